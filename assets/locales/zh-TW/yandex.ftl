entry-yandex-4-4-2 = 逾時
    .meaning = 寄件端過久沒有回應。

entry-yandex-4-2-1 = 收件者收到過多郵件
    .meaning = Yandex 限制信箱在一段時間內的收信量，請稍候再試。

entry-yandex-5-7-1 = 遭 Yandex 拒絕
    .meaning = Yandex 對收件者不存在、帳戶遭封鎖和垃圾郵件都使用此代碼，請依回應的文字判斷。

entry-yandex-5-7-1-target-address = 收件者的帳戶遭封鎖
    .meaning = Yandex 已封鎖收件者的帳戶，或該帳戶不收郵件。

entry-yandex-5-7-1-no-such-user = 收件者不存在
    .meaning = Yandex 以 5.7.1（而非 5.1.1）回報此情況。

entry-yandex-5-7-1-spam = 疑似垃圾郵件
    .meaning = Yandex 認為郵件或寄件者疑似垃圾郵件。
