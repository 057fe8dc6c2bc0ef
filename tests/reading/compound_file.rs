//! Writes compound files (MS-CFB) and messages of Outlook (MS-OXMSG), as small as the forms allow.

use encoding_rs::Encoding;

const END: u32 = 0xFFFF_FFFE;
const FREE: u32 = 0xFFFF_FFFF;
const TABLE: u32 = 0xFFFF_FFFD;
const SECTOR: usize = 512;
const MINI: usize = 64;

/// What a storage holds under a name.
pub enum Node {
    Stream(Vec<u8>),
    Storage(Vec<(String, Node)>),
}

#[derive(Default)]
struct Writer {
    /// Directory entries, 128 bytes each.
    directory: Vec<Vec<u8>>,
    sectors: Vec<u8>,
    next: Vec<u32>,
    mini: Vec<u8>,
    next_mini: Vec<u32>,
}

/// A compound file with these entries in its root.
pub fn compound_file(entries: Vec<(String, Node)>) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.entry("Root Entry", 5);
    let first = writer.storage(entries);
    writer.link(0, 76, first);
    let mini = std::mem::take(&mut writer.mini);
    let start = writer.stream(&mini);
    writer.link(0, 116, start);
    writer.link(0, 120, u32::try_from(mini.len()).unwrap());
    let table: Vec<u8> = writer.next_mini.iter().flat_map(|next| next.to_le_bytes()).collect();
    let mini_tables = table.len().div_ceil(SECTOR);
    let mini_table = writer.stream(&table);
    let directory = writer.directory.concat();
    let directory = writer.stream(&directory);
    writer.finish(directory, mini_table, mini_tables)
}

impl Writer {
    fn entry(&mut self, name: &str, kind: u8) -> usize {
        let mut entry = vec![0; 128];
        for (at, unit) in name.encode_utf16().enumerate() {
            entry[at * 2..at * 2 + 2].copy_from_slice(&unit.to_le_bytes());
        }
        entry[64] = u8::try_from(name.len() * 2 + 2).unwrap();
        entry[66] = kind;
        entry[67] = 1;
        for link in [68, 72, 76] {
            entry[link..link + 4].copy_from_slice(&FREE.to_le_bytes());
        }
        self.directory.push(entry);
        self.directory.len() - 1
    }

    fn link(&mut self, entry: usize, at: usize, value: u32) {
        self.directory[entry][at..at + 4].copy_from_slice(&value.to_le_bytes());
    }

    /// Writes the entries of a storage and returns the top of their tree.
    fn storage(&mut self, mut entries: Vec<(String, Node)>) -> u32 {
        entries.sort_by_key(|(name, _)| (name.len(), name.to_uppercase()));
        let ids: Vec<usize> = entries
            .into_iter()
            .map(|(name, node)| match node {
                Node::Stream(bytes) => {
                    let id = self.entry(&name, 2);
                    let start = if bytes.len() < 4096 { self.mini_stream(&bytes) } else { self.stream(&bytes) };
                    self.link(id, 116, start);
                    self.link(id, 120, u32::try_from(bytes.len()).unwrap());
                    id
                }
                Node::Storage(entries) => {
                    let id = self.entry(&name, 1);
                    let first = self.storage(entries);
                    self.link(id, 76, first);
                    id
                }
            })
            .collect();
        self.tree(&ids)
    }

    fn tree(&mut self, ids: &[usize]) -> u32 {
        if ids.is_empty() {
            return FREE;
        }
        let (left, rest) = ids.split_at(ids.len() / 2);
        let (left, right) = (self.tree(left), self.tree(&rest[1..]));
        self.link(rest[0], 68, left);
        self.link(rest[0], 72, right);
        u32::try_from(rest[0]).unwrap()
    }

    fn stream(&mut self, bytes: &[u8]) -> u32 {
        chain(bytes, SECTOR, &mut self.sectors, &mut self.next)
    }

    fn mini_stream(&mut self, bytes: &[u8]) -> u32 {
        chain(bytes, MINI, &mut self.mini, &mut self.next_mini)
    }

