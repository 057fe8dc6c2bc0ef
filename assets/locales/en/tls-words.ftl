# Words with which Exchange and Windows name a fault of TLS or of a certificate.

entry-tls-subjectmismatch = Certificate name mismatch
    .meaning = The certificate carries another name than expected. Newer texts add the expected and the presented name and the thumbprint, which shows the device that answered. If only part of the mail fails, one of several servers has the wrong certificate.

entry-tls-certificateexpired = Certificate expired
    .meaning = The certificate is past its end date. A new one may be installed but not in use, or another device answers with the old one; the thumbprint tells which.

entry-tls-untrustedroot = Certificate not trusted
    .meaning = The certificate does not lead to a root that the other side trusts. Often the intermediate certificates are missing.

entry-tls-cert-e = Windows does not accept the certificate
    .meaning = The name or number says what is wrong with the certificate chain: expired (0101), periods that do not fit (0102), wrong purpose (0106, 0110), untrusted root (0109) or authority (0112), incomplete chain (010A), revoked (010C), revocation unknown (010E), other name (010F).

entry-tls-socketerror = Connection broke off during TLS
    .meaning = The other side or a device in between hung up while encryption was being negotiated. Often it knows only TLS 1.0 or 1.1.

entry-tls-illegalmessage = TLS message not allowed
    .meaning = A message arrived that TLS does not allow at that point. The two sides use settings that do not fit, or a device on the way inspects the session.

entry-tls-nocredentials = Own certificate cannot be used
    .meaning = The fault is on the side that reports it: its own certificate for outgoing TLS has no private key. On Exchange Server, `TlsCertificateName` of the send connector names that certificate.

entry-tls-unknowncredentials = Own certificate not usable in TLS
    .meaning = In the one published case, the certificate had been renewed, but a receive connector was still bound to the old one.

cause-tls-name-mismatch = The server uses the wrong certificate, or the sending side expects the wrong name.
cause-tls-expired = The certificate of the server has expired.
cause-tls-untrusted = The server sends only its own certificate without the intermediate ones, or it uses a private or self-signed certificate.
cause-tls-old-version = One side knows only outdated TLS versions, or the two share no cipher suite.
cause-tls-inspection = A firewall or gateway that inspects encrypted traffic interferes.
fix-tls-import-own-certificate = Give the reporting server a certificate with its private key
    .step-1 = Check which certificates have a private key.
    .step-2 = Import the certificate again with its key, or get a new one, and assign it to SMTP.
    .step-3 = Name it on the connectors that still name the old one, and restart the transport services.
