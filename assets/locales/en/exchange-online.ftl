entry-exchange-online-connector = Delivery over a connector failed
    .verdict = Microsoft 365 has difficulty delivering mail to { $host }, your own server or that of a partner organization.
    .meaning = A connector usually carries mail from Microsoft 365 to your own on-premises mail system. It can also carry mail to a partner organization. This concerns organizations with mailboxes in Exchange Online, and standalone Exchange Online Protection (EOP) organizations without Exchange Online mailboxes.
    .meaning-2 = Messages that a connector cannot deliver wait in a queue in Microsoft 365. Delivery of each message is tried again for 24 hours, or for a shorter time of at least 12 hours if your organization has set one. Then the message expires and goes back to the original sender in a non-delivery report (NDR), also called a bounce message.
    .meaning-3 = Microsoft 365 raises an error whenever a connector cannot deliver a message. The errors of queued messages and the notices about undelivered ones are together known as mail flow intelligence. The most common of these errors are explained here with their solutions under their own codes.

entry-exchange-online-4-4-316 = Connection refused
    .verdict = Microsoft 365 tried to connect to { $host }, and the connection was refused.
    .meaning = A connection error occurred on the way to the destination server: its address was reached, but the connection was turned away at once. Most often a firewall blocks connections from Microsoft 365, or no mail service is running there.
    .meaning-2 = The error is by design if you have moved all your on-premises mail to Microsoft 365 and shut the old mail environment down: the connector still points to a server that no longer takes mail.

entry-exchange-online-4-4-317 = Cannot connect to remote server
    .verdict = Microsoft 365 reached { $host }, but could not establish a mail session with it.
    .meaning = The connection itself came about. Then the server answered with an immediate error, or it does not meet the requirements for the connection, for example for TLS encryption or its certificate.
    .meaning-2 = The details of the error explain the problem. The words in `[Message=…]` name the fault more precisely than the code, so read them first. Certificate faults are reported under this code, too.
