"""People, places and moments that the tests of cases share. All invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from cases.calendar import WorkCalendar
from cases.case import Case, Level, Meant, Proposal, Wanted
from cases.hands import Hand, Part
from cases.moves import MOVES, Given
from cases.people import Actor, Duty, Role
from cases.states import Kind, State, Track
from cases.terms import Promised, Terms
from rules.standards import Standards, parse
from store.shipped.calendar import load_calendar
from store.shipped.standards import load_standards

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 9, 14, 1, tzinfo=UTC)  # a Monday, nine in the morning in China
TODAY = date(2026, 9, 14)
COUNTY, HERE, THERE, VILLAGE = "522702", "522702001", "522702002", "522702001007"

CLERK = Actor("staff:1", Role.CLERK, HERE)
COLLEAGUE = Actor("staff:2", Role.CLERK, HERE)
STRANGER = Actor("staff:3", Role.CLERK, THERE)
OFFICER = Actor("staff:4", Role.OFFICER, COUNTY)
RESIDENT = Actor("resident:7", Role.RESIDENT, "", applicant_of=frozenset({"41"}))
NEIGHBOUR = Actor("resident:8", Role.RESIDENT, "", applicant_of=frozenset({"42"}))
HELPER = Actor("resident:9", Role.HELPER, "", applicant_of=frozenset({"41"}))
HEAD = Actor("staff:10", Role.HEAD, HERE)
COUNTY_HEAD = Actor("staff:11", Role.COUNTY_HEAD, COUNTY)
PAYER = Actor("staff:12", Role.CLERK, HERE, duties=frozenset({Duty.PAYER}))
HELPER_OF_VILLAGE = Actor("staff:13", Role.VILLAGE, VILLAGE)
WORKER = Actor("staff:14", Role.WORKER, HERE, asked_to=frozenset({"41"}))
SURVEYOR = Actor("staff:15", Role.CLERK, HERE)
HOUSE = Actor("clock", Role.SYSTEM, "")


@cache
def announced() -> WorkCalendar:
    return load_calendar(ROOT / "cases" / "calendar")


@cache
def in_force() -> Standards:
    """As they are shipped; nothing in them lets a township decide by itself today."""
    return load_standards()


def terms(review_body: str = "某市人民政府", standards: Standards | None = None) -> Terms:
    return Terms(announced(), Promised(expenditure_working_days=20), standards or in_force(), review_body)


def township_decides(*programmes: str, ceiling: int | None = 1000, two_from: int | None = None) -> Standards:
    """Standards under which the township decides: what no file says of any real county today."""
    rows: list[dict[str, object]] = [_figure(f"{name}.decider", "township", "word") for name in programmes]
    rows.append(_figure("temporary.small.ceiling", ceiling, "yuan"))
    rows.append(_figure("approval.two_from", two_from, "yuan"))
    supposed = parse(rows).values
    keys = {value.key for value in supposed}
    return Standards([*(value for value in in_force().values if value.key not in keys), *supposed])


def _figure(key: str, value: object, unit: str) -> dict[str, object]:
    return {
        "key": key,
        "value": value,
        "unit": unit,
        "period": "once" if unit == "yuan" else "",
        "area": "52",
        "valid_from": "2026-07-01",
        "title": "某省的规定",
        "published_on": "2026-07-01",
        "confidence": "confirmed" if value is not None else "unknown",
    }


def case(state: State = State.SUBMITTED, kind: Kind = Kind.TEMPORARY, **but: object) -> Case:
    """A case of HERE, number 41, as nobody has touched it but for `state` and `but`."""
    track = Track.QUICK if kind is Kind.TEMPORARY else Track.NONE
    plain = Case("41", "7K3M9QXA2P", kind, track, HERE, VILLAGE, state, False, False, None, 3, NOW)
    if state in (State.WAITING, State.SUPPLEMENT):
        plain = replace(plain, wanted=Wanted("papers.receipts", "请补一张收据"))
    return replace(plain, **but)  # type: ignore[arg-type]


def enough(move: str, about: Case) -> Given:
    """All that any move may need, so that only who, where, when and what was done before decide."""
    now = about.amount_fen or 0
    amount = {"reduce": now - 100, "raise_aid": now + 100}.get(move, 80_000)
    codes = MOVES[about.kind][move].codes if move in MOVES[about.kind] else ()
    role = Role.OFFICER if about.kind is Kind.COMPLAINT else Role.CLERK
    return Given(
        reason="看过了",
        amount_fen=amount,
        wanted=Wanted("papers.receipts", ""),
        words="请补一张收据",
        assignee=Actor("staff:99", role, about.area),
        area=HERE if move == "place" else THERE if about.area != THERE else HERE,
        code=codes[0] if codes else None,
        partners=frozenset({"staff:98"}),
    )


def proposed(
    meant: Meant = Meant.GRANT,
    amount_fen: int | None = 80_000,
    level: Level = Level.COUNTY,
    approvers: int = 1,
) -> Proposal:
    return Proposal(meant, amount_fen, level, approvers)


def hands(*found: tuple[Part, Actor]) -> frozenset[Hand]:
    return frozenset((part, who.id) for part, who in found)
