//! Hides what tells who somebody is: mail addresses, IP addresses and thumbprints.

use core::net::IpAddr;

/// What stands in the place of something hidden.
const HIDDEN: &str = "***";

/// Most characters that an IP address has (RFC 4291, with an IPv4 address at its end).
const LONGEST_IP: usize = 45;

/// Most characters of a quoted local part (RFC 5321, 4.5.3.1.1), with its quotes.
const LONGEST_QUOTED: usize = 66;

/// The text with the local parts of addresses, IP addresses and thumbprints hidden.
pub fn masked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let token = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(token);
        if word.len() > 1 && word.starts_with('@') {
            hide_quoted(&mut out);
        }
        out.push_str(&hide(word));
        let gap = after.find(is_word).unwrap_or(after.len());
        let (between, after) = after.split_at(gap);
        out.push_str(between);
        rest = after;
    }
    out
}

/// Characters of addresses of both sorts (RFC 5321 `atext`, RFC 4291).
fn is_word(c: char) -> bool {
    c.is_alphanumeric() || ".:@_-+=%!#$&*/?^`{|}~'".contains(c)
}

/// Hides a local part in quotes (RFC 5321, `Quoted-string`) that a text ends with.
fn hide_quoted(text: &mut String) {
    let Some(inner) = text.strip_suffix('"') else { return };
    let Some(open) = inner.rfind('"') else { return };
    let quoted = text.get(open..).unwrap_or_default();
    if quoted.len() <= LONGEST_QUOTED && !quoted.contains('\n') {
        text.truncate(open);
        text.push_str(HIDDEN);
    }
}

fn hide(word: &str) -> String {
    // In a link an address has its sign encoded (RFC 3986, 2.1).
    for at in ["@", "%40"] {
        let Some((local, domain)) = word.rsplit_once(at).filter(|(local, _)| !local.is_empty()) else { continue };
        // `mailto:`, what stands before a value in a link, and a quotation mark stay readable.
        let scheme = local.find("mailto:").map_or(0, |at| at + "mailto:".len());
        let query = if at == "@" { None } else { local.rfind(['=', '/', '?', '&']) };
        let quote = usize::from(local.starts_with('\''));
        let from = query.map_or(scheme.max(quote), |at| at + 1);
        return format!("{}{HIDDEN}{at}{}", without_ips(local.get(..from).unwrap_or_default()), without_ips(domain));
    }
    let core = word.trim_end_matches(['.', ':', '/', '?', '!', '\'']);
    if [40, 64].contains(&core.len()) && core.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return format!("{HIDDEN}{}", word.get(core.len()..).unwrap_or_default());
    }
    without_ips(word)
}

/// A word with every IP address in it hidden, whatever stands around: `LastAttemptedIP=203.0.113.9:25`, `IPv6:2001:db8::1`,
/// `203.0.113.0/28`.
fn without_ips(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    let mut rest = word;
    let mut begins = true;
    while let Some(sign) = rest.chars().next() {
        let length = if begins { ip_at_start(rest) } else { None };
        if length.is_some() {
            out.push_str(HIDDEN);
        } else {
            out.push(sign);
        }
        // An address begins where no name or number goes on.
        begins = !sign.is_alphanumeric() && sign != '.';
        rest = rest.get(length.unwrap_or(sign.len_utf8())..).unwrap_or_default();
    }
    out
}

/// How long the IP address is that a text begins with.
fn ip_at_start(text: &str) -> Option<usize> {
    let run = text.bytes().take(LONGEST_IP).take_while(|byte| byte.is_ascii_hexdigit() || b":.".contains(byte)).count();
    let count = |sign: u8| text.bytes().take(run).filter(|byte| *byte == sign).count();
    if count(b'.') < 3 && count(b':') < 2 {
        return None;
    }
    (2..=run).rev().find(|length| {
        let Some((ip, after)) = text.split_at_checked(*length) else { return false };
        let mut after = after.chars();
        let ends = match after.next() {
            Some('.') => !after.next().is_some_and(|next| next.is_ascii_digit()),
            next => !next.is_some_and(char::is_alphanumeric),
        };
        // `::` is an address as well, but not one of anybody.
        ends && ip.bytes().any(|byte| byte.is_ascii_digit()) && ip.parse::<IpAddr>().is_ok()
    })
}

#[cfg(test)]
mod tests {
    use super::masked;

    #[test]
    fn hides_addresses_of_both_sorts() {
        assert_eq!(masked("to <mailto:o.neil+x@example.com>."), "to <mailto:***@example.com>.");
        assert_eq!(masked("at mail.example.com (203.0.113.9) said"), "at mail.example.com (***) said");
        assert_eq!(masked("[LastAttemptedIP=203.0.113.9:25]"), "[LastAttemptedIP=***:25]");
        assert_eq!(masked("[2001:db8::1]"), "[***]");
        assert_eq!(masked("OutboundProxyTargetIP: 203.0.113.9. Next"), "OutboundProxyTargetIP: ***. Next");
        for (text, hidden) in [
            ("host [IPv6:2001:db8:1::77] blocked", "host [IPv6:***] blocked"),
            ("OutboundProxyTargetIP:203.0.113.80 relay=203.0.113.81#25", "OutboundProxyTargetIP:*** relay=***#25"),
            ("[OutboundProxyTargetIP:2001:db8::98]", "[OutboundProxyTargetIP:***]"),
            ("LastAttemptedIP=[2001:db8::99]:25", "LastAttemptedIP=[***]:25"),
            ("see http://203.0.113.77/why, not 203.0.113.0/28", "see http://***/why, not ***/28"),
            ("203.0.113.82-203.0.113.83", "***-***"),
            ("::ffff:203.0.113.9", "***"),
            ("9.113.0.203.zen.example.org", "***.zen.example.org"),
            ("<john.o'brien@example.org>: no", "<***@example.org>: no"),
            ("'john@example.org'", "'***@example.org'"),
            ("for \"mary smith\"@example.org", "for ***@example.org"),
            ("user@[203.0.113.9]", "***@[***]"),
            (
                "https://example.com/why?mail=john%40example.org&ip=203.0.113.9",
                "https://example.com/why?mail=***%40example.org&ip=***",
            ),
            ("bounces+john=example.org@lists.example.net", "***@lists.example.net"),
        ] {
            assert_eq!(masked(text), hidden);
        }
        assert_eq!(masked("Thumbprint: D0AC2FC63B9C5798828B45D849BE8D33AAAAAAAA."), "Thumbprint: ***.");
    }

    #[test]
    fn leaves_codes_times_and_names() {
        for text in [
            "450 4.4.316 Connection refused",
            "2026-07-07T15:48:53.514Z",
            "15.20.696.11:25a",
            "收件者 mail.example.com",
            "a @ b",
            "it's \"quoted\" and don't",
            "std::net::IpAddr, 1.2.3.4.5, 12:30:45, ::",
            "1.3.6.1.4.1.311",
        ] {
            assert_eq!(masked(text), text);
        }
    }
}
