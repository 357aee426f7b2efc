"""The numbers in the side bar of the desk, in one question."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import literal, select

from cases.people import Actor
from store.database import Tx
from store.desk.tasks import tasks_waiting
from store.leaving import waiting
from store.post.failures import messages_parked


def side_bar(tx: Tx, actor: Actor, now: datetime, *, parked: bool) -> tuple[int, int, int]:
    """Tasks and lists that wait for this person, and messages parked (0 for whom they are no concern of)."""
    given_up = messages_parked().scalar_subquery() if parked else literal(0)
    row = tx.execute(
        select(
            tasks_waiting(actor).scalar_subquery().label("todo"),
            waiting(actor, now).scalar_subquery().label("lists"),
            given_up.label("parked"),
        )
    ).one()
    return int(row.todo), int(row.lists), int(row.parked)
