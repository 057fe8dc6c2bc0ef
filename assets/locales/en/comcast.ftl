# Comcast (Xfinity).

entry-comcast-5-1-1 = Comcast has no such mailbox
    .meaning = The address does not exist or is no longer a customer’s.

entry-comcast-5-1-1-unallocated = Comcast mailbox is not assigned
    .meaning = The address was given up or never used.

entry-comcast-5-1-1-full-for-long = Comcast mailbox is full for long
    .meaning = Comcast gave up waiting for space.

entry-comcast-5-2-0 = Comcast mailbox is not available
    .meaning = Probably closed or blocked by Comcast.

entry-comcast-5-2-0-dmarc = DMARC policy of the sender’s domain (DM000001)
    .meaning = Comcast follows the policy of the From domain.

entry-comcast-4-2-0 = Comcast mailbox is not available for now
    .meaning = Try again later.

entry-comcast-4-1-1 = Comcast mailbox gets too many messages
    .meaning = Later tries succeed.

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
    .note = Comcast is moving comcast.net mailboxes to Yahoo Mail through 2026; there the rules of Yahoo hold.

## Links
link-comcast-postmaster = Comcast: Postmaster
