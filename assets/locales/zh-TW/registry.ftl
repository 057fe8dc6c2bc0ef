# What the subject of an enhanced status code says where the exact code is not known.

entry-registry-x-0 = 未指明的錯誤
    .verdict = 郵件系統回報 { $status }，但未說明原因。
    .meaning = 此代碼只說明問題是暫時性 (4) 或永久性 (5)，只能從回應的文字推測原因。

entry-registry-x-1 = 地址有問題
    .verdict = 郵件系統回報 { $status }：寄件者或收件者的地址有問題。
    .meaning = 這類代碼與地址有關：地址不存在、拼錯、無法對應到單一收件者，或不能作為寄件者使用。通常寄件者可自行修正。

entry-registry-x-2 = 收件者的信箱有問題
    .verdict = 郵件系統回報 { $status }：{ $recipient } 的信箱有問題。
    .meaning = 這類代碼表示信箱存在，但無法收下郵件：信箱已滿、已停用、只接受較小的郵件，或是郵寄清單。通常收件者或其郵件系統管理員可以修正。

entry-registry-x-3 = 目的地郵件系統有問題
    .verdict = 郵件系統回報 { $status }：收件者的郵件系統有問題。
    .meaning = 這類代碼與整個目的地系統有關：負載過重、儲存空間不足、設定有誤，或不接受這種大小的郵件。通常收件端郵件系統管理員可以修正。

entry-registry-x-4 = 網路或路由有問題
    .verdict = 郵件系統回報 { $status }：郵件找不到或無法抵達 { $host }。
    .meaning = 這類代碼與通往目的地的途徑有關：沒有回應、連線中斷、DNS 查詢失敗、路由迴圈，或傳遞時間過長。通常由任一方的系統管理員修正。

entry-registry-x-5 = 郵件通訊協定有問題
    .verdict = 郵件系統回報 { $status }：雙方的郵件系統無法理解彼此。
    .meaning = 這類代碼與郵件系統之間交換的命令有關。除了收件者過多的情況，寄件者通常無能為力；原因多半可由寄件端郵件系統管理員查明。

entry-registry-x-6 = 郵件內容有問題
    .verdict = 郵件系統回報 { $status }：郵件內容無法以目前的形式傳遞。
    .meaning = 這類代碼與郵件的形式有關：不支援的類型、無法進行的轉換，或途中系統無法處理的字元。通常寄件者可以改用其他形式傳送。

entry-registry-x-7 = 因安全性或原則而遭拒
    .verdict = 郵件系統回報 { $status }：郵件因安全性或原則而遭到拒絕。
    .meaning = 這類代碼與權限、驗證、加密或垃圾郵件防護有關。回應的文字通常會說明原因或附上連結。通常可由寄件者與收件者雙方的郵件系統管理員共同解決。
