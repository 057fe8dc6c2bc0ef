## Reaching the server
cause-firewall-refuses = 伺服器前方的防火牆封鎖來自 Microsoft 365 IP 位址的連線。
cause-server-retired = 郵件已全部移轉至 Microsoft 365，內部部署郵件環境也已關閉，但通往該處的連接器仍在。在這種情況下，出現此錯誤是正常現象。
    .verdict = 郵件已不應再傳遞至 { $host }，但 Microsoft 365 仍在嘗試。
    .name = 伺服器已不再使用，連接器仍在
cause-service-not-listening = 伺服器上的郵件服務未執行，或未接聽 TCP 連接埠 25。
cause-port-forwarding-wrong = 伺服器前方的路由器或防火牆將連接埠 25 轉送到錯誤的內部主機。
cause-not-a-mail-server = 連接器的智慧主機或 MX 記錄指向的主機不是郵件伺服器。
cause-server-down = 內部部署郵件伺服器停止運作。
cause-smart-host-address-wrong = 連接器的智慧主機設定錯誤，因此 Microsoft 365 嘗試連線至錯誤的 IP 位址。
cause-network-changed = 網路基礎結構已變更。例如更換了網際網路服務提供者 (ISP)，伺服器因而改用其他 IP 位址。
cause-firewall-drops = 防火牆捨棄 Microsoft 365 對 TCP 連接埠 25 的連線，而且不做任何回應。
cause-no-route = 沒有通往伺服器位址的網路路徑。有時是因為嘗試連線至 IPv6 位址，但沒有 IPv6 路徑可用。
cause-network-trouble = 您的內部部署環境與 Microsoft 365 之間有網路問題。

## Connector
cause-destination-at-fault = 錯誤中所指的目的地伺服器或其前方的裝置有問題。
cause-connector-misconfigured = 連接器的設定有誤。

## Session
cause-immediate-error = 伺服器立即回應錯誤，例如「服務無法使用」(Service not available)，表示伺服器無法與 Microsoft 365 維持通訊。
    .verdict = Microsoft 365 已連線至 { $host }，但伺服器立即回應 { $inner }。
    .name = 服務無法使用
cause-tls-not-offered = 連接器設定為需要 TLS，但目的地伺服器不支援 TLS。
cause-starttls-required = 伺服器只接受透過 TLS 傳送的郵件，但連線未加密。常見原因是伺服器遺失憑證、無法使用憑證，或途中的裝置移除了加密選項。
    .verdict = Microsoft 365 已連線至 { $host }，但伺服器要求 TLS 加密，而加密連線未能建立。
    .name = 伺服器要求 STARTTLS
cause-digicert-root-missing = 伺服器不信任根憑證 DigiCert Global Root G2。自 2026 年 3 月起，Exchange Online 使用此根憑證所簽發的憑證。
cause-tls-handshake-broken = TLS 交握中斷。常見原因是伺服器只支援 TLS 1.0 或 1.1，而 Microsoft 365 需要 TLS 1.2 以上版本，或雙方沒有共同的加密套件。
    .verdict = Microsoft 365 已連線至 { $host }，但 TLS 交握失敗。
    .name = TLS 交握失敗
cause-certificate-without-key = 伺服器憑證的私密金鑰遺失或無法讀取，因此無法將憑證用於 TLS。
cause-session-timed-out = 伺服器接受連線，但未及時回應。伺服器可能負載過重，或途中的防火牆使工作階段停滯。
    .verdict = Microsoft 365 嘗試與 { $host } 建立工作階段，但未及時得到回應。
    .name = 工作階段逾時
cause-inspection-breaks-session = 檢查郵件流量的防火牆或閘道干擾了加密的工作階段。
cause-connection-filtered = 目的地伺服器的連線篩選拒絕 Microsoft 365 的位址。
cause-inspection-rules-wrong = 伺服器前方的防火牆使用 SMTP 封包檢查規則，但這些規則未正確運作。
cause-server-unstable = 內部部署郵件伺服器未正確運作。服務停止回應、當機或系統資源不足時，伺服器會逾時並關閉連線。
cause-old-tls = 伺服器使用過舊的 TLS 版本，並在交握時中斷連線。
cause-closed-on-purpose = 伺服器因為連線數限制、速率限制或封鎖清單而主動關閉連線。

