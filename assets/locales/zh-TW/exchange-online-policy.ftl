## Microsoft 365: refused for permissions, sign-in, reputation or limits
entry-exchange-online-5-7-0 = 因安全性或原則而遭拒，未說明細節
    .verdict = Microsoft 365 因安全性或原則而拒絕此郵件，但未說明原因。
    .meaning = 此代碼與 5.7.1 一樣籠統，請以代碼旁的文字為準。如果沒有文字，必須由收件端系統管理員查看訊息追蹤。

entry-exchange-online-5-7-1 = 因權限、規則或篩選而遭拒
    .verdict = Microsoft 365 拒絕了寄給 { $recipient } 的郵件：權限、規則或篩選不允許。
    .meaning = Microsoft 以此代碼表示十多種原因，請以後面的文字為準：可能與誰可以寄信給收件者有關，也可能是規則、封鎖清單，或寄件系統必須先登入。
    .meaning-2 = 如果 **產生伺服器** (Generating server) 屬於您自己的組織，可由您的系統管理員解決；否則由收件端系統管理員解決。

entry-exchange-online-5-7-1-not-authorized = 寄件者無權寄信給此收件者
    .verdict = 寄件者無權寄信給 { $recipient }。
    .meaning = 收件者多半是只接受成員或清單中寄件者的群組或信箱。巢狀群組的成員可能不算在內。成員超過 5,000 人的群組只接受成員的郵件，而且必須經仲裁者核准。

entry-exchange-online-5-7-1-relay = 伺服器不為此網域轉送郵件
    .verdict = { $host } 不接受 { $domain } 的郵件，也不代為轉送。
    .meaning = 該伺服器不負責收件者的網域，寄件端也沒有以可轉送郵件的身分登入。

entry-exchange-online-5-7-1-login = 收件端伺服器要求登入
    .verdict = { $host } 只接受已登入系統的郵件。
    .meaning = 此回應來自收件端伺服器，通常是 Microsoft 365 後方的 Exchange 伺服器。該伺服器面向網際網路的接收連接器不允許匿名寄件者。

entry-exchange-online-5-7-1-allow-list = IP 位址同時在連接器與 IP 允許清單中
    .verdict = 收件者的組織在兩處列出寄件 IP 位址，因此郵件遭拒，但未顯示真正的原因。
    .meaning = 該位址同時列在輸入連接器和 **IP 允許清單** 中。它很可能列在某個公開的封鎖清單上，但在移除重複的項目之前，回應不會指出是哪一份清單。

entry-exchange-online-5-7-1-blocklist-1 = 寄件 IP 位址在 Microsoft 的封鎖清單中（舊用語）
    .verdict = 寄件伺服器的位址在 Microsoft 自己的封鎖清單中，因此 Microsoft 365 拒絕此郵件。
    .meaning = 這是舊的用語。目前同樣的封鎖會以 5.7.606 到 5.7.649 或 5.7.511 回報。

entry-exchange-online-5-7-1-spamhaus = 寄件 IP 位址列在 Spamhaus
    .verdict = 寄件伺服器的位址列在 Spamhaus，因此 Microsoft 365 拒絕此郵件。
    .meaning = Microsoft 只是查詢該清單，無法移除其中的項目。請到 Spamhaus 查詢該位址，網頁會說明是因為垃圾郵件 (SBL)、受感染的主機 (XBL)，或屬於動態範圍 (PBL)。

entry-exchange-online-5-7-1-spamhaus-as3130 = 寄件 IP 位址可能列在 Spamhaus
    .verdict = Microsoft 365 拒絕此郵件，可能是因為寄件伺服器的位址列在 Spamhaus。
    .meaning = Microsoft 未說明此標記。在少數見到的回報中，該位址列在 Spamhaus 的清單上。

entry-exchange-online-5-7-1-helo-listed = 伺服器自稱的名稱可能列在 Spamhaus
    .verdict = Microsoft 365 拒絕此郵件，可能是因為寄件伺服器自稱的名稱列在 Spamhaus。
    .meaning = 列入清單的是 HELO 或 EHLO 中的網域，而不是 IP 位址。此說明來自一份非正式的清單。

entry-exchange-online-5-7-1-sender-domain-listed = 寄件者的網域可能列在 Spamhaus
    .verdict = Microsoft 365 拒絕此郵件，可能是因為郵件傳回路徑的網域列在 Spamhaus。
    .meaning = 列入清單的是 MAIL FROM 中的網域，而不是 IP 位址。此說明來自一份非正式的清單。

entry-exchange-online-5-7-1-rule = 遭組織的郵件流程規則拒絕
    .verdict = 寄給 { $recipient } 的郵件遭郵件流程規則拒絕。
    .meaning = 該規則屬於產生此回報的伺服器所屬的組織，可能依據大小、附件、寄件者、文字或缺少加密來判斷；資料外洩防護 (DLP) 原則也會產生同樣的回應。

entry-exchange-online-5-7-1-inside-only = 收件者只接受組織內部的郵件
    .verdict = { $recipient } 只接受組織內部寄件者的郵件。
    .meaning = 較新的代碼 5.7.12 以及 5.7.133 到 5.7.136 意思相同，並指出收件者的類型。這裡的「驗證」是指：Microsoft 365 必須認得寄件者是組織內部的人。

entry-exchange-online-5-7-1-not-on-list = 寄件者不在允許之列，或遭指名拒絕
    .verdict = { $recipient } 只接受特定寄件者的郵件，而此寄件者不在其中。
    .meaning = 可能由收件者的兩份清單造成：接受的寄件者清單，以及拒絕的寄件者清單。

entry-exchange-online-5-7-12 = 收件者拒絕組織外部的郵件
    .verdict = { $recipient } 不接受組織外部的郵件。
    .meaning = 收件者是供內部使用的信箱、共用信箱、群組或郵件使用者。郵件本身沒有問題，只有收件端系統管理員可以變更此設定。

entry-exchange-online-5-7-124 = 寄件者不在群組的允許寄件者清單中
    .verdict = 群組 { $recipient } 只接受清單中寄件者的郵件，而此寄件者不在清單中。
    .meaning = 依群組的設定，連擁有者也可能必須列入清單。成員超過 5,000 人的群組只接受成員的郵件，而且必須經仲裁者核准。回報中會說明如何找到擁有者。

entry-exchange-online-5-7-129 = 收件者只接受清單中的寄件者
    .verdict = { $recipient } 只接受清單中寄件者的郵件，而此寄件者不在清單中。
    .meaning = 在混合式部署中，如果收件者的內部部署帳戶是停用而不是刪除，也會出現同樣的回應。

entry-exchange-online-5-7-133 = 群組拒絕外部郵件
    .verdict = 群組 { $recipient } 只接受組織內部的郵件。
    .meaning = 新建的通訊群組預設如此。群組擁有者和系統管理員都可以變更。如果您屬於同一個組織，表示您的郵件到達 Microsoft 365 時被視為外部郵件，問題可能出在混合式連線。

entry-exchange-online-5-7-134 = 信箱拒絕外部郵件
    .verdict = 信箱 { $recipient } 只接受組織內部的郵件。
    .meaning = 只有收件者組織的系統管理員可以變更此設定，使用該信箱的人無法自行變更。

entry-exchange-online-5-7-135 = 公用資料夾拒絕外部郵件
    .verdict = 公用資料夾 { $recipient } 只接受組織內部的郵件。
    .meaning = 只有收件者組織的系統管理員可以變更此設定。

entry-exchange-online-5-7-13 = 公用資料夾拒絕外部郵件（短代碼）
    .meaning = Microsoft 將 5.7.13 與 5.7.135 一併說明：兩者都與擁有郵件功能的公用資料夾有關。網際網路標準中的 X.7.13 表示帳戶已停用，此處並非此意。

entry-exchange-online-5-7-136 = 郵件使用者拒絕外部郵件
    .verdict = 郵件使用者 { $recipient } 只接受組織內部的郵件。
    .meaning = 郵件使用者列在組織的目錄中，但信箱位於他處，通常在內部部署環境。即使信箱不在 Microsoft 365，此設定仍在 Microsoft 365。

entry-exchange-online-5-7-193 = Microsoft 365 群組或團隊拒絕外部郵件
    .verdict = Microsoft 365 群組或團隊 { $recipient } 不接受此寄件者的郵件。
    .meaning = 群組和團隊預設不接受外部郵件。擁有者可以在 Outlook 中自行開放，不必透過系統管理員；最長約一小時後生效。

entry-exchange-online-5-7-103 = 無法儲存寄件備份
    .verdict = Microsoft 365 無法將已傳送郵件的複本儲存到信箱。
    .meaning = Microsoft 未公開說明此代碼。在唯一已知的回報中，問題在於代表其他信箱寄信時的 **寄件備份** 複本，不一定表示郵件本身未送達。

entry-exchange-online-5-7-23 = 收件系統因 SPF 拒絕郵件
    .verdict = 寄件者網域的 SPF 檢查未通過，因此收件系統拒絕此郵件。
    .meaning = 箭號 `->` 之後才是真正的回應，內容也可能與 DMARC 有關。如果 SPF 記錄正確，郵件可能是經由 Microsoft 365 的高風險傳遞集區寄出，而 SPF 記錄不包含該集區。

entry-exchange-online-5-7-25 = 寄件端 IPv6 位址沒有反向 DNS 記錄
    .verdict = 寄件伺服器的 IPv6 位址沒有反向 DNS 記錄，因此 Microsoft 365 拒絕此郵件。
    .meaning = 透過 IPv6 寄信時，Microsoft 365 要求 PTR 記錄，而且 SPF 或 DKIM 必須通過。改用 IPv4，郵件可能立即就能寄達。

entry-exchange-online-5-7-509 = 寄件者網域未通過 DMARC，且要求拒收
    .verdict = 寄件者 (From) 地址的網域未通過 DMARC，而該網域要求拒收這類郵件，因此 Microsoft 365 拒絕此郵件。
    .meaning = 網域擁有者發佈了 `p=reject`，而此郵件沒有以該網域通過 SPF 或 DKIM。回應中會指出網域名稱，只有該網域的系統管理員可以修正記錄。

entry-exchange-online-5-7-512 = 郵件中沒有有效的寄件者 (From) 地址
    .verdict = 郵件的 From 標頭中沒有有效的地址，因此 Microsoft 365 拒絕此郵件。
    .meaning = 郵件多半由程式或裝置產生。From 只能有一行，而且地址必須放在角括號中。

