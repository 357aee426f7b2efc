# Papers that are printed. A county may move things about in `documents/templates`; the words are here.

document-application = 社会救助申请审批表
document-authorisation = 家庭经济状况核对授权书
document-promise = 申请人承诺书
document-missing = 材料一次性告知书
document-survey = 入户调查记录
document-opinion = 审核意见
document-decision = 社会救助决定书
document-refusal = 不予救助决定书
document-review = 行政复议申请书（草稿）
document-payments = 救助金发放花名册
document-notice = 社会救助公示
document-checked = 家庭经济状况核对记录
document-posted = 公示记录
document-paid = 救助发放记录
document-photos = 照片
document-whole = 社会救助卷宗

## Days, amounts, labels

document-day = { $year }年{ $month }月{ $day }日
document-office-street = { $name }办事处
document-office-town = { $name }人民政府
document-month = { $year }年{ $month }月
document-day-blank = 　　　年　　月　　日
document-money = { $yuan } 元（大写：{ $numerals }）
document-money-month = 每月 { $money }
document-yuan = { $yuan } 元
document-people = { $n } 人
document-subtitle = { $county } · { $township }
document-dear-family = { $name }的家属：
document-dear = { $name }：
document-seal = （盖章）
document-code = 编号
document-name = 姓名
document-id-number = 身份证号
document-phone = 联系电话
document-tie = 和本人的关系
document-tie-self = 本人
document-tie-spouse = 爱人
document-tie-parent = 父母
document-tie-child = 儿女
document-tie-relative = 其他亲戚
document-place = 现在的住处
document-applicant = 申请人
document-helper = 代办人
document-members = 家庭成员
document-members-count = 家庭人口
document-programme = 救助项目
document-state = 办理情况
document-township = 受理乡镇（街道）
document-village = 村（社区）
document-submitted = 提交日期
document-accepted = 受理日期
document-due-legal = 最迟答复日
document-due-goal = 争取答复日（服务目标）
document-due-steps = 最迟答复日（照每一步的期限）
document-request = 申请事项
document-told = 申请人说的情况
document-open = 没有说
document-story = 事情的经过
document-reasons = 理由和依据
document-reason = 理由
document-opinion-why = { $meant }。{ $reason }
document-opinion-words = 意见
document-amount = 金额
document-proposal = 建议
document-outcome = 结果
document-decided = 审批决定
document-granted = 给予救助
document-not-granted = 不予救助
document-signature = 签名
document-date = 日期
document-account = 收款账户
document-row = 序号
document-papers = 文书
document-papers-count = { $n } 份
document-index = 目录
document-window = 窗口
document-address = 地址
document-hours = 办公时间
document-call = 电话

document-sign-applicant = 申请人签名
document-sign-handler = 经办人签名
document-sign-head = 负责人签名
document-sign-promise = 承诺人签名
document-sign-received = 收到人签名
document-sign-visited = 被调查人签名
document-sign-maker = 制表
document-sign-checker = 复核

document-given-online = 线上记录
document-given-text = 当时看到的原话
document-given = 申请人已于{ $day }通过{ $channel }表示同意（告知内容版本 { $version }）。
document-not-given = 申请人于{ $day }通过{ $channel }表示不同意（告知内容版本 { $version }）。

## The authorisation

document-authorisation-text = 为了办理社会救助，我们同意{ $office }和{ $township ->
        [none] 受理的乡镇（街道）
       *[other] { $township }
    }查询、核对下面的情况。
document-authorisation-checked = 核对哪些情况
document-authorisation-checked-1 = 户籍、婚姻、残疾、就业和社会保险。
document-authorisation-checked-2 = 工资、养老金、经营收入和各类补贴。
document-authorisation-checked-3 = 存款、证券、商业保险、车辆和房屋。
document-authorisation-checked-4 = 和这次申请有关的医疗、教育支出。
document-authorisation-rights = 您的权利
document-authorisation-rights-1 = 查到的情况只用来办理救助，不作别的用途，对外保密。
document-authorisation-rights-2 = 对核对结果有不同意见，可以拿出证明，要求重新核对。
document-authorisation-rights-3 = 不想再授权了，随时可以告诉{ $township ->
        [none] 乡镇（街道）
       *[other] { $township }
    }收回。收回以前办的事仍然有效。
document-authorisation-rights-4 = 不授权也可以申请。有些情况核对不了，工作人员会和您商量别的办法。
document-authorisation-people = 授权人（每位成年家庭成员都要自己签）
document-authorisation-obligor = 不住在一起的赡养人、抚养人、扶养人，只有本人自己签了，才可以核对（《社会救助法》第41条）。

## The promise

document-promise-text-1 = 我说的、填的和交的材料都是真实的，没有隐瞒。
document-promise-text-2 = 工作人员入户了解情况、核对信息，我会配合。
document-promise-text-3 = 家里人口、收入、财产有大的变化，我会及时告诉{ $township ->
        [none] 乡镇（街道）
       *[other] { $township }
    }。
