## Reaching the server
cause-firewall-refuses = A firewall in front of the server blocks connections from the IP addresses of Microsoft 365.
cause-server-retired = The on-premises mail environment was shut down after a complete move to Microsoft 365, but the connector to it is still there. The error is then expected.
    .verdict = Microsoft 365 still tries to deliver mail to { $host }, although no more mail should go there.
    .name = Server retired, connector still there
cause-service-not-listening = The mail service on the server is not running, or it does not listen on TCP port 25.
cause-port-forwarding-wrong = The router or firewall in front of the server passes port 25 on to the wrong internal host.
cause-not-a-mail-server = The connector’s smart host or the MX record leads to a host that is not a mail server.
cause-server-down = The on-premises mail server is down.
cause-smart-host-address-wrong = The smart host in the connector’s settings is wrong, so Microsoft 365 tries to reach the wrong IP address.
cause-network-changed = The network infrastructure has changed. For example, you changed your internet service provider, and your servers now have other IP addresses.
cause-firewall-drops = A firewall discards connections from Microsoft 365 on TCP port 25 without an answer.
cause-no-route = No network path leads to the server’s address. Sometimes an IPv6 address was tried to which there is no IPv6 path.
cause-network-trouble = There are network problems between your on-premises environment and Microsoft 365.

## Connector
cause-destination-at-fault = Something is wrong at the destination server that the error names, or in front of it.
cause-connector-misconfigured = A setting of the connector is wrong.

## Session
cause-immediate-error = The server answered with an immediate error such as “Service not available”. It cannot maintain communication with Microsoft 365.
    .verdict = Microsoft 365 reached { $host }, but the server answered at once with { $inner }.
    .name = Service not available
cause-tls-not-offered = The connector is set to require TLS, but the destination server does not support TLS.
cause-starttls-required = The server takes mail only over TLS, but the connection stayed unencrypted. Often the server has lost its certificate, cannot use it, or a device on the way removes the offer of encryption.
    .verdict = Microsoft 365 reached { $host }, but the server insists on TLS encryption and none could be established.
    .name = STARTTLS required
cause-digicert-root-missing = The server does not trust the root certificate DigiCert Global Root G2. Exchange Online has used certificates under this root since March 2026.
cause-tls-handshake-broken = The TLS negotiation broke off. Often the server knows only TLS 1.0 or 1.1, while Microsoft 365 needs TLS 1.2 or later, or the two sides share no cipher suite.
    .verdict = Microsoft 365 reached { $host }, but the TLS negotiation with it failed.
    .name = TLS negotiation failed
cause-certificate-without-key = The private key of a server’s certificate is missing or cannot be read, so the server cannot use the certificate for TLS.
cause-session-timed-out = The server accepts connections but does not answer in time. It may be overloaded, or a firewall on the way holds the session up.
    .verdict = Microsoft 365 tried to open a session with { $host }, but got no answer in time.
    .name = Session timed out
cause-inspection-breaks-session = A firewall or gateway that inspects mail traffic interferes with the encrypted session.
cause-connection-filtered = A connection filter on the destination server turns away the addresses of Microsoft 365.
cause-inspection-rules-wrong = A firewall in front of the server uses SMTP packet examination rules, and these rules do not work correctly.
cause-server-unstable = The on-premises mail server does not work correctly. If a service hangs or crashes, or system resources run low, the server times out and closes the connection.
cause-old-tls = The server uses an outdated version of TLS and drops the connection during the negotiation.
cause-closed-on-purpose = The server closes the connection on purpose, because of a connection limit, a rate limit or a blocklist.

## Certificates
cause-certificate-name-mismatch = The name in the server’s certificate does not match the name that the connector expects. The wrong certificate may be in use, the TLS domain in the connector may be wrong, or only one of several servers has the right certificate.
    .verdict =
        { $presented ->
            [none] Microsoft 365 did not accept the certificate of { $host }, because it does not carry the expected name.
           *[other] Microsoft 365 did not accept the certificate of { $host }: the name { $expected } was expected, but the certificate carries { $presented }.
        }
    .name = Certificate name mismatch
cause-certificate-expired = The server’s certificate has expired. A renewed certificate may already exist without being in use, or a different device answers with the old one.
    .verdict = Microsoft 365 did not accept the certificate of { $host }, because the certificate has expired.
    .name = Certificate expired
cause-certificate-untrusted = The server’s certificate cannot be traced to a trusted root. Often the server sends only its own certificate without the intermediate certificates, or the certificate is self-signed.
    .verdict = Microsoft 365 did not accept the certificate of { $host }, because it cannot be traced to a trusted root.
    .name = Certificate not trusted
cause-certificate-no-longer-valid = The server’s certificate is no longer valid. For example, the issuer has revoked it, or it was issued for another purpose.
    .verdict = Microsoft 365 did not accept the certificate of { $host }, because the certificate is not valid.
    .name = Certificate no longer valid

