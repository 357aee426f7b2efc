"""A hardship told in one's own words, before any button is pressed: "我老公走了，家里两个娃读书".

Only what the person plainly tells of their own family; a question about the rules stays a question, and
somebody else's hardship stays somebody else's.
"""

from __future__ import annotations

import re
from datetime import date

from dialogs.hear.calendar.days import Day, read_day
from dialogs.hear.family import kin
from dialogs.hear.figures import meant
from dialogs.hear.text import bare, joined, remembered, tidy

_EARNER = (
    f"(?:男的|老者|顶梁柱|{kin.one_of('spouse', 'child', 'parent', 'sibling', kin.OPEN)}"
    "|(?:我家|屋头|屋里|家头)那个(?![娃孩儿女老妹弟]))"
)
_DEAD = (
    "(?:去世|过世|走了|死了|没了|不在了|病故|身亡|离世|过[去克]了"
    "|(?:[压砸淹病摔撞电烧毒]|触电|出事)死(?![我人别他]))"
)
_LASTING = (
    "(?:糖尿病|高血压|尘肺|脑瘫|肾病|肝硬化|心脏病|慢性病|癌症?|白血病|尿毒症|精神病|抑郁症|老年痴呆|类风湿)"
)
_SUM = "[0-9一二三四五六七八九十几]+万"

