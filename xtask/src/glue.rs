//! The script between the page's WebAssembly and the browser, made short.

use std::collections::HashMap;

/// The module that the glue is to the WebAssembly, as wasm-bindgen calls it and as it is shipped.
pub const MODULE: (&str, &str) = ("./ndr-lens_bg.js", "g");

/// Gives short names to what the glue and the WebAssembly know each other by. wasm-bindgen's own end in hashes, which
/// no compression makes smaller.
#[derive(Default)]
pub struct Names(HashMap<String, String>);

impl Names {
    /// The short name for a name that wasm-bindgen made up; others stay, because the browser knows them.
    pub fn shorten(&mut self, name: &mut String) {
        if name.contains("__") {
            let next = format!("_{}", self.0.len());
            *name = self.0.entry(name.clone()).or_insert(next).clone();
        }
    }

    /// The glue with the short names, and without what only people read: indentation, comments and empty lines.
    pub fn apply(&self, glue: &str) -> String {
        let mut short = String::with_capacity(glue.len());
        let glue = flush(&glue.replace(MODULE.0, MODULE.1));
        let mut rest = glue.as_str();
        let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
        while !rest.is_empty() {
            let (word, after) = rest.split_at(rest.find(|c| !is_part(c)).unwrap_or(rest.len()));
            short.push_str(self.0.get(word).map_or(word, String::as_str));
            let (between, next) = after.split_at(after.find(is_part).unwrap_or(after.len()));
            short.push_str(between);
            rest = next;
        }
        short
    }
}

/// The glue without its exports, for a script that is no module.
pub fn without_exports(glue: &str) -> String {
    let lines = glue.lines().filter(|line| !line.starts_with("export {"));
    lines.flat_map(|line| [line.strip_prefix("export ").unwrap_or(line), "\n"]).collect()
}

/// Takes indentation, lines of comment and empty lines out of a script, unless a template string runs over several
/// lines.
pub fn flush(script: &str) -> String {
    if script.lines().any(|line| line.matches('`').count() % 2 == 1) {
        return script.to_owned();
    }
    let lines = script.lines().map(str::trim_start).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indentation_and_comments_go_but_not_out_of_strings() {
        assert_eq!(flush("if (a) {\n    // why\n    b(`c  d`);\n\n}\n"), "if (a) {\nb(`c  d`);\n}\n");
        let template = "a(`b\n    // c`);\n";
        assert_eq!(flush(template), template);
    }

    #[test]
    fn a_classic_script_exports_nothing() {
        assert_eq!(without_exports("export class A {\n}\nexport { a, b as default };"), "class A {\n}\n");
    }

    #[test]
    fn names_change_alike_and_as_whole_words() {
        let mut names = Names::default();
        let [mut first, mut again, mut second, mut memory] =
            ["__wbg_a_12", "__wbg_a_12", "__wbg_a_1", "memory"].map(str::to_owned);
        for name in [&mut first, &mut again, &mut second, &mut memory] {
            names.shorten(name);
        }
        assert_eq!([&*first, &*again, &*second, &*memory], ["_0", "_0", "_1", "memory"]);
        let glue = "import(\"./ndr-lens_bg.js\"); x.__wbg_a_12(__wbg_a_1, memory, __wbg_a_123)";
        assert_eq!(names.apply(glue), "import(\"g\"); x._0(_1, memory, __wbg_a_123)\n");
    }
}
