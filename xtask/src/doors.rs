//! The doors of the engine: where they are written, and where they are in the program.

use anyhow::{Result, bail, ensure};
use walrus::{FunctionId, FunctionKind, Module};

/// The type whose methods are the doors, and where it is written.
const ENGINE: &str = "ndr_lens::app::engine::Engine";
/// The block of the source that holds them.
const BLOCK: &str = "\nimpl Engine {\n";

/// The names of the doors that `src/app/engine.rs` has: the methods of `Engine` that take `self`.
pub fn of_source(source: &str) -> Result<Vec<String>> {
    let mut blocks = source.split(BLOCK);
    let (Some(_), Some(block), None) = (blocks.next(), blocks.next(), blocks.next()) else {
        bail!("src/app/engine.rs must hold one block `{}`, whose methods are the doors", BLOCK.trim());
    };
    let mut doors = Vec::new();
    let mut is_kept = false;
    let mut lines = block.lines().take_while(|line| *line != "}").map(str::trim).peekable();
    while let Some(line) = lines.next() {
        match line.strip_prefix("pub fn ") {
            Some(method) => {
                let name = method.split(['(', '<']).next().unwrap_or_default();
                // What is long has a line for each argument.
                let wrapped = method.ends_with('(') && lines.peek() == Some(&"self,");
                if wrapped || method.contains("(self") {
                    ensure!(is_kept, "the door `{name}` in src/app/engine.rs needs `#[inline(never)]` above it");
                    doors.push(format!("{ENGINE}::{name}"));
                }
                is_kept = false;
            }
            None => is_kept |= line == "#[inline(never)]",
        }
    }
    ensure!(!doors.is_empty(), "src/app/engine.rs has no doors: methods of Engine that take `self`");
    Ok(doors)
}

/// The function of a door.
pub fn find(program: &Module, door: &str) -> Result<FunctionId> {
    // The hash of an older manner of naming, and copies that the compiler made.
    let ends = [".", "::h"].map(|end| format!("{door}{end}"));
    let found: Vec<FunctionId> = program
        .funcs
        .iter()
        .filter(|function| {
            let name = plain(function.name.as_deref().unwrap_or_default());
            name == door || ends.iter().any(|start| name.starts_with(start))
        })
        .map(|function| function.id())
        .collect();
    match found.as_slice() {
        [id] if matches!(program.funcs.get(*id).kind, FunctionKind::Local(_)) => Ok(*id),
        [] => bail!("the door {door} is not in the program: does anybody call it, and is `#[inline(never)]` above it?"),
        found => bail!("the door {door} is in the program {} times: it must not be generic", found.len()),
    }
}

/// A name without what tells builds and crates of one name apart: `<a[c5930c85a12de822]::B>::c` is `a::B::c`.
fn plain(name: &str) -> String {
    let name = name.split('[').map(|part| part.split_once(']').map_or(part, |(_, rest)| rest));
    name.collect::<String>().replace(['<', '>'], "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use walrus::FunctionBuilder;

    const SOURCE: &str = "\nimpl Engine {\n    pub fn joined() -> Self {\n    }\n\n    /// Reads.\n    #[inline(never)]\n    \
        pub fn read(self, input: &[u8]) {\n        tell(self);\n    }\n\n    #[inline(never)]\n    #[must_use]\n    \
        pub fn tell<'a>(self) {\n    }\n\n    \
        #[inline(never)]\n    pub fn long(\n        self,\n        input: &[u8],\n    ) {\n    }\n\n    fn other(self) {}\n}\n\n#[cfg(test)]\nfn after(self) {}\n";

    #[test]
    fn doors_are_the_methods_of_the_engine() {
        assert_eq!(of_source(SOURCE).unwrap(), ["read", "tell", "long"].map(|name| format!("{ENGINE}::{name}")));
        let error = of_source(&SOURCE.replacen("#[inline(never)]", "#[inline]", 1)).unwrap_err().to_string();
        assert!(error.contains("`read`") && error.contains("inline(never)"), "{error}");
        for source in ["", "\nimpl Engine {\n}\n", &SOURCE.repeat(2)] {
            assert!(of_source(source).is_err(), "{source}");
        }
        let source = std::fs::read_to_string(crate::project::root().join("src/app/engine.rs")).unwrap();
        assert!(of_source(&source).unwrap().contains(&format!("{ENGINE}::read")));
    }

    #[test]
    fn a_door_is_found_by_its_name_and_only_once() {
        let mut program = Module::default();
        let mut add = |name: &str| {
            let mut builder = FunctionBuilder::new(&mut program.types, &[], &[]);
            builder.name(name.to_owned());
            builder.finish(Vec::new(), &mut program.funcs)
        };
        let read = add("<ndr_lens[0123456789abcdef]::app::engine::Engine>::read");
        let tell = add("ndr_lens::app::engine::Engine::tell::h0123456789abcdef");
        add("<ndr_lens[0123456789abcdef]::app::engine::Engine>::read::{closure#0}");
        add("<ndr_lens[0123456789abcdef]::app::engine::Engine>::reader");
        let copy = add("other");
        let door = |name: &str| format!("{ENGINE}::{name}");
        assert_eq!(find(&program, &door("read")).unwrap(), read);
        assert_eq!(find(&program, &door("tell")).unwrap(), tell);
        let error = find(&program, &door("search")).unwrap_err().to_string();
        assert!(error.contains("Engine::search") && error.contains("does anybody call it"), "{error}");
        for end in ["::h0123456789abcdef", ".specialized.1"] {
            program.funcs.get_mut(copy).name = Some(door("read") + end);
            let error = find(&program, &door("read")).unwrap_err().to_string();
            assert!(error.contains("2 times"), "{error}");
        }
    }
}
