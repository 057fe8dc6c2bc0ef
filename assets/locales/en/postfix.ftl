# Postfix: what it writes as the sending server, and with what it refuses as the receiving one.

fix-postfix-deliver-queue = Repair the fault, then let Postfix try again
    .step-1 = Look up the queue ID in the mail log, and see which server and address were tried.
    .step-2 = After the repair run `postqueue -f`. Otherwise Postfix tries again by itself, for five days by default (`maximal_queue_lifetime`).

fix-postfix-check-port-25 = Check the way out of your Postfix server
    .step-1 = Test port 25 of the server that was tried, for example with `nc -vz` and its name.
    .step-2 = If every destination fails, ask your provider whether it blocks port 25, and set a `relayhost` if so.
    .step-3 = If only IPv6 fails, repair it, or set `inet_protocols = ipv4`.

fix-postfix-check-resolver = Check the DNS resolver of your Postfix server
    .step-1 = Look the name up on the server itself, for example with `dig MX` and the domain.
    .step-2 = If Postfix runs in a chroot, compare `/etc/resolv.conf` with the copy below `/var/spool/postfix/etc`.

fix-postfix-accept-domain = Make Postfix responsible for the domain
    .step-1 = Find out with `postconf mydestination virtual_mailbox_domains virtual_alias_domains relay_domains` whether the domain is in exactly one of them, and add it if it is missing.
    .step-2 = Run `postfix reload`.

fix-postfix-stop-loop = Make Postfix deliver or pass on the domain
    .step-1 = If this server is to keep the mail, add the domain to `mydestination` or `virtual_mailbox_domains`; if it is to pass it on, set a route in `transport_maps`.
    .step-2 = If the server is behind address translation, list its public addresses in `proxy_interfaces`.
    .step-3 = Correct the MX record if it should not lead here.

fix-postfix-set-tls-policy = Check the TLS policy of your Postfix server
    .step-1 = Look at `smtp_tls_security_level` and `smtp_tls_policy_maps`: is encryption or a verified certificate really required for this domain?
    .step-2 = If not, set the level `may` for it. If so, ask the receiving side to repair its TLS.

fix-postfix-set-relay-login = Correct the sign-in at the relay
    .step-1 = Check user name and password in `smtp_sasl_password_maps`, and run `postmap` on the file.
    .step-2 = Check that the provider allows this method (`smtp_sasl_security_options`, `smtp_sasl_mechanism_filter`).

fix-postfix-check-master = Check the settings of your Postfix server
    .step-1 = Run `postfix check`, and look for lines with *fatal*, *error* or *warning* in the mail log.
    .step-2 = Check that every service which `transport_maps`, `default_transport` or `content_filter` names exists in `master.cf`.

fix-postfix-add-recipient = Add the recipient to the table
    .step-1 = If the address should exist, add it to the table that the reply names: `local_recipient_maps`, `virtual_mailbox_maps`, `virtual_alias_maps` or `relay_recipient_maps`.
    .step-2 = Run `postmap` on the file, and try with `postmap -q`.

fix-postfix-exempt-client = Exempt a wanted sender from the rule
    .step-1 = Find the rule in the mail log and in `smtpd_client_restrictions`, `smtpd_helo_restrictions`, `smtpd_sender_restrictions` and `smtpd_recipient_restrictions`.
    .step-2 = Put a `check_client_access` or `check_sender_access` table with the sender before it.

fix-postfix-allow-sender-address = Allow the account to use the sender address
    .step-1 = Check in `smtpd_sender_login_maps` which account the address belongs to, and add the account if it may use it.
    .step-2 = Run `postmap` on the file.

fix-postfix-repair-service = Repair the Postfix server
    .step-1 = Read the mail log at the time of the error: it names the table, file or service that failed.
    .step-2 = Correct it, run `postfix check` and `postfix reload`. The sending server then delivers by itself.

