## Microsoft 365: refused for permissions, sign-in, reputation or limits
entry-exchange-online-5-7-0 = Refused for security or policy, no detail given
    .verdict = Microsoft 365 refused the message for a security or policy reason and did not say which.
    .meaning = The code says as little as 5.7.1. Go by the words beside it. If there are none, the recipient’s administrator has to look in the message trace.

entry-exchange-online-5-7-1 = Refused by a permission, a rule or a filter
    .verdict = Microsoft 365 refused the message to { $recipient }, because of a permission, a rule or a filter.
    .meaning = Microsoft uses this code for a dozen different reasons. The words after it decide: who may write to the recipient, whether a rule or a blocklist applies, or whether the sending system has to sign in first.
    .meaning-2 = If the server named under **Generating server** belongs to your own organization, your own administrator can resolve it; otherwise the recipient’s can.

entry-exchange-online-5-7-1-not-authorized = Sender not permitted to write to this recipient
    .verdict = The sender is not permitted to write to { $recipient }.
    .meaning = Mostly the recipient is a group or a mailbox that takes mail only from its members or from listed senders. Membership in a nested group may not count. Groups with more than 5,000 members take mail only from members, and a moderator has to approve it.

entry-exchange-online-5-7-1-relay = Server does not pass mail on to this domain
    .verdict = { $host } does not accept mail for { $domain } and does not pass it on either.
    .meaning = The server asked is not responsible for the recipient’s domain, and the sending side did not sign in as somebody who may relay.

entry-exchange-online-5-7-1-login = Receiving server requires sign-in
    .verdict = { $host } takes mail only from systems that sign in.
    .meaning = The reply comes from the receiving server, usually an Exchange server behind Microsoft 365 whose internet-facing receive connector does not admit anonymous senders.

entry-exchange-online-5-7-1-allow-list = IP address both in a connector and in the IP Allow List
    .verdict = The recipient’s organization lists the sending address twice, so the message was refused without the true reason.
    .meaning = The address is in an inbound connector and in the **IP Allow List**. It is probably on a public blocklist, but the reply cannot name that list until the double entry is gone.

entry-exchange-online-5-7-1-blocklist-1 = Sending address on Microsoft’s list (old wording)
    .verdict = Microsoft 365 refused the message, because the sending server’s address is on Microsoft’s own blocklist.
    .meaning = This wording is old. Today the same block is reported as 5.7.606 to 5.7.649 or as 5.7.511.

entry-exchange-online-5-7-1-spamhaus = Sending address listed at Spamhaus
    .verdict = Microsoft 365 refused the message, because the sending server’s address is listed at Spamhaus.
    .meaning = Microsoft only consults the list and cannot remove the entry. Look the address up at Spamhaus: the page says whether it is listed for spam (SBL), for an infected host (XBL) or as a dynamic range (PBL).

entry-exchange-online-5-7-1-spamhaus-as3130 = Sending address probably listed at Spamhaus
    .verdict = Microsoft 365 refused the message, probably because the sending server’s address is listed at Spamhaus.
    .meaning = Microsoft does not explain this tag. In the few reports seen, the address was on a Spamhaus list.

entry-exchange-online-5-7-1-helo-listed = Server’s own name probably listed at Spamhaus
    .verdict = Microsoft 365 refused the message, probably because the name with which the sending server introduces itself is listed at Spamhaus.
    .meaning = What is listed is the domain in HELO or EHLO, not the IP address. One informal list describes the tag this way.

entry-exchange-online-5-7-1-sender-domain-listed = Sender’s domain probably listed at Spamhaus
    .verdict = Microsoft 365 refused the message, probably because the domain of its return path is listed at Spamhaus.
    .meaning = What is listed is the domain in MAIL FROM, not the IP address. One informal list describes the tag this way.

entry-exchange-online-5-7-1-rule = Rejected by a mail flow rule of an organization
    .verdict = A mail flow rule rejected the message to { $recipient }.
    .meaning = The rule belongs to the organization whose server generated the report. It can look at size, attachment, sender, words or missing encryption; a data loss prevention (DLP) policy ends in the same reply.

entry-exchange-online-5-7-1-inside-only = Recipient takes mail only from inside the organization
    .verdict = { $recipient } takes mail only from senders inside the organization.
    .meaning = The newer codes 5.7.12 and 5.7.133 to 5.7.136 say the same and name the kind of recipient. “Authentication” here means: Microsoft 365 must know the sender as one of its own.

entry-exchange-online-5-7-1-not-on-list = Sender not among the allowed senders, or rejected by name
    .verdict = { $recipient } takes mail only from certain senders, and this sender is not one of them.
    .meaning = Two lists of the recipient can cause it: the senders it accepts, and the senders it rejects.

entry-exchange-online-5-7-12 = Recipient refuses mail from outside its organization
    .verdict = { $recipient } does not take mail from outside its organization.
    .meaning = The recipient is a mailbox, a shared mailbox, a group or a mail user meant for internal use. Nothing is wrong with the message; only the recipient’s administrator can change the setting.

entry-exchange-online-5-7-124 = Sender not on the group’s list of allowed senders
    .verdict = The group { $recipient } takes mail only from listed senders, and this sender is not on the list.
    .meaning = Depending on its settings, even the owner of the group has to be listed. Groups with more than 5,000 members take mail only from members, and a moderator has to approve it. The report tells how to find the owner.

entry-exchange-online-5-7-129 = Recipient accepts only listed senders
    .verdict = { $recipient } takes mail only from listed senders, and this sender is not on the list.
    .meaning = In a hybrid deployment, the same reply appears when the recipient’s on-premises account was disabled instead of deleted.

entry-exchange-online-5-7-133 = Group refuses mail from outside
    .verdict = The group { $recipient } takes mail only from inside its organization.
    .meaning = New distribution groups are set up this way. The group owner can change it as well as the administrator. If you belong to the same organization, your mail reached Microsoft 365 as if from outside, which points to the hybrid connection.

entry-exchange-online-5-7-134 = Mailbox refuses mail from outside
    .verdict = The mailbox { $recipient } takes mail only from inside its organization.
    .meaning = Only an administrator of the recipient’s organization can change the setting, not the person who uses the mailbox.

entry-exchange-online-5-7-135 = Public folder refuses mail from outside
    .verdict = The public folder { $recipient } takes mail only from inside its organization.
    .meaning = Only an administrator of the recipient’s organization can change the setting.

entry-exchange-online-5-7-13 = Public folder refuses mail from outside (short code)
    .meaning = Microsoft documents 5.7.13 together with 5.7.135: both concern a mail-enabled public folder. In the internet standard, X.7.13 means a disabled account; that is not meant here.

entry-exchange-online-5-7-136 = Mail user refuses mail from outside
    .verdict = The mail user { $recipient } takes mail only from inside its organization.
    .meaning = A mail user is known to the organization but has its mailbox elsewhere, often on-premises. The setting is in Microsoft 365, even if the mailbox is not.

entry-exchange-online-5-7-193 = Microsoft 365 group or team refuses outside mail
    .verdict = The Microsoft 365 group or team { $recipient } does not take mail from this sender.
    .meaning = Groups and teams do not take outside mail unless somebody allows it. The owner can do that in Outlook, without an administrator; it takes up to one hour to apply.

entry-exchange-online-5-7-103 = Copy for Sent Items could not be stored
    .verdict = Microsoft 365 could not store a copy of the sent message in a mailbox.
    .meaning = Microsoft does not document this code. In the only known report, it concerned the copy in **Sent Items** for somebody who sends on behalf of another mailbox, not necessarily the message itself.

entry-exchange-online-5-7-23 = Receiving system refused the message over SPF
    .verdict = The receiving system refused the message, because its SPF check of the sender’s domain failed.
    .meaning = The actual reply follows the arrow `->`; it can also be about DMARC. If the SPF record is right, Microsoft 365 may have sent the message through its pool for risky mail, which the record does not cover.

entry-exchange-online-5-7-25 = Sending IPv6 address has no reverse DNS record
    .verdict = Microsoft 365 refused the message, because the IPv6 address of the sending server has no reverse DNS record.
    .meaning = Over IPv6, Microsoft 365 requires a PTR record, and SPF or DKIM must pass as well. Over IPv4, the message may go through at once.

entry-exchange-online-5-7-509 = Sender’s domain fails DMARC and asks for rejection
    .verdict = Microsoft 365 refused the message, because the domain in its From address failed DMARC, and that domain asks for such mail to be rejected.
    .meaning = The owner of the domain has published `p=reject`. The message passed neither SPF nor DKIM in the name of that domain. The reply names the domain; only its own administrator can repair the records.

