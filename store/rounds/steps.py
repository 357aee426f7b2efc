"""What is over by itself: a hearing that nobody answered, and papers of first aid that were to follow."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from cases.moves import NOTHING, open_to
from cases.people import Actor, Role
from cases.states import State
from dialogs.ground import Ground
from store.casework.locking import in_turn, locked_by
from store.casework.moving import make_move
from store.casework.rows import case_of
from store.database import Tx
from store.desk.tasks import NewTask, open_task, settle
from store.office.bells import ring, ring_all
from store.office.leaves import away_on
from store.rounds.unusual import unusual
from store.schema import cases, staff, task
from store.seal import Seal

HOUSE = Actor("clock", Role.SYSTEM, "")
MOST = 100
REMIND_BEFORE = 3
"""Working days before the papers of first aid are due: a habit of the desk, not a limit of any law."""
ASKED_ABOUT = ("own_name", "guessing", "many", "night")
"""Kinds of looks that ring. The same surname is on the auditor's page only: surnames are few."""
EXPLAIN = "explain"


def hearings_over(tx: Tx, seal: Seal, now: datetime, ground: Ground) -> bool:
    """Nobody answered within the days of the hearing: it goes on to whoever decides. What came and was not
    read yet holds it back. True while there may be more.
    """
    row = cases.c
    over = row.open, row.state == State.HEARING, row.step_due < ground.day, ~row.unread
    found = tx.execute(select(row.id).where(*over).order_by(row.id).limit(MOST)).scalars().all()
    in_turn(tx, found)
    for case_id in found:
        each = locked_by(tx, select(cases).where(row.id == case_id, *over), case_id)
        if each is not None and any(
            move.name == "heard" for move in open_to(case_of(each, seal), HOUSE, now)
        ):
            make_move(tx, seal, each.id, "heard", HOUSE, NOTHING, now, ground)
    return len(found) == MOST


def papers_to_follow(tx: Tx, seal: Seal, now: datetime, ground: Ground) -> None:
    """Aid came before the forms: whoever handles the case is reminded before the day, and once after it."""
    row, day = cases.c, ground.day
    line = ground.calendar.add(day, REMIND_BEFORE)
    due = select(row.id, row.area, row.village, row.assignee, row.explain_due).where(row.explain_due <= line)
    away = away_on(tx, day)
    for each in tx.execute(due.order_by(row.id)).all():
        late = each.explain_due < day
        key = f"{EXPLAIN}:{each.id}:{each.explain_due}"
        whom = away.stand_in(each.assignee) if each.assignee else None
        wanted = NewTask(key, EXPLAIN, each.area, each.explain_due, each.id, each.village, assignee=whom)
        open_task(tx, seal, wanted, now)
        if whom:
            kind = "explain_late" if late else EXPLAIN
            left = 0 if late else ground.calendar.count(day, each.explain_due)
            ring(tx, whom, kind, now, key=f"{kind}:{each.id}:{each.explain_due}", case_id=each.id, n=left)
    _settle_explained(tx, seal, now, ground)


def _settle_explained(tx: Tx, seal: Seal, now: datetime, ground: Ground) -> None:
    done = (
        select(task.c.key)
        .join(cases, cases.c.id == task.c.case_id)
        .where(task.c.open, task.c.kind == EXPLAIN, cases.c.explain_due.is_(None))
    )
    for key in tx.execute(done).scalars().all():
        settle(tx, seal, key, ground.words("").say("task-explained"), now)


def ask_about_looks(tx: Tx, seal: Seal, county: str, now: datetime) -> bool:
    """Unusual looks of the last days ring for the auditor and the head of the county, each once; never for
    the one who looked. Nobody is accused: somebody asks.
    """
    watch = select(staff.c.id).where(
        staff.c.role.in_((Role.AUDITOR, Role.COUNTY_HEAD)),
        staff.c.area == county,
        staff.c.disabled_at.is_(None),
    )
    whom = list(tx.execute(watch).scalars())
    for each in unusual(tx, seal, county, now):
        if each.kind in ASKED_ABOUT:
            key = f"unusual:{each.kind}:{each.staff_id}:{each.at}"
            ring_all(tx, whom, "unusual", now, key=key, by=each.staff_id, n=each.n)
    return False
