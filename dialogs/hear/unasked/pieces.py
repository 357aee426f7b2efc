"""A story that comes in pieces, as it is told aloud: "我妈病了", "在县医院", "花了三万多", each a message."""

from __future__ import annotations

import re

from dialogs.hear.asides import asks, lost
from dialogs.hear.family.relatives import names_kin
from dialogs.hear.hardship import trouble
from dialogs.hear.numerals import RUN, with_digits
from dialogs.hear.talk_itself import of_the_talk
from dialogs.hear.text import bare, joined, tidy

_LONGEST = 60  # characters; who writes more tells a whole story at once
_LEAST = 3
_HAN = re.compile("[\u3400-\u9fff]")
_SOUNDS = frozenset("哈呵嘿嘻额呃嗯哦喔啊呀嘛呢吧哎唉哟咦喂的了是个那这就")
_ONE_WORD = frozenset(("病", "病了", "穷", "苦", "残", "残疾", "瘫", "瘫了", "瞎", "痛", "疼", "难", "老了"))
"""By who writes one word at a time."""
_SHORT = 24
_OF_LIFE = re.compile(
    rf"{RUN}(?:多|来|几)?(?:块|元|岁|天|个月|年|口人|个人)|[0-9一二两三四五六七八九十几][0-9]*[百千万]"
    r"|医院|住院|吃药|打针|手术|医保|报销|报了|花了|欠|借|贷|打工|[做打]?(?:小|零|散)工|工地|厂里|工作|收入|工资|低保|五保|种地|庄稼"
    r"|查出|确诊|脑梗|脑溢血|[癌瘤]|尿毒症|白血病|骨折|透析|化疗|糖尿|血压|心脏|精神病|智障|智力|憨|残疾|房|屋|住|租|家里|烧|垮|淹|冲|娃|老人|孩子|上学|读书|死|走了|离婚|跑了|没[有得人]|莫得|不得|不起|老了|岁"
    r"|\b(?:hospital|doctor|rent|house|job|work|money|owe|paid|children|school|died|live|lives|old)\b"
)
_PRESENTS = re.compile(
    r"(?:你好|您好|[,，。！!])*(?:我|俺|本人|免贵|小)*姓[\u3400-\u9fff]{1,2}|my name is .{2,30}",
)
_BEGINS_TO_SPEAK = re.compile(
    r"(?:你好|您好|喂|领导|同志|师傅|请问|麻烦|那个|就是|是政府的?(?:不|吗|嘛)*|[,，。！!])*(?:我们?|俺)?(?:就|是|想|要|来|有|跟|给|向|和|找)*(?:你们?|您|您们|你们这里)?"
    r"(?:(?:问|咨询|打听|请教|反映|说|讲|摆)(?:一?[下哈]|个|点|件|几?句)?(?:事情?|问题|情况|话)?|(?:个|点|件|急)事情?|问题)"
    r"(?:想|要|跟|和|向|你们?|您|问|说|请教|咨询|反映|一?[下哈]|[嘎嘛哈哦啊])*"
    r"|(?:急|很急|急得很|十万火急|急事|有急事)(?:了|啊|呀)*"
    r"|(?:i )?(?:want|have|would like) (?:to ask )?(?:a question|something)"
)


def tells(text: str) -> bool:
    """Whether a short message tells something of how somebody lives, and asks and wants nothing."""
    said = joined(tidy(text))
    if bare(said) in _ONE_WORD:
        return True
    if not _LEAST <= len(bare(said)) <= _LONGEST or asks(said) or of_the_talk(said):
        return False
    return trouble(said) or names_kin(said) or _OF_LIFE.search(with_digits(said).casefold()) is not None


_OF_WHOM = re.compile(r"^(?:(?:我|他|她|老人|屋头|家里)(?:们|家|现在|一直|也|都|是)*)(?=..)|[的了嘛啊哦呢]+$")


def without_of_whom(said: str) -> str:
    """ "她吃低保的" is 吃低保, for who looks for an answer in it word for word."""
    return _OF_WHOM.sub("", said)


def says_something(text: str) -> bool:
    """Whether a few Chinese words say anything that is no question, no wish and no mere sound: "全部打烂"."""
    said = bare(joined(tidy(text)))
    words = set(_HAN.findall(said)) - _SOUNDS
    return len(words) > 1 and len(said) <= _LONGEST and not (asks(said) or of_the_talk(said) or lost(said))


def presents_themselves(text: str) -> bool:
    """Whether somebody says how they are called and nothing more."""
    return _PRESENTS.fullmatch(bare(text)) is not None


def begins_to_speak(text: str) -> bool:
    """Whether somebody says that they have something to say: "我想问哈", "有个事", "急"."""
    return len(text) <= _SHORT and _BEGINS_TO_SPEAK.fullmatch(bare(text)) is not None
