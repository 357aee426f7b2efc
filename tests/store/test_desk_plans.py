"""SQLite reads each view of the queue from its own index, in order, without anybody having run ANALYZE."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import event

from cases.people import Actor
from store.database import Store, Tx
from store.desk import VIEWS, queue_page
from store.seal import Seal
from tests.store.office import CLERK, OFFICER
from tests.store.test_desk import TODAY

SORTED_AFTERWARDS = {(view, sort) for view in ("mine", "urgent", "unread") for sort in ("due", "newest")}
SORTED_AFTERWARDS |= {("today", "newest"), ("overdue", "newest"), ("soon", "newest")}
"""Few rows, and seldom wanted in that order."""


@pytest.mark.parametrize("actor", [CLERK, OFFICER], ids=["clerk", "county"])
@pytest.mark.parametrize("sort", ["waiting", "due", "newest"])
@pytest.mark.parametrize("view", VIEWS)
def test_a_page_is_read_in_order(sqlite_store: Store, seal: Seal, view: str, sort: str, actor: Actor) -> None:
    plan = sqlite_store.read_now(lambda tx: plan_of(tx, seal, view, sort, actor))[0]
    assert "USING INDEX ix_cases_" in plan[0]
    wanted = (
        {"open": "open", "today": "due", "overdue": "due", "soon": "due"}.get(view, view)
        if sort == "waiting"
        else ""
    )
    assert f"ix_cases_{wanted}" in plan[0]
    if (view, sort) not in SORTED_AFTERWARDS:
        assert len(plan) == 1, plan


def plan_of(tx: Tx, seal: Seal, view: str, sort: str, actor: Actor) -> list[list[str]]:
    """How SQLite goes about each query of a page."""
    asked: list[tuple[str, Any]] = []

    def note(conn: Any, cursor: Any, statement: str, values: Any, *_: Any) -> None:
        asked.append((statement, values))

    event.listen(tx.conn, "before_cursor_execute", note)
    queue_page(tx, seal, actor, view, TODAY, sort=sort)
    event.remove(tx.conn, "before_cursor_execute", note)
    return [
        [
            row[3]
            for row in tx.conn.exec_driver_sql(f"explain query plan {statement}", values)
            if "SUBQUERY" not in row[3] and "sight" not in row[3]  # looked up for a complaint alone
        ]
        for statement, values in asked
        if "FROM cases" in statement
    ]
