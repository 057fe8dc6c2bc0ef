entry-mimecast-421 = Mimecast is not taking the message now
    .meaning = The sending server tries again by itself.

entry-mimecast-421-blocked = Sending server blocked
    .meaning = A policy for blocked senders of the receiving organization names the address of the sending server.

entry-mimecast-421-overloaded = Server at its limit
    .meaning = The Mimecast server has as many connections as it can take.

entry-mimecast-451 = Mimecast puts the message off
    .meaning = The words after the code name the reason. Most of these pass by themselves; those about accounts and host names do not.

entry-mimecast-451-greylisted = Greylisted, in spite of the wording
    .meaning = Mimecast does not know this combination of sender, recipient and server yet. It accepts a new try after one minute and within twelve hours.

entry-mimecast-451-recipient-unavailable = Recipient cannot be checked now
    .meaning = The organization’s server does not answer Mimecast’s query, or the sending address made too many faulty connections.

entry-mimecast-451-over-limit = Sending address over its limit
    .meaning = The sending server has to wait, and send less at a time.

entry-mimecast-451-wrong-host = Mail sent to the outgoing host
    .meaning = The MX record names Mimecast’s host for outgoing mail. It must name the inbound hosts of the account’s region. The same text comes with 550.

entry-mimecast-451-open-relay = No relaying
    .meaning = Neither sender nor recipient belongs to the customer, or the sending server is not registered for outgoing mail.

entry-mimecast-451-inbound-off = Incoming mail switched off
    .meaning = Mimecast has switched off incoming mail for the recipient’s organization. That organization has to settle it with Mimecast.

entry-mimecast-451-outbound-off = Outgoing mail switched off
    .meaning = Mimecast has switched off outgoing mail for your organization. Your administrator has to settle that with Mimecast.

entry-mimecast-451-host-not-authorized = Host name not meant for this use
    .meaning = The connection used a host name that Mimecast does not provide for this direction.

entry-mimecast-451-ended-early = Message ended early
    .meaning = The message was cut off on the way, mostly by a firewall that inspects SMTP or by a virus scanner.

entry-mimecast-451-no-command = Command could not be processed
    .meaning = Mimecast does not say why. If it continues, Mimecast’s support can find the cause.

entry-mimecast-451-no-message = Message could not be processed
    .meaning = Mimecast does not say why. If it continues, Mimecast’s support can find the cause.

entry-mimecast-451-connections = Too many connections to the account
    .meaning = The account takes a limited number of connections at once (20 by default) and closes for five minutes above it.

entry-mimecast-452 = Too many recipients
    .meaning = Mimecast takes 100 recipients at a time. Sending servers send the rest in a further turn.

entry-mimecast-501 = Invalid address
    .meaning = The address is not written as mail addresses are.

entry-mimecast-503 = Wrong order, or sign-in missing
    .meaning = The sending program has to sign in first, or left out a step.

entry-mimecast-535 = Sign-in failed
    .meaning = The user name or password for sending on port 587 is wrong.

entry-mimecast-550 = Refused by a Mimecast policy
    .meaning = The words name the policy; the recipient’s administrator finds the message under the code in square brackets.

entry-mimecast-550-envelope-blocked = Sender blocked by policy
    .meaning = A policy for blocked senders of the receiving organization matched, or SPF failed and the SPF policy rejects that.

entry-mimecast-550-user-entry = Sender blocked by the recipient
    .meaning = The recipient has the sender’s address on their personal list.

entry-mimecast-550-user-domain = Sender’s domain blocked by the recipient
    .meaning = The recipient has the sender’s whole domain on their personal list.

entry-mimecast-550-header-manual = Author blocked by hand
    .meaning = The address in the **From** line is on a list that the recipient or their administrator keeps.

entry-mimecast-550-header-policy = Author blocked by policy
    .meaning = A policy of the receiving organization blocks the address in the **From** line.

entry-mimecast-550-envelope-policy = Envelope sender blocked by policy
    .meaning = A policy of the receiving organization blocks the sender’s address in the envelope.

entry-mimecast-550-spoofing = Own domain from outside
    .meaning = The message uses the recipient’s own domain but comes from outside. A service that sends for the organization needs a bypass policy there.

entry-mimecast-550-header-spoofing = Own domain in the From line from outside
    .meaning = The **From** line shows the recipient’s own domain although an outside server sends. A service that sends for the organization needs a bypass policy there.

entry-mimecast-550-reputation = Bad reputation of the sending server
    .meaning = A reputation service rates the address badly. The recipient’s administrator can permit the sender in the meantime.

entry-mimecast-550-spf = SPF failed
    .meaning = The SPF record of the sender’s domain does not allow the sending server.

entry-mimecast-550-dkim = DKIM failed
    .meaning = The DKIM signature is missing or wrong, and the receiving organization rejects that.

entry-mimecast-550-dmarc = DMARC failed
    .meaning = Neither SPF nor DKIM proves the domain in the **From** line.

entry-mimecast-550-invalid-recipient = Recipient unknown
    .meaning = The address is not in the directory or list of recipients that the organization gave to Mimecast.

entry-mimecast-550-outbound-threads = Too many outgoing connections
    .meaning = Your server opens too many connections to Mimecast at once.

entry-mimecast-550-login = Sign-in failed or account disabled
    .meaning = The sending program’s sign-in was refused, or the user is disabled in Mimecast.

entry-mimecast-550-journal = Journal message too old
    .meaning = Mimecast takes journal messages only while they are fresh. Check the clock and the backlog of the journaling server.

entry-mimecast-550-content = Content policy
    .meaning = A content examination policy matched. It may also be one for outgoing mail of your own organization.

entry-mimecast-550-blocklist = On a public blocklist
    .meaning = The text and link are those of the list that the organization uses.

entry-mimecast-553 = Route requires encryption
    .meaning = The organization demands TLS of a certain strength on this route.

entry-mimecast-553-encryption = TLS required
    .meaning = The sending server did not use TLS.

entry-mimecast-553-version = TLS 1.2 or newer required
    .meaning = The sending server used an older version.

entry-mimecast-553-ciphers = Stronger ciphers required
    .meaning = The sending server offers only weak methods of encryption.

entry-mimecast-554 = Refused for good by Mimecast
    .meaning = The words after the code name the reason.

entry-mimecast-554-certificate = Configuration does not fit the certificate
    .meaning = Accounts that belong together are not linked in Mimecast.

entry-mimecast-554-size = Message too large
    .meaning = Mimecast’s own limit is 100 MB, 200 MB on newer accounts; the organization may have set less.

entry-mimecast-554-loop = Mail loop
    .meaning = The message has passed 25 servers.

entry-mimecast-554-region = Region not allowed
    .meaning = The organization does not take mail from servers in this country.

entry-mimecast-554-content = Content recognized as spam or malware
    .meaning = A scanner knows the message or a part of it. Ask the recipient’s administrator, or send in a sender feedback form.
