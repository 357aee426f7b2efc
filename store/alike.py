"""Cases of the same people: found by blind marks of their IDs all over the county, and by name with phone.

What lies in another township is shown as place and state only. Nothing here stops anybody: a warning is a
sentence, and staff settle it with a reason that stays.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import desc, insert, select, update

from cases.codes import grouped
from cases.moves import Given, open_to
from cases.people import Actor, staff_number
from cases.refusals import Changed, Missing, NotYours, SayWhy
from cases.states import Kind
from dialogs.ground import Ground
from rules import keys
from store.casework import CaseFile
from store.casework.index import found_by, members_ids
from store.casework.knowing import keep_dossier, learned, mark_of
from store.casework.locking import in_turn, locked
from store.casework.moving import load_case, make_moves
from store.casework.rows import case_of, open_dossier
from store.database import Tx
from store.desk.area import scope
from store.desk.rows import staff_names
from store.household.opening import locked_case
from store.schema import cases, likeness, paper
from store.seal import Seal
from store.times import moment, ms
from store.tokens import plain_id, plain_name, plain_phone
from store.viewing import over_the_wall

COUNTY_DIGITS = 6
MOST = 50
LOOK_BACK_DAYS = 365
"""How far back help for the same cause is shown: a habit of the desk, not a limit of any law."""
VERDICTS = ("same", "differs", "merged")


@dataclass(frozen=True, slots=True)
class Alike:
    """Another case of people of this one. Outside the reader's area only place and state are told."""

    id: int
    within: bool
    area: str
    state: str
    open: bool
    kind: str
    submitted: int  # ms
    code: str
    name: str
    amount: int | None  # fen, decided
    why: frozenset[str]  # id: the same person; household: somebody of it; contact: name and phone
    cause_days: int | None  # the same cause, so many days before this request
    settled: str  # "" | same | differs | merged
    cause_settled: bool


@dataclass(frozen=True, slots=True)
class Settled:
    """One line of the trail of what staff decided about two cases."""

    kind: str  # person | cause
    other: int
    verdict: str
    reason: str
    by: str
    at: int


def alike(tx: Tx, seal: Seal, actor: Actor, file: CaseFile) -> tuple[Alike, ...]:
    """Newest first. The case itself the caller has looked up within the actor's area."""
    case_id = int(file.case.id)
    why = _found(tx, seal, file, case_id)
    if not why:
        return ()
    county = cases.c.area.startswith(file.case.area[:COUNTY_DIGITS], autoescape=True)
    with over_the_wall(tx):
        rows = tx.execute(
            select(cases).where(cases.c.id.in_(why), county).order_by(cases.c.submitted_at.desc())
        ).all()
    settled = {(each.kind, each.other): each.verdict for each in trail_of(tx, seal, case_id)}
    return tuple(_alike(seal, actor, file, row, why[row.id], settled) for row in rows)


def trail_of(tx: Tx, seal: Seal, case_id: int) -> tuple[Settled, ...]:
    """What was settled about a case, oldest first."""
    row = likeness.c
    mine = select(likeness).where((row.one == case_id) | (row.other == case_id)).order_by(row.id)
    found = tx.execute(mine).all()
    names = staff_names(tx, (each.by_staff for each in found))
    return tuple(
        Settled(
            each.kind,
            each.other if each.one == case_id else each.one,
            each.verdict,
            seal.open_text(each.reason, likeness_context(each.one, each.other)),
            names.get(each.by_staff, ""),
            each.at,
        )
        for each in found
    )


def settled_about(tx: Tx, seal: Seal, case_id: int, other_id: int) -> tuple[Settled, ...]:
    """What was settled about these two, oldest first."""
    return tuple(each for each in trail_of(tx, seal, case_id) if each.other == other_id)


def pair_of(
    tx: Tx, seal: Seal, actor: Actor, case_id: int, other_id: int
) -> tuple[CaseFile, CaseFile, Alike]:
    """Two cases side by side. Raises NotYours unless both are the actor's and have people in common."""
    for each in (case_id, other_id):
        if tx.execute(scope(select(cases.c.id), actor).where(cases.c.id == each)).first() is None:
            raise NotYours("compare")
    mine, other = load_case(tx, seal, case_id), load_case(tx, seal, other_id)
    found = next((each for each in alike(tx, seal, actor, mine) if each.id == other_id), None)
    if found is None:
        raise NotYours("compare")
    return mine, other, found


@dataclass(frozen=True, slots=True)
class Settling:
    """What somebody decides about two cases. `kind`: person | cause; `verdict`: one of VERDICTS."""

    case_id: int
    other_id: int
    kind: str
    verdict: str
    reason: str
    seen: int | None = None  # how often it was settled when it was looked at; None: however often by now


