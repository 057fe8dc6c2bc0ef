# What is the same everywhere: addresses, mailboxes, limits, names, connections, systems.

## Categories
category-unknown-user = 地址不存在
category-invalid-address = 地址格式無效
category-ambiguous-address = 地址不唯一
category-recipient-moved = 收件者已更換地址
category-mailbox-disabled = 信箱已停用
category-mailbox-full = 信箱已滿
category-mailbox-unavailable = 信箱無法使用
category-recipient-restricted = 收件者限制寄件者
category-domain-without-mail = 網域不收郵件
category-sender-rejected = 寄件者地址遭拒
category-send-as-denied = 無權以此地址傳送
category-message-too-large = 郵件過大
category-too-many-recipients = 收件者過多
category-sending-limit = 已達傳送上限
category-rate-limited = 傳送頻率過高
category-too-many-connections = 連線過多
category-recipient-rate = 收件者收到太多郵件
category-greylisting = 灰名單
category-host-unreachable = 無法連線至伺服器
category-routing-loop = 郵件迴圈
category-no-route = 沒有路由
category-system-busy = 暫時性問題
category-system-full = 伺服器儲存空間不足
category-system-misconfigured = 伺服器設定有誤
category-delivery-failed = 無法存入信箱
category-list-problem = 郵寄清單或群組
category-no-error = 沒有錯誤

## Entries
entry-topic-unknown-user = 地址不存在
    .verdict = 寄給 { $recipient } 的郵件未獲接受：{ $domain } 沒有這個信箱。
    .meaning = 已連線至收件者的郵件伺服器，但伺服器不認得這個地址。可能是地址拼錯，或信箱已移除。重新傳送同一封郵件沒有幫助。

entry-topic-invalid-address = 地址格式無效
    .verdict = 寄給 { $recipient } 的郵件未獲接受：地址的寫法不符合郵件地址的格式。
    .meaning = 郵件地址由名稱、@ 符號和網域組成。多了空格、括號或引號、把點打成逗號、連續兩個點，或缺少網域，都會使地址無效。

entry-topic-ambiguous-address = 地址對應到多個收件者
    .verdict = 寄給 { $recipient } 的郵件未送達：郵件系統找到多個符合此地址的收件者。
    .meaning = 每個地址只能對應到一個信箱。系統找到多個對象時不會傳給任何一個，以免郵件落入他人手中。

entry-topic-recipient-moved = 收件者已更換地址
    .verdict = 寄給 { $recipient } 的郵件未送達：收件者已不再使用這個地址。
    .meaning = 收件者已離職或改用新地址，原本的信箱不再使用。如果回應中列出新地址，可以改寄到該處。

entry-topic-mailbox-disabled = 信箱已停用
    .verdict = 郵件未送達：{ $recipient } 的信箱存在，但已停用。
    .meaning = 地址正確，但帳戶遭到暫停、鎖定、關閉，或長期未使用。只有收件者或其郵件服務提供者可以恢復。

entry-topic-mailbox-full = 信箱已滿
    .verdict = 郵件未送達：{ $recipient } 的信箱沒有足夠的空間。
    .meaning = 地址正確，但信箱的儲存空間已用完。收件者清出空間後就能再收信。有些系統會持續嘗試數天，有些則立即拒絕。

entry-topic-mailbox-unavailable = 信箱無法使用
    .verdict = 郵件未送達：{ $recipient } 的信箱目前無法使用，或不接受您的郵件。
    .meaning = 伺服器在許多情況下都會這樣回覆：信箱不存在、已停用、正由其他程序使用，或伺服器基於未說明的原因而拒絕。代碼以 4 開頭時，稍後再試可能會成功。

entry-topic-recipient-restricted = 收件者只接受特定寄件者的郵件
    .verdict = 郵件未送達：{ $recipient } 不接受這位寄件者的郵件。
    .meaning = 地址存在，但擁有者或系統管理員限制了哪些人可以寄信到此地址。內部專用信箱、群組，以及設有收信篩選規則的手機信箱常有這種設定。

entry-topic-domain-without-mail = 網域不收郵件
    .verdict = 寄給 { $recipient } 的郵件無法傳遞：{ $domain } 沒有接收郵件的伺服器。
    .meaning = 網域存在，但 DNS 中沒有郵件伺服器，或明確表示不接受郵件 (null MX)。常見原因是 @ 之後的部分拼錯，或該網域只供網站使用。

