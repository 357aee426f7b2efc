"""Every night what has been kept long enough goes."""

from __future__ import annotations

from datetime import datetime

from bot.house import House
from store.catalogue import Keep
from store.database import Tx
from store.desk.presence import forget_presence
from store.erasing import erasures, write_down
from store.rounds.retention import drop_finished, drop_old_talk


def forget_old_talk(tx: Tx, house: House, now: datetime) -> bool:
    """True when there may be more. The files go at once: should the rest be undone, it is done again."""
    days = house.ground.county.keep_days.get(Keep.TALK)
    if days is None:
        return False
    files, more = drop_old_talk(tx, house.seal, days, now)
    for name in files:
        house.shelf.drop(name)
    return more


def write_erasures_down(_: Tx, house: House, now: datetime) -> None:
    """The list outside the database catches up, should the power have gone between the two."""
    if house.anchors is not None:
        write_down(house.anchors, house.store.read_now(erasures), house.seal)


def forget_finished_work(tx: Tx, house: House, now: datetime) -> None:
    forget_presence(tx, now)
    days = house.ground.county.keep_days.get(Keep.PASSING)
    if days is not None:
        drop_finished(tx, days, now)
