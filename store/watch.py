"""What whoever looks after the house wants to know: how much waits, for how long, what gave up.

Numbers only, and only such as an index answers: they are asked for every few seconds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Table, func, literal_column, select

from store import errands
from store.database import Tx
from store.reaching import POSTED
from store.schema import inbox, job, letter

MS = 1000


@dataclass(frozen=True, slots=True)
class Line:
    """A queue: how many wait, and since when (ms) the longest due one should have gone; None: none is due, or
    they wait for somebody to open their page.
    """

    waiting: int
    due_since: int | None


@dataclass(frozen=True, slots=True)
class Watch:
    """`written`: rows of a table ever made. `letters` by channel, `lost` by what became of them."""

    written: Mapping[str, int]
    inbox: Mapping[str, int]  # by state: failed (tried again), held (came too fast), parked (gave up)
    letters: Mapping[str, Line]
    lost: Mapping[str, int]
    jobs: Line
    jobs_failed: int
    errands: Mapping[str, tuple[int, int | None, bool]]  # due, last done (ms), whether it went wrong


def look(tx: Tx, now: int) -> Watch:
    return Watch(
        written={table.name: _newest(tx, table) for table in (inbox, letter, job)},
        inbox=_by(tx, inbox.c.state, literal_column("inbox.state") != literal_column("'done'")),
        letters=_letters(tx, now),
        lost=_by(tx, letter.c.state, literal_column("letter.state in ('failed', 'blocked')")),
        jobs=_jobs(tx, now),
        jobs_failed=sum(
            _by(tx, job.c.state, literal_column("job.state") == literal_column("'failed'")).values()
        ),
        errands={
            name: (row.due_at, row.done_at, row.error is not None)
            for name, row in errands.how_they_went(tx).items()
        },
    )


def _newest(tx: Tx, table: Table) -> int:
    return int(tx.execute(select(func.coalesce(func.max(table.c.id), 0))).scalar_one())


def _by(tx: Tx, column: ColumnElement[str], which: ColumnElement[bool]) -> dict[str, int]:
    rows = tx.execute(
        select(column.label("name"), func.count().label("n")).where(which).group_by(column).order_by(column)
    )
    return {row.name: row.n for row in rows}


def _letters(tx: Tx, now: int) -> dict[str, Line]:
    asked = (
        select(letter.c.channel, func.count().label("n"), func.min(letter.c.due_at).label("due"))
        .where(literal_column("letter.state") == literal_column("'queued'"))
        .group_by(letter.c.channel)
        .order_by(letter.c.channel)
    )
    return {
        row.channel: _line(row.n, row.due if row.channel in POSTED else None, now)
        for row in tx.execute(asked).all()
    }


def _jobs(tx: Tx, now: int) -> Line:
    queued = literal_column("job.state") == literal_column("'queued'")
    row = tx.execute(select(func.count().label("n"), func.min(job.c.due_at).label("due")).where(queued)).one()
    return _line(row.n, row.due, now)


def _line(n: int, due: int | None, now: int) -> Line:
    return Line(int(n), None if due is None or due > now else int(due))


def late_seconds(line: Line, now: int) -> float:
    """How long the longest due one is overdue; 0 if none is."""
    return 0.0 if line.due_since is None else (now - line.due_since) / MS