entry-exchange-online-5-7-512 = No valid From address in the message
    .verdict = Microsoft 365 refused the message, because its From header holds no valid address.
    .meaning = Mostly a program or device wrote the message. Exactly one From line is allowed, with the address in angle brackets.

entry-exchange-online-5-7-506 = Sending server introduces itself by the receiver’s name
    .verdict = Microsoft 365 refused the connection, because the sending server introduced itself by the name of the server it was calling.
    .meaning = Spam programs do this, so it is not allowed. HELO or EHLO has to carry the sending server’s own full host name.

entry-exchange-online-5-7-3 = Sign-in for sending failed
    .verdict = { $host } did not accept the sign-in of the program or device.
    .meaning = The server does not say why. User name or password may be wrong, SMTP AUTH may be off, or a sign-in policy may block it. The sign-in logs in Microsoft Entra name the reason. Newer servers answer 535 5.7.139 with a reason.

entry-exchange-online-5-7-3-starttls = Device or program sends without encryption
    .verdict = { $host } takes mail for sending only after STARTTLS, and the device or program did not start it.
    .meaning = The server sends it as 451 5.7.3. It does not go away by waiting: the setting of the device has to change. STARTTLS on port 587 is needed, not SSL from the start, and TLS 1.2 or later.

entry-exchange-online-5-7-139 = Sign-in for sending failed, with a reason
    .verdict = { $host } did not accept the sign-in of the program or device, and says why.
    .meaning = The words after the comma name the reason: SMTP AUTH is off for the organization or the mailbox, basic authentication is off, the password is wrong, or a sign-in policy blocks it. Outlook.com accounts no longer accept a password here, only OAuth.

entry-exchange-online-5-7-144 = Application lacks the permission to send over SMTP
    .verdict = { $host } accepted the application’s token but not its permissions.
    .meaning = The application signs in with OAuth (XOAUTH2). Microsoft does not document this code; reports of developers point to a missing permission or consent.

entry-exchange-online-5-7-30 = Sign-in with a password is no longer accepted
    .verdict = Microsoft 365 refused the message, because the program or device signs in with user name and password (basic authentication).
    .meaning = Plan as revised on 27 January 2026: nothing changes until the end of December 2026. Then basic authentication for sending is off by default; existing organizations can turn it on again, new ones cannot. Microsoft will name the final date in the second half of 2027.
    .meaning-2 = At other systems the same code means something else, at Gmail for example a DKIM failure.

entry-exchange-online-5-7-57 = Device or program did not sign in before sending
    .verdict = { $host } takes mail only after sign-in, and the device or program did not sign in, or its sign-in failed.
    .meaning = This happens at `smtp.office365.com`. Look at the line before in the log: a 535 there names the reason. Without STARTTLS the server does not even offer the sign-in.

entry-exchange-online-5-7-60 = Account may not send under this sender address
    .verdict = The account that signed in has no permission to send under the address in the message.
    .meaning = The From address, or the return path, differs from the account. A permission granted just now can take up to an hour to apply.

entry-exchange-online-5-7-51 = Partner connector admits only certain servers
    .verdict = The recipient’s organization takes mail only from certain addresses or certificates, and the sending server has none of them.
    .meaning = Often all mail has to pass a filter service in front of Microsoft 365, and this message went straight to Microsoft 365 instead of to the server in the MX record.

entry-exchange-online-5-7-64 = Microsoft 365 does not relay for this server
    .verdict = Microsoft 365 could not tell to which organization the sending server belongs, so it does not pass the message on.
    .meaning = Your own server or device sends through Microsoft 365, and the inbound connector no longer fits it. Mostly the public IP address or the certificate changed. `ATTR36` in the reply means that the certificate’s domain is not verified in the organization.

entry-exchange-online-5-7-68 = Direct Send is blocked in this organization
    .verdict = The organization refuses mail that claims to come from its own domain but arrives without sign-in or connector.
    .meaning = The block looks only at the envelope sender, before SPF, DKIM and DMARC. It protects against phishing in your own name, so allow only your own sources.

entry-exchange-online-5-7-230 = Outdated Exchange server blocked
    .verdict = Exchange Online refused the message for good, because your on-premises Exchange server is too old.
    .meaning = The reply says for how many minutes of each hour the server is blocked; 60 means always. That is why the same mail sometimes goes through. Refused messages are not tried again: send them again after the update.

entry-exchange-online-5-7-232 = Trial organization reached its external recipient limit
    .verdict = Your organization, a Microsoft 365 trial, has written to as many outside recipients as it may within 24 hours.
    .meaning = The limit concerns the whole organization, not one mailbox, and counts back 24 hours at any moment. Mail inside the organization is not affected. A paid subscription has a higher limit.

entry-exchange-online-5-7-233 = Organization reached its external recipient limit
    .verdict = Your organization has written to as many outside recipients as it may within 24 hours.
    .meaning = All mailboxes and applications count together, so your own mail may be little. The limit (TERRL) grows with the number of licenses, roughly 500 × licenses^0.7 + 9,500, and counts back 24 hours at any moment. Young organizations have only a part of it.

entry-exchange-online-5-7-236 = Limit for mail from onmicrosoft.com addresses reached
    .verdict = Your organization sends from its onmicrosoft.com domain, which may write to only 100 outside recipients within 24 hours.
    .meaning = These domains are meant for testing. Introduced step by step from October 2025 to June 2026, the limit is the same for every organization, however many licenses it has. Mail from a domain of your own is not affected.

entry-exchange-online-5-7-350 = Receiving system took the message for spam
    .verdict = The receiving system took the message for spam and refused it.
    .meaning = Microsoft 365 only passes the refusal on. The words after the arrow `->` come from the other system and name its filter or list; go by them.

entry-exchange-online-5-7-367 = Receiving system does not relay forwarded mail
    .verdict = The receiving system refused a message that Microsoft 365 forwarded or relayed for somebody outside.
    .meaning = Forwarded mail whose SPF and DKIM failed on arrival leaves through a relay pool with changing addresses. Filters such as Proofpoint or Barracuda do not know these as Microsoft 365. It therefore fails only now and then, and no SPF record can cover it.

entry-exchange-online-5-7-368 = Receiving system wants sign-in before it relays
    .verdict = The receiving system wants a sign-in before it passes the message on.
    .meaning = Microsoft 365 only passes the refusal on, and does not document this code. Go by the words after the arrow `->`.

entry-exchange-online-5-7-520 = Forwarding to outside is not allowed
    .verdict = A mailbox forwards its mail to an outside address, and its organization does not allow that.
    .meaning = The message itself reached the mailbox; only the forwarded copy was stopped. If you merely wrote to somebody, you need not do anything. Microsoft 365 blocks such forwarding by default, because attackers use it.

entry-exchange-online-5-7-501 = Sending account banned for spam
    .verdict = Microsoft banned the sending account, because spam came from it.
    .meaning = Usually a stranger knows the password. The account can still receive mail. Only an administrator of its organization can have the ban lifted, through a support case, once the account is safe again.

entry-exchange-online-5-7-502 = Sender banned
    .meaning = 5.7.502 and 5.7.503 mean the same. Unlike in 5.7.511, the ban is on the sending account or domain, not on an IP address, so the delist portal does not help.

entry-exchange-online-5-7-504 = Recipient’s address is not valid
    .verdict = Microsoft 365 refused the message, because the address { $recipient } is not valid.
    .meaning = Microsoft 365 rejects it before it looks for a mailbox. The same words with 5.4.1 mean an address unknown to the organization.

entry-exchange-online-5-7-505 = Recipient banned or not valid
    .verdict = Microsoft 365 does not accept mail for { $recipient }.
    .meaning = Microsoft says only that the recipient is not valid. If the address is right, the recipient’s administrator has to ask Microsoft support.

entry-exchange-online-5-7-507 = Sending address blocked by the recipient’s organization
    .verdict = The recipient’s organization blocks the address of the sending server.
    .meaning = This is that organization’s own decision, not a list of Microsoft. Only its administrator can lift it.

entry-exchange-online-5-7-513 = Sending address on the recipient’s own blocklist
    .verdict = The recipient’s organization has put the address of the sending server on its own blocklist.
    .meaning = The reply names the blocked address and the domain that blocks it. Microsoft’s delist portal does not help here: only that organization can remove the entry.

entry-exchange-online-5-7-508 = Too much mail from an IPv6 range
    .verdict = Microsoft 365 refused the message, because too much mail came from the sender’s IPv6 range in a short time.
    .meaning = The whole range counts, so neighbors in the same network can use up the limit.

entry-exchange-online-5-7-510 = Recipient’s domain takes no mail over IPv6
    .verdict = { $domain } does not take mail over IPv6, and the sending server used it.
    .meaning = Nothing is wrong with sender or message. Over IPv4, it goes through.

