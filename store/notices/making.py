"""A notice from its draft until it hangs, and down again: two people, and the guard before each step."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from secrets import token_urlsafe
from typing import Any

from sqlalchemy import insert, select, update

from cases.case import Case, Notice
from cases.codes import grouped
from cases.moves import Given, open_to
from cases.notices import in_yuan
from cases.people import STAFF, Actor, staff_number
from cases.publicity import (
    LIVE,
    About,
    Blocked,
    Shown,
    Stage,
    check_shown,
    last_day,
    shown_of,
    standard_key,
)
from cases.refusals import Apart, NotNow, NotYours, SayWhy
from cases.states import LEGAL_LIMIT, STANDING, Kind
from dialogs.ground import Ground
from rules.standards import Standard, UnknownStandard
from store.casework.kin import no_kin
from store.casework.letters import tell
from store.casework.locking import locked_by
from store.casework.moving import make_move
from store.casework.rows import case_of
from store.database import Tx
from store.desk.area import scope
from store.notices.rows import DECIDED, HOUSE, by_the_house, context, notice_of, shut_shown
from store.notices.rows import Notice as PublicNotice
from store.schema import cases, public_notice
from store.seal import Seal
from store.times import china_day, ms

_n = public_notice.c


@dataclass(frozen=True, slots=True)
class Wish:
    """What a clerk types. The amount is not among it: it is that of the opinion or the decision."""

    name: str
    members: int | None
    days: int | None = None  # asked only where no standard says it
    basis: str = ""  # where the number of days is written, then


def announceable(case: Case, now: datetime) -> About | None:
    """What a notice of the case could announce today; None where there is nothing to announce."""
    if any(move.name == "post_notice" for move in open_to(case, HOUSE, now)):
        ending = case.proposal is not None and case.proposal.ends
        return About.END if ending else About.GRANT
    published = case.kind in STANDING or (case.kind is Kind.TEMPORARY and case.track not in LEGAL_LIMIT)
    return About.DECISION if published and case.state in DECIDED else None


def days_said(kind: Kind, about: About, ground: Ground) -> Standard | None:
    """The standard that says how many days; None where staff must say it, with the source."""
    try:
        found = ground.standards.within(standard_key(kind, about), ground.day, ground.county.code)
    except UnknownStandard:
        return None
    return found if found is not None and found.current else None


def draft(tx: Tx, seal: Seal, actor: Actor, case_id: int, wish: Wish, now: datetime, ground: Ground) -> int:
    """The id of the draft. Raises NotYours, NotNow (nothing to announce, or there is one), Blocked."""
    row = _case(tx, actor, case_id)
    case = case_of(row, seal)
    about = announceable(case, now)
    if about is None or _live(tx, case_id, about):
        raise NotNow("draft")
    amount = amount_of(case, about)
    days, basis = _days(case.kind, about, wish, ground)
    shown = shown_of(wish.name, wish.members, amount, paid=amount is not None)
    check_shown(shown, *places_of(case, ground))
    last_day(ground.day, days)
    token = token_urlsafe(15)
    made = insert(public_notice).values(
        token=token,
        area=case.area,
        village=case.village or "",
        case_id=case_id,
        about=about,
        kind=case.kind,
        shown=shut_shown(seal, shown, token),
        days=days,
        basis=seal.shut_text(basis, context("basis", token)) if basis else None,
        stage=Stage.DRAFT,
        made_by=staff_number(actor.id),
        made_at=ms(now),
    )
    tx.wake("desk")
    return int(tx.execute(made.returning(_n.id)).scalar_one())


def check(tx: Tx, seal: Seal, actor: Actor, notice_id: int, now: datetime, ground: Ground) -> None:
    """Somebody else looks at every word of it; then the resident is told what will hang, before it does.

    Raises NotYours, NotNow, Apart (who made it does not check it), Blocked.
    """
    found, row = _own(tx, seal, actor, notice_id, {Stage.DRAFT}, now, ground)
    if found.made_by == staff_number(actor.id):
        raise Apart("check")
    _keep(tx, notice_id, stage=Stage.CHECKED, checked_by=staff_number(actor.id), checked_at=ms(now))
    params = {
        "code": grouped(row.code),
        "name": found.shown.name,
        "n": found.shown.members,
        "per": "month" if Kind(row.kind) in STANDING else "once",
        "yuan": in_yuan(found.shown.amount_fen) if found.shown.amount_fen else "none",
        "days": found.days,
    }
    coming = Notice(str(row.id), "told-notice-coming", params, f"notice:{notice_id}:coming")
    tell(tx, seal, row.resident_id, coming, ground, now, staff_number(actor.id))


def post(tx: Tx, seal: Seal, actor: Actor, notice_id: int, now: datetime, ground: Ground) -> PublicNotice:
    """It hangs from now on. Raises NotYours, NotNow, Blocked."""
    found, row = _own(tx, seal, actor, notice_id, {Stage.CHECKED}, now, ground)
    first = china_day(now)
    last = last_day(first, found.days)
    if found.about is not About.DECISION:
        given = Given(until=last, data={"notice": notice_id})
        make_move(tx, seal, row.id, "post_notice", by_the_house(actor), given, now, ground)
    _keep(
        tx, notice_id, stage=Stage.RUNNING, first=first, last=last,
        posted_by=staff_number(actor.id), posted_at=ms(now),
    )  # fmt: skip
    return notice_of(tx.execute(select(public_notice).where(_n.id == notice_id)).one(), seal)


def take_down(
    tx: Tx, seal: Seal, actor: Actor, notice_id: int, why: str, now: datetime, ground: Ground
) -> None:
    """Before its time, with a reason; a draft is thrown away the same way.

    Raises NotYours, NotNow, SayWhy.
    """
    found, row = _own(tx, seal, actor, notice_id, LIVE, now, ground, as_it_is=True)
    if not why.strip():
        raise SayWhy("take_down")
    if found.stage is Stage.RUNNING and found.about is not About.DECISION and row.state == "noticed":
        make_move(tx, seal, row.id, "take_down", by_the_house(actor), Given(reason=why), now, ground)
    end(tx, seal, found, Stage.DOWN, now, why.strip(), staff_number(actor.id))


def end(
    tx: Tx,
    seal: Seal,
    found: PublicNotice,
    stage: Stage,
    now: datetime,
    why: str = "",
    by: int | None = None,
) -> None:
    """It does not hang any more. `why` is sealed; `by`: None for the house itself."""
    sealed = seal.shut_text(why, context("why", found.token)) if why else None
    _keep(tx, found.id, stage=stage, ended_by=by, ended_at=ms(now), why=sealed)
    tx.wake("desk")


def places_of(case: Case, ground: Ground) -> list[str]:
    """The names of the places that a notice of the case shows."""
    return [ground.places.named(code) for code in (case.area, case.village or "")]


def amount_of(case: Case, about: About) -> int | None:
    if about is About.GRANT:
        return case.proposal.amount_fen if case.proposal else None
    return case.amount_fen if about is About.DECISION else None


def _days(kind: Kind, about: About, wish: Wish, ground: Ground) -> tuple[int, str]:
    """How many, and where staff found it. Raises Blocked where nobody says it."""
    said = days_said(kind, about, ground)
    if said is not None:
        return int(said.number_value), ""
    if wish.days is None or not wish.basis.strip():
        raise Blocked("days" if wish.days is None else "basis")
    return wish.days, wish.basis.strip()


def _case(tx: Tx, actor: Actor, case_id: int) -> Any:
    row = locked_by(tx, scope(select(cases), actor).where(cases.c.id == case_id), case_id)
    if row is None or actor.role not in STAFF:
        raise NotYours("notice")
    no_kin(actor, row.hands, "notice")
    return row


def _live(tx: Tx, case_id: int, about: About) -> bool:
    found = select(_n.id).where(_n.case_id == case_id, _n.about == about, _n.stage.in_(LIVE))
    return tx.execute(found).first() is not None


def _own(
    tx: Tx,
    seal: Seal,
    actor: Actor,
    notice_id: int,
    stages: frozenset[Stage] | set[Stage],
    now: datetime,
    ground: Ground,
    *,
    as_it_is: bool = False,
) -> tuple[PublicNotice, Any]:
    """The notice and its case, both ours until the transaction ends, and still true to each other."""
    case_id = tx.execute(select(_n.case_id).where(_n.id == notice_id)).scalar()
    if case_id is None:
        raise NotYours("notice")
    row = _case(tx, actor, case_id)
    found = notice_of(tx.execute(select(public_notice).where(_n.id == notice_id)).one(), seal)
    if found.stage not in stages:
        raise NotNow("notice")
    if not as_it_is:
        _still_true(found, case_of(row, seal), now, ground)
    return found, row


def _still_true(found: PublicNotice, case: Case, now: datetime, ground: Ground) -> None:
    """The opinion may have changed since the draft. Raises NotNow, Blocked."""
    if announceable(case, now) is not found.about:
        raise NotNow("notice")
    shown: Shown = found.shown
    if shown.amount_fen != amount_of(case, found.about):
        raise Blocked("changed")
    check_shown(shown, *places_of(case, ground))


def _keep(tx: Tx, notice_id: int, **values: Any) -> None:
    tx.execute(update(public_notice).where(_n.id == notice_id).values(**values))
