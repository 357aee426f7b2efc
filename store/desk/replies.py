"""Sentences a township writes again and again."""

from __future__ import annotations

import re
from collections.abc import Mapping

from sqlalchemy import delete, insert, select

from cases.people import Actor
from store.database import Tx
from store.desk.shapes import SavedReply
from store.schema import saved_reply

PLACEHOLDERS = ("name", "code", "due", "township")
_HOLE = re.compile(r"\{(" + "|".join(PLACEHOLDERS) + r")\}")


def saved_replies(tx: Tx, actor: Actor) -> tuple[SavedReply, ...]:
    """Those of the actor's area and of the areas above it."""
    above = [actor.area[:end] for end in range(len(actor.area) + 1)]
    row = saved_reply.c
    found = tx.execute(
        select(row.id, row.area, row.title, row.text).where(row.area.in_(above)).order_by(row.title, row.id)
    )
    return tuple(SavedReply(each.id, each.area, each.title, each.text) for each in found)


def add_reply(tx: Tx, actor: Actor, title: str, text: str) -> int:
    """Kept for the actor's area."""
    made = insert(saved_reply).values(area=actor.area, title=title[:60], text=text[:600])
    added: int = tx.execute(made.returning(saved_reply.c.id)).scalar_one()
    return added


def remove_reply(tx: Tx, actor: Actor, reply_id: int) -> bool:
    """False if there is none of the actor's own area with this id."""
    gone = delete(saved_reply).where(saved_reply.c.id == reply_id, saved_reply.c.area == actor.area)
    return tx.execute(gone).rowcount == 1


def fill(text: str, values: Mapping[str, str]) -> str:
    """`{name}`, `{code}`, `{due}`, `{township}` replaced; anything else in braces stays as it was typed."""
    return _HOLE.sub(lambda hole: values.get(hole[1]) or hole[0], text)


def holes(text: str) -> bool:
    """Whether something that a case should have put in is still to be filled in by hand."""
    return _HOLE.search(text) is not None
