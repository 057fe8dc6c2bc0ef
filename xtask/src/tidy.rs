//! Tidy.
pub fn check(_root: &std::path::Path) -> anyhow::Result<Vec<String>> {
    Ok(Vec::new())
}
