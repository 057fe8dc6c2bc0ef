# The glossary.

## The report
term-ndr = 未傳遞回報 (NDR)
    .about = 郵件系統用來通知寄件者郵件未送達及其原因的郵件，也稱為退回的郵件。
term-dsn = 傳遞狀態通知 (DSN)
    .about = 這類回報的標準格式，可表示失敗、延遲、已送達或已轉送。其中一部分是供程式讀取的 (RFC 3464)。
term-mta = 郵件傳輸代理程式 (MTA)
    .about = 接收並轉送郵件的伺服器程式，例如 Exchange、Postfix、Exim 或 Sendmail。
term-reporting-mta = Reporting-MTA
    .about = 撰寫這份回報的伺服器，往往不是拒絕郵件的那一部。
term-remote-mta = Remote-MTA
    .about = 傳遞失敗時，產生回報的伺服器所連線的對象。其系統管理員知道原因。
term-final-recipient = Final-Recipient
    .about = 經過轉寄和別名之後，最後嘗試傳遞的地址。
term-original-recipient = Original-Recipient
    .about = 寄件者原本所寫的地址。如果與最終收件者不同，表示郵件經過轉寄。
term-diagnostic-code = Diagnostic-Code
    .about = 拒絕郵件的伺服器所作的回應原文，通常比回報的其他部分更能說明原因。
term-action = Action
    .about = 郵件對某位收件者的處理結果：失敗、延遲、已送達、已轉送或已展開。
term-arrival-date = Arrival-Date
    .about = 產生回報的伺服器收到郵件的時間，持續嘗試的時限由此起算。
term-last-attempt-date = Last-Attempt-Date
    .about = 最後一次嘗試傳遞的時間。
term-will-retry-until = Will-Retry-Until
    .about = 產生回報的伺服器會持續嘗試到何時。在此之前，郵件只是延遲。
term-reply-code = 回應碼
    .about = 郵件伺服器每次回應開頭的三位數字。2 表示接受，4 表示暫時不接受，5 表示拒絕 (RFC 5321)。
term-enhanced-status-code = 增強型狀態碼
    .about = 由類別、主題和細節三個數字組成，例如 5.1.1。如果伺服器使用得當，會比回應碼更精確地指出問題 (RFC 3463)。

## Addresses
term-envelope-sender = 信封寄件者
    .about = 接收回報的地址，在郵件工作階段中 (MAIL FROM) 指定，可能與收件者看到的寄件者不同。SPF 檢查的是它的網域。
term-header-from = 寄件者 (From) 地址
    .about = 郵件上顯示給人看的寄件者。DMARC 針對的是它的網域。
term-null-sender = 空白寄件者
    .about = 回報和其他自動郵件所用的寄件者 `<>`，可避免兩個系統不斷互相回覆。
term-alias = 別名
    .about = 指向同一個信箱的其他地址。
term-catch-all = 全收信箱 (catch-all)
    .about = 網域中沒有其他地址可收的郵件，都由這個信箱接收。
term-mail-enabled = 啟用郵件功能
    .about = 在 Exchange 中，指群組、連絡人或公用資料夾等具有郵件地址但不是信箱的物件。
term-autocomplete = 自動完成清單
    .about = 郵件程式在輸入時建議的地址。其中的舊項目會讓郵件一直寄到已不存在的地址。
term-legacy-exchange-dn = legacyExchangeDN
    .about = Exchange 內部用來辨識收件者的地址。信箱重新建立後會改變，回覆舊郵件就會找不到對象。
term-imceaex = IMCEAEX
    .about = 以網際網路地址的形式包裝的 Exchange 內部地址。如果出現在回報中，表示使用了過時的內部地址。
term-postmaster = Postmaster
    .about = 每個郵件網域用來聯絡系統管理員的地址，也就是 `postmaster@` 加上網域。

## The way of a message
term-mx-record = MX 記錄
    .about = DNS 中的記錄，說明由哪些伺服器接收網域的郵件，以及優先順序。
term-null-mx = Null MX
    .about = 只有一個點的 MX 記錄，表示該網域完全不接收郵件 (RFC 7505)。
term-helo = HELO 與 EHLO
    .about = 郵件工作階段開始時的命令，寄件伺服器藉此說明自己的名稱。
