# Reasons and results of the rules. $verdict: ok | refused | check. $has, $needs: "none" if not known; money in yuan.
# Nothing here is a decision: 可能, never 符合 or 批准 on its own.

## Results

outcome-likely = 初步判断：可能符合{ $programme }。最后由工作人员核定。
outcome-unlikely = 初步判断：可能不符合{ $programme }。您仍然可以申请。
outcome-need-to-know = { $programme }：还需要再了解一点情况。
outcome-staff-check = { $programme }：要请工作人员核定。您可以申请。

programme-temporary-quick = 临时救助（小额快救）
programme-temporary-expenditure = 临时救助（支出型）
programme-temporary-backstop = 临时救助（困难家庭托底）
programme-temporary-supplement = 临时救助（低保、特困补充）
programme-temporary-major = 临时救助（一事一议）

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
source-review-law = 《行政复议法》
source-litigation-law = 《行政诉讼法》
source-tekun-support = 2016年特困救助供养意见
source-price-link = 2021年物价联动机制通知
source-price-stage = 2022年物价联动机制阶段性调整通知

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
per-head-at-home = { $nothing ->
    [yes] 按规定算，家里目前没有收入
   *[no] 家里人均每月约{ $has }元
}
rule-temporary-income = { $has ->
    [none] 家里的收入还不清楚，要请工作人员核定。
   *[other] { $verdict ->
        [ok] { per-head-at-home }，低于{ $needs }元。
        [refused] { per-head-at-home }，没有低于{ $needs }元。
       *[check] { per-head-at-home }，要请工作人员核定。
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
       *[check] { $times ->
            [none] 花费约占全年收入的{ $has }%，要请工作人员核定。
           *[other] 花费是全年收入的 { $times } 倍多，要请工作人员核定。
        }
    }
}
rule-temporary-status = { $verdict ->
    [ok] 您家已经在救助范围内，不用再交证明。
   *[other] 您家现在的救助身份，由工作人员查询。
}
rule-temporary-not-rechecked = 一段时间内，不再重新核对收入和财产。
rule-temporary-major-not-yet = 这一天还没有一事一议的规定，要请工作人员核定。
rule-temporary-major-need = { $verdict ->
    [ok] 自己承担的花费约{ $has }元，到了一事一议的线。
    [refused] 自己承担的花费约{ $has }元，还不到一事一议的{ $needs }元。
   *[check] 困难特别大、一般办法不够时，县里可以一事一议。
    }

## Temporary assistance: what comes with it

mark-first-aid = 您今天就有困难，可以先救助，材料以后再补。
mark-no-economic-check = 不查收入，不查存款。
mark-no-notice = 不张榜公示。
mark-notice = 这一类救助要公示。只写姓（名字遮住）、人数和金额。
mark-disaster-relief = 遇到自然灾害，还可以向村里或应急部门申请受灾救助。

formula-temporary-quick = 能得多少，由工作人员按困难程度核定。现在不能答应金额。
formula-temporary-expenditure = 能得多少，由工作人员看困难程度和花费核定。
formula-temporary-backstop = 能得多少，由工作人员看困难程度和花费核定。
formula-temporary-supplement = 能得多少，由工作人员看必需的花费核定。
formula-temporary-major = 困难特别大的，由县里的协调机制一件一件商量，能得多少由会议定。

paper-receipts = 看病或上学的票据照片（没有也可以先申请）
why-not-looked-up-receipts = 在外地看病、在药店买药的票据，我们这里查不到。

## Where, who, how long

apply-at-place-of-hardship = 到遇到困难的地方的镇街申请，也可以在这里申请。
decider-township = 由镇街决定。
decider-county = 由县里的民政局决定。
decider-unconfirmed = 由镇街审核。由谁最后决定，以工作人员说的为准。
card-how = { $decider }{ $deadline }
deadline = { $kind ->
    [working] 最迟{ $days }个工作日内办完。
   *[calendar] 一般不超过{ $days }天办完。
}
deadline-steps = 受理以后 { $opinion } 个工作日内提出意见，公示后 { $confirm } 个工作日内确认。
deadline-note-calendar = 规定没有写明是不是工作日，我们按自然日算。
deadline-note-notice = 公示的日子另外算。

