# The codes of the IANA registry of enhanced status codes, one by one.

entry-registry-class-2 = Success
    .meaning = Codes that begin with 2 report success. The middle digit names what the report is about; a 2 in an error text usually belongs to an earlier step that went well.

entry-registry-class-4 = Persistent transient failure
    .meaning = Codes that begin with 4 say: not now. The sending server keeps the message and tries again by itself. In a final report a 4 means that the time for this ran out.
    .verdict = The mail system reported { $status }, a temporary fault.

entry-registry-class-5 = Permanent failure
    .meaning = Codes that begin with 5 say: not like this. The message in its present form will not be delivered; the address, the message or a setting has to change before it is sent again.
    .verdict = The mail system reported { $status }, a permanent fault.

entry-registry-x-0-0 = Undefined status
    .meaning = Many programs write 4.0.0 or 5.0.0 where they know no better code. Only the reply code and the words beside it can tell more.

entry-registry-x-1-0 = Other address problem
    .meaning = Something about an address is wrong, and the code leaves open which: check both the recipient’s and the sender’s. With a 2 in front it is the usual answer to a sender that was accepted.

entry-registry-x-1-1 = Bad destination mailbox address
    .meaning = The part before the @ names no mailbox there: it is misspelled, or the mailbox has been removed. Some systems send the code for any recipient they refuse, so read the words, too.

entry-registry-x-1-2 = Bad destination system address
    .meaning = The part after the @ does not exist in DNS or cannot take mail. As 4.1.2 it is often only a DNS query that failed for the moment.

entry-registry-x-1-3 = Bad destination address syntax
    .meaning = The recipient’s address breaks the rules for addresses: a space, a missing part, a stray character or quotation mark. Waiting does not help; the address has to be corrected.

entry-registry-x-1-4 = Destination address is ambiguous
    .meaning = The address fits more than one recipient on the destination system, typically an alias or a name entered twice in its directory.

entry-registry-x-1-5 = Destination address valid
    .meaning = A positive report: the recipient was accepted. It appears in reports about several recipients, beside those who were refused.

entry-registry-x-1-6 = Mailbox has moved, no forwarding address
    .meaning = The address used to be valid. Its owner has left, and the system was told of no new address.

entry-registry-x-1-7 = Bad sender’s mailbox address syntax
    .meaning = The sender’s address in the envelope is malformed, mostly because a program or device was given an incomplete one. The address in the **From** line can differ from it.

entry-registry-x-1-8 = Bad sender’s system address
    .meaning = The domain of the sender’s address does not exist in DNS or cannot receive mail, so no report could ever be returned to it.

entry-registry-x-1-9 = Relayed to a system without reports
    .meaning = The message was passed on to a system that does not report back. Whether it arrived cannot be learned from here; ask the recipient if it matters.

entry-registry-x-1-10 = Recipient’s domain has null MX
    .meaning = The domain publishes an MX record that consists of a single dot (RFC 7505): it declares that it never takes mail. Trying again is pointless.

entry-registry-x-2-0 = Other mailbox problem
    .meaning = The mailbox exists, but something is the matter with it. The code does not say what; the words may, and the recipient’s side can look.

entry-registry-x-2-1 = Mailbox disabled, not accepting messages
    .meaning = The mailbox exists but is switched off: 4.2.1 for a while, 5.2.1 for good. Large providers also use 4.2.1 for a mailbox that gets too much mail at once.

entry-registry-x-2-2 = Mailbox full
    .meaning = The mailbox has reached its quota. As 4.2.2 the sending server keeps trying, so the message still arrives if space is freed in time.

entry-registry-x-2-3 = Message longer than the mailbox allows
    .meaning = The limit is that of this one mailbox or of its owner’s plan, not of the whole system: other recipients there may take the same message.

entry-registry-x-2-4 = Mailing list expansion problem
    .meaning = The address is a mailing list or group, and its members could not be determined: an error in the list itself or in the directory that holds it.

entry-registry-x-3-0 = Other mail system problem
    .meaning = A fault of the receiving system that the code does not describe further. As 4.3.0 it often passes by itself; as 5.3.0 ask the recipient’s administrator.

entry-registry-x-3-1 = Mail system full
    .meaning = Not the recipient’s mailbox but the disk of the whole server is full or nearly so. Nobody there can receive mail until space is freed.

entry-registry-x-3-2 = System not accepting network messages
    .meaning = As 4.3.2 the system is shutting down, overloaded or under maintenance, and the mail is tried again. As 5.3.2, often with reply 521, the host never takes mail.

