## Where a case stands

state-supplement = 等居民补齐材料
state-supplement-resident = 等您补齐材料，补齐就受理
state-checking = 核对中
state-checking-resident = 正在核对家庭经济状况
state-surveying = 入户调查
state-surveying-resident = 工作人员要上门看看
state-discussion = 一事一议
state-discussion-resident = 县里正在专门商量您的事
state-proposed = 已提意见，等决定
state-proposed-resident = 已经有了初步意见，等最后决定
state-noticed = 公示中
state-noticed-resident = 正在公示
state-objected = 有异议，复查中
state-objected-resident = 有人提了意见，正在复查
state-confirming = 公示结束，等确认
state-confirming-resident = 公示结束了，等最后确认
state-running = 在享
state-running-resident = 正在享受救助
state-hearing = 听取意见
state-hearing-resident = 想调整您的救助，先听您说
state-suspended = 暂停办理
state-suspended-resident = 暂时停一停，原因已经告诉您
state-referred = 转出，等对方接收
state-referred-resident = 转到别的镇街，等那边接收
state-ended = 已终止
state-ended-resident = 已经停止
state-not_accepted = 不予受理
state-not_accepted-resident = 没有受理
track-major = 一事一议

## Kinds

desk-kind-dibao = 低保
kind-dibao = 低保
desk-kind-tekun = 特困供养
kind-tekun = 特困供养
desk-kind-border = 低保边缘
kind-border = 低保边缘家庭认定
desk-kind-rigid = 刚性支出
kind-rigid = 刚性支出困难家庭认定
desk-kind-lead = 线索
kind-lead = 反映别人的困难
desk-kind-complaint = 投诉和异议
kind-complaint = 投诉和意见
desk-kind-data = 个人信息请求
kind-data = 个人信息的事

## What a proposal means, and who decides

meant-grant = 给予救助
meant-refuse = 不予救助
meant-more = 提高救助金额
meant-less = 降低救助金额
meant-end = 停止救助
meant-death = 人已去世，停止救助
level-township = 乡镇负责人
level-county = 县级
desk-given-first = 先行救助已经给了 { $yuan }。
desk-proposal = 已提意见：{ $meant }{ $per ->
        [month] {" 每月"}
       *[once] {""}
    }{ $yuan }，由{ $level }决定
desk-proposal-two = 要两个人批
desk-proposal-first = 第一个人已经批了

## Reasons to choose from

code-hand = 当面签收
code-post = 邮寄
code-left = 留置送达
code-online = 本人同意，网上送达
code-objection = 公示有异议
code-apart = 人户分离
code-elsewhere = 异地申请
code-hard = 情况复杂
code-hospital = 住院治疗
code-away = 联系不上或外出
code-disaster = 灾害影响
code-court = 等法院结果

## Moves

move-unsend = 撤回刚写的回复（没有发出）
move-answer-part = 居民补了一样
move-complete = 居民已补齐
move-incomplete = 材料不齐，一次告知
move-ask-again = 再次请居民补充
move-propose = 提意见：给予
move-propose-no = 提意见：不予
move-take-back = 撤回意见
move-approve-first = 批准（第一人）
move-send-back = 退回重办
move-send-up = 报县里决定
move-discuss = 转一事一议
move-discussed = 商议结束，接着办
move-post-notice = 开始公示
move-notice-over = 公示结束
move-objection = 有人提异议
move-objection-no = 异议查过，没有问题
move-take-down = 提前撤下公示
move-rechecked = 复查完
move-survey = 去入户
move-surveyed = 入户完
move-visit = 记一次走访
move-check = 送核对
move-checked = 核对完
move-uncheck = 不核对了
move-declare = 声明：不是亲属
move-declare-kin = 声明：是亲属，回避
move-county-visit = 县级入户核实
move-explain = 补充说明
move-suspend = 暂停办理
move-resume = 恢复办理
move-refer = 转给别的乡镇
move-receive = 接收
move-decline = 退回转来的
move-not-accept = 不予受理
move-discontinue = 终止审核
move-delivered = 书面通知已送达
move-extend = 延长期限
move-begin = 开始享受
move-reviewed = 定期核查完，不变
move-death = 家里有人去世
move-died = 本人去世，没有别的家人
move-care-report = 自理能力有变化
move-care-assessed = 自理能力评估完
move-raise-aid = 提意见：提高金额
move-reduce = 想减少：先听意见
move-terminate = 想停止：先听意见
move-hear = 居民说了意见
move-hear-record = 记下居民的意见
move-heard = 意见听完，交决定
move-keep-on = 维持不变
move-change = 决定调整金额
move-end = 决定停止
move-end-died = 决定停止（本人去世）
move-died-before = 申请人去世
move-family-goes-on = 接着给家里办
move-close-died = 不再办（申请人去世）
move-lead-helped = 已帮上，办结
move-lead-nothing = 不需要帮，办结
move-bar = 让某人回避
move-uphold = 反映属实，答复
move-dismiss = 反映不实，答复
move-fulfil = 办好，答复
move-data-refuse = 不能办，说明原因

