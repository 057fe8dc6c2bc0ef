## Entries: 2.x and 4.x

entry-exchange-online-2-1-5 = Group replaced by its members
    .meaning = A normal line of a message trace: the message to the group ends here and goes on as messages to the members. There is nothing to do. Look at the lines of a member to see whether that one was delivered.

entry-exchange-online-4-3-1 = Service short of resources
    .meaning = A server of Microsoft 365 could not take the message at that moment. Published replies carry the mark `TSTE`, which Microsoft does not explain. The sending server tries again by itself.

entry-exchange-online-4-3-2 = Throttled, or service not ready
    .verdict = Microsoft 365 did not take the message at that moment.
    .meaning = Microsoft 365 uses this code for several things: a mailbox that gets too much mail at once, an application that sends too fast, a folder that is full, and short faults of its own. The words after the code tell which. Except for the full folder, trying again is enough.
entry-exchange-online-4-3-2-recipient-threads = Mailbox receives too much at once
    .meaning = This is by design: it keeps one busy mailbox from slowing down others. The messages are delivered a little later, without any action.
entry-exchange-online-4-3-2-sender-threads = Too many parallel submissions of one account
    .verdict = Microsoft 365 did not take the message, because the account was sending over too many connections at once.
    .meaning = An account may submit over at most three SMTP connections at a time, and 30 messages a minute. Programs and devices that share an account share these limits. What was refused has to be submitted again by the program.
entry-exchange-online-4-3-2-folder-limit = Folder of the mailbox is full of items
    .verdict = The message could not be put into the mailbox of { $recipient }, because one of its folders holds too many items.
    .meaning = Despite the words “mailbox busy” and the 4 in the code this is final. One folder holds a million items, the most allowed. The size of the mailbox does not matter here.
entry-exchange-online-4-3-2-attr17 = Short fault while finding the organization
    .meaning = Microsoft 365 could not tell at that moment to which organization the message belongs. The mark `ATTR17` is not explained by Microsoft. The sending server tries again by itself.
entry-exchange-online-4-3-2-attr55 = Short fault of in-region routing
    .meaning = Microsoft 365 could not find out at that moment in which region the organization is. Microsoft documents `ATTR55` as temporary. The sending server tries again by itself.

entry-exchange-online-4-4-1 = Primary address of the server failed
    .meaning = The first address of the destination could not be reached, and the others failed, too. The words in quotation marks and the last endpoint attempted name the place to look.

entry-exchange-online-4-4-2 = Connection dropped
    .verdict = The connection to { $host } broke off before the message was handed over.
    .meaning = Between an on-premises server and Exchange Online this often comes from a server that still uses TLS 1.0 or 1.1, which Microsoft 365 no longer accepts. Behind another error it means that the destination hung up.

entry-exchange-online-4-4-24 = No second copy could be made
    .meaning = Exchange Online keeps a second copy of each message while it is on its way. Making it failed for the moment, so the message was not taken. 4.4.24 stands for missing resources, 4.4.25 for no healthy second server, 4.4.28 for a cancelled try. The sending server tries again by itself.

entry-exchange-online-4-4-3 = Look-up inside the service failed
    .verdict = Microsoft 365 could not take the message at that moment, because something inside the service was not ready.
    .meaning = Microsoft 365 could not find the organization or the route of the message at that moment. Nothing is wrong with the message or the address. The sending server tries again by itself.
entry-exchange-online-4-4-3-attr18 = Directory look-up failed for the moment
    .meaning = The mark `ATTR18` is not explained by Microsoft. The sending server tries again by itself.
entry-exchange-online-4-4-3-attr55-1 = Region look-up failed for the moment
    .meaning = It concerns organizations that keep mail in several regions. Microsoft documents `ATTR55.1` as temporary. The sending server tries again by itself.

entry-exchange-online-4-4-4 = Organization without mail licenses
    .verdict = Microsoft 365 did not take the message, because the organization of { $recipient } has no valid mail license.
    .meaning = The domain belongs to a Microsoft 365 organization that has no subscription with mail, so nobody there can receive any. Seen with 451 and with 550.
    .meaning-2 = Often the licenses have lapsed, or the MX record leads to Microsoft 365 although the mailboxes are elsewhere. Only the recipient’s organization can correct this.

entry-exchange-online-4-4-62 = Mail sent to the wrong Microsoft 365 region
    .verdict = Microsoft 365 could not tell to which organization this connection belongs, and did not take the message.
    .meaning = The message reached Microsoft 365 at a server that is not responsible for it. For a server or device of your own that sends to others over Microsoft 365, no inbound connector fits its address or certificate any more. Otherwise an old name or a fixed IP address of Microsoft 365 is in the MX record or the smart host.

entry-exchange-online-4-5-3 = Too many recipients of one domain at once
    .meaning = In one delivery, Exchange Online takes at most 200 recipients of the same domain. Mail servers hand over the rest in a second delivery; this one did not. It concerns the server, not the number of addresses that the sender wrote.
entry-exchange-online-4-5-3-as780090 = Too many recipients, marked AS780090
    .meaning = The mark was seen when programs test which addresses exist. Microsoft does not explain it.

entry-exchange-online-4-7-0 = Security step failed for the moment
    .verdict = { $host } refused the message for now.
    .meaning = The code says little. The words after it name the step that failed.
entry-exchange-online-4-7-0-proxy = Outbound gateway could not reach the destination
    .meaning = The gateway that hands mail to the outside could not open a session. The reply in quotation marks is the actual error.
entry-exchange-online-4-7-0-tls-channel = Certificate of the sending server not accepted
    .verdict = Microsoft 365 refused the encrypted connection, because it does not trust the certificate of the sending server.
    .meaning = A connector expects a certificate of a public certification authority, and the sending server presented another one, for example of an internal authority. All mail of this server to Microsoft 365 waits until that is corrected.

entry-exchange-online-4-7-230 = Outdated Exchange server slowed down
    .verdict = Exchange Online takes mail from this on-premises server only for a part of each hour, because the server’s version is out of date.
    .meaning = It concerns servers that hand mail to your own organization in Exchange Online over a connector of the type on-premises: unsupported versions, and Exchange 2016 and 2019 below the build that Microsoft demands. Connectors to partners are not affected.
    .meaning-2 = The restriction grows in steps over 90 days: first only a report, after 30 days minutes of delay in each hour, after 60 days refusal as 5.7.230. Delayed mail arrives later.

entry-exchange-online-4-7-26 = Mail over IPv6 needs SPF or DKIM
    .meaning = Over IPv6, Microsoft 365 takes mail only when SPF or DKIM passes, and when the address has a name in reverse DNS. Over IPv4 the same message may be accepted.

entry-exchange-online-4-7-3 = Queue of the recipient’s organization is full
    .verdict = Microsoft 365 did not take the message, because too much mail is waiting for the recipient’s organization.
    .meaning = So much mail is waiting for the recipient’s organization that no more is taken for now. The sending server tries again by itself. This rests on collected replies; Microsoft does not document it.

