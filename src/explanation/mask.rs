//! Hides what tells who somebody is: mail addresses, IP addresses and thumbprints.

use core::net::{IpAddr, Ipv4Addr};

/// What stands in the place of something hidden.
const HIDDEN: &str = "***";

/// The text with the local parts of addresses, IP addresses and thumbprints hidden.
pub fn masked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let token = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(token);
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
    c.is_alphanumeric()
        || matches!(
            c,
            '.' | ':'
                | '@'
                | '_'
                | '-'
                | '+'
                | '='
                | '%'
                | '!'
                | '#'
                | '$'
                | '&'
                | '*'
                | '/'
                | '?'
                | '^'
                | '`'
                | '{'
                | '|'
                | '}'
                | '~'
        )
}

fn hide(word: &str) -> String {
    if let Some((local, domain)) = word.rsplit_once('@')
        && !local.is_empty()
        && !domain.is_empty()
    {
        // `mailto:` and `rfc822;` stay readable.
        let scheme = local.find("mailto:").map_or(0, |at| at + "mailto:".len());
        return format!("{}{HIDDEN}@{domain}", local.get(..scheme).unwrap_or_default());
    }
    let core = word.trim_end_matches(['.', ':', '/', '?', '!']);
    let tail = word.get(core.len()..).unwrap_or_default();
    if let Some((head, hidden)) = address(core) {
        return format!("{head}{hidden}{tail}");
    }
    if core.len() == 40 && core.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return format!("{HIDDEN}{tail}");
    }
    word.to_owned()
}

/// What stands before an address, and the address hidden, with its port kept.
fn address(word: &str) -> Option<(&str, String)> {
    // `LastAttemptedIP=203.0.113.9:25`, `OutboundProxyTargetIP:203.0.113.9`
    let from = word.rfind('=').map_or(0, |at| at + 1);
    let (head, value) = word.split_at_checked(from)?;
    if value.parse::<IpAddr>().is_ok() {
        return Some((head, HIDDEN.to_owned()));
    }
    let (ip, port) = value.rsplit_once(':')?;
    let is_ip = ip.parse::<Ipv4Addr>().is_ok() && port.bytes().all(|byte| byte.is_ascii_digit());
    is_ip.then(|| (head, format!("{HIDDEN}:{port}")))
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
        ] {
            assert_eq!(masked(text), text);
        }
    }
}
