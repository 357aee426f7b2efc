"""Words that turn what was picked out of a sentence: once, not now; aid, no income; elsewhere; a doubt."""

from __future__ import annotations

import re

from dialogs.hear.family import kin
from dialogs.hear.text import bare

_ONCE = re.compile(
    r"(?:以前|原来|过去|曾经|从前|早先).{0,6}低保"
    r"|低保.{0,8}(?:取消|停了|停掉|没得了|没有了|退了|下了|不给)"
)
_AID = re.compile(r"低保|五保|救助金?|补助金?|补贴|政府给|国家给|残疾人?(?:两项)?补|高龄")
_ELSEWHERE = re.compile(
    r"外(?:省|地|县|头|面)|省外|北京|上海|天津|重庆|广东|广西|浙江|江苏|福建|湖南|湖北|四川|云南|海南|江西|安徽|河南|河北|山东|山西|陕西"
    r"|甘肃|青海|宁夏|新疆|西藏|内蒙|辽宁|吉林|黑龙江|广州|深圳|东莞|佛山|杭州|宁波|温州|义乌|昆明|成都|长沙"
    r"|在[^,，。]{2,4}(?:打工|上班|做活|做工)"
)
_HUKOU = re.compile(r"(?:户口|^)(?:还|就|都)?(?:在|是)(?P<where>(?!这|本|同|我|老家)[^,，。的]{2,8})")
_NO_DOUBT = re.compile(
    r"没(?:有|得)?(?:问题|意见|关系|事|错|假的?|骗人?)|没说假话|不骗你?们?|不假|莫得问题"
    r"|(?:啥子?|哪样|什么)(?:都|也)(?:没有|没得|莫得)|不怕(?:你们?)?查?"
)
_DOUBT = re.compile(r"[不没莫别甭未怕]|担心|但是?|除非|\b(?:not|no|don'?t|but|unless)\b")

_ROUGHLY = re.compile(
    r"大概|大约|大致|大体|差不多|估|记不(?:太|大)?(?:清|得|准)|[不没](?:太|很|大|那么|一定)?准|出入|\b(?:approx|rough)"
)
_ROUGHLY_TRUE = re.compile(
    r"^(?:都|也|我|说的|就|那|是)*(?:大概|大约|大致|大体|差不多|估计|可能|基本|多半|八成|(?:most|rough)ly|about)"
)
_MADE_UP = re.compile(r"假|编|乱|骗|false|untrue")

_AID_NAMED = r"(?:低保|五保|特困|边缘户?)"
_NONE_NOW = re.compile(
    rf"(?:没有?|没得|莫得|未)(?:在)?(?:吃|享受|办|领|拿|评|得)(?:过|到|上|成)?{_AID_NAMED}[了的]?$"
    rf"|(?:申请|报|递|写)[了过着]?{_AID_NAMED}?[^,，。]{{0,4}}?(?:[没未不]|被)(?:有|得)?(?:批|通过|评|办|退|拒|下来)"
    rf"|(?:正在|还在|刚刚?|才|在|想|要|准备)(?:申请|办理?|报|弄|评)(?:个)?{_AID_NAMED}?[的了嘛]*$"
    r"|^(?:还)?[没未](?:有|得)?(?:批|评上|通过)(?:下来)?[的了]?$"
)
_HAS_NOW = re.compile(
    rf"(?<![没不未得有莫在])在?(?:吃|享受|领|拿)[着到了起]?{_AID_NAMED}|^是?{_AID_NAMED}户?[,，]"
)