entry-topic-sender-rejected = 寄件者地址遭到拒絕
    .verdict = 郵件未獲接受，因為收件端系統拒絕寄件者的地址。
    .meaning = 收件端系統會檢查回信能否送達寄件者。如果寄件者的網域沒有郵件伺服器，或地址不存在，就會拒絕。問題不在收件者的地址。

entry-topic-send-as-denied = 無權以此地址傳送
    .verdict = 郵件未傳送：此帳戶無權使用 **寄件者** 欄位中的地址。
    .meaning = 郵件系統只允許帳戶以自己的地址，或已取得權限的地址傳送。這封郵件使用的是其他地址，例如共用信箱、別名或另一個帳戶。

entry-topic-host-unknown = 找不到網域
    .verdict = 寄給 { $recipient } 的郵件無法傳遞：DNS 中查不到 { $domain }。
    .meaning = DNS 中沒有該網域，就找不到它的伺服器。多半是 @ 之後的部分拼錯，否則可能是網域已失效，或其 DNS 有問題。

entry-topic-message-too-large = 郵件過大
    .verdict = 寄給 { $recipient } 的郵件未獲接受，因為大小超過上限。
    .meaning = 每個郵件系統都會限制郵件的大小。附件在傳送時會增加約三分之一，因此 20 MB 的檔案會成為 27 MB 的郵件。能否通過取決於途中最小的上限。

entry-topic-too-many-recipients = 收件者過多
    .verdict = 郵件未能傳給所有收件者，因為收件者的數量超過上限。
    .meaning = 郵件系統會限制一封郵件或一次連線的收件者數量，以抑制大量郵件。代碼以 4 開頭時，寄件伺服器通常會稍後分批傳遞其餘部分。

entry-topic-sending-limit = 寄件者已達傳送上限
    .verdict = 郵件未傳送，因為此帳戶或網域可傳送的數量已用完。
    .meaning = 郵件服務會限制帳戶每小時或每天可傳送的郵件或收件者數量。這與寄件者有關，與收件者無關。如果您沒有傳送這麼多郵件，可能有其他人正在使用此帳戶。

entry-topic-rate-limited = 傳送頻率過高
    .verdict = 收件端系統暫緩接收郵件，因為短時間內從您的伺服器收到太多郵件。
    .meaning = 此限制針對寄件伺服器、其位址或網域，高低取決於信譽。寄件伺服器通常會自動重試，郵件只是較晚送達。

entry-topic-too-many-connections = 同時連線過多
    .verdict = 收件端系統未接受郵件，因為同時連線的數量過多。
    .meaning = 郵件伺服器會限制連線的總數，或同一位址的連線數。寄件伺服器通常會自動重試，郵件只是較晚送達。

entry-topic-recipient-rate = 收件者目前收到太多郵件
    .verdict = 郵件暫緩傳遞，因為 { $recipient } 收到的郵件超過系統允許的數量。
    .meaning = 此限制針對收件者的信箱，與您無關。湧入的郵件減少後就會解除。

entry-topic-greylisting = 刻意延後接收（灰名單）
    .verdict = 收件端系統還不認得寄件者，因此先延後接收，稍後重試時就會接受。
    .meaning = 灰名單會在數分鐘內先拒絕陌生寄件者的第一封郵件。正常的郵件伺服器會重試，大多數的垃圾郵件程式則不會。這不是故障，郵件只是稍晚送達。

entry-topic-dns-failure = 名稱查詢失敗
    .verdict = 寄給 { $recipient } 的郵件無法傳遞，因為在 DNS 中查詢 { $domain } 失敗。
    .meaning = DNS 沒有回應，或回應無法使用。這多半是暫時的問題，可能出在該網域的名稱伺服器，或寄件伺服器所查詢的名稱伺服器。

entry-topic-connection-refused = 連線遭到拒絕
    .verdict = 寄給 { $recipient } 的郵件無法交付：{ $host } 拒絕連線。
    .meaning = 該位址有回應，但沒有服務接收郵件：可能是郵件服務未執行、防火牆拒絕連線，或網域指向錯誤的伺服器。寄件伺服器通常會持續嘗試數天。

