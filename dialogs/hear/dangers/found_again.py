"""Whoever was missing is there again: "找到了谢谢", "她自己回来了"."""

from __future__ import annotations

import re

from dialogs.hear.family import kin
from dialogs.hear.text import bare

_LONGEST = 48  # characters
_BEFORE = (
    r"(?:我|们|家|刚|才|已经|终于|现在|都|也|哎|呀|哦|好|没事|不用[找来]|你们|谢天谢地|了|自己|各人|安全"
    r"|[,，。!！ ])*"
)
_BY_WHOM = r"(?:[被遭])?(?:我们?|警察|派出所|村里|邻居|干部|人家|别人)?(?:[把将])?[他她人]?"
_FOUND = re.compile(
    rf"(?:{_BEFORE}(?:(?:人|他|她|老人家?|老的|[爷奶]|{kin.ANY}){_BEFORE})?"
    rf"(?:{_BY_WHOM}(?:[找寻](?:到|着|回来)|[送接带]回来)[他她人]?|回(?:来|家|屋)|转来|到家)[了咯啦的])+"
    r"(?:人|他|她|没事|平安|安全|在家|好好的|不用[找来]|谢谢|感谢|多谢|麻烦|辛苦|费心|让"
    r"|你们|您|大家|政府|领导|同志|警察|[了的啊哦哈啦]|[,，。!！ ])*"
    r"|(?:(?:we|they|i) (?:have )?|(?:she|he) (?:is |was |has been |came |got )?)?(?:found|back|home)"
    r"(?: (?:her|him|now|again|safe|home|already))*[,.! ]*"
    r"(?:(?:thanks|thank you)(?: so much| very much| all)?[,.! ]*)?"
)


def found_again(text: str) -> bool:
    """Whether it is told, and nothing beside it: that they are hurt, or dead, is another matter."""
    return len(text) <= _LONGEST and _FOUND.fullmatch(bare(text)) is not None
