"""What rings for a member of staff: somebody named them, a case waits for them, a case came back.

A bell holds no personal data, only which case and why. `store.desk.bells` reads them.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam, delete, func, select, update

from store.database import Tx
from store.engine.prepared import Prepared
from store.schema import bell
from store.times import ms
from store.upsert import insert_into

KINDS = (
    "mention",  # somebody named you in a note
    "task",  # somebody asks you to do something
    "task_done",  # a third party did what you asked for
    "handed",  # a case was handed to you
    "handed_many",  # n cases were handed to you at once
    "urged",  # somebody asks you to go on with a case of yours
    "stand_in",  # ... to somebody you stand in for
    "silent",  # a case of yours has stood still for n working days
    "returned",  # it was taken back, for somebody else to take up
    "escalated",  # a case of your township or county that nobody moves
    "answered",  # the person answered what was asked, or at a hearing
    "sent_back",  # whoever decides sent the opinion back, and says why in the case
    "objection",  # somebody objects to what is on public notice
    "objection_urgent",  # ... and tells of danger: the county looks, nobody who had a hand in the case
    "danger",  # somebody may be in danger: an urgent case that nobody has taken up yet
    "danger_waits",  # ... and nobody did for n minutes: for the county
    "unhappy",  # somebody was not content with how their case was handled
    "leave",  # you stand in for somebody from a day on
    "explain",  # the papers of aid that came first are due in n working days
    "explain_late",  # ... were due, and are not there
    "rested",  # the day has come for a case whose reminders you paused
    "password_link",  # somebody was given a link to choose your password by
    "account",  # an account is new, has another post, or was opened to somebody
    "keys_known",  # who left made n keys of other systems, or addresses that are told of news
    "list_asked",  # somebody wants to take a list of people out, and you may agree
    "list_agreed",  # ... somebody agreed to yours
    "list_refused",  # ... or did not
    "unusual",  # somebody looked at files in a way that an auditor should ask about
)
"""Each has its sentence `bell-<kind>`, with { $who } (who rang, or the house) and { $n }."""

KEPT = 90 * 86_400_000  # ms that a read bell stays

UNREAD = and_(bell.c.staff_id == bindparam("staff_id"), bell.c.read_at.is_(None))
"""Of the member `staff_id`; for whoever counts them beside something else."""
_UNREAD = Prepared(select(func.count(bell.c.id)).where(UNREAD))


def ring(
    tx: Tx,
    staff_id: int,
    kind: str,
    now: datetime,
    *,
    key: str,
    case_id: int | None = None,
    by: int | None = None,
    n: int = 0,
) -> bool:
    """Ring for one member of staff. False if this `key` rang for them before: what runs twice rings once.

    `by` is the id of the colleague behind it (None: the house itself); nobody rings for themselves. `n` is
    the number in the sentence, e.g. working days. Wakes "desk". Raises ValueError for a kind without words.
    """
    if kind not in KINDS:
        raise ValueError(kind)
    if by == staff_id:
        return False
    row = insert_into(tx, bell).values(
        staff_id=staff_id, kind=kind, case_id=case_id, by_staff=by, n=n, key=f"{staff_id}:{key}"[:80],
        at=ms(now),
    )  # fmt: skip
    rang = tx.execute(row.on_conflict_do_nothing().returning(bell.c.id)).first() is not None
    if rang:
        tx.wake("desk")
    return rang


def ring_all(tx: Tx, whom: Iterable[int], kind: str, now: datetime, **about: Any) -> int:
    """The same for several people; for how many it rang."""
    return sum(ring(tx, staff_id, kind, now, **about) for staff_id in sorted(set(whom)))


def unread_bells(tx: Tx, staff_id: int) -> int:
    """Shown on every page of the desk."""
    [(n,)] = tx.fetch(_UNREAD, staff_id=staff_id)
    return int(n)


def mark_read(tx: Tx, staff_id: int, now: datetime, bell_id: int | None = None) -> int | None:
    """One bell, or all of them. The id of the case behind the one. Those read long ago go."""
    mine = bell.c.staff_id == staff_id
    which = and_(mine, bell.c.id == bell_id) if bell_id is not None else mine
    tx.execute(update(bell).where(which, bell.c.read_at.is_(None)).values(read_at=ms(now)))
    tx.execute(delete(bell).where(mine, bell.c.read_at < ms(now) - KEPT))
    if bell_id is None:
        return None
    found: int | None = tx.execute(select(bell.c.case_id).where(which)).scalar()
    return found


def heard_of_case(tx: Tx, staff_id: int, case_id: int, now: datetime) -> None:
    """Whoever works a case has heard what rang about it."""
    mine = and_(bell.c.staff_id == staff_id, bell.c.case_id == case_id, bell.c.read_at.is_(None))
    tx.execute(update(bell).where(mine).values(read_at=ms(now)))
