# The reply codes of RFC 5321 and its extensions, for replies without an enhanced code.

entry-smtp-211 = 系統狀態或說明
    .meaning = 伺服器回答有關其狀態或命令的詢問。

entry-smtp-214 = 說明文字
    .meaning = 使用 HELP 命令時，伺服器提供給人閱讀的文字。

entry-smtp-220 = 服務就緒
    .meaning = 工作階段開始時的 SMTP 橫幅。在 STARTTLS 之後則表示可以開始加密。

entry-smtp-221 = 伺服器結束工作階段
    .meaning = 收到 QUIT 之後的正常結束。

entry-smtp-235 = 驗證成功
    .meaning = 登入成功，可以開始傳送。

entry-smtp-250 = 命令已完成
    .meaning = 若出現在郵件內容之後，表示伺服器已收下郵件，之後由其負責。

entry-smtp-251 = 使用者不在本機，將會轉送
    .meaning = 信箱不在此伺服器上，但伺服器知道其位置，會將郵件轉送過去。

entry-smtp-252 = 無法確認使用者，但會嘗試傳遞
    .meaning = 伺服器不說明信箱是否存在，但會收下郵件。

entry-smtp-253 = 開始傳送等候中的郵件
    .meaning = 對 ETRN 的回應：等候該伺服器的郵件已開始傳送。

entry-smtp-420 = 暫時性問題（非標準回應碼）
    .meaning = RFC 5321 未定義此回應碼。Barracuda 等閘道用它表示暫緩接收或連線中斷，請參閱該產品的說明文件。

entry-smtp-421 = 服務無法使用，關閉連線
    .meaning = 伺服器結束了工作階段：可能正在關閉、負載過重，或限制對方的連線次數或傳送量。寄件伺服器會自動重試。

entry-smtp-422 = 需要轉換密碼
    .meaning = 登錄表將其與 X.7.12 對應：請先以另一種方式登入一次。有些閘道另作他用，例如授權已到期，請以文字為準。

entry-smtp-430 = 無法存取儲存空間（非標準回應碼）
    .meaning = Exchange 伺服器用它表示當時無法讀取或開啟信箱存放區，通常會自行恢復。

entry-smtp-431 = 磁碟或記憶體不足（非標準回應碼）
    .meaning = 舊版 Exchange 伺服器用它表示磁碟空間或記憶體不足。

entry-smtp-432 = 需要轉換密碼，或信箱受到節流
    .meaning = 依 RFC 4954，這是登入時要求先改用其他方式的回應。但在回報中多半來自 Exchange，表示佇列已停止，或對同一信箱的傳遞過多。

entry-smtp-441 = 主要目標沒有回應（非標準回應碼）
    .meaning = Exchange 和 Microsoft 365 無法連線至下一部伺服器及其備援時，會一併列出此代碼和 4.4.1。文字中的通訊端錯誤編號會指出原因。

entry-smtp-450 = 信箱暫時無法使用
    .meaning = 收件端目前不接受此郵件：信箱忙碌、對陌生寄件者暫緩接收（灰名單），或受規則限制。寄件伺服器會自動重試。

entry-smtp-451 = 處理時發生本機錯誤
    .meaning = 字面意義是收件端伺服器發生問題。許多系統也用它表示灰名單、速率限制，或查詢寄件者的 DNS 時沒有得到回應。

entry-smtp-452 = 系統儲存空間不足
    .meaning = 伺服器空間不足，或收件者超過一次可接受的數量。後者會由寄件伺服器分次傳送其餘部分。

entry-smtp-453 = 沒有等候中的郵件
    .meaning = 對 ATRN（伺服器自行取回郵件的命令）的回應：沒有等候中的郵件，並非郵件遺失。

entry-smtp-454 = TLS 或驗證暫時無法使用
    .meaning = 在 STARTTLS 之後，表示伺服器無法開始加密，多半是憑證或金鑰的問題。在 AUTH 之後，表示其使用者目錄沒有回應。