## Told to the resident

told-remedies = 您不同意的话，有两条路，任选一条：
    { told-two-ways }
    时间都从您知道这个结果那天算起。
    我们该办没办的，要先申请行政复议。
told-incomplete = 您的申请还差一些材料，一次告诉您：{ $words }
    { told-because }
    补齐了就受理。直接发到这里就行。
    编号：{ $code }
told-check = 工作人员正在核对您家的经济状况。
    { told-clock }
    编号：{ $code }
told-survey = 工作人员要到您家看看，最少两个人去，会带工作证。
    { told-clock }
    编号：{ $code }
told-notice = 您的申请开始公示了，公示到 { step-day-of-week }。
    公示只写姓（名字遮住）、家里人数和金额。
    编号：{ $code }
told-objection = 公示期间有人提了意见，我们会再查一查。
    您有话要说，直接在这里说。
    编号：{ $code }
told-objection-no = 有人提的意见查过了，没有问题。您的申请接着办。
    编号：{ $code }
told-notice-over = 公示时间到了，已经撤下。接下来由工作人员确认，有了结果书面告诉您。
    { told-until }
    编号：{ $code }
told-notice-over-end = 公示时间到了，已经撤下。接下来由工作人员决定，有了结果书面告诉您。
    编号：{ $code }
told-until = { $clock ->
    [legal] 最迟 { show-day-of-week }答复您。
    [steps] 最迟 { show-day-of-week }答复您。
    [goal] 争取 { show-day-of-week }前答复您（服务目标，不是法定期限）。
    [late] 本来最迟 { $month }月{ $day }日答复，已经晚了，对不住。可以打 12345 催一催。
   *[none] 您有话要说，直接在这里说。
}
told-take-down = 您的公示先撤下来了。弄好了再接着办，您不用做什么。
    编号：{ $code }
told-approve-month = 您的申请批准了{ $yuan ->
            [none] {""}
           *[other] ，每月 { $yuan } 元
        }。
    从下个月起发放。
    编号：{ $code }
told-recognised = 您家的认定通过了。
    能享受的帮助，工作人员会告诉您。
    编号：{ $code }
told-begin = { $kind ->
        [dibao] 手续都办好了，从批准的下个月起按月发放。
        [tekun] 手续都办好了，从批准的下个月起按月发放。
       *[other] 手续都办好了，您家从现在起能享受了。
    }
    家里人口、收入、住的地方有变化，请及时告诉我们。
    编号：{ $code }
told-pay-month = 这个月的救助已经发放，请留意查收。
    没有收到，请在这里告诉我们。
    编号：{ $code }
told-hearing-less = 我们想把您的救助调整到每月 { $proposed } 元。
    原因：{ $reason }
    还没有决定。请您先说说看：直接在这里打字、说话、发照片都行。
    { $step_day ->
            [0] 等您说了，再决定。
           *[other] 我们等到 { step-day-of-week }。
        }
    编号：{ $code }
told-hearing-end = 我们想停止您的救助。
    原因：{ $reason }
    还没有决定。请您先说说看：直接在这里打字、说话、发照片都行。
    { $step_day ->
            [0] 等您说了，再决定。
           *[other] 我们等到 { step-day-of-week }。
        }
    编号：{ $code }
told-care-report = 知道了，您自己做不了的事有变化。工作人员会上门重新看自理能力{ $step_day ->
            [0] {""}
           *[other] ，最迟 { step-day-of-week }看完
        }。
    编号：{ $code }
told-care-assessed = 自理能力重新看过了，都记下了。照料和金额要是有变化，另外告诉您。
    不同意的，直接在这里说。
    编号：{ $code }
told-died = 听说人已经走了，我们心里也很难过。请家里人节哀，保重身体。
    { $kind ->
            [tekun] 特困供养包括办理丧葬，后事有难处，请直接告诉我们。
           *[other] 后事有难处，请直接告诉我们，能帮的我们一起想办法。
        }
    救助的手续我们来办，您不用跑。要是弄错了，人还在，请马上在这里说一声，救助接着发。
    编号：{ $code }
