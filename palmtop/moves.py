"""The tables of moves and of deadlines as a page for people: Mermaid pictures and one table."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from cases.deadlines import DEADLINES, TOTALS, Unit
from cases.moves import MOVES
from cases.states import ENDS, Kind
from dialogs.words import Words
from palmtop.settings import Settings
from palmtop.wiring import ground_of


def draw(settings: Settings, kind: str, lang: str) -> int:
    """One kind as a picture, or with "all" the whole page that is kept in `docs/cases.md`."""
    words = ground_of(settings.county).words(lang)
    if kind == "all":
        sys.stdout.write(page(words))
        return 0
    if kind not in [*Kind]:
        print(f"no kind {kind!r}; there are: {', '.join(Kind)}", file=sys.stderr)
        return 2
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


def page(words: Words) -> str:
    parts = [HEAD]
    for kind in Kind:
        title = f"{words.say(f'desk-kind-{kind}')} · {kind}"
        parts.append(f"\n## {title}\n\n```mermaid\n{picture(kind, words)}```\n")
    parts += ["\n## Deadlines\n\n", *deadlines(words)]
    return "".join(parts)


HEAD = """# The way of a case

This page is made by `python -m palmtop moves all`; a test compares the two. The tables are `cases/tables/`
and `cases/deadlines.py`. A goal is a goal of the service and is called one; everything else is cited.
"""


def deadlines(words: Words) -> Iterator[str]:
    yield "| kind | step | last day | basis |\n|---|---|---|---|\n"
    for row in DEADLINES:
        kinds = "、".join(words.say(f"desk-kind-{kind}") for kind in Kind if kind in row.kinds)
        step = words.maybe(f"state-{row.step}") or row.step
        written = f"{row.source.title} {row.source.article}" if row.source else "goal"
        yield f"| {kinds} | {step} | {row.days} {_UNITS[row.unit]} | {written} |\n"
    for total in TOTALS:
        most = f" (≤ {total.extended})" if total.extended else ""
        who = f" ({words.say(f'level-{total.level}')})" if total.level else ""
        written = f"{total.source.title} {total.source.article}" if total.source else "goal"
        kind = words.say(f"desk-kind-{total.kind}")
        yield f"| {kind}{who} | total | {total.days}{most} {_UNITS[total.unit]} | {written} |\n"


_UNITS = {Unit.WORKING: "working days", Unit.CALENDAR: "days", Unit.MONTHS: "months"}
