entry-t-online-5-7-0 = Considered spam or virus
    .meaning = If it is neither, report the message to the address that the reply names.