entry-smtp-455 = 目前無法接受參數
    .meaning = 伺服器認得隨寄件者或收件者附上的選項，但目前無法處理。

cause-smtp-on-demand-refused = 郵件伺服器要求取回等候中的郵件，但對方未設定將郵件交給它。

fix-smtp-check-on-demand = 檢查取回等候郵件的設定
    .step-1 = 檢查您的伺服器以 ETRN 取回郵件時所用的網域名稱和位址。
    .step-2 = 請您的服務提供者為您的網域啟用此功能，或改用一般的傳遞方式。

entry-smtp-458 = 無法為該節點排入郵件
    .verdict = 郵件伺服器向 { $host } 要求等候中的郵件，但 { $host } 目前無法傳送。
    .meaning = 對 ETRN 的回應：目前無法將等候中的郵件傳送給提出要求的伺服器。

entry-smtp-459 = 不允許該節點
    .verdict = 郵件伺服器向 { $host } 要求等候中的郵件，但 { $host } 不允許。
    .meaning = 對 ETRN 的回應：提出要求的伺服器無權取回此網域的郵件。

entry-smtp-500 = 無法辨識命令
    .meaning = 伺服器不認得命令，或該行過長。若對方是一般的伺服器，往往是會檢查郵件的防火牆改動了對話。

entry-smtp-501 = 參數語法錯誤
    .meaning = 命令之後的內容格式有誤，多半是地址，或寄件伺服器的 HELO 名稱。

entry-smtp-502 = 未實作該命令
    .meaning = 伺服器認得命令但未提供，例如在伺服器之間傳遞郵件的連接埠 (25) 上登入。

entry-smtp-503 = 命令順序不正確
    .meaning = 缺少某個步驟。若使用郵件程式，多半是尚未登入；若在伺服器之間，通常是收件者先前已全部遭拒。

entry-smtp-504 = 未實作該參數
    .meaning = 伺服器不認得所用的登入方式，或不接受寄件伺服器的 HELO 名稱。

entry-smtp-521 = 主機不接收郵件
    .meaning = 伺服器在 SMTP 橫幅中就如此表示 (RFC 7504)，可能是地址或網域的 MX 記錄指到錯誤的主機。有些閘道也這樣回應遭封鎖的寄件端。

entry-smtp-523 = 驗證需要加密
    .meaning = 此登入方式只允許在 TLS 連線中使用。

entry-smtp-524 = 此登入方式僅限加密連線
    .meaning = 登錄表將其與 X.7.11 對應；RFC 4954 以 538 表示同一情況。

entry-smtp-525 = 使用者帳戶已停用
    .meaning = 密碼正確，但系統管理員已停用此帳戶。

entry-smtp-530 = 必須先驗證或使用 STARTTLS
    .meaning = 郵件程式必須登入或啟用加密。如果接收網際網路郵件的伺服器對所有人都這樣回應，則是該伺服器的設定有誤。

entry-smtp-533 = 未獲授權（少見）
    .meaning = 登錄表僅將其與 X.7.1 並列，沒有進一步說明。

entry-smtp-534 = 驗證方式過弱
    .meaning = 帳戶需要更安全的登入方式，例如 OAuth 2.0、應用程式密碼或其他方式。

entry-smtp-535 = 登入資料不正確
    .meaning = 除了密碼錯誤，服務提供者停用該登入方式，或帳戶使用兩步驟驗證，也會出現此回應。

entry-smtp-538 = 此登入方式必須加密（舊）
    .meaning = 舊的回應碼，現今的伺服器使用 523、524 或 530。

entry-smtp-540 = 信箱遭封鎖（非標準回應碼）
    .meaning = 曾見於 Rambler，表示信箱遭封鎖或不再使用。

entry-smtp-541 = 遭收件者網域拒絕（非標準回應碼）
    .meaning = 曾見於 Zoho 等服務：收件者網域的篩選規則或清單拒絕此寄件者。

