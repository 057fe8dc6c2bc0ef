entry-cisco-reputation = 因寄件端信譽遭拒
    .meaning = Cisco 的閘道會向 Talos 查詢寄件端伺服器和網域的信譽，文字會指出評等的對象。
