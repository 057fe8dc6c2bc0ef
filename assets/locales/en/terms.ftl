# The glossary.

## The report
term-ndr = Non-delivery report (NDR)
    .about = The message by which a mail system tells the sender that a message was not delivered, and why. It is also called a bounce message.
term-dsn = Delivery status notification (DSN)
    .about = The standard form of such reports: failed, delayed, delivered or passed on. A part of it is written for programs (RFC 3464).
term-mta = Mail transfer agent (MTA)
    .about = A server program that takes mail and passes it on, for example Exchange, Postfix, Exim or Sendmail.
term-reporting-mta = Reporting-MTA
    .about = The server that wrote the report. It is often not the one that refused the message.
term-remote-mta = Remote-MTA
    .about = The server that the reporting server talked to when delivery failed. Its administrator knows the reason.
term-final-recipient = Final-Recipient
    .about = The address that delivery was tried to in the end, after forwarding and aliases.
term-original-recipient = Original-Recipient
    .about = The address as the sender gave it. If it differs from the final recipient, the message was forwarded.
term-diagnostic-code = Diagnostic-Code
    .about = The reply of the server that refused, word for word. It usually says more than all the rest of a report.
term-action = Action
    .about = What became of the message for one recipient: failed, delayed, delivered, relayed or expanded.
term-arrival-date = Arrival-Date
    .about = When the reporting server took the message. The time for further tries counts from then.
term-last-attempt-date = Last-Attempt-Date
    .about = When delivery was tried last.
term-will-retry-until = Will-Retry-Until
    .about = How long the reporting server keeps trying. Until then the message is only delayed.
term-reply-code = Reply code
    .about = The three digits with which a mail server begins each answer. 2 means accepted, 4 not now, 5 no (RFC 5321).
term-enhanced-status-code = Enhanced status code
    .about = Three numbers such as 5.1.1: class, subject and detail. It names the fault more precisely than the reply code, if the server uses it well (RFC 3463).

## Addresses
term-envelope-sender = Envelope sender
    .about = The address that reports go to. It is given in the mail session (MAIL FROM) and may differ from the one that people see. SPF checks its domain.
term-header-from = From address
    .about = The sender that people see in a message. DMARC is about its domain.
term-null-sender = Empty sender
    .about = The sender `<>` of reports and other automatic mail. It keeps two systems from answering each other for ever.
term-alias = Alias
    .about = A further address that leads to the same mailbox.
term-catch-all = Catch-all
    .about = A mailbox that receives everything for a domain that no other address takes.
term-mail-enabled = Mail-enabled
    .about = In Exchange, an object such as a group, contact or public folder that has a mail address without being a mailbox.
term-autocomplete = Autocomplete list
    .about = The addresses that a mail program suggests while you type. Old entries in it keep leading to addresses that no longer exist.
term-legacy-exchange-dn = legacyExchangeDN
    .about = The internal address by which Exchange knows its recipients. It changes when a mailbox is created anew, and old replies then lead nowhere.
term-imceaex = IMCEAEX
    .about = An internal Exchange address, wrapped in the form of an internet address. Seen in a report, it means that an outdated internal address was used.
term-postmaster = Postmaster
    .about = The address at which every mail domain should reach its administrator, `postmaster@` and the domain.

## The way of a message
term-mx-record = MX record
    .about = The entry in DNS that says which servers take the mail of a domain, and in which order.
term-null-mx = Null MX
    .about = An MX record with a single dot. By it a domain says that it takes no mail at all (RFC 7505).
term-helo = HELO and EHLO
    .about = The command with which a mail session begins. The sending server gives its name with it.
term-ptr-record = Reverse DNS (PTR record)
    .about = The entry in DNS that leads from an IP address to a name. Mail servers without one are often refused.
term-time-to-live = Time to live (TTL)
    .about = How long others may keep an answer of DNS. A change is seen everywhere only after it is over.
term-smart-host = Smart host
    .about = A server to which another hands all its mail, instead of delivering it itself.
term-relay = Relay
    .about = To pass mail on for others. Servers do so only for those whom they know, or spam would go through them.
term-submission = Submission
    .about = Handing a new message to one’s own provider, with a sign-in, on port 587 or 465. Port 25 is for servers among themselves.
term-connector = Connector
    .about = In Exchange and Microsoft 365, the settings for mail to or from another system: by which way, with which proof and which encryption.
term-accepted-domain = Accepted domain
    .about = A domain for which an Exchange organization takes mail. Authoritative means that all its addresses are there; internal relay passes unknown ones on.
term-tenant = Tenant
    .about = One organization’s own part of Microsoft 365, with its users, domains and settings.
term-hybrid-deployment = Hybrid deployment
    .about = An organization with mailboxes both on its own Exchange servers and in Microsoft 365, joined by connectors.
term-mail-flow-rule = Mail flow rule
    .about = A rule of an Exchange organization that changes, redirects or refuses messages on their way, also called a transport rule.
term-back-pressure = Back pressure
    .about = Exchange Server takes less or no mail while disk space or memory is short, to protect itself.
term-journaling = Journaling
    .about = Copies of messages are sent to an archive address by rule. A report about a journal message concerns the archive, not the recipient.
