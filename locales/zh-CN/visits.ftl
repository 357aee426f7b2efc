# 入户：安排、手机上记录、提纲

tab-visits = 入户
visits = 入户安排
visits-all = 全部
visits-mine = 我去的
visits-none = 现在没有安排入户。
visit = 入户记录
visit-open = 打开记录
visit-print = 打印提纲
visit-to-case = 回到案件
visit-none = 还没有安排入户。
visit-nobody = 还没定谁去
visit-overdue = 过了日子
visit-look = 看图
visit-plan = 安排一次入户
    .hint = 调查要两个人一起去，双方签字。去的人以后不审批。
visit-day = 哪一天
visit-first = 调查人一
visit-second = 调查人二
visit-second-none = 没有第二人（只限村里帮忙）
visit-second-lot = 抽签
visit-seed = 抽签的种子
    .hint = 随便一个词，比如当天的号码。谁都可以用它重抽一遍，结果一样。
visit-drawn = 抽签，种子“{ $seed }”
visit-remote = 电话或视频
visit-remote-ask = 改用电话或视频（只在重大突发事件时）
visit-remote-code = 哪一类重大突发事件
visit-remote-nature = 自然灾害
visit-remote-accident = 事故灾难
visit-remote-health = 公共卫生事件
visit-remote-security = 社会安全事件
visit-remote-reason = 再说两句
visit-plan-save = 定下来
visit-change = 改人、改日子、取消
visit-drop = 取消这次
visit-drop-reason = 为什么取消
visit-done-planned = 安排好了。
visit-done-dropped = 已取消。
visit-why-survey = 入户调查
visit-why-assist = 村里帮忙走访
visit-why-review = 定期核查
visit-state-planned = 待去
visit-state-recorded = 已记录
visit-state-late = 没有用上
visit-state-dropped = 已取消
visit-late-why = 交来的时候，案件已经往下走了。记录都在，没有改案件里的情况，请经办人看一看。
visit-not-going = 这次入户安排的是别人，您只能看。
visit-changed = 重新比对以后：
visit-verdict-ok = 符合
visit-verdict-refused = 不符合
visit-verdict-check = 要人工看
visit-verdict-none = 没有
visit-outline = 入户提纲
    .hint = 只列还没核实、又会影响结果的事。
visit-nothing-left = 都核实过了，没有要再问的。
visit-nothing-open = 没有非问不可的事。看看家里情况，写在下面。
visit-said = 说的是：
visit-said-open = 没有说
visit-whose = { $who }{" · "}
visit-person = 第 { $n } 位家人

visit-room-door = 进门
visit-room-people = 家里人
visit-room-home = 房屋和财产
visit-room-work = 收入
visit-room-bills = 开支
visit-room-event = 出的事
visit-room-kin = 不住一起的亲人

visit-found-yes = 属实
visit-found-no = 不属实
visit-found-unseen = 没看到
visit-note = 写一句（不属实要写明实际情况）
visit-learned-yes = 问到了
visit-learned-unseen = 没问到
visit-note-learned = 问到的、看到的写在这里
visit-point-changed = 这件事后来改过，没有用上
visit-point-open = 案件里还没有这一项，请经办人照这句话补上
visit-kind-point = 一件事
visit-kind-care = 自理能力
visit-kind-notes = 看到的情况
visit-kind-photo = 照片
visit-kind-signature = 签名
visit-care = 生活自理能力
    .ask = 请本人自己做给您看。做不到的打钩。
    .said = 申请时说自己做不了：{ $what }
visit-care-eat = 不能自己吃饭
visit-care-dress = 不能自己穿衣
visit-care-bed = 不能自己上下床
visit-care-toilet = 不能自己上厕所
visit-care-walk = 不能自己在屋里走
visit-care-bathe = 不能自己洗澡
visit-cared = 六样都看过了
visit-care-full = 能自理（全自理）
visit-care-partly-lost = 部分不能自理（半护理）
visit-care-lost = 完全不能自理（全护理）
visit-photos = 照片
    .hint = 会记下拍的时间。不拍身份证和病历的号码。
