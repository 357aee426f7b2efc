"""A message over which processes died is not tried for ever: it is parked, and nobody else waits for it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.brake import A_MINUTE, Brake
from bot.channel import Inbound
from bot.door import DEATHS, take, try_again, urgent
from bot.house import House
from bot.watch.in_hand import KEPT_SECONDS, InHand
from dialogs.message import Heard
from palmtop.settings import ROOT
from store.database import Store
from store.post import failures
from store.residents.conversation import last_lines
from tests.chats.player import Clock, clock_on
from tests.houses import a_house

DIES = """
import os, signal, sys
from pathlib import Path
from bot.watch.in_hand import InHand

folder, times, how, *numbers = sys.argv[1:]
for _ in range(int(times)):
    if os.fork():
        os.wait()
        continue
    hand = InHand(Path(folder))
    hand.open()
    held = [hand.holding("telegram", number) for number in numbers]
    for each in held:
        each.__enter__()
    os.kill(os.getpid(), getattr(signal, how))
"""
PARKED = "已经转给工作人员看。着急请打"


def die(folder: Path, *numbers: str, times: int = 1, how: str = "SIGABRT") -> None:
    """So many real processes, one after the other, with these messages in hand."""
    subprocess.run([sys.executable, "-c", DIES, str(folder), str(times), how, *numbers], cwd=ROOT, check=True)


def said(number: int, text: str = "申请", sender: str = "5") -> Inbound:
    return Inbound("telegram", sender, f"1:{number}", Heard(text=text), lang="zh")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "in-hand"


@pytest.fixture
def clock() -> Clock:
    return clock_on(date(2026, 11, 23))


@pytest.fixture
def house(store: Store, tmp_path: Path, folder: Path, clock: Clock) -> Iterator[House]:
    with a_house(tmp_path, clock, store) as built:
        house = replace(built, in_hand=InHand(folder, look_seconds=0))
        house.in_hand.open()
        yield house
        house.in_hand.close()


def parked(house: House) -> list[failures.Parked]:
    return house.store.read_now(lambda tx: failures.parked_ones(tx, house.seal))


def lines(house: House, resident_id: int) -> list[str]:
    return [line.text for line in house.store.read_now(lambda tx: last_lines(tx, house.seal, resident_id))]


async def test_what_two_died_over_is_tried_once_more_and_forgotten(house: House, folder: Path) -> None:
    die(folder, "1:1", "1:2", times=DEATHS - 1)
    assert not (await take(house, said(1))).failed
    assert house.in_hand.deaths("telegram", "1:1") == 0
    assert house.in_hand.deaths("telegram", "1:2") == DEATHS - 1


async def test_what_three_died_over_waits_for_staff_and_the_person_is_told(
    house: House, folder: Path
) -> None:
    await take(house, said(1, "你好"))
    die(folder, "1:2", times=DEATHS)
    taken = await take(house, said(2))
    assert taken.failed
    assert [each.text for each in parked(house)] == ["申请"]
    assert PARKED in lines(house, taken.resident_id)[-1]
    assert "12345" in lines(house, taken.resident_id)[-1]
    assert (await take(house, said(2))).failed  # brought again, because our answer was lost
    assert len(parked(house)) == 1
    assert sum(PARKED in line for line in lines(house, taken.resident_id)) == 1
    assert not (await take(house, said(3))).failed  # and they can go on


async def test_who_writes_for_the_first_time_is_told_as_well(house: House, folder: Path) -> None:
    die(folder, "1:1", times=DEATHS)
    taken = await take(house, said(1))
    assert PARKED in lines(house, taken.resident_id)[-1]
    assert not (await take(house, said(2, "你好"))).failed


async def test_what_staff_want_tried_again_is_tried_and_one_more_death_parks_it(
    house: House, folder: Path
) -> None:
    die(folder, "1:1", "1:2", times=DEATHS + 2)  # two processes may have had it in hand at once
    await take(house, said(1))
    await take(house, said(2))
    assert [each.text for each in parked(house)] == ["申请", "申请"]
    for each in parked(house):
        again = await house.store.write(
            lambda tx, number=each.id: failures.take_up(tx, number, house.now(), again=True)
        )
        assert again is not None
        house.in_hand.forgive(*again, all_but=DEATHS - 1)
    die(folder, "1:2")
    assert await try_again(house) == 2
    assert [each.id for each in parked(house)] == [2]


async def test_what_was_dealt_with_by_telephone_is_not_parked_once_more(house: House, folder: Path) -> None:
    die(folder, "1:1", times=DEATHS)
    await take(house, said(1))
    [one] = parked(house)
    await house.store.write(lambda tx: failures.take_up(tx, one.id, house.now(), again=False))
    await take(house, said(1))
    assert parked(house) == []


async def test_what_somebody_died_over_is_not_looked_at_before_its_turn(
    house: House, folder: Path, clock: Clock
) -> None:
    words = "我不想活了"
    assert urgent(house, said(1, words))
    die(folder, "1:1")
    assert not urgent(house, said(1, words))
    assert not (await Brake(house).take(said(1, words))).failed
    clock.pass_by(timedelta(minutes=1))
    assert urgent(house, said(1, words))


async def test_what_three_died_over_is_not_put_off_either(house: House, folder: Path) -> None:
    """To put it off is to look for an ID in it first."""
    brake = Brake(house)
    for number in range(A_MINUTE):
        await brake.take(said(100 + number, "你好"))
    die(folder, "1:1", times=DEATHS)
    assert (await brake.take(said(1))).failed


async def test_if_somebody_died_even_over_parking_it_is_kept_without_its_words(
    house: House, folder: Path
) -> None:
    die(folder, "1:1", times=DEATHS)
    die(folder, "1:1", "1:1:parked")
    await take(house, said(1))
    assert [each.text for each in parked(house)] == [""]


async def test_who_was_killed_from_outside_blames_nobody(house: House, folder: Path) -> None:
    """The memory of the machine ran out, somebody pulled the plug: whatever was in hand is innocent."""
    die(folder, "1:1", times=DEATHS, how="SIGKILL")
    assert house.in_hand.deaths("telegram", "1:1") == 0
    assert not (await take(house, said(1))).failed


async def test_who_is_alive_has_killed_nobody(house: House, folder: Path) -> None:
    other = InHand(folder)
    other.open()
    with house.in_hand.holding("telegram", "1:1"):
        assert other.deaths("telegram", "1:1") == 0
    other.close()


def test_nothing_is_left_of_who_went_and_nothing_personal_of_who_died(folder: Path) -> None:
    first = InHand(folder)
    first.open()
    die(folder, "1:77665544")
    die(folder)
    first.close()
    last = InHand(folder)
    last.open()
    names = {path.name for path in folder.iterdir()}
    assert len(names) == 2  # of the last one, and of who died with something in hand
    assert not any("77665544" in path.name or b"77665544" in path.read_bytes() for path in folder.iterdir())
    last.close()


def test_after_a_week_nobody_asks_any_more(folder: Path) -> None:
    die(folder, "1:1")
    [left] = folder.iterdir()
    os.utime(left, (left.stat().st_mtime - KEPT_SECONDS - 60,) * 2)
    hand = InHand(folder)
    hand.open()
    assert hand.deaths("telegram", "1:1") == 0
    hand.close()
