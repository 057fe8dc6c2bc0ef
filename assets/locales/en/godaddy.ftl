entry-godaddy-ib007 = Too many sessions from this address
    .meaning = GoDaddy limits how many connections one address may hold.

entry-godaddy-ib101 = Server temporarily unavailable
    .meaning = Nothing is wrong with the message. The sending server tries again.

entry-godaddy-ib103 = Poor reputation at Cloudmark
    .meaning = GoDaddy asks Cloudmark about the sending address.

entry-godaddy-ib104 = On the Spamhaus SBL
    .meaning = Spamhaus lists the address as a source of spam.

entry-godaddy-ib105 = On the Spamhaus XBL
    .meaning = Spamhaus lists the address as that of an infected computer or an open proxy. Clean it before asking for removal.

entry-godaddy-ib106 = On the Spamhaus PBL
    .meaning = The address belongs to a range from which mail should not be sent directly. Use the provider’s outgoing server.

entry-godaddy-ib108 = Reverse DNS check failed
    .meaning = The sending address has no reverse DNS record, or one that does not fit.

entry-godaddy-ib110 = Blocked for an hour because of spam
    .meaning = Mail from this address was judged spam. The block ends after an hour if no more follows.

entry-godaddy-ib111 = Blocked for a day because of spam
    .meaning = Mail from this address was judged spam. The block ends after a day if no more follows.

entry-godaddy-ib112 = Blocked for an hour because of unknown recipients
    .meaning = Too many messages went to addresses that do not exist. The block ends after an hour; remove them from your lists.

entry-godaddy-ib113 = Blocked for a day because of unknown recipients
    .meaning = Too many messages went to addresses that do not exist. The block ends after a day; remove them from your lists.

entry-godaddy-ib212 = Content judged spam
    .meaning = Change the content, and leave out shortened links.

entry-godaddy-ib301 = HELO name refused
    .meaning = The sending server needs a full host name of its own.

entry-godaddy-ib401 = Sign-in at the incoming server
    .meaning = The mail program uses the server for incoming mail. Set `smtpout.secureserver.net` as the outgoing server.

entry-godaddy-ib501 = From field is empty
    .meaning = The message names no author.

entry-godaddy-ib502 = From field holds an IP address
    .meaning = The author’s address needs a domain name.

entry-godaddy-ib504 = Too many messages this hour
    .meaning = Wait an hour, and send less at a time.

entry-godaddy-ib506 = Domain of the author not valid
    .meaning = The domain in the **From** line needs MX or address records.

entry-godaddy-ib508 = SPF does not allow the sending server
    .meaning = The SPF record of the sender’s domain must name it.

entry-godaddy-ib510 = Too many messages in one session
    .meaning = Begin a new connection after fewer messages.

entry-godaddy-ib605 = Too many recipients
    .meaning = Divide the recipients among several messages.

entry-godaddy-ib607 = Too many recipients this hour
    .meaning = Wait an hour before you write to more people.

entry-godaddy-ib705 = Virus found
    .meaning = Check the computer and the attachment.
