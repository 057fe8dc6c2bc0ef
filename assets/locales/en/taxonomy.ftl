# Actors
actor-sender = the sender
actor-sender-admin = the sender’s mail administrator
actor-server-admin = the administrator of the destination server
actor-network-team = the network team
actor-dns-host = the DNS hosting service
actor-partner = the partner organization
actor-recipient = the recipient
actor-recipient-admin = the recipient’s mail administrator
actor-microsoft = Microsoft

# Categories
category-dns-failure = DNS query failed
category-host-unknown = Domain not found
category-dnssec-failure = DNSSEC failure
category-timed-out = Timed out
category-connection-refused = Connection refused
category-connection-closed = Connection closed abruptly
category-session-failed = No session with the server
category-service-unavailable = Service not available
category-tls-required = TLS required
category-tls-failure = TLS negotiation failed
category-certificate-invalid = Certificate not accepted
category-certificate-expired = Certificate expired
category-certificate-name-mismatch = Certificate name mismatch
category-certificate-untrusted = Certificate not trusted
category-mta-sts-failure = MTA-STS check failed
category-dane-failure = DANE check failed
category-expired = Delayed or expired
category-server-retired = Server retired
category-connector-other = Connector error
category-other = Unspecified
category-address-other = Address
category-mailbox-other = Mailbox
category-system-other = Mail system
category-network-other = Network and routing
category-protocol-other = Mail protocol
category-content-other = Message content
category-policy-other = Security and policy

# Systems
system-exchange-online = Microsoft 365 (Exchange Online)
system-registry = Internet standard
system-smtp = SMTP standard
system-topic = Any mail system
system-exchange-server = Exchange Server (on-premises)
system-exchange-legacy = Exchange 2003 and older
system-outlook-com = Outlook.com (Hotmail, Live)
system-gmail = Gmail and Google Workspace
system-yahoo = Yahoo and AOL
system-icloud = iCloud Mail (Apple)
system-postfix = Postfix
system-exim = Exim
system-sendmail = Sendmail
system-qmail = qmail
system-spamhaus = Spamhaus
system-proofpoint = Proofpoint
system-mimecast = Mimecast
system-barracuda = Barracuda
system-trend-micro = Trend Micro
system-cisco = Cisco Secure Email
system-trellix = Trellix
system-messagelabs = Symantec Email Security.cloud
system-comcast = Comcast (Xfinity)
system-cox = Cox
system-spectrum = Spectrum
system-facebook = Facebook
system-godaddy = GoDaddy
system-orange = Orange and La Poste
system-tencent = Tencent QQ Mail
system-yandex = Yandex
system-mail-ru = Mail.ru
system-rambler = Rambler
system-zoho = Zoho Mail
system-proton = Proton Mail
system-rackspace = Rackspace
system-gmx = GMX and WEB.DE
system-t-online = T-Online (Telekom)
system-free = Free
system-titan = Titan
system-mxroute = MXroute
system-hostpoint = Hostpoint
system-infomaniak = Infomaniak
system-improvmx = ImprovMX
system-att = AT&T
system-bluewin = Bluewin (Swisscom)
system-winsock = Windows Sockets
system-tls = TLS
system-dns = DNS

# Shells
shell-exchange-online-powershell = Exchange Online PowerShell
shell-exchange-management-shell = Exchange Management Shell
shell-powershell = PowerShell
shell-shell = Command prompt or terminal

# Gaps in commands
gap-server = server-name
gap-ip = ip-address
gap-domain = domain-name
gap-accepted = domain-name
gap-recipient = recipient-address
gap-connector = connector-name
gap-expected = certificate-name

# What is said when the text does not give a value
value-host = the destination server
value-server = the destination server
value-ip = an unknown address
value-domain = the domain
value-recipient = the recipient
value-status = an error code
value-reply = an error code
value-reason = no reason given
value-inner = an error
value-expected = another name
value-presented = an unknown name
value-thumbprint = an unknown thumbprint
value-time = the last try
value-hours = 24

# How strongly the text supports a cause
standing-supported = Likely here
standing-possible = Possible
standing-unlikely = Unlikely here

# The recognized parts of the text
mark-recipient = Recipient
    .about = The address that the message was for.
mark-reply-code = Reply code
    .about = The three-digit answer of a mail server. A first digit of 4 means “not now”, 5 means “no”.
