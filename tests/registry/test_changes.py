"""Who asked to hear of changes: told once of what concerns them, shown to the county before it publishes."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from bot.changes import tell_of_changes
from bot.house import House
from rules.changes import Change, Kind, laid_over
from store import standards_desk
from store.database import Store
from store.households import Household, keep, of_residents
from store.residents.conversation import letters_after
from store.schema import consent, household
from tests.chats.player import Clock, Player, clock_on
from tests.houses import a_house
from tests.machines.test_screen import POOR
from tests.rules.ground import MAY_2023, TODAY, real
from tests.standards.test_changes import urban
from tests.standards.test_keeping import County, county
from tests.store.office import TOWN, Office, a_request

__all__ = ["county"]
ASKED = """\
# 2026-11-23 zh-CN
> 我能享受什么
> 1
> 都不是
> 都没有
> 没遇到什么事
> 还能过，就是很紧
> 城里
> 养老金
> 退休金
> 一个月1480
> 2
> 都没有
> 50
> 没有
>> 有变化告诉我
> 要
"""


@pytest.fixture
def clock() -> Clock:
    return clock_on(TODAY)


@pytest.fixture
def house(store: Store, tmp_path: Any, clock: Clock) -> Any:
    with a_house(tmp_path, clock, store) as made:
        yield made


def raised(value: int = 900) -> Change:
    return Change(0, Kind.NEW, urban(value, valid_from=TODAY))


def told(house: House, resident: int, after: int) -> list[str]:
    lines = house.store.read_now(lambda tx: letters_after(tx, house.seal, resident, after))
    return [line.text for line in lines]


async def test_a_raised_standard_is_told_once_to_who_now_may_fit(
    house: House, clock: Clock, county: County
) -> None:
    player = Player(house, clock)
    await player.play(ASKED)
    morning = lambda: house.store.write_now(lambda tx: tell_of_changes(tx, house, clock()))  # noqa: E731
    morning()
    assert told(house, player.resident, player.shown) == [], "nothing has changed yet"
    number = county.propose(raised())
    county.publish(number, accepted=tuple(one.name for one in county.try_out(number).shifts))
    morning()
    [letter] = told(house, player.resident, player.shown)
    assert "最低生活保障（低保）：以前要工作人员核定，现在可能符合" in letter
    morning()
    assert len(told(house, player.resident, player.shown)) == 1, "each change once"


async def test_kept_answers_hold_no_name_and_go_when_they_are_taken_back(house: House, clock: Clock) -> None:
    player = Player(house, clock)
    await player.play(ASKED)
    kept = house.store.read_now(lambda tx: of_residents(tx, house.seal, [player.resident]))
    facts = kept[player.resident].facts
    assert facts["household.members"] == 2
    assert not any(name.startswith(("person.name", "person.id", "place", "consent")) for name in facts)
    await player.play("> 忘掉我的回答")
    rows = house.store.read_now(
        lambda tx: [(row.kind, row.given) for row in tx.execute(select(consent).order_by(consent.c.id))]
    )
    assert rows[-2:] == [("changes", True), ("changes", False)]
    assert house.store.read_now(lambda tx: tx.execute(select(household)).all()) == []


def test_the_county_sees_who_kept_answers_beside_the_stored_cases(county: County, house: House) -> None:
    office = Office(county.store, house.seal, house.ground)
    without, helped, both = (office.resident(name) for name in ("without", "helped", "both"))
    fits = POOR | {"income.amount[0]": 148_200}
    office.file(helped, a_request("temporary:1", facts=fits))
    office.file(both, a_request("temporary:2", facts=POOR))
    for number in (without, both):
        kept = Household(number, TOWN, TODAY, fits, {})
        office.write(lambda tx, kept=kept: keep(tx, house.seal, kept, "0", office.now))
    before, after = real(), laid_over(real(), [raised_in_2023()])
    value = raised_in_2023().value
    seen = office.read(
        lambda tx: standards_desk.touched(tx, house.seal, county.officer, before, after, value, MAY_2023)
    )
    dibao = {one.code for one in seen.gains if one.programme == "programme-dibao"}
    assert seen.looked == 3 and len(dibao) == 3 and f"R{without}" in dibao
    assert {one.case_id for one in seen.gains if one.code == f"R{without}"} == {None}


def raised_in_2023() -> Change:
    start = date(2023, 4, 25)
    return Change(0, Kind.CORRECTION, urban(800, valid_from=start), replaces_from=start)
