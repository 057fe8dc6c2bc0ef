# Exchange 和 Windows 用來指出 TLS 或憑證問題的用語。

entry-tls-subjectmismatch = 憑證名稱不符
    .meaning = 憑證上的名稱與預期不同。較新的文字會附上預期名稱、出示的名稱和憑證指紋，可看出是哪一部裝置回應。如果只有部分郵件失敗，表示多部伺服器中有一部使用錯誤的憑證。

entry-tls-certificateexpired = 憑證已到期
    .meaning = 憑證已超過有效期限。新憑證可能已安裝但尚未啟用，或由其他裝置以舊憑證回應；從憑證指紋可看出是哪一部裝置。

entry-tls-untrustedroot = 憑證不受信任
    .meaning = 憑證無法追溯至對方信任的根憑證，常見原因是缺少中繼憑證。

entry-tls-cert-e = Windows 不接受憑證
    .meaning = 名稱或編號會指出憑證鏈的問題：到期 (0101)、有效期間不一致 (0102)、用途不符 (0106、0110)、根憑證 (0109) 或憑證授權單位 (0112) 不受信任、憑證鏈不完整 (010A)、已撤銷 (010C)、無法得知是否撤銷 (010E)、名稱不符 (010F)。

entry-tls-socketerror = TLS 交握時連線中斷
    .meaning = 進行加密交握時，對方或途中的裝置中斷了連線，常見原因是只支援 TLS 1.0 或 1.1。

entry-tls-illegalmessage = 不允許的 TLS 訊息
    .meaning = 收到 TLS 在該階段不允許的訊息。雙方的設定不相容，或途中的裝置會檢查工作階段。

entry-tls-nocredentials = 無法使用自己的憑證
    .meaning = 問題出在回報的一端：用於輸出 TLS 的自有憑證沒有私密金鑰。在 Exchange Server 上，該憑證由傳送連接器的 `TlsCertificateName` 指定。

entry-tls-unknowncredentials = 自己的憑證無法用於 TLS
    .meaning = 在唯一公開的案例中，憑證已更新，但接收連接器仍繫結至舊憑證。

cause-tls-name-mismatch = 伺服器使用錯誤的憑證，或寄件端預期的名稱有誤。
cause-tls-expired = 伺服器的憑證已到期。
cause-tls-untrusted = 伺服器只傳送自己的憑證而缺少中繼憑證，或使用私人或自我簽署的憑證。
cause-tls-old-version = 其中一方只支援過舊的 TLS 版本，或雙方沒有共同的加密套件。
cause-tls-inspection = 檢查加密流量的防火牆或閘道造成干擾。
fix-tls-import-own-certificate = 為回報的伺服器安裝含私密金鑰的憑證
    .step-1 = 檢查哪些憑證有私密金鑰。
    .step-2 = 重新匯入含私密金鑰的憑證，或取得新憑證，並指派給 SMTP。
    .step-3 = 在仍指定舊憑證的連接器上改用新憑證，並重新啟動傳輸服務。
