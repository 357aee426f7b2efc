# Money and goods on their way: what staff read, and what residents are asked.

## To residents

push-received = 想问您一件小事，请打开看看。
push-pay-account = 工作人员有一样事想问您，请打开查看。
received-ask = { $month }月{ $day }日给您发了 { $yuan } 元{ $how ->
        [cash] 现金
       *[money] {""}
    }。您收到了吗？
received-ask-goods = { $month }月{ $day }日给您送了东西。您收到了吗？
g-got = 收到了
    .also = 收到|钱收到了|到账了|到了|收到钱了|打来了|打到了|领到了|拿到了|收到起了
g-notgot = 没收到
    .also = 没有收到|还没到账|还没有到账|没得到账|钱没收到|没到账|莫得收到|没得收到|冇收到|还没收到|还没有收到|没到|没有到|还没到|还没打来|没打来|没看到钱|没得|莫得|还没得|没有|还没有
g-gotother = 不一样多
    .also = 数目不对|数不对|钱不对|钱少了|钱多了|得了一半|只得一半|只得了一半|只收到一半|少了|少了点|不够数
received-thanks = 好的，谢谢您告诉我们。
received-noted = 知道了，我们马上查。查清楚就告诉您。
    银行到账有时要晚一两天，收到了也请点“收到了”。
received-noted-other = 知道了，我们马上查。
    您收到多少？写个数发过来就行，比如：500 元。
received-gone = 这件事已经办完了，不用再回。
pay-account-ask = 钱没有打进去，账户可能不对。钱还在，不会少您的。
    请把户名、开户银行和账号发到这里，也可以拍存折第一页。

## States, kinds, steps

pay-state-proposed = 待审批
pay-state-approved = 待发放
pay-state-exported = 等银行回单
pay-state-confirmed = 已到账
pay-state-failed = 没打成
pay-state-returned = 退回来了
pay-state-cancelled = 已取消
pay-kind-money = 银行转账
pay-kind-cash = 现金
pay-kind-goods = 实物
pay-programme-temporary = 临时救助
pay-programme-dibao = 低保
pay-programme-tekun = 特困供养
pay-step-proposed = 提出
pay-step-approved = 审批
pay-step-paid = 发放
pay-step-confirmed = 确认到账
pay-step-ended = 了结
pay-answer-asked = 已问，还没回
pay-answer-yes = 居民说收到了
pay-answer-no = 居民说没收到
pay-answer-other = 居民说数目不对

## Why not

pay-no-not-decided = 还没有批准，不能发放。
pay-no-already = 这笔已经在发，或者发过了。
pay-no-own-hand = 提出、审批、发放要三个人分开做。这一步请别的同事来。
pay-no-not-enough = 备用金不够了。请县里先拨款，或者改走银行转账。
pay-no-county-decides = 超过乡镇能定的数额，或者县里还没公布数额。请县里审批。
pay-no-died = 登记了这个人已经去世。先别发，等决定了再看。
pay-held = 人已经走了，这笔钱先留着。该发的（比如去世那个月的），再批准一次才发；不该发的，请取消并写明原因。
pay-no-changed = 这笔刚刚有变化，没有动它。请看看现在的情况。
pay-no-not-yours = 这一步不归您办。
pay-no-in-hand = 现金和实物在案件的“发放”页里登记。
pay-no-not-on-list = 这张清单里没有这一笔。
pay-no-other-amount = 金额和清单上的不一样。
pay-no-unclear = 看不出成功还是失败。
pay-no-broke = 这一行没能记上，请把这一行再传一次。
pay-no-undone = 没能办上，请再办一次。
pay-doubt-colleague = 户名和一位工作人员同名，请先核对。
pay-doubt-shared = 这个账号还收着别人的钱，请先核对（一家人共用一张卡的除外）。
pay-no-missing-holder = 请填户名。
pay-no-missing-bank = 请填开户银行。
pay-no-missing-account = 请填账号，8 到 32 位数字。
pay-no-missing-relation = 户名不是本人，请写明是什么关系、为什么。
pay-no-missing-what = 请写给了什么东西。
pay-no-missing-amount = 请填金额。
pay-no-missing-handed-by = 请填是谁送到的。
pay-no-missing-received-by = 请填是谁签收的。
pay-no-missing-proof = 请选一张收条或签字的照片。
pay-no-missing-payments = 这个月还没有到账的，没有可抽的。
pay-no-missing-result = 请选查的结果。
no-missing-source = 请填钱的来源，比如拨款文件。
no-missing-outcome = 请写一句结果。