# In this order: of two that fit, the first is what the family has to bear.
TOLD: dict[str, tuple[str, ...]] = {
    "bereaved": (
        rf"{_EARNER}.{{0,12}}{_DEAD}",
        r"(?:husband|wife|father|mother|son|dad|mum) (?:has )?(?:died|passed away)",
        r"lost my (?:husband|wife|father|mother)",
    ),
    "fire": (
        r"着火|火灾|失火|起火|[被遭]火?烧(?:了|光|没|毁|掉)|烧(?:光|没|毁|掉)了|(?:房|屋|家)[^,。]{0,8}烧了",
        r"burn(?:ed|t) down|(?:house|home|flat|kitchen|roof) (?:has |was |is |got )?burn(?:ed|t)?\b"
        r"|house fire|(?:in|by|after) (?:a|the) fire|fire (?:took|destroyed|burn(?:ed|t))",
    ),
    "traffic": (
        r"车祸|(?:被|遭).{0,6}(?:车|摩托).{0,2}撞|撞[到了着]人?",
        r"car (?:accident|crash)|hit by a car",
    ),
    "injury": (
        r"(?:摔|跌|跘|绊|跶|砸|压|烫|电|绞|切|扭)(?:断|伤|下|到|着|了.{0,3}(?:腿|手|脚|腰))|工伤|骨折|烧伤|[狗蛇牛](?:咬|顶|踢)(?:了|伤|到)",
        r"(?:摔|跌)了?一?(?:跤|跟头|跟斗|扑爬)[^。]{0,12}(?:医院|住院|骨|断|动不|走不|起不|痛|疼)",
        r"(?:腰|腿|脚|手|膀)(?:杆|子|膊)?(?:都|被|遭|给|摔|跘|绊|砸|压|跌)*断(?!药|断|续|开)",
        r"broke (?:my|his|her) (?:leg|arm|hip|hand|back)|fell off",
    ),
    "disaster": (
        r"(?:洪水|大水|冰雹|地震|滑坡|泥石流|大风|干旱|雪灾|水灾).{0,10}(?:冲|淹|打|垮|塌|毁|烂|死|了)",
        r"(?:天干|干旱|旱灾|天旱|大旱|凝冻|雪凝|冰雹).{0,14}(?:没得?收|无收|绝收|收不|没收|一[颗粒]|枯|死)"
        r"|(?:苞谷|谷子|稻子|庄稼|玉米|烤烟|辣椒|洋芋|麦子).{0,6}(?:干死|干枯|绝收|没收|收不|一[颗粒]都?没)",
        r"(?:家|房|屋)[里头子]*[^,。]{0,2}(?:[被遭着给](?:了|到)?(?:大水|洪水|水)?(?:淹|冲|灌|泡)|(?:进|灌)(?:了|满)?水)",
        r"(?:房|屋|庄稼|田)[^,。]{0,8}(?:冲|淹)(?:了|走|垮|没)|(?:房子?|屋|墙)[^,。]{0,6}(?:垮|塌)(?:了|掉|下|半)|flood|hail|landslide|earthquake",
    ),
    "illness": (
        r"(?:突然|突发|急性).{0,6}(?:病|脑梗|脑溢血|心梗|中风|住院)",
        r"病(?:了|倒|得)[^。]{0,8}住院",
        r"瘫(?:痪|了|起|倒|在|到床)|偏瘫|中风|半身不遂",
        r"(?:得|查出|确诊)了?.{0,6}(?:癌|瘤|白血病|尿毒症|重病|大病)|diagnosed with",
    ),
    "medical": (
        rf"{_LASTING}.{{0,12}}(?:吃药|打针|透析|康复|化疗|药费|花|一个月|每月|干不|做不|上不了|离不得)",
        rf"(?:住院|看病|手术|化疗|医药费|药费|医院).{{0,12}}(?:花了|花光|花钱(?:太|好|很)?多|欠|交不起|没钱|付不起|拿不出|{_SUM})",
        r"(?:[爸妈爹娘娃孩儿女]|姑娘|老[公婆伴汉]|媳妇|爱人|我)[^,。]{0,4}(?:癌|白血病|尿毒症|脑瘤)",
        r"欠(?:了|着|下|起)?(?:县|市|人民)?(?:医院|医药费|医疗费|住院费|药费)",
        r"(?:hospital|medical) bills?",
    ),
    "job_loss": (
        r"失业|下岗|被辞|(?:厂|老板|公司|工地|店)里?[^,。]{0,3}(?:不要|辞退|开除|炒)了?(?:我|他|她)|被开除|丢了?工作|没(?:得|有)?(?:工作|活干|事做)|厂(?:子|里)?(?:倒|关|黄)|老板跑",
        r"lost (?:my|his|her) job|laid off|unemployed|(?:got|was|been) fired|no job any ?more|out of work",
    ),
    "schooling": (
        r"(?:学费|生活费|书费|住宿费).{0,8}(?:交不起|没钱|没得|没有|拿不出|凑不|不够|还?差)|[读上]不起学?",
        r"(?:考[起上取到]|读|上)(?:了|得)?(?:大学|高中|大专|中专|职校|一本|二本|书)了?[^。]{0,8}(?:钱不够|没(?:得|有)?钱|差钱|缺钱)",
        r"(?:tuition|school fees?).{0,12}(?:can't|cannot|afford)",
    ),
}
_READERS = {kind: re.compile("|".join(patterns)) for kind, patterns in TOLD.items()}
_OTHERS = re.compile(
    r"邻居|隔壁|别人|村里有|同村|他家|她家|他们家|(?<![男女])朋友|同事|有一家|有户|my neighbou?r|my friend"
)
_ASKS = re.compile(
    r"(?:能|可以|可不可以|怎么|怎样|咋|如何|哪里|哪儿|什么|多少|几).{0,8}"
    r"(?:申请|报|领|补|救助|办(?!\b|$)|条件|材料|钱|政策)|算不算|有没有|是不是|能不能|吗\b"
    r"|\b(?:can i|how (?:do|can|much)|what)\b"
)
_PLEA = re.compile(
    r"(?:(?:请问|请|麻烦|求|恳求|能不能|可不可以|能否|能|可以|看|想|希望|你们?|您|政府|国家|大家|领导|给|来|也)*"
    r"(?:帮帮|帮一?|帮助)(?:下|把|哈|点)?(?:我家?|我们家?|老百姓)?(?:一?下|一把|一哈|一点|个?忙|忙一?下|忙一?哈)?"
    r"[吗不没嘛吧呗啊呀了行]*[,，。;；!！?？\s]*)+$"
    r"|(?:[,.;!? ]*(?:so )?(?:what (?:should|can|must|do) (?:i|we) do(?: now)?"
    r"|(?:(?:can you |please )+help(?: me| us)?|help (?:me|us))(?: please)?)[,.;!? ]*)+$"
)
"""The end of a story that asks for help and not for a rule: "能不能帮帮忙"."""
_READ = 400  # characters: what somebody needs to say what happened
_CLAUSE = re.compile(r"[,，。;；!！?？\n]+")
_EVER_SINCE = re.compile(
    r"今年(?![0-9一二三四五六七八九十上下初底春夏秋冬])|现在|目前|如今|眼下|这下|一直|天天|每天"
    r"|right now|\bnow\b|every day"
)
"""How things are, and not when they began: "现在要照顾她"; and a whole year, which is no day."""
_A_STORY = 60  # characters; who writes more tells what happened, and asks what may be had at the end of it


