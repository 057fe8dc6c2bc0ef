# What is said about the words of an organisation (OVERLAY.md).

own-organization = 您的組織
own-heading = { $title } 的說明
own-found = 文字中的依據：{ $quote }
own-assumed-own = 已依 { $title } 的清單回答：{ $host } 是自家的伺服器。您仍可改選其他答案。
own-assumed-partner = 已依 { $title } 的清單回答：{ $host } 屬於夥伴 { $partner }。您仍可改選其他答案。

# Mistakes in its file

own-mistake-json = 這不是 JSON。錯誤位於第 { $line } 行第 { $column } 欄，或稍前之處。
own-mistake-large = 檔案超過 { $most } kB。
own-mistake-object = 此處應為物件。
own-mistake-list = 此處應為清單。
own-mistake-text = 此處應為文字。
own-mistake-said = 此處應為文字，或依語言分列文字的物件。
own-mistake-flag = 此處應為 true 或 false。
own-mistake-true = 此處只能是 true。
own-mistake-key = 此處沒有這個鍵。
own-mistake-missing = 缺少這個必要的鍵。
own-mistake-both = 此處只能使用 hide 或 replace 其中之一。
own-mistake-twice = 此處重複出現，只採用第一個。
own-mistake-empty = 此處是空的。
own-mistake-long = 此處超過 { $most } 個字元。
own-mistake-many = 此處超過 { $most } 個項目，其餘已略過。
own-mistake-tag = 這不是 en 或 zh-TW 這類語言標籤。
own-mistake-language = NDR Lens 不支援這個語言。
own-mistake-address = 這不是以 https://、http://、mailto: 或 tel: 開頭的位址。完整頁面的位址必須以 https:// 或 http:// 開頭。
own-mistake-domain = 這不是 example.com 這類網域名稱。
own-mistake-server = 這不是主機名稱、*.example.com、IP 位址或 192.0.2.0/24 這類位址區塊。
own-mistake-actor = 沒有這個名稱的處理者。
own-mistake-fix = 沒有使用這個識別碼的修正方法。
own-mistake-target = 這不是代碼、錯誤條目、錯誤類型、處理者或 *。
own-mistake-code = 這不是代碼。代碼為 3 到 40 個英文字母、數字、點、連字號、冒號、底線或空格。
own-mistake-id = 這不是識別碼。識別碼為 2 到 40 個小寫英文字母、數字和連字號，並以字母開頭。
own-mistake-more = 另有 { $count } 個錯誤未列出。
