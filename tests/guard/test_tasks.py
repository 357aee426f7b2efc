"""What is still to be done names residents: who may know of it, on the page, by number, in the count."""

from __future__ import annotations

from datetime import timedelta

import pytest

from cases.moves import Given
from cases.people import Actor
from dialogs.deeds import Filed
from store.desk.tasks import TASK_VIEWS, NewTask, open_task
from store.office.assignments import ask_worker
from store.times import china_day
from tests.guard.conftest import Building
from tests.pages.visitor import words
from tests.store.office import COUNTY, NAME, OTHER_TOWN, TOWN, a_request

ASKED = "去看看老人家"
COUNTED = "任务 1"


def todo(
    building: Building,
    case: int | None,
    area: str = TOWN,
    village: str | None = None,
    mine: Actor | None = None,
) -> int:
    """Something to do for whoever is there, or for somebody."""
    desk, day = building.desk, china_day(building.desk.clock[0])
    mine_id = int(mine.id.removeprefix("staff:")) if mine else None
    wanted = NewTask(f"x:{case}:{area}", "call", area, day, case, village, assignee=mine_id, words=ASKED)
    return desk.house.store.write_now(lambda tx: open_task(tx, desk.house.seal, wanted, desk.clock[0]))


async def met(building: Building, who: str, number: int) -> tuple[str, int]:
    """What they read of their tasks in all views, and what becomes of it when they end this one."""
    visitor, token = await building.enters(who)
    read = " ".join([words(await visitor.get(f"/desk/tasks?view={each}")) for each in TASK_VIEWS])
    sent = {"form_token": token, "what": "finish", "outcome": "好了"}
    return read, (await visitor.client.post(f"/desk/tasks/{number}", data=sent)).status_code


@pytest.mark.parametrize("who", ["administrator", "security"])
async def test_who_works_no_cases_has_no_tasks_whoever_they_are_for(building: Building, who: str) -> None:
    building.hire(who)
    number = todo(building, building.case, COUNTY, mine=building.desk.people[who])
    read, ended = await met(building, who, number)
    assert ASKED not in read and NAME not in read and COUNTED not in read
    assert ended == 403


async def test_the_auditor_sees_that_something_is_asked_and_ends_nothing(building: Building) -> None:
    read, ended = await met(building, "auditor", todo(building, building.case))
    assert "看写了什么" in read and ASKED not in read and NAME not in read and COUNTED not in read
    assert ended == 403


async def test_the_auditor_reads_what_was_written_with_a_reason_that_is_kept(building: Building) -> None:
    number = todo(building, building.case)
    visitor, token = await building.enters("auditor")
    at = f"/desk/tasks/{number}/words"
    asked = await visitor.get(at)
    assert asked.status_code == 200 and ASKED not in words(asked)
    without = await visitor.client.post(at, data={"form_token": token})
    assert without.status_code == 422 and ASKED not in without.text
    shown = await visitor.client.post(at, data={"form_token": token, "why": "complaint"})
    assert shown.status_code == 200 and ASKED in shown.text and NAME not in shown.text
    kept = words(await visitor.get("/desk/trail?what=unmask"))
    assert f"任务 {number} 里写的话" in kept and "有人投诉或举报" in kept


async def test_how_a_task_ended_is_kept_back_as_well(building: Building) -> None:
    number = todo(building, building.case)
    clerk, token = await building.enters("clerk")
    said = {"form_token": token, "what": "finish", "outcome": "罗小秀的儿子接了电话"}
    assert (await clerk.client.post(f"/desk/tasks/{number}", data=said)).status_code == 303
    auditor, token = await building.enters("auditor")
    done = words(await auditor.get("/desk/tasks?view=done"))
    assert "办完" in done and "接了电话" not in done
    shown = await auditor.client.post(
        f"/desk/tasks/{number}/words", data={"form_token": token, "why": "sample"}
    )
    assert "罗小秀的儿子接了电话" in shown.text


@pytest.mark.parametrize("who", ["clerk", "county-head", "administrator", "security"])
async def test_nobody_else_needs_a_reason_to_read_the_words_of_a_task(building: Building, who: str) -> None:
    number = todo(building, building.case)
    visitor, _ = await building.enters(who)
    assert (await visitor.get(f"/desk/tasks/{number}/words")).status_code == 403


@pytest.mark.parametrize("who", ["clerk-elsewhere", "head-elsewhere", "village"])
async def test_a_task_in_another_place_is_not_there(building: Building, who: str) -> None:
    read, ended = await met(building, who, todo(building, building.case))
    assert ASKED not in read and COUNTED not in read
    assert ended == 404


@pytest.mark.parametrize("who", ["clerk", "head", "officer", "county-head"])
async def test_a_task_of_ones_place_is_read_counted_and_ended(building: Building, who: str) -> None:
    read, ended = await met(building, who, todo(building, building.case))
    assert ASKED in read and NAME in read and COUNTED in read
    assert ended == 303


async def test_a_third_party_has_what_it_was_asked_to_do_and_no_longer_than_it_was_asked(
    building: Building,
) -> None:
    desk, today = building.desk, china_day(building.desk.clock[0])
    building.hire("worker")
    worker = desk.people["worker"]
    number = todo(building, building.case, mine=worker)
    free = todo(building, building.case, COUNTY)
    read, ended = await met(building, "worker", number)
    assert ASKED not in read and COUNTED not in read
    assert ended == 404
    me = int(worker.id.removeprefix("staff:"))
    desk.house.store.write_now(
        lambda tx: ask_worker(
            tx,
            desk.people["wangli"],
            building.case,
            me,
            "visit",
            today + timedelta(days=1),
            desk.clock[0],
            today,
        )
    )
    read, ended = await met(building, "worker", free)
    assert ASKED in read and COUNTED in read
    assert ended == 404  # nobody asked them to do that
    assert (await met(building, "worker", number))[1] == 303
    desk.later(timedelta(days=2))
    read, _ = await met(building, "worker", free)
    assert ASKED not in read


async def test_who_is_complained_about_has_no_task_of_the_complaint(building: Building) -> None:
    desk = building.desk
    first = desk.case(a_request("temporary:2"), sender="chat-2")
    desk.move(first, "take", "lina")
    complaint = desk.case(complaining(desk.office.dossier(first).case.code), sender="chat-3")
    number = todo(building, complaint, COUNTY, mine=desk.people["lina"])
    read, ended = await met(building, "lina", number)
    assert ASKED not in read and COUNTED not in read
    assert ended == 404
    read, ended = await met(building, "heyun", number)
    assert ASKED in read
    assert ended == 303


async def test_a_task_goes_along_with_a_case_that_another_township_takes_over(building: Building) -> None:
    number = todo(building, building.case)
    building.desk.move(building.case, "route", "lina", Given(area=OTHER_TOWN, reason="住在那边"))
    read, ended = await met(building, "clerk", number)
    assert ASKED not in read and ended == 404
    read, ended = await met(building, "clerk-elsewhere", number)
    assert ASKED in read and COUNTED in read and ended == 303


async def test_what_the_county_has_to_do_is_no_task_of_the_township(building: Building) -> None:
    read, ended = await met(building, "clerk", todo(building, building.case, COUNTY))
    assert ASKED not in read and ended == 404


def complaining(about: str) -> Filed:
    return a_request("complaint:9", kind="complaint", track="", area=COUNTY, about=about)
