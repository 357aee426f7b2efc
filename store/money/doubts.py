"""What to look at twice before money goes: to the name of somebody who works here, or from two people to one
account. A hint and no refusal: a household has one card, and names occur twice.

Accounts lie sealed and have no mark: those of the newest payments of the township are opened and compared.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from sqlalchemy import select

from cases.people import TOWNSHIP_DIGITS
from store.database import Tx
from store.money.shapes import LIVE, Paid, Payee, open_payee
from store.schema import payment, staff
from store.seal import Seal

_c = payment.c
NEWEST = 500
COLLEAGUE, SHARED = "pay-doubt-colleague", "pay-doubt-shared"


def doubts(tx: Tx, seal: Seal, rows: Iterable[Paid]) -> Mapping[int, tuple[str, ...]]:
    """Of these payments, those with something to look at: the ids of sentences."""
    waiting = [row for row in rows if row.kind == "money"]
    if not waiting:
        return {}
    working = set(tx.execute(select(staff.c.name).where(staff.c.disabled_at.is_(None))).scalars())
    paid_to = _people(tx, seal, {row.area[:TOWNSHIP_DIGITS] for row in waiting})
    for row in waiting:
        paid_to[row.payee.account].add(_person(row.payee))
    found = {}
    for row in waiting:
        colleague = (COLLEAGUE,) if row.payee.holder in working else ()
        shared = (SHARED,) if len(paid_to[row.payee.account]) > 1 else ()
        if colleague or shared:
            found[row.id] = (*colleague, *shared)
    return found


def _people(tx: Tx, seal: Seal, townships: set[str]) -> defaultdict[str, set[str]]:
    """Account -> the people whose money went or goes there."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for township in sorted(townships):
        mine = (_c.area.startswith(township, autoescape=True), _c.kind == "money", _c.state.in_(LIVE))
        newest = select(_c.key, _c.payee).where(*mine).order_by(_c.id.desc()).limit(NEWEST)
        for row in tx.execute(newest):
            payee = open_payee(seal, row.payee, row.key)
            found[payee.account].add(_person(payee))
    return found


def _person(payee: Payee) -> str:
    return payee.id_number or payee.name
