# 公示、金额：一眼看得清的几句。

notice-make-amount = 会一起公示：
desk-amount-month = 每月救助金额
