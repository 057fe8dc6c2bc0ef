//! What the reading finds in texts as people paste them.

mod reading {
    mod bare_code;
    mod exchange_report;
    mod message_trace;
    mod support;
}
