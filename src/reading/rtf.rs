//! Rich text (RTF) as Outlook keeps it: unpacked (MS-OXRTFCP), and the words or the HTML taken out (MS-OXRTFEX).

use super::charset::{self, Charsets};
use super::compound::{u16_at, u32_at};

/// What every compressed text may refer back to before it has said anything.
const BEFORE: &[u8; 207] = b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \
\\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \
\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

/// The window that is referred to.
const WINDOW: usize = 4096;

/// Unpacks a text. What cannot be unpacked ends it.
pub(super) fn unpack(bytes: &[u8]) -> Vec<u8> {
    const COMPRESSED: u32 = 0x7546_5A4C;
    const PLAIN: u32 = 0x414C_454D;
    let body = bytes.get(16..).unwrap_or(&[]);
    match u32_at(bytes, 8) {
        COMPRESSED => inflate(body),
        PLAIN => body.to_vec(),
        _ => Vec::new(),
    }
}

fn inflate(bytes: &[u8]) -> Vec<u8> {
    // What was said, after what may be referred to from the start.
    let mut text = BEFORE.to_vec();
    let mut position = 0;
    'all: while let Some(flags) = bytes.get(position) {
        position += 1;
        for bit in 0..8 {
            if flags >> bit & 1 == 0 {
                let Some(byte) = bytes.get(position) else { break 'all };
                text.push(*byte);
                position += 1;
                continue;
            }
            let Some(pair) = bytes.get(position..position + 2) else { break 'all };
            position += 2;
            let token = usize::from(u16_at(pair, 0).swap_bytes());
            let (place, length) = (token >> 4, (token & 15) + 2);
            // The window is a ring; what points at its own end ends the text.
            let write = text.len() % WINDOW;
            let back = (write + WINDOW - place) % WINDOW;
            if back == 0 {
                break 'all;
            }
            for _ in 0..length {
                let byte = text.len().checked_sub(back).and_then(|from| text.get(from)).copied();
                text.push(byte.unwrap_or(b' '));
            }
        }
    }
    text.split_off(BEFORE.len())
}

/// What a rich text says, and whether it is HTML that was wrapped in it.
pub(super) fn text(rtf: &[u8], sets: &dyn Charsets) -> (String, bool) {
    let mut reader = Reader::new(rtf, sets);
    reader.run();
    reader.flush();
    (reader.text, reader.html)
}

/// Groups whose content nobody reads.
const HIDDEN: [&str; 10] =
    ["fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "footer", "listtable", "themedata"];

/// How a group is read.
#[derive(Clone, Copy, Default)]
struct Group {
    /// Its content is not shown.
    hidden: bool,
    /// It stands for the tags around it, for readers that know no HTML.
    substitute: bool,
    /// How many characters follow a Unicode one for readers that know none.
    fallback: usize,
    /// `\*` was met: unless the next word is known, the group is skipped.
    optional: bool,
}

struct Reader<'r> {
    rtf: &'r [u8],
    position: usize,
    sets: &'r dyn Charsets,
    text: String,
    /// Bytes in the code page that are not decoded yet: a character may take two.
    waiting: Vec<u8>,
    page: String,
    groups: Vec<Group>,
    group: Group,
    /// How many more characters are there for other readers.
    skip: usize,
    /// The first half of a character beyond the first plane.
    first_half: Option<u16>,
    html: bool,
}

impl<'r> Reader<'r> {
    fn new(rtf: &'r [u8], sets: &'r dyn Charsets) -> Self {
        Reader {
            rtf,
            position: 0,
            sets,
            text: String::new(),
            waiting: Vec::new(),
            page: String::new(),
            groups: Vec::new(),
            group: Group { fallback: 1, ..Group::default() },
            skip: 0,
            first_half: None,
            html: false,
        }
    }

    fn run(&mut self) {
        /// Nobody nests deeper; what does is read as if it did not.
        const DEPTH: usize = 500;
        while let Some(byte) = self.rtf.get(self.position).copied() {
            self.position += 1;
            match byte {
                b'{' if self.groups.len() < DEPTH => self.groups.push(self.group),
                b'}' => {
                    self.flush();
                    self.skip = 0;
                    self.group = self.groups.pop().unwrap_or(self.group);
                }
                b'\\' => self.control(),
                b'{' | b'\r' | b'\n' | 0 => {}
                _ => self.byte(byte),
            }
        }
    }

    fn control(&mut self) {
        let byte = self.rtf.get(self.position).copied().unwrap_or(0);
        if !byte.is_ascii_alphabetic() {
            self.position += 1;
            match byte {
                b'\'' => {
                    let digits = self.rtf.get(self.position..self.position + 2).unwrap_or(&[]);
                    let value = std::str::from_utf8(digits).ok().and_then(|digits| u8::from_str_radix(digits, 16).ok());
                    if let Some(value) = value {
                        self.position += 2;
                        self.byte(value);
                    }
                }
                b'*' => self.group.optional = true,
                b'~' => self.byte(b' '),
                b'_' => self.byte(b'-'),
                b'\\' | b'{' | b'}' => self.byte(byte),
                b'\r' | b'\n' => self.byte(b'\n'),
                _ => {}
            }
            return;
        }
        let rest = self.rtf.get(self.position..).unwrap_or(&[]);
        let name = rest.iter().take(32).position(|byte| !byte.is_ascii_alphabetic()).unwrap_or(rest.len().min(32));
        let (name, rest) = rest.split_at(name);
        let number = usize::from(rest.first() == Some(&b'-'));
        let digits = rest.iter().skip(number).take(10).take_while(|byte| byte.is_ascii_digit()).count();
        let (number, rest) = rest.split_at(if digits == 0 { 0 } else { number + digits });
        self.position = self.rtf.len() - rest.len() + usize::from(rest.first() == Some(&b' '));
        let name = std::str::from_utf8(name).unwrap_or("");
        let number = std::str::from_utf8(number).ok().and_then(|number| number.parse::<i64>().ok());
        self.word(name, number);
    }

    fn word(&mut self, name: &str, number: Option<i64>) {
        let optional = std::mem::take(&mut self.group.optional);
        match name {
            "par" | "line" | "row" | "sect" | "page" => self.byte(b'\n'),
            "tab" | "cell" => self.byte(b'\t'),
            "lquote" | "rquote" => self.byte(b'\''),
            "ldblquote" | "rdblquote" => self.byte(b'"'),
            "endash" | "emdash" => self.byte(b'-'),
            "bullet" => self.byte(b'*'),
            "fromhtml" => self.html = number != Some(0),
            "ansicpg" => {
                self.page = charset::of_code_page(number.and_then(|page| u32::try_from(page).ok()).unwrap_or(0));
            }
            "htmltag" => self.group.substitute = false,
            "htmlrtf" => self.group.substitute = number != Some(0),
            "uc" => self.group.fallback = number.and_then(|count| usize::try_from(count).ok()).unwrap_or(1).min(16),
            "u" => self.unicode(number.unwrap_or(0)),
            "bin" => {
                let length = number.and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
                self.position = self.position.saturating_add(length);
            }
            _ if optional || HIDDEN.contains(&name) => self.group.hidden = true,
            _ => {}
        }
    }

    fn unicode(&mut self, number: i64) {
        self.skip = 0;
        self.flush();
        // Halves of a pair come one after the other, as numbers that may have a sign.
        let unit = u16::try_from(number & 0xFFFF).unwrap_or(0);
        let first = std::mem::take(&mut self.first_half);
        if (0xD800..0xDC00).contains(&unit) {
            self.first_half = Some(unit);
        } else if self.shows() {
            let units = first.into_iter().chain([unit]);
            self.text.extend(char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)));
        }
        self.skip = self.group.fallback;
    }

    fn byte(&mut self, byte: u8) {
        if self.skip > 0 {
            self.skip -= 1;
        } else if self.shows() {
            self.waiting.push(byte);
        }
    }

    fn shows(&self) -> bool {
        !(self.group.hidden || self.html && self.group.substitute)
    }

    fn flush(&mut self) {
        let waiting = std::mem::take(&mut self.waiting);
        self.text.push_str(&charset::text(&waiting, self.page.as_bytes(), b"", self.sets));
    }
}