visit-shoot = 拍一张
visit-photo-alt = 入户照片
visit-came = { $at } 收到
visit-notes = 看到的情况
visit-notes-present = 在场的人
visit-notes-free = 还看到了什么
visit-notes-disagreement = 住户有不同意见吗
visit-notes-unsigned = 住户没签字的原因
visit-signatures = 签名
    .hint = 先把上面记的念给住户听，再请签名，用手指写在框里。不会写字的，请在纸上按手印，用“拍一张”拍下来，再在“住户没签字的原因”里写明按了手印、是谁念的。
visit-signer-resident = 被调查人
visit-signer-first = 调查人一
visit-signer-second = 调查人二
visit-sign-here = 在这里用手指签名
visit-sign-again = 重签
visit-sign-keep = 签好了
visit-signed = 已签
visit-picture = 照片和签名
    .hint = 这个浏览器不能手写签名：请在纸上签，拍照交上来，一次一张。
visit-pictured = 拍的是
visit-file = 选照片
visit-save = 先存下
visit-finish = 记完了，交上去
    .hint = 交上去以后不能再改。没信号也可以按，有信号了会自己发。
visit-finishing = 先存在手机里了。有信号时会自己交上去，不用再按。
visit-late-parts = 交上去以后才到的
visit-net-waiting = 还有 # 项没有发出，都存在这部手机里。
visit-net-sent = 都发出去了。
visit-net-off = 没有信号。
visit-net-again = 要重新登录，登录后接着发
visit-part-waiting = 存在手机里，还没发出
visit-part-sent = 已发出
visit-unsent = 还有 # 项入户记录没有发出。现在退出，就都没有了。真的要退出吗？

visit-arranged = 这次入户刚才已经改过（也可能是您自己在另一个窗口），现在的安排在下面。看过以后，要改再改。
visit-no-day = 请选今天或以后的一天。
visit-no-first = 请选一位能去的调查人。
visit-no-second = 调查要有两个人。请再选一位。
visit-same-people = 要两个不同的人。
visit-no-seed = 抽签要一个种子，至少三个字。
visit-no-remote-reason = 不上门，要选明是哪一类重大突发事件。
visit-no-drop-reason = 取消要写明原因。
visit-over = 这次入户已经结束了。
visit-broken = 这一项没有读懂，请再填一次。
visit-say-what = 不属实，请写一句实际是怎样的，再交。
visit-too-much = 这次入户记的太多了，放不下。
visit-too-many-photos = 一次入户最多 20 张照片。
visit-empty = 还什么都没有记。
visit-no-care = 特困要看自理能力：六样都看过了再交。
visit-unsigned-resident = 还差被调查人的签名。不肯签、不能签的，写明原因。
visit-unsigned-surveyor = 还差调查人的签名，两位都要签。
visit-not-yours = 这次入户已经不归您去。记的东西还在手机里，请告诉经办人。

visit-sheet-how = 用浏览器打印，一张 A4 纸。
visit-sheet-what = 问什么
visit-sheet-found = 看到的
visit-sheet-more = 还有 { $n } 项，请看手机。
visit-sheet-date = 　　年　　月　　日

visit-ask = 请说说：{ $what }。
    .look = 能看的看一看，能问邻居的问一问。
visit-ask-person-id = 请本人在场。是这个人吗？
    .look = 看人和身份证对不对得上，只看不拍。
visit-ask-person-age = 今年多大年纪？
    .look = 看身份证上的出生日期。
visit-ask-person-school = 还在上学吗？在哪里上？
    .look = 看书包、课本、学校通知。
visit-ask-household-members = 平时几个人一起吃住？
    .look = 数数床铺、碗筷、鞋子。
visit-name-people-count = 家里有谁
visit-ask-people-count = 家里都有谁？一个一个说。
    .look = 数数床铺、碗筷、鞋子。
visit-ask-people-together = 他们都跟您住在一起吗？
    .look = 看各人的床和衣服。
visit-ask-people-tie = 这位是您的什么人？
    .look = 问本人，也问邻居。
visit-ask-people-stays = 这位平时住在哪里？
    .look = 看床、衣服在不在。
visit-ask-people-age = 这位今年多大？
    .look = 看人，看证件上的出生日期。
visit-ask-people-needs = 这位身体怎么样？在上学还是上班？
    .look = 看药、病历、残疾证、课本。