_WHOSE = re.compile(r"^(?:我|他|她)(?:们|家)?的?")
_CAN = re.compile(
    r"(?<!不)(?:能|会)(?:够|自己)*(?P<what>吃|穿|起|上下?床|上厕所|解手|走|洗)|(?P<well>吃|穿|走|洗)得(?!不)"
)
_CANNOT_ANY = re.compile(
    r"(?:都|样样|全部?|哪样|一样|什么|啥子?)(?:都|也|就)?(?:不能|不行|不得行|做不[了到成]|不会)"
    r"|全(?:要)?靠(?:人|我|他|她|别个|老伴|儿|姑娘)|动弹不得|(?<!没)(?<!没有)(?<!没得)瘫(?:痪|在|起|了)|完全不能"
    r"|(?:都|样样|全部?)(?:都)?要(?:人|我)(?:来)?(?:帮|服侍|伺候|照顾|照看|喂|扶)|躺在?床上起不(?:来|了)|植物人"
)
_ITEM = {"吃": "eat", "穿": "dress", "起": "bed", "上": "toilet", "解": "toilet", "走": "walk", "洗": "bathe"}
_NO_SAVINGS = re.compile(
    r"没(?:得|有)?(?:啥子?|什么|哪样)?(?:存款|积蓄|存钱|存到钱|存得有钱|余钱)|存不[到起了]钱"
)
_IN_TOWN = re.compile(
    r"(?:城里|城头|县城|市里|街上|镇上|贵阳|都匀|福泉).{0,4}(?:(?<!没)有|买).{0,3}房|商品房"
)
_SEVERE = re.compile(r"重|[一二12]级|严重|特残")
_NOT_AT_HOME = re.compile(r"不在(?:家|屋|一起|这)|没(?:有)?在(?:家|屋|一起)|出去了|走了|跑了")


def kin_named(said: str) -> str:
    """The tie of the one word of kin that a message is, as `rules.keys.TIES`; "" of any other."""
    word = _WHOSE.sub("", bare(said))
    return kin.tie_of(word) if kin.how_many(word) == 1 else ""


def can_do(said: str) -> frozenset[str]:
    """What somebody says can be done without help, by `rules.self_care.ITEMS`."""
    found = (each["what"] or each["well"] for each in _CAN.finditer(said))
    return frozenset("bed" if "床" in what else _ITEM[what[0]] for what in found)


def cannot_do_anything(said: str) -> bool:
    """Whether all of it has to be done for somebody."""
    return _CANNOT_ANY.search(said) is not None


def no_savings(said: str) -> bool:
    return _NO_SAVINGS.search(said) is not None


def perhaps_severe(said: str) -> bool:
    """Whether a disability is told of and not how severe it is."""
    return "残" in said and not _SEVERE.search(said)


def home_in_town(said: str) -> bool:
    """Whether a flat in town is told of: perhaps a second one."""
    return _IN_TOWN.search(said) is not None


def not_at_home(said: str) -> bool:
    return _NOT_AT_HOME.search(said) is not None


def none_now(said: str) -> bool:
    """Whether the household says that it has none: not yet, or not granted; and does not have another one, as
    in "在吃低保，还想申请特困".
    """
    return _NONE_NOW.search(said) is not None and not _HAS_NOW.search(said)


def had_dibao(said: str) -> bool:
    """Whether dibao is spoken of that was had before."""
    return _ONCE.search(said) is not None


def aid_named(said: str) -> bool:
    """Whether money is named that the government gives as aid."""
    return _AID.search(said) is not None


def elsewhere(said: str) -> bool:
    """Whether a place is named that lies far from here."""
    return _ELSEWHERE.search(said) is not None


def hukou_in(said: str) -> str:
    """Where somebody says that their hukou is; "" if nowhere."""
    found = _HUKOU.search(said)
    return found["where"] if found else ""


def roughly(said: str) -> bool:
    """Whether what was told is called an estimate, and not made up."""
    return _ROUGHLY.search(said) is not None and not _MADE_UP.search(said)


def roughly_true(said: str) -> bool:
    """Whether all of it is called roughly so, before anything else: "大概是真的"."""
    return _ROUGHLY_TRUE.search(said) is not None and not _MADE_UP.search(said)


def without_comfort(said: str) -> str:
    """`said` without what only says that nothing is wrong: "没问题", "哪样都没得"."""
    return _NO_DOUBT.sub("", said)


def doubted(said: str) -> bool:
    """Whether a sentence that agrees says no in it, too, or fears something."""
    return _DOUBT.search(without_comfort(said)) is not None