entry-exchange-online-5-7-506 = 寄件伺服器以對方的名稱自稱
    .verdict = 寄件伺服器以對方伺服器的名稱自稱，因此 Microsoft 365 拒絕連線。
    .meaning = 垃圾郵件程式會這樣做，因此不允許。HELO 或 EHLO 必須是寄件伺服器自己的完整主機名稱。

entry-exchange-online-5-7-3 = 寄信時登入失敗
    .verdict = { $host } 未接受程式或裝置的登入。
    .meaning = 伺服器不會說明原因，可能是使用者名稱或密碼錯誤、SMTP AUTH 已關閉，或登入原則不允許。Microsoft Entra 的登入記錄會指出原因。較新的伺服器會以 535 5.7.139 回應並附上原因。

entry-exchange-online-5-7-3-starttls = 裝置或程式寄信時未加密
    .verdict = { $host } 只在 STARTTLS 之後才接受寄信，而裝置或程式未啟動 STARTTLS。
    .meaning = 伺服器以 451 5.7.3 回應，但等待無法解決，必須變更裝置的設定：在連接埠 587 使用 STARTTLS，而不是一開始就用 SSL，並使用 TLS 1.2 以上版本。

entry-exchange-online-5-7-139 = 寄信時登入失敗，並附上原因
    .verdict = { $host } 未接受程式或裝置的登入，並說明了原因。
    .meaning = 逗號後的文字即為原因：組織或信箱關閉了 SMTP AUTH、基本驗證已停用、密碼錯誤，或登入原則不允許。Outlook.com 帳戶已不再接受密碼，只能使用 OAuth。

entry-exchange-online-5-7-144 = 應用程式缺少以 SMTP 寄信的權限
    .verdict = { $host } 接受應用程式的權杖，但其權限不足。
    .meaning = 應用程式以 OAuth (XOAUTH2) 登入。Microsoft 未公開說明此代碼；從開發人員的回報來看，是缺少權限或同意。

entry-exchange-online-5-7-30 = 不再接受以密碼登入
    .verdict = 程式或裝置以使用者名稱和密碼登入（基本驗證），因此 Microsoft 365 拒絕此郵件。
    .meaning = 依 2026 年 1 月 27 日修訂的時程：2026 年 12 月底之前維持不變。之後寄信的基本驗證預設關閉，既有組織可以重新開啟，新組織則不行。最終日期將由 Microsoft 於 2027 年下半年公布。
    .meaning-2 = 在其他系統，相同的代碼另有意義，例如在 Gmail 表示 DKIM 失敗。

entry-exchange-online-5-7-57 = 裝置或程式寄信前未登入
    .verdict = { $host } 只接受登入後寄出的郵件，而裝置或程式沒有登入，或登入失敗。
    .meaning = 這發生在 `smtp.office365.com`。請查看記錄檔中的前一行：如果有 535，即可看出原因。未啟動 STARTTLS 時，伺服器不會提供登入。

entry-exchange-online-5-7-60 = 帳戶無權以此寄件者地址寄信
    .verdict = 登入的帳戶沒有權限以郵件中的地址寄信。
    .meaning = 寄件者 (From) 地址或傳回路徑與登入的帳戶不同。剛授與的權限最長可能需要一小時才會生效。

entry-exchange-online-5-7-51 = 夥伴連接器只接受特定的伺服器
    .verdict = 收件者的組織只接受特定位址或憑證的郵件，而寄件伺服器不符合。
    .meaning = 常見的情況是：所有郵件必須先經過 Microsoft 365 前方的篩選服務，而此郵件直接寄到 Microsoft 365，沒有寄到 MX 記錄中的伺服器。

entry-exchange-online-5-7-64 = Microsoft 365 不為此伺服器轉送
    .verdict = Microsoft 365 無法判斷寄件伺服器屬於哪個組織，因此不轉送此郵件。
    .meaning = 您自己的伺服器或裝置經由 Microsoft 365 寄信，但輸入連接器已不再相符。最常見的是公用 IP 位址或憑證變更。回應中的 `ATTR36` 表示憑證的網域未在組織中驗證。

entry-exchange-online-5-7-68 = 組織封鎖了 Direct Send
    .verdict = 組織拒絕自稱來自自己網域，但未登入也未經連接器的郵件。
    .meaning = 此封鎖只看信封寄件者，而且先於 SPF、DKIM 和 DMARC 檢查。封鎖可防範冒用您網域的網路釣魚，請只允許屬於您的來源。

entry-exchange-online-5-7-230 = 過舊的 Exchange 伺服器遭封鎖
    .verdict = 您的內部部署 Exchange 伺服器版本過舊，因此 Exchange Online 已永久拒絕此郵件。
    .meaning = 回應會說明每小時封鎖幾分鐘，60 表示完全封鎖，因此郵件有時仍能寄達。遭拒的郵件不會再次嘗試，更新後請重新傳送。

entry-exchange-online-5-7-232 = 試用組織已達外部收件者上限
    .verdict = 您的組織使用 Microsoft 365 試用版，24 小時內可寄送的外部收件者已達上限。
    .meaning = 此限制針對整個組織，而不是單一信箱，並以任一時刻之前的 24 小時計算。組織內部的郵件不受影響。付費訂閱的上限較高。

entry-exchange-online-5-7-233 = 組織已達外部收件者上限
    .verdict = 您的組織 24 小時內可寄送的外部收件者已達上限。
    .meaning = 所有信箱和應用程式合併計算，因此您自己寄出的郵件可能很少。上限 (TERRL) 隨授權數增加，約為 500 × 授權數^0.7 + 9,500，並以任一時刻之前的 24 小時計算。新組織只有其中一部分。

entry-exchange-online-5-7-236 = 已達 onmicrosoft.com 地址的寄信上限
    .verdict = 您的組織以 onmicrosoft.com 網域寄信，24 小時內只能寄給 100 位外部收件者。
    .meaning = 這類網域僅供測試使用。此限制自 2025 年 10 月至 2026 年 6 月分階段實施，不論授權數多寡，每個組織都相同。以自有網域寄出的郵件不受影響。

entry-exchange-online-5-7-350 = 收件系統將郵件視為垃圾郵件
    .verdict = 收件系統將此郵件視為垃圾郵件而拒絕。
    .meaning = Microsoft 365 只是轉達。箭號 `->` 之後的文字來自對方系統，會指出所用的篩選或清單，請以該文字為準。

entry-exchange-online-5-7-367 = 收件系統不轉送經轉寄的郵件
    .verdict = 收件系統拒絕了 Microsoft 365 代外部寄件者轉寄或轉送的郵件。
    .meaning = 如果郵件到達時 SPF 和 DKIM 都未通過，轉寄時會改由位址經常變動的轉送集區寄出。Proofpoint 或 Barracuda 等篩選服務不會將這些位址視為 Microsoft 365。因此郵件有時遭拒、有時送達，SPF 記錄也無法涵蓋。

entry-exchange-online-5-7-368 = 收件系統要求登入後才轉送
    .verdict = 收件系統要求先登入，才會轉送此郵件。
    .meaning = Microsoft 365 只是轉達，而且未公開說明此代碼。請以箭號 `->` 之後的文字為準。

entry-exchange-online-5-7-520 = 不允許轉寄到外部
    .verdict = 某個信箱將郵件自動轉寄到外部地址，而其組織不允許。
    .meaning = 郵件本身已送達該信箱，只有轉寄的複本遭到攔阻。如果您只是寄信給對方，不需要處理。由於攻擊者常利用這種轉寄，Microsoft 365 預設會封鎖。

entry-exchange-online-5-7-501 = 寄件帳戶因垃圾郵件遭封鎖
    .verdict = 寄件帳戶寄出垃圾郵件，因此遭 Microsoft 封鎖。
    .meaning = 通常是密碼已被他人取得。該帳戶仍可收信。帳戶恢復安全後，只有所屬組織的系統管理員可以透過支援案例請求解除封鎖。

entry-exchange-online-5-7-502 = 寄件者遭 Microsoft 封鎖
    .meaning = 5.7.502 與 5.7.503 的意義相同。與 5.7.511 不同，遭封鎖的是寄件帳戶或網域，而不是 IP 位址，因此無法使用解除封鎖入口網站。

entry-exchange-online-5-7-504 = 收件者的地址無效
    .verdict = 收件者地址 { $recipient } 無效，因此 Microsoft 365 拒絕此郵件。
    .meaning = 郵件在入口即遭拒絕，未進入任何信箱。相同的文字若搭配 5.4.1，表示組織中沒有這個地址。

entry-exchange-online-5-7-505 = 收件者遭封鎖或無效
    .verdict = Microsoft 365 不接受寄給 { $recipient } 的郵件。
    .meaning = Microsoft 只說明收件者無效。如果地址正確，需由收件端系統管理員詢問 Microsoft 支援人員。

entry-exchange-online-5-7-507 = 寄件 IP 位址遭收件者的組織封鎖
    .verdict = 收件者的組織封鎖了寄件伺服器的位址。
    .meaning = 這是該組織自己的決定，不是 Microsoft 的清單，只有其系統管理員可以解除。

entry-exchange-online-5-7-513 = 寄件 IP 位址在收件者自己的封鎖清單中
    .verdict = 收件者的組織已將寄件伺服器的位址加入自己的封鎖清單。
    .meaning = 回應會指出遭封鎖的位址和封鎖它的網域。Microsoft 的解除封鎖入口網站在此無效，只有該組織可以移除此項目。

entry-exchange-online-5-7-508 = 來自 IPv6 範圍的郵件過多
    .verdict = 短時間內有過多郵件來自寄件端的 IPv6 範圍，因此 Microsoft 365 拒絕此郵件。
    .meaning = 整個範圍合併計算，同一網路中的其他伺服器也可能用完額度。

entry-exchange-online-5-7-510 = 收件者的網域不接受透過 IPv6 的郵件
    .verdict = { $domain } 不接受透過 IPv6 的郵件，而寄件伺服器使用了 IPv6。
    .meaning = 寄件者和郵件都沒有問題，改用 IPv4 即可寄達。

entry-exchange-online-5-7-511 = 寄件 IP 位址遭封鎖，需人工審查
    .verdict = Microsoft 已封鎖寄件伺服器的位址，必須經人工審查才能解除。
    .meaning = 解除封鎖入口網站不適用於此代碼。請將完整的回報連同位址寄到 delist@microsoft.com，Microsoft 通常會在 48 小時內答覆。

