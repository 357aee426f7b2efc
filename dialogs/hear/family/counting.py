"""How many: "三个人", "我们一家五口", "六十八", "我和老伴带两个孙子"."""

from __future__ import annotations

import re

from dialogs.hear.family import kin
from dialogs.hear.numerals import RUN, whole, with_digits
from dialogs.hear.text import joined, remembered, tidy
from dialogs.hear.unclear import Unclear

READ = 200  # characters; who writes more tells a story, and no number
_A_COUPLE = re.compile(kin.A_COUPLE)
_WITH_SPEAKER = re.compile(rf"^(?:我们)?(?:{kin.A_COUPLE})|大人|我们?(?:{kin.A_COUPLE})")
_KIN = f"(?:{kin.A_COUPLE}|老人|大人|小的|老的|学生|病人|adults?|{kin.ANY})"
MEMBER = re.compile(
    rf"(?!{kin.A_PLACE_IN_THE_ROW}|[两俩]公婆)(?P<count>{RUN})(?:个|位|名)?的? ?(?P<counted>{_KIN}|孙)"
    rf"|(?P<kin>{_KIN})(?:有|共)?(?:(?P<after>{RUN})(?:个|位|名)(?!{_KIN})|(?P<pair>俩))?"
)
# The number is for all of the group (爷孙三个, 三娘母, 我们五个), the speaker in it.
_GROUP = re.compile(
    r"(?:爷孙|婆孙|婆媳|父子|母子|母女|父女|娘母|娘崽|爷崽|姊妹|兄弟|弟兄|姐妹|我们|咱们|咱|我)"
    rf"(?P<after>{RUN})(?:个|口|人|娘母|爷崽|$|[,，。])"
    rf"|(?P<before>{RUN})(?:娘母|爷崽|爷孙|娘崽|姊妹|姐妹|姐弟|兄妹|弟兄|兄弟)|(?:我|爷孙|娘|母子|父子|爷|兄弟|姊妹)(?P<pair>俩|仨)"
)
_HEADS = re.compile(
    rf"^(?P<all>{RUN})个(?=[,，。;我])|"
    rf"(?<![老小])(?P<heads>{RUN})(?:个|口|位|名)?(?:人|口|丁)(?!子|家)"
    rf"|(?P<of>{RUN}) (?:people|persons?|of us|members)"
)
_NOT_COUNTED = re.compile(
    r"[一1](?:家|起|共|直|般|样|点|些|步|下|哈|会|阵)|第[0-9一二三四五六七八九十]+|[0-9一二三四五六七八九十]+(?:组|队|栋)|老[一二三四五六七八九]"
)
ALONE = re.compile(
    r"我(?:自己)?一个|^(?:就|只有|只剩)?一个人|独自|独居|单身|光棍|孤寡|^就?我(?:自己)?$"
    r"|\b(?:just|only) (?:me|myself)\b|\balone\b|by myself|^(?:me|myself)$"
)
_MARRIED = kin.one_of("spouse", "daughter-in-law", "son-in-law")
NOBODY = re.compile(
    rf"(?:[和跟与同])?(?:{_MARRIED})(?:[也都早就]|已经|又)*(?:离了?婚|离异)了?|前(?:夫|妻)"
    rf"|(?:{_KIN})(?:[也都早就]|已经|又)*(?:改嫁|跟人跑|跑(?=了(?!{RUN}|几|车)))了?"
    rf"|(?:没(?:有|得)?|莫得|无)(?:(?:{_KIN})(?:没|无)?)+|(?:没儿没女|无儿无女)"
    rf"|(?:{_KIN})(?:[也都早]|已经|早就|前年|去年)*(?:(?:死|过世|去世|走|没|不在)了|双亡|早逝|亡故|病故了?)"
)
"""Named, and yet nobody who lives there: "没有儿女", "老伴走了", "和丈夫离婚了"."""
HOW_THEY_ARE = "(?![和跟与同、,，。;；俩两的]|$)"
_TOLD_AGAIN = re.compile(rf"(?P<named>{_KIN})(?P<between>.*?[,，。;；])(?P=named){HOW_THEY_ARE}")
"""“我和我哥，哥是智力残疾” is one brother."""
_OF_THEIRS = re.compile(rf"(?:{_KIN})的(?={_KIN})")
"""“妈妈的妹妹” is the sister, and no mother."""
_ANEW = (
    (re.compile(rf"(我(?:和|跟|与|同)我?(?:{kin.one_of('spouse')}))(?:{kin.A_COUPLE})"), r"\1两个"),
    (re.compile(r"夫妻[二两2]人"), "夫妻俩"),
    (re.compile(r"我(?:自己)?一个人(?=带|养|拉扯|盘|供|拖|领)"), "我"),
    (re.compile(r"^(?:离异|离婚|单亲|丧偶|守寡|未婚)了?[,，、]?(?=带|养|和|跟|有)"), "我"),
    (re.compile(r"最[大小幺]的|(?:大|小)的(?=才|[0-9]{1,2}岁)"), " "),
)
"""What is said in other words than the readers below look for."""
_SORTS = re.compile(
    rf"^(?:我们?|家里|屋头|有|一共)*(?P<big>{RUN})个?(?:大人?|老)(?P<small>{RUN})个?(?:小孩?|少|娃)$"
)
_NOW = re.compile(
    r"(?:现在|实际|如今|目前|眼下|在家|在屋|常住)(?:上|住|在家|只有|只|就|还|剩|有|是|的)*"
    rf"(?P<n>{RUN})(?:个人?|口人?|人)(?=$|[,，。;；])"
)
"""“本来五口，现在四口”: how many they are, and not how many they were or are in the book."""
NONE = re.compile(r"^(?:一个[都也])?(?:没有|没得|莫得|没|无|none|no|nobody)(?:人|了|的)*$")
_VAGUE = re.compile(
    r"(?P<low>[一二两三四五六七八九])(?P<high>[二两三四五六七八九])(?=个|口|人|岁|$)"
    rf"|(?:{RUN})?[几多来](?=个|口|岁|人|$)"
)
ALTOGETHER = re.compile(
    rf"(?P<only>就是?|只有?|只剩|就剩)?我(?:自己)?(?:和|跟|与|同|、)(?P<who>(?:我|的|家|和|跟|与|同|、|{_KIN})+?)"
    rf"(?P<n>{RUN})(?:个|口|位)?(?:老的|人)?(?:一起)?(?:过|住|生活|在家|在屋头|过日子)*(?=$|[,，。;；])"
)
"""“我和老伴两个”: two with the speaker, and no two wives. With “就我和……” nobody else is meant."""
_PLUS_ME = re.compile(r"除了?我|不[算带]我|不包括我")
_AND_MORE = re.compile(r"口(?:人)?(?:和|跟|加|还有|带)")
_WITH_THEM = re.compile(r"个?人?(?:和|跟|加|还有|带)(?P<who>.+)")
_MY = re.compile(rf"我(?:的|家)?(?={_KIN})|我家|我们")
_SPEAKER = re.compile(r"我|\b(?:me|i|myself)\b|^(?:和|跟|与|同|带|with )")


