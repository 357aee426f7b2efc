"""What the house does each morning about cases in which nothing happens."""

from __future__ import annotations

from datetime import datetime

from bot.house import House
from store import snoozes
from store.database import Tx
from store.rounds import silence


def look_for_silence(tx: Tx, house: House, now: datetime) -> bool:
    return silence.look_for_silence(tx, house.seal, now, house.today())


def end_rests(tx: Tx, house: House, now: datetime) -> bool:
    return snoozes.come_back(tx, now, house.today())