told-end-died = 人走了，救助的手续已经办完，以后不再发放。
    原因：{ $reason }
    请家里人保重身体。活着的人有难处，随时来找我们。
    { told-remedies }
    编号：{ $code }
told-died-before = 听说人已经走了，我们心里也很难过。请家里人节哀，保重身体。
    后事有难处，请直接告诉我们，能帮的我们一起想办法。
    这份申请先放一放，不催你们交什么。家里人还想接着办，在这里说一声就行，不用重新申请。
    要是弄错了，人还在，也请马上在这里说一声。
    编号：{ $code }
told-family-goes-on = 这份申请接着给家里办，不用重新申请，交过的材料都算数。
    { told-clock }
    编号：{ $code }
told-close-died = 人走了，这份申请不再办了。
    原因：{ $reason }
    请家里人保重身体。活着的人有难处，随时来找我们，可以用自己的名字申请。
    { told-remedies }
    编号：{ $code }
told-notice-end = 停止您救助的事开始公示，公示到 { step-day-of-week }。还没有最后决定。
    公示只写姓（名字遮住）和家里人数。
    编号：{ $code }
told-objection-no-end = 有人提的意见查过了，没有问题。停止救助的事接着公示。
    编号：{ $code }
told-take-down-end = 停止救助的公示先撤下来了。您不用做什么，救助照发。
    编号：{ $code }
told-keep-on = 您的救助维持不变。
    原因：{ $reason }
    编号：{ $code }
told-change = 您的救助金额调整了：{ $yuan ->
            [none] {""}
           *[other] 每月 { $yuan } 元。
        }
    原因：{ $reason }
    { told-remedies }
    编号：{ $code }
told-end = 您的救助停止了。
    原因：{ $reason }
    { told-remedies }
    情况有变，随时可以再申请。
    编号：{ $code }
told-discontinue = 您的申请停止审核了。
    原因：{ $reason }
    { told-remedies }
    随时可以再申请。
    编号：{ $code }
told-not-accept = 您的申请没有受理。
    原因：{ $reason }
    { told-remedies }
    随时可以再申请。
    编号：{ $code }
told-suspend = 您的申请先停一停：{ $why ->
            [hospital] 住院治疗
            [away] 一直没联系上您
            [disaster] 受灾害影响
            [court] 要等法院的结果
            [objection] 公示有人提了意见
            [apart] 您住的地方和户口不在一处
            [elsewhere] 您在外地申请
            [hard] 情况比较复杂
           *[other] 见下面
        }。
    说明：{ $reason }
    一有变化，马上接着办。
    编号：{ $code }
told-resume = 您的申请接着办了。
    { told-clock }
    编号：{ $code }
told-extend = 您的申请要多办几天：{ $why ->
            [hospital] 住院治疗
            [away] 一直没联系上您
            [disaster] 受灾害影响
            [court] 要等法院的结果
            [objection] 公示有人提了意见
            [apart] 您住的地方和户口不在一处
            [elsewhere] 您在外地申请
            [hard] 情况比较复杂
           *[other] 见下面
        }。
    说明：{ $reason }
    { told-clock }
    编号：{ $code }
told-refer = 您的申请转到{ $place ->
        [none] 另一个镇街
       *[other] { $place }
    }，等那边接收。
    原因：{ $reason }
    您不用重新申请。
    编号：{ $code }
told-decline = 那边没有接您的申请，转回{ $place ->
        [none] 原来的镇街
       *[other] { $place }
    }，接着办。
    原因：{ $reason }
    您不用重新申请。
    编号：{ $code }
told-receive = { $place ->
        [none] 那边的镇街
       *[other] { $place }
    }接收了您的申请，正在办理。
    { told-clock }
    编号：{ $code }
told-discuss = 您的情况特殊，由县里专门商量怎么帮。
    { told-clock }
    编号：{ $code }
told-take-lead = 谢谢您告诉我们。工作人员去了解了。
    编号：{ $code }
told-lead-done = 您反映的事，我们去看过了，已经处理。
    为了保护别人的隐私，细节不能说。谢谢您。
    编号：{ $code }
told-reopen-lead = 您反映的事，工作人员接着办了。
    原因：{ $reason }
    编号：{ $code }
told-route-lead = 您反映的事转到了当地的镇街。
    编号：{ $code }
told-take-complaint = 您反映的事，县里的工作人员收到了。
    您说的人看不到，也不能办这件事。
    编号：{ $code }
told-uphold = 您反映的事查过了，属实。
    { $words }
    编号：{ $code }
