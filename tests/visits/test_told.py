"""A household is told the day somebody comes; not in mourning, and not about a home that is not theirs."""

from __future__ import annotations

from datetime import timedelta

from cases.moves import Given
from store import visits
from store.residents.conversation import letters_after
from tests.store.office import Office, a_request
from tests.visits.homes import TODAY, a_dibao, a_plan, finish, hire, on_the_day, plan, send, sign

SOON, LATER = TODAY + timedelta(days=3), TODAY + timedelta(days=5)


def letters(office: Office, who: int) -> list[str]:
    return [line.text for line in office.read(lambda tx: letters_after(tx, office.seal, who, 0))]


class Home:
    """A request for dibao, and visits to it by two clerks."""

    def __init__(self, office: Office, kind: str = "dibao") -> None:
        self.office, self.people = office, hire(office)
        self.first, second = self.people["wangli"], self.people["zhaoqiang"]
        self.plan = lambda **more: a_plan(self.first, second, **more)
        self.who = office.resident()
        self.case = office.file(
            self.who, a_dibao(kind) if kind == "dibao" else a_request(f"{kind}:1", kind=kind)
        )
        office.move(self.case, "take", self.first)

    def planned(self, **more: object) -> int:
        return plan(self.office, self.first, self.case, self.plan(**more))

    def moved(self, visit: int, **more: object) -> None:
        office = self.office
        given = self.plan(**more)
        office.write(
            lambda tx: visits.assign_visit(
                tx, office.seal, self.first, visit, given, office.now, on_the_day(office)
            )
        )

    def dropped(self, visit: int) -> None:
        office = self.office
        office.write(
            lambda tx: visits.drop_visit(
                tx, office.seal, self.first, visit, "下大雨", office.now, on_the_day(office)
            )
        )

    def heard(self) -> list[str]:
        """Since the case was taken."""
        return letters(self.office, self.who)[1:]


def test_the_household_is_told_the_day_and_sees_it_where_it_looks_how_far_it_is(office: Office) -> None:
    home = Home(office)
    home.planned(day=SOON, tells=True)
    [told] = home.heard()
    assert told.startswith("11月27日（星期五），有人到家里看看情况，请留个人在家。") and "不收一分钱" in told
    assert office.view(home.case).visit_day == SOON


def test_who_comes_unannounced_is_not_announced(office: Office) -> None:
    home = Home(office)
    home.planned(day=SOON)
    assert home.heard() == [] and office.view(home.case).visit_day is None


def test_another_day_is_told_once_and_other_people_are_none_of_their_business(office: Office) -> None:
    home = Home(office)
    visit = home.planned(day=SOON, tells=True)
    home.moved(visit, day=SOON, tells=True)
    assert len(home.heard()) == 1
    home.moved(visit, day=LATER, tells=True)
    home.moved(visit, day=LATER, tells=True)
    [_, moved] = home.heard()
    assert moved.startswith("到家里看情况的日子改了，改到11月29日")
    assert office.view(home.case).visit_day == LATER


def test_nobody_waits_at_home_for_a_visit_that_was_dropped(office: Office) -> None:
    home = Home(office)
    visit = home.planned(day=SOON, tells=True)
    home.dropped(visit)
    assert home.heard()[-1].startswith("原来说11月27日到家里看情况，现在取消了，您不用等。")
    assert office.view(home.case).visit_day is None


def test_of_a_visit_that_they_never_heard_of_they_do_not_hear_that_it_is_off(office: Office) -> None:
    home = Home(office)
    home.dropped(home.planned(day=SOON))
    assert home.heard() == []


def test_once_somebody_was_there_nobody_is_expected_any_more(office: Office) -> None:
    home = Home(office)
    visit = home.planned(day=TODAY, tells=True)
    send(office, home.first, visit, "1", "point", "household.members", found="yes")
    sign(office, home.first, visit)
    finish(office, home.first, visit)
    assert office.view(home.case).visit_day is None


def test_by_telephone_nobody_needs_to_be_at_home(office: Office) -> None:
    home = Home(office)
    home.planned(day=SOON, tells=True, remote=True, code="nature")
    assert "打电话或视频" in home.heard()[0] and office.view(home.case).visit_day is None


def test_a_family_in_mourning_is_called_and_not_written_to(office: Office) -> None:
    home = Home(office)
    office.move(home.case, "died_before", home.first, Given(words="村里说老人走了"))
    before = home.heard()
    home.planned(day=SOON, tells=True)
    assert home.heard() == before


def test_who_only_reported_a_neighbour_is_not_told_to_stay_at_home(office: Office) -> None:
    home = Home(office, "lead")
    home.planned(day=SOON, tells=True)
    assert home.heard() == []