## The list

pay = 发放
    .hint = 提出、审批、发放由三个人分开做。先预览，再确认。
pay-view-todo = 待提出
pay-count = { $n } 笔
pay-sum = 共 { $yuan }
pay-col-pick = 选
pay-col-person = 姓名
pay-col-case = 案件
pay-col-what = 项目
pay-col-amount = 金额
pay-col-to = 发到哪里
pay-col-area = 由哪里发
pay-now-with = 案件已转到{ $place }
pay-col-last = 最近一步
pay-month = 月份
pay-programme = 项目
pay-look-approve = 预览：批准选中的
pay-look-export = 预览：导出选中的
pay-look-confirm = 预览：确认选中的到账
pay-look-all = 整个列表（{ $n } 笔）
pay-none = 这里没有。
pay-todo-hint = 已经批准、还没有人提出发放的案件。
pay-propose-here = 去提出
pay-first-aid = 先行救助
pay-tail = 尾号 { $tail }
pay-more = 下一页

## The preview

pay-sure-approve = 要批准这些吗？
pay-sure-export = 要导出这些，交给财务吗？
pay-sure-confirm = 要确认这些都到账了吗？
pay-preview = 一共 { $n } 笔，{ $yuan }。
pay-preview-left = 下面 { $n } 笔不会动：
pay-do-approve = 批准 { $n } 笔
pay-do-export = 导出 { $n } 笔
pay-do-confirm = 确认 { $n } 笔
pay-back = 不办，回去
pay-nothing-picked = 没有可以办的。请先勾选。
pay-done = 办好了 { $n } 笔，{ $yuan }。
pay-done-waits = 还有 { $n } 笔正在办，关了这一页也会办完。
pay-unfinished = 您点的还没办完，看看办到哪儿了
pay-cut = 一次最多 { $n } 笔，先取前面这些。办完再来一次。
pay-and-more = 还有 { $n } 笔没有列在这里。
pay-done-left = 有 { $n } 笔在您预览以后变了，没有动：

## Lists for the finance office

pay-batches = 财务清单
    .hint = 交给财务的清单。文件的指纹可以证明没有被改过。
pay-batch = 清单 { $number }
pay-batch-by = { $name } 导出
pay-batch-left = 还有 { $n } 笔没有回单
pay-batch-all = 全部有回单了
pay-batch-file = 下载表格
pay-batch-hash = 文件指纹
pay-batch-none = 还没有导出过清单。
pay-result = 导入银行回单
    .hint = 用下载的表格，填好“结果”和“原因”两列，再传上来。也可以传 CSV。
pay-result-file = 表格文件
pay-result-send = 导入
pay-result-bad = 这个文件读不出来，一行也没有记。请用下载的表格填，保留第一行，另存为 xlsx 再传。
pay-result-long = 表格太长，一行也没有记。请分成几份，每份不超过五万行。
pay-result-done = 到账 { $ok } 笔，没打成 { $no } 笔。
pay-result-waits = 还有 { $n } 行正在记，关了这一页也会记完。
pay-result-refused = 下面 { $n } 行没有记：
pay-result-row = 第 { $row } 行
pay-file-sheet = 发放清单
pay-file-reference = 编号
pay-file-case = 案件编号
pay-file-programme = 项目
pay-file-month = 月份
pay-file-name = 姓名
pay-file-id = 身份证号
pay-file-holder = 户名
pay-file-bank = 开户银行
pay-file-account = 账号
pay-file-yuan = 金额（元）
pay-file-result = 结果
pay-file-why = 原因
pay-file-ok = 成功
    .also = 已到账|已入账|已发放
pay-file-no = 失败
    .also = 退回|未成功|不成功

## The month

pay-run = 每月发放
    .hint = 低保和特困按月发。从批准的下个月起发；停了的、结束的自动不在里面。