told-dismiss = 您反映的事查过了。
    结果：{ $reason }
    { told-remedies }
    编号：{ $code }
told-take-data = 您提的个人信息的事，工作人员正在办。
    编号：{ $code }
told-data-done = 您提的个人信息的事，办好了。
    { $words }
    编号：{ $code }
told-remedies-data = 您不同意的话，可以向法院起诉，也可以申请行政复议，或者向网信部门投诉（《个人信息保护法》第50条、第65条）。
    哪天以前、找哪里，写在“我的文书”的答复书上。
told-data-refused = 您提的个人信息的事，这次不能办。
    原因：{ $reason }
    { told-remedies-data }
    编号：{ $code }
told-close-own = 您的事已经办完。
    还有要说的，直接在这里说。
    编号：{ $code }
told-reopen-own = 您的事，工作人员接着办了。
    原因：{ $reason }
    编号：{ $code }
told-route-own = 您的事转到了{ $place ->
        [none] 另一个镇街
       *[other] { $place }
    }，由那里答复您。
    编号：{ $code }

## On a locked screen: nothing that others must not read

push-incomplete = 您的事有新进展，请打开查看。
push-check = 您的事有新进展，请打开查看。
push-survey = 您的事有新进展，请打开查看。
push-notice = 您的事有新进展，请打开查看。
push-notice-over = 您的事有新进展，请打开查看。
push-objection = 您的事有新进展，请打开查看。
push-objection-no = 您的事有新进展，请打开查看。
push-take-down = 您的事有新进展，请打开查看。
push-approve-month = 您的事有新进展，请打开查看。
push-recognised = 您的事有新进展，请打开查看。
push-begin = 您的事有新进展，请打开查看。
push-pay-month = 您的事有新进展，请打开查看。
push-hearing-less = 您的事有新进展，请打开查看。
push-hearing-end = 您的事有新进展，请打开查看。
push-care-report = 您的事有新进展，请打开查看。
push-care-assessed = 您的事有新进展，请打开查看。
push-died = 您的事有新进展，请打开查看。
push-end-died = 您的事有新进展，请打开查看。
push-died-before = 您的事有新进展，请打开查看。
push-family-goes-on = 您的事有新进展，请打开查看。
push-close-died = 您的事有新进展，请打开查看。
push-notice-end = 您的事有新进展，请打开查看。
push-notice-over-end = 您的事有新进展，请打开查看。
push-objection-no-end = 您的事有新进展，请打开查看。
push-take-down-end = 您的事有新进展，请打开查看。
push-keep-on = 您的事有新进展，请打开查看。
push-change = 您的事有新进展，请打开查看。
push-end = 您的事有新进展，请打开查看。
push-discontinue = 您的事有新进展，请打开查看。
push-not-accept = 您的事有新进展，请打开查看。
push-suspend = 您的事有新进展，请打开查看。
push-resume = 您的事有新进展，请打开查看。
push-extend = 您的事有新进展，请打开查看。
push-refer = 您的事有新进展，请打开查看。
push-decline = 您的事有新进展，请打开查看。
push-receive = 您的事有新进展，请打开查看。
push-discuss = 您的事有新进展，请打开查看。
push-take-lead = 您的事有新进展，请打开查看。
push-lead-done = 您的事有新进展，请打开查看。
push-reopen-lead = 您的事有新进展，请打开查看。
push-route-lead = 您的事有新进展，请打开查看。
push-take-complaint = 您的事有新进展，请打开查看。
push-uphold = 您的事有新进展，请打开查看。
push-dismiss = 您的事有新进展，请打开查看。
push-take-data = 您的事有新进展，请打开查看。
push-data-done = 您的事有新进展，请打开查看。
push-data-refused = 您的事有新进展，请打开查看。
push-close-own = 您的事有新进展，请打开查看。
push-reopen-own = 您的事有新进展，请打开查看。
push-route-own = 您的事有新进展，请打开查看。

## What cannot be done, and why

no-apart = 您办过这件事的另一步，或者声明过是亲属。这一步要换一位同事来办。
no-missing-code = 请选一个原因。
no-missing-second = 入户要有两个人，请写上另一位是谁。
no-missing-less = 减少以后的金额，要比现在少。
no-missing-more = 提高以后的金额，要比现在多。

## Views of the desk

