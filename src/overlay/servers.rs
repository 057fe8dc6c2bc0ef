//! Names and addresses of servers: what belongs to whom.

use core::net::IpAddr;

/// A server, or several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Server {
    /// A name, in small letters.
    Name(String),
    /// Everything below a domain: `*.example.com`.
    Below(String),
    /// The addresses that begin with these bits (CIDR, RFC 4632).
    Block { bits: u128, prefix: u32 },
}

/// Bits of an IPv6 address; those of version 4 are their last ones (RFC 4291, section 2.5.5.2).
const BITS: u32 = 128;

/// The longest host name (RFC 1123).
const LONGEST: usize = 253;

impl Server {
    /// Reads `mail.example.com`, `*.example.com`, `192.0.2.1`, `192.0.2.0/24`, `2001:db8::/32`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        if let Some(domain) = text.strip_prefix("*.") {
            return domain_name(domain).map(Self::Below);
        }
        if let Some((address, prefix)) = text.split_once('/') {
            let digits = (1..=3).contains(&prefix.len()) && prefix.bytes().all(|byte| byte.is_ascii_digit());
            let address: IpAddr = address.parse().ok().filter(|_| digits)?;
            let prefix: u32 = prefix.parse().ok()?;
            let own = if address.is_ipv4() { 32 } else { BITS };
            return (1..=own).contains(&prefix).then(|| Self::block(address, BITS - own + prefix));
        }
        match text.parse::<IpAddr>() {
            Ok(address) => Some(Self::block(address, BITS)),
            Err(_) => host_name(text).map(Self::Name),
        }
    }

    fn block(address: IpAddr, prefix: u32) -> Self {
        Self::Block { bits: first(bits(address), prefix), prefix }
    }

    /// Whether a host is one of them.
    pub(super) fn has(&self, host: &Host) -> bool {
        match (self, host) {
            (Self::Name(name), Host::Name(host)) => name == host,
            (Self::Below(domain), Host::Name(host)) => is_below(host, domain),
            (Self::Block { bits, prefix }, Host::Address(address)) => first(*address, *prefix) == *bits,
            _ => false,
        }
    }
}

/// A host that a report names.
pub(super) enum Host {
    /// In small letters, without the dot at the end.
    Name(String),
    Address(u128),
}

impl Host {
    pub(super) fn of(text: &str) -> Self {
        match text.parse::<IpAddr>() {
            Ok(address) => Self::Address(bits(address)),
            Err(_) => Self::Name(text.trim_end_matches('.').to_ascii_lowercase()),
        }
    }

    /// Whether it is a domain or a name in it.
    pub(super) fn is_within(&self, domain: &str) -> bool {
        matches!(self, Self::Name(name) if name == domain || is_below(name, domain))
    }
}

fn is_below(name: &str, domain: &str) -> bool {
    name.strip_suffix(domain).is_some_and(|before| before.len() > 1 && before.ends_with('.'))
}

fn bits(address: IpAddr) -> u128 {
    match address {
        IpAddr::V4(address) => address.to_ipv6_mapped().to_bits(),
        IpAddr::V6(address) => address.to_bits(),
    }
}

fn first(bits: u128, prefix: u32) -> u128 {
    bits & u128::MAX.checked_shl(BITS - prefix).unwrap_or(0)
}

/// A host name of letters, digits, hyphens and underscores, in small letters. One that could be a broken address is none.
fn host_name(text: &str) -> Option<String> {
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    };
    let numeric = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    (text.len() <= LONGEST && !numeric && text.split('.').all(label)).then(|| text.to_ascii_lowercase())
}

/// A domain with at least two labels: nobody owns all of `com`.
pub(super) fn domain_name(text: &str) -> Option<String> {
    host_name(text).filter(|name| name.contains('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(server: &str, host: &str) -> bool {
        Server::parse(server).unwrap_or_else(|| panic!("{server} is a server")).has(&Host::of(host))
    }

    #[test]
    fn names_fit_whole() {
        assert!(has("Mail.Contoso.com", "mail.contoso.com.") && has("MAIL01", "mail01"));
        assert!(!has("mail.contoso.com", "xmail.contoso.com") && !has("contoso.com", "mail.contoso.com"));
        assert!(has("*.contoso.com", "a.b.CONTOSO.com"));
        assert!(
            !has("*.contoso.com", "contoso.com")
                && !has("*.contoso.com", "notcontoso.com")
                && !has("*.contoso.com", ".contoso.com")
        );
    }

    #[test]
    fn blocks_hold_their_addresses() {
        assert!(has("203.0.113.0/24", "203.0.113.9") && !has("203.0.113.0/24", "203.0.114.9"));
        assert!(has("203.0.113.77/24", "203.0.113.9"), "bits behind the prefix do not count");
        assert!(has("203.0.113.9", "::ffff:203.0.113.9") && !has("203.0.113.9", "203.0.113.8"));
        assert!(has("2001:db8::/32", "2001:DB8:1::1") && !has("2001:db8::/32", "2001:db9::1"));
        assert!(!has("::/1", "contoso.com"));
    }

    #[test]
    fn what_is_no_server_is_refused() {
        for bad in [
            "203.0.113.300",
            "203.0.113",
            "203.0.113.0/33",
            "203.0.113.0/0",
            "203.0.113.0/+8",
            "*.com",
            "*",
            "a b",
            "-a.example",
            "https://mail.example.com",
            "",
        ] {
            assert_eq!(Server::parse(bad), None, "{bad}");
        }
        assert_eq!(domain_name("com"), None);
    }
}
