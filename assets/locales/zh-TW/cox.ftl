# Cox.

entry-cox-cxbl = Cox 因垃圾郵件封鎖 IP 位址
    .meaning = 是否解除由 Cox 決定，可透過其 Postmaster 頁面的表單申請。Cox 自 2024 年起將客戶的郵件移至 Yahoo，因此 Cox 的代碼已日漸少見。

entry-cox-cdrbl = Cox 封鎖 IP 位址最長 24 小時
    .meaning = 封鎖會自動解除，在此期間請查明垃圾郵件的來源。

entry-cox-cxdns = 寄件端位址的反向 DNS 查詢失敗
    .meaning = Cox 稍後會再次查詢名稱。

entry-cox-cxsndr = 寄件者的網域未通過 Cox 檢查
    .meaning = SPF 或 DKIM 未通過。Cox 自己的客戶也曾因內文中的連結遇到此代碼。

entry-cox-cxsmtp = 寄件程式違反 SMTP 規定
    .meaning = Cox 發現對話有誤。

entry-cox-cxcnct = 對 Cox 的連線過多
    .meaning = 同時最多允許 10 個連線。

entry-cox-cxmxrt = 郵件或收件者過多
    .meaning = 寄件者達到一段時間內的上限，請等待並減少傳送。

entry-cox-cxthrt = Cox 帳戶的傳送受限
    .meaning = Cox 發現可疑活動，請變更所有信箱的密碼。

entry-cox-cxmj = Cox 帳戶的傳送遭封鎖
    .meaning = 請變更所有信箱的密碼，再請 Cox 解除封鎖。

entry-cox-ipbl = IP 位址列在 Cox 採用的封鎖清單
    .meaning = 四位數字表示清單：末位為 Spamhaus Zen，其前為 Return Path，再前為 ivmSIP，首位為 Cloudmark CSI。

entry-cox-urlbl = 郵件中的連結列在封鎖清單
    .meaning = 連結的網址列在 SURBL、Spamhaus DBL 或 ivmURI。

entry-cox-no-rdns = 寄件端位址沒有反向 DNS
    .meaning = Cox 只接受有 PTR 記錄的位址。

entry-cox-attachment = 禁止的附件類型
    .meaning = Cox 不接受程式作為附件。
