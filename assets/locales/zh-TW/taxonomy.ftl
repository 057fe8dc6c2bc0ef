# Actors
actor-sender = 寄件者
actor-sender-admin = 寄件端郵件系統管理員
actor-server-admin = 目的地伺服器的系統管理員
actor-network-team = 網路團隊
actor-dns-host = DNS 代管服務
actor-partner = 夥伴組織
actor-recipient = 收件者
actor-recipient-admin = 收件端郵件系統管理員
actor-microsoft = Microsoft

# Categories
category-dns-failure = DNS 查詢失敗
category-host-unknown = 找不到網域
category-dnssec-failure = DNSSEC 驗證失敗
category-timed-out = 連線逾時
category-connection-refused = 拒絕連線
category-connection-closed = 連線突然關閉
category-session-failed = 無法建立工作階段
category-service-unavailable = 服務無法使用
category-tls-required = 需要 TLS
category-tls-failure = TLS 交握失敗
category-certificate-invalid = 憑證驗證失敗
category-certificate-expired = 憑證已到期
category-certificate-name-mismatch = 憑證名稱不符
category-certificate-untrusted = 憑證不受信任
category-mta-sts-failure = MTA-STS 檢查未通過
category-dane-failure = DANE 檢查未通過
category-expired = 延遲或到期
category-server-retired = 伺服器已不再使用
category-connector-other = 連接器錯誤
category-other = 未指明
category-address-other = 地址
category-mailbox-other = 信箱
category-system-other = 郵件系統
category-network-other = 網路與路由
category-protocol-other = 郵件通訊協定
category-content-other = 郵件內容
category-policy-other = 安全性與原則

# Systems
system-exchange-online = Microsoft 365 (Exchange Online)
system-registry = 網際網路標準
system-smtp = SMTP 標準
system-topic = 所有郵件系統
system-exchange-server = Exchange Server（內部部署）
system-exchange-legacy = Exchange 2003 及更早版本
system-outlook-com = Outlook.com（Hotmail、Live）
system-gmail = Gmail 與 Google Workspace
system-yahoo = Yahoo 與 AOL
system-icloud = iCloud 郵件 (Apple)
system-postfix = Postfix
system-exim = Exim
system-sendmail = Sendmail
system-qmail = qmail
system-spamhaus = Spamhaus
system-proofpoint = Proofpoint
system-mimecast = Mimecast
system-barracuda = Barracuda
system-trend-micro = Trend Micro
system-cisco = Cisco Secure Email
system-trellix = Trellix
system-messagelabs = Symantec Email Security.cloud
system-comcast = Comcast (Xfinity)
system-cox = Cox
system-spectrum = Spectrum
system-facebook = Facebook
system-godaddy = GoDaddy
system-orange = Orange 與 La Poste
system-tencent = 騰訊 QQ 信箱
system-yandex = Yandex
system-mail-ru = Mail.ru
system-rambler = Rambler
system-zoho = Zoho Mail
system-proton = Proton Mail
system-rackspace = Rackspace
system-gmx = GMX 與 WEB.DE
system-t-online = T-Online（德國電信）
system-free = Free
system-titan = Titan
system-mxroute = MXroute
system-hostpoint = Hostpoint
system-infomaniak = Infomaniak
system-improvmx = ImprovMX
system-att = AT&T
system-bluewin = Bluewin (Swisscom)
system-winsock = Windows Sockets
system-tls = TLS
system-dns = DNS

# Shells
shell-exchange-online-powershell = Exchange Online PowerShell
shell-exchange-management-shell = Exchange 管理命令介面
shell-powershell = PowerShell
shell-shell = 命令提示字元或終端機

# Gaps in commands
gap-server = 伺服器名稱
gap-ip = 伺服器位址
gap-domain = 網域名稱
gap-accepted = 網域名稱
gap-recipient = 收件者地址
gap-connector = 連接器名稱
gap-expected = 憑證名稱

# What is said when the text does not give a value
value-host = 目的地伺服器
value-server = 目的地伺服器
value-ip = 不明的位址
value-domain = 該網域
value-recipient = 收件者
value-status = 錯誤
value-reply = 錯誤
value-reason = 未說明的原因
value-inner = 錯誤
value-expected = 其他名稱
value-presented = 不明的名稱
value-thumbprint = 不明的指紋
value-time = 最後一次嘗試的時間
value-hours = 24

# How strongly the text supports a cause
standing-supported = 很可能
standing-possible = 有可能
standing-unlikely = 不太可能

# The recognized parts of the text
mark-recipient = 收件者
    .about = 郵件要寄達的地址。
mark-reply-code = 回應碼
    .about = 郵件伺服器的三位數回應。開頭的 4 表示「暫時無法接受」，5 表示「不接受」。
mark-status-code = 增強型狀態碼
    .about = 指出問題的代碼，由類別、主題和細節三部分組成。類別 4 表示暫時性錯誤，5 表示永久性錯誤。
