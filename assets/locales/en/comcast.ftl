# Comcast (Xfinity).

entry-comcast-5-1-1 = Comcast has no such mailbox
    .meaning = The address does not exist or is no longer a customer’s.

entry-comcast-5-1-1-unallocated = Comcast mailbox is not assigned
    .meaning = The address was given up or never used.

entry-comcast-5-1-1-full-for-long = Comcast mailbox has been full for long
    .meaning = Comcast no longer waits for space to be freed, and refuses for good.

entry-comcast-5-2-0 = Comcast mailbox is not available
    .meaning = Comcast has probably closed or blocked it.

entry-comcast-5-2-0-dmarc = DMARC policy of the sender’s domain
    .meaning = Comcast follows the policy of the From domain.

entry-comcast-4-2-0 = Comcast mailbox is not available for now
    .meaning = Comcast does not say why. The sending server tries again by itself.

entry-comcast-4-1-1 = Comcast mailbox gets too many messages
    .meaning = The limit applies to the recipient’s mailbox. Later tries succeed.

entry-comcast-4-1-1-full = Comcast mailbox is full
    .meaning = The mailbox takes mail again once space is freed.

entry-comcast-ptr = Comcast requires reverse DNS
    .meaning = An address without a PTR record may not deliver to Comcast.

entry-comcast-bl000000 = Comcast blocks the IP address for spam
    .meaning = Mail from the address looked like spam to Comcast. The block lasts until it is lifted on request.

## Fixes
fix-comcast-ask-removal = Ask Comcast to lift the block
    .step-1 = Stop the spam that left your server.
    .step-2 = Send the removal request at postmaster.comcast.net, with the IP address and the complete reply.
    .note = Comcast is moving comcast.net mailboxes to Yahoo Mail through 2026; Yahoo’s rules apply there.

## Links
link-comcast-postmaster = Comcast: Postmaster