entry-registry-x-3-3 = System lacks the selected features
    .meaning = The message asks for a feature that the destination does not have. This is typical of gateways to other kinds of systems.

entry-registry-x-3-4 = Message too big for system
    .meaning = The limit is that of a whole system on the way, perhaps already of the sender’s own. Attachments grow by about a third when they are encoded for mail.

entry-registry-x-3-5 = System incorrectly configured
    .meaning = The system itself says that it is not set up for this message. Neither sender nor recipient can change that, only its administrator.

entry-registry-x-3-6 = Requested priority was changed
    .meaning = The message was accepted, only with another priority than the sender had asked for (RFC 6710).

entry-registry-x-4-0 = Other network or routing problem
    .meaning = The message did not get on, and the system cannot say where: look at DNS, the firewall and the route of both sides.

entry-registry-x-4-1 = No answer from host
    .meaning = No connection came about: the destination is busy, down or shielded by a firewall. Some systems keep this code when they finally give up.

entry-registry-x-4-2 = Bad connection
    .meaning = The connection was made and then broke off or fell silent, so the message was not handed over completely.

entry-registry-x-4-3 = Directory server failure
    .meaning = A directory that is needed for delivery did not answer. Mostly it is DNS, sometimes the user directory (LDAP) of the receiving system.

entry-registry-x-4-4 = Unable to route
    .meaning = No next server could be found for the domain: it has no MX or address record, or a rule of the system leads nowhere.

entry-registry-x-4-5 = Mail system congestion
    .meaning = The system has more mail than it can handle at the moment. The sending server tries again by itself.

entry-registry-x-4-6 = Routing loop detected
    .meaning = The message passed through too many servers, or through the same one again. Two forwardings that point at each other are the usual reason.

entry-registry-x-4-7 = Delivery time expired
    .meaning = The system gave up after trying for the whole time allowed. The registry recommends naming the fault that lay behind it instead, so look for an earlier code in the text.

entry-registry-x-5-0 = Other protocol problem
    .meaning = The two systems did not agree in their conversation, and the code does not say at which command.

entry-registry-x-5-1 = Invalid command
    .meaning = A command came that the server does not know or does not expect at this point, for example mail before the sign-in that it requires.

entry-registry-x-5-2 = Syntax error
    .meaning = The server could not read the command: it is too long, malformed or was altered by a device on the way.

entry-registry-x-5-3 = Too many recipients
    .meaning = The message has more recipients than the server takes at once. With 4.5.3 the sending server usually sends the rest in a further turn by itself.

entry-registry-x-5-4 = Invalid command arguments
    .meaning = The command was understood, but what stood behind it was not: an address, a size or an option that the server does not accept.

entry-registry-x-5-5 = Wrong protocol version
    .meaning = The two sides found no version of the protocol that both speak. It is hardly met any more today.

cause-registry-login-data-too-long = The sign-in data, for example a long access token, does not fit into one line.

entry-registry-x-5-6 = Authentication exchange line is too long
    .meaning = What the program sent to sign in is longer than the server accepts in one line. Large tokens of single sign-on systems are the usual case.

entry-registry-x-6-0 = Other content problem
    .meaning = Something in the message cannot be delivered, and the code does not say what. Filters use it for content that they refuse, too.

entry-registry-x-6-1 = Media not supported
    .meaning = The destination cannot handle the type of content, for example sound or a form that only certain programs know.

entry-registry-x-6-2 = Conversion required and prohibited
    .meaning = The content would have to be converted on the way, and the sender or a system forbids it, for example to keep a signature intact.

entry-registry-x-6-3 = Conversion required but not supported
    .meaning = A system on the way would have to convert the content, such as eight-bit text for a server that takes only seven bits, and cannot.

entry-registry-x-6-4 = Conversion with loss performed
    .meaning = The message was delivered, but not everything in it survived a conversion on the way. The recipient should check their copy.

entry-registry-x-6-5 = Conversion failed
    .meaning = A conversion was tried and went wrong. The same message in a simpler form usually gets through.

cause-registry-content-not-fetched = The message only points to content on another server, and that content was missing or could not be fetched.

fix-registry-send-content-itself = Send the content within the message
    .step-1 = Write the message anew, and attach the files themselves instead of taking over parts stored on the server.
    .step-2 = If that fails, too, ask your mail administrator to turn off this way of sending (BURL) in your mail program.

