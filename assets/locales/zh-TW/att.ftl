entry-att-reverse-dns = 必須修正反向 DNS
    .meaning = AT&T 只接受具有相符反向 DNS 記錄的位址。
