# 回答中提到的時間和上限。

term-retry-interval = 重試間隔
    .about = 兩次嘗試之間的時間。Microsoft 365 最初在 15 分鐘內重試，之後約每小時一次；Microsoft 只說明間隔會逐漸拉長。

term-dane-retry = DANE 失敗後的重試
    .about = DANE 檢查失敗後，Microsoft 365 會在 15 分鐘後重試，再過 15 分鐘重試一次，之後每小時重試，直到滿 24 小時。

term-queue-glitch-retry = 佇列短暫錯誤重試
    .about = Exchange Server 在連線中斷後的第一批重試：四次，每次間隔一分鐘。

term-transient-failure-retry = 暫時性失敗重試
    .about = Exchange Server 接下來的重試：六次，每次間隔五分鐘；Edge Transport 伺服器為十分鐘。

term-outbound-failure-retry = 輸出連線失敗重試
    .about = 之後 Exchange Server 每十分鐘重試，直到郵件到期；Edge Transport 伺服器為每三十分鐘。

term-message-retry = 郵件重試
    .about = Exchange Server 每 15 分鐘重試單一等待中的郵件，傳遞到信箱則為每五分鐘。

term-delay-notice = 延遲通知
    .about = 通知郵件仍在等待的回報。這不是失敗，不需要重新傳送。Exchange Server 會在四小時後寄出。

term-give-up-time = 停止嘗試前的時間
    .about = 寄件系統持續嘗試的時間。郵件標準 (RFC 5321) 建議至少四到五天；Microsoft 365 在 24 小時後停止，Exchange Server 在兩天後停止。

term-dns-propagation = DNS 變更的生效時間
    .about = 其他系統會保留舊的 DNS 回應，直到存留時間 (TTL) 結束。全球所有系統看到變更，最長可能需要 72 小時。

term-restricted-entities = 受限制的實體
    .about = Microsoft Defender 入口網站的頁面，列出遭封鎖而無法傳送的使用者和連接器。解除封鎖後，約一小時內即可恢復。

term-delisting = 從封鎖清單移除
    .about = 要求將位址從封鎖清單移除。在 Microsoft 的 sender.office.com 入口網站，最長可能需要 24 小時。

term-edge-blocking = 目錄型邊緣封鎖 (DBEB)
    .about = Microsoft 365 在收下郵件之前就拒絕不明的收件者。內部部署的地址變更後，最長可能需要 24 小時才會更新。

term-rolling-24-hours = 最近 24 小時（滾動計算）
    .about = Microsoft 365 的上限計算任一時刻之前的 24 小時，而不是以日曆日計算。較早的郵件不再計入後，就會釋出額度。原本宣布的每個信箱 2,000 位外部收件者上限，已於 2026 年 1 月取消。
