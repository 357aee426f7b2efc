"""Danger in whatever people write: a miss may cost a life, a false alarm a question too many."""

from __future__ import annotations

import pytest

from dialogs.hear.danger import danger

SUICIDE = """不想活了 我不想活咯 活不下去了 我想死 不如死了算了 死了算了 活着没意思 活起没得意思 想跳楼
我要跳河 喝农药
准备喝敌敌畏 我想喝药 活够了 没得活路了 我要自杀 自杀 割腕了 不想再活 我真的活不下克了 我撑不下去了
写好遗书了 想带娃一起死
我死给你们看 不想火了 不响活了 活着干什么 让我死 等死 一了百了 想上吊 活起累 生不如死 不想醒来了
我想结束自己的生命
老公死了，我也不想活了 自杀的人家属能申请吗 我得了癌症不想活 不想在这个世上了 只有死路一条 想不开
我一个老人活着有什么用 没法活了 没得法活下去
I want to die|i wanna die|I'm going to kill myself|kill myself|I don't want to live anymore|suicide
|thinking about suicide
better off dead|I want to end my life|no reason to live|I wish I was dead|I can’t go on|I dont want to live
|wo xiang si"""

VIOLENCE = """家暴 他打我 老公打我 老公天天打我 我老公喝了酒就打我 我被打了 被老公打 遭老公打 挨打了
我被我儿子打了 儿子打我
男人打我和娃 我爸打我妈 拿刀砍我 他要杀我 他说要杀了我全家 婆婆不准我出门 他打孩子 后妈打娃 被邻居打伤
老公把我打了 老公把我往死里打
他拿起菜刀 掐我脖子 我被强奸了 有人威胁我 他虐待老人 儿媳打我 家暴能申请救助吗 以前老公打我 他又打我了
打老婆 老汉打我 我遭男人打
被人追杀 他把我关起来了 老公打沃 他打窝|he beats me|my husband hit me|he hits me|domestic violence
|my husband beats me every day
I was beaten by my husband|he is going to kill me|he raped me|he abuses me|my son hits me|he threatens me
|he has a knife"""

FIRE = """房子在着火 房子着火了 着火了 我家着火了 失火了快来 屋头燃起来了 房子燃起来了 起火了
我家房子烧起来了 房子正在烧
现在失火了 厨房着火 煤气漏了 煤气泄漏 山上着火了 火好大 灭不了火 快来救火 房子着火了怎么办 邻居家着火了
救命，着火了 正在着火，能申请救助吗
我家房子着火了，快来人 房子着伙 隔壁爆炸了|house is on fire|my house is on fire!|fire!|Fire|there is a fire
|the kitchen is burning|gas leak"""

COLLAPSE = """昏倒了 我妈昏倒了 晕倒了 吐血 我爸吐血了 没呼吸 没呼吸了 没得呼吸了 没有呼吸 出人命了 喊不醒
叫不醒 老人快不行了 我妈不行了
我爸突然倒地 喘不过气 出不了气 大出血 流血不止 血止不住 抽搐 口吐白沫 被蛇咬了 娃掉河里了 触电了 煤气中毒
吃菌子中毒了 快要死了 救命 要生了
昏过去了 昏过克了 昨天晚上昏倒了现在还没醒 心脏病犯了 人快没气了 我爸昏倒了能申请救助吗 从楼上摔下来动不了了
不省人世
my mother passed out|not breathing|he is unconscious|heart attack|he collapsed|bleeding badly|she fainted
|he is dying
my father can't breathe|vomiting blood|call an ambulance"""

HUNGER = """没饭吃 没饭吃了 我没饭吃 我们没有饭吃 莫得饭吃 没得饭吃 莫得吃的 没得吃的 没得吃 没的吃
今天没吃的 今天没得吃的 没有吃的 没有吃的了
没东西吃 断粮 断粮了 饿了两天 我饿了3天了 两天没吃饭了 三天没吃东西了 两天都没吃了 家里没米了 没得米了
屋头没得米下锅 揭不开锅了 锅都揭不开 没钱吃饭
没得钱买米 没钱买米 买不起米 饭都吃不起 吃不上饭 吃不起饭 快饿死了 要饿死了 饿死了 饿得不行 饿得受不了 饿饭
饿肚子 没范吃 没饭迟 没翻吃
没饭吃怎么办 我没饭吃能申请救助吗 米吃完了 粮食吃完了 一天没吃东西 有上顿没下顿 没粮食了 我和娃都没有吃的
家里一点吃的都没有了 没_饭_吃
去年离婚了，现在没饭吃 去年离婚了，家里没饭吃 饿的很 好饿|nothing to eat|I have nothing to eat
|we have no food|no food at home
I'm starving|we are hungry|haven't eaten for two days|can't afford food|no money for food|there is no food"""