@remembered(longest=16, most=2048)
def read_count(text: str, least: int, most: int) -> int | Unclear:
    """A whole number from `least` to `most`, also as a list of family members, the speaker counted in."""
    said = joined(with_digits(tidy(text).casefold()))
    if not said or len(said) > READ:
        return Unclear("unclear-count")
    value = vague(said) or _there_now(said)
    if value is None:
        once = _TOLD_AGAIN.sub(r"\g<named>\g<between>他", in_other_words(said))
        value = _count(_NOT_COUNTED.sub(" ", NOBODY.sub(" ", _OF_THEIRS.sub("", once))))
    if isinstance(value, int) and not least <= value <= most:
        return Unclear("unclear-count-range")
    return value


def _there_now(said: str) -> int | None:
    """The number that is told for today, or of big and small ones together (两大两小)."""
    if sorts := _SORTS.match(said):
        return (whole(sorts["big"]) or 0) + (whole(sorts["small"]) or 0)
    now = _NOW.search(said)
    count = whole(now["n"]) if now else None
    return count if count != 1 else None  # "现在一个人，带三个娃" goes on


def in_other_words(said: str) -> str:
    """The same household, as the readers of numbers and of relatives know to read it."""
    for spoken, meant in _ANEW:
        said = spoken.sub(meant, said)
    return said


