//! What the page shows of the codes where its program does not run: on a site links to their pages, in the one file a
//! list of the most important.

use crate::printed::escaped;
use crate::{codes, project};
use anyhow::Result;
use serde_json::Value;
use std::fmt::Write;

/// The ways to the lists of all codes.
pub const LINKS: &str = "<p><a href=\"code/\">All errors and codes, explained without a program</a></p>\n\
    <p lang=\"zh-TW\"><a href=\"zh-TW/code/\">所有錯誤與代碼的說明 (不需程式)</a></p>";

/// The systems whose codes the one file lists.
const SYSTEMS: [&str; 2] = ["registry", "exchange-online"];

/// The languages of the list, each with its heading.
const HEADINGS: [(&str, &str); 2] = [("en", "What the codes mean"), ("zh-TW", "代碼的意義")];

/// The codes of the most important systems and the name of each error, in both languages, folded.
pub fn list() -> Result<String> {
    let document: Value = serde_json::from_str(&ndr_lens_compiler::publish(&project::root().join("assets"))?)?;
    let mut list = String::new();
    for (tag, heading) in HEADINGS {
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
    #[test]
    fn the_list_names_codes_in_both_languages() {
        let list = super::list().unwrap();
        for part in ["4.4.316, 5.4.316", "Connection refused", "連線遭拒", "lang=\"zh-TW\""] {
            assert!(list.contains(part), "{part}");
        }
        assert!(!list.contains("{"), "names of errors hold no values");
    }
}
