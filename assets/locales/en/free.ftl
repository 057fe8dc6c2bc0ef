entry-free-spam = Spam detected
    .meaning = Change the content or the subject.

entry-free-5-2-1 = Mailbox blocked for inactivity
    .meaning = Nobody has used the mailbox for a long time.
