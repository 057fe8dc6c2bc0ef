entry-zoho-5-4-1 = 遭收件者的網域拒絕
    .meaning = 收件端組織的清單或規則拒絕此寄件者，Zoho 使用回應碼 541。

entry-zoho-dmarc = 依 DMARC 原則拒絕
    .meaning = 寄件者的網域要求拒絕 SPF 和 DKIM 都未通過的郵件。

entry-zoho-5-2-3 = 違反郵件原則
    .meaning = 收件端組織的原則拒絕此郵件。
