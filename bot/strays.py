"""The shelf is looked after: once a day what a crash left behind goes, once an hour its disk is looked at."""

from __future__ import annotations

import logging
from datetime import datetime

from bot.house import House
from store.database import Tx
from store.papers.shelf import NARROW
from store.papers.strays import sweep

log = logging.getLogger(__name__)
MOST_NAMED = 20


def nothing_first(_: Tx, __: House, ___: datetime) -> None:
    """All of it is long work, done afterwards."""


def sweep_shelf(house: House, now: datetime) -> None:
    """Raises store.papers.strays.Doubt, which stands with the errand until somebody has looked."""
    found = sweep(house.store, house.seal, house.shelf, now)
    if found.strays:
        log.warning("%d files that nobody names were taken off the shelf", len(found.strays))
    if found.missing:
        rows = ", ".join(f"{table} {number}" for table, number in found.missing[:MOST_NAMED])
        log.error("%d rows name a file that is not there: %s", len(found.missing), rows)


def look_for_room(_: Tx, house: House, __: datetime) -> None:
    """In the log, and counted with its errors, before there is too little."""
    if (free := house.shelf.room()) < NARROW:
        log.error("only %d %% of the disk is free", free * 100)
