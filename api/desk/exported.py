"""Who takes a workbook out of the house, and when."""

from __future__ import annotations

from api.guard import SignedIn
from bot.house import House
from store.taken import Taken
from store.times import ms
from store.workbook import Sheet


def taken(house: House, signed: SignedIn) -> Taken:
    return Taken(f"{signed.member.name} ({signed.member.login})", ms(house.now()))


def exported(house: House, signed: SignedIn) -> Sheet:
    """The last sheet."""
    return taken(house, signed).sheet(signed.words)
