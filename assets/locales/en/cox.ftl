# Cox.

entry-cox-cxbl = Cox blocks the IP address for spam
    .meaning = Cox itself decides whether to lift it, on a request by the form of its postmaster page. Cox has moved its customers’ mail to Yahoo since 2024, so Cox’s own codes have become rare.

entry-cox-cdrbl = Cox blocks the IP address for up to 24 hours
    .meaning = The block ends by itself; look for the source of spam in the meantime.

entry-cox-cxdns = Reverse DNS of the sending address fails
    .meaning = Cox tries to look up the name again later.

entry-cox-cxsndr = Sender’s domain fails Cox’s checks
    .meaning = SPF or DKIM failed. Cox’s own customers also get this code for links in the text.

entry-cox-cxsmtp = Sending program breaks the SMTP rules
    .meaning = Cox found an error in the conversation.

entry-cox-cxcnct = Too many connections to Cox
    .meaning = No more than 10 at a time are allowed.

entry-cox-cxmxrt = Too many messages or recipients
    .meaning = The sender has reached a limit for a time; wait and send less.

entry-cox-cxthrt = Sending of the Cox account is limited
    .meaning = Cox saw suspicious activity. Change the passwords of all mailboxes.

entry-cox-cxmj = Sending of the Cox account is blocked
    .meaning = Change the passwords of all mailboxes, then ask Cox to lift the block.

entry-cox-ipbl = IP address is on blocklists that Cox uses
    .meaning = The four digits say which: the last stands for Spamhaus Zen, the one before for Return Path, then ivmSIP, and the first for Cloudmark CSI.

entry-cox-urlbl = A link in the message is on a blocklist
    .meaning = SURBL, the Spamhaus DBL or ivmURI lists the address of a link.

entry-cox-no-rdns = No reverse DNS for the sending address
    .meaning = Cox takes mail only from addresses with a PTR record.

entry-cox-attachment = Attachment type is forbidden
    .meaning = Cox takes no programs as attachments.
