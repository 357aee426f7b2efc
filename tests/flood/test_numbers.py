"""Somebody guesses the number by which a talk moves to another phone, each time with a fresh browser."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.channel import Inbound
from bot.door import take
from bot.house import House
from dialogs.message import Heard
from store import throttle
from store.database import Store
from store.residents import hand_overs
from store.residents.conversation import last_lines
from tests.chats.player import Clock
from tests.houses import a_house
from tests.store.office import NOW

HERE, THERE = "10.0.0.0/24 aaaa", "10.9.0.0/24 bbbb"
WRONG, WAIT, JOINED = "这个数不对", "试的次数多了", "接上了"


@pytest.fixture
def clock() -> Clock:
    return Clock(NOW)


@pytest.fixture
def house(tmp_path: Path, store: Store, clock: Clock) -> Iterator[House]:
    with a_house(tmp_path, clock, store) as built:
        yield built


async def said(house: House, sender: str, text: str, place: str = HERE, form: str = "1") -> str:
    """What the house answers last to a browser that types `text`."""
    told = await take(house, Inbound("web", sender, f"{sender}-{form}", Heard(text=text), place=place))
    assert not told.failed
    [line] = await house.store.read(lambda tx: last_lines(tx, house.seal, told.resident_id, 1))
    return line.text


async def number_of(house: House, sender: str = "grandmother") -> str:
    told = await said(house, sender, "换手机")
    return told.partition("：")[2].partition("。")[0]


async def test_it_has_eight_digits_and_works_once_however_it_is_typed(house: House) -> None:
    number = await number_of(house)
    assert len(number) == 9 and number.replace(" ", "").isdecimal()
    assert JOINED in await said(house, "new-phone", f" {number} ")
    assert WRONG in await said(house, "another", number)


async def test_wrong_used_and_too_old_are_told_alike(house: House, clock: Clock) -> None:
    used, old = await number_of(house), await number_of(house, "grandfather")
    await said(house, "new-phone", used)
    clock.pass_by(hand_overs.GOOD_FOR + timedelta(seconds=1))
    answers = {await said(house, f"guest-{n}", each) for n, each in enumerate((used, old, "1234 5678"))}
    assert len(answers) == 1


async def test_fresh_browsers_of_one_network_share_their_tries(house: House) -> None:
    number = await number_of(house)
    for n in range(throttle.FROM_ONE_NETWORK):
        assert WRONG in await said(house, f"fresh-{n}", f"{n:08d}")
    assert WAIT in await said(house, "one-more", number)
    assert JOINED in await said(house, "elsewhere", number, THERE), "the others go on"


async def test_from_many_networks_the_house_has_so_many_wrong_tries(
    house: House, monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> None:
    monkeypatch.setattr(hand_overs, "IN_ALL", 12)
    number = await number_of(house)
    for n in range(12):
        assert WRONG in await said(house, f"fresh-{n}", f"{n:08d}", f"10.1.{n}.0/24 cccc")
    assert WAIT in await said(house, "one-more", number, THERE)
    clock.pass_by(timedelta(minutes=16))
    assert JOINED in await said(house, "later", await number_of(house, "grandfather"), THERE)


def test_who_guesses_for_years_finds_hardly_a_number() -> None:
    """One waits at every moment, though each is good for ten minutes; all tries of the house are used up."""
    in_a_year = timedelta(days=365) / throttle.QUIET * hand_overs.IN_ALL
    assert in_a_year / 10**hand_overs.DIGITS < 1 / 10
    assert hand_overs.GOOD_FOR < throttle.QUIET, "what waited is over before anybody may try again"


async def test_a_right_number_uses_up_no_try(house: House) -> None:
    for n in range(throttle.FROM_ONE_NETWORK + 5):
        number = await number_of(house, f"old-{n}")
        assert JOINED in await said(house, f"new-{n}", number)


async def test_who_has_no_tries_left_here_takes_none_from_the_others(house: House) -> None:
    for n in range(40):
        answer = await said(house, "stubborn", f"{n:08d}", form=str(n))
    assert WAIT in answer
    assert JOINED in await said(house, "neighbour", await number_of(house))
