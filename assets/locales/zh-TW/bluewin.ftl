entry-bluewin-sc969 = 因信譽不佳而限制
    .meaning = Swisscom 限制來自此位址的郵件，請填寫回應連結中的表單。
