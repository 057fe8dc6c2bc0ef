## Resources and services
cause-onprem-disk-short = 存放佇列資料庫的磁碟空間不足，Exchange 在磁碟用盡之前便停止接收郵件（背壓，back pressure）。
cause-onprem-memory-short = 伺服器的記憶體不足，例如虛擬機器採用動態記憶體。
cause-onprem-logs-fill-disk = 備份失敗使交易記錄檔無法清除，因而占滿磁碟。
cause-onprem-queue-crowded = 超大郵件或大量湧入的郵件使佇列資料庫忙碌。回應之後方括號內的用語會指出是哪一項資源。
cause-onprem-connector-on-wrong-service = 自訂的接收連接器在「傳輸」服務中接聽連接埠 25，但該連接埠應由「前端傳輸」服務接聽。
cause-onprem-components-inactive = Exchange 伺服器的元件處於非使用中狀態，常見於更新之後仍停留在維護模式。
cause-onprem-agent-incompatible = 傳輸代理程式（例如防毒軟體）與目前的 Exchange 版本不相容，常見於更新之後。
cause-onprem-queue-frozen = 系統管理員暫停了佇列。
cause-onprem-many-sessions = 應用程式同時開啟過多工作階段。
cause-onprem-one-source-address = 所有郵件都經由同一部閘道或負載平衡器，因此很快就達到單一位址的上限。
cause-onprem-agent-removed-message = 防毒或傳輸代理程式、郵件流程規則或資料外洩防護原則移除了郵件。
cause-onprem-store-not-ready = 信箱伺服器離線或過於忙碌，或信箱正在移動。
cause-onprem-database-not-mounted = 信箱已停用，或存放信箱的信箱資料庫未掛接。
cause-onprem-transport-not-running = 前端後方的「傳輸」服務未執行、正在關閉，或處於維護模式。
cause-onprem-delivery-service-stopped = 目的地伺服器上的「信箱傳輸傳遞」服務未執行。
cause-onprem-poison-message = 郵件格式異常，多次影響「傳輸」服務，因此 Exchange 將它移至有害郵件佇列。

## The way to the next server
cause-onprem-quoted-reply = 引號內的回應才是真正的錯誤，來自最後一次嘗試的伺服器。
cause-onprem-dns-servers-wrong = Exchange 所查詢的 DNS 伺服器沒有回應或設定有誤，例如需要內部名稱時卻查詢公用伺服器。
cause-onprem-wrong-network-card = Exchange 採用了錯誤的網路介面卡上的 DNS 設定。
cause-onprem-card-not-registered = 網路介面卡未勾選 **在 DNS 中登錄這個連線的位址** (Register this connection’s addresses in DNS)，適用於 Exchange 2013 和 2016。
cause-onprem-port-25-blocked = 防火牆或網際網路服務提供者 (ISP) 封鎖 TCP 連接埠 25。許多 ISP 只允許透過其智慧主機傳送郵件。
cause-onprem-limit-reached = 連線超過收件端伺服器的上限，例如郵件大小或一段時間內的郵件數量。
cause-onprem-inspection = 途中的防火牆、SMTP Proxy 或反垃圾郵件軟體干擾了工作階段。
cause-onprem-old-tls = 其中一方只支援 TLS 1.0 或 1.1，而另一方不接受。
cause-onprem-routing-wrong = 傳送連接器應使用智慧主機卻以 DNS 傳遞，或正好相反。
cause-onprem-helo-name = 伺服器在 HELO 或 EHLO 中使用的名稱與其公用名稱不符，而目的地會比對兩者。
cause-onprem-helo-incomplete = 寄件伺服器在 HELO 或 EHLO 中未使用完整的網域名稱。
cause-onprem-rich-text = 目的地無法處理 Outlook 的 RTF 格式 (TNEF)，例如會議邀請。
cause-onprem-spf-incomplete = 寄件者網域的 SPF 記錄未列出所有寄信的伺服器，因此目的地延後接收郵件。
cause-onprem-address-space-missing = 沒有傳送連接器涵蓋該地址，例如缺少位址空間 `*`，或該地址不是 SMTP 地址。

