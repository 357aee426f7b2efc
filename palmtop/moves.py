"""The tables of moves and of deadlines as a page for people: Mermaid pictures and one table."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from cases.deadlines import DEADLINES, TOTALS, Span, Unit
from cases.moves import MOVES
from cases.states import ENDS, Kind
from dialogs.ground import Ground
from dialogs.words import Words
from palmtop.refused import Refused
from palmtop.settings import Settings
from palmtop.wiring import ground_of


def draw(settings: Settings, kind: str, lang: str) -> int:
    """One kind as a picture, or with "all" the whole page that is kept in `docs/cases.md`. Raises Refused for
    a kind that is not there.
    """
    ground = ground_of(settings.county)
    words = ground.words(lang)
    if kind == "all":
        sys.stdout.write(page(ground, lang))
        return 0
    if kind not in [*Kind]:
        raise Refused("moves-no-kind", given=kind, kinds=", ".join(Kind))
    sys.stdout.write(picture(Kind(kind), words))
    return 0


def picture(kind: Kind, words: Words) -> str:
    """A Mermaid state diagram of the moves that lead somewhere else."""
    lines = ["stateDiagram-v2", "    [*] --> submitted"]
    states = {"submitted"}
    for move in MOVES[kind].values():
        for source in sorted(move.source) if move.target else ():
            states |= {source, move.target or ""}
            lines.append(f"    {source} --> {move.target}: {words.say(move.label)}")
    lines += [f'    state "{words.say(f"state-{each}")}" as {each}' for each in sorted(states)]
    lines += [f"    {each} --> [*]" for each in sorted(states & ENDS)]
    return "\n".join(lines) + "\n"


def page(ground: Ground, lang: str) -> str:
    words, parts = ground.words(lang), [HEAD]
    for kind in Kind:
        title = f"{words.say(f'desk-kind-{kind}')} · {kind}"
        parts.append(f"\n## {title}\n\n```mermaid\n{picture(kind, words)}```\n")
    parts += ["\n## Deadlines\n\n", *deadlines(ground, words)]
    return "".join(parts)


HEAD = """# The way of a case

This page is made by `python -m palmtop moves all`; a test compares the two. The tables are `cases/tables/`
and `cases/deadlines.py`; the figures of the law are those of `rules/standards`. A goal is a goal of the
service and is called one; everything else is cited.
"""


def deadlines(ground: Ground, words: Words) -> Iterator[str]:
    yield "| kind | step | last day | basis |\n|---|---|---|---|\n"
    for row in DEADLINES:
        kinds = "、".join(words.say(f"desk-kind-{kind}") for kind in Kind if kind in row.kinds)
        step = words.maybe(f"state-{row.step}") or row.step
        yield _line(kinds, step, row.span, "", ground)
    for total in TOTALS:
        most = f" (≤ {_length(total.longest, ground)})" if total.longest else ""
        who = f" ({words.say(f'level-{total.level}')})" if total.level else ""
        yield _line(words.say(f"desk-kind-{total.kind}") + who, "total", total.span, most, ground)


def _line(kinds: str, step: str, span: Span, most: str, ground: Ground) -> str:
    length = f"{_length(span, ground)}{most} {_UNITS[span.unit]}"
    return f"| {kinds} | {step} | {length} | {_written(span, ground)} |\n"


def _length(span: Span, ground: Ground) -> int:
    return span.length(ground.standards, ground.day, ground.county.code) or 0


def _written(span: Span, ground: Ground) -> str:
    if not span.law:
        return "goal"
    standard = ground.standards.on(span.law, ground.day, ground.county.code)
    return f"{standard.title} {standard.article}"


_UNITS = {Unit.WORKING: "working days", Unit.CALENDAR: "days", Unit.MONTHS: "months"}