#[cfg(all(test, feature = "charsets"))]
mod tests {
    use super::*;
    use crate::charsets::Native;

    fn said(rtf: &str) -> (String, bool) {
        text(rtf.as_bytes(), &Native)
    }

    #[test]
    fn words_of_rich_text() {
        let rtf = "{\\rtf1\\ansi\\ansicpg950{\\fonttbl{\\f0 Arial;}}{\\*\\generator x;}\\pard Sorry \\b all\\b0 \\{550\\}\
            \\par\\'b6\\'c7\\'b0\\'65\\line\\u-28671?\\u-10179?\\u-8704?\\tab x\\bin3 abc.}";
        assert_eq!(said(rtf), ("Sorry all{550}\n傳送\n送\u{1F600}\tx.".to_owned(), false));
    }

    #[test]
    fn html_in_rich_text() {
        let rtf = "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0 Arial;}}\
            {\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 550 5.1.1 &lt;no&gt;\\htmlrtf\\par}\\htmlrtf0 {\\*\\htmltag72 </p>}}";
        assert_eq!(said(rtf), ("<p>550 5.1.1 &lt;no&gt;</p>".to_owned(), true));
    }

    /// Packs a text as the format wants it, each time with the longest piece that the window holds.
    fn pack(text: &[u8]) -> Vec<u8> {
        let all = [BEFORE.as_slice(), text].concat();
        let mut steps = Vec::new();
        let mut position = BEFORE.len();
        while position < all.len() {
            let same = |from: usize| (0..17).take_while(|at| all.get(position + at) == Some(&all[from + at])).count();
            let from = (position.saturating_sub(WINDOW - 20)..position).max_by_key(|from| same(*from)).unwrap();
            let length = same(from);
            if length < 2 {
                steps.push(vec![all[position]]);
            } else {
                steps.push(((from % WINDOW) << 4 | (length - 2)).to_be_bytes()[6..].to_vec());
            }
            position += length.max(1);
        }
        steps.push(((position % WINDOW) << 4).to_be_bytes()[6..].to_vec());
        let mut body = Vec::new();
        for steps in steps.chunks(8) {
            body.push((0..steps.len()).filter(|bit| steps[*bit].len() == 2).map(|bit| 1 << bit).sum());
            body.extend(steps.concat());
        }
        body
    }

    #[test]
    fn packed_texts() {
        let packed = |kind: &[u8; 4], body: &[u8]| {
            let length = u32::try_from(body.len() + 12).unwrap().to_le_bytes();
            unpack(&[&length, &[0; 4], kind, &[0; 4], body].concat())
        };
        assert_eq!(packed(b"MELA", b"{\\rtf1 a}"), b"{\\rtf1 a}");
        let rtf = br"{\rtf1\ansi\deff0 550 5.1.1 550 5.1.1 550 5.1.1 aaaaaaaaaaaaaaaaaaaaaaaaaaaa\par}".repeat(90);
        let body = pack(&rtf);
        assert!(body.len() * 2 < rtf.len());
        assert!(packed(b"LZFu", &body) == rtf);
        assert_eq!(packed(b"LZFu", b"\xFF\x00"), b"");
        assert_eq!(unpack(b"short"), b"");
    }

    #[test]
    fn hostile_shapes() {
        for piece in ["{", "}", "\\", "\\'", "\\*", "\\u", "\\bin99999999999 ", "\\u1\\uc99 ", "{\\*\\x"] {
            said(&piece.repeat(50_000));
        }
    }
}
