entry-t-online-5-7-0 = 判定為垃圾郵件或病毒
    .meaning = 若兩者皆非，請將郵件回報至回應所列的地址。
