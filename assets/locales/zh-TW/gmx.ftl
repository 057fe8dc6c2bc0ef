entry-gmx-reverse-dns = 反向 DNS 記錄未獲接受
    .meaning = 沒有記錄，或看似家用網路的名稱。

entry-gmx-spf = 依 SPF 原則拒絕
    .meaning = 寄件者網域的 SPF 記錄以 `-all` 結尾，且未列出此伺服器。

entry-gmx-policy = 因原則遭拒
    .meaning = 內容、網域或位址的評等不佳。回應中的連結可連至該服務的 postmaster 網站查看案件。

entry-gmx-sender-dns = 寄件者的網域沒有郵件記錄
    .meaning = 寄件者地址的網域必須有 MX 或位址記錄。
