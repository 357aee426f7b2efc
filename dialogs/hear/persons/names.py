"""What somebody is called, read and masked."""

from __future__ import annotations

import re

from dialogs.hear.agreement import plainly
from dialogs.hear.calendar.days import only_a_day
from dialogs.hear.family.relatives import only_kin
from dialogs.hear.persons.surnames import begins_with_one
from dialogs.hear.text import bare, joined, tidy
from dialogs.hear.unclear import Unclear

_HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U000323af"
_SAYS_NAME = re.compile(
    r"^(?:你好|您好|hello|hi)?[,，。!\s]*(?:我的?|他的?|她的?|本人|患者|病人|老人)?(?:的)?"
    r"(?:姓名|名字|大名|全名|申请人)?(?:叫做?|是|为|名叫|name)?[:：\s]*",
    re.IGNORECASE,
)
_SAYS_ENGLISH = re.compile(
    r"^(?:my |the )?name(?: is|'s|:)?\s+|^(?:i am|i'm|this is|call me|it's)\s+", re.IGNORECASE
)
_OF_A_PLACE = re.compile(
    rf"(?:我|他|她|本人)?(?:是|叫|家在|住)?[{_HAN}0-9]{{2,20}}(?:村|社区|街道|镇|乡|组|寨)的(?P<name>[{_HAN}]{{2,4}})[。.!！]?$"
)
"""“我是桂花村的王桂芳”: the place, and who they are."""
_DOTS = re.compile(r"[•・‧∙.。．⋅●](?=[^\s])")
_CHINESE = re.compile(rf"[{_HAN}](?:[{_HAN}·]{{0,13}}[{_HAN}])")
_LATIN = re.compile(r"[^\W\d_](?:[^\W\d_]|['’. -](?=[^\W\d_])){1,58}\.?")
_NO_NAME = frozenset((
    "不知道", "不晓得", "不清楚", "没有", "没得", "莫得", "不想说", "你好", "您好", "是的", "好的", "可以",
    "不用", "不要", "跳过", "取消", "返回", "帮助", "保密", "匿名", "知道了", "谢谢", "人工", "申请",
    "申请救助", "在吗", "不方便", "为什么", "为什么问", "修改", "继续", "重新开始",
    "提交", "确认提交", "确认", "发完了",
    "邻居", "朋友", "亲戚", "家属", "家里人", "家人", "本人", "自己", "我自己", "村干部", "志愿者",
    "yes", "no", "ok", "hello", "hi", "skip", "help", "cancel", "back", "none", "why", "start", "thanks",
))  # fmt: skip
_SAYS_MORE = re.compile(
    r"什么|怎么|咋|啷个|哪样|哪个|为啥|[吗呢]$|还[要有没]|[没不](?:有|得|要|会|用|知|晓|想|能|是|记)|快[点些来]|赶紧|马上|现在|[了痛疼病]$"
)
"""What no name holds."""
_SAYS_ENGLISH_MORE = re.compile(
    r"^(?:why|what|where|when|who|hurry|please|how (?:do|long|much|can|many))\b|\bdo you\b", re.IGNORECASE
)
_POLITE = re.compile(rf"[{_HAN}](?:某|先生|女士|师傅|大爷|大妈|大哥|大姐|孃孃?|嬢嬢?|老师|阿姨|叔叔?|姐|哥)$")
_CALLED = re.compile(rf"[老小][{_HAN}]")


_LONGEST = 120  # characters of an answer that may be a name
_PRONOUNS = ("我", "他", "她", "你", "您", "俺", "咱")


_A_NUMBER = re.compile(r"[一二两三四五六七八九十百千零几]{2,}[岁个]?")
"""“七十一” is an age, and nobody's name."""


