entry-mimecast-421 = Mimecast 目前不接收
    .meaning = 寄件伺服器會自動重試。

entry-mimecast-421-blocked = 寄件伺服器遭封鎖
    .meaning = 收件端組織的封鎖寄件者原則列有寄件伺服器的位址。

entry-mimecast-421-overloaded = 伺服器已達負載上限
    .meaning = Mimecast 伺服器的連線數已達上限。

entry-mimecast-451 = Mimecast 暫緩接收
    .meaning = 回應的文字會指出原因。多數會自行解除，但與帳戶和主機名稱有關的不會。

entry-mimecast-451-greylisted = 灰名單（文字容易誤解）
    .meaning = Mimecast 尚不認得這組寄件者、收件者和伺服器。在 1 分鐘之後、12 小時之內重試，就會獲得接受。

entry-mimecast-451-recipient-unavailable = 目前無法查證收件者
    .meaning = 組織的伺服器未回應 Mimecast 的查詢，或寄件端位址的錯誤連線過多。

entry-mimecast-451-over-limit = 寄件端位址超過限制
    .meaning = 請等待，並減少單次傳送量。

entry-mimecast-451-wrong-host = 郵件送到外寄主機
    .meaning = MX 記錄指向 Mimecast 的外寄主機，必須改為帳戶所在區域的收信主機。550 也會使用相同的文字。

entry-mimecast-451-open-relay = 不允許轉送
    .meaning = 寄件者和收件者都不屬於該客戶，或寄件伺服器未登錄為外寄伺服器。

entry-mimecast-451-inbound-off = 已停用收信
    .meaning = Mimecast 已停用收件端組織的收信功能，該組織須洽 Mimecast 處理。

entry-mimecast-451-outbound-off = 已停用寄信
    .meaning = Mimecast 已停用您組織的寄信功能，您的系統管理員須洽 Mimecast 處理。

entry-mimecast-451-host-not-authorized = 主機名稱不適用於此用途
    .meaning = 連線所用的主機名稱不是 Mimecast 為此方向提供的。

entry-mimecast-451-ended-early = 郵件提前結束
    .meaning = 郵件在途中遭截斷，多半是檢查 SMTP 的防火牆或掃毒程式所致。

entry-mimecast-451-no-command = 無法處理命令
    .meaning = Mimecast 未說明原因。如果持續發生，可請其支援人員查明。

entry-mimecast-451-no-message = 無法處理郵件
    .meaning = Mimecast 未說明原因。如果持續發生，可請其支援人員查明。

entry-mimecast-451-connections = 帳戶的連線過多
    .meaning = 帳戶同時接受的連線數有限（預設 20），超過後會停止接收 5 分鐘。

entry-mimecast-452 = 收件者過多
    .meaning = Mimecast 一次接受 100 位收件者，寄件伺服器會分次傳送其餘部分。

entry-mimecast-501 = 地址無效
    .meaning = 地址不符合電子郵件地址的格式。

entry-mimecast-503 = 順序錯誤或尚未登入
    .meaning = 寄件程式必須先登入，或遺漏了步驟。

entry-mimecast-535 = 登入失敗
    .meaning = 在連接埠 587 使用的使用者名稱或密碼錯誤。

entry-mimecast-550 = 因 Mimecast 的原則遭拒
    .meaning = 回應的文字會指出原則；收件端系統管理員可用方括號中的代碼找到郵件。

entry-mimecast-550-envelope-blocked = 寄件者遭原則封鎖
    .meaning = 郵件符合收件端組織的封鎖寄件者原則，或 SPF 未通過而遭 SPF 原則拒絕。

entry-mimecast-550-user-entry = 寄件者遭收件者封鎖
    .meaning = 收件者的個人清單列有寄件者的地址。

entry-mimecast-550-user-domain = 寄件者的網域遭收件者封鎖
    .meaning = 收件者的個人清單列有寄件者的整個網域。

