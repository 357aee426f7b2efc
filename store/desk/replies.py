"""Sentences a township writes again and again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from store.database import Tx
from store.desk.shapes import SavedReply

if TYPE_CHECKING:
    from cases.people import Actor


def saved_replies(tx: Tx, actor: Actor) -> tuple[SavedReply, ...]:
    """Those of the actor's area and of the areas above it."""
    raise NotImplementedError


def add_reply(tx: Tx, actor: Actor, title: str, text: str) -> int:
    """Kept for the actor's area."""
    raise NotImplementedError


def remove_reply(tx: Tx, actor: Actor, reply_id: int) -> bool:
    """False if there is none of the actor's own area with this id."""
    raise NotImplementedError


def fill(text: str, values: Mapping[str, str]) -> str:
    """`{name}`, `{code}`, `{due}`, `{township}` replaced; anything else in braces stays as it was typed."""
    raise NotImplementedError