entry-exchange-online-4-7-500 = Sending address slowed down
    .verdict = Microsoft 365 puts off mail from the sending address for now.
    .meaning = Microsoft 365 treats an address with suspicion that is new or sends much more than before (IP throttling, similar to greylisting). The mail is only deferred. As a history builds up, this ends within days.
    .meaning-2 = It also affects your own servers and filtering services in front of Microsoft 365, if no connector says that they belong to you.
entry-exchange-online-4-7-500-as761 = Server busy, marked AS761
    .meaning = The words say “server busy”, but it is the sending address that is slowed down. Microsoft does not explain the mark.
entry-exchange-online-4-7-500-as843 = Server busy, marked AS843
    .meaning = The words say “server busy”, but it is the sending address that is slowed down. Microsoft does not explain the mark.
entry-exchange-online-4-7-500-s77719 = Server busy, marked S77719
    .meaning = The words say “server busy”, but it is the sending address that is slowed down. The mark is common with Outlook.com addresses; Microsoft does not explain it.

entry-exchange-online-4-7-653 = Sending address slowed down, upper codes
    .meaning = Microsoft treats 4.7.500 to 4.7.699 alike. The mail is only deferred.

entry-exchange-online-4-7-700 = Filter of the service is busy
    .meaning = A filter of Microsoft 365 (PFA) had no capacity at that moment. The sending server tries again by itself.

entry-exchange-online-4-7-850 = Sending address under examination
    .verdict = Microsoft 365 puts off mail from the sending address while it examines its mail.
    .meaning = Microsoft 365 saw suspicious activity from the address and restricts it while it is examined. If the mail proves legitimate, the restriction is lifted shortly, without an application.

## Entries: 5.0 and 5.1

entry-exchange-online-5-0-350 = Refused by the other system without a clear class
    .verdict = { $host } refused the message with a reply that Microsoft 365 could not classify.
    .meaning = The code is a wrapper. The reply after the arrow `->` comes from the recipient’s mail system and holds the actual reason. Microsoft’s support cannot change it.
entry-exchange-online-5-0-350-rich-text = Header line of a rich text message too long
    .verdict = { $host } refused the message, because one of its header lines is too long.
    .meaning = Messages in Outlook’s Rich Text Format carry their attachments in a special form (TNEF). With messages attached to messages, one of its header lines grows longer than the receiving server accepts.
entry-exchange-online-5-0-350-embedded-files = Too many files embedded in an attachment
    .verdict = { $host } refused the message, because an attachment contains too many embedded files.
    .meaning = An attachment, for example a Word document, contains 20 or more embedded files. The receiving system refuses such attachments.

entry-exchange-online-5-1-0 = Sender or address refused
    .verdict = The message was refused, because the recipient’s side does not accept the sender, or the address could not be resolved.
    .meaning = If your messages reach others in the same domain, the recipient has probably blocked you. If you replied to a message that was saved as a file, the address in it no longer works.

entry-exchange-online-5-1-1 = Address does not exist
    .meaning = No mailbox was found for the address. Besides typing errors, old suggestions of the mail program, forwarding to a dead address and a wrong MX record lead here.
entry-exchange-online-5-1-1-internal-address = Internal address no longer exists
    .verdict = The message went to an internal Exchange address that no longer exists, although the person may still be there.
    .meaning = Within an organization, Outlook remembers people by an internal address (`IMCEAEX…`). When a mailbox is moved or created anew, it gets another one. Suggestions, old meetings and old messages keep the former.

entry-exchange-online-5-1-2 = Problem with the recipient’s address
    .meaning = Microsoft treats 5.1.1 to 5.1.20 alike: the address is wrong, outdated, or forwarded to one that is.

entry-exchange-online-5-1-8 = Account blocked from sending
    .verdict = Microsoft 365 has blocked the sender’s account, because it sent spam or exceeded a sending limit.
    .meaning = Often somebody else has got hold of the account. Until an administrator lifts the block, it cannot send to the outside. After that it works again within an hour.

entry-exchange-online-5-1-10 = Recipient not found
    .meaning = The domain is in Microsoft 365, but the address is not. If the person exists, look for a missing license, a missing synchronization from the on-premises directory, or a mailbox that is still on-premises.

entry-exchange-online-5-1-20 = Several From addresses without a Sender
    .verdict = The message names several senders in From, and none in Sender, so it was refused.
    .meaning = If From holds more than one address, Sender has to hold exactly one (RFC 5322, section 3.6.2). People seldom write such messages; applications and devices do.

entry-exchange-online-5-1-90 = Daily limit of recipients reached
    .verdict = The sender’s mailbox has reached the number of recipients that it may write to in 24 hours.
    .meaning = A mailbox may send to 10,000 recipients in any 24 hours. Every recipient of every message counts; a group of the organization counts as one. Nobody can reset the counter, not even an administrator.
    .meaning-2 = A separate limit of 2,000 outside recipients was announced, but in January 2026 Microsoft withdrew it. Limits of the whole organization remain.

entry-exchange-online-5-1-92 = Daily limit reached, older wording
    .meaning = It was named in a draft of Microsoft’s list and is no longer there. It means the same as 5.1.90.

entry-exchange-online-5-1-351 = Other system does not know the recipient
    .meaning = The reply after the arrow `->` comes from the recipient’s mail system. Some systems say “unknown user” although they refuse the sender.

## Entries: 5.2 and 5.3

entry-exchange-online-5-2-0 = Mailbox store refused the message
    .verdict = The mailbox store of { $recipient } did not take the message.
    .meaning = The code says little. The name after `Exception:` or before the semicolon tells what went wrong.
entry-exchange-online-5-2-0-clutter = Folder for Clutter is missing
    .verdict = The message could not be delivered, because a folder that the mailbox needs is missing.
    .meaning = The recipient’s mailbox has the Clutter feature turned on, but its folder is gone. Messages to a group can fail because of one member.
entry-exchange-online-5-2-0-primary-address = Contact without a valid address
    .verdict = The recipient’s entry in the address list has no valid primary address.
    .meaning = It concerns contacts and mail users with an address outside the organization. The entry belongs to the sender’s own organization, so its administrator corrects it.
entry-exchange-online-5-2-0-aggregate-mailbox = Report about an internal group mailbox
    .verdict = An internal mailbox for groups is full. The message itself reached the group.
    .meaning = `AggregateGroupMailbox` belongs to a feature that no longer exists. The report is harmless.
entry-exchange-online-5-2-0-submission-quota = Sending quota of the mailbox used up
    .meaning = Programs that submit over SMTP get this wording for the daily limit of 10,000 recipients.
entry-exchange-online-5-2-0-outbound-spam = Own message held for spam
    .verdict = The message was not sent, because Microsoft takes it or the account for a source of spam.
    .meaning = The service refused the message at submission. It was seen mostly with personal accounts of Outlook.com. The verdict behind `WASCL` tells more: `HipNotify` asks for a confirmation, `Suspend` for a check of the account, `RefuseQuota` and `ShowTierUpgrade` for sending less.
