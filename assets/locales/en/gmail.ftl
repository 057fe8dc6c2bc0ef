# Gmail and Google Workspace.

entry-gmail-4-2-1 = Recipient gets mail too fast
    .meaning = Gmail holds mail back for this one account until its flood is over; other accounts are not affected. The limits are 60 messages a minute, 3,600 an hour and 86,400 a day, and they end by themselves, usually within 24 hours.

entry-gmail-4-2-1-relay = SMTP relay is at its peak limit
    .meaning = Your organization sends too fast through smtp-relay.gmail.com at the moment. This is a limit on the rate, not on the day: later tries succeed.

entry-gmail-4-2-2 = Recipient’s Google storage is full
    .meaning = The mailbox takes no mail until there is space. Photos and files in Google Drive count as well, so deleting messages alone may not help; without a subscription the storage is 15 GB. Gmail asks the sending system to try again; accounts that stay full and unused are refused for good (552 5.2.2).

entry-gmail-4-3-0 = Gmail temporarily rejects the message
    .meaning = Gmail gives no reason. Such faults pass. If it affects every message for hours, the reputation of the sending server may be the reason.

entry-gmail-4-3-0-domains = Several recipient domains in one transaction
    .meaning = Gmail takes only recipients of one domain in an SMTP transaction. Mail systems that group recipients of several hosted domains get this reply.

entry-gmail-4-3-0-system-problem = Temporary system problem at Gmail
    .meaning = A fault on Google’s side. The Google Workspace Status Dashboard shows larger outages.

entry-gmail-4-4-2 = Gmail waited too long for the sending server
    .meaning = Gmail closed the connection because the sending server fell silent. The reason is on the sending side: a slow line, a firewall that inspects mail or an overloaded server.

entry-gmail-4-4-5 = Gmail server is busy
    .meaning = The load on this one Google server is too high for the moment. Other servers of the same domain may accept the message at once.

entry-gmail-4-5-0 = Sending program breaks the SMTP rules
    .meaning = The sending program said something that Gmail does not understand at this point. It may work at the next try, but the program should be corrected.

entry-gmail-4-5-3 = Too many recipients at once
    .meaning = Gmail takes about 100 recipients in one SMTP transaction; the sending server should send the rest in a further one. People who write with Gmail themselves can name 500 recipients (Google Workspace: 2,000, of them 500 outside) in a message.

entry-gmail-4-5-3-domain-rules = Too many recipients with domain rules at once
    .meaning = The recipients together have more administrator’s rules than Gmail checks in one transaction. The sending server should send to this recipient separately; most do so by themselves.

entry-gmail-4-7-0 = Gmail refuses for now for security reasons
    .meaning = Gmail uses this code for many things, from a busy connection to a bad reputation. The words after the code tell which.

entry-gmail-4-7-0-reconnect = Connection to Gmail expired
    .meaning = The sending server kept its connection open too long. It only has to connect again, which mail servers do by themselves.

entry-gmail-4-7-0-not-allowed-address = Recipient’s organization allows only certain IP addresses
    .verdict = The recipient’s organization takes mail only from certain IP addresses, and the sending server’s is not among them.
    .meaning = The administrator of the recipient’s Google Workspace takes mail only from listed IP addresses, usually those of a filtering service. The sending server went past that service.

entry-gmail-4-7-0-try-again = Gmail closed the connection after a command
    .meaning = Gmail slows this server down, often already at EHLO: too many connections, or a server that it does not trust yet.

entry-gmail-4-7-0-no-reverse-dns = Slowed down: no matching reverse DNS
    .meaning = Gmail still takes some mail from this address, but slowly. Newer replies use 4.7.23, and 5.7.25 where Gmail refuses for good.

entry-gmail-4-7-0-sign-in-attempts = Too many sign-in attempts
    .meaning = A mail program or device keeps trying an old password. Gmail makes it wait from some minutes to some hours, and each further try prolongs this.

entry-gmail-4-7-0-sign-in-trouble = Sign-in is out of order at Google
    .meaning = The password need not be wrong: Google cannot check it at the moment.

entry-gmail-4-7-0-tls = Recipient’s organization requires TLS
    .meaning = The administrator of the recipient’s Google Workspace demands encryption for mail from this sender, and the sending server did not start TLS.

