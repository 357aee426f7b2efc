# The desk of the township: what clerks read. Short, plain, one name for one thing.

## Frame

desk-brand = { $county }社会救助 · 工作台
    .seal = 助
desk-skip = 跳到正文
desk-views = 案件分类
desk-close = 知道了
desk-keep = 保存
desk-all = 全部
desk-live =
    .on = 实时
    .off = 正在重新连接
desk-todo = 待办
desk-yuan = { $amount } 元

## Times

desk-waited-minutes = { $n ->
    [0] 刚刚
   *[other] 等了 { $n } 分钟
}
desk-waited-hours = 等了 { $n } 小时
desk-waited-days = 等了 { $n } 天
desk-when-today = 今天 { $clock }
desk-when-yesterday = 昨天 { $clock }
desk-day = { $month }月{ $day }日
desk-day-year = { $year }年{ $month }月{ $day }日
desk-due-over = 已超期 { $n } 天
desk-due-today = 今天到期
desk-due-left = 剩 { $n } 个工作日

## In and out

desk-sign-in = 登录
    .lost = 忘了密码，请找县里管账号安全的同事；没有账号，请找管理员。
desk-sign-in-wrong = 登录名或密码不对，请再试一次。
desk-sign-in-wait = 试的次数太多了，请 15 分钟后再来。
desk-sign-out = 退出
desk-login = 登录名
    .hint = 3 个字符以上，用小写字母、数字、点或横线。
desk-password = 密码
    .hint = 至少 12 个字，可以是一句只有您知道的话，中文也行。不要用登录名、县名和 123456 这样好猜的。
    .again = 再输一次密码
desk-join = 开通账号
    .hello = 您好。这是给您的邀请：{ $place }，{ $role }。
    .do = 开通并登录
desk-join-gone = 这个邀请已经用过，或者过期了。请管理员再发一个。
desk-join-name = 请填您的姓名。
desk-join-login = 登录名不合适。请用 3 个以上的小写字母或数字。
desk-join-taken = 这个登录名有人用了，请换一个。
desk-join-weak = 密码不够安全，请看下面的要求。
desk-join-again = 两次输入的密码不一样。

## Problems

desk-problem-missing = 没有这个页面，或者不在您的管辖范围内。
    .title = 找不到
desk-problem-not-allowed = 您的岗位用不到这个页面。真要用，请找管理员。
    .title = 看不了这一页
desk-problem-form = 这个页面放得太久了，什么都没有改。请刷新后再试一次。
    .title = 请刷新页面
desk-problem-too-long = 一次发来的内容太多了，请分几次。
    .title = 内容太多
desk-problem-not-now = 现在不能这样办，情况可能刚刚变了。请刷新看看。
    .title = 情况有变化
desk-problem-refused = 还不能这样办，请检查填写的内容。
    .title = 还办不了
desk-problem-bug = 系统出了点问题，已经记下来了。请稍后再试。
    .title = 出了点问题
desk-problem-other = 这一步没有办成，请稍后再试。
    .title = 没有办成
desk-problem-number = 报修时请说这个编号：{ $number }
desk-problem-back = 回到首页

## Standing views

desk-view-mine = 我的
desk-view-nobody = 没人接
desk-view-urgent = 紧急
desk-view-today = 今天到期
desk-view-overdue = 已超期
desk-view-waiting = 等居民补充
desk-view-unread = 未读
desk-view-open = 全部未办结
desk-view-closed = 已办结
desk-empty-mine = 您手上没有案件。
    .then = 可以到“没人接”里看看。
desk-empty-nobody = 每件都有人接了。
desk-empty-urgent = 没有紧急的案件。
desk-empty-today = 今天没有到期的。
desk-empty-overdue = 没有超期的，很好。
desk-empty-waiting = 没有在等居民补充的。
desk-empty-unread = 没有未读的消息。
desk-empty-open = 没有未办结的案件。
    .then = 居民提交申请后，会马上出现在这里。
desk-none-chosen = 照选的条件，这里没有案件。
    .all = 不筛选，看全部
desk-empty-closed = 还没有办结的案件。

## The list

desk-count = { $n } 件
desk-col-unread = 未读
desk-col-name = 姓名
desk-col-code = 编号
desk-col-kind = 事项
desk-col-area = 乡镇
desk-col-state = 状态
desk-col-wait = 等待
desk-col-due = 期限
desk-col-assignee = 经办人
desk-unread = 有新消息
desk-nameless = （没留姓名）
desk-urgent = 紧急
desk-urgent-first = 紧急案件，先办
desk-first-aid = 先行救助
desk-person-asked = 找人工
desk-sort = 排序
desk-sort-waiting = 等得最久的在前
desk-sort-due = 最先到期的在前
desk-sort-newest = 最新提交的在前
desk-filter = 筛选
desk-pages = 翻页
desk-page-on = 下一页
desk-page-back = 上一页
desk-page-first = 第一页
desk-kind-temporary = 临时救助
desk-kind-enquiry = 咨询

