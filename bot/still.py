"""What the house does about cases in which nothing happens: each morning; where there is danger, at once."""

from __future__ import annotations

from datetime import datetime

from bot.house import House
from store import snoozes
from store.database import Tx
from store.rounds import danger, silence


def look_for_silence(tx: Tx, house: House, now: datetime) -> bool:
    return silence.look_for_silence(tx, house.seal, now, house.today())


def ring_for_danger(tx: Tx, house: House, now: datetime) -> None:
    danger.ring_for_danger(tx, house.seal, house.ground.county.danger_minutes, now)


def end_rests(tx: Tx, house: House, now: datetime) -> bool:
    return snoozes.come_back(tx, now, house.today())
