"""Requests that were begun and not handed in: noted with each answer, so that somebody can be reminded."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, case, delete, null, select, update

from dialogs.state import MARK_WHEN, Draft, Talk
from store.database import Tx
from store.engine.prepared import Prepared
from store.schema import left_draft
from store.times import span_ms
from store.upsert import insert_for

REMINDED = ("temporary", "dibao", "tekun", "border", "rigid")
"""Scripts that end in a request. Looking around binds nobody and is not reminded of."""
AFTER = (timedelta(hours=24), timedelta(hours=72))
"""After the last answer, once each."""
FIRST, SECOND = (span_ms(span) for span in AFTER)
_TEN_MINUTES = len("2026-11-25T13:5")  # of an ISO time

_d = left_draft.c
_MINE = and_(_d.resident_id == bindparam("b_resident"), _d.script == bindparam("b_script"))
_DROP = Prepared(delete(left_draft).where(_MINE))
_ANEW: dict[str, Any] = {
    "begun_at": bindparam("at"),
    "answered_at": bindparam("at"),
    "reminded": 0,
    "due_at": bindparam("first"),
}
_ROW = {"resident_id": bindparam("resident"), "script": bindparam("script"), **_ANEW}
_SECOND_TOO = case(
    (_d.reminded == 0, bindparam("first")), (_d.reminded == 1, bindparam("second")), else_=null()
)
_KEY = [_d.resident_id, _d.script]
_ANSWER: dict[str, Any] = {"answered_at": bindparam("at"), "due_at": _SECOND_TOO}


def _or(values: dict[str, Any]) -> Prepared:
    """A row for a draft that has none; else these values in the one it has."""
    return Prepared(
        lambda dialect: (
            insert_for(dialect, left_draft)
            .values(_ROW)
            .on_conflict_do_update(index_elements=_KEY, set_=values)
        )
    )


_BEGUN, _ANSWERED = _or(_ANEW), _or(_ANSWER)


Known = Mapping[str, tuple[Draft, bool]]
"""Drafts by script, each with whether it was noted within these ten minutes."""


def known(talk: Talk, at: str) -> Known:
    """Before a turn. What is due in a day need not be written with each of twenty answers in a row."""
    return {script: (draft, _answered(draft, at[:_TEN_MINUTES])) for script, draft in talk.drafts.items()}


def note(tx: Tx, resident_id: int, before: Known, talk: Talk, at: str, now_ms: int) -> None:
    """After a turn: `before` is what was known, `at` the moment that marks of this turn carry."""
    for script in {**before, **talk.drafts}:
        was, noted = before.get(script, (None, False))
        draft = talk.drafts.get(script)
        if script not in REMINDED or (draft is was and noted):
            continue
        if draft is not None and _answered(draft, at):
            who = {"resident": resident_id, "script": script, "at": now_ms, "first": now_ms + FIRST}
            if draft is was:
                tx.later(_ANSWERED, **who, second=now_ms + SECOND)
            else:
                tx.later(_BEGUN, **who)
        elif was is not None and draft is not was:  # handed in, thrown away, or begun anew
            tx.later(_DROP, b_resident=resident_id, b_script=script)


def _answered(draft: Draft, at: str) -> bool:
    """Whether an answer was given at a time that begins so. Reading what the answers are used for is not an
    answer yet.
    """
    for name, mark in reversed(draft.marks.items()):  # the newest answer nearly always tells
        if mark[MARK_WHEN].startswith(at) and not name.startswith("consent."):
            return True
    return False


def due(tx: Tx, now_ms: int, most: int) -> list[tuple[int, str]]:
    """Resident and script of what is to be reminded of, longest due first."""
    found = select(_d.resident_id, _d.script).where(_d.due_at <= now_ms).order_by(_d.due_at).limit(most)
    return [(row.resident_id, row.script) for row in tx.execute(found)]


def put_off(tx: Tx, resident_id: int, script: str, until: int | None) -> None:
    """None: for ever."""
    tx.execute(update(left_draft).where(_one(resident_id, script)).values(due_at=until))


def leave_alone(tx: Tx, resident_id: int, script: str) -> None:
    """The person does not want to be reminded of this one: not even after another answer."""
    done = {"due_at": None, "reminded": len(AFTER)}
    tx.execute(update(left_draft).where(_one(resident_id, script)).values(**done))


def drop(tx: Tx, resident_id: int, script: str) -> None:
    tx.execute(delete(left_draft).where(_one(resident_id, script)))


def take_turn(tx: Tx, resident_id: int, script: str, now_ms: int) -> tuple[int, int] | None:
    """When it was begun, and the how-manieth reminder is to go now: 1 or 2. None if none is due any more.

    The next one follows three days after the last answer, and never on the heels of this one.
    """
    mine = select(left_draft).where(_one(resident_id, script), _d.due_at <= now_ms).with_for_update()
    row = tx.execute(mine).first()
    if row is None:
        return None
    number = row.reminded + 1
    later = max(row.answered_at + SECOND, now_ms + FIRST) if number < len(AFTER) else None
    tx.execute(update(left_draft).where(_one(resident_id, script)).values(reminded=number, due_at=later))
    return row.begun_at, number


def _one(resident_id: int, script: str) -> ColumnElement[bool]:
    return and_(_d.resident_id == resident_id, _d.script == script)
