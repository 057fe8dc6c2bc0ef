entry-trellix-5-7-26 = DMARC failed
    .meaning = Trellix Email Security (formerly FireEye ETP) refused the message by the sender’s DMARC policy.
