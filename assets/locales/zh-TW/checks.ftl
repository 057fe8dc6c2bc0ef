## Reaching the server
check-port-answers = 從外部測試伺服器的 TCP 連接埠 25
    .expect = 請使用您網路以外、而且可對外連線至連接埠 25 的電腦。如果 `TcpTestSucceeded` 是 `True`，表示伺服器本身可以連線，請查看防火牆中與 Microsoft 365 有關的規則。如果是 `False`，表示其他來源的連線同樣遭到拒絕或沒有回應。
check-last-address-expected = 比對錯誤中的位址與您伺服器的位址
    .expect = 錯誤中的位址應該是郵件伺服器目前的公用位址。如果不同，表示智慧主機或 DNS 記錄尚未更新。
check-firewall-log = 查看嘗試連線當時的防火牆記錄檔
    .expect = 錯誤中的時間是 UTC。如果連線遭到拒絕或捨棄，表示有規則阻擋。如果完全沒有記錄，表示問題出在路由或網際網路服務提供者 (ISP)。
check-service-listening = 在伺服器上檢查郵件服務是否正在執行
    .expect = 兩項服務都應該是 `Running`，連接埠 25 則應列為 `Listen`。如果不是，請啟動服務並查看事件記錄檔。
check-inside-and-outside = 分別從網路內部和外部測試工作階段
    .expect = 如果內部測試成功而外部測試失敗，表示問題出在防火牆或伺服器前方的裝置。
check-receive-log = 查看嘗試連線當時的接收連接器通訊協定記錄檔
    .expect = 從最後一個命令可看出工作階段在哪裡結束。如果沒有任何項目，表示回應的是伺服器前方的裝置。
check-masked-greeting = 從外部查看伺服器的 SMTP 橫幅
    .expect = 如果 SMTP 橫幅遭到遮蔽，例如 `220 ********`，表示防火牆改寫了郵件流量。

## TLS and certificates
check-greeting-and-starttls = 檢查伺服器的 SMTP 橫幅，以及是否提供 TLS
    .expect = 伺服器應以 `220` 回應。輸入 `EHLO test` 之後，清單中應包含 `250-STARTTLS` 或 `250 STARTTLS`。如果沒有，表示伺服器未提供 TLS，或途中的裝置移除了此選項。輸入 `QUIT` 可結束工作階段。
check-certificate-shown = 查看伺服器出示的憑證
    .expect = 主體、日期和簽發者應該正確，最後幾行應顯示 `Verify return code: 0 (ok)`。輸入 `QUIT` 可結束工作階段。
check-certificate-names = 比對憑證的名稱與預期的名稱
    .expect = 連接器預期的名稱應出現在憑證的主體或主體別名中。請對使用該名稱的每部伺服器重複測試。如果命令沒有結束，請按 Ctrl+C。
check-certificate-dates = 檢查伺服器所出示憑證的日期
    .expect = `notAfter` 應該是未來的日期。比對輸出中的指紋與錯誤中的憑證指紋，可看出是哪一部裝置出示舊憑證。如果命令沒有結束，請按 Ctrl+C。
check-certificate-chain = 檢查伺服器是否傳送完整的憑證鏈
    .expect = 最後幾行應顯示 `Verify return code: 0 (ok)`。如果輸出中只有一張憑證，表示缺少中繼憑證。輸入 `QUIT` 可結束工作階段。
check-certificates-on-server = 檢查伺服器用於 SMTP 的憑證
    .expect = 名稱正確的有效憑證應在 `Services` 中列出 `SMTP`，接收連接器則應在 `TlsCertificateName` 中指定該憑證。
check-private-key = 檢查憑證是否有私密金鑰
    .expect = 郵件所用憑證的 `HasPrivateKey` 應為 `True`。
check-tls-versions = 分別測試 TLS 1.2 和 TLS 1.3
    .expect = 其中至少一項應顯示憑證和 `Verify return code`。如果兩項都失敗，表示伺服器只提供較舊的版本，或沒有共同的加密套件。
check-digicert-root = 檢查伺服器是否信任 DigiCert Global Root G2
    .expect = `True` 表示根憑證存在。第二個命令會顯示 Windows 上次更新根憑證的時間，日期應該在近期。
check-schannel-events = 在「系統」事件記錄檔中尋找 TLS 錯誤
    .expect = Schannel 事件 36871、36874 和 36887 表示憑證、加密套件或 TLS 版本不符。
check-exchange-events = 在「應用程式」事件記錄檔中尋找憑證錯誤
    .expect = 事件 12014 表示 Exchange 無法載入連接器的憑證。事件 12018 警告憑證即將到期。

## Connector and proof
check-connector-settings = 查看連接器的設定
    .expect = `SmartHosts` 應該是正確的伺服器，`RecipientDomains` 應該是正確的網域，`TlsSettings` 和 `TlsDomain` 則應該是伺服器能夠滿足的設定。
