entry-gmx-reverse-dns = Reverse DNS record not acceptable
    .meaning = It is missing, or looks like that of a home connection.

entry-gmx-spf = Refused by SPF policy
    .meaning = The sender’s domain ends its SPF record with `-all` and does not name the server.

entry-gmx-policy = Refused by policy
    .meaning = The content, the domain or the address has a bad rating. The link in the reply leads to the case at the postmaster site.

entry-gmx-sender-dns = Sender’s domain without mail records
    .meaning = The domain of the sender’s address needs MX or address records.
