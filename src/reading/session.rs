//! The dialogue of an SMTP session (RFC 5321): which reply answers which command.
//!
//! Telnet, swaks, curl, `sendmail -v`, libraries and Exchange's protocol log all write it line by line, each with signs
//! of its own before the lines.

use super::address;
use super::code::reply_code_at;
use super::gather::Gathered;
use super::log::{Said, keep};
use super::report::{Action, Carrier, ReplyCode};
use super::text::{Place, at, cut, find, host_at, ip_in, is_host, skip_space, starts_with, trim};
use crate::knowledge::grammar;

/// More commands than these are not sent before their replies.
const MOST: usize = 256;

/// What a reply is awaited for.
enum Command {
    Recipient(Place),
    /// The message itself.
    Content,
    Other,
}

/// Where a session is.
#[derive(Default)]
pub(super) struct Session {
    active: bool,
    pending: Vec<Command>,
    /// Recipients that the server took, to whom the fate of the message falls.
    accepted: Vec<Place>,
    /// What went wrong before or beside the recipients, which counts if nothing else is said.
    trouble: Option<Said>,
    /// A reply whose lines go on.
    open: Option<Said>,
    server: Place,
    ip: Place,
    /// The code of the last refusal.
    last: Option<ReplyCode>,
    /// Recipients were refused or served.
    told: bool,
}

impl Session {
    /// Reads a line of a session. Returns whether it is one.
    pub(super) fn line(&mut self, gathered: &mut Gathered<'_>, line: Place) -> bool {
        let text = gathered.text;
        let bytes = text.as_bytes();
        let grammar = grammar();
        let mut line = line;
        if let Some(logged) = logged(text, &line) {
            line = logged;
        }
        let speaker = among(bytes, line.start, grammar.session_speakers);
        if let Some(speaker) = speaker {
            // What stood on lines of its own was joined to one.
            if find(text, line.clone(), " <<< ").is_some() {
                return false;
            }
            line = trim(text, line.start + speaker.len()..line.end);
            line.end = find(text, line.clone(), "\\r\\n").unwrap_or(line.end);
        }
        match at(bytes, line.start) {
            b'2'..=b'5' if self.active => self.reply(gathered, line, 0..0),
            b'2' => {
                self.greeted(text, &line);
                self.active
            }
            b'.' | b'=' | b'*' | b'T' | b'C' | b't' => self.about(text, &line),
            b'>' | b'<' | b'-' => false,
            _ => self.command(gathered, line),
        }
    }

    /// Reads a line of Exchange's protocol log.
    pub(super) fn row(&mut self, gathered: &mut Gathered<'_>, line: Place, ip: Place) {
        self.active = true;
        if !self.reply(gathered, line.clone(), ip) {
            self.command(gathered, line);
        }
    }

    /// No session came about.
    pub(super) fn failed(&mut self, said: Said) {
        self.trouble = Some(said);
    }

    /// Lines that tell of the server: `... while talking to mx.example.org.:`, `=== Trying mx.example.org:25...`.
    fn about(&mut self, text: &str, line: &Place) -> bool {
        let bytes = text.as_bytes();
        if cut(text, line.clone()) == "." && self.active {
            if !self.pending.iter().any(|command| matches!(command, Command::Content)) {
                self.push(Command::Content);
            }
            return true;
        }
        if among(bytes, line.start, grammar().session_failures).is_some() {
            let said = self.said(line.clone(), 0..0);
            self.failed(Said { action: Some(Action::Failed), ..said });
            return true;
        }
        if let Some(said) = &mut self.trouble
            && !self.active
            && starts_with(bytes, line.start, "***")
        {
            said.more.push(line.start + 3..line.end);
            return true;
        }
        let start = skip_signs(bytes, line.start);
        let host = ["while talking to ", "Trying ", "Connected to "]
            .into_iter()
            .find(|known| starts_with(bytes, start, known))
            .map(|known| start + known.len());
        let Some(host) = host else { return false };
        if ip_in(text, host..line.end).is_some() {
            self.ip = host..line.end;
        }
        self.named(text, host..line.end);
        // The lines of a report that follow are not for us.
        at(bytes, line.start) == b'='
    }

