entry-proton-5-7-1 = Refused by the spam filter
    .meaning = Revise the content, and leave out doubtful links.

entry-proton-5-7-1-malware = Known malware
    .meaning = A part of the message is known as malware.
