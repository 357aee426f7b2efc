"""A decision worked out again from what was kept with it: `python -m palmtop replay CASE`."""

from __future__ import annotations

from sqlalchemy import select

from cases.codes import read_code
from dialogs.words import Words
from palmtop.refused import Refused
from palmtop.settings import Settings
from palmtop.wiring import build
from store.casework.evidence import Replayed, replay
from store.database import Tx
from store.schema import cases


def replay_case(settings: Settings, code: str, lang: str) -> int:
    """0 if every decision comes out the same, 1 if one does not. Raises Refused if there is no such case or
    decision.
    """
    house = build(settings)

    def read(tx: Tx) -> tuple[Replayed, ...]:
        wanted = read_code(code) or code
        case_id = tx.execute(select(cases.c.id).where(cases.c.code == wanted)).scalar()
        return replay(tx, house.seal, case_id, house.today()) if case_id else ()

    try:
        found = house.store.read_now(read)
    finally:
        house.store.close()
    if not found:
        raise Refused("replay-nothing", code=code)
    words = house.words(lang)
    for one in found:
        print("\n".join(lines_of(one, words)))
    return 1 if any(one.why for one in found) else 0


def lines_of(one: Replayed, words: Words) -> list[str]:
    """What is said of one decision."""
    step = {"move": words.maybe(f"move-{one.move}") or one.move, "version": str(one.version)}
    if one.why == "tampered":
        return [words.say("replay-tampered", step)]
    came = {**step, "day": one.day.isoformat(), **_both(one.outcome, one.outcome_now, words)}
    if not one.why:
        return [words.say("replay-same-by-other-rules" if one.rules_changed else "replay-same", came)]
    rules = (
        words.say("replay-rule", {"rule": rule, **_both(then, now, words)}) for rule, then, now in one.lines
    )
    return [words.say("replay-differs", came), *(f"  {rule}" for rule in rules)]


def _both(then: str, now: str, words: Words) -> dict[str, str]:
    return {"then": _verdict(then, words), "now": _verdict(now, words)}


def _verdict(named: str, words: Words) -> str:
    """That of a single rule has no words of its own."""
    return words.maybe(f"check-outcome-{named.replace('_', '-')}") or named or "-"
