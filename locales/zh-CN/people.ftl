# Staff as people: posts, bells, leave, relatives, draws.

## Posts

post-change = 角色、地方和职责
    .go = 改角色
    .hint = 改了马上生效。换角色、换地方的，本人要重新登录。
post-kept = 改好了，马上生效。
post-duties = 另外的职责
duty-payer-hint = 办理发放。审批的人不能再管发放。
post-no-role = 请选好角色和地方。
post-area-village = 村级协理员要选一个村。
post-area-township = 这个角色要选一个乡镇。
post-area-county = 这个角色要选县里。
post-approver-pays = 负责审批的人不能再管发放。发放请交给另一位同事。
post-watcher-works = 管账号、管安全和做审计的人不办案件，也不管发放。请另选一位同事。
post-field-pays = 协理员和第三方工作人员不管发放。请另选一位同事。
post-watcher-own-account = 管理员、安全管理员和审计员要用单独的账号，不能由别的账号改过来，也不能改成别的。请另开一个账号。

## Workers of third parties

tab-workers = 第三方
workers = 请第三方帮忙
    .hint = 第三方工作人员只看得到请他办事的案件，到期就看不到了。
workers-until = 到{ $day }
workers-over = 已结束
workers-end = 不用办了
workers-ask = 请一位
workers-whom = 请谁
workers-task = 办什么
workers-last-day = 最晚哪天
workers-do = 请他办
workers-nobody = 还没有第三方工作人员的账号，请管理员邀请。
worker-task-visit = 上门走访
worker-task-check = 核对情况
worker-task-follow-up = 日常联系
worker-task-evaluate = 评估
assignment-no-task = 请选好办什么。
assignment-day = 请选今天以后、三个月以内的一天。
assignment-no-worker = 请选一位第三方工作人员。

## Bells

bells = 提醒
bells-unread = 提醒：{ $n ->
    [0] 没有新的
   *[other] { $n } 条没看
}
bells-all = 都看过了
bells-new = 没看过
bells-go = 去看看
bells-heard = 知道了
bells-house = 系统
bells-none = 没有提醒。
    .then = 有人找您、案件等得太久，都会在这里告诉您。
bell-mention = { $who }在备注里提到了您
bell-task = { $who }请您办一件事
bell-handed = { $who }把一件案件交给了您
bell-stand-in = { $who }交来一件案件，请您代同事办
bell-silent = 您的案件已经 { $n } 个工作日没有动静，请看一看
bell-returned = 有案件 { $n } 个工作日没有动静，已退回“没人接”
bell-escalated = 有案件 { $n } 个工作日没人办，请您安排
bell-answered = 居民答复了
bell-sent-back = { $who }把提的意见退回来了，要重办。原因写在案件里
bell-objection = 有人对公示提出异议
bell-objection-urgent = 有一条公示异议里说的事很急，可能有人有危险，请马上看
bell-danger = 有一件急事，可能有人有危险，还没有人接，请马上看
bell-danger-waits = 有一件急事 { $n } 分钟没有人接，可能有人有危险，请马上安排
bell-leave = { $who }请假，那几天请您代办

## Leave and deputies

leave = 请假与代理
    .about = 不在的时候，由谁代办。
leave-mine = 和我有关的
leave-own = 我请假，由{ $deputy }代办
leave-line = { $name }请假，由{ $deputy }代办
leave-you-stand-in = 我代{ $name }办
leave-now = 进行中
leave-back = 已经回来了
leave-take-back = 不请了
leave-enter = 登记请假
    .hint = 请假期间，您的案件会同时出现在代办人的“我的”里，注明“代”。代办人用自己的名字和权限办，记录里写明代谁。
leave-for = 替同事登记
    .do = 选这位
