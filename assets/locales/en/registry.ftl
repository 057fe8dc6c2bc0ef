# What the subject of an enhanced status code says where the exact code is not known.

entry-registry-x-0 = Unspecified error
    .verdict = The mail system reported { $status }, which says nothing about the cause.
    .meaning = The code says only whether the fault is temporary (4) or permanent (5). The words of the reply are the only hint at the cause.

entry-registry-x-1 = Problem with an address
    .verdict = The mail system reported { $status }: a problem with the sender’s or the recipient’s address.
    .meaning = Codes of this kind concern an address: it does not exist, is misspelled, is ambiguous, or is not accepted as a sender. The sender can usually correct it.

entry-registry-x-2 = Problem with the recipient’s mailbox
    .verdict = The mail system reported { $status }: a problem with the mailbox of { $recipient }.
    .meaning = Codes of this kind say that the mailbox is known but cannot take the message: it is full, disabled, or accepts only smaller messages, or it is a mailing list. The recipient or their mail administrator can usually correct it.

entry-registry-x-3 = Problem in the destination mail system
    .verdict = The mail system reported { $status }: a problem in the mail system of the recipient.
    .meaning = Codes of this kind concern the destination system as a whole: it is overloaded, out of storage, set up wrongly, or it does not accept messages of this size. The recipient’s mail administrator can usually correct it.

entry-registry-x-4 = Problem with the network or routing
    .verdict = The mail system reported { $status }: the message could not find or reach { $host }.
    .meaning = Codes of this kind concern the way to the destination: no answer, a broken connection, a failed DNS query, a loop, or a delivery that took too long. The administrators of either side can usually correct it.

entry-registry-x-5 = Problem in the mail protocol
    .verdict = The mail system reported { $status }: the two mail systems did not understand each other.
    .meaning = Codes of this kind concern the commands that mail systems exchange. Apart from too many recipients, the sender can rarely do anything. The sender’s mail administrator can usually find the cause.

entry-registry-x-6 = Problem with the content of the message
    .verdict = The mail system reported { $status }: the content of the message could not be delivered as it is.
    .meaning = Codes of this kind concern the form of the message: an unsupported type, a conversion that is not possible, or characters that a system on the way cannot handle. The sender can usually send it in another form.

entry-registry-x-7 = Refused for reasons of security or policy
    .verdict = The mail system reported { $status }: the message was refused for reasons of security or policy.
    .meaning = Codes of this kind concern permission, authentication, encryption or spam protection. The words of the reply often give the reason or a link. The sender’s and the recipient’s mail administrators can usually settle it together.
