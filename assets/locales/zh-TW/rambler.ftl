entry-rambler-spam = 判定為垃圾郵件
    .meaning = 若並非垃圾郵件，請聯絡 Rambler 的濫用檢舉窗口。

entry-rambler-540 = 信箱已停用或遭封鎖
    .meaning = 收件者已不再使用該信箱，或 Rambler 已將其封鎖。
