"""Look-ups over all townships and villages of a county: which one is meant, and what to ask where two are."""

from __future__ import annotations

import re
from collections.abc import Iterable

from dialogs.hear.places.by_sound import by_sound
from dialogs.hear.places.called import (
    BODY,
    Entry,
    Hit,
    hits_in,
    holds,
    is_shortened,
    plain,
    the_longest,
    township_entry,
    village_entry,
)
from dialogs.hear.places.divisions import Division
from dialogs.hear.text import remembered
from dialogs.hear.unclear import Unclear

_LEADS = r"中国|^(?:我们?|家)?(?:住在|家在|在|是)"


def _without_body(place: Division) -> str:
    """As people say it: without the committee of a village."""
    return BODY.sub("", place.name) if place.level == "village" else place.name


class Places:
    """Look-ups over the divisions of one county. Built once; holds no state beyond them."""

    def __init__(self, rows: Iterable[Division], within: Iterable[str] = ()) -> None:
        """`within`: what the county lies in, as people write it before its own name."""
        self._all = {row.code: row for row in rows}
        self._towns = tuple(township_entry(row) for row in self._all.values() if row.level == "township")
        self._villages = tuple(village_entry(row) for row in self._all.values() if row.level == "village")
        self._shown = {code: _without_body(row) for code, row in self._all.items()}
        self._within = {
            town.division.code: tuple(e for e in self._villages if e.division.parent == town.division.code)
            for town in self._towns
        }
        self._read_township = remembered(longest=16, most=1024)(self._township)
        self._wider = self._around(within)
        self._here = places_here(self._counties(), [entry.stem for entry in self._towns])

    def at_home(self, text: str) -> str:
        """The same with "本地" in the place of the county and its townships: to ask what a sentence means, it
        matters that somewhere here is spoken of, and not where. A hill that a township is named after stays.
        """
        return self._here.sub("本地", text)

    def _counties(self) -> list[str]:
        """What the county is called: its name, and without its kind unless a place in it bears that name."""
        counties = [row.name for row in self._all.values() if row.level == "county"]
        inside = [entry.stem for entry in self._towns + self._villages]
        return counties + [name[:-1] for name in counties if not any(name[:-1] in stem for stem in inside)]

    def _around(self, within: Iterable[str]) -> re.Pattern[str]:
        around = sorted((*within, *self._counties()), key=len, reverse=True)
        return re.compile("|".join((*map(re.escape, around), _LEADS)))

    def townships(self) -> tuple[Division, ...]:
        """All townships, by code."""
        return tuple(entry.division for entry in self._towns)

    def villages(self, township_code: str) -> tuple[Division, ...]:
        """All villages of a township, by code."""
        return tuple(entry.division for entry in self._inside(township_code))

    def name(self, code: str) -> str:
        """The full official name. Raises KeyError for an unknown code."""
        return self._all[code].name

    def shown(self, code: str, lang: str = "") -> str:
        """The name without its committee, as people say it: 太平村, 黄丝社区; in `lang` where the
        county gives a name in it. Raises KeyError.
        """
        return self._all[code].names.get(lang) or self._shown[code]

    def named(self, code: str, lang: str = "") -> str:
        """The same; "" for none, and for one that the county does not know."""
        return self.shown(code, lang) if code in self._all else ""

    def match_township(self, text: str) -> Division | Unclear:
        """The township meant; the village itself if a village was named, for that says more."""
        return self._read_township(text)

    def _township(self, text: str) -> Division | Unclear:
        said = self._wider.sub("", plain(text))
        towns, villages = hits_in(said, self._towns), the_longest(hits_in(said, self._villages))
        if not (towns or villages):  # "niu chang", syllable by syllable
            towns = hits_in(said.replace(" ", ""), self._towns)
        if towns:
            return self._town_or_village(the_longest(towns), villages)
        if villages:
            return self._one_of(self._also(villages, None), "unclear-township", of_town=True)
        return self._town_by_sound(said)

    def match_village(self, text: str, township: str | None, *, nearly: bool = True) -> Division | Unclear:
        """The village meant. Names that exist twice are asked back with their codes in `near`; so is what is
        only `nearly` a name, unless the caller has no use for it: it takes a look at every village.
        """
        said = self._wider.sub("", plain(text))
        if any(said == form != town.stem for town in self._towns for form in town.forms):
            return Unclear("unclear-village")  # only the township was said
        named, rest = self._without_town(said)
        within = named or township
        for entries in (self._inside(within), self._villages) if within else (self._villages,):
            found = self._village_in(rest or said, entries, within, nearly=nearly)
            if not isinstance(found, Unclear) or found.near or found.guess:
                return self._from_elsewhere(found, within)
        return Unclear("unclear-village")

    def _inside(self, township: str | None) -> tuple[Entry, ...]:
        return self._villages if township is None else self._within.get(township, ())

    def _village_in(
        self, said: str, entries: tuple[Entry, ...], within: str | None, *, nearly: bool
    ) -> Division | Unclear:
        hits = the_longest(hits_in(said, entries))
        if hits:
            return self._one_of(self._also(hits, within), "unclear-village")
        return by_sound(said, entries, "village", nearly=nearly)

    def _from_elsewhere(self, found: Division | Unclear, within: str | None) -> Division | Unclear:
        """A village of another township than was said before may be right, but is asked."""
        if within and isinstance(found, Division) and found.parent != within:
            return Unclear("unclear-village-elsewhere", found.code, (found.code,))
        return found

    def _also(self, hits: list[Hit], within: str | None) -> list[Entry]:
        """Everyone who may be meant: 五新 is said of 乐岗五新 too, 瓮福 of 瓮福磷矿."""
        entries = [hit.entry for hit in hits]
        more = [e for e in self._inside(within) if e not in entries and any(is_shortened(h, e) for h in hits)]
        return entries + more

    def _one_of(self, entries: list[Entry], problem: str, *, of_town: bool = False) -> Division | Unclear:
        if len(entries) == 1:
            return entries[0].division
        parents = {entry.division.parent for entry in entries}
        if of_town and len(parents) == 1:
            return self._all[parents.pop()]
        return Unclear(f"{problem}-which", near=tuple(sorted(entry.division.code for entry in entries)))

    def _town_or_village(self, towns: list[Hit], villages: list[Hit]) -> Division | Unclear:
        """金山南路 is a village name though it starts like 金山街道; 龙昌 alone is the township."""
        said_more = [v for v in villages if not any(holds(t, v) for t in towns)]
        codes = {town.entry.division.code for town in towns}
        inside = [v for v in said_more if v.entry.division.parent in codes]
        covered = [v for v in said_more if all(holds(v, t) for t in towns)]
        chosen = inside or covered
        if chosen:
            return self._one_of([v.entry for v in the_longest(chosen)], "unclear-township", of_town=True)
        return self._one_of([t.entry for t in towns], "unclear-township")

    def _town_by_sound(self, said: str) -> Division | Unclear:
        town = by_sound(said, self._towns, "township")
        if isinstance(town, Division):
            return town
        village = by_sound(said, self._villages, "township")
        if isinstance(village, Division):
            return village
        return town if town.guess or not village.guess else village

    def _without_town(self, said: str) -> tuple[str | None, str]:
        """牛场镇东南街 -> the code of 牛场镇, 东南街. A bare 牛场 goes too if a village is left."""
        whole = any(said in village.forms for village in self._villages)
        towns = [] if whole else sorted(hits_in(said, self._towns), key=lambda hit: (hit.start, -hit.length))
        for hit in towns:
            before, after = said[: hit.start], said[hit.end :]
            if not before + after or after.startswith(("村", "社区")):
                continue
            if hit.form != hit.entry.stem or hits_in(before + after, self._villages):
                return hit.entry.division.code, before + after
        return None, said


_OFFICE = r"(?:街道办事处|街道办|街道|办事处|[镇乡](?:人民政府|政府|里|头)?)"
_WHERE = "^|(?<=[在是到住去来从回找问们])"  # a short name after these is a place, and no hill in a story


def places_here(counties: list[str], towns: list[str]) -> re.Pattern[str]:
    """The county, with its kind or without; a township with its kind, or where somebody says where."""
    county = "|".join(map(re.escape, sorted(counties, key=len, reverse=True)))
    town = "|".join(map(re.escape, sorted(towns, key=len, reverse=True)))
    forms = [rf"(?:{county})"] if county else []
    forms += [rf"(?:{town}){_OFFICE}", rf"(?:{_WHERE})(?:{town})"] if town else []
    return re.compile("|".join(forms) or r"(?!)")