leave-others = 全部请假
leave-first = 从
leave-last = 到
leave-deputy = 代办人
leave-kept = 登记好了，已经告诉代办人。
leave-no-day = 请填好从哪天到哪天。
leave-backwards = 结束的日子在开始之前，请看一看。
leave-over = 这几天已经过去了。
leave-too-long = 一次最多登记一年。
leave-twice = 这几天已经登记过请假了。
leave-no-deputy = 请选一位代办人。
leave-deputy-unfit = 这位同事的角色或地方不合适，请选同样角色、管得到这里的同事。
leave-deputy-away = 这位同事那几天也请假，请另选一位。
leave-nobody = 现在没有合适的代办人。要同样角色、管得到这里的同事。请县里安排。
leave-on-behalf = （代{ $name }）
leave-for-whom = 代 { $name }

## Relatives

kin = 近亲属登记
    .about = 家里谁可能来申请。
    .hint = 请登记您的近亲属：配偶、父母、子女、兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女。名字加密保存，只有您看得到。办到有关的案件时，系统会问您一句。
kin-none = 还没有登记。
kin-add = 添一位
    .do = 添上
    .hint = 身份证后四位和电话可以不填。填了后四位，同名的人就不会认错。
kin-remove = 删去
    .sure = 把{ $name }从登记里删去？
kin-tie = 关系
kin-tail = 身份证后四位
kin-phone = 电话
kin-optional = 可不填
kin-tie-spouse = 配偶
kin-tie-parent = 父母
kin-tie-child = 子女
kin-tie-sibling = 兄弟姐妹
kin-tie-grandparent = 祖父母、外祖父母
kin-tie-grandchild = 孙子女、外孙子女
kin-tie-self = 本人
kin-me = 关于您自己
    .hint = 申请里留了您的电话，或者申请人和您同村同姓，系统也会问您一句。
kin-own-phone = 您的电话
kin-home = 您家在哪个村
    .none = 不在这里，或不填
kin-no-tie = 请选好关系。
kin-no-name = 请填姓名，至少两个字。
kin-no-tail = 身份证后四位要么不填，要么填四位。
kin-too-many = 已经登记得够多了。请先删去用不上的。

related = 有亲属关系的案件
    .hint = 案件里的人和同事登记的近亲属对得上。可能只是同名，请核对；是亲属的，县里要入户看一次。
related-staff = 同事
related-handles = 正由本人经办
related-none = 现在没有。

## Draws

draws = 抽查回访
    .hint = 从交上来的案件里抽几件，再上门看一次。种子公开写明，谁都可以照着再抽一遍，结果一样。
draws-new = 抽一次
draws-first = 申请日期从
draws-last = 到
draws-number = 抽几件
draws-seed = 种子
    .hint = 种子是公开定下的一串字，例如当天开会时掷出的数字。只能抽已经过去的日子。
draws-do = 抽
draws-when = 什么时候
draws-days = 申请日期
draws-of = 抽了多少
draws-n-of = { $of } 件里抽 { $n } 件
draws-by = 谁抽的
draws-none = 还没有抽过。
draws-back = 全部抽查
draws-print = 名单指纹
draws-again-same = 刚才照同样的种子又抽了一遍，结果一样。
draws-again-hat = 现在的案件名单和当时不一样了（有案件转走或新补进来），所以没法照原样再抽。下面是当时抽到的。
draws-again-lot = 照同样的种子再抽，结果和记下的不一样。请审计员看一看。
draws-place = 次序
draws-how = 算法：对“种子:编号”做 SHA-256，数值小的排在前面。编号不带空格。任何电脑都能照着算。
draw-no-seed = 种子至少三个字，最多四十个。
draw-days = 请选已经过去的日子，开始不能晚于结束。
draw-number = 一次抽 1 到 200 件。
draw-empty = 这几天没有可以抽的案件。

## The question on a case

kin-asks = 与您有亲属关系吗？
    .then = 是亲属的，请交给同事办；不是的，照常办就好。
kin-why-relative = 案件里有人和您登记的{ $tie }{ $name }同名。
kin-why-phone = 案件里留的电话，{ $name }（{ $tie }）也在用。
kin-why-name = 案件里有人和您（{ $name }）同名同姓。
kin-why-surname = 申请人和{ $name }（{ $tie }）同村同姓。
