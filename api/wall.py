"""Before a form of the desk is read: does the row that its address names exist for who sends it?

Reads stand behind PostgreSQL's second wall (`store.viewing`), writing does not: a policy changes a hidden row
not at all and says nothing. So the wall is asked first, and refuses aloud (decision 25).
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Table, and_, exists, select

from cases.refusals import NotYours
from store.database import Store
from store.schema import assignment, cases, inbox, paper, public_notice, task, visit, visit_part

ROWS: Mapping[str, Table] = {
    "case_id": cases,
    "paper_id": paper,
    "visit_id": visit,
    "part_id": visit_part,
    "task_id": task,
    "notice_id": public_notice,
    "inbox_id": inbox,
    "assignment_id": assignment,
}
"""Numbers in addresses, by the name that the routes give them. `other_id`, the request put beside one of the
same person, may lie elsewhere by design.
"""


async def ask_the_wall(seen: Store, named: Mapping[str, object]) -> None:
    """`seen`: the store as far as the sender sees. Nothing on SQLite, which has no wall. Raises NotYours."""
    rows = [(ROWS[name], int(str(number))) for name, number in named.items() if name in ROWS]
    if seen.is_sqlite or not rows:
        return
    there = and_(*(exists().where(table.c.id == number) for table, number in rows))
    if not await seen.read(lambda tx: tx.execute(select(there)).scalar()):
        raise NotYours("wall")
