## Reaching the server
check-port-answers = Test TCP port 25 of the server from outside
    .expect = Use a computer outside your network whose own outgoing port 25 is open. If `TcpTestSucceeded` is `True`, the server can be reached in general: look at the firewall rules for Microsoft 365. If it is `False`, the connection is refused or unanswered for others, too.
check-last-address-expected = Compare the address in the error with your server’s address
    .expect = The address in the error should be the present public address of the mail server. If it differs, the smart host or the DNS record is out of date.
check-firewall-log = Look in the firewall log for the time of the try
    .expect = The times in the error are in UTC. If the connection was rejected or dropped, a rule stands in the way. If it does not appear at all, the fault is in the routing or at the internet service provider.
check-service-listening = Check on the server whether the mail service is running
    .expect = Both services should be `Running`, and port 25 should be listed as `Listen`. If not, start the services and look at the event log.
check-inside-and-outside = Test the session from inside and from outside your network
    .expect = If the test succeeds from inside and fails from outside, the firewall or a device in front of the server breaks the session.
check-receive-log = Read the receive connector’s protocol log for the time of the try
    .expect = The last command shows where the session ended. If the log has no entry, a device in front of the server answered.
check-masked-greeting = Look at the server’s greeting from outside
    .expect = A greeting that is masked, such as `220 ********`, shows that a firewall rewrites the mail traffic.

## TLS and certificates
check-greeting-and-starttls = Check the server’s greeting and its offer of TLS
    .expect = The server should greet with `220`. After you type `EHLO test`, the list should contain `250-STARTTLS` or `250 STARTTLS`. If it is missing, TLS is not offered, or a device on the way removes it. Type `QUIT` to end the session.
check-certificate-shown = Look at the certificate that the server presents
    .expect = Subject, dates and issuer should be right, and the last lines should say `Verify return code: 0 (ok)`. Type `QUIT` to end the session.
check-certificate-names = Compare the certificate’s names with the expected name
    .expect = The name that the connector expects should appear under the subject or the alternative names of the certificate. Repeat the test for every server behind the name. Press Ctrl+C if the command does not end.
check-certificate-dates = Check the dates of the certificate that the server presents
    .expect = `notAfter` should lie in the future. Compare the fingerprint with the thumbprint in the error: it shows which device presents the old certificate. Press Ctrl+C if the command does not end.
check-certificate-chain = Check whether the server sends the full certificate chain
    .expect = The last lines should say `Verify return code: 0 (ok)`. If the output holds exactly one certificate, the intermediate certificates are missing. Type `QUIT` to end the session.
check-certificates-on-server = Check which certificate the server uses for SMTP
    .expect = A valid certificate with the right name should list `SMTP` under `Services`, and the receive connector should name it under `TlsCertificateName`.
check-private-key = Check whether the certificates have a private key
    .expect = `HasPrivateKey` should be `True` for the certificate that mail uses.
check-tls-versions = Test TLS 1.2 and TLS 1.3 separately
    .expect = At least one of the two should lead to a certificate and to `Verify return code`. If both fail, the server offers only older versions or no common cipher suite.
check-digicert-root = Check whether the server trusts DigiCert Global Root G2
    .expect = `True` means that the root certificate is present. The second command shows when Windows last updated its root certificates; the date should be recent.
check-schannel-events = Look for TLS errors in the System event log
    .expect = Schannel events 36871, 36874 and 36887 point to a certificate, a cipher suite or a TLS version that does not fit.
check-exchange-events = Look for certificate errors in the Application event log
    .expect = Event 12014 says that Exchange cannot load a certificate for the connector. Event 12018 warns that a certificate is about to expire.

## Connector and proof
check-connector-settings = Look at the connector’s settings
    .expect = `SmartHosts` should name the right server, `RecipientDomains` the right domains, `TlsSettings` and `TlsDomain` what the server can fulfill.
