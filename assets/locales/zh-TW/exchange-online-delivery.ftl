## Entries: 2.x and 4.x

entry-exchange-online-2-1-5 = 群組已展開為成員
    .meaning = 這是訊息追蹤中的正常紀錄：寄給群組的郵件到此為止，改以寄給各成員的郵件繼續傳送。不需要任何處理。要確認某位成員是否收到，請查看該成員的紀錄。

entry-exchange-online-4-3-1 = 服務資源暫時不足
    .meaning = Microsoft 365 的伺服器當時無法接收郵件。網路上公開的回應帶有 `TSTE` 標記，Microsoft 未說明其意義。寄件伺服器會自動重試。

entry-exchange-online-4-3-2 = 受到節流，或服務暫時無法處理
    .verdict = Microsoft 365 當時未接收郵件。
    .meaning = Microsoft 365 以此代碼表示多種情況：信箱同時收到太多郵件、應用程式傳送太快、資料夾已滿，或服務本身短暫故障。請以代碼後的文字為準。除了資料夾已滿之外，重試即可。
entry-exchange-online-4-3-2-recipient-threads = 信箱同時收到太多郵件
    .meaning = 這是依設計的行為，可避免單一忙碌的信箱拖慢其他信箱。郵件會稍後送達，不需要任何處理。
entry-exchange-online-4-3-2-sender-threads = 同一帳戶同時提交太多郵件
    .verdict = 此帳戶同時使用太多連線寄信，因此 Microsoft 365 未接收郵件。
    .meaning = 每個帳戶最多可同時使用三個 SMTP 連線，每分鐘最多提交 30 封郵件。共用同一帳戶的程式和裝置也共用這些限制。遭拒的郵件必須由程式重新提交。
entry-exchange-online-4-3-2-folder-limit = 信箱資料夾的項目已達上限
    .verdict = { $recipient } 的信箱中有資料夾項目過多，因此無法放入郵件。
    .meaning = 雖然回應寫著「mailbox busy」，代碼也以 4 開頭，但這是最終結果。信箱中有一個資料夾已達一百萬個項目的上限，與信箱大小無關。
entry-exchange-online-4-3-2-attr17 = 暫時無法判斷郵件所屬的組織
    .meaning = Microsoft 365 當時無法判斷郵件屬於哪個組織。Microsoft 未說明 `ATTR17` 標記。寄件伺服器會自動重試。
entry-exchange-online-4-3-2-attr55 = 區域內路由暫時故障
    .meaning = Microsoft 365 當時無法查出組織所在的區域。Microsoft 的文件說明 `ATTR55` 屬於暫時性錯誤。寄件伺服器會自動重試。

entry-exchange-online-4-4-1 = 無法連線至伺服器的主要位址
    .meaning = 目的地的第一個位址無法連線，其他位址也失敗。請從引號內的文字和最後嘗試的端點著手。

entry-exchange-online-4-4-2 = 連線中斷
    .verdict = 與 { $host } 的連線在郵件交付之前中斷。
    .meaning = 在內部部署伺服器與 Exchange Online 之間，常見原因是伺服器仍使用 Microsoft 365 已不接受的 TLS 1.0 或 1.1。如果此代碼接在另一個錯誤之後，表示是目的地關閉了連線。

entry-exchange-online-4-4-24 = 無法建立郵件的第二份複本
    .meaning = 郵件在傳送途中，Exchange Online 會保留第二份複本。當時無法建立複本，因此未接收郵件。4.4.24 表示資源不足，4.4.25 表示沒有狀況良好的第二部伺服器，4.4.28 表示作業遭到取消。寄件伺服器會自動重試。

entry-exchange-online-4-4-3 = 服務內部查詢失敗
    .verdict = 服務內部有部分尚未就緒，因此 Microsoft 365 當時無法接收郵件。
    .meaning = Microsoft 365 當時查不到組織或郵件的路由。郵件和地址都沒有問題。寄件伺服器會自動重試。
entry-exchange-online-4-4-3-attr18 = 暫時無法查詢目錄
    .meaning = Microsoft 未說明 `ATTR18` 標記。寄件伺服器會自動重試。
entry-exchange-online-4-4-3-attr55-1 = 暫時無法查詢所在區域
    .meaning = 這與郵件分散在多個區域的組織有關。Microsoft 的文件說明 `ATTR55.1` 屬於暫時性錯誤。寄件伺服器會自動重試。

entry-exchange-online-4-4-4 = 組織沒有郵件授權
    .verdict = { $recipient } 的組織沒有有效的郵件授權，因此 Microsoft 365 未接收郵件。
    .meaning = 網域所屬的 Microsoft 365 組織沒有包含郵件功能的訂閱，因此無人能收信。此代碼會以 451 或 550 出現。
    .meaning-2 = 常見原因是授權已到期，或信箱位於他處，但 MX 記錄仍指向 Microsoft 365。只有收件者的組織能夠修正。

entry-exchange-online-4-4-62 = 郵件傳送到錯誤的 Microsoft 365 區域
    .verdict = Microsoft 365 無法判斷此連線屬於哪個組織，因此未接收郵件。
    .meaning = 郵件送到了不負責處理這封郵件的 Microsoft 365 伺服器。如果是您自己的伺服器或裝置透過 Microsoft 365 對外寄信，表示沒有任何輸入連接器符合其位址或憑證。否則就是 MX 記錄或智慧主機仍使用舊的名稱，或 Microsoft 365 的固定 IP 位址。

entry-exchange-online-4-5-3 = 同一網域的收件者一次太多
    .meaning = 在一次傳遞中，Exchange Online 最多接受同一網域的 200 位收件者。一般郵件伺服器會分批交付其餘的收件者，但這部伺服器沒有這麼做。問題在於伺服器，與寄件者填寫多少地址無關。
entry-exchange-online-4-5-3-as780090 = 收件者太多，帶有 AS780090 標記
    .meaning = 此標記曾出現在程式測試地址是否存在的情況。Microsoft 未說明其意義。

entry-exchange-online-4-7-0 = 安全性步驟暫時失敗
    .verdict = { $host } 暫時拒絕郵件。
    .meaning = 此代碼本身說明不多，其後的文字會指出失敗的步驟。
entry-exchange-online-4-7-0-proxy = 輸出閘道無法連線至目的地
    .meaning = 負責對外交付郵件的閘道無法建立工作階段。引號內的回應才是真正的錯誤。
entry-exchange-online-4-7-0-tls-channel = 不接受寄件伺服器的憑證
    .verdict = Microsoft 365 不信任寄件伺服器的憑證，因此拒絕加密連線。
    .meaning = 連接器要求由公用憑證授權單位 (CA) 簽發的憑證，但寄件伺服器出示了另一張憑證，例如內部 CA 簽發的憑證。修正之前，這部伺服器寄往 Microsoft 365 的郵件都會留在佇列中。

entry-exchange-online-4-7-230 = 過舊的 Exchange 伺服器受到限速
    .verdict = 這部內部部署伺服器的版本過舊，因此 Exchange Online 每小時只在部分時間接收它的郵件。
    .meaning = 受影響的是透過內部部署類型的連接器，將郵件交給您組織 Exchange Online 的伺服器，包括已不受支援的版本，以及組建低於 Microsoft 要求的 Exchange 2016 和 2019。與夥伴組織之間的連接器不受影響。
    .meaning-2 = 限制在 90 天內逐步加重：起初只有報告，30 天後每小時延遲數分鐘，60 天後以 5.7.230 拒收。遭延遲的郵件稍後會送達。

entry-exchange-online-4-7-26 = 以 IPv6 傳送的郵件需要通過 SPF 或 DKIM
    .meaning = 透過 IPv6 傳送時，Microsoft 365 要求郵件通過 SPF 或 DKIM，且位址須有反向 DNS 名稱。同一封郵件改以 IPv4 傳送可能會被接受。

entry-exchange-online-4-7-3 = 收件者組織的佇列已滿
    .verdict = 等待傳遞給收件者組織的郵件太多，因此 Microsoft 365 未接收郵件。
    .meaning = 等待傳遞給收件者組織的郵件太多，因此暫時不再接收。寄件伺服器會自動重試。此說明來自蒐集到的回應，Microsoft 並無文件。

