# Spectrum (Charter).

entry-spectrum-1000 = Spectrum 封鎖 IP 位址
    .meaning = 因可疑活動而封鎖，期滿自動解除。只有 Spectrum 自己的客戶可以申請移除。

entry-spectrum-1010 = Spectrum 帳戶無法傳送郵件
    .meaning = 請變更所有密碼，再聯絡 Spectrum。

entry-spectrum-1020 = Spectrum 帳戶的傳送受限
    .meaning = 因可疑活動而限制，期滿或申請後解除。

entry-spectrum-1090 = Spectrum 目前無法處理郵件
    .meaning = 請稍後再試。

entry-spectrum-1100 = 反向 DNS 未指回原位址
    .meaning = Spectrum 要求正反解一致：位址的名稱必須指回該位址。

entry-spectrum-1160 = 郵件不符合寄件者網域的原則
    .meaning = 寄件者網域的 SPF、DKIM 或 DMARC 要求拒絕這封郵件。

entry-spectrum-1200 = IP 位址遭 Cloudmark 標記
    .meaning = 請位址的系統管理員向 Cloudmark (CSI) 申請重設。

entry-spectrum-1220 = IP 位址列在 Spamhaus 清單中
    .meaning = 只有 Spamhaus 可以移除。

entry-spectrum-1260 = Spectrum 不接受 IPv6 郵件
    .meaning = 請讓伺服器以 IPv4 傳送。

entry-spectrum-1300 = 對 Spectrum 的連線過多
    .meaning = 上限依 IP 位址的信譽而定。

entry-spectrum-1350 = 寄到 Spectrum 的郵件過多
    .meaning = 達到郵件數、收件者數、垃圾郵件或無效地址的上限。

entry-spectrum-1500 = 寄件地址與帳戶不符
    .meaning = 請使用登入的地址傳送。

entry-spectrum-1520 = 寄件網域非由 Spectrum 代管
    .meaning = 請修正郵件程式中的寄件地址。

entry-spectrum-1530 = 郵件超過 20 MB
    .meaning = Spectrum 的上限為 20 MB（含編碼）。

entry-spectrum-1540 = 單一工作階段的郵件過多
    .meaning = 請重新連線並減少每次連線傳送的郵件。

entry-spectrum-1550 = 單封郵件的收件者過多
    .meaning = 請將收件者分批。

entry-spectrum-1560 = 無效的收件者過多
    .meaning = 請檢查地址清單。

entry-spectrum-1580 = 短時間內收件者過多
    .meaning = 請稍候再傳送。