    /// `220 mx.example.org ESMTP`: a session starts.
    fn greeted(&mut self, text: &str, line: &Place) {
        let bytes = text.as_bytes();
        if !starts_with(bytes, line.start, "220") || find(text, line.clone(), "SMTP").is_none() {
            return;
        }
        self.active = true;
        self.named(text, (line.start + 4).min(line.end)..line.end);
    }

    /// The server is named where a place starts.
    fn named(&mut self, text: &str, place: Place) {
        if let Some(name) = host_at(text, place.start, place.end).filter(|name| is_host(cut(text, name.clone()))) {
            self.server = name;
        }
    }

    /// What a reply says, and who gave it.
    fn said(&self, why: Place, ip: Place) -> Said {
        let ip = if ip.is_empty() { self.ip.clone() } else { ip };
        Said { why, server: self.server.clone(), ip, ..Said::default() }
    }

    fn push(&mut self, command: Command) {
        if self.pending.len() < MOST {
            self.pending.push(command);
        }
    }

    /// Reads a command.
    fn command(&mut self, gathered: &Gathered<'_>, line: Place) -> bool {
        let text = gathered.text;
        let bytes = text.as_bytes();
        let Some(verb) = among(bytes, line.start, grammar().session_commands) else {
            return false;
        };
        let after = line.start + verb.len();
        let path = skip_space(bytes, after);
        if verb.ends_with(':') {
            let close = find(text, path..line.end, ">");
            let over = close.is_some_and(|close| close + 1 >= line.end || matches!(at(bytes, close + 1), b' ' | b'\''));
            // A report has told already; its transcript says no more.
            let report = gathered.headings.failed || gathered.headings.delayed;
            if at(bytes, path) != b'<' || !over || report && !self.active {
                return false;
            }
            self.active = true;
        } else if !self.active && verb.ends_with("LO ") {
            self.active = !cut(text, path..line.end).contains(' ');
        } else if !verb.ends_with(' ') && after < line.end && !matches!(at(bytes, after), b' ' | b'\'') {
            return false;
        }
        if !self.active {
            return false;
        }
        self.push(match verb.as_bytes().first() {
            Some(b'R') if verb.ends_with(':') => {
                match find(text, path..line.end, "@").and_then(|sign| address::around(text, sign, path)) {
                    Some(address) => Command::Recipient(address.place),
                    None => Command::Other,
                }
            }
            Some(b'D' | b'B') => Command::Content,
            _ => Command::Other,
        });
        true
    }

    /// Reads a line of a reply. Returns whether it is one.
    fn reply(&mut self, gathered: &mut Gathered<'_>, line: Place, ip: Place) -> bool {
        let text = gathered.text;
        let bytes = text.as_bytes();
        let end = line.start + 3;
        let digits = bytes.get(line.start..end).is_some_and(|code| code.iter().all(u8::is_ascii_digit));
        let goes_on = at(bytes, end) == b'-';
        if !digits || !(goes_on || matches!(at(bytes, end), b' ' | b'\n' | b'"' | b',' | 0) || end >= line.end) {
            return false;
        }
        let refuses = matches!(at(bytes, line.start), b'4' | b'5');
        if refuses && self.told && self.pending.is_empty() && self.open.is_none() {
            // Nobody asked: Sendmail repeats what it was told, and all else is no part of the session.
            return self.last == reply_code_at(bytes, line.start).map(|(code, _)| code);
        }
        match at(bytes, line.start) {
            b'4' | b'5' => self.refusal(line.clone(), ip),
            b'2' if self.pending.is_empty() && starts_with(bytes, line.start, "220") => {
                self.finish(gathered);
                self.active = true;
                self.greeted(text, &line);
            }
            _ => {}
        }
        if goes_on {
            return true;
        }
        let refusal = self.open.take();
        let command = (!self.pending.is_empty()).then(|| self.pending.remove(0));
        match (at(bytes, line.start), refusal) {
            (b'4' | b'5', Some(said)) => self.refused(gathered, command, said),
            (b'2', _) => match command {
                Some(Command::Recipient(address)) => self.accepted.push(address),
                Some(Command::Content) => {
                    let said = self.said(line, 0..0);
                    self.all(gathered, &said);
                }
                _ => {}
            },
            // The message follows, and its end is answered.
            (b'3', _) => {
                if let Some(Command::Content) = command {
                    self.pending.retain(|command| !matches!(command, Command::Content));
                    self.pending.insert(0, Command::Content);
                }
            }
            _ => {}
        }
        true
    }