entry-gmail-4-7-0-address-reputation = Slowed down: reputation of the IP address is very low
    .meaning = Gmail rates the sending IP address very low and lets little of its mail through. It recovers only with good mail over days or weeks; nobody at Google can be asked to lift it.

entry-gmail-4-7-0-domain-reputation = Reputation of the sending domain is very low
    .meaning = Gmail does not trust the domain itself, whichever server it sends from, so another server does not help.

entry-gmail-4-7-0-content = Content or links look suspicious
    .meaning = Gmail objects to this message, not to the server as such. A link to a listed or shortened address is the most common reason.

entry-gmail-4-7-0-unusual-rate = Slowed down: unusual amount of mail (older code)
    .meaning = An older code for the same limit. Today Gmail answers with 4.7.28.

entry-gmail-4-7-0-system-problem = Temporary system problem at Gmail (older code)
    .meaning = A fault on Google’s side that passes; 4.3.0 says the same.

entry-gmail-4-7-23 = Slowed down: reverse DNS missing or wrong
    .meaning = The sending IP address has no PTR record, or the name in it does not lead back to the address. Gmail requires this of every sender since 2024; it slows down at first and refuses later (5.7.25).

entry-gmail-4-7-24 = Slowed down: suspicious SPF record
    .verdict = Gmail takes mail of the sender’s domain only in part, because it does not trust the domain’s SPF record.
    .meaning = The SPF record is valid, but Gmail does not trust what it permits.

entry-gmail-4-7-26 = Slowed down: neither SPF nor DKIM passes
    .meaning = Every sender to Gmail needs at least one of the two. As long as the code begins with 4, part of the mail still arrives; the permanent form is 5.7.26.

entry-gmail-4-7-26-dns = DMARC could not be checked: DNS of the sender fails
    .verdict = Gmail put the message off, because it could not check the DMARC of the sender’s domain.
    .meaning = The domain’s DMARC policy asks for refusal, but its SPF or DKIM records could not be read just now. Once the DNS servers answer again, the message passes.

entry-gmail-4-7-27 = Slowed down: SPF did not pass (bulk senders)
    .meaning = Bulk senders need SPF as well as DKIM. What counts is the domain of the return-path, not the one in From.

entry-gmail-4-7-28 = Slowed down: unusual amount of mail
    .meaning = Gmail names what it counts: the IP address, the address block (netblock), the DKIM or SPF domain, or a web address in the text. Mail passes again when the flood and the complaints are over, mostly within a day.
    .meaning-2 = If you do not send newsletters, look first for a hacked account, an abused form or forwarded spam.

entry-gmail-4-7-28-message-id = Same Message-ID too often
    .meaning = Gmail sees the same message again and again. Each message needs a Message-ID of its own.

entry-gmail-4-7-29 = Slowed down: no TLS (bulk senders)
    .meaning = The sending server delivered in clear text. Gmail’s servers always offer STARTTLS, so the sending server does not use it, or a firewall removes it.

entry-gmail-4-7-30 = Slowed down: DKIM did not pass (bulk senders)
    .meaning = Bulk senders must sign each message with DKIM, with a key of 1024 bits or more, best 2048. A signature that something on the way has broken counts as none.

entry-gmail-4-7-31 = Slowed down: DMARC record missing
    .meaning = Google’s questions and answers print this code for a missing DMARC record, its table of errors 4.7.40. Both mean the same.

entry-gmail-4-7-32 = Slowed down: From matches neither SPF nor DKIM
    .verdict = Gmail takes mail of this sender only in part, because the domain in From is proved neither by SPF nor by DKIM.
    .meaning = Something passes, but under another domain than the one that the reader sees. The registered domain must be the same; subdomains do not matter.

entry-gmail-4-7-40 = Slowed down: no DMARC record or policy
    .verdict = Gmail takes mail of the sender’s domain only in part, because the domain has no usable DMARC record.
    .meaning = Bulk senders need a DMARC record; `p=none` is enough, so nothing has to be tightened for it.

entry-gmail-5-1-1 = Gmail account does not exist
    .verdict = { $recipient } has no mailbox at Google.
    .meaning = Gmail has no account under this address; for a company’s or school’s domain, the address does not exist in its Google Workspace. Dots in a gmail.com address do not matter, every other character does.

entry-gmail-5-1-2 = Recipient’s domain not found
    .meaning = Gmail found no domain of this name in DNS. A dot or other character after the address, such as “gmail.com.”, has the same effect.