entry-exchange-online-5-7-511 = Sending address banned, removal after review
    .verdict = Microsoft banned the address of the sending server, and lifts the ban only after a review.
    .meaning = The delist portal does not work for this code. Send the whole report with the address to delist@microsoft.com; Microsoft usually answers within 48 hours.

entry-exchange-online-5-7-606 = Sending address on Microsoft’s blocklist
    .verdict = Microsoft refused the message, because the address of the sending server is on its blocklist.
    .meaning = The codes 5.7.606 to 5.7.649 all mean this. Microsoft saw spam, malware or an open relay behind the address, now or before you had it. It can be taken off through a portal within 24 hours, but comes back if the cause stays.
    .meaning-2 = Nothing is wrong with the sender’s or the recipient’s address: whoever runs the sending server has to act.

entry-exchange-online-5-7-703 = Recipient blocked by your own organization
    .verdict = Your own organization blocks mail to this address or domain.
    .meaning = One blocked recipient stops the message for all others as well. The list blocks mail in both directions, so the entry may have been made to keep mail from there out.

entry-exchange-online-5-7-705 = Organization banned from sending
    .verdict = Microsoft banned your whole organization from sending, because most of its mail looked like spam.
    .meaning = Find the source first: a compromised server or account, a connector that none of your administrators made, or bulk mail. After that, only Microsoft support lifts the ban. After renewal of an expired subscription, there can also be a passing ban, for up to a day.

entry-exchange-online-5-7-708 = Mail from this Microsoft address not accepted
    .verdict = Microsoft refused the message, because it came from one of its addresses that has a low reputation.
    .meaning = Mostly new organizations and trials are affected, because they share such addresses. Licenses help, or an exception by Microsoft support until you have them.

entry-exchange-online-5-7-711 = Inbound connector restricted for spam
    .verdict = Microsoft restricted a connector of your organization, because it appears to send spam or phishing.
    .meaning = Mail that goes through this connector is refused; other mail is not. An administrator can release the connector without Microsoft, which takes up to an hour.

entry-exchange-online-5-7-700 = Organization restricted for suspicious mail
    .verdict = Microsoft restricted your organization’s outgoing mail, because it looked suspicious.
    .meaning = Older documentation names the range 5.7.700 to 5.7.749 for this; today only 703, 705, 708 and 711 are described one by one. Proceed as for 5.7.705.

entry-exchange-online-5-7-750 = Blocked for mail from unregistered domains
    .verdict = Microsoft blocked the organization, because it sent too much mail under domains that are not its own.
    .meaning = Microsoft 365 lets only a certain amount of such mail through. Add every domain that you send from, then have Microsoft support lift the block.

entry-exchange-online-5-7-800 = Sending domain banned for spam
    .verdict = Microsoft banned a domain of the sending side, because it was used for spam.
    .meaning = It can be the domain in EHLO, in the return path or in the From address. It is the domain that is banned, so another server or address does not help.

entry-exchange-online-5-7-900 = Rejected by a rule with its own code
    .verdict = An organization’s own mail flow rule rejected the message to { $recipient }.
    .meaning = The codes 5.7.900 to 5.7.999 are free for administrators to give to their rules. What the number means, only that organization knows; its text in the report usually tells. **Generating server** shows whose rule it is.

## Outlook.com, the mail service for consumers
entry-outlook-com-5-7-515 = Domain lacks the authentication asked of large senders
    .verdict = Outlook.com refused the message, because the sender’s domain does not meet the authentication it asks of large senders.
    .meaning = Domains that send more than 5,000 messages a day to Outlook.com need SPF and DKIM that pass, and a DMARC record (`p=none` is enough) aligned with one of them. Once a domain has reached that number, it applies to all of its mail. In force since 5 May 2025. The end of the reply, `Spf=`, `Dkim=`, `DMARC=`, shows what failed.
    .meaning-2 = A safe sender list of the recipient does not help against it.

entry-outlook-com-5-7-1 = Sending network on Outlook.com’s blocklist
    .verdict = Outlook.com refused the message, because the sending server’s network is on its blocklist.
    .meaning = “Internet service provider” means whoever runs the mail server. The block can concern the whole network, so a clean server with bad neighbors is hit as well. The delist portal sender.office.com is for Microsoft 365; here the form of Outlook.com sender support is the way.

entry-outlook-com-5-7-1-s3140 = Sending network blocked (S3140)
    .meaning = Microsoft does not explain the tag. In reports, S3140 mostly means a provider’s whole network, so only the provider’s request helps.

entry-outlook-com-5-7-1-s3150 = Sending network blocked (S3150)
    .meaning = The most frequent of these tags, also written AS3150. According to Microsoft staff, it follows when a server keeps its pace after temporary refusals (4.7.650 and similar), so slow down first.

entry-outlook-com-rp-001 = Sending address over its rate limit
    .verdict = Outlook.com takes no more mail from the sending server’s address for now: it sends faster than its reputation allows.
    .meaning = The limit is not published. It rises with a good reputation and falls with complaints.

entry-outlook-com-rp-002 = Too much mail over one connection
    .verdict = Outlook.com takes no more mail over this connection for now.
    .meaning = Like RP-001, but counted for the single connection.

entry-outlook-com-rp-003 = Too many connections at once
    .verdict = Outlook.com refused another connection: the sending server’s address already holds too many.
    .meaning = Microsoft names 500 simultaneous connections as the most for anybody. With a poor reputation, it is fewer.

entry-outlook-com-4-7-650 = Sending server slowed down for its reputation
    .verdict = Outlook.com takes mail from the sending server only slowly for now, because its reputation is new or poor.
    .meaning = The tags S775 and S843 say the same. Keep trying at a slower pace; a server that does not slow down is blocked (S3150) in the end.

entry-outlook-com-4-7-651 = Sending server slowed down (second level)
    .verdict = Outlook.com takes mail from the sending server only slowly for now.
    .meaning = Seen with the tags S844, S3113 and S3114. Microsoft does not say how it differs from 4.7.650; do the same.

entry-outlook-com-4-7-652 = More connections than allowed for the server
    .verdict = Outlook.com refused another connection: the sending server already holds as many as it may.
    .meaning = The number depends on the reputation of the address and is not published.

entry-outlook-com-4-7-500 = Server busy for this sending address
    .verdict = Outlook.com asks the sending server to try again later.
    .meaning = It names the sending address, so it is probably slowed down for its reputation rather than the service being overloaded. Microsoft does not explain the tag S77714.

entry-outlook-com-4-3-2 = Outlook.com not available for the moment
    .verdict = Outlook.com cannot take the message at the moment.
    .meaning = Usually over soon without anybody doing anything. One informal list describes the code.

entry-outlook-com-sc-001 = Rejected for content or reputation
    .verdict = Outlook.com rejected the message, because its content looks like spam or the sending side has a poor reputation.
    .meaning = Microsoft does not say which of the two it was.

entry-outlook-com-sc-002 = Server appears to try out addresses
    .verdict = Outlook.com rejected the message, because the sending server appears to try out which addresses exist.
    .meaning = Microsoft calls this namespace mining. Old lists with many dead addresses, and tools that verify addresses over SMTP, look the same.

entry-outlook-com-sc-003 = Server appears to be an open proxy or relay
    .verdict = Outlook.com rejected the message, because strangers can send through the server.
    .meaning = Anybody could send mail or open connections through the server when it was tested.

entry-outlook-com-sc-004 = Blocked after complaints of recipients
    .verdict = Outlook.com blocked the sending server’s address, because recipients marked its mail as junk.
    .meaning = The junk mail reporting program (JMRP) tells you about every message that was marked. Since June 2026 its reports hold only the headers and hide who complained.

entry-outlook-com-dy-001 = Mail from a dynamic address is not accepted
    .verdict = Outlook.com rejected the message, because it came from a dynamic or residential address.
    .meaning = Such addresses are for customers at home. Mail from them has to go through the mail server of the provider.

entry-outlook-com-dy-002 = Sending computer appears to be infected
    .verdict = Outlook.com rejected the message, because the sending computer or server appears to be compromised.
    .meaning = Microsoft calls it only likely. In an office, any device behind the same address can be the cause.

entry-outlook-com-ou-001 = Sending address listed at Spamhaus
    .verdict = Outlook.com rejected the message, because the sending server’s address is listed at Spamhaus.
    .meaning = Microsoft only consults the list. The entry has to be removed at Spamhaus.

entry-outlook-com-ou-002 = Rejected for policy, content or reputation
    .verdict = Outlook.com rejected the message, because its content looks like spam or the sending side has a poor reputation.
    .meaning = The wording is that of SC-001, and so is the way out. Microsoft does not explain the difference.

