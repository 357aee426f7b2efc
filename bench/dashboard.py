"""How the overview grows: 1,000 and 1,000,000 cases, on both databases, beside a page of the queue.

    python -m bench dashboard [sqlite|postgres] [cases]

The same cases as `bench queue`, each answered, and decided where it is closed; every fourth household said
how it was, a fifth of what was granted is paid, and one decision in a thousand has a twin with the other
answer. The overview must not depend on how many cases there are; the page of the queue in the same run is
what it is compared with.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import text

from api.desk.overview.asked import period_of
from bench.filled import COUNTY, COUNTY_OFFICER, LARGE, NOW, SMALL, TODAY, databases, fill
from bench.queue import page_of
from bench.sides import Side, Work
from cases.people import Actor, Role
from store.casework.months import recount_months
from store.database import Store, Tx
from store.desk import badges
from store.desk.overview import overview
from store.desk.overview_lists import Wanted, listed_cases
from store.desk.rows import WEEKENDS
from store.desk.unequal import unequal, unequal_count
from store.seal import Seal, make_key
from store.times import ms

ROUNDS, BLOCK = 100, 5
DAY = 86_400_000
HEAD = Actor(id="staff:900", role=Role.HEAD, area=f"{COUNTY_OFFICER.area}101")
PERIODS = ("month", "year")
STAFF = "\n".join((
    "insert into staff (id, login, name, role, area, password, created_at)",
    "select id, 'staff' || id, 'staff', 'clerk', area, '', 0 from cases where id <= 100",
))  # fmt: skip
SURVEYS = "\n".join((
    "insert into survey (case_id, resident_id, area, state, face, at, answered_at)",
    "select id, resident_id, area, 'answered', 1 + id % 3, closed_at, closed_at + 86400000 from cases",
    "where not open and id % 4 = 0",
))  # fmt: skip
PAYMENTS = "\n".join((
    "insert into payment (key, case_id, resident_id, area, programme, decision, month, kind, amount, payee,",
    "state, proposed_by, proposed_at, approved_by, approved_at, paid_by, paid_at, confirmed_by,",
    "confirmed_at)",
    "select cast(id as varchar(12)), id, resident_id, area, kind, 2, '', 'money', amount, dossier,",
    "'confirmed', 1, closed_at, 2, closed_at, 3, closed_at, 3, closed_at + 172800000 from cases",
    "where outcome = 'granted' and id % 5 = 1",
))  # fmt: skip
RULINGS = "\n".join((
    "insert into ruling_group (mark, county, kind, granted, refused, at)",
    f"select id_tail, '{COUNTY}', kind, 1, case when id % 1000 = 1 then 1 else 0 end, decided_at from cases",
    "where outcome = 'granted' and id % 10 = 1",
))  # fmt: skip


def main(arguments: list[str]) -> int:
    """`arguments`: databases, and how many cases if not a million."""
    large = next((int(each) for each in arguments if each.isdecimal()), LARGE)
    for kind in [each for each in arguments if not each.isdecimal()] or ["sqlite", "postgres"]:
        run(kind, large=large)
    return 0


def run(kind: str, small: int = SMALL, large: int = LARGE) -> Mapping[str, float]:
    """Measure both sizes side by side; the ratios of p95: large to small, and to the queue's page."""
    seal = Seal.from_text(make_key())
    with databases(kind) as fresh:
        stores = {"small": fresh(), "large": fresh()}
        fill(stores["small"], seal, small, townships=1, more=_answered)
        fill(stores["large"], seal, large, townships=20, more=_answered)
        for store in stores.values():
            _afterwards(store)
        works = dict(_works(seal))
        sides = {name: [Side(store, work) for store in stores.values()] for name, work in works.items()}
        for _ in range(ROUNDS // BLOCK):
            for pair in sides.values():
                for side in pair:
                    side.run(BLOCK)
        found = {name: [side.figures() for side in pair] for name, pair in sides.items()}
        for store in stores.values():
            store.close()
    queue = found["county queue page"][1].p95
    print(
        f"\n{kind:28} {'small p50':>9} {'p95 ms':>8} {'large p50':>10} {'p95 ms':>8} {'to queue':>9} queries"
    )
    for name, (less, more) in found.items():
        print(
            f"{name:28} {less.p50:9.2f} {less.p95:8.2f} {more.p50:10.2f} {more.p95:8.2f}"
            f" {more.p95 / queue:9.2f} {more.queries:7}"
        )
    return {name: more.p95 / queue for name, (_, more) in found.items()}


def _answered(row: dict[str, Any]) -> None:
    """Every case was answered on some day; a closed one was decided on the day it closed."""
    number, closed = row["id"], not row["open"]
    row |= {
        "answered_at": row["submitted_at"] + number % 4 * DAY,
        "answer_days": number % 4,
        "waiting_since": row["submitted_at"] if row["unread"] else None,
        "decided_at": row["closed_at"],
        "village": f"{row['area']}2{10 + number % 15}",
    }
    if closed:
        granted = number % 5 != 0
        row |= {
            "decision_days": number // 20 % 40,
            "decided_late": number // 20 % 40 > 25,
            "decided_by": 1 + number % 100,
            "outcome": "granted" if granted else "refused",
            "amount": 80_000 if granted else None,
        }


def _afterwards(store: Store) -> None:
    """What people said, what was paid, decisions beside each other; then the counters, from the rows."""
    with store.engine.begin() as conn:
        for each in (STAFF, SURVEYS, PAYMENTS, RULINGS):
            conn.execute(text(each))
        recount_months(Tx(conn))
    if not store.is_sqlite:
        with store.engine.begin() as conn:
            conn.execute(text("analyze"))


def _works(seal: Seal) -> Iterator[tuple[str, Work]]:
    yield "county queue page", page_of(seal, COUNTY_OFFICER, "open", "waiting", None)
    for actor, who in ((HEAD, "head"), (COUNTY_OFFICER, "county")):
        for name in PERIODS:
            yield f"{who} overview, {name}", _overview(actor, name)
        yield f"{who} decided, all", _listed(seal, actor, "")
        yield f"{who} decided, late", _listed(seal, actor, "late")
    watching = Actor(id="staff:901", role=Role.COUNTY_HEAD, area=COUNTY)
    yield "same facts, other answer", lambda tx: unequal(tx, watching, "")


def _overview(actor: Actor, name: str) -> Work:
    period = period_of(name, "", "", TODAY)

    def read(tx: Tx) -> object:
        found = overview(
            tx, actor, actor.area, TODAY, period.months, period.before, period.trend, ms(NOW) - 30 * DAY,
            loads=True,
        )  # fmt: skip
        return found, badges(tx, actor, TODAY), unequal_count(tx, COUNTY)

    return read


def _listed(seal: Seal, actor: Actor, timed: str) -> Work:
    since, until = period_of("year", "", "", TODAY).span
    wanted = Wanted("decided", actor.area, since, until, timed=timed)
    return lambda tx: listed_cases(tx, seal, actor, wanted, TODAY, WEEKENDS, None, 50)