entry-gmail-5-1-3 = Recipient’s address is not written correctly
    .meaning = The address breaks the rules of writing: a space, a comma, two dots in a row, a missing @ or angle brackets in the wrong place.

entry-gmail-5-1-7 = Sender’s address is not written correctly
    .meaning = The address that the sending program puts into MAIL FROM is not valid, for example a name without a domain. The program’s settings hold it.

entry-gmail-5-2-1 = Gmail account is inactive
    .verdict = The Google account of { $recipient } is switched off.
    .meaning = The account exists but takes no mail: unused for long, suspended by its Google Workspace administrator, or disabled by Google.

entry-gmail-5-2-1-rate = Recipient gets too much mail
    .verdict = Gmail refused the message, because { $recipient } is receiving too much mail at the moment.
    .meaning = The account is beyond its receiving limit, and Gmail refuses instead of asking to try again. The limit usually ends within 24 hours; then send again.

entry-gmail-5-2-2 = Recipient’s Google storage is full and unused
    .meaning = The storage has been full for long and nobody seems to use the account. Sending again does not help until the recipient acts; lists should drop the address.

entry-gmail-5-3-4 = Message exceeds Gmail’s limits
    .meaning = Gmail sends up to 25 MB and receives up to 50 MB, encoding included, so files should stay below about 35 MB. No more than 500 attachments are taken, and headers have limits of their own, the subject too: the reply says which.

entry-gmail-5-4-5 = Daily sending limit of the account is reached
    .verdict = The sender’s Google account has reached its daily sending limit.
    .meaning = Google stops the sender’s own account, not the recipient’s: about 500 messages in 24 hours with a personal account, 2,000 with Google Workspace. If you did not send that much, someone else may use your account.

entry-gmail-5-4-5-relay = Daily relay limit of the user is reached
    .meaning = This user has sent 10,000 messages, or to 10,000 different recipients, through smtp-relay.gmail.com within 24 hours.

entry-gmail-5-4-6 = Message went in a loop (over 50 hops)
    .meaning = The message has passed more than 50 mail systems. Mostly Google Workspace and another system send mail for unknown addresses to each other, or two accounts forward to each other.

entry-gmail-5-5-1 = Commands came in the wrong order
    .meaning = The reply says what was missing: EHLO, MAIL or RCPT first, or no DATA after BDAT. Such errors come from homemade programs, old devices and firewalls that change the conversation.

entry-gmail-5-5-1-unknown-command = Command not known to Gmail
    .meaning = The program used a command that Gmail does not offer, or sent text where a command belongs. After several of these Gmail hangs up.

entry-gmail-5-5-1-sign-in = Not signed in (older code)
    .meaning = An older reply of smtp.gmail.com, known from one list only. Today it is 530 5.7.0.

entry-gmail-5-5-2 = Syntax error in a command
    .meaning = A command was written wrongly, often an address without angle brackets in MAIL FROM or RCPT TO.

entry-gmail-5-5-2-decoding = Sign-in data cannot be read
    .meaning = The program answered with something that is not valid Base64 when signing in, often an empty user name or password, or a sign-in that was broken off.

entry-gmail-5-5-3 = Too many recipients for this sender
    .meaning = The sender may not write to that many people at once. Through smtp.gmail.com a message may have 100 recipients.

entry-gmail-5-5-4 = Name in EHLO is invalid or empty
    .meaning = The sending server introduces itself with a name that cannot be one, for example an empty one, one with an underscore, or “localhost” at the SMTP relay.

entry-gmail-5-6-0 = Message is malformed
    .meaning = The message breaks the rules of RFC 5322 so badly that Gmail cannot read it: lines that are too long, bare line feeds, or headers without a name.

entry-gmail-5-7-0 = Gmail refuses for security reasons
    .meaning = Gmail uses this code for forbidden attachments as well as for sign-in and relay errors. The words after the code tell which.

entry-gmail-5-7-0-attachment = Attachment or content is not allowed
    .meaning = Gmail never takes programs and scripts (.exe, .js, .iso and the like), not even inside a ZIP archive or renamed, and often no archive with a password. Resending the same file never works.

entry-gmail-5-7-0-identity = Sign-in was tried twice in one session
    .meaning = After a sign-in the program tried to sign in again. It needs a new connection for another account.

