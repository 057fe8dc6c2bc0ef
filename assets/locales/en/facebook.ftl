# Facebook.

entry-facebook-pol-p1 = IP address is on the Spamhaus PBL
    .meaning = End-user addresses should send through the provider’s server.

entry-facebook-pol-p2 = Facebook refuses this IP address for good
    .meaning = The reputation of the address is the reason. Waiting does not change that.

entry-facebook-pol-p3 = Facebook refuses for 4 to 8 hours
    .meaning = Wait; then find out why the reputation fell.

entry-facebook-pol-p4 = Facebook refuses for 24 to 48 hours
    .meaning = Wait; then find out why the reputation fell.

entry-facebook-pol-p5 = Facebook found a virus
    .meaning = Check the computer before you send again.

entry-facebook-pol-p6 = Message holds a blocked link
    .meaning = Facebook blocks a web address in the message. Without it, the message can be sent again.

entry-facebook-pol-p7 = Authentication or abuse policy
    .meaning = Two texts share the code: the policy of the sender’s domain, or too many complaints about the sender.

entry-facebook-pol-t = Facebook defers mail for some hours
    .meaning = T1 means 1 to 2 hours, T2 4 to 8, T3 24 to 48.

entry-facebook-dns-p1 = Domain of the return-path does not exist
    .meaning = DNS does not know the domain of the sender’s address.

entry-facebook-dns-p2 = Domain of the return-path has no MX record
    .meaning = A reply to the sender could not be delivered, so Facebook takes no mail from it.

entry-facebook-dns-p3 = No reverse DNS for the sending address
    .meaning = The sending address needs a PTR record.

entry-facebook-dns-t = DNS of the sender does not answer now
    .meaning = The domain or the PTR record could not be looked up.

entry-facebook-rcp-p1 = Recipient does not exist at Facebook
    .meaning = Facebook gave up its own mail addresses in 2014. Reach the person in another way.

entry-facebook-rcp-p2 = Recipient’s settings block the message
    .meaning = The recipient takes no mail from this sender.

entry-facebook-rcp-t1 = Recipient is not available now
    .meaning = A passing fault of this mailbox. The sending server tries again by itself.

entry-facebook-rcp-t4 = Recipient’s account is deactivated
    .meaning = The owner may come back.

entry-facebook-msg-p1 = Message is too large for Facebook
    .meaning = Send a link instead.

entry-facebook-msg-p2 = Attachment type is refused
    .meaning = Send the file as a link.

entry-facebook-msg-p3 = A header occurs twice
    .meaning = The sending program builds the message wrongly.

entry-facebook-msg-t1 = Too many recipients for one message
    .meaning = The sending server has to divide the recipients among several messages.

entry-facebook-con-t = Too many connections or recipients
    .meaning = Slow down, and connect less often.