entry-exchange-online-5-7-606 = 寄件 IP 位址在 Microsoft 的封鎖清單中
    .verdict = 寄件伺服器的位址在 Microsoft 的封鎖清單中，因此 Microsoft 拒絕此郵件。
    .meaning = 5.7.606 到 5.7.649 都是這個意思。Microsoft 發現該位址寄出垃圾郵件、惡意程式，或有開放轉送，時間可能在您取得該位址之前。透過入口網站可在 24 小時內移除，但如果原因仍在，就會再次列入。
    .meaning-2 = 寫信的人和收件者都沒有問題，必須由負責寄件伺服器的人處理。

entry-exchange-online-5-7-703 = 收件者遭您自己的組織封鎖
    .verdict = 您自己的組織封鎖了寄到此地址或網域的郵件。
    .meaning = 只要有一位收件者遭封鎖，郵件就不會寄給任何收件者。此清單雙向封鎖，因此該項目當初可能是為了阻擋來自對方的郵件。

entry-exchange-online-5-7-705 = 組織遭禁止寄信
    .verdict = 您的組織寄出的大部分郵件看起來像垃圾郵件，因此 Microsoft 已禁止整個組織寄信。
    .meaning = 請先找出來源：遭入侵的伺服器、遭盜用的帳戶、不是由您建立的連接器，或大量郵件。之後只有 Microsoft 支援人員可以解除。如果剛續訂已到期的訂閱，也可能只是暫時情況，最長一天。

entry-exchange-online-5-7-708 = 不接受來自此 Microsoft 位址的郵件
    .verdict = 郵件來自信譽不佳的 Microsoft 位址，因此 Microsoft 拒絕此郵件。
    .meaning = 受影響的多半是新組織和試用版，因為它們共用這類位址。請指派授權；在此之前，可請 Microsoft 支援人員設定例外。

entry-exchange-online-5-7-711 = 輸入連接器因垃圾郵件遭限制
    .verdict = 您組織的連接器疑似寄出垃圾郵件或網路釣魚郵件，因此受到 Microsoft 限制。
    .meaning = 只有經過此連接器的郵件遭拒，其他郵件不受影響。系統管理員可以自行解除，不必透過 Microsoft，最長約一小時生效。

entry-exchange-online-5-7-700 = 組織因可疑郵件遭限制
    .verdict = 您組織的外寄郵件看起來可疑，因此受到 Microsoft 限制。
    .meaning = 較舊的文件以 5.7.700 到 5.7.749 表示這種情況；目前只個別說明 703、705、708 和 711。請比照 5.7.705 處理。

entry-exchange-online-5-7-750 = 因以未註冊的網域寄信而遭封鎖
    .verdict = 此組織以不屬於自己的網域寄出過多郵件，因此遭 Microsoft 封鎖。
    .meaning = Microsoft 365 只允許一定數量的這類郵件。請先新增所有用來寄信的網域，再請 Microsoft 支援人員解除封鎖。

entry-exchange-online-5-7-800 = 寄件網域因垃圾郵件遭封鎖
    .verdict = 寄件端的網域曾用來寄送垃圾郵件，因此遭 Microsoft 封鎖。
    .meaning = 遭封鎖的可能是 EHLO、傳回路徑或寄件者 (From) 地址中的網域。由於封鎖的是網域，換用其他伺服器或位址並無幫助。

entry-exchange-online-5-7-900 = 遭自訂代碼的規則拒絕
    .verdict = 組織自訂的郵件流程規則拒絕了寄給 { $recipient } 的郵件。
    .meaning = 5.7.900 到 5.7.999 供系統管理員在規則中自訂。數字的意義只有該組織知道，回報中的文字通常會說明。從 **產生伺服器** (Generating server) 可看出規則屬於誰。

## Outlook.com, the mail service for consumers
entry-outlook-com-5-7-515 = 網域未達大量寄件者的驗證要求
    .verdict = 寄件者的網域未達到 Outlook.com 對大量寄件者的驗證要求，因此郵件遭到拒絕。
    .meaning = 每天寄到 Outlook.com 超過 5,000 封的網域，SPF 和 DKIM 都必須通過，還要發佈 DMARC 記錄（`p=none` 即可），而且 From 網域至少與其中一項一致。達到此數量後，該網域的所有郵件都適用。自 2025 年 5 月 5 日起實施。回應結尾的 `Spf=`、`Dkim=`、`DMARC=` 會顯示哪一項未通過。
    .meaning-2 = 收件者的安全寄件者清單對此無效。

entry-outlook-com-5-7-1 = 寄件網路在 Outlook.com 的封鎖清單中
    .verdict = 寄件伺服器所在的網路在 Outlook.com 的封鎖清單中，因此郵件遭到拒絕。
    .meaning = 其中的「Internet service provider」是指負責郵件伺服器的人。封鎖可能針對整個網路，因此即使伺服器本身沒有問題，也可能受到相鄰伺服器的影響。解除封鎖入口網站 sender.office.com 適用於 Microsoft 365；此處請使用 Outlook.com 寄件者支援的表單。

entry-outlook-com-5-7-1-s3140 = 寄件網路遭封鎖 (S3140)
    .meaning = Microsoft 未說明此標記。從回報來看，S3140 多半針對服務提供者的整個網路，因此需由服務提供者提出要求。

entry-outlook-com-5-7-1-s3150 = 寄件網路遭封鎖 (S3150)
    .meaning = 這是最常見的標記，也寫作 AS3150。據 Microsoft 人員表示，伺服器在暫時遭拒（例如 4.7.650）後仍未放慢速度，就會收到此標記，因此請先放慢速度。

entry-outlook-com-rp-001 = 寄件 IP 位址超過速率限制
    .verdict = 寄件伺服器的寄送速度超過其信譽所允許的範圍，因此 Outlook.com 暫時不再接收其郵件。
    .meaning = 上限並未公布，信譽良好時會提高，遭檢舉時會降低。

entry-outlook-com-rp-002 = 單一連線的郵件過多
    .verdict = Outlook.com 暫時不再接受透過此連線傳送的郵件。
    .meaning = 與 RP-001 類似，但以單一連線計算。

entry-outlook-com-rp-003 = 同時連線過多
    .verdict = Outlook.com 拒絕新的連線：寄件伺服器位址已有過多連線。
    .meaning = Microsoft 表示同時連線最多 500 個；信譽不佳時會更少。

entry-outlook-com-4-7-650 = 寄件伺服器因信譽而受到限速
    .verdict = 寄件伺服器的信譽尚未建立或不佳，因此 Outlook.com 目前只以較慢的速度接收其郵件。
    .meaning = 標記 S775 和 S843 的意思相同。請放慢速度並繼續嘗試；如果不放慢，最後會遭到封鎖 (S3150)。

entry-outlook-com-4-7-651 = 寄件伺服器受到限速（第二級）
    .verdict = Outlook.com 目前只以較慢的速度接受寄件伺服器的郵件。
    .meaning = 曾與標記 S844、S3113 和 S3114 一起出現。Microsoft 未說明與 4.7.650 有何不同，請以相同方式處理。

entry-outlook-com-4-7-652 = 伺服器的連線數超過允許的上限
    .verdict = Outlook.com 拒絕新的連線：寄件伺服器已達可用的連線數上限。
    .meaning = 上限取決於位址的信譽，並未公布。

entry-outlook-com-4-7-500 = 對此寄件 IP 位址回應伺服器忙碌
    .verdict = Outlook.com 要求寄件伺服器稍後再試。
    .meaning = 回應中指出寄件 IP 位址，因此可能是該位址因信譽而受到限速，而不是服務過載。Microsoft 未說明標記 S77714。

entry-outlook-com-4-3-2 = Outlook.com 暫時無法使用
    .verdict = Outlook.com 目前無法接收此郵件。
    .meaning = 通常很快就會自行恢復。此代碼的說明來自一份非正式的清單。

entry-outlook-com-sc-001 = 因內容或信譽而遭拒
    .verdict = 內容類似垃圾郵件，或寄件端的信譽不佳，因此 Outlook.com 拒絕此郵件。
    .meaning = Microsoft 未說明是哪一種原因。

entry-outlook-com-sc-002 = 伺服器看似在試探地址
    .verdict = 寄件伺服器看似在試探哪些地址存在，因此 Outlook.com 拒絕此郵件。
    .meaning = Microsoft 稱之為「namespace mining」。名單過舊、含有大量失效地址，或以 SMTP 驗證地址的工具，也會造成相同的現象。

entry-outlook-com-sc-003 = 伺服器看似開放 Proxy 或開放轉送
    .verdict = 外人也能透過寄件伺服器寄信，因此 Outlook.com 拒絕此郵件。
    .meaning = 該伺服器會為任何人轉送郵件或連線，或測試時曾經如此。

entry-outlook-com-sc-004 = 遭收件者檢舉後封鎖
    .verdict = 收件者將寄件伺服器的郵件標示為垃圾郵件，因此 Outlook.com 封鎖了該伺服器的位址。
    .meaning = 垃圾郵件回報計畫 (JMRP) 會將每封遭標示的郵件通知您。自 2026 年 6 月起，通知只包含郵件標頭，而且不顯示檢舉者。

entry-outlook-com-dy-001 = 不接受來自動態位址的郵件
    .verdict = 郵件來自動態或家用網路的位址，因此 Outlook.com 拒絕此郵件。
    .meaning = 這類位址配發給家用網路，郵件必須經由服務提供者的郵件伺服器寄出。

entry-outlook-com-dy-002 = 寄件電腦疑似受感染
    .verdict = 寄件的電腦或伺服器疑似遭入侵，因此 Outlook.com 拒絕此郵件。
    .meaning = Microsoft 只表示有此可能。在辦公室中，使用同一位址的任何裝置都可能是原因。

entry-outlook-com-ou-001 = 寄件 IP 位址列在 Spamhaus
    .verdict = 寄件伺服器的位址列在 Spamhaus，因此 Outlook.com 拒絕此郵件。
    .meaning = Microsoft 只是查詢該清單，必須向 Spamhaus 申請移除。

entry-outlook-com-ou-002 = 因原則、內容或信譽而遭拒
    .verdict = 內容類似垃圾郵件，或寄件端的信譽不佳，因此 Outlook.com 拒絕此郵件。
    .meaning = 用語與 SC-001 相同，處理方式也相同。Microsoft 未說明兩者的差異。

