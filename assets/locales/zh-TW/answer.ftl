# The sentences that put an answer together.

state-retrying = 寄件伺服器仍會繼續嘗試傳遞，目前不必重新傳送郵件。
state-retrying-for = 寄件伺服器仍會繼續嘗試傳遞。除非組織設定了較短的時間，否則會在接受郵件 { $hours } 小時後停止嘗試。
state-retrying-until = 寄件伺服器仍會繼續嘗試傳遞，預計持續到 { $time }。
state-expired = 寄件伺服器最多嘗試了 { $hours } 小時，現在已停止。郵件未送達，問題排除後必須重新傳送。
state-given-up = 寄件伺服器已停止嘗試，郵件未送達。
state-pair = { $temporary } 表示寄件伺服器仍在嘗試傳遞，預設持續 { $hours } 小時；{ $permanent } 表示已停止嘗試。
state-by-code = 代碼以 4 開頭，表示寄件伺服器仍在嘗試傳遞；以 5 開頭，表示已停止嘗試。
state-class-temporary = 暫時性錯誤：寄件伺服器會自行再嘗試一段時間。
state-class-permanent = 永久性錯誤：郵件未送達，也不會再嘗試。

who-must = 需由 { $actors } 處理。
who-if = { $condition }：由 { $actors } 處理。
who-anyway = 無論何種情況：由 { $actors } 處理。
who-nobody = 目前無須處理。
condition-or = { $first }，或 { $second }
condition-and = { $first }，且 { $second }
list-more = { $list }、{ $next }
list-last = { $list } 和 { $last }

exactness-weak = 此代碼的公開資料很少，以下說明僅根據少數案例。
exactness-phrase = 我們依據文字中的這段用語辨識此錯誤：{ $quote }
exactness-kind = 文字中沒有我們認得的代碼或用語。
exactness-standard = 此處說明的是代碼在標準中的意義，個別郵件系統的用法可能不同。
exactness-elsewhere = 從文字看不出是哪個郵件系統回覆的。此處說明的是這個代碼在另一個系統中的意義。
exactness-fallback = 我們沒有此代碼的詳細資料。以下說明適用於連接器的各種傳遞錯誤。
exactness-family = 我們沒有此代碼的詳細資料。以下說明依據標準對前兩個數字的定義。
hedge-cause = 此說法僅根據一個非正式來源。

other-met = 也符合這段文字
other-standard = 代碼在標準中的意義
other-elsewhere = 同一代碼在其他系統中的意義
other-rough = 代碼不明時適用
other-related = 相關錯誤
evidence-answer = 您的回答：{ $question }{ $answer }
evidence-assumed = 依組織清單回答：{ $question }{ $answer }

code-temporary = { $name }。開頭的 4 表示寄件伺服器仍在嘗試傳遞。
code-permanent = { $name }。開頭的 5 表示寄件伺服器已停止嘗試。

effective-minutes = 變更通常需要 { $from } 到 { $to } 分鐘才會生效。一小時後，確認不再出現此錯誤。

no-entry-nothing = 找不到可辨識的內容
    .verdict = 這段文字中沒有我們認得的傳遞錯誤。
no-entry-unknown = 代碼不明的傳遞錯誤
    .verdict = 這是傳遞錯誤，但其中沒有我們認得的代碼或用語。
no-entry-success = 郵件已送達
    .verdict = 這份回報表示郵件已傳遞、轉交或分送給群組成員，無須處理。
no-entry-feedback = 郵件遭檢舉
    .verdict = 這是濫用檢舉，表示有收件者將郵件標示為不想收到的郵件。這不是傳遞錯誤。
no-entry-auto-reply = 自動回覆
    .verdict = 這是自動回覆，例如不在辦公室的通知。郵件本身已送達。
nothing-looked-for = 我們會尋找 `4.4.316` 或 `550 5.4.316` 這類代碼、`Remote Server returned '…'` 這類文字、訊息追蹤原因中的 `LED=`，以及傳遞回報的各個部分。
nothing-paste = 請貼上完整的回報，或訊息追蹤中的錯誤詳細資料；也可以使用 `.eml` 檔案。

detail-kind = 郵件種類
detail-category = 錯誤類別
detail-system = 系統
detail-recipients = 收件者
detail-status = 增強型狀態碼
detail-remote-server = 目的地伺服器
detail-remote-ip = 目的地伺服器的位址
detail-reporting-server = 產生回報的伺服器
detail-arrival = 接受郵件的時間
detail-retry-until = 持續嘗試到
detail-carrier = 出現位置

heading-causes = 可能的原因
heading-fixes = 修正步驟
heading-checks-cause = 確認原因
heading-checks-repair = 確認問題已排除
heading-attempts = 嘗試記錄（由新到舊）
heading-details = 詳細資料
heading-sources = 資料來源
source-weak = 可信度較低：僅有一個非正式來源
copy-fix = { $actor }
copy-pair = { $label }：{ $value }
copy-fix-if = { $condition }：{ $actor }
copy-reviewed = 知識庫檢閱日期：{ $date }。由 NDR Lens 解說。

caution-turning = 文字中有會改變顯示順序的字元：{ $codes }。此處以代碼顯示這些字元，文字則依實際順序顯示。
caution-unseen = 文字中有看不見的字元：{ $codes }。此處以代碼顯示這些字元。
caution-mixed =
    { $ascii ->
        [none] { $name } 混用了多種文字的字母：{ $scripts }，可能看起來像另一個名稱。
       *[other] { $name } 混用了多種文字的字母：{ $scripts }，可能看起來像另一個名稱。其網域在 DNS 中的名稱為 { $ascii }。
    }
caution-foreign = { $name } 使用了其他文字的字母：{ $scripts }。其網域在 DNS 中的名稱為 { $ascii }。
caution-encoded = { $name } 是 { $shown } 的編碼形式，使用了以下文字的字母：{ $scripts }。
caution-user = 網址 { $name } 會連到 { $host }。@ 之前的部分不是伺服器。
script-latin = 拉丁字母
script-greek = 希臘字母
script-cyrillic = 西里爾字母
script-other = 看起來像拉丁字母的其他字母
