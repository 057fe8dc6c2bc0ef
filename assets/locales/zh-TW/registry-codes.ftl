# The codes of the IANA registry of enhanced status codes, one by one.

entry-registry-class-2 = 成功
    .meaning = 以 2 開頭的代碼表示成功，中間的數字說明主題。錯誤文字中若出現開頭為 2 的代碼，通常是前面順利完成的步驟。

entry-registry-class-4 = 持續性的暫時失敗
    .meaning = 以 4 開頭的代碼表示暫時無法接受，寄件伺服器會保留郵件並自動重試。若出現在最終回報中，表示重試時間已用完。
    .verdict = 郵件系統回報 { $status }，屬於暫時性錯誤。

entry-registry-class-5 = 永久失敗
    .meaning = 以 5 開頭的代碼表示無法以目前的形式傳遞。重新傳送前，必須先更正地址、郵件或設定。
    .verdict = 郵件系統回報 { $status }，屬於永久性錯誤。

entry-registry-x-0-0 = 未定義的狀態
    .meaning = 許多程式在沒有更合適的代碼時，會填入 4.0.0 或 5.0.0。要知道原因，只能看旁邊的回應碼和文字。

entry-registry-x-1-0 = 其他地址問題
    .meaning = 地址有問題，但代碼未說明是哪一個，請同時檢查收件者和寄件者的地址。開頭為 2 時，表示寄件者已獲接受。

entry-registry-x-1-1 = 目的地信箱地址不正確
    .meaning = @ 之前的部分在該系統沒有對應的信箱：可能拼錯，也可能信箱已移除。有些系統只要拒絕收件者就使用此代碼，因此也請看回應的文字。

entry-registry-x-1-2 = 目的地系統地址不正確
    .meaning = @ 之後的部分在 DNS 中不存在，或無法接收郵件。若為 4.1.2，往往只是 DNS 查詢暫時失敗。

entry-registry-x-1-3 = 目的地地址格式不正確
    .meaning = 收件者的地址不符合格式，例如含有空格、缺少某一部分，或多了符號或引號。等待沒有幫助，必須改正地址。

entry-registry-x-1-4 = 目的地地址不明確
    .meaning = 此地址在目的地系統上符合多個收件者，通常是別名重複，或目錄中同名的項目有兩筆。

entry-registry-x-1-5 = 目的地地址有效
    .meaning = 這是表示成功的回報：收件者已獲接受。回報涉及多個收件者時，會與遭拒的收件者並列。

entry-registry-x-1-6 = 信箱已移轉，沒有轉寄地址
    .meaning = 此地址過去有效，但使用者已離開，系統中也沒有新地址。

entry-registry-x-1-7 = 寄件者信箱地址格式不正確
    .meaning = 信封上的寄件者地址格式有誤，多半是程式或裝置設定了不完整的地址。此地址可能與 **寄件者** 欄位不同。

entry-registry-x-1-8 = 寄件者系統地址不正確
    .meaning = 寄件者地址的網域在 DNS 中不存在，或無法接收郵件，因此任何回報都無法傳回。

entry-registry-x-1-9 = 已轉送至不提供回報的系統
    .meaning = 郵件已轉送至不會回報結果的系統，無法從這裡得知是否送達。若需要確認，請詢問收件者。

entry-registry-x-1-10 = 收件者的網域設有 null MX
    .meaning = 該網域發佈了只有一個點的 MX 記錄 (RFC 7505)，宣告不接收任何郵件，重試沒有意義。

entry-registry-x-2-0 = 其他信箱問題
    .meaning = 信箱存在，但有某種問題。代碼未說明是什麼，請看回應的文字，或請收件端查明。

entry-registry-x-2-1 = 信箱已停用，不接收郵件
    .meaning = 信箱存在但已停用：4.2.1 表示暫時停用，5.2.1 表示不再使用。大型服務也會以 4.2.1 表示信箱短時間內收到過多郵件。

entry-registry-x-2-2 = 信箱已滿
    .meaning = 信箱已達配額上限。若為 4.2.2，寄件伺服器會持續嘗試，只要及時清出空間，郵件仍會送達。

