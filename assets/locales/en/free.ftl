entry-free-5-2-1 = Mailbox blocked for inactivity
    .meaning = Nobody has used the mailbox for a long time.
