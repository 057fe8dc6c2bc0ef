link-onprem-back-pressure = Exchange Server 的背壓
link-onprem-rate-limits = Exchange Server 的訊息速率限制
link-onprem-size-limits = Exchange Server 的郵件大小和收件者限制
link-onprem-receive-connectors = Exchange Server 的接收連接器
link-onprem-relay = 允許在 Exchange 伺服器上匿名轉送
link-onprem-quotas = Exchange Server 的信箱儲存配額
link-onprem-badprimary = 修正 RESOLVER.ADR.BadPrimary
link-onprem-approval = 修正 APPROVAL.InvalidExpiry