desk-view-deciding = 等决定
desk-empty-deciding = 没有在等决定的。
desk-view-soon = 快到期
desk-empty-soon = 没有快到期的。
desk-view-step = 这一步超期
desk-empty-step = 每一步都在期限里。
desk-view-hearing = 听取意见
desk-empty-hearing = 没有在听取意见的。
desk-view-explain = 待补充说明
desk-empty-explain = 先行救助的手续都补齐了。
desk-view-running = 在享
desk-empty-running = 还没有在享的家庭。
desk-view-complaints = 投诉和异议
desk-empty-complaints = 没有未办的投诉。
desk-views-more = 更多分类

## The form at the foot of a case

desk-save-answer-part = 居民补了一样
desk-save-complete = 居民已补齐
desk-save-incomplete = 材料不齐，一次告知
desk-save-ask-again = 再次请居民补充
desk-save-propose = 提意见：给予
desk-save-propose-no = 提意见：不予
desk-save-take-back = 撤回意见
desk-save-approve-first = 批准（第一人）
desk-save-send-back = 退回重办
desk-save-send-up = 报县里决定
desk-save-discuss = 转一事一议
desk-save-discussed = 商议结束，接着办
desk-save-notice-over = 公示结束
desk-save-objection = 有人提异议
desk-save-rechecked = 复查完
desk-save-survey = 去入户
desk-save-check = 送核对
desk-save-checked = 核对完
desk-save-uncheck = 不核对了
desk-save-declare = 声明：不是亲属
desk-save-declare-kin = 声明：是亲属，回避
desk-save-county-visit = 县级入户核实
desk-save-explain = 补充说明
desk-save-suspend = 暂停办理
desk-save-resume = 恢复办理
desk-save-refer = 转给别的乡镇
desk-save-receive = 接收
desk-save-decline = 退回转来的
desk-save-not-accept = 不予受理
desk-save-discontinue = 终止审核
desk-save-delivered = 书面通知已送达
desk-save-extend = 延长期限
desk-save-begin = 开始享受
desk-save-reviewed = 定期核查完，不变
desk-save-death = 家里有人去世
desk-save-died = 本人去世，没有别的家人
desk-save-care-report = 自理能力有变化
desk-save-care-assessed = 自理能力评估完
desk-save-raise-aid = 提意见：提高金额
desk-save-reduce = 想减少：先听意见
desk-save-terminate = 想停止：先听意见
desk-save-hear = 居民说了意见
desk-save-hear-record = 记下居民的意见
desk-save-heard = 意见听完，交决定
desk-save-keep-on = 维持不变
desk-save-change = 决定调整金额
desk-save-end = 决定停止
desk-save-end-died = 决定停止（本人去世）
desk-save-died-before = 申请人去世
desk-save-family-goes-on = 接着给家里办
desk-save-close-died = 不再办（申请人去世）
desk-save-lead-helped = 已帮上，办结
desk-save-lead-nothing = 不需要帮，办结
desk-save-bar = 让某人回避
desk-save-uphold = 反映属实，答复
desk-save-dismiss = 反映不实，答复
desk-save-fulfil = 办好，答复
desk-save-data-refuse = 不能办，说明原因
desk-more = 更多
desk-code = 哪种情况
desk-mourned = 本人已经去世。您写的话，家里人会看到。
desk-record = 记录（居民看不到）
desk-explain = 补充说明：{ $day }前（{ $due }）
desk-no-calendar = { $year } 年的放假安排还没有录入。跨年的期限先按周末估算，请提醒管理员更新。
    .admin = { $year } 年的放假安排还没有录入，那一年的期限先按周末估算。国务院办公厅的通知出来后（一般在十一月），请管服务器的同事用 python -m palmtop holidays { $year } 录入，做法见 docs/operation.md。
desk-unnamed-proxy = 前面的网站服务器 { $addresses } 没有写进 PALMTOP_PROXIES，服务不知道来访的是谁：所有人合用一个地址的次数，有人填错几次，大家都要等。请管服务器的同事把它写进设置，再重新启动。

## Joined with kinship, first aid and duplicates

move-merge = 并入另一件
move-aid-given = 先行救助已交到手
move-kin-said = 居民说有亲属在办理救助
told-merge = 您为同一件事交了两次申请，我们合在一起办，您不用再做什么。
    原因：{ $reason }
    编号：{ $code }
push-merge = 您的申请有新进展，请打开查看。

# 单位自己查到了，不用补了（《社会救助法》第62条）
move-task-done = 第三方办完了一件事
move-looked-up = 单位查到了，不用补了
move-looked-up-some = 单位查到了一部分
move-looked-up-first = 单位查到了，材料齐了
told-looked-up = { $words }
    编号：{ $code }
push-looked-up = 您的申请有新进展，请打开查看。
