entry-yandex-4-4-2 = Timeout exceeded
    .meaning = The sending side was silent for too long.

entry-yandex-4-2-1 = Recipient gets too much mail
    .meaning = Yandex limits how much one mailbox receives at a time. Wait.

entry-yandex-5-7-1 = Refused by Yandex
    .meaning = Yandex uses the code for unknown recipients, blocked accounts and spam alike; the words tell which.

entry-yandex-5-7-1-target-address = Recipient’s account blocked
    .meaning = Yandex has blocked the recipient’s account, or it takes no mail.

entry-yandex-5-7-1-no-such-user = Recipient unknown
    .meaning = Yandex sends this with 5.7.1, not with 5.1.1.

entry-yandex-5-7-1-spam = Suspected spam
    .meaning = The message or its sender looks like spam to Yandex.