def read_name(text: str) -> str | Unclear:
    """A person's name: 2 to 15 Chinese characters (with ·), or a name in Latin letters."""
    said = tidy(text)
    if (
        not said
        or len(said) > _LONGEST
        or bare(said) in _NO_NAME
        or plainly(said)
        or only_kin(said)
        or only_a_day(said)
    ):
        return Unclear("unclear-name")
    english = _SAYS_ENGLISH.sub("", said).strip(" .,!")
    if _SAYS_ENGLISH_MORE.search(said) or _SAYS_MORE.search(said):
        return Unclear("unclear-name")
    if _LATIN.fullmatch(english) and not re.search(rf"[{_HAN}]", english):
        return english
    name, *more = re.split(r"[,，。;；!！(（]", _without_lead(said))
    if len(re.findall(rf"[{_HAN}]", "".join(more))) > 3 and _without_lead(said) == said:
        return Unclear("unclear-name")  # a sentence, not a name
    name = _DOTS.sub("·", joined(name)).strip(" ·").rstrip("吧哦呢嘛的")
    if _A_NUMBER.fullmatch(name):
        return Unclear("unclear-name")
    if _POLITE.search(name) or name.startswith("姓") and len(name) == 2:
        return Unclear("unclear-name-full")
    if _CALLED.fullmatch(name):
        return Unclear("unclear-name-full", name)  # 老王, but somebody is called 小红
    if name[:1] in _PRONOUNS:
        return Unclear("unclear-name")  # 我爸脑梗 is a story; nobody's surname is 我
    if _CHINESE.fullmatch(name) and name not in _NO_NAME and (len(name) <= 5 or "·" in name):
        return name
    return Unclear("unclear-name")


_REMARKS = re.compile(
    rf"(?<=[{_HAN}])[,，、 ]+(?:男|女)(?:性|的)?$"
    rf"|(?<=[{_HAN}])[,，、 ]*[(（]?(?:[{_HAN}]{{1,4}}的[{_HAN}](?:字)?[,，、 ]*)+[)）]$"
    rf"|(?<=[{_HAN}])[,，、 ]+(?:[{_HAN}]{{1,4}}的[{_HAN}](?:字)?[,，、 ]*)+$"
)
"""“王建国 男 65岁”, “李梅（梅花的梅）”: what is told of a name after it."""


def read_own_name(text: str) -> str | Unclear:
    """A name that was asked for. What begins with no surname ("打不开") may be none: an Unclear's guess."""
    said = tidy(text)
    if len(said) > _LONGEST:
        return Unclear("unclear-name")
    from_there = _OF_A_PLACE.match(said)
    if from_there and begins_with_one(from_there["name"]):
        said = from_there["name"]
    said = _REMARKS.sub("", without_the_age(said))
    name = read_name(said)
    if isinstance(name, Unclear) or not re.match(f"[{_HAN}]", name):
        return name
    told = len(_without_lead(said)) < len(said)  # "I am called ..."
    if _A_PLACE.search(name):
        return Unclear("unclear-name-sure", name)
    return name if told or "·" in name or begins_with_one(name) else Unclear("unclear-name-sure", name)


_A_PLACE = re.compile(r"(?:街道|镇|乡|村|社区|小组|信用社|银行)$")
"""“金山街道” begins with a surname and answers another question; 王小村 may be a name, so it is asked."""
_SURNAMED = re.compile(rf"(?:我|免贵)*姓(?P<name>[{_HAN}]{{1,2}}?)(?:的|[。.!！]|$)")


def read_what_called(text: str) -> str | Unclear:
    """The same of somebody who only has to be spoken to: "我姓赵" is enough."""
    surnamed = _SURNAMED.fullmatch(tidy(text))
    if surnamed and begins_with_one(surnamed["name"]):
        return surnamed["name"]
    return read_own_name(text)


_AND_THE_AGE = re.compile(
    r"(?<=\w)(?:[,，、。;；\s]+(?:他|她|老人家?)?(?:今年|都|快|有|差不多|大概|大约|已经|上)*"
    r"[0-9一二两三四五六七八九十百]{1,5}[多几来]?岁?(?:左右|的样子)?了?"
    r"|(?:今年|都|快)?[0-9一二两三四五六七八九十百]{2,5}[多几来]?岁(?:左右|的样子)?了?)[。.!！]?$"
)


def without_the_age(said: str) -> str:
    """What somebody is called, where their age was told after it."""
    return _AND_THE_AGE.sub("", said) or said


def _without_lead(said: str) -> str:
    """我叫王小明 -> 王小明, but 为民 or 名扬 stay: a lead is taken off only if a name is left."""
    lead = _SAYS_NAME.match(said)
    words = lead.group() if lead else ""
    marked = re.search(r"叫|是|[:：]|姓名|名字|本人|name", words, re.IGNORECASE)
    return said[len(words) :] if marked and len(said) - len(words) >= 2 else said


def mask_name(name: str) -> str:
    """王**: the first character stays."""
    return name[:1] + "*" * max(len(name) - 1, 0)
