//! What the engine's code names of the knowledge is in the knowledge, so that renaming it there cannot silence a rule.

use ndr_lens::knowledge;
use std::fs;
use std::path::Path;

/// The texts that stand in some code between something and the next quotation mark.
fn after<'t>(code: &'t str, start: &'t str) -> impl Iterator<Item = &'t str> {
    code.split(start).skip(1).filter_map(|rest| rest.split('"').next())
}

#[test]
fn entries_and_categories_that_code_names_are_known() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut named = 0;
    for room in ["reading", "diagnosis", "explanation", "overlay", "search"] {
        for file in fs::read_dir(source.join(room)).expect("a room of the engine") {
            let file = file.expect("a file").path();
            let Ok(code) = fs::read_to_string(&file) else { continue };
            let code = code.split("#[cfg(").next().unwrap_or_default();
            for topic in after(code, "\"topic/") {
                named += 1;
                assert!(knowledge::by_id(&format!("topic/{topic}")).is_some(), "{}: topic/{topic}", file.display());
            }
            for sign in ["==", "!="] {
                for category in after(code, &format!("category {sign} \"")) {
                    named += 1;
                    let known = knowledge::entries().iter().any(|entry| entry.category == category);
                    assert!(known, "{}: {category}", file.display());
                }
            }
        }
    }
    assert!(named > 5, "only {named} were found");
}
