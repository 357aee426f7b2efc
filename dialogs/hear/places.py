"""Townships and villages of one county, found by what people call them."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from dialogs.hear.sounds import likeness, local_sounds, sounds
from dialogs.hear.text import bare, joined, tidy
from dialogs.hear.unclear import Unclear


@dataclass(frozen=True)
class Division:
    """A county, township or village by its statistical code; `level` is county, township or village."""

    code: str
    name: str
    level: str
    parent: str
    names: Mapping[str, str] = field(default_factory=dict, compare=False)  # in other languages


COLUMNS = ("code", "name", "level", "parent")


def parse_divisions(csv_text: str) -> tuple[Division, ...]:
    """The rows of a file with the columns code, name, level, parent, and one for each other language in which
    places have names. Raises KeyError if one of the four is missing.
    """
    rows = csv.DictReader(io.StringIO(csv_text.lstrip("\ufeff")))
    return tuple(Division(row["code"], row["name"], row["level"], row["parent"], _names(row)) for row in rows)


def _names(row: Mapping[str, str]) -> Mapping[str, str]:
    return {lang: name for lang, name in row.items() if lang not in COLUMNS and name}


_BODY = re.compile(r"(?:居民委员会|村民委员会|居委会|村委会|村支两委|村两委)$")
_TOWN = re.compile(r"(?:街道办事处|街道办|街道|镇人民政府|镇政府|镇|乡人民政府|乡政府|乡|办事处)$")
_KIND = re.compile(r"(?:社区|村)$")
_LEADS = r"中国|^(?:我们?|家)?(?:住在|家在|在|是)"
_VARIANTS = str.maketrans("迴廻堖壩壪龍鄉鎮馬場橋區樹塘", "回回坳坝湾龙乡镇马场桥区树塘")
LEAST_LATIN = 4  # letters; a shorter part of a name is found in any sentence
_MAYBE = 0.6  # likeness from which a near spelling is asked back


def _plain(text: str) -> str:
    return joined(tidy(text)).casefold().translate(_VARIANTS)


@dataclass(frozen=True)
class _Entry:
    division: Division
    shown: str
    forms: tuple[str, ...]
    stem: str


@dataclass(frozen=True)
class _Hit:
    entry: _Entry
    start: int
    form: str

    @property
    def end(self) -> int:
        return self.start + len(self.form)

    @property
    def length(self) -> int:
        return len(self.form)


class Places:
    """Look-ups over the divisions of one county. Built once; holds no state beyond them."""

    def __init__(self, rows: Iterable[Division], within: Iterable[str] = ()) -> None:
        """`within`: what the county lies in, as people write it before its own name."""
        self._all = {row.code: row for row in rows}
        self._towns = tuple(_township(row) for row in self._all.values() if row.level == "township")
        self._villages = tuple(_village(row) for row in self._all.values() if row.level == "village")
        self._wider = self._around(within)
        self._here = _here(self._counties(), [entry.stem for entry in self._towns])

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
        return tuple(e.division for e in self._villages if e.division.parent == township_code)

    def name(self, code: str) -> str:
        """The full official name. Raises KeyError for an unknown code."""
        return self._all[code].name

    def shown(self, code: str, lang: str = "") -> str:
        """The name without its committee, as people say it: 太平村, 黄丝社区; in `lang` where the
        county gives a name in it. Raises KeyError.
        """
        place = self._all[code]
        if own := place.names.get(lang):
            return own
        return _BODY.sub("", place.name) if place.level == "village" else place.name

    def named(self, code: str, lang: str = "") -> str:
        """The same; "" for none, and for one that the county does not know."""
        return self.shown(code, lang) if code in self._all else ""

    def match_township(self, text: str) -> Division | Unclear:
        """The township meant; the village itself if a village was named, for that says more."""
        said = self._wider.sub("", _plain(text))
        towns, villages = _hits(said, self._towns), _best(_hits(said, self._villages))
        if towns:
            return self._town_or_village(_best(towns), villages)
        if villages:
            return self._one_of(self._also(villages, None), "unclear-township", of_town=True)
        return self._town_by_sound(said)

    def match_village(self, text: str, township: str | None, *, nearly: bool = True) -> Division | Unclear:
        """The village meant. Names that exist twice are asked back with their codes in `near`; so is what is
        only `nearly` a name, unless the caller has no use for it: it takes a look at every village.
        """
        said = self._wider.sub("", _plain(text))
        if any(said == form != town.stem for town in self._towns for form in town.forms):
            return Unclear("unclear-village")  # only the township was said
        named, rest = self._without_town(said)
        within = named or township
        for entries in (self._inside(within), self._villages) if within else (self._villages,):
            found = self._village_in(rest or said, entries, within, nearly=nearly)
            if not isinstance(found, Unclear) or found.near or found.guess:
                return self._from_elsewhere(found, within)
        return Unclear("unclear-village")

    def _inside(self, township: str | None) -> tuple[_Entry, ...]:
        return tuple(e for e in self._villages if township is None or e.division.parent == township)

    def _village_in(
        self, said: str, entries: tuple[_Entry, ...], within: str | None, *, nearly: bool
    ) -> Division | Unclear:
        hits = _best(_hits(said, entries))
        if hits:
            return self._one_of(self._also(hits, within), "unclear-village")
        return _by_sound(said, entries, "village", nearly=nearly)

    def _from_elsewhere(self, found: Division | Unclear, within: str | None) -> Division | Unclear:
        """A village of another township than was said before may be right, but is asked."""
        if within and isinstance(found, Division) and found.parent != within:
            return Unclear("unclear-village-elsewhere", found.code, (found.code,))
        return found

    def _also(self, hits: list[_Hit], within: str | None) -> list[_Entry]:
        """Everyone who may be meant: 五新 is said of 乐岗五新 too, 瓮福 of 瓮福磷矿."""
        entries = [hit.entry for hit in hits]
        more = [e for e in self._inside(within) if e not in entries and any(_shortened(h, e) for h in hits)]
        return entries + more

    def _one_of(self, entries: list[_Entry], problem: str, *, of_town: bool = False) -> Division | Unclear:
        if len(entries) == 1:
            return entries[0].division
        parents = {entry.division.parent for entry in entries}
        if of_town and len(parents) == 1:
            return self._all[parents.pop()]
        return Unclear(f"{problem}-which", near=tuple(sorted(entry.division.code for entry in entries)))

    def _town_or_village(self, towns: list[_Hit], villages: list[_Hit]) -> Division | Unclear:
        """金山南路 is a village name though it starts like 金山街道; 龙昌 alone is the township."""
        said_more = [v for v in villages if not any(_same(t, v) for t in towns)]
        codes = {town.entry.division.code for town in towns}
        inside = [v for v in said_more if v.entry.division.parent in codes]
        covered = [v for v in said_more if all(_same(v, t) for t in towns)]
        chosen = inside or covered
        if chosen:
            return self._one_of([v.entry for v in _best(chosen)], "unclear-township", of_town=True)
        return self._one_of([t.entry for t in towns], "unclear-township")

    def _town_by_sound(self, said: str) -> Division | Unclear:
        town = _by_sound(said, self._towns, "township")
        if isinstance(town, Division):
            return town
        village = _by_sound(said, self._villages, "township")
        if isinstance(village, Division):
            return village
        return town if town.guess or not village.guess else village

    def _without_town(self, said: str) -> tuple[str | None, str]:
        """牛场镇东南街 -> the code of 牛场镇, 东南街. A bare 牛场 goes too if a village is left."""
        whole = any(said in village.forms for village in self._villages)
        towns = [] if whole else sorted(_hits(said, self._towns), key=lambda hit: (hit.start, -hit.length))
        for hit in towns:
            before, after = said[: hit.start], said[hit.end :]
            if not before + after or after.startswith(("村", "社区")):
                continue
            if hit.form != hit.entry.stem or _hits(before + after, self._villages):
                return hit.entry.division.code, before + after
        return None, said


_OFFICE = r"(?:街道办事处|街道办|街道|办事处|[镇乡](?:人民政府|政府|里|头)?)"
_WHERE = "^|(?<=[在是到住去来从回找问们])"  # a short name after these is a place, and no hill in a story


def _here(counties: list[str], towns: list[str]) -> re.Pattern[str]:
    """The county, with its kind or without; a township with its kind, or where somebody says where."""
    county = "|".join(map(re.escape, sorted(counties, key=len, reverse=True)))
    town = "|".join(map(re.escape, sorted(towns, key=len, reverse=True)))
    forms = [rf"(?:{county})"] if county else []
    forms += [rf"(?:{town}){_OFFICE}", rf"(?:{_WHERE})(?:{town})"] if town else []
    return re.compile("|".join(forms) or r"(?!)")


def _township(row: Division) -> _Entry:
    name = _plain(row.name)
    stem = _TOWN.sub("", name)
    ends = ("街道办事处", "街道办", "街道", "镇政府", "镇", "乡政府", "乡", "办事处", "")
    kind = name[len(stem) :]
    forms = {name, stem, *(stem + end for end in ends if not end or kind[:1] == end[:1] or end == "办事处")}
    if len(stem) > 1:
        forms.add("".join(sounds(stem)))  # Niuchang: how it is written by who writes no Chinese
    return _Entry(row, row.name, tuple(sorted(forms | _abroad(row), key=len, reverse=True)), stem)


def _village(row: Division) -> _Entry:
    name = _plain(row.name)
    shown = _BODY.sub("", name)
    stem = _KIND.sub("", shown)
    forms = {name, shown, stem}
    if shown.endswith("社区"):
        forms |= {stem + "居委会", stem + "居民委员会"}
    else:
        forms |= {stem + "村委会", shown + "委会"}
    if "镇街道" in stem:  # 陆坪镇街道社区 is said 陆坪街道, 陆坪街
        forms |= {stem.replace("镇街道", "街道社区"), stem.replace("镇街道", "街上")}
    return _Entry(row, shown, tuple(sorted(forms | _abroad(row), key=len, reverse=True)), stem)


def _abroad(row: Division) -> set[str]:
    """The names in other languages, and what is left of them without the word for the kind of place."""
    names = {_plain(name) for name in row.names.values()}
    return names | {stem for name in names if len(stem := name.rpartition(" ")[0]) >= LEAST_LATIN}


def _hits(said: str, entries: Iterable[_Entry]) -> list[_Hit]:
    """The longest form of each entry that `said` holds."""
    found = []
    for entry in entries:
        for form in entry.forms:
            start = said.find(form)
            if start >= 0:
                found.append(_Hit(entry, start, form))
                break
    return found


def _best(hits: list[_Hit]) -> list[_Hit]:
    """Without those that lie inside a longer one; of the others, the longest."""
    kept = [hit for hit in hits if not any(_same(other, hit) and other.length > hit.length for other in hits)]
    longest = max((hit.length for hit in kept), default=0)
    return [hit for hit in kept if hit.length == longest]


def _same(outer: _Hit, inner: _Hit) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _shortened(hit: _Hit, entry: _Entry) -> bool:
    """Whether what was said is the name of `entry` without a word of two characters or more."""
    stem = hit.entry.stem
    part = entry.stem.startswith(stem) or entry.stem.endswith(stem)
    return part and len(entry.stem) >= len(stem) + 2 and hit.form in entry.shown


def _by_sound(
    said: str, entries: tuple[_Entry, ...], what: str, *, nearly: bool = True
) -> Division | Unclear:
    """Wrong characters of the right sound are taken; other near spellings are asked back."""
    if not said or len(said) > 60:
        return Unclear(f"unclear-{what}")
    heard = sounds(said)
    alike = [e for e in entries if len(e.stem) >= 2 and _within(sounds(e.stem), heard)]
    longest = max((len(e.stem) for e in alike), default=0)
    alike = [e for e in alike if len(e.stem) == longest]
    if len(alike) == 1:
        return alike[0].division
    if alike:
        return Unclear(f"unclear-{what}-which", near=tuple(sorted(e.division.code for e in alike)))
    return _nearly(said, entries, what) if nearly else Unclear(f"unclear-{what}")


def _nearly(said: str, entries: tuple[_Entry, ...], what: str) -> Unclear:
    word = _KIND.sub("", _BODY.sub("", _TOWN.sub("", said)))
    if len(word) < 2 or len(word) > 12:
        return Unclear(f"unclear-{what}")
    heard = local_sounds(word)
    scored = [(_closeness(word, heard, entry), entry) for entry in entries]
    best = max((score for score, _ in scored), default=0.0)
    if best < _MAYBE:
        return Unclear(f"unclear-{what}")
    near = tuple(entry.division.code for score, entry in scored if score >= best - 0.1)[:6]
    return Unclear(f"unclear-{what}-guess", near[0], near)


def _closeness(word: str, heard: tuple[str, ...], entry: _Entry) -> float:
    if _within(local_sounds(entry.stem), heard):
        return 0.9
    return 0.8 if word in entry.stem else likeness(word, entry.stem)


def _within(part: tuple[str, ...], heard: tuple[str, ...]) -> bool:
    size = len(part)
    return any(heard[at : at + size] == part for at in range(len(heard) - size + 1))


_OF_A_TOWNSHIP = re.compile(r"(?:街道|镇|乡)[上里头]?$")


def only_the_township(said: str, name: str) -> bool:
    """Whether only the township was named: 马场坪. That a village in it bears the name says nothing."""
    return _OF_A_TOWNSHIP.sub("", bare(said)) == _OF_A_TOWNSHIP.sub("", name)


def only_bears_the_name(said: str, village: str, township: str) -> bool:
    """Whether the village is called like its township, and was not named itself: "我住福泉马场坪"."""
    alike = re.sub("(?:村|社区)$", "", village) == re.sub("(?:街道|镇|乡)$", "", township)
    return alike and village not in said


_GROUP = re.compile(r"(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:村民)?(?:小?组|社).{0,40}$")


def group_in(text: str) -> str:
    """The group of a village, and what is said behind it: "三组，小学后面"; or ""."""
    found = _GROUP.search(text)
    return found[0] if found else ""
