"""What the house does by itself about public notices: down after the last day, on after an objection."""

from __future__ import annotations

from datetime import datetime

from bot.house import House
from store.database import Tx
from store.notices.hanging import take_down_what_is_over
from store.notices.settling import settle_objections


def look_after_notices(tx: Tx, house: House, now: datetime) -> bool:
    ground = house.today()
    more = settle_objections(tx, house.seal, now, ground)
    return take_down_what_is_over(tx, house.seal, now, ground) or more
