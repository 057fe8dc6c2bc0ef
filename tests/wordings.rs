//! Replies without a telling code, as many mail systems word them, find their meaning by their words.

use ndr_lens::diagnosis::{Answers, diagnose};
use ndr_lens::reading::read;

/// The category, and replies that belong to it.
const WORDINGS: &[(&str, &[&str])] = &[
    (
        "unknown-user",
        &[
            "550 <ana@example.com>: User unknown",
            "550 Unknown user ana@example.com",
            "550 Invalid recipient <ana@example.com>",
            "553 <ana@example.com>... No such user here",
            "550 user ana@example.com does not exist",
            "550 sorry, no mailbox here by that name",
            "550 unknown or illegal alias: ana@example.com",
            "550 unknown local-part \"ana\" in domain \"example.com\"",
            "550 <ana@example.com>: Empfänger unbekannt",
            "550 <ana@example.com>: utilisateur inconnu",
            "550 <ana@example.com>: пользователь не найден",
            "550 <ana@example.com>: 宛先のメールアドレスが見つかりません",
            "550 <ana@example.com>: 收件人不存在",
            "550 <ana@example.com>: 查無此帳號",
        ],
    ),
    ("invalid-address", &["501 <ana@example..com>: bad address syntax", "553 <ana@>... Hostname required"]),
    ("ambiguous-address", &["550 Recipient user name info (info@example.com) not unique. Several matches found"]),
    ("recipient-moved", &["551 User not local; please try <ana@example.org>"]),
    (
        "mailbox-disabled",
        &[
            "550 <ana@example.com>: account is disabled",
            "554 ana@example.com: this account has been suspended",
            "550 <ana@example.com>: inactive user",
            "550 <ana@example.com>: 帳號已停用",
        ],
    ),
    (
        "mailbox-full",
        &[
            "552 <ana@example.com>: over quota",
            "552 Requested mail action aborted: exceeded storage allocation",
            "550 <ana@example.com>: Mailbox is full",
            "452 <ana@example.com>: Postfach voll",
            "552 <ana@example.com>: メールボックスがいっぱいです",
            "552 <ana@example.com>: 信箱已滿",
        ],
    ),
    (
        "mailbox-unavailable",
        &["550 <ana@example.com>: mailbox not available", "550 <ana@example.com>: address rejected"],
    ),
    (
        "recipient-restricted",
        &["550 You do not have permission to send to this recipient", "550 <team@example.com>: internal use only"],
    ),
    ("domain-without-mail", &["556 <ana@example.com>: the domain has published a null MX"]),
    (
        "sender-rejected",
        &["550 Sender verify failed", "553 <a@example.net>: Domain of sender address does not resolve"],
    ),
    ("send-as-denied", &["553 mail from address must be same as authorization user"]),
    (
        "host-unknown",
        &[
            "550 <ana@example.com>... Host unknown (Name server: example.com: host not found)",
            "550 all relevant MX records point to non-existent hosts",
            "550 <ana@example.com>: domain does not exist",
            "550 <ana@example.com>: 找不到網域",
        ],
    ),
    (
        "message-too-large",
        &[
            "552 Message size exceeds fixed limit",
            "552 <ana@example.com>: message too big for system",
            "552 sorry, that message size exceeds my databytes limit",
            "552 <ana@example.com>: 郵件大小超過上限",
        ],
    ),
    ("too-many-recipients", &["452 Too many recipients", "550 zu viele Empfänger"]),
    (
        "sending-limit",
        &["550 Domain example.com has exceeded the max emails per hour (100/100) allowed. Message discarded."],
    ),
    ("rate-limited", &["450 messages from this server are throttled", "451 too many messages, slow down"]),
    ("too-many-connections", &["421 Too many concurrent connections; please try again later"]),
    ("recipient-rate", &["450 <ana@example.com>: user is receiving mail too quickly"]),
    (
        "greylisting",
        &["451 Greylisted, please try again later", "450 <ana@example.com>: graylisting in effect, try again later"],
    ),
    ("dns-failure", &["451 example.com: host lookup did not complete", "451 CNAME lookup failed temporarily"]),
    ("timed-out", &["451 example.com: operation timed out", "421 idle timeout, try again later"]),
    ("connection-closed", &["451 <ana@example.com>: connection reset by peer"]),
    ("routing-loop", &["554 Too many hops", "550 config error: mail loops back to me (MX problem?)"]),
    ("no-route", &["550 Unrouteable address"]),
    ("expired", &["554 <ana@example.com>: retry timeout exceeded"]),
    ("system-full", &["452 Insufficient system storage", "451 No space left on device"]),
    ("system-busy", &["451 Temporary system problem, try again later", "450 稍後再試"]),
    ("service-unavailable", &["421 Service not available, closing transmission channel"]),
    ("delivery-failed", &["554 unknown mailer error 127"]),
    ("list-problem", &["550 You are not a member of this mailing list"]),
];

#[test]
fn words_lead_where_no_code_tells() {
    let mut wrong = Vec::new();
    for (category, replies) in WORDINGS {
        for reply in *replies {
            let report = read(reply.as_bytes());
            let diagnosis = diagnose(&report, &Answers::default());
            let lead = diagnosis.entries.first();
            if lead.is_none_or(|lead| lead.category != *category) {
                wrong.push(format!("{reply}: {:?}, not {category}", lead.map(|lead| (lead.entry.id, lead.category))));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Words about the content, the origin or the sign-in are no words about an address or a mailbox.
#[test]
fn refusals_for_other_reasons_are_not_taken_for_addresses() {
    for reply in [
        "550 Message rejected as spam by content filtering",
        "554 Client host [192.0.2.1] blocked using bl.example.net",
        "550 Relaying denied",
        "535 Username and password not accepted",
        "550 High probability of spam",
        "550 SPF check failed",
    ] {
        let report = read(reply.as_bytes());
        let diagnosis = diagnose(&report, &Answers::default());
        let category = diagnosis.entries.first().map(|lead| lead.category);
        let address = ["unknown-user", "mailbox-disabled", "mailbox-full", "recipient-restricted", "host-unknown"];
        assert!(category.is_none_or(|category| !address.contains(&category)), "{reply}: {category:?}");
    }
}
