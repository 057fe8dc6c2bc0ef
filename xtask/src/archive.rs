//! Packs files so that the same files give the same bytes.

use crate::compress::UNKNOWN_SYSTEM;
use anyhow::{Context, Result};
use flate2::{Compression, GzBuilder};
use std::io::Write;

/// A compressed archive with one folder that holds the files, in the order of their names. `time` is when they changed,
/// in seconds since 1970: servers tell versions of a file apart by it.
pub fn tar_gz(folder: &str, files: &[(&str, &[u8])], time: u64) -> Result<Vec<u8>> {
    let mut files = files.to_vec();
    files.sort_unstable();
    let mut archive = tar::Builder::new(Vec::new());
    for (name, bytes) in files {
        let mut header = tar::Header::new_ustar();
        header.set_entry_type(tar::EntryType::Regular);
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        header.set_uid(0);
        header.set_gid(0);
        header.set_mtime(time);
        let path = format!("{folder}/{name}");
        archive.append_data(&mut header, &path, bytes).with_context(|| format!("cannot pack {path}"))?;
    }
    let archive = archive.into_inner().context("cannot end the archive")?;
    let mut packed = GzBuilder::new().mtime(0).operating_system(UNKNOWN_SYSTEM).write(Vec::new(), Compression::best());
    packed.write_all(&archive).context("cannot compress the archive")?;
    packed.finish().context("cannot compress the archive")
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::read::GzDecoder;

    const FILES: [(&str, &[u8]); 2] = [("lang/a.pack", b"two"), ("index.html", b"one")];

    #[test]
    fn the_order_of_files_changes_nothing() {
        let [first, second] = FILES;
        let packed = tar_gz("site", &[first, second], 86_400).unwrap();
        assert_eq!(packed, tar_gz("site", &[second, first], 86_400).unwrap());
        // No time, no name, no system.
        assert_eq!(packed[..4], [0x1f, 0x8b, 8, 0]);
        assert_eq!((&packed[4..8], packed[9]), (&[0; 4][..], UNKNOWN_SYSTEM));
    }

    #[test]
    fn an_archive_holds_its_files_and_nothing_of_the_machine() {
        let packed = tar_gz("site", &FILES, 86_400).unwrap();
        let mut archive = tar::Archive::new(GzDecoder::new(packed.as_slice()));
        let entries: Vec<_> = archive
            .entries()
            .unwrap()
            .map(|entry| {
                let entry = entry.unwrap();
                let header = entry.header();
                assert_eq!([header.uid().unwrap(), header.gid().unwrap(), header.mtime().unwrap()], [0, 0, 86_400]);
                assert_eq!(header.mode().unwrap(), 0o644);
                assert_eq!(header.username().unwrap().unwrap_or_default(), "");
                (entry.path().unwrap().display().to_string(), entry.size())
            })
            .collect();
        assert_eq!(entries, [("site/index.html".to_owned(), 3), ("site/lang/a.pack".to_owned(), 3)]);
    }
}
