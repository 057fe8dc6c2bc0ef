# One sentence for each reason word, shown where it stands in the text.

## DNS
reason-info-no-records = 名稱存在於 DNS 中，但沒有可供郵件使用的 MX 記錄或位址記錄。
reason-info-domain-nonexistent = DNS 回應此名稱不存在。
reason-error-retry = 當時無法查詢名稱伺服器；下次嘗試時會再次查詢。

## Session and TLS
reason-service-not-available = 伺服器回應服務無法使用，並結束對話。
reason-unable-to-connect = 寄件端表示無法建立連線；其後的文字會說明原因。
reason-socket-timed-out = 工作階段已建立，但另一端太久沒有回應。
reason-connection-dropped = 郵件尚未交換完成，連線就中斷了。
reason-suspicious-remote-server = 另一端的伺服器未正常回應就關閉連線。
reason-starttls-required = 伺服器只接受透過加密連線傳送的郵件，但加密連線未建立。
reason-tls-socket-error = 進行 TLS 加密的交握時，連線中斷。
reason-illegal-message = 收到通訊協定在該階段不允許的 TLS 訊息。
reason-no-credentials = 寄件伺服器無法使用自己的憑證，通常是因為缺少私密金鑰。
reason-unknown-credentials = 伺服器在 TLS 交握時無法使用自己的憑證。

## Certificates
reason-subject-mismatch = 伺服器出示的憑證，名稱與預期不同。
reason-certificate-expired = 伺服器出示的憑證已超過有效期限。
reason-untrusted-root = 伺服器出示的憑證無法追溯至受信任的根憑證。
reason-cert-e-expired = Windows 回報憑證不在有效期間內。
reason-cert-e-validity-nesting = Windows 回報憑證鏈中各憑證的有效期間不一致。
reason-cert-e-purpose = Windows 回報憑證的用途與簽發時的用途不同。
reason-cert-e-untrusted-root = Windows 回報憑證鏈最後的根憑證不受信任。
reason-cert-e-chaining = Windows 回報無法建立通往根憑證的完整憑證鏈。
reason-cert-e-revoked = Windows 回報簽發者已撤銷憑證。
reason-cert-e-revocation-failure = Windows 回報無法得知憑證是否已遭撤銷。
reason-cert-e-name = Windows 回報憑證的名稱與伺服器的名稱不符。
reason-cert-e-wrong-usage = Windows 回報憑證不可用於此用途。
reason-cert-e-untrusted-ca = Windows 回報其中一個憑證授權單位不受信任。

## MTA-STS and DANE
reason-mta-sts-mx = 郵件伺服器不在收件者網域的 MTA-STS 原則所允許的範圍內。
reason-mta-sts-certificate = 伺服器的憑證不符合收件者網域的 MTA-STS 原則。
reason-starttls-not-supported = 收件者的網域要求 DANE，但其郵件伺服器未提供可用的加密。
reason-dane-certificate-expired = 進行 DANE 檢查時，收件者郵件伺服器的憑證已超過有效期限。
reason-tlsa-invalid = 進行 DANE 檢查時，伺服器的憑證與 DNS 中的 TLSA 記錄不符。
reason-dnssec-invalid = 收件者的網域以 DNSSEC 簽署，但簽章無法驗證。
reason-certificate-host-mismatch = 進行 DANE 檢查時，憑證中沒有郵件伺服器的名稱。

## Windows Sockets
reason-winsock-995 = Windows 錯誤 995：寄件端放棄此作業，通常是因為另一端沒有回應。
reason-winsock-10013 = Windows 錯誤 10013：系統或安全性軟體不允許此連線。
reason-winsock-10022 = Windows 錯誤 10022：寄件主機的網路軟體收到無效的引數。
reason-winsock-10035 = Windows 錯誤 10035：作業仍在進行中；這本身不是錯誤。
reason-winsock-10047 = Windows 錯誤 10047：寄件主機不支援這種位址，通常是 IPv6。
reason-winsock-10048 = Windows 錯誤 10048：寄件主機上的位址和連接埠已在使用中。
reason-winsock-10049 = Windows 錯誤 10049：此處無法使用該位址。
reason-winsock-10050 = Windows 錯誤 10050：寄件主機的網路中斷。
reason-winsock-10051 = Windows 錯誤 10051：沒有通往此位址的網路路徑。
reason-winsock-10052 = Windows 錯誤 10052：發現連線已失效，因此重設連線。
reason-winsock-10053 = Windows 錯誤 10053：寄件端的軟體關閉了連線。
reason-winsock-10054 = Windows 錯誤 10054：另一端或途中的防火牆重設了連線。
reason-winsock-10055 = Windows 錯誤 10055：寄件主機可供網路連線使用的記憶體不足。
reason-winsock-10057 = Windows 錯誤 10057：連線已不存在。
reason-winsock-10058 = Windows 錯誤 10058：連線正在關閉。
reason-winsock-10060 = Windows 錯誤 10060：此位址未在時限內回應。
reason-winsock-10061 = Windows 錯誤 10061：可連線至主機，但主機拒絕此連接埠的連線。
reason-winsock-10064 = Windows 錯誤 10064：主機停止運作。
reason-winsock-10065 = Windows 錯誤 10065：沒有通往主機的路由。
reason-winsock-10101 = Windows 錯誤 10101：另一端正在依正常程序結束連線。
reason-winsock-11001 = Windows 錯誤 11001：DNS 中找不到此主機名稱。
reason-winsock-11002 = Windows 錯誤 11002：名稱伺服器暫時沒有回應。
reason-winsock-11003 = Windows 錯誤 11003：DNS 查詢失敗，而且重試也不會成功。
reason-winsock-11004 = Windows 錯誤 11004：名稱存在，但沒有所查詢類型的記錄。
