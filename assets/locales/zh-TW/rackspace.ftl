entry-rackspace-g1f = 沒有反向 DNS 記錄
    .meaning = 寄件端位址必須有反向 DNS 記錄。

entry-rackspace-g28 = 新的或不受信任的位址
    .meaning = Rackspace 對尚不認得的位址只接受少量郵件，請逐步提高傳送量。

entry-rackspace-g30 = 信箱收到過多郵件
    .meaning = 請等待後再寄給此收件者。

entry-rackspace-g31 = 列於公開的封鎖清單
    .meaning = Rackspace 會查詢 Spamhaus 和 Senderscore。

entry-rackspace-g15 = DMARC 未通過
    .meaning = 寄件者網域的原則要求拒絕。

entry-rackspace-g3 = 發現病毒
    .meaning = 請檢查電腦和附件。

entry-rackspace-g1a = 不允許的附件
    .meaning = 不接受此類型的檔案。

entry-rackspace-g8 = 收件者不存在
    .meaning = 該處沒有此地址。
