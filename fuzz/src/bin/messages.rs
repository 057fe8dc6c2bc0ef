//! Writes texts and mails as messages of Outlook, for the fuzzer to begin with: `messages FOLDER FILE…`.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

#[path = "../../../tests/reading/compound_file.rs"]
mod compound_file;

use compound_file::Message;

const CLASS: u16 = 0x001A;
const SUBJECT: u16 = 0x0037;
const HEADERS: u16 = 0x007D;
const SUPPLEMENT: u16 = 0x0C1B;
const STATUS: u16 = 0x0C20;
const BODY: u16 = 0x1000;
const REPORT_TEXT: u16 = 0x1001;
const RTF: u16 = 0x1009;
const HTML: u16 = 0x1013;
const DATA: u16 = 0x3701;
const MIME_TYPE: u16 = 0x370E;
const SMTP_ADDRESS: u16 = 0x39FE;

fn main() -> io::Result<()> {
    let mut arguments = env::args_os().skip(1).map(PathBuf::from);
    let folder = arguments.next().ok_or_else(|| io::Error::other("usage: messages FOLDER FILE…"))?;
    for (number, file) in arguments.enumerate() {
        let text = String::from_utf8_lossy(&fs::read(&file)?).into_owned();
        // One form each, in turn: every form is there many times, and the seeds stay few.
        let message = written(number, &text, &file);
        fs::write(folder.join(format!("{number:04}.msg")), message.file())?;
    }
    Ok(())
}

/// A message that holds a text in one of the forms that Outlook knows.
fn written(form: usize, text: &str, file: &Path) -> Message {
    let mut message = Message::new([(CLASS, "REPORT.IPM.Note.NDR"), (SUBJECT, "Undeliverable: Order")]);
    match form % 7 {
        0 => message.strings.push((BODY, text.to_owned())),
        1 => message.strings.push((REPORT_TEXT, text.to_owned())),
        2 => message.binaries.push((HTML, format!("<html><body><pre>{text}</pre>").into_bytes())),
        3 => message.binaries.push((RTF, rich(&format!("{{\\rtf1\\ansi {}\\par}}", text.replace('\n', "\\par "))))),
        4 => {
            let mut recipient = Message::new([(SMTP_ADDRESS, "kay@example.com"), (SUPPLEMENT, text)]);
            recipient.numbers.push((STATUS, 510));
            message.recipients.push(recipient);
        }
        5 => {
            let mut attachment = Message::new([(MIME_TYPE, "message/delivery-status")]);
            attachment.binaries.push((DATA, text.as_bytes().to_vec()));
            message.attachments.push(attachment);
        }
        _ => {
            let attachment = Message { embedded: Some(Box::new(written(0, text, file))), ..Message::default() };
            message.attachments.push(attachment);
        }
    }
    if file.extension().is_some_and(|ending| ending == "eml") {
        message.strings.push((HEADERS, text.split("\n\n").next().unwrap_or_default().to_owned()));
    }
    message
}

/// Compressed RTF (MS-OXRTFCP) that repeats nothing: eight letters after each byte that says that they are letters.
fn rich(text: &str) -> Vec<u8> {
    let packed: Vec<u8> = text.as_bytes().chunks(8).flat_map(|eight| [&[0], eight].concat()).collect();
    let length = u32::try_from(packed.len() + 12).unwrap_or_default().to_le_bytes();
    [&length, &[0; 4], b"LZFu".as_slice(), &[0; 4], &packed].concat()
}
