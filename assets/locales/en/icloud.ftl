# iCloud Mail (Apple).

entry-icloud-5-7-1 = Apple refuses the message by policy
    .meaning = The word in brackets, such as CS01, names the rule inside Apple; Apple explains none of them. Mostly the reputation of the sender is the reason.

entry-icloud-5-7-1-cs01 = Refused by Apple’s local policy (CS01)
    .verdict = Apple refused the message because it does not trust its sender enough.
    .meaning = Senders who asked Apple were told that the reputation of their IP address or domain was the reason. Content plays a small part at most.

entry-icloud-5-7-1-hm08 = Refused by Apple’s local policy (HM08)
    .meaning = Seen in lists of codes, unexplained by Apple. It seems to concern reputation, as CS01 does.

entry-icloud-5-7-1-bs01 = Refused by Apple’s local policy (BS01)
    .meaning = Known from one list, which advises to check SPF, DKIM and DMARC first.

entry-icloud-5-7-1-hme1 = Neither SPF nor DKIM passes (HME1)
    .verdict = Apple refused the message because it passed neither SPF nor DKIM.
    .meaning = Apple wants one of the two to pass, and a DMARC record for bulk mail. Forwarded mail often loses both.

entry-icloud-5-7-1-unauthenticated = Neither SPF nor DKIM passes
    .meaning = The same as HME1 in another wording, known from one program’s rules.

entry-icloud-5-7-1-dmarc = DMARC policy of the sender’s domain
    .meaning = Apple follows the policy that the From domain’s owner has published.

entry-icloud-5-7-1-dbl = A domain in the message is listed by Spamhaus
    .meaning = Apple checks every link. Shortened addresses and links of third parties can be to blame, too.

entry-icloud-5-7-1-relay = Custom domain is not set up at iCloud
    .meaning = Apple does not know this domain or address, although the MX records lead to iCloud. Only the domain’s owner can correct it.

entry-icloud-ppdr = Apple uses Proofpoint’s list, which holds the IP address
    .meaning = Known from one program’s rules. The link in the reply leads to Proofpoint, where the address can be checked and its removal asked for.

entry-icloud-5-1-1 = iCloud address does not exist
    .verdict = Apple has no mailbox for { $recipient }.
    .meaning = No mailbox, alias or “Hide My Email” address of this name exists. People can delete such addresses at any time.

entry-icloud-5-1-1-alias = iCloud alias is unknown or inactive
    .meaning = An older wording, known from one program’s rules. Ask the recipient which address is right.

entry-icloud-5-1-6 = Recipient is no longer at iCloud
    .meaning = The account seems to have been closed; one program’s rules know this code.

entry-icloud-5-2-2 = Recipient’s iCloud storage is full
    .meaning = Photos, device backups and mail share the storage, 5 GB without a subscription. Apple refuses at once instead of waiting.

entry-icloud-4-7-1 = Too much mail for Apple at the moment
    .verdict = Apple puts off mail because too much came at a time.
    .meaning = Apple puts mail off for a while (421), or says that the service is unavailable (451), often at the top of the hour, when many newsletters go out. Sending spread over the hour helps.

entry-icloud-4-7-0 = Too many errors in one connection
    .meaning = Several commands or recipients failed before, so Apple hung up. Known from one list.

entry-icloud-null-mx = Domain accepts no mail, says Apple
    .meaning = Apple refuses a domain, most likely the sender’s, that declares by a null MX record that it takes no mail. Known from one program’s rules.

entry-icloud-not-accepting = Apple accepts no connection from this server
    .meaning = Apple turns the IP address away before any mail is named, for its reputation or a blocklist. Known from one program’s rules.

entry-icloud-4-1-8 = Sender’s domain is not found
    .verdict = Apple could not find the domain of the sender’s return-path.
    .meaning = Apple found no DNS records for the domain in the return-path. If the sender’s DNS is only slow, a later try succeeds.

## Causes
cause-icloud-reputation = Apple rates the IP address or the domain of the sender too low. It looks at complaints, content and the address’s past, and gives no list or feedback to look at.

## Fixes
fix-icloud-meet-requirements = Meet Apple’s requirements for mail to iCloud
    .step-1 = Set up SPF, DKIM, a DMARC record and reverse DNS for the sending address.
    .step-2 = Send from the same IP addresses and with the same From address, newsletters apart from other mail.
    .step-3 = Write only to people who subscribed, offer unsubscribing, and remove addresses that bounce or never react.
    .step-4 = Add ARC headers to forwarded mail.
    .note = Apple has rejected bulk mail that does not meet all of this since 2025. There is no allowlist and no feedback loop.
fix-icloud-write-to-postmaster = Write to Apple’s postmaster
    .step-1 = Once the requirements are met, write to `icloudadmin@apple.com`.
    .step-2 = Name company, domain and IP addresses, quote the complete SMTP errors, and say what happens and since when.
fix-icloud-free-storage = Free up iCloud storage
    .step-1 = On iPhone or iPad, open **Settings** > your name > **iCloud** > **Storage**, and delete backups, photos or large messages.
    .step-2 = Empty the trash in Mail, or change to a larger iCloud+ plan.
fix-icloud-finish-domain = Finish the custom email domain in iCloud+
    .step-1 = Open **Custom Email Domain** at iCloud.com, and check that the domain is verified and the address exists.
    .step-2 = Publish the MX, SPF and DKIM records that are shown there, or take the MX records away from iCloud.

## Links
link-icloud-postmaster = Apple: Postmaster information for iCloud Mail
link-icloud-storage = iCloud storage
link-icloud-custom-domain = iCloud+: Custom Email Domain
