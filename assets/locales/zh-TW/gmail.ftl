# Gmail and Google Workspace.

entry-gmail-4-2-1 = 收件者收信過快
    .meaning = Gmail 只對此帳戶暫緩收信，直到大量湧入的郵件減少為止，其他帳戶不受影響。限制為每分鐘 60 封、每小時 3,600 封、每天 86,400 封，通常 24 小時內會自動解除。

entry-gmail-4-2-1-relay = SMTP 轉發已達尖峰上限
    .meaning = 您的組織目前透過 smtp-relay.gmail.com 傳送的速度過快。這是速率上限，不是每日上限，稍後重試即可成功。

entry-gmail-4-2-2 = 收件者的 Google 儲存空間已滿
    .meaning = 釋出空間之前，此信箱無法收信。相片和 Google 雲端硬碟的檔案也會占用空間，因此只刪除郵件可能不夠；未訂閱時容量為 15 GB。Gmail 會請寄件系統稍後再試；長期已滿且未使用的帳戶則會永久拒絕 (552 5.2.2)。

entry-gmail-4-3-0 = Gmail 暫時拒絕郵件
    .meaning = Gmail 未說明原因。這類問題通常會自行消失；如果數小時內所有郵件都遭拒，可能與寄件伺服器的信譽有關。

entry-gmail-4-3-0-domains = 一次交易包含多個收件者網域
    .meaning = Gmail 在一次 SMTP 交易中只接受同一網域的收件者。將多個代管網域的收件者合併傳送的郵件系統會遇到此錯誤。

entry-gmail-4-3-0-system-problem = Gmail 的系統暫時發生問題
    .meaning = 問題出在 Google。較大規模的中斷會顯示在 Google Workspace 狀態資訊主頁。

entry-gmail-4-4-2 = Gmail 等候寄件伺服器逾時
    .meaning = 寄件伺服器沒有繼續傳送，因此 Gmail 關閉連線。原因在寄件端：線路緩慢、防火牆檢查郵件，或伺服器負載過重。

entry-gmail-4-4-5 = Gmail 伺服器忙碌
    .meaning = 此 Google 伺服器目前負載過高，同一網域的其他伺服器可能可以立即接受郵件。

entry-gmail-4-5-0 = 寄件程式違反 SMTP 規定
    .meaning = 寄件程式在此時送出了 Gmail 無法理解的內容。下次嘗試可能成功，但應修正該程式。

entry-gmail-4-5-3 = 單次傳送的收件者過多
    .meaning = Gmail 在一次 SMTP 交易中約接受 100 位收件者，其餘應由寄件伺服器分次傳送。直接使用 Gmail 寫信時，每封郵件最多 500 位收件者（Google Workspace 為 2,000 位，其中外部收件者 500 位）。

entry-gmail-4-5-3-domain-rules = 一次交易的網域規則過多
    .meaning = 這些收件者的管理員規則總量，超過 Gmail 在一次交易中可檢查的上限。寄件伺服器應分開傳送給此收件者，多數伺服器會自動這麼做。

entry-gmail-4-7-0 = Gmail 基於安全性理由暫時拒絕
    .meaning = Gmail 以此代碼表示多種情況，從連線忙碌到信譽不佳都有，請以代碼後的文字為準。

entry-gmail-4-7-0-reconnect = 與 Gmail 的連線已過期
    .meaning = 寄件伺服器讓連線開啟過久，只需重新連線即可，郵件伺服器會自動這麼做。

entry-gmail-4-7-0-not-allowed-address = 收件者的組織只允許特定 IP 位址
    .meaning = 收件者的 Google Workspace 管理員只接受清單中 IP 位址的郵件，通常是篩選服務的位址，而寄件伺服器略過了該服務。
    .verdict = 收件者的組織只接受特定 IP 位址的郵件，而寄件伺服器不在其中。

entry-gmail-4-7-0-try-again = Gmail 在命令之後關閉連線
    .meaning = Gmail 放慢此伺服器的連線，往往在 EHLO 時就發生。原因是連線過多，或伺服器尚未取得信任。

entry-gmail-4-7-0-no-reverse-dns = 因反向 DNS 不符而放慢收信
    .meaning = Gmail 仍會緩慢接受此位址的部分郵件。較新的回應使用 4.7.23，永久拒絕時則為 5.7.25。

entry-gmail-4-7-0-sign-in-attempts = 登入嘗試次數過多
    .meaning = 郵件程式或裝置不斷以舊密碼登入。Gmail 會要求等待數分鐘到數小時，持續嘗試會延長等待時間。

entry-gmail-4-7-0-sign-in-trouble = Google 的登入服務暫時故障
    .meaning = 密碼沒有問題，是 Google 目前無法驗證。

entry-gmail-4-7-0-tls = 收件者的組織要求 TLS
    .meaning = 收件者的 Google Workspace 管理員要求此寄件者的郵件必須加密，但寄件伺服器未啟動 TLS。

entry-gmail-4-7-0-address-reputation = 因 IP 位址信譽極低而放慢收信
    .meaning = Gmail 對此 IP 位址評價極低，只讓少量郵件通過。須連續數天到數週傳送正常郵件才能恢復，無法請 Google 直接解除。

