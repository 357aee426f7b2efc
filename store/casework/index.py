"""What a case can be found by on the desk, as blind marks.

They lie in `token` in the order of the marks, each on a page of its own, and those of a new case side by side
in `new_token` until `lay_apart` has had its turn: handing in waits for one page instead of more than twenty.
Whoever looks for a case looks into both (`TABLES`, `found_by`).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from hmac import compare_digest
from typing import Any

from sqlalchemy import CompoundSelect, bindparam, delete, insert, select, union_all

from rules import keys
from rules.facts import Key
from store.casework.rows import write_case
from store.database import Tx
from store.engine.prepared import Prepared
from store.schema import new_token, token
from store.seal import Seal
from store.tokens import Token, tail, tokens_of
from store.upsert import Insert, insert_for

CALLED = (keys.NAME, keys.LEAD_WHO, keys.COMPLAINT_NAME)
"""The fact that says what a case is called by: the person in need, or who complains with a name."""
OTHERS = ((keys.SPEAKER_NAME, keys.SPEAKER_PHONE), (keys.LEAD_BY, keys.LEAD_PHONE), (keys.LEAD_WHO, None))
"""Whoever speaks for the person, or told of them, is as likely to call."""
FOUND_BY = frozenset(
    key.name
    for key in (*CALLED, keys.ID_NUMBER, keys.PHONE, *(each for pair in OTHERS for each in pair))
    if key is not None
)
"""Facts that change what a case is found by."""


TABLES = (new_token, token)
"""In which the marks of a case may lie, the newest cases first. A mark moves from the first to the second:
whoever takes marks away asks in this order too, so that none slips through between the two.
"""
CASES_AT_A_TIME = 20

_MARK: dict[str, Any] = {"mark": bindparam("mark"), "case_id": bindparam("case_id")}


def _adding(dialect: str) -> Insert:
    return insert_for(dialect, token).values(_MARK).on_conflict_do_nothing()


_ADD = Prepared(_adding)
_ADD_NEW = Prepared(insert(new_token).values(_MARK))


def index_case(tx: Tx, seal: Seal, case_id: int, code: str, facts: Mapping[str, Any]) -> None:
    """Of a case that was not there before."""
    tx.later_each(_ADD_NEW, [{"mark": mark, "case_id": case_id} for mark in marks_of(seal, code, facts)])


def lay_apart(tx: Tx) -> bool:
    """Give the marks of some new cases their places in `token`. Whether there may be more."""
    some = select(new_token.c.case_id).distinct().order_by(new_token.c.case_id).limit(CASES_AT_A_TIME)
    gone = delete(new_token).where(new_token.c.case_id.in_(some))
    moved = tx.execute(gone.returning(new_token.c.mark, new_token.c.case_id)).all()
    tx.later_each(_ADD, [row._asdict() for row in sorted(moved)])
    return bool(moved)


def drop_marks(tx: Tx, case_id: int, marks: Collection[bytes]) -> None:
    """A case is found by these no more."""
    for table in TABLES:
        tx.execute(delete(table).where(table.c.mark.in_(marks), table.c.case_id == case_id))


def found_by(marks: Collection[bytes]) -> CompoundSelect[int]:
    """Ids of the cases with any of these marks, which few have. A case may come more than once."""
    return union_all(*(select(table.c.case_id).where(table.c.mark.in_(marks)) for table in TABLES))


def kept_marks(tx: Tx, case_id: int) -> set[bytes]:
    """All that a case is found by."""
    both = union_all(*(select(table.c.mark).where(table.c.case_id == case_id) for table in TABLES))
    return {bytes(mark) for mark in tx.execute(both).scalars()}


def index_again(
    tx: Tx, seal: Seal, case_id: int, code: str, before: Mapping[str, Any], after: Mapping[str, Any]
) -> None:
    """What it was found by and is no more goes; a corrected name must not find a stranger."""
    old, new = _found_by(code, before), _found_by(code, after)
    if gone := [mark for kind, plain in old - new for mark in seal.marks(kind, plain)]:
        drop_marks(tx, case_id, gone)
    fresh = {seal.mark(kind, plain) for kind, plain in new - old}
    tx.later_each(_ADD, [{"mark": mark, "case_id": case_id} for mark in sorted(fresh)])


def id_tail(seal: Seal, code: str, facts: Mapping[str, Any]) -> bytes | None:
    """A mark over the last four of the ID and the code; None while there is no ID."""
    number = facts.get(keys.ID_NUMBER.name)
    return tail_mark(seal, code, tail(number)) if number else None


def tail_mark(seal: Seal, code: str, last_four: str) -> bytes:
    return seal.mark("tail", f"{code}:{last_four}")


def keep_tail(tx: Tx, case_id: int, mark: bytes | None) -> None:
    """The same four digits, marked anew."""
    write_case(tx, case_id, {"id_tail": mark})


def tail_fits(seal: Seal, code: str, last_four: str, kept: bytes) -> bool:
    """Whichever key made the kept one; in the same time whether it fits or not."""
    fits = [compare_digest(mark, kept) for mark in seal.marks("tail", f"{code}:{last_four}")]
    return True in fits


def called(facts: Mapping[str, Any]) -> str:
    """What a case is called by; "" where nobody said a name."""
    return next((str(facts[key.name]) for key in CALLED if facts.get(key.name)), "")


def members_ids(facts: Mapping[str, Any]) -> set[str]:
    """ID numbers of the household beside the person in need. Obligors are no part of it."""
    return {
        value
        for name, value in facts.items()
        if name.startswith(f"{keys.ID_OF.stem}[") and isinstance(value, str) and value
    }


def marks_of(seal: Seal, code: str, facts: Mapping[str, Any]) -> set[bytes]:
    """Everything a case is found by, made with the newest key."""
    return {seal.mark(kind, plain) for kind, plain in _found_by(code, facts)}


def _found_by(code: str, facts: Mapping[str, Any]) -> set[Token]:
    def said(key: Key[str]) -> str | None:
        return facts.get(key.name) or None

    found = tokens_of(said(keys.NAME), said(keys.ID_NUMBER), said(keys.PHONE), code)
    for name, phone in OTHERS:
        found |= tokens_of(said(name), None, said(phone) if phone else None)
    for number in members_ids(facts):
        found |= tokens_of(None, number)
    return found
