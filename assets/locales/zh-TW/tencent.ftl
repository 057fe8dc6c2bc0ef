entry-tencent-spf-check-failed = SPF 未通過
    .meaning = 寄件伺服器不在寄件者網域的 SPF 記錄中。

entry-tencent-dmarc-check-failed = DMARC 未通過
    .meaning = 寄件者網域的原則要求拒絕。

entry-tencent-bounce-attacks = 疑似大量未傳遞回報
    .meaning = 此伺服器送出過多未傳遞回報。伺服器應直接拒絕不存在的收件者，而不是事後傳回未傳遞回報。

entry-tencent-spam-ip = 位址疑似寄送垃圾郵件
    .meaning = 寄件端位址的信譽過低。

entry-tencent-spam-sender = 寄件者疑似寄送垃圾郵件
    .meaning = 該網域或其服務提供者曾送出垃圾郵件。

entry-tencent-connection-denied = 拒絕連線
    .meaning = 寄件端位址在連線之初即遭拒絕。

entry-tencent-rejected-by-recipient = 遭收件者封鎖
    .meaning = 收件者封鎖了寄件者或設定了篩選規則。

entry-tencent-content-denied = 內容遭拒
    .meaning = 內容看似大量郵件，或含有禁止的字詞或連結。

entry-tencent-access-denied = 信箱收到過多郵件
    .meaning = 回應的文字雖是拒絕存取，但多半表示信箱目前收到過多郵件。請稍候再試。

entry-tencent-not-found = 找不到信箱
    .meaning = QQ 沒有此地址。

entry-tencent-deactivated = 信箱已停用
    .meaning = 信箱已長期未使用。

entry-tencent-frequency-limited = 短時間內郵件過多
    .meaning = 限制以位址、網域、寄件者或連線計算，前面的文字會說明是哪一種。

entry-tencent-bad-address = 地址格式錯誤
    .meaning = 請檢查地址是否含有空格或多餘的字元。

entry-tencent-too-large = 郵件過大
    .meaning = QQ 約接受 50 MB（包含編碼後的附件），較大的檔案請以連結分享。