entry-gmail-5-7-0-relay = SMTP relay denied: address or domain not registered
    .verdict = Google’s SMTP relay did not accept the message, because it does not know the sending server or the sender’s domain.
    .meaning = smtp-relay.gmail.com serves only IP addresses and sender domains that your Google Workspace has registered. An empty sender (bounces, calendar replies) needs a registered name in EHLO.

entry-gmail-5-7-0-relay-suspended = SMTP relay suspended for abuse
    .meaning = Google has stopped this account’s relaying because it sent spam, usually after it was hacked. The administrator sees it in the Admin console.

entry-gmail-5-7-0-sending-denied = Sender may not use the SMTP relay
    .meaning = The sender’s account is disabled, or it is no registered user while the relay takes only registered users.

entry-gmail-5-7-0-unauthenticated-commands = Too many commands without sign-in
    .meaning = The program sent command after command instead of signing in, and Gmail hung up.

entry-gmail-5-7-0-sign-in = Program did not sign in
    .meaning = smtp.gmail.com takes mail only from programs that have signed in, with STARTTLS on port 587 or SSL/TLS on port 465.

entry-gmail-5-7-1 = Gmail refuses the message by policy
    .meaning = Gmail uses this code for spam, reputation, faulty headers, administrators’ rules and relay limits. The words after the code tell which.

entry-gmail-5-7-1-domain-rule = A rule of the organization refuses the message
    .verdict = A rule of a Google Workspace administrator refused the message.
    .meaning = Not Gmail’s spam filter but a rule that an administrator made refused it: in the recipient’s organization, or in your own when you send with Google Workspace. `gcdp` marks such replies.

entry-gmail-5-7-1-relay-credentials = SMTP relay: address and domain do not belong together
    .verdict = Google’s SMTP relay did not accept the message, because the sending server is not registered for the sender’s domain.
    .meaning = The IP address is registered, but not for the organization of the sender’s domain. It affects forwarded mail and bounces that go through the relay.

entry-gmail-5-7-1-unsolicited = Gmail takes the message for spam
    .verdict = Gmail took the message for spam and refused it.
    .meaning = Sender, content and links together look like spam to Gmail. The recipient cannot release such a message: it never reached the spam folder.

entry-gmail-5-7-1-ipv6 = IPv6 address does not meet the requirements
    .verdict = Gmail refused the message, because it came over IPv6 without a matching name in DNS, or without SPF or DKIM.
    .meaning = Over IPv6, Gmail insists on a PTR record and on SPF or DKIM. The same server often gets through over IPv4.

entry-gmail-5-7-1-reputation = Reputation of IP address or domain is very low
    .meaning = Gmail refuses mail from this IP address or this domain for now because so much of it was unwanted. Trust comes back with good mail over days or weeks; Google lifts nothing on request.

entry-gmail-5-7-1-headers = Message headers are faulty
    .meaning = The reply names the header. Missing or several From lines, a missing Message-ID, headers that occur twice and characters that do not belong there are what Gmail refuses, mostly from programs and scripts.

entry-gmail-5-7-1-direct = IP address may not send directly
    .meaning = The address belongs to a home line or to a block that its provider keeps closed for mail. Mail must go through the provider’s server.

entry-gmail-5-7-1-rate = Gmail limits this sender
    .meaning = Gmail has put a limit on what it takes from this sender and refuses what goes beyond it.

entry-gmail-5-7-1-relay-limit = Daily relay limit of the organization is reached
    .meaning = The whole organization has used up its limit at smtp-relay.gmail.com. It depends on the number of licenses and counts the last 24 hours.

entry-gmail-5-7-1-dmarc = DMARC policy of the sender’s domain (older code)
    .meaning = Today Gmail answers with 5.7.26.

entry-gmail-5-7-1-unauthenticated = Message is not authenticated (older code)
    .meaning = Today Gmail answers with 5.7.26.

entry-gmail-5-7-1-unusual-rate = Unusual amount of unwanted mail (older code)
    .meaning = Today Gmail answers with 5.7.28.

entry-gmail-5-7-10 = Commands sent too early after STARTTLS
    .meaning = The program sent more commands together with STARTTLS instead of waiting for the answer. Attackers do that, so Gmail refuses it.

entry-gmail-5-7-11 = STARTTLS was sent with extra text
    .meaning = STARTTLS takes no parameters; the program added something to it.

entry-gmail-5-7-14 = Sign in with a web browser first
    .meaning = Google has doubts about this sign-in and waits for a confirmation in the browser. This also happens when a server in another country sends with your account.

