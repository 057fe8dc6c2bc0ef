entry-messagelabs-421 = 服務暫時無法使用
    .meaning = 篩選服務忙碌，或正在等候其後方的伺服器。

entry-messagelabs-450 = 動作已中止
    .meaning = 方括號中的數字代表原因，可洽詢服務提供者。

entry-messagelabs-542 = 收件者遭拒
    .meaning = 收件者不存在或未獲接受。

entry-messagelabs-550 = 收件者不存在
    .meaning = 地址不在該組織的收件者清單中。

entry-messagelabs-553 = 遭篩選服務拒絕
    .meaning = 回應的文字會指出原因。

entry-messagelabs-553-filtered = 郵件遭篩選攔截
    .meaning = 郵件符合垃圾郵件規則，收件端系統管理員可查明是哪一項。

entry-messagelabs-553-relay = 網域未在此設定
    .meaning = 收件者的網域未在該服務登錄，或寄件伺服器未登錄。
