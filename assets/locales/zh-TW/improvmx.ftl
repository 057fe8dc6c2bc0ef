entry-improvmx-loop = 轉寄迴圈
    .meaning = 轉寄設定又指回同一地址，請變更轉寄目標。
