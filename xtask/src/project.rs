//! Where things are.

use std::path::{Path, PathBuf};

/// The folder of the workspace.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// The folder of everything that is shipped.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The page for a static host.
pub fn site() -> PathBuf {
    dist().join("site")
}