entry-registry-x-2-3 = 郵件超過信箱允許的大小
    .meaning = 這是該信箱或其方案的上限，不是整個系統的上限，同一系統的其他收件者可能仍收得到。

entry-registry-x-2-4 = 郵寄清單展開失敗
    .meaning = 此地址是郵寄清單或群組，但無法取得其成員，可能是清單本身或存放清單的目錄有誤。

entry-registry-x-3-0 = 其他郵件系統問題
    .meaning = 收件端系統有問題，但代碼沒有進一步說明。4.3.0 通常會自行恢復；5.3.0 請洽收件端郵件系統管理員。

entry-registry-x-3-1 = 郵件系統空間已滿
    .meaning = 滿的不是收件者的信箱，而是整部伺服器的儲存空間。清出空間之前，該處所有人都收不到郵件。

entry-registry-x-3-2 = 系統不接收來自網路的郵件
    .meaning = 4.3.2 表示系統正在關閉、負載過重或維護中，之後會再嘗試。5.3.2（常與回應碼 521 一起出現）表示該主機從不接收郵件。

entry-registry-x-3-3 = 系統不支援所選的功能
    .meaning = 郵件要求使用目的地系統沒有的功能，常見於通往其他類型系統的閘道。

entry-registry-x-3-4 = 郵件大小超過系統上限
    .meaning = 這是途中某個系統的上限，也可能是寄件端自己的系統。附件編碼後，大小約增加三分之一。

entry-registry-x-3-5 = 系統設定不正確
    .meaning = 系統自行回報其設定無法處理此郵件。寄件者和收件者都無法處理，只有其系統管理員可以修正。

entry-registry-x-3-6 = 要求的優先順序已變更
    .meaning = 郵件已獲接受，只是優先順序與寄件者要求的不同 (RFC 6710)。

entry-registry-x-4-0 = 其他網路或路由問題
    .meaning = 郵件無法繼續傳遞，系統也無法指出問題所在，請檢查雙方的 DNS、防火牆和路由。

entry-registry-x-4-1 = 主機沒有回應
    .meaning = 無法建立連線：目的地可能忙碌、停機，或遭防火牆阻擋。有些系統最後放棄時仍沿用此代碼。

entry-registry-x-4-2 = 連線不良
    .meaning = 連線已建立，但後來中斷或不再回應，因此郵件沒有完整交付。

entry-registry-x-4-3 = 目錄伺服器發生問題
    .meaning = 傳遞所需的目錄沒有回應，多半是 DNS，有時是收件端系統的使用者目錄 (LDAP)。

entry-registry-x-4-4 = 無法決定路由
    .meaning = 找不到此網域的下一部伺服器：網域沒有 MX 或位址記錄，或系統的路由規則有誤。

entry-registry-x-4-5 = 郵件系統壅塞
    .meaning = 系統目前的郵件量超過處理能力，寄件伺服器會自動重試。

entry-registry-x-4-6 = 偵測到路由迴圈
    .meaning = 郵件經過的伺服器過多，或再次經過同一部伺服器。常見原因是兩個轉寄設定互相指向對方。

entry-registry-x-4-7 = 傳遞期限已過
    .meaning = 系統在允許的時間內多次嘗試後放棄。登錄表建議改用背後原因的代碼，因此請在文字中尋找較早的代碼。

entry-registry-x-5-0 = 其他通訊協定問題
    .meaning = 雙方系統的對話出現問題，代碼未說明是哪個命令。

entry-registry-x-5-1 = 無效的命令
    .meaning = 伺服器不認得該命令，或命令出現的時機不對，例如尚未登入就傳送郵件。

entry-registry-x-5-2 = 語法錯誤
    .meaning = 伺服器無法解讀命令：可能過長、格式錯誤，或遭途中的裝置改動。

entry-registry-x-5-3 = 收件者過多
    .meaning = 郵件的收件者超過伺服器一次可接受的數量。若為 4.5.3，寄件伺服器通常會自動分次傳送其餘部分。

entry-registry-x-5-4 = 命令引數無效
    .meaning = 命令本身沒有問題，但伺服器不接受其後的內容（地址、大小或選項）。