entry-gmail-4-7-0-domain-reputation = 傳送網域的信譽極低
    .meaning = Gmail 不信任的是網域本身，與傳送的伺服器無關，因此改用其他伺服器並無幫助。

entry-gmail-4-7-0-content = 內容或連結可疑
    .meaning = Gmail 拒絕的是這封郵件，而不是伺服器本身。最常見的原因是連結的網址列在封鎖清單中，或使用短網址。

entry-gmail-4-7-0-unusual-rate = 因郵件量異常而放慢收信（舊代碼）
    .meaning = Gmail 現在改用 4.7.28。

entry-gmail-4-7-0-system-problem = Gmail 的系統暫時發生問題（舊代碼）
    .meaning = Google 端的暫時問題，與 4.3.0 相同。

entry-gmail-4-7-23 = 因缺少反向 DNS 或不符而放慢收信
    .meaning = 寄件 IP 位址沒有 PTR 記錄，或其名稱未指回該位址。自 2024 年起，Gmail 要求所有寄件者都必須設定；先是放慢收信，之後會拒絕 (5.7.25)。

entry-gmail-4-7-24 = 因 SPF 記錄可疑而放慢收信
    .meaning = SPF 記錄有效，但 Gmail 不信任其允許的範圍。
    .verdict = Gmail 不信任寄件者網域的 SPF 記錄，因此目前只接受其部分郵件。

entry-gmail-4-7-26 = 因 SPF 和 DKIM 都未通過而放慢收信
    .meaning = 寄到 Gmail 的郵件至少須通過其中一項。代碼以 4 開頭時，部分郵件仍會送達；永久拒絕則為 5.7.26。

entry-gmail-4-7-26-dns = 寄件者的 DNS 故障，無法檢查 DMARC
    .meaning = 網域的 DMARC 原則要求拒絕，但目前無法讀取其 SPF 或 DKIM 記錄。DNS 伺服器恢復回應後，郵件即可通過。
    .verdict = 目前無法檢查寄件者網域的 DMARC，因此 Gmail 延後接收此郵件。

entry-gmail-4-7-27 = 因 SPF 未通過而放慢收信（大量寄件者）
    .meaning = 大量寄件者必須同時設定 SPF 和 DKIM。SPF 檢查的是傳回路徑 (Return-Path) 的網域，而不是寄件者 (From) 的網域。

entry-gmail-4-7-28 = 因郵件量異常而放慢收信
    .meaning = Gmail 會指出統計的對象：IP 位址、位址區段 (netblock)、DKIM 或 SPF 網域，或內文中的網址。郵件量和檢舉減少後就會恢復，多半在一天之內。
    .meaning-2 = 如果您沒有寄送電子報，請先檢查是否有遭盜用的帳戶、遭濫用的表單或轉寄的垃圾郵件。

entry-gmail-4-7-28-message-id = 相同的 Message-ID 過多
    .meaning = Gmail 不斷收到同一封郵件。每封郵件都需要自己的 Message-ID。

entry-gmail-4-7-29 = 因未使用 TLS 而放慢收信（大量寄件者）
    .meaning = 寄件伺服器以未加密的方式傳送。Gmail 的伺服器一律提供 STARTTLS，因此是寄件伺服器未使用，或遭防火牆移除。

entry-gmail-4-7-30 = 因 DKIM 未通過而放慢收信（大量寄件者）
    .meaning = 大量寄件者必須以 DKIM 簽署每封郵件，金鑰至少 1024 位元，建議 2048 位元。途中遭破壞的簽章視為無效。

entry-gmail-4-7-31 = 因缺少 DMARC 記錄而放慢收信
    .meaning = Google 的常見問題以此代碼表示缺少 DMARC 記錄，錯誤代碼表則為 4.7.40，兩者意義相同。

entry-gmail-4-7-32 = 因寄件者網域與 SPF 和 DKIM 不一致而放慢收信
    .meaning = 有項目通過驗證，但網域與收件者看到的不同。只要註冊的主網域相同即可，子網域不影響。
    .verdict = SPF 和 DKIM 都無法證明寄件者 (From) 的網域，因此 Gmail 目前只接受此寄件者的部分郵件。

entry-gmail-4-7-40 = 因沒有 DMARC 記錄或原則而放慢收信
    .meaning = 大量寄件者必須有 DMARC 記錄，`p=none` 就足夠，不需要更嚴格的原則。
    .verdict = 寄件者的網域沒有可用的 DMARC 記錄，因此 Gmail 目前只接受其部分郵件。

entry-gmail-5-1-1 = Gmail 帳戶不存在
    .verdict = { $recipient } 在 Google 沒有信箱。
    .meaning = Gmail 沒有此地址的帳戶；如果是公司或學校的網域，則表示其 Google Workspace 中沒有此地址。gmail.com 地址中的點號不影響傳遞，但其他字元都必須正確。

entry-gmail-5-1-2 = 找不到收件者的網域
    .meaning = Gmail 在 DNS 中找不到此名稱的網域。地址後多了句點或其他字元（例如「gmail.com.」）也會如此。

entry-gmail-5-1-3 = 收件者的地址格式錯誤
    .meaning = 地址不符合格式規定：含有空格、逗號、連續兩個句點、缺少 @，或角括號位置錯誤。

entry-gmail-5-1-7 = 寄件者的地址格式錯誤
    .meaning = 寄件程式在 MAIL FROM 中使用的地址無效，例如只有名稱而沒有網域。請檢查程式的設定。

