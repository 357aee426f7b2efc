"""Each list of tasks is read from its own index in order, and their number from the open ones alone."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import event

from cases.people import Actor
from store.database import Store, Tx
from store.desk.side_bar import side_bar
from store.desk.tasks import TASK_VIEWS, tasks
from store.seal import Seal
from tests.store.office import CLERK, NOW, OFFICER
from tests.store.test_desk import TODAY

INDEXES = {"mine": "ix_task_mine", "open": "ix_task_open", "late": "ix_task_open", "done": "ix_task_done"}


def plan_of(tx: Tx, work: Any) -> list[str]:
    """How SQLite goes about a question; what it looks up for each row left out."""
    asked: list[tuple[str, Any]] = []

    def note(conn: Any, cursor: Any, statement: str, values: Any, *_: Any) -> None:
        asked.append((statement, values))

    event.listen(tx.conn, "before_cursor_execute", note)
    work(tx)
    event.remove(tx.conn, "before_cursor_execute", note)
    [(statement, values)] = asked
    plan = [row[3] for row in tx.conn.exec_driver_sql(f"explain query plan {statement}", values)]
    return [step for step in plan if "task" in step or "TEMP" in step]


@pytest.mark.parametrize("actor", [CLERK, OFFICER], ids=["clerk", "county"])
@pytest.mark.parametrize("view", TASK_VIEWS)
def test_a_list_of_tasks_is_read_in_order(sqlite_store: Store, seal: Seal, view: str, actor: Actor) -> None:
    [step] = sqlite_store.read_now(
        lambda tx: plan_of(tx, lambda inner: tasks(inner, seal, actor, view, TODAY))
    )
    assert f"USING INDEX {INDEXES[view]}" in step


def test_what_waits_is_counted_without_what_is_done(sqlite_store: Store) -> None:
    found = sqlite_store.read_now(
        lambda tx: plan_of(tx, lambda inner: side_bar(inner, CLERK, NOW, parked=False))
    )
    assert [step for step in found if step.startswith(("SCAN task", "SEARCH task"))]
    assert all("ix_task_" in step for step in found), found
