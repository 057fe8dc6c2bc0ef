//! What the reading finds in texts as people paste them.

mod reading {
    mod bare_code;
    #[cfg(feature = "charsets")]
    mod charsets;
    #[cfg(feature = "charsets")]
    mod compound_file;
    mod delivery_status;
    mod exchange_report;
    mod html;
    mod input;
    mod languages;
    mod log;
    mod mail;
    mod message_trace;
    mod nothing;
    #[cfg(feature = "charsets")]
    mod outlook;
    mod parts;
    mod properties;
    mod queue;
    mod remains;
    mod session;
    #[cfg(feature = "charsets")]
    mod several;
    mod smtp_reply;
    mod support;
    #[cfg(feature = "charsets")]
    mod systems;
}
