entry-trend-micro-421 = 暫緩接收寄件者的郵件
    .meaning = 暫時套用寄件者規則：不存在的收件者、退回的郵件或郵件數量過多，或 SPF、DKIM、DMARC 未通過。

entry-trend-micro-521 = 寄件者遭封鎖
    .meaning = 寄件者或驗證規則永久封鎖了寄件者。

entry-trend-micro-450 = 因信譽服務暫緩接收
    .meaning = Email Reputation Services 將該位址視為受感染的電腦。

entry-trend-micro-550 = 遭信譽服務拒絕
    .meaning = 該位址列於 Email Reputation Services 的清單 (RBL+)。

entry-trend-micro-550-own-block = 列於該組織自己的封鎖清單
    .meaning = 該組織自行加入了此位址。

entry-trend-micro-554 = 因規則遭拒
    .meaning = 回應中大寫的字詞會指出規則。

entry-trend-micro-554-sender = 寄件者遭該組織封鎖
    .meaning = 收件端組織的規則列有此寄件者。

entry-trend-micro-554-recipient = 收件者遭封鎖
    .meaning = 該組織不接收寄給此收件者的郵件。

entry-trend-micro-554-invalid-recipient = 收件者不存在
    .meaning = 地址不在該組織的目錄中。

entry-trend-micro-554-no-domain = Trend Micro 未設定該網域
    .meaning = 網域的 MX 記錄指向 Trend Micro，但該處未設定此網域。