entry-outlook-com-sidf = Domain’s SPF record permits no sender at all
    .verdict = Outlook.com rejected the message, because the sender’s domain declares in DNS that it sends no mail.
    .meaning = The reply still speaks of Sender ID; it reads the SPF record. A record `v=spf1 -all` permits nobody. After a change, allow up to 48 hours.

entry-outlook-com-5-5-0 = No such account at Outlook.com, or closed
    .verdict = There is no usable account for { $recipient } at Outlook.com.
    .meaning = The address was never given, or the account was closed, for example because nobody signed in for a long time. Only the owner of the account can do something about it.

entry-outlook-com-5-1-3 = Address is not written correctly
    .verdict = Outlook.com cannot read the address { $recipient } as an address.
    .meaning = Mostly a space, a comma or a missing part. One informal list describes the code.

## Causes
cause-m365-outside-senders-refused = The recipient is set to take mail only from inside its organization, and the message came from outside.
cause-m365-hybrid-sender-anonymous = Hybrid deployment: the sender belongs to the organization, but mail from the on-premises server reaches Microsoft 365 as if from a stranger.
cause-m365-sender-not-listed = The recipient accepts only certain senders, and this sender is not one of them.
cause-m365-sender-not-member = Only members may write to the group, and the sender is not one.
cause-m365-no-mail-contact = An outside sender can be listed only as a mail contact or mail user, and there is none for this sender.
cause-m365-large-group = The group has more than 5,000 members: only members may write to it, and a moderator has to approve the message.
cause-m365-hybrid-account-disabled = Hybrid deployment: the recipient’s on-premises account is disabled.
cause-m365-mail-flow-rule = A mail flow rule of an organization matches the message and rejects it.
cause-m365-data-loss-policy = A data loss prevention (DLP) policy found protected information in the message.
cause-m365-relay-not-permitted = The server is not responsible for the recipient’s domain and does not pass mail on.
cause-m365-login-missing = The sending program, device or server did not sign in.
cause-m365-device-relays = A program or device sends to outside recipients without permission to relay.
cause-m365-anonymous-not-allowed = The receiving server’s internet-facing receive connector does not admit anonymous senders.
cause-m365-address-in-connector-and-list = The sending address is both in an inbound connector and in the IP Allow List.
cause-m365-copy-failed = A fault inside Microsoft 365.
cause-m365-spam-source = Spam or malware was sent through the server: by a compromised account, a web form, an infected device or an open relay.
cause-m365-address-in-dynamic-range = The address belongs to a range from which servers should not send directly.
cause-m365-helo-domain-listed = The domain in the server’s HELO or EHLO name is on a blocklist.
cause-m365-sender-domain-listed = The domain of the return path is on a blocklist.
cause-m365-high-risk-pool = Microsoft 365 rated the message as spam and sent it through its pool for risky mail, whose addresses are not in any SPF record.
cause-m365-domain-not-added = The sender’s domain is not added to the Microsoft 365 organization.
cause-m365-ipv6-without-ptr = The sending server uses an IPv6 address for which nobody has set a PTR record.
cause-m365-service-sends-unsigned = A service or program sends in the name of the domain without being in its SPF record or signing with its DKIM key.
cause-m365-forwarded-breaks-dmarc = Forwarding or a mailing list changed the message on the way, so that SPF and DKIM no longer fit.
cause-m365-sign-in-blocked = The account may not sign in, or multifactor authentication or a Conditional Access policy blocks the sign-in.
cause-m365-smtp-auth-off = SMTP AUTH is turned off for the organization or the mailbox.
cause-m365-smtp-auth-off-tenant = SMTP AUTH is turned off for the whole organization.
cause-m365-smtp-auth-off-mailbox = SMTP AUTH is turned off for this mailbox.
cause-m365-basic-auth-off = User name and password (basic authentication) are not accepted. For Outlook.com accounts this is always so.
cause-m365-criteria-not-met = A Conditional Access or authentication policy of the organization blocks the sign-in.
cause-m365-security-defaults = Security defaults are turned on, and these block SMTP AUTH.
cause-m365-federation-down = The organization’s own sign-in service (federation) did not answer.
cause-m365-app-permission-missing = The application has no SMTP permission, or nobody has consented to it.
cause-m365-device-without-starttls = The device or program does not start TLS, or it starts SSL at once instead of using STARTTLS.
cause-m365-device-old-tls = The device knows only TLS 1.0 or 1.1, which Microsoft 365 no longer accepts.
cause-m365-wrong-endpoint = The device is meant to relay without sign-in, but is set to `smtp.office365.com`.
cause-m365-alias-sending-off = The sender address is an alias of the account, and sending from aliases is turned off.
cause-m365-source-not-in-partner-connector = The sending server’s address is not listed in the partner connector of the recipient’s organization.
cause-m365-partner-certificate-renamed = The sending server’s certificate was renewed under another name than the connector expects.
cause-m365-filter-bypassed = The message bypassed the filter service in front of Microsoft 365.
cause-m365-no-client-certificate = The sending server presents no certificate or uses no TLS.
cause-m365-connector-address-changed = The public IP address of your site changed and is not in the inbound connector.
cause-m365-connector-certificate-renamed = The certificate was renewed under another name, or the server does not send it.
cause-m365-chain-incomplete = The server does not send the intermediate certificates along.
cause-m365-certificate-domain-unverified = The domain in the certificate is not verified in the organization.
cause-m365-connector-wrong-type = The connector is of the type for partners, which does not relay to outside.
cause-m365-device-sends-directly = A printer, scanner or program of yours sends with your own domain straight to Microsoft 365.
cause-m365-service-sends-as-domain = A service, for newsletters or tickets for example, sends in the name of your domain without a connector.
cause-m365-forward-keeps-own-sender = Mail from your domain went to somebody outside who forwards it back to you under your address.
cause-m365-phishing-in-own-name = Somebody tried phishing in the name of your domain. Then the block is right.
cause-m365-trial-limit = The trial wrote to more outside recipients than it may within 24 hours.
cause-m365-tenant-limit = All mailboxes and applications together wrote to more outside recipients than the organization may.
cause-m365-young-tenant = The organization is new and has only a part of the usual limit.
cause-m365-sends-from-onmicrosoft = Mailboxes or applications send from an onmicrosoft.com address, perhaps although the organization has a domain of its own.
cause-m365-relay-pool = SPF and DKIM of the original sender failed when the message entered Microsoft 365, so it left through the relay pool.
cause-m365-filter-hides-source = A filter service in front of Microsoft 365 hides the original sender’s address, so SPF fails.
cause-m365-forwarding-chain = The message is forwarded over several stations.
cause-m365-smart-host-wants-login = A smart host in a connector, or the receiving server, relays only for those who sign in.
cause-m365-forwarding-policy-off = The outbound spam policy does not allow automatic forwarding, as it does by default.
cause-m365-forwarding-by-attacker = A stranger set up the forwarding to read along. Then it has to stay blocked.
cause-m365-remote-domain-blocks = A remote domain setting or a mail flow rule blocks the forwarding.
cause-m365-recipient-not-valid = The address does not exist in the recipient’s organization.
cause-m365-blocked-by-recipient-organization = An administrator of the recipient’s organization blocked the sending address.
cause-m365-ipv6-range-busy = Too many messages came from the IPv6 range in a short time.
cause-m365-recipient-without-ipv6 = The sending server used IPv6, and the recipient’s domain is set to IPv4 only.
cause-m365-address-misused-before = The address is new to you or shared, and others sent spam from it.
cause-m365-form-or-account-abused = A web form or a mailbox on the server is being abused.
cause-m365-recipient-on-own-block-list = The address or domain of a recipient is blocked in the organization’s Tenant Allow/Block List.
cause-m365-tenant-sends-spam = Much of the organization’s mail looks like spam, from a compromised account or server or from bulk mail.
cause-m365-rogue-connector = A stranger with an administrator’s account made or changed a connector.
cause-m365-subscription-renewed = The subscription had expired and was renewed; the block goes away by itself, usually within a day.
cause-m365-trial-on-poor-address = The organization is new or a trial and sends over Microsoft addresses with a low reputation.
cause-m365-server-behind-connector-abused = The server or a device behind the connector sends spam.
cause-m365-unregistered-sender-domain = Programs or services send much mail under a domain that is not an accepted domain.
cause-m365-relayed-foreign-senders = Mail of outside senders is forwarded or relayed through an inbound connector.
cause-m365-domain-used-for-spam = The domain in EHLO, in the return path or in the From address was used for spam.
cause-outlook-spf-failed = SPF does not pass for the sender’s domain.
cause-outlook-dkim-failed = The DKIM signature is missing or does not pass.
cause-outlook-dmarc-missing = There is no DMARC record, or DMARC does not pass.
cause-outlook-not-aligned = SPF or DKIM passes, but for another domain than that in the From address.
cause-outlook-network-blocked = Microsoft blocked the provider’s whole address range.
cause-outlook-too-fast-for-reputation = The address sends more than its reputation allows.
cause-outlook-too-much-per-connection = The server sends too many messages over one connection.
cause-outlook-throttled-unnamed = The sending address is probably slowed down because of its reputation or volume.
cause-outlook-service-busy = The service is overloaded or under maintenance for the moment.
cause-outlook-poor-reputation = The address or the domain has a poor reputation at Outlook.com.
cause-outlook-addresses-probed = Addresses are tried out or verified from the server, or a list is full of dead addresses.
cause-outlook-open-relay = The server relays for anybody, or an open proxy runs there.
cause-outlook-infected-host = A device behind the address is infected or controlled by strangers.
cause-outlook-spf-forbids-all = The SPF record of the sender’s domain is `v=spf1 -all`, although it sends mail now.

