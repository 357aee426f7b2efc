"""People, places and moments that the tests of cases share. All invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from cases.calendar import WorkCalendar
from cases.case import Case, Wanted
from cases.clock import Promised, Terms
from cases.moves import Given
from cases.people import Actor, Role
from cases.states import Kind, State, Track
from store.calendar import load_calendar

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
HOUSE = Actor("clock", Role.SYSTEM, "")


@cache
def announced() -> WorkCalendar:
    return load_calendar(ROOT / "cases" / "calendar")


def terms(review_body: str = "某市人民政府") -> Terms:
    return Terms(announced(), Promised(expenditure_working_days=20), review_body)


def case(state: State = State.SUBMITTED, kind: Kind = Kind.TEMPORARY, **but: object) -> Case:
    """A case of HERE, number 41, as nobody has touched it but for `state` and `but`."""
    track = Track.NONE if kind is Kind.ENQUIRY else Track.QUICK
    plain = Case("41", "7K3M9QXA2P", kind, track, HERE, VILLAGE, state, False, False, None, 3, NOW)
    if state is State.WAITING:
        plain = replace(plain, wanted=Wanted("papers.receipts", "请补一张收据"))
    return replace(plain, **but)  # type: ignore[arg-type]


def enough(move: str, about: Case) -> Given:
    """All that any move may need, so that only who, where and when decide."""
    return Given(
        reason="看过了",
        amount_fen=80_000,
        wanted=Wanted("papers.receipts", ""),
        words="请补一张收据",
        assignee=Actor("staff:99", Role.CLERK, about.area),
        area=HERE if move == "place" else THERE if about.area != THERE else HERE,
    )
