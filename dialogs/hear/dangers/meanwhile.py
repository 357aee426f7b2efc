"""What is said while help is on its way: that it was called for, what to do now, who speaks."""

from __future__ import annotations

import re

from dialogs.hear.persons.names import read_name, read_own_name
from dialogs.hear.text import bare, joined, tidy
from dialogs.hear.unclear import Unclear

_LONGEST = 24  # characters
_WHO = "(?:我们?|[他她]|邻居|人家|别人|[爸妈]|爷爷|奶奶|村里|干部)?"
_WHOM = "(?:120|119|110|救护车|消防队?|派出所|警察|警)"
_CALLED = re.compile(
    rf"{_WHO}(?:已经|早就|都|刚刚?|刚才)(?:打|喊|叫|拨|报)(?:过|通)?了?{_WHOM}(?:的?电话)?[了过]*"
    rf"|{_WHO}(?:打|喊|叫|拨|报)(?:过|通)?了{_WHOM}(?:的?电话)?[了过]*"
    rf"|{_WHO}(?:打|喊|叫|拨)(?:过|通)?{_WHOM}(?:的?电话)?(?:了|过了?)"
    rf"|{_WHO}报(?:过)?警(?:了|过了?)"
    rf"|{_WHOM}的?人?(?:已经|都|也|马上|就要?|正在)*(?:(?:说|讲)?(?:在?来|出发|动身)(?:的?路上)?|到)了"
    r"|i(?: have|'ve)? (?:already |just )*called (?:120|119|110|an ambulance|the ambulance|the police)"
    r"|(?:the )?(?:ambulance|police) (?:is|are) (?:coming|here|on (?:its|their|the) way)"
)
_AT_THE_END = "啊嘛呀哦的呢"


def help_called(text: str) -> bool:
    """Whether it says that 120 or the like was called already, and nothing more."""
    said = bare(text).rstrip(_AT_THE_END)
    return len(said) <= _LONGEST and _CALLED.fullmatch(said) is not None


_NO_CALLS = re.compile(
    r"(?:不要|莫|别|千万不要|不能)(?:再)?(?:(?:给|跟)我打(?:电话|手机)|打(?:给)?我的?(?:电话|手机)|打电话给我(?!们?的?[爸妈儿女家]))(?=$|[,，。!])"
    r"|(?:^|[,，。])(?:请|你们?)?(?:不要|莫|别)打我?电话(?:来|过来|嘛|哈)?(?=$|[,，。!])"
    r"|(?:do not|don'?t|please never) (?:call|phone|ring) me(?=$|[,.!])"
)


def wants_no_calls(text: str) -> bool:
    """Whether nobody is to call them."""
    return len(text) <= _LONGEST * 2 and _NO_CALLS.search(tidy(text).casefold()) is not None


_NO_NAME = re.compile(
    r"(?:我|们|,|，|就|也|还是|能不能|可不可以|可以|先|名字?){0,6}(?:(?:不|莫|别|没法)(?:想|愿意?|敢|方便|要|能|肯|得|用|必)?)(?:给?你们?)?"
    r"(?:留|说|讲|写|报|透露|露|给|公开|登记)(?:出|上|我)?的?(?:真|个|自己|自家)?的?(?:名字?|姓名|姓啥|姓|大名)"
    r"|(?:莫|不要|别|千万别)(?:跟|和|对|给)?(?:他们?|别人|人家|村里)?(?:说|讲|告诉)(?:他们?|别人|人家)?是?(?:我|哪个)(?:说|讲|报|反映|告)"
    r"|匿名|(?:no|without (?:my|a)|not (?:give|leave|say|tell)(?: you)? my|keep my) name|anonymous"
)


def wants_no_name(text: str) -> bool:
    """Whether who speaks will not say who they are, or fears that it is told on."""
    return len(text) <= _LONGEST * 2 and _NO_NAME.search(joined(tidy(text)).casefold()) is not None


_NAMED = re.compile(
    r"(?:^|[,，。;； ])(?:我叫|我的?名字[叫是]|本人叫?)(?!不|你|他|她|人)"
    r"([\u3400-\u9fff·]{2,4})(?=[,，。;；、!！\s]|$)"
)
_A_NAME = re.compile(r"[\u3400-\u9fff]{2,4}")


def name_told(text: str, *, alone: bool) -> str:
    """A name that is told where something else was asked: "我叫小龙". With `alone`, a whole name and nothing
    else counts too. "" where there is none.
    """
    said = joined(tidy(text))
    found = _NAMED.search(said)
    if found:
        name = read_name(found[1])
        return name if isinstance(name, str) else str(name.guess or "")
    name = read_own_name(said) if alone and _A_NAME.fullmatch(said) else ""
    return "" if isinstance(name, Unclear) else name