HOMELESS = """没地方住 没得地方住 莫得地方住 没地方睡 今晚没地方睡 没有地方住了 睡桥洞 睡在桥洞下 住在桥洞
睡大街 睡街上 露宿街头 无家可归
没房子住 没得房子住 被房东赶出来了 被赶出来了没地方去 今晚不晓得住哪里 流落街头 睡车站 没地方祝
把我赶出来了 没处住
homeless|I am homeless|no place to sleep|nowhere to sleep|nowhere to go|sleeping on the street
|I was kicked out of my home|evicted"""

CHILD = """孩子没人管 娃没人管 娃娃没人管 娃没人带 孙子没得人管 小孩没人照顾 娃儿走丢了 孩子不见了
孩子一个人在家 娃一个人在家没人管
捡到一个娃娃 弃婴 没人管娃 爸妈都跑了，娃没人管 父母都死了，孩子没人要 孩子找不到了 把孩子丢下跑了
女儿失踪了 娃饿得哭 细娃没人管
孩子没人管可以申请孤儿补助吗 我弟弟没人管 孩子被拐了 孩子没任管|my child is missing
|the kids are alone at home|nobody takes care of the children
abandoned baby|my son is lost|the children are hungry"""

NONE = """你好 您好 申请 申请救助 我能享受什么 查进度 问政策 找人工 火灾 火灾能申请救助吗 失火了怎么申请补助
着火了怎么申请救助 房屋失火有什么补助
上个月房子着火了 上个月，房子着火了 去年房子着火 昨天房子着火了 房子烧了 房子被烧光了 我家房子着火烧完了
没有着火 不是着火 我家着火怎么申请 前年我家失火
我还没吃饭 还没吃饭 没吃药 吃不下饭 累死了 累死我了 笑死我了 热死了 烦死人 气死了 急死我了 忙得要死 打我电话
打我手机 请打我的电话 打电话给我 在外面打工
我在广东打工 我老公在外面打工 儿子打工养家 打算申请 打印材料 去年我爸昏倒住院 我爸晕倒住院花了三万
以前没饭吃 小时候没饭吃 三千五 两万块 3500 没有 没得 莫得
不 不是 不要了 不想 不想说 我想死你了 想申请低保 家里困难 我妈住院花了三万 娃儿读书没钱 孩子上学 车祸 失业
生病 大病 交通事故 被打回来了 材料被打回了
老人没人照顾 贷款还不上 明天再说 没收入 住在金山街道 住外面亲戚家 住在外面租房 没有孩子 查进度 父亲去世了
死亡证明怎么开 我妈得了癌症 没钱看病 没得钱治病
三个人 我和老伴带两个孙子 王小明 今年68岁 上周三 昨天晚上 上个月 种地 养老金 子女给 低保 残疾 房子漏雨
地震 洪水 田被淹了 火车票 在火锅店打工
吃火锅 发烧了 娃发烧 儿子找不到工作 女儿找不到对象 没房子 没得房子 在外面住院 孩子一年级 谢谢 好的 再见 人工
返回 死活不给 家里没人 我一个人住 一个人过 没人
不晓得 不知道 为什么问 我家水管冻裂了 我想要一个轮椅 身体不好 腰痛 下岗了 老板不发工资 养了十头猪 被骗了钱
要杀年猪 被子打湿了 我爸抢救花了二十万 我爸昏迷在重症监护室 打砂石 打米 打针吃药
中风后遗症 手脚不方便 孙子读初中 我要带孙子 火灾后怎么补办身份证 烧伤 烧柴做饭 没意见 没问题 没关系 没事
死者家属 病死了一头牛 没有工作 没活干 没有活路做
意外死亡能领多少钱 没有意识到 救命钱 断电了 断水了 没水喝 米价多少 我不饿 吃得饱
hello|apply|what help is there|my house burned down last month|I lost my job|no income|hospital bill
|I need help|help|yes|no
my husband works outside|can I apply after a fire?|call me|status|thank you|I hit my head last year"""