entry-exchange-online-4-7-500 = 寄件 IP 位址受到限速
    .verdict = Microsoft 365 暫時延後接收來自此寄件 IP 位址的郵件。
    .meaning = 如果位址是新的，或寄信量突然大增，Microsoft 365 會先放慢收信（IP 節流，類似灰名單）。郵件只是延後接收。建立寄信紀錄後，幾天內就會解除。
    .meaning-2 = 您自己的伺服器和 Microsoft 365 前方的篩選服務，如果沒有連接器表明屬於您，也會受到影響。
entry-exchange-online-4-7-500-as761 = 伺服器忙碌，帶有 AS761 標記
    .meaning = 回應雖然寫著「server busy」，但實際上是寄件 IP 位址受到限速。Microsoft 未說明此標記。
entry-exchange-online-4-7-500-as843 = 伺服器忙碌，帶有 AS843 標記
    .meaning = 回應雖然寫著「server busy」，但實際上是寄件 IP 位址受到限速。Microsoft 未說明此標記。
entry-exchange-online-4-7-500-s77719 = 伺服器忙碌，帶有 S77719 標記
    .meaning = 回應雖然寫著「server busy」，但實際上是寄件 IP 位址受到限速。此標記常見於 Outlook.com 的地址，Microsoft 未說明其意義。

entry-exchange-online-4-7-653 = 寄件 IP 位址受到限速（後段代碼）
    .meaning = Microsoft 對 4.7.500 至 4.7.699 的說明都相同。郵件只是延後接收。

entry-exchange-online-4-7-700 = 服務的篩選元件忙碌
    .meaning = Microsoft 365 的篩選元件 (PFA) 當時沒有餘力。寄件伺服器會自動重試。

entry-exchange-online-4-7-850 = 寄件 IP 位址正在接受評估
    .verdict = Microsoft 365 正在評估此寄件 IP 位址的郵件，期間延後接收。
    .meaning = Microsoft 365 偵測到此位址有可疑活動，評估期間加以限制。如果郵件正當，限制很快就會解除，不需要申請。

## Entries: 5.0 and 5.1

entry-exchange-online-5-0-350 = 遭對方系統拒絕，原因未分類
    .verdict = { $host } 拒絕了郵件，而 Microsoft 365 無法將其回應歸類。
    .meaning = 此代碼只是外層包裝。箭號 `->` 之後的回應來自收件者的郵件系統，那才是真正的原因。Microsoft 支援人員無法改變這個結果。
entry-exchange-online-5-0-350-rich-text = RTF 郵件的標頭太長
    .verdict = 郵件有一行標頭太長，因此遭 { $host } 拒絕。
    .meaning = Outlook 的 RTF 格式郵件以特殊方式 (TNEF) 夾帶附件。如果附件是郵件，而該郵件又附有郵件，其中一行標頭就可能超過收件端伺服器可接受的長度。
entry-exchange-online-5-0-350-embedded-files = 附件內嵌的檔案太多
    .verdict = 附件內嵌的檔案太多，因此郵件遭 { $host } 拒絕。
    .meaning = 某個附件（例如 Word 文件）內嵌了 20 個以上的檔案，收件端系統不接受這種附件。

entry-exchange-online-5-1-0 = 寄件者或地址遭到拒絕
    .verdict = 郵件遭到拒絕，因為收件端不接受此寄件者，或無法解析地址。
    .meaning = 如果您的郵件能送達同一網域的其他人，可能是收件者封鎖了您。如果您是回覆一封儲存成檔案的郵件，其中的地址已無法使用。

entry-exchange-online-5-1-1 = 地址不存在
    .meaning = 找不到此地址的信箱。除了拼錯之外，郵件程式的舊建議項目、轉寄到失效的地址，以及錯誤的 MX 記錄，也會造成此錯誤。
entry-exchange-online-5-1-1-internal-address = 內部地址已不存在
    .verdict = 郵件寄到一個已不存在的 Exchange 內部地址，但此人可能仍在組織內。
    .meaning = 在組織內，Outlook 以內部地址 (`IMCEAEX…`) 記住收件者。信箱經過移轉或重新建立後，內部地址就會改變，但建議項目、舊的會議和舊郵件仍保留原來的地址。

entry-exchange-online-5-1-2 = 收件者地址有問題
    .meaning = Microsoft 對 5.1.1 至 5.1.20 的說明都相同：地址錯誤、已失效，或轉寄到錯誤或失效的地址。

entry-exchange-online-5-1-8 = 帳戶遭封鎖，無法寄信
    .verdict = 寄件者的帳戶因傳送垃圾郵件或超過傳送限制，遭 Microsoft 365 封鎖。
    .meaning = 常見原因是帳戶遭人盜用。在系統管理員解除封鎖之前，此帳戶無法對外寄信；解除後一小時內即可恢復。

entry-exchange-online-5-1-10 = 找不到收件者
    .meaning = 網域位於 Microsoft 365，但其中沒有此地址。如果此人確實存在，請檢查是否缺少授權、內部部署目錄是否未同步，或信箱是否仍在內部部署環境。

entry-exchange-online-5-1-20 = 多個 From 地址但沒有 Sender
    .verdict = 郵件的 From 列出多位寄件者，卻沒有 Sender，因此遭到拒絕。
    .meaning = 如果 From 有一個以上的地址，Sender 就必須剛好有一個（RFC 5322 第 3.6.2 節）。一般人很少寄出這種郵件，通常來自應用程式或裝置。

entry-exchange-online-5-1-90 = 已達每日收件者上限
    .verdict = 寄件者的信箱在 24 小時內可寄送的收件者數量已達上限。
    .meaning = 每個信箱在任何 24 小時內最多可寄給 10,000 位收件者。每封郵件的每位收件者都列入計算，組織的群組則算一位。計數無法重設，系統管理員也不例外。
    .meaning-2 = Microsoft 曾宣布另設 2,000 位外部收件者的限制，但已在 2026 年 1 月取消。整個組織的限制仍然有效。

entry-exchange-online-5-1-92 = 已達每日上限（舊用語）
    .meaning = 此代碼曾出現在 Microsoft 清單的草稿中，現已移除，意義與 5.1.90 相同。

entry-exchange-online-5-1-351 = 對方系統查無此收件者
    .meaning = 箭號 `->` 之後的回應來自收件者的郵件系統。有些系統其實是拒絕寄件者，卻回應「unknown user」（查無使用者）。

## Entries: 5.2 and 5.3

entry-exchange-online-5-2-0 = 信箱存放區拒絕郵件
    .verdict = { $recipient } 的信箱存放區未接收郵件。
    .meaning = 此代碼本身說明不多。`Exception:` 之後或分號之前的名稱會指出問題所在。
entry-exchange-online-5-2-0-clutter = 缺少「待過濾郵件」資料夾
    .verdict = 信箱缺少必要的資料夾，因此郵件無法送達。
    .meaning = 收件者的信箱已開啟「待過濾郵件」(Clutter) 功能，但其資料夾不見了。寄給群組的郵件也可能因為其中一位成員而失敗。
entry-exchange-online-5-2-0-primary-address = 連絡人沒有有效的地址
    .verdict = 通訊清單中的收件者沒有有效的主要地址。
    .meaning = 這與地址位於組織外部的連絡人和郵件使用者有關。該項目屬於寄件者自己的組織，由其系統管理員修正。
entry-exchange-online-5-2-0-aggregate-mailbox = 與群組內部信箱有關的回報
    .verdict = 供群組使用的內部信箱已滿，但郵件本身已送達群組。
    .meaning = `AggregateGroupMailbox` 屬於一項已停用的功能。這份回報可以忽略。
entry-exchange-online-5-2-0-submission-quota = 信箱的傳送配額已用完
    .meaning = 透過 SMTP 提交郵件的程式，在達到每日 10,000 位收件者的上限時會得到這個回應。