term-ptr-record = 反向 DNS 記錄 (PTR)
    .about = DNS 中由 IP 位址對應到名稱的記錄。沒有這種記錄的郵件伺服器常遭拒絕。
term-time-to-live = 存留時間 (TTL)
    .about = 其他伺服器可以保留 DNS 回應的時間。過了這段時間，變更才會全面生效。
term-smart-host = 智慧主機
    .about = 代其他伺服器傳遞郵件的伺服器；其他伺服器將郵件全部交給它，不自行傳遞。
term-relay = 轉送 (relay)
    .about = 代他人傳送郵件。伺服器只為認得的對象轉送，以免遭人利用來寄送垃圾郵件。
term-submission = 郵件提交 (submission)
    .about = 登入自己的郵件服務後交付新郵件，使用連接埠 587 或 465。連接埠 25 則用於伺服器之間。
term-connector = 連接器
    .about = 在 Exchange 和 Microsoft 365 中，與其他系統往來郵件的設定：走哪條路徑、如何證明身分、使用何種加密。
term-accepted-domain = 公認的網域
    .about = Exchange 組織為其接收郵件的網域。「授權」表示所有地址都在該組織中；「內部轉送」則會將不明的地址轉送出去。
term-tenant = 租用戶
    .about = 一個組織在 Microsoft 365 中專屬的部分，包含其使用者、網域和設定。
term-hybrid-deployment = 混合式部署
    .about = 組織的信箱同時位於自己的 Exchange 伺服器和 Microsoft 365，並以連接器相連。
term-mail-flow-rule = 郵件流程規則
    .about = Exchange 組織中用來更改、重新導向或拒絕郵件的規則，也稱為傳輸規則。
term-back-pressure = 背壓 (back pressure)
    .about = 磁碟空間或記憶體不足時，Exchange Server 會減少或停止接收郵件，以保護自己。
term-journaling = 日誌
    .about = 依規則將郵件複本寄到封存地址。如果回報與日誌郵件有關，問題在封存地址，而不在收件者。
term-received-header = Received
    .about = 每部伺服器在郵件最上方加上的一行。由下往上閱讀，就能看出郵件經過的路徑。

## Proofs of origin
term-spf = SPF
    .about = DNS 中的清單，列出可以代表網域寄信的伺服器 (Sender Policy Framework, RFC 7208)。
term-dkim = DKIM
    .about = 證明郵件來自某網域且未遭更改的簽章，金鑰公佈在 DNS 中 (RFC 6376)。
term-dkim-selector = DKIM 選取器
    .about = DKIM 金鑰在 DNS 中的名稱。一個網域可以有多把金鑰，每個寄件服務各用一把。
term-dmarc = DMARC
    .about = DNS 中的原則，說明如果 SPF 和 DKIM 都無法證明寄件者 (From) 地址，應如何處理郵件 (RFC 9989)。
term-alignment = 網域一致 (alignment)
    .about = 只有在網域與寄件者 (From) 地址的網域相符時，證明才對 DMARC 有效。
term-arc = ARC
    .about = 一連串的密封 (seal)，轉寄的伺服器藉此說明在更改郵件之前的檢查結果 (RFC 8617)。
term-sender-rewriting = 寄件者改寫 (SRS)
    .about = 轉寄的伺服器將信封寄件者換成自己的地址，讓 SPF 能夠通過。
term-batv = BATV
    .about = 信封寄件者中的簽章，系統藉此分辨回報針對的是自己寄出的郵件，還是偽造的郵件。
term-authentication-results = Authentication-Results
    .about = 收件端系統記下 SPF、DKIM 和 DMARC 結果的標頭。

## Encryption and sign-in
term-tls = TLS
    .about = 連線的加密方式，舊稱 SSL。目前使用 1.2 和 1.3 版。
term-starttls = STARTTLS
    .about = 讓郵件工作階段改用加密的命令。
term-mta-sts = MTA-STS
    .about = 收件者網域的原則：郵件只能以 TLS 和有效的憑證，傳遞到所列的伺服器 (RFC 8461)。
term-dane = DANE 與 TLSA
    .about = 收件者的網域在受 DNSSEC 保護的 DNS 中，公佈其伺服器使用的憑證。該記錄稱為 TLSA (RFC 7672)。