fix-postfix-raise-client-limits = Raise the limits for a wanted sender
    .step-1 = Look at `smtpd_client_connection_count_limit`, `smtpd_client_connection_rate_limit`, `smtpd_client_message_rate_limit` and `smtpd_client_recipient_rate_limit`.
    .step-2 = Raise what is too low, or exempt the sender in `smtpd_client_event_limit_exceptions`.

fix-postfix-raise-size-limit = Raise the size limit of Postfix
    .step-1 = Raise `message_size_limit` (10,240,000 bytes by default), and `mailbox_size_limit` if it is smaller.
    .step-2 = Run `postfix reload`.

fix-postfix-free-queue-space = Free space for the Postfix queue
    .step-1 = Free space on the disk that holds `/var/spool/postfix`. Postfix needs one and a half times `message_size_limit`, or `queue_minfree` if set.

fix-postfix-repair-filter = Repair the mail filter
    .step-1 = Check that the filters in `smtpd_milters` run and answer.
    .step-2 = Decide with `milter_default_action` what happens while a filter is down.

fix-postfix-repair-server-tls = Repair the TLS of the Postfix server
    .step-1 = Check that `smtpd_tls_chain_files`, or `smtpd_tls_cert_file` and `smtpd_tls_key_file`, name files that exist, fit together and can be read.
    .step-2 = Read the mail log for the reason, and run `postfix reload`.

fix-postfix-allow-in-postscreen = Let the sender pass postscreen
    .step-1 = Look in the mail log which test failed: blocklists, early talking or protocol tests.
    .step-2 = Add a wanted sender to `postscreen_access_list`. With large providers leave the tests after the greeting switched off, because they come from many addresses.

fix-postfix-adjust-content-rules = Find the content rule
    .step-1 = Search `header_checks`, `mime_header_checks`, `body_checks` and the filters for the rule; the mail log shows which line matched.
    .step-2 = Correct the rule if the message was wanted.

fix-postfix-retry-same-address = Try again from the same address
    .step-1 = Let the sending server try again after a few minutes. It is admitted once it comes back from the same IP address.
    .step-2 = If your server sends from several addresses, use one address for the retries.

fix-postfix-correct-line-ends = Send lines that end with CR and LF
    .step-1 = Update or correct the program that writes the mail: every line must end with CR LF.
    .step-2 = The receiving side can exempt old devices with `smtpd_forbid_bare_newline_exclusions`.

cause-postfix-own-way-blocked = The way out of the sending server is blocked or broken: a firewall, a provider that blocks port 25, or IPv6 without a route.

cause-postfix-resolver-trouble = The sending server’s own resolver does not answer, for example because the chroot holds an old copy of its settings.

cause-postfix-domain-not-listed = The MX record leads to this server, but Postfix does not know that it is responsible for the domain.

cause-postfix-tls-policy-strict = The sending Postfix server requires more TLS for this destination than the other side offers.

cause-postfix-relay-login-wrong = The user name or password that Postfix uses at its relay is wrong or has expired.

cause-postfix-own-settings-wrong = A setting of the sending Postfix server names a service that does not exist or cannot start.

cause-postfix-domain-not-accepted = The receiving server is not set up for the recipient’s domain.

cause-postfix-recipient-not-in-table = The recipient is missing in the table of valid recipients.

cause-postfix-local-rule = A table or rule of the receiving server’s administrator refuses this client, name or sender.

cause-postfix-server-fault = The receiving server has a fault of its own, such as a table it cannot read, a full disk or a service that does not run.

cause-postfix-client-limit = The client exceeded a limit per connection or per time unit of the receiving server.

cause-postfix-filter-down = A mail filter (milter) of the receiving server does not answer or asks for patience.

cause-postfix-content-rule = A rule for headers or content, or a filter, of the receiving server matched.

cause-postfix-new-to-postscreen = The client is new to the receiving server and has to come back once after passing its tests.

