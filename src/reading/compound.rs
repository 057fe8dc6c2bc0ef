//! Compound files (MS-CFB): a file system in a file, as Outlook writes its messages. Read only.
//!
//! Nothing in such a file is trusted: chains of sectors may run in circles, sizes may lie, directories
//! may hold each other. A chain ends where it cannot go on, everything is visited once, and all
//! streams together give no more bytes than the file has a few times over.

use std::borrow::Cow;
use std::cell::Cell;

/// What a compound file starts with.
const SIGNATURE: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// The greatest number of a sector or a directory entry; greater ones are signs such as the end of a chain.
const GREATEST: u32 = 0xFFFF_FFFA;

/// The length of a directory entry.
const ENTRY: usize = 128;

/// The length of a sector of the mini stream.
const MINI: usize = 64;

/// The number of a directory entry.
pub(super) type Id = u32;

/// The root of the directory.
pub(super) const ROOT: Id = 0;

/// A compound file.
pub(super) struct Compound<'a> {
    bytes: &'a [u8],
    sector: usize,
    /// For each sector the one after it.
    next: Vec<u32>,
    directory: Cow<'a, [u8]>,
    /// What small streams lie in.
    mini: Cow<'a, [u8]>,
    next_mini: Vec<u32>,
    /// Streams smaller than this lie in the mini stream.
    small: u64,
    /// How many bytes may still be handed out.
    budget: Cell<usize>,
    /// Whether something that is named was not there.
    damaged: Cell<bool>,
}

/// Whether bytes start as a compound file does.
pub(super) fn is_compound(bytes: &[u8]) -> bool {
    bytes.starts_with(&SIGNATURE)
}

/// Two bytes, little end first; zero past the end.
pub(super) fn u16_at(bytes: &[u8], position: usize) -> u16 {
    let low = bytes.get(position).copied().unwrap_or(0);
    let high = bytes.get(position + 1).copied().unwrap_or(0);
    u16::from_le_bytes([low, high])
}

/// Four bytes, little end first; zero past the end.
pub(super) fn u32_at(bytes: &[u8], position: usize) -> u32 {
    u32::from(u16_at(bytes, position)) | u32::from(u16_at(bytes, position + 2)) << 16
}

/// The numbers that bytes hold.
fn numbers(bytes: &[u8]) -> Vec<u32> {
    bytes.as_chunks().0.iter().map(|number| u32::from_le_bytes(*number)).collect()
}

impl<'a> Compound<'a> {
    /// Reads the tables of a compound file. None where there is no directory.
    pub(super) fn new(bytes: &'a [u8]) -> Option<Self> {
        if !is_compound(bytes) {
            return None;
        }
        let sector = match u16_at(bytes, 30) {
            9 => 512,
            12 => 4096,
            _ => return None,
        };
        let mut compound = Compound {
            bytes,
            sector,
            next: Vec::new(),
            directory: Cow::default(),
            mini: Cow::default(),
            next_mini: Vec::new(),
            small: u64::from(u32_at(bytes, 56)),
            budget: Cell::new(bytes.len().saturating_mul(4)),
            damaged: Cell::new(false),
        };
        compound.next = compound.table();
        compound.directory = compound.chain(u32_at(bytes, 48), usize::MAX);
        let root = compound.entry(ROOT)?;
        let (start, size) = (u32_at(root, 116), u32_at(root, 120));
        compound.mini = compound.chain(start, usize::try_from(size).unwrap_or(usize::MAX));
        compound.next_mini = numbers(&compound.chain(u32_at(bytes, 60), usize::MAX));
        Some(compound)
    }

    /// Whether something that the file names was missing so far.
    pub(super) fn is_damaged(&self) -> bool {
        self.damaged.get()
    }

    /// The number of sectors after the header.
    fn sectors(&self) -> usize {
        self.bytes.len().div_ceil(self.sector).saturating_sub(1)
    }