@remembered(longest=12, most=512)
def hardship_told(text: str) -> str | None:
    """The kind of hardship (see `rules.keys.HARDSHIPS`) that somebody tells of their own family, or None."""
    said = meant(_story(text))
    if _OTHERS.search(said) or (len(said) < _A_STORY and _ASKS.search(said)):
        return None
    return next((kind for kind, reader in _READERS.items() if reader.search(said)), None)


def _story(text: str) -> str:
    """What is told, without a plea at its end."""
    said = joined(tidy(text)[:_READ]).casefold()
    return _PLEA.sub("", said) or said


@remembered(longest=12, most=512)
def only_pleads(text: str) -> bool:
    """ "能帮下不": help is asked for, and nothing is told."""
    said = joined(tidy(text)[:_READ]).casefold()
    return bool(said) and _PLEA.fullmatch(said) is not None


@remembered(longest=12, most=512)
def hardship_beside(text: str) -> str | None:
    """The same, where help is asked for in the same breath: "can I get help, my house burned"."""
    told = (hardship_told(clause) for clause in _CLAUSE.split(text[:_READ]) if not _ASKS.search(clause))
    return next((kind for kind in told if kind is not None), None)


@remembered(longest=12, most=512)
def hardship_of_another(text: str) -> str | None:
    """The hardship of whoever somebody asks for, be it a neighbour: "邻居家房子烧了，能不能帮他申请"."""
    clauses = (meant(joined(tidy(one)).casefold()) for one in _CLAUSE.split(text[:_READ]))
    said = "，".join(one for one in clauses if not _ASKS.search(one))
    return next((kind for kind, reader in _READERS.items() if reader.search(said)), None)


