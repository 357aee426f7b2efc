"""What a case can be found by on the desk, as blind marks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import bindparam, delete

from rules import keys
from rules.facts import Key
from store.database import Tx
from store.prepared import Prepared
from store.schema import token
from store.seal import Seal
from store.tokens import tail, tokens_of
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
    _add(tx, case_id, _marks(seal, code, facts))


def index_again(
    tx: Tx, seal: Seal, case_id: int, code: str, before: Mapping[str, Any], after: Mapping[str, Any]
) -> None:
    """What it was found by and is no more goes; a corrected name must not find a stranger."""
    old, new = _marks(seal, code, before), _marks(seal, code, after)
    if gone := old - new:
        tx.execute(delete(token).where(token.c.mark.in_(gone), token.c.case_id == case_id))
    _add(tx, case_id, new - old)


def id_tail(seal: Seal, code: str, facts: Mapping[str, Any]) -> bytes | None:
    """A mark over the last four of the ID and the code; None while there is no ID."""
    number = facts.get(keys.ID_NUMBER.name)
    return tail_mark(seal, code, tail(number)) if number else None


def tail_mark(seal: Seal, code: str, last_four: str) -> bytes:
    return seal.mark("tail", f"{code}:{last_four}")


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


def _marks(seal: Seal, code: str, facts: Mapping[str, Any]) -> set[bytes]:
    def said(key: Key[str]) -> str | None:
        return facts.get(key.name) or None

    found = tokens_of(said(keys.NAME), said(keys.ID_NUMBER), said(keys.PHONE), code)
    found |= tokens_of(said(keys.SPEAKER_NAME), None, said(keys.SPEAKER_PHONE))
    for number in members_ids(facts):
        found |= tokens_of(None, number)
    return {seal.mark(kind, normalised) for kind, normalised in found}
