"""Work that is done after the answer: what a resident sent is fetched, looked at, and put on the shelf."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from random import random
from typing import Any, Protocol

from bot.channel import TryLater, Unreachable
from bot.holding import RENEW, lease_ms
from bot.house import House
from bot.pace import news_or
from bot.post import given_up, retry_after
from bot.sounds import sound_of
from dialogs.message import Say
from store import jobs
from store.casework.letters import post_to_resident
from store.database import Tx
from store.engine.failpoints import reached
from store.jobs import LeaseLost, Work
from store.papers.paper import ENOUGH, MAX_BYTES, TOO_BIG, Paper
from store.residents import amounts
from store.times import ms

log = logging.getLogger(__name__)

AT_ONCE = 4
OF_ONE = 2
"""Of them, for the files of one person; and of these, one is decoded at a time."""
FETCH_SECONDS = 90.0
POLL_SECONDS = 1.0
GIVE_UP = timedelta(hours=2)
"""A resident who waits for word about a photo rather sends it again than waits any longer."""

LOST = "telegram-file-lost"
NOT_SOUND = "telegram-voice-not-sound"
SOUND_TOO_BIG = "telegram-voice-too-big"


class Fetches(Protocol):
    """A channel that keeps files for us until we fetch them."""

    async def fetch(self, provider_id: str) -> bytes | TryLater | Unreachable: ...


@dataclass(frozen=True, slots=True)
class Shelved:
    """On the shelf already, not in the database yet."""

    names: Mapping[str, Any]
    sha256: str

    def all_names(self) -> list[str]:
        preview = self.names.get("preview")
        return [*self.names["pages"], *([preview] if preview else [])]


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a file is not kept: the id of a sentence for the resident."""

    message: str


Outcome = Shelved | Problem | TryLater


async def jobs_due(house: House, channels: Mapping[str, Fetches]) -> int:
    """Do what is due now. How many jobs were tried."""
    works, _ = await _claim(house, AT_ONCE)
    await asyncio.gather(*(_do(house, channels, work) for work in works))
    return len(works)


async def run_jobs(house: House, channels: Mapping[str, Fetches], stop: asyncio.Event) -> None:
    """Until `stop` is set; what is being done then is finished. `channels`: those that files come from."""
    news = house.store.listen("jobs")
    halt = asyncio.create_task(stop.wait())
    halt.add_done_callback(lambda _: news.set())
    busy: dict[asyncio.Task[None], Work] = {}
    try:
        while not stop.is_set():
            news.clear()
            house.pulse.beat("jobs")
            works, wait = await _claim_or_rest(house, AT_ONCE - len(busy), busy)
            for work in works:
                task = asyncio.create_task(_do(house, channels, work))
                busy[task] = work
                task.add_done_callback(busy.pop)
                task.add_done_callback(lambda _: news.set())
            await news_or(news, wait)
    finally:
        halt.cancel()
        house.store.unlisten("jobs", news)
        house.pulse.over("jobs")
        await asyncio.gather(*busy)


async def _claim_or_rest(
    house: House, free: int, busy: Mapping[asyncio.Task[None], Work]
) -> tuple[list[Work], float]:
    try:
        await _renew(house, list(busy.values()))
        return await _claim(house, free) if free > 0 else ([], POLL_SECONDS)
    except Exception:  # the store is away; the jobs wait in it
        log.exception("no look into the store for jobs")
        return [], POLL_SECONDS


async def _claim(house: House, most: int) -> tuple[list[Work], float]:
    now, lease = ms(house.now()), lease_ms(house)
    works, due = await house.store.write(
        lambda tx: (jobs.claim_files(tx, house.seal, now, lease, most, OF_ONE), jobs.next_due(tx, now))
    )
    return works, POLL_SECONDS if due is None else min(POLL_SECONDS, (due - now) / 1000)


async def _renew(house: House, works: Sequence[Work]) -> None:
    """Hold for longer what is being done. What was lost meanwhile says so when it is written down."""
    now = ms(house.now())
    until = now + lease_ms(house)
    ending = [work for work in works if work.lease - now < lease_ms(house) * RENEW]
    if ending:
        held = await house.store.write(lambda tx: [work for work in ending if jobs.renew(tx, work, until)])
        for work in held:
            work.lease = until


async def _do(house: House, channels: Mapping[str, Fetches], work: Work) -> None:
    try:
        outcome = await _outcome(house, channels, work)
    except Exception as failure:  # one file must not stop the others; it is tried again
        log.exception("job %d failed", work.id)
        outcome = TryLater(0, type(failure).__name__)
    try:
        used = await house.store.write(lambda tx: _record(tx, house, work, outcome))
    except LeaseLost:  # somebody else does it, or has done it, and the files bear the same names
        log.warning("job %d is not ours any more; nothing was written down", work.id)
        return
    except Exception:  # whether it was kept is not known, so the files stay
        log.exception("what became of job %d could not be written down; it is done again", work.id)
        return
    if isinstance(outcome, Shelved) and not used:
        await asyncio.to_thread(_drop, house, outcome)


