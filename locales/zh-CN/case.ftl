## Where a case stands, for staff; -resident as the resident reads it

state-submitted = 待受理
state-submitted-resident = 已经收到，还没开始办
state-accepted = 已受理
state-accepted-resident = 工作人员正在办理
state-waiting = 等居民补充
state-waiting-resident = 等您补充
state-approved = 已批准，待发放
state-approved-resident = 已经批准，正在安排发放
state-paid = 已发放
state-paid-resident = 救助已经发放
state-refused = 不予救助
state-refused-resident = 这次没有批准
state-withdrawn = 居民已撤回
state-withdrawn-resident = 您已经撤回
state-closed = 已办结
state-closed-resident = 已经办完

## Roads, who acts

track-quick = 小额快救
track-expenditure = 支出型
track-backstop = 支出型（困难家庭）
track-supplement = 支出型（低保、特困）
track-crisis = 紧急
track-none = 咨询

role-village = 村级协理员
role-worker = 第三方工作人员
role-clerk = 乡镇工作人员
role-head = 乡镇负责人
role-officer = 县级工作人员
role-county_head = 县级负责人
role-auditor = 审计员
role-security = 安全管理员
role-administrator = 管理员
role-resident = 居民
role-helper = 代办人
role-system = 系统
duty-payer = 发放

## Moves: buttons and lines of the timeline

move-file = 提交
move-take = 受理
move-claim = 接手
move-hand-over = 转交同事
move-route = 转到其他乡镇
move-place = 补上乡镇
move-ask = 请居民补充
move-answer = 居民已补充
move-unask = 不用补了
move-supplement = 居民作了补充
move-say = 居民留言
move-call = 居民要找人工
move-reply = 回复居民
move-seen = 看过，不用回
move-contact = 联系记录
move-note = 内部备注
move-approve = 批准
move-refuse = 不予救助
move-pay = 已发放
move-close = 办结
move-reopen = 重新办理
move-come-back = 居民说还有事没办完
move-withdraw = 居民撤回
move-advance = 先行救助
move-urgent = 标为紧急
move-calm = 取消紧急
move-nudge = 提醒经办人
move-give-back = 退回“没人接”
move-escalate = 上报

## On a locked screen: nothing that others must not read

push-take = 您的申请有新进展，请打开查看。
push-ask = 工作人员有一样事想问您，请打开查看。
push-unask = 您的申请有新进展，请打开查看。
push-approve = 您的申请有新进展，请打开查看。
push-refuse = 您的申请有新进展，请打开查看。
push-pay = 您的申请有新进展，请打开查看。
push-close = 您的申请有新进展，请打开查看。
push-reopen = 您的申请有新进展，请打开查看。
push-route = 您的申请有新进展，请打开查看。
push-reply = 工作人员给您回话了，请打开查看。
push-advance = 您的申请有新进展，请打开查看。
push-take-enquiry = 您问的事有新进展，请打开查看。
push-close-enquiry = 您问的事有新进展，请打开查看。
push-reopen-enquiry = 您问的事有新进展，请打开查看。
push-route-enquiry = 您问的事有新进展，请打开查看。

## In our own channels

told-clock = { $clock ->
    [legal] 受理第 { $n } 个工作日，最迟 { show-day-of-week }答复您。
    [goal] 受理第 { $n } 个工作日，争取 { show-day-of-week }前答复您（服务目标，不是法定期限）。
    [steps] 受理第 { $n } 个工作日。照每一步的期限，最迟 { show-day-of-week }答复您；公示有人提意见要重新查的，会先告诉您。
    [late] 本来最迟 { $month }月{ $day }日答复，已经晚了，对不住。可以打 12345 催一催。
   *[none] 有了结果，马上告诉您。
}
told-two-ways = { $review_days ->
        [0] 在规定的期限内
       *[other] { $review_days } 日内
    }，{ $review_body ->
        [none] 申请行政复议
       *[other] 向{ $review_body }申请行政复议
    }，也可以口头申请；
    { $court_months ->
        [0] 在规定的期限内
       *[other] { $court_months } 个月内
    }，向法院起诉。
told-take = 您的申请已经受理，工作人员正在办理。
    { told-clock }
    编号：{ $code }
told-ask = 工作人员请您补一样：{ $words }
    { told-because }
    直接发到这里就行。不清楚的，也可以问。
    编号：{ $code }
told-because = { $because ->
    [none] {""}
   *[other] 为什么请您补：{ $because }
}
told-unask = 上次请您补的，现在不用补了。工作人员接着办。
    { told-clock }
    编号：{ $code }
told-approve = 您的申请批准了，救助金额 { $yuan } 元。
    发放以后，再告诉您。
    编号：{ $code }
told-refuse = 您的申请这次没有批准。
    原因：{ $reason }
    您不同意的话，有两条路，任选一条：
    { told-two-ways }
    时间都从您知道这个结果那天算起。情况有变，随时可以再申请。
    不明白的，直接在这里问。
    编号：{ $code }
told-pay = 您的救助已经发放，请留意查收。
    没有收到，请在这里告诉我们。
    编号：{ $code }
told-close = 您的申请已经办完。
    还有难处，随时来找我们。
    编号：{ $code }
told-reopen = 您的申请重新办理了。
    原因：{ $reason }
    { told-clock }
    编号：{ $code }
told-route = 您的申请转到了{ $place ->
        [none] 另一个镇街
       *[other] { $place }
    }办理。
    您不用重新申请，也不用重新填。
    编号：{ $code }
told-reply = 工作人员回复您：{ $words }
told-advance = 您的情况紧急，救助已经先给您了，手续以后再补。
    编号：{ $code }
told-take-enquiry = 工作人员看到您的话了，正在办。
    编号：{ $code }
told-close-enquiry = 您问的事已经办完。
    还有要问的，直接在这里说。
    编号：{ $code }
told-reopen-enquiry = 您问的事，工作人员接着办了。
    原因：{ $reason }
    编号：{ $code }
told-route-enquiry = 您问的事转到了{ $place ->
        [none] 另一个镇街
       *[other] { $place }
    }，由那里答复您。
    您不用再说一遍。
    编号：{ $code }

## What cannot be done, and why

no-not-yours = 没有找到，或者不归您办。
no-not-now = 现在不能这样办，请看看最新的情况。
no-missing-kin = 这户人里可能有您自己或您的亲属。请先在案件的“情况”页上答一句是不是，再办。
no-changed = 刚才有人先动了（也可能是您自己在另一个窗口），请看看最新的情况再办。
no-missing-reason = 请写明原因，居民会看到。
no-missing-amount = 请填救助金额，要大于零。数太大也不行。
no-missing-wanted = 请选要居民补哪一样。
no-missing-words = 请写几句话。
no-missing-assignee = 请选一位同事，要管这个地方的。
no-missing-area = 请选另一个乡镇，要在您管的范围里。
