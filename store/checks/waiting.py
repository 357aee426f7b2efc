"""What waits for the registers: how far the check of a case is, and a batch that never came back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select, update

from cases.case import Case
from cases.people import Actor
from cases.states import State
from store.checks.reading import Batch, CaseCheck, batch_of
from store.database import Tx
from store.schema import check_batch, event
from store.seal import Seal

GIVEN_UP = "given_up"


@dataclass(frozen=True, slots=True)
class Stage:
    """How far the check of a case is. Words: `check-stage-<name>`.

    `none`: nobody asked for it. `collected`: it waits to be put into a batch. `asked`: the answer is to come.
    `stopped`: its batch ended without one, and it waits for the next. `over`: everybody is answered for.
    """

    name: str
    since: int | None = None  # ms
    batch: str = ""


def stage_of(tx: Tx, case: Case, lookups: Sequence[CaseCheck]) -> Stage:
    """`lookups` of the case, newest first (see `checks_of`)."""
    unanswered = [each for each in lookups if each.answered_at is None]
    asked = [each for each in unanswered if each.state != "stopped"]
    if asked:
        return Stage("asked", asked[-1].asked_at, asked[-1].batch)
    if case.state is State.CHECKING:
        stopped = unanswered[0].batch if unanswered else ""
        return Stage("stopped" if stopped else "collected", _sent_there(tx, case), stopped)
    return Stage("over" if lookups else "none")


def give_up(tx: Tx, seal: Seal, actor: Actor, batch_id: int) -> tuple[int, ...]:
    """Wait for the sheet no longer: who is in it without an answer may be asked in another batch.

    The cases of those. Nothing is done to a batch that waits for nothing, or that the machine carries: that
    one ends by itself. A sheet that comes after all is still taken in. Raises NotYours.
    """
    batch, people = batch_of(tx, seal, actor, batch_id)
    if not waits_for_sheet(batch):
        return ()
    ended = update(check_batch).where(check_batch.c.id == batch_id)
    tx.execute(ended.values(state="stopped", error=GIVEN_UP))
    tx.wake("desk")
    return tuple(sorted({each.case_id for each in people if not each.answered}))


def waits_for_sheet(batch: Batch) -> bool:
    """Whether somebody has the sheet and is to send it back."""
    return batch.way == "file" and batch.state == "open"


def _sent_there(tx: Tx, case: Case) -> int | None:
    """When (ms) the case was last sent to be checked."""
    sent = select(func.max(event.c.at)).where(event.c.case_id == int(case.id), event.c.move == "check")
    at: int | None = tx.execute(sent).scalar_one()
    return at
