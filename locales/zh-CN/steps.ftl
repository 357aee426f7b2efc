# What is to be done next in a case, and where

desk-step = { $what }：{ $day }前（{ $due }）
desk-step-goal = { $what }，目标 { $day }前（{ $due }）
desk-step-this = 这一步
desk-step-submitted = 决定受不受理
desk-step-surveyed = 入户调查
desk-step-proposed = 提出意见
desk-step-checking = 出核对结果
desk-step-noticed = 公示
desk-step-objected = 查清异议
desk-step-confirming = 确认
desk-step-approved = 发放
desk-step-refused = 送达书面通知
desk-step-running = 定期核查
desk-step-care = 评估自理能力
desk-step-recognised = 认定到期
desk-step-hearing = 听取意见
desk-step-referred = 决定接不接
here-visits = 到“入户”页填记录
here-advance = 到“发放”页先给钱物
here-payments = 到“发放”页发放
here-mourned-notice = 公示还贴着，到“公示”页看要不要撤下
desk-speaks-for = { $name }（代办人）
visit-not-at-home = 去不了，改用电话或视频
standards-sample = 样例 { $n }
grounds = 从初步判断里选
ground-rule = { $text }{ $source }
ground-missing = 材料还不齐：{ $what }。
recognition-ends = 您家的刚性支出困难家庭认定，到 { show-day-of-week }就满了。
    家里开支还是重的，可以再申请。以前交过、没有变化的材料，不用再交。
push-recognition-ends = 您的事有新消息，请打开查看。
