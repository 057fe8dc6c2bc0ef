//! The tables, read once out of the bytes that the compiler crate wrote in `emit.rs`. They are inside the library or,
//! for the page, in a file of their own, so that the page need not wait for what it only needs to answer.
//!
//! Bytes are half the download of static Rust, where every text and every list is an address and a length.

use std::fmt;
use std::sync::OnceLock;

use super::{
    AddressKind, Cause, Check, Code, Command, Condition, Entry, Evidence, Field, Fix, Grammar, Link, Marker, Question,
    Reason, Retry, Scope, Source, Step, System, Term,
};
use crate::hash::fnv1a;
use crate::reading::{ReplyCode, StatusCode};

static TABLES: OnceLock<Tables> = OnceLock::new();

/// The bytes are not those that the compiler wrote, or not all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Damaged;

impl fmt::Display for Damaged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the knowledge is damaged")
    }
}

impl std::error::Error for Damaged {}

/// Hands the compiled knowledge in, where it is not inside the library (feature `packs`). Before that nothing is
/// known: all tables are empty. Once it is there it stays; further bytes are only checked.
///
/// # Errors
/// When the bytes are damaged.
pub fn install(bytes: Vec<u8>) -> Result<(), Damaged> {
    verify(&bytes)?;
    if !is_installed() {
        let bytes: &'static [u8] = bytes.leak();
        TABLES.get_or_init(|| Reader(bytes.get(SUM..).unwrap_or_default()).tables());
    }
    Ok(())
}

/// Checks compiled knowledge without taking it in.
///
/// # Errors
/// When the bytes are damaged.
pub fn verify(bytes: &[u8]) -> Result<(), Damaged> {
    let (sum, tables) = bytes.split_first_chunk().ok_or(Damaged)?;
    if u32::from_le_bytes(*sum) == fnv1a(tables) { Ok(()) } else { Err(Damaged) }
}

/// Whether the knowledge is there. What is made of the tables must not be kept before.
pub fn is_installed() -> bool {
    installed().is_some_and(|tables| !tables.entries.is_empty())
}

/// Length of the checksum in front of the tables.
const SUM: usize = size_of::<u32>();

#[cfg(feature = "packs")]
fn tables() -> &'static Tables {
    const INSIDE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/knowledge.bin"));
    TABLES.get_or_init(|| Reader(INSIDE.get(SUM..).unwrap_or_default()).tables())
}

/// The tables, if the knowledge is there. Asking for no more leaves what reads them out of a program that need not.
fn installed() -> Option<&'static Tables> {
    if cfg!(feature = "packs") { Some(tables()) } else { TABLES.get() }
}

#[cfg(not(feature = "packs"))]
fn tables() -> &'static Tables {
    static NOTHING: OnceLock<Tables> = OnceLock::new();
    TABLES.get().unwrap_or_else(|| NOTHING.get_or_init(|| Reader(&[]).tables()))
}

struct Tables {
    links: &'static [Link],
    reasons: &'static [Reason],
    fixes: &'static [Fix],
    checks: &'static [Check],
    causes: &'static [Cause],
    questions: &'static [Question],
    fields: &'static [Field],
    terms: &'static [Term],
    entries: &'static [Entry],
    by_status: &'static [(StatusCode, usize)],
    systems: &'static [System],
    markers: &'static [Marker],
    grammar: Grammar,
    samples: &'static [(&'static str, &'static str)],
}

/// The links, by id.
pub fn links() -> &'static [Link] {
    tables().links
}

/// The reason words, by id.
pub fn reasons() -> &'static [Reason] {
    tables().reasons
}

/// The fixes, by id.
pub fn fixes() -> &'static [Fix] {
    tables().fixes
}

/// The checks, by id.
pub fn checks() -> &'static [Check] {
    tables().checks
}

/// The causes, by id.
pub fn causes() -> &'static [Cause] {
    tables().causes
}

/// The questions, by id.
pub fn questions() -> &'static [Question] {
    tables().questions
}

/// The fields of error details, by id.
pub fn fields() -> &'static [Field] {
    tables().fields
}

/// The terms of the glossary, by id.
pub fn terms() -> &'static [Term] {
    tables().terms
}

/// The errors, by id.
pub fn entries() -> &'static [Entry] {
    tables().entries
}

