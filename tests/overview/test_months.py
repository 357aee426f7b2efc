"""The counts of every month are what a recount of the cases finds, whatever happened."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from cases.case import Wanted
from cases.moves import Given, MoveRefused, open_to
from cases.people import Actor, Role
from rules import keys
from store.casework import months, tally
from store.casework.months import bucket
from store.casework.recounting import count_anew
from tests.store.office import CLERK, COLLEAGUE, COUNTY, OFFICER, OTHER_TOWN, TOWN, Office, a_request

VILLAGE = f"{TOWN}201"
HEAD = Actor("staff:8", Role.HEAD, TOWN)
COUNTY_HEAD = Actor("staff:9", Role.COUNTY_HEAD, COUNTY)
KINDS = (
    ("temporary", "quick"), ("temporary", "expenditure"), ("enquiry", ""), ("dibao", ""), ("complaint", ""),
)  # fmt: skip


def counts(office: Office) -> dict[tuple[str, str, str], int]:
    """By what, month and value, over everything else, of tracks."""
    found: dict[tuple[str, str, str], int] = {}
    for (grain, what, month, *_, value), (n, _fen) in office.read(months.kept_months).items():
        if grain == "track":
            found[what, month, value] = found.get((what, month, value), 0) + n
    return found


def test_a_case_counts_when_it_comes_in_is_answered_and_is_withdrawn(office: Office) -> None:
    who = office.resident()
    case_id = office.file(who, a_request(village=VILLAGE))
    assert counts(office) == {("filed", "2026-11", ""): 1}
    office.now += timedelta(days=3)  # from Tuesday to Friday
    office.move(case_id, "take")
    assert counts(office)["answered", "2026-11", "03"] == 1
    office.now += timedelta(days=6)
    applicant = Actor(f"resident:{who}", Role.RESIDENT, "", applicant_of=frozenset({str(case_id)}))
    office.move(case_id, "withdraw", applicant)
    found = counts(office)
    assert found["decided", "2026-12", "withdrawn"] == 1
    assert not [key for key in found if key[0] in ("took", "timed")], "nobody decided on it"


def test_the_months_equal_a_recount_after_a_busy_season(office: Office) -> None:
    dice = Random(20261125)
    who = office.resident()
    ids = []
    for n in range(24):
        kind, track = dice.choice(KINDS)
        area = COUNTY if kind == "complaint" else dice.choice((TOWN, OTHER_TOWN))
        village = dice.choice((None, f"{area}201", f"{area}202")) if kind != "complaint" else None
        filing = a_request(f"d:{n}", kind=kind, track=track, area=area, village=village)
        ids.append(office.file(who, filing))
    applicant = Actor(f"resident:{who}", Role.RESIDENT, "", applicant_of=frozenset(map(str, ids)))
    actors = [CLERK, COLLEAGUE, HEAD, OFFICER, COUNTY_HEAD, applicant]
    for _ in range(500):
        office.now += timedelta(hours=dice.choice((1, 5, 30)))
        case_id, actor = dice.choice(ids), dice.choice(actors)
        moves = open_to(office.dossier(case_id).case, actor, office.now)
        if not moves:
            continue
        given = Given(
            reason="按规定",
            amount_fen=dice.choice((50_000, 80_000)),
            wanted=Wanted(keys.NAME.name, "姓名"),
            words="您好",
            assignee=dice.choice(actors[:3]),
            area=dice.choice((TOWN, OTHER_TOWN)),
        )
        try:
            office.move(case_id, dice.choice(moves).name, actor, given)
        except (MoveRefused, ValueError):
            continue
    kept = office.read(months.kept_months)
    assert kept == office.read(months.counted_months)
    assert {what for _, what, *_ in kept} >= {"filed", "answered", "decided"}
    assert office.read(tally.kept) == office.read(tally.counted)
    office.write(count_anew)
    assert office.read(months.kept_months) == kept
    assert office.read(tally.kept) == office.read(tally.counted)


def test_working_days_fall_into_buckets_whose_text_sorts_like_numbers() -> None:
    assert [bucket(days) for days in (-1, 0, 1, 10, 11, 15, 16, 60, 61, 400)] == [
        "00", "00", "01", "10", "11", "11", "16", "46", "61", "61",
    ]  # fmt: skip
