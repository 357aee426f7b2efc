"""Where a member of staff is signed in at this moment, for the member's own eyes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from sqlalchemy import delete, select

from store.database import Tx
from store.schema import sign_in
from store.staff import IDLE, LONGEST
from store.times import ms


@dataclass(frozen=True, slots=True)
class SignIn:
    since: int  # ms
    seen: int  # ms
    this_one: bool


def sign_ins_of(tx: Tx, staff_id: int, token: str, now: datetime) -> tuple[SignIn, ...]:
    """Those that still hold, newest first. `token` is the one that asks."""
    row = sign_in.c
    found = tx.execute(
        select(row.token, row.created_at, row.seen_at)
        .where(row.staff_id == staff_id, row.seen_at >= ms(now - IDLE), row.created_at >= ms(now - LONGEST))
        .order_by(row.created_at.desc())
    )
    mine = _hash(token)
    return tuple(SignIn(each.created_at, each.seen_at, each.token == mine) for each in found)


def end_others(tx: Tx, staff_id: int, token: str) -> int:
    """Every other sign-in of the member ends; how many there were."""
    others = delete(sign_in).where(sign_in.c.staff_id == staff_id, sign_in.c.token != _hash(token))
    return tx.execute(others).rowcount


def _hash(token: str) -> bytes:
    return sha256(token.encode()).digest()