## Search

desk-search = 查找
    .hint = 姓名、拼音首字母、编号、手机号、身份证后四位
desk-hits = 找到 { $n } 件
desk-no-hits = 没有找到。
    .then = 换个说法试试：姓名的一部分、编号，或手机号后四位。别处的件，这里查不到。
desk-guessed = 这样的号码今天已经找了好几次，都没有。
    .then = 明天再找，或者用姓名、编号、号码后四位找。一个个试号码会记进留痕。
desk-why-name = 姓名相符
desk-why-initials = 拼音首字母相符
desk-why-pinyin = 拼音相符
desk-why-code = 编号相符
desk-why-phone = 手机号相符
desk-why-id = 身份证相符

## Keys

desk-keys =
    .title = 快捷键
    .off = 打字的时候不起作用。可以在“我的设置”里关掉。
    .use = 使用快捷键
    .hint = 按 ? 看全部快捷键。打字和选字时不起作用。
desk-key-down = 下一件
desk-key-up = 上一件
desk-key-open = 打开
desk-key-reply = 回复居民
desk-key-note = 写内部备注
desk-key-act = 去办：选怎么办，或填表
desk-key-search = 查找
desk-key-queue = 回到列表
desk-key-sheet = 显示这张表
desk-key-leave = 离开输入框

## Saved replies

desk-replies = 常用回复
    .hint = 可以写〔姓名〕、〔编号〕、〔期限〕、〔乡镇〕，用的时候会换成这件案子的。
    .none = 还没有常用回复，写下第一条吧。
desk-reply-add = 新的常用回复
    .wrong = 请写好名称和内容。
desk-reply-title = 名称
desk-reply-text = 内容
desk-reply-remove = 删除
    .sure = 要删除“{ $title }”吗？

## Staff

desk-staff = 人员
desk-name = 姓名
desk-role = 角色
desk-area = 管辖范围
desk-staff-do = 操作
desk-staff-you = 您
desk-staff-disabled = 已停用
desk-staff-disable = 停用
    .sure = 停用{ $name }的账号？他会马上退出登录。
desk-staff-enable = 恢复
desk-staff-last = 这是最后一位管理员，不能停用。
desk-invite = 邀请新同事
    .do = 生成邀请链接
    .hint = 链接两天内有效，只能用一次。由本人设置登录名和密码。
desk-invite-made = 给{ $name }的邀请链接
desk-invite-link = 请复制后发给本人
desk-invite-once = 这个链接只显示这一次，离开这一页就看不到了。
desk-invite-wrong = 请填好姓名、角色和管辖范围。

## Me

desk-me = 我的设置
desk-me-kept = 已保存。
desk-me-ended = 其他地方都已退出。
desk-language = 语言
desk-language-zh-CN = 中文
desk-language-en = English
desk-sign-ins = 登录的地方
    .end = 退出其他所有地方
    .end-one = 退出这一处
desk-sign-in-since = { $since } 登录，最近使用 { $seen }
desk-sign-in-this = 这里

## The case: frame

desk-back = 列表
desk-back-to-case = 回到案件
desk-shut = 关闭
desk-nobody = 没人接
desk-dossier = 申请内容
desk-stream = 对话和备注
    .none = 还没有对话。
desk-clock-accepted-legal = 受理第 { $n } 个工作日 · 最迟 { $day }答复
desk-clock-accepted-goal = 受理第 { $n } 个工作日 · 服务目标 { $day }
desk-clock-accepted-steps = 受理第 { $n } 个工作日 · 照每一步的法定期限加起来，最迟 { $day }答复
desk-clock-submitted-legal = 提交第 { $n } 个工作日 · 最迟 { $day }答复
desk-clock-submitted-goal = 提交第 { $n } 个工作日 · 服务目标 { $day }
desk-clock-paused-goal = 等居民补充，服务目标暂停计时
desk-clock-paused-steps = 等居民补充，总的日子先不往下算；每一步的法定期限照走
desk-clock-estimated = （假期安排未公布，暂估）
desk-due-left-days = 剩 { $n } 天

## The case: what was said

desk-words = 想说的话
desk-facts = 申请人说的情况
desk-fact = 问题
    .value = 回答
    .mark = 谁说的
    .open = 没说
    .quote = 原话：{ $words }
    .note = 说明：{ $words }
desk-fact-now = { $fact }现在是：{ $value }
desk-how-said = 自述
desk-how-seen = 见材料
desk-how-verified = 已核实
desk-how-refuted = 不属实
desk-by-self = 本人
desk-by-family = 家人
desk-by-helper = 代办人
desk-reasons = 初步判断
desk-verdict-ok = 符合
desk-verdict-refused = 不符合
desk-verdict-check = 要核实
desk-consents = 授权和承诺
desk-consent-given = 同意
desk-consent-refused = 不同意
desk-consent-privacy = 隐私告知
desk-consent-check = 经济状况核对
desk-consent-truth = 如实承诺
desk-others = 有关的其他案件
desk-other-lead = 从这条线索来
desk-other-begun = 已替这个人申请
desk-timeline = 办理记录
    .times = 连着 { $n } 次