entry-exchange-online-5-2-0-outbound-spam = 外寄郵件被視為垃圾郵件
    .verdict = Microsoft 將此郵件或帳戶視為垃圾郵件來源，因此郵件未能寄出。
    .meaning = 服務在提交時就拒絕了郵件，多半出現在 Outlook.com 個人帳戶。`WASCL` 之後的判定會說明更多：`HipNotify` 要求確認，`Suspend` 要求檢查帳戶，`RefuseQuota` 和 `ShowTierUpgrade` 表示應減少寄信量。
entry-exchange-online-5-2-0-send-as = 程式不得以此信箱的身分傳送
    .meaning = 如果登入的帳戶無權以 From 所列信箱的身分傳送，透過 SMTP 提交郵件的程式就會得到這個回應。
entry-exchange-online-5-2-0-delegate = 收件者的代理人已不存在
    .verdict = 收件者的代理人已不存在，因此無法處理會議郵件。
    .meaning = 此信箱將會議邀請交給一位已離開的代理人處理。

entry-exchange-online-5-2-14 = 轉寄地址無效
    .verdict = 收件者的信箱將郵件轉寄到無法使用的地址。
    .meaning = 只有收件端能查看並修正轉寄設定。此說明僅有單一來源。

entry-exchange-online-5-2-2 = 信箱已滿
    .verdict = { $recipient } 的信箱沒有足夠空間，因此郵件未送達。
    .meaning = 信箱已達配額，依授權為 50 GB 或 100 GB。如果是擁有郵件功能的公用資料夾，同樣的文字表示資料夾或其信箱已滿。個人帳戶則以與 OneDrive 共用的儲存空間計算。
    .meaning-2 = 如果文字提到 submission（提交），達到上限的是寄件者。
entry-exchange-online-5-2-2-submission-quota = 超過信箱的傳送限制
    .meaning = 雖然代碼看似與收件者有關，其實是寄件者的限制：24 小時內 10,000 位收件者，或每分鐘 30 封郵件。
entry-exchange-online-5-2-2-sending-mailbox-full = 寄件信箱已滿
    .verdict = 用來寄信的信箱已滿，因此無法再傳送郵件。
    .meaning = 程式和裝置透過 SMTP 傳送的郵件會保存在該信箱的 **寄件備份**，日積月累就會占滿信箱。
entry-exchange-online-5-2-2-sending-mailbox-shut = 寄件信箱已達最終上限
    .verdict = 用來寄信的信箱已達最終上限，既不能傳送也不能接收。
    .meaning = 程式和裝置透過 SMTP 傳送的郵件會保存在該信箱的 **寄件備份**，日積月累就會占滿信箱。

entry-exchange-online-5-2-121 = 一小時內來自同一寄件者的郵件太多
    .verdict = { $recipient } 在一小時內收到太多來自此寄件者的郵件，因此郵件遭到拒絕。
    .meaning = 信箱每小時可接收 3,600 封郵件，其中來自同一寄件者的最多三分之一。這可防範警示系統失控和郵件迴圈。一小時後重新計算，但遭拒的郵件不會自動送達。

entry-exchange-online-5-2-122 = 信箱一小時內收到太多郵件
    .verdict = { $recipient } 在一小時內收到太多郵件，因此郵件遭到拒絕。
    .meaning = 信箱每小時最多接收 3,600 封郵件，所有寄件者合併計算。一小時後重新計算，但遭拒的郵件不會自動送達。

entry-exchange-online-5-2-252 = 不得以此地址的身分傳送
    .verdict = 登入的帳戶無權以這個 From 地址傳送郵件。
    .meaning = 常見於 From 與登入帳戶不同的程式和裝置，以及未獲權限卻從共用信箱寄信的人。新權限最多需要一小時才會生效。

entry-exchange-online-5-2-3 = 郵件大小超過收件者的限制
    .meaning = 預設可接收 36 MB、傳送 35 MB，最高可設定為 150 MB。附件在傳送途中約會增加三分之一。群組和連絡人也可能有自己的限制。

entry-exchange-online-5-3-4 = 郵件太大
    .meaning = 預設可傳送 35 MB、接收 36 MB，最高可設定為 150 MB。附件在傳送途中約會增加三分之一。透過 SMTP 提交時，以寄信帳戶的限制為準。

entry-exchange-online-5-3-190 = 不接受日誌報告
    .verdict = 組織未開啟 Journaling Archive，因此 Microsoft 365 不接受內部部署郵件的日誌報告。
    .meaning = 內部部署伺服器的日誌規則會將郵件複本傳送到 Microsoft 365。郵件本身已經送達。

## Entries: 5.4 to 5.6

entry-exchange-online-5-4-1 = 此處不接受該網域或地址
    .verdict = 伺服器不接受寄給 { $domain } 的郵件，或不接受此地址。
    .meaning = 可能是 MX 記錄指向未代管該網域的伺服器，也可能是 Microsoft 365 查無此地址而在邊緣拒收。請以代碼後的文字為準。
entry-exchange-online-5-4-1-relay = 伺服器未代管此網域
    .meaning = MX 記錄指向錯誤的伺服器、MX 記錄不只一筆，或組織中沒有設定該網域。DNS 變更最多可能需要 72 小時。
entry-exchange-online-5-4-1-edge = 邊緣查無此地址
    .meaning = Microsoft 365 會拒收寄給目錄中沒有的地址的郵件（目錄型邊緣封鎖）。新增或變更的地址最多需要 24 小時。如果整個網域的地址都失敗，表示該網域在邊緣的資料不同步。
entry-exchange-online-5-4-1-all-recipients = 所有收件者都在邊緣遭拒
    .meaning = 所有地址都未被接受。此用語僅有單一來源，與邊緣封鎖的用語相近。

entry-exchange-online-5-4-6 = 內部部署伺服器偵測到郵件迴圈
    .meaning = 內部部署 Exchange 伺服器重複收到同一封郵件太多次。在混合式部署中，這表示兩端互相轉送寄給此地址的郵件。只有系統管理員能夠修正。

entry-exchange-online-5-4-9 = 路由問題或郵件迴圈
    .meaning = Microsoft 對 5.4.6 至 5.4.20 的說明都相同：郵件不斷繞圈，或路由中斷。

entry-exchange-online-5-4-11 = 規則接連產生郵件
    .meaning = 規則或代理程式產生的郵件又引發更多郵件，直到 Exchange Online 停止處理。此說明僅有單一來源。

entry-exchange-online-5-4-14 = Exchange Online 偵測到郵件迴圈
    .meaning = Exchange Online 重複收到同一封郵件太多次。常見原因是公認的網域類型或混合式連接器設定有誤：一端轉送出去的郵件又被另一端送回。只有系統管理員能夠修正。

entry-exchange-online-5-4-300 = 郵件已到期
    .meaning = Microsoft 365 嘗試了 24 小時，或組織所設定的較短時間，之後放棄。箭號 `->` 之後的回應，或回報中的下一行，會指出最後的問題。
    .meaning-2 = 有時到期的不是您的郵件，而是無法傳回的回報。

entry-exchange-online-5-4-350 = 對方系統的路由錯誤
    .meaning = 此代碼只是外層包裝，見於少數回報。箭號 `->` 之後的回應才是真正的錯誤。

entry-exchange-online-5-4-355 = 對方系統的錯誤
    .meaning = 此代碼只是外層包裝，見於少數回報。箭號 `->` 之後的回應才是真正的錯誤。

entry-exchange-online-5-5-0 = Outlook.com 查無此地址
    .meaning = 此回應用於 outlook.com、hotmail.com、live.com 和 msn.com 的地址。可能是地址拼錯，或帳戶已關閉（例如長期未使用）。

entry-exchange-online-5-6-0 = 郵件內容無效
    .verdict = 某項規則未能檢查完附件，因此郵件未送達。
    .meaning = 某項郵件流程規則未能讀完附件（通常是大型的 Excel 或 Word 檔案），而規則設定為無法完成檢查時延後郵件。該規則屬於產生這份回報的組織。
entry-exchange-online-5-6-0-corrupt = 內容無法轉換
    .verdict = 郵件有部分內容無法轉換，因此未送達。
    .meaning = 郵件或附件的編碼方式是信箱存放區無法讀取的，例如損壞的 RTF 內容 (TNEF)。
