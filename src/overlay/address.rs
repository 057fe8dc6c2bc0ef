//! Addresses that links of an overlay may lead to.

use crate::explanation::is_hidden;

/// What an address may begin with. Anything else could run a script or hand the text over.
const SCHEMES: [&str; 4] = ["https://", "http://", "mailto:", "tel:"];

/// An address, unless it is of another kind or could be taken for something else.
pub(super) fn address(text: &str) -> Option<String> {
    let rest = SCHEMES.iter().find_map(|scheme| text.strip_prefix(scheme))?;
    let plain = |c: char| !(c.is_whitespace() || is_hidden(c) || matches!(c, '"' | '<' | '>' | '\\' | '`'));
    let host = rest.starts_with(|c: char| !matches!(c, '/' | '?' | '#'));
    (host && text.chars().all(plain)).then(|| text.to_owned())
}

/// The address of a page.
pub(super) fn page(text: &str) -> Option<String> {
    address(text).filter(|address| is_page(address))
}

/// Whether an address is one of the web.
fn is_page(address: &str) -> bool {
    address.starts_with("http")
}

/// An address as it is shown where it has no label: a number or a mailbox without what says so.
pub(super) fn shown(address: &str) -> &str {
    let rest = ["mailto:", "tel:"].iter().find_map(|scheme| address.strip_prefix(scheme));
    rest.and_then(|rest| rest.split('?').next()).unwrap_or(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_harmless_addresses_are_taken() {
        for good in
            ["https://wiki.example.com/mail?a=1#b", "http://wiki/", "mailto:it@example.com", "tel:+886-2-5550-0100"]
        {
            assert_eq!(address(good).as_deref(), Some(good));
        }
        for bad in [
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "data:text/html,x",
            " https://a.example",
            "https://",
            "https:///x",
            "//a.example",
            "wiki/page",
            "https://a.example/\u{202E}x",
            "https://a.example/<b>",
            "file:///etc",
            "mailto:",
            "",
        ] {
            assert_eq!(address(bad), None, "{bad}");
        }
        assert_eq!(page("mailto:it@example.com"), None);
    }

    #[test]
    fn a_number_is_shown_without_its_scheme() {
        assert_eq!(
            [shown("tel:4711"), shown("mailto:it@example.com?subject=x"), shown("https://a.example/?b")],
            ["4711", "it@example.com", "https://a.example/?b"]
        );
    }
}