## Certificates
cause-certificate-name-mismatch = 伺服器憑證中的名稱與連接器預期的名稱不符。可能是使用了錯誤的憑證、連接器中的 TLS 網域有誤，或多部伺服器中只有一部使用正確的憑證。
    .verdict =
        { $presented ->
            [none] Microsoft 365 不接受 { $host } 的憑證，因為其中沒有預期的名稱。
           *[other]
                { $expected ->
                    [none] Microsoft 365 不接受 { $host } 的憑證，因為憑證上的名稱 { $presented } 不符預期。
                   *[other] Microsoft 365 不接受 { $host } 的憑證：預期的名稱是 { $expected }，但憑證上的名稱是 { $presented }。
                }
        }
    .name = 憑證名稱不符
cause-certificate-expired = 伺服器的憑證已到期。新憑證可能已經安裝但尚未啟用，也可能是另一部裝置仍以舊憑證回應。
    .verdict = Microsoft 365 不接受 { $host } 的憑證，因為憑證已到期。
    .name = 憑證已到期
cause-certificate-untrusted = 伺服器的憑證無法追溯至受信任的根憑證。常見原因是伺服器只傳送自己的憑證，缺少中繼憑證，或使用自我簽署憑證。
    .verdict = Microsoft 365 不接受 { $host } 的憑證，因為憑證無法追溯至受信任的根憑證。
    .name = 憑證不受信任
cause-certificate-no-longer-valid = 伺服器的憑證已不再有效，例如已遭簽發者撤銷，或憑證用途不符。
    .verdict = Microsoft 365 不接受 { $host } 的憑證，因為憑證無效。
    .name = 憑證已不再有效

## DNS
cause-dns-hosting-trouble = 網域的 DNS 代管服務發生問題；網域的授權名稱伺服器由該服務維護。
cause-domain-expired = 網域最近到期，因此無法擷取 MX 記錄。
cause-mx-changed-recently = 網域的 MX 記錄最近有變更，而 DNS 伺服器仍保留先前快取的 DNS 資訊。
cause-smart-host-name-wrong = 連接器中的智慧主機名稱拼錯，或是網際網路上查不到的內部名稱。
cause-mx-without-address = 網域沒有 MX 記錄，或 MX 記錄所指的名稱沒有 IP 位址。
cause-dnssec-broken = 網域的 DNSSEC 簽章有誤，因此會驗證簽章的 DNS 解析程式拒絕該回應。
cause-domain-misspelled = 收件者地址中的網域拼錯。
cause-domain-lapsed = 收件者的網域已失效，或從未註冊。
cause-subdomain-without-records = 地址所用的子網域完全沒有 DNS 記錄。

## Delay and expiry
cause-destination-unreachable = 目的地伺服器離線或無法連線。
cause-network-trouble-on-the-way = 網路問題使傳遞中斷。
cause-mx-missing-or-wrong = 收件者網域的 MX 記錄遺失或有誤，或網域已失效。
cause-destination-defers = 目的地伺服器一再要求稍後重試，可能是封鎖了來自 Microsoft 365 的寄件者，或採用灰名單機制。
cause-hybrid-routing-broken = 在混合式部署中，Microsoft 365 與內部部署伺服器之間的郵件流程中斷，例如在變更 IP 位址或防火牆規則之後。
cause-duplicate-recipient-objects = 目錄中有多個物件使用收件者的地址，因此 Microsoft 365 無法判斷是哪一個。

## MTA-STS
cause-mx-not-in-mta-sts-policy = 伺服器未列在收件者網域的 MTA-STS 原則中。
cause-mta-sts-policy-outdated = 網域的郵件已移至新的服務提供者，但 MTA-STS 原則仍列出舊的伺服器。
cause-mta-sts-certificate-name = 伺服器的憑證未包含 MTA-STS 原則所列的伺服器名稱。
cause-mta-sts-certificate-expired = 伺服器的憑證已到期。
cause-mta-sts-certificate-untrusted = 伺服器的憑證無法追溯至受信任的根憑證。

