# Exchange 5.5、2000 和 2003 早已終止支援：舊清單中對其代碼的說明。

entry-exchange-legacy-4-2-2 = 信箱已達上限
    .meaning = 在 Exchange 2000 的清單中，表示收件者的信箱超過上限，或 SMTP 虛擬伺服器的資料夾超過上限。較新版本改用 5.2.2。

entry-exchange-legacy-4-4-6 = 躍點過多
    .meaning = 在 Exchange 2000 和 2003 中，表示郵件經過的伺服器超過虛擬伺服器的上限（預設為 15），多半是形成迴圈。

entry-exchange-legacy-4-4-9 = 連接器的智慧主機或路由有誤
    .meaning = 在 Exchange 2000 和 2003 中，表示 SMTP 連接器的智慧主機無法解析，或路由群組已遭刪除。

entry-exchange-legacy-4-6-5 = 伺服器缺少字碼頁
    .meaning = 在 Exchange 2000 和 2003 的清單中，表示伺服器沒有郵件所用的字元集（字碼頁）。

entry-exchange-legacy-5-3-1 = 郵件系統已滿
    .meaning = 在 Exchange 2000 和 2003 的清單中，表示目的地系統沒有剩餘的儲存空間。

entry-exchange-legacy-5-4-0 = 找不到授權主機
    .meaning = 在 Exchange 2000 和 2003 中，表示目的地或智慧主機的 DNS 查詢失敗。

entry-exchange-legacy-5-4-1 = 主機沒有回應
    .meaning = 在 Exchange 2000 和 2003 的清單中，表示目的地沒有回應。Exchange Online 使用此代碼的意義完全不同：收件者不存在。

entry-exchange-legacy-5-4-3 = 路由伺服器失敗
    .meaning = 在 Exchange 2000 和 2003 的清單中，表示組織的路由沒有通往目的地的途徑。

entry-exchange-legacy-5-4-7 = 傳遞時間過長
    .meaning = 在 Exchange 2000 和 2003 的清單中，表示郵件未在時限內送達。較新版本改用 4.4.7。

entry-exchange-legacy-5-4-8 = 伺服器會將郵件傳給自己
    .meaning = 在 Exchange 2000 和 2003 中，表示收件者原則將伺服器本身的完整名稱當成網域。Exchange Online 以此代碼表示 MTA-STS 問題。

entry-exchange-legacy-5-5-0 = 一般通訊協定錯誤
    .meaning = 在 Exchange 2000 和 2003 的清單中，表示對方伺服器以 500 代碼回應，常見原因是寄件者未登入。

entry-exchange-legacy-5-5-1 = 無效的命令
    .meaning = 在 Exchange 2000 和 2003 的清單中，表示其中一方伺服器送出對方不接受的命令。

entry-exchange-legacy-5-6-3 = 附件過多
    .meaning = 在舊版 Exchange 的清單中，表示附件超過上限；一封郵件最多只能有 250 個附件。

cause-legacy-smart-host = SMTP 連接器的智慧主機有誤，或 DNS 中查不到。
cause-legacy-policy-names-server = 收件者原則將伺服器本身的完整名稱列為郵件網域。
cause-legacy-not-signed-in = 寄件者未登入伺服器。
fix-legacy-correct-connector = 修正連接器
    .step-1 = 檢查連接器的智慧主機。IP 位址必須放在方括號內，例如 `[192.0.2.10]`。
    .step-2 = 確認有連接器通往目的地。
    .note = 這些 Exchange 版本已終止支援，請規劃更換伺服器。
fix-legacy-install-code-page = 安裝缺少的字碼頁，或改用其他格式傳送
    .step-1 = 在伺服器上安裝該語言的字碼頁。
    .step-2 = 在此之前，以 Unicode (UTF-8) 或純文字傳送郵件。
fix-legacy-correct-policy = 修正收件者原則
    .step-1 = 從收件者原則的網域中移除伺服器的完整名稱，或為伺服器更名。
fix-legacy-fewer-attachments = 減少附件數量
    .step-1 = 將檔案壓縮成一個封存檔，或分成多封郵件傳送。