visit-ask-people-disability = 有残疾证吗？几级？
    .look = 看残疾证的类别和等级。
visit-ask-people-labour = 这位能干活吗？干什么活？
    .look = 看人走动和手上的活。
visit-ask-household-needs = 家里有没有病人、残疾人、学生？
    .look = 看药、病历、残疾证、课本。
visit-ask-household-status = 现在领着什么救助？
    .look = 看存折上的进账，以系统查的为准。
visit-ask-household-settlement = 住的算城里还是村里？
    .look = 看房子在哪里，有没有承包地。
visit-ask-household-assets = 家里有车、有别的房、做生意吗？
    .look = 看院里停的车、店面、别处的房。
visit-ask-household-savings = 家里一共有多少存款？
    .look = 不看存折密码，以核对为准。
visit-ask-household-new-work = 最近有人找到工作吗？
    .look = 问做什么，什么时候开始的。
visit-ask-household-kin = 家里有没有亲戚在村里、镇上管这件事？
    .look = 问清是谁，什么关系。
visit-ask-income-sources = 家里靠什么过日子？
    .look = 看农具、牲口、工作服、进货单。
visit-ask-income-amount = 这一项每月大约多少钱？
    .look = 看工资条、收成、卖东西的单子。
visit-ask-income-job-cost = 打工每月要花多少路费、饭钱？
    .look = 问怎么去，在哪里吃。
visit-ask-income-pension = 领的是哪一种养老金？
    .look = 看存折上写的名目。
visit-ask-spending-kind = 主要花在什么上？
    .look = 看单据是看病的还是上学的。
visit-ask-spending-paid = 这一年一共花了多少？
    .look = 看单据上的合计。
visit-ask-spending-reimbursed = 报销回来多少？
    .look = 看报销单。
visit-ask-hardship-kind = 出了什么事？
    .look = 看现场，看受伤的人。
visit-ask-hardship-when = 什么时候出的事？
    .look = 看单据上的日期，问邻居。
visit-ask-hardship-living = 眼下吃饭、取暖有没有着落？
    .look = 看米缸、油、灶、被子。
visit-ask-obligors-count = 有几个子女或父母该管您？
    .look = 问清各人在哪里。
visit-ask-obligors-state = 这位管得了您吗？
    .look = 问身体和日子过得怎样。
visit-ask-obligors-income = 这位每月大约挣多少？
    .look = 只问，不替人查；本人同意了才核对。
visit-ask-obligors-tie = 这位是您的什么人？
    .look = 问本人，也问邻居。

# The county's figures: how often a running case is looked at again.
standard-review-irregular-months = 收入不稳定家庭的核查间隔
standard-review-class-a-months = A 类核查间隔
standard-review-class-b-months = B 类核查间隔
standard-review-class-c-months = C 类核查间隔

visit-tells = 把日子告诉居民
    .hint = 居民会收到一条消息，查进度也看得到。不打招呼去看的，不要勾。
visit-told = 已告诉居民
told-visit-day = { $today ->
        [yes] 今天（{ $month }月{ $day }日）
       *[no] { show-day-of-week }
    }
told-visit = { $way ->
        [remote] { told-visit-day }，工作人员会打电话或视频，跟您核对家里的情况，请留意接听。
       *[home] { told-visit-day }，有人到家里看看情况，请留个人在家。来的人不收一分钱，您可以请来人出示工作证件。
    }
    那天不方便，在这里回一句话。
    编号：{ $code }
told-visit-moved = { $way ->
        [remote] 电话或视频核对的日子改了，改到{ told-visit-day }，请留意接听。
       *[home] 到家里看情况的日子改了，改到{ told-visit-day }，请留个人在家。
    }
    那天不方便，在这里回一句话。
    编号：{ $code }
told-visit-dropped = { $way ->
        [remote] 原来说{ $month }月{ $day }日打电话或视频核对，现在取消了，您不用等。
       *[home] 原来说{ $month }月{ $day }日到家里看情况，现在取消了，您不用等。
    }
    要是另定了日子，会再告诉您。
    编号：{ $code }
push-visit = 您的事有新进展，请打开查看。
push-visit-moved = 您的事有新进展，请打开查看。
push-visit-dropped = 您的事有新进展，请打开查看。
