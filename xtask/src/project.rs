//! Where things are.

use anyhow::{Context, Result};
use std::env;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The variable that names a copy of the workspace to work on instead of this one.
pub const ROOT: &str = "NDR_LENS_ROOT";

/// The folder of the workspace.
pub fn root() -> &'static Path {
    static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| match env::var_os(ROOT) {
        Some(copy) => PathBuf::from(copy),
        // What Cargo says now, not when this was compiled: workspaces may share a target folder.
        None => {
            let here = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
            let here = here.unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
            here.parent().unwrap_or(Path::new(".")).to_owned()
        }
    });
    &FOLDER
}

/// The version of everything, from `Cargo.toml`.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The folder of everything that is shipped.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The page for a static host.
pub fn site() -> PathBuf {
    dist().join("site")
}

/// All files below a folder, in order.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in folder.read_dir().with_context(|| format!("cannot read {}", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    Ok(found)
}
