entry-barracuda-420 = 因內容可疑而暫緩
    .meaning = 閘道稍後會再次檢查郵件。

entry-barracuda-421 = 服務無法使用
    .meaning = 閘道後方的伺服器未接收郵件。此服務會記住這類回應 5 分鐘（外寄 20 分鐘），拒絕則記住 90 分鐘，這段期間會直接重複回應，不再詢問。

entry-barracuda-422 = 授權已到期
    .meaning = 收件端篩選服務的授權已到期。

entry-barracuda-450 = 信箱暫時無法使用
    .meaning = 閘道後方的信箱已鎖定或忙碌，或依原則暫緩接收此寄件者的郵件。

entry-barracuda-450-abuse = 因濫用遭拒
    .meaning = 寄件伺服器的信譽不佳。

entry-barracuda-451 = 伺服器錯誤
    .meaning = 閘道或其後方伺服器的暫時問題，或屬於灰名單：5 分鐘後的重試會獲得接受。

entry-barracuda-451-downstream = 閘道後方的伺服器有問題
    .meaning = 閘道無法將郵件轉送過去。

entry-barracuda-452 = 儲存空間不足
    .meaning = 閘道或其後方的伺服器沒有空間。

entry-barracuda-454 = TLS 暫時無法使用
    .meaning = 閘道目前無法開始加密。

entry-barracuda-500 = 無法理解命令或參數
    .meaning = 閘道不接受命令、參數或其順序（500 至 504）。

entry-barracuda-530 = 必須先使用 STARTTLS
    .meaning = 閘道只透過 TLS 接收郵件。

entry-barracuda-535 = 登入失敗
    .meaning = 透過閘道寄信的使用者名稱或密碼錯誤。

entry-barracuda-550 = 遭閘道拒絕
    .meaning = 收件者不存在，或原則封鎖了郵件。

entry-barracuda-550-unknown-user = 收件者不存在
    .meaning = 閘道後方的伺服器不認得收件者。

entry-barracuda-550-spoofed = 被視為偽造的郵件
    .meaning = 寄件者名稱或連結看似冒用某品牌。

entry-barracuda-550-blocked = 內容或網域遭封鎖
    .meaning = 回應中括號內是遭拒的收件者。

entry-barracuda-554 = 內容或寄件者遭拒
    .meaning = 回應的文字會指出規則。

entry-barracuda-554-url = 連結列於封鎖清單
    .meaning = 郵件中的連結曾用於垃圾郵件。

entry-barracuda-554-banned = 禁止的內容
    .meaning = 該組織禁止某些字詞或附件。

entry-barracuda-554-blocklist = 列於 Barracuda 封鎖清單
    .meaning = 寄件伺服器的位址列於 Barracuda Reputation Block List，其他系統也會查詢此清單。

entry-barracuda-554-ube = 判定為未經請求的大量郵件
    .meaning = 內容看似無人要求的大量郵件。
