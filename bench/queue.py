"""How the desk's queue grows: the same pages at 1,000 and at 1,000,000 cases, on both databases.

    python -m bench queue [sqlite|postgres] [--write]

On PostgreSQL they read behind the second wall, as at the desk. Only ratios within one run mean anything.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlalchemy import func, select

from bench import report
from bench.filled import CLERK, COUNTY_OFFICER, LARGE, SMALL, TODAY, databases, fill
from bench.sides import BLOCK, Figures, Side, Work
from cases.people import Actor
from store.database import Store, Tx
from store.desk import badges, queue_page
from store.schema import cases
from store.seal import Seal, make_key
from store.viewing import viewer_of

ROUNDS = 300
KINDS = ("sqlite", "postgres")
BOTH = ("clerk", "county")
GOALS = {
    "page": ("p95 of a page, 1,000,000 cases to 1,000, same number of rows", "2", 2),
    "any": ("p95 of any view over 1,000,000 to a full page over 1,000", "", 2),
    "badges": ("all badges to a page, p50", "0.3", 2),
    "deep": ("a page two thirds down to the first, p50", "1.3", 2),
    "queries": ("queries of a page with badges", "10", 0),
}
"""What is said of it, the most it may be, digits after the point."""
Pair = tuple[Figures, Figures]
"""Small, large."""


def main(arguments: list[str]) -> int:
    wanted = [kind for kind in KINDS if kind in arguments] or list(KINDS)
    lines = table({kind: run(kind) for kind in wanted})
    print("\n".join(lines))
    if "--write" in arguments:
        report.write("queue", lines)
    return 0


def run(kind: str, small: int = SMALL, large: int = LARGE) -> Mapping[str, float]:
    """Measure both sizes side by side, and print what came out."""
    seal = Seal.from_text(make_key())
    with databases(kind) as fresh:
        stores = {"small": fresh(), "large": fresh()}
        fill(stores["small"], seal, small, townships=1)
        fill(stores["large"], seal, large, townships=20)
        found = _measure(stores["small"], stores["large"], seal)
        for store in stores.values():
            store.close()
    _show(kind, found)
    return _ratios(found)


def _measure(small: Store, large: Store, seal: Seal) -> Mapping[str, Pair]:
    """Everything turn and turn about, so that whatever else the machine does meets all alike."""
    sides = {
        name: (
            Side(small.seen_by(viewer_of(actor)), at_small),
            Side(large.seen_by(viewer_of(actor)), at_large),
        )
        for actor, who in ((CLERK, "clerk"), (COUNTY_OFFICER, "county"))
        for name, at_small, at_large in _works(small, large, seal, actor, who)
    }
    for _ in range(ROUNDS // BLOCK):
        for pair in sides.values():
            for side in pair:
                side.run(BLOCK)
    return {name: (pair[0].figures(), pair[1].figures()) for name, pair in sides.items()}


def _works(
    small: Store, large: Store, seal: Seal, actor: Actor, who: str
) -> Iterator[tuple[str, Work, Work]]:
    for view, sort in PAGES:
        page = page_of(seal, actor, view, sort, None)
        yield f"{who} {view} {sort}", page, page
    deep = [page_of(seal, actor, "open", "waiting", _deep(store, actor)) for store in (small, large)]
    yield f"{who} open deep", deep[0], deep[1]
    yield f"{who} badges", _badges(actor), _badges(actor)


def _badges(actor: Actor) -> Work:
    return lambda tx: badges(tx, actor, TODAY)


PAGES = (
    ("open", "waiting"),
    ("open", "due"),
    ("open", "newest"),
    ("mine", "waiting"),
    ("nobody", "waiting"),
    ("urgent", "waiting"),
    ("today", "due"),
    ("overdue", "due"),
    ("waiting", "waiting"),
    ("unread", "waiting"),
    ("closed", "newest"),
)


def page_of(seal: Seal, actor: Actor, view: str, sort: str, after: str | None) -> Work:
    return lambda tx: queue_page(tx, seal, actor, view, TODAY, sort=sort, after=after)


def _deep(store: Store, actor: Actor) -> str:
    """A cursor two thirds down the open cases."""

    def find(tx: Tx) -> str:
        row = cases.c
        mine = select(row.sort_at, row.id).where(row.open, row.area.startswith(actor.area))
        n = tx.execute(select(func.count()).select_from(mine.subquery())).scalar_one()
        at = tx.execute(
            mine.order_by(row.sort_at, row.id).offset(n * 2 // 3 - 51 if n > 160 else 0).limit(1)
        ).one()
        return f"n.{at.sort_at}.{at.id}"

    return store.read_now(find)


def _ratios(found: Mapping[str, Pair]) -> Mapping[str, float]:
    """By `GOALS`. Two rows and fifty are not compared: only views that show about as many in both."""
    alike = [pair for pair in found.values() if pair[0].rows and pair[1].rows <= pair[0].rows * 1.5]
    large = {name: pair[1] for name, pair in found.items()}
    full = found["county open waiting"][0].p95
    return {
        "page": max(pair[1].p95 / pair[0].p95 for pair in alike),
        "any": max(pair[1].p95 / full for pair in found.values() if pair[1].rows),
        "badges": max(large[f"{who} badges"].p50 / large[f"{who} open waiting"].p50 for who in BOTH),
        "deep": max(large[f"{who} open deep"].p50 / large[f"{who} open waiting"].p50 for who in BOTH),
        "queries": max(each.queries for each in large.values()) + large["clerk badges"].queries,
    }


def table(found: Mapping[str, Mapping[str, float]]) -> list[str]:
    """The worst of a clerk's and a county officer's, by database."""
    lines = [f"| the worst of all views | goal | {' | '.join(found)} |", f"|---|---|{'---|' * len(found)}"]
    for name, (said, goal, digits) in GOALS.items():
        cells = " | ".join(f"**{ratios[name]:.{digits}f}**" for ratios in found.values())
        lines.append(f"| {said} | {goal} | {cells} |")
    return lines


def _show(kind: str, found: Mapping[str, Pair]) -> None:
    side = f"{'rows':>5} {'p50 ms':>8} {'p95':>8}"
    print(f"\n{kind:24} {side}   |{side}   {'p95 ratio':>9}")
    for name, (small, large) in found.items():
        print(
            f"{name:24} {small.rows:5} {small.p50:8.2f} {small.p95:8.2f}   |{large.rows:5} {large.p50:8.2f}"
            f" {large.p95:8.2f}   {large.p95 / small.p95:9.2f}"
        )