entry-gmail-5-2-1 = Gmail 帳戶已停用
    .verdict = { $recipient } 的 Google 帳戶目前無法收信。
    .meaning = 帳戶存在但無法收信：可能長期未使用、遭 Google Workspace 管理員停權，或遭 Google 停用。

entry-gmail-5-2-1-rate = 收件者收到的郵件過多
    .verdict = { $recipient } 目前收到的郵件過多，Gmail 因此拒絕了這封郵件。
    .meaning = 帳戶超過收件限制，Gmail 直接拒絕，而不是請對方稍後再試。限制通常在 24 小時內解除，之後請重新傳送。

entry-gmail-5-2-2 = 收件者的 Google 儲存空間已滿且未使用
    .meaning = 儲存空間已滿很久，帳戶似乎無人使用。在收件者處理之前，重新傳送並無幫助；請從郵寄清單移除此地址。

entry-gmail-5-3-4 = 郵件超過 Gmail 的限制
    .meaning = Gmail 傳送上限為 25 MB，接收上限為 50 MB（含編碼），因此檔案應小於約 35 MB。附件不得超過 500 個，標頭（包含主旨）另有上限，回應會說明是哪一項。

entry-gmail-5-4-5 = 帳戶已達每日傳送上限
    .verdict = 寄件者的 Google 帳戶已達每日傳送上限。
    .meaning = Google 限制的是寄件者自己的帳戶，而不是收件者：24 小時內，個人帳戶約 500 封，Google Workspace 帳戶 2,000 封。如果您沒有寄出這麼多郵件，可能有他人使用您的帳戶。

entry-gmail-5-4-5-relay = 使用者已達每日轉發上限
    .meaning = 此使用者在 24 小時內已透過 smtp-relay.gmail.com 傳送 10,000 封郵件，或傳送給 10,000 位不同的收件者。

entry-gmail-5-4-6 = 郵件形成迴圈（超過 50 個躍點）
    .meaning = 郵件已經過超過 50 個郵件系統。多半是 Google Workspace 與另一系統互相轉送未知地址的郵件，或兩個帳戶互相轉寄。

entry-gmail-5-5-1 = 命令順序錯誤
    .meaning = 回應會說明缺少什麼：應先送出 EHLO、MAIL 或 RCPT，或 BDAT 之後不得使用 DATA。這類錯誤多來自自行撰寫的程式、老舊裝置，或更改對話的防火牆。

entry-gmail-5-5-1-unknown-command = Gmail 不支援的命令
    .meaning = 程式使用了 Gmail 未提供的命令，或在應送出命令時送出其他文字。發生數次後，Gmail 會中斷連線。

entry-gmail-5-5-1-sign-in = 未登入（舊代碼）
    .meaning = smtp.gmail.com 較舊的回應，僅見於一份清單。現在為 530 5.7.0。

entry-gmail-5-5-2 = 命令語法錯誤
    .meaning = 命令寫法有誤，常見的是 MAIL FROM 或 RCPT TO 中的地址缺少角括號。

entry-gmail-5-5-2-decoding = 無法讀取登入資料
    .meaning = 程式登入時送出的內容不是有效的 Base64，通常是使用者名稱或密碼空白，或登入中斷。

entry-gmail-5-5-3 = 此寄件者的收件者過多
    .meaning = 此寄件者不能一次傳送給這麼多人。透過 smtp.gmail.com 傳送時，每封郵件最多 100 位收件者。

entry-gmail-5-5-4 = EHLO 中的名稱無效或空白
    .meaning = 寄件伺服器自報的名稱無效，例如空白、含有底線，或對 SMTP 轉發服務使用「localhost」。

entry-gmail-5-6-0 = 郵件格式錯誤
    .meaning = 郵件嚴重違反 RFC 5322，Gmail 無法讀取：行過長、單獨的換行字元，或標頭缺少名稱。

entry-gmail-5-7-0 = Gmail 基於安全性理由拒絕
    .meaning = Gmail 以此代碼表示禁止的附件，也表示登入和轉發錯誤，請以代碼後的文字為準。

entry-gmail-5-7-0-attachment = 不允許的附件或內容
    .meaning = Gmail 一律不接受程式和指令碼（.exe、.js、.iso 等），即使放在 ZIP 壓縮檔內或更改檔名也一樣；有密碼的壓縮檔也常遭拒。重新傳送相同的檔案不會成功。

entry-gmail-5-7-0-identity = 同一工作階段重複登入
    .meaning = 程式登入後又嘗試再次登入。使用其他帳戶時需要新的連線。

entry-gmail-5-7-0-relay = SMTP 轉發遭拒：位址或網域未註冊
    .meaning = smtp-relay.gmail.com 只服務在您的 Google Workspace 中註冊的 IP 位址和寄件者網域。寄件者空白的郵件（例如未傳遞回報）須在 EHLO 中使用已註冊的名稱。
    .verdict = 寄件伺服器或寄件者的網域未註冊，因此 Google 的 SMTP 轉發服務不接受此郵件。

entry-gmail-5-7-0-relay-suspended = SMTP 轉發因濫用而暫停
    .meaning = 此帳戶曾傳送垃圾郵件（多半是遭盜用），Google 因而停止其轉發。管理員可以在管理控制台中查看。