async def _outcome(house: House, channels: Mapping[str, Fetches], work: Work) -> Outcome:
    voice = work.body["kind"] == "voice"
    if (work.body.get("size") or 0) > MAX_BYTES:
        return Problem(SOUND_TOO_BIG if voice else TOO_BIG)
    channel = channels.get(work.body["channel"])
    if channel is None:
        return TryLater(0, "no such channel here")
    try:
        async with asyncio.timeout(FETCH_SECONDS):
            reached("fetch-before")
            fetched = await channel.fetch(work.body["file"])
            reached("fetch-after")
    except TimeoutError:
        return TryLater(0, "too slow")
    if isinstance(fetched, TryLater):
        return fetched
    if isinstance(fetched, Unreachable):
        too_big = SOUND_TOO_BIG if voice else TOO_BIG
        return Problem(too_big if fetched.why == "too big" else LOST)
    resident, size, now = int(work.body["resident"]), len(fetched), house.now()
    if not await house.store.write(
        lambda tx: amounts.takes(tx, house.seal, house.words, resident, size, now)
    ):
        return Problem(ENOUGH)
    return await (_keep_sound if voice else _keep_photo)(house, work, fetched)


def _name(house: House, work: Work, part: object) -> str:
    """The same whenever the job is done, so that a crash between shelf and database leaves no stray file."""
    return house.seal.mark("shelf", f"{work.body['paper']}:{part}").hex()


async def _keep_photo(house: House, work: Work, raw: bytes) -> Shelved | Problem:
    async with house.intake.line(f"resident:{work.body['resident']}"):
        paper = await house.intake.take(raw)
    if not isinstance(paper, Paper):
        return Problem(paper.problem)
    names = await asyncio.to_thread(_shelve, house, work, paper)
    reached("shelf-after")
    return Shelved(names, paper.sha256)


def _shelve(house: House, work: Work, paper: Paper) -> dict[str, Any]:
    return {
        "pages": [house.shelf.keep(page, _name(house, work, n)) for n, page in enumerate(paper.pages)],
        "preview": house.shelf.keep(paper.preview, _name(house, work, "preview")),
        "mime": paper.mime,
        "width": paper.width,
        "height": paper.height,
    }


async def _keep_sound(house: House, work: Work, raw: bytes) -> Shelved | Problem:
    if len(raw) > MAX_BYTES:
        return Problem(SOUND_TOO_BIG)
    mime = sound_of(raw)
    if mime is None:
        return Problem(NOT_SOUND)
    name = await asyncio.to_thread(house.shelf.keep, raw, _name(house, work, 0))
    return Shelved({"pages": [name], "mime": mime}, hashlib.sha256(raw).hexdigest())


def _record(tx: Tx, house: House, work: Work, outcome: Outcome) -> bool:
    """Whether a shelved file is now in use."""
    now = ms(house.now())
    paper_id, resident_id = int(work.body["paper"]), int(work.body["resident"])
    match outcome:
        case Shelved():
            used = jobs.paper_kept(tx, house.seal, paper_id, resident_id, outcome.names, outcome.sha256)
            jobs.done(tx, work)
            return used
        case Problem(message):
            _refuse(tx, house, paper_id, resident_id, message)
            jobs.done(tx, work)
        case TryLater(why=why) if given_up(work.at, now, GIVE_UP, work.attempts):
            _refuse(tx, house, paper_id, resident_id, LOST)
            jobs.failed(tx, work, why)
        case TryLater(seconds=seconds, why=why):
            wait = seconds or retry_after(work.attempts, random())
            jobs.later(tx, work, now + round(wait * 1000), work.attempts + 1, why)
    return False


def _refuse(tx: Tx, house: House, paper_id: int, resident_id: int, message: str) -> None:
    """Tell the resident once, in their language, and what to do instead. That it is enough for today was said
    by `store.residents.amounts`, of all files together.
    """
    if not jobs.paper_refused(tx, paper_id, resident_id) or message == ENOUGH:
        return
    text = house.words(jobs.language_of(tx, resident_id)).say(message)
    key = f"paper:{paper_id}:refused"
    post_to_resident(tx, house.seal, resident_id, Say(text), key, house.now(), None, at_once=True)


def _drop(house: House, shelved: Shelved) -> None:
    for name in shelved.all_names():
        house.shelf.drop(name)