entry-exchange-online-5-2-0-send-as = Program may not send as this mailbox
    .meaning = Programs that submit over SMTP get this wording when From names a mailbox that the signed-in account may not send as.
entry-exchange-online-5-2-0-delegate = Delegate of the recipient no longer exists
    .verdict = The meeting message could not be processed, because a delegate of the recipient no longer exists.
    .meaning = The mailbox hands its meeting requests to a delegate who has left.

entry-exchange-online-5-2-14 = Forwarding leads nowhere
    .verdict = The recipient’s mailbox forwards its mail to an address that does not work.
    .meaning = Only the recipient’s side can see and correct the forwarding. This rests on a single source.

entry-exchange-online-5-2-2 = Mailbox full
    .verdict = The message was not delivered: the mailbox of { $recipient } has no room for it.
    .meaning = The mailbox has reached its quota, 50 or 100 GB depending on the license. For a mail-enabled public folder the same words mean that the folder or its mailbox is full. With personal accounts the storage shared with OneDrive counts.
    .meaning-2 = If the words speak of submission, it is the sender who has reached a limit.
entry-exchange-online-5-2-2-submission-quota = Sending limit of the mailbox exceeded
    .meaning = Despite the code this is about the sender: 10,000 recipients in 24 hours, or 30 messages a minute.
entry-exchange-online-5-2-2-sending-mailbox-full = Sending mailbox is full
    .verdict = The mailbox that sends is full, so it cannot send any more.
    .meaning = What programs and devices send over SMTP is kept in **Sent Items** of their mailbox, and fills it over the years.
entry-exchange-online-5-2-2-sending-mailbox-shut = Sending mailbox over its last limit
    .verdict = The mailbox that sends has reached its last limit. It can neither send nor receive.
    .meaning = What programs and devices send over SMTP is kept in **Sent Items** of their mailbox, and fills it over the years.

entry-exchange-online-5-2-121 = Too many messages of one sender in an hour
    .verdict = The message was refused, because { $recipient } got too many messages from this sender within an hour.
    .meaning = In one hour a mailbox takes at most a third of its 3,600 messages from one sender. It protects against alarm systems and loops. The count starts again after an hour, but what was refused is not delivered by itself.

entry-exchange-online-5-2-122 = Mailbox receives too many messages in an hour
    .verdict = The message was refused, because { $recipient } got too many messages within an hour.
    .meaning = A mailbox takes 3,600 messages an hour from all senders together. The count starts again after an hour, but what was refused is not delivered by itself.

entry-exchange-online-5-2-252 = Not allowed to send as this address
    .verdict = The account that signed in may not send with this From address.
    .meaning = It affects programs and devices whose From differs from their account, and people who send from a shared mailbox without the permission. A new permission takes up to an hour.

entry-exchange-online-5-2-3 = Message too large for the recipient
    .meaning = By default a mailbox takes 36 MB and sends 35 MB; up to 150 MB can be set. Attachments grow by about a third on the way. Groups and contacts can have limits of their own.

entry-exchange-online-5-3-4 = Message too large
    .meaning = By default a mailbox sends 35 MB and takes 36 MB; up to 150 MB can be set. Attachments grow by about a third on the way. With SMTP submission, the limit of the account that sends counts.

entry-exchange-online-5-3-190 = Journal reports not accepted
    .verdict = Microsoft 365 does not accept journal reports of on-premises mail, because the organization has not turned on Journaling Archive.
    .meaning = A journal rule on the on-premises servers sends copies of messages to Microsoft 365. The messages themselves were delivered.

## Entries: 5.4 to 5.6

entry-exchange-online-5-4-1 = Domain or address not accepted here
    .verdict = The server does not accept mail for { $domain }, or not for this address.
    .meaning = Either the MX record leads to a server that does not host the domain, or Microsoft 365 does not know the address and turns the message away at its edge. The words after the code tell which.
entry-exchange-online-5-4-1-relay = Server does not host the domain
    .meaning = The MX record leads to the wrong server, several MX records exist, or the domain is not set up in the organization. Changes in DNS can take up to 72 hours.
entry-exchange-online-5-4-1-edge = Address unknown at the edge
    .meaning = Microsoft 365 turns away mail to addresses that its directory does not hold (directory-based edge blocking). New and changed addresses can take up to 24 hours. If every address of the domain fails, its data at the edge are out of step.
entry-exchange-online-5-4-1-all-recipients = All recipients refused at the edge
    .meaning = None of the addresses was accepted. The wording rests on a single source; it is close to that of edge blocking.

entry-exchange-online-5-4-6 = Mail loop found by an on-premises server
    .meaning = An on-premises Exchange server saw the message too often. In a hybrid deployment, the two sides pass mail for the address to each other. Only administrators can correct this.

entry-exchange-online-5-4-9 = Routing problem or mail loop
    .meaning = Microsoft treats 5.4.6 to 5.4.20 alike: the message went in a circle, or its route is broken.

entry-exchange-online-5-4-11 = Rules create messages in a chain
    .meaning = Messages that rules or agents generated led to more such messages, until Exchange Online stopped. This rests on a single source.

entry-exchange-online-5-4-14 = Mail loop found by Exchange Online
    .meaning = Exchange Online saw the message too often. Most often the type of the accepted domain or a hybrid connector is wrong: one side passes mail on that the other sends back. Only administrators can correct this.

entry-exchange-online-5-4-300 = Message expired
    .meaning = Microsoft 365 tried for 24 hours, or for the shorter time that the organization has set, and gave up. The reply after the arrow `->`, or the line below in the report, names the last fault.
    .meaning-2 = Sometimes it was not your message but a report about it that could not be returned.

entry-exchange-online-5-4-350 = Routing error of the other system
    .meaning = A wrapper, seen in a few reports. The reply after the arrow `->` is the actual error.

entry-exchange-online-5-4-355 = Error of the other system
    .meaning = A wrapper, seen in a few reports. The reply after the arrow `->` is the actual error.

entry-exchange-online-5-5-0 = No such address at Outlook.com
    .meaning = It is said of addresses at outlook.com, hotmail.com, live.com and msn.com. The address is misspelled, or the account was closed, for example after long disuse.

entry-exchange-online-5-6-0 = Invalid message content
    .verdict = The message was not delivered, because a rule could not finish examining its attachment.
    .meaning = A mail flow rule could not finish reading an attachment, often a large Excel or Word file, and the rule is set to defer messages that it could not finish. The rule belongs to the organization that wrote the report.
entry-exchange-online-5-6-0-corrupt = Content could not be converted
    .verdict = The message was not delivered, because a part of its content could not be converted.
    .meaning = The message or an attachment is encoded in a way that the mailbox store cannot read, for example damaged rich text (TNEF).
