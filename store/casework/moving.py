"""The keeper: locks a case, lets `cases.moves` decide, keeps the outcome."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import orjson
from sqlalchemy import bindparam, delete, insert, select

from cases.case import Case, Event
from cases.hands import SIGHT, Part
from cases.moves import Given, Moved, Terms, make
from cases.people import STAFF, Actor, Role, staff_number
from cases.refusals import NotYours
from cases.states import Kind
from dialogs.ground import Ground
from store.casework.evidence import freeze
from store.casework.knowing import CHANGES, CHECKED, DISPUTES, edition, history_of
from store.casework.letters import NO_HOLD, tell
from store.casework.locking import locked
from store.casework.marks import mark_follows
from store.casework.milestones import reached
from store.casework.months import count_change, measures
from store.casework.ringing import ring_for
from store.casework.rows import case_of, columns_of, open_dossier, open_name, shut_event, write_case
from store.casework.rulings import keep_ruling
from store.casework.shapes import CaseFile, Consent
from store.casework.tally import labels, recount_case
from store.database import Tx
from store.engine.prepared import Prepared
from store.schema import cases, consent, event, sight, staff
from store.seal import Seal
from store.times import ms
from store.trail.acts import Act, What
from store.trail.writing import note

ONLY_WORDS = frozenset({"note", "contact", "seen"})
"""Writing something down about a case is no part in it."""
HOUSE = Actor("house", Role.SYSTEM, "")
NOBODY = 0
"""In place of a number, where the household itself or the house did a part."""


def make_move(
    tx: Tx, seal: Seal, case_id: int, move: str, actor: Actor, given: Given, now: datetime, ground: Ground
) -> Moved:
    """Make a move and keep the case, its event, the badges and the letter to the resident.

    Raises cases.refusals.NotYours (404, also for a case that is not there), Changed and NotNow (409), Missing
    and SayWhy (422). Wakes "desk", "letters" and f"resident:{id}".
    """
    return make_moves(tx, seal, case_id, ((move, given),), actor, now, ground)


def make_moves(
    tx: Tx,
    seal: Seal,
    case_id: int,
    steps: Sequence[tuple[str, Given]],
    actor: Actor,
    now: datetime,
    ground: Ground,
    hold: timedelta = NO_HOLD,
) -> Moved:
    """At least one move, all of them or none; the last one's outcome. `hold`: so long letters wait first."""
    row = locked(tx, case_id)
    if row is None:
        raise NotYours(steps[0][0])
    case, made = case_of(row, seal), []
    for move, given in steps:
        moved = make(move, case, actor, now, given, terms_of(ground))
        case = moved.case
        made.append(moved)
    _keep(tx, seal, row, made, now, ground)
    keep_events(tx, seal, case_id, [moved.event for moved in made], actor.area or case.area)
    for moved in made:
        freeze(tx, seal, row, moved.event, ground)
    for (_, given), moved in zip(steps, made, strict=True):
        if moved.notice:
            tell(
                tx,
                seal,
                row.resident_id,
                moved.notice,
                ground,
                now,
                staff_number(actor.id) if given.words else None,
                hold,
            )
    _keep_apart(tx, seal, case_id, actor, made, now, ground)
    ring_for(tx, case_id, row.assignee, [moved.event for moved in made], now)
    tx.wake("desk")
    tx.wake(f"resident:{row.resident_id}")
    return made[-1]


def _keep_apart(
    tx: Tx, seal: Seal, case_id: int, actor: Actor, made: Sequence[Moved], now: datetime, ground: Ground
) -> None:
    """Whoever takes part in a case is kept out of what is open against it: also one who came to it later."""
    if actor.role not in STAFF or all(moved.event.move in ONLY_WORDS for moved in made):
        return
    against = select(cases.c.id, cases.c.hands).where(
        cases.c.about == case_id, cases.c.kind == str(Kind.COMPLAINT), cases.c.open
    )
    for complaint in tx.execute(against).all():
        if [str(Part.BARRED), actor.id] not in orjson.loads(complaint.hands):
            make_move(tx, seal, complaint.id, "bar", HOUSE, Given(assignee=actor), now, ground)


