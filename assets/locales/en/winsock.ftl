# Windows Sockets error numbers, as Exchange quotes them.

entry-winsock-995 = Connection attempt given up
    .verdict = The sending side gave up the connection to { $host }, because nothing came back.
    .meaning = Windows aborted the operation. In reports of Microsoft 365 since 2026, it stands for a connection or TLS negotiation in which the other side stayed silent; treat it like a timeout.

entry-winsock-10013 = Connection not permitted on the sending host
    .verdict = The sending host itself did not permit the connection to { $host }.
    .meaning = Mostly security software or a firewall on the sending host forbids its mail service to open connections.

entry-winsock-10022 = Invalid network request on the sending host
    .verdict = The network software of the sending host failed, so no connection to { $host } was made.
    .meaning = The network software of the sending host was given an invalid argument. Security software or a damaged Winsock catalog can cause this.

entry-winsock-10035 = Operation still under way
    .meaning = The connection was not finished at that moment. By itself this is no fault; look for another error beside it.

entry-winsock-10047 = Kind of address not supported
    .verdict = The sending host cannot use the kind of address that { $host } has.
    .meaning = Usually the destination has an IPv6 address and IPv6 is turned off on the sending host.

entry-winsock-10048 = Address and port already in use
    .verdict = The sending host could not open a connection to { $host }, because its own address and port were in use.
    .meaning = Another program holds the port, or so many connections were opened that no free port is left.

entry-winsock-10049 = Address not available
    .verdict = The sending host could not use the address for the connection to { $host }.
    .meaning = The source address set on the connector does not belong to the host, or the destination address is not a usable one, such as 0.0.0.0.

entry-winsock-10050 = Network of the sending host down
    .verdict = The network of the sending host was down.
    .meaning = The network adapter or the network behind it does not work.

entry-winsock-10051 = Network unreachable
    .meaning = No network path leads to the address. Often an IPv6 address was tried over a network without IPv6.

entry-winsock-10052 = Connection found dead and reset
    .meaning = A test of the open connection (keep-alive) got no answer, so Windows dropped it.

entry-winsock-10053 = Connection aborted on the sending side
    .verdict = The connection to { $host } was aborted by software on the sending side.
    .meaning = A timeout, a protocol error or security software on this side ended the connection, not the other server.

entry-winsock-10054 = Connection reset by the other side
    .meaning = The other server or a firewall in between ended the connection at once. Often a TLS version or certificate was refused, or the server crashed.

entry-winsock-10055 = No memory left for connections
    .verdict = The sending host had no memory left for the connection to { $host }.
    .meaning = The sending host is short of memory or has too many connections open.

entry-winsock-10057 = Connection no longer there
    .meaning = Data was to be sent when the connection was already lost. The next try usually tells more.

entry-winsock-10058 = Connection already closing
    .meaning = Data was to be sent while the connection was being closed. The next try usually tells more.

entry-winsock-10060 = Connection timed out
    .meaning = Nothing answered: the host is down, the address is wrong, or a firewall discards the packets.

entry-winsock-10061 = Connection refused
    .meaning = The host was reached, but no mail service listens on the port, or a firewall turns the connection away.

entry-winsock-10064 = Host down
    .meaning = The network reports that the destination host is down.

entry-winsock-10065 = No route to the host
    .meaning = A router on the way, or the sending host itself, knows no route to the address.

entry-winsock-10101 = Other side is closing the connection
    .meaning = The other side ends the connection in an orderly way. The reply before it tells why.

entry-winsock-11001 = Host name not found
    .meaning = DNS does not know the name: the smart host, the mail server or the domain is misspelled or gone.

entry-winsock-11002 = No answer from the name server for now
    .meaning = The name server did not answer or failed (SERVFAIL). The name itself may be right.

entry-winsock-11003 = DNS query failed for good
    .meaning = The query failed in a way that another try does not help, for example because the name server refused it.

entry-winsock-11004 = Name has no such record
    .meaning = The name exists in DNS, but without the kind of record that was asked for (MX, A or AAAA).

cause-winsock-sending-host = The fault is on the sending host itself: its security software, network settings or memory.
fix-winsock-examine-sending-host = Examine the network of the sending host
    .step-1 = Check whether security software or the local firewall stops the mail service.
    .step-2 = Check the network adapter, its addresses and whether IPv6 is set up fully or not at all.
    .step-3 = Check memory and the number of open connections, and restart the host if necessary.
fix-winsock-check-ipv6 = Check whether an IPv6 address was tried
    .step-1 = Look at the address in the error. If it contains colons, it is an IPv6 address.
    .step-2 = Repair the IPv6 path of the sending network, or have the AAAA record of the mail server removed.
check-winsock-sending-host = Try the connection from the sending host
    .expect = `TcpTestSucceeded` should be `True`. If another host on the same network succeeds, the fault is on the sending host.
