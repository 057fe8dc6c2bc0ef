### 不需程式的網頁：每個錯誤一頁，以及所有錯誤的清單。

printed-about = 本頁說明這個錯誤的一般情況。NDR Lens 可以讀取您收到的退信，判斷是哪一個原因。
printed-about-lists = NDR Lens 可以讀取您收到的退信，判斷是哪一個錯誤、哪一個原因。
printed-open = 在 NDR Lens 中開啟
printed-ways = 其他網頁
printed-list = 所有錯誤與代碼
printed-list-about = 收錄 { $systems } 個郵件系統與標準的 { $count } 個郵件傳遞錯誤。請選擇系統或代碼，或在本頁搜尋。
printed-numbers = 依號碼排列
printed-error = 錯誤
printed-choice = { $code } 有不同的意義
printed-choice-title = 可能的意義
printed-moved = { $code } 的說明在 { $link }
