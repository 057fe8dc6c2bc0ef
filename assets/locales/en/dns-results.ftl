# Results of a DNS query, as Exchange names them.

entry-dns-infonorecords = Name without mail records
    .meaning = Exchange asked for MX and address records and got an answer without any. The domain itself exists.

entry-dns-infodomainnonexistent = Name does not exist
    .meaning = DNS answered that there is no such name (NXDOMAIN). It is final; Exchange Online reports it with 5.4.310.

entry-dns-errorretry = Name servers could not be asked
    .meaning = The query got no usable answer, so it is repeated. The server is then often shown as `0.0.0.0`. Broken DNSSEC looks the same.