    /// Adds the table of sectors, the list of its own sectors and the header.
    fn finish(mut self, directory: u32, mini_table: u32, mini_tables: usize) -> Vec<u8> {
        let (mut tables, mut lists) = (0, 0);
        while tables * 128 < self.next.len() + tables + lists {
            tables += 1;
            lists = tables.saturating_sub(109).div_ceil(127);
        }
        let first = u32::try_from(self.next.len()).unwrap();
        let number = |at: usize| first + u32::try_from(at).unwrap();
        self.next.extend(std::iter::repeat_n(TABLE, tables + lists));
        self.next.resize(tables * 128, FREE);
        self.sectors.extend(self.next.iter().flat_map(|next| next.to_le_bytes()));
        let places: Vec<u32> = (0..tables).map(number).collect();
        for (at, list) in places.get(109..).unwrap_or(&[]).chunks(127).enumerate() {
            let mut list = list.to_vec();
            list.resize(127, FREE);
            list.push(if at + 1 < lists { number(tables + at + 1) } else { END });
            self.sectors.extend(list.iter().flat_map(|place| place.to_le_bytes()));
        }
        let mut header = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        header.resize(24, 0);
        for short in [0x3E, 3, 0xFFFE, 9, 6, 0, 0, 0] {
            header.extend(u16::to_le_bytes(short));
        }
        let lists_start = if lists == 0 { END } else { number(tables) };
        let counts = [tables, mini_tables, lists].map(|count| u32::try_from(count).unwrap());
        for long in [0, counts[0], directory, 0, 4096, mini_table, counts[1], lists_start, counts[2]] {
            header.extend(u32::to_le_bytes(long));
        }
        for at in 0..109 {
            header.extend(places.get(at).copied().unwrap_or(FREE).to_le_bytes());
        }
        assert_eq!(header.len(), SECTOR);
        header.extend(self.sectors);
        header
    }
}

fn chain(bytes: &[u8], unit: usize, sectors: &mut Vec<u8>, next: &mut Vec<u32>) -> u32 {
    if bytes.is_empty() {
        return END;
    }
    let start = u32::try_from(next.len()).unwrap();
    sectors.extend(bytes);
    sectors.resize(sectors.len().next_multiple_of(unit), 0);
    let count = u32::try_from(bytes.len().div_ceil(unit)).unwrap();
    next.extend((1..count).map(|at| start + at));
    next.push(END);
    start
}

/// A message, a recipient or an attachment, by the numbers of its properties.
#[derive(Default)]
pub struct Message {
    pub strings: Vec<(u16, String)>,
    pub numbers: Vec<(u16, u32)>,
    pub binaries: Vec<(u16, Vec<u8>)>,
    pub recipients: Vec<Message>,
    pub attachments: Vec<Message>,
    pub embedded: Option<Box<Message>>,
    /// The code page of strings that are not to be Unicode.
    pub page: Option<(&'static Encoding, u32)>,
}

impl Message {
    /// A message with these strings.
    pub fn new<const N: usize>(strings: [(u16, &str); N]) -> Self {
        Message { strings: strings.map(|(id, text)| (id, text.to_owned())).into(), ..Message::default() }
    }

    /// The file.
    pub fn file(&self) -> Vec<u8> {
        compound_file(self.entries(32, self.page))
    }

    fn entries(&self, head: usize, page: Option<(&'static Encoding, u32)>) -> Vec<(String, Node)> {
        let mut entries = Vec::new();
        let mut fixed = vec![0; head];
        let numbers = self.numbers.iter().copied().chain(page.map(|(_, page)| (0x3FFD, page)));
        for (id, value) in numbers {
            fixed.extend((u32::from(id) << 16 | 3).to_le_bytes());
            fixed.extend(6_u32.to_le_bytes());
            fixed.extend(u64::from(value).to_le_bytes());
        }
        entries.push(("__properties_version1.0".to_owned(), Node::Stream(fixed)));
        for (id, text) in &self.strings {
            let (kind, bytes) = match page {
                Some((encoding, _)) => ("001E", encoding.encode(text).0.into_owned()),
                None => ("001F", text.encode_utf16().flat_map(u16::to_le_bytes).collect()),
            };
            entries.push((format!("__substg1.0_{id:04X}{kind}"), Node::Stream(bytes)));
        }
        for (id, bytes) in &self.binaries {
            entries.push((format!("__substg1.0_{id:04X}0102"), Node::Stream(bytes.clone())));
        }
        for (at, recipient) in self.recipients.iter().enumerate() {
            entries.push((format!("__recip_version1.0_#{at:08X}"), Node::Storage(recipient.entries(8, page))));
        }
        for (at, attachment) in self.attachments.iter().enumerate() {
            entries.push((format!("__attach_version1.0_#{at:08X}"), Node::Storage(attachment.entries(8, page))));
        }
        if let Some(inner) = &self.embedded {
            entries.push(("__substg1.0_3701000D".to_owned(), Node::Storage(inner.entries(24, page))));
        }
        entries
    }
}
