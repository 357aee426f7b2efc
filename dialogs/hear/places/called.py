"""What a place is called, officially and by people, and where a sentence says so."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from dialogs.hear.places.divisions import Division
from dialogs.hear.sounds import sounds
from dialogs.hear.text import joined, tidy

BODY = re.compile(r"(?:居民委员会|村民委员会|居委会|村委会|村支两委|村两委)$")
TOWN = re.compile(r"(?:街道办事处|街道办|街道|镇人民政府|镇政府|镇|乡人民政府|乡政府|乡|办事处)$")
KIND = re.compile(r"(?:社区|村)$")
_VARIANTS = str.maketrans("迴廻堖壩壪龍鄉鎮馬場橋區樹塘", "回回坳坝湾龙乡镇马场桥区树塘")
LEAST_LATIN = 4  # letters; a shorter part of a name is found in any sentence


def plain(text: str) -> str:
    return joined(tidy(text)).casefold().translate(_VARIANTS)


@dataclass(frozen=True)
class Entry:
    division: Division
    shown: str
    forms: tuple[str, ...]
    stem: str


@dataclass(frozen=True)
class Hit:
    entry: Entry
    start: int
    form: str

    @property
    def end(self) -> int:
        return self.start + len(self.form)

    @property
    def length(self) -> int:
        return len(self.form)


def in_letters(name: str) -> str:
    """Niuchang: how it is written by who writes no Chinese."""
    return "".join(sounds(name))


def township_entry(row: Division) -> Entry:
    name = plain(row.name)
    stem = TOWN.sub("", name)
    ends = ("街道办事处", "街道办", "街道", "镇政府", "镇", "乡政府", "乡", "办事处", "")
    kind = name[len(stem) :]
    forms = {name, stem, *(stem + end for end in ends if not end or kind[:1] == end[:1] or end == "办事处")}
    if len(stem) > 1:
        forms.add(in_letters(stem))
    return Entry(row, row.name, tuple(sorted(forms | _abroad(row), key=len, reverse=True)), stem)


def village_entry(row: Division) -> Entry:
    name = plain(row.name)
    shown = BODY.sub("", name)
    stem = KIND.sub("", shown)
    forms = {name, shown, stem}
    if shown.endswith("社区"):
        forms |= {stem + "居委会", stem + "居民委员会"}
    else:
        forms |= {stem + "村委会", shown + "委会"}
    if "镇街道" in stem:  # 陆坪镇街道社区 is said 陆坪街道, 陆坪街
        forms |= {stem.replace("镇街道", "街道社区"), stem.replace("镇街道", "街上")}
    return Entry(row, shown, tuple(sorted(forms | _abroad(row), key=len, reverse=True)), stem)


def _abroad(row: Division) -> set[str]:
    """The names in other languages, and what is left of them without the word for the kind of place."""
    names = {plain(name) for name in row.names.values()}
    return names | {stem for name in names if len(stem := name.rpartition(" ")[0]) >= LEAST_LATIN}


def hits_in(said: str, entries: Iterable[Entry]) -> list[Hit]:
    """The longest form of each entry that `said` holds."""
    found = []
    for entry in entries:
        for form in entry.forms:
            start = said.find(form)
            if start >= 0:
                found.append(Hit(entry, start, form))
                break
    return found


def the_longest(hits: list[Hit]) -> list[Hit]:
    """Without those that lie inside a longer one; of the others, the longest."""
    kept = [hit for hit in hits if not any(holds(other, hit) and other.length > hit.length for other in hits)]
    longest = max((hit.length for hit in kept), default=0)
    return [hit for hit in kept if hit.length == longest]


def holds(outer: Hit, inner: Hit) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def is_shortened(hit: Hit, entry: Entry) -> bool:
    """Whether what was said is the name of `entry` without a word of two characters or more."""
    stem = hit.entry.stem
    part = entry.stem.startswith(stem) or entry.stem.endswith(stem)
    return part and len(entry.stem) >= len(stem) + 2 and hit.form in entry.shown