entry-topic-timed-out = 未及時得到回應
    .verdict = 寄給 { $recipient } 的郵件無法交付：{ $host } 未及時回應。
    .meaning = 可能是連線未能建立，或伺服器中途不再回應。伺服器可能停止運作、負載過重，或前方的防火牆捨棄了封包。寄件伺服器通常會持續嘗試數天。

entry-topic-connection-closed = 連線中斷
    .verdict = 寄給 { $recipient } 的郵件無法交付：與 { $host } 的連線中斷。
    .meaning = 連線已建立，但在郵件獲接受之前就結束。可能是網路問題、伺服器負載過重，或伺服器或防火牆刻意中斷連線。寄件伺服器通常會自動重試。

entry-topic-host-unreachable = 無法連線至伺服器
    .verdict = 寄給 { $recipient } 的郵件無法交付：沒有途徑可以連線至 { $host }。
    .meaning = 名稱查得到，但無法連線至其位址。問題可能出在任一方的網路，或伺服器已關機。寄件伺服器通常會持續嘗試數天。

entry-topic-routing-loop = 郵件陷入迴圈
    .verdict = 寄給 { $recipient } 的郵件已停止傳遞，因為它在郵件伺服器之間不斷來回。
    .meaning = 每部經手的伺服器都會在郵件標頭加上一行記錄。記錄過多或同一部伺服器重複出現時，郵件就會停止傳遞。原因在於轉寄或路由設定，不在郵件本身。

entry-topic-no-route = 沒有通往收件者的路由
    .verdict = 寄給 { $recipient } 的郵件無法傳遞：途中的郵件系統不知道該傳到哪裡。
    .meaning = 該系統沒有這個地址的信箱，也找不到通往其他伺服器的路由。可能是網域拼錯，或尚未設定路由。

entry-topic-expired = 傳遞期限已過
    .verdict = 寄給 { $recipient } 的郵件遲遲無法傳遞，寄件系統因此延後或放棄傳遞。
    .meaning = 寄件伺服器已多次嘗試，但此代碼沒有說明失敗的原因。真正的原因在最後一次嘗試的錯誤中，通常列在下方或伺服器的記錄檔中。

entry-topic-system-busy = 暫時性問題，稍後會重試
    .verdict = 收件端系統目前無法接收寄給 { $recipient } 的郵件，要求稍後再試。
    .meaning = 伺服器忙碌或正在維護，也可能是刻意延後接收陌生寄件者的郵件，但未說明。寄件伺服器通常會自動重試，大部分郵件會在數分鐘到數小時後送達。

entry-topic-system-full = 伺服器儲存空間不足
    .verdict = 收件端系統因為儲存空間不足，無法接收寄給 { $recipient } 的郵件。
    .meaning = 空間不足的是郵件伺服器的磁碟或記憶體，而不是單一信箱，須由其系統管理員清出空間。寄件伺服器通常會自動重試。

entry-topic-service-unavailable = 伺服器不接收郵件
    .verdict = 已連線至收件端系統，但它不接受寄給 { $recipient } 的郵件。
    .meaning = 伺服器表示郵件服務無法使用：可能正在關閉、並非用來接收郵件，或未說明原因就拒絕。回應中後續的文字會說明得更清楚。

entry-topic-system-misconfigured = 郵件系統的設定有誤
    .verdict = 郵件系統的設定有誤或缺少必要的元件，因此無法處理寄給 { $recipient } 的郵件。
    .meaning = 問題出在產生這個錯誤的伺服器：設定有誤、無法連線至資料庫或目錄，或篩選程式沒有回應。寄件者和收件者都無法自行修正。

entry-topic-delivery-failed = 郵件無法存入信箱
    .verdict = 郵件已到達 { $recipient } 的伺服器，但將郵件存入信箱的程式發生錯誤。
    .meaning = 最後一步出了問題：傳遞程式異常結束、信箱無法開啟或寫入，或收件者的規則有誤。該伺服器的系統管理員可從記錄檔查明原因。

entry-topic-list-problem = 郵寄清單或群組未接受郵件
    .verdict = 郵件未分送，因為郵寄清單或群組 { $recipient } 不接受這封郵件。
    .meaning = 郵寄清單常只接受成員的郵件，或須由仲裁者核准。清單也可能已關閉，或無法取得其成員。

