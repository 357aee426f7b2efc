"""What would happen if: a job, a child, a move. The rules run on a copy of the answers; nothing is kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from dialogs.findings.finding import plain
from dialogs.ground import Ground
from dialogs.message import Say
from dialogs.turn import Turn
from dialogs.words import Words
from rules import keys
from rules.all import Assessment, assess, changed
from rules.facts import Facts
from rules.line import Finding

JOB, CHILD, MOVE = CHANGES = ("job", "child", "move")


def supposed(known: Mapping[str, Any], change: str, pay: int | None) -> dict[str, Any]:
    """The answers as they would be. `pay`: fen a month."""
    facts = dict(known)
    if change == JOB:
        _with_job(facts, pay or 0)
    elif change == CHILD:
        _with_child(facts)
        members = facts.get(keys.MEMBERS.name)
        facts[keys.MEMBERS.name] = members + 1 if isinstance(members, int) else None
    elif change == MOVE:
        settled = facts.get(keys.SETTLEMENT.name)
        facts[keys.SETTLEMENT.name] = {"urban": "rural", "rural": "urban"}.get(str(settled))
    return facts


def _with_child(facts: dict[str, Any]) -> None:
    """Where everybody was named, the child is one of them."""
    named = facts.get(keys.PEOPLE.name)
    if isinstance(named, int):
        facts[keys.TIE.at(named).name], facts[keys.STAYS.at(named).name] = "child", "home"
        facts[keys.PEOPLE.name] = named + 1


def _with_job(facts: dict[str, Any], pay: int) -> None:
    """The pay is added to what is earned already, or becomes the first income."""
    stated = str(facts.get(keys.INCOME_SOURCES.name) or "")
    sources = [one for one in stated.split(",") if one and one != "none"]
    if "work" not in sources:
        sources.append("work")
        facts[keys.INCOME_FROM.at(len(sources) - 1).name] = 0
    at = keys.INCOME_FROM.at(sources.index("work")).name
    facts[at] = (facts.get(at) or 0) + pay
    facts[keys.INCOME_SOURCES.name] = ",".join(sources)
    facts[keys.NEW_WORK.name] = True
    needs = [one for one in str(facts.get(keys.NEEDS.name) or "").split(",") if one != "jobless"]
    if keys.NEEDS.name in facts:
        facts[keys.NEEDS.name] = ",".join(needs)


def tell(turn: Turn, known: Mapping[str, Any], change: str, pay: int | None) -> list[Say]:
    """Before and after, for every kind of help whose result would be another."""
    words, ground = turn.words, turn.ground
    before, after = _assessed(known, ground), _assessed(supposed(known, change, pay), ground)
    lines = [*_turned(before, after, words), *_other_sums(before, after, words)]
    head = words.say(
        "what-if-changes" if lines else "what-if-same", {"what": words.say(f"o-whatif-kind-{change}")}
    )
    buttons = turn.buttons("what-if", "edit-benefits", "staff")
    return [Say("\n".join([head, *lines, words.say("what-if-end")]), buttons)]


def _turned(before: Assessment, after: Assessment, words: Words) -> Iterator[str]:
    for one, other in changed(before, after):
        yield turned_line(one.name, str(one.outcome), str(other.outcome), words)


def turned_line(name: str, was: str, now: str, words: Words) -> str:
    """One kind of help whose first look is another."""
    args = {
        "name": words.say(name),
        "before": words.say(f"what-if-{was.replace('_', '-')}"),
        "after": words.say(f"what-if-{now.replace('_', '-')}"),
    }
    return words.say("what-if-line", args)


def _other_sums(before: Assessment, after: Assessment, words: Words) -> Iterator[str]:
    """The same result with other money, where it can be worked out."""
    for one, other in zip(before.findings, after.findings, strict=True):
        was, now = _sum(one), _sum(other)
        if one.outcome is other.outcome and was is not None and now is not None and was != now:
            args = {"name": words.say(other.name), "before": plain(was), "after": plain(now)}
            yield words.say("what-if-amount", args)


def _sum(finding: Finding) -> object:
    return finding.formula.args.get("fen") if finding.formula else None


def _assessed(known: Mapping[str, Any], ground: Ground) -> Assessment:
    return assess(Facts(known), ground.day, ground.standards, ground.county.code)
