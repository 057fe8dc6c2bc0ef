// Texts to paste. All names and addresses are reserved for examples.

/** A line of a message trace: the other side's certificate has another name. */
export const traceLine =
  "Reason: [{LED=450 4.4.317 Cannot connect to remote server [Message=SubjectMismatch Subject mismatch] " +
  "[LastAttemptedServerName=mail.contoso.com] [LastAttemptedIP=203.0.113.9:25] [SmtpSecurity=11;-1]};" +
  "{MSG=};{FQDN=mail.contoso.com};{IP=203.0.113.9};{LRT=11/20/2026 8:00:00 AM}]";

/** A reply that says that nobody listens. */
export const refused =
  "550 5.4.316 Message expired, connection refused(Socket error code 10061) " +
  "[LastAttemptedServerName=mx.fabrikam.com] [LastAttemptedIP=198.51.100.7:25]";

/** A reply with something that must stay text. */
export const markup =
  '550 5.4.316 Message expired, connection refused <img src=x onerror="window.owned=1"><script>window.owned=1</script> ' +
  "[LastAttemptedServerName=<b>mx.fabrikam.com</b>]";

/** Nothing that a mail system says. */
export const nothing = "The quick brown fox jumps over the lazy dog, every morning at the same place.";

/** A report as a mail (RFC 3464), as long as wanted: the returned message fills it up. */
export function report(length = 3_000) {
  const head = `From: postmaster@contoso.com
To: sender@example.org
Subject: Undeliverable: Order
Date: Fri, 20 Nov 2026 08:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="part"

--part
Content-Type: text/plain; charset=utf-8

Your message to recipient@fabrikam.com could not be delivered.

mx.fabrikam.com gave this error:
Message expired, connection refused(Socket error code 10061)

--part
Content-Type: message/delivery-status

Reporting-MTA: dns;gateway.contoso.com
Received-From-MTA: dns;client.example.org
Arrival-Date: Thu, 19 Nov 2026 08:00:00 +0000

Final-Recipient: rfc822;recipient@fabrikam.com
Action: failed
Status: 5.4.316
Diagnostic-Code: smtp;550 5.4.316 Message expired, connection refused(Socket error code 10061)
Remote-MTA: dns;mx.fabrikam.com

--part
Content-Type: message/rfc822

From: sender@example.org
To: recipient@fabrikam.com
Subject: Order
Content-Type: text/plain; charset=utf-8

`;
  const tail = "\n--part--\n";
  const line = "We ordered twelve boxes of paper in March; please tell us when they will arrive.\n";
  const room = Math.max(0, length - head.length - tail.length);
  const body = line.repeat(Math.ceil(room / line.length)).slice(0, room);
  return (head + body + tail).replaceAll("\n", "\r\n");
}