entry-topic-no-error = 沒有錯誤
    .verdict = 伺服器已接受寄給 { $recipient } 的郵件，或只是回報工作階段的進度。
    .meaning = 以 2 開頭的代碼表示成功，以 3 開頭表示等待後續內容。如果郵件仍未送達，可能被移到其他資料夾，或在此伺服器接受之後遺失。

## Causes
cause-suggestion-outdated = 郵件程式自動填入了已失效的舊地址或內部地址。
cause-mailbox-not-known-to-gateway = 信箱存在，但負責接收此網域郵件的伺服器不認得，例如信箱剛建立或已移轉。
cause-refused-as-unknown = 收件者的篩選規則拒絕這位寄件者，而伺服器以「地址不存在」回應。日本的行動電信業者會這樣回應。
cause-address-malformed = 地址中有不該出現的字元，或缺少某個部分。
cause-address-held-twice = 多個信箱、群組或連絡人使用同一個地址。
cause-name-matches-several = 只輸入了名稱，而有多人同名。
cause-recipient-has-new-address = 收件者已改用新地址，舊地址不再使用。
cause-mailbox-unused = 信箱長期未使用，已由服務提供者關閉。
cause-mailbox-unpaid = 服務提供者暫停了帳戶，例如未繳費、已到期或遭到濫用。
cause-storage-shared = 郵件、相片和檔案共用儲存空間，而收件者的空間已用完。
cause-message-fills-mailbox = 信箱還有空間，但不足以容納這封郵件。
cause-mailbox-busy = 信箱暫時遭到鎖定或正在使用中。
cause-reason-withheld = 伺服器不說明拒絕的原因，以免外人探知哪些地址存在。
cause-outside-senders-refused = 此地址只接受組織內部或已登入者的郵件。
cause-sender-not-on-list = 只有特定寄件者可以寄到此地址，而您不在其中。
cause-recipient-filter = 收件者的篩選規則拒絕這位寄件者。例如手機只接收指定網域的郵件。
cause-mx-forgotten = 網域應該接收郵件，但 DNS 中沒有設定郵件伺服器。
cause-sender-domain-unknown = 寄件者地址的網域不存在於 DNS，或沒有可接收回信的伺服器。
cause-sender-address-cannot-receive = 收件端系統向寄件者的郵件伺服器查證地址，但沒有得到回應或得到否定的答覆。
cause-send-permission-missing = 此帳戶沒有以此地址傳送或代理其傳送的權限。
cause-from-differs-from-account = 郵件中的寄件者地址與登入的帳戶不同。
cause-rule-forwards-unchanged = 規則、裝置或程式以不屬於自己的寄件者地址轉送郵件。
cause-own-relay-name-wrong = 寄件系統中設定的轉送伺服器名稱不存在。
cause-encoding-enlarges-attachments = 附件本身未超過上限，但傳送時會增加約三分之一。
cause-list-has-invalid-addresses = 許多收件者並不存在，伺服器因而停止受理。
cause-allowance-used-up = 帳戶這個小時或這一天可傳送的郵件或收件者數量已用完。
cause-newsletter-through-mailbox = 電子報或程式透過個人專用的帳戶大量傳送郵件。
cause-account-misused = 其他人正在使用此帳戶傳送郵件，或網域的網站遭到濫用。
cause-sent-too-fast = 寄件伺服器在短時間內向同一個服務提供者傳送大量郵件。
cause-sender-little-known = 寄件伺服器的信譽尚未建立，因此只獲准傳送少量郵件。
cause-many-share-server = 許多寄件者共用寄件伺服器，合計超過上限。
cause-too-many-at-once = 寄件伺服器同時開啟的連線超過收件端允許的數量。
cause-connections-left-open = 先前的連線尚未關閉，仍計算在內。
cause-recipient-flooded = 收件者正在收到大量郵件。
cause-notices-pile-up = 某個程式或迴圈不斷傳送通知給收件者。
cause-first-contact = 收件端系統第一次收到這位寄件者寄給此收件者的郵件。
cause-retry-from-other-server = 每次重試都來自寄件端服務提供者的不同伺服器，因此每次都視為第一次。
cause-retry-too-early = 寄件伺服器在等待時間結束前就重試。
cause-dns-does-not-answer = 網域的名稱伺服器沒有回應，或回應有誤。
cause-own-resolver-fails = 寄件系統所查詢的名稱伺服器無法運作。
cause-reception-not-running = 目的地伺服器的郵件服務未執行。
cause-port-closed-by-firewall = 伺服器前方的防火牆拒絕郵件連接埠的連線。
cause-mx-points-elsewhere = 網域的 DNS 指向另一部伺服器，而不是其郵件伺服器。
cause-server-silent = 目的地伺服器停止運作，或忙碌到無法回應。
cause-traffic-dropped = 途中的防火牆捨棄封包，不做任何回應。
cause-own-port-25-blocked = 寄件伺服器所在的網路不允許透過連接埠 25 送出郵件。
cause-closed-by-filter = 目的地伺服器或其篩選系統刻意中斷連線，例如因為寄件者的位址或傳送頻率。
cause-no-way-to-network = 沒有通往該伺服器所在網路的路徑。
cause-address-not-public = DNS 提供的是只存在於內部網路的位址。
cause-ipv6-path-missing = 嘗試以 IPv6 連線，但其中一方的 IPv6 無法運作。
cause-forwarding-circle = 兩個信箱或伺服器互相轉寄，或信箱轉寄給自己。
cause-domain-routed-back = 伺服器應負責此網域，卻不知道網域屬於自己，因而將郵件傳回給自己。
cause-route-not-set-up = 郵件系統沒有此網域的路由、連接器或傳輸設定。
cause-keeps-being-deferred = 目的地在每次嘗試時都延後接收。
cause-system-overloaded = 伺服器目前負載過重。
cause-system-under-maintenance = 伺服器正在維護。
cause-put-off-on-purpose = 伺服器刻意延後接收陌生寄件者的郵件，但未說明。
cause-disk-full = 郵件伺服器的磁碟或記憶體已滿。
cause-reception-stopped = 郵件服務正在關閉或已停止。
cause-refused-without-reason = 伺服器拒絕這位寄件者，但未說明原因。
cause-host-takes-no-mail = 這部伺服器並非用來接收郵件。
cause-directory-not-reached = 伺服器無法在資料庫或目錄中查詢收件者。
cause-filter-not-reached = 伺服器所使用的篩選或原則服務沒有回應。
cause-delivery-program-fails = 負責傳遞郵件的程式發生錯誤而結束。
cause-mailbox-storage-fault = 信箱無法開啟或寫入：可能已損毀、遭到鎖定，或缺少權限。
cause-recipient-rule-fails = 收件者的轉寄或篩選規則有誤。
cause-list-members-only = 只有成員可以寄到此清單，而寄件者的地址不是成員的地址。
cause-list-gone = 清單或群組已關閉或更名。
cause-reply-reports-success = 這個回應表示成功，不是錯誤。