entry-gmail-5-7-24 = Suspicious entries in the SPF record
    .verdict = Gmail refused the message, because it does not trust the SPF record of the sender’s domain.
    .meaning = Gmail no longer takes mail of this domain as long as its SPF record permits so much.

entry-gmail-5-7-25 = Reverse DNS missing or wrong
    .meaning = Gmail refuses mail from an IP address without a PTR record, or whose name does not lead back to it. Whoever owns the address, mostly the hosting provider, sets the record; that takes effect within hours.

entry-gmail-5-7-26 = Sender is not authenticated
    .verdict = Gmail refused the message because neither SPF nor DKIM shows that it comes from its domain.
    .meaning = Gmail requires SPF or DKIM of every sender. The reply prints both results, with the domain and the IP address that were checked.

entry-gmail-5-7-26-spf-hard-fail = SPF record forbids this server
    .meaning = The domain’s own SPF record (`-all`) tells receivers to refuse every server that is not listed. DKIM may still help if it passes.

entry-gmail-5-7-26-dmarc = DMARC policy of the sender’s domain asks for refusal
    .meaning = Gmail does what the owner of the From domain wants: the policy is quarantine or reject, and nothing passed under that domain. It also affects people who send with a gmail.com address through other servers.

entry-gmail-5-7-27 = SPF did not pass (bulk senders)
    .meaning = The permanent form of 4.7.27. Bulk senders need SPF as well as DKIM.

entry-gmail-5-7-28 = Unusual amount of unwanted mail from this IP address
    .meaning = Gmail no longer only slows down but refuses. It affects new servers on addresses with a past, and hacked ones.

entry-gmail-5-7-29 = Message did not come over TLS (bulk senders)
    .meaning = The permanent form of 4.7.29: mail in clear text.

entry-gmail-5-7-30 = DKIM did not pass (bulk senders)
    .meaning = The permanent form of 4.7.30. Bulk senders need DKIM as well as SPF.

entry-gmail-5-7-32 = From matches neither SPF nor DKIM
    .verdict = Gmail refused the message, because the domain in From is proved neither by SPF nor by DKIM.
    .meaning = The permanent form of 4.7.32. Google’s table prints it with the reply code 421; a code that begins with 5 is final all the same.

entry-gmail-5-7-40 = No DMARC record or policy (bulk senders)
    .verdict = Gmail refused the message, because the sender’s domain has no usable DMARC record.
    .meaning = The permanent form of 4.7.40: a bulk sender without a DMARC record. `p=none` is enough.

entry-gmail-5-7-4 = Sign-in method is not supported
    .meaning = The program wants to sign in in a way that Google does not offer, such as CRAM-MD5 or the old XOAUTH. XOAUTH2, or PLAIN with an app password, works.

entry-gmail-5-7-8 = User name or password refused
    .meaning = Google did not accept the sign-in of the mail program. Even the right password is refused where an app password or “Sign in with Google” is needed. Google’s table prints this as 5.7.80.

entry-gmail-5-7-9 = App password required
    .meaning = The account has 2-Step Verification, so its ordinary password does not work in a mail program. Google’s table prints this as 5.7.90.

entry-gmail-5-7-9-browser = Confirm the sign-in in a web browser
    .meaning = Google finds the sign-in unusual and waits for you in the browser.

entry-gmail-customfromdenied = “Send mail as” is misconfigured
    .verdict = Gmail could not send with the other address that is set under “Send mail as”.
    .meaning = You write from Gmail with another address, and Gmail could not hand the message to the server that you entered for it: wrong server, port or password, or the server has changed.

entry-gmail-groups = Google Group does not exist or takes no post from you
    .verdict = A Google Group did not accept the message: it does not exist, or the sender may not post there.
    .meaning = The address is that of a Google Group. It was removed or renamed, or only its members may write to it, or it accepts no posts at all. The reply does not say which.

