entry-att-reverse-dns = Reverse DNS to be corrected
    .meaning = AT&T takes mail only from addresses with a fitting reverse DNS record.