## Fixes of the sender
fix-ask-own-admin = 將整份回報交給您的郵件系統管理員
    .step-1 = 將回報轉寄給您的系統管理員或郵件服務提供者的支援人員，或複製全文交給他們。
    .step-2 = 說明從何時開始發生，以及是否只有這位收件者受影響。
fix-use-other-way = 以其他方式聯絡收件者
    .step-1 = 透過電話、通訊軟體或其他地址，告訴收件者郵件未送達。
    .step-2 = 將錯誤文字轉交給對方，讓對方能提供給其系統管理員或服務提供者。
fix-remove-old-suggestion = 從郵件程式移除舊的建議項目
    .step-1 = 建立新郵件，輸入地址的前幾個字元。
    .step-2 = 刪除出現的建議項目；在 Outlook 中，請按一下項目旁的叉號。
    .step-3 = 手動輸入完整地址，並修正連絡人中的地址。
fix-share-by-link = 改以連結分享檔案
    .step-1 = 將檔案放到線上儲存空間，例如 OneDrive、Google 雲端硬碟或組織的共用資料夾。
    .step-2 = 允許收件者開啟檔案，並以連結取代附件傳送。
fix-use-full-address = 使用完整地址
    .step-1 = 向收件者詢問含 @ 符號的完整地址，並將郵件傳送到該地址。
fix-use-new-address = 改寄到新地址
    .step-1 = 從回應中尋找新地址。如果沒有，請詢問收件者或其組織。
    .step-2 = 確認新地址確實屬於收件者，再將郵件傳送到該地址。
fix-ask-for-admission = 請收件者接受您的郵件
    .step-1 = 以其他方式聯絡收件者，並提供您的地址和網域。
    .step-2 = 請收件者在篩選規則中允許您的地址，或請其系統管理員允許。
