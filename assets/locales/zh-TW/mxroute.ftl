entry-mxroute-range = 不接受此位址範圍
    .meaning = MXroute 只接受此範圍登入後傳送的郵件，擁有者可申請複查。
