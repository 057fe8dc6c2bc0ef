# What is the same everywhere: addresses, mailboxes, limits, names, connections, systems.

## Categories
category-unknown-user = Address unknown
category-invalid-address = Address not valid
category-ambiguous-address = Address not unique
category-recipient-moved = Recipient moved
category-mailbox-disabled = Mailbox disabled
category-mailbox-full = Mailbox full
category-mailbox-unavailable = Mailbox unavailable
category-recipient-restricted = Recipient restricted
category-domain-without-mail = Domain without mail
category-sender-rejected = Sender address refused
category-send-as-denied = Sending as this address denied
category-message-too-large = Message too large
category-too-many-recipients = Too many recipients
category-sending-limit = Sending limit reached
category-rate-limited = Too much mail at once
category-too-many-connections = Too many connections
category-recipient-rate = Recipient gets too much mail
category-greylisting = Greylisting
category-host-unreachable = Server unreachable
category-routing-loop = Mail loop
category-no-route = No route
category-system-busy = Temporary fault
category-system-full = Server storage full
category-system-misconfigured = Server set up wrongly
category-delivery-failed = Local delivery failed
category-list-problem = Mailing list or group
category-no-error = No error

## Entries
entry-topic-unknown-user = The address does not exist
    .verdict = The message for { $recipient } was not accepted: there is no such mailbox at { $domain }.
    .meaning = The recipient’s mail server was reached and does not know the address. Either it is misspelled, or the mailbox has been removed. Sending the same message again does not help.

entry-topic-invalid-address = The address is not valid
    .verdict = The message for { $recipient } was not accepted: the address is not written as mail addresses must be.
    .meaning = A mail address consists of a name, an @ sign and a domain. Spaces, brackets, quotation marks, a comma instead of a dot, two dots in a row or a missing domain make it invalid.

entry-topic-ambiguous-address = The address fits more than one recipient
    .verdict = The message for { $recipient } was not delivered: the mail system found more than one recipient for this address.
    .meaning = The receiving system must know exactly one mailbox for each address. Here it found several and delivered to none, so that nobody gets a message meant for somebody else.

entry-topic-recipient-moved = The recipient has moved
    .verdict = The message for { $recipient } was not delivered: the recipient no longer uses this address.
    .meaning = The mailbox was given up, because the person has left or has a new address. If the reply names a new address, you can send the message there.

entry-topic-mailbox-disabled = The mailbox is disabled
    .verdict = The message was not delivered: the mailbox of { $recipient } exists, but it is disabled.
    .meaning = The address is right, but its account is suspended, locked, closed or has not been used for a long time. Only the recipient or their mail provider can change that.

entry-topic-mailbox-full = The mailbox is full
    .verdict = The message was not delivered: the mailbox of { $recipient } has no room for it.
    .meaning = The address is right. The mailbox has used up its storage, and takes messages again once the recipient has made room. Some systems keep trying for some days, others refuse at once.

entry-topic-mailbox-unavailable = The mailbox is not available
    .verdict = The message was not delivered: the mailbox of { $recipient } is not available, at least not for this message.
    .meaning = Servers use these words for many cases: the mailbox does not exist, it is disabled, it is in use by another process, or the server refuses for a reason that it does not name. A code that begins with 4 means that a later try may succeed.

entry-topic-recipient-restricted = The recipient takes mail from certain senders only
    .verdict = The message was not delivered: { $recipient } does not take mail from this sender.
    .meaning = The address exists, but its owner or administrator limits who may write to it. Mailboxes for internal use, groups and phones with a filter are often set up this way.

entry-topic-domain-without-mail = The domain takes no mail
    .verdict = The message for { $recipient } could not be delivered: { $domain } has no server that takes mail.
    .meaning = The domain exists, but its DNS names no mail server, or says outright that it accepts no mail (null MX). Often the part after the @ sign is misspelled, or belongs to a website only.

entry-topic-sender-rejected = The sender’s address was refused
    .verdict = The message was not accepted, because the receiving system refuses the address that it comes from.
    .meaning = Receiving systems check whether a reply to the sender could be delivered. They refuse a sender whose domain has no mail server, or whose address does not exist. The recipient’s address is not at fault.

