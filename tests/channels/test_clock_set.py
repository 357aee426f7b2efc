"""Somebody sets the clock of the machine while the service runs (R17)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from bot.channel import TryLater
from bot.errands import ERRANDS, Errand, errands_due
from bot.house import House
from bot.jobs import GIVE_UP as FILES_GIVE_UP
from bot.jobs import jobs_due
from bot.post import LEAST_TRIES, Postman, post_due
from bot.watch.clock import watch_clock
from cases.people import Role
from store import staff
from store.database import Store, Tx
from store.residents import hand_overs
from store.schema import hand_over, letter, paper
from store.times import ms
from tests.channels.conftest import Clock
from tests.channels.letter_rows import a_resident, rows, states, write
from tests.channels.test_jobs import Drawer, to_fetch
from tests.channels.test_leases import Stuck
from tests.channels.test_post import Pigeon, the_post
from tests.patience import PATIENCE, until


@pytest.fixture
def house(house: House) -> House:
    """Its other clock goes on by itself, whatever is done to the first."""
    return replace(house, steady=lambda: 0.0)


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.watch.clock.LOOK_SECONDS", 0.02)


@asynccontextmanager
async def watched(house: House) -> AsyncIterator[None]:
    stop = asyncio.Event()
    watching = asyncio.create_task(watch_clock(house, stop))
    await asyncio.sleep(0)  # it has seen the clock once
    try:
        yield
    finally:
        stop.set()
        await asyncio.wait_for(watching, PATIENCE)


async def test_what_was_written_ahead_leaves_though_no_errand_was_made_meanwhile(
    house: House, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    """For three seconds only: no errand comes round in that time."""
    async with watched(house):
        clock.pass_by(days=1)
        await until(lambda: "set by +86400 s" in caplog.text)
        write(house, "写在明天的")
        clock.pass_by(days=-1)
        await until(lambda: rows(house)[0].due_at <= ms(clock.at))
    pigeon = Pigeon()
    await post_due(house, {"telegram": pigeon})
    assert pigeon.said == ["写在明天的"]


async def test_a_letter_is_not_given_up_because_the_clock_is_a_day_ahead(house: House, clock: Clock) -> None:
    write(house, "请稍等", "您好", to="501")
    clock.pass_by(days=1, minutes=1)
    for outcome in (TryLater(1, "asked to wait"), TryLater(0, "no network")):
        await post_due(house, {"telegram": Pigeon(outcome)})
        assert states(house) == ["queued", "queued"]
        clock.pass_by(seconds=15)
    pigeon = Pigeon()
    await post_due(house, {"telegram": pigeon})
    await post_due(house, {"telegram": pigeon})
    assert pigeon.said == ["请稍等", "您好"]


async def test_who_is_asked_to_wait_for_ever_is_given_up_all_the_same(house: House, clock: Clock) -> None:
    write(house, "您好")
    clock.pass_by(days=1, minutes=1)
    for _ in range(LEAST_TRIES + 1):
        await post_due(house, {"telegram": Pigeon(TryLater(1, "asked to wait"))})
        clock.pass_by(seconds=2)
    assert states(house) == ["failed"]


async def test_a_photo_is_not_called_lost_because_the_clock_is_ahead(house: House, clock: Clock) -> None:
    to_fetch(house)
    clock.pass_by(seconds=FILES_GIVE_UP.total_seconds() + 60)
    await jobs_due(house, {"telegram": Drawer(TryLater(0, "no network"))})
    assert house.store.read_now(lambda tx: tx.execute(select(paper.c.state)).scalar()) == "fetching"


@pytest.mark.parametrize("by", [timedelta(hours=1), timedelta(hours=-1)])
async def test_what_is_out_when_the_clock_is_set_goes_out_once(
    house: House, clock: Clock, by: timedelta
) -> None:
    """By the new time its lease is over, or longer than any; another process looks for letters, too."""
    write(house, "一")
    stuck, other = Stuck(), Pigeon()
    async with asyncio.timeout(PATIENCE), the_post(house, stuck), another(house) as theirs:
        await stuck.at_the_door.wait()
        stop, postman = asyncio.Event(), Postman(theirs, other)
        running = asyncio.create_task(postman.run(stop))
        clock.at += by
        write(house, "二", to="502")
        await until(lambda: rows(house)[1].state == "sent" or rows(house)[1].lease_until > 0)
        assert ms(clock.at) < rows(house)[0].lease_until <= ms(clock.at + house.lease)
        assert "一" not in other.said and not stuck.broken_off.is_set()
        stop.set()
        await running
        house.store.write_now(lambda tx: tx.execute(letter.delete()))  # and nobody waits for the first
        clock.at += house.lease
        await stuck.broken_off.wait()


@asynccontextmanager
async def another(house: House) -> AsyncIterator[House]:
    """Process of the same service."""
    store = Store(house.store.url.render_as_string(hide_password=False))
    yield replace(house, store=store)
    store.close()


async def test_who_signed_in_ahead_is_not_let_in_for_a_day_longer(
    house: House, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    a_resident(house, "501")
    async with watched(house):
        clock.pass_by(days=1)
        await until(lambda: "set by +86400 s" in caplog.text)
        cookie, code = house.store.write_now(lambda tx: signed_in(tx, house))
        clock.pass_by(days=-1)
        await until(lambda: ends_of_codes(house) == [ms(clock.at + hand_overs.GOOD_FOR)])
    assert is_in(house, cookie), "who works goes on working"
    clock.pass_by(minutes=31)
    assert not is_in(house, cookie)
    assert len(code) == hand_overs.DIGITS


def signed_in(tx: Tx, house: House) -> tuple[str, str]:
    """A clerk at the desk, and a number with which a resident moves to another phone."""
    number = staff.create(tx, "wangli", "王丽", Role.OFFICER, "522702", "", house.now())
    assert number is not None
    tx.execute(hand_over.delete())
    return staff.open_session(tx, number, house.now()), hand_overs.offer(tx, house.seal, 1, house.now())


def ends_of_codes(house: House) -> list[int]:
    return house.store.read_now(lambda tx: list(tx.execute(select(hand_over.c.expires_at)).scalars()))


def is_in(house: House, cookie: str) -> bool:
    return house.store.read_now(lambda tx: staff.who(tx, cookie, house.now())) is not None


async def test_who_signs_in_while_it_is_a_day_ahead_signs_nobody_out_for_good(
    house: House, clock: Clock
) -> None:
    a_resident(house, "501")
    cookie, _ = house.store.write_now(lambda tx: signed_in(tx, house))
    clock.pass_by(days=1)
    house.store.write_now(lambda tx: staff.open_session(tx, 1, house.now()))
    clock.pass_by(days=-1)
    assert is_in(house, cookie)


class Forgets:
    """Work that does away with something, and notes when it did."""

    def __init__(self) -> None:
        self.at: list[datetime] = []

    def __call__(self, tx: Tx, house: House, now: datetime) -> None:
        self.at.append(now)


async def test_nothing_is_forgotten_at_once_because_the_clock_is_years_ahead(
    house: House, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    forgets, reminds = Forgets(), Forgets()
    day = timedelta(days=1)
    known = [Errand("old talk", day, forgets, forgets=True), Errand("reminders", day, reminds)]
    await errands_due(house, known)
    clock.pass_by(days=3650)
    await errands_due(house, known)
    assert (len(forgets.at), len(reminds.at)) == (0, 1)
    assert "is the clock right?" in caplog.text
    clock.pass_by(days=-3650)
    await errands_due(house, known)
    clock.pass_by(days=1)
    await errands_due(house, known)
    assert len(forgets.at) == 1, "at its hour, when the clock is right again"


def test_everything_that_forgets_is_known_to() -> None:
    forget = {each.name for each in ERRANDS if each.forgets}
    assert forget == {"left at the counter", "old talk", "stray files", "finished work"}
    assert all(each.every == timedelta(days=1) for each in ERRANDS if each.forgets)
