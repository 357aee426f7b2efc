"""Work that comes round again: reminders, clocks that run out, daily and monthly rounds.

An errand is a plain function of the one transaction. Several processes may look; a row lock lets one of them
run it. What is to be sent is written as letters, what takes long or needs the network as jobs.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot import (
    anchors,
    changes,
    forgetting,
    hanging,
    left,
    marks,
    reminding,
    reviews,
    rounds,
    steps,
    still,
    strays,
)
from bot.house import House
from store import errands
from store.database import Tx

log = logging.getLogger(__name__)

LOOK_SECONDS = 15.0
PULSE = "errands"
WITHIN = 60.0
"""Seconds for one round of one errand: some go through every case."""
LONG_WORK = 4 * 3600.0
AGAIN = timedelta(minutes=1)
"""After it went wrong."""
MOST_IN_A_ROW = 1000
"""Rounds of one errand that says there is more; then the others have their turn."""


@dataclass(frozen=True, slots=True)
class Errand:
    """`name` is permanent: its row remembers when it is due. It runs on the grid of `every`, counted from
    midnight in China plus `offset` (a day at six in the morning: every 24 hours, offset 6 hours). A missed
    round is made up for once; not one that `forgets`, where more than one was missed: perhaps the clock is
    years ahead, and what it forgets never comes back.

    `run` does a bounded piece of work, may be run again, and says True when there is more of it.
    """

    name: str
    every: timedelta
    run: Callable[[Tx, House, datetime], bool | None]
    offset: timedelta = timedelta()
    then: Callable[[House, datetime], None] | None = None
    """Long work, done after `run` is committed, in a thread and transactions of its own. It must not mind
    being left half done: who dies at it does it at the next hour."""
    forgets: bool = False


ERRANDS: tuple[Errand, ...] = (
    Errand("tell-of-changes", timedelta(days=1), changes.tell_of_changes, timedelta(hours=9)),
    Errand("trail-anchor", timedelta(days=1), anchors.set_anchor, timedelta(minutes=5)),
    Errand("ask who was paid", timedelta(hours=1), rounds.ask_who_was_paid),
    Errand("drafts left behind", timedelta(minutes=15), reminding.remind_of_drafts),
    Errand("danger that waits", timedelta(seconds=30), still.ring_for_danger),
    Errand("letters not delivered", timedelta(minutes=1), reminding.ask_to_call),
    Errand("marks of new cases", timedelta(minutes=1), marks.lay_marks_apart),
    Errand("how it was", timedelta(hours=1), reminding.ask_how_it_was),
    Errand("silent cases", timedelta(days=1), still.look_for_silence, timedelta(hours=8)),
    Errand("reminders that rest", timedelta(hours=1), still.end_rests),
    Errand("public notices", timedelta(minutes=5), hanging.look_after_notices),
    Errand("plan reviews", timedelta(days=1), reviews.plan_reviews, offset=timedelta(hours=5)),
    Errand("decisions from before", timedelta(days=1), reviews.lay_rulings, timedelta(hours=2)),
    Errand("steps that are over", timedelta(hours=1), steps.steps_over, offset=timedelta(minutes=10)),
    Errand("unusual looks", timedelta(days=1), steps.ask_about_looks, offset=timedelta(hours=7)),
    Errand(
        "left at the counter", timedelta(days=1), left.drop_left_at_counter, timedelta(hours=3), forgets=True
    ),
    Errand("money not found", timedelta(days=1), rounds.money_not_found, offset=timedelta(hours=7)),
    Errand(
        "old talk",
        timedelta(days=1),
        forgetting.forget_old_talk,
        timedelta(hours=3, minutes=20),
        forgets=True,
    ),
    Errand("erasures written down", timedelta(hours=1), forgetting.write_erasures_down),
    Errand(
        "stray files",
        timedelta(days=1),
        strays.nothing_first,
        timedelta(hours=4),
        strays.sweep_shelf,
        forgets=True,
    ),
    Errand("room on the disk", timedelta(hours=1), strays.look_for_room),
    Errand(
        "finished work", timedelta(days=1), forgetting.forget_finished_work, timedelta(hours=3), forgets=True
    ),
)
"""Every errand of the house, a line each."""


async def run_errands(house: House, stop: asyncio.Event, known: Sequence[Errand] = ERRANDS) -> None:
    """Until `stop` is set."""
    while not stop.is_set():
        house.pulse.beat(PULSE, WITHIN)
        try:
            await errands_due(house, known)
        except Exception:  # the store is away; the rows wait in it
            log.exception("no look into the store for errands")
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), LOOK_SECONDS)
    house.pulse.over(PULSE)


async def errands_due(house: House, known: Sequence[Errand] = ERRANDS) -> int:
    """Run what is due now. How many rounds were made."""
    names = [each.name for each in known]
    waiting = set(await house.store.read(lambda tx: errands.due(tx, names, house.now())))
    return sum([await _rounds(house, each) for each in known if each.name in waiting])


async def _rounds(house: House, errand: Errand) -> int:
    """As long as there is more to do."""
    made = 0
    while made < MOST_IN_A_ROW and await _round(house, errand):
        made += 1
    return made


async def _round(house: House, errand: Errand) -> bool:
    """Whether it was run. One that breaks is tried again in a while; the others do not wait for it."""
    now = house.now()
    due = errands.next_tick(now, errand.every, errand.offset)
    too_late = errand.every if errand.forgets else None
    try:
        house.pulse.beat(PULSE, WITHIN)
        made = await house.store.write(
            lambda tx: errands.once(tx, errand.name, now, due, lambda: errand.run(tx, house, now), too_late)
        )
        if made and errand.then is not None:
            house.pulse.beat(PULSE, LONG_WORK)
            await asyncio.to_thread(errand.then, house, now)
        return made
    except Exception as failure:
        log.exception("the errand %s went wrong", errand.name)
        why = type(failure).__name__
        await house.store.write(lambda tx: errands.went_wrong(tx, errand.name, why, now + AGAIN))
        return False