entry-gmail-5-7-0-sending-denied = 寄件者不能使用 SMTP 轉發
    .meaning = 寄件者的帳戶已停用，或不是已註冊的使用者，而轉發服務只接受已註冊的使用者。

entry-gmail-5-7-0-unauthenticated-commands = 未登入即送出過多命令
    .meaning = 程式未登入就不斷送出命令，因此 Gmail 中斷連線。

entry-gmail-5-7-0-sign-in = 程式未登入
    .meaning = smtp.gmail.com 只接受已登入的程式，並須使用連接埠 587 的 STARTTLS 或連接埠 465 的 SSL/TLS。

entry-gmail-5-7-1 = Gmail 依原則拒絕郵件
    .meaning = Gmail 以此代碼表示垃圾郵件、信譽、標頭錯誤、管理員規則和轉發上限，請以代碼後的文字為準。

entry-gmail-5-7-1-domain-rule = 組織的規則拒絕此郵件
    .verdict = Google Workspace 管理員設定的規則拒絕了此郵件。
    .meaning = 拒絕郵件的不是 Gmail 的垃圾郵件篩選，而是管理員設定的規則：可能在收件者的組織；如果您使用 Google Workspace 傳送，也可能在您自己的組織。這類回應帶有 `gcdp`。

entry-gmail-5-7-1-relay-credentials = SMTP 轉發：位址與網域不相符
    .meaning = IP 位址已註冊，但不屬於寄件者網域的組織。透過轉發服務轉寄的郵件和未傳遞回報常遇到此錯誤。
    .verdict = 寄件伺服器未註冊給寄件者的網域使用，因此 Google 的 SMTP 轉發服務不接受此郵件。

entry-gmail-5-7-1-unsolicited = Gmail 將郵件視為垃圾郵件
    .verdict = Gmail 將郵件視為垃圾郵件而拒絕。
    .meaning = 寄件者、內容和連結綜合判斷後，Gmail 認為是垃圾郵件。收件者無法放行，因為郵件並未進入垃圾郵件匣。

entry-gmail-5-7-1-ipv6 = IPv6 位址不符合規定
    .meaning = 透過 IPv6 傳送時，Gmail 要求 PTR 記錄，以及 SPF 或 DKIM。同一部伺服器改用 IPv4 往往可以通過。
    .verdict = 郵件透過 IPv6 送達，但位址在 DNS 中沒有相符的名稱，或 SPF 和 DKIM 都未通過，因此 Gmail 拒絕此郵件。

entry-gmail-5-7-1-reputation = IP 位址或網域的信譽極低
    .meaning = 此 IP 位址或網域過去有太多不受歡迎的郵件，因此 Gmail 目前拒絕。須連續數天到數週傳送正常郵件才能恢復，Google 不接受解除申請。

entry-gmail-5-7-1-headers = 郵件標頭有誤
    .meaning = 回應會指出是哪個標頭。Gmail 會拒絕缺少 From 或有多個 From、缺少 Message-ID、標頭重複，或含有不允許字元的郵件，多半來自程式和指令碼。

entry-gmail-5-7-1-direct = IP 位址不能直接傳送
    .meaning = 該位址屬於家用線路，或服務提供者不允許直接寄信的區段。郵件必須透過服務提供者的伺服器傳送。

entry-gmail-5-7-1-rate = Gmail 限制此寄件者
    .meaning = Gmail 對此寄件者設有數量限制，並拒絕超出的郵件。

entry-gmail-5-7-1-relay-limit = 組織已達每日轉發上限
    .meaning = 整個組織已用盡 smtp-relay.gmail.com 的上限。上限依授權數而定，以最近 24 小時計算。

entry-gmail-5-7-1-dmarc = 寄件者網域的 DMARC 原則（舊代碼）
    .meaning = Gmail 現在改用 5.7.26。

entry-gmail-5-7-1-unauthenticated = 郵件未通過驗證（舊代碼）
    .meaning = Gmail 現在改用 5.7.26。

entry-gmail-5-7-1-unusual-rate = 垃圾郵件數量異常（舊代碼）
    .meaning = Gmail 現在改用 5.7.28。

entry-gmail-5-7-10 = STARTTLS 之後過早送出命令
    .meaning = 程式未等候回應，就隨 STARTTLS 一併送出其他命令。這是攻擊者的手法，因此 Gmail 拒絕。

entry-gmail-5-7-11 = STARTTLS 附帶了多餘的文字
    .meaning = STARTTLS 必須單獨送出，但程式附加了其他內容。

entry-gmail-5-7-14 = 須先在網頁瀏覽器中登入
    .meaning = Google 對此登入存疑，要求在瀏覽器中確認。由位於其他國家的伺服器使用您的帳戶傳送時，也會發生。

entry-gmail-5-7-24 = SPF 記錄含有可疑項目
    .meaning = 只要網域的 SPF 記錄允許的範圍仍過大，Gmail 就不再接受其郵件。
    .verdict = Gmail 不信任寄件者網域的 SPF 記錄，因此拒絕此郵件。

entry-gmail-5-7-25 = 缺少反向 DNS 或不符
    .meaning = IP 位址沒有 PTR 記錄，或其名稱未指回該位址時，Gmail 會拒絕郵件。此記錄由位址的擁有者（多半是代管服務提供者）設定，數小時內生效。

