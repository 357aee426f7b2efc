"""The numbers kept beside the cases, counted anew: for where `palmtop doctor` says that they do not agree."""

from __future__ import annotations

from sqlalchemy import text

from store.casework import months, tally
from store.database import Tx


def count_anew(tx: Tx) -> None:
    """While the service runs: whoever changes a number waits until this is done, and counts on from there."""
    if tx.dialect.name == "postgresql":
        # In the order in which a case counts, so that nobody waits for each other. SQLite has one writer.
        tx.execute(text("LOCK TABLE tally, month_count IN EXCLUSIVE MODE"))
    tally.recount_all(tx)
    months.recount_months(tx)
