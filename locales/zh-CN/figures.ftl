# 看全局：发了多少钱，大家怎么说

figures-paid = 已发放
figures-paid-n = { $n } 笔
figures-paid-col = 已发放（元）
figures-paid-n-col = 已发放（笔）
figures-arrived = { $from } 至 { $to } 到账的
figures-all-months = 不限月份
figures-content = 觉得满意
figures-rated-n = { $n } 人评价
figures-rated = 办完以后，大家怎么说
    .hint = 办完一天后问一次，回不回都行
figures-face-3 = 满意
figures-face-2 = 一般
figures-face-1 = 不满意
desk-why-face-3 = 说：满意
desk-why-face-2 = 说：一般
desk-why-face-1 = 说：不满意
overview-list-rated = 有评价的案件