entry-exchange-online-5-6-0-moderation = Approval of the group is set up incompletely
    .verdict = The message needs the approval of a moderator, and the organization lacks the setting for it.
    .meaning = For moderated groups, Exchange Online needs a retention tag that says how long messages may wait for approval. It does not exist.

entry-exchange-online-5-6-11 = Bare line feeds in the message
    .verdict = The message contains line ends that the receiving server does not accept.
    .meaning = Lines of a mail end with CR LF. A program or device wrote LF alone. Such a message can only be handed over with the BDAT command, which the receiving server does not offer. Microsoft 365 no longer corrects such lines, because that would break DKIM signatures.

entry-exchange-online-5-6-211 = Too many or too long headers
    .verdict = The message was refused, because its headers or parts exceed a limit.
    .meaning = The message exceeds a limit for its headers or parts. Endless conversations, in which a list of earlier messages grows, lead here, and faulty programs. This rests on a single source.

entry-exchange-online-5-6-7 = DNS domain does not exist, older wording
    .meaning = Exchange Online formerly used this code; today it says 5.4.310. Other systems use 5.6.7 for addresses that are not in ASCII.

## Causes

cause-m365-service-fault = A part of Microsoft 365 was busy or out of reach for a moment. Nothing is wrong with the message.
cause-m365-recipient-threads = Many messages arrive for the same mailbox at the same time, so their delivery is slowed down.
cause-m365-sender-threads = A program or several devices send over more than three connections with the same account.
cause-m365-folder-items = A folder of the mailbox holds a million items.
cause-m365-recipients-of-one-domain = The sending server hands over more than 200 recipients of one domain at once.
cause-m365-address-probing = A program on the sending side tests which addresses exist.
cause-m365-tenant-flooded = A flood of mail runs into the recipient’s organization.
cause-m365-ipv6-without-proof = The message came over IPv6, and neither SPF nor DKIM passed.
cause-m365-volume-jumped = The sending address is new to Microsoft 365, or suddenly sends much more than before.
cause-m365-own-servers-without-connector = The mail comes from servers of the organization itself, or from a filtering service in front of Microsoft 365, and no connector says so.
cause-m365-address-misused = Somebody may be sending spam over the address, for example with a stolen account.
cause-m365-server-out-of-date = The on-premises server that hands over the mail runs an unsupported version of Exchange, or lacks updates.
cause-m365-untrusted-client-certificate = The server presents a certificate of an internal authority. Sometimes two certificates with the same name are assigned to SMTP, and the wrong one is taken.
cause-m365-old-tls-on-premises = The on-premises server still uses TLS 1.0 or 1.1.
cause-m365-legacy-endpoint = The smart host or MX record holds an old name such as `mail.messaging.microsoft.com` or `mail.global.frontbridge.com`, or a fixed IP address of Microsoft 365.
cause-m365-relay-not-attributed = The server or device that relays over Microsoft 365 has another public address or certificate than the inbound connector expects.
cause-m365-mx-cached = The sending server still uses an old MX record of the recipient’s domain.
cause-m365-forwarded-to-dead-address = The recipient’s mailbox or a rule forwards to an address that no longer works. Then the address in the report differs from the one you wrote to.
cause-m365-mx-leads-elsewhere = The MX record of the recipient’s domain leads to the wrong server, or there is more than one.
cause-m365-not-sent-by-you = You did not send this message: somebody forged your address, and the report came back to you.
cause-m365-internal-address-changed = The mailbox was moved, created anew or imported, and has got another internal address.
cause-m365-no-mailbox-license = The mailbox was deleted, or its user has no license with Exchange Online.
cause-m365-recipient-not-synchronized = The recipient exists on-premises, but the address was not synchronized to Microsoft 365.
cause-m365-recipient-still-on-premises = The mailbox is still on-premises, while the domain is set to Authoritative in Exchange Online.
cause-m365-group-just-restored = The Microsoft 365 group was restored less than an hour ago.
cause-m365-consumer-account-gone = The personal account was closed, or it never existed.
cause-m365-hidden-refusal = The other system refuses the sender, and hides this behind “unknown user”.
cause-m365-edge-data-stale = The addresses known at the edge of Microsoft 365 are out of step with the directory. Then every address of the domain fails.
cause-m365-on-premises-only-recipient = The address is a public folder or a dynamic distribution group that exists only on-premises.
cause-m365-domain-not-accepted = The domain is not set up in the organization to which the MX record leads.
cause-m365-no-mail-license = The recipient’s organization has no valid license with Exchange Online.
cause-m365-domain-in-wrong-tenant = The domain was added to an organization that does not use it for mail.
cause-m365-personal-block-list = The recipient has blocked the sender.
cause-m365-reply-to-saved-message = The message is a reply to one that was saved as a file. Such files keep only an internal address.
cause-m365-spf-incomplete = The SPF record of the sender’s domain is faulty or does not name every system that sends for it.
cause-m365-account-misused = Somebody else uses the account, for example after a phishing mail.
cause-m365-limit-exceeded = The account exceeded a sending limit, for example with a mass mailing, a script or a rule.
cause-m365-recipient-rate-used-up = The mailbox wrote to 10,000 recipients within 24 hours.
cause-m365-bulk-from-mailbox = A newsletter or an application sends from an ordinary mailbox.
cause-m365-outbound-spam = The content looks like spam, or the account is new, unverified or suspended.
cause-m365-send-as-missing = From names another address than the account that signed in, and the permission to send as it is missing or not yet in effect.
cause-m365-sending-mailbox-full = Copies of sent messages have filled the sending mailbox.
cause-m365-quota-reached = The mailbox has reached its quota.
cause-m365-public-folder-full = The address is a public folder, and the folder or the mailbox behind it has reached its quota.
cause-m365-shared-storage-full = The Microsoft storage of the personal account, shared by Outlook.com and OneDrive, is full.
cause-m365-clutter-folder-missing = Clutter is turned on for the mailbox, but its folder is missing.
cause-m365-primary-address-broken = The contact or mail user has no valid primary address.
cause-m365-aggregate-mailbox-full = An internal mailbox for groups, no longer in use, has filled up.
cause-m365-delegate-gone = A delegate who gets copies of meeting requests was deleted.
cause-m365-one-sender-storm = One sender, such as an alarm system, sends more than the mailbox accepts from one sender in an hour.
cause-m365-mail-storm = All senders together send more than the mailbox accepts in an hour.
cause-m365-size-limit = The message with its attachments is larger than the limit of the sender, the recipient or the group.
cause-m365-refused-without-class = The recipient’s mail system refused for a reason of its own, for example a content filter.
cause-m365-rich-text = The message is in Rich Text Format and contains nested attachments.
cause-m365-embedded-files = An attachment contains 20 or more embedded files.
cause-m365-several-from = A program wrote several addresses into From.
cause-m365-rule-timed-out = A mail flow rule ran out of time while it examined the attachment.
cause-m365-content-corrupt = A part of the message is damaged or encoded wrongly.
cause-m365-bare-line-feeds = A program or device ends lines with LF instead of CR LF.
cause-m365-no-chunking = The receiving server does not support BDAT (chunking).
cause-m365-header-too-long = A header such as References has grown too long, or there are too many headers or parts.
cause-m365-loop-accepted-domain = The accepted domain has the wrong type: mail to addresses without a mailbox is passed on and comes back.
cause-m365-loop-hybrid-connector = A hybrid connector delivers by MX record instead of to the on-premises server, or it is limited to certain domains.
cause-m365-rule-chain = Rules trigger each other’s messages.
cause-m365-journaling-archive-off = A journal rule on-premises sends to Microsoft 365, but Journaling Archive is turned off.
cause-m365-moderation-tag-missing = The organization has no retention tag for messages that wait for approval.
cause-m365-report-undeliverable = A non-delivery report could not be returned to its sender, and has expired.

