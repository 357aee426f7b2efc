"""Which cases wait for the check, and a batch of the people in them who agreed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from secrets import token_hex
from typing import Any

import orjson
from sqlalchemy import insert, select

from cases.people import COUNTY, TOWNSHIP_DIGITS, Actor, staff_number
from cases.refusals import MoveRefused, NotYours
from cases.states import Kind, Track
from rules.household import Row, table
from store.casework.knowing import refuted
from store.casework.locking import in_turn, locked_by
from store.casework.rows import open_dossier, open_name
from store.database import Tx
from store.desk.area import scope
from store.household.authorising import Standing, id_mark, standings
from store.residents.talks import new_job
from store.schema import cases, check_batch, check_item
from store.seal import Seal
from store.times import china_day, ms

PURPOSE = "assistance"
"""Why a register may be looked into: to examine a request for assistance, and nothing else (Art. 70(6))."""
COLLECTED = ("checking",)
"""Where a case waits for what the registers say: sent there by whoever handles it."""
UNCHECKED = frozenset({Track.QUICK, Track.CRISIS})
"""Small quick aid is given without any check (policy of 2026): nobody is looked up for it."""
MOST_CASES = 200
WAYS = ("file", "http")
SEND, FETCH = "check_send", "check_fetch"
"""Kinds of jobs: see `bot.exchange.carrying`."""


class NobodyToAsk(MoveRefused):
    """Of all that was chosen nobody has agreed, or everybody was asked already."""

    status = 422
    message = "check-nobody"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One of a household who cannot be asked about. `why`: see Standing.why; `tie` names who has no name."""

    name: str
    tie: str
    why: str


@dataclass(frozen=True, slots=True)
class Candidate:
    id: int
    code: str
    name: str
    area: str
    may: int  # people who can be asked about
    left_out: tuple[LeftOut, ...]
    again: bool  # the household does not agree with what came back (Measures Art. 18)


@dataclass(frozen=True, slots=True)
class AskedPerson:
    """A line of a batch, opened."""

    id: int
    ref: str
    case_id: int
    code: str
    place: str
    name: str
    id_number: str
    answered: bool
    answer: dict[str, Any]
    as_of: date | None


def of_the_county(actor: Actor) -> bool:
    """Whether somebody may ask the registers: those who carry cases for the county (Law Arts. 41-44)."""
    return actor.role in COUNTY and 0 < len(actor.area) < TOWNSHIP_DIGITS


def candidates(tx: Tx, seal: Seal, actor: Actor, today: date) -> tuple[Candidate, ...]:
    """Longest waiting first. Raises NotYours for anybody but the county."""
    if not of_the_county(actor):
        raise NotYours("check")
    waiting = (
        scope(select(cases), actor)
        .where(cases.c.open, cases.c.state.in_(COLLECTED), cases.c.kind != Kind.ENQUIRY)
        .where(cases.c.track.not_in(UNCHECKED))
        .order_by(cases.c.sort_at, cases.c.id)
        .limit(MOST_CASES)
    )
    found = (_candidate(tx, seal, row, today) for row in tx.execute(waiting).all())
    return tuple(one for one in found if one.may or one.left_out)


def make_batch(tx: Tx, seal: Seal, actor: Actor, case_ids: Iterable[int], way: str, now: datetime) -> int:
    """The batch's id. Only who has agreed, and was not asked already, is in it.

    Raises NotYours for a foreign case or anybody but the county; NobodyToAsk.
    """
    if not of_the_county(actor) or way not in WAYS:
        raise NotYours("check")
    chosen = sorted(set(case_ids))
    in_turn(tx, chosen)
    lines = [line for case_id in chosen for line in _lines(tx, seal, actor, case_id, now)]
    if not lines:
        raise NobodyToAsk("check")
    code = f"{china_day(now):%Y%m%d}-{token_hex(4).upper()}"
    made = insert(check_batch).values(
        area=actor.area,
        code=code,
        purpose=PURPOSE,
        way=way,
        state="open",
        made_by=staff_number(actor.id),
        made_at=ms(now),
    )
    batch_id: int = tx.execute(made.returning(check_batch.c.id)).scalar_one()
    tx.execute(insert(check_item), [{**line, "batch_id": batch_id} for line in lines])
    if way == "http":
        new_job(tx, seal, SEND, f"check:send:{batch_id}", {"batch": batch_id}, ms(now))
    tx.wake("desk")
    return batch_id


