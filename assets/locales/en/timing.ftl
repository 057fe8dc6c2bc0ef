# Times and limits that answers speak of.

term-retry-interval = Retry interval
    .about = The time between two tries. Microsoft 365 tries again within 15 minutes at first, later about every hour; Microsoft says only that the interval grows.

term-dane-retry = Retries after a DANE failure
    .about = When a DANE check fails, Microsoft 365 tries again after 15 minutes, once more after another 15, and then every hour until 24 hours are over.

term-queue-glitch-retry = Queue glitch retry
    .about = The first retries of Exchange Server after a lost connection: four tries, one minute apart.

term-transient-failure-retry = Transient failure retry
    .about = The next retries of Exchange Server: six tries, five minutes apart, on an Edge Transport server ten.

term-outbound-failure-retry = Outbound connection failure retry
    .about = After that, Exchange Server tries every ten minutes until the message expires, an Edge Transport server every thirty.

term-message-retry = Message retry
    .about = Exchange Server tries a single waiting message every 15 minutes, and delivery to a mailbox every five.

term-delay-notice = Delay notice
    .about = A report that a message still waits. It is no failure and needs no new message. Exchange Server sends it after four hours.

term-give-up-time = Time until a system gives up
    .about = How long a sending system keeps trying. The mail standard (RFC 5321) says at least four to five days; Microsoft 365 stops after 24 hours, Exchange Server after two days.

term-dns-propagation = Spread of DNS changes
    .about = Other systems keep an old DNS answer until its time to live (TTL) is over. Worldwide it can take up to 72 hours until all of them see a change.

term-restricted-entities = Restricted entities
    .about = The page of the Microsoft Defender portal that lists users and connectors blocked from sending. After unblocking, the restriction ends within about an hour.

term-delisting = Delisting
    .about = The request to take an address off a blocklist. At Microsoft’s portal sender.office.com, it may take up to 24 hours.

term-edge-blocking = Directory-based edge blocking
    .about = Microsoft 365 refuses unknown recipients before it takes the message. After a change of addresses on-premises, it may be up to 24 hours behind.

term-rolling-24-hours = Rolling 24 hours
    .about = Limits of Microsoft 365 count the last 24 hours at every moment, not a calendar day. Room is freed as older messages fall out of the count. A limit of 2,000 outside recipients for a mailbox was announced and then cancelled in January 2026.