entry-registry-x-6-6 = Message content not available
    .meaning = The mail program asked the server to fetch parts of the message from elsewhere (BURL, RFC 4468), and the server could not.

entry-registry-x-6-7 = Address with non-ASCII characters not permitted
    .meaning = The sender’s or recipient’s address has letters beyond ASCII, and a system on the way does not speak SMTPUTF8 (RFC 6531).

entry-registry-x-6-8 = Reply in UTF-8 required but not permitted
    .meaning = The server would have to answer with an address beyond ASCII, and the sending side has not said that it understands such answers.

entry-registry-x-6-9 = Header in UTF-8 cannot be transferred
    .meaning = Names or the subject are written directly in UTF-8, and at least one recipient’s system cannot take that. It has to be encoded or go without.

entry-registry-x-6-10 = UTF-8 fault, superseded code
    .meaning = A duplicate of X.6.8 that the registry has withdrawn. It means the same.

entry-registry-x-7-0 = Other security problem
    .meaning = A reason of security or policy that is not told. The words and links in the reply are the only guide; without them, ask the receiving side.

entry-registry-x-7-1 = Delivery not authorized, message refused
    .meaning = Literally: this sender may not send to this recipient or through this server. In practice nearly every refusal can carry this code: relaying, blocklists, spam, missing authentication. The words decide.

entry-registry-x-7-2 = Mailing list expansion prohibited
    .meaning = The address is a mailing list or group, and this sender may not write to it. Its owner or moderator can allow it.

entry-registry-x-7-3 = Security conversion required but not possible
    .meaning = The message would have to be changed from one kind of protection to another on the way, and no system there can do it.

cause-registry-security-feature-missing = One side requires encryption or a kind of sign-in that the other side does not offer.

entry-registry-x-7-4 = Security features not supported
    .meaning = Two cases are common: a sign-in method that the server does not know (reply 504), and a sending server that insists on TLS while the other does not offer it (4.7.4).

entry-registry-x-7-5 = Cryptographic failure
    .meaning = Encryption or its keys and certificates failed. Sending servers use it for TLS whose certificate does not meet a policy (MTA-STS, DANE).

entry-registry-x-7-6 = Cryptographic algorithm not supported
    .meaning = The two sides have no algorithm in common. Mostly one of them is outdated.

cause-registry-message-altered = A system on the way, such as a gateway that adds a footer, changed the message after it had been protected.

entry-registry-x-7-7 = Message integrity failure
    .meaning = A check showed that the message is no longer what was sent: it was damaged or altered on the way.

entry-registry-x-7-8 = Authentication credentials invalid
    .meaning = The sign-in to the outgoing server failed: wrong password, wrong user name, or a method that is switched off for this account.

entry-registry-x-7-9 = Authentication mechanism is too weak
    .meaning = The server knows the account, but wants a safer kind of sign-in, for example OAuth 2.0 or an app password instead of the plain one.

entry-registry-x-7-10 = Encryption needed
    .meaning = This kind of sign-in is allowed only over an encrypted connection. Switch on TLS in the mail program.

entry-registry-x-7-11 = Encryption required for the sign-in method
    .meaning = The method that the program chose would show the password to others, so the server accepts it only with TLS.

cause-registry-password-transition = The account’s password is not yet stored in the form that this sign-in method needs.

fix-registry-sign-in-once = Sign in once in the simple way
    .step-1 = Sign in once with user name and password over an encrypted connection, for example in webmail.
    .step-2 = If it is still refused, set a new password, or ask your mail administrator.

entry-registry-x-7-12 = A password transition is needed
    .meaning = The server wants the user to sign in once by another method first, so that it can store the password in the form that it needs.

entry-registry-x-7-13 = User account disabled
    .meaning = User name and password are right, but the account has been disabled by its administrator.

cause-registry-trust-missing = The outgoing server is not trusted by the server that holds the mailbox, so it may not fetch anything in the user’s name.

fix-registry-set-up-trust = Make the two servers trust each other
    .step-1 = Set up on the mailbox server that the outgoing server may fetch content for its users (URLAUTH).
    .step-2 = Otherwise turn off BURL on the outgoing server.

entry-registry-x-7-14 = Trust relationship required
    .meaning = The outgoing server needs a trust relationship with another server, mostly the one that holds the mailbox, and has none.

cause-registry-priority-too-low = The server takes only urgent mail at the moment, or sets tighter limits for mail of low priority.