entry-registry-x-5-5 = 通訊協定版本不符
    .meaning = 雙方找不到都支援的通訊協定版本，如今已很少見。

cause-registry-login-data-too-long = 登入資料（例如很長的存取權杖）超過單行允許的長度。

entry-registry-x-5-6 = 驗證交換的資料行過長
    .meaning = 程式登入時送出的資料超過伺服器單行可接受的長度，常見於單一登入系統的大型權杖。

entry-registry-x-6-0 = 其他內容問題
    .meaning = 郵件中有無法傳遞的內容，代碼未說明是什麼。篩選系統拒絕內容時也會使用此代碼。

entry-registry-x-6-1 = 不支援的媒體類型
    .meaning = 目的地無法處理這類內容，例如聲音，或只有特定程式認得的格式。

entry-registry-x-6-2 = 需要轉換但不允許轉換
    .meaning = 內容必須在途中轉換，但寄件者或系統不允許，例如為了保持簽章完整。

entry-registry-x-6-3 = 需要轉換但不支援轉換
    .meaning = 途中的系統必須轉換內容（例如將 8 位元文字轉給只接受 7 位元的伺服器），但沒有這項能力。

entry-registry-x-6-4 = 轉換時有部分內容遺失
    .meaning = 郵件已送達，但途中轉換時有部分內容未能保留，請收件者檢查收到的內容。

entry-registry-x-6-5 = 轉換失敗
    .meaning = 系統嘗試轉換但失敗。將同一封郵件改用較簡單的形式，通常就能送達。

cause-registry-content-not-fetched = 郵件只指向另一部伺服器上的內容，而該內容不存在或無法取得。

fix-registry-send-content-itself = 將內容直接放在郵件中傳送
    .step-1 = 重新撰寫郵件，直接附加檔案，不要引用伺服器上儲存的部分。
    .step-2 = 如果仍然失敗，請您的郵件系統管理員在郵件程式中關閉這種傳送方式 (BURL)。

entry-registry-x-6-6 = 無法取得郵件內容
    .meaning = 郵件程式要求伺服器從他處取得郵件的部分內容 (BURL，RFC 4468)，但伺服器無法取得。

entry-registry-x-6-7 = 不允許含非 ASCII 字元的地址
    .meaning = 寄件者或收件者的地址含有 ASCII 以外的字元，而途中的系統不支援 SMTPUTF8 (RFC 6531)。

entry-registry-x-6-8 = 需要 UTF-8 回應但不允許使用
    .meaning = 伺服器必須以含非 ASCII 字元的地址回應，但寄件端未表示支援這種回應。

entry-registry-x-6-9 = 無法傳送 UTF-8 標頭
    .meaning = 名稱或主旨直接以 UTF-8 書寫，而至少一位收件者的系統無法接受，必須改為編碼形式或避免使用。

entry-registry-x-6-10 = UTF-8 問題（已淘汰的代碼）
    .meaning = 與 X.6.8 重複，登錄表已淘汰此代碼，意義相同。

entry-registry-x-7-0 = 其他安全性問題
    .meaning = 基於安全性或原則而拒絕，但未說明理由。只能依回應的文字和連結判斷；若沒有，請詢問收件端。

entry-registry-x-7-1 = 未獲授權，郵件遭拒
    .meaning = 字面意義是此寄件者不得寄給此收件者，或不得使用此伺服器。實際上幾乎任何拒絕都可能使用此代碼：轉送、封鎖清單、垃圾郵件、未通過驗證。請以文字為準。

entry-registry-x-7-2 = 不允許展開郵寄清單
    .meaning = 此地址是郵寄清單或群組，此寄件者無權寄送。清單的擁有者或仲裁者可以允許。

entry-registry-x-7-3 = 需要轉換安全性格式但無法進行
    .meaning = 郵件必須在途中從一種保護方式轉換成另一種，但沒有系統能夠處理。

cause-registry-security-feature-missing = 一方要求加密或某種登入方式，但另一方並未提供。

entry-registry-x-7-4 = 不支援所需的安全性功能
    .meaning = 常見情形有兩種：伺服器不認得所用的登入方式（回應碼 504），或寄件伺服器堅持使用 TLS，但對方未提供 (4.7.4)。