document-promise-text-4 = 我知道：查实是骗取救助的，要退回，并按《社会救助法》第73条处理。

## What is missing

document-missing-intro = 您的申请还差下面这些。一次全部告诉您，请您补齐。
document-missing-nothing = 您的申请材料齐了，现在不用补。
document-missing-why = 为什么要您提供：{ $why }
document-missing-from = 在哪里办：{ $where }
document-missing-promise = 没有？可以写一份承诺代替。
document-missing-without = 能从部门之间查到的，我们自己查，不要您跑。补不上或者不清楚的，打电话或到窗口问，我们帮您想办法。
document-missing-where = 交到哪里
document-where-receipts = 就诊的医院、药店，或者学校
document-where-identity = 户籍所在地的派出所
document-where-statement = 在乡镇（街道）窗口写，工作人员帮您
document-again = { $what }：看不清，请重新拍一张

## The visit

document-survey-rule = 两人以上入户，双方签字
document-survey-rule-dibao = 两人以上入户，双方签字（《最低生活保障审核确认办法》第16条）
document-visit-day = 调查日期
document-visit-way = 调查方式
document-visit-home = 入户
document-visit-remote = 电话或视频
document-visit-place = 调查地点
document-surveyors = 调查人
document-surveyor = 调查人{ $n }签名
document-survey-told = 申请时说的情况（当面核对）
document-survey-seen = 现场看到的
document-survey-note = 现场情况
document-survey-differs = 双方有不同说法的

## The decision

document-applied = 您于{ $day }提出的{ $programme }申请，我们已经办理完毕。
document-decision-text = 经审核，决定给予您救助，金额 { $money }。
document-decision-text-month = 经审核，决定给予您救助，{ $money }，从{ $from }起按月发放。
document-decision-text-recognised = 经审核，认定您家为{ $programme }。
document-decision-payment = 款项会打到您登记的账户。需要现金或实物的，请和经办人说。没有收到，请告诉我们。
document-refusal-text = 经审核，这次不符合条件，决定不给予救助。理由如下。
document-refusal-again = 情况有变化，随时可以再申请。不明白的，请打电话 { $phone } 问。

document-of-change = 救助金额调整决定书
document-of-keep = 维持救助决定书
document-of-end = 停止救助决定书
document-of-death = 停止救助决定书
document-of-undecided = 终止审核决定书
document-of-not-accepted = 不予受理决定书
document-of-discontinued = 终止审核决定书
document-of-data = 个人信息请求答复书
document-text-change = 您享受的{ $programme }，经核查并听取您的意见，决定调整为{ $money }。理由如下。
document-text-keep = 您享受的{ $programme }，经核查，决定维持不变。
document-text-end = 您享受的{ $programme }，经核查并听取您的意见，决定停止。理由如下。
document-text-death = 我们得知享受{ $programme }的人已经去世，向家里人表示慰问。这份救助停止发放，理由如下。
document-text-undecided = 我们得知申请{ $programme }的人已经去世，向家里人表示慰问。{ $day }提出的这份申请，我们决定不再往下办，理由如下。
document-text-not-accepted = 您于{ $day }提出的{ $programme }申请，我们看过以后，决定不予受理。理由如下。
document-text-discontinued = 您于{ $day }提出的{ $programme }申请，我们决定终止审核。理由如下。
document-text-data = 您于{ $day }提出的个人信息请求，这次不能办。理由如下（《个人信息保护法》第50条要求说明理由）。
document-again-death = 救助登记错了，或者家里还有难处，请打电话 { $phone }。
document-again-undecided = 登记错了，或者家里想接着办，请打电话 { $phone }。活着的人有难处，随时可以用自己的名字申请。
document-again-data = 理由不在了，随时可以再提出。不明白的，请打电话 { $phone } 问。
document-remedy-data-court = 拒绝办理个人信息请求的，可以依法向法院起诉。
    .source = 依据《个人信息保护法》第50条
document-remedy-data-complain = 也可以向网信部门等管个人信息保护的部门投诉、举报。
    .source = 依据《个人信息保护法》第65条
document-remedies = 不同意这个决定怎么办
document-remedy-review = 申请行政复议：{ $review_days ->
        [0] 在规定的期限内
       *[other] { $review_days } 日内
    }，向{ $body ->
        [none] 上一级行政机关
       *[other] { $body }
    }提出。{ $until ->
        [none] {""}
       *[other] 按{ $known }知道这个决定来算，到{ $until }为止。
    }写书面申请或者当面口头说都可以，不收费。
    .source = 依据《行政复议法》第20条、第22条、第24条