fix-registry-change-priority = Send with a suitable priority
    .step-1 = If the message is urgent, have it sent with a higher MT-PRIORITY value that the receiving side has agreed to.
    .step-2 = Otherwise send it again later, or make it smaller.

entry-registry-x-7-15 = Priority level is too low
    .meaning = The server takes mail by priority (RFC 6710), as emergency and military networks do, and this message’s is below its present limit.

entry-registry-x-7-16 = Message is too big for its priority
    .meaning = The permitted size depends on the priority (RFC 6710). A smaller message or one of higher priority would be accepted.

cause-registry-new-owner = The address has been given to somebody else since the sender last confirmed whose it is.

fix-registry-confirm-owner = Find out whose address it is today
    .step-1 = Reach the recipient in another way, and ask for their present address.
    .step-2 = Remove the old address from the account or list that it is stored in.

entry-registry-x-7-17 = Mailbox owner has changed
    .meaning = The sender had asked to deliver only if the mailbox still belongs to the same person (RFC 7293). It does not, so nothing was disclosed to the new owner.

entry-registry-x-7-18 = Domain owner has changed
    .meaning = As with the mailbox: the whole domain belongs to somebody else since the date that the sender named (RFC 7293).

cause-registry-owner-untested = The receiving system does not know since when the address belongs to its owner.

fix-registry-send-without-test = Decide whether to send without the test
    .step-1 = Confirm in another way that the address still belongs to the same person.
    .step-2 = Send the message again without the field **Require-Recipient-Valid-Since**.

entry-registry-x-7-19 = Owner test cannot be completed
    .meaning = The sender asked for the test of RFC 7293, and the receiving system cannot carry it out. So it prefers not to deliver.

entry-registry-x-7-20 = No passing DKIM signature found
    .meaning = The receiver requires DKIM, and the message has no signature or none that could be verified.

entry-registry-x-7-21 = No acceptable DKIM signature found
    .meaning = A signature passed, but not one that the receiver accepts, for example one of another domain or with too short a key.

entry-registry-x-7-22 = No DKIM signature of the author’s domain found
    .meaning = A signature passed, but it is not that of the domain in the **From** line. Services that send for others need their own DKIM record in that domain.

entry-registry-x-7-23 = SPF validation failed
    .meaning = The SPF record of the sender’s domain does not allow the server that delivered the message. Forwarding often causes this, too.

entry-registry-x-7-24 = SPF validation error
    .verdict = The message was refused by { $host }, because the SPF record of the sender’s domain could not be evaluated.
    .meaning = SPF could not be evaluated: the record has a mistake or needs more than ten DNS queries (5.7.24), or DNS did not answer (4.7.24).

entry-registry-x-7-25 = Reverse DNS validation failed
    .meaning = The address of the sending server has no name in reverse DNS, or that name does not lead back to the address.

entry-registry-x-7-26 = Multiple authentication checks failed
    .meaning = More than one check failed, usually both SPF and DKIM. Large providers require at least one of them to pass.

entry-registry-x-7-27 = Sender address has null MX
    .meaning = The domain of the sender’s address declares that it takes no mail, so the receiver does not take mail from it either (RFC 7505).

entry-registry-x-7-28 = Mail flood detected
    .meaning = The message looks like part of a flood of mail, either to this recipient or from this sender. Sending must slow down or pause.

cause-registry-arc-broken = A forwarding server or mailing list sealed the message wrongly, or changed it after sealing.

fix-registry-repair-arc = Repair the ARC seals
    .step-1 = Find in the **ARC-Authentication-Results** fields which forwarding system’s seal fails.
    .step-2 = Correct the key and order of sealing there, or turn off its ARC sealing. If it is not yours, inform its administrator.

entry-registry-x-7-29 = ARC validation failure
    .verdict = The message was refused by { $host }, because the ARC seals of a forwarding system are not valid.
    .meaning = The message was forwarded, and the chain of seals that forwarding systems add (ARC, RFC 8617) is broken.

cause-registry-requiretls-unmet = A server on the way does not support REQUIRETLS or has no valid certificate.

fix-registry-drop-requiretls = Decide whether the message may go without REQUIRETLS
    .step-1 = If it may, send it again without this requirement.
    .step-2 = If not, use another way, or ask the receiving side to support REQUIRETLS.

entry-registry-x-7-30 = REQUIRETLS support required
    .verdict = The message was not handed over to { $host }, because the sender demanded REQUIRETLS and that server does not offer it.
    .meaning = The sender demanded that every server on the way uses TLS and REQUIRETLS (RFC 8689), and the next server does not support it.
