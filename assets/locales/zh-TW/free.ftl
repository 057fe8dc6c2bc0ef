entry-free-5-2-1 = 信箱因未使用而封鎖
    .meaning = 信箱已長期未使用。
