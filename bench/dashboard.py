"""How the overview grows: 1,000 and 1,000,000 cases, on both databases, beside a page of the queue.

    python -m bench dashboard [sqlite|postgres]

The same cases as `bench queue`, each answered, and decided where it is closed. The overview must not depend
on how many cases there are; the page of the queue in the same run is what it is compared with.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlalchemy import text

from api.desk.overview_asked import period_of
from bench.queue import COUNTY_OFFICER, LARGE, NOW, SMALL, TODAY, Work, _databases, _page, _Side, fill
from cases.people import Actor, Role
from store.casework.months import counted_months, kept_months, recount_months
from store.database import Store, Tx
from store.desk.overview import overview
from store.desk.overview_lists import Wanted, listed_cases
from store.desk.rows import WEEKENDS
from store.seal import Seal, make_key
from store.times import ms

ROUNDS, BLOCK = 100, 5
DAY = 86_400_000
HEAD = Actor(id="staff:900", role=Role.HEAD, area=f"{COUNTY_OFFICER.area}101")
PERIODS = ("month", "year")


def main(arguments: list[str]) -> int:
    for kind in arguments or ["sqlite", "postgres"]:
        run(kind)
    return 0


def run(kind: str, small: int = SMALL, large: int = LARGE) -> Mapping[str, float]:
    """Measure both sizes side by side; the ratios of p95: large to small, and to the queue's page."""
    seal = Seal.from_text(make_key())
    with _databases(kind) as fresh:
        stores = {"small": fresh(), "large": fresh()}
        fill(stores["small"], seal, small, townships=1)
        fill(stores["large"], seal, large, townships=20)
        for store in stores.values():
            _answered(store)
        if not stores["small"].read_now(lambda tx: kept_months(tx) == counted_months(tx)):
            raise SystemExit("the counters are not what a recount finds")
        works = dict(_works(seal))
        sides = {name: [_Side(store, work) for store in stores.values()] for name, work in works.items()}
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


def _answered(store: Store) -> None:
    """Every case was answered on some day; a closed one was decided on the day it closed."""
    closed = "case when open then null else"
    with store.engine.begin() as conn:
        conn.execute(
            text(
                f"update cases set answered_at = submitted_at + (id % 4) * {DAY}, answer_days = id % 4,"
                f" decided_at = closed_at, decision_days = {closed} id % 40 end,"
                f" decided_late = {closed} (id % 40) > 25 end, decided_by = {closed} 1 + id % 100 end,"
                f" outcome = {closed} case when id % 5 = 0 then 'refused' else 'granted' end end,"
                " amount = case when open or id % 5 = 0 then null else 80000 end,"
                " village = area || '2' || cast(10 + id % 15 as varchar(4))"
            )
        )
        recount_months(Tx(conn))
    if not store.is_sqlite:
        with store.engine.begin() as conn:
            conn.execute(text("analyze"))


def _works(seal: Seal) -> Iterator[tuple[str, Work]]:
    yield "county queue page", _page(seal, COUNTY_OFFICER, "open", "waiting", None)
    for actor, who in ((HEAD, "head"), (COUNTY_OFFICER, "county")):
        for name in PERIODS:
            yield f"{who} overview, {name}", _overview(actor, name)
        yield f"{who} decided, all", _listed(seal, actor, "")
        yield f"{who} decided, late", _listed(seal, actor, "late")


def _overview(actor: Actor, name: str) -> Work:
    period = period_of(name, "", "", TODAY)

    def read(tx: Tx) -> object:
        return overview(
            tx, actor, actor.area, TODAY, period.months, period.before, period.trend, ms(NOW) - 30 * DAY,
            loads=True,
        )  # fmt: skip

    return read


def _listed(seal: Seal, actor: Actor, timed: str) -> Work:
    since, until = period_of("year", "", "", TODAY).span
    wanted = Wanted("decided", actor.area, since, until, timed=timed)
    return lambda tx: listed_cases(tx, seal, actor, wanted, TODAY, WEEKENDS, None, 50)
