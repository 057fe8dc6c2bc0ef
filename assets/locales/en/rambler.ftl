entry-rambler-spam = Spam message rejected
    .meaning = If it is not spam, write to Rambler’s abuse contact.

entry-rambler-540 = Mailbox inactive or blocked
    .meaning = The recipient no longer uses the mailbox, or Rambler has blocked it.