## The other programmes

programme-tekun = 特困人员供养
programme-dibao = 最低生活保障（低保）
programme-dibao-single = 单人低保
programme-border = 低保边缘家庭
programme-rigid = 刚性支出困难家庭
programme-emergency = 疾病应急救助
programme-disaster = 受灾人员救助
programme-medical = 医疗救助
programme-education = 教育救助
programme-housing = 住房救助
programme-employment = 就业救助
programme-homeless = 流散人员救助
programme-disability = 残疾人补贴
programme-prices = 价格临时补贴

rule-temporary-hardship = 您没有遇到突然的困难，眼下生活也过得去。

rule-dibao-already = 您家已经在享受低保。
rule-dibao-tekun = 您已经享受特困供养，要请工作人员核定。
rule-dibao-income = { income-below }
rule-dibao-assets = { assets-fit }
rule-dibao-deductions = 家里有残疾或重病的人，收入可以适当扣减，要请工作人员核定。
rule-dibao-gradual-exit = 上班后收入超过标准，可能还可以保留一段时间，一般不超过{ $needs }个月。
rule-single-status = 您家已经在享受低保或特困。
rule-single-border = 您家已经是低保边缘家庭。
rule-single-family = 全家都可能符合低保，不用单人申请。
rule-single-person = { $verdict ->
    [ok] 家里有重度残疾的人。
    [refused] 家里没有重度残疾或重病的人。
   *[check] 残疾或疾病算不算，要请工作人员核定。
}
rule-single-income = { income-below }
rule-single-assets = { assets-fit }
rule-border-already = 您家已经是低保边缘家庭。
rule-border-status = 您家已经在享受低保或特困，帮助更多。
rule-border-income = { income-below }
rule-border-assets = { assets-fit }
rule-border-not-dibao = { $verdict ->
    [ok] 收入没有低于低保标准。
    [refused] 收入低于低保标准，更可能符合低保。
   *[check] 是不是够得上低保，要请工作人员核定。
}
rule-rigid-not-yet = 这一天还没有全国统一的办法，要请工作人员核定。
rule-rigid-already = 您家已经是刚性支出困难家庭。
rule-rigid-status = 您家已经在享受别的救助，不用再认定。
rule-rigid-income = { $has ->
    [none] 当地的收入线还要请工作人员核定。
   *[other] { income-below }
}
rule-rigid-share = { $has ->
    [none] 必需花费占收入多少，要请工作人员核定。
    [no-income] 家里没有收入，花费由工作人员核定。
   *[other] { $verdict ->
        [ok] 必需花费约占全年收入的{ $has }%，超过了{ $needs }%。
       *[check] { $times ->
            [none] 必需花费约占全年收入的{ $has }%，要请工作人员核定。
           *[other] 必需花费是全年收入的 { $times } 倍多，要请工作人员核定。
        }
    }
}
rule-rigid-assets = { assets-fit }
rule-tekun-already = 您已经在享受特困供养。
rule-tekun-capacity = { $verdict ->
    [ok] 因为年龄或残疾，没有劳动能力。
    [refused] 没到60岁，也没有规定的残疾。
   *[check] 有没有劳动能力，要请工作人员核定。
}
rule-tekun-no-obligor = 没有法定要赡养、抚养、扶养您的人。
rule-tekun-obligor = { $verdict ->
    [ok] 有义务的这位亲人没有能力供养。
    [refused] 有义务的亲人有能力供养。
   *[check] 有义务的亲人能不能供养，要请工作人员核定。
}
rule-tekun-income = { income-below }
rule-tekun-assets = { assets-fit }

