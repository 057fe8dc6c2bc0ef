//! What the page shows where its program does not run: why, and of the codes on a site links to their pages, in the one
//! file a list of the most important.

use crate::pieces::Start;
use crate::printed::{self, escaped};
use crate::{codes, project};
use anyhow::{Context, Result};
use serde_json::Value;
use std::fmt::Write;

/// The systems whose codes the one file lists.
const SYSTEMS: [&str; 2] = ["registry", "exchange-online"];

/// Puts what is said in each language where a page says `<!-- ndr-lens: say KEY -->`, as paragraphs, or
/// `<!-- ndr-lens: label KEY -->`, in one line.
pub fn say(page: &str, start: &Start) -> Result<String> {
    const MARKER: &str = "<!-- ndr-lens: ";
    let mut parts = page.split(MARKER);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (wanted, after) = part.split_once(" -->").context("a comment does not end")?;
        let said = |key: &str, element: &str, between: &str| -> Result<String> {
            let one = |(tag, said): (&String, &Value)| {
                let said = said[key].as_str().with_context(|| format!("{tag} does not say `{key}`"))?;
                Ok(format!("<{element} lang=\"{tag}\">{}</{element}>", marked(said)))
            };
            Ok(start.iter().map(one).collect::<Result<Vec<_>>>()?.join(between))
        };
        match wanted.split_once(' ') {
            Some(("say", key)) => out += &said(key, "p", "\n")?,
            Some(("label", key)) => out += &said(key, "span", " / ")?,
            _ => out.extend([MARKER, wanted, " -->"]),
        }
        out += after;
    }
    Ok(out)
}

/// A text whose code stands between backticks.
fn marked(text: &str) -> String {
    let part = |(number, part): (usize, &str)| {
        let part = escaped(part);
        if number % 2 == 1 { format!("<code>{part}</code>") } else { part }
    };
    text.split('`').enumerate().map(part).collect()
}

/// The ways to the lists of all codes, in each language.
pub fn links(start: &Start) -> String {
    let link = |(tag, said): (&String, &Value)| {
        let (folder, said) = (printed::folder(tag), escaped(said["all-codes"].as_str().unwrap_or_default()));
        format!("<p lang=\"{tag}\"><a href=\"{folder}code/\">{said}</a></p>\n")
    };
    start.iter().map(link).collect()
}

/// The codes of the most important systems and the name of each error, in each language, folded.
pub fn list(start: &Start) -> Result<String> {
    let document: Value = serde_json::from_str(&ndr_lens_compiler::publish(&project::root().join("assets"))?)?;
    let mut list = String::new();
    for (tag, said) in start {
        let heading = escaped(said["codes"].as_str().unwrap_or_default());
        let _ = writeln!(list, "<section lang=\"{tag}\">\n<h2>{heading}</h2>");
        for system in SYSTEMS {
            let name = document["systems"][system]["name"][tag].as_str().unwrap_or(system);
            let _ = writeln!(list, "<details>\n<summary>{}</summary>\n<dl>", escaped(name));
            for (id, entry) in document["entries"].as_object().into_iter().flatten() {
                if entry["system"] == system && !entry["variant_of"].is_string() {
                    let title = entry["title"][tag].as_str().unwrap_or_default().replace(['*', '`'], "");
                    let codes = codes::codes(id, entry).replace('`', "");
                    let _ = writeln!(list, "<dt>{}</dt><dd>{}</dd>", escaped(&codes), escaped(&title));
                }
            }
            list.push_str("</dl>\n</details>\n");
        }
        list.push_str("</section>\n");
    }
    Ok(list)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn start() -> Start {
        let said = |codes, all| json!({ "codes": codes, "all-codes": all });
        [("en", said("Codes", "All <codes>")), ("zh-TW", said("代碼", "所有代碼"))]
            .map(|(tag, said)| (tag.to_owned(), said))
            .into_iter()
            .collect()
    }

    #[test]
    fn each_language_says_it() {
        let page = "a <!-- ndr-lens: say codes --> b <!-- ndr-lens: label all-codes --><!-- ndr-lens: head -->";
        let said = "a <p lang=\"en\">Codes</p>\n<p lang=\"zh-TW\">代碼</p> b <span lang=\"en\">All &lt;codes&gt;</span> / \
                    <span lang=\"zh-TW\">所有代碼</span><!-- ndr-lens: head -->";
        assert_eq!(say(page, &start()).unwrap(), said);
        assert!(say("<!-- ndr-lens: say nothing -->", &start()).is_err());
        assert_eq!(marked("add `'a'` to <b>"), "add <code>'a'</code> to &lt;b&gt;".replace('\'', &escaped("'")));
    }

    #[test]
    fn the_list_names_codes_in_both_languages() {
        let list = list(&start()).unwrap();
        for part in ["4.4.316, 5.4.316", "Connection refused", "拒絕連線", "<section lang=\"zh-TW\">\n<h2>代碼</h2>"]
        {
            assert!(list.contains(part), "{part}");
        }
        assert!(!list.contains("{"), "names of errors hold no values");
    }

    #[test]
    fn each_language_has_its_way() {
        let links = links(&start());
        assert!(links.contains("<p lang=\"en\"><a href=\"code/\">All &lt;codes&gt;</a></p>"), "{links}");
        assert!(links.contains("<p lang=\"zh-TW\"><a href=\"zh-TW/code/\">所有代碼</a></p>"), "{links}");
    }
}
