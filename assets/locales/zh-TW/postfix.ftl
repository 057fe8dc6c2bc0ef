# Postfix: what it writes as the sending server, and with what it refuses as the receiving one.

fix-postfix-deliver-queue = 修復問題後，讓 Postfix 重試
    .step-1 = 在郵件記錄檔中查詢佇列 ID，確認嘗試的是哪部伺服器和位址。
    .step-2 = 修復後執行 `postqueue -f`。否則 Postfix 會自行重試，預設為 5 天 (`maximal_queue_lifetime`)。

fix-postfix-check-port-25 = 檢查 Postfix 伺服器的對外連線
    .step-1 = 測試對方伺服器的連接埠 25，例如使用 `nc -vz` 加上伺服器名稱。
    .step-2 = 如果所有目的地都失敗，請詢問服務提供者是否封鎖連接埠 25；若是，請設定 `relayhost`。
    .step-3 = 如果只有 IPv6 失敗，請修復 IPv6，或設定 `inet_protocols = ipv4`。

fix-postfix-check-resolver = 檢查 Postfix 伺服器的 DNS 解析程式
    .step-1 = 在伺服器上直接查詢名稱，例如使用 `dig MX` 加上網域。
    .step-2 = 如果 Postfix 在 chroot 中執行，請比對 `/etc/resolv.conf` 與 `/var/spool/postfix/etc` 下的複本。

fix-postfix-accept-domain = 讓 Postfix 負責此網域
    .step-1 = 以 `postconf mydestination virtual_mailbox_domains virtual_alias_domains relay_domains` 確認網域是否恰好列在其中一項，若沒有請加入。
    .step-2 = 執行 `postfix reload`。

fix-postfix-stop-loop = 讓 Postfix 收下或轉送此網域的郵件
    .step-1 = 若此伺服器應收下郵件，請將網域加入 `mydestination` 或 `virtual_mailbox_domains`；若應轉送，請在 `transport_maps` 設定路由。
    .step-2 = 如果伺服器位於位址轉譯之後，請將其公用位址列入 `proxy_interfaces`。
    .step-3 = 更正 MX 記錄（如果不應指向此處）。

fix-postfix-set-tls-policy = 檢查 Postfix 伺服器的 TLS 原則
    .step-1 = 查看 `smtp_tls_security_level` 和 `smtp_tls_policy_maps`：此網域是否確實需要加密或經過驗證的憑證？
    .step-2 = 若不需要，請將其層級設為 `may`；若需要，請收件端修復 TLS。

fix-postfix-set-relay-login = 修正轉送主機的登入資料
    .step-1 = 檢查 `smtp_sasl_password_maps` 中的使用者名稱和密碼，並對該檔案執行 `postmap`。
    .step-2 = 確認服務提供者允許此登入方式（`smtp_sasl_security_options`、`smtp_sasl_mechanism_filter`）。

fix-postfix-check-master = 檢查 Postfix 伺服器的設定
    .step-1 = 執行 `postfix check`，並在郵件記錄檔中尋找含有 *fatal*、*error* 或 *warning* 的行。
    .step-2 = 確認 `transport_maps`、`default_transport` 或 `content_filter` 所指的服務都存在於 `master.cf`。

fix-postfix-add-recipient = 將收件者加入對照表
    .step-1 = 如果地址應該存在，請加入回應所指的對照表：`local_recipient_maps`、`virtual_mailbox_maps`、`virtual_alias_maps` 或 `relay_recipient_maps`。
    .step-2 = 對該檔案執行 `postmap`，並以 `postmap -q` 測試。

fix-postfix-exempt-client = 讓要接收的寄件端不受此規則限制
    .step-1 = 在郵件記錄檔及 `smtpd_client_restrictions`、`smtpd_helo_restrictions`、`smtpd_sender_restrictions` 和 `smtpd_recipient_restrictions` 中找出該規則。
    .step-2 = 在該規則之前加入列有此寄件端的 `check_client_access` 或 `check_sender_access` 對照表。

