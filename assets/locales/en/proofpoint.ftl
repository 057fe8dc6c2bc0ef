entry-proofpoint-5-1-1 = Recipient unknown
    .meaning = Proofpoint knows the valid recipients from the organization behind it. *undeliverable address* means that it asked the organization’s own server, which said no.

entry-proofpoint-4-1-1 = Recipient not verified yet
    .meaning = The organization’s own server did not confirm the recipient in time. The sending server tries again by itself.

entry-proofpoint-5-1-8 = Sender’s domain not found
    .meaning = The domain in the envelope or in the **From** line needs MX or address records.

entry-proofpoint-5-5-2 = Sender address without domain
    .meaning = A program or device sends with an incomplete address.

entry-proofpoint-5-7-0 = Refused by Proofpoint
    .meaning = Proofpoint uses the code for DMARC failures and for addresses of bad reputation; the words tell which.

entry-proofpoint-5-7-0-dmarc = Refused by the sender’s DMARC policy
    .meaning = The sender’s domain asks in DMARC to reject mail that proves neither SPF nor DKIM.

entry-proofpoint-5-7-0-blocked = Blocked for bad reputation
    .meaning = Proofpoint Dynamic Reputation rates the sending address as a source of spam. Apple’s mail service shows the same link.

entry-proofpoint-5-7-1 = Refused by a rule of Proofpoint
    .meaning = The words name the rule. *Relaying denied* means that the recipient’s domain is no longer a customer’s and its MX record out of date, or that your own server is not registered for outgoing mail.

entry-proofpoint-5-7-1-invalid-recipient = Recipient marked as invalid
    .meaning = Proofpoint Essentials learned from earlier refusals that this address does not exist. If it does now, the recipient’s administrator removes it from the list of invalid addresses.

entry-proofpoint-5-7-1-reputation = Blocked by Dynamic Reputation
    .meaning = The sending server’s address is rated as a source of spam at the moment.

entry-proofpoint-5-7-1-cloudmark = Blocked by Cloudmark
    .meaning = Cloudmark Sender Intelligence, a service of Proofpoint, rates the sending address as bad.

entry-proofpoint-5-7-1-spf = Refused by the sender’s SPF policy
    .meaning = If the organization sends through Proofpoint Essentials, its dispatch servers must be in the SPF record, and there may be only one record.

entry-proofpoint-5-7-5 = DMARC record cannot be evaluated
    .meaning = The sender’s domain has two DMARC records or one with a mistake. Leave exactly one valid TXT record at `_dmarc`.

entry-proofpoint-4-3-1 = Recipient’s server short of resources
    .meaning = The server behind Proofpoint reported this, and Proofpoint passed it on.

entry-proofpoint-5-1-0 = Sender rejected
    .meaning = A blocklist or the SPF record of the sender’s domain is the usual reason. Proofpoint asks senders for matching reverse DNS, a full HELO name, SPF, DKIM, DMARC and TLS.
