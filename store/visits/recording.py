"""What was found is kept part by part, each once; finished, it goes back to the facts it is about."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from typing import Any

import orjson
from sqlalchemy import func, insert, select, update

from cases.case import Case
from cases.moves import Given, open_to
from cases.people import Actor, staff_number
from cases.refusals import NotYours
from cases.states import OPEN, Kind, State
from dialogs.findings.again import difference, look_again
from dialogs.ground import Ground
from rules.self_care import ITEMS, self_care
from rules.visited import FOUND, as_found
from store.casework.knowing import CHANGES, Dossier, Mark, keep_dossier, learned, marked
from store.casework.locking import in_turn, locked
from store.casework.looked_up import withdraw_asked
from store.casework.moving import make_moves
from store.casework.rows import case_of, open_dossier
from store.database import Tx
from store.desk.area import scope
from store.desk.rows import staff_names
from store.schema import cases, visit, visit_part
from store.seal import Seal
from store.times import china_day, ms
from store.visits.reading import part_context, record_of, visit_context
from store.visits.shapes import MOST_PARTS, MOST_PHOTOS, PARTS, Record, Sent, VisitRefused

SELF_CARE = "person.self_care"
"""The level of self-care as assessed on a visit, a value of `rules.self_care.SelfCare`."""
TELLS = ("surveyed", "visit")
"""The move that tells the case of a survey: the first one that is open to the surveyor."""


def looks_like(value: Any) -> str:
    """A short print of a value, to see later whether the fact is still the one that was asked about."""
    return sha256(orjson.dumps(value)).hexdigest()[:16]


def known_part(tx: Tx, actor: Actor, visit_id: int, key: str) -> bool:
    """Whether this very part was kept before. Raises NotYours for who does not go on this visit."""
    _mine(tx, actor, visit_id)
    found = select(visit_part.c.id).where(visit_part.c.visit_id == visit_id, visit_part.c.key == key)
    return tx.execute(found).first() is not None


def keep_part(tx: Tx, seal: Seal, actor: Actor, visit_id: int, sent: Sent, now: datetime) -> bool:
    """Keep a part; False if it was kept before (the same key). One that comes after the end is kept as late.

    Raises NotYours, VisitRefused for what no visit holds.
    """
    row = _mine(tx, actor, visit_id, lock=True)
    known = select(visit_part.c.id).where(visit_part.c.visit_id == visit_id, visit_part.c.key == sent.key)
    if tx.execute(known).first() is not None:
        return False
    _check(tx, visit_id, sent)
    tx.execute(
        insert(visit_part).values(
            visit_id=visit_id,
            key=sent.key,
            kind=sent.kind,
            subject=sent.subject,
            at=min(sent.at, ms(now)),
            got_at=ms(now),
            by_staff=staff_number(actor.id),
            late=row.state != "planned",
            body=seal.shut(orjson.dumps(dict(sent.body)), part_context(visit_id, sent.key)),
            page=sent.page,
            preview=sent.preview,
        )
    )
    return True


def finish_visit(
    tx: Tx, seal: Seal, actor: Actor, visit_id: int, now: datetime, ground: Ground
) -> Mapping[str, Any]:
    """Close the record; what was found goes back to the facts. Finished twice, it is finished once.

    The outcome says of each point: kept | changed (the fact is another one by now) |
    open (nobody had said anything that could be true: the note is for the clerk to fill in). If the case has
    moved on so that no survey has a place in it, nothing is applied: the record is kept, and says so.
    Raises NotYours, VisitRefused for what is still missing.
    """
    row = _mine(tx, actor, visit_id, lock=True)
    body = orjson.loads(seal.open(row.body, visit_context(row.key)))
    if row.state != "planned":
        outcome: Mapping[str, Any] = body.get("outcome", {})
        return outcome
    case_row = locked(tx, row.case_id)
    if case_row is None:
        raise NotYours("visit")
    case, record = case_of(case_row, seal), record_of(tx, seal, visit_id)
    _complete(row, case, record)
    move = _move(case, actor, row.why, now)
    outcome = {"late": move is None, "points": {}, "finding": [], "outcome": []}
    if move is not None:
        names = staff_names(tx, {row.first, row.second})
        who = "、".join(names.get(each, "") for each in (row.first, row.second) if each)
        dossier = open_dossier(seal, case_row.dossier, case_row.code)
        after, outcome = applied(dossier, record, row, who, now, ground)
        keep_dossier(tx, seal, case_row, after)
        partners = frozenset(f"staff:{each}" for each in (row.first, row.second) if each)
        given = Given(
            words=f"{who}：{record.note('free') or '—'}", partners=partners, data=_recorded(row, body)
        )
        make_moves(tx, seal, row.case_id, [(move, given)], actor, now, ground)
        withdraw_asked(tx, seal, row.case_id, now, ground)
    sealed = seal.shut(orjson.dumps({**body, "outcome": outcome}), visit_context(row.key))
    state = "recorded" if move is not None else "late"
    tx.execute(update(visit).where(visit.c.id == visit_id).values(state=state, body=sealed, done_at=ms(now)))
    tx.wake("desk")
    return outcome


def applied(
    dossier: Mapping[str, Any], record: Record, row: Any, who: str, now: datetime, ground: Ground
) -> tuple[Dossier, Mapping[str, Any]]:
    """The dossier with what was found in it, and what that changed. `who`: names of the surveyors.

    What the village alone looked at counts as seen, not as verified.
    """
    true = "seen" if row.why == "assist" else "verified"
    by, after, found, told = f"staff:{row.first}", dict(dossier), {}, {}
    for name, part in record.points.items():
        answer = str(part.body.get("found", ""))
        if dossier["facts"].get(name) is None:
            told[name] = "open"
        elif part.body.get("saw") not in (None, "", looks_like(dossier["facts"][name])):
            told[name] = "changed"
        elif answer in ("yes", "no"):
            note = "；".join(each for each in (who, str(part.body.get("note", ""))) if each)
            mark = Mark(by, now, true if answer == "yes" else "refuted", note)
            after = marked(after, {name: mark})
            found[name], told[name] = answer, "kept"
    if record.care is not None:
        level = str(self_care(record.failed))
        after = learned(after, {SELF_CARE: level}, Mark(by, now, true, who))
    finding = look_again(after["finding"], as_found(after["facts"], found), ground.on(china_day(now)))
    changed = difference(after["finding"], finding)
    change = {
        "at": ms(now),
        "visit": row.id,
        "facts": [[name, dossier["facts"][name], None] for name, each in found.items() if each == "no"],
        "finding": changed,
        "outcome": [after["finding"].get("outcome"), finding.get("outcome")],
    }
    outcome = {"late": False, "points": told, "finding": changed, "outcome": change["outcome"]}
    return {**after, "finding": finding, CHANGES: [*after.get(CHANGES, ()), change]}, outcome


def _recorded(row: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """For the history: which record, and why nobody went there, if nobody did."""
    return {"visit": row.id, **({"remote": body.get("code", "")} if row.remote else {})}


def _move(case: Case, actor: Actor, why: str, now: datetime) -> str | None:
    """None where the case has moved on. The village helps: it leaves a note and surveys nothing."""
    names = {move.name for move in open_to(case, actor, now)}
    if why == "assist":
        open_still = case.state in OPEN or case.state is State.RUNNING
        return "note" if "note" in names and open_still else None
    return next((each for each in TELLS if each in names), None)


def _complete(row: Any, case: Case, record: Record) -> None:
    """Raises VisitRefused for the first thing that the law asks for and that is not there."""
    assist = row.why == "assist"
    if row.second is None and not assist:
        raise VisitRefused("visit-no-second")
    if not record.points and not record.note("free"):
        raise VisitRefused("visit-empty")
    if case.kind is Kind.TEKUN and not assist and record.care is None:
        raise VisitRefused("visit-no-care")
    if "resident" not in record.signatures and not record.note("unsigned"):
        raise VisitRefused("visit-unsigned-resident")
    wanted = ("first",) if assist and row.second is None else ("first", "second")
    if any(each not in record.signatures for each in wanted):
        raise VisitRefused("visit-unsigned-surveyor")


def _check(tx: Tx, visit_id: int, sent: Sent) -> None:
    if sent.kind not in PARTS or not 8 <= len(sent.key) <= 40:
        raise VisitRefused("visit-broken")
    if sent.kind == "point" and sent.body.get("found") not in FOUND:
        raise VisitRefused("visit-broken")
    if sent.kind == "point" and sent.body["found"] == "no" and not str(sent.body.get("note", "")).strip():
        raise VisitRefused("visit-say-what")
    if sent.kind == "care" and not set(sent.body.get("failed", ())) <= set(ITEMS):
        raise VisitRefused("visit-broken")
    count = select(func.count()).where(visit_part.c.visit_id == visit_id)
    photos = count.where(visit_part.c.kind == "photo")
    if tx.execute(count).scalar_one() >= MOST_PARTS:
        raise VisitRefused("visit-too-much")
    if sent.kind == "photo" and tx.execute(photos).scalar_one() >= MOST_PHOTOS:
        raise VisitRefused("visit-too-many-photos")


def _mine(tx: Tx, actor: Actor, visit_id: int, lock: bool = False) -> Any:
    """A visit that the actor goes on, in a case that is theirs to see. Raises NotYours."""
    query = select(visit).join(cases, cases.c.id == visit.c.case_id).where(visit.c.id == visit_id)
    query = scope(query, actor, by_index=False)
    if lock:
        in_turn(tx, select(visit.c.case_id).where(visit.c.id == visit_id))
    row = tx.execute(query.with_for_update(of=visit) if lock else query).first()
    if row is None or staff_number(actor.id) not in (row.first, row.second):
        raise NotYours("visit")
    return row
