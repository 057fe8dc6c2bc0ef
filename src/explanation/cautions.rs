//! What in a text is not what it looks like: characters that are not seen, names with letters that
//! look like others, web addresses that start with another's name. Each is told; none is ever followed.

use super::hidden::{code_point, is_hidden, turns};
use super::model::{Rich, ValueKind};
use super::punycode::{to_ascii, to_unicode};
use super::verdict::list;
use super::words::{Value, Values, Words};

/// How many bytes of a text are looked through. What stands further on is still shown as what it is.
const LOOKED_THROUGH: usize = 300_000;
/// How many characters and how many names are told.
const MOST: usize = 6;
/// No mail address is longer (RFC 5321, section 4.5.3.1).
const LONGEST: usize = 320;

/// One sentence for each thing that a reader should know of.
pub(super) fn cautions(text: &str, words: &Words) -> Vec<Rich> {
    let text = text.get(..text.floor_char_boundary(LOOKED_THROUGH)).unwrap_or(text);
    let mut cautions = Vec::new();
    if !text.is_ascii() || text.chars().any(is_hidden) {
        for (key, turning) in [("caution-turning", true), ("caution-unseen", false)] {
            let mut codes: Vec<String> = Vec::new();
            for c in text.chars().filter(|c| is_hidden(*c) && turns(*c) == turning) {
                let code = code_point(c);
                if codes.len() < MOST && !codes.contains(&code) {
                    codes.push(code);
                }
            }
            if !codes.is_empty() {
                cautions.push(words.rich(key, &Values::default().with("codes", list(&codes, words))));
            }
        }
    }
    let mut told: Vec<&str> = Vec::new();
    let names = text.split(|c| !is_of_name(c)).map(|name| name.trim_matches(['.', '-', '@', '_', '+']));
    for name in names.filter(|name| !name.is_ascii() || name.contains("xn--") || name.contains("XN--")) {
        if told.len() < MOST
            && !told.contains(&name)
            && let Some(caution) = of_name(name, words)
        {
            told.push(name);
            cautions.push(caution);
        }
    }
    for (number, _) in text.match_indices("://") {
        let rest = text.get(number + 3..).unwrap_or("");
        let rest = rest.get(..rest.floor_char_boundary(LONGEST)).unwrap_or("");
        let end = rest.find(|c: char| c.is_whitespace() || "/?#\\<>\"'()[]".contains(c));
        let authority = rest.get(..end.unwrap_or(rest.len())).unwrap_or("");
        if told.len() < MOST
            && !told.contains(&authority)
            && let Some((user, host)) = authority.rsplit_once('@')
            && user.contains('.')
            && host.contains('.')
        {
            told.push(authority);
            let values = named(authority).with("host", Value::mine(ValueKind::Host, host.to_owned()));
            cautions.push(words.rich("caution-user", &values));
        }
    }
    cautions
}

fn named(text: &str) -> Values {
    Values::default().with("name", Value::mine(ValueKind::Host, text.to_owned()))
}

fn of_name(name: &str, words: &Words) -> Option<Rich> {
    let domain = name.rsplit_once('@').map_or(name, |(_, domain)| domain);
    let top = domain.rsplit_once('.')?.1;
    if name.len() > LONGEST || top.chars().count() < 2 || !top.starts_with(char::is_alphabetic) {
        return None;
    }
    let scripts = |text: &str| {
        let found = |script: &&&str| text.chars().any(|c| script_of(c) == Some(**script));
        SCRIPTS.iter().filter(found).map(|key| words.text(key)).collect::<Vec<_>>()
    };
    if let Some(decoded) = to_unicode(domain) {
        let values = named(domain).with("shown", Value::mine(ValueKind::Host, decoded.clone()));
        return Some(words.rich("caution-encoded", &values.with("scripts", list(&scripts(&decoded), words))));
    }
    let mixed = name.split(['.', '-', '@', '_', '+']).any(|part| scripts(part).len() > 1);
    let foreign = top.is_ascii() && scripts(domain).iter().any(|script| *script != words.text(SCRIPTS[0]));
    if !mixed && !foreign {
        return None;
    }
    let values = named(name).with("scripts", list(&scripts(name), words));
    let key = if mixed { "caution-mixed" } else { "caution-foreign" };
    Some(match to_ascii(domain).filter(|_| !domain.is_ascii()) {
        Some(ascii) => words.rich(key, &values.with("ascii", Value::mine(ValueKind::Host, ascii))),
        None => words.rich(key, &values),
    })
}

