# Exchange 5.5, 2000 and 2003, long out of support: what old lists say of their codes.

entry-exchange-legacy-4-2-2 = Mailbox limit reached
    .meaning = In lists for Exchange 2000, the recipient’s mailbox was over its limit, or a folder of the SMTP virtual server was. Later versions send 5.2.2.

entry-exchange-legacy-4-4-6 = Too many hops
    .meaning = In Exchange 2000 and 2003, the message passed more servers than the virtual server allowed, 15 by default. Usually it went round in a circle.

entry-exchange-legacy-4-4-9 = Smart host or routing of the connector wrong
    .meaning = In Exchange 2000 and 2003, the SMTP connector named a smart host that could not be resolved, or a routing group had been deleted.

entry-exchange-legacy-4-6-5 = Code page missing on the server
    .meaning = In lists for Exchange 2000 and 2003, the server lacked the character set (code page) of the message.

entry-exchange-legacy-5-3-1 = Mail system full
    .meaning = In lists for Exchange 2000 and 2003, the destination system had no storage left.

entry-exchange-legacy-5-4-0 = Authoritative host not found
    .meaning = In Exchange 2000 and 2003, the DNS query for the destination or the smart host failed.

entry-exchange-legacy-5-4-1 = No answer from the host
    .meaning = In lists for Exchange 2000 and 2003, the destination did not answer. Exchange Online uses this code for something else: a recipient that does not exist.

entry-exchange-legacy-5-4-3 = Routing server failure
    .meaning = In lists for Exchange 2000 and 2003, the routing of the organization gave no way to the destination.

entry-exchange-legacy-5-4-7 = Delivery took too long
    .meaning = In lists for Exchange 2000 and 2003, the message was not delivered within its time. Later versions send 4.4.7.

entry-exchange-legacy-5-4-8 = Server would send the message to itself
    .meaning = In Exchange 2000 and 2003, a recipient policy named the server’s own full name as a domain. Exchange Online uses this code for MTA-STS.

entry-exchange-legacy-5-5-0 = General protocol error
    .meaning = In lists for Exchange 2000 and 2003, the other server answered with a 500 code; often the sender had not signed in.

entry-exchange-legacy-5-5-1 = Invalid command
    .meaning = In lists for Exchange 2000 and 2003, one of the two servers sent a command that the other did not accept.

entry-exchange-legacy-5-6-3 = Too many attachments
    .meaning = In lists for older versions of Exchange, a message could have at most 250 attachments.

cause-legacy-smart-host = The smart host of the SMTP connector is wrong, or DNS does not know it.
cause-legacy-policy-names-server = A recipient policy holds the server’s own full name as a mail domain.
cause-legacy-not-signed-in = The sender had not signed in to the server.
fix-legacy-correct-connector = Correct the connector
    .step-1 = Check the smart host of the connector. An IP address is written in square brackets, for example `[192.0.2.10]`.
    .step-2 = Check that a connector leads to the destination.
    .note = These versions of Exchange are out of support. Plan to replace the server.
fix-legacy-install-code-page = Install the missing code page, or send in another form
    .step-1 = Install the code page of the language on the server.
    .step-2 = Until then, send the message as Unicode (UTF-8) or plain text.
fix-legacy-correct-policy = Correct the recipient policy
    .step-1 = Take the server’s full name out of the domains of the recipient policy, or give the server another name.
fix-legacy-fewer-attachments = Send fewer attachments
    .step-1 = Pack the files into one archive, or divide them among several messages.
