"""The whole of a township or county in figures, read from kept counters alone."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Select,
    and_,
    bindparam,
    case,
    distinct,
    func,
    literal,
    or_,
    select,
    text,
    union_all,
)

from cases.people import TOWNSHIP_DIGITS, Actor
from store.database import Tx
from store.desk.area import scope, span, within
from store.residents.surveys import FACES
from store.schema import cases, letter, month_count, staff, tally

UNDELIVERED = ("failed", "blocked")
GOOD = str(max(FACES))
COUNTED = ("filed", "answered", "decided", "took", "timed", "paid", "rated")
_m, _t = month_count.c, tally.c
OF_VILLAGES = ("filed", "decided", "granted", "fen")
_SUMS = (func.sum(_m.n).label("n"), func.sum(_m.fen).label("fen"))


@dataclass(slots=True)
class Figures:
    """Of one period. Numbers by kind and track, by outcome, by bucket of working days; amounts in fen."""

    filed: Counter[tuple[str, str]] = field(default_factory=Counter)
    answered: Counter[str] = field(default_factory=Counter)
    decided: Counter[tuple[str, str]] = field(default_factory=Counter)  # kind, outcome
    took: Counter[str] = field(default_factory=Counter)
    timed: Counter[tuple[str, str]] = field(default_factory=Counter)  # kind, in-time | late
    fen: Counter[str] = field(default_factory=Counter)  # by kind
    paid: Counter[str] = field(default_factory=Counter)  # payments that arrived, by kind
    paid_fen: Counter[str] = field(default_factory=Counter)
    rated: Counter[tuple[str, str]] = field(default_factory=Counter)  # kind, face

    def of_kind(self, name: str, kind: str) -> int:
        """All of one kind, of a counter whose keys begin with the kind."""
        counted: Counter[tuple[str, str]] = getattr(self, name)
        return sum(n for (each, _), n in counted.items() if each == kind)

    @property
    def kinds(self) -> list[str]:
        """Those with anything to show, most first."""
        numbers: Counter[str] = Counter(self.paid)
        for (kind, _), n in (self.filed + self.decided).items():
            numbers[kind] += n
        return [kind for kind, _ in numbers.most_common()]

    @property
    def in_time(self) -> tuple[int, int]:
        """How many were decided within their limit, of how many that had one."""
        good = sum(n for (_, value), n in self.timed.items() if value == "in-time")
        return good, self.timed.total()

    @property
    def rated_kinds(self) -> list[str]:
        """Those of which anybody said how it was, most first."""
        numbers: Counter[str] = Counter()
        for (kind, _), n in self.rated.items():
            numbers[kind] += n
        return [kind for kind, _ in numbers.most_common()]

    @property
    def content(self) -> tuple[int, int]:
        """How many said it was good, of how many that said anything."""
        return sum(n for (_, face), n in self.rated.items() if face == GOOD), self.rated.total()


@dataclass(frozen=True, slots=True)
class Load:
    """What lies with one member of staff."""

    id: int
    name: str
    open: int
    late: int
    decided: int


@dataclass(frozen=True, slots=True)
class Overview:
    now: Mapping[str, Counter[str]]  # by area, then by view
    oldest: int | None  # since when the one who has waited longest for an answer does
    period: Figures
    before: Figures
    trend: Mapping[str, tuple[int, int]]  # filed and decided, by month
    places: Mapping[str, Counter[str]]  # by township or village: filed, decided, granted, fen, late, timed
    loads: tuple[Load, ...]
    undelivered: int

    def total(self, view: str) -> int:
        return sum(counted[view] for counted in self.now.values())


def overview(
    tx: Tx,
    actor: Actor,
    area: str,
    today: date,
    months: Sequence[str],
    before: Sequence[str],
    trend: Sequence[str],
    since: int,
    *,
    loads: bool,
) -> Overview:
    """Figures of `area`, which must lie within the actor's own. `since`: letters older are not looked at."""
    period, earlier = _periods(tx, area, months, before)
    oldest, lost = _unheard(tx, actor, area, since)
    return Overview(
        now=_now(tx, area, today),
        oldest=oldest,
        period=period,
        before=earlier,
        trend=_trend(tx, area, trend),
        places=_places(tx, area, months),
        loads=_loads(tx, area, today, months) if loads else (),
        undelivered=lost,
    )


def undelivered(query: Select[Any], actor: Actor, area: str, since: int) -> Select[Any]:
    """Cases of an area with a letter that did not arrive, of `since` and later."""
    joined = query.select_from(letter.join(cases, cases.c.id == letter.c.case_id))
    here = and_(within(area, by_index=False), cases.c.kind != "complaint")
    return scope(joined, actor, by_index=False).where(failed_since(since), here)


def failed_since(since: int) -> ColumnElement[bool]:
    """Letters that did not arrive. Written out, so that SQLite sees that their own index has them all."""
    states: BindParameter[str] = bindparam("states", UNDELIVERED, expanding=True, literal_execute=True)
    return and_(letter.c.state.in_(states), letter.c.at >= since)


def _here(column: Any, area: str) -> ColumnElement[bool]:
    if len(area) >= TOWNSHIP_DIGITS:
        return and_(column == area)
    first, after = span(area)
    return and_(column >= first, column < after)


def _now(tx: Tx, area: str, today: date) -> Mapping[str, Counter[str]]:
    day = today.isoformat()
    plain = and_(_t.view.in_(("open", "urgent", "nobody", "unread")), _t.value == "")
    found: dict[str, Counter[str]] = defaultdict(Counter)
    read = select(_t.area, _t.view, _t.value, _t.n).where(
        or_(plain, and_(_t.view == "due", _t.value <= day)), _here(_t.area, area), _t.n != 0
    )
    for row in tx.execute(read):
        view = row.view if row.view != "due" else "today" if row.value == day else "overdue"
        found[row.area][view] += row.n
    return found


