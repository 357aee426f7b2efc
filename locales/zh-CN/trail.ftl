# The audit trail: who did or looked at what.

## python -m palmtop verify

verify-counted = 查了 { $rows } 条留痕，对照了 { $anchors } 个每日锚点。带内容的 { $words } 条都对得上；{ $erased } 条的内容已按规定删除。
verify-no-anchor = 还没有每日锚点。没有它，就看不出末尾有没有被整段删掉。
verify-no-anchor-of = 没有 { $day } 的锚点。
verify-whole = 完好：没有人动过。
verify-broken = 不完好。先别改动数据库，留好备份，再找管安全的人。
verify-bad-anchor = 每日锚点有问题：{ bad-anchor }
bad-anchor = { $file }，{ $why ->
    [before] 它前一天的文件不见了，或者被改过
    [unreadable] 读不了
   *[foreign] 不是这套服务写的，或者被改过
    }
verify-row = 第 { $chain } 串第 { $seq } 条{ $when ->
    [none] ：
   *[other] （{ $when }）：
}
verify-changed = 内容或位置被改过。
verify-missing = 从这条起少了记录。
verify-forged = 不是系统自己写的，是别人加进去的。
verify-cut = 从这条起，后面的都没了。
verify-head = 记下的末尾和真正的末尾对不上。
verify-anchor = 和当天锚点记下的不是同一条。
verify-words = 里面的话被换过。

## Hidden numbers

unmask = 隐去的号码
unmask-show = 显示
unmask-why = 为什么要看？点一个原因，就能看到。
unmask-kept = 谁看了、什么时候、为了什么，都会记下来，居民本人也查得到。
unmask-choose = 请点一个原因。
unmask-verify = 核对身份
unmask-call = 打电话联系本人
unmask-check = 送经济状况核对
unmask-pay = 办理发放
unmask-asked = 本人要我看
unmask-fades = { $n } 秒后自动收起。

## Told to the resident

g-looked = 谁看过我的资料
looked-nobody = 到现在，还没有工作人员打开过您的资料。以后谁看过，您随时可以在这里查。
looked-some = 最近看过您资料的工作人员：
looked-line = { $day }，{ $office }的{ $name }（{ $role }）{ $what }：{ $why }。
looked-case = 打开过您的资料
looked-paper = 看过您交的照片或录音
looked-unmask = 看过您资料里隐去的内容
looked-print = 打印过您的资料
looked-export = 导出过您的资料
looked-other-act = 看过您的资料
looked-why-own = 经办您这件事
looked-why-free = 准备接办
looked-why-other = 了解情况
looked-why-verify = 核对身份
looked-why-call = 打电话联系您
looked-why-check = 送经济状况核对
looked-why-pay = 办理发放
looked-why-asked = 按您本人的要求
looked-why-work = 办理这件事
looked-wrong = 看您资料的人必须是为了办您的事（《社会救助法》第70条第六项）。觉得不对，回“人工”告诉我们，或者打 { $phones }。

## The pages

trail = 留痕
    .hint = 谁改了什么、看了什么，一条不少。这里只能看，不能改；您看过也会记下来。
tab-trail = 谁看过
trail-case-hint = 谁办过、看过这件事。居民本人也能问到谁看过自己的资料。
trail-none = 没有符合的记录。
trail-look = 查看
trail-older = 更早的
trail-sheet = 导出表格
trail-day = 哪一天
trail-somebody = 没登录的人
trail-erased-words = （内容已删除）
trail-n = { $n } 条
trail-col-at = 时间
trail-col-who = 谁
trail-col-role = 角色
trail-col-area = 区划代码
trail-col-what = 做了什么
trail-col-case = 编号
trail-col-about = 哪一部分
trail-col-why = 为什么
trail-col-words = 内容
trail-col-n = 数量
trail-col-place = 从哪里
trail-col-row = 留痕号
trail-about-paper = 照片或录音 { $name }
trail-about-event = 第 { $name } 步
trail-about-staff = 员工 { $name }
trail-about-reply = 常用回复 { $name }
trail-about-relative = 近亲属备案 { $name }
trail-about-heard = 居民的一句话
trail-about-said = 发给居民的一句话
trail-about-change = 标准变动 { $name }
trail-about-case = 另一件
trail-about-receipt = 回执
trail-payments-preview = 预览
trail-payments-list = 财务清单
trail-payments-sample = 抽查
trail-list = 看了列表
trail-case = 打开案件
trail-paper = 看了照片或录音
trail-unmask = 看了隐去的内容
trail-search = 查找
trail-export = 导出
trail-print = 打印
trail-find = 在另一部手机上查进度
trail-trail = 查看留痕
trail-move = 办理
trail-marked = 标了照片
trail-setting = 改了设置
trail-standard = 改标准
trail-erased = 删除资料
trail-sign-in = 登录
trail-sign-in-failed = 登录没成功
trail-sign-out = 退出
trail-invited = 发了邀请
trail-joined = 开通账号
trail-role = 换了角色
trail-disabled = 停用账号
trail-enabled = 恢复账号
trail-token = 外部系统取用
trail-why-own = 本人经办
trail-why-free = 还没人接
trail-why-other = 别人经办
trail-why-guessing = 试号码太多，没有给看
trail-why-propose = 提议
trail-why-publish = 发布
trail-why-reject = 驳回
trail-why-good = 合格
trail-why-poor = 不合格
trail-why-kept = 取消标记
trail-why-turned = 转了方向
unusual = 值得问一问的查看
    .hint = 最近七天。这里不说谁有错，只是请您问一句为什么。
unusual-what = 哪里不寻常
unusual-none = 最近七天没有不寻常的查看。
unusual-many = 十分钟内看了 { $n } 件不归自己办的
unusual-again = 一周里有 { $n } 天打开同一件不归自己办的
unusual-week = 一周里看了 { $n } 件不归自己办的
unusual-numbers = 一周里在不归自己办的案件里看了 { $n } 个完整号码
unusual-files = 一周里导出了 { $n } 份名单
unusual-guessing = 一周里有 { $n } 次一个接一个地试别人的完整号码
unusual-night = 夜里（22点到6点）看了 { $n } 件
unusual-own-name = 看了和自己同名的 { $n } 件
unusual-surname = 看了和自己同姓的 { $n } 件
