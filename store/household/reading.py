"""The household table as staff see it: every cell a fact with how it is known and what it was held to be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from cases.people import staff_number
from rules.household import (
    MEMBER_CELLS,
    OBLIGOR_CELLS,
    OBLIGORS,
    PEOPLE,
    Row,
    cell,
    counted,
    next_place,
    table,
)
from store.casework import CaseFile
from store.casework.knowing import Before, refuted
from store.database import Tx
from store.desk.rows import staff_names
from store.household.authorising import Standing, standings
from store.seal import Seal
from store.times import ms


@dataclass(frozen=True, slots=True)
class Known:
    """How a value is or was known. `staff`: the name of who says so, "" where it was nobody of ours."""

    value: Any
    who: str
    staff: str
    how: str  # "" where nobody said it yet
    at: int | None  # ms
    note: str


@dataclass(frozen=True, slots=True)
class Cell:
    name: str  # of the fact
    field: str
    now: Known
    before: tuple[Known, ...]  # oldest first


@dataclass(frozen=True, slots=True)
class PersonRow:
    row: Row
    cells: tuple[Cell, ...]
    standing: Standing


@dataclass(frozen=True, slots=True)
class HouseholdPage:
    members: tuple[PersonRow, ...]
    obligors: tuple[PersonRow, ...]
    counted: int | None
    said: int | None  # how many the resident said they are
    next_member: str | None
    next_obligor: str | None
    edition: int


def household_of(tx: Tx, seal: Seal, file: CaseFile, today: date) -> HouseholdPage:
    """Whose case it is, the caller has looked at."""
    rows = table(file.facts, refuted(file.marks), today)
    may = standings(tx, seal, int(file.case.id), rows, file.facts)
    told = _Told(file, staff_names(tx, _staff_in(file)))
    people = tuple(PersonRow(row, told.cells(row), may[row.place]) for row in rows)
    said = file.facts.get("household.members")
    return HouseholdPage(
        members=tuple(each for each in people if not each.row.obligor),
        obligors=tuple(each for each in people if each.row.obligor),
        counted=counted(rows),
        said=said if isinstance(said, int) else None,
        next_member=next_place(file.facts, PEOPLE),
        next_obligor=next_place(file.facts, OBLIGORS),
        edition=file.edition,
    )


@dataclass(frozen=True, slots=True)
class _Told:
    file: CaseFile
    names: Mapping[int | None, str]

    def cells(self, row: Row) -> tuple[Cell, ...]:
        fields = OBLIGOR_CELLS if row.obligor else MEMBER_CELLS
        first = row.place == "people[0]"
        return tuple(self.cell(row, field) for field in fields if not (first and field in ("tie", "stays")))

    def cell(self, row: Row, field: str) -> Cell:
        name = cell(row.place, field)
        now = self.known(self.file.facts.get(name), self.file.marks.get(name, ()))
        return Cell(name, field, now, tuple(self.before(each) for each in self.file.history.get(name, ())))

    def before(self, held: Before) -> Known:
        return self.known(held.value, held.mark)

    def known(self, value: Any, mark: Any) -> Known:
        who, at, how, note = (*mark, "", "", "", "")[:4]
        when = ms(datetime.fromisoformat(at)) if at else None
        return Known(value, who, self.names.get(staff_number(who), ""), how, when, note)


def _staff_in(file: CaseFile) -> set[int | None]:
    marks = [*file.marks.values(), *(held.mark for each in file.history.values() for held in each)]
    return {staff_number(mark[0]) for mark in marks if mark}
