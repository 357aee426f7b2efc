"""A line of the trail in the words of who reads it."""

from __future__ import annotations

from dataclasses import dataclass

from api.desk.case.dossier import fact_name
from cases.people import Role
from dialogs.masks import masked
from dialogs.words import Words
from store.trail import What
from store.trail.reading import Line

_PLACES = {
    "batch": "checks", "bells": "bells", "bulk": "bulk", "checks": "checks", "counter": "counter",
    "lists": "lists", "mutes": "mutes", "notices": "desk-notices", "overview": "overview",
    "parked": "desk-parked", "payments": "pay", "prices": "prices", "related": "related", "tasks": "tasks",
    "trail": "trail", "unusual": "unusual", "visit": "visits", "visits": "visits",
}  # fmt: skip
"""What a list is called on its own page, by the name that the trail keeps."""
_DETAILS = {
    "asked": ("worker-task-",),
    "document": ("document-",),
    "overview": ("overview-list-",),
    "part": ("tab-",),
    "payments": ("pay-state-", "pay-view-", "trail-payments-"),
    "tasks": ("tasks-view-",),
    "view": ("desk-view-",),
}
"""Beginnings of the words for its views."""
_WHYS = ("move", "trail-why", "unmask", "inspect", "role")


@dataclass(frozen=True, slots=True)
class Told:
    line: Line
    who: str  # a name, or what kind of person it was
    role: str
    what: str
    about: str  # which part of a case, which colleague
    why: str
    words: str  # what was searched for or typed, with its numbers hidden; "" if nothing, or erased


def told(line: Line, said: str, words: Words) -> Told:
    role = words.maybe(f"role-{line.role}") or line.role
    return Told(
        line,
        line.name or (role if line.actor else words.say("trail-somebody")),
        role if line.name and line.role != Role.SYSTEM else "",  # at the door nobody has a role yet
        words.maybe(f"trail-{line.what}") or line.what,
        about(line.subject, words),
        _why(line, words),
        masked(said) or (words.say("trail-erased-words") if line.words else ""),
    )


def about(subject: str, words: Words) -> str:
    """Which part of a case, which list, which colleague it was."""
    kind, _, name = subject.partition(":")
    if kind == "fact":
        return fact_name(name, words)
    name = name.partition(":")[0]
    said = words.maybe(f"trail-about-{kind}", {"name": name})
    if said:
        return said
    place = words.maybe(_PLACES.get(kind, "")) or ""
    return " ".join(each for each in (place, _detail(kind, name, words)) if each)


def _detail(kind: str, name: str, words: Words) -> str:
    """Of a list which of its views, of a case which of its pages. A month or a number stays as it is."""
    short = name.removeprefix("case_").removesuffix("_part").removesuffix("_pair").replace("_", "-")
    ids = [f"{family}{short}" for family in _DETAILS.get(kind, ())] + [_PLACES.get(short, "")]
    found = next((said for said in map(words.maybe, ids) if said), "")
    return found or ("" if short.isalpha() else short)


def _why(line: Line, words: Words) -> str:
    if not line.why:
        return ""
    name = line.why.replace("_", "-")
    families = ("documents-why",) if line.what == What.PRINT else _WHYS
    found = (words.maybe(f"{family}-{name}") for family in families)
    return next((each for each in found if each), line.why)