def settle(tx: Tx, seal: Seal, actor: Actor, what: Settling, now: datetime, ground: Ground) -> None:
    """The same people or not; or the same cause, and why that is all right. Merged: the other case's papers
    and what only it knows come here, and it is closed where its moves allow that.

    Raises NotYours, Changed where somebody has settled it since it was looked at, Missing, SayWhy.
    """
    case_id, other_id, kind, verdict, reason = (
        what.case_id,
        what.other_id,
        what.kind,
        what.verdict,
        what.reason,
    )
    in_turn(tx, (case_id, other_id))
    locked_case(tx, actor, min(case_id, other_id))
    locked_case(tx, actor, max(case_id, other_id))
    pair_of(tx, seal, actor, case_id, other_id)
    if what.seen not in (None, len(settled_about(tx, seal, case_id, other_id))):
        raise Changed("settle")
    if kind not in ("person", "cause") or verdict not in VERDICTS:
        raise Missing("settle", "wanted")
    if not reason.strip():
        raise SayWhy("settle")
    one, other = sorted((case_id, other_id))
    tx.execute(
        insert(likeness).values(
            kind=kind,
            one=one,
            other=other,
            verdict=verdict,
            reason=seal.shut_text(reason.strip()[:500], likeness_context(one, other)),
            by_staff=staff_number(actor.id),
            at=ms(now),
        )
    )
    if kind == "person" and verdict == "merged":
        _merge(tx, seal, actor, case_id, other_id, reason.strip(), now, ground)
    tx.wake("desk")


def _merge(
    tx: Tx, seal: Seal, actor: Actor, kept: int, given_up: int, reason: str, now: datetime, ground: Ground
) -> None:
    """Papers move, nothing is deleted; both timelines say so, and the one given up is closed."""
    tx.execute(update(paper).where(paper.c.case_id == given_up).values(case_id=kept))
    _take_over(tx, seal, kept, given_up)
    for case_id, other in ((kept, given_up), (given_up, kept)):
        code = tx.execute(select(cases.c.code).where(cases.c.id == other)).scalar_one()
        case = case_of(locked(tx, case_id), seal)
        names = {move.name for move in open_to(case, actor, now)}
        steps = [("note", Given(words=f"{code} {reason}"))] if "note" in names else []
        if case_id == given_up and "merge" in names:
            steps.append(("merge", Given(reason=f"{grouped(code)} {reason}")))
        if steps:
            make_moves(tx, seal, case_id, steps, actor, now, ground)


def _take_over(tx: Tx, seal: Seal, kept: int, given_up: int) -> None:
    """Facts that only the other case knows come along, with who said them and how they are known."""
    row, other = locked(tx, kept), locked(tx, given_up)
    mine, theirs = (open_dossier(seal, each.dossier, each.code) for each in (row, other))
    after = mine
    for name, value in theirs["facts"].items():
        mark = theirs["marks"].get(name)
        if value is not None and mark and mine["facts"].get(name) is None:
            after = learned(after, {name: value}, mark_of(mark))
    if after is not mine:
        keep_dossier(tx, seal, row, after)


def _found(tx: Tx, seal: Seal, file: CaseFile, case_id: int) -> dict[int, frozenset[str]]:
    """Ids of other cases, with what they have in common with this one."""
    facts = file.facts
    own = str(facts.get(keys.ID_NUMBER.name) or "")
    why: dict[int, set[str]] = {}
    for number in {*members_ids(facts), own} - {""}:
        for other in _by_mark(tx, seal.marks("id", plain_id(number))):
            why.setdefault(other, set()).add("id" if number == own else "household")
    name, phone = str(facts.get(keys.NAME.name) or ""), str(facts.get(keys.PHONE.name) or "")
    if name and phone:
        named = set(_by_mark(tx, seal.marks("name", plain_name(name))))
        for other in named & set(_by_mark(tx, seal.marks("phone", plain_phone(phone)))):
            why.setdefault(other, set()).add("contact")
    return {other: frozenset(found) for other, found in why.items() if other != case_id}


def _by_mark(tx: Tx, marks: Sequence[bytes]) -> list[int]:
    return list(tx.execute(found_by(marks).order_by(desc("case_id")).limit(MOST)).scalars())


def _alike(
    seal: Seal,
    actor: Actor,
    file: CaseFile,
    row: Any,
    why: frozenset[str],
    settled: Mapping[tuple[str, int], str],
) -> Alike:
    within = actor.covers(row.area, row.village)
    facts = open_dossier(seal, row.dossier, row.code)["facts"]
    return Alike(
        id=row.id,
        within=within,
        area=row.area,
        state=row.state,
        open=row.open,
        kind=row.kind if within else "",
        submitted=row.submitted_at,
        code=row.code if within else "",
        name=str(facts.get(keys.NAME.name) or "") if within else "",
        amount=row.amount if within else None,
        why=why,
        cause_days=_same_cause(file, row, facts),
        settled=settled.get(("person", row.id), ""),
        cause_settled=("cause", row.id) in settled,
    )


def _same_cause(file: CaseFile, row: Any, facts: Mapping[str, Any]) -> int | None:
    """Days between two requests of temporary assistance for one kind of hardship, the other one first."""
    cause = file.facts.get(keys.HARDSHIP.name)
    if row.kind != Kind.TEMPORARY or cause is None or facts.get(keys.HARDSHIP.name) != cause:
        return None
    days = (file.case.submitted_at - moment(row.submitted_at)).days
    return days if 0 <= days <= LOOK_BACK_DAYS else None


def likeness_context(one: int, other: int) -> bytes:
    return b"likeness:%d:%d" % (one, other)


__all__ = ["Alike", "Settled", "Settling", "alike", "pair_of", "settle", "settled_about", "trail_of"]
