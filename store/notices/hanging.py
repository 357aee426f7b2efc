"""What hangs today: for the public page, for the desk, and for whoever takes it down after its last day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import Select, and_, or_, select

from cases.moves import Given
from cases.people import Actor
from cases.publicity import About, Entry, Stage
from cases.refusals import NotYours
from dialogs.ground import Ground
from store.casework.locking import in_turn, locked
from store.casework.moving import make_move
from store.database import Tx
from store.desk.area import is_seen, scope, span
from store.notices.making import end
from store.notices.rows import DECIDED, HANGS, HOUSE, Notice, notice_of
from store.schema import cases, notice_proof, objection, public_notice
from store.seal import Seal

_n = public_notice.c
MOST = 2000
A_ROUND = 100

_TRUE = or_(
    and_(_n.about != About.DECISION, cases.c.state.in_(HANGS)),
    and_(_n.about == About.DECISION, cases.c.state.in_(DECIDED)),
)
"""The case still stands where a notice of it may hang: whatever else happens to it takes the notice down."""


def hanging(tx: Tx, seal: Seal, area: str, today: date) -> tuple[Entry, ...]:
    """What everybody may read today within an area, by village; what ends first stands first."""
    first, after = span(area)
    found = _today(today).where(_n.area >= first, _n.area < after)
    rows = tx.execute(found.order_by(_n.area, _n.village, _n.last, _n.id).limit(MOST))
    return tuple(notice_of(row, seal).entry for row in rows)


def by_token(tx: Tx, seal: Seal, token: str, today: date) -> Notice | None:
    """The one that the token names, while it hangs."""
    row = tx.execute(_today(today).where(_n.token == token)).first() if token else None
    return notice_of(row, seal) if row else None


def _today(today: date) -> Select[tuple[object, ...]]:
    live = and_(_n.stage == Stage.RUNNING, _n.first <= today, _n.last >= today)
    return select(public_notice).join(cases, cases.c.id == _n.case_id).where(live, _TRUE)


def notices_of_case(tx: Tx, seal: Seal, case_id: int) -> tuple[Notice, ...]:
    """Newest first. Whether the case is theirs to see, the caller has asked."""
    rows = tx.execute(select(public_notice).where(_n.case_id == case_id).order_by(_n.id.desc()))
    return tuple(notice_of(row, seal) for row in rows)


def notice_for(tx: Tx, seal: Seal, actor: Actor, case_id: int, notice_id: int) -> Notice:
    """A notice of a case that the actor may see. Raises NotYours."""
    if is_seen(tx, actor, case_id):
        for each in notices_of_case(tx, seal, case_id):
            if each.id == notice_id:
                return each
    raise NotYours("notice")


def objected_case(tx: Tx, actor: Actor, complaint_id: int) -> int | None:
    """The case whose notice a complaint is about, for who may see that too."""
    query = select(_n.case_id).join(objection, objection.c.notice_id == _n.id)
    case_id = tx.execute(query.where(objection.c.complaint_id == complaint_id)).scalar()
    return case_id if case_id is not None and is_seen(tx, actor, case_id) else None


def running_for(tx: Tx, seal: Seal, actor: Actor, today: date) -> tuple[Notice, ...]:
    """Those of the actor's area that hang today, by township and village."""
    found = scope(_today(today), actor, by_index=False)
    rows = tx.execute(found.order_by(_n.area, _n.village, _n.last, _n.id).limit(MOST))
    return tuple(notice_of(row, seal) for row in rows)


def waiting_for(tx: Tx, seal: Seal, actor: Actor) -> tuple[Notice, ...]:
    """Drafts and checked ones of the actor's area: to be checked by somebody else, or to be posted."""
    live = select(public_notice).join(cases, cases.c.id == _n.case_id)
    live = live.where(_n.stage.in_([Stage.DRAFT, Stage.CHECKED]))
    rows = tx.execute(scope(live, actor, by_index=False).order_by(_n.id).limit(MOST))
    return tuple(notice_of(row, seal) for row in rows)


def proofs(tx: Tx, notice_ids: list[int]) -> Mapping[int, list[tuple[int, str, int, int]]]:
    """By notice: the paper, where it hangs, who took the photo, when."""
    p = notice_proof.c
    found: dict[int, list[tuple[int, str, int, int]]] = {}
    if notice_ids:
        for row in tx.execute(select(notice_proof).where(p.notice_id.in_(notice_ids)).order_by(p.id)):
            found.setdefault(row.notice_id, []).append((row.paper_id, row.place, row.by, row.at))
    return found


def take_down_what_is_over(tx: Tx, seal: Seal, now: datetime, ground: Ground) -> bool:
    """A bounded round: the last day is over, or the case has left. Whether there may be more."""
    late = or_(_n.last < ground.day, ~_TRUE)
    query = select(_n.id, _n.case_id).join(cases, cases.c.id == _n.case_id)
    query = query.where(_n.stage == Stage.RUNNING, late).order_by(_n.id).limit(A_ROUND)
    rows = tx.execute(query).all()
    in_turn(tx, [row.case_id for row in rows])
    for row in rows:
        case = locked(tx, row.case_id)  # first the case, then its notice: as everybody does
        found = notice_of(tx.execute(select(public_notice).where(_n.id == row.id)).one(), seal)
        if found.stage is Stage.RUNNING:
            _take_down(tx, seal, found, case.state, now, ground)
    return len(rows) == A_ROUND


def _take_down(tx: Tx, seal: Seal, found: Notice, state: str, now: datetime, ground: Ground) -> None:
    over = found.last is not None and found.last < ground.day
    if over and found.about is not About.DECISION and state == "noticed":
        given = Given(data={"notice": found.id})
        make_move(tx, seal, found.case_id, "notice_over", HOUSE, given, now, ground)
    end(tx, seal, found, Stage.OVER if over else Stage.DOWN, now)