document-remedy-court = 向法院起诉：{ $court_months ->
        [0] 在规定的期限内
       *[other] { $court_months } 个月内
    }，直接向人民法院提起行政诉讼。{ $until ->
        [none] {""}
       *[other] 按{ $known }知道这个决定来算，到{ $until }为止。
    }先申请了复议的，收到复议决定后{ $court_after_review_days ->
        [0] 在规定的期限内
       *[other] { " " }{ $court_after_review_days } 日内
    }起诉。
    .source = 依据《行政诉讼法》第45条、第46条
document-remedy-inaction = 如果是该办的事没有办、该发的钱没有发，要先申请行政复议，对复议结果不服再起诉。
    .source = 依据《行政复议法》第23条
document-remedy-later = 实际知道这个决定的日子更晚的，从知道那天算起。

## The draft of an application for review

document-review-applicant = 申请人
document-review-respondent = 被申请人
document-review-office = 作出决定的机关
document-review-request = 请求
document-review-request-text = 请求撤销{ $office }于{ $day }作出的不予救助或救助金额的决定，并责令重新办理。
document-review-grounds = 事实和理由
document-review-grounds-text = 我于{ $submitted }申请{ $programme }。{ $office }于{ $day }作出决定{ $reason ->
        [none] 。
       *[other] ，理由是：{ $reason }
    }
document-review-grounds-own = 我不同意，因为（请写上您的理由）：
document-review-evidence = 附上
document-review-evidence-1 = 申请人身份证复印件
document-review-evidence-2 = 决定书复印件
document-review-evidence-3 = 其他能证明情况的材料（请写明）
document-review-to = 此致 { $body ->
        [none] 行政复议机关
       *[other] { $body }
    }
document-review-hint = 这是替您填好的草稿，没有替您寄出。请您看过、改好、签名，自己交或者托人交，也可以只带着它去当面口头申请。{ $until ->
        [none] {""}
       *[other] 最晚{ $until }交到。
    }

## Money

document-payments-subtitle = { $office } · 批次 { $batch } · { $day }
document-payments-total = 共 { $n } 户（人），合计 { $money }

## What was done, for whoever reads the file

document-checked-basis = 凭什么查
document-checked-batch = 批次、编批日期
document-checked-found = 查到的情况
document-checked-changes = 核对以后改了什么
document-checked-disputes = 家里对结果有不同说法
document-checked-change = { $day }：{ $what }
document-checked-fact = { $label }由“{ $old }”改为“{ $new }”
document-checked-outcome = 预审结果由“{ $old }”变为“{ $new }”
document-posted-name = 公示的姓名
document-posted-days = 公示时间
document-posted-from = { $first }贴出，到{ $last }止
document-posted-no-sum = 不涉及金额
document-posted-proofs = 张贴的照片
document-posted-basis = 天数的依据
document-posted-down = 提前撤下的原因
document-paid-to = 发到哪里
document-paid-hands = 经手
document-paid-came = 结果
document-paid-batch = 清单 { $batch }
document-paid-total = 已经收到 { $n } 笔，合计 { $money }

## The poster

document-notice-text = 下面的家庭申请社会救助，现在公示，请大家监督。公示时间：{ $first }到{ $last }。
document-notice-objection = 有不同意见的，公示期内可以当面说、写信{ $phone ->
        [none] {""}
       *[other] 、打电话 { $phone }
    }，也可以不留姓名。我们会核实，并为您保密。
document-notice-scan = 用手机扫一扫，查看公示或提意见

## What every page says of itself

document-mark-code = 编号 { $code }
document-mark-printed = { $by } 于 { $at } 打印
document-mark-masked = 脱敏件
document-mark-full = 完整件（用途：{ $why }）
document-mark-page = 第 { $n } 页，共 { $all } 页
document-mark-lacking = 字库里没有下面的字，请用笔补上：
document-left-out = 脱敏件不放照片

## At the desk, and for residents

tab-documents = 文书
documents-title = 文书
documents-what = 按这个案件现在的情况，可以打印下面这些。默认遮住身份证号、电话和账号，也不放照片。
documents-open = 打开
documents-save = 下载
documents-whole = 全套（封面、目录、每份文书）
documents-full = 要完整的（不遮挡）
documents-full-why = 用途
documents-full-note = 完整件会写上您的名字、时间和用途，并记入查看记录。
documents-why-filing = 归档
documents-why-review = 上报审批
documents-why-court = 复议、诉讼或检查
documents-why-person = 本人要求
documents-why-own = 本人查看
documents-why-masked = 号码遮住
documents-no-why = 要完整的，请先选用途。
documents-print = 生成
documents-lacking = 这个案件里有字库没有的字：{ $points }。打印时会印成编码，请用笔补上。
documents-failed = 这份文书没有打印出来。请告诉管理员：模板可能改坏了。
documents-yours = 我的文书
documents-yours-hint = 只有在您自己的这部手机、这个浏览器上才能打开。
documents-yours-application = 申请表
documents-yours-decision = 决定书
documents-yours-review = 行政复议申请书（草稿，可以改）
documents-yours-none = 还没有可以看的文书。提交申请以后就有了。
