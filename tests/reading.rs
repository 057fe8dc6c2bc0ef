//! What the reading finds in texts as people paste them.

mod reading {
    mod bare_code;
    mod delivery_status;
    mod exchange_report;
    mod html;
    mod input;
    mod languages;
    mod log;
    mod mail;
    mod message_trace;
    mod nothing;
    mod parts;
    mod properties;
    mod queue;
    mod remains;
    mod session;
    mod smtp_reply;
    mod support;
}
