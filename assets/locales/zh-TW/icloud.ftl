# iCloud Mail (Apple).

entry-icloud-5-7-1 = Apple 依原則拒絕郵件
    .meaning = 方括號中的代號（例如 CS01）是 Apple 內部的規則，Apple 並未說明。多半與寄件者的信譽有關。

entry-icloud-5-7-1-cs01 = 遭 Apple 的內部原則拒絕 (CS01)
    .verdict = Apple 對寄件者的信任不足，因此拒絕郵件。
    .meaning = 向 Apple 詢問過的寄件者，得到的答覆多與 IP 位址或網域的信譽有關，內容的影響較小。

entry-icloud-5-7-1-hm08 = 遭 Apple 的內部原則拒絕 (HM08)
    .meaning = 僅見於代碼清單，Apple 未加說明，似乎與 CS01 一樣和信譽有關。

entry-icloud-5-7-1-bs01 = 遭 Apple 的內部原則拒絕 (BS01)
    .meaning = 僅見於一份清單，建議先檢查 SPF、DKIM 和 DMARC。

entry-icloud-5-7-1-hme1 = SPF 和 DKIM 都未通過 (HME1)
    .verdict = SPF 和 DKIM 都未通過，因此 Apple 拒絕了郵件。
    .meaning = Apple 要求至少通過其中一項，大量郵件另需 DMARC 記錄。轉寄的郵件往往兩者都失效。

entry-icloud-5-7-1-unauthenticated = SPF 和 DKIM 都未通過
    .meaning = 與 HME1 相同但措辭不同，僅見於某個程式的規則。

entry-icloud-5-7-1-dmarc = 寄件者網域的 DMARC 原則
    .meaning = Apple 依寄件者 (From) 網域擁有者發佈的原則處理。

entry-icloud-5-7-1-dbl = 郵件中的網域列在 Spamhaus 清單中
    .meaning = Apple 會檢查所有連結，短網址和第三方的連結也可能是原因。

entry-icloud-5-7-1-relay = 自訂網域未在 iCloud 設定
    .meaning = 雖然 MX 記錄指向 iCloud，但 Apple 不認得此網域或地址，只有網域擁有者可以修正。

entry-icloud-ppdr = IP 位址列在 Apple 採用的 Proofpoint 清單
    .meaning = 僅見於某個程式的規則。回應中的連結通往 Proofpoint，可查詢位址並申請移除。

entry-icloud-5-1-1 = iCloud 地址不存在
    .verdict = Apple 沒有 { $recipient } 的信箱。
    .meaning = 沒有此名稱的信箱、別名或「隱藏我的電子郵件」地址。使用者可隨時刪除這類地址。

entry-icloud-5-1-1-alias = iCloud 別名不明或已停用
    .meaning = 較舊的措辭，僅見於某個程式的規則。請向收件者確認地址。

entry-icloud-5-1-6 = 收件者已不在 iCloud
    .meaning = 帳戶似乎已關閉，此代碼僅見於某個程式的規則。

entry-icloud-5-2-2 = 收件者的 iCloud 儲存空間已滿
    .meaning = 照片、裝置備份和郵件共用儲存空間，未訂閱時為 5 GB。Apple 會立即拒絕，不會等待。

entry-icloud-4-7-1 = Apple 目前收到過多郵件
    .verdict = 郵件過於集中，因此 Apple 暫緩收信。
    .meaning = Apple 會暫緩收信 (421)，或表示服務無法使用 (451)，常發生在整點大量電子報寄出時。將郵件分散傳送會有幫助。

entry-icloud-4-7-0 = 單一連線的錯誤過多
    .meaning = 先前有多個命令或收件者失敗，因此 Apple 中斷連線。僅見於一份清單。

entry-icloud-null-mx = Apple 表示網域不接受郵件
    .meaning = Apple 拒絕以 null MX 記錄宣告不收信的網域，多半是寄件者的網域。僅見於某個程式的規則。

entry-icloud-not-accepting = Apple 不接受此伺服器的連線
    .meaning = Apple 在指定任何郵件之前就拒絕該 IP 位址，可能因為信譽或封鎖清單。僅見於某個程式的規則。

entry-icloud-4-1-8 = 找不到寄件者的網域
    .verdict = Apple 找不到寄件者傳回路徑 (Return-Path) 的網域。
    .meaning = Apple 找不到傳回路徑 (Return-Path) 網域的 DNS 記錄。如果只是寄件者的 DNS 較慢，稍後重試即可成功。

## Causes
cause-icloud-reputation = Apple 對寄件者的 IP 位址或網域評價過低。Apple 會考量檢舉、內容和位址的過往紀錄，但不提供可查詢的清單或回饋。

## Fixes
fix-icloud-meet-requirements = 符合 Apple 對 iCloud 郵件的規定
    .step-1 = 為寄件 IP 位址設定 SPF、DKIM、DMARC 記錄和反向 DNS。
    .step-2 = 使用固定的 IP 位址和寄件者 (From) 地址，並將電子報與其他郵件分開傳送。
    .step-3 = 只寄給已訂閱的人，提供取消訂閱，並移除無法送達或從未回應的地址。
    .step-4 = 在轉寄的郵件中加入 ARC 標頭。
    .note = 自 2025 年起，Apple 會拒絕未符合所有規定的大量郵件。Apple 不提供允許清單，也沒有檢舉回饋機制。
fix-icloud-write-to-postmaster = 聯絡 Apple 的郵件管理員
    .step-1 = 符合規定後，寄信到 `icloudadmin@apple.com`。
    .step-2 = 說明公司名稱、網域和 IP 位址，附上完整的 SMTP 錯誤，並描述情況和開始時間。
fix-icloud-free-storage = 釋出 iCloud 儲存空間
    .step-1 = 在 iPhone 或 iPad 上打開 **設定** > 您的名字 > **iCloud** > **儲存空間**，刪除備份、照片或大型郵件。
    .step-2 = 清空「郵件」的垃圾桶，或改用容量較大的 iCloud+ 方案。
fix-icloud-finish-domain = 完成 iCloud+ 的自訂電子郵件網域設定
    .step-1 = 在 iCloud.com 打開 **自訂電子郵件網域**，確認網域已通過驗證，且地址存在。
    .step-2 = 發佈其中顯示的 MX、SPF 和 DKIM 記錄；如果不使用 iCloud，請將 MX 記錄改指他處。

## Links
link-icloud-postmaster = Apple：iCloud 郵件的郵件管理員資訊
link-icloud-storage = iCloud 儲存空間
link-icloud-custom-domain = iCloud+：自訂電子郵件網域
