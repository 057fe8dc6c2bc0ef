# Blocklists of Spamhaus.

entry-spamhaus-zen = IP address is listed by Spamhaus
    .meaning = The reply does not say which list. Look the address up: SBL and CSS mean spam, XBL an infected computer, PBL an address that should not send directly.

entry-spamhaus-sbl = IP address is on the SBL (spam sources)
    .meaning = Staff at Spamhaus listed this address for spam or for support of it. Only the owner of the network can have it removed.

entry-spamhaus-css = IP address is on the CSS (bad sending)
    .meaning = The list is kept by machines: many changing addresses, bad lists, or a hacked server. It can be removed at once, but comes back unless the sending changes.

entry-spamhaus-xbl = IP address is on the XBL (infected computers)
    .meaning = Malware or an open proxy was seen at the address. Behind a shared internet connection, any device may be the cause.

entry-spamhaus-drop = Network is on the DROP list
    .meaning = The list holds whole networks that criminals run or have hijacked. Receivers drop all traffic from them.

entry-spamhaus-pbl = IP address is on the PBL (not for direct mail)
    .meaning = This is no accusation: such addresses of homes and offices should send through the provider’s server. For a mail server with a fixed address, the removal takes minutes at check.spamhaus.org.

entry-spamhaus-dbl = A domain is on the Spamhaus DBL
    .verdict = The message was refused by { $host }, because Spamhaus lists a domain that belongs to it.
    .meaning = Not the server but a domain is listed: the sender’s, that of EHLO, or one in a link. Its owner has it removed at check.spamhaus.org.

entry-spamhaus-public-resolver = Receiver asks Spamhaus through a public DNS server
    .meaning = 127.255.255.254 is no listing but a refusal to answer. The receiving server reads it wrongly; the sender can only tell its administrator.

entry-spamhaus-wrong-zone = Receiver asks Spamhaus for a wrong zone
    .meaning = 127.255.255.252 means a typing error in the receiver’s settings, no listing.

entry-spamhaus-too-many-queries = Receiver asks Spamhaus too often
    .meaning = 127.255.255.255 means that the receiver exceeded the limits of the free service, no listing.

## Fixes

## Links
link-spamhaus-error-codes = Spamhaus: public DNS and the free blocklists