entry-gmail-5-7-26 = 寄件者未通過驗證
    .verdict = SPF 和 DKIM 都無法證明郵件來自其網域，因此 Gmail 拒絕了郵件。
    .meaning = Gmail 要求所有寄件者都須通過 SPF 或 DKIM。回應會列出兩者的結果，以及檢查的網域和 IP 位址。

entry-gmail-5-7-26-spf-hard-fail = SPF 記錄不允許此伺服器
    .meaning = 網域自己的 SPF 記錄 (`-all`) 要求收件端拒絕未列出的伺服器。如果 DKIM 通過，仍可能被接受。

entry-gmail-5-7-26-dmarc = 寄件者網域的 DMARC 原則要求拒絕
    .meaning = Gmail 依寄件者 (From) 網域擁有者的要求處理：原則為 quarantine 或 reject，而該網域沒有任何項目通過驗證。以 gmail.com 地址透過其他伺服器傳送時也會如此。

entry-gmail-5-7-27 = SPF 未通過（大量寄件者）
    .meaning = 4.7.27 的永久拒絕形式。大量寄件者必須同時設定 SPF 和 DKIM。

entry-gmail-5-7-28 = 此 IP 位址傳送異常大量的垃圾郵件
    .meaning = Gmail 不再只是放慢收信，而是直接拒絕。遭入侵的伺服器，以及沿用曾有不良紀錄位址的新伺服器，會遇到此錯誤。

entry-gmail-5-7-29 = 未以 TLS 傳送（大量寄件者）
    .meaning = 4.7.29 的永久拒絕形式：郵件以未加密的方式傳送。

entry-gmail-5-7-30 = DKIM 未通過（大量寄件者）
    .meaning = 4.7.30 的永久拒絕形式。大量寄件者必須同時設定 DKIM 和 SPF。

entry-gmail-5-7-32 = 寄件者 (From) 網域與 SPF 和 DKIM 都不一致
    .meaning = 4.7.32 的永久拒絕形式。Google 的表格將它與回應代碼 421 並列，但以 5 開頭的代碼仍表示永久拒絕。
    .verdict = SPF 和 DKIM 都無法證明寄件者 (From) 的網域，因此 Gmail 拒絕此郵件。

entry-gmail-5-7-40 = 沒有 DMARC 記錄或原則（大量寄件者）
    .meaning = 4.7.40 的永久拒絕形式：大量寄件者沒有 DMARC 記錄。`p=none` 就足夠。
    .verdict = 寄件者的網域沒有可用的 DMARC 記錄，因此 Gmail 拒絕此郵件。

entry-gmail-5-7-4 = 不支援的登入方式
    .meaning = 程式要求的登入方式不受 Google 支援，例如 CRAM-MD5 或舊的 XOAUTH。請使用 XOAUTH2，或以應用程式密碼搭配 PLAIN。

entry-gmail-5-7-8 = 使用者名稱或密碼遭拒
    .meaning = Google 未接受郵件程式的登入。在需要應用程式密碼或「使用 Google 帳戶登入」的情況下，即使密碼正確也會遭拒。Google 的表格將此代碼寫為 5.7.80。

entry-gmail-5-7-9 = 需要應用程式密碼
    .meaning = 帳戶已開啟兩步驟驗證，因此一般密碼無法用於郵件程式。Google 的表格將此代碼寫為 5.7.90。

entry-gmail-5-7-9-browser = 須在網頁瀏覽器中確認登入
    .meaning = Google 認為登入不尋常，要求您在瀏覽器中登入。

entry-gmail-customfromdenied = 「選擇寄件地址」設定有誤
    .verdict = Gmail 無法以「選擇寄件地址」中設定的其他地址傳送。
    .meaning = 您在 Gmail 中使用其他地址寄信，但 Gmail 無法將郵件交給您為該地址輸入的伺服器：伺服器、連接埠或密碼錯誤，或伺服器已變更。

entry-gmail-groups = Google 網路論壇群組不存在或不接受您的郵件
    .verdict = Google 網路論壇群組未接受郵件：群組不存在，或寄件者無權發文。
    .meaning = 此地址是 Google 網路論壇的群組。群組可能已移除或更名、只允許成員發文，或不接受任何發文，Google 未說明是哪一種。

