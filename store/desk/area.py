"""Which cases a member of staff may know of. Every query of cases for staff passes `scope`."""

from __future__ import annotations

from typing import Any, TypeVar

from sqlalchemy import (
    BindParameter,
    Column,
    ColumnElement,
    Select,
    and_,
    bindparam,
    exists,
    false,
    not_,
    or_,
    select,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.visitors import InternalTraversal

from cases.hands import Part
from cases.people import TOWNSHIP_DIGITS, Actor, Role, staff_number
from cases.posts import WATCHERS
from cases.states import Kind
from store.database import Tx
from store.schema import cases, sight

S = TypeVar("S", bound=Select[Any])


class Looked(ColumnElement[str]):
    """A column that is looked at row by row, never searched by.

    SQLite would gather all cases of a county by their area and sort them, instead of reading the first fifty
    in order; a plus before the column tells it not to. PostgreSQL finds out by itself.
    """

    inherit_cache = True
    _traverse_internals = [("column", InternalTraversal.dp_clauseelement)]

    def __init__(self, column: Column[str]) -> None:
        self.column = column
        self.type = column.type


@compiles(Looked)
def _plain(looked: Looked, compiler: SQLCompiler, **more: Any) -> str:
    return compiler.process(looked.column, **more)


@compiles(Looked, "sqlite")
def _plus(looked: Looked, compiler: SQLCompiler, **more: Any) -> str:
    return "+" + compiler.process(looked.column, **more)


def scope(query: S, actor: Actor, *, by_index: bool = True) -> S:
    """The query, limited to what the actor may know of.

    Whoever carries cases sees those of their area (a division code is the prefix of what lies within), a
    helper of a village those of the village, a worker of a third party those with a task for them. Whoever
    looks after accounts or audits sees none: the trail is their page. Nobody sees a complaint that is about
    themselves, or about what they handled (complaints lie with the county).

    `by_index=False` for a query that is narrower by something else than the township.
    """
    if actor.role in WATCHERS:
        return query.where(false())
    if actor.role is Role.WORKER:
        return query.where(cases.c.id.in_(sorted(int(each) for each in actor.asked_to)))
    listed = query.where(within(actor.area, by_index=by_index))
    if len(actor.area) < TOWNSHIP_DIGITS:
        return listed.where(or_(cases.c.kind != Kind.COMPLAINT, not_(_barred(actor))))
    return listed


def asked_of_the_row(actor: Actor, case_id: int, area: str, village: str | None) -> bool:
    """The same question, asked of a row that a query brought: for the day on which the query forgot it
    (decision 25).
    """
    if actor.role in WATCHERS:
        return False
    if actor.role is Role.WORKER:
        return str(case_id) in actor.asked_to
    return actor.covers(area, village)


def is_seen(tx: Tx, actor: Actor, case_id: int) -> bool:
    """Whether the actor may know of this case."""
    found = select(cases.c.id, cases.c.area, cases.c.village).where(cases.c.id == case_id)
    row = tx.execute(scope(found, actor)).first()
    return row is not None and asked_of_the_row(actor, row.id, row.area, row.village)


def _barred(actor: Actor) -> ColumnElement[bool]:
    mine = sight.c.staff == (staff_number(actor.id) or 0)
    return exists().where(sight.c.case_id == cases.c.id, sight.c.part == str(Part.BARRED), mine)


def within(area: str, *, by_index: bool = True) -> ColumnElement[bool]:
    """Cases of a province, city, county, township or village, by its division code."""
    if not area:
        return false()  # nobody's area is everywhere
    if len(area) > TOWNSHIP_DIGITS:
        return and_(_starts(cases.c.area, area[:TOWNSHIP_DIGITS], by_index), cases.c.village == area)
    return _starts(cases.c.area, area, by_index)


def span(area: str) -> tuple[str, str]:
    """The first code within an area, and the first one after it."""
    return area, f"{int(area) + 1:0{len(area)}}"


def _starts(column: Column[str], code: str, by_index: bool) -> ColumnElement[bool]:
    """A whole township as an equality, which an index on (area, ...) serves in order; more as a range."""
    if len(code) == TOWNSHIP_DIGITS:
        return (column if by_index else Looked(column)) == code
    looked, (first, after) = Looked(column), span(code)
    return and_(looked >= _written_out(first), looked < _written_out(after))


def _written_out(code: str) -> BindParameter[str]:
    """Part of the SQL text: planning for whatever values may come, PostgreSQL takes any range for narrow.

    Then it reads all cases of a county and sorts them (50 ms), instead of the first fifty in order (1 ms).
    """
    return bindparam(None, code, literal_execute=True)