## Between Exchange servers
cause-onprem-clock-wrong = 伺服器與網域控制站的時間差距過大，Kerberos 無法運作。
cause-onprem-spn-wrong = 伺服器缺少服務主體名稱 (SPN) `SmtpSvc`，或重複登錄。
cause-onprem-certificate-between-services = 缺少前端與後端服務之間連線所用的憑證，或其繫結已過時。
cause-onprem-connector-takes-internal-session = 自訂接收連接器的遠端 IP 範圍涵蓋了組織自己的 Exchange 伺服器，因而接手了伺服器之間的工作階段。
cause-onprem-internal-connector-without-auth = 內部郵件使用的接收連接器缺少「Exchange Server 驗證」。
cause-onprem-firewall-blocks-authentication = 伺服器之間的防火牆移除了 Exchange 伺服器彼此登入所用的 `X-EXPS` 命令。

## TLS
cause-onprem-root-missing = 伺服器沒有下一站伺服器的根憑證。Exchange Online 使用的是 DigiCert Global Root G2。
cause-onprem-tls-domain-wrong = 傳送連接器會檢查下一站伺服器的憑證，但預期的名稱 (`TlsDomain`) 不同。
cause-onprem-inspection-swaps-certificate = 會解開 TLS 的防火牆或 Proxy 出示了自己的憑證。
cause-onprem-connector-names-old-certificate = 憑證已更新或移除，但傳送連接器仍以舊憑證的簽發者和主體指定憑證。
cause-onprem-certificate-unusable = 要求 TLS 的伺服器因憑證到期、遺失或無法使用而未提供 TLS。
cause-onprem-starttls-stripped = 途中的裝置移除了 STARTTLS 選項。

## Addresses and directory
cause-onprem-duplicate-address = 目錄中有兩個物件使用相同的地址，或目錄尚未完成複寫。
cause-onprem-sender-filter = 寄件者列在寄件者篩選的清單中，或列在收件者自己的「封鎖的寄件者」清單中。
cause-onprem-old-recipient-entry = 郵件是回覆舊郵件或另存的郵件，而收件者的資料已經變更。
cause-onprem-contact-incomplete = 目錄中的連絡人缺少目標地址，或格式不正確。
cause-onprem-broken-contact = 舊的建議項目或匯入的連絡人含有損壞的地址。
cause-onprem-recreated-mailbox = 信箱曾經刪除後重新建立或移動，因此內部地址 (`LegacyExchangeDN`) 已與之前不同。
cause-onprem-old-suggestion = Outlook 以舊的建議項目填入地址，或郵件是回覆舊郵件。
cause-onprem-address-format = 地址含有不允許的字元，或格式不正確。
cause-onprem-reserved-domain = 地址使用了保留給範例和測試的網域，而接收連接器設定為拒絕這類網域。
cause-onprem-single-label-domain = @ 符號之後只有一個不含點的字詞，而接收連接器設定為拒絕這種地址。
cause-onprem-sender-attribute-broken = 目錄中缺少寄件者的郵件屬性，或其格式不正確。
cause-onprem-primary-address-invalid = 收件者在目錄中的物件（常為連絡人或郵件使用者）沒有有效的主要 SMTP 地址。
cause-onprem-group-filter-wrong = 動態通訊群組的篩選條件或基準有誤，因此無法找出成員。
cause-onprem-outside-address-list = 已啟用通訊錄原則路由代理程式，而收件者不在該原則的全域通訊清單中。
cause-onprem-approval-tag-wrong = 仲裁郵件的保留標籤設定有誤，因此無法讀取核准期限。
cause-onprem-exception-quota = 名稱中有 `QuotaExceeded`，表示信箱或其中的資料夾已滿。
cause-onprem-exception-folder = 名稱中有 `NotFound`，表示規則或功能所需的信箱資料夾已不存在。
cause-onprem-exception-delegate = 名稱中有 `DelegateUserValidation`，表示收件者的代理人已不存在。