desk-given-to = 交给{ $to }
desk-reason-said = 原因：{ $reason }

## The case: papers

desk-papers = 材料
desk-photo = 照片
desk-paper-fetching = 正在接收
desk-paper-refused = 打不开
desk-paper-good = 可用
desk-paper-poor = 不合格
desk-paper-unmark = 取消标记
desk-paper-pages = { $n } 页
desk-paper-page = 第 { $n } 页
desk-paper-left = 左转
desk-paper-right = 右转
desk-paper-note = 说明（居民看不到）
desk-paper-why = 不合格的，请写一句为什么。
desk-paper-now = 材料“{ $paper }”现在：{ $state ->
    [good] 可用
    [poor] 不合格
   *[other] 没有标记
}
desk-paper-changed = 这份材料刚才已经有人标过（也可能是您自己在另一个窗口），现在的说明在下面。您写的还在，看过以后再标一次。
desk-paper-harmful = 杀毒程序说这段录音有问题，不能打开。请打电话问本人。
desk-paper-unasked = 杀毒程序没有回应，录音先不能听。过一会儿再打开，还不行请告诉管机器的人。

## The case: conversation

desk-house = 自动回复
desk-note = 内部备注
    .hint = 居民看不到
desk-channel-web = 网页
desk-channel-telegram = Telegram
desk-channel-console = 终端
desk-channel-none = 没有线上联系方式
desk-heard-sticker = （发来一个表情）
desk-heard-video = （发来一段视频，这里看不了）
desk-heard-contact = （发来别人的名片）
desk-heard-back = （又打开了对话）
desk-heard-other = （发来一样这里看不了的东西）
desk-heard-edited = （改了前面发的一句）
desk-delivery-queued = 排队中
desk-delivery-unopened = 对方还没打开网页看
desk-delivery-sent = 已发
desk-delivery-failed = 没发出去
desk-delivery-blocked = 对方已屏蔽
desk-delivery-failed-in = 系统没能处理，请您看一看
desk-delivery-parked-in = 系统没能处理，请您看一看
desk-blocked = 居民已经屏蔽了我们，发不出消息。请打电话。

## The case: acting

desk-act = 怎么办
desk-amount = 救助金额
    .unit = 元
desk-wanted = 请居民补什么
desk-to-whom = 哪位同事
desk-to-where = 转到
desk-reason = 原因
    .read = 居民会看到
    .inside = 居民看不到
desk-choose = 请选择
desk-message = 给居民的话
    .via = 通过{ $channel }发出
desk-hint = 写给居民看的，请用大白话
desk-hint-ask = 可以不写：勾了什么，就请补什么。也可以写怎么补，比如：“请拍一张医院的发票，字要看得清。”
desk-hint-refuse = 还可以再说几句：别的办法、找谁帮忙
desk-replies-pick = 选一条填进来
desk-save = 保存并发送
desk-save-reply = 发送并保存
desk-save-note = 保存备注
desk-save-take = 受理
desk-save-claim = 接手
desk-save-ask = 请居民补充
desk-save-unask = 不用补了
desk-save-approve = 批准
desk-save-refuse = 不予救助
desk-save-advance = 先行救助
desk-save-pay = 记为已发放
desk-save-hand-over = 转交
desk-save-route = 转到其他乡镇
desk-save-close = 办结
desk-save-reopen = 重新办理
desk-sure = { $name }：确定要“{ $move }”{ desk-sure-sum }吗？居民会马上收到通知。
desk-sure-inside = { $name }：确定要“{ $move }”{ desk-sure-sum }吗？
desk-sure-sum = { $yuan ->
    [none] {""}
   *[other] （{ $per ->
        [month] 每月 { $yuan }
       *[once] { $yuan }
    }）
}
desk-saved = 已保存：{ $move }
desk-failed = 刚才没有办成，可能是网络断了，或者系统正在更新。您写的都还在，请稍等一下再试。
desk-unsent = 还有 # 处写了没发出去的字。现在退出，就都没有了。真的要退出吗？
desk-brought = 上次没发出去的字，已经放回来了。
desk-kept-typing = 您写的都还在。看过上面的变化后，可以再保存。
desk-news = 您打开以后，这件案子有 { $n } 处变化：
    .look = 看最新情况
desk-nothing-to-do = 这件案子您现在不用办什么。

desk-parked = 没办成的消息
    .hint = 这些居民的话，系统试了几次都没办成。请再试一次，或者打电话问问居民。
    .none = 没有。所有消息都办成了。
    .no-words = （没有文字）
desk-parked-again = 再试一次
desk-parked-settled = 已经处理

# Marks between what is put together on a page

mark-colon = ：
mark-open = （
mark-shut = ）
mark-semicolon = ；
mark-stop = 。
