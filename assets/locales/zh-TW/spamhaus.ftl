# Blocklists of Spamhaus.

entry-spamhaus-zen = IP 位址列在 Spamhaus 清單中
    .meaning = 回應未說明是哪份清單，請查詢該位址：SBL 和 CSS 表示垃圾郵件，XBL 表示受感染的電腦，PBL 表示不應直接傳送的位址。

entry-spamhaus-sbl = IP 位址列在 SBL（垃圾郵件來源）
    .meaning = 此位址寄送或協助散佈垃圾郵件，因此由 Spamhaus 人員列入。只有網路擁有者可以申請移除。

entry-spamhaus-css = IP 位址列在 CSS（不良的寄信行為）
    .meaning = 此清單由系統自動維護，列入原因包括頻繁更換位址、名單品質不佳或伺服器遭入侵。可以立即移除，但如果寄信方式未改善，會再次列入。

entry-spamhaus-xbl = IP 位址列在 XBL（受感染的電腦）
    .meaning = 該位址曾出現惡意程式或開放 Proxy。如果共用網際網路連線，任何裝置都可能是原因。

entry-spamhaus-drop = 網路列在 DROP 清單中
    .meaning = DROP 列出由罪犯持有或劫持的整個網路，收件端會捨棄其所有流量。

entry-spamhaus-pbl = IP 位址列在 PBL（不應直接傳送）
    .meaning = 列入 PBL 不代表有不良行為：家用和辦公室的這類位址應透過服務提供者的伺服器傳送。使用固定位址的郵件伺服器可在 check.spamhaus.org 申請，數分鐘內即可移除。

entry-spamhaus-dbl = 網域列在 Spamhaus DBL 中
    .verdict = 與此郵件有關的網域列在 Spamhaus 清單中，因此 { $host } 拒絕此郵件。
    .meaning = 列入的不是伺服器，而是網域：寄件者的網域、EHLO 的網域或連結中的網域。可由擁有者在 check.spamhaus.org 申請移除。

entry-spamhaus-public-resolver = 收件端透過公用 DNS 查詢 Spamhaus
    .meaning = 127.255.255.254 不表示列入清單，而是拒絕回答。收件端伺服器誤判了這個結果，寄件者只能通知對方的系統管理員。

entry-spamhaus-wrong-zone = 收件端查詢了錯誤的 Spamhaus 區域
    .meaning = 127.255.255.252 表示收件端設定的名稱拼錯，不表示列入清單。

entry-spamhaus-too-many-queries = 收件端查詢 Spamhaus 過於頻繁
    .meaning = 127.255.255.255 表示收件端超過免費服務的上限，不表示列入清單。

## Fixes

## Links
link-spamhaus-error-codes = Spamhaus：公用 DNS 與免費封鎖清單