entry-outlook-com-sidf = 網域的 SPF 記錄不允許任何寄件者
    .verdict = 寄件者的網域在 DNS 中聲明不寄送郵件，因此 Outlook.com 拒絕此郵件。
    .meaning = 回應仍使用 Sender ID 的說法，但實際讀取的是 SPF 記錄。記錄 `v=spf1 -all` 表示不允許任何人。變更後最長需等待 48 小時。

entry-outlook-com-5-5-0 = Outlook.com 沒有此帳戶，或帳戶已關閉
    .verdict = { $recipient } 在 Outlook.com 沒有可用的帳戶。
    .meaning = 該地址從未存在，或帳戶已關閉，例如因為長時間沒有登入。只有帳戶擁有者可以處理。

entry-outlook-com-5-1-3 = 地址的寫法不正確
    .verdict = Outlook.com 無法將 { $recipient } 辨識為地址。
    .meaning = 多半是多了空格或逗號，或缺少某個部分。此代碼的說明來自一份非正式的清單。

## Causes
cause-m365-outside-senders-refused = 收件者設定為只接受組織內部的郵件，而此郵件來自外部。
cause-m365-hybrid-sender-anonymous = 混合式部署：寄件者屬於該組織，但內部部署伺服器的郵件到達 Microsoft 365 時被視為外部郵件。
cause-m365-sender-not-listed = 收件者只接受特定寄件者，而此寄件者不在其中。
cause-m365-sender-not-member = 只有成員可以寄信到此群組，而寄件者不是成員。
cause-m365-no-mail-contact = 外部寄件者必須先建立為郵件連絡人或郵件使用者才能列入清單，而此寄件者尚未建立。
cause-m365-large-group = 群組成員超過 5,000 人：只有成員可以寄信，而且必須經仲裁者核准。
cause-m365-hybrid-account-disabled = 混合式部署：收件者的內部部署帳戶已停用。
cause-m365-mail-flow-rule = 此郵件符合組織的郵件流程規則，因而遭拒。
cause-m365-data-loss-policy = 資料外洩防護 (DLP) 原則在郵件中發現受保護的資訊。
cause-m365-relay-not-permitted = 伺服器不負責收件者的網域，也不代為轉送。
cause-m365-login-missing = 寄件的程式、裝置或伺服器未登入。
cause-m365-device-relays = 程式或裝置未經允許就轉送郵件給外部收件者。
cause-m365-anonymous-not-allowed = 收件端伺服器面向網際網路的接收連接器不允許匿名寄件者。
cause-m365-address-in-connector-and-list = 寄件 IP 位址同時列在輸入連接器和 IP 允許清單中。
cause-m365-copy-failed = Microsoft 365 內部的問題。
cause-m365-spam-source = 有人透過該伺服器寄送垃圾郵件或惡意程式，例如透過遭盜用的帳戶、網頁表單、受感染的裝置或開放轉送。
cause-m365-address-in-dynamic-range = 該位址所屬的範圍不應有伺服器直接寄信。
cause-m365-helo-domain-listed = 伺服器 HELO 或 EHLO 名稱中的網域列在封鎖清單中。
cause-m365-sender-domain-listed = 傳回路徑的網域列在封鎖清單中。
cause-m365-high-risk-pool = Microsoft 365 將此郵件評為垃圾郵件，改由高風險傳遞集區寄出，而該集區的位址不在任何 SPF 記錄中。
cause-m365-domain-not-added = 寄件者的網域尚未新增至 Microsoft 365 組織。
cause-m365-ipv6-without-ptr = 寄件伺服器使用的 IPv6 位址未設定 PTR 記錄。
cause-m365-service-sends-unsigned = 某個服務或程式以該網域名義寄信，但未列入 SPF 記錄，也未以其 DKIM 金鑰簽署。
cause-m365-forwarded-breaks-dmarc = 轉寄或郵寄清單在途中更改了郵件，使 SPF 和 DKIM 不再相符。
cause-m365-sign-in-blocked = 帳戶遭禁止登入，或受到多重要素驗證或條件式存取原則的限制。
cause-m365-smtp-auth-off = 組織或信箱已關閉 SMTP AUTH。
cause-m365-smtp-auth-off-tenant = 整個組織已關閉 SMTP AUTH。
cause-m365-smtp-auth-off-mailbox = 此信箱已關閉 SMTP AUTH。
cause-m365-basic-auth-off = 不接受使用者名稱和密碼（基本驗證）。Outlook.com 帳戶一律如此。
cause-m365-criteria-not-met = 組織的條件式存取原則或驗證原則不允許此登入。
cause-m365-security-defaults = 已開啟安全性預設值，因而封鎖 SMTP AUTH。
cause-m365-federation-down = 組織自己的登入服務（同盟）沒有回應。
cause-m365-app-permission-missing = 應用程式沒有 SMTP 權限，或尚未取得同意。
cause-m365-device-without-starttls = 裝置或程式未啟動 TLS，或直接使用 SSL 而未使用 STARTTLS。
cause-m365-device-old-tls = 裝置只支援 TLS 1.0 或 1.1，而 Microsoft 365 已不再接受。
cause-m365-wrong-endpoint = 裝置原本應該不登入直接轉送，卻設定為使用 `smtp.office365.com`。
cause-m365-alias-sending-off = 寄件者地址是帳戶的別名，而從別名寄信的功能已關閉。
cause-m365-source-not-in-partner-connector = 收件者組織的夥伴連接器未列出寄件伺服器的位址。
cause-m365-partner-certificate-renamed = 寄件伺服器的憑證更新後，名稱與連接器預期的不同。
cause-m365-filter-bypassed = 郵件繞過了 Microsoft 365 前方的篩選服務。
cause-m365-no-client-certificate = 寄件伺服器未出示憑證，或未使用 TLS。
cause-m365-connector-address-changed = 您據點的公用 IP 位址已變更，但輸入連接器未列出新的位址。
cause-m365-connector-certificate-renamed = 憑證更新後名稱不同，或伺服器未傳送憑證。
cause-m365-chain-incomplete = 伺服器未一併傳送中繼憑證。
cause-m365-certificate-domain-unverified = 憑證中的網域未在組織中驗證。
cause-m365-connector-wrong-type = 連接器的類型是夥伴組織，而這種類型不會轉送到外部。
cause-m365-device-sends-directly = 您的印表機、掃描器或程式以您自己的網域直接寄到 Microsoft 365。
cause-m365-service-sends-as-domain = 外部服務（例如電子報或客服系統）以您的網域名義寄信，但沒有連接器。
cause-m365-forward-keeps-own-sender = 您網域的郵件寄到外部後，又以您的地址轉寄回來。
cause-m365-phishing-in-own-name = 有人冒用您的網域進行網路釣魚。這種情況下，封鎖是正確的。
cause-m365-trial-limit = 試用組織在 24 小時內寄給過多外部收件者。
cause-m365-tenant-limit = 所有信箱和應用程式寄給外部收件者的總數超過組織的上限。
cause-m365-young-tenant = 組織剛建立，只有一般上限的一部分。
cause-m365-sends-from-onmicrosoft = 信箱或應用程式以 onmicrosoft.com 地址寄信，也可能組織其實已有自己的網域。
cause-m365-relay-pool = 郵件進入 Microsoft 365 時，原始寄件者的 SPF 和 DKIM 未通過，因此改由轉送集區寄出。
cause-m365-filter-hides-source = Microsoft 365 前方的篩選服務遮蔽了原始寄件者的位址，因此 SPF 未通過。
cause-m365-forwarding-chain = 郵件經過多次轉寄。
cause-m365-smart-host-wants-login = 連接器中的智慧主機或收件端伺服器只為已登入者轉送。
cause-m365-forwarding-policy-off = 輸出垃圾郵件原則不允許自動轉寄，這是預設值。
cause-m365-forwarding-by-attacker = 有人為了竊取郵件而設定轉寄。這種情況必須繼續封鎖。
cause-m365-remote-domain-blocks = 遠端網域設定或郵件流程規則封鎖了轉寄。
cause-m365-recipient-not-valid = 收件者的組織中沒有這個地址。
cause-m365-blocked-by-recipient-organization = 收件者組織的系統管理員封鎖了寄件 IP 位址。
cause-m365-ipv6-range-busy = 短時間內有過多郵件來自該 IPv6 範圍。
cause-m365-recipient-without-ipv6 = 寄件伺服器使用 IPv6，而收件者的網域設定為只接受 IPv4。
cause-m365-address-misused-before = 該位址剛分配給您或與他人共用，而其他人曾用來寄送垃圾郵件。
cause-m365-form-or-account-abused = 伺服器上的網頁表單或信箱遭到濫用。
cause-m365-recipient-on-own-block-list = 某位收件者的地址或網域在組織的租用戶允許/封鎖清單中遭到封鎖。
cause-m365-tenant-sends-spam = 組織的許多郵件看起來像垃圾郵件，來自遭盜用的帳戶、遭入侵的伺服器，或大量郵件。
cause-m365-rogue-connector = 有人盜用系統管理員帳戶建立或變更了連接器。
cause-m365-subscription-renewed = 訂閱到期後才續訂；封鎖通常會在一天內自動解除。
cause-m365-trial-on-poor-address = 組織剛建立或為試用版，經由信譽不佳的 Microsoft 位址寄信。
cause-m365-server-behind-connector-abused = 連接器後方的伺服器或裝置寄送垃圾郵件。
cause-m365-unregistered-sender-domain = 程式或服務寄送大量郵件，所用的網域不在公認的網域之列。
cause-m365-relayed-foreign-senders = 他人的郵件經由輸入連接器轉寄或轉送。
cause-m365-domain-used-for-spam = EHLO、傳回路徑或寄件者 (From) 地址中的網域曾用來寄送垃圾郵件。
cause-outlook-spf-failed = 寄件者網域的 SPF 未通過。
cause-outlook-dkim-failed = 缺少 DKIM 簽章，或簽章未通過。
cause-outlook-dmarc-missing = 沒有 DMARC 記錄，或 DMARC 未通過。
cause-outlook-not-aligned = SPF 或 DKIM 通過，但網域與寄件者 (From) 地址的網域不同。
cause-outlook-network-blocked = Microsoft 封鎖了服務提供者的整個位址範圍。
cause-outlook-too-fast-for-reputation = 該位址的寄送量超過其信譽所允許的範圍。
cause-outlook-too-much-per-connection = 伺服器透過單一連線寄送過多郵件。
cause-outlook-throttled-unnamed = 寄件 IP 位址可能因信譽或寄送量而受到限速。
cause-outlook-service-busy = 服務暫時過載或正在維護。
cause-outlook-poor-reputation = 該位址或網域在 Outlook.com 的信譽不佳。
cause-outlook-addresses-probed = 有人從該伺服器試探或驗證地址，或名單中充滿失效地址。
cause-outlook-open-relay = 伺服器為任何人轉送，或執行開放 Proxy。
cause-outlook-infected-host = 使用該位址的裝置受到感染或遭他人控制。
cause-outlook-spf-forbids-all = 寄件者網域的 SPF 記錄是 `v=spf1 -all`，但該網域現在會寄信。