    /// Adds a line to the reply that refuses.
    fn refusal(&mut self, line: Place, ip: Place) {
        match &mut self.open {
            Some(open) => open.more.push(line),
            None => self.open = Some(self.said(line, ip)),
        }
    }

    /// Whom a refusal is about.
    fn refused(&mut self, gathered: &mut Gathered<'_>, command: Option<Command>, said: Said) {
        self.last = reply_code_at(gathered.text.as_bytes(), said.why.start).map(|(code, _)| code);
        let sequence = self.last == Some(ReplyCode(503));
        match command {
            // `503 need MAIL first` only follows from what was refused before.
            Some(Command::Recipient(address)) if sequence && self.trouble.is_some() => self.accepted.push(address),
            Some(Command::Recipient(address)) => {
                self.told = true;
                keep(gathered, Carrier::Session, address, &said);
            }
            Some(Command::Content) if !self.accepted.is_empty() => self.all(gathered, &said),
            _ if self.told || sequence && self.trouble.is_some() => {}
            _ => self.trouble = Some(said),
        }
    }

    /// What becomes of a message that the server took recipients for.
    fn all(&mut self, gathered: &mut Gathered<'_>, said: &Said) {
        for address in std::mem::take(&mut self.accepted) {
            if gathered.is_full() {
                break;
            }
            self.told = true;
            keep(gathered, Carrier::Session, address, said);
        }
    }

    /// Keeps what is still open, and starts anew.
    pub(super) fn finish(&mut self, gathered: &mut Gathered<'_>) {
        let mut session = std::mem::take(self);
        let Some(said) = session.trouble.take().filter(|_| !session.told) else { return };
        if session.accepted.is_empty() {
            session.accepted.push(0..0);
        }
        session.all(gathered, &said);
    }
}

fn skip_signs(bytes: &[u8], mut position: usize) -> usize {
    while matches!(at(bytes, position), b'.' | b'=' | b'*' | b' ') {
        position += 1;
    }
    position
}

/// What a log of sessions holds behind its time: `"SMTPC" 7 "2026-01-05 12:00:00" "203.0.113.5" "SENT: EHLO …"`.
fn logged(text: &str, line: &Place) -> Option<Place> {
    let bytes = text.as_bytes();
    let first = at(bytes, line.start);
    let weekday = first.is_ascii_uppercase() && at(bytes, line.start + 4).is_ascii_digit();
    if !(first.is_ascii_digit() || matches!(first, b'"' | b'[') || weekday) {
        return None;
    }
    let head = line.start..line.end.min(line.start + 120);
    let mark = grammar().session_marks.iter().find_map(|mark| Some(find(text, head.clone(), mark)? + mark.len()))?;
    Some(mark..line.end - usize::from(cut(text, line.clone()).ends_with('"')))
}

/// The word of a list that stands at a position.
fn among(bytes: &[u8], position: usize, words: &[&'static str]) -> Option<&'static str> {
    let first = at(bytes, position).to_ascii_lowercase();
    let opens = |word: &&&str| at(word.as_bytes(), 0).to_ascii_lowercase() == first;
    words.iter().filter(opens).find(|word| starts_with(bytes, position, word)).copied()
}