_IN_NEED = re.compile(
    r"(?:我家?|我们家?|家里|屋头|屋里|现在|实在|真的?|太|好|很|有点|就是|日子|生活|的|都|[,，。])*"
    r"(?:(?:没|没有|没得|莫得|缺)钱(?:用|花|吃饭|看病|吃药|买米|读书|过年|了|哦|咯|呀)*|穷|困难|遇到困难|有困难|恼火|老火"
    r"|难过|不好过|难|没办法|没得办法|莫得办法|没得法|没收入|没得收入|莫得收入|(?:欠(?:了)?(?:好多|一屁股|很多)?[债账])|揭不开锅|撑不住|需要帮助|求助|求?(?:你们|您)?帮帮(?:我|我们|忙)|帮我一下)"
    r"(?:得很|了|咯|哦|啊|呀|得要命|的)*"
    r"|(?:i am |i'm |we are |we're )?(?:poor|broke|in trouble|in need)"
    r"|(?:i |we )?(?:have )?no money|(?:i |we )?need (?:help|money)"
)
_GOODS = (
    r"(?:棉?被(?:子|窝)?|床|衣服|衣裳|棉衣|米|油|面|粮食?|吃的|饭|菜|煤|柴火?|奶粉|尿不湿|轮椅|拐杖|助听器|家具|锅|炉子|电热毯|东西)"
    r"(?:[和跟、,]|$|(?=[盖穿吃用坐睡烧领了哦吗不啊呀]))"
)
_LACKS_GOODS = re.compile(
    r"(?:我们?家?|家里|屋头|屋里|娃儿?|老人|[爸妈]|现在|[冬这]天|今年|都|还|也)*(?:没有?|没得|莫得|缺少?|少|差|需要|想要|要)"
    rf"(?:[一两几]?[个床张点些套袋斤桶件双把]+)?(?:{_GOODS})+[盖穿吃用坐睡烧]?[了哦啊呀]*"
    r"|(?:请问|在?哪[里儿点]|能不能|可不可以|可以|有没有|想|政府|你们)*(?:领|要|给|发|讨|得|有|送)我?(?:一?[点些])?(?:免费的?)?"
    rf"(?:{_GOODS})+[盖穿吃用坐睡领]?[吗不啊呀]*"
    r"|有?(?:没有?|没得)?(?:义工|志愿者|人|哪个)?(?:能不能|可以|来)?(?:帮忙|帮我?们?)(?:老人|我[爸妈])?(?:送饭|做饭|打扫|洗衣服|照顾.{0,4})[吗不啊]*"
)
_FAMILY = re.compile(
    r"我|老子|无儿无女|没儿没女|(?:还|交|出|割|买)不起|透析|[水电]费|房租|(?:脚|腿|腰|手|膝)(?:杆|子|盖|膊)|俺|家里|屋头|屋里|老汉|爹|[爸妈娘娃]|孩子|老人|老伴|\b(?:my|our|we|i)\b"
)
_TROUBLE = re.compile(
    r"无儿无女|没儿没女|(?:没得|没有|莫得)(?:儿女|后人)|无依无靠|孤寡|病|药|残|瘫|一分钱|没得?有?钱|欠|债|穷|难|愁|伤|一个人带|住院|[爹爸妈娘][^,。]{0,2}死|改嫁|[妈娘]嫁|没爹|没妈|孤儿|离婚|跑了|坐牢|服刑|判了|被抓|抓了|抓起|怀孕|怀起|走不动|看不见|学费|漏雨|没人管|莫得|没得人|没有人管|造孽|苦"
    r"|(?:出|还|交|供|上|割|买)不起|只够|想哭|哑巴|瞎|瘸|跛|借不[到着来]|收成(?:不好|差|没)|没得?收成|绝收|借(?:光|遍|完)|没(?:地方|处|哪里)借|(?:没得?|没有|莫得)(?:音信|消息|音讯)|一个人在(?:家|屋)|不(?:养|认|管)(?:我|老人)|打牌|赌"
    r"|憨包|不会(?:走路|说话|讲话)|脑壳不|(?:猪|牛|羊|鸡|鸭)[^,。]{0,8}(?:死|瘟|遭偷|被偷)"
    r"|痛|疼|做不得|干不了|做不了|养病|摔|ill\b|sick|poor|debt|disabled|alone"
)


def in_need(text: str) -> bool:
    """Whether a message says that somebody is in need and no more: "没钱", "恼火得很", "缺棉被"."""
    said = bare(_story(text))
    return _IN_NEED.fullmatch(said) is not None or _LACKS_GOODS.fullmatch(said) is not None


@remembered(longest=12, most=512)
def trouble(text: str) -> bool:
    """Whether somebody tells of trouble, whatever kind it is, and asks nothing."""
    said = _story(text)
    if _OTHERS.search(said) or _ASKS.search(said) or said.endswith(("?", "吗", "呢")):
        return False
    return _TROUBLE.search(said) is not None


@remembered(longest=12, most=512)
def own_trouble(text: str) -> bool:
    """The same, in their own family."""
    return trouble(text) and _FAMILY.search(joined(tidy(text)[:_READ]).casefold()) is not None


