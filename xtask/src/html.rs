//! Fills the template of the page.

use crate::project;
use anyhow::{Context, Result, bail};
use std::fs;

/// Reads the template of the page.
pub fn template() -> Result<String> {
    let file = project::root().join("index.html");
    fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))
}

/// Puts a text where the template says `<!-- ndr-lens: marker -->`.
pub fn fill(template: &str, marker: &str, text: &str) -> Result<String> {
    let comment = format!("<!-- ndr-lens: {marker} -->");
    let mut parts = template.split(&comment);
    let (Some(before), Some(after), None) = (parts.next(), parts.next(), parts.next()) else {
        bail!("index.html must hold `{comment}` once");
    };
    Ok([before, text, after].concat())
}

/// Passes a text on that stands inside an element, unless it would end or confuse that element.
pub fn inside<'a>(element: &str, text: &'a str) -> Result<&'a str> {
    let lower = text.to_ascii_lowercase();
    for bad in [format!("</{element}"), format!("<{element}"), "<!--".to_owned()] {
        if lower.contains(&bad) {
            bail!("`{bad}` must not occur inside <{element}>");
        }
    }
    Ok(text)
}

/// The start tags and contents of all elements of a name. For pages built here, not for any HTML.
pub fn elements<'a>(html: &'a str, name: &str) -> Vec<(&'a str, &'a str)> {
    let (open, close) = (format!("<{name}"), format!("</{name}>"));
    let mut found = Vec::new();
    let mut rest = html;
    while let Some((_, after)) = rest.split_once(&open) {
        let Some((tag, after)) = after.split_once('>') else {
            break;
        };
        let Some((content, after)) = after.split_once(&close) else {
            break;
        };
        found.push((tag, content));
        rest = after;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_template_holds_every_marker_once() {
        let template = template().unwrap();
        for marker in ["policy", "head", "codes", "program"] {
            let filled = fill(&template, marker, "here").unwrap();
            assert!(filled.contains("here") && !filled.contains(&format!("ndr-lens: {marker}")));
        }
        assert!(fill(&template, "nowhere", "").is_err());
    }

    #[test]
    fn what_would_end_a_script_is_refused() {
        assert!(inside("script", "let a = 1 < 2;").is_ok());
        for bad in ["'</SCRIPT>'", "'<script>'", "'<!-- '"] {
            assert!(inside("script", bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn elements_come_in_order() {
        let html = "<script src=a></script><p><script>b</script>";
        assert_eq!(elements(html, "script"), [(" src=a", ""), ("", "b")]);
    }
}
