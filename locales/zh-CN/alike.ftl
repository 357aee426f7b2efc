# 同一家人的其他申请、重复的申请
tab-alike = 以前的申请
alike = 以前的申请
    .hint = 按身份证号在全县找。外乡镇的只显示在哪里、办到哪一步。
alike-none = 没有找到这家人的其他申请。
alike-case = 申请
alike-common = 相同的地方
alike-state = 办到哪一步
alike-amount = 金额
alike-elsewhere = 在别的乡镇
alike-why-id = 同一个身份证号
alike-why-household = 家里有同一个人
alike-why-contact = 姓名和电话一样
alike-compare = 对照
alike-same-cause = { $n ->
        [0] 同一天还因为同一种困难申请过
       *[other] { $n } 天前因为同一种困难申请过
    }
alike-no-block = 只是提醒，不影响办理；看过以后写个说明。
alike-reason = 说明
alike-say-why = 请写明理由，再点一次。
alike-verdict-same = 是同一个人
alike-verdict-differs = 不是同一个人
alike-verdict-merged = 同一件事，合到这一件
alike-merge =
    .hint = 合并：那一件的材料移到这一件，两边都留记录；能结束的话那一件就结束。
alike-cause-same = 同一回事，已考虑
alike-cause-differs = 是新的困难
alike-kind-person = 是否同一个人
alike-kind-cause = 是否同一种困难
alike-trail = 办理记录
alike-settled = 已记下。
