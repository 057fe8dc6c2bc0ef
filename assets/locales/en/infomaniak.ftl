entry-infomaniak-4-1-8 = Sender’s domain not found
    .meaning = The domain needs MX or address records.
