"""The pre-check in words: what it looks like, why, by which article. Never a decision."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson

from dialogs.ground import Ground
from dialogs.words import Words
from rules.all import PROGRAMMES, look
from rules.facts import Facts, Need
from rules.home import Home
from rules.line import Fen, Finding, Line, Message, Source
from rules.programmes.temporary import LOOKS_AT, check

MOST_KEPT = 512
NO_MONEY = "0"
"""No yuan at all, as `plain` writes it."""
TWICE = 200  # percent
_worked_out: dict[tuple[bytes, Ground], tuple[Finding, Mapping[str, Any]]] = {}


def check_now(facts: Facts, ground: Ground) -> Finding:
    """Temporary assistance, all lines, by the standards of the ground's day.

    Remembered for a while: most answers (a name, a street) change nothing that it looks at.
    """
    matters = Facts(facts.among(LOOKS_AT))
    asked = (orjson.dumps(matters.known), ground)
    found = _worked_out.get(asked)
    if found is None:
        try:
            finding = check(matters, ground.day, ground.standards, ground.county.code)
        finally:  # also where something is still to be asked
            facts.used.update(matters.used)
        if len(_worked_out) >= MOST_KEPT:
            _worked_out.clear()
        _worked_out[asked] = (finding, matters.used)
        return finding
    facts.used.update(found[1])
    return found[0]


def look_at(programme: str, facts: Facts, ground: Ground) -> Finding:
    """One programme, up to its first refusal. Raises Need for the fact that it waits for."""
    entry = next(one for one in PROGRAMMES if one.name == programme)
    finding = look(entry, Home(facts, ground.day, ground.standards, ground.county.code))
    if finding.blocked_by is not None:
        raise Need(finding.blocked_by)
    return finding


def reasons(programme: str, facts: Facts, ground: Ground, words: Words) -> str:
    """The pre-check for the resident: the outcome and the sentences that matter to them."""
    try:
        finding = check_now(facts, ground) if programme == "temporary" else look_at(programme, facts, ground)
    except Need:
        return ""
    return in_words(finding, words)


def in_words(finding: Finding, words: Words) -> str:
    head = words.say(f"outcome-{finding.outcome.replace('_', '-')}", {"programme": words.say(finding.name)})
    return "\n".join([head, *(f"· {line_in_words(line, words)}" for line in finding.lines if line.condition)])


def line_in_words(line: Line, words: Words) -> str:
    """One reason with the article it rests on."""
    text = words.say(
        f"rule-{line.rule}",
        line_params(str(line.verdict), plain(_about(line.has, line.needs)), plain(line.needs)),
    )
    source = source_in_words(line.source, words)
    return words.say("reason-by-source", {"reason": text, "source": source}) if source else text


def line_params(verdict: str, has: object, needs: object) -> Mapping[str, Any]:
    """What the words of a reason may say. `nothing`: a household without any income is not told of 0 yuan.
    `times`: 1,100 percent are eleven times as much.
    """
    times = str(has // 100) if isinstance(has, int) and not isinstance(has, Fen) and has >= TWICE else "none"
    nothing = "yes" if has == NO_MONEY else "no"
    return {"verdict": verdict, "has": has, "needs": needs, "nothing": nothing, "times": times}


def _about(has: object, needs: object) -> object:
    """What a household has is worked out from what it told: whole yuan, unless that would cross the line."""
    if not isinstance(has, Fen):
        return has
    whole = _whole(has)
    crosses = isinstance(needs, Fen) and (whole < needs) != (has < needs)
    return has if crosses else whole


def _whole(fen: Fen) -> Fen:
    return Fen(int(fen) // 100 * 100)


def source_in_words(source: Source, words: Words) -> str:
    title = (words.maybe(f"source-{source.id}") if source.id else "") or words.called(source.title)
    return words.say("cite", {"title": title, "article": source.article or "none"})


def plain(value: object) -> Any:
    """A value as words can hold it: money in yuan, nothing as "none"."""
    if value is None:
        return "none"
    if isinstance(value, Fen):
        whole, rest = divmod(int(value), 100)
        return f"{whole:,}" + (f".{rest:02d}" if rest else "")
    return value if isinstance(value, (int, float, str)) else str(value)


def amounts(args: Mapping[str, object]) -> Mapping[str, Any]:
    """What goes into a text: money in yuan."""
    return {name: plain(value) for name, value in args.items()}


def reckoned(args: Mapping[str, object]) -> Mapping[str, Any]:
    """The same for what is only estimated: the sum that comes out (`fen`) in whole yuan, downwards."""
    fen = args.get("fen")
    return amounts({**args, "fen": _whole(fen)} if isinstance(fen, Fen) else args)


def message_in_words(message: Message, words: Words) -> str:
    """What a finding says beside its reasons; the month of a publication as people say it."""
    args = dict(reckoned(message.args))
    if "month" in args:
        args["month"] = month_in_words(args["month"], words)
    return words.say(message.id, args)


def month_in_words(month: str, words: Words) -> str:
    """ "2023-04": April 2023."""
    year, number = month.split("-")
    return words.say("show-month", {"year": year, "month": int(number)})


def as_kept(finding: Finding) -> Mapping[str, Any]:
    """The finding as it is kept with the case: what was relied on, on which day."""
    return {
        "programme": finding.programme,
        "track": finding.track,
        "day": finding.day.isoformat(),
        "outcome": str(finding.outcome),
        "marks": list(finding.marks),
        "lines": [
            {
                "rule": line.rule,
                "verdict": str(line.verdict),
                "has": plain(line.has),
                "needs": plain(line.needs),
                "source": [line.source.id, line.source.title, line.source.article],
                "condition": line.condition,
            }
            for line in finding.lines
        ],
    }
