//! Starts an entry: its file, its words in every language, its sample, each marked as still to be written.

use crate::project;
use anyhow::{Context, Result, bail};
use ndr_lens_compiler::MISSING;
use std::fs;
use std::path::Path;

/// `cargo xtask new-code SYSTEM CODE`
pub fn command(arguments: &[&str]) -> Result<()> {
    let [system, code] = arguments else { bail!("new-code wants a system and a code: new-code gmail 5.7.99") };
    for file in start(&project::root().join("assets"), system, code)? {
        println!("assets/{file}");
    }
    println!("Replace every {MISSING}, then: cargo xtask knowledge");
    Ok(())
}

/// Writes the files and tells which.
fn start(assets: &Path, system: &str, code: &str) -> Result<Vec<String>> {
    let known = systems(assets)?;
    if !known.iter().any(|known| known == system) {
        bail!("taxonomy.toml has no system {system}; there are {}", known.join(", "));
    }
    let id = code.to_lowercase();
    if id.is_empty() || !id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-".contains(&byte)) {
        bail!("{code} is no code: digits, letters, points and hyphens");
    }
    let entry = format!("knowledge/{system}/{id}.toml");
    let path = assets.join(&entry);
    if path.exists() {
        bail!("assets/{entry} is there already; another meaning of the same code is a variant: [variant.name]");
    }
    write(&path, &facts(code))?;
    let mut written = vec![entry];
    let key = format!("entry-{system}-{}", id.replace('.', "-"));
    let words = format!("\n{key} = {MISSING}\n    .verdict = {MISSING}\n    .meaning = {MISSING}\n");
    for language in languages(assets)? {
        let file = format!("locales/{language}/{system}.ftl");
        let path = assets.join(&file);
        let before = if path.exists() { fs::read_to_string(&path)? } else { String::new() };
        write(&path, &format!("{}{words}", before.trim_end().to_owned() + if before.is_empty() { "" } else { "\n" }))?;
        written.push(file);
    }
    Ok(written)
}

/// What the code's own form tells: class, reply code or identifier.
fn facts(code: &str) -> String {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = code.split('.').collect();
    let (named, sample) = match parts.as_slice() {
        [class @ ("4" | "5"), subject, detail] if digits(subject) && digits(detail) => {
            let name = if *class == "4" { "temporary" } else { "permanent" };
            let reply = if *class == "4" { 450 } else { 550 };
            (format!("{name} = {{ reply = {reply}, status = \"{code}\" }}"), format!("{reply} {code} {MISSING}"))
        }
        [reply] if reply.len() == 3 && digits(reply) => (format!("replies = [{reply}]"), format!("{reply} {MISSING}")),
        _ => (format!("symbols = [\"{code}\"]"), format!("550 {MISSING} {code}")),
    };
    format!(
        "{named}\n\
         # A topic that this error belongs to; or say category, causes, fixes and checks here.\n\
         inherits = \"topic/{MISSING}\"\n\
         # Wordings by which it is known where the code is missing or says something else elsewhere.\n\
         phrases = []\n\
         # A text in the real grammar, with example domains, that must lead to exactly this entry.\n\
         sample = \"{sample}\"\n\
         sources = [\"{MISSING}\"]\n\
         reviewed = \"{MISSING}\"\n"
    )
}

fn systems(assets: &Path) -> Result<Vec<String>> {
    let file = assets.join("knowledge/taxonomy.toml");
    let text = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let taxonomy: toml::Table = toml::from_str(&text).with_context(|| format!("{}", file.display()))?;
    let systems = taxonomy.get("systems").and_then(toml::Value::as_array);
    Ok(systems.into_iter().flatten().filter_map(|system| system.as_str().map(str::to_owned)).collect())
}

fn languages(assets: &Path) -> Result<Vec<String>> {
    let folder = assets.join("locales");
    let mut tags = Vec::new();
    for entry in folder.read_dir().with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            tags.push(path.file_name().unwrap_or_default().to_string_lossy().into_owned());
        }
    }
    tags.sort();
    Ok(tags)
}

fn write(path: &Path, text: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).unwrap();
        for entry in from.read_dir().unwrap().flatten() {
            let target = to.join(entry.file_name());
            if entry.path().is_dir() { copy(&entry.path(), &target) } else { drop(fs::copy(entry.path(), target)) }
        }
    }

    #[test]
    fn what_is_started_is_refused_until_it_is_written() {
        let assets = std::env::temp_dir().join(format!("ndr-lens-new-code-{}", std::process::id()));
        copy(&project::root().join("assets"), &assets);
        let written = start(&assets, "gmail", "5.7.998").unwrap();
        assert_eq!(written, ["knowledge/gmail/5.7.998.toml", "locales/en/gmail.ftl", "locales/zh-TW/gmail.ftl"]);
        let refused = ndr_lens_compiler::compile(&assets).unwrap_err().to_string();
        for part in
            ["gmail/5.7.998.toml", "locales/en/gmail.ftl: entry-gmail-5-7-998", "zh-TW/gmail.ftl: entry-gmail-5-7-998"]
        {
            assert!(refused.contains(part), "{part} in\n{refused}");
        }
        let again = start(&assets, "gmail", "5.7.998").unwrap_err().to_string();
        assert!(again.contains("variant"), "{again}");
        assert!(start(&assets, "gmial", "5.7.1").unwrap_err().to_string().contains("gmail"));
        assert!(start(&assets, "gmail", "../x").is_err());
        fs::remove_dir_all(&assets).unwrap();
    }

    #[test]
    fn the_form_of_a_code_tells_what_it_is() {
        assert!(facts("4.7.28").contains("temporary = { reply = 450, status = \"4.7.28\" }"));
        assert!(facts("421").contains("replies = [421]"));
        assert!(facts("TSS04").contains("symbols = [\"TSS04\"]"));
    }
}