fix-send-from-own-address = 以自己的地址傳送
    .step-1 = 在 **寄件者** 欄位選取您自己帳戶的地址，然後重新傳送。
    .step-2 = 如果是裝置或程式，請將寄件者設為登入帳戶的地址。
fix-wait-for-allowance = 等到可以再次傳送
    .step-1 = 在這個小時或這一天結束之前停止傳送。繼續嘗試可能會延長等待時間。
    .step-2 = 將其餘郵件分成小批，之後再傳送。
fix-secure-account = 如果您沒有傳送這麼多郵件，請保護帳戶
    .step-1 = 檢查 **寄件備份**、轉寄設定和規則，看是否有不是您所做的變更。
    .step-2 = 變更密碼、登出所有裝置，並開啟兩步驟驗證。
    .step-3 = 告知您的郵件系統管理員或服務提供者。
fix-ask-list-owner = 詢問清單的擁有者
    .step-1 = 寫信給清單的擁有者或詢問成員，確認清單是否仍在使用，以及誰可以寄信。
    .step-2 = 以您用來寄信的地址加入清單，或請求寄信的權限。
fix-look-in-junk = 請收件者查看垃圾郵件資料夾
    .step-1 = 請對方一併查看垃圾郵件資料夾、隔離區和收件規則。

## Fixes of the sender’s administrator
fix-send-more-slowly = 放慢傳送速度
    .step-1 = 限制每分鐘傳送到此目的地的郵件數量，讓佇列逐漸消化。
    .step-2 = 將大量郵件分散在數小時或數天內傳送；新伺服器的傳送量應逐步增加。
    .step-3 = 移除無法送達或不願收信的地址。
fix-limit-connections = 減少同時連線數
    .step-1 = 將傳送到此目的地的同時連線數調低，例如 2 到 5 個。
    .step-2 = 在同一個連線中傳送多封郵件，完成後關閉連線。
fix-send-in-smaller-batches = 減少每次傳遞的收件者
    .step-1 = 將每次傳遞的收件者數量降至 50 個以下。
    .step-2 = 從清單中移除不存在的地址。
fix-raise-sending-limit = 檢查傳送上限，並視需要提高
    .step-1 = 查明帳戶傳送了哪些郵件，並確認是否為使用者本人所為。
    .step-2 = 提高此帳戶的上限（如果系統允許）。
    .step-3 = 改用專門的服務傳送大量郵件。
fix-grant-send-permission = 授與以此地址傳送的權限
    .step-1 = 確認此帳戶是否應該使用該地址。
    .step-2 = 授與 **傳送為** (Send As) 或 **代理傳送** (Send on Behalf) 權限，或將該地址設為其別名。可能需要一小時才會生效。
fix-stop-loop = 中斷迴圈
    .step-1 = 查看退回郵件標頭中的 **Received** 行，找出郵件在哪些伺服器之間來回。
    .step-2 = 移除將郵件傳回的轉寄、規則或連接器。
    .step-3 = 如果伺服器不知道網域屬於自己，請在該處加入網域，或修正 MX 記錄。
fix-wait-for-greylisting = 讓伺服器通過灰名單
    .step-1 = 確認伺服器會在數分鐘後重試，並至少持續嘗試一天。
    .step-2 = 讓每次重試都來自同一個位址或同一個網路。
    .step-3 = 如果服務提供者每次都更換位址，請收件端將其列為例外。
fix-check-own-resolver = 檢查伺服器所查詢的名稱伺服器
    .step-1 = 在寄件伺服器上查詢該網域，一次使用自己的名稱伺服器，一次使用公用名稱伺服器。
    .step-2 = 如果只有自己的失敗，請修復或更換該名稱伺服器。如果兩者都失敗，表示問題出在該網域。
fix-check-own-outbound = 檢查您對外的連線
    .step-1 = 從寄件伺服器測試能否連線至外部的連接埠 25。許多網路業者和雲端服務會封鎖此連接埠。
    .step-2 = 如果連接埠 25 無法開放，請改用服務提供者的轉送伺服器。
    .step-3 = 如果只有 IPv6 失敗，請修復 IPv6，或讓郵件伺服器只使用 IPv4。
fix-trace-accepted-message = 追查伺服器接受之後的去向
    .step-1 = 記下回應中的時間和佇列編號。
    .step-2 = 向該伺服器的系統管理員詢問郵件的後續處理情形。