## Fixes
fix-m365-ask-to-be-let-in = Ask the recipient or the group’s owner to let your mail in
    .step-1 = Reach the recipient or the owner in another way: by phone, from another account, or through a colleague inside the organization.
    .step-2 = Tell them your exact sender address, and ask them to pass the full report on to their mail administrator.
    .note = You cannot change this yourself, and sending again leads to the same answer.
fix-m365-join-group = Join the group, if it belongs to your own organization
    .step-1 = Find the group in Outlook or Outlook on the web, and ask to join it.
    .step-2 = Wait until the owner approves your request, then send the message again.
fix-m365-open-mailbox = Let the mailbox take mail from outside
    .step-1 = In the Exchange admin center (EAC), open **Recipients** > **Mailboxes** and select the mailbox.
    .step-2 = Under **Mail flow settings**, select **Manage mail flow settings**, then **Edit** next to **Message delivery restriction**.
    .step-3 = Under **Accept messages from**, clear **Require senders to be authenticated**, and save.
    .step-4 = Or do the same in PowerShell.
fix-m365-open-group = Let the group take mail from outside
    .step-1 = In the Exchange admin center (EAC), open **Recipients** > **Groups** > **Distribution list**, and select the group.
    .step-2 = On the **Settings** tab, select **Edit delivery management**.
    .step-3 = Under **Sender options**, choose **Allow messages from people inside and outside my organization**, and save.
    .step-4 = Or do the same in PowerShell.
    .note = If the recipient is a single mailbox or a Microsoft 365 group, change the setting there. The owner of a group may change it, too.
fix-m365-list-sender = Add this sender to the recipient’s allowed senders
    .step-1 = If the sender is outside the organization, create a mail contact first: in the Exchange admin center (EAC), **Recipients** > **Contacts** > **Add a mail contact**.
    .step-2 = Look at the restrictions of the recipient.
    .step-3 = Open the mailbox, **Manage mail flow settings** > **Message delivery restriction** > **Edit**, and clear **Require senders to be authenticated**.
    .step-4 = Choose **Selected senders**, add the sender together with a group of everybody inside who may write, and save.
    .note = Without such a group, your own people are shut out.
fix-m365-list-sender-in-group = Add this sender to the group’s allowed senders
    .step-1 = If the sender is outside the organization, create a mail contact or a mail user first: in the Exchange admin center (EAC), **Recipients** > **Contacts**.
    .step-2 = Open **Recipients** > **Groups** > **Distribution list**, select the group, and on **Settings** select **Edit delivery management**.
    .step-3 = Under **Specified senders**, add the sender, and save. In PowerShell, use `Set-DistributionGroup` with `-AcceptMessagesOnlyFromSendersOrMembers`.
fix-m365-owner-opens-group = As the owner, open the group for outside mail
    .step-1 = Open the list of groups that you own in Outlook on the web.
    .step-2 = Select the group, then **Edit**.
    .step-3 = Select **Let people outside the organization email the group**, and save.
fix-m365-open-microsoft-365-group = Open the Microsoft 365 group for outside mail
    .step-1 = In the Exchange admin center (EAC), open **Recipients** > **Groups**, select the group, and on **Settings** select **Allow external senders to email this group**.
    .step-2 = Or do the same in PowerShell.
fix-m365-open-public-folder = Let the public folder take mail from outside
    .step-1 = In the Exchange admin center (EAC), open **Public folders** > **Public folders**, select the folder, then **Edit** > **Mail flow settings**.
    .step-2 = Under **Message delivery restrictions** > **Accept messages from**, clear **Require that all senders are authenticated**, choose **All senders**, and save.
    .step-3 = Or do the same in PowerShell.
fix-m365-open-mail-user = Let the mail user take mail from outside
    .step-1 = In the Exchange admin center (EAC), open **Recipients** > **Contacts**, select the mail user, and under **Mail flow settings** clear **Require senders to be authenticated** in **Message delivery restriction**.
    .step-2 = Or do the same in PowerShell.
    .note = If the directory is synchronized, change the setting on-premises.
fix-m365-repair-hybrid-trust = Hybrid deployment: make internal mail arrive as internal
    .step-1 = Check on the on-premises server that the send connector **Outbound to Office 365** uses the right certificate and also serves `groups.` and your domain, if groups live there.
    .step-2 = Run the Hybrid Configuration Wizard again with the present certificate.
    .step-3 = Send a test message and look at its header `X-MS-Exchange-Organization-AuthAs`.
fix-m365-enable-hybrid-account = Hybrid deployment: enable the recipient’s account
    .step-1 = Check in Active Directory whether the recipient’s account is disabled.
    .step-2 = Enable it, or delete it if the recipient has left for good.
    .step-3 = Synchronize the directory.
fix-m365-read-rule-text = Read the text that the organization gave its rule
    .step-1 = Read the text in the report: it is written by that organization and often says what to change or whom to ask.
    .step-2 = Change what it names: size, attachment, words, recipients or encryption.
    .step-3 = If it says nothing, send the full report to the organization that generated it, or to your own administrator if it is yours.
fix-m365-find-rule = Find the rule, and adjust it
    .step-1 = Find the rule: the **Fail** event in the message trace names its id.
    .step-2 = In the Exchange admin center (EAC), open **Mail flow** > **Rules**, select the rule, and add an exception or change its condition.
    .step-3 = If no rule fits, look for a data loss prevention policy in the Microsoft Purview portal.
    .note = This is for the organization whose server is named under **Generating server**. It can be the sender’s own.
fix-m365-use-smtp-auth = Let the device or program sign in
    .step-1 = Set it to `smtp.office365.com`, port 587, with STARTTLS and TLS 1.2 or later.
    .step-2 = Give it an account with a mailbox, and use that mailbox’s address as the sender.
    .step-3 = Use OAuth where the device or program knows it. Passwords will be off by default from the end of December 2026.
fix-m365-use-relay-connector = Relay over an inbound connector, without sign-in
    .step-1 = In the Exchange admin center (EAC), open **Mail flow** > **Connectors** > **Add a connector**, from **Your organization’s email server** to **Office 365**.
    .step-2 = Identify the source by its fixed public IP address, or better by its certificate.
    .step-3 = Set the device to port 25 of your domain’s MX server, which ends in `mail.protection.outlook.com` or `mx.microsoft`.
    .step-4 = Add the public IP address to your SPF record.
fix-m365-allow-anonymous = Admit anonymous senders on the internet-facing connector
    .step-1 = On the receiving Exchange server, find the receive connector that takes mail from the internet.
    .step-2 = Add `AnonymousUsers` to its permission groups, with `Set-ReceiveConnector` and `-PermissionGroups`. Name the existing groups, too.
    .step-3 = Do not allow anonymous relay with it: the permission group alone does not.
fix-m365-remove-from-allow-list = Remove the address from one of the two lists
    .step-1 = In the Microsoft Defender portal, open **Email & collaboration** > **Policies & rules** > **Threat policies** > **Anti-spam**, and select **Connection filter policy**.
    .step-2 = Remove the address from **Always allow messages from the following IP addresses or address range**.
    .step-3 = Look at the list in PowerShell. After that, the reply names the true blocklist.
    .note = Only addresses of your own on-premises servers belong in connectors.
fix-m365-spamhaus-removal = Have the entry at Spamhaus removed
    .step-1 = Look up the address or the domain named in the reply: the page shows which list holds it and why.
    .step-2 = Remove the cause first, otherwise it is listed again.
    .step-3 = Request removal there. For a dynamic range (PBL), send through your provider’s mail server instead.
    .note = Neither Microsoft nor the recipient can remove it.