entry-topic-send-as-denied = Not allowed to send as this address
    .verdict = The message was not sent: this account may not use the address in the **From** field.
    .meaning = A mail system lets an account send only as its own addresses, and as those for which it has been given permission. The message came from a different address, such as a shared mailbox, an alias or a second account.

entry-topic-host-unknown = The domain cannot be found
    .verdict = The message for { $recipient } could not be delivered: the name system (DNS) does not know { $domain }.
    .meaning = Without its entry in DNS, no server can be found for the domain. Usually the part after the @ sign is misspelled. Otherwise the domain has lapsed, or its DNS is broken.

entry-topic-message-too-large = The message is too large
    .verdict = The message for { $recipient } was not accepted, because it is larger than allowed.
    .meaning = Every mail system limits the size of a message. Attachments grow by about a third on the way, so a file of 20 MB makes a message of 27 MB. The smallest limit on the way decides.

entry-topic-too-many-recipients = Too many recipients
    .verdict = The message was not accepted for all recipients, because it has more of them than allowed.
    .meaning = Mail systems limit how many recipients one message or one connection may have, to slow down mass mail. A sending server usually delivers the rest later in smaller groups, if the code begins with 4.

entry-topic-sending-limit = The sender’s limit has been reached
    .verdict = The message was not sent, because this account or domain has sent as much mail as it is allowed to.
    .meaning = Mail providers limit how many messages or recipients an account may have in an hour or a day. It concerns the sender, not the recipient. If you have not sent that much, somebody else may be using the account.

entry-topic-rate-limited = Mail is arriving too fast
    .verdict = The receiving system put the message off, because it gets too much mail from your server in a short time.
    .meaning = The limit applies to the sending server, its address or its domain, and depends on its reputation. The sending server usually tries again by itself, and the message arrives late.

entry-topic-too-many-connections = Too many connections at once
    .verdict = The receiving system did not take the message, because too many connections to it were open.
    .meaning = A mail server limits how many connections it serves, in total or from one address. The sending server usually tries again by itself, and the message arrives late.

entry-topic-recipient-rate = The recipient gets too much mail at the moment
    .verdict = The message was put off, because { $recipient } is getting more mail than their system allows.
    .meaning = The limit applies to the recipient’s mailbox and not to you. It is lifted as soon as less mail arrives.

entry-topic-greylisting = Put off on purpose (greylisting)
    .verdict = The receiving system put the message off because it does not know the sender yet, and takes it at a later try.
    .meaning = Greylisting turns away the first message of an unknown sender for some minutes. Mail servers try again, most spam programs do not. Nothing is wrong; the message arrives a little late.

entry-topic-dns-failure = A name could not be looked up
    .verdict = The message for { $recipient } could not be delivered, because looking up { $domain } in DNS failed.
    .meaning = The name system (DNS) did not answer, or not usefully. Usually this is a passing fault: in the name servers of the domain, or in those that the sending server asks.

entry-topic-connection-refused = The connection was refused
    .verdict = The message for { $recipient } could not be handed over: the connection to { $host } was refused.
    .meaning = The address was reached, but nothing takes mail there: the mail service is not running, a firewall turns connections away, or the domain names the wrong server. The sending server usually tries again for some days.

entry-topic-timed-out = No answer in time
    .verdict = The message for { $recipient } could not be handed over: there was no answer in time from { $host }.
    .meaning = Either no connection was made, or the server fell silent during the session. It may be down, overloaded or behind a firewall that discards the traffic. The sending server usually tries again for some days.

entry-topic-connection-closed = The connection broke off
    .verdict = The message for { $recipient } could not be handed over: the connection to { $host } broke off.
    .meaning = The connection was made, but ended before the message was accepted. That happens with network faults and overloaded servers, or when the server or a firewall hangs up on purpose. The sending server usually tries again.

entry-topic-host-unreachable = The server cannot be reached
    .verdict = The message for { $recipient } could not be handed over: there was no way to reach { $host }.
    .meaning = The name was found, but no connection to its address could be made. The fault can lie in the network of either side, or the server is switched off. The sending server usually tries again for some days.