## Fixes: the sender

fix-m365-wait-for-daily-limit = Wait until the limit allows more
    .step-1 = Wait up to 24 hours. The limit runs over a moving window, so capacity returns bit by bit.
    .step-2 = If you did not send that many messages, tell your mail administrator at once and change your password.
fix-m365-report-misuse = Report the block and secure your account
    .step-1 = Tell your mail administrator, and pass on the report.
    .step-2 = Change your password, and check your rules, forwarding and **Sent Items** for things you did not do.
    .step-3 = Scan your devices for malware.
fix-m365-verify-account = Confirm your account
    .step-1 = Sign in at Outlook on the web, and follow any request to verify the account.
    .step-2 = Send fewer messages for a while, and wait a day before you try again.
fix-m365-write-new-message = Write a new message
    .step-1 = Do not reply to a saved message. Start a new one, and type the recipient’s address.
    .step-2 = If it fails again, ask the recipient in another way whether you are blocked.
fix-m365-ignore-this-report = Ignore this report
    .step-1 = Look in **Sent Items**. If you did not send the message, or if it arrived anyway, nothing needs to be done.
    .step-2 = If many such reports come, ask your mail administrator to check your account and the SPF, DKIM and DMARC records of your domain.
fix-m365-wait-for-group = Wait for an hour
    .step-1 = Wait for about an hour after the group was restored.
    .step-2 = Send the message again.
fix-m365-empty-sending-mailbox = Free space in the sending mailbox
    .step-1 = Delete or archive old messages, above all in **Sent Items**.
    .step-2 = Empty **Deleted Items**, then send again.
fix-m365-send-as-html = Send the message as HTML
    .step-1 = In Outlook, open a new message and select **Format Text** > **HTML**.
    .step-2 = Attach files themselves instead of messages that contain them, or put them into a ZIP file.
fix-m365-remove-embedded-files = Take the embedded files out
    .step-1 = Remove embedded files from the attachment, so that fewer than 20 are left.
    .step-2 = Send them in a ZIP file or as a link.
fix-m365-send-from-outlook = Send with another program
    .step-1 = Send the message from Outlook on the web.
    .step-2 = If it has an attachment, try it without.
fix-m365-start-new-conversation = Start a new conversation
    .step-1 = Write a new message instead of replying, and copy only what is needed.
    .step-2 = If many messages are attached, send them in several messages.

## Fixes: the sender’s administrator

fix-m365-look-at-service-health = Let it try again, and watch the service
    .step-1 = Leave the message in the queue. Mail servers try again by themselves.
    .step-2 = If it goes on for more than an hour, look at **Health** > **Service health** in the Microsoft 365 admin center.
    .step-3 = If nothing is reported there, open a service request with the complete reply.
fix-m365-limit-parallel-submission = Submit over at most three connections
    .step-1 = Set the program or device to at most three connections at a time, and to 30 messages a minute.
    .step-2 = Let it try again after a pause when it gets a 4xx reply.
    .step-3 = Give each program or device a mailbox of its own, or write to a group instead of to many recipients.
fix-m365-use-bulk-service = Send bulk mail with a service made for it
    .step-1 = For recipients inside the organization, set up **High Volume Email** in the Exchange admin center (EAC) under **Mail flow**. It has been charged by use since June 2026.
    .step-2 = For recipients outside, use Azure Communication Services Email or a bulk mail provider.
    .step-3 = For occasional mailings, write to a distribution group of the organization: it counts as one recipient.
fix-m365-hand-over-in-groups = Hand over at most 200 recipients of a domain at once
    .step-1 = Set your mail server or program to split messages to more than 200 recipients of one domain.
    .step-2 = Let it try the rest again after a 452 reply.
fix-m365-authenticate-ipv6 = Prove your mail over IPv6, or send over IPv4
    .step-1 = Add the server’s IPv6 addresses to the SPF record with `ip6:`.
    .step-2 = Sign with DKIM, and give each IPv6 address a name in reverse DNS.
    .step-3 = If that takes time, let the server deliver to Microsoft 365 over IPv4.
fix-m365-connector-for-own-servers = Create a connector for your own servers
    .step-1 = In the Exchange admin center (EAC), open **Mail flow** > **Connectors** and select **Add a connector**.
    .step-2 = Choose from **Your organization's email server** to **Office 365**.
    .step-3 = Enter the name in the server’s certificate or its public IP addresses, then save.
    .note = This applies if your servers send over Microsoft 365. Do not send volume from an onmicrosoft.com address.
fix-m365-update-exchange-servers = Update the Exchange servers
    .step-1 = Find out which servers are reported.
    .step-2 = Compare their builds with the one that Microsoft demands. Since September 2026 it is that of the October 2025 update: 15.2.1748.39 for Exchange 2019 CU15, 15.1.2507.61 for Exchange 2016 CU23.
    .step-3 = Install the latest cumulative and security updates, or move to Exchange Server SE.
fix-m365-pause-enforcement = Pause the restriction while you update
    .step-1 = In the Exchange admin center (EAC), open **Reports** > **Mail flow** > **Out-of-date connecting on-premises Exchange servers** and select **Enforcement Pause**.
    .step-2 = Enter the number of days, or use PowerShell.
    .note = You have 90 days in a calendar year.
fix-m365-retire-servers = Retire servers that are no longer needed
    .step-1 = Let applications and devices send in another way.
    .step-2 = Shut the server down, and remove the connector.
fix-m365-note-last-endpoint = Look at the last endpoint
    .step-1 = Take the reply in quotation marks and the last endpoint attempted as the place to look.
    .step-2 = Look up that reply in NDR Lens, and follow its steps.
fix-m365-present-public-certificate = Present the certificate of a public authority
    .step-1 = Find the certificates that are assigned to SMTP.
    .step-2 = Assign SMTP to the certificate of a public certification authority with `Enable-ExchangeCertificate -Services SMTP`, and take it from the untrusted one.
    .step-3 = Enter that certificate as `TlsCertificateName` of the send connector to Microsoft 365.
    .step-4 = Restart the transport services.