def _unheard(tx: Tx, actor: Actor, area: str, since: int) -> tuple[int | None, int]:
    """Since when the one who has waited longest for an answer does, and to how many nothing gets through."""
    waiting = select(cases.c.waiting_since).where(
        text("cases.unread is true"), cases.c.waiting_since.is_not(None), cases.c.kind != "complaint"
    )
    listed = scope(waiting, actor).where(within(area))
    oldest = listed.order_by(cases.c.sort_at, cases.c.id).limit(1).scalar_subquery()
    lost = undelivered(select(func.count(distinct(letter.c.case_id))), actor, area, since)
    row: Any = tx.execute(select(oldest, lost.scalar_subquery())).one()
    return row[0], row[1]


def _periods(tx: Tx, area: str, months: Sequence[str], before: Sequence[str]) -> tuple[Figures, Figures]:
    when = case((_m.month.in_(months), "now"), else_="then").label("when")
    read = (
        select(when, _m.what, _m.kind, _m.part, _m.value, *_SUMS)
        .where(
            _m.grain == "track",
            _m.what.in_(COUNTED),
            _m.month.in_([*months, *before]),
            _here(_m.area, area),
        )
        .group_by(when, _m.what, _m.kind, _m.part, _m.value)
    )  # fmt: skip
    found = {"now": Figures(), "then": Figures()}
    for row in tx.execute(read):
        _add(found[row.when], row)
    return found["now"], found["then"]


def _add(figures: Figures, row: Any) -> None:
    n = int(row.n)
    if not n:
        return
    match row.what:
        case "filed":
            figures.filed[row.kind, row.part] += n
        case "answered":
            figures.answered[row.value] += n
        case "took":
            figures.took[row.value] += n
        case "timed":
            figures.timed[row.kind, row.value] += n
        case "paid":
            figures.paid[row.kind] += n
            figures.paid_fen[row.kind] += int(row.fen)
        case "rated":
            figures.rated[row.kind, row.value] += n
        case "decided":
            figures.decided[row.kind, row.value] += n
            figures.fen[row.kind] += int(row.fen)


def _trend(tx: Tx, area: str, months: Sequence[str]) -> Mapping[str, tuple[int, int]]:
    read = (
        select(_m.month, _m.what, func.sum(_m.n).label("n"))
        .where(
            _m.grain == "track",
            _m.what.in_(("filed", "decided")),
            _m.month.in_(months),
            _here(_m.area, area),
        )
        .group_by(_m.month, _m.what)
    )
    found = {(row.month, row.what): int(row.n) for row in tx.execute(read)}
    return {month: (found.get((month, "filed"), 0), found.get((month, "decided"), 0)) for month in months}


def _places(tx: Tx, area: str, months: Sequence[str]) -> Mapping[str, Counter[str]]:
    """By township of a county, by village of a township. What names no township, or no village, stands under
    the area itself.
    """
    if len(area) < TOWNSHIP_DIGITS:
        return _counted(tx, area, months, "track")
    villages, whole = _counted(tx, area, months, "village"), _counted(tx, area, months, "track")
    counted = whole.get(area, Counter())
    rest = Counter(
        {what: counted[what] - sum(each[what] for each in villages.values()) for what in OF_VILLAGES}
    )
    return {**villages, area: rest} if any(rest.values()) else villages


def _counted(tx: Tx, area: str, months: Sequence[str], grain: str) -> Mapping[str, Counter[str]]:
    place = (_m.part if grain == "village" else _m.area).label("place")
    read = (
        select(place, _m.what, _m.value, *_SUMS)
        .where(
            _m.grain == grain,
            _m.what.in_(("filed", "decided", "timed")),
            _m.month.in_(months),
            _here(_m.area, area),
        )
        .group_by(place, _m.what, _m.value)
    )
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for row in tx.execute(read):
        counted = found[row.place]
        counted[row.what] += int(row.n)
        if row.what == "timed" and row.value == "late":
            counted["late"] += int(row.n)
        if row.value == "granted":
            counted["granted"] += int(row.n)
            counted["fen"] += int(row.fen)
    return found


def _loads(tx: Tx, area: str, today: date, months: Sequence[str]) -> tuple[Load, ...]:
    """Everybody to whom anything lies, or who decided anything; latest first."""
    day = today.isoformat()
    held = select(_t.view, _t.value, func.sum(_t.n).label("n")).where(
        or_(_t.view == "mine", and_(_t.view == "owed", _t.value < day)), _here(_t.area, area)
    )
    did = select(literal("decided").label("view"), _m.part, func.sum(_m.n)).where(
        _m.grain == "clerk", _m.what == "decided", _m.month.in_(months), _here(_m.area, area)
    )
    counted: dict[int, Counter[str]] = defaultdict(Counter)
    for row in tx.execute(union_all(held.group_by(_t.view, _t.value), did.group_by(_m.part))):
        if row.n:
            counted[int(row.value.rpartition(".")[2])][row.view] += int(row.n)
    names = {}
    if counted:
        names = {
            row.id: row.name
            for row in tx.execute(select(staff.c.id, staff.c.name).where(staff.c.id.in_(counted)))
        }
    loads = (
        Load(number, names.get(number, ""), each["mine"], each["owed"], each["decided"])
        for number, each in counted.items()
    )
    return tuple(sorted(loads, key=lambda load: (-load.late, -load.open, load.id)))