term-received-header = Received
    .about = The line that every server adds on top of a message. Read from bottom to top, these lines show the way it took.

## Proofs of origin
term-spf = SPF
    .about = A list in DNS of the servers that may send for a domain (Sender Policy Framework, RFC 7208).
term-dkim = DKIM
    .about = A signature that proves that a message comes from a domain and was not changed. The key is in DNS (RFC 6376).
term-dkim-selector = DKIM selector
    .about = The name under which a DKIM key is found in DNS. A domain may have several keys, one for each sending service.
term-dmarc = DMARC
    .about = A policy in DNS that says what happens to mail whose From address neither SPF nor DKIM proves (RFC 9989).
term-alignment = Alignment
    .about = The proof counts for DMARC only if its domain fits the one in the From address.
term-arc = ARC
    .about = A chain of seals by which forwarding servers tell what their checks had shown before they changed a message (RFC 8617).
term-sender-rewriting = Sender rewriting (SRS)
    .about = A forwarding server replaces the envelope sender with an address of its own, so that SPF passes.
term-batv = BATV
    .about = A signature in the envelope sender, by which a system knows reports about its own mail from those about forged mail.
term-authentication-results = Authentication-Results
    .about = The line in which the receiving system writes down what SPF, DKIM and DMARC showed.

## Encryption and sign-in
term-tls = TLS
    .about = The encryption of connections. Formerly called SSL; versions 1.2 and 1.3 are in use.
term-starttls = STARTTLS
    .about = The command with which a mail session changes to encryption.
term-mta-sts = MTA-STS
    .about = A policy of the recipient’s domain: mail may only be delivered to the servers named, with TLS and a valid certificate (RFC 8461).
term-dane = DANE and TLSA
    .about = The recipient’s domain publishes in DNS, secured by DNSSEC, which certificate its server uses. The record is called TLSA (RFC 7672).
term-dnssec = DNSSEC
    .about = Signatures that protect the answers of DNS from forgery.
term-app-password = App password
    .about = A password that a provider issues for a single program or device, where two-step verification protects the account.
term-oauth = OAuth
    .about = A way of signing in in which the program gets a token instead of the password. Large providers require it.

## Filters
term-blocklist = Blocklist (DNSBL, RBL)
    .about = A public list of addresses or domains seen sending spam, which mail servers ask over DNS.
term-reputation = Reputation
    .about = The rating that a mail system gives to a server or domain for what it has sent so far.
term-greylisting = Greylisting
    .about = The first message from a stranger is put off for some minutes. Real mail servers try again and are let in, spam programs often do not.
term-rate-limit = Rate limit
    .about = How much a sender or server may send within a time. What exceeds it is put off or refused.
term-backscatter = Backscatter
    .about = Reports that reach somebody whose address was forged as the sender of spam.
term-quarantine = Quarantine
    .about = Where a filter keeps suspicious messages until somebody releases or deletes them.
term-safe-senders = Safe senders
    .about = A list in the mailbox of those whose mail never goes to the junk folder. It does not help if the message is refused before.

## Internal names of Exchange
term-queue-symbol = QUEUE
    .about = Internal names that begin so come from the queue: the time was over, or the message was removed from it.
term-resolver-symbol = RESOLVER
    .about = Internal names that begin so come from the look-up of recipients: not found, ambiguous, not permitted, too large.
term-storedrv-symbol = STOREDRV
    .about = Internal names that begin so come from the mailbox store: a message could not be put into a mailbox or sent from one.
term-routing-symbol = ROUTING
    .about = Internal names that begin so come from the search for a way to the destination.
term-smtpsend-symbol = SMTPSEND
    .about = Internal names that begin so come from sending to another server, for example from the DNS query for it.
term-proxy-number = PRX
    .about = The number after it tells why an Exchange front end could not pass the session on to a server behind it. It is of use to administrators.

## Headers and tags of Microsoft
term-spam-confidence-level = Spam confidence level (SCL)
    .about = Microsoft’s spam rating of a message, from -1 (not filtered) to 9. From 5 on it is taken for spam.
term-cross-tenant-id = X-MS-Exchange-CrossTenant-Id
    .about = The number of the Microsoft 365 organization that a message came from. By it Microsoft support finds the organization.
term-auth-as = AuthAs
    .about = How Exchange regards the sender: Internal for the own organization, Anonymous for strangers. It decides whether restricted recipients take the message.
term-auth-source = AuthSource
    .about = The server that determined how the sender is regarded (AuthAs).
term-forefront-report = X-Forefront-Antispam-Report
    .about = The header in which Microsoft 365 writes down what its filter thought of a message, and why.
term-forefront-verdict = SFV
    .about = The filter’s verdict in that header: NSPM not spam, SPM spam, SKN, SKA and SKB decided by a rule or list, BLK blocked by the recipient.
term-forefront-category = CAT
    .about = The sort of threat in that header: SPM spam, HSPM certain spam, PHSH phishing, SPOOF forgery, MALW malware, BULK bulk mail, NONE none.
term-connecting-ip = CIP
    .about = The IP address in that header from which Microsoft 365 received the message.
term-support-tag = S and a number
    .about = A tag such as S3140 or S8001 in replies of Microsoft, which names the rule. Quote it when you ask for support or removal from a list.
