entry-mail-ru-disabled = Account disabled
    .meaning = The mailbox is no longer used or has been blocked.

entry-mail-ru-spam = Spam message rejected
    .meaning = The link in the reply leads to Mail.ru’s support for senders.
