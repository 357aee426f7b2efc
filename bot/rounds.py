"""What the house does by itself about money: asks who was paid, and tells the county what nobody settled."""

from __future__ import annotations

from datetime import datetime

from bot.house import House
from store import money
from store.database import Tx
from store.times import CHINA

FROM_HOUR, TO_HOUR = 8, 21
"""A question about money can wait until people are up."""


def ask_who_was_paid(tx: Tx, house: House, now: datetime) -> bool:
    if not FROM_HOUR <= now.astimezone(CHINA).hour < TO_HOUR:
        return False
    return money.ask_who_was_paid(tx, house.seal, now, house.today())


def money_not_found(tx: Tx, house: House, now: datetime) -> bool:
    return money.settle_unanswered(tx, house.seal, now, house.today())
