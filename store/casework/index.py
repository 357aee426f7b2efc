"""What a case can be found by on the desk, as blind marks."""

from __future__ import annotations

from collections.abc import Mapping
from hmac import compare_digest
from typing import Any

from sqlalchemy import bindparam, delete, update

from rules import keys
from rules.facts import Key
from store.database import Tx
from store.engine.prepared import Prepared
from store.schema import cases, token
from store.seal import Seal
from store.tokens import Token, tail, tokens_of
from store.upsert import Insert, insert_for

FOUND_BY = frozenset(
    key.name for key in (keys.NAME, keys.ID_NUMBER, keys.PHONE, keys.SPEAKER_NAME, keys.SPEAKER_PHONE)
)
"""Facts that change what a case is found by. Whoever speaks for the person is as likely to call."""


def _adding(dialect: str) -> Insert:
    one = insert_for(dialect, token).values(mark=bindparam("mark"), case_id=bindparam("case_id"))
    return one.on_conflict_do_nothing()


_ADD = Prepared(_adding)


def index_case(tx: Tx, seal: Seal, case_id: int, code: str, facts: Mapping[str, Any]) -> None:
    _add(tx, case_id, marks_of(seal, code, facts))


def index_again(
    tx: Tx, seal: Seal, case_id: int, code: str, before: Mapping[str, Any], after: Mapping[str, Any]
) -> None:
    """What it was found by and is no more goes; a corrected name must not find a stranger."""
    old, new = _found_by(code, before), _found_by(code, after)
    if gone := [mark for kind, plain in old - new for mark in seal.marks(kind, plain)]:
        tx.execute(delete(token).where(token.c.mark.in_(gone), token.c.case_id == case_id))
    _add(tx, case_id, {seal.mark(kind, plain) for kind, plain in new - old})


def id_tail(seal: Seal, code: str, facts: Mapping[str, Any]) -> bytes | None:
    """A mark over the last four of the ID and the code; None while there is no ID."""
    number = facts.get(keys.ID_NUMBER.name)
    return tail_mark(seal, code, tail(number)) if number else None


def tail_mark(seal: Seal, code: str, last_four: str) -> bytes:
    return seal.mark("tail", f"{code}:{last_four}")


def keep_tail(tx: Tx, case_id: int, mark: bytes | None) -> None:
    """The same four digits, marked anew."""
    tx.execute(update(cases).where(cases.c.id == case_id).values(id_tail=mark))


def tail_fits(seal: Seal, code: str, last_four: str, kept: bytes) -> bool:
    """Whichever key made the kept one; in the same time whether it fits or not."""
    fits = [compare_digest(mark, kept) for mark in seal.marks("tail", f"{code}:{last_four}")]
    return True in fits


def members_ids(facts: Mapping[str, Any]) -> set[str]:
    """ID numbers of the household beside the person in need. Obligors are no part of it."""
    return {
        value
        for name, value in facts.items()
        if name.startswith(f"{keys.ID_OF.stem}[") and isinstance(value, str) and value
    }


def _add(tx: Tx, case_id: int, marks: set[bytes]) -> None:
    for mark in sorted(marks):
        tx.later(_ADD, mark=mark, case_id=case_id)


def marks_of(seal: Seal, code: str, facts: Mapping[str, Any]) -> set[bytes]:
    """Everything a case is found by, made with the newest key."""
    return {seal.mark(kind, plain) for kind, plain in _found_by(code, facts)}


def _found_by(code: str, facts: Mapping[str, Any]) -> set[Token]:
    def said(key: Key[str]) -> str | None:
        return facts.get(key.name) or None

    found = tokens_of(said(keys.NAME), said(keys.ID_NUMBER), said(keys.PHONE), code)
    found |= tokens_of(said(keys.SPEAKER_NAME), None, said(keys.SPEAKER_PHONE))
    for number in members_ids(facts):
        found |= tokens_of(None, number)
    return found
