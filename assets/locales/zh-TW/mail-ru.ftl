entry-mail-ru-disabled = 帳戶已停用
    .meaning = 信箱已不再使用或遭封鎖。

entry-mail-ru-spam = 判定為垃圾郵件
    .meaning = 請依回應中的連結聯絡 Mail.ru 的寄件者支援。
