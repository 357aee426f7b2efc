# 公示、金额：一眼看得清的几句。

notice-make-amount = 会一起公示：
desk-amount-month = 每月救助金额

lacking = 提意见以前，还差：
lacking-and = {"；"}
lacking-checked = 经济核对的结果
lacking-surveyed = 两个人入户、双方签字的记录
lacking-county-visit = 有亲属关系，县里要去看过
lacking-declared = 您先声明“不是亲属”（在这一页上面点）

desk-due-step = 这一步{ $due }

pay-proof-kept = 或者用案件里已有的照片
q-papers-posted =
    .short = 公示张贴的照片
q-papers-receipt =
    .short = 收条
q-papers-sent =
    .short = 发来的照片或录音
