"""Several processes of one service: who does what alone, and how fast all of them together may send."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from time import sleep

import pytest

from bot import alone as standing_by
from bot.alone import Hold, Ours, alone
from bot.channel import Inbound
from bot.house import House
from bot.pace import LATE, Pace, Rests
from bot.shared_pace import SharedPace
from bot.telegram.arrivals import Arrivals
from bot.telegram.deliver import Telegram
from bot.telegram.polling import Poller
from store import lease
from store.database import Store, Tx
from store.post import letters, pace
from store.times import ms
from tests.channels.conftest import Clock
from tests.channels.letter_rows import a_resident, write
from tests.patience import PATIENCE
from tests.telegram_fake import FakeTelegram

only_postgres = pytest.mark.parametrize(
    "database_url", [pytest.param("postgres", marks=pytest.mark.postgres)], indirect=True
)
GAP, HOLD = 40, 20_000
SECOND = 1000


@pytest.fixture
def other(house: House) -> Iterator[House]:
    """The same house in another process."""
    store = Store(house.store.url.render_as_string(hide_password=False))
    yield replace(house, store=store)
    store.close()


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(standing_by, "LOOK_SECONDS", 0.05)
    monkeypatch.setattr(standing_by, "RENEW_SECONDS", 0.05)


class Worker:
    """A process that wants to do the work, and notes when it does."""

    def __init__(self, house: House) -> None:
        self.claims: list[Ours] = []
        self.busy = asyncio.Event()
        self.idle = asyncio.Event()
        self.stop = asyncio.Event()
        self.task = asyncio.create_task(alone(house, "poll:telegram", self._work, self.stop))

    async def _work(self, ours: Ours, over: asyncio.Event) -> None:
        self.claims.append(ours)
        self.busy.set()
        await over.wait()
        self.idle.set()

    async def ends(self) -> None:
        self.stop.set()
        await asyncio.wait_for(self.task, PATIENCE)


async def soon(event: asyncio.Event) -> None:
    await asyncio.wait_for(event.wait(), PATIENCE)


@only_postgres
async def test_one_works_and_the_other_begins_when_it_stops(house: House, other: House) -> None:
    first = Worker(house)
    await soon(first.busy)
    second = Worker(other)
    await asyncio.sleep(0.3)
    assert not second.busy.is_set()
    await first.ends()
    await soon(second.busy)
    await second.ends()


@only_postgres
async def test_who_died_is_followed_when_the_lease_is_over(house: House, clock: Clock) -> None:
    span = int(standing_by.SPAN.total_seconds() * 1000)
    assert await house.store.write(lambda tx: lease.take(tx, "poll:telegram", ms(clock()), span)) == 1
    heir = Worker(house)
    await asyncio.sleep(0.3)
    assert not heir.busy.is_set()
    clock.pass_by(seconds=standing_by.SPAN.total_seconds() + 1)
    await soon(heir.busy)
    await heir.ends()


@only_postgres
async def test_who_hung_learns_that_it_is_somebody_elses_by_now(
    house: House, other: House, clock: Clock
) -> None:
    span = int(standing_by.SPAN.total_seconds() * 1000)
    number = await house.store.write(lambda tx: lease.take(tx, "poll:telegram", ms(clock()), span))
    hung = Hold(house, "poll:telegram", number)
    assert await hung.ours()
    clock.pass_by(minutes=1)
    heir = Worker(other)
    await soon(heir.busy)
    assert not await hung.ours()
    await hung.give_back()
    assert await heir.claims[0](), "a late comer gave back what was not its own"
    await heir.ends()


@only_postgres
async def test_a_worker_whose_lease_was_taken_ends_its_work(house: House, clock: Clock) -> None:
    worker = Worker(house)
    await soon(worker.busy)
    later = ms(clock()) + 60_000
    await house.store.write(lambda tx: lease.take(tx, "poll:telegram", later, 60_000_000))
    await soon(worker.idle)
    await worker.ends()


async def test_who_hung_with_messages_in_hand_leaves_them_to_its_heir(
    fake: FakeTelegram, telegram: Telegram
) -> None:
    kept: list[str] = []

    async def keep(inbound: Inbound) -> None:
        kept.append(inbound.heard.text)

    async def no_more() -> bool:
        return False

    await fake.say(501, "您好")
    await asyncio.wait_for(
        Poller(telegram.bot, Arrivals(telegram, keep), no_more, 1).run(asyncio.Event()), PATIENCE
    )
    assert kept == [] and fake.waiting(), "Telegram still has it for whoever asks next"


async def test_on_sqlite_the_only_process_begins_at_once_also_after_a_crash(sqlite_house: House) -> None:
    worker = Worker(sqlite_house)
    await soon(worker.busy)
    assert await worker.claims[0]()
    again = Worker(sqlite_house)
    await soon(again.busy)
    for each in (worker, again):
        await each.ends()


def place(store: Store, chat: str, now: int) -> pace.Place:
    return store.write_now(lambda tx: pace.place(tx, "telegram", chat, now, GAP, HOLD))


def went(store: Store, chat: str, until: int) -> None:
    store.write_now(lambda tx: pace.went(tx, "telegram", chat, until))


def test_the_places_of_a_channel_follow_each_other_whoever_asks(store: Store) -> None:
    waits = [place(store, str(chat), 1_000_000).wait for chat in range(5)]
    assert waits == [0, GAP, 2 * GAP, 3 * GAP, 4 * GAP]
    assert place(store, "9", 1_000_500) == pace.Place(0, given=True)


def test_a_chat_is_held_until_its_message_has_left_and_rests_then(store: Store) -> None:
    now = 1_000_000
    assert place(store, "501", now).given
    held = place(store, "501", now + 900)
    assert not held.given and held.wait == pace.LOOK_AGAIN
    went(store, "501", now + 1000 + SECOND)
    assert place(store, "501", now + 1900) == pace.Place(100, given=False)
    assert place(store, "501", now + 2000).given


def test_who_died_while_sending_holds_its_chat_for_seconds(store: Store) -> None:
    assert place(store, "501", 1_000_000).given
    assert not place(store, "501", 1_000_000 + HOLD - 1).given
    assert place(store, "501", 1_000_000 + HOLD).given


def test_who_comes_late_takes_another_place_in_the_chat_they_hold(store: Store) -> None:
    now = 1_000_000
    assert place(store, "501", now).given
    late = store.write_now(lambda tx: pace.place(tx, "telegram", "501", now + 900, GAP, HOLD, again=True))
    assert late == pace.Place(0, given=True)
    assert not place(store, "501", now + 900).given
    assert place(store, "502", now + 900).wait == GAP


@pytest.mark.parametrize("shared", [False, True])
async def test_those_who_waited_in_line_while_the_machine_stood_still_leave_one_by_one(
    house: House, shared: bool
) -> None:
    line = SharedPace(house, "telegram", per_second=20) if shared else Pace(per_second=20)
    left: list[float] = []

    async def leave(chat: str) -> None:
        await line.wait(chat)
        left.append(asyncio.get_running_loop().time())

    going = [asyncio.create_task(leave(str(chat))) for chat in range(10)]
    while not left:
        await asyncio.sleep(0)
    before = len(left)
    sleep(1.0)  # nobody's turn comes: neither here nor in any other task
    await asyncio.gather(*going)
    late = left[before:]
    assert late and late[-1] - late[0] > 0.05 * (len(late) - 1) - 2 * LATE


def test_a_clock_set_back_holds_nobody_up(store: Store) -> None:
    day = 86_400_000
    assert place(store, "501", 100 * day).given
    assert place(store, "501", 99 * day) == pace.Place(0, given=True)


async def test_when_one_is_asked_to_leave_all_alone_the_others_do_too(house: House, other: House) -> None:
    ours, theirs = SharedPace(house, "telegram"), SharedPace(other, "telegram")
    await ours.rest(40)
    with pytest.raises(Rests) as rest:
        await theirs.wait("501")
    assert rest.value.seconds == pytest.approx(40)
    with pytest.raises(Rests):
        await ours.wait("502")


@only_postgres
async def test_a_pace_goes_on_alone_while_the_store_is_away(house: House, other: House) -> None:
    ours = SharedPace(other, "telegram")
    other.store.close()
    await ours.wait("501")
    await ours.went("501")


@only_postgres
def test_two_processes_never_carry_letters_of_both_lanes_to_one_chat_at_once(
    house: House, other: House
) -> None:
    """One of them is in the middle of claiming when the other begins."""
    a_resident(house, "501")
    write(house, "回复")
    write(house, "通知", lane="notice")
    claimed, go_on = threading.Event(), threading.Event()
    now = ms(house.now())

    def claim(tx: Tx) -> list[str]:
        return [out.say.text for out in letters.claim(tx, house.seal, ["telegram"], now, 20_000, 1)]

    def slowly(tx: Tx) -> list[str]:
        found = claim(tx)
        claimed.set()
        assert go_on.wait(PATIENCE)
        return found

    with ThreadPoolExecutor(2) as processes:
        slow = processes.submit(partial(house.store.write_now, slowly))
        assert claimed.wait(PATIENCE)
        quick = processes.submit(partial(other.store.write_now, claim))
        with pytest.raises(TimeoutError):
            quick.result(0.3)
        go_on.set()
        assert slow.result(PATIENCE) == ["回复"] and quick.result(PATIENCE) == []