fix-m365-mail-delist = Ask Microsoft by mail to review the address
    .step-1 = Stop the source of spam first.
    .step-2 = Forward the whole report with the code and the IP address to delist@microsoft.com, from an address that can receive the answer.
    .step-3 = Describe what happened and what you changed. Microsoft answers within 48 hours.
fix-m365-delist-portal = Take the address off the list in the delist portal
    .step-1 = Stop the source of spam first, and secure the server and its accounts.
    .step-2 = Open sender.office.com, and enter your mail address and the IP address from the report.
    .step-3 = Follow the link in the confirmation message, and select **Delist IP**.
    .step-4 = If the address belongs to your provider, ask the provider to do this.
    .note = It takes up to 24 hours. Only one address can be entered at a time.
fix-m365-complete-spf = Complete the SPF record
    .step-1 = Publish exactly one SPF record for the domain. For Microsoft 365, it contains `include:spf.protection.outlook.com`.
    .step-2 = Add every other system that sends for the domain: on-premises servers, newsletters, applications.
    .step-3 = Keep it below 10 DNS queries.
fix-m365-sign-with-dkim = Sign with DKIM in the name of the From domain
    .step-1 = In the Microsoft Defender portal, open **Email & collaboration** > **Policies & rules** > **Threat policies** > **Email authentication settings** > **DKIM**, and select the domain.
    .step-2 = Publish the two CNAME records shown there, then turn on **Sign messages for this domain with DKIM signatures**.
    .step-3 = At other sending services, set up DKIM with your own domain as well.
    .note = The portal is for domains that send with Microsoft 365. Without this, their mail is signed with the onmicrosoft.com domain only.
fix-m365-find-outbound-spam = Find out why Microsoft 365 rated the mail as risky
    .step-1 = Trace the message with an extended report, and look at the outbound pool.
    .step-2 = Check the sending account for spam: unknown mail in **Sent Items**, odd inbox rules, unknown sign-ins.
    .step-3 = Change content that looks like spam, and remove bulk mail from this way.
fix-m365-send-over-ipv4 = Send to Microsoft over IPv4
    .step-1 = Set the mail server to prefer IPv4, at least for Microsoft’s mail servers.
    .step-2 = Let the waiting messages be tried again, or send refused ones again.
fix-m365-send-from-real-mailbox = Send from the mailbox of that address itself
    .step-1 = Send the message from the mail program or website of the provider whose domain is in your sender address, not through another service.
    .step-2 = If it was forwarded on its way, send it straight to the recipient’s final address.
fix-m365-trust-arc = If a known service forwards the mail, trust its seal
    .step-1 = Ask the forwarding service whether it seals messages with ARC, and under which domain.
    .step-2 = In the Microsoft Defender portal, open **Email authentication settings** > **ARC**, and add that domain as a trusted sealer.
fix-m365-check-account-sign-in = Check why the account may not sign in
    .step-1 = In the Microsoft Entra admin center, open the user, then **Sign-in logs**, and look for the client app **Authenticated SMTP**.
    .step-2 = Correct what the entry names: password, blocked account, multifactor authentication or Conditional Access.
fix-m365-enable-smtp-auth = Turn SMTP AUTH on for this mailbox only
    .step-1 = In the Microsoft 365 admin center, open **Users** > **Active users**, select the user, and on the **Mail** tab select **Manage email apps**.
    .step-2 = Select **Authenticated SMTP**, and save. In PowerShell, use `Set-CASMailbox` with `-SmtpClientAuthenticationDisabled $false`.
    .step-3 = Leave the setting for the whole organization off: the mailbox’s own setting counts first.
    .note = Security defaults block SMTP AUTH nevertheless. Then use OAuth, or Conditional Access instead of security defaults.
fix-m365-use-oauth = Let the program sign in with OAuth
    .step-1 = Look in the settings or updates of the program for modern authentication (OAuth, XOAUTH2), and turn it on.
    .step-2 = If it is a program of your own, register it in Microsoft Entra and give it the permission `SMTP.SendAsApp` or `SMTP.Send`.
    .step-3 = For an Outlook.com account, sign in again in a current mail program; it uses OAuth by itself.
fix-m365-adapt-sign-in-policy = Adapt the policy that blocks the sign-in
    .step-1 = In the Microsoft Entra admin center, look in the sign-in log which Conditional Access policy applied.
    .step-2 = Exempt this one account from it, limited to the fixed address of the device. With security defaults, that is not possible: use OAuth or a relay connector.
    .step-3 = In PowerShell, check with `Get-AuthenticationPolicy` that the policy of the account allows SMTP.
fix-m365-grant-smtp-permission = Give the application its SMTP permission
    .step-1 = In the Microsoft Entra admin center, open **App registrations** > the application > **API permissions**, add `SMTP.SendAsApp` of **Office 365 Exchange Online**, and grant admin consent.
    .step-2 = In Exchange Online PowerShell, register the application with `New-ServicePrincipal`, and give it the mailbox with `Add-MailboxPermission`.
    .step-3 = Let it request a new token for `https://outlook.office365.com/.default`.
fix-m365-set-device-starttls = Set the device or program to STARTTLS on port 587
    .step-1 = Set the server to `smtp.office365.com`, the port to 587, and the encryption to STARTTLS (often called TLS).
    .step-2 = Do not choose SSL or port 465.
    .step-3 = Update the device if it knows no TLS 1.2.
fix-m365-use-other-bulk-service = Send bulk and system mail another way
    .step-1 = For many recipients inside the organization, use High Volume Email (HVE) of Microsoft 365. It is charged by use, and takes passwords until September 2028.
    .step-2 = For recipients outside, use Azure Communication Services Email, or a mailing service with its own subdomain.
    .step-3 = Programs of your own can send with Microsoft Graph.
fix-m365-basic-auth-on-again = For the transition, allow password sign-in again
    .step-1 = Check whether the organization existed before the end of December 2026: only then is this possible.
    .step-2 = Have an administrator turn basic authentication for SMTP AUTH on again for the organization, and use it only for what cannot change yet.
    .note = Microsoft will name the day of the final removal in the second half of 2027.
fix-m365-set-from-to-login = Use the account’s own address as the sender
    .step-1 = Set the From address and the return path in the program or device to the address of the account that signs in.
    .step-2 = If replies should go elsewhere, use Reply-To.
fix-m365-allow-alias-sending = Allow sending from aliases
    .step-1 = Turn it on for the organization.
    .step-2 = Wait until the setting applies everywhere, then try again.
fix-m365-send-to-mx = Send to the server in the MX record
    .step-1 = Look up the MX record of the recipient’s domain.
    .step-2 = Remove routes, smart hosts and connectors that send straight to `mail.protection.outlook.com` for this domain.
fix-m365-add-source-to-connector = Add the sending server to the partner connector
    .step-1 = Look at the inbound connectors and their restrictions.
    .step-2 = In the Exchange admin center (EAC), open **Mail flow** > **Connectors**, select the partner connector, and add the IP address or the certificate name of the sending server.
    .step-3 = In PowerShell, use `Set-InboundConnector` with `-SenderIPAddresses` or `-TlsSenderCertificateName`.
fix-m365-send-agreed-certificate = Send with the certificate that was agreed on
    .step-1 = Ask the recipient’s administrator which certificate name the connector expects.
    .step-2 = Let the sending server use TLS and present that certificate. On Exchange Server, use `Set-SendConnector` with `-TlsCertificateName`.
fix-m365-send-chain-outbound = Let your server send its full certificate chain
    .step-1 = Get the intermediate certificates from the issuer of your certificate.
    .step-2 = Import them into the **Intermediate Certification Authorities** store of the computer that sends.
    .step-3 = Restart the mail services.
fix-m365-add-domain = Add and verify the domain in Microsoft 365
    .step-1 = In the Microsoft 365 admin center, open **Settings** > **Domains** > **Add domain**.
    .step-2 = Prove that the domain is yours with the DNS record shown there.
    .step-3 = Check that it appears among the accepted domains.
fix-m365-connector-for-source = Make an inbound connector for the source that is yours
    .step-1 = Check that the IP address in the report belongs to your device, your site or your service.
    .step-2 = In the Exchange admin center (EAC), open **Mail flow** > **Connectors** > **Add a connector**, for that address or, better, for the certificate of the source.
    .step-3 = Send a test message from the source.
fix-m365-use-own-subdomain = Let the service use a subdomain or its own return path
    .step-1 = Have the service send with a return path of its own, or with a subdomain that is not an accepted domain.
    .step-2 = Set up SPF and DKIM for it.