_BEGINS_TO_ASK = re.compile(
    r"(?:我|就|也|还|们)*(?:想|要|来)?(?:请问|(?:问|打听|咨询|了解)(?:一?[下哈]|你们?|问)?|求(?:你们|政府))"
    r"|有没(?:有|得)|能不能|可不可以|得不得|该怎么|咋个?办|怎么办"
)


def before_asking(text: str) -> str:
    """What is told before the question, where no mark parts the two: "老伴走了我想问哈有没得什么救助"."""
    asked = _BEGINS_TO_ASK.search(text, 1)
    return text[: asked.start()] if asked else text


_AT_LENGTH = 20  # characters; who writes more in one go tells something, whatever words are used
_AT_LENGTH_EN = 60
_OWN_WORDS = re.compile(r"我|俺|咱|老子|家[里头]|屋[里头]|\b(?:i|i'm|my|we|our)\b")


def tells_at_length(text: str) -> bool:
    """Whether somebody tells of themselves in a whole sentence or more."""
    said = joined(tidy(text)[:_READ]).casefold()
    long = _AT_LENGTH_EN if said.isascii() else _AT_LENGTH
    return len(bare(said)) >= long and _OWN_WORDS.search(said) is not None and not _OTHERS.search(said)


def hardship_before_asking(text: str) -> str | None:
    """The hardship of a story in one breath that ends in a question: "大雨把我家房子冲垮了能不能补助点"."""
    told = before_asking(text)
    return hardship_told(told) if told != text and tells_at_length(told) else None


_DIED = re.compile(
    rf"(?:老人|老者|男的|我(?:家|屋头)那个|{kin.ANY})[^,，。早年]{{0,6}}(?:去世|过世|病故|身亡|离世|死)(?!了?得?[早我人])"
    r"|\b(?:died|passed away)\b"
)


def of_a_death(text: str) -> bool:
    """Whether somebody of theirs has died, whoever it was, and not long ago."""
    said = joined(tidy(text)[:_READ]).casefold()
    return _DIED.search(said) is not None and not _OTHERS.search(said)


_MINE = re.compile(
    r"(?:我|俺|老子)(?:们|家|的|屋头|家头)*(?:房|屋|墙|腿|脚|手|腰|"
    rf"{kin.one_of('spouse', 'child', 'parent')})"
)


def plainly_own(text: str) -> bool:
    """Whether it is their own house, body or nearest kin, however loudly somebody is scolded beside it."""
    said = joined(tidy(text)[:_READ]).casefold()
    return _MINE.search(said) is not None and not _OTHERS.search(said)


_OF_OTHERS = re.compile(r"(?=.{12}).*(?:病|瘫|残|没|无|老人|一个人|走不动|孤|饿|娃|孩子|住院|可怜|造孽)")


def told_of_others(text: str) -> bool:
    """Whether who reports somebody else's hardship says in the same sentence what it is."""
    return _OF_OTHERS.search(joined(tidy(text)[:_READ])) is not None


def day_told(text: str, hardship: str, today: date) -> Day | None:
    """The day of that hardship, where the story says it: beside what happened, or nowhere else in it.

    "上个月摔断了腿，昨天才出院" is about last month; two other days leave it open, and it is asked.
    """
    # in one breath, how it is comes last
    parted = _EVER_SINCE.sub(lambda since: f"，{since[0]}", text[:_READ])
    clauses = [one for one in _CLAUSE.split(parted) if not _EVER_SINCE.search(one)]
    beside = [one for one in clauses if _READERS[hardship].search(meant(joined(tidy(one)).casefold()))]
    days = _days(beside, today) or _days(clauses, today)
    return days.pop() if len(days) == 1 else None


def _days(clauses: list[str], today: date) -> set[Day]:
    return {said for one in clauses if isinstance(said := read_day(one, today), Day)}
