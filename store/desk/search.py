"""Finding a case by what a clerk remembers of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from store.database import Tx
from store.desk.shapes import Hit
from store.seal import Seal

if TYPE_CHECKING:
    from cases.people import Actor


def search(tx: Tx, seal: Seal, actor: Actor, text: str, today: date, limit: int = 50) -> tuple[Hit, ...]:
    """Cases whose name, pinyin initials, code, phone or ID tail match, open ones and newest first."""
    raise NotImplementedError
