//! What the page shows of the codes where its program does not run: on a site links to their pages, in the one file a
//! list of the most important.

use crate::pieces::Start;
use crate::printed::{self, escaped};
use crate::{codes, project};
use anyhow::Result;
use serde_json::Value;
use std::fmt::Write;

/// The systems whose codes the one file lists.
const SYSTEMS: [&str; 2] = ["registry", "exchange-online"];

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
