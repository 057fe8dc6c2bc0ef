entry-trellix-5-7-26 = DMARC 未通過
    .meaning = Trellix Email Security（前身為 FireEye ETP）依寄件者的 DMARC 原則拒絕郵件。