fix-postfix-allow-sender-address = 允許帳戶使用此寄件者地址
    .step-1 = 在 `smtpd_sender_login_maps` 查看該地址屬於哪個登入帳戶；若可使用，請加入此帳戶。
    .step-2 = 對該檔案執行 `postmap`。

fix-postfix-repair-service = 修復 Postfix 伺服器
    .step-1 = 查看錯誤發生當時的郵件記錄檔，其中會指出失敗的對照表、檔案或服務。
    .step-2 = 修正後執行 `postfix check` 和 `postfix reload`，寄件伺服器之後會自動完成傳遞。

fix-postfix-raise-client-limits = 放寬對要接收之寄件端的限制
    .step-1 = 查看 `smtpd_client_connection_count_limit`、`smtpd_client_connection_rate_limit`、`smtpd_client_message_rate_limit` 和 `smtpd_client_recipient_rate_limit`。
    .step-2 = 調高過低的值，或將寄件端列入 `smtpd_client_event_limit_exceptions`。

fix-postfix-raise-size-limit = 提高 Postfix 的大小上限
    .step-1 = 提高 `message_size_limit`（預設 10,240,000 位元組）；若 `mailbox_size_limit` 較小，也一併提高。
    .step-2 = 執行 `postfix reload`。

fix-postfix-free-queue-space = 為 Postfix 佇列清出空間
    .step-1 = 在存放 `/var/spool/postfix` 的磁碟上清出空間。Postfix 需要 `message_size_limit` 的 1.5 倍；若有設定 `queue_minfree`，則以其為準。

fix-postfix-repair-filter = 修復郵件篩選程式
    .step-1 = 確認 `smtpd_milters` 中的篩選程式正在執行且有回應。
    .step-2 = 以 `milter_default_action` 決定篩選程式停止時的處理方式。

fix-postfix-repair-server-tls = 修復 Postfix 伺服器的 TLS
    .step-1 = 確認 `smtpd_tls_chain_files`（或 `smtpd_tls_cert_file` 與 `smtpd_tls_key_file`）所指的檔案存在、彼此相符且可讀取。
    .step-2 = 在郵件記錄檔中查看原因，然後執行 `postfix reload`。

fix-postfix-allow-in-postscreen = 讓寄件端通過 postscreen
    .step-1 = 在郵件記錄檔中查看哪項測試未通過：封鎖清單、過早發話或通訊協定測試。
    .step-2 = 將要接收的寄件端加入 `postscreen_access_list`。大型服務使用許多位址，建議停用問候之後的測試。

fix-postfix-adjust-content-rules = 找出內容規則
    .step-1 = 在 `header_checks`、`mime_header_checks`、`body_checks` 和篩選程式中尋找規則，郵件記錄檔會顯示符合的行。
    .step-2 = 修正規則（如果應接收該郵件）。

fix-postfix-retry-same-address = 從相同的位址重試
    .step-1 = 讓寄件伺服器在幾分鐘後重試；從相同的 IP 位址再次連線時就會獲准。
    .step-2 = 如果您的伺服器使用多個位址傳送，請在重試時固定使用同一個位址。

fix-postfix-correct-line-ends = 使用以 CR LF 結尾的行
    .step-1 = 更新或修正產生郵件的程式：每一行都必須以 CR LF 結尾。
    .step-2 = 收件端可用 `smtpd_forbid_bare_newline_exclusions` 豁免舊裝置。

cause-postfix-own-way-blocked = 寄件伺服器的對外連線遭封鎖或中斷：防火牆、封鎖連接埠 25 的服務提供者，或沒有路由的 IPv6。

cause-postfix-resolver-trouble = 寄件伺服器本身的 DNS 解析程式沒有回應，例如 chroot 中的設定是舊的複本。

cause-postfix-domain-not-listed = MX 記錄指向這部伺服器，但 Postfix 不知道自己應負責此網域。