fix-m365-allow-direct-send = As a last resort, allow Direct Send again
    .step-1 = Switch the block off for the organization.
    .step-2 = Switch it on again when every source has a connector or signs in.
    .note = Meanwhile anybody can send to you in the name of your domain. Whether the mail is stopped then depends on SPF, DKIM and DMARC.
fix-m365-wait-rolling-day = Wait, then send the message again
    .step-1 = Wait until the count of the last 24 hours has fallen below the limit. Nobody can reset it.
    .step-2 = Send urgent mail another way in the meantime.
    .step-3 = Send the refused messages again, a few at a time.
fix-m365-buy-licenses = Assign paid licenses
    .step-1 = In the Microsoft 365 admin center, open **Billing** > **Purchase services**, and buy a subscription with Exchange Online.
    .step-2 = Assign the licenses to the mailboxes that send.
fix-m365-stop-large-senders = Find and stop the largest senders
    .step-1 = Look at the count and the limit.
    .step-2 = In the Exchange admin center (EAC), open **Reports** > **Mail flow** > **Tenant outbound external recipients**, and find who writes to most recipients.
    .step-3 = Stop what is not wanted: a compromised account, a program in a loop, a mass mailing.
fix-m365-set-custom-domain = Send from a domain of your own
    .step-1 = In the Microsoft 365 admin center, add and verify your own domain under **Settings** > **Domains**.
    .step-2 = Make an address of that domain the primary address of every mailbox and group: in the Exchange admin center (EAC), **Recipients** > **Mailboxes** > the mailbox > **Manage email address types**.
    .step-3 = Change the sender address of programs and devices, too.
fix-m365-enhanced-filtering = Let Microsoft 365 see the original sender’s address
    .step-1 = Check whether the MX record of the forwarding domain points to a filter service in front of Microsoft 365.
    .step-2 = In the Microsoft Defender portal, open **Email & collaboration** > **Policies & rules** > **Threat policies** > **Enhanced filtering**, select the inbound connector, and let it skip the filter’s addresses.
fix-m365-avoid-forwarding = Do without the forwarding
    .step-1 = Give senders the final address, or read the first mailbox directly.
    .step-2 = If forwarding has to stay, let the final address belong to the same organization.
fix-m365-forwarder-stops = Turn the forwarding off, if the forwarding mailbox is yours
    .step-1 = In Outlook on the web, open **Settings** > **Mail** > **Forwarding** and **Rules**, and remove the outside address.
    .step-2 = If you need it, ask your administrator. If you did not set it up, change your password and tell them at once.
fix-m365-examine-forwarding = Rule out that a stranger set up the forwarding
    .step-1 = Look for forwarding and inbox rules in the mailbox.
    .step-2 = Ask the owner. If nobody set it up, treat the account as compromised: reset the password, end its sessions, remove rules and app consents.
fix-m365-allow-forwarding = Allow forwarding for those who need it
    .step-1 = In the Microsoft Defender portal, open **Email & collaboration** > **Policies & rules** > **Threat policies** > **Anti-spam**, and select **Create policy** > **Outbound**.
    .step-2 = Choose only the users who need it, and set **Automatic forwarding rules** to **On - Forwarding is enabled**.
    .step-3 = Check that no remote domain and no mail flow rule blocks it as well: the block wins.
fix-m365-open-support-case = Ask Microsoft support to lift the block
    .step-1 = Remove the cause first: support lifts nothing before.
    .step-2 = In the Microsoft 365 admin center, open **Support** > **Help & support**, and attach the full report.
    .step-3 = Describe what happened, what you changed, and since when the mail is clean.
fix-m365-recipient-support-case = If the address is right, ask Microsoft support
    .step-1 = Check that the recipient exists and has a mailbox.
    .step-2 = In the Microsoft 365 admin center, open **Support** > **Help & support**, and attach the full report.
fix-m365-verify-arrival = Ask the recipients whether the message arrived
    .step-1 = Ask the recipients before you send it again.
    .step-2 = If it did not arrive, send it again. If the report returns, tell your administrator.
fix-m365-ask-to-unblock = Ask the recipient to have the block lifted
    .step-1 = Reach the recipient in another way.
    .step-2 = Ask them to pass the full report on to their mail administrator. It holds the IP address that is blocked.
fix-m365-remove-from-block-list = Remove the address from your IP Block List
    .step-1 = In the Microsoft Defender portal, open **Email & collaboration** > **Policies & rules** > **Threat policies** > **Anti-spam**, and select **Connection filter policy**.
    .step-2 = Under **Always block messages from the following IP addresses or address range**, remove the address or the range that contains it, and save.
    .step-3 = Look at the list in PowerShell.
fix-m365-enable-ipv6 = Let the domain take mail over IPv6
    .step-1 = Look at the present state.
    .step-2 = Turn IPv6 on for the domain.
fix-m365-leave-out-recipient = Send without the blocked recipient
    .step-1 = Take the recipient named in the report out of the message, and send it again to the others.
    .step-2 = Ask your administrator whether the block is meant.
fix-m365-remove-tenant-block = Remove the entry from the Tenant Allow/Block List
    .step-1 = Find the entry.
    .step-2 = In the Microsoft Defender portal, open **Email & collaboration** > **Policies & rules** > **Threat policies** > **Tenant Allow/Block Lists** > **Domains & addresses**, and delete it. In PowerShell, use `Remove-TenantAllowBlockListItems` with `-ListType Sender`.
fix-m365-secure-tenant = Find the source, and make the organization safe
    .step-1 = Find accounts and programs that send much or unknown mail, and stop them.
    .step-2 = Look for connectors that none of your administrators made, and delete them.
    .step-3 = Reset the passwords of the accounts concerned, administrators first, and turn multifactor authentication on for all.
fix-m365-secure-connector = Find out who sends through the connector, and stop it
    .step-1 = See which connectors changed lately, and delete those that none of your administrators made.
    .step-2 = Check the server or device behind the connector for spam and malware.
    .step-3 = Reset the passwords of administrators, and change the address or certificate of the connector if it is known to strangers.
fix-m365-release-connector = Release the connector
    .step-1 = In the Microsoft Defender portal, open **Email & collaboration** > **Review** > **Restricted entities**, select the connector, then **Unblock**.
    .step-2 = Or find its id in PowerShell, and use `Remove-BlockedConnector` with `-ConnectorId`.
    .note = It takes up to one hour.
fix-m365-certificate-connector = Identify your server by certificate
    .step-1 = Get a certificate whose domain is an accepted domain of the organization.
    .step-2 = Set the connector from your organization’s email server to this certificate instead of an IP address.
fix-outlook-meet-requirements = Meet what Outlook.com asks of large senders
    .step-1 = Let SPF and DKIM pass at every service that sends with your domain.
    .step-2 = Publish DMARC, at least `p=none`, and align the From domain with SPF or DKIM.
    .step-3 = Offer a working unsubscribe link, and remove addresses that no longer exist.
fix-outlook-ask-provider = If the address is your provider’s, let the provider ask
    .step-1 = Send the full report to the provider of the server or network.
    .step-2 = Ask for another outgoing address if the provider cannot clear its network.
fix-outlook-sender-support = Open a ticket with Outlook.com sender support
    .step-1 = Remove the cause first.
    .step-2 = Open the form of Outlook.com sender support, and enter the IP address, the domain and the full reply.
    .step-3 = Answer the message that you get within one or two days: the first answer is automatic, and a refusal can be replied to.
fix-outlook-enrol = Enrol your addresses in SNDS and JMRP
    .step-1 = Sign in to Smart Network Data Services (SNDS) with a Microsoft account, and request access to your IP addresses.
    .step-2 = Join the Junk Mail Reporting Program (JMRP) there. Its reports hide the recipient, so give each message a header of your own by which you know whom to take off your lists.
    .step-3 = Watch the color and the complaint rate of each address.
fix-outlook-fewer-per-connection = Send fewer messages over one connection
    .step-1 = Limit how many messages your server sends before it closes the connection.
    .step-2 = Lower the overall pace for Outlook.com as well.
fix-outlook-stop-probing = Stop trying out addresses
    .step-1 = Turn off tools that verify addresses over SMTP.
    .step-2 = Remove addresses that were refused once, and clean old lists.
    .step-3 = Check whether somebody else uses the server.
fix-outlook-close-relay = Close the open relay or proxy
    .step-1 = Let the server relay only for those who sign in and for your own network.
    .step-2 = Stop proxy services that anybody can reach.
    .step-3 = Test from outside, then ask for removal.
fix-outlook-clean-host = Find and clean the infected device
    .step-1 = Scan the server and the computers behind the address for malware.
    .step-2 = Block outgoing port 25 for everything but the mail server.
    .step-3 = Change passwords that were stored on infected devices.
