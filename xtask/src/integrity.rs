//! What a browser holds a file against before it takes it (Subresource Integrity).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};

/// The value of an `integrity` attribute for some bytes.
pub fn of(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_hash_is_what_browsers_expect() {
        // SHA-384 of nothing.
        let nothing = "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb";
        assert_eq!(super::of(b""), nothing);
    }
}