cause-postfix-tls-policy-strict = 寄件端的 Postfix 伺服器對此目的地要求的 TLS 強度高於對方所提供的。

cause-postfix-relay-login-wrong = Postfix 在轉送主機上使用的使用者名稱或密碼錯誤或已失效。

cause-postfix-own-settings-wrong = 寄件端 Postfix 伺服器的設定指到不存在或無法啟動的服務。

cause-postfix-domain-not-accepted = 收件端伺服器未設定接收收件者的網域。

cause-postfix-recipient-not-in-table = 收件者不在有效收件者的對照表中。

cause-postfix-local-rule = 收件端系統管理員設定的對照表或規則拒絕了此用戶端、名稱或寄件者。

cause-postfix-server-fault = 收件端伺服器本身有問題，例如無法讀取對照表、磁碟已滿，或某項服務未執行。

cause-postfix-client-limit = 用戶端超過收件端伺服器的連線或單位時間限制。

cause-postfix-filter-down = 收件端伺服器的郵件篩選程式 (milter) 沒有回應，或要求稍後再試。

cause-postfix-content-rule = 郵件符合收件端伺服器的標頭或內容規則，或遭篩選程式攔截。

cause-postfix-new-to-postscreen = 此用戶端對收件端伺服器而言是新的，通過測試後必須再連線一次。

cause-postfix-program-careless = 傳送郵件的程式或裝置未遵守通訊協定。

entry-postfix-4-4-1 = 無法連線
    .meaning = 寄件端的 Postfix 伺服器在 DNS 中找到了目的地，但無法建立連線。最後一個冒號之後是其作業系統的回應。

entry-postfix-4-4-1-timed-out = 連線逾時
    .meaning = Postfix 會等待 `smtp_connect_timeout`（30 秒）。如果其他目的地也出現同樣情形，可能是寄件伺服器本身的連接埠 25 遭封鎖。

entry-postfix-4-4-1-refused = 連線遭拒
    .meaning = 該位址有回應，但拒絕了連線。若方括號中是 127.0.0.1，則是寄件伺服器本身的篩選程式未執行。

entry-postfix-4-4-1-unreachable = 沒有通往主機的路由
    .meaning = 若方括號中是 IPv6 位址，多半是寄件伺服器沒有可用的 IPv6。Postfix 會繼續嘗試其他位址，只顯示最後一個。

entry-postfix-4-4-2 = 對話中斷
    .meaning = 連線已建立，但對話沒有完成。*while* 之後的文字說明是哪個步驟。

entry-postfix-4-4-2-lost-connection = 連線中斷
    .meaning = 若發生在問候階段，通常是對方封鎖或限制寄件端位址；若發生在傳送郵件內容時，較可能是篩選程式、防火牆或網路 (MTU) 問題。

entry-postfix-4-4-2-conversation = 對話逾時
    .meaning = 對方不再回應。若發生在傳送郵件本文時，請檢查大型封包的網路問題；若在資料結束之後，則可能是對方的篩選程式過慢。

entry-postfix-4-4-2-idle = 用戶端過久沒有動作
    .meaning = 這是收件端的 Postfix 伺服器關閉連線：在 `smtpd_timeout`（300 秒，負載高時 10 秒）內沒有收到任何內容。

entry-postfix-4-4-3 = DNS 沒有回應
    .meaning = 寄件端 Postfix 伺服器的 DNS 查詢沒有得到可用的回應。若許多網域都受影響，請檢查其本身的解析程式；若只有一個，請檢查該網域的 DNS。

entry-postfix-4-4-4 = 找不到主要郵件伺服器
    .meaning = 這部伺服器是該網域的備援 MX，但順位較前的 MX 主機在 DNS 中都沒有位址。

entry-postfix-5-4-4 = DNS 中沒有可用的記錄
    .meaning = 寄件端的 Postfix 伺服器向 DNS 查詢網域的郵件伺服器，得到明確的否定回應，因此不再重試。

