entry-proton-5-7-1 = 遭垃圾郵件篩選器拒絕
    .meaning = 請修改內容，並移除可疑的連結。

entry-proton-5-7-1-malware = 已知的惡意程式
    .meaning = 郵件中有部分內容是已知的惡意程式。
