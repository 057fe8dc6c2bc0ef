//! How much memory a mail takes at most while it is read and judged: the column of the greatest allocation.

mod support;

use divan::{AllocProfiler, Bencher, black_box};
use ndr_lens::diagnosis::{Answers, diagnose};
use ndr_lens::reading::read;
use std::sync::atomic::{AtomicUsize, Ordering};
use support::{TRACE, harmless, mails, report, reports};

#[global_allocator]
static MEMORY: AllocProfiler = AllocProfiler::system();

/// Lengths in bytes.
const LENGTHS: [usize; 4] = [3_000, 50_000, 1_000_000, 10_000_000];

fn main() {
    divan::main();
}

fn measure(bencher: Bencher, text: &[u8]) {
    bencher.bench(|| drop(black_box(diagnose(&read(black_box(text)), &Answers::default()))));
}

#[divan::bench(args = LENGTHS, sample_count = 10, sample_size = 1)]
fn mail(bencher: Bencher, length: usize) {
    measure(bencher, &report(length));
}

#[divan::bench(args = LENGTHS, sample_count = 10, sample_size = 1)]
fn prose(bencher: Bencher, length: usize) {
    measure(bencher, &harmless(length));
}

#[divan::bench(args = LENGTHS, sample_count = 10, sample_size = 1)]
fn list_of_reports(bencher: Bencher, length: usize) {
    measure(bencher, &reports(length));
}

#[divan::bench(sample_count = 10, sample_size = 1)]
fn trace_line(bencher: Bencher) {
    measure(bencher, TRACE.as_bytes());
}

/// Each sample is another mail of the folder, so the median is that of the mails.
#[divan::bench(sample_count = 1000, sample_size = 1)]
fn folder(bencher: Bencher) {
    let mails = mails();
    let next = AtomicUsize::new(0);
    bencher.bench(|| {
        let number = next.fetch_add(1, Ordering::Relaxed);
        let mail = mails.get(number % mails.len().max(1)).map_or(&[] as &[u8], Vec::as_slice);
        drop(black_box(diagnose(&read(black_box(mail)), &Answers::default())));
    });
}