entry-postfix-5-4-4-host-not-found = 找不到網域或主機
    .meaning = `name=` 之後的名稱不存在。如果不是收件者的網域，則是 MX 主機或寄件端 `relayhost` 的名稱有誤。

entry-postfix-5-4-4-no-data = 網域沒有郵件伺服器
    .meaning = 名稱存在於 DNS，但既沒有 MX 記錄，也沒有位址記錄。

entry-postfix-5-1-10 = 收件者的網域不接收郵件
    .meaning = 途中的 Postfix 伺服器因該網域設有 null MX 而拒絕收件者 (`reject_unknown_recipient_domain`)。

entry-postfix-5-1-10-lookup = 目的地網域不接收郵件
    .meaning = 寄件端的 Postfix 伺服器自行查到 null MX，因此立即退回郵件。

entry-postfix-5-1-10-domain-of-sender = 寄件者的網域不接收郵件
    .meaning = 寄件者的網域設有 null MX，任何回覆都無法寄達 (`reject_unknown_sender_domain`)。請改用能接收郵件的網域。

entry-postfix-5-4-6 = 郵件形成迴圈
    .meaning = 郵件會一再回到原處，因此 Postfix 停止傳遞。

entry-postfix-5-4-6-myself = 郵件傳回伺服器本身
    .meaning = 該網域的 MX 記錄指向這部伺服器，但網域不在任何清單中：`mydestination`、`virtual_mailbox_domains`、`virtual_alias_domains` 或 `relay_domains`。

entry-postfix-5-4-6-forwarding = 轉寄迴圈
    .meaning = 郵件的 **Delivered-To** 欄位已有此地址：別名或轉寄設定又指回該地址。

entry-postfix-5-4-6-too-many-hops = 經過的伺服器過多
    .meaning = 郵件的 **Received** 欄位超過 `hopcount_limit` 的上限 (50)。

entry-postfix-4-7-4 = 要求 TLS，但對方未提供
    .meaning = 寄件端的 Postfix 伺服器必須加密傳送至此目的地（`smtp_tls_security_level` 或原則），但對方未提供 STARTTLS。

entry-postfix-4-7-5 = 加密失敗
    .meaning = 寄件端的 Postfix 伺服器對此目的地要求一定品質的 TLS，但對方未達要求。

entry-postfix-4-7-5-handshake = TLS 交握失敗
    .meaning = 雙方找不到共同的版本或方法，或對方的 TLS 有問題。寄件伺服器的郵件記錄檔中有 OpenSSL 錯誤。

entry-postfix-4-7-5-certificate = 伺服器憑證未通過驗證
    .meaning = 原則（`verify`、`secure`、`fingerprint` 或 `dane`）要求憑證受信任且名稱正確，但對方的憑證不符。

entry-postfix-4-7-5-tlsa = TLSA 查詢錯誤
    .meaning = DANE 必須以安全的方式查到 TLSA 記錄，但查詢失敗，多半是收件者網域的 DNSSEC 或名稱伺服器有問題。

entry-postfix-4-7-0 = 暫時遭拒
    .meaning = Postfix 用此代碼表示登入轉送主機失敗，或對方限制用戶端。請依回應的文字判斷。

entry-postfix-4-7-0-relay-login = 登入轉送主機失敗
    .meaning = 寄件端的 Postfix 伺服器無法登入其 `relayhost`，使用者無法自行修正。

entry-postfix-4-7-0-connections = 連線或錯誤過多
    .meaning = 收件端的 Postfix 伺服器會計算每個用戶端的連線數（`smtpd_client_connection_count_limit`，50）和每次工作階段的錯誤數（`smtpd_hard_error_limit`，20）。

entry-postfix-4-7-0-login = 登入失敗
    .meaning = 外寄伺服器不接受使用者名稱和密碼。Postfix 由 Dovecot 或 Cyrus SASL 驗證，其記錄檔有更多資訊。

