"""Where somebody is, as people write it: almost any words. Only what plainly tells no place is none."""

from __future__ import annotations

import re

from dialogs.hear.agreement import plainly
from dialogs.hear.text import bare, legible
from dialogs.hear.unclear import Unclear

_PLACE = re.compile(
    r"\d|[一二三四五六七八九十]+(?:组|队|楼|单元|号)|[组村寨路街巷号楼栋桥校院站屋家房坡湾坝冲沟坳洞]"
    r"|[后前对门]面|小区|工地|市场|附近|旁边|门口|路口|住"
    r"|near|behind|opposite|next to|street|road|house|school|bridge",
    re.IGNORECASE,
)
"""One of these, and a place may be told, whatever else is."""
_NONE = re.compile(
    # calls
    r"(?:你们|您们|你|您)(?:快|赶[紧快]|抓紧|好久|多久|什么时候|啥时候|几时|哪时|来不来|能不能|会不会)"
    r"|快[点些来]|赶[紧快]|救|hurry|help|come (?:quick|fast|now)"
    # how one feels
    r"|(?:我们?|娃娃?|孩子|老人|他|她)?(?:好|很|太|真|都|快要?)*(?:害?怕|饿|冷|难受|疼|痛|累|急|着急|心慌)"
    r"(?:得很|死了|了|啊|呀|哦)*$|i'?m (?:so )?(?:scared|hungry|cold)"
    # that it is over, or that somebody helped
    r"|算了|不用|不要了|不[弄搞办说]了|[先就](?:不|别|莫)|今天先不|没事|[莫别]来|已经(?:有|好|吃|解决|得)"
    r"|.{0,6}(?:给|借|送)了?(?:我们?|点|些|米|钱)|谢|多谢|麻烦(?:你|您)|never mind|it'?s ok|no need|thank",
    re.IGNORECASE,
)


def read_whereabouts(text: str) -> str | Unclear:
    """As it was written; Unclear for a yes, a call, a feeling, thanks or "never mind", which would stand on
    the clerk's page as where to go.
    """
    said = bare(text)
    if plainly(text) == "yes" or (_NONE.match(said) and not _PLACE.search(said)):
        return Unclear("unclear-place")
    return legible(text)