pay-run-show = 看名单
pay-run-title = { $place } { $month } { $programme }
pay-run-sum = 这个月 { $n } 户，{ $yuan }；上个月 { $before } 户，{ $was }。
pay-run-change-new = 新增
pay-run-change-more = 增加
pay-run-change-less = 减少
pay-run-change-same = 不变
pay-run-change-gone = 不再发
pay-run-change-died = 人已去世，先不发
pay-run-death = 家里有人去世，金额还没重新核
pay-run-before = 上个月
pay-run-now = 这个月
pay-run-change = 变化
pay-run-account = 账户
pay-run-no-account = 还没有账户，先到案件里登记
pay-run-there = 已经提出
pay-run-draw = 提出这 { $n } 户，{ $yuan }
pay-run-empty = 这个月没有要发的。
pay-run-done = 已提出 { $n } 户，{ $yuan }。下一步请另一位同事审批。

## A case's page

pay-case-none = 还没有发放过。
pay-propose = 提出发放
    .hint = 金额按批准的数，不用填。
pay-propose-amount = 批准的金额：{ $yuan }
pay-holder = 户名
pay-bank = 开户银行
pay-account = 账号
pay-relation = 户名不是本人时，写明关系
pay-what = 给了什么东西
pay-amount-field = 金额（元），实物填大概值多少
pay-advance = 先行救助：先给，手续后补
    .hint = 情况紧急时用。钱从乡镇备用金里先占住。给了以后，案件等着补充说明。
pay-advance-send = 提出先行救助
pay-propose-send = 提出
pay-approve-one = 批准这一笔
pay-approve-held = 该发，再批准这一笔
pay-cancel-one = 取消这一笔
pay-fail-one = 没打成
pay-return-one = 退回来了
pay-confirm-one = 确认到账
pay-hand-one = 登记已经交到手里
pay-handed-by = 谁送到的
pay-received-by = 谁签收的
pay-proof = 收条或签字的照片
pay-why = 原因
pay-done-propose = 已提出。下一步请另一位同事审批。
pay-done-approve = 已批准。下一步请发放人办。
pay-done-cancel = 已取消。
pay-done-fail = 已记下。居民会收到消息，请跟进账户。
pay-done-return = 已记下。居民会收到消息，请跟进账户。
pay-done-confirm = 已确认到账。
pay-done-hand = 已登记。

## Samples

pay-samples = 抽查
    .hint = 每月从已到账的里面抽一些，打电话或上门问。种子写在这里，谁都能重新抽出同样的名单。
pay-sample-draw-button = 抽取
pay-sample-none = 还没有抽查过。
pay-sample-of = { $population } 笔里抽 { $size } 笔
pay-sample-seed = 种子 { $seed }
pay-sample-open = 还有 { $n } 笔没查
pay-sample-all = 全部查完
pay-sample-rate = 查到 { $reached } 笔，{ $wrong } 笔有问题：{ $rate }（95% 的把握在 { $low } 到 { $high } 之间）
pay-sample-no-rate = 还没有查到结果
pay-sample-result = 结果
pay-sample-result-right = 没问题
pay-sample-result-wrong = 有问题
pay-sample-result-unreached = 联系不上
pay-sample-how = 怎么查
pay-sample-how-phone = 电话
pay-sample-how-visit = 上门
pay-sample-note = 说明（有问题时一定要写）
pay-sample-keep = 记下

## The envelope

envelope = 备用金
    .hint = 乡镇手里的小额救急钱。提出时占住，给了才算花，取消就放回。永远不会变成负数。
envelope-left = 还能用
envelope-held = 占住
envelope-spent = 已花
envelope-in = 拨入
envelope-year = { $year } 年
envelope-none = 今年还没有拨款。
envelope-line-in = 拨入
envelope-line-hold = 占住
envelope-line-release = 放回
envelope-line-spend = 花出
envelope-when = 时间
envelope-kind = 变动
envelope-for = 用在哪里
envelope-by = 经办
envelope-month = { $month }月
envelope-whole-year = 全年
envelope-file = 下载表格
envelope-put = 拨款
envelope-put-amount = 金额（元）
envelope-put-source = 来源（拨款文件）
envelope-put-voucher = 凭证号
envelope-put-send = 记入
envelope-put-done = 已记入。
envelope-ceiling = 乡镇一次最多能定 { $yuan }（当地一个月的低保标准）。
envelope-no-ceiling = 县里还没有公布现行标准，每一笔都要县里审批。
envelope-no-amount = 请填金额和凭证号。
envelope-place = 乡镇
