"""Somebody is away: the deputy has the cases, acts in their own name, and the history says for whom."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from cases.moves import Given, NotYours
from cases.people import Actor, Role
from store import desk
from store.office.bells import unread_bells
from store.office.leaves import (
    LeaveRefused,
    Wish,
    away_on,
    deputies_for,
    end_leave,
    enter_leave,
    leaves_about,
)
from store.staff import create
from store.times import china_day
from tests.houses import the_ground
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import words
from tests.store.office import COUNTY, NAME, NOW, OTHER_TOWN, TOWN, Office

TODAY = china_day(NOW)
DAY = timedelta(days=1)


def hired(office: Office, login: str, role: Role = Role.CLERK, area: str = TOWN) -> Actor:
    made = office.write(lambda tx: create(tx, login, login, role, area, "x", NOW))
    return Actor(f"staff:{made}", role, area, login)


def number(actor: Actor) -> int:
    return int(actor.id.removeprefix("staff:"))


def away(
    office: Office, who: Actor, deputy: Actor, first: date = TODAY, days: int = 3, by: Actor | None = None
) -> int:
    wish = Wish(number(who), first, first + days * DAY, number(deputy))
    return office.write(lambda tx: enter_leave(tx, by or who, wish, NOW, TODAY))


def mine(office: Office, actor: Actor) -> list[int]:
    found = office.read(lambda tx: desk.queue_page(tx, office.seal, actor, "mine", TODAY))
    return [row.id for row in (*found.urgent, *found.rows)]


def badge(office: Office, actor: Actor) -> int:
    return office.read(lambda tx: desk.badges(tx, actor, TODAY))["mine"]


def test_cases_of_who_is_away_stand_on_the_deputys_list_until_they_are_back(office: Office) -> None:
    wang, zhao = hired(office, "wang"), hired(office, "zhao")
    case = office.file(office.resident())
    office.move(case, "take", wang)
    assert (mine(office, zhao), badge(office, zhao)) == ([], 0)
    leave = away(office, wang, zhao)
    assert mine(office, zhao) == mine(office, wang) == [case]
    assert badge(office, zhao) == badge(office, wang) == 1
    office.write(lambda tx: end_leave(tx, wang, leave, NOW))
    assert (mine(office, zhao), badge(office, zhao)) == ([], 0)


def test_what_a_deputy_does_is_theirs_and_says_for_whom(office: Office) -> None:
    wang, zhao, sun = hired(office, "wang"), hired(office, "zhao"), hired(office, "sun")
    case = office.file(office.resident())
    office.move(case, "take", wang)
    away(office, wang, zhao)

    def note(actor: Actor) -> Any:
        steps = [("note", Given(words="去看过了"))]
        ground = office.ground
        return office.write(
            lambda tx: desk.act(tx, office.seal, desk.Save(actor, case, None, steps), NOW, ground)
        )

    assert note(zhao).event.data["for"] == number(wang)
    assert "for" not in note(sun).event.data, "who only helps out stands in for nobody"
    page = office.read(lambda tx: desk.case_page(tx, office.seal, sun, case, NOW, office.ground))
    assert [(each.actor_name, each.stood_in_for) for each in page.notes] == [("zhao", "wang"), ("sun", "")]


def test_the_deputys_deputy_has_the_cases_and_a_circle_ends(office: Office) -> None:
    wang, zhao, sun = (hired(office, login) for login in ("wang", "zhao", "sun"))
    away(office, wang, zhao)
    away(office, zhao, sun)
    found = office.read(lambda tx: away_on(tx, TODAY))
    assert found.stand_in(number(wang)) == number(sun)
    assert set(found.stood_in_for(number(sun))) == {number(wang), number(zhao)}
    assert found.stood_in_for(number(zhao)) == ()


def test_leave_holds_on_its_days_and_on_no_other(office: Office) -> None:
    wang, zhao = hired(office, "wang"), hired(office, "zhao")
    away(office, wang, zhao, first=TODAY + DAY, days=1)
    for after, gone in ((0, False), (1, True), (2, True), (3, False)):
        day = TODAY + after * DAY
        assert bool(office.read(lambda tx, d=day: away_on(tx, d)).deputies) is gone


def test_the_deputy_is_told(office: Office) -> None:
    wang, zhao = hired(office, "wang"), hired(office, "zhao")
    away(office, wang, zhao)
    assert office.read(lambda tx: unread_bells(tx, number(zhao))) == 1


def test_leave_that_cannot_be_is_refused_with_its_own_sentence(office: Office) -> None:
    wang, zhao = hired(office, "wang"), hired(office, "zhao")
    head, other = hired(office, "head", Role.HEAD), hired(office, "other", area=OTHER_TOWN)
    away(office, zhao, wang, first=TODAY + 30 * DAY)
    away(office, head, hired(office, "head2", Role.HEAD), first=TODAY + 60 * DAY)
    refused = {
        "leave-backwards": (wang, Wish(number(wang), TODAY, TODAY - DAY, number(zhao))),
        "leave-over": (wang, Wish(number(wang), TODAY - 9 * DAY, TODAY - DAY, number(zhao))),
        "leave-too-long": (wang, Wish(number(wang), TODAY, TODAY + 400 * DAY, number(zhao))),
        "leave-no-deputy": (wang, Wish(number(wang), TODAY, TODAY, number(wang))),
        "leave-deputy-unfit": (wang, Wish(number(wang), TODAY, TODAY, number(other))),
        "leave-deputy-away": (wang, Wish(number(wang), TODAY + 30 * DAY, TODAY + 31 * DAY, number(zhao))),
        "leave-twice": (zhao, Wish(number(zhao), TODAY + 31 * DAY, TODAY + 40 * DAY, number(wang))),
    }
    for message, (actor, wish) in refused.items():
        with pytest.raises(LeaveRefused) as why:
            office.write(lambda tx, a=actor, w=wish: enter_leave(tx, a, w, NOW, TODAY))
        assert why.value.message == message
        assert the_ground().words("zh-CN").has(message)
    with pytest.raises(LeaveRefused):  # a clerk decides nothing in a head's place
        away(office, head, wang)


def test_the_county_enters_it_for_others_and_a_colleague_does_not(office: Office) -> None:
    wang, zhao = hired(office, "wang"), hired(office, "zhao")
    officer = hired(office, "li", Role.OFFICER, COUNTY)
    with pytest.raises(NotYours):
        away(office, wang, zhao, by=zhao)
    leave = away(office, wang, zhao, by=officer)
    with pytest.raises(NotYours):
        office.write(lambda tx: end_leave(tx, zhao, leave, NOW))
    assert [each.name for each in office.read(lambda tx: leaves_about(tx, number(wang), TODAY))] == ["wang"]
    office.write(lambda tx: end_leave(tx, officer, leave, NOW))
    assert office.read(lambda tx: leaves_about(tx, number(wang), TODAY)) == ()


def test_only_who_fits_is_offered_as_deputy(office: Office) -> None:
    wang = hired(office, "wang")
    for login, role, area in (
        ("zhao", Role.CLERK, TOWN), ("head", Role.HEAD, TOWN), ("far", Role.CLERK, OTHER_TOWN),
        ("boss", Role.ADMINISTRATOR, COUNTY), ("audit", Role.AUDITOR, COUNTY),
    ):  # fmt: skip
        hired(office, login, role, area)
    offered = office.read(lambda tx: deputies_for(tx, number(wang)))
    assert [name for _, name, _ in offered] == ["head", "zhao"]


async def test_leave_is_entered_on_a_page_and_taken_back(desk: DeskOffice) -> None:
    clerk, deputy = await desk.at_desk("wangli"), await desk.at_desk("zhaoqiang")
    case = desk.case()
    desk.move(case, "take")
    form = {"first": "2026-11-24", "last": "2026-11-30", "deputy": str(number(desk.people["zhaoqiang"]))}
    wrong = await clerk.send("/desk/leave", {**form, "last": "2026-11-01"})
    assert wrong.status_code == 422 and "结束的日子在开始之前" in words(wrong)
    assert 'value="2026-11-01"' in wrong.text
    assert (await clerk.send("/desk/leave", form)).status_code == 303
    listed = words(await deputy.get("/desk?view=mine"))
    assert NAME in listed and "代 王丽" in listed
    assert "我代王丽办" in words(await deputy.get("/desk/leave"))
    number_ = (await clerk.get("/desk/leave")).text.split("/desk/leave/")[1].split("/")[0]
    await clerk.send(f"/desk/leave/{number_}/end", {}, page="/desk/leave")
    assert NAME not in words(await deputy.get("/desk?view=mine"))


async def test_a_clerk_cannot_enter_leave_for_a_colleague_by_hand(desk: DeskOffice) -> None:
    clerk = await desk.at_desk("wangli")
    form = {
        "who": str(number(desk.people["zhaoqiang"])), "first": "2026-11-24", "last": "2026-11-25",
        "deputy": str(number(desk.people["wangli"])),
    }  # fmt: skip
    assert (await clerk.send("/desk/leave", form)).status_code == 404