## Fixes
fix-m365-ask-to-be-let-in = 請收件者或群組擁有者允許您的郵件
    .step-1 = 以其他方式聯絡收件者或擁有者：電話、其他帳戶，或透過該組織內的同事。
    .step-2 = 告知您完整的寄件者地址，並請對方將完整的回報轉交其郵件系統管理員。
    .note = 您無法自行變更此設定，重新傳送也會得到相同的結果。
fix-m365-join-group = 如果群組屬於您自己的組織，加入群組
    .step-1 = 在 Outlook 或 Outlook 網頁版中找到該群組，並要求加入。
    .step-2 = 等待擁有者核准，然後重新傳送郵件。
fix-m365-open-mailbox = 讓信箱接受外部郵件
    .step-1 = 在 Exchange 系統管理中心 (EAC) 中，移至 **收件者** > **信箱**，然後選取該信箱。
    .step-2 = 在 **郵件流程設定** 之下，選取 **管理郵件流程設定** (Manage mail flow settings)，再選取 **郵件傳遞限制** (Message delivery restriction) 旁的 **編輯**。
    .step-3 = 在 **接受郵件的來源** (Accept messages from) 之下，清除 **要求寄件者經過驗證** (Require senders to be authenticated)，然後儲存。
    .step-4 = 也可以改用 PowerShell 完成。
fix-m365-open-group = 讓群組接受外部郵件
    .step-1 = 在 Exchange 系統管理中心 (EAC) 中，移至 **收件者** > **群組** > **通訊群組清單** (Distribution list)，然後選取該群組。
    .step-2 = 在 **設定** 索引標籤上，選取 **編輯傳遞管理** (Edit delivery management)。
    .step-3 = 在 **寄件者選項** (Sender options) 之下，選擇 **允許來自組織內部和外部人員的郵件** (Allow messages from people inside and outside my organization)，然後儲存。
    .step-4 = 也可以改用 PowerShell 完成。
    .note = 如果收件者是單一信箱或 Microsoft 365 群組，請改在該處設定。群組的擁有者也可以變更。
fix-m365-list-sender = 將此寄件者加入收件者的允許寄件者
    .step-1 = 如果寄件者在組織外部，請先建立郵件連絡人：在 Exchange 系統管理中心 (EAC) 中，移至 **收件者** > **連絡人** > **新增郵件連絡人**。
    .step-2 = 查看收件者目前的限制。
    .step-3 = 開啟該信箱，選取 **管理郵件流程設定** > **郵件傳遞限制** (Message delivery restriction) > **編輯**，並清除 **要求寄件者經過驗證** (Require senders to be authenticated)。
    .step-4 = 選擇 **選取的寄件者** (Selected senders)，加入該寄件者，以及包含組織內可寄信人員的群組，然後儲存。
    .note = 如果未加入這類群組，組織內部的人員就無法寄信。
fix-m365-list-sender-in-group = 將此寄件者加入群組的允許寄件者
    .step-1 = 如果寄件者在組織外部，請先建立郵件連絡人或郵件使用者：在 Exchange 系統管理中心 (EAC) 中，移至 **收件者** > **連絡人**。
    .step-2 = 移至 **收件者** > **群組** > **通訊群組清單** (Distribution list)，選取該群組，並在 **設定** 中選取 **編輯傳遞管理** (Edit delivery management)。
    .step-3 = 在 **指定的寄件者** (Specified senders) 之下，加入該寄件者，然後儲存。若使用 PowerShell，請執行 `Set-DistributionGroup` 並搭配 `-AcceptMessagesOnlyFromSendersOrMembers`。
fix-m365-owner-opens-group = 由擁有者將群組開放給外部郵件
    .step-1 = 在 Outlook 網頁版中，開啟您擁有的群組清單。
    .step-2 = 選取該群組，然後選取 **編輯**。
    .step-3 = 選取 **讓組織外部的人員傳送電子郵件給群組** (Let people outside the organization email the group)，然後儲存。
fix-m365-open-microsoft-365-group = 將 Microsoft 365 群組開放給外部郵件
    .step-1 = 在 Exchange 系統管理中心 (EAC) 中，移至 **收件者** > **群組**，選取該群組，並在 **設定** 中選取 **允許外部寄件者傳送電子郵件給此群組** (Allow external senders to email this group)。
    .step-2 = 也可以改用 PowerShell 完成。
fix-m365-open-public-folder = 讓公用資料夾接受外部郵件
    .step-1 = 在 Exchange 系統管理中心 (EAC) 中，移至 **公用資料夾** > **公用資料夾**，選取該資料夾，然後選取 **編輯** > **郵件流程設定**。
    .step-2 = 在 **郵件傳遞限制** > **接受郵件的來源** 之下，清除 **要求所有寄件者都經過驗證** (Require that all senders are authenticated)，選擇 **所有寄件者**，然後儲存。
    .step-3 = 也可以改用 PowerShell 完成。
fix-m365-open-mail-user = 讓郵件使用者接受外部郵件
    .step-1 = 在 Exchange 系統管理中心 (EAC) 中，移至 **收件者** > **連絡人**，選取該郵件使用者，並在 **郵件流程設定** 的 **郵件傳遞限制** (Message delivery restriction) 中，清除 **要求寄件者經過驗證** (Require senders to be authenticated)。
    .step-2 = 也可以改用 PowerShell 完成。
    .note = 如果目錄已同步處理，請在內部部署環境中變更。
fix-m365-repair-hybrid-trust = 混合式部署：讓內部郵件以內部身分到達
    .step-1 = 在內部部署伺服器上，檢查傳送連接器 **Outbound to Office 365** 是否使用正確的憑證；如果群組使用 `groups.` 開頭的網域，也要包含該網域。
    .step-2 = 以目前的憑證重新執行混合式組態精靈。
    .step-3 = 傳送測試郵件，並查看標頭 `X-MS-Exchange-Organization-AuthAs`。
fix-m365-enable-hybrid-account = 混合式部署：啟用收件者的帳戶
    .step-1 = 在 Active Directory 中查看收件者的帳戶是否已停用。
    .step-2 = 啟用該帳戶；如果收件者已離職，則將其刪除。
    .step-3 = 同步處理目錄。
fix-m365-read-rule-text = 閱讀組織為規則所寫的文字
    .step-1 = 閱讀回報中的文字：它由該組織撰寫，通常會說明要修改什麼或應詢問誰。
    .step-2 = 修改文字所指的項目：大小、附件、文字、收件者或加密。
    .step-3 = 如果沒有說明，請將完整的回報交給產生回報的組織；如果是您自己的組織，則交給您的系統管理員。
fix-m365-find-rule = 找出規則並調整
    .step-1 = 找出規則：訊息追蹤中的 **失敗** (Fail) 事件會指出規則的識別碼。
    .step-2 = 在 Exchange 系統管理中心 (EAC) 中，移至 **郵件流程** > **規則**，選取該規則，並新增例外或變更條件。
    .step-3 = 如果沒有相符的規則，請在 Microsoft Purview 入口網站中尋找資料外洩防護原則。
    .note = 此步驟由 **產生伺服器** (Generating server) 所屬的組織處理，也可能是寄件者自己的組織。
fix-m365-use-smtp-auth = 讓裝置或程式登入
    .step-1 = 設定為 `smtp.office365.com`、連接埠 587，並使用 STARTTLS 和 TLS 1.2 以上版本。
    .step-2 = 使用有信箱的帳戶，並以該信箱的地址作為寄件者。
    .step-3 = 如果裝置或程式支援 OAuth，請使用 OAuth。密碼登入自 2026 年 12 月底起預設關閉。
fix-m365-use-relay-connector = 透過輸入連接器轉送，不需登入
    .step-1 = 在 Exchange 系統管理中心 (EAC) 中，移至 **郵件流程** > **連接器** > **新增連接器**，從 **您組織的電子郵件伺服器** 到 **Office 365**。
    .step-2 = 以固定的公用 IP 位址識別來源；以憑證識別更好。
    .step-3 = 將裝置設定為使用您網域 MX 伺服器的連接埠 25。伺服器名稱以 `mail.protection.outlook.com` 或 `mx.microsoft` 結尾。
    .step-4 = 將公用 IP 位址加入 SPF 記錄。
fix-m365-allow-anonymous = 在面向網際網路的連接器上允許匿名寄件者
    .step-1 = 在收件的 Exchange 伺服器上，找出接收網際網路郵件的接收連接器。
    .step-2 = 使用 `Set-ReceiveConnector` 並搭配 `-PermissionGroups`，將 `AnonymousUsers` 加入權限群組，同時列出原有的群組。
    .step-3 = 不要因此開放匿名轉送；僅加入權限群組並不會開放轉送。
fix-m365-remove-from-allow-list = 從其中一份清單移除該位址
    .step-1 = 在 Microsoft Defender 入口網站中，移至 **電子郵件與共同作業** > **原則與規則** > **威脅原則** > **反垃圾郵件**，然後選取 **連線篩選原則** (Connection filter policy)。
    .step-2 = 從 **無條件允許來自下列 IP 位址或位址範圍的郵件** (Always allow messages from the following IP addresses or address range) 移除該位址。
    .step-3 = 在 PowerShell 中查看清單。移除後，回應會指出真正的封鎖清單。
    .note = 連接器中只應列出您自己內部部署伺服器的位址。
fix-m365-spamhaus-removal = 請 Spamhaus 移除項目
    .step-1 = 查詢回應中的位址或網域：網頁會顯示列在哪份清單，以及原因。
    .step-2 = 先排除原因，否則會再次列入。
    .step-3 = 在該網頁申請移除。如果屬於動態範圍 (PBL)，請改經由服務提供者的郵件伺服器寄信。
    .note = Microsoft 和收件者都無法移除。