check-accepted-domains = 查看公認的網域的類型
    .expect = 如果所有信箱都在 Microsoft 365，網域應為 `Authoritative`。`InternalRelay` 表示寄給不明地址的郵件會透過連接器轉送。
check-validate-connector = 驗證連接器
    .expect = 驗證的每個步驟都應該成功。您也可以在 Exchange 系統管理中心的 **郵件流程** > **連接器** 中，選取連接器並使用 **驗證此連接器**。
check-trace-without-deferral = 一小時後，追蹤一封新郵件
    .expect = 訊息追蹤應顯示 **已傳遞** (Delivered) 或 **傳送** (Send)，而且不再有此錯誤的 **延遲** (Defer) 事件。

## DNS
check-dns-records = 查詢 MX 記錄和伺服器的位址
    .expect = 第一個命令應顯示郵件伺服器，第二個應顯示 IP 位址。`Non-existent domain` 表示名稱拼錯或已失效。如果回應中沒有記錄，表示缺少記錄。
check-dns-from-elsewhere = 向公用名稱伺服器重複查詢
    .expect = 如果回應與您自己查到的不同，表示快取中仍有舊資訊。如果沒有伺服器回應，表示問題出在 DNS 代管服務。
check-dns-servers-answer = 檢查網域的名稱伺服器是否回應
    .expect = 清單中應列出您 DNS 代管服務的名稱伺服器，而 DNSViz 應能連線至每一部，不出現錯誤。
check-dnssec-answers = 比較有無 DNSSEC 檢查時的回應
    .expect = 如果只有第二個命令得到回應，表示網域的 DNSSEC 有誤。兩個命令都應向會檢查 DNSSEC 的解析程式查詢。`dig` 是 BIND 隨附的工具；在瀏覽器中使用 DNSViz 可得到相同的結果。
check-domain-registration = 查詢網域的註冊資料
    .expect = 網域應該尚未到期，狀態中也不應有 `client hold` 或 `redemption period`。
check-domain-exists = 查詢地址所用的網域
    .expect = `Non-existent domain` 可確認網域不存在。如果顯示郵件伺服器，表示網域已恢復，可以重新傳送郵件。
check-dns-after-repair = 修復後，向公用名稱伺服器查詢網域
    .expect = 回應應顯示正確的郵件伺服器。接著重新傳送郵件。

## MTA-STS and DANE
check-mta-sts-record = 查詢網域的 MTA-STS 記錄
    .expect = 有 `v=STSv1` 的 TXT 記錄表示網域使用 MTA-STS。每次變更原則時，`id` 都應該隨之變更。
check-mta-sts-policy = 比對 MTA-STS 原則與 MX 記錄
    .expect = MX 記錄中的每部伺服器都應出現在 `mx:` 行中。只有設定為 `mode: enforce` 時，檢查才會阻止傳遞。
check-policy-after-repair = 修復後，再次查看原則及其記錄
    .expect = 原則應列出該伺服器，而且 `id` 應該是新的。
check-certificate-names-plain = 查看憑證中的名稱
    .expect = MTA-STS 原則所列的伺服器名稱，應出現在憑證的主體或主體別名中。如果命令沒有結束，請按 Ctrl+C。
check-certificate-after-repair = 修復後，再次查看憑證
    .expect = 最後幾行應顯示 `Verify return code: 0 (ok)`。接著傳送一封新郵件。
check-tlsa-record = 查詢郵件伺服器的 TLSA 記錄
    .expect = 記錄應該存在，並與使用中的憑證相符。回應中的旗標 `ad` 表示已通過 DNSSEC 驗證。
check-dane-test = 以 DANE 驗證測試檢查網域
    .expect = 在遠端連線分析程式中，每個步驟都應該成功。修復後請再執行一次測試。

## The report, the trace and a later message
check-earlier-tries = 尋找最後一個暫時性錯誤
    .expect = 最後一個以 4 開頭的錯誤會指出真正的原因和伺服器。請在回報的最終結果下方，或訊息追蹤的 **延遲** (Defer) 事件中尋找。
check-outbound-test = 執行輸出 SMTP 電子郵件 (Outbound SMTP Email) 測試
    .expect = 如果測試成功，表示您這一端可以傳送，問題出在目的地。
check-reply-words = 比對回應的文字與代碼
    .expect = 如果文字與代碼的意義不同，請以文字為準。許多系統使用代碼並不嚴謹。
check-address-compared = 與確定無誤的地址比對
    .expect = @ 符號前後的每個字元都應該相同。
check-sender-authentication = 檢查寄件者網域的 SPF、DKIM 和 DMARC
    .expect = 在已送達他處的郵件標頭中，`Authentication-Results` 的每一項都應顯示 `pass`。
check-later-message-arrives = 修復後，傳送一封簡短的郵件
    .expect = 郵件應該送達，而且不再收到未傳遞回報 (NDR)。
