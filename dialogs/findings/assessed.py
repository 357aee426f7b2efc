"""An assessment as plain data, for machines: every programme with its lines, articles, amounts and next
steps; on request with the words that a resident would read.

Money is `{"fen": 70500}`, so that nobody takes a sum for a count. Field list: `docs/facts.md`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from dialogs.findings.finding import line_in_words, message_in_words, month_in_words, reckoned
from dialogs.words import Words
from rules.all import Assessment
from rules.line import Amount, Deadline, Decider, Fen, Finding, Line, Message, Source
from rules.stated import Fault

Plain = dict[str, Any]
LONGEST_SHOWN = 80  # characters of a wrong value that are repeated


def as_json(found: Assessment, area: str, words: Words | None = None) -> Plain:
    """The whole assessment, the programmes in the order of `rules.all.PROGRAMMES`."""
    return {
        "day": found.day.isoformat(),
        "area": area,
        "next": found.next_key.name if found.next_key else None,
        "programmes": [finding_as_json(one, words) for one in found.findings],
    }


def faults_as_json(faults: Iterable[Fault], words: Words | None = None) -> list[Plain]:
    """What is wrong with the facts stated, each by name."""
    return [_fault(fault, words) for fault in faults]


def finding_as_json(finding: Finding, words: Words | None = None) -> Plain:
    told: Plain = {
        "programme": finding.programme,
        "track": finding.track,
        "verdict": str(finding.outcome),
        "lines": [_line(line, words) for line in finding.lines],
        "amount": _amount(finding),
        "formula": _message(finding.formula),
        "blocked_by": finding.blocked_by.name if finding.blocked_by else None,
        "near": _message(finding.near),
        "decider": _decider(finding.decider),
        "deadline": _deadline(finding.deadline),
        "papers": [{"id": one.id, "required": one.required, "why": one.why} for one in finding.papers],
        "apply_at": finding.apply_at or None,
        "marks": list(finding.marks),
    }
    if words is not None:
        told["words"] = _in_words(finding, words)
    return told


def _line(line: Line, words: Words | None) -> Plain:
    told = {
        "rule": line.rule,
        "verdict": str(line.verdict),
        "has": _value(line.has),
        "needs": _value(line.needs),
        "condition": line.condition,
        "source": _source(line.source),
    }
    if words is not None:
        told["words"] = line_in_words(line, words)
    return told


def _source(source: Source) -> Plain:
    return {
        "id": source.id,
        "title": source.title,
        "number": source.number,
        "article": source.article,
        "in_force": source.in_force.isoformat() if source.in_force else None,
    }


def _amount(finding: Finding) -> Plain | None:
    amount = finding.amount
    if amount is None:
        return None
    return {
        "fen": int(amount.fen),
        "period": amount.period,
        "at_least": amount.at_least,
        "as_of": amount.as_of.isoformat(),
        "sources": [_source(one) for one in amount.sources],
    }


def _message(message: Message | None) -> Plain | None:
    if message is None:
        return None
    return {"id": message.id, "args": {name: _value(value) for name, value in message.args.items()}}


def _decider(decider: Decider | None) -> Plain | None:
    if decider is None:
        return None
    return {"level": decider.level, "confirmed": decider.confirmed, "source": _source(decider.source)}


def _deadline(deadline: Deadline | None) -> Plain | None:
    if deadline is None:
        return None
    return {
        "days": deadline.days,
        "kind": str(deadline.kind),
        "note": deadline.note or None,
        "source": _source(deadline.source),
    }


def _value(value: object) -> Any:
    if isinstance(value, Fen):
        return {"fen": int(value)}
    return value if value is None or isinstance(value, bool | int | float | str) else str(value)


def _fault(fault: Fault, words: Words | None) -> Plain:
    value = fault.value
    shown = value if value is None or isinstance(value, bool | int | float) else str(value)[:LONGEST_SHOWN]
    told = {"name": fault.name[:LONGEST_SHOWN], "value": shown, "why": fault.why}
    if words is not None:
        told["words"] = words.say(fault.why, {"name": told["name"], "value": str(shown)})
    return told


def _in_words(finding: Finding, words: Words) -> Mapping[str, str]:
    """What a resident would read on the card, part by part; parts that do not apply are left out."""
    name = words.say(finding.name)
    said = {
        "name": name,
        "verdict": words.say("outcome-" + finding.outcome.replace("_", "-"), {"programme": name}),
        "near": _said(finding.near, words),
        "amount": amount_in_words(finding.amount, words),
        "formula": _said(finding.formula, words),
        "apply_at": words.say(f"apply-at-{finding.apply_at}") if finding.apply_at else "",
        "decider": decider_in_words(finding.decider, words),
        "deadline": deadline_in_words(finding.deadline, words),
        "papers": "\n".join(words.say(f"paper-{one.id}") for one in finding.papers),
        "marks": "\n".join(words.say(f"mark-{mark}") for mark in finding.marks),
    }
    return {part: text for part, text in said.items() if text}


def _said(message: Message | None, words: Words) -> str:
    return message_in_words(message, words) if message else ""


def amount_in_words(amount: Amount | None, words: Words) -> str:
    if amount is None:
        return ""
    args = {"fen": Fen(amount.fen), "stale": "yes" if amount.at_least else "no"}
    month = month_in_words(amount.as_of.isoformat()[:7], words)
    return words.say("amount-month", {**reckoned(args), "month": month})


def decider_in_words(decider: Decider | None, words: Words) -> str:
    if decider is None:
        return ""
    return words.say(f"decider-{decider.level}" if decider.confirmed else "decider-unconfirmed")


def deadline_in_words(deadline: Deadline | None, words: Words) -> str:
    if deadline is None:
        return ""
    if deadline.steps:
        return words.say("deadline-steps", dict(zip(("opinion", "confirm"), deadline.steps, strict=True)))
    text = words.say("deadline", {"days": deadline.days, "kind": str(deadline.kind)})
    return f"{text}\n{words.say(deadline.note)}" if deadline.note else text