## Fixes of the recipient and their administrator
fix-free-mailbox = 清出信箱空間
    .step-1 = 刪除大型和舊的郵件，或移至封存。
    .step-2 = 清空 **刪除的郵件** 和 **垃圾郵件**。如果郵件與檔案、相片共用空間，也請一併清理。
    .step-3 = 請寄件者重新傳送。
fix-calm-incoming-mail = 停止大量湧入的郵件
    .step-1 = 找出大量傳送的寄件者、清單或程式。
    .step-2 = 停用、取消訂閱，或請系統管理員封鎖。
fix-correct-own-rule = 修正轉寄和篩選規則
    .step-1 = 關閉信箱的規則，並請人寄一封測試郵件給您。
    .step-2 = 逐一開啟規則，修正有問題的那一項。
fix-raise-quota = 增加信箱空間
    .step-1 = 檢查信箱的大小和配額。
    .step-2 = 提高配額，或將舊郵件移至封存。
    .step-3 = 確認可以收到新郵件。
fix-restore-mailbox = 恢復信箱
    .step-1 = 查明帳戶停用的原因：遭到封鎖、暫停、沒有授權，或刻意停用。
    .step-2 = 重新啟用帳戶。如果使用者已離職，請將地址重新導向或設定自動回覆。
    .step-3 = 從外部傳送一封測試郵件。
fix-accept-outside-senders = 允許寄件者寄到此地址
    .step-1 = 在信箱或群組的設定中，檢查誰可以寄信。
    .step-2 = 允許組織外部的寄件者，或將這位寄件者加入允許的寄件者。
    .step-3 = 請寄件者傳送一封簡短的測試郵件。
fix-publish-mx = 為網域發佈郵件伺服器
    .step-1 = 查詢網域有哪些 MX 記錄。
    .step-2 = 將郵件伺服器的名稱設為 MX 記錄，並為該名稱設定 A 或 AAAA 記錄。如果有 null MX，請移除。
    .step-3 = 如果網域不應接收郵件，請告知寄件者應使用的地址。
fix-correct-dns = 修正網域的 DNS
    .step-1 = 檢查網域的所有名稱伺服器是否都有回應，而且回應相同。
    .step-2 = 修復名稱伺服器、委派設定或 DNSSEC 簽章。
    .step-3 = 從外部再次查詢網域。
fix-correct-recipient-list = 讓收件端伺服器認得此地址
    .step-1 = 比對收件端伺服器或閘道所知的地址與實際存在的信箱。
    .step-2 = 加入缺少的地址，或修復同步處理。
fix-make-address-unique = 讓地址只屬於一個物件
    .step-1 = 在目錄中搜尋所有使用該地址的物件。
    .step-2 = 從其他物件移除該地址，只保留一個。
fix-redirect-old-address = 將舊地址重新導向
    .step-1 = 將舊地址重新導向至新地址或同事。
    .step-2 = 如果不需要重新導向，請設定自動回覆，告知新的聯絡方式。
fix-raise-size-limit = 提高上限，或提供其他方式
    .step-1 = 比較閘道、伺服器和信箱的上限，其中最小的決定能否通過。
    .step-2 = 如果需要接收大型郵件，請提高上限，或提供上傳檔案的位置。
fix-raise-connection-limit = 檢查連線數上限
    .step-1 = 從記錄檔查明達到的是總數上限，還是針對此寄件者的上限。
    .step-2 = 提高已知寄件者的上限，或找出占用連線的原因。
fix-exempt-from-greylisting = 讓已知的寄件者略過灰名單
    .step-1 = 將寄件者的網域或網路列為例外。
    .step-2 = 讓灰名單以網路而非單一位址辨識寄件者。
fix-restore-reception = 讓伺服器恢復收信
    .step-1 = 確認郵件服務正在執行，並接聽 TCP 連接埠 25。
    .step-2 = 確認防火牆允許外部連線至該伺服器。
    .step-3 = 確認 MX 記錄指向這部伺服器。
fix-relieve-system = 減輕伺服器的負載
    .step-1 = 從記錄檔和佇列中找出造成負載的原因。
    .step-2 = 排除原因。如果經常達到極限，請增加資源。
