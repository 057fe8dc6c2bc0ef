entry-exchange-online-connector = 無法透過連接器傳遞郵件
    .verdict = Microsoft 365 將郵件傳遞至 { $host } 時遇到困難。這可能是您自己的伺服器，也可能是夥伴組織的伺服器。
    .meaning = 連接器通常用來將郵件從 Microsoft 365 轉送到您自己的內部部署郵件系統，也可以轉送到夥伴組織。此說明適用於具有 Exchange Online 信箱的 Microsoft 365 組織，以及沒有 Exchange Online 信箱的獨立 Exchange Online Protection (EOP) 組織。
    .meaning-2 = 如果連接器無法傳遞郵件，這些郵件會在 Microsoft 365 中排入佇列。Microsoft 365 會持續嘗試傳遞每封郵件，為期 24 小時；組織也可以設定較短的時間，最短 12 小時。時間一過，郵件就會到期，並以未傳遞回報 (NDR) 傳回給原始寄件者。NDR 也稱為退回的郵件。
    .meaning-3 = 連接器無法傳遞郵件時，Microsoft 365 會產生錯誤。佇列中郵件的錯誤，以及郵件未能送達的通知，合稱為「郵件流程情報」。最常見的錯誤及其解決方法，在此依代碼分別說明。

entry-exchange-online-4-4-316 = 拒絕連線
    .verdict = Microsoft 365 嘗試連線至 { $host }，但對方拒絕連線。
    .meaning = 連線至目的地伺服器時發生錯誤：已抵達該位址，但連線立即遭到拒絕。最常見的原因是防火牆封鎖了來自 Microsoft 365 的連線，或該處沒有執行郵件服務。
    .meaning-2 = 如果您已將內部部署的郵件全部移轉至 Microsoft 365，並關閉原本的郵件環境，出現此錯誤屬於正常現象（依設計）：連接器仍指向已不再接收郵件的伺服器。

entry-exchange-online-4-4-317 = 無法連線至遠端伺服器
    .verdict = Microsoft 365 已連線至 { $host }，但無法建立郵件工作階段。
    .meaning = 連線本身已經成功，但伺服器立即回應錯誤，或不符合連線需求，例如 TLS 加密或憑證方面的需求。
    .meaning-2 = 錯誤詳細資料會說明問題所在。`[Message=…]` 中的用語比代碼更能精確指出問題，請先查看這個部分。憑證問題也會以此代碼回報。

entry-exchange-online-4-4-312 = DNS 查詢失敗
    .verdict = Microsoft 365 在 DNS 中查詢 { $server } 的位址，但查詢失敗。
    .meaning = Microsoft 365 嘗試連線至連接器的智慧主機，或收件者網域的郵件伺服器，但用來尋找該主機 IP 位址的 DNS 查詢失敗，因此未能連線。
    .meaning-2 = 問題通常出在網域的 DNS：可能是代管服務、網域註冊，或 DNS 記錄。

entry-exchange-online-4-4-315 = 連線逾時
    .verdict = Microsoft 365 嘗試連線至 { $host }，但在時限內沒有得到回應。
    .meaning = Microsoft 365 無法連線至目的地郵件伺服器。錯誤詳細資料會說明問題，並顯示嘗試連線的名稱和 IP 位址。
    .meaning-2 = 請找出符合您情況的原因，並加以修正。如果先前郵件流程運作正常，而且您未變更連接器設定，請先檢查內部部署環境。

entry-exchange-online-4-4-318 = 連線突然關閉
    .verdict = Microsoft 365 已連線至 { $host }，但連線突然中斷。
    .meaning = Microsoft 365 與您的內部部署郵件環境或夥伴組織的伺服器通訊時發生問題，連線在郵件交付之前就中斷了。
    .meaning-2 = 請找出符合您情況的原因，並加以修正。郵件到期後，未傳遞回報會將同一錯誤稱為「connection reset」（連線重設）。

entry-exchange-online-4-7-320 = 憑證驗證失敗
    .verdict = Microsoft 365 已連線至 { $host }，但無法驗證其憑證。
    .meaning = Microsoft 365 嘗試驗證目的地伺服器的憑證時發生錯誤。連接器要求憑證必須有效，而且名稱正確。
    .meaning-2 = 錯誤詳細資料會說明憑證有什麼問題。目前這類問題大多改以 4.4.317 回報，並附上相同的原因用語。

