"""Dying only in a manner of speaking: "烦死了", "急死我了", "笑死", "累得要死".

Who is vexed to death has lost nobody. Words of danger are looked for in the whole message, before this.
"""

from __future__ import annotations

import re

from dialogs.hear.text import bare

_FEELS = "笑累热气急烦忙吓羞渴恨臭丑贵闷堵愁难恼憋"
_FIGURE = re.compile(
    rf"(?<![遭被着挨让活])(?<!活活)(?:都|真是?|简直)?(?:要|快要?)?(?:[{_FEELS}]|麻烦|着急)死(?![在于])(?:个)?"
    r"(?:我们?|你们?|人|老子|本人|他们?|她们?|俺)?(?:了|咯|啦|喽|哦|的|算)*"
    rf"|[{_FEELS}](?:[得到]|的)(?:要|想|快要?|半)死(?:了|咯|啦)*"
)
_WORN = re.compile(r"[累急烦愁难忙闷堵恼憋气]|着急|麻烦")
_FILLERS = re.compile(r"[我俺咱真太好啊哦嘛呀的了,，。!！~ ]+")


def meant(text: str) -> str:
    """`text` without what dies in it only in a manner of speaking."""
    return _FIGURE.sub(",", text)


def worn(text: str) -> bool:
    """Whether a message says that somebody has had enough, and nothing else."""
    said = bare(text)
    left = _FIGURE.sub("", said)
    return left != said and not _FILLERS.sub("", left) and bool(_WORN.search(said))
