"""What somebody told of themselves before any question: where they are, their telephone, their name.

Only what is plainly said, and said once: of two numbers nobody knows whose is whose.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from dialogs.hear.persons.identity import read_id
from dialogs.hear.persons.names import read_name
from dialogs.hear.persons.surnames import COMMON
from dialogs.hear.places.atlas import Places
from dialogs.hear.places.called import TOWN, in_letters
from dialogs.hear.places.divisions import Division
from dialogs.hear.places.named import group_in
from dialogs.hear.text import joined, remembered, tidy
from rules import keys

_READ = 2_000  # characters
_PHONE = re.compile(r"(?<![0-9])1[3-9][0-9](?:[ -]?[0-9]{4}){2}(?![0-9])")
_ID = re.compile(r"(?<![0-9A-Z])[0-9]{17}[0-9Xx](?![0-9A-Za-z])")
_NAME = re.compile(
    r"(?:我叫|我的?名字[叫是]|本人叫?)\s*(?!不)([\u3400-\u9fff·]{2,4}?)(?=[,，。;；、!！\s]|身份证|电话|是|住|家|今年|(?:布依|仡佬|土家|毛南|[苗汉水侗彝白壮瑶回])族|$)"
)
_NAME_BESIDE_AGE = re.compile(
    rf"我是(?:[\u3400-\u9fff]{{1,8}}的)?([{COMMON}][\u3400-\u9fff]{{1,2}})(?<![户民人工者师员病压])"
    r"(?=[,，。;；、\s]?(?:今年)?[0-9一二三四五六七八九十]{2,3}岁|[,，](?:电话|手机|身份证))"
)
_LETTERS = re.compile("[a-z]+")
_HERE = re.compile(r"(?:[我俺]们?是|[我俺]家[在住是]?|家[在住]|住在?|在|^就是)$")

_NOTHING_MORE = ("", "的", "人", "的人", "这边", "这里", "那边", "这边的", "这里的", "那边的")
"""Behind the short name that a whole message consists of: "陆坪的"."""


@remembered(longest=8, most=512)
def told(text: str, places: Places) -> Mapping[str, str]:
    """By the names of `rules.keys`, what stands in `text`."""
    said = joined(tidy(text)[:_READ])
    found = {
        keys.NAME.name: _name(said),
        keys.PHONE.name: _only({re.sub(r"[ -]", "", each) for each in _PHONE.findall(said)}),
        keys.ID_NUMBER.name: _id_number(said),
        **_place(said, places),
    }
    return {name: value for name, value in found.items() if value}


def _only(found: set[str]) -> str:
    return found.pop() if len(found) == 1 else ""


def _name(said: str) -> str:
    name = read_name(_only(set(_NAME.findall(said)) or set(_NAME_BESIDE_AGE.findall(said))))
    return name if isinstance(name, str) else ""


def _id_number(said: str) -> str:
    number = read_id(_only({each.upper() for each in _ID.findall(said)}))
    return number if isinstance(number, str) else ""


def _place(said: str, places: Places) -> Mapping[str, str]:
    """By the whole name: 金山 is a hill in a story, 金山街道 is not. By the short one in "我是金山的"."""
    letters = set(_LETTERS.findall(said.casefold()))  # "niuchang 镇", "in Niuchang"
    towns = [
        row
        for row, short in ((each, TOWN.sub("", each.name)) for each in places.townships())
        if row.name in said
        or _from(short, said)
        or (letters and in_letters(short) in letters)
        or (
            short in said
            and any(short + places.shown(each.code) in said for each in places.villages(row.code))
        )
    ]
    if len(towns) != 1:
        return {} if towns else _by_village(said, places)
    villages = [row for row in places.villages(towns[0].code) if _named(row, said, places)]
    village = {keys.VILLAGE.name: villages[0].code} if len(villages) == 1 else {}
    return {keys.TOWNSHIP.name: towns[0].code, **village}


def _by_village(said: str, places: Places) -> Mapping[str, str]:
    """ "我是翁羊村的", "翁羊村三组": the only one of its name where somebody says where they are."""
    found = [
        (town, village)
        for town in places.townships()
        for village in places.villages(town.code)
        if _named(village, said, places) and _from(places.shown(village.code), said)
    ]
    if len(found) != 1:
        return {}
    return {keys.TOWNSHIP.name: found[0][0].code, keys.VILLAGE.name: found[0][1].code}


def _named(row: Division, said: str, places: Places) -> bool:
    return places.shown(row.code) in said


def _from(short: str, said: str) -> bool:
    """Whether the short name of a township, or a village, stands where somebody says where they are."""
    before, found, after = said.partition(short)
    if not found:
        return False
    group = group_in(after)
    if not before:
        return after in _NOTHING_MORE or after == group
    return bool(_HERE.search(before)) and (after[:1] in "的这那，,。" or after.startswith(group or "，"))