def vague(said: str) -> Unclear | None:
    """两三个, 十几个: ask, do not choose."""
    found = _VAGUE.search(said)
    if not found:
        return None
    low, high = whole(found["low"] or ""), whole(found["high"] or "")
    if low is None or high is None:
        return Unclear("unclear-count")
    return Unclear("unclear-count-about", high) if 0 < high - low <= 2 else None


def _count(said: str) -> int | Unclear:
    if NONE.search(said):
        return 0
    if ALONE.search(said) and not MEMBER.search(said):
        return 1
    if _PLUS_ME.search(said):
        others = _plain(said)
        return others if isinstance(others, Unclear) else Unclear("unclear-count-about", others + 1)
    if together := ALTOGETHER.search(said):
        return _altogether(said, together)
    heads, family = _heads(said), _family(said)
    if heads is None:
        return _plain(said) if family is None else family
    if _AND_MORE.search(said):
        return Unclear("unclear-count-about", heads + 1)
    if with_group := _beside_the_group(said):
        return Unclear("unclear-count-about", heads + with_group)
    more = family if isinstance(family, int) else 0
    return heads if more <= heads else Unclear("unclear-count-about", more)


def _altogether(said: str, together: re.Match[str]) -> int | Unclear:
    """So many, and who is named beside them."""
    count = whole(together["n"])
    rest = said[: together.start()] + said[together.end() :]
    others = 0 if together["only"] else sum(map(members_in, MEMBER.finditer(rest)))
    return Unclear("unclear-count") if count is None else count + others


def _heads(said: str) -> int | None:
    for pattern in (_HEADS, _GROUP):
        found = pattern.search(said)
        run = next(filter(None, found.groups()), None) if found else None
        value = whole(run) if run else None
        if value is not None:
            return value
    return None


def _beside_the_group(said: str) -> int:
    """婆媳两个带一个娃: how many are told beside those two."""
    group = _GROUP.search(said)
    beside = _WITH_THEM.match(said, group.end()) if group and not _HEADS.search(said) else None
    return sum(map(members_in, MEMBER.finditer(beside["who"]))) if beside else 0


def _family(said: str) -> int | Unclear | None:
    """The members that are named. If it is open whether the speaker is one of them, that is asked."""
    members = list(MEMBER.finditer(said))
    if not members:
        return None
    total = sum(map(members_in, members))
    if _SPEAKER.search(_MY.sub(" ", said).strip()):
        return total + 1
    if _WITH_SPEAKER.search(said) or all(member["count"] or member["after"] for member in members):
        return total
    return Unclear("unclear-count-about", total + 1)


def members_in(member: re.Match[str]) -> int:
    count = whole(member["count"] or member["after"] or "")
    both = member["pair"] or _A_COUPLE.fullmatch(member["kin"] or "")
    return count or (2 if both else kin.how_many(member["kin"]))


def _plain(said: str) -> int | Unclear:
    runs: list[str] = re.findall(RUN, said)
    if len(runs) == 1 and re.search(r"-[0-9]|负", said):
        return Unclear("unclear-count-range")
    value = whole(runs[0]) if len(runs) == 1 else None
    return Unclear("unclear-count") if value is None else value


_AT_HOME = re.compile(
    r"(?:我们?|家里?|屋头|一共|总共|一起|有|是)*(?P<n>[0-9一二两三四五六七八九十]{1,3})(?:口人|口子|个人)"
)


def at_home(said: str) -> int:
    """How many live together, where a whole message says only that: "家里3口人". 0 where it does not."""
    found = _AT_HOME.fullmatch(said)
    count = read_count(found["n"], 1, 20) if found else 0
    return count if isinstance(count, int) else 0