fix-m365-mail-delist = 寫信請 Microsoft 審查該位址
    .step-1 = 停止垃圾郵件的來源。
    .step-2 = 將完整的回報連同代碼和 IP 位址轉寄到 delist@microsoft.com，並使用可以收到回覆的地址。
    .step-3 = 說明發生的情況和您所做的變更。Microsoft 會在 48 小時內答覆。
fix-m365-delist-portal = 在解除封鎖入口網站將位址移出清單
    .step-1 = 先停止垃圾郵件的來源，並確保伺服器及其帳戶的安全。
    .step-2 = 開啟 sender.office.com，輸入您的郵件地址和回報中的 IP 位址。
    .step-3 = 按一下確認信中的連結，然後選取 **Delist IP**。
    .step-4 = 如果位址屬於您的服務提供者，請由服務提供者處理。
    .note = 最長需要 24 小時。每次只能輸入一個位址。
fix-m365-complete-spf = 補齊 SPF 記錄
    .step-1 = 網域只發佈一筆 SPF 記錄。使用 Microsoft 365 時，其中包含 `include:spf.protection.outlook.com`。
    .step-2 = 加入代表該網域寄信的其他系統：內部部署伺服器、電子報、應用程式。
    .step-3 = DNS 查詢不可超過 10 次。
fix-m365-sign-with-dkim = 以寄件者 (From) 網域簽署 DKIM
    .step-1 = 在 Microsoft Defender 入口網站中，移至 **電子郵件與共同作業** > **原則與規則** > **威脅原則** > **電子郵件驗證設定** (Email authentication settings) > **DKIM**，然後選取網域。
    .step-2 = 發佈畫面上顯示的兩筆 CNAME 記錄，然後開啟 **使用 DKIM 簽章簽署此網域的郵件** (Sign messages for this domain with DKIM signatures)。
    .step-3 = 在其他寄信服務上，也以您自己的網域設定 DKIM。
    .note = 入口網站的步驟只適用於以 Microsoft 365 傳送郵件的網域。未設定時，會以 onmicrosoft.com 網域簽署。
fix-m365-find-outbound-spam = 查明 Microsoft 365 將郵件評為高風險的原因
    .step-1 = 以延伸報告追蹤該郵件，並查看輸出集區。
    .step-2 = 檢查寄件帳戶是否寄出垃圾郵件：**寄件備份** 中的不明郵件、異常的收件匣規則、來自陌生地點的登入。
    .step-3 = 修改類似垃圾郵件的內容，並改用其他方式寄送大量郵件。
fix-m365-send-over-ipv4 = 以 IPv4 寄到 Microsoft
    .step-1 = 將郵件伺服器設定為優先使用 IPv4，至少對 Microsoft 的郵件伺服器如此。
    .step-2 = 重試佇列中的郵件，或重新傳送遭拒的郵件。
fix-m365-send-from-real-mailbox = 從該地址本身的信箱寄信
    .step-1 = 使用寄件者地址所屬服務提供者的郵件程式或網站寄信，不要經由其他服務。
    .step-2 = 如果郵件在途中經過轉寄，請直接寄到收件者的最終地址。
fix-m365-trust-arc = 如果由已知的服務轉寄，信任其 ARC 密封
    .step-1 = 詢問轉寄服務是否以 ARC 密封郵件，以及使用哪個網域。
    .step-2 = 在 Microsoft Defender 入口網站中，移至 **電子郵件驗證設定** (Email authentication settings) > **ARC**，將該網域新增為受信任的 ARC 密封者。
fix-m365-check-account-sign-in = 檢查帳戶無法登入的原因
    .step-1 = 在 Microsoft Entra 系統管理中心中，開啟該使用者，選取 **登入記錄** (Sign-in logs)，並尋找用戶端應用程式 **已驗證的 SMTP** (Authenticated SMTP)。
    .step-2 = 修正記錄中指出的問題：密碼、帳戶遭封鎖、多重要素驗證或條件式存取。
fix-m365-enable-smtp-auth = 只為此信箱開啟 SMTP AUTH
    .step-1 = 在 Microsoft 365 系統管理中心中，移至 **使用者** > **作用中使用者**，選取該使用者，並在 **郵件** 索引標籤上選取 **管理電子郵件應用程式** (Manage email apps)。
    .step-2 = 選取 **已驗證的 SMTP** (Authenticated SMTP)，然後儲存。若使用 PowerShell，請執行 `Set-CASMailbox` 並搭配 `-SmtpClientAuthenticationDisabled $false`。
    .step-3 = 整個組織的設定可維持關閉：信箱本身的設定優先。
    .note = 安全性預設值仍會封鎖 SMTP AUTH。這種情況請使用 OAuth，或以條件式存取取代安全性預設值。
fix-m365-use-oauth = 讓程式以 OAuth 登入
    .step-1 = 在程式的設定或更新中尋找新式驗證（OAuth、XOAUTH2），並將其開啟。
    .step-2 = 如果是您自己的程式，請在 Microsoft Entra 中註冊，並授與 `SMTP.SendAsApp` 或 `SMTP.Send` 權限。
    .step-3 = 如果是 Outlook.com 帳戶，請使用最新的郵件程式重新登入，程式會自動使用 OAuth。
fix-m365-adapt-sign-in-policy = 調整不允許登入的原則
    .step-1 = 在 Microsoft Entra 系統管理中心的登入記錄中，查看套用了哪個條件式存取原則。
    .step-2 = 只將此帳戶列為例外，並限定為裝置的固定位址。使用安全性預設值時無法設定例外，請改用 OAuth 或轉送連接器。
    .step-3 = 在 PowerShell 中以 `Get-AuthenticationPolicy` 確認帳戶的原則允許 SMTP。
fix-m365-grant-smtp-permission = 授與應用程式 SMTP 權限
    .step-1 = 在 Microsoft Entra 系統管理中心中，移至 **應用程式註冊** > 該應用程式 > **API 權限**，新增 **Office 365 Exchange Online** 的 `SMTP.SendAsApp`，並授與管理員同意。
    .step-2 = 在 Exchange Online PowerShell 中，以 `New-ServicePrincipal` 註冊應用程式，並以 `Add-MailboxPermission` 授與信箱權限。
    .step-3 = 讓應用程式重新要求 `https://outlook.office365.com/.default` 的權杖。
fix-m365-set-device-starttls = 將裝置或程式設定為在連接埠 587 使用 STARTTLS
    .step-1 = 伺服器設為 `smtp.office365.com`，連接埠設為 587，加密設為 STARTTLS（常標示為 TLS）。
    .step-2 = 不要選擇 SSL 或連接埠 465。
    .step-3 = 如果裝置不支援 TLS 1.2，請更新裝置。
fix-m365-use-other-bulk-service = 大量郵件和系統郵件改用其他方式
    .step-1 = 寄給組織內部大量收件者時，請使用 Microsoft 365 的大量電子郵件 (High Volume Email，HVE)。此服務依用量計費，在 2028 年 9 月之前仍可使用密碼登入。
    .step-2 = 寄給外部收件者時，請使用 Azure 通訊服務電子郵件，或使用自有子網域的郵件寄送服務。
    .step-3 = 您自己的程式可以透過 Microsoft Graph 寄信。
fix-m365-basic-auth-on-again = 過渡期間重新允許密碼登入
    .step-1 = 確認組織在 2026 年 12 月底之前已經存在，否則無法重新開啟。
    .step-2 = 請系統管理員為組織重新開啟 SMTP AUTH 的基本驗證，並只用於暫時無法變更的裝置或程式。
    .note = 最終移除日期將由 Microsoft 於 2027 年下半年公布。
fix-m365-set-from-to-login = 以帳戶本身的地址作為寄件者
    .step-1 = 在程式或裝置中，將寄件者 (From) 地址和傳回路徑設為登入帳戶的地址。
    .step-2 = 如果回覆要寄到其他地址，請使用 Reply-To。
fix-m365-allow-alias-sending = 允許從別名寄信
    .step-1 = 為組織開啟此功能。
    .step-2 = 等待設定完全生效，然後再試一次。
fix-m365-send-to-mx = 寄到 MX 記錄中的伺服器
    .step-1 = 查詢收件者網域的 MX 記錄。
    .step-2 = 移除將此網域直接送到 `mail.protection.outlook.com` 的路由、智慧主機和連接器。
fix-m365-add-source-to-connector = 將寄件伺服器加入夥伴連接器
    .step-1 = 查看輸入連接器及其限制。
    .step-2 = 在 Exchange 系統管理中心 (EAC) 中，移至 **郵件流程** > **連接器**，選取夥伴連接器，並加入寄件伺服器的 IP 位址或憑證名稱。
    .step-3 = 若使用 PowerShell，請執行 `Set-InboundConnector` 並搭配 `-SenderIPAddresses` 或 `-TlsSenderCertificateName`。
fix-m365-send-agreed-certificate = 使用雙方約定的憑證寄信
    .step-1 = 詢問收件端系統管理員，連接器預期的憑證名稱為何。
    .step-2 = 讓寄件伺服器使用 TLS 並出示該憑證。若使用 Exchange Server，請執行 `Set-SendConnector` 並搭配 `-TlsCertificateName`。
fix-m365-send-chain-outbound = 讓您的伺服器傳送完整的憑證鏈
    .step-1 = 向憑證的簽發者取得中繼憑證。
    .step-2 = 匯入寄件電腦的 **中繼憑證授權單位** 存放區。
    .step-3 = 重新啟動郵件服務。
fix-m365-add-domain = 在 Microsoft 365 中新增並驗證網域
    .step-1 = 在 Microsoft 365 系統管理中心中，移至 **設定** > **網域** > **新增網域**。
    .step-2 = 以畫面上顯示的 DNS 記錄證明網域屬於您。
    .step-3 = 確認該網域已出現在公認的網域中。
fix-m365-connector-for-source = 為屬於您的來源建立輸入連接器
    .step-1 = 確認回報中的 IP 位址屬於您的裝置、據點或服務。
    .step-2 = 在 Exchange 系統管理中心 (EAC) 中，移至 **郵件流程** > **連接器** > **新增連接器**，以該位址建立；以來源的憑證建立更好。
    .step-3 = 從該來源傳送測試郵件。