    /// The bytes of a sector; the last may be cut off.
    fn sector(&self, number: u32) -> Option<&'a [u8]> {
        if number > GREATEST {
            return None;
        }
        let start = usize::try_from(number).ok()?.checked_add(1)?.checked_mul(self.sector)?;
        self.bytes.get(start..self.bytes.len().min(start.checked_add(self.sector)?)).filter(|found| !found.is_empty())
    }

    /// The table of all chains. Its own sectors are listed in the header and, of large files, in a chain of lists.
    fn table(&self) -> Vec<u32> {
        let mut table = Vec::new();
        let wanted = self.sectors();
        let mut list = self.bytes.get(76..512).unwrap_or(&[]);
        let mut following = u32_at(self.bytes, 68);
        for _ in 0..=wanted {
            let (places, link) = list.split_at(if list.len() > 436 { list.len() - 4 } else { list.len() });
            for place in numbers(places) {
                match self.sector(place) {
                    Some(sector) if table.len() < wanted => table.extend(numbers(sector)),
                    _ => return table,
                }
            }
            if !link.is_empty() {
                following = u32_at(link, 0);
            }
            match self.sector(following) {
                Some(sector) if sector.len() == self.sector => list = sector,
                _ => break,
            }
        }
        table
    }

    /// The bytes of a chain of sectors, no more than wanted; borrowed where the sectors follow each other.
    fn chain(&self, start: u32, wanted: usize) -> Cow<'a, [u8]> {
        let mut runs: Vec<&'a [u8]> = Vec::new();
        let mut length = 0;
        let mut number = start;
        for _ in 0..=self.sectors() {
            if length >= wanted.min(self.budget.get()) {
                break;
            }
            let Some(sector) = self.sector(number) else { break };
            let place = (number as usize + 1) * self.sector;
            let end = place + sector.len();
            let joined = runs.last().and_then(|run: &&[u8]| self.bytes.get(place.checked_sub(run.len())?..end));
            match (joined, runs.last_mut()) {
                // Sectors in a row, as most files have them.
                (Some(joined), Some(run)) if std::ptr::eq(joined.as_ptr(), run.as_ptr()) => *run = joined,
                _ => runs.push(sector),
            }
            length += sector.len();
            number = self.next.get(number as usize).copied().unwrap_or(u32::MAX);
        }
        self.joined(runs, length, wanted)
    }

    /// The same for a chain of the mini stream.
    fn mini_chain(&self, start: u32, wanted: usize) -> Cow<'a, [u8]> {
        let mut gathered = Vec::new();
        let mut number = start;
        for _ in 0..=self.mini.len() / MINI {
            if gathered.len() >= wanted || number > GREATEST {
                break;
            }
            let place = (number as usize).saturating_mul(MINI);
            let Some(sector) = self.mini.get(place..self.mini.len().min(place.saturating_add(MINI))) else { break };
            if sector.is_empty() || gathered.len() >= self.budget.get() {
                break;
            }
            gathered.extend_from_slice(sector);
            number = self.next_mini.get(number as usize).copied().unwrap_or(u32::MAX);
        }
        gathered.truncate(wanted);
        self.spend(gathered.len());
        if gathered.len() < wanted {
            self.damaged.set(true);
        }
        Cow::Owned(gathered)
    }

    fn joined(&self, runs: Vec<&'a [u8]>, length: usize, wanted: usize) -> Cow<'a, [u8]> {
        let length = length.min(wanted).min(self.budget.get());
        if length < wanted && wanted != usize::MAX {
            self.damaged.set(true);
        }
        self.spend(length);
        match runs.as_slice() {
            [] => Cow::default(),
            [run] => Cow::Borrowed(run.get(..length).unwrap_or(run)),
            runs => {
                let mut gathered = Vec::with_capacity(length);
                for run in runs {
                    let room = length.saturating_sub(gathered.len());
                    gathered.extend_from_slice(run.get(..room).unwrap_or(run));
                }
                Cow::Owned(gathered)
            }
        }
    }

    fn spend(&self, length: usize) {
        self.budget.set(self.budget.get().saturating_sub(length));
    }

    fn entry(&self, id: Id) -> Option<&[u8]> {
        let start = usize::try_from(id).ok()?.checked_mul(ENTRY)?;
        self.directory.get(start..start.checked_add(ENTRY)?)
    }

    /// The entries in a storage, each once however the directory is knotted. Fit for one walk from the root down.
    pub(super) fn children(&self, storage: Id, seen: &mut Seen) -> Vec<Id> {
        let mut found = Vec::new();
        let mut waiting: Vec<Id> = self.entry(storage).map(|entry| u32_at(entry, 76)).into_iter().collect();
        while let Some(id) = waiting.pop() {
            let Some(entry) = self.entry(id).filter(|_| id <= GREATEST && seen.first_time(id)) else { continue };
            found.push(id);
            waiting.extend([u32_at(entry, 68), u32_at(entry, 72)]);
        }
        found
    }

    /// The name of an entry; what is not ASCII in it as question marks.
    pub(super) fn name(&self, id: Id) -> String {
        let Some(entry) = self.entry(id) else { return String::new() };
        let units = usize::from(u16_at(entry, 64)).min(64) / 2;
        (0..units.saturating_sub(1))
            .map(|index| u8::try_from(u16_at(entry, index * 2)).map_or('?', char::from))
            .collect()
    }

    /// What a stream holds; what is there of it where the file is damaged.
    pub(super) fn stream(&self, id: Id) -> Cow<'a, [u8]> {
        let Some(entry) = self.entry(id) else { return Cow::default() };
        let (start, size) = (u32_at(entry, 116), u32_at(entry, 120));
        let wanted = usize::try_from(size).unwrap_or(usize::MAX);
        if u64::from(size) < self.small { self.mini_chain(start, wanted) } else { self.chain(start, wanted) }
    }
}

/// The entries of a directory that were met.
#[derive(Default)]
pub(super) struct Seen(Vec<bool>);

impl Seen {
    fn first_time(&mut self, id: Id) -> bool {
        let index = id as usize;
        if self.0.len() <= index {
            self.0.resize(index + 1, false);
        }
        self.0.get_mut(index).is_some_and(|seen| !std::mem::replace(seen, true))
    }
}