entry-topic-routing-loop = The message went round in a circle
    .verdict = The message for { $recipient } was stopped, because it was going round in a circle between mail servers.
    .meaning = Every server that passes a message on leaves a line in its header. When there are too many of them, or the same server appears again, the message is stopped. The cause is in forwarding or routing, not in the message.

entry-topic-no-route = There is no route to the recipient
    .verdict = The message for { $recipient } could not be delivered: a mail system on the way does not know where to send it.
    .meaning = The system found neither a mailbox of its own for the address nor a way to another server. The domain is misspelled, or routing is not set up for it.

entry-topic-expired = The time for delivery ran out
    .verdict = The message for { $recipient } could not be delivered for so long that the sending system has put it off or given it up.
    .meaning = The sending server tried again and again. The code does not say why it did not succeed: the actual cause is in the error of the last try, often further down in the report or in the server’s log.

entry-topic-system-busy = A temporary fault, to be tried again
    .verdict = The receiving system could not take the message for { $recipient } right now, and asks to try again later.
    .meaning = The server is busy or under maintenance, or it puts off unknown senders without saying so. The sending server usually tries again by itself, and most such messages arrive some minutes or hours late.

entry-topic-system-full = The server has run out of storage
    .verdict = The receiving system could not take the message for { $recipient }, because it is short of storage.
    .meaning = It is the mail server that lacks disk space or memory, not a single mailbox. Its administrator must make room. The sending server usually tries again by itself.

entry-topic-service-unavailable = The server takes no mail
    .verdict = The receiving system was reached, but does not take the message for { $recipient }.
    .meaning = The server answers that its mail service is not available: it is being shut down, it is not meant to receive mail, or it refuses without a reason. The words after the code are more precise.

entry-topic-system-misconfigured = The mail system is set up wrongly
    .verdict = A mail system could not process the message for { $recipient }, because it is set up wrongly or lacks something that it needs.
    .meaning = The fault is in the server that wrote this error: a faulty setting, a database or directory that cannot be reached, or a filter that does not answer. Neither sender nor recipient can correct it.

entry-topic-delivery-failed = The message could not be stored
    .verdict = The message reached the server of { $recipient }, but the program that puts it into the mailbox failed.
    .meaning = The last step went wrong: a delivery program ended with an error, a mailbox could not be opened or written, or a rule of the recipient is faulty. The administrator of that server finds the cause in its log.

entry-topic-list-problem = The list or group did not take the message
    .verdict = The message was not distributed, because the mailing list or group { $recipient } does not take it.
    .meaning = Lists often take messages from members only, or have them approved by a moderator. A list can also be closed, or its members can no longer be determined.

entry-topic-no-error = No error
    .verdict = The reply reports no error: the server accepted the message for { $recipient }, or the session is still going on.
    .meaning = Codes that begin with 2 report success, and those with 3 ask for the next part. If the message did not arrive all the same, it was sorted elsewhere or lost after this server had accepted it.

