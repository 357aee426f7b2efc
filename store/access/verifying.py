"""Does this person have this status now? For departments that rely on it (Social Assistance Law Art. 42).

Whoever is unknown, has another name, or lies outside the key's area gets the same "unknown" after the same
work: nobody can find out by asking who stands in our books.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from sqlalchemy import func, select

from cases.states import State
from rules import keys as facts
from store.access.keys import Key
from store.access.seen import seen_by
from store.casework.index import found_by
from store.casework.rows import open_dossier, shown_due, shut_dossier
from store.database import Tx
from store.money.decisions import DECIDING, IN_THE_AID
from store.schema import cases, event
from store.seal import Seal
from store.times import china_day, moment
from store.tokens import plain_id, plain_name

STATUSES = ("dibao", "tekun", "border", "rigid")
"""What is recognised for a time and relied on by others. Temporary assistance is paid once: no status."""
LOOKED_AT = 4
"""Cases that are opened for one question, real ones or in their place a decoy."""
_DECOY = "AAAAAAAAAA"


@dataclass(frozen=True, slots=True)
class Answer:
    """`since`: day of the decision it rests on. `review_by`: day by which it is looked at again."""

    answer: Literal["yes", "no", "unknown"]
    since: date | None = None
    review_by: date | None = None
    case_id: int | None = None


def verify_status(tx: Tx, seal: Seal, key: Key, id_number: str, name: str, status: str) -> Answer:
    """For the whole household: the status of a family is that of everybody in it."""
    number, wanted = plain_id(id_number), plain_name(name)
    known = select(cases).where(cases.c.id.in_(found_by(seal.marks("id", number))))
    query = seen_by(known, key)
    by_status = query.order_by((cases.c.kind == status).desc(), cases.c.id.desc()).limit(LOOKED_AT)
    rows = tx.execute(by_status).all()
    fits = [row for row in rows if _is_person(_facts(seal, row), number, wanted)]
    decoy = shut_dossier(seal, {"facts": {}}, _DECOY)
    for _ in range(LOOKED_AT - len(rows)):
        _is_person(open_dossier(seal, decoy, _DECOY)["facts"], number, wanted)
    decided = _decided(tx, [row.id for row in rows])
    standing = [row for row in fits if _stands(row, status, decided)]
    if standing:
        row = standing[0]
        review = shown_due(row.step_due) if row.state == State.RUNNING else None
        return Answer("yes", china_day(moment(decided[row.id])), review, row.id)
    return Answer("no", case_id=fits[0].id) if fits else Answer("unknown")


def _facts(seal: Seal, row: Any) -> Mapping[str, Any]:
    known: Mapping[str, Any] = open_dossier(seal, row.dossier, row.code)["facts"]
    return known


def _is_person(known: Mapping[str, Any], number: str, name: str) -> bool:
    """Whether somebody of the household has both this number and this name."""
    people = [(known.get(facts.ID_NUMBER.name), known.get(facts.NAME.name))]
    for fact, value in known.items():
        if fact.startswith(f"{facts.ID_OF.stem}["):
            place = fact.removeprefix(facts.ID_OF.stem)
            people.append((value, known.get(f"{facts.NAME_OF.stem}{place}")))
    return any(
        plain_id(str(its or "")) == number and plain_name(str(called or "")) == name for its, called in people
    )


def _stands(row: Any, status: str, decided: Mapping[int, int]) -> bool:
    return row.kind == status and row.state in IN_THE_AID and row.id in decided


def _decided(tx: Tx, numbers: list[int]) -> Mapping[int, int]:
    """When (ms) each was granted first; asked for nobody just as for somebody."""
    first = (
        select(event.c.case_id, func.min(event.c.at).label("at"))
        .where(event.c.case_id.in_(numbers or [0]), event.c.move.in_(DECIDING))
        .group_by(event.c.case_id)
    )
    return {row.case_id: row.at for row in tx.execute(first)}
