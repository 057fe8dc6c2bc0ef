entry-godaddy-ib007 = 此位址的工作階段過多
    .meaning = GoDaddy 限制單一位址的連線數。

entry-godaddy-ib101 = 伺服器暫時無法使用
    .meaning = 郵件本身沒有問題，寄件伺服器會重試。

entry-godaddy-ib103 = Cloudmark 信譽不佳
    .meaning = GoDaddy 向 Cloudmark 查詢寄件端位址的信譽。

entry-godaddy-ib104 = 列於 Spamhaus SBL
    .meaning = Spamhaus 將該位址列為垃圾郵件來源。

entry-godaddy-ib105 = 列於 Spamhaus XBL
    .meaning = Spamhaus 將該位址列為受感染的電腦或開放的 Proxy。請先清除再申請移除。

entry-godaddy-ib106 = 列於 Spamhaus PBL
    .meaning = 該位址屬於不應直接寄信的範圍，請改用服務提供者的外寄伺服器。

entry-godaddy-ib108 = 反向 DNS 檢查未通過
    .meaning = 寄件端位址沒有反向 DNS 記錄，或記錄不符。

entry-godaddy-ib110 = 因垃圾郵件封鎖 1 小時
    .meaning = 來自此位址的郵件被判定為垃圾郵件。若不再發生，封鎖會在 1 小時後解除。

entry-godaddy-ib111 = 因垃圾郵件封鎖 1 天
    .meaning = 來自此位址的郵件被判定為垃圾郵件。若不再發生，封鎖會在 1 天後解除。

entry-godaddy-ib112 = 因收件者不存在封鎖 1 小時
    .meaning = 過多郵件寄往不存在的地址。封鎖會在 1 小時後解除，請從清單中移除這些地址。

entry-godaddy-ib113 = 因收件者不存在封鎖 1 天
    .meaning = 過多郵件寄往不存在的地址。封鎖會在 1 天後解除，請從清單中移除這些地址。

entry-godaddy-ib212 = 內容判定為垃圾郵件
    .meaning = 請修改內容，並避免使用縮短的連結。

entry-godaddy-ib301 = HELO 名稱遭拒
    .meaning = 寄件伺服器需要自己的完整主機名稱。

entry-godaddy-ib401 = 在收信伺服器上登入
    .meaning = 郵件程式使用了收信伺服器，請將外寄伺服器設為 `smtpout.secureserver.net`。

entry-godaddy-ib501 = 寄件者欄位空白
    .meaning = 郵件沒有寄件者 (From)。

entry-godaddy-ib502 = 寄件者欄位使用 IP 位址
    .meaning = 寄件者 (From) 地址必須使用網域名稱。

entry-godaddy-ib504 = 這一小時的郵件過多
    .meaning = 請等待 1 小時，並減少單次傳送量。

entry-godaddy-ib506 = 寄件者 (From) 的網域無效
    .meaning = **寄件者** 欄位的網域必須有 MX 或位址記錄。

entry-godaddy-ib508 = SPF 不允許寄件伺服器
    .meaning = 寄件者網域的 SPF 記錄必須列出該伺服器。

entry-godaddy-ib510 = 單次工作階段的郵件過多
    .meaning = 請減少每次連線的郵件數，再開始新的連線。

entry-godaddy-ib605 = 收件者過多
    .meaning = 請將收件者分成多封郵件。

entry-godaddy-ib607 = 這一小時的收件者過多
    .meaning = 請等待 1 小時，再寄給更多人。

entry-godaddy-ib705 = 發現病毒
    .meaning = 請檢查電腦和附件。