fix-m365-enable-tls-1-2 = Enable TLS 1.2 on the sending server
    .step-1 = Install the latest updates for Windows and Exchange Server. Exchange 2010 and older need them before TLS 1.2 works.
    .step-2 = Enable TLS 1.2 for client and server in Schannel, and strong cryptography for .NET.
    .step-3 = Restart the server.
fix-m365-correct-endpoint = Send to the right name in Microsoft 365
    .step-1 = In the Microsoft 365 admin center, open **Settings** > **Domains**, select the domain and copy the MX value.
    .step-2 = Enter this name as the smart host of your servers and devices, never an IP address or an old name.
fix-m365-correct-inbound-connector = Make the inbound connector fit your server
    .step-1 = Look at the addresses and certificate names in the inbound connectors.
    .step-2 = Find out which public address or certificate the server uses now. The first `250` line after EHLO shows the address.
    .step-3 = In the Exchange admin center (EAC), open **Mail flow** > **Connectors**, and enter it in the connector.
fix-m365-add-x500 = Add the old internal address to the mailbox
    .step-1 = Translate the `IMCEAEX` address: `_` is `/`, `+20` a space, `+28` and `+29` are parentheses, `+2E` is a dot. Leave out `IMCEAEX-` and the part from @.
    .step-2 = Add it to the mailbox as an address of the type X500, beginning with `X500:/o=`. In PowerShell, use `Set-Mailbox` with `-EmailAddresses`.
    .step-3 = If the directory is synchronized, add it on-premises to `proxyAddresses`.
fix-m365-secure-account = Secure the account before you unblock it
    .step-1 = In the Microsoft Entra admin center, reset the password, revoke the sessions and require multifactor authentication.
    .step-2 = Remove unknown inbox rules, forwarding, delegates and consents to apps.
    .step-3 = Look at the sign-in logs and at the message trace for mail that the user did not send.
fix-m365-unblock-sender = Unblock the account
    .step-1 = In the Microsoft Defender portal, open **Email & collaboration** > **Review** > **Restricted entities**.
    .step-2 = Select the account and then **Unblock**. In PowerShell, use `Remove-BlockedSenderAddress` with `-SenderAddress`.
    .step-3 = Wait for up to an hour, then have a message sent.
    .note = Unblock only a secured account. Otherwise it is blocked again soon.
fix-m365-grant-send-as = Grant the permission to send as the mailbox
    .step-1 = In the Exchange admin center (EAC), open **Recipients** > **Mailboxes**, select the mailbox and then **Delegation**.
    .step-2 = Under **Send as**, add the account. In PowerShell, use `Add-RecipientPermission` with `-AccessRights SendAs`.
    .step-3 = Wait for up to an hour, then try again.
fix-m365-stop-saving-sent = Keep the sending mailbox from filling up
    .step-1 = Give the mailbox an archive or a retention policy that empties **Sent Items**.
    .step-2 = For a mailbox of devices, stop saving copies with `Set-Mailbox` and `-MessageCopyForSMTPClientSubmissionEnabled $false`.
    .step-3 = If the license allows it, raise the quota.
fix-m365-merge-alerts = Send fewer messages to the same mailbox
    .step-1 = Find the program that sends, and stop any loop or automatic replies to automatic replies.
    .step-2 = Gather alerts into a digest, or send them at larger intervals.
    .step-3 = Send what was refused again after an hour.
fix-m365-raise-send-limit = Raise the sender’s size limit
    .step-1 = In the Exchange admin center (EAC), open **Recipients** > **Mailboxes**, select the mailbox and then **Message size restriction**.
    .step-2 = Enter a larger maximum for sent messages, up to 150 MB. In PowerShell, use `Set-Mailbox` with `-MaxSendSize`.
fix-m365-turn-off-rich-text = Turn off Rich Text Format for messages to the outside
    .step-1 = In the Exchange admin center (EAC), open **Mail flow** > **Remote domains**, and select the domain.
    .step-2 = Set **Use rich-text format** to **Never**, then save.
fix-m365-one-from-address = Put one address into From
    .step-1 = Set the program or device to write exactly one address into From.
    .step-2 = If several are needed, add a Sender header with one address.
fix-m365-simplify-rule = Simplify the mail flow rule
    .step-1 = Find the rules that defer a message when they cannot finish.
    .step-2 = In the Exchange admin center (EAC), open **Mail flow** > **Rules**, select the rule, and clear **Defer the message if rule processing doesn't complete**.
    .step-3 = Simplify its patterns and attachment conditions. As a stopgap, send the file protected by a password or as a link.
    .note = If the recipient’s organization wrote the report, its administrator has to do this.
fix-m365-write-crlf = Let the program write CR LF
    .step-1 = Find out which program or device wrote the message.
    .step-2 = Set or update it so that every line ends with CR LF.
fix-m365-turn-on-journaling-archive = Turn on Journaling Archive, or journal elsewhere
    .step-1 = Turn on Journaling Archive for the organization. If you do not find it, ask Microsoft’s support.
    .step-2 = Otherwise change the journal rule on-premises to another mailbox.

## Fixes: the recipient and the recipient’s administrator

fix-m365-spread-load = Spread the mail over several mailboxes
    .step-1 = Find the mailbox under **Reports** > **Mail flow** in the Exchange admin center (EAC).
    .step-2 = Give alarms, logs and journals mailboxes of their own, or a group whose members share the work.
fix-m365-thin-out-folder = Empty the folder that is too full
    .step-1 = Find the folder with a million items.
    .step-2 = Move items to other folders or into the archive, or delete them.
    .step-3 = Look for a rule or program that fills the folder.
fix-m365-stop-mail-storm = Stop the flood of mail
    .step-1 = Find out with the message trace who sends so much and to whom.
    .step-2 = Stop the source, or block it with a mail flow rule.
fix-m365-connector-for-filter = Create a connector for the filtering service
    .step-1 = In the Exchange admin center (EAC), open **Mail flow** > **Connectors**, and add one from **Partner organization** to **Office 365**.
    .step-2 = Enter the IP addresses or the certificate name of the service to which your MX record points.
    .step-3 = Turn on Enhanced Filtering for Connectors in the Microsoft Defender portal, so that the real senders are judged.
fix-m365-set-mail-flow-region = Check the mail flow region
    .step-1 = If your organization uses multi-geo with in-region routing, look at the region of the domain.
    .step-2 = Correct it with `Set-AcceptedDomain` and `-MailFlowRegion`, and wait for 30 minutes.
fix-m365-correct-mx = Correct the MX record
    .step-1 = In the Microsoft 365 admin center, open **Settings** > **Domains**, select the domain and look up the MX value.
    .step-2 = Compare it with the published record.
    .step-3 = Have the record corrected at the DNS hosting service, with one MX record only. Worldwide it can take up to 72 hours.
    .note = The value ends with `mail.protection.outlook.com`, for newer domains with `mx.microsoft`. Copy it instead of guessing.
