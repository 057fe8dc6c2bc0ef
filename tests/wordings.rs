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

/// The same for refusals because of the address, the origin, the content, the sign-in, encryption or form.
const REFUSALS: &[(&str, &[&str])] = &[
    (
        "address-blocked",
        &[
            "550 5.7.1 Mail from 192.0.2.25 refused: your server is blocked for sending abuse",
            "554 mx.example.com: your host [192.0.2.25] is banned",
            "421 4.7.0 Connection from your IP is temporarily blocked, try later",
            "550 Your network is on our block list",
            "550 Client host rejected: 192.0.2.25",
            "554 Messages from your country are not accepted: country blocked",
            "550 5.7.1 IP 192.0.2.25 blocked by local blocklist",
            "553 sorry, your mail server is blocked, write to postmaster",
            "550 Ihre IP-Adresse wurde gesperrt",
            "550 IP地址被临时封锁",
        ],
    ),
    (
        "address-listed",
        &[
            "554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using bl.example",
            "550 Rejected because 192.0.2.25 is in a black list at dnsbl.example",
            "550-5.7.1 192.0.2.25 is listed in an RBL",
            "553 5.3.0 <ana@example.com>... Spam blocked see: http://spamcop.net/bl.shtml?192.0.2.25",
            "550 your host [192.0.2.25] is blacklisted by dnsbl.example",
            "571 Mail refused by realtime blackhole list",
            "550 Server-IP auf einer Blacklist",
            "554 IP 192.0.2.25 есть в черном списке",
        ],
    ),
    (
        "dynamic-address",
        &[
            "550 We do not accept mail from dynamic IPs",
            "554 Dial-up hosts may not send here, use your ISP's mail server",
            "550 5.7.1 192.0.2.25 is in a residential range (PBL)",
            "550 Dynamic/generic hostname: send through your provider's mail server",
            "554 direct-to-MX mail from broadband pool refused",
        ],
    ),
    (
        "bad-reputation",
        &[
            "554 Your IP has a poor reputation",
            "421 4.7.1 Deferred due to low sender reputation",
            "550 Too many complaints about mail from your server",
            "550 Known spammer, go away",
            "554 rejected: SenderScore too low",
            "550 Die schlechte Reputation Ihres Servers",
        ],
    ),
    (
        "reverse-dns",
        &[
            "550 5.7.1 No PTR record for 192.0.2.25",
            "450 4.7.1 Client host rejected: cannot find your hostname, [192.0.2.25]",
            "554 mail from host without rDNS refused",
            "550 your IP address does not resolve to a hostname",
            "550 Forward-confirmed reverse DNS check failed",
            "571 Reverse DNS required",
            "550 Kein PTR-Eintrag vorhanden",
            "550 逆引きが設定されていません",
            "553 DNS reverse lookup of 192.0.2.25 failed",
        ],
    ),
    (
        "helo-rejected",
        &[
            "550 HELO/EHLO hostname not valid",
            "501 Syntactically invalid HELO argument(s)",
            "554 5.7.1 <localhost>: Helo command rejected: you are not me",
            "550 Bogus helo friend",
            "550 Invalid HELO name (See RFC2821 4.1.1.1)",
        ],
    ),
    (
        "sender-blocked",
        &[
            "550 5.7.1 Sender blocked: news@example.org",
            "554 banned sender",
            "550 The recipient has blocked you",
            "553 your envelope sender is in my badmailfrom list (#5.7.1)",
            "550 Your domain is blacklisted here",
            "550 Sender is on the user's blacklist",
            "550 Absender wurde blockiert",
            "550 发件人在黑名单中",
        ],
    ),
    (
        "spam",
        &[
            "550 5.7.1 Message identified as SPAM",
            "554 5.7.1 Spam message rejected",
            "550 High probability of spam",
            "552 spam score exceeded threshold",
            "550 This looks like unsolicited bulk mail",
            "554 5.7.1 rejected by our Bayes filter",
            "550 Mail wurde als Spam erkannt",
            "550 メールは迷惑メールと判定されました",
            "550 письмо похоже на спам",
            "554 反垃圾引擎拒绝",
            "550 Phishing attempt detected",
        ],
    ),
    (
        "virus",
        &[
            "550 5.7.1 This message contains malware",
            "554 VIRUS found in attachment",
            "550 Your message was infected with Example.Test",
            "552 5.7.0 Trojan detected",
            "550 Ein Virus gefunden",
            "550 ウイルスが検出されました",
            "550 邮件含有病毒",
        ],
    ),
    (
        "attachment-refused",
        &[
            "552 5.7.0 executable attachments refused",
            "550 banned file extension",
            "554 5.7.1 The file type EXE is blocked",
            "550 attachment type not allowed",
            "554 password-protected archives are not accepted",
            "550 Dateianhang nicht erlaubt",
        ],
    ),
    (
        "link-refused",
        &[
            "550 5.7.1 URL in message is blacklisted",
            "554 message contains a suspicious link",
            "550 Body contains URL listed by SURBL",
            "550 blacklisted URL",
        ],
    ),
    (
        "spoofing",
        &[
            "550 Sender spoofing our domain",
            "550 5.7.1 Anti-spoof policy",
            "553 forged sender address",
            "550 impersonation attempt",
            "550 なりすましメールのため受信できません",
        ],
    ),
    (
        "backscatter",
        &[
            "550 bounces are not accepted here",
            "550 null sender not permitted",
            "550 invalid PRVS, this bounce is not ours",
            "554 backscatter blocked",
        ],
    ),
    (
        "spf-failure",
        &[
            "550 SPF check: FAIL",
            "550 5.7.1 example.org does not designate 192.0.2.25 as permitted sender",
            "554 rejected: see http://www.openspf.org/why",
            "550 Mail from 192.0.2.25 is not allowed to send mail from example.org",
            "550 Sender Policy Framework says no",
            "550 5.7.23 The message was rejected because of SPF policy",
            "550 Laut SPF-Eintrag nicht berechtigt",
        ],
    ),
    (
        "dkim-failure",
        &[
            "550 DKIM signature did not verify",
            "554 5.7.20 No DKIM signature",
            "550 bad DKIM",
            "550 5.7.0 body hash did not verify",
            "550 DKIM署名がありません",
        ],
    ),
    (
        "dmarc-failure",
        &[
            "550 5.7.1 Email rejected per DMARC policy of example.org",
            "554 DMARC: p=reject",
            "550 Message failed DMARC evaluation",
            "550 邮件未通过DMARC检查",
        ],
    ),
    (
        "sender-unauthenticated",
        &[
            "550 5.7.26 This mail is unauthenticated: neither SPF nor DKIM passed",
            "550 unauthenticated email is not accepted",
            "550 Message over IPv6 must pass SPF or DKIM",
            "550 sender domain is not authenticated",
        ],
    ),
    (
        "login-required",
        &[
            "530 5.7.0 Authentication required",
            "550 Please log in before sending",
            "503 AUTH first (#5.5.1)",
            "550 SMTP AUTH is required for this server",
            "454 must authenticate before relay",
            "530 Anmeldung erforderlich",
            "530 認証が必要です",
        ],
    ),
    (
        "login-failed",
        &[
            "535 5.7.8 Error: authentication failed",
            "535 Username and Password not accepted",
            "535 5.7.3 Authentication unsuccessful",
            "535 Incorrect authentication data",
            "535 Login fail",
            "454 4.7.0 Temporary authentication failure",
            "535 Passwort falsch",
            "535 认证失败",
            "534 application-specific password required",
        ],
    ),
    (
        "account-blocked",
        &[
            "550 Your account has been blocked for sending spam",
            "554 5.7.1 outgoing mail has been suspended",
            "550 Sending disabled: your account may be compromised",
            "550 Account is not allowed to send",
            "553 Ihr Konto wurde gesperrt",
        ],
    ),
    (
        "relaying-denied",
        &[
            "550 relay not permitted",
            "550 5.7.1 <ana@example.com>... Relaying denied",
            "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
            "550 we do not relay",
            "554 open relaying prohibited",
            "550 this domain is not hosted here",
            "571 Relaying not allowed",
            "550 No relaying allowed",
            "550 Relais refusé",
            "550 Nous ne relayons pas",
            "454 relay access denied",
            "550 中継は許可されていません",
        ],
    ),
    (
        "tls-required",
        &[
            "530 Must issue a STARTTLS command first",
            "550 5.7.10 Encryption required",
            "451 TLS is required, but was not offered by host",
            "523 encryption needed",
            "550 unencrypted mail not accepted",
            "450 4.7.4 REQUIRETLS support required",
        ],
    ),
    (
        "tls-failure",
        &[
            "454 4.7.0 TLS not available due to local problem",
            "403 4.7.0 TLS handshake failed.",
            "421 SSL_accept error",
            "454 TLS negotiation failed: no shared cipher",
            "451 4.7.5 failed to establish a TLS session",
            "550 TLS 1.0 not supported",
        ],
    ),
    (
        "certificate-invalid",
        &[
            "454 Server certificate not verified",
            "454 4.7.5 certificate verify failed",
            "454 certificate has expired",
            "550 self-signed certificate not accepted",
            "454 hostname does not match the certificate",
            "454 证书验证失败",
        ],
    ),
    (
        "protocol-error",
        &[
            "503 Bad sequence of commands",
            "502 5.5.2 Error: command not recognized",
            "500 Syntax error, command unrecognized",
            "554 SMTP synchronization error",
            "521 5.5.2 Error: bare <LF> received",
            "503 5.5.0 Polite programs say MAIL first",
            "501 Syntaxfehler",
            "554 5.5.1 Improper use of SMTP command pipelining",
        ],
    ),
    (
        "message-format",
        &[
            "550 5.7.1 Messages without From: header are refused",
            "554 multiple From headers",
            "550 line too long",
            "552 5.6.0 Headers too large (32768 max)",
            "550 Message has invalid header: missing Date",
            "554 5.6.0 malformed MIME",
            "550 This message is not RFC 5322 compliant",
            "550 maximum allowed line length is 998 octets, got 2040",
        ],
    ),
    (
        "characters-unsupported",
        &[
            "553 5.6.7 Non-ASCII addresses not permitted",
            "550 internationalized email address not supported",
            "554 SMTPUTF8 is required, but was not offered",
        ],
    ),
    (
        "conversion-failed",
        &[
            "554 5.6.3 conversion required but not supported",
            "554 5.6.1 Body type not supported by Remote Host",
            "550 8BITMIME not supported by next server",
            "554 content conversion failed",
            "554 5.6.0 Corrupt message content",
        ],
    ),
    (
        "policy",
        &[
            "550 Message blocked",
            "554 5.7.1 Access denied",
            "550 Denied by policy",
            "550 administrative prohibition",
            "554 rejected due to content restrictions",
            "550 Nachricht abgelehnt",
            "550 策略拒绝",
        ],
    ),
];

#[test]
fn words_lead_where_no_code_tells() {
    let mut wrong = Vec::new();
    for (category, replies) in WORDINGS.iter().chain(REFUSALS) {
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