cause-postfix-program-careless = The program or device that sends does not keep to the protocol.

entry-postfix-4-4-1 = Cannot connect
    .meaning = The sending Postfix server found the destination in DNS, but could not open a connection to it. The words after the last colon are the answer of its operating system.

entry-postfix-4-4-1-timed-out = Connection timed out
    .meaning = Postfix waits for `smtp_connect_timeout` (30 seconds). If other destinations fail in the same way, the sending server’s own port 25 is probably blocked.

entry-postfix-4-4-1-refused = Connection refused
    .meaning = The address was reached and turned the connection away. With 127.0.0.1 in the brackets it is a filter on the sending server itself that does not run.

entry-postfix-4-4-1-unreachable = No route to the host
    .meaning = An IPv6 address in the brackets mostly means that the sending server has no working IPv6. Postfix goes on with the other addresses, and names only the last one.

entry-postfix-4-4-2 = Conversation broke off
    .meaning = The connection was made, but the conversation was not finished. The words after *while* name the step.

entry-postfix-4-4-2-lost-connection = Lost connection
    .meaning = At the greeting the other side usually blocks or limits the sending address; while the message text is sent, a filter, a firewall or a network fault (MTU) is likelier.

entry-postfix-4-4-2-conversation = Conversation timed out
    .meaning = The other side fell silent. If it happens while the message body is sent, look for a network fault with large packets; at the end of data, for a slow filter there.

entry-postfix-4-4-2-idle = Client was silent too long
    .meaning = Here the receiving Postfix server closes the connection, because nothing came for `smtpd_timeout` (300 seconds, 10 under load).

entry-postfix-4-4-3 = DNS did not answer
    .meaning = The DNS query of the sending Postfix server got no usable answer. If many domains are affected, look at its own resolver; if only one, at the DNS of that domain.

entry-postfix-4-4-4 = Primary mail server cannot be found
    .meaning = This server is a backup MX of the domain, and none of the better MX hosts has an address in DNS.

entry-postfix-5-4-4 = No usable record in DNS
    .meaning = The sending Postfix server asked DNS for the domain’s mail server and got a definite no. It does not try again.

entry-postfix-5-4-4-host-not-found = Domain or host not found
    .meaning = The name behind `name=` does not exist. If it is not the recipient’s domain, it is an MX host or a `relayhost` of the sending server that is misspelled.

entry-postfix-5-4-4-no-data = Domain has no mail server
    .meaning = The name exists in DNS, but has neither an MX record nor an address.

entry-postfix-5-1-10 = Recipient’s domain takes no mail
    .meaning = A Postfix server on the way refused the recipient because the domain’s null MX says so (`reject_unknown_recipient_domain`).

entry-postfix-5-1-10-lookup = Destination domain takes no mail
    .meaning = The sending Postfix server found a null MX itself and returned the message at once.

entry-postfix-5-1-10-domain-of-sender = Sender’s domain takes no mail
    .meaning = The sender’s domain has a null MX, so no answer could ever reach it (`reject_unknown_sender_domain`). Use a sender address in a domain that takes mail.

entry-postfix-5-4-6 = Mail goes round in a loop
    .meaning = Postfix stopped the message because it would have come back again and again.

entry-postfix-5-4-6-myself = Mail loops back to the server itself
    .meaning = The MX record of the domain leads to this very server, but the domain is in none of its lists: `mydestination`, `virtual_mailbox_domains`, `virtual_alias_domains` or `relay_domains`.

entry-postfix-5-4-6-forwarding = Forwarding loop
    .meaning = The message already carries a **Delivered-To** field with this address: an alias or a forwarding leads back to it.

entry-postfix-5-4-6-too-many-hops = Too many hops
    .meaning = The message has more **Received** fields than `hopcount_limit` allows (50).

entry-postfix-4-7-4 = TLS required but not offered
    .meaning = The sending Postfix server must encrypt mail to this destination (`smtp_tls_security_level` or a policy), and the other side did not offer STARTTLS.