/// Status codes in order, each with the row of its entry.
pub(super) fn statuses() -> &'static [(StatusCode, usize)] {
    tables().by_status
}

/// The systems and the ends of their servers' names.
pub fn systems() -> &'static [System] {
    tables().systems
}

/// The phrases by which reports are known.
pub fn markers() -> &'static [Marker] {
    tables().markers
}

/// Words of the grammar of replies and fields.
pub fn grammar() -> &'static Grammar {
    &tables().grammar
}

/// Id and text of the samples.
pub(super) fn samples() -> &'static [(&'static str, &'static str)] {
    installed().map_or(&[], |tables| tables.samples)
}

/// Reads from the front. Whatever the bytes are, the worst that they give is empty texts and lists.
struct Reader(&'static [u8]);

impl Reader {
    fn number(&mut self) -> usize {
        let mut number = 0;
        let mut shift = 0;
        while let Some((byte, rest)) = self.0.split_first() {
            self.0 = rest;
            number |= usize::from(byte & 0x7F) << (shift & 0x1F);
            shift += 7;
            if *byte < 0x80 {
                break;
            }
        }
        number
    }

    fn small(&mut self) -> u16 {
        self.number() as u16
    }

    fn flag(&mut self) -> bool {
        self.number() != 0
    }

    fn text(&mut self) -> &'static str {
        let length = self.number().min(self.0.len());
        let (text, rest) = self.0.split_at(length);
        self.0 = rest;
        str::from_utf8(text).unwrap_or_default()
    }

    fn list<T>(&mut self, one: impl Fn(&mut Self) -> T) -> &'static [T] {
        let mut items = Vec::new();
        // Every item takes a byte at least, so no length can ask for more than there is.
        let count = self.number().min(self.0.len());
        items.reserve_exact(count);
        items.extend((0..count).map(|_| one(self)));
        items.leak()
    }

    fn option<T>(&mut self, one: impl Fn(&mut Self) -> T) -> Option<T> {
        self.flag().then(|| one(self))
    }

    fn texts(&mut self) -> &'static [&'static str] {
        self.list(Self::text)
    }

    /// References to rows of a table.
    fn rows<T>(&mut self, table: &'static [T]) -> &'static [&'static T] {
        let mut rows = Vec::new();
        for _ in 0..self.number().min(self.0.len()) {
            rows.extend(table.get(self.number()));
        }
        rows.leak()
    }

    fn status(&mut self) -> StatusCode {
        StatusCode { class: self.number() as u8, subject: self.small(), detail: self.small() }
    }

    fn conditions(&mut self) -> &'static [Condition] {
        self.list(|reader| Condition { question: reader.text(), answers: reader.texts() })
    }

    fn evidence(&mut self, reasons: &'static [Reason]) -> &'static [Evidence] {
        self.list(|reader| match reader.number() {
            0 => match reader.rows(reasons) {
                [reason, ..] => Evidence::Reason(reason),
                [] => Evidence::Answer(&[]),
            },
            1 => Evidence::Phrase(reader.text()),
            2 => Evidence::Address(AddressKind::Private),
            3 => Evidence::Address(AddressKind::Loopback),
            4 => Evidence::Address(AddressKind::Unspecified),
            _ => Evidence::Answer(reader.conditions()),
        })
    }

    fn code(&mut self) -> Option<Code> {
        self.option(|reader| Code {
            reply: reader.option(|reader| ReplyCode(reader.small())),
            status: reader.status(),
            weak: reader.flag(),
        })
    }

    fn retry(&mut self) -> Option<Retry> {
        self.option(|reader| Retry { hours: reader.small(), at_least: reader.small() })
    }

    fn scope(&mut self) -> Scope {
        let family = self.option(Self::small);
        let fallback = self.texts();
        match family {
            Some(subject) => Scope::Family(subject),
            None if fallback.is_empty() => Scope::Codes,
            None => Scope::Fallback(fallback),
        }
    }

    // The fields of a struct expression are evaluated as they are written, which is the order of the bytes.
    fn tables(mut self) -> Tables {
        let sources = self.list(|reader| Source {
            id: reader.text(),
            title: reader.text(),
            url: reader.option(Self::text),
            date: reader.text(),
            weak: reader.flag(),
        });
        let links = self.list(|reader| Link { id: reader.text(), url: reader.text() });
        let commands = self.list(|reader| Command { id: reader.text(), shell: reader.text(), line: reader.text() });
        let reasons =
            self.list(|reader| Reason { id: reader.text(), forms: reader.texts(), name: reader.option(Self::text) });
        let fixes = self.list(|reader| Fix {
            id: reader.text(),
            remarks: reader.number() as u8,
            actor: reader.text(),
            when: reader.conditions(),
            steps: reader.list(|reader| Step { commands: reader.rows(commands) }),
            links: reader.rows(links),
            effective: reader.option(|reader| (reader.number() as u32, reader.number() as u32)),
            final_only: reader.flag(),
            pending_only: reader.flag(),
            sources: reader.rows(sources),
        });
        let checks = self.list(|reader| Check {
            id: reader.text(),
            repair: reader.flag(),
            commands: reader.rows(commands),
            links: reader.rows(links),
            sources: reader.rows(sources),
        });
        let causes = self.list(|reader| Cause {
            id: reader.text(),
            has_verdict: reader.flag(),
            category: reader.option(Self::text),
            decisive: reader.flag(),
            supported_by: reader.evidence(reasons),
            ruled_out_by: reader.evidence(reasons),
            fixes: reader.rows(fixes),
            checks: reader.rows(checks),
            sources: reader.rows(sources),
            weak: reader.flag(),
        });
        let questions = self.list(|reader| Question {
            id: reader.text(),
            has_hint: reader.flag(),
            answers: reader.texts(),
            asked_if: reader.conditions(),
            follows: reader.list(|reader| (reader.text(), reader.conditions())),
        });
        let fields = self.list(|reader| Field { id: reader.text(), key: reader.text() });
        let terms = self.list(|reader| Term { id: reader.text(), forms: reader.texts() });
        let entries = self.list(|reader| {
            let id = reader.text();
            Entry {
                id,
                system: id.split_once('/').map_or(id, |(system, _)| system),
                paragraphs: reader.number() as u8,
                verdict_row: reader.number(),
                temporary: reader.code(),
                permanent: reader.code(),
                also: reader.list(Self::status),
                range: reader.option(|reader| (reader.status(), reader.status())),
                replies: reader.list(|reader| ReplyCode(reader.small())),
                scope: reader.scope(),
                generic: reader.flag(),
                elsewhere: reader.flag(),
                retired: reader.flag(),
                variant: reader.flag(),
                category: reader.text(),
                symbols: reader.texts(),
                phrases: reader.texts(),
                retry: reader.retry(),
                see: reader.texts(),
                weak: reader.flag(),
                reviewed: reader.text(),
                causes: reader.rows(causes),
                fixes: reader.rows(fixes),
                checks: reader.rows(checks),
                sources: reader.rows(sources),
            }
        });
        let by_status = self.list(|reader| (reader.status(), reader.number()));
        let systems = self.list(|reader| System {
            id: reader.text(),
            hosts: reader.texts(),
            marks: reader.texts(),
            related: reader.texts(),
            retry: reader.retry(),
        });
        let markers = self.list(|reader| Marker {
            system: reader.text(),
            language: reader.text(),
            role: reader.text(),
            phrase: reader.text(),
            sure: reader.text(),
        });
        let grammar = Grammar {
            reply_words: self.texts(),
            announcing: self.texts(),
            speaking: self.texts(),
            daemons: self.texts(),
            other_labels: self.texts(),
            to_labels: self.texts(),
            undelivered: self.texts(),
            failures: self.texts(),
            letters: self.texts(),
            parcels: self.texts(),
            waiting: self.texts(),
            log_failed: self.texts(),
            log_delayed: self.texts(),
            log_delivered: self.texts(),
            json_addresses: self.texts(),
            json_people: self.texts(),
            json_replies: self.texts(),
            json_states: self.texts(),
            session_speakers: self.texts(),
            session_commands: self.texts(),
            session_marks: self.texts(),
            session_failures: self.texts(),
            stage_client: self.texts(),
            stage_sender: self.texts(),
            stage_local: self.texts(),
            behind_client: self.texts(),
            behind_sender: self.texts(),
        };
        let samples = self.list(|reader| (reader.text(), reader.text()));
        Tables {
            links,
            reasons,
            fixes,
            checks,
            causes,
            questions,
            fields,
            terms,
            entries,
            by_status,
            systems,
            markers,
            grammar,
            samples,
        }
    }
}