## DANE and DNSSEC
cause-dane-without-starttls = 網域發佈了 TLSA 記錄，但其郵件伺服器未提供 STARTTLS，或 TLS 失敗。
cause-dane-starttls-stripped = 郵件伺服器前方的裝置移除了 STARTTLS 選項。
cause-dane-certificate-expired = 收件者郵件伺服器的憑證已到期。
cause-tlsa-outdated = 伺服器的憑證已更新，但 DNS 中的 TLSA 記錄仍對應舊憑證。
cause-tlsa-malformed = DNS 中的 TLSA 記錄格式錯誤。
cause-dane-certificate-not-yet-valid = 伺服器憑證的生效日期尚未到來。
cause-dane-attack = 可能有人正在將此網域的郵件導向他處。這種情況很少見，但 DANE 正是為防範這種情況而設計。
cause-dnssec-signatures-expired = 網域的 DNSSEC 簽章已過期。
cause-dnssec-ds-mismatch = 網域註冊機構的 DS 記錄與網域的金鑰不符。
cause-dnssec-lost-in-move = 網域移至其他名稱伺服器時，未一併移交 DNSSEC 金鑰。
cause-dane-certificate-name = 憑證中既沒有郵件伺服器的名稱，也沒有網域的名稱。

## By the subject of the code
cause-cause-not-told = 郵件系統未說明問題所在，只能從回應的文字判斷。
cause-address-misspelled = 收件者的地址拼錯或不存在。
cause-recipient-gone = 收件者已離開或更換地址，而伺服器不知道新的地址。
cause-domain-takes-no-mail = 地址中的網域不存在，或不接受郵件。
cause-sender-address-refused = 對方不接受寄件者的地址或網域，例如因為回信無法送達。
cause-mailbox-full = 收件者的信箱已滿。
cause-mailbox-disabled = 收件者的信箱已暫時或永久停用。
cause-message-too-large-for-mailbox = 郵件大小超過此信箱的限制。
cause-list-not-expanded = 此地址是郵寄清單，但無法取得其成員。
cause-system-busy-or-full = 目的地系統負載過重、正在維護或儲存空間不足。
cause-message-too-large-for-system = 郵件大小超過目的地系統的限制。
cause-system-misconfigured = 目的地系統的設定有誤，或缺少郵件所需的功能。
cause-host-does-not-answer = 目的地伺服器沒有回應。
cause-connection-broke-off = 連線已建立，但中途中斷。
cause-dns-or-directory-failed = DNS 或目錄查詢失敗，或查不到通往目的地的路由。
cause-routing-loop = 郵件在郵件系統之間不斷來回，形成迴圈。
cause-delivery-time-expired = 傳遞時間超過上限，真正的原因在較早的錯誤中。
cause-command-not-understood = 其中一方郵件系統送出的命令，是另一方無法理解或未預期的。
cause-device-alters-mail-traffic = 防火牆或閘道更改了郵件系統之間的對話。
cause-too-many-recipients = 郵件的收件者數量超過伺服器一次可接受的上限。
cause-content-type-refused = 目的地系統不接受這種內容類型。
cause-conversion-not-possible = 內容必須在途中轉換，但無法轉換或不允許轉換。
cause-international-address-not-supported = 地址含有 ASCII 以外的字元，而途中有郵件系統不支援。
cause-refused-by-policy = 收件者組織的規則拒絕此郵件。
cause-sender-not-authenticated = 寄件者無法證明郵件確實來自其網域（SPF、DKIM 或 DMARC），或未登入。
cause-reputation-or-content = 收件者的系統因寄件伺服器的信譽或郵件內容，而將郵件視為垃圾郵件。
cause-encryption-or-signature-fault = 加密、憑證或簽章無法使用或無法驗證。