entry-postfix-4-7-5 = Encryption failed
    .meaning = The sending Postfix server requires TLS of a certain quality for this destination, and the other side did not meet it.

entry-postfix-4-7-5-handshake = TLS handshake failed
    .meaning = The two sides found no common version or method, or the other side’s TLS is broken. The mail log of the sending server holds the OpenSSL error.

entry-postfix-4-7-5-certificate = Server certificate not verified
    .meaning = The policy (`verify`, `secure`, `fingerprint` or `dane`) wants a certificate that is trusted and carries the right name, and the other side’s is not.

entry-postfix-4-7-5-tlsa = TLSA lookup error
    .meaning = For DANE the TLSA records must be found securely, and the query failed. Mostly the DNSSEC of the recipient’s domain or its name servers are at fault.

entry-postfix-4-7-0 = Refused for the moment
    .meaning = Postfix writes this code for a failed sign-in at its relay, and when the other side limits its clients. The words tell which.

entry-postfix-4-7-0-relay-login = Sign-in at the relay failed
    .meaning = The sending Postfix server itself could not sign in at its `relayhost`. Only its administrator can correct that.

entry-postfix-4-7-0-connections = Too many connections or errors
    .meaning = The receiving Postfix server counts connections per client (`smtpd_client_connection_count_limit`, 50) and errors per session (`smtpd_hard_error_limit`, 20).

entry-postfix-4-7-0-login = Sign-in failed
    .meaning = The outgoing server did not accept user name and password. Postfix asks Dovecot or Cyrus SASL for that, whose log tells more.

entry-postfix-4-7-0-tls-unavailable = TLS of the server does not work
    .meaning = The receiving Postfix server announces STARTTLS, but cannot use its certificate or key.

entry-postfix-5-6-7 = SMTPUTF8 required but not offered
    .meaning = An address or header holds characters beyond ASCII, and no server of the destination announces SMTPUTF8.

entry-postfix-5-7-30 = REQUIRETLS not supported by the other side
    .verdict = The message was not handed over to { $host }, because the sender demanded REQUIRETLS and that server does not offer it.
    .meaning = The sender demanded REQUIRETLS, and the next server offers either no TLS or not this extension. Postfix honors the demand since version 3.11.

entry-postfix-5-7-30-certificate = REQUIRETLS without a valid certificate
    .meaning = The sender demanded REQUIRETLS, and the certificate of the next server could not be verified or carries another name.

entry-postfix-5-3-4 = Message larger than the other server takes
    .meaning = The receiving server announces its limit at the start. Postfix compares both sizes, which the report names in bytes, and does not even try.

entry-postfix-5-3-4-fixed = Message exceeds the fixed limit
    .meaning = The limit is `message_size_limit` of a Postfix server, 10,240,000 bytes by default. The attachments may then have about 7 MB together.

entry-postfix-4-3-0 = Temporary fault in the mail system
    .meaning = A fault on one of the two servers that Postfix expects to pass.

entry-postfix-4-3-0-suspended = Delivery suspended
    .meaning = The sending Postfix server pauses because a delivery service of its own does not work or because the destination failed several times. In the second case the cause follows after the colon.

entry-postfix-4-3-0-server-fault = Lookup or queue file failed
    .meaning = The receiving Postfix server could not read one of its tables (often a database or LDAP directory) or write the message to its queue.

entry-postfix-5-1-1 = Recipient not accepted
    .meaning = The server that answered does not accept the recipient. Where it is a Postfix server, the words name the table in which the address is missing.

entry-postfix-5-1-1-local = User unknown in local recipient table
    .meaning = The domain is in `mydestination`, so the address must be a system account or an alias (`local_recipient_maps`).

