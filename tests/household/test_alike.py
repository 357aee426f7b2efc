"""Other cases of the same people: found over the county, compared, settled with a reason that stays."""

from __future__ import annotations

from datetime import timedelta

import pytest

from cases.people import Actor
from cases.refusals import NotYours, SayWhy
from store import alike
from store.alike import Settling
from tests.household.people import FAMILY, WIFE
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import words
from tests.store.office import CLERK, ELSEWHERE, OFFICER, OTHER_TOWN, PHONE, Office, a_request


def filed(office: Office, draft: str, **changed: object) -> int:
    return office.file(office.resident(draft), a_request(draft=draft, **changed))  # type: ignore[arg-type]


def others(office: Office, case_id: int, actor: Actor = CLERK) -> tuple[alike.Alike, ...]:
    file = office.dossier(case_id)
    return office.read(lambda tx: alike.alike(tx, office.seal, actor, file))


def test_the_same_id_is_found_in_another_township_with_place_and_state_only(office: Office) -> None:
    filed(office, "one", area=OTHER_TOWN)
    (found,) = others(office, filed(office, "two"))
    assert (found.within, found.area, found.state) == (False, OTHER_TOWN, "submitted")
    assert (found.name, found.code, found.kind, found.amount) == ("", "", "", None)
    assert "id" in found.why


def test_the_county_sees_more_of_it(office: Office) -> None:
    filed(office, "one", area=OTHER_TOWN)
    (found,) = others(office, filed(office, "two"), OFFICER)
    assert found.within and found.name and found.code


def test_a_wife_who_asked_herself_is_the_same_household(office: Office) -> None:
    filed(office, "wife", facts={"person.id": WIFE, "person.name": "吴小梅", "person.phone": "13985400099"})
    (found,) = others(office, filed(office, "husband", facts=FAMILY))
    assert found.why == {"household"}


def test_name_and_phone_together_are_a_sign_and_each_alone_is_none(office: Office) -> None:
    mine = filed(office, "mine")
    filed(office, "name", facts={"person.id": None, "person.phone": "13985400099"})
    filed(office, "phone", facts={"person.id": None, "person.name": "别的人"})
    assert others(office, mine) == ()
    filed(office, "both", facts={"person.id": None, "person.phone": PHONE})
    assert [each.why for each in others(office, mine)] == [{"contact"}]


def test_the_same_cause_is_told_with_its_days_and_stops_nothing(office: Office) -> None:
    filed(office, "one")
    office.now += timedelta(days=40)
    second = filed(office, "two")
    (found,) = others(office, second)
    assert found.cause_days == 40
    office.move(second, "take", CLERK)
    assert office.dossier(second).case.state == "accepted"


def settle(office: Office, actor: Actor, what: Settling) -> None:
    office.write(lambda tx: alike.settle(tx, office.seal, actor, what, office.now, office.ground))


def test_settling_needs_a_reason_and_leaves_a_trail(office: Office) -> None:
    one, two = filed(office, "one"), filed(office, "two")
    with pytest.raises(SayWhy):
        settle(office, CLERK, Settling(two, one, "person", "differs", " "))
    settle(office, CLERK, Settling(two, one, "person", "differs", "同名同号，录错了"))
    (line,) = office.read(lambda tx: alike.trail_of(tx, office.seal, one))
    assert (line.other, line.verdict, line.reason) == (two, "differs", "同名同号，录错了")
    assert others(office, two)[0].settled == "differs"


def test_a_clerk_cannot_settle_a_case_of_elsewhere(office: Office) -> None:
    one, two = filed(office, "one", area=OTHER_TOWN), filed(office, "two")
    for actor in (CLERK, ELSEWHERE):
        with pytest.raises(NotYours):
            settle(office, actor, Settling(two, one, "person", "same", "看过"))


def test_two_cases_without_anybody_in_common_cannot_be_compared(office: Office) -> None:
    one = filed(office, "one", facts={"person.id": None, "person.name": "别的人", "person.phone": None})
    with pytest.raises(NotYours):
        settle(office, CLERK, Settling(filed(office, "two"), one, "person", "same", "看过"))


def test_merging_says_so_on_both_sides(office: Office) -> None:
    one, two = filed(office, "one"), filed(office, "two")
    settle(office, CLERK, Settling(two, one, "person", "merged", "同一件事报了两次"))
    for case_id in (one, two):
        assert office.dossier(case_id).case.version > 1


async def test_a_clerk_compares_two_and_settles_on_the_page(desk: DeskOffice) -> None:
    one = desk.case(a_request("t:1"), "chat-1")
    two = desk.case(a_request("t:2", facts={"person.phone": "13985400099"}), "chat-2")
    clerk = await desk.at_desk()
    page = await clerk.get(f"/desk/cases/{two}/alike")
    assert page.status_code == 200 and "同一个身份证号" in words(page)
    pair = f"/desk/cases/{two}/alike/{one}"
    assert (await clerk.send(pair, {"kind": "person", "verdict": "same", "reason": ""})).status_code == 422
    assert (
        await clerk.send(pair, {"kind": "person", "verdict": "same", "reason": "本人来过窗口"})
    ).status_code == 303
    assert "本人来过窗口" in words(await clerk.get(f"/desk/cases/{two}/alike"))
    assert (await clerk.get(f"/desk/cases/{two}/alike/999")).status_code == 404


async def test_two_who_settle_the_same_pair_see_each_other_and_nothing_is_merged_unseen(
    desk: DeskOffice,
) -> None:
    one = desk.case(a_request("t:1"), "chat-1")
    two = desk.case(a_request("t:2", facts={"person.phone": "13985400099"}), "chat-2")
    clerk, pair = await desk.at_desk(), f"/desk/cases/{two}/alike/{one}"
    differs = {"kind": "person", "verdict": "differs", "reason": "两个人，身份证抄错了", "settled": "0"}
    assert (await clerk.send(pair, differs)).status_code == 303
    merges = {"kind": "person", "verdict": "merged", "reason": "同一个人", "settled": "0"}
    late = await clerk.send(pair, merges)
    assert (
        late.status_code == 409
        and "两个人，身份证抄错了" in words(late)
        and "同一个人</textarea>" in late.text
    )
    assert desk.office.dossier(one).case.open
    assert (await clerk.send(pair, {**merges, "settled": "1"})).status_code == 303
