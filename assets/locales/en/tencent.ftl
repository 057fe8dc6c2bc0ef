entry-tencent-spf-check-failed = SPF failed
    .meaning = The sending server is not in the SPF record of the sender’s domain.

entry-tencent-dmarc-check-failed = DMARC failed
    .meaning = The policy of the sender’s domain asks to reject.

entry-tencent-bounce-attacks = Suspected flood of bounces
    .meaning = Too many reports come from this server. It should refuse unknown recipients at once instead of returning reports.

entry-tencent-spam-ip = Address suspected of spam
    .meaning = The reputation of the sending address is low.

entry-tencent-spam-sender = Sender suspected of spam
    .meaning = The domain or its provider has sent spam.

entry-tencent-connection-denied = Connection denied
    .meaning = QQ refuses the sending address before it takes any message.

entry-tencent-rejected-by-recipient = Blocked by the recipient
    .meaning = The recipient has blocked the sender or set a filter.

entry-tencent-content-denied = Content refused
    .meaning = The content looks like mass mail or holds forbidden words or links.

entry-tencent-access-denied = Mailbox gets too much mail
    .meaning = In spite of the wording it mostly means that the mailbox receives too much at the moment. Wait before the next try.

entry-tencent-not-found = Mailbox not found
    .meaning = The address does not exist at QQ.

entry-tencent-deactivated = Mailbox deactivated
    .meaning = The mailbox has not been used for a long time.

entry-tencent-frequency-limited = Too much mail in too short a time
    .meaning = The limit is counted per address, domain, sender or connection; the words before it say which.

entry-tencent-bad-address = Address not written correctly
    .meaning = Check the address for spaces and stray characters.

entry-tencent-too-large = Message too large
    .meaning = QQ takes about 50 MB, attachments after encoding included; larger files go by link.
