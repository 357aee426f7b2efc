"""Somebody speaks for another person: for whom, and what they are to them, said in one breath.

"我哥不会弄手机，我帮他弄，他摔断了腿" asks for a brother. Only where it is said that one does it for the
other: a brother who broke his leg may as well live in the same house.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from dialogs.hear.family import kin
from dialogs.hear.text import joined, tidy

_READ = 400  # characters


class Behalf(NamedTuple):
    """`speaker` and `tie` as `rules.keys.SPEAKER` and `SPEAKER_TIE` keep them; a tie of "" is asked."""

    speaker: str
    tie: str = ""


_OWN_HOME = kin.one_of("spouse")
_MAY_LIVE_HERE = kin.one_of("child")
_PARENT = f"{kin.one_of('parent')}|老汉"
_FURTHER = tuple(tie for tie in kin.EVERYBODY if tie not in ("spouse", "child", "parent", kin.OPEN))
_RELATIVE = f"{kin.one_of(*_FURTHER)}|叔|伯|舅|姑|姨|婶|爷|奶|婆婆|亲戚|relative"
_NEAR = (
    r"邻居|隔壁|对门|楼[上下]|同村|(?<![男女])朋友|同学|同事|工友|老乡|战友"
    r"|\b(?:neighbou?r|(?<!boy)(?<!girl)friend|co-?worker|colleague|classmate)\b"
)
_BESIDE = re.compile(_NEAR)
_KIN = (
    (Behalf("self"), _OWN_HOME),
    (Behalf("family", "relative"), _RELATIVE),
    (Behalf("family", "child"), _PARENT),
)
_ALL_KIN = "|".join((_OWN_HOME, _MAY_LIVE_HERE, _RELATIVE, _PARENT))
_I_AM = r"(?:^|我们?是|本人是?)"
_ROLES = (
    (
        "village_worker",
        re.compile(
            rf"{_I_AM}[^,，。;；]{{0,8}}?"
            r"(?:网格员|村干部|社区干部|驻村干部|支书|村主任|村长|组长|协理员|民政专干|救助专干|楼栋长)"
            r"(?![说讲叫让不没])"
            r"|\b(?:i am|i'm|as) (?:an? |the )?(?:village|community|grid) (?:worker|cadre|official|leader)"
        ),
    ),
    (
        "volunteer",
        re.compile(
            rf"{_I_AM}[^,，。;；]{{0,8}}?(?:社工|志愿者|义工)(?![说讲叫让不没])"
            r"|\b(?:i am|i'm|as) (?:an? )?(?:volunteer|social worker)"
        ),
    ),
)
_DOING = (
    r"申请|办(?!丧|酒|喜|后事|住院|出院|婚)|弄(?!饭|吃)|填|搞|报名|上报|登记|提交|打字|操作|写(?!信)"
    r"|交(?!学|医|药|费|钱)"
)
_SAYING = r"|说(?!好话|情|媒)|讲(?!故事)"
_FOR = re.compile(rf"(?:[帮替代]|给(?!我[弄办申打说]))(?P<whom>[^,，。;；]{{0,14}}?)(?:{_DOING})")
_SPOKEN_FOR = re.compile(rf"[帮替代](?P<whom>[^,，。;；]{{0,14}}?)(?:{_DOING}{_SAYING})")
_FOR_EN = re.compile(
    r"\b(?:on behalf of|appl(?:y|ying) for(?! (?:help|aid|assistance|support|benefits?|a|the|this|money)\b)"
    r"|help(?:ing)?(?= [^,.]{2,30} (?:apply|fill|with (?:the|this|an?) (?:form|application)))"
    r"|(?:do|doing|fill(?:ing)?|writ(?:e|ing)|ask(?:ing)?|type|typing|this is|it is|it's)"
    r"(?: (?:this|it|in|the form|help|out))* for|(?:^|[,.;] ?)for(?= my (?!self)))"
    r" (?P<whom>[^,.;:]{2,40})"
)
_ME = re.compile(r"(?:我|俺|咱们?)(?:们|自己|家)?|me|myself|us")
_MINE = re.compile(rf"(?:我|俺)们?(?:的|家)?(?P<kin>{_ALL_KIN})|\bmy (?:\w+ )?(?P<en>{_ALL_KIN})\b")
_THIS_IS = re.compile(
    rf"(?:他|她|这|那|这个|就|也|是|给|帮|he|she|it|this|(?:'s| is)|for| )*(?:(?:我|俺)们?(?:的|家)?|my )"
    rf"(?P<kin>{_ALL_KIN})(?:申请|办|的|嘛|啊)*"
)
_BARE = re.compile(
    rf"(?:^|[,，。;；])(?P<kin>{_ALL_KIN})(?=[,，都也还在今年不没有眼耳]|[0-9一二三四五六七八九十])"
)
_OTHER = re.compile(
    r"他|她|老人|大爷|大娘|大伯|伯伯|奶奶|婆婆|爷爷|叔|婶|嫂|哥|姐|人家|[一两二三0-9]个|[一有]户|老[\u3400-\u9fff]"
    r"|\b(?:him|her|them|man|woman|lady|someone|somebody|person|family)\b"
)


_I_AM_THEIR = re.compile(rf"我是(?:他|她|老人家?|这家|他家|她家)们?的?(?P<kin>{kin.ANY})")
_CLOSE = {"spouse": "spouse", "child": "child", "parent": "parent"}
"""What a word makes the speaker to who is in need: "我是他儿子"."""
_ANYBODY = ("他", "她", "him", "her", "them", "他们", "她们")
"""Who is meant, nothing else says: it may be somebody of the own house."""


def on_behalf(text: str) -> Behalf | None:
    """Whom the message asks for, where it is somebody else or one of the own home; None where nobody is
    named, where the speaker is the one who is helped, or where it stays open.
    """
    said = joined(tidy(text)[:_READ]).casefold()
    whom = _whom(said)
    if whom is None:
        return None
    if named := _kin(_MINE, whom) or _kin_named(whom):
        return _sure(named)
    role = next((name for name, reader in _ROLES if reader.search(said)), "")
    if not role and (mine := _I_AM_THEIR.search(said)):
        return Behalf("family", _CLOSE.get(kin.tie_of(mine["kin"]), "relative"))
    if role or _BESIDE.search(said):
        return Behalf("helper", role or "neighbour")
    if named := _kin(_MINE, said) or _kin(_BARE, said):
        return _sure(named)
    return Behalf("helper") if whom not in _ANYBODY else None


def tie_to_mine(text: str) -> str:
    """What the speaker is to whom they name as theirs: "他是我爸爸" makes a child. "" where nobody is."""
    said = _THIS_IS.fullmatch(joined(tidy(text)[:_READ]).casefold())
    if not said:
        return ""
    named = said["kin"]
    if re.fullmatch(_OWN_HOME, named):
        return "spouse"
    if re.fullmatch(_MAY_LIVE_HERE, named):
        return "parent"
    behalf = _sure(named)
    return behalf.tie if behalf else ""


_LOOKING = re.compile(
    r"(?:我们?)?(?:是|来|想|要)?(?:[帮替]|给)(?P<whom>[^,，。;；]{1,14}?)"
    r"(?:来|先)?(?:问|看|查|了解|打听)(?:[问看查下哈]|一[问看查下哈]|的)*"
    r"|(?:i'?m |i am )?(?:asking|looking|checking)(?: this)? for (?P<en>.{2,40})"
)


def looks_for_another(text: str) -> bool:
    """ "帮邻居问", "给我们村一个老人看看": asked or looked up for somebody, and no more is said."""
    found = _LOOKING.fullmatch(joined(tidy(text)[:_READ]).casefold().strip("。.!！"))
    whom = (found["whom"] or found["en"] or "").strip() if found else ""
    return bool(whom) and not _ME.fullmatch(whom) and _is_somebody(whom)


def is_helped(text: str) -> bool:
    """Whether somebody else does it for the speaker: "我摔断了腿，隔壁小陈帮我打字"."""
    said = joined(tidy(text)[:_READ]).casefold()
    return _whom(said) is None and any(_for_me(one) for one in _all_found(said))


def _all_found(said: str) -> list[re.Match[str]]:
    return [one for reader in (_FOR, _SPOKEN_FOR, _FOR_EN) for one in reader.finditer(said)]


def _whom(said: str) -> str | None:
    """The words for whoever it is done for: "他", "我哥", "an old man". None: nobody, or the speaker."""
    found = _all_found(said)
    if any(_for_me(one) for one in found):
        return None
    named = (one["whom"].strip() for one in found)
    return next((whom for whom in named if _is_somebody(whom)), None)


def _is_somebody(whom: str) -> bool:
    return any(reader.search(whom) for reader in (_MINE, _OTHER, _BESIDE)) or bool(_kin_named(whom))


def _for_me(found: re.Match[str]) -> bool:
    return _ME.fullmatch(found["whom"].strip()) is not None


def _kin_named(whom: str) -> str:
    """ "帮爸妈申请", without a "my"."""
    return whom if re.fullmatch(_ALL_KIN, whom) else ""


def _kin(reader: re.Pattern[str], said: str) -> str:
    found = reader.search(said)
    return next((word for word in found.groupdict().values() if word), "") if found else ""


def _sure(named: str) -> Behalf | None:
    """None of a child: it may live in the same house or in one of its own."""
    return next((who for who, words in _KIN if re.fullmatch(words, named)), None)


_LIVES_NEAR = (
    r"(?:我们?(?:家|的)?)?(?:隔壁|邻居|对门|楼[上下]|同村|[村组寨院]里)(?:家|的)?"
    r"|(?:我们?)?(?:这边|这里|这儿|[村组寨院](?:里|上|头)?|小区(?:里)?|楼(?:里|上|下))有[一两几]?[个位户家]"
)
_SUBJECT = re.compile(
    rf"^(?:{_LIVES_NEAR})(?!.{{0,6}}(?:说|讲|告诉|叫|让|喊|给|借|送|帮|带|欠|骂))(?P<rest>.*)"
)
_SUBJECT_EN = re.compile(
    r"^(?:(?:my|our|the|an?) )?"
    r"(?:(?:old )?(?:man|woman|lady|person|couple|family|kids?|child(?:ren)?) next door"
    r"|(?:old |elderly )?neighbou?rs?(?:'s?)?(?! (?:said|told|gave|lent|hit|beat)))\b(?P<rest>.*)"
)
_OPENS = re.compile(
    r"^(?:(?:您好|你好|喂|同志|领导|政府|请问|求求?你们?|快[点来]?|救命|hello|hi|please|help)[,，。!！ ]*"
    r"|我?(?:要|想|来|给你们)?(?:反映|反应|举报|报告|报)(?:一?[下哈个])?(?:情况|事情?)?[,，:：。 ]*"
    r"|(?:i want to|i'd like to) report(?: something| that)?[,:. ]*)+"
)
"""A greeting, or that something is reported: it says nothing of whom."""
_MYSELF = re.compile(r"我|俺|咱|\b(?:i|me|my|we|us|our)\b")
"""Who comes into it themselves may be the one in danger: then nothing is passed on as somebody else's."""


def is_next_door(text: str) -> bool:
    """Whether words of danger are of somebody who lives near, and whoever tells them does not come into it:
    "隔壁老人好几天没吃的" asks for nobody's own aid.
    """
    said = joined(tidy(text)[:_READ]).casefold()
    said = _OPENS.sub("", said)
    found = _SUBJECT.match(said) or _SUBJECT_EN.match(said)
    return found is not None and not _MYSELF.search(found["rest"])