entry-exchange-online-5-6-0-moderation = 群組的核准設定不完整
    .verdict = 此郵件需要仲裁者核准，但組織缺少所需的設定。
    .meaning = 對於需要核准的群組，Exchange Online 需要一個保留標籤，規定郵件等待核准的時間，但這個標籤不存在。

entry-exchange-online-5-6-11 = 郵件含有單獨的換行字元
    .verdict = 郵件含有收件端伺服器不接受的換行方式。
    .meaning = 郵件的每一行應以 CR LF 結尾，但某個程式或裝置只寫了 LF。這種郵件只能以 BDAT 命令交付，而收件端伺服器未提供此命令。為了不破壞 DKIM 簽章，Microsoft 365 已不再自動修正。

entry-exchange-online-5-6-211 = 標頭太多或太長
    .verdict = 郵件的標頭或內容部分超過限制，因此遭到拒絕。
    .meaning = 郵件的標頭或內容部分超過限制。往返回覆太多次時，標頭中先前郵件的清單會越來越長；有問題的程式也會造成此錯誤。此說明僅有單一來源。

entry-exchange-online-5-6-7 = DNS 網域不存在（舊用語）
    .meaning = Exchange Online 過去使用此代碼，現在改用 5.4.310。其他系統以 5.6.7 表示地址含有非 ASCII 字元。

## Causes

cause-m365-service-fault = Microsoft 365 的某個部分暫時忙碌或無法連線。郵件本身沒有問題。
cause-m365-recipient-threads = 同一個信箱同時收到許多郵件，因此傳遞速度放慢。
cause-m365-sender-threads = 程式或多部裝置以同一帳戶使用了超過三個連線。
cause-m365-folder-items = 信箱中有一個資料夾已有一百萬個項目。
cause-m365-recipients-of-one-domain = 寄件伺服器一次交付同一網域超過 200 位收件者。
cause-m365-address-probing = 寄件端的程式正在測試哪些地址存在。
cause-m365-tenant-flooded = 大量郵件湧入收件者的組織。
cause-m365-ipv6-without-proof = 郵件透過 IPv6 傳送，但 SPF 和 DKIM 都未通過。
cause-m365-volume-jumped = 寄件 IP 位址對 Microsoft 365 來說是新的，或寄信量突然大增。
cause-m365-own-servers-without-connector = 郵件來自組織自己的伺服器，或 Microsoft 365 前方的篩選服務，但沒有連接器表明這一點。
cause-m365-address-misused = 可能有人透過此位址傳送垃圾郵件，例如使用遭盜用的帳戶。
cause-m365-server-out-of-date = 交付郵件的內部部署伺服器使用不受支援的 Exchange 版本，或缺少更新。
cause-m365-untrusted-client-certificate = 伺服器出示的是內部 CA 簽發的憑證。有時指派給 SMTP 的憑證有兩張同名，而伺服器用了錯誤的那一張。
cause-m365-old-tls-on-premises = 內部部署伺服器仍使用 TLS 1.0 或 1.1。
cause-m365-legacy-endpoint = 智慧主機或 MX 記錄使用舊的名稱，例如 `mail.messaging.microsoft.com` 或 `mail.global.frontbridge.com`，或使用 Microsoft 365 的固定 IP 位址。
cause-m365-relay-not-attributed = 透過 Microsoft 365 轉送的伺服器或裝置，其公用 IP 位址或憑證與輸入連接器的設定不符。
cause-m365-mx-cached = 寄件伺服器仍使用收件者網域的舊 MX 記錄。
cause-m365-forwarded-to-dead-address = 收件者的信箱或某項規則將郵件轉寄到失效的地址。此時回報中的地址與您所寫的不同。
cause-m365-mx-leads-elsewhere = 收件者網域的 MX 記錄指向錯誤的伺服器，或 MX 記錄不只一筆。
cause-m365-not-sent-by-you = 這封郵件不是您寄的：有人冒用您的地址，回報因此傳回給您。
cause-m365-internal-address-changed = 信箱經過移轉、重新建立或匯入，內部地址已經改變。
cause-m365-no-mailbox-license = 信箱已刪除，或使用者沒有 Exchange Online 授權。
cause-m365-recipient-not-synchronized = 收件者存在於內部部署環境，但地址未同步到 Microsoft 365。
cause-m365-recipient-still-on-premises = 信箱仍在內部部署環境，但網域在 Exchange Online 中設定為「授權」。
cause-m365-group-just-restored = Microsoft 365 群組還原未滿一小時。
cause-m365-consumer-account-gone = 個人帳戶已關閉，或從未存在。
cause-m365-hidden-refusal = 對方系統拒絕寄件者，但以「查無使用者」作為回應。
cause-m365-edge-data-stale = Microsoft 365 邊緣的地址資料與目錄不同步。此時整個網域的地址都會失敗。
cause-m365-on-premises-only-recipient = 此地址是只存在於內部部署環境的公用資料夾或動態通訊群組。
cause-m365-domain-not-accepted = MX 記錄所指的組織沒有設定此網域。
cause-m365-no-mail-license = 收件者的組織沒有有效的 Exchange Online 授權。
cause-m365-domain-in-wrong-tenant = 網域加入了一個不用它收發郵件的組織。
cause-m365-personal-block-list = 收件者封鎖了寄件者。
cause-m365-reply-to-saved-message = 這是對一封儲存成檔案的郵件所作的回覆，這種檔案只保留內部地址。
cause-m365-spf-incomplete = 寄件者網域的 SPF 記錄有誤，或未列出代表該網域寄信的每個系統。
cause-m365-account-misused = 帳戶遭他人使用，例如在收到網路釣魚郵件之後。
cause-m365-limit-exceeded = 帳戶超過傳送限制，例如因為大量寄信、指令碼或規則。
cause-m365-recipient-rate-used-up = 信箱在 24 小時內已寄給 10,000 位收件者。
cause-m365-bulk-from-mailbox = 電子報或應用程式使用一般信箱寄信。
cause-m365-outbound-spam = 內容看似垃圾郵件，或帳戶是新的、未經確認或已遭暫停。
cause-m365-send-as-missing = From 所列的地址與登入的帳戶不同，而「傳送為」(Send As) 權限尚未授與或尚未生效。
cause-m365-sending-mailbox-full = 已傳送郵件的複本占滿了寄件信箱。
cause-m365-quota-reached = 信箱已達配額。
cause-m365-public-folder-full = 此地址是公用資料夾，而資料夾或其所在的信箱已達配額。
cause-m365-shared-storage-full = 個人帳戶的 Microsoft 儲存空間已滿，Outlook.com 與 OneDrive 共用此空間。
cause-m365-clutter-folder-missing = 信箱已開啟「待過濾郵件」，但缺少其資料夾。
cause-m365-primary-address-broken = 連絡人或郵件使用者沒有有效的主要地址。
cause-m365-aggregate-mailbox-full = 一個已不使用的群組內部信箱已滿。
cause-m365-delegate-gone = 接收會議邀請複本的代理人已遭刪除。
cause-m365-one-sender-storm = 單一寄件者（例如警示系統）一小時內寄出的郵件超過信箱的限制。
cause-m365-mail-storm = 所有寄件者一小時內寄出的郵件合計超過信箱的限制。
cause-m365-size-limit = 郵件連同附件超過寄件者、收件者或群組的限制。
cause-m365-refused-without-class = 收件者的郵件系統基於自己的理由拒絕，例如內容篩選。
cause-m365-rich-text = 郵件使用 RTF 格式，且附件中還有附件。
cause-m365-embedded-files = 附件內嵌了 20 個以上的檔案。
cause-m365-several-from = 程式在 From 寫入了多個地址。
cause-m365-rule-timed-out = 郵件流程規則檢查附件時逾時。
cause-m365-content-corrupt = 郵件的某個部分已損壞或編碼有誤。
cause-m365-bare-line-feeds = 程式或裝置以 LF 而非 CR LF 結束每一行。
cause-m365-no-chunking = 收件端伺服器不支援 BDAT (chunking)。
cause-m365-header-too-long = References 之類的標頭太長，或標頭、內容部分太多。
cause-m365-loop-accepted-domain = 公認的網域類型有誤：寄給沒有信箱的地址的郵件轉送出去後又被送回。
cause-m365-loop-hybrid-connector = 混合式連接器依 MX 記錄傳送，而非送到內部部署伺服器，或只限於特定網域。
cause-m365-rule-chain = 規則因彼此產生的郵件而觸發。
cause-m365-journaling-archive-off = 內部部署的日誌規則將報告傳送到 Microsoft 365，但 Journaling Archive 未開啟。
cause-m365-moderation-tag-missing = 組織沒有供等待核准的郵件使用的保留標籤。
cause-m365-report-undeliverable = 未傳遞回報無法傳回給寄件者，因而到期。