## DNS
cause-dns-hosting-trouble = There is a problem at the DNS hosting service of the domain, the party that maintains its authoritative name servers.
cause-domain-expired = The domain has expired recently, so its MX record can no longer be retrieved.
cause-mx-changed-recently = The MX record of the domain has changed recently, and DNS servers still hold the information that they cached before.
cause-smart-host-name-wrong = The smart host in the connector is misspelled, or it is an internal name that is unknown on the internet.
cause-mx-without-address = The domain has no MX record, or its MX record leads to a name that has no IP address.
cause-dnssec-broken = The domain’s DNSSEC signatures are faulty, so resolvers that check them refuse the answer.
cause-domain-misspelled = The domain in the recipient’s address is misspelled.
cause-domain-lapsed = The recipient’s domain has lapsed, or it was never registered.
cause-subdomain-without-records = The address names a subdomain that has no DNS records at all.

## Delay and expiry
cause-destination-unreachable = The destination server is offline or cannot be reached.
cause-network-trouble-on-the-way = Network problems interrupt the delivery.
cause-mx-missing-or-wrong = The MX record of the recipient’s domain is missing or wrong, or the domain has lapsed.
cause-destination-defers = The destination server keeps telling Microsoft 365 to try again later. It may be blocking or greylisting senders from Microsoft 365.
cause-hybrid-routing-broken = In a hybrid deployment, mail flow between Microsoft 365 and the on-premises servers is interrupted, for example after a change of IP addresses or firewall rules.
cause-duplicate-recipient-objects = Several objects in the directory have the recipient’s address, so Microsoft 365 cannot tell which one is meant.

## MTA-STS
cause-mx-not-in-mta-sts-policy = The server is not listed in the MTA-STS policy of the recipient’s domain.
cause-mta-sts-policy-outdated = The domain’s mail has moved to a new provider, but its MTA-STS policy still lists the old servers.
cause-mta-sts-certificate-name = The server’s certificate does not carry the server name that the MTA-STS policy lists.
cause-mta-sts-certificate-expired = The server’s certificate has expired.
cause-mta-sts-certificate-untrusted = The server’s certificate cannot be traced to a trusted root.

## DANE and DNSSEC
cause-dane-without-starttls = The domain publishes TLSA records, but its mail server does not offer STARTTLS, or TLS fails there.
cause-dane-starttls-stripped = A device in front of the mail server removes the offer of STARTTLS.
cause-dane-certificate-expired = The certificate of the recipient’s mail server has expired.
cause-tlsa-outdated = The server’s certificate was renewed, but the TLSA record in DNS still describes the old one.
cause-tlsa-malformed = The TLSA record in DNS is malformed.
cause-dane-certificate-not-yet-valid = The start date of the server’s certificate lies in the future.
cause-dane-attack = Someone may be redirecting mail for this domain. This is rare, but it is what DANE protects against.
cause-dnssec-signatures-expired = The DNSSEC signatures of the domain have expired.
cause-dnssec-ds-mismatch = The DS record at the registrar does not match the keys of the domain.
cause-dnssec-lost-in-move = The domain moved to other name servers without a handover of its DNSSEC keys.
cause-dane-certificate-name = The certificate carries neither the name of the mail server nor that of the domain.

## By the subject of the code
cause-cause-not-told = The mail system does not say what is wrong. Only the words of the reply can tell.
cause-address-misspelled = The recipient’s address is misspelled, or it does not exist.
cause-recipient-gone = The recipient has left or moved, and no new address is known to the server.
cause-domain-takes-no-mail = The domain in the address does not exist, or it accepts no mail.
cause-sender-address-refused = The sender’s address or domain is not accepted, for example because no reply could be delivered to it.
cause-mailbox-full = The recipient’s mailbox is full.
cause-mailbox-disabled = The recipient’s mailbox is disabled, for now or for good.
cause-message-too-large-for-mailbox = The message is larger than this mailbox accepts.
cause-list-not-expanded = The address is a mailing list whose members could not be determined.
cause-system-busy-or-full = The destination system is overloaded, under maintenance or out of storage.
cause-message-too-large-for-system = The message is larger than the destination system accepts.
cause-system-misconfigured = The destination system is set up wrongly, or it lacks a feature that the message needs.
cause-host-does-not-answer = The destination server does not answer.
cause-connection-broke-off = The connection was made but broke off.
cause-dns-or-directory-failed = A DNS or directory query failed, or it gave no route to the destination.
cause-routing-loop = The message went in a circle between mail systems.
cause-delivery-time-expired = The delivery took longer than allowed. The actual cause is in an earlier error.
cause-command-not-understood = One of the two mail systems sent a command that the other does not understand or did not expect.
cause-device-alters-mail-traffic = A firewall or gateway changes the conversation between the mail systems.
cause-too-many-recipients = The message has more recipients than the server accepts at once.
cause-content-type-refused = The destination system does not accept this kind of content.
cause-conversion-not-possible = The content would have to be converted on the way, which is not possible or not permitted.
cause-international-address-not-supported = An address contains characters outside ASCII, and a mail system on the way does not support that.
cause-refused-by-policy = A rule of the recipient’s organization refuses the message.
cause-sender-not-authenticated = The sender could not prove that the message really comes from its domain (SPF, DKIM or DMARC), or did not sign in.
cause-reputation-or-content = The sending server’s reputation or the content of the message looks like spam to the recipient’s system.
cause-encryption-or-signature-fault = Encryption, a certificate or a signature could not be used or verified.
