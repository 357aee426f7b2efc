"""The outline of a visit in words: what to ask, what to look at, and what was said so far."""

from __future__ import annotations

from dataclasses import dataclass

from api.desk.case.dossier import fact_in_words, fact_name
from dialogs.ground import Ground
from dialogs.masks import masked
from dialogs.words import Words
from rules import keys
from rules.household import cell
from rules.outline import Law, Point, outline
from store.casework.shapes import CaseFile
from store.visits import looks_like


@dataclass(frozen=True, slots=True)
class ShownPoint:
    name: str
    room: str
    label: str
    value: str  # as it was said; "" where it was left open
    ask: str
    look: str
    saw: str  # print of the value, to see later whether it changed meanwhile


def shown_points(file: CaseFile, ground: Ground, words: Words) -> list[ShownPoint]:
    programme = str(file.finding.get("programme") or file.case.kind)
    law = Law(ground.day, ground.standards, ground.county.code)
    found = outline(file.facts, file.marks, programme, file.finding.get("track"), law)
    return [_shown(each, file, ground, words) for each in found]


def _shown(point: Point, file: CaseFile, ground: Ground, words: Words) -> ShownPoint:
    stem = point.stem.replace(".", "-").replace("_", "-")
    who = _who(point, file, words)
    value = _value(point, file, ground, words)
    return ShownPoint(
        name=point.name,
        room=point.room,
        label=who + label_of(point, words),
        value=masked(value),
        ask=words.maybe(f"visit-ask-{stem}")
        or words.say("visit-ask", {"what": fact_name(point.name, words)}),
        look=words.maybe(f"visit-ask-{stem}.look") or words.say("visit-ask.look"),
        saw=looks_like(point.value),
    )


def label_of(point: Point, words: Words) -> str:
    group, _, field = point.stem.partition(".")
    if group in ("people", "obligors"):
        return words.maybe(f"household-{field}") or fact_name(point.name, words)
    return fact_name(point.name, words)


def _who(point: Point, file: CaseFile, words: Words) -> str:
    """Whom of the household it is about; "" for the household as a whole."""
    group = point.stem.partition(".")[0]
    if group not in ("people", "obligors") or "[" not in point.name:
        return ""
    row = f"{group}[{point.index}]"
    name = str(file.facts.get(cell(row, "name")) or "")
    tie = str(file.facts.get(cell(row, "tie")) or "")
    called = name or (words.maybe(f"household-tie-{tie}") if tie else "")
    if not called:
        called = words.say("visit-person", {"n": point.index + 1})
    return words.say("visit-whose", {"who": called})


def _value(point: Point, file: CaseFile, ground: Ground, words: Words) -> str:
    field = point.stem.partition(".")[2]
    if point.value is not None and point.stem.partition(".")[0] in ("people", "obligors"):
        named = words.maybe(f"household-{field}-{point.value}")
        if named:
            return named
    if point.stem == keys.KIN.stem and point.value is not None:
        named = words.maybe(f"o-household-kin-{point.value}")
        if named:
            return named
    return fact_in_words(point.name, point.value, file.facts, ground, words)