WITHOUT_HELP_NOW = """我公公想欺负我 小孩发高烧烧得抽了 我老妈叫不应了 屋头三天没开火了 我想一死了之
活着是拖累 日子没法过了不如喝瓶药 我走了你们帮我照顾娃 我现在没得一分钱买米 娃掉到水塘里了
想si 地震房子垮了压到人
打120
我家男人喝醉了拿棒棒打我 他昨晚又打我，脸都打肿了 我奶晕倒在地上了 我们娘三个两天没吃的 米缸空了
我真的不想过了想死 我孙子一个人在家没得大人 灶房着火了咋办 已经断炊三天 没得落脚的地方 她喝了百草枯
我儿把我撵出来了 莫得钱吃饭喽 饭都吃不起咯 想不活了 我要跳楼!!! 救命啊 胸口痛得很出不了气 人被埋了
our house burns|my baby is starving|he punched me last night|we've got nothing to eat today|I feel like dying
I have no where to sleep tonight|please help, my mother is unconscious"""

HARD_BUT_NO_DANGER = """我家牛被电打死了 被村干部欺负 等死人了 失火保险 家电着火怎么预防 我爱人去世了
我家老人走了 我老公在工地摔断了腿，住院花了五万多，现在没钱
火灾补助多少钱 丧葬费怎么申请 家里就靠我一个人打工 庄稼被冰雹打坏了
我家房子去年被火烧了，现在住亲戚家
我和媳妇离婚了，两个娃跟我 娃读高中学费交不起 昨天打了电话没人接 孩子打疫苗
村里没人管这事 老板跑了工资没拿到 跑断腿 打水漂 手机没电了 没得收入，就靠养老金 透析一周三次 想要点钱买米
腿断了没法活动
I live alone with my kids|I lost my house in a fire last year|my husband died|car accident|I am sick"""


def _rows(table: str) -> list[str]:
    """Chinese rows stand apart by spaces, English ones by bars, and "_" is a space inside a row."""
    rows: list[str] = []
    for line in table.splitlines():
        first, *english = line.split("|")
        rows += [first] if first.isascii() else first.split(" ")
        rows += english
    return [row.replace("_", " ") for row in rows if row]


@pytest.mark.parametrize("text", _rows(SUICIDE))
def test_somebody_who_may_kill_themselves_is_heard(text: str) -> None:
    assert danger(text) == "suicide"


@pytest.mark.parametrize("text", _rows(VIOLENCE))
def test_somebody_who_is_beaten_is_heard(text: str) -> None:
    assert danger(text) == "violence"


@pytest.mark.parametrize("text", _rows(FIRE))
def test_a_fire_that_burns_is_heard(text: str) -> None:
    assert danger(text) == "fire"


@pytest.mark.parametrize("text", _rows(COLLAPSE))
def test_somebody_who_needs_an_ambulance_is_heard(text: str) -> None:
    assert danger(text) == "collapse"


@pytest.mark.parametrize("text", _rows(HUNGER))
def test_somebody_with_nothing_to_eat_is_heard(text: str) -> None:
    assert danger(text) == "hunger"


@pytest.mark.parametrize("text", _rows(HOMELESS))
def test_somebody_without_a_bed_tonight_is_heard(text: str) -> None:
    assert danger(text) == "homeless"


@pytest.mark.parametrize("text", _rows(CHILD))
def test_a_child_nobody_looks_after_is_heard(text: str) -> None:
    assert danger(text) == "child"


@pytest.mark.parametrize("text", _rows(NONE))
def test_the_past_the_rules_and_idioms_are_no_danger(text: str) -> None:
    assert danger(text) is None


@pytest.mark.parametrize("text", _rows(WITHOUT_HELP_NOW))
def test_whoever_needs_help_now_is_heard(text: str) -> None:
    assert danger(text) is not None


@pytest.mark.parametrize("text", _rows(HARD_BUT_NO_DANGER))
def test_a_hard_life_alone_is_no_alarm(text: str) -> None:
    assert danger(text) is None


@pytest.mark.parametrize(
    "text, kind",
    [
        ("老公打我，我不想活了", "suicide"),
        ("没饭吃，娃没人管", "child"),
        ("房子在着火，老人昏倒了", "fire"),
        ("三天没吃饭，没地方住", "hunger"),
        ("你好。我家住牛场镇，我妈七十岁。我们两天没吃饭了。怎么申请？", "hunger"),
    ],
)
def test_of_several_dangers_the_gravest_is_told(text: str, kind: str) -> None:
    assert danger(text) == kind
