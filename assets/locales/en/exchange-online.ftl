entry-exchange-online-connector = Delivery over a connector failed
    .verdict = Microsoft 365 has difficulty delivering mail to { $host }, your own server or that of a partner organization.
    .meaning = A connector usually carries mail from Microsoft 365 to your own on-premises mail system. It can also carry mail to a partner organization. This concerns organizations with mailboxes in Exchange Online, and standalone Exchange Online Protection (EOP) organizations without Exchange Online mailboxes.
    .meaning-2 = Messages that a connector cannot deliver wait in a queue in Microsoft 365. Delivery of each message is tried again for 24 hours, or for a shorter time of at least 12 hours if your organization has set one. Then the message expires and goes back to the original sender in a non-delivery report (NDR), also called a bounce message.
    .meaning-3 = Microsoft 365 raises an error whenever a connector cannot deliver a message. The errors of queued messages and the notices about undelivered ones are together known as mail flow intelligence. The most common of these errors are explained here with their solutions under their own codes.

entry-exchange-online-4-4-316 = Connection refused
    .verdict = Microsoft 365 tried to connect to { $host }, and the connection was refused.
    .meaning = A connection error occurred on the way to the destination server: the address was reached, but the connection was turned away at once. Most often a firewall blocks connections from Microsoft 365, or no mail service is running there.
    .meaning-2 = The error is by design if you have moved all your on-premises mail to Microsoft 365 and shut the old mail environment down: the connector still points to a server that no longer takes mail.

entry-exchange-online-4-4-317 = Cannot connect to remote server
    .verdict = Microsoft 365 reached { $host }, but could not establish a mail session with it.
    .meaning = The connection itself was made. Then the server answered with an immediate error, or it does not meet the requirements for the connection, for example for TLS encryption or its certificate.
    .meaning-2 = The details of the error explain the problem. The words in `[Message=…]` name the fault more precisely than the code, so read them first. Certificate faults are reported under this code, too.

entry-exchange-online-4-4-312 = DNS query failed
    .verdict = Microsoft 365 looked up the address of { $server } in DNS, and the query failed.
    .meaning = Microsoft 365 tried to connect to the connector’s smart host, or to the mail server of the recipient’s domain. The DNS query for the IP addresses of that host failed, so no connection was made.
    .meaning-2 = Typically the fault lies in the DNS of the domain: at its hosting service, in its registration or in its records.

entry-exchange-online-4-4-315 = Connection timed out
    .verdict = Microsoft 365 tried to connect to { $host }, but nothing answered in time.
    .meaning = Microsoft 365 cannot connect to the destination mail server. The details of the error explain the problem: they show which name and which IP address were tried.
    .meaning-2 = Find out which of the causes applies to you, and correct that one. If mail flow worked before and you have not changed the connector settings, check your on-premises environment first.

entry-exchange-online-4-4-318 = Connection was closed abruptly
    .verdict = Microsoft 365 was connected to { $host }, but the connection was dropped.
    .meaning = Microsoft 365 has difficulty communicating with your on-premises mail environment or with the partner’s server, so the connection was dropped before the message was handed over.
    .meaning-2 = Find out which of the causes applies to you, and correct that one. When the message expires, the same error is called “connection reset”.

entry-exchange-online-4-7-320 = Certificate validation failed
    .verdict = Microsoft 365 reached { $host }, but could not validate its certificate.
    .meaning = An error occurred while Microsoft 365 tried to validate the certificate of the destination server. The connector requires a certificate that is valid and carries the right name.
    .meaning-2 = The details of the error explain what is wrong with the certificate. Today such faults are mostly reported under 4.4.317 with the same reason words.

entry-exchange-online-4-4-7 = Message delayed or expired in the queue
    .verdict = Microsoft 365 kept the message in its queue because { $host } did not accept it.
    .meaning = A delayed message is not lost: delivery is tried again for up to 24 hours, or for a shorter time of at least 12 hours if your organization has set one. If the message expires, a non-delivery report follows.
    .meaning-2 = The code does not say why. The last temporary error before this one names the actual cause. In a report, it stands below the final line; in a message trace, look at the **Defer** events.
    .meaning-3 = If only one domain is affected, the fault is probably there. If many are, look at your own organization.

entry-exchange-online-4-4-397 = Error communicating with the target host
    .verdict = The sending server could not hand the message over to { $host }, and quotes the reason.
    .meaning = This code usually wraps another error. What stands after the arrow `->` or inside the quotation marks is the actual error. Go by that.
    .meaning-2 = Delivery is tried again until it succeeds or the message expires. In the second case a non-delivery report follows.

entry-exchange-online-5-4-310 = DNS domain does not exist
    .verdict = Microsoft 365 looked up { $domain } in DNS, and DNS answered that it does not exist.
    .meaning = The name of the recipient’s domain, or of a smart host in a connector, is not known in DNS. Until it is, no mail can be delivered there.

entry-exchange-online-4-4-8 = Mail server not in the MTA-STS policy
    .verdict = Microsoft 365 did not deliver to { $host }, because the MTA-STS policy of the recipient’s domain does not allow this server.
    .meaning = The recipient’s domain has published an MTA-STS policy that names the servers allowed to receive its mail. The server in the MX record is not among them. Only the recipient’s side can correct this.

entry-exchange-online-4-7-5 = Certificate fails the MTA-STS policy
    .verdict = Microsoft 365 did not deliver to { $host }, because the server’s certificate does not meet the MTA-STS policy of the recipient’s domain.
    .meaning = The recipient’s domain has published an MTA-STS policy that requires a valid certificate: trusted, not expired, and issued for the server’s name. Only the recipient’s side can correct this.

entry-exchange-online-4-7-321 = DANE: STARTTLS not supported
    .verdict = Microsoft 365 did not deliver to { $host }, because the recipient’s domain requires DANE but the server offers no working encryption.
    .meaning = The domain publishes TLSA records. They promise that its mail servers accept encrypted connections. The server did not keep this promise, so no mail is delivered to it. Only the recipient’s side can correct this.

entry-exchange-online-4-7-322 = DANE: certificate expired
    .verdict = Microsoft 365 did not deliver to { $host }, because the certificate that was checked with DANE has expired.
    .meaning = The recipient’s domain protects its mail with DANE, which needs a valid certificate on the mail server. Only the recipient’s side can correct this.

entry-exchange-online-4-7-323 = DANE: TLSA record does not match
    .verdict = Microsoft 365 did not deliver to { $host }, because the server’s certificate does not match the TLSA record of the recipient’s domain.
    .meaning = The recipient’s domain publishes in DNS which certificate its mail server uses. The server presented another one, or the record is faulty. Only the recipient’s side can correct this; the sender’s administrator cannot override the check.

entry-exchange-online-4-7-324 = DNSSEC of the domain is not valid
    .verdict = Microsoft 365 did not deliver to { $domain }, because the domain is signed with DNSSEC but the signatures could not be verified.
    .meaning = A signed domain whose signatures do not fit cannot be told from a forged one. Only the recipient’s side, together with its DNS hosting service, can correct this.

entry-exchange-online-4-7-325 = DANE: certificate names another host
    .verdict = Microsoft 365 did not deliver to { $host }, because the server’s certificate carries another name.
    .meaning = The recipient’s domain protects its mail with DANE. The certificate must carry the name of the mail server or of the domain. Only the recipient’s side can correct this.
