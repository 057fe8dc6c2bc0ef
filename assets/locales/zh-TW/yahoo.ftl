# Yahoo Mail and AOL.

entry-yahoo-ts = Yahoo 延後接收此伺服器的郵件
    .meaning = 方括號中以 TS 開頭的代碼都表示稍後再試。原因可能是檢舉、內容像垃圾郵件、IP 位址信譽不佳或流量異常。如果超過 48 小時，寄件端就必須改善。
    .verdict = Yahoo 目前延後接收此伺服器的郵件。

entry-yahoo-ts-tss04 = 延後：數量異常或使用者檢舉
    .verdict = 由於郵件數量異常或使用者檢舉，Yahoo 延後接收此伺服器的郵件。
    .meaning = 這是最常見的 TS 代碼。Yahoo 未曾見過的新伺服器，以及沒有 SPF 和 DKIM 的郵件，也會遇到。

entry-yahoo-ts-ts01 = 延後：使用者檢舉
    .meaning = 第一階段：Yahoo 使用者檢舉此伺服器的郵件。延後持續數小時，檢舉停止後就會解除。

entry-yahoo-ts-ts02 = 延後較久：使用者檢舉
    .meaning = 第二階段，延後時間比 TS01 更長，因為檢舉持續發生。

entry-yahoo-ts-tss05 = 延後：使用者檢舉 (TSS05)
    .meaning = 僅見於某個程式的規則，似乎與 TS01 相同。

entry-yahoo-ts-ipts04 = 延後：數量異常或檢舉 (IPTS04)
    .meaning = 僅見於某個程式的規則，似乎與 TSS04 相同。

entry-yahoo-ts03 = Yahoo 不再接受此伺服器的郵件
    .meaning = 雖然代碼為 421，但 Yahoo 表明重試無效。排除原因並向 Yahoo 提出要求後，郵件才能通過。

entry-yahoo-tss09 = Yahoo 永久拒絕此伺服器 (TSS09)
    .meaning = 與 TS03 相似，但為永久代碼。僅見於一份清單，請以回應中的文字為準。

entry-yahoo-tss09-tss11 = Yahoo 永久拒絕此伺服器 (TSS11)
    .meaning = 與 TSS09 相同，出自同一份清單。

entry-yahoo-bl21 = IP 位址列在 Spamhaus 清單中
    .verdict = 寄件 IP 位址列在 Spamhaus 清單中，因此 Yahoo 拒絕連線。
    .meaning = 在 Spamhaus 移除之前，Yahoo 拒絕來自該位址的所有連線，Yahoo 本身無法處理。

entry-yahoo-bl21-bl23 = IP 位址列在 Spamhaus XBL 中
    .meaning = XBL 收錄受感染電腦和開放 Proxy 的位址。請先清除問題；如果過早移除，會再次列入。

entry-yahoo-bl21-tss07 = IP 位址列在 Spamhaus 清單中 (TSS07)
    .meaning = 僅見於某個程式的規則，與 BL21 相同。

entry-yahoo-ph = Yahoo 拒絕郵件內容
    .meaning = 以 PH 開頭的代碼與郵件內容有關：病毒、網路釣魚、勒索軟體，或連到這些內容的連結。如果您沒有傳送這類內容，您的帳戶或網站可能遭到濫用。

entry-yahoo-ph-ph01 = Yahoo 懷疑是網路釣魚
    .meaning = 多半是郵件中的連結或圖片所致，可以傳送不含連結的內容來確認。

entry-yahoo-5-7-9 = 基於原則而不接受
    .meaning = Yahoo 未說明是哪項原則：最常見的是 DMARC 或 DKIM 驗證失敗，其次是內容或連結。

entry-yahoo-5-7-9-unauthenticated = 寄件者未通過驗證
    .verdict = SPF 和 DKIM 都無法證明郵件來自其網域，因此 Yahoo 拒絕了郵件。
    .meaning = 自 2024 年 2 月起，所有寄件者都需要 SPF 或 DKIM；大量寄件者則兩者都需要，還要有 DMARC 記錄。

entry-yahoo-4-16-1 = Yahoo 資源暫時不足
    .meaning = Yahoo 的伺服器過於忙碌，無法處理此連線，通常很快就會恢復。

entry-yahoo-unresolvable-from = 找不到寄件者的網域
    .verdict = Yahoo 在 DNS 中找不到寄件者的網域。
    .meaning = Yahoo 會查詢 MAIL FROM (RFC 5321) 和寄件者 From (RFC 5322) 網域的 SOA 記錄。451 表示名稱伺服器未及時回應，554 表示網域不存在。

entry-yahoo-450 = 收件者收信過快
    .meaning = Yahoo 只對此信箱暫緩收信，稍後重試即可成功。

entry-yahoo-421 = 單一連線的郵件過多
    .meaning = 伺服器應關閉連線並建立新的連線，郵件伺服器會自動這麼做。降低每次連線的郵件數即可避免。

entry-yahoo-452 = Yahoo 的網域暫時故障
    .meaning = 僅見於一份清單，Yahoo 未加說明，稍後重試應該即可。

entry-yahoo-550 = Yahoo 不接受此網域的郵件
    .meaning = 網域的 MX 記錄指向 Yahoo，但 Yahoo 不認得該網域，例如代管合約已結束。
    .verdict = Yahoo 不認得 { $domain } 這個網域，因此不接受此郵件。

