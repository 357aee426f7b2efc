"""What a county publishes, laid over the files: which value counts on which day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rules.all import assess
from rules.changes import Change, Kind, displaced, faults, laid, laid_over
from rules.facts import Facts
from rules.golden import shifted
from rules.standards import BadStandards, Confidence, Standard
from store.shipped.golden import golden_households
from tests.rules.ground import FUQUAN, MAY_2023, TODAY, real

DECEMBER = date(2026, 12, 1)
KEY = "dibao.standard"


def urban(value: int = 760, **changed: object) -> Standard:
    like = next(v for v in real().values if (v.key, v.population) == (KEY, "urban"))
    row: dict[str, object] = {
        "value": value,
        "valid_from": DECEMBER,
        "valid_to": None,
        "published_on": date(2026, 11, 20),
        "reconfirm_by": date(2027, 11, 20),
        "confidence": Confidence.CONFIRMED,
        "title": "关于提高城乡低保标准的通知",
        **changed,
    }
    return replace(like, **row)  # type: ignore[arg-type]


def new(number: int, value: Standard) -> Change:
    return Change(number, Kind.NEW, value)


def figure(changes: list[Change], day: date) -> object:
    return laid_over(real(), changes).on(KEY, day, FUQUAN, "urban").value


def test_without_changes_the_files_are_what_counts() -> None:
    assert laid_over(real(), ()) is real()


def test_a_new_value_counts_from_its_day_and_the_one_before_ends_the_day_before() -> None:
    changes = [new(1, urban())]
    assert [figure(changes, day) for day in (MAY_2023, date(2026, 11, 30), DECEMBER)] == [705, 705, 760]
    days = [
        row.value.valid_to
        for row in laid(real(), changes)
        if (row.value.key, row.value.population) == (KEY, "urban")
    ]
    assert days == [date(2026, 11, 30), None]


def test_the_order_of_publishing_does_not_matter() -> None:
    first, later = new(1, urban()), new(2, urban(800, valid_from=date(2027, 6, 1)))
    between = new(3, urban(780, valid_from=date(2027, 1, 1)))
    one, other = [first, later, between], [between, later, first]
    for day in (TODAY, DECEMBER, date(2027, 1, 1), date(2027, 5, 31), date(2027, 6, 1)):
        assert figure(one, day) == figure(other, day)
    assert figure(one, date(2027, 5, 31)) == 780


def test_a_correction_takes_the_place_of_a_value_of_the_files() -> None:
    corrected = urban(715, valid_from=date(2023, 4, 25))
    change = Change(1, Kind.CORRECTION, corrected, replaces_from=date(2023, 4, 25))
    assert figure([change], MAY_2023) == 715
    assert displaced(real(), (), change) is not None
    assert displaced(real(), (change,), replace(change, id=2)) is None


def test_a_correction_of_a_correction_takes_its_place_and_the_file_stays_hidden() -> None:
    start = date(2023, 4, 25)
    first = Change(1, Kind.CORRECTION, urban(715, valid_from=start), replaces_from=start)
    second = Change(2, Kind.CORRECTION, urban(725, valid_from=date(2023, 4, 28)), replaces=1)
    assert figure([first, second], MAY_2023) == 725
    assert laid_over(real(), [first, second]).within(KEY, start, FUQUAN, "urban") is None


def test_a_later_start_gives_the_value_before_its_days_back() -> None:
    moved = Change(2, Kind.CORRECTION, urban(valid_from=date(2027, 1, 1)), replaces=1)
    assert figure([new(1, urban()), moved], date(2026, 12, 31)) == 705


def test_two_values_that_begin_on_one_day_are_refused() -> None:
    with pytest.raises(BadStandards):
        laid_over(real(), [new(1, urban()), new(2, urban(770))])


def test_one_for_all_beside_one_for_some_is_refused() -> None:
    with pytest.raises(BadStandards):
        laid_over(real(), [new(1, urban(population="all"))])


def test_a_county_may_set_what_only_the_country_has_set_so_far() -> None:
    country = next(v for v in real().values if v.key == "dibao.decide_days")
    shorter = replace(country, value=20, area=FUQUAN, valid_from=DECEMBER)
    changed = laid_over(real(), [new(1, shorter)])
    assert changed.on("dibao.decide_days", DECEMBER, FUQUAN).value == 20
    assert changed.on("dibao.decide_days", TODAY, FUQUAN).value == country.value
    assert changed.on("dibao.decide_days", DECEMBER, "522701").value == country.value


def test_an_old_day_is_worked_out_as_before_bit_for_bit() -> None:
    after = laid_over(real(), [new(1, urban())])
    for golden in golden_households():
        facts = Facts(golden.known)
        assert assess(facts, golden.day, after, FUQUAN) == assess(facts, golden.day, real(), FUQUAN)


def test_the_golden_households_that_change_are_named_with_what_changes() -> None:
    start = date(2023, 4, 25)
    change = Change(1, Kind.CORRECTION, urban(715, valid_from=start), replaces_from=start)
    found = {
        one.name: one for one in shifted(golden_households(), real(), laid_over(real(), [change]), FUQUAN)
    }
    at_the_boundary = found["ten 3: town, two people, 1,410 a month, exactly the standard"]
    assert ("programme-dibao", "unlikely", "likely") in [each[:3] for each in at_the_boundary.results]
    assert not any(name.startswith("ten 2") for name in found)


@pytest.mark.parametrize(
    ("value", "wrong"),
    [
        (urban(), ()),
        (urban(valid_to=date(2026, 11, 1)), ("valid_to",)),
        (urban(title=""), ("title",)),
        (urban(reconfirm_by=date(2026, 1, 1)), ("reconfirm_by",)),
        (urban(value=None), ("value",)),
        (urban(value=None, confidence=Confidence.UNKNOWN), ()),
        (urban(key="dibao.method", value="guess", unit="word"), ("value",)),
        (urban(key="dibao.method", value="tiers", unit="word"), ()),
    ],
)
def test_what_is_wrong_with_a_proposal_is_named(value: Standard, wrong: tuple[str, ...]) -> None:
    assert faults(value) == wrong
