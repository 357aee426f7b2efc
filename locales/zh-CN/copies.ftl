# 带出去的东西：照片水印、不带账号的发放名单；列表里的“暂停提醒”“还差第二个人批”

watermark = { $who }　{ $when }　仅供办理救助
queue-rests = 暂停提醒到 { $day }
queue-half-approved = 还差第二个人批
paysheet = 导出（不带账号，姓名遮住）
paysheet-number = 发放编号
paysheet-code = 案件编号
paysheet-person = 姓名
paysheet-what = 类型
paysheet-month = 月份
paysheet-kind = 方式
paysheet-amount = 金额（元）
paysheet-area = 地方
paysheet-state = 状态
paysheet-day = 最近一步的日期
