"""Who hung finds that others did the work, and spoils nothing; who is only slow keeps what is theirs."""

from __future__ import annotations

import asyncio

from bot.channel import Delivery, Letter, Sent, TryLater, Unreachable
from bot.house import House
from bot.jobs import _outcome, jobs_due
from bot.post import RENEW, post_due
from store import jobs
from store.post import letters
from store.schema import job, paper
from store.times import ms, span_ms
from tests.channels.conftest import Clock
from tests.channels.letter_rows import rows, states, write
from tests.channels.test_jobs import Drawer, to_fetch
from tests.channels.test_post import Pigeon, the_post
from tests.papers.files import photo
from tests.patience import until

LONG_MS = 60_000
PATIENCE = 120.0


class Hung(Pigeon):
    """It falls asleep with a letter in its hand; another carries that letter meanwhile."""

    def __init__(self, house: House, clock: Clock, other: Pigeon) -> None:
        super().__init__()
        self._house, self._clock, self._other = house, clock, other

    async def deliver(self, letter: Letter) -> Delivery:
        self._clock.pass_by(seconds=self._house.lease.total_seconds() + 1)
        await post_due(self._house, {"telegram": self._other})
        return Sent("late")


async def test_a_post_that_hung_cannot_write_over_what_another_wrote_down(house: House, clock: Clock) -> None:
    write(house, "一")
    other = Pigeon()
    await post_due(house, {"telegram": Hung(house, clock, other)})
    assert other.said == ["一"]
    assert (states(house), rows(house)[0].provider_id) == (["sent"], str(rows(house)[0].id))


class Stuck(Pigeon):
    """It hangs at the provider's door; whether it ever gets through is for the test to say."""

    def __init__(self) -> None:
        super().__init__()
        self.at_the_door, self.broken_off = asyncio.Event(), asyncio.Event()

    async def deliver(self, letter: Letter) -> Delivery:
        self.at_the_door.set()
        try:
            await asyncio.sleep(PATIENCE)
        except asyncio.CancelledError:
            self.broken_off.set()
            raise
        return await super().deliver(letter)


async def test_a_letter_that_another_carries_by_now_is_not_handed_in_any_more(
    house: House, clock: Clock
) -> None:
    write(house, "一")
    stuck, other = Stuck(), Pigeon()
    async with asyncio.timeout(PATIENCE), the_post(house, stuck):
        await stuck.at_the_door.wait()
        [row] = rows(house)
        taken = house.store.write_now(  # as another process would, when the lease was over
            lambda tx: letters.claim(
                tx, house.seal, ["telegram"], row.lease_until + 1, span_ms(house.lease), 9
            )
        )
        await other.deliver(Letter(row.id, "telegram", row.sender, taken[0].say))
        house.store.write_now(lambda tx: letters.sent(tx, row.id, taken[0].lease, "2", ms(house.now())))
        clock.pass_by(seconds=house.lease.total_seconds() + 1)
        await stuck.broken_off.wait()
    assert (other.said, stuck.said, states(house)) == (["一"], [], ["sent"])


async def test_a_letter_that_is_long_on_its_way_stays_ours(house: House, clock: Clock) -> None:
    write(house, "一")
    first = rows(house)[0].due_at
    pigeon = Pigeon()
    pigeon.gate = asyncio.Event()
    async with the_post(house, pigeon):
        await until(lambda: rows(house)[0].lease_until > 0)
        clock.pass_by(seconds=house.lease.total_seconds() * (1 - RENEW) + 1)
        await until(lambda: rows(house)[0].lease_until > first + house.lease.total_seconds() * 1000)
        pigeon.gate.set()
        await until(lambda: states(house) == ["sent"])


def test_whose_lease_is_over_changes_nothing_while_another_carries_the_letter(
    house: House, clock: Clock
) -> None:
    """Else a third would take it up beside the second, and the person would read it twice."""
    write(house, "一")

    def claim() -> letters.Outgoing:
        now = ms(house.now())
        [held] = house.store.write_now(
            lambda tx: letters.claim(tx, house.seal, ["telegram"], now, LONG_MS, 9)
        )
        return held

    hung = claim()
    clock.pass_by(seconds=LONG_MS / 1000 + 1)
    second, now = claim(), ms(house.now())
    for late in (
        lambda tx: letters.later(tx, hung.id, hung.lease, now, 1, "busy"),
        lambda tx: letters.failed(tx, hung.id, hung.lease, "no such chat"),
        lambda tx: letters.sent(tx, hung.id, hung.lease, "1", now),
        lambda tx: letters.renew(tx, hung.id, hung.lease, now + 2 * LONG_MS),
    ):
        assert house.store.write_now(late) is False
        assert (states(house), rows(house)[0].lease_until) == (["queued"], second.lease)
    assert house.store.write_now(lambda tx: letters.sent(tx, second.id, second.lease, "2", now))


def test_a_notice_waits_while_a_reply_is_on_its_way_to_the_same_chat(house: House, clock: Clock) -> None:
    """Two at once may arrive in either order, and a provider takes one a second for a chat."""
    write(house, "答复")
    write(house, "通知", lane="notice")

    def claim(now: int) -> list[letters.Outgoing]:
        return house.store.write_now(lambda tx: letters.claim(tx, house.seal, ["telegram"], now, LONG_MS, 1))

    [reply] = claim(ms(house.now()))
    assert reply.say.text == "答复" and claim(ms(house.now())) == []
    house.store.write_now(lambda tx: letters.sent(tx, reply.id, reply.lease, "1", ms(house.now())))
    assert [each.say.text for each in claim(ms(house.now()))] == ["通知"]


def test_a_clock_that_is_set_back_holds_nobody_up(house: House, clock: Clock) -> None:
    write(house, "一")

    def claim() -> list[letters.Outgoing]:
        now = ms(house.now())
        return house.store.write_now(lambda tx: letters.claim(tx, house.seal, ["telegram"], now, LONG_MS, 9))

    clock.pass_by(hours=2)
    assert len(claim()) == 1
    assert claim() == []
    clock.pass_by(hours=-2)
    assert len(claim()) == 1


async def test_a_file_fetched_too_late_is_the_file_that_the_other_keeps(house: House, clock: Clock) -> None:
    paper_id = to_fetch(house)
    other, drawer = Drawer(photo((60, 40))), Drawer(photo((60, 40)))

    def asleep() -> None:
        clock.pass_by(minutes=5)

    class Slept(Drawer):
        async def fetch(self, provider_id: str) -> bytes | TryLater | Unreachable:
            asleep()
            await jobs_due(house, {"telegram": other})
            return await drawer.fetch(provider_id)

    await jobs_due(house, {"telegram": Slept()})
    kept = house.store.read_now(
        lambda tx: (
            tx.execute(paper.select().where(paper.c.id == paper_id)).one().state,
            tx.execute(job.select()).one().state,
        )
    )
    assert kept == ("kept", "done")
    assert len(set(house.shelf.names())) == 2  # the page and its preview, once


async def test_a_photo_shelved_before_a_crash_is_shelved_again_under_its_names(
    house: House, clock: Clock
) -> None:
    to_fetch(house)
    now = ms(house.now())
    [work] = house.store.write_now(lambda tx: jobs.claim(tx, house.seal, [jobs.FETCH_FILE], now, LONG_MS, 9))
    await _outcome(house, {"telegram": Drawer(photo((60, 40)))}, work)  # and then the process dies
    clock.pass_by(minutes=5)
    await jobs_due(house, {"telegram": Drawer(photo((60, 40)))})
    assert len(set(house.shelf.names())) == 2
