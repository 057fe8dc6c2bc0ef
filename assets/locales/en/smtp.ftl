# The reply codes of RFC 5321 and its extensions, for replies without an enhanced code.

entry-smtp-211 = System status or help
    .meaning = The server answers a question about its state or about its commands.

entry-smtp-214 = Help message
    .meaning = Text for a person who asked with HELP.

entry-smtp-220 = Service ready
    .meaning = The greeting at the start of a session. After STARTTLS it means that encryption may begin.

entry-smtp-221 = Server closes the session
    .meaning = The normal farewell after QUIT.

entry-smtp-235 = Authentication succeeded
    .meaning = The sign-in was accepted; sending can begin.

entry-smtp-250 = Command completed
    .meaning = After the message text it means: the server has taken the message and is responsible for it from now on.

entry-smtp-251 = User not local, will forward
    .meaning = The server does not hold the mailbox, but knows where it is and passes the message on.

entry-smtp-252 = Cannot verify user, will try delivery
    .meaning = The server does not say whether the mailbox exists, but takes the message.

entry-smtp-253 = Pending messages started
    .meaning = The answer to ETRN: mail that was waiting for the asking server is on its way.

entry-smtp-420 = Temporary fault (not in the standard)
    .meaning = Not defined in RFC 5321. Gateways such as Barracuda’s use it for mail that they put off or for a broken connection; their own documentation explains it.

entry-smtp-421 = Service not available, closing connection
    .meaning = The server ends the session: it is shutting down, has too much to do, or limits how often or how much the other side may send. The sending server tries again by itself.

entry-smtp-422 = Password transition needed
    .meaning = The registry pairs it with X.7.12: sign in once by another method first. Some gateways use it otherwise, for example when a license has run out; go by the words.

entry-smtp-430 = Storage access failed (not in the standard)
    .meaning = Exchange servers use it when the mailbox store could not be read or opened just then. It usually passes by itself.

entry-smtp-431 = Out of disk or memory (not in the standard)
    .meaning = Older Exchange servers use it when disk space or memory is short.

entry-smtp-432 = Password transition needed or mailbox throttled
    .meaning = By RFC 4954 an answer to a sign-in that needs another method first. In reports it mostly comes from Exchange, which uses it for a stopped queue or too many deliveries to one mailbox.

entry-smtp-441 = No answer from primary target (not in the standard)
    .meaning = Exchange and Microsoft 365 write it with 4.4.1 when the next server and its substitutes could not be reached. The number of a socket error in the text names the reason.

entry-smtp-450 = Mailbox unavailable for now
    .meaning = The receiver does not take the message at present: the mailbox is busy, an unknown sender has to wait (greylisting), or a rule puts it off. The sending server tries again by itself.

entry-smtp-451 = Local error in processing
    .meaning = Literally, a fault on the receiving server. Many also use it for greylisting, for rate limits and when a DNS query about the sender got no answer.

entry-smtp-452 = Insufficient system storage
    .meaning = The server is short of space, or the message has more recipients than it takes at once. In the second case the sending server sends the rest in a further turn.

entry-smtp-453 = You have no mail
    .meaning = The answer to ATRN, by which a server fetches its mail: nothing is waiting. No message is lost.

entry-smtp-454 = TLS or authentication not available for now
    .meaning = After STARTTLS the server cannot begin encryption, mostly because of its certificate or key. After AUTH its user directory does not answer.

entry-smtp-455 = Parameters cannot be accommodated now
    .meaning = The server knows the option that came with the sender or recipient, but cannot serve it at the moment.

cause-smtp-on-demand-refused = A mail server asked for the mail that waits for it, and the other side is not set up to hand it over.

fix-smtp-check-on-demand = Check how waiting mail is fetched
    .step-1 = Check the domain name and address with which your server asks for its mail (ETRN).
    .step-2 = Ask your provider to enable that for your domain, or use normal delivery instead.

entry-smtp-458 = Cannot queue messages for the node
    .verdict = A mail server asked { $host } for waiting mail, and { $host } cannot send it now.
    .meaning = The answer to ETRN: the mail that waits for the asking server cannot be sent to it now.

entry-smtp-459 = Node not allowed
    .verdict = A mail server asked { $host } for waiting mail, and { $host } did not allow it.
    .meaning = The answer to ETRN: the asking server may not fetch mail for this domain.

entry-smtp-500 = Command not recognized
    .meaning = The server does not know the command, or the line is too long. If this happens with an ordinary server, a firewall that inspects mail often garbles the conversation.

entry-smtp-501 = Syntax error in parameters
    .meaning = What stood behind the command is malformed, mostly an address or the name with which the sending server introduced itself.

entry-smtp-502 = Command not implemented
    .meaning = The server knows the command and does not offer it, for example a sign-in on the port for mail between servers (25).

entry-smtp-503 = Bad sequence of commands
    .meaning = A step is missing. With mail programs it is mostly the sign-in; between servers, usually all recipients were refused before the message was sent.

entry-smtp-504 = Parameter not implemented
    .meaning = Either the sign-in method is unknown to the server, or it objects to the name with which the sending server introduced itself.