per-head = { $nothing ->
    [yes] 按规定算，目前没有收入
   *[no] 人均每月约{ $has }元
}
income-below = { $has ->
    [none] 收入情况还不清楚，要请工作人员核定。
   *[other] { $verdict ->
        [ok] { per-head }，低于{ $needs }元的标准。
        [refused] { per-head }，没有低于{ $needs }元的标准。
       *[check] { $needs ->
            [none] { per-head }。当地标准要请工作人员核定。
           *[other] { per-head }。标准可能已经调整，要请工作人员核定。
        }
    }
}
assets-fit = { $verdict ->
    [ok] 没有要核定的存款、车辆、多套房子或生意。
    [refused] 家里的财产超过了当地规定。
   *[check] 家里的财产，要请工作人员核定。
}

## Who counts, what counts

rule-member-counted = { $has ->
    [school] 在外上学的孩子，算一家人。
   *[other] 这位家人虽不住一起，也算一家人。
}
rule-member-not-counted = { $has ->
    [prison] 在服刑或强制戒毒的人，不算在内。
    [missing] 宣告失踪的人，不算在内。
    [clergy] 离家多年的宗教人员，不算在内。
   *[other] 分开过的成年家人，不算在内。
}
rule-kin-registered = { $verdict ->
    [ok] 有近亲经办低保或在村（居）委会，会单独登记，县里上门看一次。不影响您申请。
   *[check] 有近亲经办低保或在村（居）委会，要不要单独登记由工作人员定。不影响您申请。
    }
rule-member-unsure = 这位家人算不算，要请工作人员核定。

income-counts = { $needs ->
    [counted] ，算收入
    [not-counted] ，不算收入
   *[unsure] ，算不算由工作人员核定
}
rule-income-work = 打工的钱{ income-counts }。
rule-income-farm = 种养的钱{ income-counts }。
rule-income-business = 做生意的钱{ income-counts }。
rule-income-rent = 出租或转包的钱{ income-counts }。
rule-income-children = 子女给的钱{ income-counts }。
rule-income-pension = 养老金{ income-counts }。
rule-income-retirement = 退休金{ income-counts }。
rule-income-basic_pension = 城乡居民基础养老金{ income-counts }。
rule-income-unemployment = 失业金{ income-counts }。
rule-income-compensation = 赔偿的钱{ income-counts }。
rule-income-gift = 别人送的钱{ income-counts }。
rule-income-aid = 政府发的救助{ income-counts }。
rule-income-scholarship = 奖学金{ income-counts }。
rule-income-reward = 见义勇为、计划生育奖励{ income-counts }。
rule-income-preferential = 优待抚恤金{ income-counts }。
rule-income-old_age = 高龄津贴{ income-counts }。
rule-income-disability_allowance = 残疾人补贴{ income-counts }。
rule-income-other = 其他收入{ income-counts }。

## Help of other offices

rule-status-unknown = 您家现在享受什么救助，由工作人员查询。
rule-referral-group = { $verdict ->
    [ok] 您家的救助身份在帮助范围内。
   *[check] 先要认定为困难家庭，由工作人员核定。
}
rule-medical-need = { $verdict ->
    [ok] 家里有重病或残疾的人。
    [refused] 家里没有说到重病或残疾的人。
   *[check] 看病的困难，要请工作人员了解。
}
rule-education-need = { $verdict ->
    [ok] 家里有人在上学。
    [refused] 家里没有说到上学的人。
   *[check] 上学的困难，要请工作人员了解。
}
rule-housing-need = { $verdict ->
    [ok] 家里住房有困难。
    [refused] 家里没有说到住房困难。
   *[check] 住房的困难，要请工作人员了解。
}
rule-employment-need = { $verdict ->
    [ok] 家里有人能干活却没有工作。
    [refused] 家里没有说到找不到工作的人。
   *[check] 找工作的困难，要请工作人员了解。
}
rule-homeless-need = { $verdict ->
    [ok] 眼下没有地方住。
    [refused] 眼下有地方住。
   *[check] 有没有地方住，要请工作人员了解。
}
rule-disability-need = { $verdict ->
    [ok] 家里有残疾人。
    [refused] 家里没有说到残疾人。
   *[check] 残疾的情况，要请工作人员了解。
}
rule-disaster-need = { $verdict ->
    [ok] 您遇到了自然灾害。
    [refused] 您没有说到自然灾害。
   *[check] 是不是自然灾害，要请工作人员了解。
}
rule-emergency-need = { $verdict ->
    [refused] 您没有说到付不起的急救。
   *[other] 需要急救却付不起钱的，医院先救治。
}
rule-prices-covered = { $verdict ->
    [ok] 物价涨得多的月份，会自动发给您家。
    [refused] 这项补贴发给低保、特困等家庭。
   *[check] 会不会发给您家，要请工作人员查询。
}

