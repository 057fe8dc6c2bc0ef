//! The engine in a browser, to be measured: reads the mails that the page holds, over and over.
//!
//! The page puts an array of `Uint8Array` into `globalThis.mails` and finds in `globalThis.measured`, for each way, its
//! name and how many milliseconds one round over all mails takes. `cargo xtask bench` builds and runs it.

use js_sys::{Array, Date, Reflect, Uint8Array, global};
use mail_parser::MessageParser;
use ndr_lens::diagnosis::{Answers, diagnose};
use ndr_lens::reading::read;
use std::hint::black_box;
use wasm_bindgen::JsValue;

/// How long each way is measured, in milliseconds.
const LONG: f64 = 3000.0;

fn main() {
    let mails = Reflect::get(&global(), &"mails".into()).unwrap_or_default();
    let mails: Vec<Vec<u8>> = Array::from(&mails).iter().map(|mail| Uint8Array::new(&mail).to_vec()).collect();
    let answers = Answers::default();
    let rounds = [
        (
            "mail-parser only parsing",
            round(&mails, |mail| MessageParser::default().parse(mail).map_or(0, |m| m.parts.len())),
        ),
        ("reading", round(&mails, |mail| read(mail).recipients.len())),
        ("reading and diagnosing", round(&mails, |mail| diagnose(&read(mail), &answers).entries.len())),
    ];
    let measured: Array =
        rounds.map(|(name, time)| JsValue::from(Array::of2(&name.into(), &time.into()))).into_iter().collect();
    // A page that takes no properties would have had no mails either.
    Reflect::set(&global(), &"measured".into(), &measured).unwrap_or_default();
}

/// How long one round over all mails takes, in milliseconds, after one that is not counted.
fn round(mails: &[Vec<u8>], work: impl Fn(&[u8]) -> usize) -> f64 {
    let once = || mails.iter().map(|mail| work(black_box(mail))).sum::<usize>();
    black_box(once());
    let (start, mut rounds) = (Date::now(), 0.0);
    loop {
        black_box(once());
        rounds += 1.0;
        let time = Date::now() - start;
        if time >= LONG {
            return time / rounds;
        }
    }
}
