"""A decision worked out again from what was kept with it: `python -m palmtop replay CASE`."""

from __future__ import annotations

import sys

from sqlalchemy import select

from cases.codes import read_code
from palmtop.settings import Settings
from palmtop.wiring import build
from store.casework.evidence import Replayed, replay
from store.database import Tx
from store.schema import cases


def replay_case(settings: Settings, code: str) -> int:
    """0 if every decision comes out the same, 1 if one does not, 2 if there is no such case or decision."""
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
        print("no such case, or nothing was decided in it", file=sys.stderr)
        return 2
    for one in found:
        print("\n".join(lines_of(one)))
    return 1 if any(one.why for one in found) else 0


def lines_of(one: Replayed) -> list[str]:
    """What is said of one decision."""
    if one.why == "tampered":
        return [f"{one.move} (version {one.version}): THE KEPT ROW WAS CHANGED"]
    head = f"{one.day} {one.move} (version {one.version}): {one.outcome}"
    if not one.why:
        return [head + (", the same by the rules of today too" if one.rules_changed else ", the same")]
    told = [f"  {rule}: {then or '-'} then, {now or '-'} now" for rule, then, now in one.lines]
    return [f"{head} then, {one.outcome_now} now", *told]
