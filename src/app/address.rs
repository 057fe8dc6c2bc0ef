//! The part of the address after `#`: `lang=zh-TW&code=4.4.316`.
//!
//! It names a language and a code and never carries what was pasted. What else stands there are settings of the page
//! (`xtask/page/page.js`), which stay as they are.

/// What the address asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// A language, as written.
    pub language: Option<String>,
    /// A code or the id of an entry, to explain without any text.
    pub code: Option<String>,
    /// The settings, as written.
    pub settings: Vec<String>,
}

/// Settings of the page that an address may carry.
const SETTINGS: [&str; 5] = ["view", "theme", "heading-level", "overlay", "accept"];

/// Codes are short. Anything longer in a link is somebody's text and not shown as ours.
const LONGEST_CODE: usize = 40;

/// Ids are longer, but are written in few characters and without spaces: `gmail/5.2.1/rate`.
const LONGEST_ID: usize = 80;

impl Address {
    /// Reads the part after `#`. What is not understood is ignored.
    pub fn parse(hash: &str) -> Self {
        let mut address = Self::default();
        for part in hash.trim_start_matches('#').split('&') {
            let Some((name, value)) = part.split_once('=') else { continue };
            let value = value.replace("%20", " ").replace('+', " ").replace("%2F", "/").replace("%2f", "/");
            match name {
                "lang" if is_tag(&value) => address.language = Some(value),
                "code" if is_name(&value) => address.code = Some(value),
                name if SETTINGS.contains(&name) => address.settings.push(part.to_owned()),
                _ => {}
            }
        }
        address
    }

    /// Writes the part with its `#`; empty when nothing is asked for.
    pub fn write(&self) -> String {
        let language = self.language.iter().map(|tag| format!("lang={tag}"));
        let code = self.code.iter().map(|code| format!("code={}", code.replace(' ', "+")));
        let parts: Vec<String> = language.chain(code).chain(self.settings.iter().cloned()).collect();
        if parts.is_empty() { String::new() } else { format!("#{}", parts.join("&")) }
    }
}

/// The link to a code in a language.
pub fn link(language: &str, code: &str) -> String {
    Address { language: Some(language.to_owned()), code: Some(code.to_owned()), settings: Vec::new() }.write()
}

/// Whether a text can be what a link names: a code, or the id of an entry.
pub fn is_name(value: &str) -> bool {
    is_code(value) || is_id(value)
}

/// The link to the page in a language.
#[cfg(feature = "ssr")]
pub fn of_language(language: &str) -> String {
    Address { language: Some(language.to_owned()), ..Address::default() }.write()
}

fn is_tag(value: &str) -> bool {
    (2..=35).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn is_code(value: &str) -> bool {
    (1..=LONGEST_CODE).contains(&value.len())
        && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_: ".contains(&byte))
}

fn is_id(value: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-/".contains(&byte);
    value.len() <= LONGEST_ID && value.contains('/') && value.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn language_and_code_survive_a_round() {
        let address = Address::parse("#lang=zh-TW&code=550+5.4.316");
        assert_eq!(address.language.as_deref(), Some("zh-TW"));
        assert_eq!(address.code.as_deref(), Some("550 5.4.316"));
        assert_eq!(address.write(), "#lang=zh-TW&code=550+5.4.316");
    }

    #[test]
    fn an_entry_is_named_by_its_id() {
        let address = Address::parse("#code=gmail/5.2.1/rate&lang=en");
        assert_eq!(address.code.as_deref(), Some("gmail/5.2.1/rate"));
        assert_eq!(Address::parse(&address.write()), address);
        assert_eq!(Address::parse("#code=gmail%2F5.2.2").code.as_deref(), Some("gmail/5.2.2"));
        for other in [format!("topic/{}", "a".repeat(75)), "our/bank says call".to_owned(), "A/b".to_owned()] {
            assert_eq!(Address::parse(&format!("#code={other}")), Address::default());
        }
    }

    #[test]
    fn settings_stay_and_links_carry_none() {
        let address = Address::parse("#view=compact&code=4.4.316&accept=https://wiki.example.com&text=mine");
        assert_eq!(address.write(), "#code=4.4.316&view=compact&accept=https://wiki.example.com");
        assert_eq!(link("en", "4.4.316"), "#lang=en&code=4.4.316");
    }

    #[test]
    fn what_is_not_a_code_is_ignored() {
        assert_eq!(Address::parse("#code=%3Cscript%3E&lang=../en&x"), Address::default());
        assert_eq!(Address::parse(&format!("#code={}", "5".repeat(41))), Address::default());
        assert_eq!(Address::parse(""), Address::default());
        assert_eq!(Address::default().write(), "");
    }
}
