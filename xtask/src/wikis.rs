//! The wikis that the element and the frame are tested in. Their files are unpacked, not installed: Debian's packages
//! would bring a web server that starts by itself.

use crate::tools;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// What PHP needs beyond itself: a module by its own name, and the Debian package that brings it.
const MODULES: [(&str, &str); 5] = [
    ("pdo_sqlite", "php-sqlite3"),
    ("xml", "php-xml"),
    ("mbstring", "php-mbstring"),
    ("intl", "php-intl"),
    ("gd", "php-gd"),
];

/// Packages whose files are all that is needed of them.
const PACKAGES: [&str; 9] = [
    "dokuwiki",
    "libjs-jquery",
    "libjs-jquery-ui",
    "libjs-jquery-cookie",
    "libphp-simplepie",
    "php-geshi",
    "php-phpseclib",
    "mediawiki",
    "mediawiki-classes",
];

/// Makes sure that PHP and the wikis are there, and returns the folder that the wikis lie in.
pub fn ensure() -> Result<PathBuf> {
    tools::install("the wiki tests", &missing())?;
    let folder = target()?.join("wikis");
    let (root, done) = (folder.join("root"), folder.join("done"));
    let wanted = PACKAGES.join("\n");
    if fs::read_to_string(&done).is_ok_and(|found| found == wanted) {
        return Ok(root);
    }
    for tool in ["apt-get", "dpkg-deb", "tar"] {
        if !tools::exists(tool) {
            bail!("the wiki tests need {tool}, which gets and unpacks the Debian packages {}", PACKAGES.join(", "));
        }
    }
    eprintln!("xtask: unpacking {}", PACKAGES.join(", "));
    let _ = fs::remove_dir_all(&folder);
    let packages = folder.join("packages");
    for folder in [&root, &packages] {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    let download =
        || tools::output(tools::command("apt-get").args(["download", "-q"]).args(PACKAGES).current_dir(&packages));
    // The lists of packages may be missing or old.
    if download().is_err() {
        let _ = tools::output(tools::command("apt-get").args(["update", "-q"]));
        download().context("the wiki tests need Debian's packages of DokuWiki and MediaWiki")?;
    }
    unpack(&packages, &root)?;
    fs::remove_dir_all(&packages).with_context(|| format!("cannot remove {}", packages.display()))?;
    fs::write(&done, wanted).with_context(|| format!("cannot write {}", done.display()))?;
    Ok(root)
}

/// Unpacks all packages of a folder. Links to places of the system then lead to places in the unpacked files.
fn unpack(packages: &Path, root: &Path) -> Result<()> {
    const SCRIPT: &str = r#"set -e
for package in "$1"/*.deb; do
    dpkg-deb --fsys-tarfile "$package" | tar --extract --no-same-owner --directory "$2" --transform "flags=s;s,^/,$2/,"
done"#;
    tools::output(tools::command("sh").args(["-c", SCRIPT, "unpack"]).args([packages, root])).map(drop)
}

fn missing() -> Vec<&'static str> {
    let php = tools::output(tools::command("php").arg("-m")).unwrap_or_default().to_lowercase();
    let mut missing = Vec::new();
    if php.is_empty() {
        missing.push("php-cli");
    }
    missing.extend(
        MODULES.iter().filter(|(module, _)| !php.lines().any(|line| line == *module)).map(|(_, package)| *package),
    );
    missing
}

/// Where Cargo puts what it builds.
fn target() -> Result<PathBuf> {
    let metadata = tools::output(tools::cargo().args(["metadata", "--no-deps", "--format-version", "1", "--locked"]))?;
    let metadata: serde_json::Value = serde_json::from_str(&metadata).context("cannot read what Cargo says")?;
    metadata["target_directory"].as_str().map(PathBuf::from).context("Cargo names no target directory")
}