entry-postfix-5-1-1-virtual-mailbox = User unknown in virtual mailbox table
    .meaning = The domain is in `virtual_mailbox_domains`, and `virtual_mailbox_maps` has no mailbox of this name.

entry-postfix-5-1-1-virtual-alias = User unknown in virtual alias table
    .meaning = The domain consists of forwardings only (`virtual_alias_domains`), and none exists for this address.

entry-postfix-5-1-1-relay = User unknown in relay recipient table
    .meaning = The server passes mail on for the domain and knows its addresses from `relay_recipient_maps`. A new mailbox may be missing there.

entry-postfix-5-1-1-local-user = Unknown local user
    .meaning = The Postfix server that was to deliver found no account of this name. It had accepted the message before, so the refusal comes as a report.

entry-postfix-5-1-1-undeliverable = Address was checked and is undeliverable
    .meaning = The receiving server asked the next one (`reject_unverified_recipient`). What follows the second colon is that server’s answer.

entry-postfix-5-1-1-unverified = Address is still being verified
    .meaning = The receiving server is asking the next one, or the sender’s, whether the address exists and has no answer yet. The next try usually succeeds.
    .verdict = The message was put off, because the receiving system is still checking whether an address exists.

entry-postfix-4-1-2 = Recipient’s domain not found
    .meaning = The domain has neither an MX record nor an address in the DNS that the server sees (`reject_unknown_recipient_domain`). It is mostly misspelled.

entry-postfix-4-1-8 = Sender’s domain not found
    .meaning = The domain of the sender’s address has neither an MX record nor an address in DNS, so it is not accepted (`reject_unknown_sender_domain`). Programs on a server often send with its internal name.

entry-postfix-5-7-1 = Refused by a rule
    .meaning = The code says only that a rule of the receiving server refused. The words name the rule or its subject: client, HELO name, sender, recipient or content.

entry-postfix-5-7-1-relay = Relay access denied
    .meaning = The server is not responsible for the recipient’s domain, and the client is neither signed in nor in `mynetworks` (`reject_unauth_destination`). For incoming mail the domain is missing in the server’s lists or the MX record is wrong.

entry-postfix-5-7-1-sender-not-owned = Sender address not owned by the account
    .meaning = The account that signed in may not use this sender address (`smtpd_sender_login_maps`, `reject_sender_login_mismatch`).

entry-postfix-5-7-1-not-logged-in = Sender address needs a sign-in
    .meaning = The address belongs to a user of this server, and whoever sends with it has to sign in first.

entry-postfix-5-7-1-access-denied = Access denied by a local rule
    .meaning = The administrator of the receiving server has a table that refuses this client, name or address (`check_client_access` and the like), or takes only signed-in users here.

entry-postfix-5-7-1-content = Message content rejected
    .meaning = A rule for headers or content matched: `header_checks`, `mime_header_checks`, `body_checks` or a filter.

entry-postfix-4-7-1 = Put off by a rule
    .meaning = A rule of the receiving server refuses for now. Some of these pass by themselves, others only when the sending server is corrected.

entry-postfix-4-7-1-client-name = Host name of the client does not fit
    .meaning = The name in reverse DNS is missing, or it does not lead back to the same address (`reject_unknown_client_hostname`). Both directions must agree. Before Postfix 3.0 the code was 4.7.1.

entry-postfix-4-7-1-client-reverse-name = Client has no reverse DNS
    .meaning = The address has no name in reverse DNS at all (`reject_unknown_reverse_client_hostname`). Any name would do for this rule.

entry-postfix-4-7-1-helo-not-found = HELO name not found in DNS
    .meaning = The name with which the sending server introduces itself has neither an address nor an MX record (`reject_unknown_helo_hostname`). With Postfix it is `smtp_helo_name`, by default `myhostname`.

entry-postfix-4-7-1-too-much-mail = Too much mail from this client
    .meaning = The client exceeded `smtpd_client_message_rate_limit` or `smtpd_client_recipient_rate_limit`, counted per `anvil_rate_time_unit` (60 seconds). Both are off by default.

