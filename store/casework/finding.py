"""Another phone asks for a case: by its code and the last four of the ID."""

from __future__ import annotations

from datetime import datetime
from hmac import compare_digest
from typing import Literal

from sqlalchemy import select

from cases.codes import read_code
from dialogs.deeds import CaseView
from dialogs.ground import Ground
from store import throttle
from store.casework.index import tail_mark
from store.casework.views import case_view
from store.database import Tx
from store.schema import cases
from store.seal import Seal
from store.tokens import plain_code
from store.tokens import tail as last_four

FROM_ONE_NETWORK = 30  # wrong tries; a village shares one address
_NOBODY = bytes(16)


def find_by_code(
    tx: Tx, seal: Seal, code: str, tail: str, asker: str, now: datetime, ground: Ground, place: str = ""
) -> CaseView | Literal["wrong", "wait"]:
    """`asker` names who asks (f"resident:{id}", a network address), for the throttle; `place` the network it
    comes from, where that is known: fresh browsers from one network share their tries.

    "wrong" for an unknown code and for a wrong tail alike, after the same work; "wait" after five wrong tries
    by this asker or on this code, until it has been quiet for 15 minutes. A write: it counts the tries.
    """
    wanted = read_code(code) or plain_code(code)[:40]
    tries = (f"asks:{asker}", f"case:{wanted}")
    if not throttle.may_try(tx, tries, now):
        return "wait"
    shared = (f"asks-from:{place}",) if place else ()
    if not throttle.may_try(tx, shared, now, FROM_ONE_NETWORK):
        return "wait"
    row = tx.execute(select(cases.c.id, cases.c.id_tail).where(cases.c.code == wanted)).first()
    kept = row.id_tail if row and row.id_tail else _NOBODY
    right = compare_digest(tail_mark(seal, wanted, last_four(tail)), kept)
    if not right or row is None:
        return "wrong"
    for name in (*tries, *shared):
        throttle.give_back(tx, name)
    return case_view(tx, seal, row.id, ground, now)
