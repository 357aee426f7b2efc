"""A family that has just lost somebody is written nothing of everyday by the house itself."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.changes import tell_of_changes
from bot.house import House
from bot.reminding import remind_of_drafts
from cases.moves import Given
from tests.chats.player import Clock, Player
from tests.registry.test_changes import ASKED, clock, county, house, raised, told
from tests.standards.test_keeping import County
from tests.store.in_the_aid import into_the_aid
from tests.store.office import COLLEAGUE, Office, a_request

__all__ = ["clock", "county", "house"]
BEGUN = """\
# 2026-11-23 zh-CN
> 申请救助
> 知道了，继续
> 我自己或我家
> 房子着火
"""


def somebody_died(house: House, clock: Clock, resident: int) -> None:
    """They were on dibao; the village called."""
    office = Office(house.store, house.seal, house.today(), clock())
    case = office.file(resident, a_request("dibao:1", kind="dibao", track="none", finding={}))
    into_the_aid(office, case, 40_000)
    office.move(case, "declare", COLLEAGUE)
    office.move(case, "died", COLLEAGUE, Given(words="村里来电话说的"))


@pytest.mark.parametrize("died", [False, True])
async def test_a_draft_that_was_left_is_not_reminded_of(house: House, clock: Clock, died: bool) -> None:
    player = Player(house, clock)
    await player.play(BEGUN)
    if died:
        somebody_died(house, clock, player.resident)
    before = len(told(house, player.resident, 0))
    clock.pass_by(timedelta(hours=25))
    house.store.write_now(lambda tx: remind_of_drafts(tx, house, clock()))
    assert len(told(house, player.resident, 0)) == before + (not died)


@pytest.mark.parametrize("died", [False, True])
async def test_a_change_of_the_figures_is_not_told(
    house: House, clock: Clock, county: County, died: bool
) -> None:
    player = Player(house, clock)
    await player.play(ASKED)
    if died:
        somebody_died(house, clock, player.resident)
    number = county.propose(raised())
    county.publish(number, accepted=tuple(one.name for one in county.try_out(number).shifts))
    before = len(told(house, player.resident, 0))
    house.store.write_now(lambda tx: tell_of_changes(tx, house, clock()))
    assert len(told(house, player.resident, 0)) == before + (not died)
