link-proofpoint-ip-check = Proofpoint：查詢 IP 位址

link-cloudmark-csi = Cloudmark Sender Intelligence：重設申請

link-barracuda-central = Barracuda Central：移除申請

link-trend-micro-ers = Trend Micro：Email Reputation Services

link-talos-reputation = Cisco Talos：信譽查詢

link-mimecast-codes-page = Mimecast：SMTP 錯誤代碼

fix-proofpoint-ask-review = 請 Proofpoint 重新評估位址
    .step-1 = 在 Proofpoint 查詢您的寄件伺服器位址，並先查明為何送出垃圾郵件。
    .step-2 = 在該處申請移除。

fix-cloudmark-ask-reset = 請 Cloudmark 重設信譽
    .step-1 = 停止寄送造成信譽不佳的郵件。
    .step-2 = 填寫重設申請並附上寄件伺服器的位址。多家服務提供者都採用此服務，重設後一併生效。

fix-mimecast-permit-sender = 在 Mimecast 中允許寄件者
    .step-1 = 在 Mimecast 管理主控台中找到拒絕記錄（**Message Center** > **Rejected and Deferred Messages**），其中會列出原則。
    .step-2 = 移除封鎖，將寄件者加入 **Permitted Senders**，或將伺服器加入 **Auto Allow** 原則。

fix-mimecast-unblock-personally = 移除 Mimecast 中的個人封鎖
    .step-1 = 開啟 Mimecast for Outlook 或 Mimecast 個人入口網站，查看封鎖的寄件者。
    .step-2 = 移除該寄件者，並請對方重新傳送郵件。

fix-mimecast-ask-support = 請 Mimecast 查明
    .step-1 = 將完整回應提供給 Mimecast 支援人員，方括號中的代碼有助於找到郵件。

fix-mimecast-set-up-outbound = 向 Mimecast 登錄您的伺服器
    .step-1 = 在 Mimecast 管理主控台的 **Authorized Outbounds** 中加入寄件伺服器的公用位址。
    .step-2 = 確認寄件者的網域已在該處登錄為內部網域。

fix-barracuda-ask-removal = 請 Barracuda 移除位址
    .step-1 = 停止寄送導致列入清單的郵件。
    .step-2 = 在 Barracuda Central 填寫移除申請，通常一天內會處理。

fix-barracuda-renew-licence = 更新 Barracuda 閘道的授權
    .step-1 = 在閘道的管理主控台中檢查訂閱狀態並更新授權。

fix-trend-micro-ask-removal = 請 Trend Micro 移除位址
    .step-1 = 在 Email Reputation Services 查詢您的寄件伺服器位址，並申請移除。

fix-talos-ask-review = 請 Talos 重新評估信譽
    .step-1 = 在 Talos 查詢您的寄件伺服器和網域；若評等有誤，請提出異議。停止送出垃圾郵件後，評等會自行改善。

fix-gateway-point-mx-rightly = 更正 MX 記錄或閘道中的網域設定
    .step-1 = 確認網域已登錄於篩選服務，且 MX 記錄指向該服務提供的收信主機。

link-godaddy-unblock = GoDaddy：解除封鎖申請

link-tencent-postmaster = QQ 信箱：Postmaster 網站
