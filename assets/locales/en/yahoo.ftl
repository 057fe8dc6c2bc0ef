# Yahoo Mail and AOL.

entry-yahoo-ts = Yahoo defers mail from this server
    .verdict = Yahoo puts off mail from this server for now.
    .meaning = Every code in brackets that begins with TS means: try again later. Complaints, spam-like content, a poor IP address or unusual traffic are behind it. If it lasts beyond 48 hours, the sender has to change something.

entry-yahoo-ts-tss04 = Deferred: unexpected volume or complaints
    .verdict = Yahoo puts off mail from this server because of its amount or of user complaints.
    .meaning = The most common of these codes. It also affects servers that are new to Yahoo, and mail without SPF and DKIM.

entry-yahoo-ts-ts01 = Deferred: user complaints
    .meaning = The first stage: Yahoo users reported this server’s mail. The deferral lasts for hours and ends when complaints stop.

entry-yahoo-ts-ts02 = Deferred for longer: user complaints
    .meaning = The second stage, with a longer deferral than TS01: complaints went on.

entry-yahoo-ts-tss05 = Deferred: user complaints (TSS05)
    .meaning = Known from one program’s rules only; it seems to be a form of TS01.

entry-yahoo-ts-ipts04 = Deferred: volume or complaints (IPTS04)
    .meaning = Known from one program’s rules only; it seems to be a form of TSS04.

entry-yahoo-ts03 = Yahoo no longer takes mail from this server
    .meaning = The code says 421, but Yahoo states that trying again will not help. Mail passes only after the cause is gone and Yahoo has been asked.

entry-yahoo-tss09 = Yahoo refuses this server for good (TSS09)
    .meaning = It resembles TS03 but with a permanent code. One list knows it; take Yahoo’s own words in the reply as the guide.

entry-yahoo-tss09-tss11 = Yahoo refuses this server for good (TSS11)
    .meaning = The same as TSS09, known from the same list.

entry-yahoo-bl21 = IP address is listed by Spamhaus
    .verdict = Yahoo refused the connection because Spamhaus lists the sending IP address.
    .meaning = Yahoo refuses every connection from the address until Spamhaus has removed it. Yahoo itself can do nothing about it.

entry-yahoo-bl21-bl23 = IP address is on the Spamhaus XBL
    .meaning = The XBL holds addresses of infected computers and open proxies. Clean them first: an address that is removed too early comes back.

entry-yahoo-bl21-tss07 = IP address is listed by Spamhaus (TSS07)
    .meaning = Known from one program’s rules; it says the same as BL21.

entry-yahoo-ph = Yahoo refuses the content
    .meaning = Codes that begin with PH concern what the message holds: viruses, phishing, ransomware, or links to them. If you did not send such a thing, your account or website may have been abused.

entry-yahoo-ph-ph01 = Yahoo suspects phishing
    .meaning = Mostly a link or an image in the message is to blame. Send the text without links to find out.

entry-yahoo-5-7-9 = Not accepted for policy reasons
    .meaning = Yahoo does not say which policy: most often the message failed DMARC or DKIM, else its content or links are the reason.

entry-yahoo-5-7-9-unauthenticated = Sender is not authenticated
    .verdict = Yahoo refused the message because neither SPF nor DKIM shows that it comes from its domain.
    .meaning = Since February 2024 every sender needs SPF or DKIM; bulk senders need both and a DMARC record.

entry-yahoo-4-16-1 = Yahoo is short of resources
    .meaning = Yahoo’s servers are too busy for this connection. Such faults are short.

entry-yahoo-unresolvable-from = Domain of the sender is not found
    .verdict = Yahoo could not find the domain of the sender in DNS.
    .meaning = Yahoo asks DNS for the SOA record of the domains in MAIL FROM (RFC 5321) and From (RFC 5322). With 451 the name servers did not answer in time, with 554 the domain does not exist.

entry-yahoo-450 = Recipient gets mail too fast
    .meaning = Yahoo holds mail back for this one mailbox. Later tries succeed.

entry-yahoo-421 = Too many messages in one connection
    .meaning = The server should close the connection and open a new one; mail servers do so by themselves. A lower limit of messages per connection avoids it.

entry-yahoo-452 = Temporary fault of a domain at Yahoo
    .meaning = Known from one list, without an explanation by Yahoo. Trying again later should do.

entry-yahoo-550 = Yahoo does not take mail for this domain
    .verdict = Yahoo did not accept the message, because it does not know { $domain } as one of its domains.
    .meaning = The domain’s MX records lead to Yahoo, but Yahoo does not know the domain, for example after the end of a hosting contract.