entry-postfix-4-7-0-tls-unavailable = 伺服器的 TLS 無法使用
    .meaning = 收件端的 Postfix 伺服器宣告支援 STARTTLS，但無法使用其憑證或金鑰。

entry-postfix-5-6-7 = 要求 SMTPUTF8，但對方未提供
    .meaning = 地址或標頭含有 ASCII 以外的字元，但目的地的伺服器都不支援 SMTPUTF8。

entry-postfix-5-7-30 = 對方不支援 REQUIRETLS
    .verdict = 郵件未交給 { $host }，因為寄件者要求 REQUIRETLS，而該伺服器不支援。
    .meaning = 寄件者要求 REQUIRETLS，但下一部伺服器未提供 TLS 或此擴充。Postfix 自 3.11 版起遵守此要求。

entry-postfix-5-7-30-certificate = REQUIRETLS 所需的憑證無效
    .meaning = 寄件者要求 REQUIRETLS，但下一部伺服器的憑證無法驗證或名稱不符。

entry-postfix-5-3-4 = 郵件超過對方伺服器的上限
    .meaning = 收件端伺服器一開始就宣告上限。Postfix 比較兩者的大小（回報中以位元組表示）後，便不再嘗試。

entry-postfix-5-3-4-fixed = 郵件超過固定上限
    .meaning = 這是 Postfix 伺服器的 `message_size_limit`，預設 10,240,000 位元組，附件合計約為 7 MB。

entry-postfix-4-3-0 = 郵件系統暫時有問題
    .meaning = 其中一部伺服器發生問題，Postfix 預期稍後會恢復。

entry-postfix-4-3-0-suspended = 傳遞已暫停
    .meaning = 寄件端的 Postfix 伺服器暫停傳遞，因為本身的傳遞服務無法運作，或目的地已失敗多次。後者的原因列在冒號之後。

entry-postfix-4-3-0-server-fault = 查表或寫入佇列失敗
    .meaning = 收件端的 Postfix 伺服器無法讀取某個對照表（多半是資料庫或 LDAP 目錄），或無法將郵件寫入佇列。

entry-postfix-5-1-1 = 收件者未獲接受
    .meaning = 作出回應的伺服器不接受此收件者。若是 Postfix 伺服器，回應的文字會指出缺少該地址的對照表。

entry-postfix-5-1-1-local = 本機收件者對照表中沒有此使用者
    .meaning = 該網域列在 `mydestination`，因此地址必須是系統帳戶或別名 (`local_recipient_maps`)。

entry-postfix-5-1-1-virtual-mailbox = 虛擬信箱對照表中沒有此使用者
    .meaning = 該網域列在 `virtual_mailbox_domains`，但 `virtual_mailbox_maps` 中沒有此名稱的信箱。

entry-postfix-5-1-1-virtual-alias = 虛擬別名對照表中沒有此使用者
    .meaning = 該網域只提供轉寄 (`virtual_alias_domains`)，而此地址沒有對應的轉寄。

entry-postfix-5-1-1-relay = 轉送收件者對照表中沒有此使用者
    .meaning = 伺服器負責轉送該網域的郵件，並以 `relay_recipient_maps` 得知地址，新信箱可能尚未列入。

entry-postfix-5-1-1-local-user = 本機沒有此使用者
    .meaning = 負責傳遞的 Postfix 伺服器找不到此帳戶。由於先前已收下郵件，因此以未傳遞回報告知。

entry-postfix-5-1-1-undeliverable = 經查證，地址無法傳遞
    .meaning = 收件端伺服器向下一部伺服器查證 (`reject_unverified_recipient`)，第二個冒號之後是該伺服器的回應。

entry-postfix-5-1-1-unverified = 地址仍在查證中
    .verdict = 收件端系統仍在查證地址是否存在，因此延後此郵件。
    .meaning = 收件端伺服器正在向下一部伺服器（或寄件者的伺服器）查證地址是否存在，尚未得到答案。下次重試通常就會成功。