## Causes
cause-suggestion-outdated = The mail program has filled in an old or internal address that no longer leads anywhere.
cause-mailbox-not-known-to-gateway = The mailbox exists, but the server that receives mail for the domain does not know it, for example because it is new or has been moved.
cause-refused-as-unknown = The recipient has a filter that refuses the sender, and the server calls that an unknown address. Mobile carriers in Japan answer so.
cause-address-malformed = The address contains something that does not belong there, or a part of it is missing.
cause-address-held-twice = Several mailboxes, groups or contacts have been given the same address.
cause-name-matches-several = Only a name was given, and several people have it.
cause-recipient-has-new-address = The recipient has a new address, and the old one has been given up.
cause-mailbox-unused = The mailbox has not been used for so long that the provider has shut it.
cause-mailbox-unpaid = The provider has suspended the account, for example because it was not paid, has run out or was misused.
cause-storage-shared = Mail, photos and files share one storage space, and the recipient has filled it.
cause-message-fills-mailbox = The mailbox has some room left, but not enough for a message of this size.
cause-mailbox-busy = The mailbox is locked or in use for a moment.
cause-reason-withheld = The server does not tell why it refuses, so that nobody can find out which addresses exist.
cause-outside-senders-refused = The address takes mail only from inside its organization or from people who have signed in.
cause-sender-not-on-list = Only certain senders may write to this address, and you are not one of them.
cause-recipient-filter = The recipient has a filter that refuses this sender, for example a phone that takes mail only from chosen domains.
cause-mx-forgotten = The domain should receive mail, but no mail server has been entered in its DNS.
cause-sender-domain-unknown = The domain of the sender’s address does not exist in DNS, or names no server that could take a reply.
cause-sender-address-cannot-receive = The receiving system asked the sender’s mail server whether the address exists, and got no or a negative answer.
cause-send-permission-missing = The account lacks the permission to send as or on behalf of this address.
cause-from-differs-from-account = The sender’s address in the message is not the one of the account that is signed in.
cause-rule-forwards-unchanged = A rule, a device or a program passes the message on with a sender’s address that is not its own.
cause-own-relay-name-wrong = The sending system is told to pass its mail to a server whose name does not exist.
cause-encoding-enlarges-attachments = The attachments alone are within the limit, but grow by about a third when they are sent.
cause-list-has-invalid-addresses = Many of the recipients do not exist, and the server stopped accepting more.
cause-allowance-used-up = The account has used up its number of messages or recipients for this hour or day.
cause-newsletter-through-mailbox = A newsletter or a program sends through an account that is meant for one person.
cause-account-misused = Somebody else is sending with the account, or a website of the domain is being misused.
cause-sent-too-fast = The sending server delivers many messages to the same provider within a short time.
cause-sender-little-known = The receiving system does not know the sending server well yet, and takes only a little mail from it.
cause-many-share-server = Many senders share the sending server, and together they exceed the limit.
cause-too-many-at-once = The sending server opens more connections at the same time than the receiving one allows.
cause-connections-left-open = Earlier connections have not been closed and are still counted.
cause-recipient-flooded = The recipient is getting a flood of messages.
cause-notices-pile-up = A program or a loop sends the recipient notices without end.
cause-first-contact = The receiving system has not seen this sender with this recipient before.
cause-retry-from-other-server = Each try comes from another server of the sender’s provider, so that every one counts as the first.
cause-retry-too-early = The next try came before the waiting time was over.
cause-dns-does-not-answer = The name servers of the domain do not answer, or give faulty answers.
cause-own-resolver-fails = The name server that the sending system asks does not work.
cause-reception-not-running = The mail service on the destination server is not running.
cause-port-closed-by-firewall = A firewall in front of the server turns connections to its mail port away.
cause-mx-points-elsewhere = The domain’s DNS leads to a server that is not its mail server.
cause-server-silent = The destination server is down, or too busy to answer.
cause-traffic-dropped = A firewall on the way discards the connection without an answer.
cause-own-port-25-blocked = The network of the sending server does not let mail out on port 25.
cause-closed-by-filter = The destination server or its filter hung up on purpose, for example because of the sender’s address or rate.
cause-no-way-to-network = There is no path to the network of the server.
cause-address-not-public = DNS gives an address that exists only in an internal network.
cause-ipv6-path-missing = The connection was tried over IPv6, which does not work on one of the two sides.
cause-forwarding-circle = Two mailboxes or servers forward to each other, or a mailbox forwards to itself.
cause-domain-routed-back = A server should deliver for the domain, does not know that it is its own, and sends the message back to itself.
cause-route-not-set-up = The mail system has no route, connector or transport for this domain.
cause-keeps-being-deferred = The destination put the message off at every try.
cause-system-overloaded = The server is overloaded at the moment.
cause-system-under-maintenance = The server is under maintenance.
cause-put-off-on-purpose = The server puts unknown senders off on purpose, without saying so.
cause-disk-full = The disk or the memory of the mail server is full.
cause-reception-stopped = The mail service is being shut down or has been stopped.
cause-refused-without-reason = The server refuses this sender and does not say why.
cause-host-takes-no-mail = The server is not meant to receive mail.
cause-directory-not-reached = The server could not look the recipient up in its database or directory.
cause-filter-not-reached = A filter or policy service that the server asks did not answer.
cause-delivery-program-fails = The program that delivers the message ended with an error.
cause-mailbox-storage-fault = The mailbox could not be opened or written: it is damaged or locked, or a permission is missing.
cause-recipient-rule-fails = A forwarding or filter rule of the recipient is faulty.
cause-list-members-only = Only members may write to the list, and the sender’s address is not one of theirs.
cause-list-gone = The list or group has been closed or renamed.
cause-reply-reports-success = The reply reports success and no error.

