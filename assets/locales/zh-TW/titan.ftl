entry-titan-4-2-0 = 灰名單
    .meaning = 寄件端位址沒有相符的反向 DNS 記錄，或是新的位址。稍後重試就會獲得接受。

entry-titan-5-4-7 = 網域的傳送配額已用完
    .meaning = Titan 限制每小時和每日的郵件數，請稍候再傳送。

entry-titan-5-7-2 = 此位址的垃圾郵件過多
    .meaning = 寄件端位址的垃圾郵件比例過高。