check-accepted-domains = Look at the type of your accepted domains
    .expect = A domain with all mailboxes in Microsoft 365 should be `Authoritative`. `InternalRelay` means that mail to unknown addresses is passed on over a connector.
check-validate-connector = Validate the connector
    .expect = Every step of the validation should succeed. You can also select the connector in the Exchange admin center under **Mail flow** > **Connectors** and use **Validate this connector**.
check-trace-without-deferral = After one hour, trace a new message
    .expect = The trace should show **Delivered** or **Send** and no further **Defer** event with this error.

## DNS
check-dns-records = Query the MX record and the server’s address
    .expect = The first command should name a mail server, the second an IP address. `Non-existent domain` means that the name is misspelled or has lapsed. An answer without records means that they are missing.
check-dns-from-elsewhere = Repeat the query at public name servers
    .expect = If the answers differ from your own, caches still hold old information. If no server answers, the fault is at the DNS hosting service.
check-dns-servers-answer = Check whether the name servers of the domain answer
    .expect = The list should hold the name servers of your DNS hosting service, and DNSViz should reach all of them without an error.
check-dnssec-answers = Compare the answers with and without the DNSSEC check
    .expect = If only the second command gives an answer, the domain’s DNSSEC is faulty. Run both against a resolver that checks DNSSEC. The tool `dig` belongs to BIND; DNSViz shows the same in the browser.
check-domain-registration = Look up the registration of the domain
    .expect = The expiry date should lie in the future, and the status should contain neither `client hold` nor `redemption period`.
check-domain-exists = Query the domain of the address
    .expect = `Non-existent domain` confirms that the domain does not exist. If a mail server is named, the domain exists again, and the message can be sent again.
check-dns-after-repair = After the repair, query the domain at a public name server
    .expect = The answer should name the right mail server. Then send the message again.

## MTA-STS and DANE
check-mta-sts-record = Query the MTA-STS record of the domain
    .expect = A TXT record with `v=STSv1` shows that the domain uses MTA-STS. Its `id` should change with every change of the policy.
check-mta-sts-policy = Compare the MTA-STS policy with the MX record
    .expect = Every server in the MX record should appear in an `mx:` line. The check stops delivery only with `mode: enforce`.
check-policy-after-repair = After the repair, read the policy and its record again
    .expect = The policy should list the server, and the `id` should be new.
check-certificate-names-plain = Look at the names in the certificate
    .expect = The server’s name, as the MTA-STS policy lists it, should appear under the subject or the alternative names. Press Ctrl+C if the command does not end.
check-certificate-after-repair = After the repair, look at the certificate again
    .expect = The last lines should say `Verify return code: 0 (ok)`. Then send a new message.
check-tlsa-record = Query the TLSA record of the mail server
    .expect = The record should exist and match the certificate in use. The flag `ad` in the answer shows that DNSSEC was verified.
check-dane-test = Test the domain with the DANE validation test
    .expect = In the Remote Connectivity Analyzer, every step should succeed. Run the test again after the repair.

## The report, the trace and a later message
check-earlier-tries = Look for the last temporary error
    .expect = The last error that begins with 4 names the actual cause and the server. Look for it below the final line of the report or in the **Defer** events of the trace.
check-outbound-test = Run the Outbound SMTP Email test
    .expect = If the test succeeds, your own side can send, and the fault is at the destination.
check-reply-words = Compare the words of the reply with the code
    .expect = If the words say something other than the code, trust the words. Many systems use codes loosely.
check-address-compared = Compare the address with one that is known to be right
    .expect = Every letter should match, before and after the @ sign.
check-sender-authentication = Check SPF, DKIM and DMARC of the sender’s domain
    .expect = In the headers of a message that arrived elsewhere, `Authentication-Results` should say `pass` for each of them.
check-later-message-arrives = After the repair, send a short message
    .expect = It should arrive, and no new report should come back.