entry-yahoo-552-1 = 找不到 Yahoo 信箱
    .verdict = Yahoo 沒有 { $recipient } 的信箱。
    .meaning = Yahoo 在收下內文之後才發現沒有此信箱，重試無效。

entry-yahoo-5-2-2 = Yahoo 信箱已滿
    .meaning = 自 2025 年 8 月起，免費信箱的容量為 20 GB。超過後無法收發郵件，直到釋出或購買空間為止。

entry-yahoo-554-30 = Yahoo 信箱已停用
    .meaning = 帳戶可能仍存在，但信箱已一年以上未使用，不再收信，其中的內容也會遭 Yahoo 刪除。請從郵寄清單移除此地址。

entry-yahoo-554-dd = 沒有此 Yahoo 帳戶
    .verdict = Yahoo 沒有 { $recipient } 的帳戶。
    .meaning = Yahoo 沒有此名稱的帳戶，結尾方括號中的數字供內部使用。請勿重試，並從郵寄清單移除此地址。

entry-yahoo-554-20 = Yahoo 地址已失效
    .meaning = 帳戶曾經存在，但已關閉。請向擁有者詢問新的地址。

entry-yahoo-291 = 標頭不符合標準
    .meaning = 標頭重複、格式錯誤或 MIME 類型錯誤，多半是程式或指令碼產生的郵件有誤。

entry-yahoo-299 = 不允許的郵件，未說明原因
    .meaning = Yahoo 未說明此數字，僅見於一份清單。請先試著移除連結和附件。

entry-yahoo-policy = 郵件格式違反 Yahoo 的原則
    .meaning = 寄件者的網域不接受郵件 (null MX)、標頭過大或無法解碼、日期相差過遠，或地址含有特殊字元。回應會說明是哪一項。

## Causes
cause-yahoo-complaints = Yahoo 使用者將此伺服器的郵件檢舉為垃圾郵件。比率達到 0.1% 就會產生影響，上限為 0.3%。
cause-yahoo-bad-content = 郵件中的連結、圖片或附件被視為網路釣魚、病毒或其他有害內容。
cause-yahoo-domain-without-soa = Yahoo 以 SOA 記錄判斷寄件者的網域是否存在。以萬用字元建立或僅用於傳送的子網域往往沒有此記錄。

## Fixes
fix-yahoo-send-slowly = 放慢傳送到 Yahoo 的速度
    .step-1 = 減少對 Yahoo 的連線數和每次連線的郵件數，並在每次收到 421 後延長間隔。
    .step-2 = 保留佇列，不要改用其他 IP 位址。
    .step-3 = 郵件可以通過後，再逐步增加傳送量。
fix-yahoo-lower-complaints = 降低 Yahoo 使用者的檢舉率
    .step-1 = 在 Yahoo Sender Hub 註冊您的 DKIM 網域，加入檢舉回饋循環 (Complaint Feedback Loop)，並移除檢舉者的地址。
    .step-2 = 在 **Insights** 查看垃圾郵件率：應低於 0.1%，絕不可達到 0.3%。
    .step-3 = 提供一鍵取消訂閱，並在 2 天內處理。
fix-yahoo-ask-support = 向 Yahoo 提出寄件者支援要求
    .step-1 = 先排除原因，並等待 48 小時。
    .step-2 = 在 Yahoo Sender Hub 填寫寄件者支援要求 (Sender Support Request)，附上記錄檔中的完整回應、IP 位址和網域。
fix-yahoo-lists-and-forwarding = 讓郵寄清單和轉寄保有驗證
    .step-1 = 在郵寄清單中，以清單地址作為寄件者 (From)，並將作者放在回覆地址 (Reply-To)。
    .step-2 = 轉寄郵件時不要更改內容，並加入 ARC。
fix-yahoo-publish-soa = 為寄件者的網域發佈 SOA 記錄
    .step-1 = 檢查 MAIL FROM 和寄件者 (From) 的網域，包含子網域：都需要 A 或 MX 記錄，以及 SOA 記錄。
    .step-2 = 如果名稱伺服器回應逾時 (451)，請加以修復。
fix-yahoo-open-mailbox = 重新登入 Yahoo 奇摩信箱
    .step-1 = 在瀏覽器中登入 Yahoo 奇摩信箱。信箱可能會重新啟用，但已刪除的郵件無法復原。
    .step-2 = 通知寄件者，或提供其他地址。
fix-yahoo-free-storage = 釋出 Yahoo 奇摩信箱的空間
    .step-1 = 刪除含有大型附件的郵件，並清空 **垃圾桶** 和 **垃圾信件匣**。
    .step-2 = 或購買更多儲存空間。

## Checks
check-yahoo-spam-rate = 查看 Yahoo Sender Hub 的垃圾郵件率
    .expect = 在 **Insights** 中應降至 0.1% 以下，且只計算送達收件匣的郵件。
check-mailbox-spamhaus-lookup = 在 Spamhaus 查詢 IP 位址和網域
    .expect = 頁面會說明列在哪份清單、原因和移除方式。如果顯示「No issues」（沒有問題），表示收件端使用舊資料，或查詢方式有誤。

## Links
link-yahoo-sender-hub = Yahoo Sender Hub
link-yahoo-sender-support = Yahoo：寄件者支援要求
link-yahoo-error-list = Yahoo：SMTP 錯誤代碼
link-yahoo-mail-help = Yahoo 奇摩信箱說明
