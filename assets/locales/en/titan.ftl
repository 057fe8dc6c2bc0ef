entry-titan-4-2-0 = Greylisted
    .meaning = The sending address has no fitting reverse DNS or is new. A later try is accepted.

entry-titan-5-4-7 = Sending quota of the domain used up
    .meaning = Titan limits messages per hour and day. Wait.

entry-titan-5-7-2 = Too much spam from this address
    .meaning = The share of spam from the sending address is too high.
