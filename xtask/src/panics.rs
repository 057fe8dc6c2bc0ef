//! Takes out of the page's WebAssembly what a panic would say.
//!
//! A panic ends the page as a trap, with a message or without: nothing is unwound and no reader sees the message, but
//! it costs everybody its texts, the code that prints them, and the name and line of each place that might panic.
//! On the stable compiler nothing else leaves them out. As a gain, no path of the building machine is shipped.

use walrus::ir::Value;
use walrus::{ConstExpr, DataKind, Function, FunctionKind, Module};

/// Parts of the names of functions that only a panic calls. One that is missed, or called otherwise by a later
/// compiler, costs its bytes and nothing else.
const OF_PANICS: [&str; 19] = [
    "alloc::handle_alloc_error",
    "::assert_failed",
    "cell::lazy::panic_poisoned",
    "cell::panic_already_",
    "console_error_panic_hook::hook",
    "copy_from_slice_impl::len_mismatch_fail",
    "core::panicking::",
    "option::expect_failed",
    "option::unwrap_failed",
    "panicking::begin_panic",
    "panicking::panic_handler",
    "panicking::panic_with_hook",
    "raw_vec::capacity_overflow",
    "raw_vec::handle_error",
    "result::unwrap_failed",
    "slice::index::slice_index_fail",
    "str::slice_error_fail",
    "thread::local::panic_access_error",
    "wasm_bindgen::__rt::borrow_fail",
];

/// Leaves of every panic the trap.
pub fn silence(module: &mut Module) {
    for function in module.funcs.iter_mut().filter(|function| is_of_panics(function)) {
        if let FunctionKind::Local(function) = &mut function.kind {
            let mut body = function.builder_mut().func_body();
            body.instrs_mut().clear();
            body.unreachable();
        }
    }
    blank_places(module);
}

fn is_of_panics(function: &Function) -> bool {
    // `core[c5930c85a12de822]::panicking`: the hash names the build of a crate.
    let name = function.name.as_deref().unwrap_or_default();
    let name: String = name.split('[').map(|part| part.split_once(']').map_or(part, |(_, rest)| rest)).collect();
    OF_PANICS.iter().any(|part| name.contains(part))
}

/// Sets to zero the places in the source that panics would name: `core::panic::Location`, which is address and length
/// of a file name, line and column, and the file names themselves.
fn blank_places(module: &mut Module) {
    let segments: Vec<_> = module.data.iter().map(|data| data.id()).collect();
    let start = |kind: &DataKind| match kind {
        DataKind::Active { offset: ConstExpr::Value(Value::I32(offset)), .. } => usize::try_from(*offset).ok(),
        _ => None,
    };
    let starts: Vec<Option<usize>> = segments.iter().map(|id| start(&module.data.get(*id).kind)).collect();
    let mut files: Vec<(usize, usize, usize)> = Vec::new();
    for id in &segments {
        let bytes = module.data.get(*id).value.clone();
        for at in (0..bytes.len().saturating_sub(15)).step_by(4) {
            let [address, length] = [at, at + 4].map(|at| word(&bytes, at));
            let file = segments.iter().zip(&starts).enumerate().find_map(|(segment, (id, start))| {
                let from = address.checked_sub((*start)?)?;
                let text = module.data.get(*id).value.get(from..from.checked_add(length)?)?;
                is_source(text).then_some((segment, from, length))
            });
            if let Some(file) = file {
                files.push(file);
                module.data.get_mut(*id).value[at..at + 16].fill(0);
            }
        }
    }
    for (segment, from, length) in files {
        module.data.get_mut(segments[segment]).value[from..from + length].fill(0);
    }
}

fn word(bytes: &[u8], at: usize) -> usize {
    bytes[at..at + 4].iter().rev().fold(0, |word, byte| word << 8 | usize::from(*byte))
}

/// Whether a text is the name of a file of Rust.
fn is_source(text: &[u8]) -> bool {
    text.ends_with(b".rs") && text.iter().all(u8::is_ascii_graphic)
}

#[cfg(test)]
mod tests {
    use super::*;
    use walrus::FunctionBuilder;

    #[test]
    fn only_what_panics_say_goes() {
        let mut module = Module::default();
        for name in ["core[c5930c85a12de822]::panicking::panic_fmt", "ndr_lens::reading::read"] {
            let mut builder = FunctionBuilder::new(&mut module.types, &[], &[]);
            builder.name(name.to_owned());
            builder.func_body().i32_const(1).drop();
            builder.finish(Vec::new(), &mut module.funcs);
        }
        let memory = module.memories.add_local(false, false, 1, None, None);
        let start = 1024;
        let file = *b"src/a.rs";
        // The text, a file name, the place in it, and a text that no place names.
        let place = [start + 4, 8, 40, 7].map(u32::to_le_bytes).concat();
        let bytes = [b"text", &file[..], &place, b"src/b.rs"].concat();
        let offset = ConstExpr::Value(Value::I32(start.cast_signed()));
        let data = module.data.add(DataKind::Active { memory, offset }, bytes);

        silence(&mut module);
        let sizes: Vec<u64> = module.funcs.iter_local().map(|(_, function)| function.size()).collect();
        assert_eq!(sizes, [1, 2]);
        assert_eq!(module.data.get(data).value, [b"text", &[0; 24][..], b"src/b.rs"].concat());
    }
}
