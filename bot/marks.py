"""Every minute the marks of new cases get their places."""

from __future__ import annotations

from datetime import datetime

from bot.house import House
from store.casework.index import lay_apart
from store.database import Tx


def lay_marks_apart(tx: Tx, _: House, __: datetime) -> bool:
    return lay_apart(tx)
