//! The browsers that the page is tested in, and the server.

use crate::tools;
use anyhow::Result;

/// Programs of which one must be there, and the Debian package that brings one.
const NEEDED: [(&[&str], &str); 5] = [
    (&["chromium", "chromium-browser", "google-chrome"], "chromium"),
    (&["firefox-esr", "firefox"], "firefox-esr"),
    (&["node"], "nodejs"),
    (&["npm"], "npm"),
    (&["nginx", "/usr/sbin/nginx"], "nginx"),
];

/// Makes sure that browsers, Node and nginx are there, and a font for Chinese.
pub fn ensure() -> Result<()> {
    tools::install("the browser tests", &missing())
}

fn missing() -> Vec<&'static str> {
    let mut missing: Vec<_> = NEEDED
        .iter()
        .filter(|(programs, _)| !programs.iter().any(|program| tools::exists(program)))
        .map(|(_, package)| *package)
        .collect();
    let fonts = tools::output(tools::command("fc-list").args([":lang=zh-tw", "family"]));
    if fonts.map_or(true, |fonts| fonts.trim().is_empty()) {
        missing.push("fonts-noto-cjk");
        if !tools::exists("fc-list") {
            missing.push("fontconfig");
        }
    }
    missing
}
