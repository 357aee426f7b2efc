"""Numbers of messages and letters that are never given twice.

Open pages and the sweep remember "up to number 120". PostgreSQL counts on whatever is deleted; SQLite gives
the number behind the highest that is there. So of the newest row the number stays, in a row that says nothing
and belongs to nobody, until there is a newer one (decision 30).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson
from sqlalchemy import ColumnElement, Table, delete, func, insert, select, update

from store.casework.letters import letter_context
from store.database import Tx
from store.residents.talks import inbox_context
from store.schema import inbox, letter
from store.seal import Seal

LAST = "last:"
"""What such a row is called, before its number."""
COUNTED = (inbox, letter)
AHEAD = 1_000_000
"""More than is given in the time between a copy and the fire."""


def let_go(tx: Tx, seal: Seal, table: Table, *which: ColumnElement[bool]) -> int | None:
    """Delete messages or letters. The number that stays, if the newest was among them."""
    newest = tx.execute(select(table.c.id).where(table.c.id == _newest(tx, table), *which)).scalar()
    if newest is not None:
        tx.execute(update(table).where(table.c.id == newest).values(_of_nobody(seal, table, newest)))
        which = (*which, table.c.id != newest)
    tx.execute(delete(table).where(*which))
    return newest


def go_on_ahead(tx: Tx, seal: Seal) -> None:
    """After a copy came back: pages and other systems have seen what came after it was made."""
    for table in COUNTED:
        number = (_newest(tx, table) or 0) + AHEAD
        tx.execute(insert(table).values(id=number, at=0, **_of_nobody(seal, table, number)))


def _newest(tx: Tx, table: Table) -> int | None:
    found: int | None = tx.execute(select(func.max(table.c.id))).scalar()
    return found


def _of_nobody(seal: Seal, table: Table, number: int) -> Mapping[str, Any]:
    name, silence = f"{LAST}{number}", orjson.dumps({"text": ""})
    if table is inbox:
        body = seal.shut(silence, inbox_context("", name))
        return {"channel": "", "message_id": name, "resident_id": None, "case_id": None, "body": body,
                "state": "done", "attempts": 0, "due_at": 0}  # fmt: skip
    body = seal.shut(silence, letter_context(name))
    return {"channel": "", "sender": "", "key": name, "resident_id": 0, "case_id": None, "about": "",
            "body": body, "by_staff": None, "state": "sent", "attempts": 0, "lease_until": 0,
            "provider_id": None, "error": None, "due_at": 0, "lane": "reply", "held_until": 0}  # fmt: skip
