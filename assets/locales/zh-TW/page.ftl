### The words of the page around an explanation.

## Head

page-title = NDR Lens
page-document-title = NDR Lens：郵件傳遞錯誤解說
page-tagline = 看懂郵件傳遞錯誤
page-skip = 跳至解說
page-language = 語言
page-beside = 對照語言
page-beside-none = 無
page-language-failed = 無法載入 { $language }。您貼上的文字仍在這裡。
page-answers-failed = 無法載入說明內容。您貼上的文字仍在這裡。如果重試無效，請先複製文字再重新載入網頁，網站可能已有新版本。
page-retry = 重試
page-about = NDR Lens 的內容依據各郵件系統的公開文件整理。伺服器的原文一律照樣引用，不做任何更動。
page-knowledge = NDR Lens { $version }，知識庫更新於 { $date }
page-date = { $year } 年 { $month } 月 { $day } 日

## A newer version

page-update = 新版本已就緒。
page-update-filled = 新版本已就緒。立即使用時，需要重新貼上文字；下次開啟時會自動更新。
page-update-use = 立即使用

## The box

page-input = 郵件系統顯示了什麼訊息？
page-input-placeholder = 貼上未傳遞回報 (NDR)、訊息追蹤內容、佇列錯誤，或 450 4.4.316 這類代碼
page-privacy = 資料不會離開此頁面
page-file = 開啟檔案
page-files = { $count } 個檔案
page-clear = 清除
page-back = 還原先前的文字
page-drop = 放開即可讀取回報
page-kept = 文字較長，此處只顯示開頭；全文 { $size } MB 都已讀取。
page-reading = 正在讀取較長的文字…
page-loading = 正在讀取，說明內容仍在載入中…
page-file-too-large = 檔案超過 128 MB。請改為貼上含有錯誤的部分。
page-file-unreadable = 瀏覽器無法讀取這個檔案。請改為貼上檔案中的文字。

page-samples = 試試範例：
page-sample-subject-mismatch = 憑證名稱不符
page-sample-connection-refused = 拒絕連線
page-sample-dns-no-records = DNS 沒有記錄
page-sample-closed-abruptly = 連線突然關閉
page-sample-starttls-required = 需要 STARTTLS (.eml)
page-sample-expired-zh-tw = 中文回報，連線逾時

## The empty page

page-welcome = 可以貼上的內容
page-place-report = 未傳遞回報
page-place-report-about = 完整的退回郵件 (任何語言皆可)，或另存的 .eml 或 .msg 檔
page-place-trace = 訊息追蹤
page-place-trace-about = 含有「Reason:」與「LED=」的那一行，取自 Exchange 系統管理中心
page-place-queue = 佇列或連接器錯誤
page-place-queue-about = 警示、連接器驗證結果或佇列 LastError 的文字
page-place-code = 只有代碼
page-place-code-about = 手邊只有 550 5.1.10 或 4.4.316 時，也可以只貼代碼

## What was opened

page-reports = { $count } 份回報
page-reports-none = 沒有可讀取的回報
page-reports-others = 另有 { $count } 封郵件未提及傳遞錯誤。
page-reports-unread = 另有 { $count } 份回報未列出。
page-trouble-damaged = 檔案已損毀。請重新儲存或匯出郵件。
page-trouble-partly = 檔案已損毀，只讀到一部分。
page-trouble-empty = 檔案中沒有文字。
page-trouble-encrypted = 郵件已加密。請在郵件程式中開啟，再貼上其中的文字。
page-trouble-unsupported = 檔案不是郵件，也不是文字檔。請開啟檔案，再貼上其中的文字。

## A code without text

page-code-asked = 這是代碼 { $code } 的一般說明，並非針對您的文字。
page-entry-asked = 這是這個錯誤的一般說明，並非針對您的文字。
page-code-unknown = { $code } 不是郵件系統會使用的代碼。請檢查代碼，或在上方查詢。
page-code-back = 返回您的文字
page-code-close = 關閉

## The answer

page-codes-met = 代碼
page-causes = 可能原因
page-causes-possible = 其他 { $count } 個可能原因
page-causes-unlikely = 與您的文字不符的 { $count } 個原因
page-evidence = 依據
page-evidence-show = 在文字中顯示
page-questions = 需要您確認的事項
page-answer-clear = 清除回答
page-fixes = 修正方法
page-fixes-always = 無論何種情況
page-steps-done = 已完成 { $done }/{ $total }
page-checks = 如何確認
page-copy-command = 複製 { $shell } 命令
page-meaning = 這個錯誤的意思
page-meaning-more = 進一步說明
page-text = 逐段解說
page-text-hint = 將指標移到標示的部分，或按 Tab 鍵移過去，即可看到說明。
page-text-hidden = … 已隱藏 { $count } 行 …
page-details = 詳細資料
page-attempts = 傳遞嘗試
page-attempt-time = 時間
page-attempt-server = 伺服器
page-attempt-reply = 伺服器的回應
page-others = 其他可能的錯誤
page-others-met = 顯示其他 { $count } 種解說
page-terms = 本頁用語
page-sources = 資料來源
page-source-weak = 可信度較低
page-source-weak-about = 僅有一個非正式來源。採用前請先查證。
page-reviewed = 上次檢閱：{ $date }

## Tools

page-tools = 分享這份解說
page-copy-text = 複製為純文字
page-copy-markdown = 複製為 Markdown
page-copied = 已複製
page-copy-refused = 瀏覽器不允許複製。文字已選取，請按 Ctrl+C。
page-mask = 遮蔽郵件地址與 IP
page-print = 列印
page-link = 此錯誤的連結
page-link-copy = 複製此錯誤的連結

## Looking up an error

page-search = 查詢錯誤
page-search-placeholder = 輸入代碼、識別碼或文字，例如 5.7.1、TSS04、信箱已滿
page-search-system = 系統
page-search-category = 錯誤類型
page-search-actor = 由誰處理
page-search-permanence = 暫時或永久
page-search-any = 不限
page-search-temporary = 暫時性
page-search-permanent = 永久性
page-search-common = 常見錯誤：
page-search-count = 找到 { $count } 個錯誤
page-search-none = 找不到符合的錯誤。可以輸入 5.7.1 這類代碼、TSS04 這類識別碼，或「信箱已滿」這類簡短文字，也可以將篩選條件改回「不限」。
page-search-clear = 清除搜尋
page-search-more = 顯示更多

## The organization's own words (OVERLAY.md)

page-own-failed = 無法載入組織自訂的說明。
page-own-elsewhere = 組織自訂的說明與此頁面不在同一個網站，因此未載入。
page-own-alone = 無法載入組織自訂的說明：以檔案開啟的頁面無法載入其他內容，必須事先放入頁面中。
page-own-mistakes = 給自訂檔案的維護者：檔案中有 { $count } 個錯誤，已略過