term-dnssec = DNSSEC
    .about = 防止 DNS 回應遭到偽造的簽章。
term-app-password = 應用程式密碼
    .about = 在以兩步驟驗證保護的帳戶中，服務提供者為單一程式或裝置核發的密碼。
term-oauth = OAuth
    .about = 以權杖代替密碼的登入方式，大型服務提供者都要求使用。

## Filters
term-blocklist = 封鎖清單 (DNSBL, RBL)
    .about = 公開的清單，收錄寄過垃圾郵件的位址或網域，郵件伺服器透過 DNS 查詢。
term-reputation = 信譽
    .about = 郵件系統依過去的寄件情況，對伺服器或網域所作的評價。
term-greylisting = 灰名單
    .about = 陌生寄件者的第一封郵件會先延後數分鐘。正常的郵件伺服器會再次嘗試並獲得接受，垃圾郵件程式往往不會。
term-rate-limit = 速率限制
    .about = 寄件者或伺服器在一段時間內可寄送的數量。超過的部分會延後或遭到拒絕。
term-backscatter = 退信垃圾郵件 (backscatter)
    .about = 垃圾郵件冒用他人地址作為寄件者時，寄到該地址的未傳遞回報。
term-quarantine = 隔離區
    .about = 篩選器存放可疑郵件的地方，等待放行或刪除。
term-safe-senders = 安全的寄件者
    .about = 信箱中的清單，所列寄件者的郵件不會進入垃圾郵件資料夾。如果郵件在此之前就遭到拒絕，則沒有作用。

## Internal names of Exchange
term-queue-symbol = QUEUE
    .about = 以此開頭的內部名稱來自佇列：時間已到，或郵件已從佇列移除。
term-resolver-symbol = RESOLVER
    .about = 以此開頭的內部名稱來自收件者的查詢：找不到、不明確、不允許或過大。
term-storedrv-symbol = STOREDRV
    .about = 以此開頭的內部名稱來自信箱存放區：無法將郵件放入信箱，或無法從信箱寄出。
term-routing-symbol = ROUTING
    .about = 以此開頭的內部名稱來自尋找目的地路徑的階段。
term-smtpsend-symbol = SMTPSEND
    .about = 以此開頭的內部名稱來自向另一部伺服器傳送的過程，例如相關的 DNS 查詢。
term-proxy-number = PRX
    .about = 其後的數字說明 Exchange 前端為何無法將工作階段轉交給後方的伺服器，可供系統管理員參考。

## Headers and tags of Microsoft
term-spam-confidence-level = 垃圾郵件信賴等級 (SCL)
    .about = Microsoft 對郵件的垃圾郵件評分，從 -1（未經篩選）到 9。5 以上視為垃圾郵件。
term-cross-tenant-id = X-MS-Exchange-CrossTenant-Id
    .about = 郵件所來自的 Microsoft 365 組織編號，Microsoft 支援人員可藉此找到該組織。
term-auth-as = AuthAs
    .about = Exchange 如何看待寄件者：Internal 表示組織內部，Anonymous 表示外部人士。這會決定設有限制的收件者是否接受郵件。
term-auth-source = AuthSource
    .about = 決定 AuthAs（如何看待寄件者）的伺服器。
term-forefront-report = X-Forefront-Antispam-Report
    .about = Microsoft 365 在此標頭中記下篩選器對郵件的判斷和原因。
term-forefront-verdict = SFV
    .about = 該標頭中的篩選結果：NSPM 表示不是垃圾郵件，SPM 表示垃圾郵件，SKN、SKA 和 SKB 表示由規則或清單決定，BLK 表示遭收件者封鎖。
term-forefront-category = CAT
    .about = 該標頭中的威脅類型：SPM 垃圾郵件、HSPM 高信賴度垃圾郵件、PHSH 網路釣魚、SPOOF 偽造、MALW 惡意程式、BULK 大量郵件、NONE 無。
term-connecting-ip = CIP
    .about = 該標頭中，將郵件交給 Microsoft 365 的 IP 位址。
term-support-tag = S 加數字
    .about = Microsoft 回應中的標記，例如 S3140 或 S8001，用來表示所依據的規則。洽詢支援或申請移除時請一併提供。
