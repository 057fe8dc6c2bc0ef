## Resources and services
cause-onprem-disk-short = The drive with the server’s queue database is short of space, so Exchange stops taking messages before it is full (back pressure).
cause-onprem-memory-short = The server is short of memory, for example a virtual machine whose memory is allotted dynamically.
cause-onprem-logs-fill-disk = Transaction logs fill the drive, because the backups that would clear them fail.
cause-onprem-queue-crowded = Very large messages or a flood of messages keep the queue database busy. The words in brackets after the reply name the resource.
cause-onprem-connector-on-wrong-service = A custom receive connector listens on port 25 in the Transport service, where only the Front End Transport service should listen.
cause-onprem-components-inactive = Components of the Exchange server are inactive, often left in maintenance mode after an update.
cause-onprem-agent-incompatible = A transport agent, such as antivirus software, does not work with the installed version of Exchange, often after an update.
cause-onprem-queue-frozen = An administrator has suspended the queue.
cause-onprem-many-sessions = An application opens many sessions at the same time.
cause-onprem-one-source-address = All mail comes through one gateway or load balancer, so the limit for a single address is reached early.
cause-onprem-agent-removed-message = An antivirus or transport agent, a mail flow rule or a data loss prevention policy removed the message.
cause-onprem-store-not-ready = The mailbox server is offline or too busy, or the mailbox is being moved.
cause-onprem-database-not-mounted = The mailbox is disabled, or the mailbox database that holds it is not mounted.
cause-onprem-transport-not-running = The Transport service behind the front end is not running, is shutting down or is in maintenance mode.
cause-onprem-delivery-service-stopped = The Mailbox Transport Delivery service on the destination server is not running.
cause-onprem-poison-message = The message is malformed and disturbed the Transport service several times, so Exchange put it into the poison message queue.

## The way to the next server
cause-onprem-quoted-reply = The reply in quotation marks is the actual error. It comes from the server that was tried last.
cause-onprem-dns-servers-wrong = The DNS servers that Exchange asks do not answer, or they are the wrong ones, for example a public server where an internal name is needed.
cause-onprem-wrong-network-card = Exchange takes its DNS servers from the wrong network adapter of the server.
cause-onprem-card-not-registered = **Register this connection’s addresses in DNS** is not ticked on the network adapter (Exchange 2013 and 2016).
cause-onprem-port-25-blocked = A firewall or the internet service provider blocks TCP port 25. Many providers allow mail only through their own smart host.
cause-onprem-limit-reached = The connection passed a limit of the receiving server, for the size of a message or for the number of messages in a time.
cause-onprem-inspection = A firewall, an SMTP proxy or antispam software on the way disturbs the session.
cause-onprem-old-tls = One of the two servers knows only TLS 1.0 or 1.1, and the other refuses it.
cause-onprem-routing-wrong = The send connector delivers by DNS where a smart host is needed, or the other way round.
cause-onprem-helo-name = The name that the server gives in HELO or EHLO does not fit its public name, and the destination compares the two.
cause-onprem-helo-incomplete = The sending server introduced itself without a full domain name.
cause-onprem-rich-text = The destination cannot handle Outlook’s rich text format (TNEF), for example in meeting requests.
cause-onprem-spf-incomplete = The SPF record of the sender’s domain does not name every server that sends for it, so the destination defers the mail.
cause-onprem-address-space-missing = No send connector covers the address, for example because the address space `*` is missing or the address is not an SMTP address.

## Between Exchange servers
cause-onprem-clock-wrong = The clocks of the servers and the domain controller differ too much for Kerberos.
cause-onprem-spn-wrong = The service principal name `SmtpSvc` of a server is missing or registered twice.
cause-onprem-certificate-between-services = The certificate for the connection between the front end and the services behind it is missing, or its binding is out of date.
cause-onprem-connector-takes-internal-session = A custom receive connector takes the sessions of the organization’s own Exchange servers, because their addresses lie in its remote IP ranges.
cause-onprem-internal-connector-without-auth = The receive connector for internal mail lacks Exchange Server authentication.
cause-onprem-firewall-blocks-authentication = A firewall between the servers removes the command `X-EXPS`, with which Exchange servers sign in to each other.

## TLS
cause-onprem-root-missing = The server does not have the root certificate of the next server. For Exchange Online, it is DigiCert Global Root G2.
cause-onprem-tls-domain-wrong = The send connector checks the certificate of the next server and expects another name (`TlsDomain`).
cause-onprem-inspection-swaps-certificate = A firewall or proxy that opens TLS shows a certificate of its own.
cause-onprem-connector-names-old-certificate = The certificate was renewed or removed, but the send connector still names the old one by its issuer and subject.
cause-onprem-certificate-unusable = The server that demands TLS does not offer it, because its certificate has expired, is missing or cannot be used.
cause-onprem-starttls-stripped = A device on the way removes the offer of STARTTLS.