## Causes
cause-gmail-user-suspended = 收件者的 Google Workspace 管理員已將帳戶停權，或 Google 因帳戶違反規定而停權。
cause-gmail-bulk-requirement-missed = Gmail 將此網域視為大量寄件者：曾在一天內傳送將近 5,000 封郵件到個人 Gmail 帳戶。而此郵件不符合這類寄件者的其中一項規定。
cause-gmail-unusual-volume = 短時間內的郵件遠多於平常，例如行銷活動，或是尚無傳送紀錄的新伺服器或新網域。
cause-gmail-complaints = Gmail 使用者將此寄件者的郵件標示為垃圾郵件。比率達到 0.1% 就會影響傳遞，絕不可達到 0.3%。
cause-gmail-forwards-spam = 伺服器將使用者的郵件轉寄到 Gmail，垃圾郵件也一併轉寄，因此 Gmail 歸咎於轉寄的伺服器。
cause-gmail-neither-passes = SPF 和 DKIM 都未通過。傳送郵件的伺服器或服務未列在 SPF 記錄中，也未以 DKIM 為網域簽署。
cause-gmail-ip-not-in-spf = 傳回路徑 (Return-Path) 網域的 SPF 記錄以 `-all` 結尾，而寄件 IP 位址不在其中，通常是未將新的伺服器或服務加入。
cause-gmail-not-aligned = SPF 或 DKIM 已通過，但網域與寄件者 (From) 地址的網域不同。許多電子報和客服系統在完成設定前，會使用自己的網域傳送。
cause-gmail-dmarc-record-missing = 寄件者 (From) 網域在 `_dmarc` 沒有 TXT 記錄，或記錄中缺少 `p=`。
cause-gmail-spf-too-open = SPF 記錄允許的範圍過大，例如 `+all` 或龐大的位址範圍，或納入了來路不明的記錄。
cause-gmail-dns-of-sender-fails = 寄件者網域的 DNS 伺服器沒有回應，因此 Gmail 無法驗證郵件。
cause-gmail-admin-rule = Google Workspace 管理員建立的規則拒絕此郵件，例如因為內容、附件，或只允許特定的寄件者或收件者。
cause-gmail-not-on-allowlist = 收件者的組織只接受特定 IP 位址的郵件，而寄件伺服器不在其中。通常郵件應先經過對方的閘道。
cause-gmail-relay-not-registered = IP 位址或寄件者的網域未在 Google Workspace 的 SMTP 轉發服務中註冊。同時使用 IPv6 的伺服器，往往只註冊了 IPv4 位址。
cause-gmail-sign-in-suspicious = Google 認為登入不尋常（例如來自新的地點或裝置），要求先在瀏覽器中登入。
cause-gmail-copies-of-one-message = 收到許多 Message-ID 相同的郵件：可能有迴圈、程式不斷重送，或程式未替每封郵件產生新的 Message-ID。
cause-gmail-group-closed = 此群組只接受成員或組織內部人員的發文。

## Fixes
fix-gmail-meet-requirements = 符合 Gmail 對寄件者的規定
    .step-1 = 設定驗證：所有寄件者都需要 SPF 或 DKIM；大量寄件者需要 SPF、DKIM 和 DMARC 記錄，而且寄件者 (From) 網域須與其中之一一致。
    .step-2 = 為每個寄件 IP 位址設定正反解一致的 PTR 記錄，並以 TLS 傳送。
    .step-3 = 在電子報中提供一鍵取消訂閱，並在 48 小時內處理。
    .step-4 = 將垃圾郵件率維持在 0.1% 以下。
    .note = 這些規定自 2024 年 2 月起適用於寄到個人 Gmail 帳戶的郵件，2025 年 11 月起執行更嚴格。一旦被視為大量寄件者，就不會再解除。
fix-gmail-lower-complaints = 降低 Gmail 使用者的垃圾郵件檢舉率
    .step-1 = 登入 Postmaster Tools，新增並驗證傳送郵件的網域。
    .step-2 = 開啟 **法規遵循狀態** (Compliance status) 和 **垃圾郵件率** (Spam rate) 資訊主頁，改善需要處理的項目。
    .step-3 = 只寄給同意接收的人，並移除長期未開信的地址。
    .step-4 = 垃圾郵件率連續 7 天低於 0.3% 後，如果郵件仍遭拒，請填寫 Google 的寄件者聯絡表單。
    .note = Postmaster Tools 自 2025 年秋季起不再顯示網域和 IP 位址的信譽。
fix-gmail-free-storage = 釋出 Google 儲存空間
    .step-1 = 開啟 Google 帳戶的儲存空間頁面，查看哪些服務占用空間。
    .step-2 = 刪除雲端硬碟、相簿和 Gmail 中的大型檔案和郵件，並清空各自的垃圾桶。
    .step-3 = 或購買更多儲存空間。如果是公司或學校的帳戶，請洽管理員。
    .note = 有空間後就能再收到新郵件，但先前遭拒的郵件不會自動送達。
fix-gmail-add-storage = 提供使用者更多儲存空間 (Google Workspace)
    .step-1 = 在 Google 管理控制台中，開啟 **儲存空間**，查看使用者的用量。
    .step-2 = 提高使用者的上限，或為機構增加儲存空間。
fix-gmail-revive-account = 重新登入帳戶
    .step-1 = 在瀏覽器中登入 Gmail，或使用 Google 的帳戶救援。
    .step-2 = 可以收信後通知寄件者，或提供其他地址。
fix-gmail-reactivate-user = 重新啟用使用者 (Google Workspace)
    .step-1 = 在 Google 管理控制台中，移至 **目錄** > **使用者**，以狀態 **已停權** 篩選。
    .step-2 = 在該使用者選取 **更多選項** > **重新啟用**。如果帳戶是由 Google 停權，請先查看原因。
fix-gmail-create-address = 建立地址 (Google Workspace)
    .step-1 = 在 Google 管理控制台中，移至 **目錄** > **使用者**，檢查是否有使用此地址的使用者。
    .step-2 = 新增使用者，或將此地址新增為其他使用者的備用電子郵件地址（別名）。
    .note = 新的使用者和別名最長可能需要 24 小時才會生效。