fix-m365-use-own-subdomain = 讓外部服務使用子網域或自己的傳回路徑
    .step-1 = 請該服務使用自己的傳回路徑寄信，或使用不屬於公認網域的子網域。
    .step-2 = 為其設定 SPF 和 DKIM。
fix-m365-allow-direct-send = 最後手段：重新允許 Direct Send
    .step-1 = 為組織關閉此封鎖。
    .step-2 = 等所有來源都有連接器或登入後，再重新開啟。
    .note = 在此期間，任何人都能以您的網域名義寄信給您，能否攔下這類郵件，只取決於 SPF、DKIM 和 DMARC。
fix-m365-wait-rolling-day = 等待後重新傳送郵件
    .step-1 = 等到最近 24 小時的計數低於上限。任何人都無法重設計數。
    .step-2 = 改用其他方式傳送緊急郵件。
    .step-3 = 分批重新傳送遭拒的郵件。
fix-m365-buy-licenses = 指派付費授權
    .step-1 = 在 Microsoft 365 系統管理中心中，移至 **計費** > **購買服務**，購買包含 Exchange Online 的訂閱。
    .step-2 = 將授權指派給寄信的信箱。
fix-m365-stop-large-senders = 找出並停止寄送量最大的寄件者
    .step-1 = 查看目前的計數和上限。
    .step-2 = 在 Exchange 系統管理中心 (EAC) 中，移至 **報告** > **郵件流程** > **租用戶輸出外部收件者** (Tenant outbound external recipients)，找出寄給最多收件者的來源。
    .step-3 = 停止不必要的寄送：遭盜用的帳戶、陷入迴圈的程式或大量郵件。
fix-m365-set-custom-domain = 使用自己的網域寄信
    .step-1 = 在 Microsoft 365 系統管理中心的 **設定** > **網域** 中，新增並驗證您自己的網域。
    .step-2 = 將該網域的地址設為每個信箱和群組的主要地址：在 Exchange 系統管理中心 (EAC) 中，移至 **收件者** > **信箱** > 該信箱 > **管理電子郵件地址類型** (Manage email address types)。
    .step-3 = 一併變更程式和裝置的寄件者地址。
fix-m365-enhanced-filtering = 讓 Microsoft 365 看到原始寄件者的位址
    .step-1 = 檢查轉寄端網域的 MX 記錄是否指向 Microsoft 365 前方的篩選服務。
    .step-2 = 在 Microsoft Defender 入口網站中，移至 **電子郵件與共同作業** > **原則與規則** > **威脅原則** > **增強型篩選** (Enhanced filtering)，選取輸入連接器，並設定略過篩選服務的位址。
fix-m365-avoid-forwarding = 避免轉寄
    .step-1 = 請寄件者直接使用最終地址，或直接讀取原本的信箱。
    .step-2 = 如果必須轉寄，請讓最終地址屬於同一個組織。
fix-m365-forwarder-stops = 如果轉寄的信箱是您的，關閉轉寄
    .step-1 = 在 Outlook 網頁版中，開啟 **設定** > **郵件** > **轉寄** 和 **規則**，移除外部地址。
    .step-2 = 如果需要轉寄，請詢問您的系統管理員。如果不是您設定的，請立即變更密碼並通知系統管理員。
fix-m365-examine-forwarding = 排除他人設定轉寄的可能
    .step-1 = 查看信箱中的轉寄和收件匣規則。
    .step-2 = 詢問擁有者。如果沒有人設定過，請視為帳戶遭盜用：重設密碼、結束工作階段、移除規則和應用程式同意。
fix-m365-allow-forwarding = 允許有需要的人員轉寄
    .step-1 = 在 Microsoft Defender 入口網站中，移至 **電子郵件與共同作業** > **原則與規則** > **威脅原則** > **反垃圾郵件**，然後選取 **建立原則** > **輸出** (Outbound)。
    .step-2 = 只選擇有需要的使用者，並將 **自動轉寄規則** (Automatic forwarding rules) 設為 **開啟 - 已啟用轉寄** (On - Forwarding is enabled)。
    .step-3 = 確認沒有遠端網域設定或郵件流程規則封鎖轉寄：封鎖的設定優先。
fix-m365-open-support-case = 請 Microsoft 支援人員解除封鎖
    .step-1 = 先排除原因，否則支援人員不會解除。
    .step-2 = 在 Microsoft 365 系統管理中心中，移至 **支援** > **說明與支援**，並附上完整的回報。
    .step-3 = 說明發生的情況、您所做的變更，以及從何時起郵件已恢復正常。
fix-m365-recipient-support-case = 如果地址正確，詢問 Microsoft 支援人員
    .step-1 = 確認收件者存在且有信箱。
    .step-2 = 在 Microsoft 365 系統管理中心中，移至 **支援** > **說明與支援**，並附上完整的回報。
fix-m365-verify-arrival = 詢問收件者是否已收到郵件
    .step-1 = 重新傳送之前，先詢問收件者。
    .step-2 = 如果沒有收到，請重新傳送。如果再次收到回報，請通知您的系統管理員。
fix-m365-ask-to-unblock = 請收件者安排解除封鎖
    .step-1 = 以其他方式聯絡收件者。
    .step-2 = 請對方將完整的回報轉交其郵件系統管理員，其中包含遭封鎖的 IP 位址。
fix-m365-remove-from-block-list = 從 IP 封鎖清單移除該位址
    .step-1 = 在 Microsoft Defender 入口網站中，移至 **電子郵件與共同作業** > **原則與規則** > **威脅原則** > **反垃圾郵件**，然後選取 **連線篩選原則** (Connection filter policy)。
    .step-2 = 在 **無條件封鎖來自下列 IP 位址或位址範圍的郵件** (Always block messages from the following IP addresses or address range) 中，移除該位址或包含它的範圍，然後儲存。
    .step-3 = 在 PowerShell 中查看清單。
fix-m365-enable-ipv6 = 讓網域接受透過 IPv6 的郵件
    .step-1 = 查看目前的狀態。
    .step-2 = 為網域開啟 IPv6。
fix-m365-leave-out-recipient = 移除遭封鎖的收件者後再傳送
    .step-1 = 從郵件中移除回報所指的收件者，再重新傳送給其他人。
    .step-2 = 詢問您的系統管理員是否有意封鎖。
fix-m365-remove-tenant-block = 從租用戶允許/封鎖清單移除項目
    .step-1 = 找出該項目。
    .step-2 = 在 Microsoft Defender 入口網站中，移至 **電子郵件與共同作業** > **原則與規則** > **威脅原則** > **租用戶允許/封鎖清單** > **網域與地址** (Domains & addresses)，將其刪除。若使用 PowerShell，請執行 `Remove-TenantAllowBlockListItems` 並搭配 `-ListType Sender`。
fix-m365-secure-tenant = 找出來源，並確保組織的安全
    .step-1 = 找出寄送大量或不明郵件的帳戶和程式，並加以停止。
    .step-2 = 找出不是由您建立的連接器，並將其刪除。
    .step-3 = 重設相關帳戶的密碼，先從系統管理員開始，並為所有人開啟多重要素驗證。
fix-m365-secure-connector = 找出透過連接器寄信的來源並停止
    .step-1 = 查看最近變更的連接器，刪除不是由您建立的連接器。
    .step-2 = 檢查連接器後方的伺服器或裝置是否有垃圾郵件和惡意程式。
    .step-3 = 重設系統管理員的密碼；如果連接器的位址或憑證已為他人所知，請一併更換。
fix-m365-release-connector = 解除連接器的限制
    .step-1 = 在 Microsoft Defender 入口網站中，移至 **電子郵件與共同作業** > **檢閱** > **受限制的實體** (Restricted entities)，選取該連接器，然後選取 **解除封鎖**。
    .step-2 = 也可以在 PowerShell 中查出其識別碼，並執行 `Remove-BlockedConnector` 搭配 `-ConnectorId`。
    .note = 最長約需一小時。
fix-m365-certificate-connector = 以憑證識別您的伺服器
    .step-1 = 取得網域屬於組織公認網域的憑證。
    .step-2 = 將來自您組織電子郵件伺服器的連接器改用此憑證，而不是 IP 位址。
fix-outlook-meet-requirements = 符合 Outlook.com 對大量寄件者的要求
    .step-1 = 讓以您網域寄信的每個服務都通過 SPF 和 DKIM。
    .step-2 = 發佈 DMARC（至少 `p=none`），並讓寄件者 (From) 網域與 SPF 或 DKIM 的網域一致。
    .step-3 = 提供有效的取消訂閱連結，並移除已不存在的地址。
fix-outlook-ask-provider = 如果位址屬於服務提供者，請由服務提供者提出要求
    .step-1 = 將完整的回報寄給伺服器或網路的服務提供者。
    .step-2 = 如果服務提供者無法解除整個網路的封鎖，請要求更換外寄位址。
fix-outlook-sender-support = 向 Outlook.com 寄件者支援提出要求
    .step-1 = 先排除原因。
    .step-2 = 開啟 Outlook.com 寄件者支援的表單，輸入 IP 位址、網域和完整的回應。
    .step-3 = 回覆收到的郵件（通常一到兩天內）：第一封是自動回覆；如果遭到拒絕，仍可回信說明。
fix-outlook-enrol = 在 SNDS 和 JMRP 註冊您的位址
    .step-1 = 以 Microsoft 帳戶登入 Smart Network Data Services (SNDS)，申請查看您的 IP 位址。
    .step-2 = 在該處加入垃圾郵件回報計畫 (JMRP)。通知不會顯示收件者，請在每封郵件加上自訂標頭，以便判斷應從名單中移除誰。
    .step-3 = 留意每個位址的顏色和檢舉率。
fix-outlook-fewer-per-connection = 減少單一連線的郵件數
    .step-1 = 限制伺服器在關閉連線之前寄送的郵件數。
    .step-2 = 同時降低寄往 Outlook.com 的整體速度。
fix-outlook-stop-probing = 停止試探地址
    .step-1 = 關閉以 SMTP 驗證地址的工具。
    .step-2 = 移除曾遭拒絕的地址，並清理舊名單。
    .step-3 = 檢查是否有其他人使用該伺服器。
fix-outlook-close-relay = 關閉開放轉送或 Proxy
    .step-1 = 讓伺服器只為已登入者和您自己的網路轉送。
    .step-2 = 停止任何人都能連線的 Proxy 服務。
    .step-3 = 從外部測試，然後申請移除。