def _lines(tx: Tx, seal: Seal, actor: Actor, case_id: int, now: datetime) -> list[dict[str, Any]]:
    mine = scope(select(cases), actor, by_index=False).where(cases.c.id == case_id)
    case = locked_by(tx, mine, case_id)
    if case is None:
        raise NotYours("check")
    if case.track in UNCHECKED or case.state not in COLLECTED:
        return []
    return [
        {
            "case_id": case_id,
            "place": row.place,
            "ref": (ref := token_hex(8).upper()),
            "mark": id_mark(seal, row.id_number),
            "basis": standing.basis.name if standing.basis else "",
            "asked": seal.shut(orjson.dumps([row.name, row.id_number]), asked_context(ref)),
        }
        for row, standing in people_of(tx, seal, case, china_day(now))
        if standing.may
    ]


def people_of(tx: Tx, seal: Seal, case: Any, today: date) -> list[tuple[Row, Standing]]:
    """Everybody of a case (a whole row) whom the check is about and who was not asked already.

    Members that do not count are left alone: the registers say nothing about them that matters.
    """
    dossier = open_dossier(seal, case.dossier, case.code)
    rows = table(dossier["facts"], refuted(dossier["marks"]), today)
    may = standings(tx, seal, case.id, rows, dossier["facts"])
    settled = _settled(tx, case.id, last_dispute(dossier))
    return [
        (row, may[row.place])
        for row in rows
        if (row.obligor or row.counts is not False)
        and may[row.place].why != "child"
        and (row.place, _mark(seal, row)) not in settled
    ]


def people_still_agreed(tx: Tx, seal: Seal, case: Any, today: date) -> frozenset[tuple[str, str]]:
    """Place and ID of everybody of a case whose agreement lives."""
    dossier = open_dossier(seal, case.dossier, case.code)
    rows = table(dossier["facts"], refuted(dossier["marks"]), today)
    may = standings(tx, seal, case.id, rows, dossier["facts"])
    return frozenset((row.place, row.id_number) for row in rows if may[row.place].may)


def last_dispute(dossier: Any) -> int:
    """When (ms) the household last said that the check is wrong; 0 if never."""
    return max((each["at"] for each in dossier.get("disputes", ())), default=0)


def asked_context(ref: str) -> bytes:
    return b"check.asked:" + ref.encode()


def answer_context(ref: str) -> bytes:
    return b"check.answer:" + ref.encode()


def _candidate(tx: Tx, seal: Seal, case: Any, today: date) -> Candidate:
    people = people_of(tx, seal, case, today)
    dossier = open_dossier(seal, case.dossier, case.code)
    return Candidate(
        id=case.id,
        code=case.code,
        name=open_name(seal, case.name, case.code),
        area=case.area,
        may=sum(1 for _, standing in people if standing.may),
        left_out=tuple(LeftOut(row.name, row.tie, one.why) for row, one in people if not one.may),
        again=bool(last_dispute(dossier)),
    )


def _mark(seal: Seal, row: Row) -> bytes:
    return id_mark(seal, row.id_number) if row.id_number else b""


def _settled(tx: Tx, case_id: int, disputed: int) -> set[tuple[str, bytes]]:
    """Who was answered since the household last disagreed, or still waits for an answer."""
    asked = (
        select(check_item.c.place, check_item.c.mark, check_item.c.answered_at)
        .join(check_batch, check_batch.c.id == check_item.c.batch_id)
        .where(check_item.c.case_id == case_id, check_batch.c.state != "stopped")
    )
    return {
        (row.place, bytes(row.mark))
        for row in tx.execute(asked)
        if row.answered_at is None or row.answered_at > disputed
    }