## Addresses and directory
cause-onprem-duplicate-address = Two objects in the directory have the same address, or the directory has not been replicated everywhere.
cause-onprem-sender-filter = The sender is on the list of sender filtering, or on the recipient’s own list of blocked senders.
cause-onprem-old-recipient-entry = The message answers an old or saved message, and the recipient’s entry has changed since.
cause-onprem-contact-incomplete = A contact in the directory has no or a malformed target address.
cause-onprem-broken-contact = An old suggestion or an imported contact holds a broken address.
cause-onprem-recreated-mailbox = The mailbox was deleted and created anew or moved, so its internal address (`LegacyExchangeDN`) is another one than before.
cause-onprem-old-suggestion = Outlook completed the address from an old suggestion, or the message answers an old one.
cause-onprem-address-format = The address contains characters that are not allowed, or its form is wrong.
cause-onprem-reserved-domain = The address uses a domain that is reserved for examples and tests, and the receive connector is set to refuse such domains.
cause-onprem-single-label-domain = The part after the @ sign is a single word without a dot, and the receive connector is set to refuse that.
cause-onprem-sender-attribute-broken = The mail attribute of the sender in the directory is missing or malformed.
cause-onprem-primary-address-invalid = The recipient’s object in the directory, often a contact or mail user, has no valid primary SMTP address.
cause-onprem-group-filter-wrong = The filter or the base of a dynamic distribution group is wrong, so its members cannot be found.
cause-onprem-outside-address-list = The Address Book Policy Routing agent is on, and the recipient is not in the global address list of the policy.
cause-onprem-approval-tag-wrong = A retention tag for moderated messages is set wrongly, so no time for the approval can be read from it.
cause-onprem-exception-quota = `QuotaExceeded` in the name says that the mailbox or a folder in it is full.
cause-onprem-exception-folder = `NotFound` in the name says that a folder of the mailbox that a rule or a feature needs is gone.
cause-onprem-exception-delegate = `DelegateUserValidation` in the name says that a delegate of the recipient no longer exists.

## Size and form of the message
cause-onprem-recipient-size-limit = The message is larger than this recipient accepts. Attachments grow by about a third on the way.
cause-onprem-send-size-limit = The message is larger than the sender’s own mailbox (`.Sender`) or organization (`.Org`) may send.
cause-onprem-size-limit-on-the-way = A limit of the organization or of a connector, on the sending or the receiving side, is smaller than the message.
cause-onprem-recipient-limit = To, Cc and Bcc together hold more recipients than the organization, the receive connector or the sender’s mailbox allows.
cause-onprem-conversion-limit = The message has so many outside recipients and so much content that Exchange stopped converting it.
cause-onprem-corrupt-rich-text = The part with Outlook’s rich text format (`winmail.dat`, TNEF) is damaged.
cause-onprem-corrupt-attachment = An attachment is encoded in another way than the message says.
cause-onprem-session-disturbed = The two servers did not follow the protocol, or a device on the way changed what they said.
cause-onprem-commands-out-of-order = The sending program did not begin with EHLO or HELO.
cause-onprem-remote-storage-full = The receiving server has run out of disk space.
cause-onprem-chunking-broken = One side offers the command BDAT without handling it, often because of a device on the way.

## Loops
cause-onprem-same-fqdn = A receive connector gives the same FQDN as another server or device, so the server takes it for itself.
cause-onprem-connectors-in-circle = Two connectors send the same domain to each other.
cause-onprem-mx-points-to-self = The MX record of the domain, or the hosts file, leads back to the sending server, which does not hold the domain’s mailboxes.
cause-onprem-rules-answer-each-other = Rules or forwarding of the sender and the recipient answer each other without end.
cause-onprem-target-address = The mailbox has a target address (`targetAddress`) in Active Directory that leads away and back again.
cause-onprem-old-routing = After a server was removed or routing was changed, the Transport services still work with the old routes.

## Permission
cause-onprem-application-relays-much = An application or device sends more messages in a short time than the limits for its sender or connector allow.
cause-onprem-application-not-permitted = A printer, device or application sends to outside addresses without signing in, over a connector that does not permit it.
cause-onprem-other-connector-answers = The session lands on another receive connector than meant, because of its IP ranges or because a load balancer changes the address.
cause-onprem-domain-not-accepted = The domain belongs to the organization but is missing from its accepted domains.
cause-onprem-anonymous-not-allowed = The receive connector that took the session does not allow anonymous senders.
cause-onprem-recipient-internal-only = The recipient takes mail only from senders who are signed in to the same organization.
cause-onprem-restricted-recipient = The mailbox or group accepts only listed senders, or the sender is on its list of rejected ones.
cause-onprem-rule-refuses = A mail flow rule of the sender’s or the recipient’s organization refused the message.
cause-onprem-message-quarantined = The content filter has put the message into quarantine.
cause-onprem-quarantine-mailbox-missing = The content filter meant to quarantine the message, but the quarantine mailbox is missing or cannot be used.
cause-onprem-internal-mail-filtered = Mail of an internal application arrives anonymously and is filtered as if it came from outside.
cause-onprem-other-sender-than-login = The sender address differs from the account that signed in, and that account may not send as this address.
cause-onprem-anonymous-own-domain = An anonymous session uses an address of the organization’s own domain, which the connector does not permit.
cause-onprem-alternate-recipient-forbidden = The message went to an alternate recipient, and the sender had forbidden that.
