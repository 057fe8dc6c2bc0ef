# Facebook.

entry-facebook-pol-p1 = IP 位址列在 Spamhaus PBL
    .meaning = 終端使用者的位址應透過服務提供者的伺服器傳送。

entry-facebook-pol-p2 = Facebook 永久拒絕此 IP 位址
    .meaning = 因為信譽不佳。

entry-facebook-pol-p3 = Facebook 拒絕 4 到 8 小時
    .meaning = 請等待，並查明信譽下降的原因。

entry-facebook-pol-p4 = Facebook 拒絕 24 到 48 小時
    .meaning = 請等待，並查明信譽下降的原因。

entry-facebook-pol-p5 = Facebook 發現病毒
    .meaning = 重新傳送之前請先檢查電腦。

entry-facebook-pol-p6 = 郵件含有遭封鎖的連結
    .meaning = 請移除連結。

entry-facebook-pol-p7 = 驗證或濫用原則
    .meaning = 兩種文字共用此代碼：網域自己的原則，或檢舉過多。

entry-facebook-pol-t = Facebook 延後接收數小時
    .meaning = T1 表示 1 到 2 小時，T2 為 4 到 8 小時，T3 為 24 到 48 小時。

entry-facebook-dns-p1 = Return-Path 的網域不存在
    .meaning = DNS 中沒有此網域。

entry-facebook-dns-p2 = Return-Path 的網域沒有 MX 記錄
    .meaning = 無法傳遞回信。

entry-facebook-dns-p3 = 寄件端位址沒有反向 DNS
    .meaning = 需要 PTR 記錄。

entry-facebook-dns-t = 寄件者的 DNS 目前沒有回應
    .meaning = 無法查詢網域或 PTR 記錄。

entry-facebook-rcp-p1 = Facebook 沒有此收件者
    .meaning = Facebook 已於 2014 年停止提供一般使用者的地址。

entry-facebook-rcp-p2 = 收件者的設定封鎖此郵件
    .meaning = 收件者不接受此寄件者的郵件。

entry-facebook-rcp-t1 = 收件者目前無法收信
    .meaning = 請稍後再試。

entry-facebook-rcp-t4 = 收件者的帳戶已停用
    .meaning = 擁有者可能會重新啟用。

entry-facebook-msg-p1 = 郵件超過 Facebook 的大小上限
    .meaning = 請改以連結分享檔案。

entry-facebook-msg-p2 = 附件類型遭拒
    .meaning = 請改以連結分享檔案。

entry-facebook-msg-p3 = 標頭重複
    .meaning = 寄件程式產生的郵件有誤。

entry-facebook-msg-t1 = 單封郵件的收件者過多
    .meaning = 請將收件者分批。

entry-facebook-con-t = 連線或收件者過多
    .meaning = 請放慢速度並減少連線。
