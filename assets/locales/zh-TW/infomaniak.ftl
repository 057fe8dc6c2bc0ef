entry-infomaniak-4-1-8 = 找不到寄件者的網域
    .meaning = 該網域必須有 MX 或位址記錄。
