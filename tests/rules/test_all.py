"""All programmes together: what is asked next, what holds for every household whatever it is like."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rules import keys
from rules.all import PROGRAMMES, Assessment, assess, changed, questions_left
from rules.facts import Facts, Key
from rules.line import Outcome
from rules.standards import Standards
from tests.rules.ground import FUQUAN, LAW_EVE, LAW_START, MAY_2023, TODAY, real, supposing

QUICKLY = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
DAYS = st.sampled_from([MAY_2023, LAW_EVE, LAW_START, TODAY])
FEN = st.integers(0, 300_000)


def codes(kinds: tuple[str, ...]) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(kinds), unique=True, max_size=3).map(
        lambda some: ",".join(some) or "none"
    )


ANSWERS: dict[str, st.SearchStrategy[Any]] = {
    "household.status": st.sampled_from(["none", "none", "dibao", "tekun", "border", "rigid"]),
    "hardship.kind": st.sampled_from(["none", *keys.HARDSHIPS]),
    "hardship.living": st.sampled_from(["none_today", "days", "managing"]),
    "household.settlement": st.sampled_from(["urban", "rural"]),
    "household.members": st.integers(1, 6),
    "household.needs": codes(keys.NEED_KINDS),
    "household.assets": codes(keys.ASSET_KINDS),
    "household.savings": st.integers(0, 10_000_000),
    "income.sources": codes(keys.INCOME_KINDS),
    "income.amount[0]": FEN,
    "income.amount[1]": FEN,
    "income.amount[2]": FEN,
    "income.job_cost": FEN,
    "income.pension": st.sampled_from(["retirement", "basic"]),
    "spending.kind": st.sampled_from(["medical", "education", "living"]),
    "spending.paid": st.integers(0, 10_000_000),
    "spending.reimbursed": st.integers(0, 10_000_000),
    "household.kin": st.sampled_from(["none", "civil", "village", None]),
    "person.age": st.integers(0, 100),
    "person.school": st.sampled_from(["none", "compulsory", "senior", "higher"]),
    "people.disability[0]": st.sampled_from(["none", "limb-2", "limb-4", "mental-3"]),
    "obligors.count": st.integers(0, 2),
    "obligors.state[0]": st.sampled_from(keys.OBLIGOR_STATES),
    "obligors.state[1]": st.sampled_from(keys.OBLIGOR_STATES),
    "obligors.income[0]": FEN,
    "obligors.income[1]": FEN,
}
households = st.fixed_dictionaries(ANSWERS)
GAPS: dict[str, st.SearchStrategy[Any]] = {
    "border.multiple": st.sampled_from([1.2, 1.5, 2.0]),
    "rigid.ratio": st.sampled_from([30, 60, 80]),
    "rigid.income_ceiling": st.integers(5_000, 40_000),
    "tekun.obligor_income_ceiling": st.integers(5_000, 40_000),
    "assets.savings": st.integers(0, 50_000),
    "temporary.major.from": st.integers(0, 100_000),
    "assets.vehicle": st.sampled_from(["allowed", "not-allowed"]),
    "dibao.method": st.sampled_from(["difference", "tiers"]),
}
fillings = st.fixed_dictionaries({}, optional=GAPS)


def look(known: dict[str, Any], day: Any = MAY_2023, standards: Standards | None = None) -> Assessment:
    return assess(Facts(known), day, standards or real(), FUQUAN)


def unlikely(assessment: Assessment) -> set[tuple[str, str]]:
    """By name; the tracks of temporary assistance are one programme."""
    return {
        (one.programme, one.track if one.programme == "dibao" or one.track == "major" else "")
        for one in assessment.findings
        if one.outcome is Outcome.UNLIKELY
    }


@QUICKLY
@given(households, DAYS, st.sets(st.sampled_from(sorted(ANSWERS)), min_size=1))
def test_what_is_unlikely_while_facts_are_unknown_stays_so_whatever_they_are(
    known: dict[str, Any], day: Any, forgotten: set[str]
) -> None:
    unknowing = {name: None if name in forgotten else value for name, value in known.items()}
    assert unlikely(look(unknowing, day)) <= unlikely(look(known, day))


@QUICKLY
@given(households, DAYS, st.sets(st.sampled_from(sorted(ANSWERS)), min_size=1))
def test_what_is_unlikely_before_a_question_is_asked_stays_so_whatever_is_answered(
    known: dict[str, Any], day: Any, unasked: set[str]
) -> None:
    begun = {name: value for name, value in known.items() if name not in unasked}
    assert unlikely(look(begun, day)) <= unlikely(look(known, day))


@QUICKLY
@given(households, DAYS, fillings)
def test_what_is_unlikely_while_standards_are_unknown_stays_so_whatever_they_are(
    known: dict[str, Any], day: Any, filled: dict[str, Any]
) -> None:
    assert unlikely(look(known, day)) <= unlikely(look(known, day, supposing(filled)))


@QUICKLY
@given(households, DAYS, st.integers(0, 100_000), st.integers(0, 100_000))
def test_a_stale_standard_refuses_nobody_whom_its_rise_would_help(
    known: dict[str, Any], day: Any, town: int, village: int
) -> None:
    raised = supposing({}, dibao_urban=705 + town / 100, dibao_rural=443 + village / 100)
    if day == MAY_2023:
        return  # current then: a refusal is a refusal
    assert unlikely(look(known, day)) - {("border", "")} <= unlikely(look(known, day, raised)) | {
        ("dibao", "single")
    }


@QUICKLY
@given(households, DAYS, st.integers(1, 200_000), st.sampled_from([0, 1, 2]))
def test_more_income_never_raises_the_amount(known: dict[str, Any], day: Any, more: int, which: int) -> None:
    county = supposing({"dibao.method": "difference"})
    name = f"income.amount[{which}]"
    for programme in ("dibao", "tekun"):
        before = look(known, day, county).of(programme).amount
        after = look({**known, name: known[name] + more}, day, county).of(programme).amount
        if after is not None:
            assert before is not None and after.fen <= before.fen


@QUICKLY
@given(households, DAYS, st.randoms(use_true_random=False))
def test_the_order_of_answers_does_not_matter(known: dict[str, Any], day: Any, chance: random.Random) -> None:
    names = list(known)
    chance.shuffle(names)
    grown: dict[str, Any] = {}
    for name in names:
        grown[name] = known[name]
        look(grown, day)  # half an answer sheet is never an error
    assert look(grown, day) == look(known, day)


@QUICKLY
@given(households, DAYS)
def test_asking_on_ends_and_leaves_nothing_open(known: dict[str, Any], day: Any) -> None:
    grown: dict[str, Any] = {}
    asked = []
    while (key := look(grown, day).next_key) is not None:
        assert key.name not in grown
        grown[key.name] = known[key.name]
        asked.append(key.name)
    assert len(asked) <= 25
    assert all(one.outcome is not Outcome.NEED_TO_KNOW for one in look(grown, day).findings)
    assert [one.outcome for one in look(grown, day).findings] == [
        one.outcome for one in look(known, day).findings
    ]


@QUICKLY
@given(households)
def test_a_near_miss_is_true(known: dict[str, Any]) -> None:
    """With that much less a head and month, nothing stands in the way any more."""
    known = {**known, "income.sources": "retirement", "household.status": "none"}
    for finding in look(known).findings:
        if finding.near is None:
            continue
        fen = finding.near.args["fen"]
        assert isinstance(fen, int)
        less = known["income.amount[0]"] - fen * known["household.members"]
        after = look({**known, "income.amount[0]": less}).of(finding.programme, finding.track)
        income = next(line for line in after.lines if line.rule == f"{finding.programme}-income")
        assert str(income.verdict) == "ok"
        yuan_more = look({**known, "income.amount[0]": less + 100 * known["household.members"]})
        again = yuan_more.of(finding.programme, finding.track)
        income = next(line for line in again.lines if line.rule == f"{finding.programme}-income")
        assert str(income.verdict) == "refused", "a whole yuan less would have done"


def near(monthly: int, members: int = 2) -> object:
    known = dict.fromkeys(("household.status", "household.needs", "household.assets"), "none")
    known |= {"household.settlement": "urban"}
    sums: dict[str, Any] = {"household.members": members, "income.amount[0]": monthly}
    finding = look({**known, **sums, "income.sources": "retirement"}).of("dibao")
    return finding.near.args["fen"] if finding.near else None


def test_a_near_miss_is_told_in_whole_yuan_a_head() -> None:
    assert near(140_999) is None
    assert near(141_000) == 100  # exactly the standard is not below it
    assert near(148_200) == 3_700
    assert near(148_199) == 3_600


def test_no_near_miss_is_told_where_something_else_may_be_in_the_way() -> None:
    known = {"household.status": "none", "household.settlement": "urban", "household.members": 1}
    known |= {"household.needs": "none", "household.assets": "none", "income.sources": "retirement"}
    known |= {"income.amount[0]": 80_000}
    assert look(known).of("dibao").near is not None
    assert look({**known, "household.needs": "ill"}).of("dibao").near is None
    assert look(known, TODAY).of("dibao").near is None


def test_nothing_is_told_before_anything_is_known() -> None:
    blank = look({}, TODAY)
    assert {one.outcome for one in blank.findings} == {Outcome.NEED_TO_KNOW}
    assert blank.next_key in (keys.STATUS, keys.NEEDS)
    assert len(blank.findings) == len(PROGRAMMES)


def test_the_fact_asked_next_is_the_one_most_programmes_wait_for() -> None:
    known: dict[str, Any] = {"household.status": "none", "household.needs": "none"}
    after = look(known, TODAY)
    assert after.next_key is not None
    counts = [
        len(after.waiting_for(key)) for key in {one.blocked_by for one in after.findings if one.blocked_by}
    ]
    assert len(after.waiting_for(after.next_key)) == max(counts)


def test_programmes_that_are_ruled_out_ask_nothing() -> None:
    known = {"household.status": "none", "household.needs": "none"}
    ruled_out = {one.programme for one in look(known, TODAY).findings if one.outcome is Outcome.UNLIKELY}
    assert {"medical", "education", "housing", "employment", "homeless", "disability"} <= ruled_out


def test_somebody_with_no_food_today_sees_that_help_first() -> None:
    known = {"hardship.kind": "fire", "hardship.living": "none_today"}
    assert look(known, TODAY).cards[0].programme == "temporary"


def test_how_many_questions_are_left_goes_down_to_nothing() -> None:
    first = questions_left({}, TODAY, real(), FUQUAN)
    then = questions_left({"household.status": "none"}, TODAY, real(), FUQUAN)
    assert 5 <= first <= 20
    assert then < first + 1


def test_an_edited_answer_tells_what_it_changed() -> None:
    known = {"household.status": "dibao", "household.needs": "none"}
    before, after = look(known, TODAY), look({**known, "household.needs": "student"}, TODAY)
    assert [
        (one.programme, str(one.outcome), str(other.outcome)) for one, other in changed(before, after)
    ] == [("education", "unlikely", "likely")]


def test_the_age_is_not_asked_where_the_id_number_tells_it() -> None:
    known = {"household.status": "none", "person.id": "522724195611230012"}
    assert look(known, TODAY).of("tekun").blocked_by == keys.OBLIGORS


@pytest.mark.parametrize("number", ["", "522724195613230012", "5227241956", "522724209911230012"])
def test_a_number_that_tells_no_age_is_no_help(number: str) -> None:
    known = {"household.status": "none", "person.id": number}
    assert look(known, TODAY).of("tekun").blocked_by == keys.AGE


def test_every_fact_that_is_asked_has_a_name_of_its_own() -> None:
    named = [value.name for value in vars(keys).values() if isinstance(value, Key)]
    assert len(named) == len(set(named))
