//! Measures the engine natively and the page in browsers.

use crate::{browsers, build, tools};
use anyhow::{Result, bail};

/// Runs both and shows their tables.
pub fn bench() -> Result<()> {
    tools::run(tools::cargo().args(["bench", "--package", "ndr-lens", "--benches"]))?;
    build::build()?;
    browsers::ensure()?;
    if !tools::ensure_npm_packages()? {
        bail!("Node and npm are missing");
    }
    tools::run(tools::command("node").arg("tests/browser/bench.mjs"))
}
