"""The day on which all of this happens, and how it is read afterwards."""

from __future__ import annotations

from datetime import date

from cases.people import Actor, Role
from store import desk
from store.casework import CaseFile, load_case
from store.desk.shapes import CasePage
from store.schema import cases
from tests.chats.player import Player

TODAY = date(2026, 11, 23)


async def newest(player: Player) -> CaseFile:
    """The case that was handed in last."""
    house = player.house
    return await house.store.read(
        lambda tx: load_case(
            tx,
            house.seal,
            tx.execute(cases.select().order_by(cases.c.id.desc()).limit(1)).one().id,
        )
    )


async def page(player: Player, file: CaseFile, role: Role) -> CasePage:
    """The case as somebody of the township or the county has it before them."""
    house = player.house
    county = house.ground.county.code
    area = county if role in (Role.OFFICER, Role.COUNTY_HEAD) else file.case.area
    reader = Actor("staff:9", role, area)
    return await house.store.read(
        lambda tx: desk.case_page(tx, house.seal, reader, int(file.case.id), player.clock(), house.today())
    )


def said_in(shown: CasePage) -> str:
    return "\n".join(bubble.text for bubble in shown.conversation)
