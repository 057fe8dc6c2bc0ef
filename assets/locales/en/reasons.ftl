# One sentence for each reason word, shown where it stands in the text.

## DNS
reason-info-no-records = The name exists in DNS, but it has no MX record and no address record that mail could use.
reason-info-domain-nonexistent = DNS answered that this name does not exist.
reason-error-retry = The name servers could not be asked at that moment; the query is repeated at the next try.

## Session and TLS
reason-service-not-available = The server answered that its service is not available and ended the conversation.
reason-unable-to-connect = The sending side reports that it could not open a connection; the words after it say why.
reason-socket-timed-out = The session was opened, but the other side took too long to answer.
reason-connection-dropped = The connection broke off before the exchange was complete.
reason-suspicious-remote-server = The other server closed the connection without a proper reply.
reason-starttls-required = The server takes mail only over an encrypted connection, and none was established.
reason-tls-socket-error = The connection broke off while TLS encryption was being negotiated.
reason-illegal-message = A TLS message arrived that the protocol does not allow at that point.
reason-no-credentials = The sending server could not use its own certificate, usually because the private key is missing.
reason-unknown-credentials = The server could not use its own certificate in the TLS negotiation.

## Certificates
reason-subject-mismatch = The certificate that the server presented carries a different name from the one expected.
reason-certificate-expired = The certificate that the server presented is past its end date.
reason-untrusted-root = The certificate that the server presented does not lead to a trusted root certificate.
reason-cert-e-expired = Windows reports that the certificate is outside its period of validity.
reason-cert-e-validity-nesting = Windows reports that the periods of validity in the certificate chain do not fit together.
reason-cert-e-purpose = Windows reports that the certificate is used for a purpose it was not issued for.
reason-cert-e-untrusted-root = Windows reports that the chain ends in a root certificate that is not trusted.
reason-cert-e-chaining = Windows reports that no complete chain to a root certificate could be built.
reason-cert-e-revoked = Windows reports that the issuer has revoked the certificate.
reason-cert-e-revocation-failure = Windows reports that it could not find out whether the certificate was revoked.
reason-cert-e-name = Windows reports that the certificate’s name does not match the server’s name.
reason-cert-e-wrong-usage = Windows reports that the certificate may not be used in this way.
reason-cert-e-untrusted-ca = Windows reports that one of the issuing authorities is not trusted.

## MTA-STS and DANE
reason-mta-sts-mx = The mail server is not among those that the recipient domain’s MTA-STS policy allows.
reason-mta-sts-certificate = The server’s certificate does not meet the recipient domain’s MTA-STS policy.
reason-starttls-not-supported = The recipient’s domain asks for DANE, but its mail server did not offer working encryption.
reason-dane-certificate-expired = In the DANE check, the certificate of the recipient’s mail server was past its end date.
reason-tlsa-invalid = In the DANE check, the server’s certificate did not match the TLSA record in DNS.
reason-dnssec-invalid = The recipient’s domain is signed with DNSSEC, but the signatures could not be verified.
reason-certificate-host-mismatch = In the DANE check, the certificate did not carry the name of the mail server.

## Windows Sockets
reason-winsock-995 = Windows error 995: the sending side gave up the operation, usually because the other side stayed silent.
reason-winsock-10013 = Windows error 10013: the system or security software did not permit the connection.
reason-winsock-10022 = Windows error 10022: the network software of the sending host was given an invalid argument.
reason-winsock-10035 = Windows error 10035: the operation is still under way; by itself this is not a fault.
reason-winsock-10047 = Windows error 10047: the sending host does not support this kind of address, often IPv6.
reason-winsock-10048 = Windows error 10048: the address and port are already in use on the sending host.
reason-winsock-10049 = Windows error 10049: the address cannot be used from here.
reason-winsock-10050 = Windows error 10050: the network of the sending host is down.
reason-winsock-10051 = Windows error 10051: no network path leads to this address.
reason-winsock-10052 = Windows error 10052: the connection was found dead and was reset.
reason-winsock-10053 = Windows error 10053: software on the sending side closed the connection.
reason-winsock-10054 = Windows error 10054: the other side, or a firewall in between, reset the connection.
reason-winsock-10055 = Windows error 10055: the sending host ran out of memory for network connections.
reason-winsock-10057 = Windows error 10057: the connection no longer existed.
reason-winsock-10058 = Windows error 10058: the connection was already being closed.
reason-winsock-10060 = Windows error 10060: nothing answered at this address within the time allowed.
reason-winsock-10061 = Windows error 10061: the host can be reached, but it refused the connection on this port.
reason-winsock-10064 = Windows error 10064: the host is down.
reason-winsock-10065 = Windows error 10065: no route leads to the host.
reason-winsock-10101 = Windows error 10101: the other side is ending the connection in an orderly way.
reason-winsock-11001 = Windows error 11001: DNS does not know this host name.
reason-winsock-11002 = Windows error 11002: the name server gave no answer for now.
reason-winsock-11003 = Windows error 11003: the DNS query failed for good.
reason-winsock-11004 = Windows error 11004: the name exists, but it has no record of the type that was asked for.