## Fixes of the sender
fix-ask-own-admin = Give the whole report to your own mail administrator
    .step-1 = Forward the report, or copy all of its text, to your administrator or to the support of your mail provider.
    .step-2 = Tell them since when it happens, and whether only this recipient is affected.
fix-use-other-way = Reach the recipient in another way
    .step-1 = Tell the recipient by phone, chat or another address that your message did not arrive.
    .step-2 = Pass on the text of the error, so that they can show it to their administrator or provider.
fix-remove-old-suggestion = Remove the old suggestion from your mail program
    .step-1 = Start a new message, and type the first letters of the address.
    .step-2 = Delete the suggestion that appears, in Outlook with the cross beside it.
    .step-3 = Type the address in full, and correct the entry in your contacts.
fix-share-by-link = Share the file by a link
    .step-1 = Put the file in an online storage such as OneDrive, Google Drive or a shared folder of your organization.
    .step-2 = Allow the recipient to open it, and send the link instead of the attachment.
fix-use-full-address = Use the complete address
    .step-1 = Ask the recipient for their complete address with the @ sign, and send the message there.
fix-use-new-address = Write to the new address
    .step-1 = Look in the reply for the new address. If there is none, ask the recipient or their organization.
    .step-2 = Check that the new address really belongs to them, then send the message there.
fix-ask-for-admission = Ask to be admitted
    .step-1 = Reach the recipient in another way, and tell them your address and its domain.
    .step-2 = Ask them to admit your address in their filter, or to have their administrator admit it.
fix-send-from-own-address = Send from your own address
    .step-1 = Select the address of your own account in **From**, and send the message again.
    .step-2 = In a device or program, enter the account’s address as the sender.
fix-wait-for-allowance = Wait until you may send again
    .step-1 = Stop sending until the hour or the day is over. Each further try may prolong the wait.
    .step-2 = Then send the rest in small portions.
fix-secure-account = Secure the account if you have not sent that much
    .step-1 = Look in **Sent Items**, the forwarding settings and the rules for what you did not do.
    .step-2 = Change the password, sign out everywhere and turn on two-step verification.
    .step-3 = Tell your mail administrator or provider.
fix-ask-list-owner = Ask the owner of the list
    .step-1 = Write to the list’s owner, or ask a member, whether the list still exists and who may write to it.
    .step-2 = Join the list with the address that you send from, or ask for permission.
fix-look-in-junk = Ask the recipient to look in the junk folder
    .step-1 = Have them look in the junk folder, the quarantine and their rules as well.

## Fixes of the sender’s administrator
fix-send-more-slowly = Send more slowly
    .step-1 = Limit the messages per minute to this destination, and let the queue drain.
    .step-2 = Spread large mailings over hours or days, and raise a new server’s volume little by little.
    .step-3 = Remove addresses that bounce or do not want the mail.
fix-limit-connections = Open fewer connections at once
    .step-1 = Set a lower number of simultaneous connections to this destination, such as 2 to 5.
    .step-2 = Send several messages over each connection, and close it afterwards.
fix-send-in-smaller-batches = Send to fewer recipients at a time
    .step-1 = Lower the number of recipients for each delivery to 50 or fewer.
    .step-2 = Remove addresses that do not exist from the list.
fix-raise-sending-limit = Examine the limit, and raise it where it is right
    .step-1 = Find out what the account has sent, and whether it really was its user.
    .step-2 = Raise the limit for this account if your system allows that.
    .step-3 = Move mailings to a service for bulk mail.
fix-grant-send-permission = Grant the permission to send as this address
    .step-1 = Check whether the account should use the address.
    .step-2 = Give it the permission **Send As** or **Send on Behalf**, or enter the address as its alias. It can take an hour to take effect.
