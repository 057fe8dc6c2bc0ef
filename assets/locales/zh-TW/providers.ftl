fix-godaddy-ask-unblock = 請 GoDaddy 解除位址封鎖
    .step-1 = 修正造成封鎖的原因。
    .step-2 = 填寫解除封鎖申請並附上寄件伺服器的位址。

fix-tencent-appeal = 向 QQ 信箱申訴
    .step-1 = 停止看似大量郵件的寄送，並檢查 SPF、DKIM 和反向 DNS。
    .step-2 = 在回應所附的網頁申訴，並提供寄件端位址和郵件範例。
