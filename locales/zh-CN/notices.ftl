# Public notices: what everybody reads, what staff read, and what the resident is told.

## The public page

notice-title = 救助公示
notice-head = { $county }社会救助
notice-towns-hint = 选一个镇街，看正在公示的。公示完了会自己撤下来。
notice-count = { $n ->
        [0] 现在没有
       *[other] { $n } 户
    }
notice-why = 这些家庭申请了救助，请大家看一看。只写名字（遮住一部分）、人数和金额。
notice-nothing = 这里现在没有公示。
notice-members = { $n } 口人
notice-monthly = 每月 { $yuan } 元
notice-once = { $yuan } 元
notice-ends = 拟停止救助
notice-left = { $n ->
        [0] 今天最后一天
       *[other] 还有 { $n } 天
    }
notice-left-over = 日子到了，马上自动撤下
notice-until = 到 { $day }止
notice-day = { $month }月{ $day }日
notice-and = 、
notice-object-link = 有意见，点这里
notice-object-ways = 也可以去镇街救助窗口说{ $phone ->
        [none] {""}
       *[other] ，打电话 { $phone }
    }，或打 { $hotlines }。不留名字也可以。
notice-kind-temporary = 临时救助
notice-kind-dibao = 低保
notice-kind-tekun = 特困供养
notice-kind-border = 低保边缘家庭
notice-kind-rigid = 刚性支出困难家庭
notice-about-grant = 拟给予救助
notice-about-end = 拟停止救助
notice-about-decision = 已经批准

## Objecting

notice-object = 对公示提意见
notice-object-what = 您想说什么？
    .hint = 写您知道的情况就行。别写身份证号。
notice-object-photos = 照片（可以不交，最多 { $n } 张）
notice-object-who = 您是谁（可以不填）
    .hint = 不填也会查。填了，查完我们给您回话。
notice-object-name = 名字
notice-object-phone = 电话
notice-object-send = 交上去
notice-object-secret = 您说的由县里没经手这件事的人来查。经手的人看不到，也不知道是谁说的。
notice-object-again = 这一页放久了，请再点一次“交上去”。
notice-object-empty = 请写一句您想说的。
notice-object-wait = 交得太多了。请过一刻钟再试，或者打 12345。
notice-object-kept-not = 没有存上，不是您的错。您写的还在下面，请过几分钟再交一次；选过照片的，请再选一遍。急的话打 12345。
notice-object-over = 这一条已经不公示了。您有话要说，可以去镇街救助窗口，或者打 12345。
notice-heard = 收到了，谢谢您
notice-heard-next = 县里会换没经手的人来查。
notice-heard-code = 请记下这个号，想知道结果时用它查：
notice-heard-named = 查完我们会给您回话。
notice-danger = 您说的事很急
    .calls = 有人受伤、病重或想不开，请马上打 120。有人动手或有危险，请马上打 110。
    .ambulance = 打 120
    .police = 打 110
    .help = 心里话可以打 12356 说，那里专门有人听。缺吃的、没处住，打 { $hotlines }，或者去镇街救助窗口。
notice-answer = 查意见的结果
notice-answer-link = 提过意见？查结果
notice-answer-code = 收到时给您的号
notice-answer-look = 查一查
notice-answer-none = 没有这个号。请看看有没有抄错。
notice-answer-wait = 查得太多了。请过一刻钟再试。
notice-answer-open = 收到了，还没开始查。
notice-answer-taken = 正在查。
notice-answer-upheld = 查完了：您说得对，这件事要重新调查。
notice-answer-refused = 查完了：没有发现问题。
notice-answer-taken-back = 这条意见已经撤回。

## At the desk

tab-notice = 公示
desk-notices = 公示
notice-make = 做一份公示
    .hint = 只有名字、人数和金额。名字会自己遮住。做好后要另一位同事看过，才能贴。