entry-registry-x-7-5 = 加密處理失敗
    .meaning = 加密或其金鑰、憑證出現問題。TLS 憑證不符合原則（MTA-STS、DANE）時，寄件伺服器也使用此代碼。

entry-registry-x-7-6 = 不支援的加密演算法
    .meaning = 雙方沒有共同支援的演算法，通常是其中一方過舊。

cause-registry-message-altered = 途中的系統（例如會加上頁尾的閘道）在郵件受保護之後改動了內容。

entry-registry-x-7-7 = 郵件完整性驗證失敗
    .meaning = 檢查發現郵件與寄出時不同，可能在途中損壞或遭改動。

entry-registry-x-7-8 = 登入資料不正確
    .meaning = 登入外寄伺服器失敗：密碼或使用者名稱錯誤，或此帳戶已停用這種登入方式。

entry-registry-x-7-9 = 驗證方式過弱
    .meaning = 伺服器認得帳戶，但要求較安全的登入方式，例如 OAuth 2.0，或以應用程式密碼取代一般密碼。

entry-registry-x-7-10 = 需要加密
    .meaning = 這種登入方式只能在加密連線中使用，請在郵件程式中啟用 TLS。

entry-registry-x-7-11 = 此驗證方式必須加密
    .meaning = 所選的方式會讓他人看到密碼，因此伺服器只在使用 TLS 時接受。

cause-registry-password-transition = 帳戶密碼尚未以這種登入方式所需的形式儲存。

fix-registry-sign-in-once = 以簡單的方式登入一次
    .step-1 = 透過加密連線，以使用者名稱和密碼登入一次，例如使用網頁信箱。
    .step-2 = 如果仍然遭拒，請重設密碼，或洽詢您的郵件系統管理員。

entry-registry-x-7-12 = 需要轉換密碼
    .meaning = 伺服器要求使用者先以另一種方式登入一次，才能將密碼轉為所需的形式。

entry-registry-x-7-13 = 使用者帳戶已停用
    .meaning = 使用者名稱和密碼正確，但系統管理員已停用此帳戶。

cause-registry-trust-missing = 存放信箱的伺服器不信任外寄伺服器，因此外寄伺服器無法以使用者的名義取得資料。

fix-registry-set-up-trust = 讓兩部伺服器互相信任
    .step-1 = 在信箱伺服器上設定允許外寄伺服器為使用者取得內容 (URLAUTH)。
    .step-2 = 停用外寄伺服器上的 BURL（如果無法設定）。

entry-registry-x-7-14 = 需要信任關係
    .meaning = 外寄伺服器必須與另一部伺服器（多半是存放信箱的伺服器）建立信任關係，但目前沒有。

cause-registry-priority-too-low = 伺服器目前只接受緊急郵件，或對低優先順序的郵件設有較嚴的限制。

fix-registry-change-priority = 以適當的優先順序傳送
    .step-1 = 如果郵件緊急，請以收件端同意的較高 MT-PRIORITY 值傳送。
    .step-2 = 稍後再傳送，或縮小郵件（如果不緊急）。

entry-registry-x-7-15 = 優先順序過低
    .meaning = 伺服器依優先順序接收郵件 (RFC 6710)，例如緊急或軍用網路，而此郵件低於目前的下限。

entry-registry-x-7-16 = 郵件大小超過該優先順序的上限
    .meaning = 允許的大小取決於優先順序 (RFC 6710)。縮小郵件或提高優先順序即可獲接受。

cause-registry-new-owner = 寄件者上次確認之後，此地址已改由他人使用。

fix-registry-confirm-owner = 確認地址目前屬於誰
    .step-1 = 以其他方式聯絡收件者，詢問目前的地址。
    .step-2 = 從儲存該地址的帳戶或清單中移除舊地址。

entry-registry-x-7-17 = 信箱擁有者已變更
    .meaning = 寄件者要求只在信箱仍屬於同一人時才傳遞 (RFC 7293)。由於擁有者已變更，內容並未交給新的擁有者。

