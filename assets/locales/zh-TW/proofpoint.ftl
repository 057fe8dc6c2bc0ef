entry-proofpoint-5-1-1 = 收件者不存在
    .meaning = Proofpoint 從其後方的組織取得有效收件者。*undeliverable address* 表示它向組織的伺服器查詢後得到否定的回應。

entry-proofpoint-4-1-1 = 收件者尚未查證
    .meaning = 組織的伺服器未及時確認收件者，寄件伺服器會自動重試。

entry-proofpoint-5-1-8 = 找不到寄件者的網域
    .meaning = 信封或 **寄件者** 欄位中的網域必須有 MX 或位址記錄。

entry-proofpoint-5-5-2 = 寄件者地址缺少網域
    .meaning = 程式或裝置使用不完整的地址傳送。

entry-proofpoint-5-7-0 = 遭 Proofpoint 拒絕
    .meaning = Proofpoint 以此代碼表示 DMARC 未通過或位址信譽不佳，請依回應的文字判斷。

entry-proofpoint-5-7-0-dmarc = 依寄件者的 DMARC 原則拒絕
    .meaning = 寄件者的網域在 DMARC 中要求拒絕 SPF 和 DKIM 都未通過的郵件。

entry-proofpoint-5-7-0-blocked = 因信譽不佳而封鎖
    .meaning = Proofpoint Dynamic Reputation 將寄件端位址評為垃圾郵件來源。Apple 的郵件服務也會顯示相同的連結。

entry-proofpoint-5-7-1 = 因 Proofpoint 的規則遭拒
    .meaning = 回應的文字會指出規則。*Relaying denied* 表示收件者的網域已非其客戶而 MX 記錄過時，或您的伺服器未登錄為外寄伺服器。

entry-proofpoint-5-7-1-invalid-recipient = 收件者已標記為無效
    .meaning = Proofpoint Essentials 從先前的拒絕得知此地址不存在。如果地址現已存在，請收件端系統管理員從無效地址清單中移除。

entry-proofpoint-5-7-1-reputation = 遭 Dynamic Reputation 封鎖
    .meaning = 寄件伺服器的位址目前評為垃圾郵件來源。

entry-proofpoint-5-7-1-cloudmark = 遭 Cloudmark 封鎖
    .meaning = Proofpoint 旗下的 Cloudmark Sender Intelligence 對寄件端位址評等不佳。

entry-proofpoint-5-7-1-spf = 依寄件者的 SPF 原則拒絕
    .meaning = 若組織透過 Proofpoint Essentials 寄信，其寄送伺服器必須列入 SPF 記錄，而且只能有一筆記錄。

entry-proofpoint-5-7-5 = 無法評估 DMARC 記錄
    .meaning = 寄件者的網域有兩筆 DMARC 記錄，或記錄有誤。請在 `_dmarc` 只保留一筆有效的 TXT 記錄。

entry-proofpoint-4-3-1 = 收件端伺服器資源不足
    .meaning = 由 Proofpoint 後方的伺服器傳回。

entry-proofpoint-5-1-0 = 寄件者遭拒
    .meaning = 通常是封鎖清單或寄件者網域的 SPF 記錄所致。Proofpoint 要求寄件端具備相符的反向 DNS、完整的 HELO 名稱、SPF、DKIM、DMARC 和 TLS。
