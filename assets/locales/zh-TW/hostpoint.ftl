entry-hostpoint-no-such-address = 此處沒有該地址
    .meaning = 地址不存在，或網域不在（或已不在）Hostpoint，但 MX 記錄仍指向該處。
