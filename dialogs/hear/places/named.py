"""How much a place that was named says: only the township, a village called like it, a group."""

from __future__ import annotations

import re

from dialogs.hear.text import bare

_OF_A_TOWNSHIP = re.compile(r"(?:街道|镇|乡)[上里头]?$")


def only_the_township(said: str, name: str) -> bool:
    """Whether only the township was named: 马场坪. That a village in it bears the name says nothing."""
    return _OF_A_TOWNSHIP.sub("", bare(said)) == _OF_A_TOWNSHIP.sub("", name)


def only_bears_the_name(said: str, village: str, township: str) -> bool:
    """Whether the village is called like its township, and was not named itself: "我住福泉马场坪"."""
    alike = re.sub("(?:村|社区)$", "", village) == re.sub("(?:街道|镇|乡)$", "", township)
    return alike and village not in said


_IN_THE_STREET = re.compile(r".{0,6}(?:镇|街|乡场|场坝)[上头边][的住]*")


def in_the_street(said: str) -> bool:
    """Whether somebody only says that they live where the market is, and in no village: "就在街上"."""
    return _IN_THE_STREET.fullmatch(bare(said)) is not None


_GROUP = re.compile(r"(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:村民)?(?:小?组|社).{0,40}$")


def group_in(text: str) -> str:
    """The group of a village, and what is said behind it: "三组，小学后面"; or ""."""
    found = _GROUP.search(text)
    return found[0] if found else ""