entry-postfix-4-7-1-filter = Mail filter not available
    .meaning = A milter of the receiving server does not answer, so Postfix puts the message off (`milter_default_action = tempfail`).

entry-postfix-5-5-2 = Wrong form of a name or command
    .meaning = A name, an address or a line that the sending side gave does not have the required form.

entry-postfix-5-5-2-helo-not-qualified = HELO name without domain
    .meaning = The sending server introduces itself with a short name such as `mail` or `localhost` (`reject_non_fqdn_helo_hostname`). It needs a full one, such as `mail.example.com`.

entry-postfix-5-5-2-helo-invalid = HELO name is malformed
    .meaning = The name holds characters that host names may not have, such as an underscore or a space (`reject_invalid_helo_hostname`).

entry-postfix-5-5-2-address-not-qualified = Address without domain
    .meaning = The sender’s or recipient’s address has no domain after the @ (`reject_non_fqdn_sender`, `reject_non_fqdn_recipient`). Mostly a program or device is set up incompletely.

entry-postfix-5-5-2-bare-newline = Line ends without CR
    .meaning = The sending program ends lines with LF alone. Postfix refuses that to prevent forged second messages, so-called SMTP smuggling (`smtpd_forbid_bare_newline`).

entry-postfix-4-3-2 = Server takes no mail at present
    .meaning = The receiving server puts clients off, on purpose or because it is busy.

entry-postfix-4-3-2-try-later = Try again later
    .meaning = A `defer` rule of the receiving server. Some administrators use it to see whether a client comes back.

entry-postfix-4-3-2-postscreen = New client must come back
    .meaning = postscreen, the gatekeeper of Postfix, has tested the client after the greeting and lets it in only at its next connection from the same address.

entry-postfix-4-3-2-postscreen-blocked = Client blocked by postscreen
    .meaning = The client’s address is refused before the session begins: by a table of the administrator, by blocklists, or because it spoke too early.

entry-postfix-4-3-2-ports-busy = All server ports are busy
    .meaning = The receiving Postfix server has reached its number of simultaneous sessions (`default_process_limit`, 100).

entry-postfix-5-5-1 = Commands out of order
    .meaning = The sending side did not keep to the order of the conversation.

entry-postfix-5-5-1-postscreen = Client spoke out of turn
    .meaning = postscreen noticed that the client talked before the greeting was complete, or sent text that is no command. Real mail servers do not do that; look for infected computers or an unknown relay.

entry-postfix-5-5-1-pipelining = Improper command pipelining
    .meaning = The client sent several commands at once where it must wait for an answer (`reject_unauth_pipelining`).

entry-postfix-5-5-1-multi-recipient-bounce = Report to several recipients
    .meaning = A message without a sender, as reports are, came for more than one recipient (`reject_multi_recipient_bounce`). Genuine reports go to one.

entry-postfix-4-5-3 = Too many recipients in one transaction
    .meaning = The server takes `smtpd_recipient_limit` recipients at once (1000). A mail server sends the rest by itself; a mail program may stop.

entry-postfix-4-3-1 = Queue disk is full
    .meaning = The disk of the Postfix queue has less than one and a half times `message_size_limit` left, so no mail is taken for anybody.

entry-postfix-5-6-0 = Content of the message refused
    .meaning = The receiving server objects to the form or content of the message.

entry-postfix-5-6-0-mime = Message breaks the MIME rules
    .meaning = Postfix is set to insist on the rules (`strict_mime_encoding_domain`, `strict_8bitmime`, `mime_nesting_limit`, `header_size_limit`): unencoded special characters in headers, or parts nested too deeply.

entry-postfix-4-3-5 = Server configuration error
    .meaning = The receiving Postfix server met a mistake in its own settings, for example a restriction that it does not know or a policy service that does not run. Its mail log names it.
