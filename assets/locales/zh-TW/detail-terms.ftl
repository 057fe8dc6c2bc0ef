# 錯誤詳細資料中，欄位以外的內容。

term-anti-spam-tag = 反垃圾郵件標記
    .about = `AS` 加上括號內的數字，代表 Microsoft 篩選的一項規則。Microsoft 只說明其中少數，可將數字提供給 Microsoft 支援人員。

term-diagnostic-data = 診斷資料
    .about = 信箱存放區為 Microsoft 工程師附加的區塊，讀者可以略過。

term-hash-line = 井字號格式的行
    .about = Exchange 2007 到 2013 的回報將回應放在井字號之間：`#550 5.1.1 …; … ##`。第一個井字號之後就是代碼。

term-hash-host-line = 含主機的井字號格式行
    .about = 較舊的回報將對方伺服器的回應放在其中：`host #<host #5.7.1 smtp;530 5.7.1 …> #SMTP#`。`smtp;` 之後才是真正的回應。

term-wrapped-reply = 外層包裝的回應
    .about = 寄件系統以自己的代碼包裝對方伺服器的回應，放在箭號 `->` 之後。請以最後一個箭號之後的內容為準。
