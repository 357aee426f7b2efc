"""What the house does when days have run out: a hearing that stayed silent, papers that were to follow."""

from __future__ import annotations

from datetime import datetime

from bot.house import House
from store.database import Tx
from store.rounds import steps


def steps_over(tx: Tx, house: House, now: datetime) -> bool:
    ground = house.today()
    steps.papers_to_follow(tx, house.seal, now, ground)
    return steps.hearings_over(tx, house.seal, now, ground)


def ask_about_looks(tx: Tx, house: House, now: datetime) -> bool:
    return steps.ask_about_looks(tx, house.seal, house.today().county.code, now)
