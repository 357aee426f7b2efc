# Reasons and results of the rules. $verdict: ok | refused | check. $has, $needs: "none" if not known; money in yuan.
# Nothing here is a decision: 可能, never 符合 or 批准 on its own.

## Results

outcome-likely = 初步判断：可能符合{ $programme }。最后由工作人员核定。
outcome-unlikely = 初步判断：可能不符合{ $programme }。您仍然可以申请。
outcome-need-to-know = { $programme }：还需要再了解一点情况。
outcome-staff-check = { $programme }：要请工作人员核定。您可以申请。
everyone-may-apply = 这只是初步判断，不影响您申请。

programme-temporary-quick = 临时救助（小额快救）
programme-temporary-expenditure = 临时救助（支出型）
programme-temporary-backstop = 临时救助（困难家庭托底）
programme-temporary-supplement = 临时救助（低保、特困补充）

## Where it is written

cite = { $article ->
    [none] 依据{ $title }
   *[other] 依据{ $title }第{ $article }条
}
source-law = 《社会救助法》
source-measures = 《社会救助暂行办法》
source-reform = 《关于改革完善社会救助制度的意见》
source-scheme = 2026年临时救助意见
source-dibao = 《最低生活保障审核确认办法》
source-safety-net = 2022年社会救助兜底通知
source-tekun = 《特困人员认定办法》
source-rigid = 《刚性支出困难家庭认定办法》

## Temporary assistance: reasons

rule-temporary-place = { $verdict ->
    [ok] 在哪里遇到困难，就在哪里申请，不看户口。
   *[other] 户口不在本地的，要请工作人员核定。
}
rule-temporary-sudden = { $verdict ->
    [ok] 您遇到了突然的困难。
   *[other] 是不是突然的困难，要请工作人员了解。
}
rule-temporary-living = { $verdict ->
    [ok] 眼下的基本生活受到了影响。
   *[other] 眼下的生活情况，要请工作人员了解。
}
rule-temporary-first-aid = 情况紧急，可以先救助，后补说明。
rule-temporary-quick-amount = { $needs ->
    [none] 金额由工作人员核定。
   *[other] 最高不超过{ $needs }个月的当地低保标准，金额由工作人员核定。
}
rule-temporary-income = { $has ->
    [none] 家里的收入还不清楚，要请工作人员核定。
   *[other] { $verdict ->
        [ok] 家里人均每月约{ $has }元，低于{ $needs }元。
        [refused] 家里人均每月约{ $has }元，没有低于{ $needs }元。
       *[check] 家里人均每月约{ $has }元，要请工作人员核定。
    }
}
rule-temporary-assets = 家里的财产情况，要请工作人员核定。
rule-temporary-spending = { $verdict ->
    [ok] 扣掉报销，一年里自己负担约{ $has }元。
   *[check] { $has ->
        [none] 自己花了多少还不清楚，要请工作人员核定。
       *[other] 报销后没有自己负担的钱，要请工作人员核定。
    }
}
rule-temporary-share = { $has ->
    [none] 花费占收入多少，要请工作人员核定。
    [no-income] 家里没有收入，花费由工作人员核定。
   *[other] { $verdict ->
        [ok] 花费约占全年收入的{ $has }%，超过了{ $needs }%。
       *[check] 花费约占全年收入的{ $has }%，要请工作人员核定。
    }
}
rule-temporary-status = { $verdict ->
    [ok] 您家已经在救助范围内，不用再交证明。
   *[other] 您家现在的救助身份，由工作人员查询。
}
rule-temporary-not-rechecked = 一段时间内，不再重新核对收入和财产。

## Temporary assistance: what comes with it

mark-first-aid = 您今天就有困难，可以先救助，材料以后再补。
mark-no-economic-check = 不查收入，不查存款。
mark-no-notice = 不张榜公示。
mark-notice = 这一类救助要公示。只公示姓名、人数和金额。
mark-disaster-relief = 遇到自然灾害，还可以向村里或应急部门申请受灾救助。

formula-temporary-quick = 能得多少，由工作人员按困难程度核定。现在不能答应金额。
formula-temporary-expenditure = 能得多少，由工作人员看困难程度和花费核定。
formula-temporary-backstop = 能得多少，由工作人员看困难程度和花费核定。
formula-temporary-supplement = 能得多少，由工作人员看必需的花费核定。

paper-receipts = 看病或上学的票据照片（没有也可以先申请）
why-not-looked-up-receipts = 在外地看病、在药店买药的票据，我们这里查不到。

## Where, who, how long

apply-at-place-of-hardship = 到遇到困难的地方的乡镇（街道）申请，也可以在这里申请。
decider-township = 由乡镇（街道）决定。
decider-county = 由市民政局决定。
decider-unconfirmed = 由乡镇（街道）审核。由谁最后决定，以工作人员说的为准。
deadline = { $kind ->
    [working] 最迟{ $days }个工作日内办完。
   *[calendar] 一般不超过{ $days }天办完。
}
deadline-none = 多久办完，没有全国统一规定。工作人员会告诉您。
deadline-note-calendar = 规定没有写明是不是工作日，我们按自然日算。
