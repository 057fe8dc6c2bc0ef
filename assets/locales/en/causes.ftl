## Reaching the server
cause-firewall-refuses = Your firewall blocks connections from the IP addresses of Microsoft 365.
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
cause-no-route = No network path leads to the server’s address. This can be an IPv6 address that cannot be reached.
cause-network-trouble = There are network problems between your on-premises environment and Microsoft 365.

## Session
cause-immediate-error = The server answered with an immediate error such as “Service not available”. It cannot maintain communication with Microsoft 365.
    .verdict = Microsoft 365 reached { $host }, but the server answered at once with an error: { $inner }.
    .name = Service not available
cause-tls-not-offered = The connector is set to require TLS, but the destination server does not support TLS.
cause-starttls-required = The server takes mail only over TLS, but the connection stayed unencrypted. Often the server has lost its certificate, cannot use it, or a device on the way removes the offer of encryption.
    .verdict = Microsoft 365 reached { $host }, but the server insists on TLS encryption and none could be established.
    .name = STARTTLS required
cause-digicert-root-missing = The server does not trust the root certificate DigiCert Global Root G2. Exchange Online has used certificates under this root since March 2026.
cause-tls-handshake-broken = The TLS negotiation broke off. Often the server knows only TLS 1.0 or 1.1, while Microsoft 365 needs TLS 1.2 or later, or the two sides share no cipher suite.
    .verdict = Microsoft 365 reached { $host }, but the TLS negotiation with it failed.
    .name = TLS negotiation failed
cause-certificate-without-key = A server has a certificate whose private key is missing or cannot be read, so it cannot use the certificate for TLS.
cause-session-timed-out = The server accepts connections but does not answer in time. It may be overloaded, or a firewall on the way holds the session.
    .verdict = Microsoft 365 tried to open a session with { $host }, but got no answer in time.
    .name = Session timed out
cause-inspection-breaks-session = A firewall or gateway that inspects mail traffic interferes with the encrypted session.
cause-connection-filtered = A connection filter on the destination server turns away the addresses of Microsoft 365.
cause-inspection-rules-wrong = Your firewall uses SMTP packet examination rules, and these rules do not work correctly.
cause-server-unstable = The on-premises mail server does not work correctly. If a service hangs or crashes, or system resources run low, the server times out and closes the connection.
cause-old-tls = The server uses an outdated version of TLS and drops the connection during the negotiation.
cause-closed-on-purpose = The server closes the connection on purpose, because of a connection limit, a rate limit or a block list.

## Certificates
cause-certificate-name-mismatch = The name in the server’s certificate does not match the name that the connector expects. The wrong certificate may be in use, the TLS domain in the connector may be wrong, or only one of several servers has the right certificate.
    .verdict = Microsoft 365 did not accept the certificate of { $host }, because its name does not match: expected { $expected }, presented { $presented }.
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