## Fixes: the sender

fix-m365-wait-for-daily-limit = 等待限制恢復
    .step-1 = 最多等待 24 小時。限制以滾動的時段計算，額度會逐漸恢復。
    .step-2 = 如果您沒有寄出這麼多郵件，請立即通知您的郵件系統管理員並變更密碼。
fix-m365-report-misuse = 回報封鎖情形並保護您的帳戶
    .step-1 = 通知您的郵件系統管理員，並轉交這份回報。
    .step-2 = 變更密碼，並檢查規則、轉寄設定和 **寄件備份** 中是否有並非出自您的變更或郵件。
    .step-3 = 在您的裝置上掃描惡意程式。
fix-m365-verify-account = 確認您的帳戶
    .step-1 = 登入 Outlook 網頁版，並依要求確認帳戶。
    .step-2 = 暫時減少寄信量，等待一天後再試。
fix-m365-write-new-message = 撰寫新郵件
    .step-1 = 不要回覆儲存成檔案的郵件；請撰寫新郵件，並重新輸入收件者的地址。
    .step-2 = 如果再次失敗，請以其他方式詢問收件者是否封鎖了您。
fix-m365-ignore-this-report = 忽略這份回報
    .step-1 = 查看 **寄件備份**。如果您沒有寄過這封郵件，或郵件已經送達，就不需要處理。
    .step-2 = 如果收到很多這類回報，請郵件系統管理員檢查您的帳戶，以及網域的 SPF、DKIM 和 DMARC 記錄。
fix-m365-wait-for-group = 等待一小時
    .step-1 = 在群組還原後等待約一小時。
    .step-2 = 重新傳送郵件。
fix-m365-empty-sending-mailbox = 清出寄件信箱的空間
    .step-1 = 刪除或封存舊郵件，尤其是 **寄件備份** 中的郵件。
    .step-2 = 清空 **刪除的郵件**，然後重新傳送。
fix-m365-send-as-html = 以 HTML 格式傳送郵件
    .step-1 = 在 Outlook 中開啟新郵件，選取 **文字格式** (Format Text) > **HTML**。
    .step-2 = 直接附加檔案，不要附加含有檔案的郵件；或將檔案放入 ZIP 檔。
fix-m365-remove-embedded-files = 移除內嵌的檔案
    .step-1 = 移除附件中內嵌的檔案，使其少於 20 個。
    .step-2 = 改以 ZIP 檔或連結傳送這些檔案。
fix-m365-send-from-outlook = 改用其他程式傳送
    .step-1 = 從 Outlook 網頁版傳送郵件。
    .step-2 = 如果有附件，請試著不附加檔案傳送。
fix-m365-start-new-conversation = 開始新的往來郵件
    .step-1 = 撰寫新郵件而不是回覆，只複製需要的內容。
    .step-2 = 如果附加了許多郵件，請分成多封傳送。

## Fixes: the sender’s administrator

fix-m365-look-at-service-health = 讓伺服器重試，並留意服務狀況
    .step-1 = 讓郵件留在佇列中，郵件伺服器會自動重試。
    .step-2 = 如果持續超過一小時，請在 Microsoft 365 系統管理中心查看 **健康情況** > **服務健康情況**。
    .step-3 = 如果沒有任何事件報告，請附上完整的回應建立服務要求。
fix-m365-limit-parallel-submission = 最多以三個連線提交郵件
    .step-1 = 將程式或裝置設定為同時最多三個連線，每分鐘最多 30 封郵件。
    .step-2 = 收到 4xx 回應時，讓程式稍後再試。
    .step-3 = 讓每個程式或裝置使用自己的信箱，或將郵件寄給群組，而不是寄給許多收件者。
fix-m365-use-bulk-service = 使用專門的服務大量寄信
    .step-1 = 如果收件者在組織內，請在 Exchange 系統管理中心 (EAC) 的 **郵件流程** 中設定 **大量電子郵件** (High Volume Email)。此服務自 2026 年 6 月起依用量計費。
    .step-2 = 如果收件者在組織外，請使用 Azure 通訊服務電子郵件，或大量寄信的服務提供者。
    .step-3 = 如果只是偶爾大量寄信，請寄給組織的通訊群組，整個群組只算一位收件者。
fix-m365-hand-over-in-groups = 每次最多交付同一網域的 200 位收件者
    .step-1 = 設定郵件伺服器或程式，將同一網域超過 200 位收件者的郵件分批交付。
    .step-2 = 收到 452 回應後，稍後再試其餘的收件者。
fix-m365-authenticate-ipv6 = 讓 IPv6 郵件通過驗證，或改用 IPv4
    .step-1 = 以 `ip6:` 將伺服器的 IPv6 位址加入 SPF 記錄。
    .step-2 = 以 DKIM 簽署郵件，並為每個 IPv6 位址設定反向 DNS 名稱。
    .step-3 = 如果無法立即完成，請讓伺服器以 IPv4 傳送到 Microsoft 365。
fix-m365-connector-for-own-servers = 為自己的伺服器建立連接器
    .step-1 = 在 Exchange 系統管理中心 (EAC) 中，移至 **郵件流程** > **連接器**，然後選取 **新增連接器** (Add a connector)。
    .step-2 = 選擇從 **您組織的電子郵件伺服器** 到 **Office 365**。
    .step-3 = 輸入伺服器憑證上的名稱，或伺服器的公用 IP 位址，然後儲存。
    .note = 適用於透過 Microsoft 365 寄信的自有伺服器。請勿以 onmicrosoft.com 地址大量寄信。
fix-m365-update-exchange-servers = 更新 Exchange 伺服器
    .step-1 = 查明報告中有哪些伺服器。
    .step-2 = 比對其組建與 Microsoft 要求的組建。自 2026 年 9 月起，以 2025 年 10 月的更新為準：Exchange 2019 CU15 為 15.2.1748.39，Exchange 2016 CU23 為 15.1.2507.61。
    .step-3 = 安裝最新的累積更新和安全性更新，或移轉至 Exchange Server SE。
fix-m365-pause-enforcement = 在更新期間暫停限制
    .step-1 = 在 Exchange 系統管理中心 (EAC) 中，移至 **報告** > **郵件流程** > **過期的連線內部部署 Exchange 伺服器** (Out-of-date connecting on-premises Exchange servers)，選取 **Enforcement Pause**。
    .step-2 = 輸入天數，或使用 PowerShell。
    .note = 每個曆年最多可暫停 90 天。
fix-m365-retire-servers = 停用不再需要的伺服器
    .step-1 = 讓應用程式和裝置改用其他方式寄信。
    .step-2 = 關閉伺服器，並移除連接器。
fix-m365-note-last-endpoint = 查看最後的端點
    .step-1 = 從引號內的回應和最後嘗試的端點著手。
    .step-2 = 在 NDR Lens 中查詢該回應，並依其步驟處理。
fix-m365-present-public-certificate = 出示公用憑證授權單位 (CA) 的憑證
    .step-1 = 找出指派給 SMTP 的憑證。
    .step-2 = 使用 `Enable-ExchangeCertificate -Services SMTP`，將 SMTP 指派給公用憑證授權單位 (CA) 的憑證，並從不受信任的憑證移除。
    .step-3 = 將該憑證設為通往 Microsoft 365 的傳送連接器的 `TlsCertificateName`。
    .step-4 = 重新啟動傳輸服務。
fix-m365-enable-tls-1-2 = 在寄件伺服器上啟用 TLS 1.2
    .step-1 = 安裝 Windows 和 Exchange Server 的最新更新。Exchange 2010 及更早的版本必須先更新才能使用 TLS 1.2。
    .step-2 = 在 Schannel 中為用戶端和伺服器啟用 TLS 1.2，並開啟 .NET 的強式加密。
    .step-3 = 重新啟動伺服器。
