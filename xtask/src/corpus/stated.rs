//! Texts that say themselves what is to be found in them.

use super::Figure;
use super::answers::{self, recipients, values};
use anyhow::Result;
use serde_json::Value;
use std::path::Path;

/// What an independent look finds in a text. Fields without anything are not counted.
#[derive(Default, Debug, PartialEq)]
struct Stated {
    addresses: Vec<String>,
    status: Option<String>,
    reply_code: Option<String>,
}

/// A text is right in a field when its recipients together have exactly what the text states.
///
/// Where somebody has noted that a text holds no code, the answer must hold none either.
pub fn figures(corpus: &str, file: &Path) -> Result<Vec<Figure>> {
    let rows = answers::lines(file)?;
    let text = |row: &Value| row["text"].as_str().unwrap_or_default().to_owned();
    let texts: Vec<String> = rows.iter().map(text).collect();
    let answers = answers::of_texts(corpus, texts.iter().map(String::as_str))?;
    let [mut address, mut status, mut reply_code, mut no_status, mut no_reply_code] =
        ["address", "status", "reply_code", "no_status", "no_reply_code"].map(|field| Figure::new(corpus, field));
    for (number, ((row, text), answer)) in rows.iter().zip(&texts).zip(&answers).enumerate() {
        let name = format!("line {}", number + 1);
        let got = |field| values(recipients(answer), field);
        let noted = row.get("reply_in_text").is_some();
        let stated = if noted { noted_codes(row) } else { look(text) };
        if !stated.addresses.is_empty() {
            address.count(&name, &stated.addresses, &got("address"));
        }
        for (value, field, some, none) in [
            (stated.status, "status", &mut status, &mut no_status),
            (stated.reply_code, "reply_code", &mut reply_code, &mut no_reply_code),
        ] {
            match value {
                Some(value) => some.count(&name, &[value], &got(field)),
                None if noted => none.count(&name, &[], &got(field)),
                None => {}
            }
        }
    }
    Ok(vec![address, status, reply_code, no_status, no_reply_code])
}

fn noted_codes(row: &Value) -> Stated {
    let code = |field: &str| row[field].as_str().map(str::to_owned);
    Stated { addresses: Vec::new(), status: code("status_in_text"), reply_code: code("reply_in_text") }
}

/// The final recipients, or else the addresses that begin a line of their own; the first code with its enhanced
/// status, which is the outermost and newest, or else what the fields of the report say.
fn look(text: &str) -> Stated {
    let mut addresses: Vec<String> =
        fields(text, "Final-Recipient").filter_map(typed).filter(|found| is_address(found)).collect();
    if addresses.is_empty() {
        addresses =
            fields(text, "Recipient Address").map(str::to_lowercase).filter(|found| is_address(found)).collect();
    }
    if addresses.is_empty() {
        addresses = text.lines().filter_map(leading_address).collect();
    }
    addresses.sort();
    addresses.dedup();
    if let Some((reply_code, status)) = pair(text) {
        return Stated { addresses, status: Some(status), reply_code: Some(reply_code) };
    }
    let status = fields(text, "Status").next().map(str::to_owned).filter(|status| status_at(status).is_some());
    let diagnostic = fields(text, "Diagnostic-Code").find_map(|value| value.strip_prefix("smtp;"));
    let reply_code = diagnostic.and_then(|words| words.trim_start().get(..3)).filter(|code| is_code(code));
    Stated { addresses, status, reply_code: reply_code.map(str::to_owned) }
}

/// The values of the lines `name: value`.
fn fields<'a>(text: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    text.lines().filter_map(move |line| {
        let (found, value) = line.trim().split_once(':')?;
        found.eq_ignore_ascii_case(name).then_some(value.trim())
    })
}

/// The address of `rfc822;user@host`.
fn typed(value: &str) -> Option<String> {
    let (_, address) = value.split_once(';')?;
    Some(address.trim().to_lowercase())
}

/// The address of a line that begins with it: alone, or before what the reports put behind it.
fn leading_address(line: &str) -> Option<String> {
    let line = line.trim().trim_start_matches(['<', '\'']);
    let end = line.find(|sign: char| sign.is_whitespace() || "<>'\"()[]:,;".contains(sign)).unwrap_or(line.len());
    let (address, rest) = line.split_at(end);
    let rest = rest.trim_start_matches(['>', '\'']).trim_start();
    let follows = ["(", "<mailto:", "on ", ":"].iter().any(|sign| rest.starts_with(sign));
    Some(address.to_lowercase()).filter(|address| (rest.is_empty() || follows) && is_address(address))
}

fn is_address(address: &str) -> bool {
    let sound = |sign: char| sign.is_ascii_graphic() && !"<>[]()".contains(sign);
    address.chars().all(sound)
        && address.split_once('@').is_some_and(|(local, domain)| !local.is_empty() && domain.contains('.'))
}

/// The first reply code with an enhanced status code right behind it.
fn pair(text: &str) -> Option<(String, String)> {
    let starts = text.char_indices().filter(|(_, sign)| sign.is_ascii_digit()).map(|(at, _)| at);
    starts.into_iter().find_map(|at| {
        let before = text[..at].chars().next_back();
        let (code, rest) = (text.get(at..at + 3)?, text.get(at + 3..)?);
        if !is_code(code) || before.is_some_and(|sign| sign.is_ascii_digit() || sign == '.') {
            return None;
        }
        let status = status_at(rest.strip_prefix([' ', '-'])?)?;
        Some((code.to_owned(), status.to_owned()))
    })
}

/// Three digits of a failure.
fn is_code(code: &str) -> bool {
    code.len() == 3 && code.starts_with(['4', '5']) && code.bytes().all(|digit| digit.is_ascii_digit())
}

/// The enhanced status code that a text begins with.
fn status_at(text: &str) -> Option<&str> {
    let end = text.find(|sign: char| !sign.is_ascii_digit() && sign != '.').unwrap_or(text.len());
    let status = text[..end].trim_end_matches('.');
    let numbers: Vec<&str> = status.split('.').collect();
    let sound = numbers.len() == 3
        && ["2", "4", "5"].contains(&numbers[0])
        && numbers.iter().all(|number| (1..=3).contains(&number.len()));
    sound.then_some(status)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_states_its_recipients_and_its_outermost_code() {
        let text = "Delivery has failed to these recipients or groups:\n\n\
            one@example.com<mailto:one@example.com>\n\n\
            Generating server: mail.example.net\n\none@example.com\n\
            Remote Server returned '554 5.4.0 <mx.example.com #5.1.1 smtp;550 5.1.1 no such user>'\n";
        let stated = look(text);
        assert_eq!(stated.addresses, ["one@example.com"]);
        assert_eq!((stated.reply_code.as_deref(), stated.status.as_deref()), (Some("554"), Some("5.4.0")));
    }

    #[test]
    fn fields_state_what_no_reply_does() {
        let stated = look(
            "Final-Recipient: rfc822; Two@Example.com\nStatus: 5.2.2\nDiagnostic-Code: smtp; 552 quota at 192.0.2.250\n",
        );
        assert_eq!(stated.addresses, ["two@example.com"]);
        assert_eq!((stated.reply_code.as_deref(), stated.status.as_deref()), (Some("552"), Some("5.2.2")));
        assert_eq!(look("Final-Recipient: rfc822;\nversion 4.1.22, 192.0.2.250 5.1.1"), Stated::default());
    }
}
