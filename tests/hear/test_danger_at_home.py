"""What old people of the villages say when it is bad: each is heard, and what only sounds like it is not."""

from __future__ import annotations

import pytest

from dialogs.hear.danger import danger, not_come_to_that

HEARD = {
    "hunger": """饿 饿了 饿啊 我饿 我饿了 我们饿 饿很了 饿得慌 饿得遭不住 饿惨了 肚子饿 肚皮饿得叫
        老人饿起的 三天没吃饭 三天没吃饭了 二天没有进米 两天没水喝了 屋头三个娃都饿 饿死了
        娃娃饿 以前没饿过，现在饿得很 媳妇不拿饭给我吃 不给饭吃 不煮饭给老人吃
        水管冻爆了屋头没水吃三天了 meifanchi 三天只喝水 讨了一天饭
        奶粉断了奶水也没得 停水停电三天""",
    "medicine": """没药 没药了 没得药 没得药吃 莫得药了 断药了 药断了 药吃完了 药吃完了没钱买
        药也没得了 胰岛素没了 胰岛素打完了 降压药吃完了买不起 买不起药 没钱买药 没得钱拿药
        药都抓不起 停药了没钱买 没钱透析了 老人断药三天了
        胰岛素明天就没得了 没得氧气罐了""",
    "collapse": """娃娃发烧抽筋 娃发高烧抽筋 娃发烧39度 娃娃烧到40度 细娃烧得烫人 娃高烧不退
        烧得打胡乱说 晕倒 晕倒了 喘不过气 气都出不来 出不赢气 接不上气 遭电打了 遭电了
        着电打了 胸口痛 心口痛得很 心子闷得很 肚子痛得打滚 血止不到 遭蛇咬了 遭蜂子蜇了
        吃菌子中毒 菌子闹到了 奶奶从楼梯上滚下来不会说话了 我爹嘴歪了手也动不了 娃娃吞了纽扣电池
        娃娃误喝了洗衣液 病得要死了没得钱医 中暑了 扯母猪疯 要生娃了""",
    "disaster": """水涨到屋头了 水淹到屋头了 屋头进水 屋头进水了 家里进水了 水进屋了 涨水了屋头遭淹
        水漫进来了 房子垮了 房子塌了 屋垮了 墙倒了 房子垮了没地方住 山垮了 山洪来了 发大水了
        遭水围起了 房子塔了 水淹过膝盖了家里老人还在 困在房顶上 山上石头往下滚
        河水涨到路上来了 桥断了出不去""",
    "missing": """老人走丢了 老人走失 我妈走丢了 我爸不见了 奶奶找不到了 老伴走丢了
        外公今天早上出去就找不到了 我老人丢了 老奶一个人住好几天没看到人了 老者三天没开门""",
    "violence": """老公打我 老公又打我了 遭老公打 男人打我
        他又来砸门了 他说要烧我家房子 婆婆拿开水烫我 继父摸我 有个男的老是摸我孙女
        我女儿被人糟蹋了 老板扣我身份证不准我走 被关起了 遭抢了 打起来了 有人追我 有人要杀我
        一个女的在家老是挨她男人的，能不能有地方住 他喝了酒就动手 昨天又把我脸打肿了，我带娃儿跑出来的
        我身上青一块紫一块的，不敢回家 我男人喝醉了就不是人 他一喝酒就拿我出气 我带着娃跑出来了，不敢回去
        老公脾气不好，老是动手 他昨晚又动手了 我怕他，我不敢回屋 他把我头往墙上撞 我遭我家那个打怕了
        公公对我动手动脚 我男人动不动就上手 昨晚把我的头打破了""",
    "homeless": """老子现在睡牛圈 我们现在住在猪圈里 男人把我轰出来了""",
    "poison": """喝了农药 吃了老鼠药 农药喝了一口 农药我喝了 吃了一把安眠药 吞了几十颗安眠药 喝了半瓶农药
        她喝了百草枯 我妈喝了一口敌敌畏 娃误喝了除草剂 喝药自杀 老农药都喝完了 服毒了 我儿灌了半瓶敌敌畏
        媳妇跟我吵架喝了农药，在地上打滚 不想活了，农药我都喝了""",
    "suicide": """想不开 活起没意思 我不想活了 想喝农药 想喝了农药算了 农药喝了算了 不如喝瓶农药
        安眠药吃了还是不想醒来 药我都攒起了一瓶够了
        等把婆婆送上山我也就没得牵挂了 没有什么牵挂了 这日子过起没得啥子意思 日子没意思了
        老天爷咋个不收我去 我先走一步你们好生过 没得人管我了只有一根绳子 我怕是熬不到过年了
        活不久了 我想下去陪我老伴 眼睛一闭就好了 早点死早点好 死了倒还清静 睡过去不醒就好了 这条老命不要了
        我把后事都安排好了 棺材都备好了就等那天 娃娃些莫怪我 你们莫管我了让我去了 水库边站了半天 我站在桥上
        我不想拖累娃娃了 你信不信我死在你们门口
        我想去找我老伴了 遗像我都照好了 割了一刀手流血 来世再报答你们""",
    "cold": """快冻死了 冻得遭不住 冷得受不了没被子 没得铺盖盖 娃冻得哭 老人冻在床上起不来""",
    "other": """救救我 救我 快救我 救一下我爸""",
    "child": """留下三个孩子没人管 丢下我们三个孩子不管 爸妈丢下两个娃走了
        娃饿了 娃饿得哭 娃不见了 三个娃娃没得人盘 娃没得人招呼 娃娃两天没回家 我姑娘十四岁跟人跑了""",
    "fire": """我家着火了 wojiazhaohuole 电线冒火花 灶房起烟""",
}