fix-free-server-storage = 清出郵件伺服器的空間
    .step-1 = 檢查佇列、信箱和記錄檔所在的磁碟，以及記憶體。
    .step-2 = 刪除不需要的資料，或擴充儲存空間。
    .step-3 = 確認伺服器能再次接收郵件。
fix-repair-own-system = 修正伺服器的設定
    .step-1 = 查看錯誤發生當時的郵件記錄檔。
    .step-2 = 修正其中指出的設定，或恢復資料庫、目錄或篩選服務。
    .step-3 = 從外部傳送一封測試郵件。
fix-repair-delivery-program = 修復將郵件存入信箱的程式
    .step-1 = 從郵件記錄檔找出這次傳遞所用的程式和錯誤。
    .step-2 = 檢查磁碟空間、權限、鎖定和信箱的狀態。
    .step-3 = 重新傳遞郵件，或請寄件者重新傳送。
fix-repair-list = 修復清單
    .step-1 = 確認清單存在、有成員，而且每位成員都能解析。
    .step-2 = 設定誰可以寄信，並告知成員。

## Checks
check-others-reach-recipient = 請使用其他郵件服務的人寄信給收件者
    .expect = 如果那封郵件也遭退回，表示問題出在收件端。如果送達，請檢查您自己的地址和系統。
check-address-holders-counted = 在目錄中搜尋該地址
    .expect = 應該只有一個信箱、群組或連絡人使用該地址。
check-storage-used = 請收件者查看已使用的儲存空間
    .expect = 剩餘空間應明顯大於郵件的大小。
check-inside-sender-succeeds = 請收件者組織內部的人寄信到該地址
    .expect = 如果那封郵件送達而您的沒有，表示該地址限制了哪些人可以寄信。
check-sender-receives = 從其他郵件服務寄信到寄件者的地址
    .expect = 郵件應該送達。如果遭退回，其他系統也會拒絕來自此地址的郵件。
check-own-address-succeeds = 以自己的地址傳送同一封郵件
    .expect = 如果傳送成功，表示只是缺少使用另一個地址的權限。
check-size-compared = 比對郵件大小與回應中的上限
    .expect = 請以檔案大小再加三分之一計算。
check-recipients-counted = 計算郵件的收件者數量，包括群組的成員
    .expect = 數量應低於回應中的上限。許多系統允許每次連線 100 個。
check-sent-messages-reviewed = 查看帳戶傳送的郵件
    .expect = **寄件備份** 和郵件系統的記錄檔中，應該只有帳戶擁有者知道的郵件。
check-queue-for-domain = 觀察傳送到此目的地的佇列
    .expect = 佇列應持續縮短，延後的次數也應減少。
check-retries-in-log = 在寄件伺服器的記錄檔中尋找這封郵件的重試
    .expect = 每次重試應至少相隔數分鐘，並來自同一個位址。
check-server-answers = 從外部測試伺服器的連接埠 25 是否回應
    .expect = `TcpTestSucceeded` 應為 `True`。請使用可對外連線至連接埠 25 的電腦。
check-other-domains-tried = 檢查寄到其他網域的郵件是否送出
    .expect = 如果送出，表示問題出在此目的地。如果沒有，表示問題出在您自己的系統或網路。
check-session-by-hand = 手動連線至伺服器，查看 SMTP 橫幅
    .expect = 伺服器應以 `220` 回應。如果是其他代碼，或連線遭到關閉，即可看出伺服器拒絕的原因。輸入 `QUIT` 可結束工作階段。
check-received-lines-read = 查看退回郵件的 Received 行
    .expect = 每部伺服器應只出現一次，重複的部分就是迴圈。
check-earlier-error-found = 尋找最後一次嘗試的錯誤
    .expect = 錯誤列在回報下方或寄件伺服器的記錄檔中，會指出真正的原因。
check-disk-space-shown = 檢查郵件伺服器的可用空間
    .expect = 佇列、信箱和記錄檔所在的磁碟都應有空間。
check-mail-log-read = 查看錯誤發生當時的郵件記錄檔
    .expect = 記錄檔會指出失敗的程式、服務或檔案。
check-list-membership = 檢查誰可以寄到此清單
    .expect = 您寄信的地址應為成員，或清單接受所有人的郵件。
check-recipient-asked = 詢問收件者是否收到郵件
    .expect = 郵件應在收件匣或垃圾郵件資料夾中。