fix-outlook-list-senders-in-spf = List the sending servers in the SPF record
    .step-1 = Replace `v=spf1 -all` by a record that names every server that sends for the domain.
    .step-2 = Wait up to 48 hours, then send the message again.
fix-m365-tell-forwarder = If you only wrote to this mailbox, do not send again
    .step-1 = Leave the message as it is: it has arrived in the mailbox that you wrote to.
    .step-2 = Tell the recipient in another way that the forwarding is blocked, so that they look into that mailbox.

## Checks
check-m365-trace-fail-event = Look up the **Fail** event in the message trace
    .expect = It names the rule, the policy or the restriction that refused the message. Only the organization that generated the report can see it.
check-m365-mailbox-settings = Look at the mailbox’s restrictions
    .expect = `RequireSenderAuthenticationEnabled` set to `True` shuts out everybody from outside. If `AcceptMessagesOnlyFromSendersOrMembers` holds names, only these may write.
check-m365-group-settings = Look at the group’s restrictions
    .expect = `RequireSenderAuthenticationEnabled` set to `True` shuts out everybody from outside. If `AcceptMessagesOnlyFromSendersOrMembers` holds names, only these may write. `ModerationEnabled` means that a moderator has to approve messages.
check-m365-unified-group-settings = Look at the Microsoft 365 group’s restrictions
    .expect = `RequireSenderAuthenticationEnabled` set to `True` shuts out everybody from outside.
check-m365-public-folder-settings = Look at the public folder’s restrictions
    .expect = `RequireSenderAuthenticationEnabled` set to `True` shuts out everybody from outside.
check-m365-mail-user-settings = Look at the mail user’s restrictions
    .expect = `RequireSenderAuthenticationEnabled` set to `True` shuts out everybody from outside.
check-m365-auth-as-header = Look at the header of a message that the sender wrote to somebody else in the organization
    .expect = `X-MS-Exchange-Organization-AuthAs: Internal` means that Microsoft 365 knows the sender as its own. `Anonymous` in a hybrid deployment means that the connection between the two sides is not recognized.
check-m365-rules-that-reject = List the rules that reject messages
    .expect = Compare the text and the code of each rule with the report.
check-m365-connection-filter = Look at the recipient organization’s IP lists
    .expect = The address from the report, or a range that contains it, appears in `IPBlockList` or `IPAllowList`.
check-m365-accepted-domains = Check whether the domain is an accepted domain
    .expect = The domain of the sender, of the certificate or of the recipient should be in the list, depending on what the reply names.
check-m365-receive-connector-permissions = Look at the receive connectors’ permissions
    .expect = The connector that takes mail from the internet should list `AnonymousUsers` under `PermissionGroups`.
check-m365-outbound-pool = See over which pool Microsoft 365 sent the message
    .expect = In the extended report of the message trace, `OutboundIpPoolName` shows the pool. High-risk and relay pools explain refusals that nobody’s SPF record can prevent.
check-m365-authentication-results = Read `Authentication-Results` in the returned headers
    .expect = It shows `spf=`, `dkim=` and `dmarc=`, and for which domain. For DMARC, `smtp.mailfrom` or `header.d` must belong to the domain in `header.from`.
check-m365-authentication-on-entry = See how the message was judged when it entered Microsoft 365
    .expect = In the headers of the returned message, `spf=fail` or `spf=softfail` together with a missing or failed DKIM result sends it over the relay pool.
check-m365-sign-in-logs = Look up the sign-in in the Microsoft Entra admin center
    .expect = Filter the sign-in logs by the account and the client app **Authenticated SMTP**. The failure reason tells what blocked it. No entry means that no sign-in was tried.
check-m365-smtp-auth-state = See whether SMTP AUTH is on
    .expect = The first command should show `False`, or the second should list the mailbox: the mailbox’s own setting counts first.
check-m365-login-reply-words = Read the words after the comma in the reply
    .expect = `disabled for the Tenant` or `for the Mailbox`: SMTP AUTH is off there. `basic authentication is disabled`: only OAuth helps. `credentials were incorrect`: user name or password. `criteria` or `security defaults`: a sign-in policy.
check-m365-submission-offers-tls = Test the encryption from the device’s network
    .expect = The command should show Microsoft’s certificate and `Verify return code: 0 (ok)`. After `EHLO test`, the list should contain `AUTH LOGIN XOAUTH2`. If it fails, a firewall is in the way.
check-m365-smtp-auth-report = See who still signs in with a password
    .expect = In the Exchange admin center (EAC), open **Reports** > **Mail flow** > **SMTP AUTH clients submission**: the column for the authentication protocol shows Basic or OAuth.
check-m365-send-as-permissions = See which accounts may send under other addresses
    .expect = The account that signs in should be listed for the mailbox whose address is used.
check-m365-own-public-address = Check your site’s public IP address
    .expect = The first line after `EHLO`, when you connect from the sending server to port 25 of your MX server, shows the address that Microsoft 365 sees. It should be the one in the connector.
check-m365-direct-send-setting = See whether Direct Send is blocked
    .expect = `True` means that it is. Then compare the IP address in the report with your own addresses and services.
check-m365-terrl-status = Look at the count and the limit of outside recipients
    .expect = `ObservedValue` is the count of the last 24 hours, `Threshold` the limit. Sending works again when the count is below it.
check-m365-onmicrosoft-senders = List mailboxes with an onmicrosoft.com primary address
    .expect = No mailbox that writes to outside should be in the list.
check-m365-forwarding-policy = Look at the outbound spam policies
    .expect = `Automatic` and `Off` both block forwarding. A policy for the user with `On` allows it.
check-m365-forwarding-found = List mailboxes that forward
    .expect = Every address in the list should be known and wanted. Inbox rules are shown by `Get-InboxRule`, mailbox by mailbox.
check-m365-auto-forward-report = After the change, look at the **Auto forwarded messages** report
    .expect = In the Exchange admin center (EAC), under **Reports** > **Mail flow**. Only wanted forwarding should be left, and no new report should come back.
check-m365-own-outgoing-address = Check whether the address in the report is yours
    .expect = Compare the IP address in the report with the public address of your mail server. If it belongs to a provider or a shared server, the provider has to act.
check-m365-reputation-data = Look up the reputation of the address
    .expect = Spamhaus and SNDS show whether spam was seen from it, and when.
check-m365-ipv6-status = See whether the domain takes mail over IPv6
    .expect = The recipient’s administrator sees the state of IPv6 for the domain.
check-m365-tenant-blocks = List the blocked addresses and domains of your organization
    .expect = A recipient’s address or domain appears in the list. The notes often say who made the entry and why.
check-m365-mail-flow-report = Look at the amount and kind of your outgoing mail
    .expect = In the Exchange admin center (EAC), under **Reports** > **Mail flow**, a sudden rise, an unknown sender or an unknown connector shows the source.
check-m365-blocked-connectors = List the restricted connectors
    .expect = The list shows which connector is restricted, and since when.
check-outlook-results-in-reply = Read `Spf=`, `Dkim=` and `DMARC=` at the end of the reply
    .expect = What says `Fail` or `None` has to be repaired. If all say `Pass`, the domains do not agree with the From address.
check-outlook-snds = Look at the sending address in SNDS
    .expect = Green is good, yellow and red mean much junk. Complaint rate and trap hits show what Outlook.com objects to.

## Links
link-m365-eac-groups = Exchange admin center: Groups
link-m365-eac-public-folders = Exchange admin center: Public folders
link-m365-purview = Microsoft Purview portal
link-m365-owned-groups = Outlook on the web: groups that you own
link-m365-anti-spam = Microsoft Defender portal: Anti-spam policies
link-m365-email-authentication = Microsoft Defender portal: Email authentication settings
link-m365-enhanced-filtering = Microsoft Defender portal: Enhanced filtering
link-m365-tenant-allow-block = Microsoft Defender portal: Tenant Allow/Block Lists
link-m365-licenses = Microsoft 365 admin center: Purchase services
link-m365-support = Microsoft 365 admin center: Help & support
link-m365-delist-portal = Microsoft delist portal
link-m365-delist-article = How to get off Microsoft’s blocklist
link-m365-smtp-auth-article = SMTP AUTH in Exchange Online
link-m365-device-article = Set up devices and programs to send with Microsoft 365
link-m365-basic-auth-article = End of password sign-in for SMTP AUTH
link-m365-compromised-connector = Responding to a compromised connector
link-outlook-snds = Outlook.com: SNDS and JMRP
link-outlook-sender-support = Outlook.com sender support form
link-outlook-troubleshooting = Outlook.com Postmaster: troubleshooting
link-outlook-policies = Outlook.com Postmaster: guidelines
