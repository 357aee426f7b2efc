"""What the house does at night about cases: reviews and ends that come near, and decisions from before."""

from __future__ import annotations

from datetime import datetime

from bot.house import House
from store import visits
from store.casework.past_rulings import lay_past_rulings
from store.database import Tx
from store.rounds import recognition


def plan_reviews(tx: Tx, house: House, now: datetime) -> bool:
    ground = house.today()
    more = recognition.tell_of_ends(tx, house.seal, now, ground)
    return visits.plan_reviews(tx, house.seal, now, ground) or more


def lay_rulings(tx: Tx, house: House, _: datetime) -> bool:
    return lay_past_rulings(tx, house.seal, house.today())