## Causes
cause-gmail-user-suspended = The administrator of the recipient’s Google Workspace has suspended the account, or Google has, for a breach of its rules.
cause-gmail-bulk-requirement-missed = Gmail counts the domain as a bulk sender: it has sent close to 5,000 messages to personal Gmail accounts within a day at least once. This message misses one of the requirements for such senders.
cause-gmail-unusual-volume = Much more mail than usual came within a short time, for example a campaign, or a new server or domain that has no history yet.
cause-gmail-complaints = Gmail users marked mail from this sender as spam. From 0.1 % of the messages on delivery suffers; 0.3 % must never be reached.
cause-gmail-forwards-spam = The server forwards its users’ mail to Gmail, and spam with it. Gmail then blames the forwarding server.
cause-gmail-neither-passes = Neither SPF nor DKIM passes. The server or service that sent the message is missing from the SPF record and does not sign for the domain.
cause-gmail-ip-not-in-spf = The SPF record of the return-path domain ends in `-all`, and the sending IP address is not in it. Often a new server or service was not added.
cause-gmail-not-aligned = SPF or DKIM passes, but for another domain than the one in the From address. Many newsletter and ticket services send with their own domain until they are set up.
cause-gmail-dmarc-record-missing = The From domain has no TXT record at `_dmarc`, or the record lacks `p=`.
cause-gmail-spf-too-open = The SPF record permits far too much, for example `+all` or huge address ranges, or includes records of strangers.
cause-gmail-dns-of-sender-fails = The DNS servers of the sender’s domain did not answer, so Gmail could not check the message.
cause-gmail-admin-rule = A rule that an administrator made in Google Workspace refuses the message, for example for its content, its attachment or because only certain senders or recipients are allowed.
cause-gmail-not-on-allowlist = The recipient’s organization accepts mail only from certain IP addresses, and the sending server is not among them. Often its mail should go through a gateway first.
cause-gmail-relay-not-registered = The IP address or the sender’s domain is not registered for the SMTP relay service of your Google Workspace. Servers that also use IPv6 often have only their IPv4 address registered.
cause-gmail-sign-in-suspicious = Google considers the sign-in unusual, for example from a new place or device, and wants to see the person in a browser first.
cause-gmail-copies-of-one-message = Many messages with the same Message-ID arrived: a loop, a program that sends again and again, or one that does not make a new Message-ID for each message.
cause-gmail-group-closed = The group takes posts only from its members or from people inside its organization.

## Fixes
fix-gmail-meet-requirements = Meet Gmail’s requirements for senders
    .step-1 = Authenticate: SPF or DKIM for every sender; SPF, DKIM and a DMARC record for bulk senders, with the From domain matching one of them.
    .step-2 = Give each sending IP address a PTR record that leads back to it, and send over TLS.
    .step-3 = Offer one-click unsubscribe in newsletters, and honor it within 48 hours.
    .step-4 = Keep the spam rate below 0.1 %.
    .note = The rules hold for mail to personal Gmail accounts, since February 2024; Gmail has rejected more strictly since November 2025. A domain that has counted as a bulk sender once remains one.
fix-gmail-lower-complaints = Lower the spam complaints of Gmail users
    .step-1 = Sign in to Postmaster Tools, add the sending domain and verify it.
    .step-2 = Open the dashboards **Compliance status** and **Spam rate**, and correct what needs work.
    .step-3 = Write only to people who asked for the mail, and remove who does not open it.
    .step-4 = Once the spam rate has been below 0.3 % for 7 days, send Google’s sender contact form if mail is still refused.
    .note = Postmaster Tools stopped showing the reputation of domain and IP address in autumn 2025.
fix-gmail-free-storage = Free up Google storage
    .step-1 = Open the storage page of the Google Account and see what uses the space.
    .step-2 = Delete large files and messages in Drive, Photos and Gmail, then empty the trash of each.
    .step-3 = Or buy more storage. With an account of a company or school, ask its administrator.
    .note = New mail arrives again as soon as there is space. What was refused before does not come by itself.
fix-gmail-add-storage = Give the user more storage (Google Workspace)
    .step-1 = In the Google Admin console, open **Storage** and see who uses how much.
    .step-2 = Raise the user’s limit, or add storage to the organization.
fix-gmail-revive-account = Sign in to the account again
    .step-1 = Sign in to Gmail in a browser, or use Google’s account recovery.
    .step-2 = Tell the sender when mail arrives again, or give another address.
fix-gmail-reactivate-user = Reactivate the user (Google Workspace)
    .step-1 = In the Google Admin console, open **Directory** > **Users**, and filter by the status **Suspended**.
    .step-2 = Select **More options** > **Reactivate** for the user. If Google suspended the account, read the reason first.