fix-stop-loop = Break the loop
    .step-1 = Read the **Received** lines in the header of the returned message: between which servers does it go back and forth?
    .step-2 = Remove the forwarding, rule or connector that sends it back.
    .step-3 = If a server does not know a domain as its own, enter the domain there, or correct the MX record.
fix-wait-for-greylisting = Let your server pass the greylisting
    .step-1 = Check that it tries again after some minutes, and for at least a day.
    .step-2 = Have each try made from the same address, or from the same network.
    .step-3 = Ask the receiving side for an exception if your provider changes the address at every try.
fix-check-own-resolver = Check the name servers that your server asks
    .step-1 = Look the domain up on the sending server, once with its own name server and once with a public one.
    .step-2 = If only its own fails, repair or replace that name server. If both fail, the fault is in the domain.
fix-check-own-outbound = Check your own way to the internet
    .step-1 = Test from the sending server whether it can connect to port 25 outside. Many providers and clouds block that.
    .step-2 = Use the relay server of your provider if port 25 stays blocked.
    .step-3 = If only IPv6 fails, repair it, or let the mail server use IPv4 only.
fix-trace-accepted-message = Trace the message beyond the server that accepted it
    .step-1 = Note the time and the queue number from the reply.
    .step-2 = Ask the administrator of that server what became of the message.

## Fixes of the recipient and their administrator
fix-free-mailbox = Make room in your mailbox
    .step-1 = Delete large and old messages, or move them to an archive.
    .step-2 = Empty **Deleted Items** and **Junk Email**. Where mail shares its storage with files and photos, tidy them as well.
    .step-3 = Ask the sender to send the message again.
fix-calm-incoming-mail = Stop the flood of messages
    .step-1 = Find out which sender, list or program sends so much.
    .step-2 = Stop it, unsubscribe, or have your administrator block it.
fix-correct-own-rule = Correct your forwarding and filter rules
    .step-1 = Turn the rules of the mailbox off, and have a test message sent to you.
    .step-2 = Turn them on one by one, and correct the faulty one.
fix-raise-quota = Give the mailbox more room
    .step-1 = Check the size and the quota of the mailbox.
    .step-2 = Raise the quota, or move old messages to an archive.
    .step-3 = Check that new messages arrive.
fix-restore-mailbox = Restore the mailbox
    .step-1 = Check why the account is disabled: blocked, suspended, without a license, or intended.
    .step-2 = Enable it again. If the person has left, redirect the address or set an automatic reply.
    .step-3 = Send a test message from outside.
fix-accept-outside-senders = Let the sender write to this address
    .step-1 = Check in the settings of the mailbox or group who may write to it.
    .step-2 = Allow senders outside the organization, or add this sender to the allowed ones.
    .step-3 = Have the sender send a short test message.
fix-publish-mx = Publish a mail server for the domain
    .step-1 = Look up which MX records the domain has.
    .step-2 = Enter the mail server’s name as MX record, and its address as A or AAAA record. Remove a null MX.
    .step-3 = If the domain should take no mail, tell those who write to it which address to use.
fix-correct-dns = Correct the DNS of the domain
    .step-1 = Check whether all name servers of the domain answer, and give the same answer.
    .step-2 = Repair the name servers, the delegation or the DNSSEC signatures.
    .step-3 = Look the domain up again from outside.
fix-correct-recipient-list = Make the address known to the receiving server
    .step-1 = Compare the addresses that the receiving server or gateway knows with the mailboxes that exist.
    .step-2 = Enter the missing address, or repair the synchronization.
fix-make-address-unique = Give the address to one object only
    .step-1 = Search the directory for everything that carries the address.
    .step-2 = Remove it from all but one.
fix-redirect-old-address = Redirect the old address
    .step-1 = Redirect it to the new address, or to a colleague.
    .step-2 = If that is not wanted, set an automatic reply that names the new contact.
fix-raise-size-limit = Raise the limit, or offer another way
    .step-1 = Compare the limits of gateway, server and mailbox. The smallest one decides.
    .step-2 = Raise it if large messages are wanted, or offer a place to upload files.
fix-raise-connection-limit = Examine the connection limit
    .step-1 = Check in the log whether the limit in total or the one for this sender was reached.
    .step-2 = Raise it for known senders, or find out what occupies the connections.