entry-postfix-4-1-2 = 找不到收件者的網域
    .meaning = 伺服器在 DNS 中查不到該網域的 MX 記錄或位址 (`reject_unknown_recipient_domain`)，多半是拼錯了。

entry-postfix-4-1-8 = 找不到寄件者的網域
    .meaning = 寄件者地址的網域在 DNS 中沒有 MX 記錄或位址，因此未獲接受 (`reject_unknown_sender_domain`)。伺服器上的程式常使用內部名稱作為寄件者。

entry-postfix-5-7-1 = 因規則遭拒
    .meaning = 代碼只表示收件端伺服器的某項規則拒絕了郵件，回應的文字會指出規則或對象：用戶端、HELO 名稱、寄件者、收件者或內容。

entry-postfix-5-7-1-relay = 拒絕轉送
    .meaning = 伺服器不負責收件者的網域，而用戶端既未登入，也不在 `mynetworks` 中 (`reject_unauth_destination`)。若是收信，則是網域未列入伺服器的清單，或 MX 記錄有誤。

entry-postfix-5-7-1-sender-not-owned = 寄件者地址不屬於登入的帳戶
    .meaning = 登入的帳戶不得使用此寄件者地址（`smtpd_sender_login_maps`、`reject_sender_login_mismatch`）。

entry-postfix-5-7-1-not-logged-in = 使用此寄件者地址必須登入
    .meaning = 此地址屬於該伺服器的使用者，使用者必須先登入才能以此地址傳送。

entry-postfix-5-7-1-access-denied = 本機規則拒絕存取
    .meaning = 收件端系統管理員的對照表拒絕此用戶端、名稱或地址（`check_client_access` 等），或此處只接受已登入的使用者。

entry-postfix-5-7-1-content = 郵件內容遭拒
    .meaning = 郵件符合標頭或內容規則：`header_checks`、`mime_header_checks`、`body_checks` 或篩選程式。

entry-postfix-4-7-1 = 因規則暫緩接收
    .meaning = 收件端伺服器的規則暫時拒絕。有些會自行解除，有些則必須修正寄件伺服器。

entry-postfix-4-7-1-client-name = 用戶端的主機名稱不符
    .meaning = 位址沒有反向 DNS 記錄 (PTR)，或記錄中的名稱未指回同一位址 (`reject_unknown_client_hostname`)。正反兩個方向必須一致。較舊的版本使用 4.7.1。

entry-postfix-4-7-1-client-reverse-name = 用戶端沒有反向 DNS 記錄
    .meaning = 該位址完全沒有反向 DNS 記錄 (`reject_unknown_reverse_client_hostname`)。就此規則而言，有任何名稱即可。

entry-postfix-4-7-1-helo-not-found = DNS 中找不到 HELO 名稱
    .meaning = 寄件伺服器的 HELO 名稱沒有位址或 MX 記錄 (`reject_unknown_helo_hostname`)。若寄件端也使用 Postfix，請檢查 `smtp_helo_name`，預設為 `myhostname`。

entry-postfix-4-7-1-too-much-mail = 此用戶端的郵件過多
    .meaning = 用戶端超過 `smtpd_client_message_rate_limit` 或 `smtpd_client_recipient_rate_limit`，以 `anvil_rate_time_unit`（60 秒）計算。兩者預設都停用。

entry-postfix-4-7-1-filter = 郵件篩選程式無法使用
    .meaning = 收件端伺服器的 milter 沒有回應，因此 Postfix 暫緩接收郵件 (`milter_default_action = tempfail`)。

entry-postfix-5-5-2 = 名稱或命令的格式不正確
    .meaning = 寄件端提供的名稱、地址或資料行不符合要求的格式。