/// Keys of the scripts whose letters are taken for each other (UTS 39); others never look like Latin
/// ones, and stand beside them in honest texts.
const SCRIPTS: [&str; 4] = ["script-latin", "script-greek", "script-cyrillic", "script-other"];

fn script_of(c: char) -> Option<&'static str> {
    let [latin, greek, cyrillic, other] = SCRIPTS;
    Some(match c {
        'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => latin,
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => greek,
        '\u{400}'..='\u{52F}' | '\u{1C80}'..='\u{1C8F}' | '\u{A640}'..='\u{A69F}' => cyrillic,
        // Phonetic letters, Armenian, Cherokee, Coptic, Lisu and the letters of mathematics.
        '\u{250}'..='\u{2AF}'
        | '\u{531}'..='\u{588}'
        | '\u{13A0}'..='\u{13FD}'
        | '\u{2C80}'..='\u{2CE3}'
        | '\u{A4D0}'..='\u{A4F7}'
        | '\u{AB30}'..='\u{ABBF}'
        | '\u{1D400}'..='\u{1D7FF}' => other,
        _ => return None,
    })
}

/// Whether a character can stand in a name of which something is to be told.
fn is_of_name(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '.' | '-' | '_' | '@' | '+') || script_of(c).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<String> {
        let words = Words::of("en").expect("English is built in");
        cautions(text, &words).iter().map(Rich::plain).collect()
    }

    #[test]
    fn names_that_look_like_others() {
        for (text, parts) in [
            ("to k\u{430}y@example.com.", &["k\u{430}y@example.com", "Latin and Cyrillic"][..]),
            ("at mail.ex\u{430}mple.com said", &["mail.ex\u{430}mple.com", "mail.xn--exmple-4nf.com"]),
            ("at \u{430}\u{440}\u{440}.example", &["\u{430}\u{440}\u{440}.example", "Cyrillic", "xn--80a6aa.example"]),
            ("at XN--exmple-4nf.com", &["XN--exmple-4nf.com", "ex\u{430}mple.com", "Latin and Cyrillic"]),
            ("https://contoso.com@evil.example/x", &["contoso.com@evil.example", "leads to evil.example"]),
        ] {
            let told = told(text);
            assert_eq!(told.len(), 1, "{told:?}");
            assert!(parts.iter().all(|part| told[0].contains(part)), "{told:?}");
        }
    }

    #[test]
    fn characters_that_are_not_seen() {
        let told = told("moc\u{202E}.example \u{2066}x\u{2069} a\u{200B}b\u{200B}");
        assert_eq!(told.len(), 2);
        assert!(told[0].contains("U+202E, U+2066 and U+2069"), "{told:?}");
        assert!(told[1].contains("U+200B") && !told[1].contains("U+202E"), "{told:?}");
    }

    #[test]
    fn honest_texts() {
        for text in [
            "550 5.1.1 <kay@example.com>: unknown",
            "請聯絡postmaster@example.com。錯誤：メールexample.comサーバー",
            "Сервер mail.example.com: ошибка.Проверьте почта.рф и SMTP-сервер.",
            "L'adresse a été supprimée.Veuillez écrire à kay@example.com (münchen.example)",
            "https://kay@example.com https://example.com/?to=kay@example.com ftp://user:word@files.example",
            "ที่อยู่example.com",
            "Η διεύθυνση kay@example.com δεν βρέθηκε.",
        ] {
            assert_eq!(told(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn many_names_are_told_once_and_not_all() {
        let many: String = (0..500).map(|n| format!("\u{430}x{n}.example https://a.b@c{n}.example \u{202E}")).collect();
        assert!(told(&many).len() <= MOST + 1);
    }
}