fix-gmail-ease-inbox = 減少寄到此帳戶的自動郵件
    .step-1 = 找出大量寄到此帳戶的郵件，停止傳送，或改寄到 Google 網路論壇群組。
    .step-2 = 如果使用 Google Workspace，請在管理控制台的 **目錄** > **使用者** 查看該使用者：其中會顯示達到哪項限制和解除時間，通常為 24 小時後。
fix-gmail-find-own-rule = 尋找您自己 Google Workspace 中的規則
    .step-1 = 如果您使用 Google Workspace 傳送，請在管理控制台中移至 **報表** > **電子郵件記錄搜尋** 查詢此郵件，其中會顯示規則名稱。
    .step-2 = 移至 **應用程式** > **Google Workspace** > **Gmail** > **法規遵循** 或 **轉送**，找到該規則；如果範圍過大，請加以修改。
fix-gmail-find-rule = 修改拒絕郵件的規則 (Google Workspace)
    .step-1 = 在 Google 管理控制台中，移至 **報表** > **電子郵件記錄搜尋** 查詢此郵件。
    .step-2 = 移至 **應用程式** > **Google Workspace** > **Gmail** > **法規遵循**，並查看 **轉送** 和 **垃圾郵件、網路釣魚和惡意軟體**，修改規則或將寄件者列為例外。
    .note = 只有設定該規則的組織才能修改，變更最長可能需要 24 小時才會生效。
fix-gmail-allow-address = 接受寄件 IP 位址 (Google Workspace)
    .step-1 = 在 Google 管理控制台中，移至 **應用程式** > **Google Workspace** > **Gmail** > **垃圾郵件、網路釣魚和惡意軟體**。
    .step-2 = 將 IP 位址加入 **電子郵件許可清單** 或 **內送閘道**；如果郵件不應經過閘道，請修改 MX 記錄。
fix-gmail-register-relay = 在 SMTP 轉發服務中註冊伺服器
    .step-1 = 在 Google 管理控制台中，移至 **應用程式** > **Google Workspace** > **Gmail** > **轉送** > **SMTP 轉發服務**。
    .step-2 = 新增伺服器所有的公用 IP 位址（IPv4 和 IPv6），或要求 SMTP 驗證。
    .step-3 = 讓伺服器在 EHLO 和 MAIL FROM 中使用您的網域，並允許所需的寄件者。
    .note = 變更最長可能需要 24 小時才會生效。
fix-gmail-spread-relay = 等待並分散郵件
    .step-1 = 檢查是否有程式或遭盜用的帳戶傳送過多郵件。
    .step-2 = 讓寄件系統稍後再試。限制以最近 24 小時計算。
    .step-3 = 改用郵件傳送服務寄送電子報。
fix-gmail-wait-for-limit = 等待限制解除
    .step-1 = 最多等待 24 小時，這段期間仍可收信。
    .step-2 = 如果您沒有寄出這麼多郵件，請變更密碼，並檢查 **設定** > **轉寄和 POP/IMAP** 和已登入的裝置。
    .step-3 = 收件者眾多時，請使用 Google 網路論壇或郵件傳送服務。
fix-gmail-app-password = 以 Google 帳戶或應用程式密碼登入
    .step-1 = 從郵件程式移除帳戶，再以 **使用 Google 帳戶登入** 重新新增。
    .step-2 = 如果程式或裝置沒有此選項，請在 Google 帳戶中開啟兩步驟驗證，建立應用程式密碼，並以它取代原本的密碼。
    .step-3 = 如果是公司或學校的帳戶，請詢問管理員是否允許應用程式密碼。
    .note = 變更帳戶密碼後，應用程式密碼就會失效。Google Workspace 自 2025 年起不再接受一般密碼。
fix-gmail-use-oauth = 讓程式和裝置以 OAuth 登入
    .step-1 = 將程式或裝置改用 XOAUTH2，或改用以 IP 位址辨識的 SMTP 轉發服務。
    .step-2 = 更新只支援密碼的軟體。
fix-gmail-sign-in-with-browser = 先在瀏覽器中登入
    .step-1 = 在網頁瀏覽器中登入 Gmail（最好使用相同的網路），並確認是您本人。
    .step-2 = 接著讓郵件程式再試一次。如果仍失敗，請使用應用程式密碼。
fix-gmail-prepare-ipv6 = 完成 IPv6 的郵件設定，或改用 IPv4 傳送
    .step-1 = 請服務提供者為 IPv6 位址設定 PTR 記錄，並為該名稱設定指回原位址的 AAAA 記錄。
    .step-2 = 將 IPv6 位址加入 SPF 記錄。
    .step-3 = 如果無法做到，請讓伺服器只以 IPv4 傳送。
fix-gmail-forward-properly = 以不破壞驗證的方式轉寄
    .step-1 = 不要更改轉寄郵件的主旨、內文和標頭，讓 DKIM 保持有效。
    .step-2 = 將信封寄件者改為您自己的網域 (SRS)，並加入 ARC 標頭。
    .step-3 = 不要轉寄篩選判定為垃圾郵件的郵件。
    .note = 郵寄清單應以清單地址作為寄件者 (From)，作者則放在回覆地址 (Reply-To)。
fix-gmail-align-from = 讓 SPF 或 DKIM 與寄件者網域一致
    .step-1 = 查看回應中的結果，或已送達郵件的標頭：通過驗證的是哪個網域？
    .step-2 = 在傳送服務中設定您自己的網域：讓 DKIM 的 `d=` 為您的網域，或讓傳回路徑 (Return-Path) 使用您網域的子網域。