entry-registry-x-7-18 = 網域擁有者已變更
    .meaning = 自寄件者指定的日期之後，整個網域已由他人持有 (RFC 7293)。

cause-registry-owner-untested = 收件端系統不知道此地址從何時起屬於目前的擁有者。

fix-registry-send-without-test = 決定是否不經檢查直接傳送
    .step-1 = 以其他方式確認地址仍屬於同一人。
    .step-2 = 移除 **Require-Recipient-Valid-Since** 欄位後重新傳送郵件。

entry-registry-x-7-19 = 無法完成擁有者檢查
    .meaning = 寄件者要求進行 RFC 7293 的檢查，但收件端系統無法執行，因此不予傳遞。

entry-registry-x-7-20 = 找不到通過驗證的 DKIM 簽章
    .meaning = 收件端要求 DKIM，但郵件沒有簽章，或沒有任何簽章通過驗證。

entry-registry-x-7-21 = 找不到可接受的 DKIM 簽章
    .meaning = 有簽章通過驗證，但收件端不接受，例如屬於其他網域，或金鑰過短。

entry-registry-x-7-22 = 找不到寄件者 (From) 網域的 DKIM 簽章
    .meaning = 有簽章通過驗證，但不屬於 **寄件者** 欄位的網域。代寄服務必須在該網域設定自己的 DKIM 記錄。

entry-registry-x-7-23 = SPF 驗證失敗
    .meaning = 寄件者網域的 SPF 記錄不允許傳遞此郵件的伺服器。轉寄也常造成這種情況。

entry-registry-x-7-24 = SPF 驗證發生錯誤
    .meaning = 無法評估 SPF：記錄有誤或所需的 DNS 查詢超過 10 次 (5.7.24)，或 DNS 沒有回應 (4.7.24)。
    .verdict = { $host } 拒絕此郵件，因為無法評估寄件者網域的 SPF 記錄。

entry-registry-x-7-25 = 反向 DNS 驗證失敗
    .meaning = 寄件伺服器的 IP 位址沒有反向 DNS 記錄 (PTR)，或記錄中的名稱無法對應回該位址。

entry-registry-x-7-26 = 多項驗證檢查失敗
    .meaning = 不只一項檢查失敗，通常是 SPF 和 DKIM 都未通過。大型服務要求至少通過其中一項。

entry-registry-x-7-27 = 寄件者網域設有 null MX
    .meaning = 寄件者地址的網域宣告不接收郵件，因此收件端也不接受來自該網域的郵件 (RFC 7505)。

entry-registry-x-7-28 = 偵測到大量郵件
    .meaning = 郵件看起來屬於針對此收件者或來自此寄件者的大量郵件，必須放慢或暫停傳送。

cause-registry-arc-broken = 轉寄伺服器或郵寄清單的密封有誤，或在密封後改動了郵件。

fix-registry-repair-arc = 修正 ARC 密封
    .step-1 = 從 **ARC-Authentication-Results** 欄位找出是哪個轉寄系統的密封未通過。
    .step-2 = 在該系統修正金鑰和密封順序，或停用 ARC。如果不是您的系統，請通知其系統管理員。

entry-registry-x-7-29 = ARC 驗證失敗
    .meaning = 郵件經過轉寄，而轉寄系統加上的密封鏈 (ARC，RFC 8617) 不完整。
    .verdict = { $host } 拒絕此郵件，因為轉寄系統的 ARC 密封無效。

cause-registry-requiretls-unmet = 途中有伺服器不支援 REQUIRETLS，或沒有有效的憑證。

fix-registry-drop-requiretls = 決定是否可不使用 REQUIRETLS 傳送
    .step-1 = 如果可以，請取消此要求後重新傳送。
    .step-2 = 如果不行，請改用其他方式，或請收件端支援 REQUIRETLS。

entry-registry-x-7-30 = 需要支援 REQUIRETLS
    .meaning = 寄件者要求途中每部伺服器都使用 TLS 和 REQUIRETLS (RFC 8689)，但下一部伺服器不支援。
    .verdict = 郵件未交給 { $host }，因為寄件者要求 REQUIRETLS，而該伺服器不支援。