entry-mimecast-550-header-manual = 寄件者 (From) 地址遭手動封鎖
    .meaning = **寄件者** 欄位的地址在收件者或其系統管理員的清單中。

entry-mimecast-550-header-policy = 寄件者 (From) 地址遭原則封鎖
    .meaning = 收件端組織的原則封鎖了 **寄件者** 欄位的地址。

entry-mimecast-550-envelope-policy = 信封寄件者遭原則封鎖
    .meaning = 收件端組織的原則封鎖了信封上的寄件者地址。

entry-mimecast-550-spoofing = 從外部使用該組織的網域
    .meaning = 郵件使用收件者自己的網域，卻來自外部。如果是代組織寄信的服務，須在該處設定略過原則。

entry-mimecast-550-header-spoofing = 外部郵件的寄件者 (From) 使用該組織的網域
    .meaning = **寄件者** 欄位顯示收件者自己的網域，但由外部伺服器傳送。如果是代組織寄信的服務，須在該處設定略過原則。

entry-mimecast-550-reputation = 寄件伺服器信譽不佳
    .meaning = 信譽服務對該位址評等不佳。收件端系統管理員可先允許此寄件者。

entry-mimecast-550-spf = SPF 未通過
    .meaning = 寄件者網域的 SPF 記錄不允許此寄件伺服器。

entry-mimecast-550-dkim = DKIM 未通過
    .meaning = 缺少 DKIM 簽章或簽章錯誤，而收件端組織會拒絕。

entry-mimecast-550-dmarc = DMARC 未通過
    .meaning = SPF 和 DKIM 都無法證明 **寄件者** 欄位的網域。

entry-mimecast-550-invalid-recipient = 收件者不存在
    .meaning = 地址不在組織提供給 Mimecast 的目錄或收件者清單中。

entry-mimecast-550-outbound-threads = 外寄連線過多
    .meaning = 您的伺服器同時對 Mimecast 開啟過多連線。

entry-mimecast-550-login = 登入失敗或帳戶已停用
    .meaning = 寄件程式的登入遭拒，或使用者在 Mimecast 中已停用。

entry-mimecast-550-journal = 日誌郵件過舊
    .meaning = Mimecast 只接受一定時間內的日誌郵件。請檢查日誌伺服器的時鐘和積存郵件。

entry-mimecast-550-content = 內容原則
    .meaning = 郵件符合內容檢查原則，也可能是您自己組織的外寄郵件原則。

entry-mimecast-550-blocklist = 列於公開的封鎖清單
    .meaning = 文字和連結來自該組織使用的清單。

entry-mimecast-553 = 此路由要求加密
    .meaning = 該組織對此路由要求一定強度的 TLS。

entry-mimecast-553-encryption = 要求使用 TLS
    .meaning = 寄件伺服器未使用 TLS。

entry-mimecast-553-version = 要求 TLS 1.2 以上
    .meaning = 寄件伺服器使用較舊的版本。

entry-mimecast-553-ciphers = 要求較強的加密
    .meaning = 寄件伺服器只提供較弱的加密方式。

entry-mimecast-554 = 遭 Mimecast 永久拒絕
    .meaning = 回應的文字會指出原因。

entry-mimecast-554-certificate = 設定與憑證不符
    .meaning = 相關的帳戶未在 Mimecast 中正確設定。

entry-mimecast-554-size = 郵件過大
    .meaning = Mimecast 本身的上限為 100 MB，較新的帳戶為 200 MB；組織可能設得更低。

entry-mimecast-554-loop = 郵件迴圈
    .meaning = 郵件已經過 25 部伺服器。

entry-mimecast-554-region = 不允許的地區
    .meaning = 該組織不接受此國家或地區的伺服器所寄的郵件。

entry-mimecast-554-content = 內容判定為垃圾郵件或惡意程式
    .meaning = 掃描程式認得該郵件或其中一部分。請洽收件端系統管理員，或填寫寄件者意見表。
