entry-mail-ru-disabled = Account disabled
    .meaning = The mailbox is no longer used or has been blocked.

entry-mail-ru-spam = Spam message rejected
    .meaning = Follow the link in the reply to Mail.ru’s support for senders.
