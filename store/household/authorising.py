"""Who agreed to the economic check, for which case, how, and to which text (Law Arts. 40, 41).

The privacy notice, the check and the promise of truth are three records. The person in need agrees in the
conversation (`consent`), everybody else by a sheet, at the counter or on a phone (`authorisation`). An
obligor outside the household is asked about only with their own. Without a living one there is no request.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select

from cases.people import Actor, staff_number
from cases.refusals import Changed, Missing, SayWhy
from rules import keys
from rules.household import Row, table
from store.casework.knowing import refuted
from store.casework.rows import open_dossier
from store.database import Tx
from store.household.opening import locked_case
from store.schema import authorisation, consent, paper
from store.seal import Seal
from store.times import china_day, ms
from store.tokens import plain_id

METHODS = ("phone", "paper", "counter")
PERSON = "people[0]"
LONGEST_NOTE = 300


@dataclass(frozen=True, slots=True)
class Basis:
    """What allows a look-up. `name`: consent:5 | authorisation:7."""

    name: str
    given: bool
    method: str  # phone | paper | counter | the channel of a conversation
    version: str
    at: int  # ms
    by_staff: int | None
    paper_id: int | None = None


@dataclass(frozen=True, slots=True)
class Agreement:
    """`method`: one of METHODS. `version`: fingerprint of the text that was shown or read out."""

    method: str
    version: str
    lang: str
    paper_id: int | None = None  # the photographed sheet
    note: str = ""
    given: bool = True


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether a person may be asked about. `why`: may | no_id | child | none | withdrawn | other_person."""

    may: bool
    why: str
    basis: Basis | None = None


def id_mark(seal: Seal, number: str) -> bytes:
    """The blind mark that says which person an agreement is of."""
    return seal.mark("person", plain_id(number))


def id_marks(seal: Seal, number: str) -> tuple[bytes, ...]:
    """The same, of every key that may have made it."""
    return seal.marks("person", plain_id(number))


def standings(
    tx: Tx, seal: Seal, case_id: int, rows: tuple[Row, ...], facts: Mapping[str, Any]
) -> Mapping[str, Standing]:
    """By place. Children are covered by the agreement of the person in need; nobody asks them."""
    newest = _newest(tx, case_id)
    spoken = _in_conversation(tx, case_id) if (facts.get(keys.SPEAKER.name) or "self") == "self" else None
    return {row.place: _standing(seal, row, newest.get(row.place), spoken) for row in rows}


def _standing(seal: Seal, row: Row, kept: Any, spoken: Basis | None) -> Standing:
    if not row.id_number:
        return Standing(False, "no_id")
    basis = _basis(kept) if kept is not None else None
    if kept is not None and bytes(kept.mark) not in id_marks(seal, row.id_number):
        return Standing(False, "other_person")
    if row.place == PERSON and spoken is not None and (basis is None or spoken.at > basis.at):
        basis = spoken
    if basis is None:
        return Standing(False, "child" if row.adult is False else "none")
    return Standing(basis.given, "may" if basis.given else "withdrawn", basis)


def authorise(
    tx: Tx, seal: Seal, actor: Actor, case_id: int, place: str, agreed: Agreement, now: datetime
) -> None:
    """Write down that somebody agreed. A sheet must be a paper of this case, however they agreed.

    Raises NotYours; Missing where nobody stands there, the ID is not known, or the sheet is.
    """
    row = _person(seal, locked_case(tx, actor, case_id), place, now)
    if agreed.method not in METHODS:
        raise Missing("authorise", "wanted")
    named = agreed.method == "paper" or agreed.paper_id is not None
    if named and not _is_of(tx, agreed.paper_id, case_id):
        raise Missing("authorise", "paper")
    _keep(tx, seal, actor, case_id, row, agreed, now)


def withdraw(
    tx: Tx, seal: Seal, actor: Actor, case_id: int, place: str, lang: str, note: str, now: datetime
) -> None:
    """They have thought otherwise. From now on nobody asks about them. Raises NotYours, Missing, SayWhy."""
    row = _person(seal, locked_case(tx, actor, case_id), place, now)
    if not note.strip():
        raise SayWhy("withdraw")
    _keep(tx, seal, actor, case_id, row, Agreement("counter", "", lang, None, note, given=False), now)


def check_basis(tx: Tx, seal: Seal, actor: Actor, case_id: int, place: str, seen: str, now: datetime) -> None:
    """`seen`: the name of the basis that a page showed for somebody, "none" where it showed none, "" where it
    does not say. Raises NotYours; Changed where they have agreed or thought otherwise since.
    """
    row = locked_case(tx, actor, case_id)
    kept = open_dossier(seal, row.dossier, row.code)
    people = table(kept["facts"], refuted(kept["marks"]), china_day(now))
    found = standings(tx, seal, case_id, people, kept["facts"]).get(place)
    stands = found.basis.name if found and found.basis else "none"
    if seen and seen != stands:
        raise Changed("authorise")


def _person(seal: Seal, case: Any, place: str, now: datetime) -> Row:
    """Who stands there in a locked case, with an ID. Raises Missing."""
    dossier = open_dossier(seal, case.dossier, case.code)
    rows = table(dossier["facts"], refuted(dossier["marks"]), china_day(now))
    found = next((row for row in rows if row.place == place), None)
    if found is None or not found.id_number:
        raise Missing("authorise", "id")
    return found


def _keep(tx: Tx, seal: Seal, actor: Actor, case_id: int, row: Row, agreed: Agreement, now: datetime) -> None:
    note = agreed.note.strip()[:LONGEST_NOTE]
    tx.execute(
        insert(authorisation).values(
            case_id=case_id,
            place=row.place,
            mark=id_mark(seal, row.id_number),
            given=agreed.given,
            method=agreed.method,
            version=agreed.version,
            lang=agreed.lang,
            paper_id=agreed.paper_id,
            note=seal.shut_text(note, authorisation_context(case_id, row.place)) if note else None,
            by_staff=staff_number(actor.id),
            at=ms(now),
        )
    )
    tx.wake("desk")


def authorisation_context(case_id: int, place: str) -> bytes:
    return b"authorisation:%d:%s" % (case_id, place.encode())


def _newest(tx: Tx, case_id: int) -> dict[str, Any]:
    mine = select(authorisation).where(authorisation.c.case_id == case_id).order_by(authorisation.c.id)
    return {row.place: row for row in tx.execute(mine)}


def _in_conversation(tx: Tx, case_id: int) -> Basis | None:
    mine = select(consent).where(consent.c.case_id == case_id, consent.c.kind == "check")
    row = tx.execute(mine.order_by(consent.c.id.desc()).limit(1)).first()
    if row is None:
        return None
    return Basis(f"consent:{row.id}", row.given, row.channel, row.version, row.at, None)


def _basis(row: Any) -> Basis:
    name = f"authorisation:{row.id}"
    return Basis(name, row.given, row.method, row.version, row.at, row.by_staff, row.paper_id)


def _is_of(tx: Tx, paper_id: int | None, case_id: int) -> bool:
    if paper_id is None:
        return False
    mine = select(paper.c.id).where(paper.c.id == paper_id, paper.c.case_id == case_id)
    return tx.execute(mine).first() is not None
