"""The people of a county as they stand in its books: each household once, read a batch at a time.

Who: everybody a request was made for, and everybody who asked to hear when help for them changes. A helper
makes requests for many people, so one resident may stand for several households.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import exists, or_, select

from cases.codes import grouped
from cases.states import State
from rules import keys
from rules.age import birth
from store.casework.rows import open_dossier
from store.database import Tx
from store.households import Household, of_residents, stated
from store.schema import cases, household, resident
from store.seal import Seal

_c = cases.c


@dataclass(frozen=True, slots=True)
class Person:
    """Whom a household is known by. `code`: of the newest request, "" for who never made one.

    `facts`: only what the rules look at; the age is of the day that was asked for.
    """

    resident_id: int
    code: str
    area: str
    name: str
    id_number: str
    phone: str
    facts: Mapping[str, Any]


def people(tx: Tx, seal: Seal, after: int, most: int, day: date) -> tuple[list[Person], int]:
    """The households of the next residents after number `after`, and the last of these (0: no more).

    At most `most` residents; each with all their households, so reading on never tears one apart.
    """
    numbers = _residents(tx, after, most)
    if not numbers:
        return [], 0
    kept = of_residents(tx, seal, numbers)
    asked = _requests(tx, seal, numbers, day)
    found: list[Person] = []
    for number in numbers:
        found += _of_resident(number, asked.get(number, {}), kept.get(number))
    return found, numbers[-1]


def how_many(tx: Tx) -> int:
    """Residents who stand in the books; for telling how far one is."""
    numbers = select(_c.resident_id).where(_c.state != State.WITHDRAWN)
    return len(set(tx.execute(numbers.union(select(household.c.resident_id))).scalars()))


def _residents(tx: Tx, after: int, most: int) -> list[int]:
    has_case = exists().where(_c.resident_id == resident.c.id, _c.state != State.WITHDRAWN)
    has_answers = exists().where(household.c.resident_id == resident.c.id)
    query = select(resident.c.id).where(resident.c.id > after, or_(has_case, has_answers))
    return list(tx.execute(query.order_by(resident.c.id).limit(most)).scalars())


OWN = ""
"""Stands for the resident's own household among those they made requests for."""


def _requests(tx: Tx, seal: Seal, numbers: Iterable[int], day: date) -> dict[int, dict[str, Person]]:
    """By resident, and by whom it is about: the newest request that says anything about a household."""
    query = select(_c.id, _c.code, _c.area, _c.dossier, _c.resident_id).where(
        _c.resident_id.in_(list(numbers)), _c.state != State.WITHDRAWN
    )
    found: dict[int, dict[str, Person]] = {}
    for row in tx.execute(query.order_by(_c.id)):
        facts = open_dossier(seal, row.dossier, row.code)["facts"]
        person = _person(row, facts, day)
        if person.facts:
            about = OWN if facts.get(keys.SPEAKER.name, "self") == "self" else _known_by(person)
            found.setdefault(row.resident_id, {})[about] = person
    return found


def _known_by(person: Person) -> str:
    """The same person in two requests of one helper is one household."""
    return person.id_number or person.name or person.code


def _person(row: Any, facts: Mapping[str, Any], day: date) -> Person:
    return Person(
        resident_id=row.resident_id,
        code=grouped(row.code),
        area=row.area,
        name=str(facts.get(keys.NAME.name) or ""),
        id_number=str(facts.get(keys.ID_NUMBER.name) or ""),
        phone=str(facts.get(keys.PHONE.name) or ""),
        facts=_on_the_day(facts, day),
    )


def _on_the_day(facts: Mapping[str, Any], day: date) -> dict[str, Any]:
    """What the rules look at; an age from the ID number, which itself stays here."""
    told = stated(facts)
    born = birth(str(facts.get(keys.ID_NUMBER.name) or ""))
    if born is not None and born <= day:
        told[keys.AGE.name] = day.year - born.year - ((day.month, day.day) < (born.month, born.day))
    return told


def _of_resident(number: int, asked: Mapping[str, Person], kept: Household | None) -> Iterator[Person]:
    """The whole answers that somebody had kept tell more than the few of a request."""
    for about, person in asked.items():
        if about != OWN or kept is None:
            yield person
    if kept is not None:
        own = asked.get(OWN) or Person(number, "", kept.area, "", "", "", {})
        yield replace(own, facts=kept.facts)
