entry-orange-101 = 列於 Spamhaus 清單
    .meaning = La Poste 會查詢 Spamhaus，請在該處申請移除。

entry-orange-102 = 因垃圾郵件事件封鎖
    .meaning = Cloudmark 或 Sender Score 對該位址評等不佳。

entry-orange-103 = 服務遭拒
    .meaning = 服務提供者因信譽暫時拒絕寄件伺服器。

entry-orange-104 = 連線過多
    .meaning = 請減少同時連線數，Orange 只允許少數連線。

entry-orange-305 = 驗證無效
    .meaning = 寄件者的身分證明未獲接受。

entry-orange-401 = SPF 不允許此寄件者
    .meaning = 請將寄件伺服器加入 SPF 記錄。

entry-orange-402 = 要求 DKIM
    .meaning = 服務提供者要求以 DKIM 簽署郵件。

entry-orange-405 = 寄件者無效
    .meaning = 信封寄件者的網域不存在、無法接收郵件，或不允許此伺服器（403 至 405）。

entry-orange-415 = 寄件者遭拒
    .meaning = 寄件者的地址未獲接受。

entry-orange-416 = 收件者不存在
    .meaning = 信箱不存在。

entry-orange-417 = 信箱已滿
    .meaning = 收件者已超過配額。

entry-orange-420 = 信箱已封存
    .meaning = 信箱因無人使用而封存。

entry-orange-421 = 寄件者地址不屬於登入的帳戶
    .meaning = 請使用登入帳戶的地址寄信。

entry-orange-426 = 收件者的帳戶遭封鎖
    .meaning = 服務提供者已封鎖此帳戶。

entry-orange-505 = 暫時遭拒
    .meaning = 服務提供者暫緩接收，未說明原因。

entry-orange-506 = 判定為垃圾郵件
    .meaning = 內容或寄件者看似垃圾郵件。

entry-orange-510 = 暫時封鎖
    .meaning = 寄件伺服器的信譽過低。

entry-orange-514 = 郵件過大
    .meaning = 郵件超過服務提供者的上限。

entry-orange-517 = DMARC 未通過
    .meaning = SPF 和 DKIM 都無法證明寄件者 (From) 的網域。

entry-orange-630 = 寄件伺服器遭拒
    .meaning = 服務提供者已封鎖寄件伺服器的位址。

entry-orange-999 = 因信譽而限制傳送速率
    .meaning = 請減量並放慢傳送，直到評等恢復。

entry-orange-refused = 拒絕提供服務
    .meaning = Orange 和 La Poste 的每一種拒絕都以這句話開頭，句尾的代碼（例如 `OFR_506`）才說明原因；代碼不明時，通常是寄件伺服器或其位址遭拒。