entry-smtp-521 = Host never accepts mail
    .meaning = The server says so itself in its greeting (RFC 7504). Either the address or the domain’s MX record names the wrong host. Some gateways answer like this to senders that they block.

entry-smtp-523 = Encryption needed for authentication
    .meaning = The sign-in method is only allowed over TLS.

entry-smtp-524 = Sign-in method only with encryption
    .meaning = The registry pairs it with X.7.11; RFC 4954 uses 538 for the same.

entry-smtp-525 = User account disabled
    .meaning = The password is right, but an administrator has disabled the account.

entry-smtp-530 = Authentication or STARTTLS required first
    .meaning = A mail program has to sign in or switch on encryption. If a server that receives mail from the internet says it to everybody, that server is set up wrongly.

entry-smtp-533 = Not authorized (rare)
    .meaning = The registry only lists it beside X.7.1 and does not explain it further.

entry-smtp-534 = Authentication mechanism too weak
    .meaning = The account needs a safer kind of sign-in: OAuth 2.0, an app password or another method.

entry-smtp-535 = Authentication credentials invalid
    .meaning = Besides a wrong password, a method that the provider has switched off or an account with two-step verification leads to it.

entry-smtp-538 = Encryption required for the sign-in method (old)
    .meaning = An old code; servers of today use 523, 524 or 530.

entry-smtp-540 = Mailbox blocked (not in the standard)
    .meaning = Seen at Rambler for mailboxes that are blocked or no longer used.

entry-smtp-541 = Rejected by the recipient’s domain (not in the standard)
    .meaning = Seen at Zoho and others: a filter or a list of the recipient’s domain refuses the sender.

entry-smtp-542 = Recipient refused (not in the standard)
    .meaning = Seen at MessageLabs for recipients that it does not know or does not accept.

entry-smtp-550 = Mailbox unavailable
    .meaning = The most common refusal of all: the address does not exist, or a policy, a blocklist or a failed check of the sender is the reason. The words after the code tell which.

entry-smtp-551 = User not local
    .meaning = The server does not hold this mailbox and does not forward. The reply may name the address to use instead. Some servers mean by it that they refuse to relay.

entry-smtp-552 = Storage allocation exceeded
    .meaning = Mostly a full mailbox. It also stands for a message above the size limit and, at some providers, for a forbidden attachment.

entry-smtp-553 = Mailbox name not allowed
    .meaning = The address is not written properly. Many servers also use it when they do not relay, or do not accept the sender’s address or domain.

entry-smtp-554 = Transaction failed
    .meaning = The server refuses the message for good without putting it in a class. Most often that is spam protection, a blocklist or a loop. As a greeting it means that this host takes no mail from you.
    .verdict = The mail server answered { $reply }: it refused the message and named no class of reasons.

entry-smtp-555 = Sender or recipient parameters not recognized
    .meaning = The sending server added an option that the receiving server has not offered.

entry-smtp-556 = Domain does not accept mail
    .meaning = The domain says in DNS that it takes no mail (null MX, RFC 7505), so the server on the way does not even try.

entry-smtp-571 = Refused by policy (not in the standard)
    .meaning = Written instead of 5.7.1, without the dots.

cause-smtp-ipv6-not-accepted = The receiver takes this mail over IPv4 only, often because the IPv6 address has no reverse DNS or no reputation.

fix-smtp-deliver-over-ipv4 = Deliver over IPv4
    .step-1 = Make the sending server prefer IPv4, at least for this domain.
    .step-2 = To use IPv6, give its address a reverse DNS record and name it in the SPF record.

entry-smtp-retry-over-ipv4 = Retry over IPv4
    .meaning = The receiver does not accept this mail over IPv6. 4.4.8 with this meaning was only ever proposed and is not registered; Microsoft 365 uses the same code for MTA-STS.

term-reply-334 = Sign-in continues (334)
    .about = The server asks for the next part of the sign-in. The text behind the code is encoded and holds no message for people.

term-reply-354 = Ready for the message text (354)
    .about = The server waits for the message, which ends with a line that holds only a dot.

term-reply-class-2 = Positive completion reply (2yz)
    .about = The first digit of a reply code is 2: the command was carried out.

term-reply-class-3 = Positive intermediate reply (3yz)
    .about = The first digit is 3: so far so good, the server waits for more input, for example the message text.

term-reply-class-4 = Transient negative reply (4yz)
    .about = The first digit is 4: not now. The sending server keeps the message and tries again by itself.

term-reply-class-5 = Permanent negative reply (5yz)
    .about = The first digit is 5: no. The sending server does not try again but returns a report at once; something has to change before it is sent again.

term-reply-syntax = Syntax (x0z)
    .about = The second digit of a reply code is 0: it is about the form of the command.

term-reply-information = Information (x1z)
    .about = The second digit is 1: an answer to a question, such as status or help.

term-reply-connections = Connections (x2z)
    .about = The second digit is 2: it is about the connection itself.

term-reply-mail-system = Mail system (x5z)
    .about = The second digit is 5: it is about the receiving mail system, a mailbox or a transfer.
