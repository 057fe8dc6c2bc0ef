entry-rackspace-g1f = No reverse DNS
    .meaning = The sending address needs a reverse DNS record.

entry-rackspace-g28 = New or untrusted address
    .meaning = Rackspace takes only little mail from an address that it does not know yet. Raise the volume slowly.

entry-rackspace-g30 = Mailbox gets too much mail
    .meaning = Wait before you send more to this recipient.

entry-rackspace-g31 = On a public blocklist
    .meaning = Rackspace asks the lists of Spamhaus and Sender Score.

entry-rackspace-g15 = DMARC failed
    .meaning = The policy of the sender’s domain asks to reject.

entry-rackspace-g3 = Virus found
    .meaning = Check the computer and the attachment.

entry-rackspace-g1a = Forbidden attachment
    .meaning = The type of file is not accepted.

entry-rackspace-g8 = Recipient unknown
    .meaning = The address does not exist there.
