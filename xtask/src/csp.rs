//! The content security policy: the browser itself keeps what is pasted in the page.

use crate::html;
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

/// The meta element with the policy of a page, which allows its inline scripts and styles by hash.
pub fn meta(page: &str, reach: Reach) -> String {
    let own = match reach {
        Reach::Beside => " 'self'",
        Reach::Nothing => "",
    };
    let scripts: String = html::elements(page, "script")
        .into_iter()
        .filter(|(tag, _)| !tag.contains("src=") && is_script(tag))
        .map(|(_, content)| hash(content))
        .collect();
    let styles: String = html::elements(page, "style").into_iter().map(|(_, content)| hash(content)).collect();
    let mut policy = format!(
        "default-src 'none'; script-src{own}{scripts} 'wasm-unsafe-eval'; style-src{own}{styles}; img-src{own} data:; "
    );
    if reach == Reach::Beside {
        policy.push_str("connect-src 'self'; ");
    }
    policy.push_str("base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'");
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")
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
        let policy = meta(PAGE, Reach::Nothing);
        assert!(policy.contains("default-src 'none'"));
        assert!(!policy.contains("connect-src") && !policy.contains("'self'"));
    }

    #[test]
    fn only_inline_scripts_that_run_are_hashed() {
        let policy = meta(PAGE, Reach::Beside);
        // SHA-256 of `1` and of `p{}`.
        assert!(
            policy
                .contains("script-src 'self' 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s=' 'wasm-unsafe-eval'")
        );
        assert_eq!(policy.matches("'sha256-").count(), 2);
        assert!(policy.contains("connect-src 'self'"));
    }
}