entry-postfix-5-5-2-helo-not-qualified = HELO 名稱缺少網域
    .meaning = 寄件伺服器的 HELO 名稱是 `mail` 或 `localhost` 等簡短名稱 (`reject_non_fqdn_helo_hostname`)，必須使用完整名稱，例如 `mail.example.com`。

entry-postfix-5-5-2-helo-invalid = HELO 名稱格式錯誤
    .meaning = 名稱含有主機名稱不允許的字元，例如底線或空格 (`reject_invalid_helo_hostname`)。

entry-postfix-5-5-2-address-not-qualified = 地址缺少網域
    .meaning = 寄件者或收件者的地址在 @ 之後沒有網域（`reject_non_fqdn_sender`、`reject_non_fqdn_recipient`），多半是程式或裝置的設定不完整。

entry-postfix-5-5-2-bare-newline = 行尾缺少 CR
    .meaning = 寄件程式只以 LF 結束行。為防止偽造夾帶郵件（SMTP smuggling），Postfix 會拒絕 (`smtpd_forbid_bare_newline`)。

entry-postfix-4-3-2 = 伺服器目前不接收郵件
    .meaning = 收件端伺服器暫緩接收，可能是刻意設定，也可能是忙碌。

entry-postfix-4-3-2-try-later = 請稍後再試
    .meaning = 收件端伺服器的 `defer` 規則。有些系統管理員用它確認用戶端是否會再次連線。

entry-postfix-4-3-2-postscreen = 新的用戶端必須再次連線
    .meaning = Postfix 的 postscreen 在問候之後測試了用戶端，要等它從同一位址再次連線時才會放行。

entry-postfix-4-3-2-postscreen-blocked = 用戶端遭 postscreen 封鎖
    .meaning = 用戶端的位址在連線之初即遭拒絕：系統管理員的對照表、封鎖清單，或用戶端過早發話。

entry-postfix-4-3-2-ports-busy = 伺服器的連線已滿
    .meaning = 收件端 Postfix 伺服器的同時工作階段數已達上限（`default_process_limit`，100）。

entry-postfix-5-5-1 = 命令順序不正確
    .meaning = 寄件端未遵守對話的順序。

entry-postfix-5-5-1-postscreen = 用戶端過早發話
    .meaning = postscreen 發現用戶端在問候完成前就發話，或送出無效的命令。一般郵件伺服器不會如此，請檢查是否有受感染的電腦或異常的轉送程式。

entry-postfix-5-5-1-pipelining = 不當的命令管線化
    .meaning = 用戶端在必須等待回應時一次送出多個命令 (`reject_unauth_pipelining`)。

entry-postfix-5-5-1-multi-recipient-bounce = 未傳遞回報有多個收件者
    .meaning = 沒有寄件者的郵件（即回報類郵件）有多個收件者 (`reject_multi_recipient_bounce`)。真正的回報只寄給一位收件者。

entry-postfix-4-5-3 = 單次傳送的收件者過多
    .meaning = 伺服器一次接受 `smtpd_recipient_limit` 位收件者 (1000)。郵件伺服器會自動傳送其餘部分，郵件程式則可能停止。

entry-postfix-4-3-1 = 佇列磁碟已滿
    .meaning = Postfix 佇列所在的磁碟剩餘空間不到 `message_size_limit` 的 1.5 倍，因此不再接收任何郵件。

entry-postfix-5-6-0 = 郵件內容未獲接受
    .meaning = 收件端伺服器不接受郵件的形式或內容。

entry-postfix-5-6-0-mime = 郵件違反 MIME 規則
    .meaning = Postfix 設定為嚴格遵守規則（`strict_mime_encoding_domain`、`strict_8bitmime`、`mime_nesting_limit`、`header_size_limit`）：標頭含有未編碼的特殊字元，或內容巢狀過深。

entry-postfix-4-3-5 = 伺服器設定錯誤
    .meaning = 收件端的 Postfix 伺服器在自己的設定中遇到錯誤，例如不認得的限制，或未執行的原則服務。其郵件記錄檔會指出位置。