notice-make-name = 姓名（公示时会遮住）
notice-make-members = 家里几口人
notice-make-days = 公示几天（自然日）
notice-make-basis = 天数出自哪里
notice-make-save = 做好，请同事看
notice-days-said = 公示 { $n } 天，自然日，贴的那天不算。依据：《{ $title }》{ $article ->
        [none] {""}
       *[other] 第{ $article }条
    }。
notice-days-unsaid = 标准里没有写公示几天。请填天数和出处；不清楚就先问县里。
notice-none = 这件事现在没有公示，也还不到公示的时候。
notice-stage-draft = 等同事看
notice-stage-checked = 看过了，可以贴
notice-stage-running = 正在公示
notice-stage-over = 公示结束
notice-stage-down = 已撤下
notice-will-hang = 贴出去后公示 { $n } 天。
notice-hung = { $first }贴出，到{ $last }止。
notice-made-by = { $name } 做的
notice-checked-by = { $name } 看过
notice-posted-by = { $name } 贴出
notice-down-by = { $name } { $day }撤下
notice-down-why = 撤下的原因：{ $why }
notice-wait-check = 您做的要请另一位同事来看。
notice-check = 看过了，没有多余的信息
notice-post = 现在贴出去
notice-take-down = 撤下
notice-poster = 海报（PDF）
notice-see-public = 看公开的页面
notice-proof = 张贴的照片
notice-proof-place = 贴在哪里
notice-proof-save = 存照片
notice-proof-of = { $name } 拍的，贴在{ $place }
notice-place-village = 村里、社区
notice-place-town = 镇街
notice-place-other = 别的地方
notice-done-draft = 做好了，请另一位同事来看。
notice-done-check = 看过了，已经先告诉本人。
notice-done-post = 贴出去了。最后一天过完会自己撤下。
notice-done-down = 撤下了。
notice-done-proof = 照片存好了。
notice-objected = 这是对一份公示的意见
notice-objected-case = 打开那件事
notice-no-poster = 海报没有印出来，请再看看内容。
notice-blocked-name = 姓名不像姓名，遮不住。请只填姓名。
notice-blocked-members = 人数请填 1 到 30。
notice-blocked-amount = 金额不对。
notice-blocked-days = 请填公示几天，最多 60 天。
notice-blocked-basis = 请填天数出自哪里。
notice-blocked-changed = 审核意见改过了。请撤下这份，重新做。
notice-blocked-id = 里面有身份证号，不能公示。
notice-blocked-phone = 里面有电话号码，不能公示。
notice-blocked-card = 里面有银行卡号，不能公示。
notice-blocked-number = 里面有一长串数字，不能公示。
notice-blocked-address = 里面有门牌、住址，不能公示。
notice-blocked-illness = 里面写了病情，不能公示。
notice-blocked-markup = 里面有不是文字的符号，不能公示。
notices-waiting = 等着看、等着贴的
notices-none-waiting = 没有。
notices-running = 正在公示
notices-none = 现在没有正在公示的。
notices-proved = 有张贴照片
notices-unproved = 还没有张贴照片
notices-without-hands = 有 { $n } 条对公示的意见没有人能查：县里的人都经手过那件事。请县里另派一位没经手的同事，开一个账号。
notices-poster = 印这个村的海报
task-resurvey = 公示有异议，查实了：重新入户调查
task-answer-objection = 给提意见的人回话
standard-temporary-notice-days = 临时救助公示期限
standard-border-notice-days = 低保边缘公示期限
standard-publication-days = 决定公布期限

## To the resident, and in the history

told-notice-coming = 我们准备公示您的申请，先告诉您一声。
    上面只写：{ $name }，{ $n } 口人{ $yuan ->
        [none] {""}
       *[other] ，{ $per ->
            [month] 每月 { $yuan } 元
           *[once] { $yuan } 元
        }
    }。不写病情、住址、电话和身份证号。
    贴在村里或社区，也放在网上，{ $days } 天后撤下。
    写得不对，请直接在这里说。
    编号：{ $code }
push-notice-coming = 您的事有新进展，请打开查看。