mark-symbol = 內部名稱
    .about = 郵件系統內部對此錯誤的稱呼。
mark-reason = 原因
    .about = 比代碼更精確指出問題的用語。
mark-server = 伺服器
    .about = 嘗試連線或作出回應的伺服器。
mark-ip = 伺服器位址
    .about = 嘗試連線的 IP 位址，可看出伺服器屬於誰。
mark-reporting-server = 產生回報的伺服器
    .about = 撰寫這份回報的伺服器。
mark-time = 時間
    .about = 這次嘗試的時間。Microsoft 365 使用 UTC 時間。
mark-field = 欄位
    .about = 郵件系統在錯誤中附加的詳細資料。
mark-heading = 標題
    .about = 回報中的標題，相關內容列在其後。

# Where an error stood
carrier-exchange-report = Exchange 或 Microsoft 365 的回報
carrier-delivery-status = 回報的傳遞狀態部分
carrier-message-trace = 訊息追蹤
carrier-queue-text = 佇列或連接器警示
carrier-last-error = 佇列的上次錯誤
carrier-log = 郵件伺服器的記錄檔或佇列
carrier-session = SMTP 工作階段
carrier-smtp-reply = 郵件伺服器的回應
carrier-bare-code = 單獨的代碼

# What sort of message it is
kind-failure = 未送達
kind-delay = 已延遲
kind-success = 已送達
kind-feedback = 濫用檢舉
kind-auto-reply = 自動回覆
kind-nothing = 無法辨識

# What was done for a recipient
action-failed = 失敗
action-delayed = 已延遲
action-delivered = 已送達
action-relayed = 已轉送
action-expanded = 已轉送至多個地址

# Fields of an error detail
field-led = 上次錯誤詳細資料：最近一次嘗試所得到的回應。
field-msg = 上次錯誤的原因用語，可能是空白。
field-fqdn = 嘗試連線的伺服器名稱，可看出應由誰處理。
field-ip = 嘗試連線的伺服器位址，可看出應由誰處理。
field-lrt = 最後一次嘗試的時間 (UTC)。
field-message = 錯誤背後的原因，或另一端伺服器的回應。
field-last-server = 最後一次嘗試的智慧主機或 MX 伺服器。
field-last-ip = 最後一次嘗試的位址和連接埠。
field-last-server-words = 最後一次嘗試的智慧主機或 MX 伺服器。
field-last-ip-words = 最後一次嘗試的位址。
field-smtp-security = 與連線安全性有關的兩個內部數字。Microsoft 未公開說明，可以忽略。
field-proxy-ip = Microsoft 365 輸出閘道所連線的位址。
field-proxy-host = Microsoft 365 輸出閘道所連線的伺服器名稱。
field-mx-id = 連線的內部編號，可供 Microsoft 支援人員使用。
field-agent-name = 郵件系統中拒絕此郵件的元件。Microsoft 未公開說明這些名稱。
field-agent-code = 拒絕此郵件的元件簡稱，可供 Microsoft 支援人員使用。
field-stage = 郵件遭拒時所在的處理階段。
field-agent = 郵件系統中拒絕此郵件的元件。
field-hostname = 參與處理的信箱伺服器，可供 Microsoft 支援人員使用。
field-remote-host = 連線另一端的伺服器。

# Links
link-eac = Exchange 系統管理中心
link-eac-connectors = Exchange 系統管理中心：連接器
link-eac-accepted-domains = Exchange 系統管理中心：公認的網域
link-eac-message-trace = Exchange 系統管理中心：訊息追蹤
link-eac-article = 關於 Exchange 系統管理中心 (EAC)
link-defender-alerts = Microsoft Defender 入口網站：警示
link-service-health = Microsoft 365 系統管理中心：服務健康情況
link-domains = Microsoft 365 系統管理中心：網域
link-microsoft-365-endpoints = Microsoft 365 URL 與 IP 位址範圍
link-accepted-domains-article = 管理 Exchange Online 中公認的網域
link-connector-errors-article = 郵件流程情報：連接器錯誤
link-connector-validation = 驗證連接器
link-connectivity-analyzer = Microsoft 遠端連線分析程式
link-hybrid-wizard = 混合式組態精靈
link-tls-article = Exchange Online 如何使用 TLS
link-digicert-article = 信任 DigiCert Global Root G2
link-untrusted-root-article = 修正 450 4.4.317 UntrustedRoot
link-expiry-article = 修正 Exchange Online 的 550 4.4.7
link-socket-error-article = 修正 SocketError：啟用 TLS 1.2
link-mta-sts-article = Exchange Online 的 MTA-STS
link-dane-article = SMTP DANE 的運作方式
link-dnsviz = DNSViz：檢查 DNSSEC
link-registration-data = 查詢網域的註冊資料
link-status-code-registry = 增強型狀態碼登錄表
