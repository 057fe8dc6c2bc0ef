//! Fills the reader's values into command lines so that no pasted text can become a command of its own.

use core::net::IpAddr;

use super::hidden::is_hidden;
use super::model::{CommandText, Rich, Span, ValueKind};
use super::values::Mine;
use super::words::Words;
use crate::knowledge::Command;

/// Longest host name that DNS allows (RFC 1035, section 2.3.4).
const LONGEST_HOST: usize = 253;

/// A command with its gaps filled, or with a word that tells what to put there.
pub(super) fn command(command: &Command, mine: &Mine, words: &Words) -> CommandText {
    let mut line = Rich::default();
    let mut rest = command.line;
    while let Some((before, name, after)) = gap(rest) {
        code(before, &mut line);
        line.0
            .push(value(name, mine, command.shell).unwrap_or_else(|| Span::Label(words.text(&format!("gap-{name}")))));
        rest = after;
    }
    code(rest, &mut line);
    CommandText { shell: words.text(&format!("shell-{}", command.shell)), line }
}

fn code(text: &str, line: &mut Rich) {
    if !text.is_empty() {
        line.0.push(Span::Code(text.to_owned()));
    }
}

/// The words before the first `{gap}`, its name, and the words after it. Braces of PowerShell are no gaps.
fn gap(line: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    loop {
        let open = from + line.get(from..)?.find('{')?;
        let (name, after) = line.get(open + 1..)?.split_once('}')?;
        if !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return Some((line.get(..open)?, name, after));
        }
        from = open + 1;
    }
}

fn value(name: &str, mine: &Mine, shell: &str) -> Option<Span> {
    let host = |text: &Option<String>| text.clone().filter(|text| is_host(text));
    let (kind, text) = match name {
        "server" => {
            let ip = mine.ip.clone().filter(|ip| ip.parse::<core::net::Ipv4Addr>().is_ok());
            (ValueKind::Host, host(&mine.server).or(ip)?)
        }
        "ip" => (ValueKind::Ip, mine.ip.clone().filter(|ip| ip.parse::<IpAddr>().is_ok())?),
        "domain" => (ValueKind::Host, host(&mine.domain)?),
        "accepted" => (ValueKind::Host, host(&mine.recipient_domain())?),
        "recipient" => (ValueKind::Address, quoted(mine.recipient.as_deref()?, shell)?),
        "expected" => {
            let name = mine.expected.clone()?;
            let plain = name.strip_prefix("*.").unwrap_or(&name);
            (ValueKind::Host, is_host(plain).then(|| quoted(&name, shell))??)
        }
        _ => return None,
    };
    Some(Span::Value { kind, text })
}

/// Letters, digits, hyphens, underscores and dots only: such a name is the same in every shell, and no option.
fn is_host(text: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
    };
    text.len() <= LONGEST_HOST && text.split('.').all(label)
}

/// In single quotes, as the shell wants them; nothing when a character could end them or the line.
fn quoted(text: &str, shell: &str) -> Option<String> {
    // PowerShell takes typographic quotes for quotes.
    let typographic = |c: char| matches!(c, '\u{2018}'..='\u{201F}');
    if text.is_empty() || text.chars().any(|c| c.is_control() || typographic(c) || is_hidden(c)) {
        return None;
    }
    let escaped = if shell == "shell" { text.replace('\'', r"'\''") } else { text.replace('\'', "''") };
    Some(format!("'{escaped}'"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(template: &'static str, shell: &'static str, mine: &Mine) -> String {
        let words = Words::of("en").expect("English is built in");
        command(&Command { id: "test", shell, line: template }, mine, &words).line.plain()
    }

    #[test]
    fn fills_the_server_in() {
        let mine = Mine { server: Some("mail.contoso.com".to_owned()), ..Mine::default() };
        assert_eq!(
            line("Test-NetConnection {server} -Port 25", "powershell", &mine),
            "Test-NetConnection mail.contoso.com -Port 25"
        );
    }

    #[test]
    fn leaves_a_word_where_a_name_could_be_a_command() {
        for hostile in
            ["a;calc", "-oProxyCommand=x", "a b", "$(id)", "a\nb", "`id`", "a|b", "..", "a&b", "x'y", "a\u{202E}b"]
        {
            let mine = Mine { server: Some(hostile.to_owned()), domain: Some(hostile.to_owned()), ..Mine::default() };
            let filled = line("nslookup {domain} {server}", "shell", &mine);
            assert!(!filled.contains(hostile), "{filled}");
        }
    }

    #[test]
    fn takes_a_domain_to_change_from_the_recipient_only() {
        let mut mine = Mine { domain: Some("mail.contoso.com".to_owned()), ..Mine::default() };
        assert!(!line("Set-AcceptedDomain {accepted}", "powershell", &mine).contains("contoso"));
        mine.recipient = Some("nora@contoso.com".to_owned());
        assert_eq!(line("Set-AcceptedDomain {accepted}", "powershell", &mine), "Set-AcceptedDomain contoso.com");
    }

    #[test]
    fn quotes_recipients_for_each_shell() {
        let mine = Mine { recipient: Some("o'neil$(x)@example.com".to_owned()), ..Mine::default() };
        assert_eq!(line("x {recipient}", "powershell", &mine), "x 'o''neil$(x)@example.com'");
        assert_eq!(line("x {recipient}", "shell", &mine), r"x 'o'\''neil$(x)@example.com'");
        for hostile in ["a\u{2019};calc@example.com", "a\n@example.com", "a\u{202E}@example.com"] {
            let mine = Mine { recipient: Some(hostile.to_owned()), ..Mine::default() };
            assert!(!line("x {recipient}", "powershell", &mine).contains("example.com"));
        }
    }

    #[test]
    fn takes_braces_of_powershell_for_what_they_are() {
        assert_eq!(
            line(
                "Where-Object { $_.Status } {server}",
                "powershell",
                &Mine { server: Some("a.example".to_owned()), ..Mine::default() }
            ),
            "Where-Object { $_.Status } a.example"
        );
    }
}
