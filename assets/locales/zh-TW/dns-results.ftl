# Exchange 所用的 DNS 查詢結果名稱。

entry-dns-infonorecords = 名稱沒有郵件記錄
    .meaning = Exchange 查詢 MX 記錄和位址記錄，得到的回應中沒有任何記錄。網域本身是存在的。

entry-dns-infodomainnonexistent = 名稱不存在
    .meaning = DNS 回應沒有此名稱 (NXDOMAIN)。這是確定的結果，Exchange Online 以 5.4.310 回報。

entry-dns-errorretry = 無法查詢名稱伺服器
    .meaning = 查詢沒有得到可用的回應，因此會再次查詢。此時伺服器常顯示為 `0.0.0.0`。DNSSEC 有誤時也會如此。
