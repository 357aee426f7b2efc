"""A case's facts and reasons, in the words of the clerk who reads them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from api.desk.case.cells import column, in_words
from cases.people import staff_number
from cases.states import Kind
from dialogs.asking.interview import short
from dialogs.findings.finding import line_params
from dialogs.ground import Ground
from dialogs.masks import hides, masked
from dialogs.questions.by_fact import QUESTIONS
from dialogs.questions.question import Asking
from dialogs.words import Words
from rules import keys
from store.casework import CaseFile
from store.times import ms

NOT_A_FACT = frozenset(
    key.name for key in (keys.GO_ON, keys.SUBMIT, keys.PRIVACY, keys.CHECK, keys.TRUTH, keys.PEOPLE)
)
"""Steps of the conversation, and how many people are named: the household has a tab of its own."""
PAPER_LISTS = "papers."
OF_A_CHECK = "check:"
OBLIGORS = "obligors."
OF_PEOPLE = ("people.", OBLIGORS)
NOBODY: Mapping[int | None, str] = {}
SECRET = frozenset({keys.ID_NUMBER.name, keys.ACCOUNT.name})


@dataclass(frozen=True, slots=True)
class FactLine:
    name: str
    label: str
    value: str  # "" if the person left it open
    hidden: bool  # more stands behind it, for who says why: `api.desk.case.unmask`
    by: str  # self | family | helper | staff:<number> | check:<number>
    teller: str  # the same in words
    at: int | None  # ms
    how: str  # said | seen | verified | refuted
    aside: str  # the very words, where they were typed and not tapped; of staff, why they say so


@dataclass(frozen=True, slots=True)
class ReasonLine:
    text: str
    verdict: str  # ok | refused | check
    source: str
    condition: bool


def fact_lines(
    file: CaseFile, ground: Ground, words: Words, names: Mapping[int | None, str] = NOBODY
) -> list[FactLine]:
    """In the order in which they were asked. `names`: of staff, where it is to be said who found a fact."""
    return [
        _fact_line(name, value, file, ground, words, names)
        for name, value in file.facts.items()
        if name not in NOT_A_FACT and not name.startswith(PAPER_LISTS)
    ]


def _fact_line(
    name: str, value: Any, file: CaseFile, ground: Ground, words: Words, names: Mapping[int | None, str]
) -> FactLine:
    by, at, how, note = (*file.marks.get(name, ()), "", "", "", "")[:4]
    shown = fact_in_words(name, value, file.facts, ground, words)
    return FactLine(
        name,
        _label(name, file.facts, ground, words),
        masked(shown),
        hides("" if value is None else str(value)) or hides(note),
        by,
        _teller(by, file, names, words),
        ms(datetime.fromisoformat(at)) if at else None,
        how,
        _aside(by, note, words) if name not in SECRET and note not in shown and note != str(value) else "",
    )


def _label(name: str, known: Mapping[str, Any], ground: Ground, words: Words) -> str:
    """As staff read it: the summary calls some things "yours", and so speaks to the resident."""
    told = {**known, keys.SPEAKER.name: "helper"} if name.startswith(OBLIGORS) else known
    return words.maybe(f"desk-fact-{name.replace('.', '-')}") or fact_called(name, told, ground, words)


def _teller(by: str, file: CaseFile, names: Mapping[int | None, str], words: Words) -> str:
    if by == "self" and file.case.kind is Kind.LEAD:
        return words.say("desk-by-teller")
    if by.startswith(OF_A_CHECK):
        return words.say("household-by-check")
    return names.get(staff_number(by), "") or words.maybe(f"desk-by-{by}")


def _aside(by: str, note: str, words: Words) -> str:
    """What is noted beside a fact: the words of who told it, the day the registers speak of, a reason."""
    if by.startswith(OF_A_CHECK):
        return words.say("check-answered-on", {"day": note})
    return words.say("desk-fact.note" if staff_number(by) else "desk-fact.quote", {"words": masked(note)})


def fact_name(name: str, words: Words) -> str:
    """The short label of a question; the bare name for a fact of an older release that nobody asks any
    more.
    """
    stem, _, index = name.partition("[")
    plain = stem.replace(".", "-").replace("_", "-")
    asked = words.maybe(f"q-{plain}.short", {"who": "other"})
    label = asked or words.maybe(f"visit-name-{plain}") or column(stem, words) or stem
    return f"{label} {int(index[:-1]) + 1}" if index else label


def fact_called(name: str, known: Mapping[str, Any], ground: Ground, words: Words) -> str:
    """What a fact is called beside the others that are `known`: each income by its source, for one."""
    if name.partition("[")[0] in QUESTIONS:
        return short(name, words, Asking(name, known, ground, words))
    return fact_name(name, words)


def speaker(file: CaseFile, words: Words) -> str:
    """Who writes from the other end: not always the person whom the case is about."""
    if file.case.kind is Kind.LEAD:
        return str(file.facts.get(keys.LEAD_BY.name) or "") or words.say("desk-by-teller")
    if str(file.facts.get(keys.SPEAKER.name) or "self") == "self":
        return file.name or words.say("role-resident")
    name = str(file.facts.get(keys.SPEAKER_NAME.name) or "")
    return words.say("desk-speaks-for", {"name": name}) if name else words.say("role-helper")


def fact_in_words(name: str, value: Any, known: Mapping[str, Any], ground: Ground, words: Words) -> str:
    if value is None:
        return ""
    stem = name.partition("[")[0]
    question = QUESTIONS.get(keys.MEMBERS.name if stem == keys.PEOPLE.name else stem)
    if question is None:
        return in_words(name, value, words) if name.startswith(OF_PEOPLE) else str(value)
    try:
        return question.show(value, Asking(name, known, ground, words))
    except LookupError:  # a place or an option that has gone since: what was said still stands
        return str(value)


def reason_lines(file: CaseFile, words: Words) -> list[ReasonLine]:
    """The pre-check as the resident saw it, every line, with its article."""
    return list(_reasons(file.finding, words))


def _reasons(finding: Mapping[str, Any], words: Words) -> Iterator[ReasonLine]:
    for line in finding.get("lines", ()):
        params = line_params(line["verdict"], line["has"], line["needs"])
        text = words.maybe(f"rule-{line['rule']}", params) or line["rule"]
        yield ReasonLine(text, line["verdict"], _source(line["source"], words), bool(line["condition"]))


def _source(source: list[str], words: Words) -> str:
    name, title, article = source
    known = words.maybe(f"source-{name}") if name else ""
    return words.say("cite", {"title": known or title, "article": article or "none"})


def outcome_in_words(file: CaseFile, words: Words) -> str:
    finding = file.finding
    if not finding.get("programme"):
        return ""  # an enquiry, or an alarm before any programme was looked at
    track = f"-{finding['track']}" if finding.get("track") else ""
    programme = words.maybe(f"programme-{finding['programme']}{track}") or finding["programme"]
    return words.maybe(f"outcome-{finding['outcome'].replace('_', '-')}", {"programme": programme})
