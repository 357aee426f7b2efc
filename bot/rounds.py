"""What the house does by itself about money: asks who was paid, and tells the county what nobody settled."""

from __future__ import annotations

from datetime import datetime

from bot.house import House
from dialogs.quiet import silent_until
from store import money
from store.database import Tx


def ask_who_was_paid(tx: Tx, house: House, now: datetime) -> bool:
    if silent_until(now):  # a question about money can wait until people are up
        return False
    return money.ask_who_was_paid(tx, house.seal, now, house.today())


def money_not_found(tx: Tx, house: House, now: datetime) -> bool:
    return money.settle_unanswered(tx, house.seal, now, house.today())