fix-m365-correct-endpoint = 傳送到 Microsoft 365 的正確名稱
    .step-1 = 在 Microsoft 365 系統管理中心中，移至 **設定** > **網域**，選取網域並複製 MX 值。
    .step-2 = 將此名稱設為伺服器和裝置的智慧主機，不要使用 IP 位址或舊的名稱。
fix-m365-correct-inbound-connector = 讓輸入連接器符合您的伺服器
    .step-1 = 查看輸入連接器中的位址和憑證名稱。
    .step-2 = 查明伺服器目前使用的公用位址或憑證。EHLO 之後的第一個 `250` 行會顯示位址。
    .step-3 = 在 Exchange 系統管理中心 (EAC) 中，移至 **郵件流程** > **連接器**，將其填入連接器。
fix-m365-add-x500 = 將舊的內部地址加入信箱
    .step-1 = 還原 `IMCEAEX` 地址：`_` 是 `/`，`+20` 是空格，`+28` 和 `+29` 是括號，`+2E` 是句點。去掉 `IMCEAEX-` 以及 @ 之後的部分。
    .step-2 = 以 X500 類型的地址加入信箱，開頭為 `X500:/o=`。若使用 PowerShell，請執行 `Set-Mailbox` 並搭配 `-EmailAddresses`。
    .step-3 = 如果目錄已同步處理，請在內部部署環境中加入 `proxyAddresses`。
fix-m365-secure-account = 解除封鎖之前先保護帳戶
    .step-1 = 在 Microsoft Entra 系統管理中心中，重設密碼、撤銷工作階段，並要求多重要素驗證。
    .step-2 = 移除不明的收件匣規則、轉寄設定、代理人和應用程式同意。
    .step-3 = 查看登入記錄和訊息追蹤，找出不是使用者寄出的郵件。
fix-m365-unblock-sender = 解除帳戶的封鎖
    .step-1 = 在 Microsoft Defender 入口網站中，移至 **電子郵件與共同作業** > **檢閱** > **受限制的實體** (Restricted entities)。
    .step-2 = 選取帳戶，然後選取 **解除封鎖** (Unblock)。若使用 PowerShell，請執行 `Remove-BlockedSenderAddress` 並搭配 `-SenderAddress`。
    .step-3 = 最多等待一小時，然後請使用者寄一封郵件。
    .note = 請只對已受保護的帳戶解除封鎖，否則很快又會遭到封鎖。
fix-m365-grant-send-as = 授與該信箱的「傳送為」權限
    .step-1 = 在 Exchange 系統管理中心 (EAC) 中，移至 **收件者** > **信箱**，選取信箱，然後選取 **委派** (Delegation)。
    .step-2 = 在 **傳送為** (Send as) 中新增帳戶。若使用 PowerShell，請執行 `Add-RecipientPermission` 並搭配 `-AccessRights SendAs`。
    .step-3 = 最多等待一小時，然後再試一次。
fix-m365-stop-saving-sent = 避免寄件信箱再次占滿
    .step-1 = 為信箱設定封存，或使用會清除 **寄件備份** 的保留原則。
    .step-2 = 如果信箱供裝置使用，請以 `Set-Mailbox` 搭配 `-MessageCopyForSMTPClientSubmissionEnabled $false` 停止保存複本。
    .step-3 = 如果授權允許，請提高配額。
fix-m365-merge-alerts = 減少寄給同一信箱的郵件
    .step-1 = 找出寄信的程式，停止迴圈，也不要對自動郵件再自動回覆。
    .step-2 = 將警示彙整成摘要，或拉長傳送間隔。
    .step-3 = 一小時後重新傳送遭拒的郵件。
fix-m365-raise-send-limit = 提高寄件者的郵件大小上限
    .step-1 = 在 Exchange 系統管理中心 (EAC) 中，移至 **收件者** > **信箱**，選取信箱，然後選取 **郵件大小限制** (Message size restriction)。
    .step-2 = 提高傳送郵件的大小上限，最高 150 MB。若使用 PowerShell，請執行 `Set-Mailbox` 並搭配 `-MaxSendSize`。
fix-m365-turn-off-rich-text = 對外寄信時關閉 RTF 格式
    .step-1 = 在 Exchange 系統管理中心 (EAC) 中，移至 **郵件流程** > **遠端網域**，然後選取網域。
    .step-2 = 將 **使用 RTF 格式** (Use rich-text format) 設為 **永不** (Never)，然後儲存。
fix-m365-one-from-address = 在 From 只放一個地址
    .step-1 = 設定程式或裝置，在 From 只寫入一個地址。
    .step-2 = 如果需要多個地址，請加上只含一個地址的 Sender 標頭。
