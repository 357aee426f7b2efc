"""Households in the aid whose review comes near are put on the list of visits."""

from __future__ import annotations

from datetime import datetime

from bot.house import House
from store import visits
from store.database import Tx


def plan_reviews(tx: Tx, house: House, now: datetime) -> bool:
    return visits.plan_reviews(tx, house.seal, now, house.today())