fix-gmail-create-address = Create the address (Google Workspace)
    .step-1 = In the Google Admin console, open **Directory** > **Users**, and check whether the user exists under this address.
    .step-2 = Add the user, or add the address as an alternate email address (alias) of another user.
    .note = New users and aliases can take up to 24 hours to work.
fix-gmail-ease-inbox = Take automatic mail away from the account
    .step-1 = Find out what floods the account, and stop it or send it to a Google Group instead.
    .step-2 = With Google Workspace, look at the user under **Directory** > **Users** in the Admin console: it shows which limit was reached and when it ends, usually after 24 hours.
fix-gmail-find-own-rule = Look for the rule in your own Google Workspace
    .step-1 = If you send with Google Workspace, open **Reporting** > **Email log search** in the Admin console and look up the message: it names the rule.
    .step-2 = Find the rule under **Apps** > **Google Workspace** > **Gmail** > **Compliance** or **Routing**, and change it if it goes too far.
fix-gmail-find-rule = Change the rule that refuses the message (Google Workspace)
    .step-1 = In the Google Admin console, look the message up under **Reporting** > **Email log search**.
    .step-2 = Open **Apps** > **Google Workspace** > **Gmail** > **Compliance**, and also **Routing** and **Spam, phishing and malware**, and change the rule or exempt the sender.
    .note = Only the organization whose rule it is can do this. Changes can take up to 24 hours.
fix-gmail-allow-address = Accept the sending IP address (Google Workspace)
    .step-1 = In the Google Admin console, open **Apps** > **Google Workspace** > **Gmail** > **Spam, phishing and malware**.
    .step-2 = Add the IP address to **Email allowlist** or to the **Inbound gateway**, or change the MX records if mail should not pass a gateway.
fix-gmail-register-relay = Register the server for the SMTP relay service
    .step-1 = In the Google Admin console, open **Apps** > **Google Workspace** > **Gmail** > **Routing** > **SMTP relay service**.
    .step-2 = Add every public IP address of the server, IPv4 and IPv6, or require SMTP authentication.
    .step-3 = Let the server say one of your domains in EHLO and use it in MAIL FROM, and allow the senders that you need.
    .note = It can take up to 24 hours until the change works.
fix-gmail-spread-relay = Wait, and spread the mail
    .step-1 = Look for a program or a hacked account that sends too much.
    .step-2 = Let the sending system try again later. The limits count the last 24 hours.
    .step-3 = Send newsletters with a mail service instead.
fix-gmail-wait-for-limit = Wait until the limit is over
    .step-1 = Wait up to 24 hours. The account can still receive mail.
    .step-2 = If you have not sent so much, change the password and look at **Settings** > **Forwarding and POP/IMAP** and the devices that are signed in.
    .step-3 = Use Google Groups or a mail service for many recipients.
fix-gmail-app-password = Sign in with Google or with an app password
    .step-1 = Remove the account from the mail program and add it again with **Sign in with Google**.
    .step-2 = If the program or device does not offer that, turn on 2-Step Verification in the Google Account, create an app password, and enter it instead of the password.
    .step-3 = With an account of a company or school, ask the administrator whether app passwords are allowed.
    .note = App passwords end when the password of the account is changed. Google Workspace has refused plain passwords since 2025.
fix-gmail-use-oauth = Let programs and devices sign in with OAuth
    .step-1 = Switch the program or device to XOAUTH2, or to the SMTP relay service, which knows it by its IP address.
    .step-2 = Update software that only knows passwords.
fix-gmail-sign-in-with-browser = Sign in with a browser first
    .step-1 = Sign in to Gmail in a web browser, on the same network if possible, and confirm that it was you.
    .step-2 = Then let the mail program try again. If it fails, use an app password.
fix-gmail-prepare-ipv6 = Make IPv6 ready for mail, or send over IPv4
    .step-1 = Have the provider set a PTR record for the IPv6 address, and an AAAA record for that name that leads back.
    .step-2 = Add the IPv6 address to the SPF record.
    .step-3 = If that is not possible, let the server send over IPv4 only.
fix-gmail-forward-properly = Forward without breaking authentication
    .step-1 = Leave subject, text and headers of forwarded mail unchanged, so that DKIM survives.
    .step-2 = Put a domain of your own into the envelope sender (SRS), and add ARC headers.
    .step-3 = Do not forward what your filter takes for spam.
    .note = Mailing lists write their own address into From, and the author into Reply-To.