fix-m365-simplify-rule = 簡化郵件流程規則
    .step-1 = 找出無法完成時會延後郵件的規則。
    .step-2 = 在 Exchange 系統管理中心 (EAC) 中，移至 **郵件流程** > **規則**，選取規則並清除 **如果規則處理未完成則延後郵件** (Defer the message if rule processing doesn't complete)。
    .step-3 = 簡化規則的比對模式和附件條件。在此之前，可以將檔案加上密碼保護，或改以連結傳送。
    .note = 如果回報由收件者的組織產生，則由該組織的系統管理員處理。
fix-m365-write-crlf = 讓程式使用 CR LF 換行
    .step-1 = 查明郵件由哪個程式或裝置產生。
    .step-2 = 調整設定或更新程式，讓每一行以 CR LF 結尾。
fix-m365-turn-on-journaling-archive = 開啟 Journaling Archive，或改變日誌的目的地
    .step-1 = 為組織開啟 Journaling Archive。如果找不到此設定，請洽 Microsoft 支援人員。
    .step-2 = 否則請將內部部署的日誌規則改為傳送到其他信箱。

## Fixes: the recipient and the recipient’s administrator

fix-m365-spread-load = 將郵件分散到多個信箱
    .step-1 = 在 Exchange 系統管理中心 (EAC) 的 **報告** > **郵件流程** 中找出該信箱。
    .step-2 = 讓警示、記錄檔和日誌使用各自的信箱，或使用由成員分擔的群組。
fix-m365-thin-out-folder = 清理項目過多的資料夾
    .step-1 = 找出有一百萬個項目的資料夾。
    .step-2 = 將項目移到其他資料夾或封存，或加以刪除。
    .step-3 = 檢查是否有規則或程式不斷填滿該資料夾。
fix-m365-stop-mail-storm = 停止大量湧入的郵件
    .step-1 = 以訊息追蹤查明是誰寄了這麼多郵件、寄給誰。
    .step-2 = 停止來源，或以郵件流程規則封鎖。
fix-m365-connector-for-filter = 為篩選服務建立連接器
    .step-1 = 在 Exchange 系統管理中心 (EAC) 中，移至 **郵件流程** > **連接器**，新增從 **夥伴組織** 到 **Office 365** 的連接器。
    .step-2 = 輸入 MX 記錄所指服務的 IP 位址或憑證名稱。
    .step-3 = 在 Microsoft Defender 入口網站中開啟連接器的增強型篩選 (Enhanced Filtering for Connectors)，以便依真正的寄件者判斷。
fix-m365-set-mail-flow-region = 檢查郵件流程區域
    .step-1 = 如果您的組織使用多地理位置和區域內路由，請查看網域的區域。
    .step-2 = 以 `Set-AcceptedDomain` 搭配 `-MailFlowRegion` 修正，然後等待 30 分鐘。
fix-m365-correct-mx = 修正 MX 記錄
    .step-1 = 在 Microsoft 365 系統管理中心中，移至 **設定** > **網域**，選取網域並查看 MX 值。
    .step-2 = 與已發佈的記錄比對。
    .step-3 = 請 DNS 代管服務修正，只保留一筆 MX 記錄。全球更新最多可能需要 72 小時。
    .note = 此值以 `mail.protection.outlook.com` 結尾，較新的網域則以 `mx.microsoft` 結尾。請直接複製，不要自行推測。
fix-m365-correct-forwarding = 修正或移除轉寄
    .step-1 = 在 Outlook 網頁版中，移至 **設定** > **郵件** > **規則**，再查看 **轉寄**。
    .step-2 = 移除或修正指向失效地址的項目。
fix-m365-correct-forwarding-admin = 找出並修正轉寄
    .step-1 = 查看信箱的轉寄設定和規則。
    .step-2 = 在 Microsoft 365 系統管理中心中，移至 **使用者** > **作用中使用者** (Active users)，選取使用者，再選取 **郵件** > **管理電子郵件轉寄** (Manage email forwarding)。
    .step-3 = 在 Exchange 系統管理中心 (EAC) 的 **郵件流程** > **規則** 中，查看是否有重新導向郵件的規則。
fix-m365-check-recipient = 檢查收件者
    .step-1 = 查看地址是否存在、屬於誰。
    .step-2 = 在 Microsoft 365 系統管理中心中，移至 **使用者** > **作用中使用者** (Active users)，確認使用者有 Exchange Online 授權。
    .step-3 = 如果缺少地址，請在 Exchange 系統管理中心 (EAC) 的 **收件者** > **信箱** 中為信箱新增地址。
fix-m365-synchronize-recipient = 同步收件者
    .step-1 = 在內部部署環境中修正使用者的 `proxyAddresses`。如果沒有遠端信箱，請以 `Enable-RemoteMailbox` 建立。
    .step-2 = 如果設定都正確，但只有一位使用者失敗，請將地址改成其他地址，再改回來。
    .step-3 = 啟動同步處理。邊緣最多可能需要 24 小時。
fix-m365-pass-unknown-addresses-on = 讓不明地址的郵件轉送到另一個系統
    .step-1 = 在 Exchange 系統管理中心 (EAC) 中，移至 **郵件流程** > **公認的網域**，然後選取網域。
    .step-2 = 將類型變更為 **內部轉送**，然後儲存。
    .step-3 = 確認有輸出連接器通往其他信箱所在的系統，否則會形成郵件迴圈。
    .note = 所有收件者都在 Microsoft 365 之後，請改回 **授權**。
fix-m365-resynchronize-domain = 更新網域在邊緣的資料
    .step-1 = 在 Exchange 系統管理中心 (EAC) 中，移至 **郵件流程** > **公認的網域**，然後選取網域。
    .step-2 = 將類型從 **授權** 變更為 **內部轉送**，然後儲存。
    .step-3 = 再改回 **授權**，然後儲存。
    .note = 適用於整個網域的地址都失敗的情況。移轉期間請保持 **內部轉送**。
fix-m365-publish-hybrid-recipient = 讓 Microsoft 365 知道內部部署的地址
    .step-1 = 如果是公用資料夾，請執行指令碼 `Sync-ModernMailPublicFolders`。
    .step-2 = 如果是動態通訊群組，請在 Exchange Online 中以相同的地址建立郵件連絡人。
fix-m365-accept-domain = 在組織中設定網域
    .step-1 = 在 Microsoft 365 系統管理中心中，移至 **設定** > **網域**，新增並驗證網域。
    .step-2 = 在 Exchange 系統管理中心 (EAC) 的 **郵件流程** > **公認的網域** 中，確認網域已列出。
fix-m365-license-organization = 為組織取得郵件授權
    .step-1 = 在 Microsoft 365 系統管理中心的 **計費** > **您的產品** (Your products) 中，確認包含 Exchange Online 的訂閱有效。
    .step-2 = 在 **使用者** > **作用中使用者** (Active users) 中，為每位使用者指派授權。
fix-m365-remove-from-blocked-senders = 將寄件者從封鎖清單移除
    .step-1 = 在 Outlook 網頁版中，移至 **設定** > **郵件** > **垃圾郵件**。
    .step-2 = 從封鎖的寄件者中移除該寄件者的地址和網域。
fix-m365-raise-quota = 增加信箱的空間
    .step-1 = 查看信箱大小和配額。
    .step-2 = 啟用封存，並以保留原則將舊郵件移到封存。
    .step-3 = 指派信箱較大的授權；如果配額曾被調低，請以 `Set-Mailbox` 搭配 `-ProhibitSendReceiveQuota` 提高。
fix-m365-raise-public-folder-quota = 增加公用資料夾的空間
    .step-1 = 查看組織、資料夾 (`Get-PublicFolder`) 及其信箱的配額。
    .step-2 = 以 `Set-PublicFolder` 或 `Set-OrganizationConfig` 提高已達上限的配額，或清理資料夾。
    .note = 請適度提高。資料夾過大會妨礙服務自動分割。
fix-m365-free-storage = 清出 Microsoft 儲存空間
    .step-1 = 在 Outlook 網頁版的 **設定** > **儲存空間** 中查看帳戶的用量。
    .step-2 = 刪除大型郵件和 OneDrive 中的檔案，並清空資源回收筒。
fix-m365-turn-off-clutter = 關閉信箱的「待過濾郵件」
    .step-1 = 關閉此功能。
    .step-2 = 請寄件者重新傳送郵件。
fix-m365-correct-primary-address = 修正連絡人的地址
    .step-1 = 在 Exchange 系統管理中心 (EAC) 中，移至 **收件者** > **連絡人**，選取連絡人或郵件使用者。
    .step-2 = 輸入完整的外部地址。若使用 PowerShell，請執行 `Set-MailContact` 並搭配 `-ExternalEmailAddress`。
    .step-3 = 如果目錄已同步處理，請在內部部署環境中修正 `proxyAddresses`。
fix-m365-drop-aggregate-mail = 捨棄寄給內部信箱的郵件
    .step-1 = 在 Exchange 系統管理中心 (EAC) 中，移至 **郵件流程** > **規則**，新增規則。
    .step-2 = 讓規則刪除寄給回報中 `AggregateGroupMailbox…` 地址的郵件。群組的郵件傳遞不受影響。
fix-m365-remove-delegate = 移除已離開的代理人
    .step-1 = 在 Outlook 中，開啟 **檔案** > **帳戶設定** > **代理人存取** (Delegate Access)。
    .step-2 = 移除已不存在的人員。
fix-m365-remove-delegate-admin = 代收件者移除代理人
    .step-1 = 查看會議邀請交給了誰。
    .step-2 = 在行事曆資料夾上使用 `Remove-MailboxFolderPermission` 移除該項目；如果是資源信箱，則使用 `Set-CalendarProcessing`。
fix-m365-find-storm = 找出大量寄信的來源
    .step-1 = 在 Exchange 系統管理中心 (EAC) 中，移至 **報告** > **郵件流程** > **超過接收限制的信箱** (Mailboxes exceeding receiving limits)。
    .step-2 = 依寄件者計算最近一小時的郵件數。
    .step-3 = 請該寄件者減少寄信量，或以郵件流程規則封鎖。
fix-m365-raise-receive-limit = 提高收件者的郵件大小上限
    .step-1 = 在 Exchange 系統管理中心 (EAC) 中，移至 **收件者** > **信箱**，選取信箱，然後選取 **郵件大小限制** (Message size restriction)。如果是群組，請查看群組的設定。
    .step-2 = 提高接收郵件的大小上限，最高 150 MB。若使用 PowerShell，請執行 `Set-Mailbox` 並搭配 `-MaxReceiveSize`。
fix-m365-accept-bare-line-feeds = 讓收件端伺服器接受這類郵件
    .step-1 = 將郵件伺服器更新到支援 CHUNKING (BDAT) 的版本。
    .step-2 = 如果是 Exchange Server，也可以在面向網際網路的接收連接器上關閉這項拒絕。
fix-m365-loop-set-domain-type = 設定正確的網域類型
    .step-1 = 查看公認的網域的類型。
    .step-2 = 如果網域的所有信箱都在 Microsoft 365，請設為 **授權**。
    .step-3 = 如果必須保持 **內部轉送**，請確認另一端認得每個地址，或會拒絕不明的地址。
fix-m365-loop-use-smart-host = 讓混合式連接器送到內部部署伺服器
    .step-1 = 查看通往您組織的連接器。
    .step-2 = 在 Exchange 系統管理中心 (EAC) 中，移至 **郵件流程** > **連接器**，選取連接器，再選取 **編輯路由** (Edit routing)，將內部部署伺服器設為智慧主機。
    .step-3 = 如果所有外寄郵件都經由內部部署伺服器，連接器必須是內部部署類型，且不限定公認的網域。
fix-m365-break-rule-chain = 中斷規則的連鎖反應
    .step-1 = 在 Exchange 系統管理中心 (EAC) 的 **郵件流程** > **規則** 中，找出會產生郵件的規則。
    .step-2 = 將自動郵件列為例外，或關閉其中一項規則。
fix-m365-create-moderation-tag = 建立供核准使用的保留標籤
    .step-1 = 如果尚未允許變更組織設定，請先允許。
    .step-2 = 建立標籤。數字表示郵件可等待核准的天數。

## Checks

check-m365-service-health = 查看服務的健康情況
    .expect = 如果 Microsoft 365 回報 Exchange Online 有事件，請等待事件結束。如果期間有郵件送達，表示問題已經排除。
check-m365-receive-rate = 計算信箱最近一小時收到的郵件
    .expect = 清單會顯示每位寄件者的郵件數。如果單一寄件者接近 1,200 封，或總數接近 3,600 封，表示已達限制。
check-m365-parallel-sessions = 計算程式的連線數
    .expect = 程式的記錄檔會顯示同時對 `smtp.office365.com` 開啟多少工作階段。同一帳戶超過三個就太多。Exchange 系統管理中心的 SMTP AUTH 用戶端報告會列出帳戶。
check-m365-folder-items = 計算資料夾的項目數
    .expect = 最後一行是項目最多的資料夾。達到 1,000,000 個項目就是已滿。
check-m365-mx-value = 比對 MX 記錄與系統管理中心
    .expect = 已發佈的名稱應與 Microsoft 365 系統管理中心顯示的完全相同，而且只有一筆。
check-m365-inbound-connectors = 查看輸入連接器
    .expect = 應有一個已啟用的連接器，包含寄件伺服器的公用位址或憑證名稱。
check-m365-recipients-per-session = 查看寄件伺服器的記錄檔
    .expect = 同一網域的第 200 個 `RCPT TO` 之後會遭到拒絕，其餘收件者應在新的工作階段中交付。
check-m365-event-2004 = 在「應用程式」事件記錄檔中尋找事件 2004
    .expect = 此事件會顯示使用了哪張憑證，以及遭拒的原因。
check-m365-server-versions = 比對伺服器的組建
    .expect = 報告會列出伺服器。請在每部伺服器上執行第二個命令，數字不應低於 Microsoft 的要求。`Get-ExchangeServer` 不會顯示安全性更新。
check-m365-queue-drains = 修復後，觀察佇列
    .expect = 等待中的郵件應逐漸減少，佇列的上次錯誤也不應再是此錯誤。
check-m365-send-log = 查看傳送連接器的通訊協定記錄檔
    .expect = 其中會顯示 TLS 版本，以及連線中斷前的最後一個命令。
check-m365-message-form = 查看郵件的結構
    .expect = 檢查郵件的格式、附件和標頭，應可看到回應所指的問題。
check-m365-recipient = 查詢收件者
    .expect = 查詢結果會顯示收件者的類型和所有地址。如果出現錯誤，表示 Exchange Online 不認得此地址。
check-m365-internal-address = 尋找舊的內部地址
    .expect = `EmailAddresses` 應有一個 `X500:` 項目與還原後的 `IMCEAEX` 地址相同。如果沒有，問題就在這裡。
check-m365-forwarding = 檢查是否有轉寄
    .expect = 回報中的地址不應出現在其中。如果出現，郵件就是轉寄到那裡。
check-m365-blocked-senders = 查看帳戶是否遭到封鎖
    .expect = 清單會顯示遭封鎖的帳戶及原因。修復後，該帳戶應不再列出。
check-m365-sent-volume = 計算最近 24 小時的寄信量
    .expect = 最後幾行是寄信最多的寄件者。每封郵件依收件者數量重複計算。此命令一次最多顯示 5,000 筆。
check-m365-sign-ins = 查看帳戶的登入記錄
    .expect = 如果在 Microsoft Entra 系統管理中心看到來自不明地點或程式的登入，表示帳戶可能遭到盜用。
check-m365-delegates = 查看代理人
    .expect = 列出的每個人都應該仍然存在。
check-m365-mailbox-size = 比對大小與限制
    .expect = `TotalItemSize` 應低於 `ProhibitSendReceiveQuota`，郵件大小則應低於 `MaxReceiveSize`。
check-m365-public-folder-quota = 比對資料夾與配額
    .expect = `Get-PublicFolderStatistics` 顯示的大小應低於資料夾本身的配額；如果沒有設定，則應低於組織的配額。
check-m365-sending-mailbox-size = 查看寄件信箱的大小
    .expect = Exchange 系統管理中心會顯示信箱已使用多少配額。最大的資料夾通常是 **寄件備份**。
check-m365-from-and-login = 比對 From 與登入的帳戶
    .expect = 兩者應是相同的地址，或該帳戶列在信箱的 **委派** (Delegation) > **傳送為** (Send as) 中。
check-m365-journal-rules = 查看內部部署的日誌規則
    .expect = `Get-JournalRule` 會顯示報告的目的地。如果目的地在 Microsoft 365，就需要 Journaling Archive。
check-m365-other-addresses = 試寄同一網域的其他地址
    .expect = 如果其他地址可以收信，表示只有此地址有誤。如果全部失敗，表示網域在邊緣的資料有問題。
check-m365-hybrid-routes = 查看連接器和公認的網域
    .expect = 混合式連接器的 `SmartHosts` 應是內部部署伺服器，`UseMXRecord` 應為 `False`。如果網域的所有信箱都在 Microsoft 365，應為 `Authoritative`。
check-m365-rules = 查看郵件流程規則
    .expect = 訊息追蹤會列出對此郵件執行的規則。
check-m365-deferring-rules = 尋找會延後郵件的規則
    .expect = 如果附件讀取時間太長，清單中的每項規則都可能延後郵件。
check-m365-moderation-tags = 尋找供核准使用的標籤
    .expect = 應有一個標籤的第二欄是 `True`。
check-m365-chunking = 檢查收件端伺服器是否支援 CHUNKING
    .expect = 輸入 `EHLO test` 之後，清單中應包含 `250-CHUNKING` 或 `250 CHUNKING`。如果沒有，表示伺服器無法接受單獨的換行字元。輸入 `QUIT` 可結束工作階段。
check-m365-group-members = 追蹤寄給某位成員的郵件
    .expect = 每位成員的紀錄會顯示 **已傳遞** (Delivered)，或各自的錯誤。

## Links

link-m365-restricted-entities = Microsoft Defender 入口網站：受限制的實體
link-m365-entra = Microsoft Entra 系統管理中心
link-m365-active-users = Microsoft 365 系統管理中心：作用中使用者
link-m365-eac-mailboxes = Exchange 系統管理中心：信箱
link-m365-eac-contacts = Exchange 系統管理中心：連絡人
link-m365-eac-rules = Exchange 系統管理中心：郵件流程規則
link-m365-eac-remote-domains = Exchange 系統管理中心：遠端網域
link-m365-mail-flow-reports = Exchange 系統管理中心：郵件流程報告
link-m365-limits-article = Exchange Online 的限制
link-m365-high-volume-email = 大量電子郵件 (High Volume Email)
link-m365-smtp-submission-article = SMTP 提交的限制
link-m365-ip-throttling-article = 修正 451 4.7.500-699
link-m365-ipv6-article = 透過 IPv6 接收郵件
link-m365-wrong-region-article = 修正 ATTR35（錯誤的區域）
link-m365-unsafe-servers-article = 過舊 Exchange 伺服器的節流
link-m365-compromised-article = 處理遭盜用的電子郵件帳戶
link-m365-internal-address-article = 修正 RESOLVER.ADR.ExRecipNotFound
link-m365-edge-article = 修正 Exchange Online 的 550 5.4.1
link-m365-loops-article = 修正 Exchange Online 的郵件迴圈