def load_case(tx: Tx, seal: Seal, case_id: int) -> CaseFile:
    """A case with its dossier opened. NotYours if there is none. Area is checked by `store.desk`."""
    row = tx.execute(select(cases).where(cases.c.id == case_id)).first()
    if row is None:
        raise NotYours("load")
    return file_of(tx, seal, row)


def file_of(tx: Tx, seal: Seal, row: Any) -> CaseFile:
    """The same from a whole row that was read already."""
    dossier = open_dossier(seal, row.dossier, row.code)
    return CaseFile(
        case=case_of(row, seal),
        resident_id=row.resident_id,
        name=open_name(seal, row.name, row.code),
        facts=dossier["facts"],
        marks=dossier["marks"],
        finding=dossier["finding"],
        words=dossier["words"],
        consents=_consents(tx, row.id),
        history=history_of(dossier),
        checked=dossier.get(CHECKED, {}),
        changes=tuple(dossier.get(CHANGES, ())),
        disputes=tuple(dossier.get(DISPUTES, ())),
        edition=edition(dossier),
    )


def terms_of(ground: Ground) -> Terms:
    return Terms(ground.calendar, ground.county, ground.standards, ground.county.review_body)


_EVENT = ("case_id", "version", "move", "source", "target", "actor", "role", "body", "at")
_NEW_EVENT = Prepared(insert(event).values({name: bindparam(name) for name in _EVENT}))


def keep_events(tx: Tx, seal: Seal, case_id: int, events: Sequence[Event], area: str) -> None:
    """The event has what happened; the trail only that it did. `area`: whose act it was."""
    for each in events:
        actor = Actor(each.actor_id, each.actor_role, area)
        note(tx, seal, Act(actor, What.MOVE, case_id, f"event:{each.version}", each.move), each.at)
        tx.later(
            _NEW_EVENT,
            case_id=case_id,
            version=each.version,
            move=each.move,
            source=str(each.source),
            target=str(each.target),
            actor=each.actor_id,
            role=str(each.actor_role),
            body=shut_event(seal, each.reason, each.data, case_id, each.version),
            at=ms(each.at),
        )


def _keep(tx: Tx, seal: Seal, row: Any, made: Sequence[Moved], now: datetime, ground: Ground) -> None:
    before, case = row._mapping, made[-1].case
    after = columns_of(case, seal, closed_at=row.closed_at or ms(now))
    after |= reached(before, made, ground.calendar)
    write_case(tx, row.id, after)
    if before["hands"] != after["hands"]:
        keep_sight(tx, row.id, case)
    recount_case(tx, labels(dict(before)), labels(after))
    count_change(tx, measures(before), measures({**before, **after}))
    if (before["outcome"], before["decided_at"]) != (after["outcome"], after["decided_at"]):
        keep_ruling(tx, seal, {**before, **after}, ground)
    if before["area"] != after["area"]:
        mark_follows(tx, row.id, row.kind, after["area"])


def keep_sight(tx: Tx, case_id: int, case: Case) -> None:
    """List apart who may see the case, or not, and who is kin, for the queries of the desk."""
    tx.execute(delete(sight).where(sight.c.case_id == case_id))
    listed = {(str(part), staff_number(who) or NOBODY) for part, who in case.hands if part in SIGHT}
    if listed:
        tx.execute(
            insert(sight), [{"case_id": case_id, "part": part, "staff": who} for part, who in sorted(listed)]
        )


def _consents(tx: Tx, case_id: int) -> tuple[Consent, ...]:
    row = consent.c
    found = tx.execute(
        select(row.kind, row.given, row.version, row.lang, row.channel, row.at, staff.c.name)
        .outerjoin(staff, staff.c.id == row.witness)
        .where(row.case_id == case_id)
        .order_by(row.id)
    )
    return tuple(
        Consent(each.kind, each.given, each.version, each.lang, each.channel, each.at, each.name or "")
        for each in found
    )
