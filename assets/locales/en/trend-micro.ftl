entry-trend-micro-421 = Sender put off
    .meaning = A rule for senders applies for now: too many unknown recipients, bounces or messages, or SPF, DKIM or DMARC failed.

entry-trend-micro-521 = Sender blocked
    .meaning = A rule for senders or their authentication blocks for good.

entry-trend-micro-450 = Put off by the reputation service
    .meaning = Email Reputation Services takes the address for that of an infected computer.

entry-trend-micro-550 = Refused by the reputation service
    .meaning = The address is on a list of Email Reputation Services (RBL+).

entry-trend-micro-550-own-block = On the organization’s own blocklist
    .meaning = The organization itself has entered the address.

entry-trend-micro-554 = Refused by a rule
    .meaning = The word in capitals names the rule.

entry-trend-micro-554-sender = Sender blocked by the organization
    .meaning = A rule of the recipient’s organization names the sender.

entry-trend-micro-554-recipient = Recipient blocked
    .meaning = The organization takes no mail for this recipient.

entry-trend-micro-554-invalid-recipient = Recipient unknown
    .meaning = The address is not in the organization’s directory.

entry-trend-micro-554-no-domain = Domain not served here
    .meaning = The domain is not set up at Trend Micro, but its MX record leads there.