NOT_HEARD = """不饿 我不饿 没饿 肚子不饿 不觉得饿 饿了么骑手 我在饿了么送外卖 以前饿过肚子
        小时候饿过 饿不死 猪饿得叫 没要药 没吃药 吃药了 药费花了三万 药没报销 没得药费报销
        没有药物过敏 有没有药补助 没有药店 没药材卖 打农药 农药没了 没钱买农药 买不起药材
        没钱买房 透析一周三次 停药了医生说好了 药吃完了病都好了 以前烧过 高烧退了 脚抽筋
        我脚抽筋 娃娃脚抽筋 我儿子40岁 娃娃四十斤 以前胸口痛过 胸口不痛 中暑过 抢救过来了
        生气 想要生娃 要生二胎 牛被电打死了 我家牛遭电打了 被电话骚扰 遭电信诈骗 田遭水淹了
        庄稼被水淹了 稻田进水 手机进水了 自来水没进屋 自来水管接到家里 水电进屋
        水管进屋要多少钱 水费涨了 房子去年垮了 以前房子垮过 房子垮了怎么申请补助 房子垮了找哪个
        昨天房子垮了 猪圈垮了 去年涨大水 老屋要垮了，危改找哪个 木房子要垮了 房子漏雨
        房子倒是有 家里倒是过得去 家倒闭了 身份证不见了 我妈的身份证不见了 老人丢了身份证
        老人卡丢了 爷爷丢了存折 我爸找不到工作 狗不见了 牛走丢了 老人走了 老伴走了 人走了
        被抢救过来 抢修 抢收 被人追债 鸡冻死了 庄稼冻死了 冷死了 今天好冷 没被批准
        没被子女管 救助我 饿了，先去吃个饭再来填 肚子饿了先去煮饭等下再来 攒了点药费够了 药钱攒够了
        娃娃读书没得人盘 医生不给饭吃 菜都冻死了 庄稼遭冻死了 鸡把老鼠药吃了 这个表没得意思
        老人住院几天没看到人了 不想拖累儿女，想去敬老院 打农药 我站在桥头等车 早点死心算了
        他摸我头说发烧 医生摸我肚子 我爸的后事办完了 棺材钱还欠起
        没饭吃那种程度还不至于，靠邻居接济 还不至于没饭吃 没得吃的那倒没有，就是没得钱 倒没到没米下锅的地步
        现在还没到没饭吃的地步 他又动手修房子了 又动手术了 喝了酒动手术 石头把我脚打断了 他把我打发了
        工作人员把我打发走了 他把我电话打爆了 我自己动手盖的房子 怕他催账，不敢回家 挨着我男人的老家住
        把我名字打错了 睡牛圈旁边的小房子 牛圈垮了 我又上手做工了 喝了酒就开车，被抓了 狗跑出来了不敢回去
        我男人前年没了，留下我和两个娃 老公跑了丢下我和娃 他丢下我们娘几个跑了 留下我一个人带两个娃
        下辈子做牛做马报答你们 爸爸睡了娃在哭 我爹嘴歪了三年手也动不了 我儿子两年没回来 手断了
        我先走了 米撑不到月底 我想去找我老伴的坟 遗像钱还欠起 来世做牛做马 割谷子割了手"""


@pytest.mark.parametrize(
    ("kind", "said"), [(kind, said) for kind, rows in HEARD.items() for said in rows.split()]
)
def test_what_is_said_in_need_is_heard_as_what_it_is(kind: str, said: str) -> None:
    assert danger(said) == kind


@pytest.mark.parametrize("said", NOT_HEARD.split())
def test_nobody_is_cut_short_who_says_no_or_tells_of_long_ago_or_of_the_cattle(said: str) -> None:
    assert danger(said) is None


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("We ran out of insulin", "medicine"),
        ("I cannot afford medicine", "medicine"),
        ("water is coming into the house", "disaster"),
        ("the roof has just fallen in", "disaster"),
        ("my grandmother is missing", "missing"),
        ("the children are freezing to death", "cold"),
    ],
)
def test_it_is_heard_in_english_too(said: str, kind: str) -> None:
    assert danger(said) == kind


@pytest.mark.parametrize("said", ["打我儿子的13985400017", "打我女儿的电话", "打给我姐的手机", "打我卡上"])
def test_a_number_to_call_is_no_blow(said: str) -> None:
    assert danger(said) is None


@pytest.mark.parametrize("said", ["他打我儿子", "老公打我，电话13985400017", "打我女儿，救命"])
def test_a_blow_beside_a_number_is_one(said: str) -> None:
    assert danger(said) is not None


@pytest.mark.parametrize(
    "said",
    (
        "没饭吃三天了，不至于饿死吧",
        "没饭吃了，不至于求你们",
        "低保钱还没到没饭吃",
        "没饭吃还没到账",
        "没得饭吃两天了，还没到月底",
        "没得米了，倒没有哪个管",
        "现在还没到没饭吃的地步，就是没得住处了",
    ),
)
def test_need_is_heard_beside_something_that_is_not_so_bad(said: str) -> None:
    assert danger(said) in ("hunger", "homeless")


@pytest.mark.parametrize(
    "said",
    [
        "没饭吃那种程度还不至于，靠邻居接济",
        "就是没得吃的也不至于，就是难",
        "还没到没饭吃的地步",
        "不至于没地方住",
    ],
)
def test_that_it_is_not_so_bad_is_no_answer_that_it_is(said: str) -> None:
    assert not_come_to_that(said)


@pytest.mark.parametrize("said", ["没饭吃了", "还过得去", "没饭吃三天了，不至于饿死吧", "低保钱还没到没饭吃"])
def test_it_is_as_bad_as_it_is_said_or_nothing_is_said_of_it(said: str) -> None:
    assert not not_come_to_that(said)
