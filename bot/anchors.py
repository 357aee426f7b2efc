"""Once a day the ends of the audit trail are written down outside the database."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from functools import partial

from bot.house import House
from store.database import Tx
from store.keys import beside
from store.times import china_day
from store.trail import heads, write_anchor

log = logging.getLogger(__name__)


def set_anchor(_: Tx, house: House, now: datetime) -> None:
    """The anchor of the day that has just ended, beside the keys that it is signed with.

    Only what is committed already is noted: on SQLite this transaction shares its commit with others, which
    may still fail.
    """
    if house.anchors is None:
        return
    day = china_day(now) - timedelta(days=1)
    path = write_anchor(house.anchors, day, house.store.read_now(heads), house.seal, now)
    if path is not None:
        log.info("the trail is anchored: %s", path.name)
    house.store.read_now(partial(beside.write_down, folder=house.anchors))