entry-smtp-542 = 收件者遭拒（非標準回應碼）
    .meaning = 曾見於 MessageLabs，表示不認得或不接受該收件者。

entry-smtp-550 = 信箱無法使用
    .meaning = 最常見的拒絕：地址不存在，或因原則、封鎖清單、寄件者檢查未通過而拒絕。請看代碼之後的文字。

entry-smtp-551 = 使用者不在本機
    .meaning = 信箱不在此伺服器上，伺服器也不轉送。回應中可能會寫出應改用的地址。有些伺服器以此表示拒絕轉送。

entry-smtp-552 = 超過儲存空間配額
    .meaning = 多半是信箱已滿，也可能表示郵件超過大小上限；有些服務則用於不允許的附件。

entry-smtp-553 = 不允許的信箱名稱
    .meaning = 地址的寫法不正確。許多伺服器也用它表示不轉送，或不接受寄件者的地址或網域。

entry-smtp-554 = 交易失敗
    .meaning = 伺服器拒絕了郵件，但未歸入特定類別，最常見的是垃圾郵件防護、封鎖清單或迴圈。若在連線之初出現，表示此主機不接收您的郵件。
    .verdict = 郵件伺服器回應 { $reply }：拒絕了郵件，但未說明屬於哪一類原因。

entry-smtp-555 = 無法辨識寄件者或收件者的參數
    .meaning = 寄件伺服器附加了收件端伺服器未提供的選項。

entry-smtp-556 = 網域不接收郵件
    .meaning = 網域在 DNS 中宣告不接收郵件（null MX，RFC 7505），因此途中的伺服器不會嘗試。

entry-smtp-571 = 因原則遭拒（非標準回應碼）
    .meaning = 這是 5.7.1 省略句點的寫法。

cause-smtp-ipv6-not-accepted = 收件端只透過 IPv4 接受此郵件，通常是因為 IPv6 位址沒有反向 DNS 記錄或信譽。

fix-smtp-deliver-over-ipv4 = 改用 IPv4 傳遞
    .step-1 = 將寄件伺服器設定為優先使用 IPv4，至少對此網域如此。
    .step-2 = 若要使用 IPv6，請為該位址設定反向 DNS 記錄，並列入 SPF 記錄。

entry-smtp-retry-over-ipv4 = 請改用 IPv4 重試
    .meaning = 收件端不接受透過 IPv6 傳遞的郵件。4.4.8 的這個意義只曾提出草案，並未登錄；Microsoft 365 以同一代碼表示 MTA-STS 問題。

term-reply-334 = 登入進行中 (334)
    .about = 伺服器要求登入的下一項資料。代碼之後的文字經過編碼，不是給人閱讀的訊息。

term-reply-354 = 可以開始傳送郵件內容 (354)
    .about = 伺服器等待郵件內容，以只有一個點的一行作為結束。

term-reply-class-2 = 肯定完成回應 (2yz)
    .about = 回應碼的第一位數為 2：命令已完成。

term-reply-class-3 = 肯定中間回應 (3yz)
    .about = 第一位數為 3：目前一切正常，伺服器等待後續內容，例如郵件本文。

term-reply-class-4 = 暫時性否定回應 (4yz)
    .about = 第一位數為 4：暫時無法接受。寄件伺服器會保留郵件並自動重試。

term-reply-class-5 = 永久性否定回應 (5yz)
    .about = 第一位數為 5：不接受。寄件伺服器不再重試，會立即傳回未傳遞回報；重新傳送前必須先有所修正。

term-reply-syntax = 語法 (x0z)
    .about = 回應碼的第二位數為 0：與命令的格式有關。

term-reply-information = 資訊 (x1z)
    .about = 第二位數為 1：對詢問的回答，例如狀態或說明。

term-reply-connections = 連線 (x2z)
    .about = 第二位數為 2：與連線本身有關。

term-reply-mail-system = 郵件系統 (x5z)
    .about = 第二位數為 5：與收件端郵件系統、信箱或傳送作業有關。
