"""Send what is due. Claim, send with no transaction open, write down what became of it.

A letter leaves at least once. It leaves twice only if this process dies, or the store is away, between the
sending and the writing down. A claim lasts for seconds and is renewed as long as the letter is out, so nobody
waits long after a kill; who hung meanwhile sends and writes down nothing that is somebody else's by now.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from datetime import timedelta
from functools import partial
from random import random

from bot.channel import Channel, Delivery, Letter, Sent, TryLater, Unreachable
from bot.house import House
from bot.morning import as_one
from bot.pace import Pace, news_or
from bot.watch.clock import Steps
from dialogs.turns.offshore import discreet
from store.database import Tx
from store.engine.failpoints import reached
from store.post import letters
from store.post.letters import NOTICE, Outgoing
from store.times import ms, span_ms

log = logging.getLogger(__name__)

AT_ONCE = 24
NOTICES_AT_ONCE = 16
"""The rest is kept free for replies, so that they do not queue behind a mass mailing."""
RENEW = 0.6
"""A letter that is out and has less than this part of its lease left is claimed anew."""
WRITE_DOWN_SECONDS = 600.0
DELIVER_SECONDS = 60.0
POLL_SECONDS = 1.0
FIRST_RETRY, LONGEST_RETRY = 5.0, 15 * 60.0
GIVE_UP = timedelta(hours=24)
LEAST_TRIES = 8
"""Before anything is given up: a quarter of an hour at least, since a clock set forward ages it all."""
SET_REST = 3 * POLL_SECONDS
"""How long nothing is claimed once the clock was set: by the new time every lease may be over, and who holds
one needs a moment to say so.
"""
TROUBLE = 20
"""Failures in a row after which a channel rests for a while, instead of trying every letter in vain."""
TROUBLE_REST = 30.0


def retry_after(attempts: int, chance: float) -> float:
    """Seconds until the next try: 5, 10, 20 ... up to 15 minutes, each up to a fifth longer or shorter.

    `chance` from 0 to 1 spreads them, so that a thousand letters that failed together do not return together.
    """
    seconds = min(LONGEST_RETRY, FIRST_RETRY * 2.0 ** min(attempts, 20))
    return seconds * (0.8 + 0.4 * chance)


def given_up(at: int, now: int, after: timedelta, attempts: int) -> bool:
    """Whether what has waited since `at` (ms) and failed so often is not to be tried again."""
    return now - at > span_ms(after) and attempts >= LEAST_TRIES


async def post_due(house: House, channels: Mapping[str, Channel]) -> int:
    """One round of what is due now, on every channel at once. How many letters were tried."""
    rounds = [Postman(house, channel).round() for channel in channels.values()]
    return sum(await asyncio.gather(*rounds))


async def run_post(house: House, channels: Mapping[str, Channel], stop: asyncio.Event) -> None:
    """Until `stop` is set; letters that are out then are still written down. No channel waits for another.

    `channels` are those that carry letters out. The web page and the terminal read theirs themselves.
    """
    async with asyncio.TaskGroup() as rounds:
        for channel in channels.values():
            rounds.create_task(Postman(house, channel).run(stop), name=f"post {channel.name}")


class Postman:
    """Carries the letters of one channel."""

    def __init__(self, house: House, channel: Channel, pace: Pace | None = None) -> None:
        self._house = house
        self._channel = channel
        self._name = f"post {channel.name}"
        self._pace = pace or Pace()
        self._languages = tuple(house.words(lang) for lang in house.ground.languages)
        self._out: set[asyncio.Task[None]] = set()
        self._leases: dict[int, int] = {}  # of the letters that are out and not being written down
        self._going: dict[int, asyncio.Timeout] = {}  # what is being handed to the provider just now
        self._renewing = asyncio.Lock()
        self._notices = 0  # of those that are out
        self._rests_until = 0.0
        self._trouble = 0
        self._steps = Steps(house)
        self._claims_from = 0.0

    async def round(self) -> int:
        """Carry what is due now, and wait until it is written down."""
        count, _ = await self._set_out()
        await asyncio.gather(*self._out)
        return count

    async def run(self, stop: asyncio.Event) -> None:
        news = self._house.store.listen("letters")
        halt = asyncio.create_task(stop.wait())
        halt.add_done_callback(lambda _: news.set())
        try:
            while not stop.is_set():
                news.clear()
                self._house.pulse.beat(self._name)
                wait = await self._look(news)
                await news_or(news, wait)
        finally:
            halt.cancel()
            self._house.store.unlisten("letters", news)
            self._house.pulse.over(self._name)
            await asyncio.gather(*self._out)

    async def _look(self, news: asyncio.Event) -> float:
        """Send out what is due; seconds until it is worth looking again without news."""
        began = _clock()
        if self._steps.taken():
            self._claims_from = began + SET_REST
        rest = max(self._rests_until, self._claims_from) - began
        try:
            if rest > 0:
                await self._renew()
                return min(rest, POLL_SECONDS)
            count, wait = await self._set_out(news)
        except Exception:  # the store is away; letters wait in it, not here
            log.exception("the post of %s cannot look into the store", self._channel.name)
            return POLL_SECONDS
        # Looking takes the writer's time: with a long queue it must not take more than half of it. A look
        # that somebody's lock held up is no reason to wait as long again.
        await asyncio.sleep(min(_clock() - began, POLL_SECONDS) if count else 0)
        return wait

    async def _set_out(self, news: asyncio.Event | None = None) -> tuple[int, float]:
        free = AT_ONCE - len(self._out)
        if free <= 0:
            await self._renew()
            return 0, POLL_SECONDS
        now, name = ms(self._house.now()), self._channel.name
        notices = max(0, NOTICES_AT_ONCE - self._notices)
        lease = span_ms(self._house.lease)
        async with self._renewing:
            ending = self._ending()
            renewed, claimed, due = await self._house.store.write(
                lambda tx: (
                    _renewed(tx, ending, now + lease),  # first, or we would claim what is ours
                    letters.claim(tx, self._house.seal, [name], now, lease, free, notices),
                    letters.next_due(tx, name, now),
                )
            )
            self._hold(renewed)
        for outgoing in claimed:
            self._leases[outgoing.id] = outgoing.lease
            task = asyncio.create_task(self._carry(outgoing))
            self._out.add(task)
            task.add_done_callback(self._out.discard)
            if news is not None:
                task.add_done_callback(lambda _: news.set())  # the next letter of that person may leave now
        return len(claimed), POLL_SECONDS if due is None else min(POLL_SECONDS, (due - now) / 1000)

    async def _renew(self) -> None:
        async with self._renewing:
            ending, until = self._ending(), ms(self._house.now()) + span_ms(self._house.lease)
            if ending:
                self._hold(await self._house.store.write(lambda tx: _renewed(tx, ending, until)))

    def _ending(self) -> dict[int, int]:
        """The leases that are over soon, or over already because the store was away; and those that end later
        than any can, since the clock was set back.
        """
        now, whole = ms(self._house.now()), span_ms(self._house.lease)
        soon, latest = now + round(whole * RENEW), now + whole
        return {letter_id: lease for letter_id, lease in self._leases.items() if not soon <= lease <= latest}

    def _hold(self, renewed: Mapping[int, int]) -> None:
        """0: somebody else has it."""
        for letter_id, lease in renewed.items():
            if lease and letter_id in self._leases:
                self._leases[letter_id] = lease
            elif self._leases.pop(letter_id, None) is not None:
                log.warning("letter %d is not ours any more", letter_id)
                self._break_off(letter_id)

    def _break_off(self, letter_id: int) -> None:
        """We hung, and somebody else carries it by now. What has not arrived yet need not arrive twice."""
        going = self._going.get(letter_id)
        if going is not None and not going.expired():
            going.reschedule(_clock())

    def _is_ours(self, outgoing: Outgoing) -> bool:
        return self._leases.get(outgoing.id, 0) > ms(self._house.now())

    async def _carry(self, outgoing: Outgoing) -> None:
        self._notices += outgoing.lane == NOTICE
        try:
            await self._take_there(outgoing)
        finally:
            self._leases.pop(outgoing.id, None)
            self._notices -= outgoing.lane == NOTICE

    async def _take_there(self, outgoing: Outgoing) -> None:
        await self._pace.wait(outgoing.sender)
        if not self._is_ours(outgoing):  # we hung; whoever has it by now sends it
            log.warning("letter %d was not sent: its lease is over", outgoing.id)
            return
        rest = self._rests_until - _clock()
        outcome = TryLater(rest, "the channel rests") if rest > 0 else await self._deliver(outgoing)
        await self._pace.went(outgoing.sender)
        if isinstance(outcome, TryLater) and outgoing.id not in self._leases:
            return  # broken off, or refused: it is with somebody else
        self._note(outcome)
        await self._write_down(outgoing, outcome)

    async def _deliver(self, outgoing: Outgoing) -> Delivery:
        say = as_one(outgoing, self._house.words(outgoing.lang))
        letter = Letter(
            id=outgoing.id,
            channel=outgoing.channel,
            to=outgoing.sender,
            say=discreet(say, self._languages) if self._house.by_page(outgoing.channel) else say,
            attempts=outgoing.attempts,
            replaces=outgoing.replaces,
            amends=outgoing.amends,
        )
        reached("send-before")
        try:
            async with asyncio.timeout(DELIVER_SECONDS) as going:
                self._going[outgoing.id] = going
                outcome = await self._channel.deliver(letter)
                reached("send-after")
                return outcome
        except TimeoutError:
            return TryLater(0, "too slow")
        except Exception as failure:  # a mistake in a channel must not stop the letters behind this one
            log.exception("letter %d could not be delivered", outgoing.id)
            return TryLater(0, type(failure).__name__)
        finally:
            self._going.pop(outgoing.id, None)

    def _note(self, outcome: Delivery) -> None:
        """Rest when the provider says so, or when nothing has worked for a while."""
        if isinstance(outcome, TryLater) and outcome.everybody:
            self._rests_until = max(self._rests_until, _clock() + outcome.seconds)
        asked_to_wait = isinstance(outcome, TryLater) and outcome.seconds > 0
        if not isinstance(outcome, TryLater):
            self._trouble = 0
        elif not asked_to_wait:
            self._trouble += 1
        if self._trouble >= TROUBLE:
            log.warning("%s has failed %d times in a row and rests", self._channel.name, self._trouble)
            self._rests_until = max(self._rests_until, _clock() + TROUBLE_REST)
            self._trouble = TROUBLE - 1  # then the next failure is enough

    async def _write_down(self, outgoing: Outgoing, outcome: Delivery) -> None:
        """Again and again while the store is away: a letter that left and is not marked would leave twice."""
        until = _clock() + WRITE_DOWN_SECONDS
        wait = 0.2
        while True:
            async with self._renewing:  # nobody moves the lease while we write under its number
                lease = self._leases.pop(outgoing.id, 0)
            try:
                if not await self._house.store.write(partial(self._record, outgoing, outcome, lease)):
                    log.warning("letter %d is not ours any more; nothing was written down", outgoing.id)
                return
            except Exception:
                log.exception("what became of letter %d could not be written down", outgoing.id)
                if _clock() + wait > until:
                    return
                self._leases[outgoing.id] = lease
                await asyncio.sleep(wait)
                wait = min(wait * 2, 5.0)

    def _record(self, outgoing: Outgoing, outcome: Delivery, lease: int, tx: Tx) -> bool:
        """Whether the letter was still ours to write about."""
        now = ms(self._house.now())
        match outcome:
            case Sent(provider_id):
                ours = letters.sent(tx, outgoing.id, lease, provider_id, now)
                for one in outgoing.held if ours else ():
                    letters.sent_along(tx, one.id, provider_id, now)
                return ours
            case TryLater(why=why) if given_up(outgoing.at, now, GIVE_UP, outgoing.attempts):
                return letters.failed(tx, outgoing.id, lease, f"given up after a day: {why}")
            case TryLater(seconds=seconds, why=why) if seconds > 0:  # asked to wait: no fault of the letter
                due, old = now + round(seconds * 1000), now - outgoing.at > span_ms(GIVE_UP)
                return letters.later(tx, outgoing.id, lease, due, outgoing.attempts + old, why)
            case TryLater(why=why):
                due = now + round(retry_after(outgoing.attempts, random()) * 1000)
                return letters.later(tx, outgoing.id, lease, due, outgoing.attempts + 1, why)
            case Unreachable(why, blocked=True):
                letters.blocked(tx, outgoing.channel, outgoing.sender, why, now)
                return True
            case Unreachable(why):
                return letters.failed(tx, outgoing.id, lease, why)


def _renewed(tx: Tx, leases: Mapping[int, int], until: int) -> dict[int, int]:
    """The new lease of each letter; 0 if it was lost."""
    return {
        letter_id: until if letters.renew(tx, letter_id, lease, until) else 0
        for letter_id, lease in leases.items()
    }


def _clock() -> float:
    return asyncio.get_running_loop().time()
