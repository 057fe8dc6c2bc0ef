# Comcast (Xfinity).

entry-comcast-5-1-1 = Comcast 沒有此信箱
    .meaning = 地址不存在，或使用者已不是 Comcast 客戶。

entry-comcast-5-1-1-unallocated = Comcast 信箱未配置
    .meaning = 地址已放棄或從未使用。

entry-comcast-5-1-1-full-for-long = Comcast 信箱長期已滿
    .meaning = Comcast 不再等待清出空間。

entry-comcast-5-2-0 = Comcast 信箱無法使用
    .meaning = 可能已關閉或遭 Comcast 封鎖。

entry-comcast-5-2-0-dmarc = 寄件者網域的 DMARC 原則 (DM000001)
    .meaning = Comcast 依寄件者 (From) 網域的原則處理。

entry-comcast-4-2-0 = Comcast 信箱暫時無法使用
    .meaning = 請稍後再試。

entry-comcast-4-1-1 = Comcast 信箱收到過多郵件
    .meaning = 稍後重試即可成功。

entry-comcast-4-1-1-full = Comcast 信箱已滿
    .meaning = 清出空間後即可收信。

entry-comcast-ptr = Comcast 要求反向 DNS
    .meaning = 沒有 PTR 記錄的位址無法傳送到 Comcast。

entry-comcast-bl000000 = Comcast 因垃圾郵件封鎖 IP 位址
    .meaning = Comcast 認為該位址的郵件像垃圾郵件，須提出要求才會解除封鎖。

## Fixes
fix-comcast-ask-removal = 請 Comcast 解除封鎖
    .step-1 = 停止您的伺服器送出垃圾郵件。
    .step-2 = 在 postmaster.comcast.net 提出移除要求，附上 IP 位址和完整回應。
    .note = Comcast 正將 comcast.net 信箱陸續移至 Yahoo Mail，預計到 2026 年底，之後適用 Yahoo 的規定。

## Links
link-comcast-postmaster = Comcast：Postmaster 頁面