fix-m365-correct-forwarding = Correct or remove the forwarding
    .step-1 = In Outlook on the web, open **Settings** > **Mail** > **Rules**, and then **Forwarding**.
    .step-2 = Remove or correct whatever leads to an address that no longer works.
fix-m365-correct-forwarding-admin = Find and correct the forwarding
    .step-1 = Look at the forwarding and the rules of the mailbox.
    .step-2 = In the Microsoft 365 admin center, open **Users** > **Active users**, select the user, then **Mail** > **Manage email forwarding**.
    .step-3 = In the Exchange admin center (EAC), look under **Mail flow** > **Rules** for rules that redirect.
fix-m365-check-recipient = Check the recipient
    .step-1 = Check whether the address exists, and whose it is.
    .step-2 = In the Microsoft 365 admin center, open **Users** > **Active users** and check that the user has a license with Exchange Online.
    .step-3 = If the address is missing, add it to the mailbox in the Exchange admin center (EAC) under **Recipients** > **Mailboxes**.
fix-m365-synchronize-recipient = Synchronize the recipient
    .step-1 = Correct `proxyAddresses` of the user on-premises. If no remote mailbox exists, create it with `Enable-RemoteMailbox`.
    .step-2 = If a single user fails although all is right, change the address to another one and back.
    .step-3 = Start the synchronization. At the edge it can take up to 24 hours.
fix-m365-pass-unknown-addresses-on = Let unknown addresses pass to the other system
    .step-1 = In the Exchange admin center (EAC), open **Mail flow** > **Accepted domains**, and select the domain.
    .step-2 = Change the type to **Internal Relay**, then save.
    .step-3 = Make sure that an outbound connector leads to the system with the other mailboxes. Otherwise a mail loop follows.
    .note = When all recipients are in Microsoft 365, return to **Authoritative**.
fix-m365-resynchronize-domain = Bring the domain at the edge up to date
    .step-1 = In the Exchange admin center (EAC), open **Mail flow** > **Accepted domains**, and select the domain.
    .step-2 = Change the type from **Authoritative** to **Internal Relay**, and save.
    .step-3 = Change it back to **Authoritative**, and save.
    .note = This helps if all addresses of the domain fail. During a migration, leave it on **Internal Relay**.
fix-m365-publish-hybrid-recipient = Make the on-premises address known in Microsoft 365
    .step-1 = For public folders, run the script `Sync-ModernMailPublicFolders`.
    .step-2 = For a dynamic distribution group, create a mail contact with the same address in Exchange Online.
fix-m365-accept-domain = Set up the domain in the organization
    .step-1 = In the Microsoft 365 admin center, open **Settings** > **Domains**, add the domain and verify it.
    .step-2 = Check in the Exchange admin center (EAC) under **Mail flow** > **Accepted domains** that it is listed.
fix-m365-license-organization = License the organization for mail
    .step-1 = In the Microsoft 365 admin center, check under **Billing** > **Your products** that a subscription with Exchange Online is active.
    .step-2 = Assign a license to each user under **Users** > **Active users**.
fix-m365-remove-from-blocked-senders = Take the sender off your blocked senders
    .step-1 = In Outlook on the web, open **Settings** > **Mail** > **Junk email**.
    .step-2 = Remove the sender’s address and domain from the blocked senders.
fix-m365-raise-quota = Make room in the mailbox
    .step-1 = Look at the size and the quota.
    .step-2 = Enable the archive, and let a retention policy move old messages there.
    .step-3 = Assign a license with a larger mailbox, or raise a quota that was set lower with `Set-Mailbox` and `-ProhibitSendReceiveQuota`.
fix-m365-raise-public-folder-quota = Make room in the public folder
    .step-1 = Look at the quotas of the organization, of the folder (`Get-PublicFolder`) and of its mailbox.
    .step-2 = Raise the one that was reached with `Set-PublicFolder` or `Set-OrganizationConfig`, or clean the folder up.
    .note = Raise it moderately: large folders keep the service from dividing them.
fix-m365-free-storage = Free Microsoft storage
    .step-1 = Look at your account’s storage under **Settings** > **Storage** in Outlook on the web.
    .step-2 = Delete large messages and files in OneDrive, and empty the recycle bins.
fix-m365-turn-off-clutter = Turn off Clutter for the mailbox
    .step-1 = Turn the feature off.
    .step-2 = Ask the sender to send the message again.
fix-m365-correct-primary-address = Correct the contact’s address
    .step-1 = In the Exchange admin center (EAC), open **Recipients** > **Contacts** and select the contact or mail user.
    .step-2 = Enter a complete external address. In PowerShell, use `Set-MailContact` with `-ExternalEmailAddress`.
    .step-3 = If the directory is synchronized, correct `proxyAddresses` on-premises.
fix-m365-drop-aggregate-mail = Drop mail to the internal mailbox
    .step-1 = In the Exchange admin center (EAC), open **Mail flow** > **Rules** and add a rule.
    .step-2 = Let it delete messages to the address `AggregateGroupMailbox…` of the report. Delivery to the groups is not affected.
fix-m365-remove-delegate = Remove the delegate who has left
    .step-1 = In Outlook, open **File** > **Account Settings** > **Delegate Access**.
    .step-2 = Remove people who no longer exist.
fix-m365-remove-delegate-admin = Remove the delegate on the recipient’s behalf
    .step-1 = See who gets the meeting requests.
    .step-2 = Remove the entry with `Remove-MailboxFolderPermission` on the calendar folder, or with `Set-CalendarProcessing` for a resource.
fix-m365-find-storm = Find out who sends so much
    .step-1 = In the Exchange admin center (EAC), open **Reports** > **Mail flow** > **Mailboxes exceeding receiving limits**.
    .step-2 = Count the messages of the last hour by sender.
    .step-3 = Ask that sender to send less, or block it with a mail flow rule.
fix-m365-raise-receive-limit = Raise the recipient’s size limit
    .step-1 = In the Exchange admin center (EAC), open **Recipients** > **Mailboxes**, select the mailbox and then **Message size restriction**. For a group, look at its settings.
    .step-2 = Enter a larger maximum for received messages, up to 150 MB. In PowerShell, use `Set-Mailbox` with `-MaxReceiveSize`.
fix-m365-accept-bare-line-feeds = Accept such messages on the receiving server
    .step-1 = Update the mail server to a version that offers CHUNKING (BDAT).
    .step-2 = On Exchange Server, you can also turn off the refusal on the receive connector for the internet.
fix-m365-loop-set-domain-type = Give the domain the right type
    .step-1 = Look at the types of your accepted domains.
    .step-2 = Set a domain to **Authoritative** where all its mailboxes are in Microsoft 365.
    .step-3 = If it has to stay **Internal Relay**, make sure that the other side knows every address, or rejects it.