fix-gmail-align-from = Let SPF or DKIM match the From domain
    .step-1 = Read the result in the reply, or the headers of a message that arrived: which domain passed?
    .step-2 = Set up your own domain in the sending service: DKIM with `d=` your domain, or a return-path below your domain.
fix-gmail-publish-dmarc = Publish a DMARC record
    .step-1 = Publish a TXT record at `_dmarc` below the From domain. `v=DMARC1; p=none` is enough for Gmail.
    .step-2 = Add `rua=mailto:` with an address of yours to get reports, and tighten the policy later.
fix-gmail-clean-spf = Tidy up the SPF record
    .step-1 = Remove `+all` and `?all`, address ranges that are not yours, and includes of services that you no longer use.
    .step-2 = List only what really sends, and end the record with `~all` or `-all`.
fix-gmail-workspace-dkim = Turn on DKIM in Google Workspace
    .step-1 = In the Google Admin console, open **Apps** > **Google Workspace** > **Gmail** > **Authenticate email**, choose the domain and select **Generate new record**.
    .step-2 = Publish the TXT record in DNS, wait up to 48 hours, and select **Start authentication**.
    .note = Only if your domain sends with Google Workspace.
fix-gmail-unique-message-id = Send each message once, with its own Message-ID
    .step-1 = Stop the program or rule that sends the same message again and again.
    .step-2 = Let the program make a new Message-ID for each message.
fix-gmail-send-as-settings = Correct the “Send mail as” settings in Gmail
    .step-1 = In Gmail, open **Settings** > **See all settings** > **Accounts and Import**.
    .step-2 = Under **Send mail as**, select **edit info** for the address, and correct server, port, user name and password.
    .step-3 = Or send with the Gmail address itself for now.
fix-gmail-ask-group-owner = Ask to be admitted to the group
    .step-1 = Check the spelling of the group’s address.
    .step-2 = Join the group, or ask somebody in it to have its owner admit you.
fix-gmail-open-group = Let outsiders post to the group
    .step-1 = In Google Groups, open the group, then **Group settings** > **General** > **Who can post**, and select **Anyone on the web**.
    .step-2 = With Google Workspace, check in the Admin console under **Apps** > **Google Workspace** > **Groups for Business** that outsiders may write to groups.

## Checks
check-gmail-compliance-status = Look at the compliance status in Postmaster Tools
    .expect = Every requirement should be met under **Compliance status**. New mail counts after a day or two.
check-gmail-spam-rate = Look at the spam rate in Postmaster Tools
    .expect = It should stay below 0.1 %. At 0.3 % and more, Gmail refuses or filters more mail and offers no help until a week below that.
check-gmail-results-in-reply = Read the authentication results in the reply
    .expect = `DKIM = did not pass` or `SPF [domain] with ip: [address] = did not pass` tells which check failed, for which domain and from which server.
check-gmail-show-original = Send to a Gmail account of your own and select Show original
    .expect = SPF, DKIM and DMARC should each say PASS, with your domain.
check-gmail-log-search = Look the message up in Email Log Search
    .expect = In the Google Admin console, **Reporting** > **Email log search** shows what happened to the message and which rule it met.
check-gmail-file-types = Compare the attachment with the blocked file types
    .expect = If the type is on the list, or an archive holds such a file, Gmail always refuses it.
check-mailbox-who-sends-most = See in the outgoing mail log who sends most
    .expect = One account or program that sends far more than before points to abuse.

## Links
link-gmail-postmaster-tools = Google Postmaster Tools
link-gmail-sender-guidelines = Google: Email sender guidelines
link-gmail-sender-contact = Google: Sender contact form
link-gmail-storage = Google storage
link-gmail-admin-console = Google Admin console
link-gmail-relay-article = Google: SMTP relay service
link-gmail-app-passwords = Google: Sign in with app passwords
link-gmail-account-recovery = Google Account recovery
link-gmail-receiving-limits = Google: Gmail receiving limits
link-gmail-sending-limits = Google: Gmail sending limits
link-gmail-blocked-files = Google: File types blocked in Gmail
link-gmail-forwarding-article = Google: Forwarding email to Gmail

## Terms
term-gsmtp = gsmtp
    .about = Google’s mail servers end every reply with this word. The error comes from Google, not from the sending system.
term-gcdp = gcdp
    .about = The mark of a custom domain policy: a rule that a Google Workspace administrator has made, not Gmail’s spam filter, refused the message.