mark-status-code = Enhanced status code
    .about = The code that names the fault: class, subject and detail. A class of 4 means temporary, 5 means permanent.
mark-symbol = Internal name
    .about = The name that the mail system itself uses for this error.
mark-reason = Reason
    .about = The words that name the fault more precisely than the code does.
mark-server = Server
    .about = The server that was contacted or that answered.
mark-ip = Server address
    .about = The IP address that was tried. It shows whose server it is.
mark-reporting-server = Reporting server
    .about = The server that wrote this report.
mark-time = Time
    .about = When this try took place. Microsoft 365 writes times in UTC.
mark-field = Field
    .about = A detail that the mail system adds to its error.
mark-heading = Heading
    .about = A heading of the report. What belongs to it follows.

# Where an error stood
carrier-exchange-report = Report of Exchange or Microsoft 365
carrier-delivery-status = Delivery status part of a report
carrier-message-trace = Message trace
carrier-queue-text = Queue or connector alert
carrier-last-error = Last error of a queue
carrier-log = Log or queue of a mail server
carrier-session = SMTP session
carrier-smtp-reply = Reply of a mail server
carrier-bare-code = A code alone

# What sort of message it is
kind-failure = Not delivered
kind-delay = Delayed
kind-success = Delivered
kind-feedback = Abuse complaint
kind-auto-reply = Automatic reply
kind-nothing = Not recognized

# What was done for a recipient
action-failed = Failed
action-delayed = Delayed
action-delivered = Delivered
action-relayed = Passed on
action-expanded = Passed on to several addresses

# Fields of an error detail
field-led = The last error detail: what was said at the most recent try.
field-msg = The reason word of the last error. It can be empty.
field-fqdn = The name of the server that was tried. It shows who has to act.
field-ip = The address of the server that was tried. It shows who has to act.
field-lrt = The time of the last try, in UTC.
field-message = The reason behind the error, or the reply that the other server gave.
field-last-server = The smart host or MX server that was tried last.
field-last-ip = The address and port that were tried last.
field-last-server-words = The smart host or MX server that was tried last.
field-last-ip-words = The address that was tried last.
field-smtp-security = Two internal numbers about the security of the connection. Microsoft does not document them; you can ignore them.
field-proxy-ip = The address that the outbound gateway of Microsoft 365 connected to.
field-proxy-host = The server name that the outbound gateway of Microsoft 365 connected to.
field-mx-id = An internal number of the connection, useful to Microsoft support.
field-agent-name = The part of the mail system that refused the message. Microsoft does not document these names.
field-agent-code = The short name of the part that refused the message, useful to Microsoft support.
field-stage = The stage of processing at which the message was refused.
field-agent = The part of the mail system that refused the message.
field-hostname = The mailbox server that took part, useful to Microsoft support.
field-remote-host = The server on the other side of the connection.

# Links
link-eac = Exchange admin center
link-eac-connectors = Exchange admin center: Connectors
link-eac-accepted-domains = Exchange admin center: Accepted domains
link-eac-message-trace = Exchange admin center: Message trace
link-eac-article = About the Exchange admin center (EAC)
link-defender-alerts = Microsoft Defender portal: Alerts
link-service-health = Microsoft 365 admin center: Service health
link-domains = Microsoft 365 admin center: Domains
link-microsoft-365-endpoints = Microsoft 365 URLs and IP address ranges
link-accepted-domains-article = Manage accepted domains in Exchange Online
link-connector-errors-article = Mail flow intelligence: connector errors
link-connector-validation = Validate connectors
link-connectivity-analyzer = Microsoft Remote Connectivity Analyzer
link-hybrid-wizard = Hybrid Configuration Wizard
link-tls-article = How Exchange Online uses TLS
link-digicert-article = Trust DigiCert Global Root G2
link-untrusted-root-article = Fix 450 4.4.317 UntrustedRoot
link-expiry-article = Fix 550 4.4.7 in Exchange Online
link-socket-error-article = Fix SocketError: enable TLS 1.2
link-mta-sts-article = MTA-STS in Exchange Online
link-dane-article = How SMTP DANE works
link-dnsviz = DNSViz: check DNSSEC
link-registration-data = Look up the registration of a domain
link-status-code-registry = Registry of enhanced status codes
