entry-cisco-reputation = 因寄件端信譽遭拒
    .meaning = Cisco 的閘道會向 Talos 查詢寄件伺服器和網域的信譽，回應的文字也會指出評等的對象。
