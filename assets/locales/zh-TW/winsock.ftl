# Exchange 所引述的 Windows Sockets 錯誤編號。

entry-winsock-995 = 放棄嘗試連線
    .verdict = 寄件端放棄連線至 { $host }，因為對方沒有回應。
    .meaning = Windows 已中止作業。在 Microsoft 365 自 2026 年起的回報中，這表示連線或 TLS 交握時對方沒有回應，請視同逾時處理。

entry-winsock-10013 = 寄件主機不允許連線
    .verdict = 寄件主機本身不允許連線至 { $host }。
    .meaning = 多半是寄件主機上的安全性軟體或防火牆禁止郵件服務建立連線。

entry-winsock-10022 = 寄件主機的網路要求無效
    .verdict = 寄件主機的網路軟體發生錯誤，因此未能連線至 { $host }。
    .meaning = 寄件主機的網路軟體收到無效的引數，可能是安全性軟體或 Winsock 目錄損毀所致。

entry-winsock-10035 = 作業仍在進行中
    .meaning = 當時連線尚未完成，這本身不是錯誤。請查看其他錯誤。

entry-winsock-10047 = 不支援這種位址
    .verdict = 寄件主機無法使用 { $host } 這種類型的位址。
    .meaning = 通常是目的地使用 IPv6 位址，而寄件主機已關閉 IPv6。

entry-winsock-10048 = 位址和連接埠已在使用中
    .verdict = 寄件主機的位址和連接埠已在使用中，因此無法連線至 { $host }。
    .meaning = 有其他程式占用連接埠，或連線過多而沒有可用的連接埠。

entry-winsock-10049 = 位址無法使用
    .verdict = 寄件主機無法使用連線至 { $host } 所需的位址。
    .meaning = 連接器所設定的來源位址不屬於該主機，或目的地位址無法使用，例如 0.0.0.0。

entry-winsock-10050 = 寄件主機的網路中斷
    .verdict = 寄件主機的網路中斷。
    .meaning = 網路介面卡或其後方的網路無法運作。

entry-winsock-10051 = 無法連線至網路
    .meaning = 沒有通往此位址的網路路徑。常見情況是在沒有 IPv6 的網路上嘗試連線至 IPv6 位址。

entry-winsock-10052 = 連線失效而遭重設
    .meaning = 對開啟中的連線進行 keep-alive 測試時沒有回應，因此 Windows 中斷了連線。

entry-winsock-10053 = 寄件端中止連線
    .verdict = 寄件端的軟體中止了與 { $host } 的連線。
    .meaning = 結束連線的是這一端的逾時、通訊協定錯誤或安全性軟體，而不是對方的伺服器。

entry-winsock-10054 = 對方重設連線
    .meaning = 對方的伺服器或途中的防火牆立即結束了連線，常見原因是拒絕 TLS 版本或憑證，或伺服器當機。

entry-winsock-10055 = 記憶體不足，無法建立連線
    .verdict = 寄件主機的記憶體不足，無法連線至 { $host }。
    .meaning = 可能是寄件主機的記憶體用盡，或開啟的連線過多。

entry-winsock-10057 = 連線已不存在
    .meaning = 要傳送資料時連線已中斷。下次嘗試通常能得到更多資訊。

entry-winsock-10058 = 連線正在關閉
    .meaning = 要傳送資料時連線正在關閉。下次嘗試通常能得到更多資訊。

entry-winsock-10060 = 連線逾時
    .meaning = 沒有任何回應：主機停止運作、位址錯誤，或防火牆直接捨棄封包。

entry-winsock-10061 = 拒絕連線
    .meaning = 可連線至主機，但該連接埠沒有郵件服務接聽，或防火牆拒絕連線。

entry-winsock-10064 = 主機停止運作
    .meaning = 網路回報目的地主機停止運作。

entry-winsock-10065 = 沒有通往主機的路由
    .meaning = 途中的路由器或寄件主機本身沒有通往此位址的路由。

entry-winsock-10101 = 對方正在關閉連線
    .meaning = 對方依正常程序結束連線，先前的回應會說明原因。

entry-winsock-11001 = 找不到主機名稱
    .meaning = DNS 中沒有此名稱：智慧主機、郵件伺服器或網域拼錯或已不存在。

entry-winsock-11002 = 名稱伺服器暫時沒有回應
    .meaning = 名稱伺服器沒有回應或發生錯誤 (SERVFAIL)，名稱本身可能是正確的。

entry-winsock-11003 = DNS 查詢失敗且無法復原
    .meaning = 查詢失敗，而且重試也不會成功，例如名稱伺服器拒絕查詢。

entry-winsock-11004 = 名稱沒有這類記錄
    .meaning = 名稱存在於 DNS 中，但沒有所查詢類型的記錄（MX、A 或 AAAA）。

cause-winsock-sending-host = 問題出在寄件主機本身：安全性軟體、網路設定或記憶體。
fix-winsock-examine-sending-host = 檢查寄件主機的網路
    .step-1 = 檢查安全性軟體或本機防火牆是否阻擋郵件服務。
    .step-2 = 檢查網路介面卡及其位址，並確認 IPv6 已完整設定或完全停用。
    .step-3 = 檢查記憶體和開啟的連線數，必要時重新啟動主機。
fix-winsock-check-ipv6 = 確認嘗試的是否為 IPv6 位址
    .step-1 = 查看錯誤中的位址。如果含有冒號，就是 IPv6 位址。
    .step-2 = 修復寄件端網路的 IPv6 路徑，或請對方移除郵件伺服器的 AAAA 記錄。
check-winsock-sending-host = 從寄件主機嘗試連線
    .expect = `TcpTestSucceeded` 應該是 `True`。如果同一網路的其他主機可以連線，表示問題出在寄件主機。
