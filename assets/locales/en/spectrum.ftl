# Spectrum (Charter).

entry-spectrum-1000 = Spectrum blocks the IP address
    .meaning = Spectrum saw suspicious activity. The block ends by itself; only Spectrum’s own customers can ask for it to be lifted earlier.

entry-spectrum-1010 = Spectrum account may not send
    .meaning = Change all passwords, then contact Spectrum.

entry-spectrum-1020 = Spectrum account is limited in sending
    .meaning = Spectrum saw suspicious activity. The limit ends by itself or on request.

entry-spectrum-1090 = Spectrum cannot process the message now
    .meaning = A passing fault. The sending server tries again by itself.

entry-spectrum-1100 = Reverse DNS does not lead back
    .meaning = Spectrum wants full-circle DNS: the name of the address must lead to the address again.

entry-spectrum-1160 = Message breaks its own domain’s policy
    .meaning = SPF, DKIM or DMARC of the sender’s domain asks for refusal.

entry-spectrum-1200 = IP address is flagged by Cloudmark
    .meaning = The administrator of the address asks Cloudmark (CSI) for a reset.

entry-spectrum-1220 = IP address is listed by Spamhaus
    .meaning = Only Spamhaus can remove the entry.

entry-spectrum-1260 = Spectrum takes no mail over IPv6
    .meaning = Let the server send over IPv4.

entry-spectrum-1300 = Too many connections to Spectrum
    .meaning = The limit depends on the reputation of the IP address.

entry-spectrum-1350 = Too much mail for Spectrum
    .meaning = Limits on messages, recipients, spam or invalid addresses were reached.

entry-spectrum-1500 = Sender’s address is not the account’s
    .meaning = Send with the address that you sign in with.

entry-spectrum-1520 = Sender’s domain is not hosted by Spectrum
    .meaning = Correct the sender’s address in the mail program.

entry-spectrum-1530 = Message is larger than 20 MB
    .meaning = Spectrum takes 20 MB, encoding included.

entry-spectrum-1540 = Too many messages in one session
    .meaning = Connect again and send fewer at a time.

entry-spectrum-1550 = Too many recipients in one message
    .meaning = The sending program has to divide the recipients among several messages.

entry-spectrum-1560 = Too many invalid recipients
    .meaning = Spectrum refuses a message with many addresses that do not exist. Check the list.

entry-spectrum-1580 = Too many recipients in a short time
    .meaning = The limit counts recipients over a time. After a pause, mail is accepted again.
