//! The content security policy: the browser itself keeps what is pasted in the page.

use crate::html;
use anyhow::{Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// What a page may load.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Files beside it: the page of a static host.
    Beside,
    /// Nothing at all: the page in one file.
    Nothing,
}

/// The policy of the site. It holds no hash, so that it is the same in every version and a server's owner can send it
/// as a header, too. The one policy of Trusted Types gives out the address of the service worker and nothing else
/// (`xtask/page/guard.js`).
pub const SITE: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; \
    form-action 'none'; require-trusted-types-for 'script'; trusted-types ndr-lens-worker";

/// The meta element with the policy of a page. The page in one file has its inline scripts and styles allowed by hash;
/// that of the site must have none.
pub fn meta(page: &str, reach: Reach) -> Result<String> {
    let scripts: String = html::elements(page, "script")
        .into_iter()
        .filter(|(tag, _)| !tag.contains("src=") && is_script(tag))
        .map(|(_, content)| hash(content))
        .collect();
    let styles: String = html::elements(page, "style").into_iter().map(|(_, content)| hash(content)).collect();
    let policy = match reach {
        Reach::Nothing => format!(
            "default-src 'none'; script-src{scripts} 'wasm-unsafe-eval'; style-src{styles}; img-src data:; \
             base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
        ),
        Reach::Beside if scripts.is_empty() && styles.is_empty() => SITE.to_owned(),
        Reach::Beside => bail!("the policy of the site has no hashes: put scripts and styles into files"),
    };
    Ok(format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">"))
}

/// Whether a browser runs a script with this start tag; any other type is data.
fn is_script(tag: &str) -> bool {
    !tag.contains("type=") || tag.contains("type=\"module\"")
}

fn hash(content: &str) -> String {
    format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(content)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<style>p{}</style><script type=\"application/json\">{}</script>\
        <script type=\"module\">1</script><script type=\"module\" src=\"a.js\"></script>";

    #[test]
    fn one_file_may_load_nothing() {
        let policy = meta(PAGE, Reach::Nothing).unwrap();
        assert!(policy.contains("default-src 'none'"));
        assert!(!policy.contains("connect-src") && !policy.contains("'self'"));
        assert!(policy.contains("trusted-types 'none'"));
    }

    #[test]
    fn only_inline_scripts_that_run_are_hashed() {
        let policy = meta(PAGE, Reach::Nothing).unwrap();
        // SHA-256 of `1` and of `p{}`.
        assert!(policy.contains("script-src 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s=' 'wasm-unsafe-eval'"));
        assert_eq!(policy.matches("'sha256-").count(), 2);
    }

    #[test]
    fn the_site_may_load_what_lies_beside_it_and_has_nothing_inline() {
        let page = "<script type=\"application/json\">{}</script><script src=\"a.js\"></script>";
        let policy = meta(page, Reach::Beside).unwrap();
        assert!(policy.contains("connect-src 'self'") && !policy.contains("'sha256-"));
        assert!(meta(PAGE, Reach::Beside).is_err());
        assert!(meta("<style>p{}</style>", Reach::Beside).is_err());
    }

    #[test]
    fn the_guide_sends_the_policy_of_the_site() {
        let guide = include_str!("../../docs/nginx.conf");
        assert_eq!(guide.matches(SITE).count(), 1, "docs/nginx.conf must send: {SITE}");
    }
}
