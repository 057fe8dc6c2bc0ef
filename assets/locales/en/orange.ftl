entry-orange-101 = On a Spamhaus list
    .meaning = La Poste asks Spamhaus; have the address removed there.

entry-orange-102 = Blocked after a spam incident
    .meaning = The address is rated badly by Cloudmark or Sender Score.

entry-orange-103 = Service refused
    .meaning = The provider refuses the sending server for now because of its reputation.

entry-orange-104 = Too many connections
    .meaning = Open fewer connections at once; Orange allows only a few.

entry-orange-305 = Authentication invalid
    .meaning = The proof of the sender’s identity is not accepted.

entry-orange-401 = SPF does not allow the sender
    .meaning = The SPF record of the sender’s domain has to name the sending server.

entry-orange-402 = DKIM required
    .meaning = The provider wants messages signed with DKIM.

entry-orange-405 = Sender not valid
    .meaning = The domain of the envelope sender does not exist, cannot receive mail or does not allow the server (403 to 405).

entry-orange-415 = Sender refused
    .meaning = The sender’s address is not accepted.

entry-orange-416 = Recipient unknown
    .meaning = The mailbox does not exist.

entry-orange-417 = Mailbox full
    .meaning = The recipient is over quota.

entry-orange-420 = Mailbox archived
    .meaning = The mailbox was put away because nobody used it.

entry-orange-421 = Sender address not owned by the account
    .meaning = Send with the address of the account that is signed in.

entry-orange-426 = Recipient’s account blocked
    .meaning = The provider has blocked the account.

entry-orange-505 = Refused for now
    .meaning = The provider puts the message off without a reason.

entry-orange-506 = Judged spam
    .meaning = The content or the sender looks like spam.

entry-orange-510 = Blocked for now
    .meaning = The reputation of the sending server is too low.

entry-orange-514 = Message too large
    .meaning = The message is larger than the provider takes.

entry-orange-517 = DMARC failed
    .meaning = Neither SPF nor DKIM proves the author’s domain.

entry-orange-630 = Sending server refused
    .meaning = The provider has blocked the address of the sending server.

entry-orange-999 = Slowed down because of reputation
    .meaning = Send less and more slowly until the rating recovers.

entry-orange-refused = Refused, with a code at the end
    .meaning = Every refusal of Orange and La Poste begins this way. The code at the end, such as `OFR_506`, tells the reason; if it is unknown, the sending server or its address is refused.
