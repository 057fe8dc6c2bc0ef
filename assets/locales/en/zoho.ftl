entry-zoho-5-4-1 = Refused by the recipient’s domain
    .meaning = A list or rule of the receiving organization refuses the sender. Zoho writes it with reply 541.

entry-zoho-dmarc = Refused by DMARC policy
    .meaning = The sender’s domain asks to reject mail that proves neither SPF nor DKIM.

entry-zoho-5-2-3 = Violates the mail policy
    .meaning = A policy of the receiving organization refuses the message.
