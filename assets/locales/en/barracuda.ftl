entry-barracuda-420 = Put off because of suspect content
    .meaning = The gateway has doubts about the content and examines the message again at a later try.

entry-barracuda-421 = Service not available
    .meaning = The server behind the gateway did not take the message. The service remembers such an answer for 5 minutes (20 for outgoing mail), a refusal for 90; until then it repeats it without asking.

entry-barracuda-422 = License expired
    .meaning = The license of the recipient’s filter has run out.

entry-barracuda-450 = Mailbox unavailable for now
    .meaning = The mailbox behind the gateway is locked or busy, or a policy puts the sender off.

entry-barracuda-450-abuse = Refused because of abuse
    .meaning = The sending server’s reputation is bad.

entry-barracuda-451 = Server error
    .meaning = A passing fault of the gateway or of the server behind it, or greylisting: then a new try is accepted after five minutes.

entry-barracuda-451-downstream = Fault of the server behind the gateway
    .meaning = The gateway could not pass the message on.

entry-barracuda-452 = Insufficient storage
    .meaning = The gateway or the server behind it has no space.

entry-barracuda-454 = TLS not available now
    .meaning = The gateway cannot begin encryption at the moment.

entry-barracuda-500 = Command or parameter not understood
    .meaning = The gateway objects to a command, its parameters or their order (500 to 504).

entry-barracuda-530 = STARTTLS required first
    .meaning = The gateway takes mail only over TLS.

entry-barracuda-535 = Sign-in failed
    .meaning = The user name or password for sending through the gateway is wrong.

entry-barracuda-550 = Refused by the gateway
    .meaning = The recipient does not exist, or a policy blocks the message.

entry-barracuda-550-unknown-user = Recipient unknown
    .meaning = The server behind the gateway does not know the recipient.

entry-barracuda-550-spoofed = Taken for a forged message
    .meaning = Sender name or links look like those of a brand that did not send it.

entry-barracuda-550-blocked = Content or domain blocked
    .meaning = A rule blocks the content or a domain in it. The recipient in parentheses was refused.

entry-barracuda-554 = Content or sender refused
    .meaning = The words after the code name the rule.

entry-barracuda-554-url = Link on a blocklist
    .meaning = A link in the message is known from spam.

entry-barracuda-554-banned = Banned content
    .meaning = A word or attachment is forbidden by the organization.

entry-barracuda-554-blocklist = On the Barracuda blocklist
    .meaning = The sending server’s address is on the Barracuda Reputation Block List. Other systems ask this list, too.

entry-barracuda-554-ube = Judged unsolicited bulk mail
    .meaning = The content looks like mass mail that nobody asked for.