entry-exchange-online-4-4-7 = 郵件在佇列中延遲或到期
    .verdict = { $host } 未接受郵件，因此郵件一直留在 Microsoft 365 的佇列中。
    .meaning = 郵件延遲不代表遺失：Microsoft 365 最多會持續嘗試傳遞 24 小時；組織也可以設定較短的時間，最短 12 小時。如果郵件到期，寄件者會收到未傳遞回報 (NDR)。
    .meaning-2 = 此代碼未說明原因，真正的原因要看先前最後一個暫時性錯誤。在未傳遞回報中，該錯誤位於最終結果的下方；在訊息追蹤中，請查看 **延遲** (Defer) 事件。
    .meaning-3 = 如果只有一個網域受影響，問題可能出在對方；如果多個網域都受影響，請檢查您自己的組織。

entry-exchange-online-4-4-397 = 與目的地主機通訊時發生錯誤
    .verdict = 寄件伺服器無法將郵件交付給 { $host }，並附上失敗的原因。
    .meaning = 此代碼通常只是外層包裝，箭號 `->` 之後或引號之內才是真正的錯誤，請以該錯誤為準。
    .meaning-2 = 寄件伺服器會持續嘗試，直到傳遞成功或郵件到期。如果郵件到期，寄件者會收到未傳遞回報 (NDR)。

entry-exchange-online-5-4-310 = DNS 網域不存在
    .verdict = Microsoft 365 在 DNS 中查詢 { $domain }，DNS 回應此網域不存在。
    .meaning = DNS 中找不到收件者的網域，或連接器中智慧主機的名稱。只要 DNS 查不到此名稱，郵件就無法傳遞。

entry-exchange-online-4-4-8 = 郵件伺服器不在 MTA-STS 原則中
    .verdict = Microsoft 365 未將郵件傳遞至 { $host }，因為收件者網域的 MTA-STS 原則不允許這部伺服器。
    .meaning = 收件者的網域已發佈 MTA-STS 原則，列出可接收其郵件的伺服器，但 MX 記錄中的伺服器不在其中。只有收件者一方能夠修正。

entry-exchange-online-4-7-5 = 憑證不符合 MTA-STS 原則
    .verdict = Microsoft 365 未將郵件傳遞至 { $host }，因為伺服器的憑證不符合收件者網域的 MTA-STS 原則。
    .meaning = 收件者的網域已發佈 MTA-STS 原則，要求使用有效的憑證：必須受信任、尚未到期，而且包含該伺服器的名稱。只有收件者一方能夠修正。

entry-exchange-online-4-7-321 = DANE：不支援 STARTTLS
    .verdict = Microsoft 365 未將郵件傳遞至 { $host }，因為收件者的網域要求 DANE，但伺服器未提供可用的加密。
    .meaning = 該網域發佈了 TLSA 記錄，承諾其郵件伺服器接受加密連線，但伺服器並未做到，因此郵件不會傳遞過去。只有收件者一方能夠修正。

entry-exchange-online-4-7-322 = DANE：憑證已到期
    .verdict = Microsoft 365 未將郵件傳遞至 { $host }，因為以 DANE 檢查的憑證已到期。
    .meaning = 收件者的網域以 DANE 保護郵件，郵件伺服器必須使用有效的憑證。只有收件者一方能夠修正。

entry-exchange-online-4-7-323 = DANE：TLSA 記錄不符
    .verdict = Microsoft 365 未將郵件傳遞至 { $host }，因為伺服器的憑證與收件者網域的 TLSA 記錄不符。
    .meaning = 收件者的網域在 DNS 中發佈郵件伺服器所用的憑證，但伺服器出示的是另一張憑證，或記錄本身有誤。只有收件者一方能夠修正；寄件端的系統管理員無法略過此檢查。

entry-exchange-online-4-7-324 = 網域的 DNSSEC 無效
    .verdict = Microsoft 365 未將郵件傳遞至 { $domain }，因為網域的 DNSSEC 簽章無法驗證。
    .meaning = 已簽署的網域如果簽章不符，就無法與偽造的網域區別。只有收件者一方能夠修正，而且需要其 DNS 代管服務配合。

entry-exchange-online-4-7-325 = DANE：憑證屬於其他主機
    .verdict = Microsoft 365 未將郵件傳遞至 { $host }，因為伺服器憑證上的名稱不符。
    .meaning = 收件者的網域以 DANE 保護郵件，憑證必須包含郵件伺服器或網域的名稱。只有收件者一方能夠修正。
