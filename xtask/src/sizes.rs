//! What readers download, against what they may have to.

use crate::build::{Role, Written};
use anyhow::{Result, bail};

/// The first view of the site, in bytes of brotli.
const FIRST_VIEW: usize = 220_000;
/// The page in one file, in bytes as they are.
const SINGLE_FILE: usize = 1_500_000;

/// Prints every file with its sizes.
pub fn print(files: &[Written]) {
    println!("{:<40} {:>12} {:>12}", "file", "bytes", "brotli");
    for file in files {
        println!("{:<40} {:>12} {:>12}", file.name, file.bytes.len(), file.brotli());
    }
    println!("{:<40} {:>12} {:>12}", "first view, one language", "", first_view(files));
}

/// Fails when a budget is overdrawn.
pub fn check(files: &[Written]) -> Result<()> {
    let mut complaints = Vec::new();
    let first_view = first_view(files);
    if first_view > FIRST_VIEW {
        complaints.push(format!("the first view takes {first_view} bytes of brotli, {FIRST_VIEW} are allowed"));
    }
    for file in files.iter().filter(|file| file.role == Role::SingleFile) {
        let size = file.bytes.len();
        if size > SINGLE_FILE {
            complaints.push(format!("{} takes {size} bytes, {SINGLE_FILE} are allowed", file.name));
        }
    }
    if complaints.is_empty() { Ok(()) } else { bail!("{}", complaints.join("; ")) }
}

/// What everybody loads, and the largest language.
fn first_view(files: &[Written]) -> usize {
    let sizes = |role| files.iter().filter(move |file| file.role == role).map(|file| file.brotli());
    sizes(Role::First).sum::<usize>() + sizes(Role::Language).max().unwrap_or(0)
}

/// The size of some bytes as brotli at its hardest.
pub fn brotli(bytes: &[u8]) -> usize {
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut compressed = Vec::new();
    match brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters) {
        Ok(_) => compressed.len(),
        Err(_) => bytes.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(role: Role, size: usize) -> Written {
        // Bytes that hardly compress, so that sizes stay near what they are.
        let mut state = 1_u32;
        let bytes = std::iter::repeat_with(|| {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            state as u8
        });
        Written::new("a", role, bytes.take(size).collect::<Vec<u8>>())
    }

    #[test]
    fn the_first_view_counts_one_language() {
        let files = [
            written(Role::First, 1000),
            written(Role::Language, 300),
            written(Role::Language, 200),
            written(Role::SingleFile, 5000),
        ];
        let size = first_view(&files);
        assert!((1300..1350).contains(&size), "{size}");
        assert!(check(&files).is_ok());
    }

    #[test]
    fn too_much_is_refused() {
        assert!(check(&[written(Role::First, FIRST_VIEW)]).is_err());
        assert!(check(&[written(Role::SingleFile, SINGLE_FILE + 1)]).is_err());
    }
}
