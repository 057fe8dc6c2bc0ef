link-onprem-back-pressure = Back pressure in Exchange Server
link-onprem-rate-limits = Message rate limits in Exchange Server
link-onprem-size-limits = Message size and recipient limits in Exchange Server
link-onprem-receive-connectors = Receive connectors in Exchange Server
link-onprem-relay = Allow anonymous relay on Exchange servers
link-onprem-quotas = Storage quotas of mailboxes in Exchange Server
link-onprem-badprimary = Fix RESOLVER.ADR.BadPrimary
link-onprem-approval = Fix APPROVAL.InvalidExpiry
