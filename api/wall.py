"""Before a form of the desk is read: does the row that its address names exist for who sends it?

Reads stand behind PostgreSQL's second wall (`store.viewing`), writing does not: a policy changes a hidden row
not at all and says nothing. So the wall is asked first, and refuses aloud (decision 25).
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Table, and_, exists, select

from cases.refusals import NotYours
from store.database import Store
from store.schema import assignment, cases, inbox, leaving, paper, public_notice, task, visit, visit_part

ROWS: Mapping[str, Table] = {
    "case_id": cases,
    "paper_id": paper,
    "visit_id": visit,
    "part_id": visit_part,
    "task_id": task,
    "notice_id": public_notice,
    "inbox_id": inbox,
    "assignment_id": assignment,
    "list_id": leaving,
}
"""Numbers in addresses, by the name that the routes give them. `other_id`, the request put beside one of the
same person, may lie elsewhere by design.
"""
LARGEST = (1 << 63) - 1
"""A number beyond is none that a database knows."""


async def ask_the_wall(seen: Store, named: Mapping[str, object]) -> None:
    """`seen`: the store as far as the sender sees. Nothing on SQLite, which has no wall. Raises NotYours."""
    rows = [(ROWS[name], _number(given)) for name, given in named.items() if name in ROWS]
    if seen.is_sqlite or not rows:
        return
    if None in (number for _, number in rows):
        return  # no row has such a number: the route says so in its own words
    there = and_(*(exists().where(table.c.id == number) for table, number in rows))
    if not await seen.read(lambda tx: tx.execute(select(there)).scalar()):
        raise NotYours("wall")


def _number(given: object) -> int | None:
    """What an address names, if a row can have it."""
    said = str(given)
    return int(said) if said.isascii() and said.isdecimal() and int(said) <= LARGEST else None
