"""What nobody notices within ten minutes: one file again and again, or many, little by little."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import select

from cases.people import Role
from store.database import Tx
from store.schema import trail
from store.times import CHINA, china_day, moment, ms
from store.trail.acts import What

DAYS = 4
"""On so many days of a week at one case that is somebody else's."""
CASES = 120
"""Different cases of others in a week, of a clerk. The heads and the county read them for their work."""
NUMBERS = 25
"""Hidden numbers shown in a week, in cases of others."""
FILES = 30
"""Files with names, in a week."""
MOST_ROWS = 200_000


@dataclass(frozen=True, slots=True)
class Slow:
    """`kind`: again | week | numbers | files | guessing. `at`: ms, when the week began; it stays,
    so it is told once.
    """

    kind: str
    staff_id: int
    at: int
    n: int
    case_id: int | None = None


def slowly(tx: Tx, area: str, since: datetime) -> Iterator[Slow]:
    """Week by week, in the reader's area."""
    by_week: dict[tuple[int, int], list[Any]] = defaultdict(list)
    for row in _acts(tx, area, since):
        by_week[int(row.actor.partition(":")[2]), _week_of(row.at)].append(row)
    for (number, week), rows in by_week.items():
        others = [row for row in rows if row.case_id is not None and row.why != "own"]
        yield from _again(number, week, others)
        for kind, n, most in (
            ("week", len({row.case_id for row in others if _of_a_clerk(row)}), CASES),
            ("numbers", sum(row.what == What.UNMASK for row in others), NUMBERS),
            ("files", sum(row.what == What.EXPORT for row in rows), FILES),
            ("guessing", sum(row.what == What.SEARCH for row in rows), 0),
        ):
            if n > most:
                yield Slow(kind, number, week, n)


def _acts(tx: Tx, area: str, since: datetime) -> Iterable[Any]:
    row = trail.c
    asked = (
        select(row.actor, row.role, row.at, row.case_id, row.what, row.why)
        .where(
            row.at > ms(since),
            row.what.in_((What.CASE, What.UNMASK, What.EXPORT))
            | ((row.what == What.SEARCH) & (row.why == "guessing")),
            row.actor.like("staff:%"),
            row.area.startswith(area, autoescape=True),
        )
        .order_by(row.at.desc())
        .limit(MOST_ROWS)
    )
    return tx.execute(asked)


def _of_a_clerk(row: Any) -> bool:
    return bool(row.what == What.CASE and row.role == Role.CLERK)


def _again(number: int, week: int, others: Iterable[Any]) -> Iterator[Slow]:
    days = {(row.case_id, china_day(moment(row.at))) for row in others if _of_a_clerk(row)}
    for case_id, n in Counter(case_id for case_id, _ in days).items():
        if n >= DAYS:
            yield Slow("again", number, week, n, case_id)


def _week_of(at: int) -> int:
    """The Monday, in China."""
    day = china_day(moment(at))
    return ms(datetime.combine(day - timedelta(days=day.weekday()), time(), CHINA))