fix-outlook-clean-host = 找出並清除受感染的裝置
    .step-1 = 掃描伺服器和使用該位址的電腦是否有惡意程式。
    .step-2 = 除郵件伺服器外，封鎖所有對外連接埠 25 的連線。
    .step-3 = 變更儲存在受感染裝置上的密碼。
fix-outlook-list-senders-in-spf = 在 SPF 記錄中列出寄件伺服器
    .step-1 = 將 `v=spf1 -all` 改為列出所有代表該網域寄信的伺服器。
    .step-2 = 最長等待 48 小時，然後重新傳送郵件。
fix-m365-tell-forwarder = 如果您只是寄信到此信箱，不必重新傳送
    .step-1 = 不必處理郵件：它已送達您所寄的信箱。
    .step-2 = 以其他方式告知收件者轉寄遭到封鎖，請對方直接查看該信箱。

## Checks
check-m365-trace-fail-event = 在訊息追蹤中查看 **失敗** (Fail) 事件
    .expect = 其中會指出拒絕郵件的規則、原則或限制。只有產生回報的組織看得到。
check-m365-mailbox-settings = 查看信箱的限制
    .expect = 如果 `RequireSenderAuthenticationEnabled` 是 `True`，外部人員都無法寄信。如果 `AcceptMessagesOnlyFromSendersOrMembers` 列有名稱，只有這些人可以寄信。
check-m365-group-settings = 查看群組的限制
    .expect = 如果 `RequireSenderAuthenticationEnabled` 是 `True`，外部人員都無法寄信。如果 `AcceptMessagesOnlyFromSendersOrMembers` 列有名稱，只有這些人可以寄信。`ModerationEnabled` 表示郵件必須經仲裁者核准。
check-m365-unified-group-settings = 查看 Microsoft 365 群組的限制
    .expect = 如果 `RequireSenderAuthenticationEnabled` 是 `True`，外部人員都無法寄信。
check-m365-public-folder-settings = 查看公用資料夾的限制
    .expect = 如果 `RequireSenderAuthenticationEnabled` 是 `True`，外部人員都無法寄信。
check-m365-mail-user-settings = 查看郵件使用者的限制
    .expect = 如果 `RequireSenderAuthenticationEnabled` 是 `True`，外部人員都無法寄信。
check-m365-auth-as-header = 查看寄件者寄給組織內其他人的郵件標頭
    .expect = `X-MS-Exchange-Organization-AuthAs: Internal` 表示 Microsoft 365 認得寄件者是內部人員。在混合式部署中如果是 `Anonymous`，表示兩端之間的連線未被辨識。
check-m365-rules-that-reject = 列出會拒絕郵件的規則
    .expect = 將每項規則的文字和代碼與回報比對。
check-m365-connection-filter = 查看收件者組織的 IP 清單
    .expect = 回報中的位址或包含它的範圍會出現在 `IPBlockList` 或 `IPAllowList` 中。
check-m365-accepted-domains = 查看網域是否為公認的網域
    .expect = 依回應所指，寄件者、憑證或收件者的網域應列在清單中。
check-m365-receive-connector-permissions = 查看接收連接器的權限
    .expect = 接收網際網路郵件的連接器，應在 `PermissionGroups` 中列出 `AnonymousUsers`。
check-m365-outbound-pool = 查看 Microsoft 365 經由哪個集區寄出郵件
    .expect = 在訊息追蹤的延伸報告中，`OutboundIpPoolName` 會顯示集區。如果是高風險集區或轉送集區，拒絕的原因就在於集區，無法以 SPF 記錄避免。
check-m365-authentication-results = 查看退回郵件標頭中的 `Authentication-Results`
    .expect = 其中會顯示 `spf=`、`dkim=` 和 `dmarc=` 的結果及其網域。要通過 DMARC，`smtp.mailfrom` 或 `header.d` 必須屬於 `header.from` 的網域。
check-m365-authentication-on-entry = 查看郵件進入 Microsoft 365 時的驗證結果
    .expect = 如果退回郵件的標頭中是 `spf=fail` 或 `spf=softfail`，而且缺少 DKIM 或 DKIM 失敗，郵件就會經由轉送集區寄出。
check-m365-sign-in-logs = 在 Microsoft Entra 系統管理中心查看登入記錄
    .expect = 以帳戶和用戶端應用程式 **已驗證的 SMTP** (Authenticated SMTP) 篩選登入記錄，失敗原因會指出問題。如果沒有項目，表示未嘗試登入。
check-m365-smtp-auth-state = 查看 SMTP AUTH 是否開啟
    .expect = 第一個命令應顯示 `False`，或第二個命令應列出該信箱：信箱本身的設定優先。
check-m365-login-reply-words = 閱讀回應中逗號後的文字
    .expect = `disabled for the Tenant` 或 `for the Mailbox`：該處已關閉 SMTP AUTH。`basic authentication is disabled`：只能使用 OAuth。`credentials were incorrect`：使用者名稱或密碼錯誤。`criteria` 或 `security defaults`：登入原則不允許。
check-m365-submission-offers-tls = 從裝置所在的網路測試加密
    .expect = 命令應顯示 Microsoft 的憑證和 `Verify return code: 0 (ok)`。輸入 `EHLO test` 之後，清單中應包含 `AUTH LOGIN XOAUTH2`。如果失敗，表示受到防火牆阻擋。
check-m365-smtp-auth-report = 查看仍以密碼登入的帳戶
    .expect = 在 Exchange 系統管理中心 (EAC) 中，移至 **報告** > **郵件流程** > **SMTP AUTH 用戶端提交** (SMTP AUTH clients submission)：驗證通訊協定的欄位會顯示 Basic 或 OAuth。
check-m365-send-as-permissions = 查看哪些帳戶可以使用其他地址寄信
    .expect = 登入的帳戶應列在所用地址的信箱之下。
check-m365-own-public-address = 檢查您據點的公用 IP 位址
    .expect = 從寄件伺服器連線至您 MX 伺服器的連接埠 25，`EHLO` 之後的第一行會顯示 Microsoft 365 看到的位址，應與連接器中的位址相同。
check-m365-direct-send-setting = 查看是否封鎖了 Direct Send
    .expect = `True` 表示已封鎖。接著將回報中的 IP 位址與您自己的位址和服務比對。
check-m365-terrl-status = 查看外部收件者的計數和上限
    .expect = `ObservedValue` 是最近 24 小時的計數，`Threshold` 是上限。計數低於上限後即可再寄信。
check-m365-onmicrosoft-senders = 列出主要地址為 onmicrosoft.com 的信箱
    .expect = 會寄信到外部的信箱不應出現在清單中。
check-m365-forwarding-policy = 查看輸出垃圾郵件原則
    .expect = `Automatic` 和 `Off` 都會封鎖轉寄。如果使用者適用的原則是 `On`，則允許轉寄。
check-m365-forwarding-found = 列出設定了轉寄的信箱
    .expect = 清單中的每個地址都應該是已知且必要的。收件匣規則可用 `Get-InboxRule` 逐一查看。
check-m365-auto-forward-report = 變更後，查看 **自動轉寄的郵件** (Auto forwarded messages) 報告
    .expect = 此報告位於 Exchange 系統管理中心 (EAC) 的 **報告** > **郵件流程**。應只剩必要的轉寄，而且不再收到未傳遞回報 (NDR)。
check-m365-own-outgoing-address = 檢查回報中的位址是否屬於您
    .expect = 將回報中的 IP 位址與您郵件伺服器的公用位址比對。如果屬於服務提供者或共用伺服器，必須由服務提供者處理。
check-m365-reputation-data = 查詢位址的信譽
    .expect = Spamhaus 和 SNDS 會顯示是否曾有垃圾郵件來自該位址，以及時間。
check-m365-ipv6-status = 查看網域是否接受透過 IPv6 的郵件
    .expect = 收件端系統管理員可看到網域的 IPv6 狀態。
check-m365-tenant-blocks = 列出您組織封鎖的地址和網域
    .expect = 某位收件者的地址或網域會出現在清單中。附註通常會說明由誰建立，以及原因。
check-m365-mail-flow-report = 查看外寄郵件的數量和種類
    .expect = 在 Exchange 系統管理中心 (EAC) 的 **報告** > **郵件流程** 中，突然增加的數量、不明的寄件者或不明的連接器，就是來源所在。
check-m365-blocked-connectors = 列出受限制的連接器
    .expect = 清單會顯示哪個連接器受到限制，以及從何時開始。
check-outlook-results-in-reply = 閱讀回應結尾的 `Spf=`、`Dkim=` 和 `DMARC=`
    .expect = 顯示 `Fail` 或 `None` 的項目需要修正。如果都是 `Pass`，表示網域與寄件者 (From) 地址不一致。
check-outlook-snds = 在 SNDS 查看寄件 IP 位址
    .expect = 綠色表示良好，黃色和紅色表示垃圾郵件過多。檢舉率和陷阱命中數會顯示 Outlook.com 不接受的原因。

## Links
link-m365-eac-groups = Exchange 系統管理中心：群組
link-m365-eac-public-folders = Exchange 系統管理中心：公用資料夾
link-m365-purview = Microsoft Purview 入口網站
link-m365-owned-groups = Outlook 網頁版：您擁有的群組
link-m365-anti-spam = Microsoft Defender 入口網站：反垃圾郵件原則
link-m365-email-authentication = Microsoft Defender 入口網站：電子郵件驗證設定
link-m365-enhanced-filtering = Microsoft Defender 入口網站：增強型篩選
link-m365-tenant-allow-block = Microsoft Defender 入口網站：租用戶允許/封鎖清單
link-m365-licenses = Microsoft 365 系統管理中心：購買服務
link-m365-support = Microsoft 365 系統管理中心：說明與支援
link-m365-delist-portal = Microsoft 解除封鎖入口網站
link-m365-delist-article = 如何移出 Microsoft 的封鎖清單
link-m365-smtp-auth-article = Exchange Online 的 SMTP AUTH
link-m365-device-article = 設定裝置和程式透過 Microsoft 365 寄信
link-m365-basic-auth-article = SMTP AUTH 停止支援密碼登入
link-m365-compromised-connector = 處理遭入侵的連接器
link-outlook-snds = Outlook.com：SNDS 與 JMRP
link-outlook-sender-support = Outlook.com 寄件者支援表單
link-outlook-troubleshooting = Outlook.com Postmaster：疑難排解
link-outlook-policies = Outlook.com Postmaster：指導方針