fix-m365-loop-use-smart-host = Let the hybrid connector deliver to the on-premises server
    .step-1 = Look at the connectors to your organization.
    .step-2 = In the Exchange admin center (EAC), open **Mail flow** > **Connectors**, select the connector, then **Edit routing**, and enter the on-premises server as the smart host.
    .step-3 = If all mail goes out over the on-premises servers, the connector has to be of the type on-premises and free of accepted domains.
fix-m365-break-rule-chain = Break the chain of rules
    .step-1 = Look in the Exchange admin center (EAC) under **Mail flow** > **Rules** for rules that generate messages.
    .step-2 = Exempt automatic messages from them, or turn one of them off.
fix-m365-create-moderation-tag = Create the retention tag for moderation
    .step-1 = Allow changes to the organization, if that was not done before.
    .step-2 = Create the tag. The number says for how many days messages may wait for approval.

## Checks

check-m365-service-health = Look at the health of the service
    .expect = If Microsoft 365 reports an incident for Exchange Online, wait for its end. A message that is delivered meanwhile shows that the fault is over.
check-m365-receive-rate = Count the messages that the mailbox got in the last hour
    .expect = The list shows how many each sender sent. Near 1,200 from one sender or 3,600 from all, the limit is reached.
check-m365-parallel-sessions = Count the program’s connections
    .expect = The log of the program shows how many sessions to `smtp.office365.com` it opens at a time. More than three for one account is too many. The report on SMTP AUTH clients in the Exchange admin center names the account.
check-m365-folder-items = Count the items of the folders
    .expect = The last line shows the fullest folder. At 1,000,000 items it is full.
check-m365-mx-value = Compare the MX record with the admin center
    .expect = The published name should be exactly the one that the Microsoft 365 admin center shows for the domain, and the only one.
check-m365-inbound-connectors = Look at the inbound connectors
    .expect = An enabled connector should hold the public address or the certificate name of the sending server.
check-m365-recipients-per-session = Look at the sending server’s log
    .expect = The refusal comes after 200 `RCPT TO` lines of one domain, and the rest should be handed over in a new session.
check-m365-event-2004 = Look for event 2004 in the Application event log
    .expect = The event shows which certificate was used and why it was refused.
check-m365-server-versions = Compare the servers’ builds
    .expect = The report names the servers. Run the second command on each of them: the number should not be lower than the one that Microsoft demands. `Get-ExchangeServer` does not show security updates.
check-m365-queue-drains = After the repair, watch the queue
    .expect = The number of waiting messages should fall, and the error should no longer appear as the last one.
check-m365-send-log = Read the send connector’s protocol log
    .expect = It shows the TLS version and the last command before the connection broke off.
check-m365-message-form = Look at the form of the message
    .expect = Check its format, its attachments and its headers: the fault that the reply names should be seen there.
check-m365-recipient = Look up the recipient
    .expect = A result shows the type of the recipient and all its addresses. An error means that Exchange Online does not know the address.
check-m365-internal-address = Look for the old internal address
    .expect = `EmailAddresses` should hold an entry `X500:` that equals the translated `IMCEAEX` address. If it is missing, that is the fault.
check-m365-forwarding = Look for forwarding
    .expect = The address in the report should not appear there. If it does, that is where the message went.
check-m365-blocked-senders = Check whether the account is blocked
    .expect = The list shows blocked accounts with the reason. After the repair the account should be gone from it.
check-m365-sent-volume = Count what was sent in the last 24 hours
    .expect = The last lines show the busiest senders. Each message appears once for every recipient. The command shows at most 5,000 lines at a time.
check-m365-sign-ins = Look at the account’s sign-ins
    .expect = In the Microsoft Entra admin center, sign-ins from unknown places or programs point to a stolen account.
check-m365-delegates = Look for the delegates
    .expect = Everybody who is listed should still exist.
check-m365-mailbox-size = Compare the size with the limits
    .expect = `TotalItemSize` should lie below `ProhibitSendReceiveQuota`, and the message below `MaxReceiveSize`.
check-m365-public-folder-quota = Compare the folder with its quotas
    .expect = The size from `Get-PublicFolderStatistics` should lie below the folder’s own quota, or else below that of the organization.
check-m365-sending-mailbox-size = Look at the size of the sending mailbox
    .expect = In the Exchange admin center the mailbox shows how much of its quota is used. **Sent Items** is usually the largest folder.
check-m365-from-and-login = Compare From with the account that signs in
    .expect = Both should be the same address, or the account should be listed under **Delegation** > **Send as** of the mailbox.
check-m365-journal-rules = Look at the journal rules on-premises
    .expect = `Get-JournalRule` shows where the reports go. A target in Microsoft 365 needs Journaling Archive.
check-m365-other-addresses = Try another address of the domain
    .expect = If others are accepted, only this address is wrong. If all fail, the domain’s data at the edge are.
check-m365-hybrid-routes = Look at the connectors and the accepted domains
    .expect = The hybrid connector should name the on-premises server under `SmartHosts`, with `UseMXRecord` `False`. A domain with all mailboxes in Microsoft 365 should be `Authoritative`.
check-m365-rules = Look at the mail flow rules
    .expect = The message trace names the rules that acted on the message.
check-m365-deferring-rules = Look for rules that defer
    .expect = Every rule in the list can hold up a message whose attachment takes too long to read.
check-m365-moderation-tags = Look for the tag for moderation
    .expect = One tag should have `True` in the second column.
check-m365-chunking = Ask the receiving server for CHUNKING
    .expect = Type `EHLO test`: the list should contain `250-CHUNKING` or `250 CHUNKING`. If it is missing, the server cannot take bare line feeds. Type `QUIT` to end the session.
check-m365-group-members = Trace the message to a member
    .expect = The line of each member shows **Delivered**, or its own error.

## Links

link-m365-restricted-entities = Microsoft Defender portal: Restricted entities
link-m365-entra = Microsoft Entra admin center
link-m365-active-users = Microsoft 365 admin center: Active users
link-m365-eac-mailboxes = Exchange admin center: Mailboxes
link-m365-eac-contacts = Exchange admin center: Contacts
link-m365-eac-rules = Exchange admin center: Mail flow rules
link-m365-eac-remote-domains = Exchange admin center: Remote domains
link-m365-mail-flow-reports = Exchange admin center: Mail flow reports
link-m365-limits-article = Exchange Online limits
link-m365-high-volume-email = High Volume Email
link-m365-smtp-submission-article = Limits of SMTP submission
link-m365-ip-throttling-article = Fix 451 4.7.500-699
link-m365-ipv6-article = Inbound mail over IPv6
link-m365-wrong-region-article = Fix ATTR35, wrong region
link-m365-unsafe-servers-article = Throttling of outdated Exchange servers
link-m365-compromised-article = Respond to a compromised email account
link-m365-internal-address-article = Fix RESOLVER.ADR.ExRecipNotFound
link-m365-edge-article = Fix 550 5.4.1 in Exchange Online
link-m365-loops-article = Fix mail loops in Exchange Online
