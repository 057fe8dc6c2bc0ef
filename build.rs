//! Compiles the knowledge and the language packs into the crate.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

fn main() {
    println!("cargo::rerun-if-changed=assets/knowledge");
    println!("cargo::rerun-if-changed=assets/locales");
    println!("cargo::rerun-if-changed=assets/samples");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let compiled = match ndr_lens_compiler::compile(Path::new("assets")) {
        Ok(compiled) => compiled,
        Err(problems) => {
            for problem in &problems.0 {
                println!("cargo::error={problem}");
            }
            process::exit(1);
        }
    };
    let mut packs = String::from(
        "/// Tag of each language, what the page says in it and what answers say.\n\
         pub static PACKS: &[(&str, &[u8], &[u8])] = &[\n",
    );
    for language in &compiled.languages {
        let _ = write!(packs, "    ({:?}", language.tag);
        for (part, bytes) in [("page", &language.page), ("answers", &language.answers)] {
            let name = format!("{}.{part}.pack", language.tag);
            write(&out.join(&name), bytes);
            let _ = write!(packs, ", include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}\"))");
        }
        packs.push_str("),\n");
    }
    let _ =
        writeln!(packs, "];\n/// The keys of all messages, sorted.\npub static KEYS: &[&str] = &{:?};", compiled.keys);
    write(&out.join("packs.rs"), packs.as_bytes());
    write(&out.join("knowledge.bin"), &compiled.tables);
    write(&out.join("knowledge.rs"), compiled.knowledge_source.as_bytes());
}

fn write(path: &Path, bytes: &[u8]) {
    if let Err(error) = fs::write(path, bytes) {
        println!("cargo::error={}: {error}", path.display());
        process::exit(1);
    }
}