fix-gmail-publish-dmarc = 發佈 DMARC 記錄
    .step-1 = 在寄件者 (From) 網域的 `_dmarc` 發佈 TXT 記錄。對 Gmail 而言，`v=DMARC1; p=none` 就足夠。
    .step-2 = 加入 `rua=mailto:` 和您的地址以接收報告，之後再採用較嚴格的原則。
fix-gmail-clean-spf = 整理 SPF 記錄
    .step-1 = 移除 `+all` 和 `?all`、不屬於您的位址範圍，以及不再使用的服務。
    .step-2 = 只列出實際傳送郵件的來源，並以 `~all` 或 `-all` 結尾。
fix-gmail-workspace-dkim = 在 Google Workspace 中啟用 DKIM
    .step-1 = 在 Google 管理控制台中，移至 **應用程式** > **Google Workspace** > **Gmail** > **驗證電子郵件**，選擇網域並選取 **產生新記錄**。
    .step-2 = 在 DNS 中發佈 TXT 記錄，等待最多 48 小時，再選取 **開始驗證**。
    .note = 只適用於以 Google Workspace 傳送郵件的網域。
fix-gmail-unique-message-id = 每封郵件只傳送一次，並使用各自的 Message-ID
    .step-1 = 停止不斷傳送同一封郵件的程式或規則。
    .step-2 = 讓程式為每封郵件產生新的 Message-ID。
fix-gmail-send-as-settings = 修正 Gmail 的「選擇寄件地址」設定
    .step-1 = 在 Gmail 中開啟 **設定** > **查看所有設定** > **帳戶和匯入**。
    .step-2 = 在 **選擇寄件地址** (Send mail as) 中，為該地址選取 **編輯資訊**，修正伺服器、連接埠、使用者名稱和密碼。
    .step-3 = 或暫時以 Gmail 地址傳送。
fix-gmail-ask-group-owner = 請求加入群組
    .step-1 = 檢查群組地址的拼字。
    .step-2 = 加入群組，或請群組成員轉告擁有者讓您加入。
fix-gmail-open-group = 允許外部人員在群組發文
    .step-1 = 在 Google 網路論壇中開啟群組，移至 **群組設定** > **一般** > **誰可以發布訊息** (Who can post)，選取 **網路上的任何人**。
    .step-2 = 如果使用 Google Workspace，請在管理控制台的 **應用程式** > **Google Workspace** > **企業適用的網路論壇** (Groups for Business) 中，確認外部人員可以寄信給群組。

## Checks
check-gmail-compliance-status = 查看 Postmaster Tools 的法規遵循狀態
    .expect = **法規遵循狀態** (Compliance status) 中的每項規定都應符合。新郵件約一到兩天後才會計入。
check-gmail-spam-rate = 查看 Postmaster Tools 的垃圾郵件率
    .expect = 應低於 0.1%。達到 0.3% 時，Gmail 會拒絕或過濾更多郵件，且須連續一週低於此值才會提供協助。
check-gmail-results-in-reply = 查看回應中的驗證結果
    .expect = `DKIM = did not pass` 或 `SPF [網域] with ip: [位址] = did not pass` 會說明哪項檢查失敗、屬於哪個網域，以及來自哪部伺服器。
check-gmail-show-original = 傳送到您自己的 Gmail 帳戶，並選取「顯示原始郵件」
    .expect = SPF、DKIM 和 DMARC 都應顯示 PASS，且為您的網域。
check-gmail-log-search = 在電子郵件記錄搜尋中查詢郵件
    .expect = 在 Google 管理控制台中，**報表** > **電子郵件記錄搜尋** 會顯示郵件的處理情況和符合的規則。
check-gmail-file-types = 比對附件與封鎖的檔案類型
    .expect = 如果清單中有該類型，或壓縮檔內含有這類檔案，Gmail 一定會拒絕。
check-mailbox-who-sends-most = 在外寄郵件記錄檔中查看誰傳送最多
    .expect = 如果某個帳戶或程式的傳送量遠多於以往，可能遭到濫用。

## Links
link-gmail-postmaster-tools = Google Postmaster Tools
link-gmail-sender-guidelines = Google：電子郵件寄件者指南
link-gmail-sender-contact = Google：寄件者聯絡表單
link-gmail-storage = Google 儲存空間
link-gmail-admin-console = Google 管理控制台
link-gmail-relay-article = Google：SMTP 轉發服務
link-gmail-app-passwords = Google：使用應用程式密碼登入
link-gmail-account-recovery = Google 帳戶救援
link-gmail-receiving-limits = Google：Gmail 收件限制
link-gmail-sending-limits = Google：Gmail 傳送限制
link-gmail-blocked-files = Google：Gmail 封鎖的檔案類型
link-gmail-forwarding-article = Google：轉寄電子郵件到 Gmail

## Terms
term-gsmtp = gsmtp
    .about = Google 郵件伺服器的每則回應都以此字結尾，表示錯誤來自 Google，而不是寄件系統。
term-gcdp = gcdp
    .about = 自訂網域原則的標記：拒絕郵件的是 Google Workspace 管理員設定的規則，而不是 Gmail 的垃圾郵件篩選。
