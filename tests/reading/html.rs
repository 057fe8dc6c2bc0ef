//! Rich text and HTML source.

use ndr_lens::reading::{Kind, read, rich_text};

use super::support::*;

/// What rich text says where nothing stands beside it.
#[track_caller]
fn text(html: &str) -> String {
    rich_text(html, "").unwrap_or_default()
}

#[test]
fn a_report_copied_from_a_web_mail() {
    let html = fixture("html/outlook-web.html");
    let text = text(&html);
    let expected = "Your message to kay@fabrikam.example couldn't be delivered.
sender\tOffice 365\tfabrikam.example
Action Required\tRecipient
Unknown To address
Was this helpful? Send feedback to Microsoft<https://go.example.com/feedback>.
Delivery has failed to these recipients or groups:
Kay Lund<mailto:kay@fabrikam.example>
The address you typed doesn't exist.
- Send the message again.
- Ask Kay for the right address.

Diagnostic information for administrators:

Generating server: AM0PR01.mail.example.net

kay@fabrikam.example
mx1.fabrikam.example
Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient kay@fabrikam.example not found by SMTP \
address lookup'

Original message headers:

Received: from a.example.net (192.0.2.1)
 by b.example.net; Thu, 1 Oct 2026 08:00:00 +0000";
    assert_eq!(text, expected);
    for report in [read_text(&text), read_text(&html)] {
        assert_eq!(report.kind, Kind::Failure);
        let recipient = only(&report);
        assert_eq!(address(recipient), Some("kay@fabrikam.example"));
        assert_eq!(recipient.attempts.iter().map(|attempt| codes(&attempt.reply)).collect::<Vec<_>>(), ["550 5.1.10"]);
        assert_eq!(remote(recipient).0, Some("mx1.fabrikam.example"));
        assert!(!report.text.contains("5.7.99") && !report.text.contains("5.9.9"), "{}", report.text);
    }
}

#[test]
fn source_stored_in_one_line() {
    let report = read_fixture("html/one-line-ticket.txt");
    let recipient = only(&report);
    assert_eq!(address(recipient), Some("lee@fabrikam.example"));
    assert_eq!(codes(&recipient.attempts[0].reply), "552 5.2.2");
    assert!(report.text.contains("lee\n\nFinal-Recipient: rfc822; <lee@fabrikam.example>\n"), "{}", report.text);
    assert!(report.text.contains("mailbox full for <lee@fabrikam.example>"), "what nobody escaped stays");
}

#[test]
fn source_of_a_part_still_encoded() {
    let report = read_fixture("html/two-cells.html");
    assert!(report.text.starts_with("Empfänger:\tlee@fabrikam.example\nFehlerdetails:\t550 5.1.1"), "{}", report.text);
    let recipient = only(&report);
    assert_eq!(address(recipient), Some("lee@fabrikam.example"));
    assert_eq!(codes(&recipient.attempts[0].reply), "550 5.1.1");
}

#[test]
fn text_that_only_speaks_of_tags_stays() {
    for text in [
        "550 5.4.316 Message expired <img src=x onerror=\"x()\"><script>x()</script> [LastAttemptedServerName=<b>a.example</b>]",
        "<kay@fabrikam.example>: 550 5.1.1 unknown",
        "In the template, <br> and </p> are wrong.\nSo is <br/>.\n",
        "a < b and b > c",
    ] {
        assert_eq!(read(text.as_bytes()).text, text);
    }
}

#[test]
fn the_plain_form_is_kept_where_it_says_as_much() {
    let coloured = "<pre style=\"color:#fff\"><span>Get-Queue</span>\n<span>  LastError</span></pre>";
    assert_eq!(rich_text(coloured, "Get-Queue\n  LastError"), None);
    assert_eq!(rich_text("<p>Read <b>more</b></p>", "Read more"), None);
    assert_eq!(rich_text("<meta charset='utf-8'><img src='x'>", "The whole story"), None);
    assert_eq!(rich_text("", "text"), None);
    let cells = "<table><tr><td>Status</td><td>5.1.1</td></tr><tr><td>Host</td><td>a.example</td></tr></table>";
    assert_eq!(rich_text(cells, "Status5.1.1Hosta.example").as_deref(), Some("Status\t5.1.1\nHost\ta.example"));
    assert_eq!(rich_text(cells, "Status\t5.1.1\nHost\ta.example"), None);
    let name = "<div>To <a href='mailto:kay@fabrikam.example'>Kay</a></div>";
    assert_eq!(rich_text(name, "To Kay").as_deref(), Some("To Kay<mailto:kay@fabrikam.example>"));
    let link = "<a href='https://evil.example/login'>https://bank.example</a>";
    assert_eq!(
        rich_text(link, "https://bank.example").as_deref(),
        Some("https://bank.example<https://evil.example/login>")
    );
}

#[test]
fn lines_as_a_reader_sees_them() {
    for (html, expected) in [
        ("<div>a</div><div><br></div><div>b</div>", "a\n\nb"),
        ("<p>a</p>\n<p>b<br>c</p><p>d</p>e", "a\n\nb\nc\n\nd\n\ne"),
        ("<p style='margin:0'>a</p><p style='margin:0'>b</p>", "a\nb"),
        ("one\n  two&nbsp;three", "one two three"),
        ("<div style='white-space: pre-wrap'>a\n  b<div>c</div></div>  d\n e", "a\n  b\nc\nd e"),
        ("<ul><li>a</li><li><div>b</div></li></ul>c", "- a\n- b\nc"),
        ("<td>a</td><td>b</td>", "a\nb"),
        ("<table><tr><td><table><tr><td>a</td></tr></table></td><td>b</td></tr></table>", "a\nb"),
        ("a<!-- <p>hidden --><!--[if mso]>x<![endif]-->b<![if !mso]>c<![endif]>", "abc"),
        ("<span hidden>x<span>y</span></span>a<div style='display: none'>x<div>y</div></div>b", "ab"),
        ("a<div style='display:none'>never closed", "a\nnever closed"),
        ("a<!-- never closed", "a never closed"),
        ("&eacute;&Eacute;&#233; &amp;lt; &lt;b&gt; &bogus; &rsquo;", "éÉé &lt; <b> &bogus; ’"),
        ("in&shy;vi&#8203;si<wbr>ble, tur&#8238;ned", "invisible, tur\u{202E}ned"),
        ("<a href='javascript:x()'>a</a> <a href='data:text/html,x'>b</a> <a>c</a> <a href=''>d</a>", "a b c d"),
        ("<style>a{}</style><title>t</title><head><title>x</title></head>b", "t\nb"),
    ] {
        assert_eq!(text(html), expected, "{html}");
    }
}

/// Would not end in time if a tag cost more the more there are.
#[test]
fn hostile_markup() {
    for piece in [
        "<",
        "<p",
        "<!--",
        "<!",
        "</",
        "<a href=\"",
        "<a href='mailto:a@b.example'>",
        "<td>",
        "<tr><td>x",
        "<pre>",
        "<div style='display:none'>",
        "<div hidden>x</div>",
        "<p hidden><p>",
        "<script>",
        "<b style=\"",
        "&#",
        "&amp;",
        "<li>",
        "<table>",
        "<a href=https://a.example>x",
        "<br>",
        "</p>\n",
    ] {
        for head in ["", "<!doctype html>", "<p>550 5.1.1 "] {
            let html = head.to_owned() + &piece.repeat(200_000 / piece.len());
            check_marks(&read(html.as_bytes()));
            let _ = rich_text(&html, "x");
        }
    }
}