## Size and form of the message
cause-onprem-recipient-size-limit = 郵件大小超過此收件者的上限。附件在傳送時會增大約三分之一。
cause-onprem-send-size-limit = 郵件大小超過寄件者信箱 (`.Sender`) 或組織 (`.Org`) 可傳送的上限。
cause-onprem-size-limit-on-the-way = 寄件端或收件端的組織或連接器，其大小上限小於這封郵件。
cause-onprem-recipient-limit = 「收件者」、「副本」和「密件副本」合計的收件者數量，超過組織、接收連接器或寄件者信箱的上限。
cause-onprem-conversion-limit = 郵件的外部收件者和內容過多，Exchange 因而停止轉換。
cause-onprem-corrupt-rich-text = Outlook RTF 格式 (`winmail.dat`、TNEF) 的部分已損壞。
cause-onprem-corrupt-attachment = 附件的編碼方式與郵件所標示的不同。
cause-onprem-session-disturbed = 雙方伺服器未依照通訊協定，或途中的裝置更改了對話內容。
cause-onprem-commands-out-of-order = 寄件程式未先送出 EHLO 或 HELO。
cause-onprem-remote-storage-full = 收件端伺服器的磁碟空間已用完。
cause-onprem-chunking-broken = 其中一方宣告支援 BDAT 命令卻無法處理，常是途中的裝置所致。

## Loops
cause-onprem-same-fqdn = 接收連接器的 FQDN 與其他伺服器或裝置相同，伺服器因而誤認為是自己。
cause-onprem-connectors-in-circle = 兩個連接器將同一網域的郵件互相轉送。
cause-onprem-mx-points-to-self = 網域的 MX 記錄或 hosts 檔案指回寄件伺服器，而該伺服器沒有這個網域的信箱。
cause-onprem-rules-answer-each-other = 寄件者與收件者的規則或轉寄不斷互相觸發。
cause-onprem-target-address = 信箱在 Active Directory 中設有目標地址 (`targetAddress`)，使郵件轉出後又轉回。
cause-onprem-old-routing = 移除伺服器或變更路由之後，傳輸服務仍使用舊的路由。

## Permission
cause-onprem-application-relays-much = 應用程式或裝置在短時間內傳送的郵件數量，超過其寄件者或連接器的上限。
cause-onprem-application-not-permitted = 印表機、裝置或應用程式未登入就寄信給外部地址，而所用的連接器不允許。
cause-onprem-other-connector-answers = 因為 IP 範圍，或負載平衡器改變了來源位址，工作階段進入了非預期的接收連接器。
cause-onprem-domain-not-accepted = 網域屬於該組織，但未列在公認的網域中。
cause-onprem-anonymous-not-allowed = 接手工作階段的接收連接器不允許匿名寄件者。
cause-onprem-recipient-internal-only = 收件者只接受同一組織內已驗證的寄件者。
cause-onprem-restricted-recipient = 信箱或群組只接受清單中的寄件者，或寄件者列在其拒絕清單中。
cause-onprem-rule-refuses = 寄件者或收件者組織的郵件流程規則拒絕了郵件。
cause-onprem-message-quarantined = 內容篩選已將郵件隔離。
cause-onprem-quarantine-mailbox-missing = 內容篩選原本要隔離郵件，但隔離信箱不存在或無法使用。
cause-onprem-internal-mail-filtered = 內部應用程式的郵件以匿名方式送入，因而被當成外部郵件篩選。
cause-onprem-other-sender-than-login = 寄件者地址與登入的帳戶不同，而該帳戶沒有以此地址傳送的權限。
cause-onprem-anonymous-own-domain = 匿名工作階段使用組織自有網域的地址，而連接器不允許。
cause-onprem-alternate-recipient-forbidden = 郵件轉給了替代收件者，但寄件者已禁止這樣做。
