entry-messagelabs-421 = Service temporarily unavailable
    .meaning = The filtering service is busy or waits for the server behind it.

entry-messagelabs-450 = Action aborted
    .meaning = The number in brackets stands for the reason; the operator explains it on request.

entry-messagelabs-542 = Recipient rejected
    .meaning = The recipient is unknown or not accepted.

entry-messagelabs-550 = Recipient unknown
    .meaning = The address is not in the organization’s list of recipients.

entry-messagelabs-553 = Refused by the filtering service
    .meaning = The words after the code name the reason.

entry-messagelabs-553-filtered = Message filtered
    .meaning = A rule against spam matched. The recipient’s administrator can find out which.

entry-messagelabs-553-relay = Domain not set up here
    .meaning = The recipient’s domain is not entered at the service, or the sending server is not registered.
