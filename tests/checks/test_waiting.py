"""Whoever waits for the registers is told where the case is, and nobody waits for a sheet that is lost."""

from __future__ import annotations

from datetime import timedelta

from cases.moves import NOTHING
from tests.checks.batches import SAID, a_case, agree
from tests.checks.test_pages import filled, made, sheet_of, upload
from tests.household.people import FAMILY
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import words
from tests.store.office import CLERK, Office, a_request


def a_dibao_case(office: Office) -> int:
    """Three working days for the check (Dibao Measures Art. 17), from a Tuesday."""
    request = a_request(draft="dibao:1", kind="dibao", track="none", facts={**FAMILY, **SAID})
    case_id = office.file(office.resident("chat-dibao"), request)
    office.move(case_id, "take", CLERK, NOTHING)
    agree(office, case_id, "people[0]")
    office.move(case_id, "check", CLERK, NOTHING)
    return case_id


async def the_check(desk: DeskOffice, case_id: int, login: str = "wangli") -> str:
    return words(await (await desk.at_desk(login)).get(f"/desk/cases/{case_id}/check"))


async def test_a_case_says_whether_it_was_sent_is_collected_or_asked_about(desk: DeskOffice) -> None:
    not_sent = a_case(desk.office, draft="temporary:2", sent=False)
    assert "还没有送去核对" in await the_check(desk, not_sent)
    case_id = a_case(desk.office)
    desk.clock[0] += timedelta(days=2)
    assert "送去核对了，还没有编进批次，已经等了 2 个工作日" in await the_check(desk, case_id)

    officer = await desk.at_desk("lina")
    answer = await officer.send("/desk/checks", {"case": str(case_id), "way": "file"})
    batch = words(await officer.get(answer.headers["location"]))
    shown = await the_check(desk, case_id)
    assert "今天" in shown and "编的批，已经等了 0 个工作日，结果还没有回来" in shown
    assert "还没有送去核对" not in shown and "等了 0 个工作日" in batch


async def test_a_sheet_that_never_came_back_is_waited_for_no_longer_and_its_people_are_asked_again(
    desk: DeskOffice,
) -> None:
    case_id, officer, batch = await made(desk)
    sheet = (await sheet_of(desk, officer, batch)).content
    desk.clock[0] += timedelta(days=6)
    officer = await desk.at_desk("lina")
    overview, choice = await officer.get("/desk/checks"), f'name="case" value="{case_id}"'
    assert "等了 4 个工作日" in words(overview) and choice not in overview.text

    assert (await officer.send(f"{batch}/stop", {}, page=batch)).status_code == 303
    assert "没有等到结果，已经停了。县里会重新编批" in await the_check(desk, case_id)
    assert "表格一直没有回来" in words(await officer.get(batch))
    assert choice in (await officer.get("/desk/checks")).text
    again = await officer.send("/desk/checks", {"case": str(case_id), "way": "file"})
    assert again.status_code == 303 and again.headers["location"] != batch
    assert "结果还没有回来" in await the_check(desk, case_id)

    late = await upload(officer, batch, filled(sheet))  # it turns up after all: what it says is true
    assert late.status_code == 303
    assert "2026-11-24 查的" in await the_check(desk, case_id)


async def test_a_dibao_check_that_is_over_time_says_so(desk: DeskOffice) -> None:
    case_id = a_dibao_case(desk.office)
    desk.clock[0] += timedelta(days=3)
    assert "请催一催" not in await the_check(desk, case_id)
    desk.clock[0] += timedelta(days=1)
    late = await the_check(desk, case_id)
    assert "核对的期限是" in late and "11月27日" in late and "已经过了，请催一催" in late


async def test_a_batch_that_is_answered_for_is_not_given_up(desk: DeskOffice) -> None:
    case_id, officer, batch = await made(desk)
    sheet = await sheet_of(desk, officer, batch)
    await upload(officer, batch, filled(sheet.content))
    assert "不等了" not in words(await officer.get(batch))
    await officer.send(f"{batch}/stop", {}, page=batch)
    assert "都回了" in words(await officer.get(batch))
    assert "结果还没有回来" not in await the_check(desk, case_id)


async def test_a_township_stops_no_batch(desk: DeskOffice) -> None:
    _, _, batch = await made(desk)
    clerk = await desk.at_desk()
    assert (await clerk.send(f"{batch}/stop", {}, page="/desk")).status_code == 404