entry-yahoo-552-1 = Yahoo mailbox not found
    .verdict = Yahoo has no mailbox for { $recipient }.
    .meaning = Yahoo found only after taking the text that there is no such mailbox. Trying again does not help.

entry-yahoo-5-2-2 = Yahoo mailbox is full
    .meaning = A free mailbox holds 20 GB since August 2025. Over that, it neither takes nor sends mail until space is freed or bought.

entry-yahoo-554-30 = Yahoo mailbox is disabled
    .meaning = The account may still exist, but its mailbox has not been used for a year or more and no longer takes mail; Yahoo deletes its content. Remove the address from lists.

entry-yahoo-554-dd = No such Yahoo account
    .verdict = Yahoo has no account for { $recipient }.
    .meaning = Yahoo has no account of this name. The number in brackets at the end is internal. Do not try again; remove the address from lists.

entry-yahoo-554-20 = Yahoo address is no longer valid
    .meaning = The account existed and was closed. Ask its owner for a new address.

entry-yahoo-291 = Headers break the standard
    .meaning = A header occurs twice, or has a wrong form or MIME type. Usually a program or script builds the message wrongly.

entry-yahoo-299 = Message not allowed, without a reason
    .meaning = Yahoo does not explain this number; it is known from one list. Try without links and attachments first.

entry-yahoo-policy = Form of the message breaks a policy of Yahoo
    .meaning = A sender’s domain that takes no mail itself (null MX), a header that is too big or cannot be decoded, a date that is far off, or unusual characters in an address. The reply says which.

## Causes
cause-yahoo-complaints = Yahoo users reported mail from this server as spam. From a spam rate of 0.1 % it counts against the sender; 0.3 % is the limit.
cause-yahoo-bad-content = A link, image or attachment in the message counts as phishing, a virus or other harmful content.
cause-yahoo-domain-without-soa = Yahoo looks for an SOA record to see whether the domain of the sender exists. Subdomains made by a wildcard or used only for sending often have none.

## Fixes
fix-yahoo-send-slowly = Send to Yahoo more slowly
    .step-1 = Lower the number of connections and messages per connection to Yahoo, and lengthen the pauses after each 421.
    .step-2 = Keep the queue; do not move it to other IP addresses.
    .step-3 = Raise the volume slowly again once mail passes.
fix-yahoo-lower-complaints = Lower the complaints of Yahoo users
    .step-1 = Register your DKIM domain in the Yahoo Sender Hub, join the Complaint Feedback Loop, and remove who complains.
    .step-2 = Watch the spam rate under **Insights**: below 0.1 %, never 0.3 %.
    .step-3 = Offer one-click unsubscribe, and honor it within 2 days.
fix-yahoo-ask-support = Send Yahoo a Sender Support Request
    .step-1 = First remove the cause, and wait 48 hours.
    .step-2 = Fill in the Sender Support Request in the Yahoo Sender Hub, with the complete replies, the IP addresses and the domains from your log.
fix-yahoo-lists-and-forwarding = Let lists and forwarders keep the authentication
    .step-1 = In mailing lists, put the list’s address into From and the author into Reply-To.
    .step-2 = Where mail is forwarded, leave it unchanged and add ARC.
fix-yahoo-publish-soa = Publish an SOA record for the sender’s domain
    .step-1 = Check the domains in MAIL FROM and in From, subdomains too: each needs an A or MX record and an SOA record.
    .step-2 = Have name servers repaired that do not answer in time (451).
fix-yahoo-open-mailbox = Sign in to Yahoo Mail again
    .step-1 = Sign in to Yahoo Mail in a browser. The mailbox may open again, but deleted mail does not come back.
    .step-2 = Tell the sender, or give another address.
fix-yahoo-free-storage = Free up the Yahoo mailbox
    .step-1 = Delete messages with large attachments, and empty **Trash** and **Spam**.
    .step-2 = Or buy more storage.

## Checks
check-yahoo-spam-rate = Look at the spam rate in the Yahoo Sender Hub
    .expect = Under **Insights**, it should fall below 0.1 %. It counts only messages that reached the inbox.
check-mailbox-spamhaus-lookup = Look the IP address and the domain up at Spamhaus
    .expect = The page says which list holds it, why, and how to get off it. “No issues” means that the receiver uses old data, or asks Spamhaus wrongly.

## Links
link-yahoo-sender-hub = Yahoo Sender Hub
link-yahoo-sender-support = Yahoo: Sender Support Request
link-yahoo-error-list = Yahoo: SMTP error codes
link-yahoo-mail-help = Yahoo Mail help