fix-exempt-from-greylisting = Exempt known senders from greylisting
    .step-1 = Enter the sender’s domain or network as an exception.
    .step-2 = Have greylisting recognize networks rather than single addresses.
fix-restore-reception = Make the server receive mail again
    .step-1 = Check that the mail service is running and listens on TCP port 25.
    .step-2 = Check that the firewall lets connections from outside through to it.
    .step-3 = Check that the MX record leads to this server.
fix-relieve-system = Relieve the server
    .step-1 = Look in its log and its queues for what keeps it busy.
    .step-2 = Remove the cause, and give it more resources if it is often at its limit.
fix-free-server-storage = Make room on the mail server
    .step-1 = Check the disks of the queue, the mailboxes and the logs, and the memory.
    .step-2 = Delete what is not needed, or enlarge the storage.
    .step-3 = Check that the server accepts mail again.
fix-repair-own-system = Repair the server’s settings
    .step-1 = Look in the mail log at the time of the error.
    .step-2 = Correct the setting, or bring the database, directory or filter back that is named there.
    .step-3 = Send a test message from outside.
fix-repair-delivery-program = Repair the delivery into the mailbox
    .step-1 = Look in the mail log for the program and the error of this delivery.
    .step-2 = Check disk space, permissions, locks and the state of the mailbox.
    .step-3 = Have the message delivered again, or ask the sender to send it again.
fix-repair-list = Repair the list
    .step-1 = Check that the list exists, has members, and that all of them can be resolved.
    .step-2 = Set who may write to it, and tell the members.

## Checks
check-others-reach-recipient = Have somebody with another mail provider write to the recipient
    .expect = If that message comes back, too, the fault is on the recipient’s side. If it arrives, look at your own address and system.
check-address-holders-counted = Search the directory for the address
    .expect = Exactly one mailbox, group or contact should carry it.
check-storage-used = Have the recipient look at the storage that is used
    .expect = There should be clearly more room than the message needs.
check-inside-sender-succeeds = Have somebody from the recipient’s organization write to the address
    .expect = If that message arrives and yours does not, the address is restricted.
check-sender-receives = Send a message from another provider to the sender’s address
    .expect = It should arrive. If it comes back, other systems refuse mail from this address as well.
check-own-address-succeeds = Send the same message from your own address
    .expect = If it goes out, only the permission for the other address is missing.
check-size-compared = Compare the size of the message with the limit in the reply
    .expect = Count a third more than the size of the files.
check-recipients-counted = Count the recipients of the message, the members of groups included
    .expect = The number should be below the limit in the reply. Many systems allow 100 for each connection.
check-sent-messages-reviewed = Look at what the account has sent
    .expect = **Sent Items** and the log of the mail system should show only messages that its owner knows.
check-queue-for-domain = Watch the queue for this destination
    .expect = It should shrink steadily, and the deferrals should become fewer.
check-retries-in-log = Find the tries for this message in the log of the sending server
    .expect = They should be at least some minutes apart, and come from the same address.
check-server-answers = Test from outside whether the server answers on port 25
    .expect = `TcpTestSucceeded` should be `True`. Use a computer whose own outgoing port 25 is open.
check-other-domains-tried = Check whether mail to other domains goes out
    .expect = If it does, the fault is at this destination. If not, it is in your own system or network.
check-session-by-hand = Connect to the server by hand, and read its greeting
    .expect = It should answer with `220`. Another code, or a closed connection, shows what the server objects to. `QUIT` ends the session.
check-received-lines-read = Read the Received lines of the returned message
    .expect = Each server should appear once. What repeats is the loop.
check-earlier-error-found = Find the error of the last try
    .expect = It is further down in the report or in the log of the sending server, and names the actual cause.
check-disk-space-shown = Check the free storage of the mail server
    .expect = The disks of the queue, the mailboxes and the logs should each have room.
check-mail-log-read = Read the mail log at the time of the error
    .expect = It names the program, the service or the file that failed.
check-list-membership = Check who may write to the list
    .expect = The address that you send from should be a member, or the list should take mail from everybody.
check-recipient-asked = Ask the recipient whether the message is there
    .expect = It should be in the inbox or the junk folder.
