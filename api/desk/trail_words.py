"""A line of the trail in the words of who reads it."""

from __future__ import annotations

from dataclasses import dataclass

from api.desk.dossier import fact_name
from cases.people import Role
from dialogs.words import Words
from store.trail.reading import Line


@dataclass(frozen=True, slots=True)
class Told:
    line: Line
    who: str  # a name, or what kind of person it was
    role: str
    what: str
    about: str  # which part of a case, which colleague
    why: str
    words: str  # what was searched for or typed; "" if nothing, or erased


def told(line: Line, said: str, words: Words) -> Told:
    role = words.maybe(f"role-{line.role}") or line.role
    return Told(
        line,
        line.name or (role if line.actor else words.say("trail-somebody")),
        role if line.name and line.role != Role.SYSTEM else "",  # at the door nobody has a role yet
        words.maybe(f"trail-{line.what}") or line.what,
        _about(line.subject, words),
        _why(line, words),
        said or (words.say("trail-erased-words") if line.words and not said else ""),
    )


def _about(subject: str, words: Words) -> str:
    kind, _, name = subject.partition(":")
    if not kind:
        return ""
    if kind == "fact":
        return fact_name(name, words)
    if kind == "view":
        return words.maybe(f"desk-view-{name}") or name
    if kind == "part":
        return words.maybe(f"tab-{name.removeprefix('case_')}") or name
    return words.maybe(f"trail-about-{kind}", {"name": name.partition(":")[0]}) or subject


def _why(line: Line, words: Words) -> str:
    if not line.why:
        return ""
    name = line.why.replace("_", "-")
    found = (words.maybe(f"{family}-{name}") for family in ("move", "trail-why", "unmask", "role"))
    return next((each for each in found if each), line.why)