near-income = 人均每月再低{ $fen }元，就可能符合。
amount-month = { $stale ->
    [yes] 按{ $month }公布的标准，每月至少约{ $fen }元。以核定为准。
   *[no] 每月约{ $fen }元。以核定为准。
}
formula-dibao = 能得多少，看收入比标准少多少，由工作人员核定。
formula-dibao-tiers = 按困难程度分几档发，由工作人员核定。
formula-dibao-difference = { $stale ->
    [yes] 按{ $month }公布的标准算：（{ $standard }－{ $head }）×{ $members }人，每月至少约{ $fen }元。标准可能已提高，怎么发以核定为准。
   *[no] 按差额算：（{ $standard }－{ $head }）×{ $members }人，每月约{ $fen }元。怎么发以核定为准。
}
formula-border = 这一类不按月发钱，可以得到看病、上学、住房、就业的帮助。
formula-rigid = 这一类不按月发钱，可以得到看病、上学等帮助。
formula-tekun = 按当地特困供养标准，由工作人员核定。
formula-emergency = 医院先救治，按规定由基金补助急救费用。
formula-disaster = 先保吃住，再帮助恢复。具体由应急部门核定。
formula-medical = 医保报销以后，自己难以负担的部分可以得到补助。
formula-education = 可能减免费用，或者发助学金、生活补助。
formula-housing = 城镇优先公租房或租房补贴，农村优先危房改造。
formula-employment = 介绍工作，实在找不到的安排公益性岗位。
formula-homeless = 提供吃住，帮助看病、找亲人、回家。
formula-disability = 包括困难残疾人生活补贴和重度残疾人护理补贴。
formula-prices = 不用申请，自动发放。

mark-already = 您家已经在享受。情况有变化，请及时告诉我们。
mark-top-up = 家里有老人、孩子、残疾或重病的人，可能再多给一些。
mark-choose-care = 可以住供养机构，也可以在家，由您自己选。
mark-county-visit = 您家有近亲在办低保的部门或村（居）委会，县里会上门看一次。
mark-valid-for-a-time = 认定有期限，到期可以再申请。

paper-identity = 身份证
why-not-looked-up-identity = 要知道是您本人在申请。
paper-statement = 劳动能力、生活来源和亲属情况的声明
why-not-looked-up-statement = 这些情况要由您自己说明。

apply-at-hukou = 到户口所在地的镇街申请，也可以托村里代办。
apply-at-school = 到就读的学校申请。
apply-at-housing = 到镇街申请，也可以直接找住建部门。
apply-at-shelter = 到救助管理站，或者就近到镇街。
apply-at-hospital = 直接到医院，先救治。
apply-at-village = 向村（社区）或镇街提出。
decider-medical = 由医保部门负责。
decider-education = 由学校和教育部门负责。
decider-housing = 由住建部门负责。
decider-labour = 由人社部门负责。
decider-shelter = 由救助管理机构负责。
decider-civil = 由民政和残联负责。
decider-emergency = 由应急部门负责。
decider-hospital = 由医院和卫健部门负责。
decider-automatic = 不用申请。

## Households from a file

fault-unknown-fact = 没有“{ $name }”这一项。
fault-impossible-value = “{ $name }”的值“{ $value }”不对。
