"""What the county found about an objection reaches the notice and the case, without saying who objected."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import select, update

from cases.calendar import WorkCalendar
from cases.codes import grouped
from cases.moves import Given
from cases.publicity import About, Stage
from dialogs.ground import Ground
from store.casework.locking import in_turn, locked
from store.casework.moving import make_move
from store.database import Tx
from store.desk.tasks import NewTask, open_task
from store.notices.hanging import A_ROUND
from store.notices.making import end
from store.notices.objecting import UPHELD, outcome_of
from store.notices.rows import HOUSE, Notice, notice_of
from store.schema import cases, objection, public_notice
from store.seal import Seal
from store.times import ms

ANSWER_WORKING_DAYS = 3
"""A habit of the service, not a limit of any law."""

_o, _n = objection.c, public_notice.c


def settle_objections(tx: Tx, seal: Seal, now: datetime, ground: Ground) -> bool:
    """A bounded round over complaints that were closed. Whether there may be more."""
    query = select(_o.id.label("objection_id"), _o.notice_id, _o.named, cases).join(
        cases, cases.c.id == _o.complaint_id
    )
    done = query.where(_o.settled_at.is_(None), cases.c.open.is_(False)).order_by(_o.id).limit(A_ROUND)
    rows = tx.execute(done).all()
    in_turn(tx, select(_n.case_id).where(_n.id.in_([row.notice_id for row in rows])))
    for row in rows:
        tx.execute(update(objection).where(_o.id == row.objection_id).values(settled_at=ms(now)))
        state, _, _ = outcome_of(tx, seal, row)
        notice = notice_of(tx.execute(select(public_notice).where(_n.id == row.notice_id)).one(), seal)
        if state == UPHELD:
            _look_again(tx, seal, notice, now, ground)
        else:
            _go_on(tx, seal, notice, now, ground)
        if row.named:
            _answer(tx, seal, row.code, row.assignee, now, ground)
    return len(rows) == A_ROUND


def _look_again(tx: Tx, seal: Seal, notice: Notice, now: datetime, ground: Ground) -> None:
    """There is something in it: the notice comes down; survey, opinion and notice are made anew."""
    case = locked(tx, notice.case_id)
    if notice.stage is Stage.RUNNING:
        end(tx, seal, notice, Stage.DOWN, now)
    wanted = NewTask(
        key=f"resurvey:{notice.id}",
        kind="resurvey",
        area=case.area,
        village=case.village,
        case_id=case.id,
        due=_within(ground.day, ground.calendar),
    )
    open_task(tx, seal, wanted, now)


def _go_on(tx: Tx, seal: Seal, notice: Notice, now: datetime, ground: Ground) -> None:
    """There is nothing in it: once nobody else's waits, the case goes on from where the notice was."""
    case = locked(tx, notice.case_id)
    others = select(_o.id).where(_o.notice_id == notice.id, _o.settled_at.is_(None))
    waits = tx.execute(others).first() is not None
    if waits or notice.about is About.DECISION or case.state != "objected" or notice.last is None:
        return
    if notice.stage is Stage.DOWN:
        return  # another objection was right
    given = Given(until=notice.last, data={"notice": notice.id})
    make_move(tx, seal, case.id, "objection_no", HOUSE, given, now, ground)
    if notice.last < ground.day:
        make_move(tx, seal, case.id, "notice_over", HOUSE, given, now, ground)


def _answer(tx: Tx, seal: Seal, code: str, handler: int | None, now: datetime, ground: Ground) -> None:
    """Who gave their name is answered (低保办法 Art. 37). The task names the case by its code and nobody."""
    wanted = NewTask(
        key=f"answer-objection:{code}",
        kind="answer-objection",
        area=ground.county.code,
        due=_within(ground.day, ground.calendar),
        assignee=handler,
        words=grouped(code),
    )
    open_task(tx, seal, wanted, now)


def _within(day: date, calendar: WorkCalendar) -> date:
    return calendar.add(day, ANSWER_WORKING_DAYS)
