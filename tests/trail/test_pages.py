"""The auditor's pages: every line found again, exported, and what is worth a question."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO

import openpyxl
import pytest

from api.desk.case.documents import REASONS
from cases.people import Actor, Role
from store.trail import Act, What, note
from tests.houses import the_ground
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import words
from tests.store.office import COUNTY, ID_NUMBER, PHONE, TOWN, a_request
from tests.trail.lists import taken


@pytest.fixture
def audited(desk: DeskOffice) -> DeskOffice:
    """The office with an auditor, and a clerk of the same surname as the resident."""
    for login, name, role, area in (
        ("auditor", "吴静", Role.AUDITOR, COUNTY),
        ("luoyan", "罗艳", Role.CLERK, TOWN),
        ("namesake", "罗小秀", Role.CLERK, TOWN),
    ):
        made = desk._hired(login, name, role, area)
        desk.people[login] = Actor(f"staff:{made}", role, area, name)
    return desk


def code_of(desk: DeskOffice, case: int) -> str:
    return desk.office.dossier(case).case.code


@pytest.mark.parametrize("login", ["wangli", "lina", "zhoumin"])
@pytest.mark.parametrize("path", ["/desk/trail", "/desk/lists/ask?list=trail", "/desk/trail/unusual"])
async def test_only_the_auditor_and_the_head_of_the_county_read_it(
    desk: DeskOffice, login: str, path: str
) -> None:
    assert (await (await desk.at_desk(login)).get(path)).status_code == 403


async def test_what_was_printed_and_what_for_is_told_in_words(audited: DeskOffice) -> None:
    case = audited.case()
    clerk, page = await audited.at_desk("wangli"), f"/desk/cases/{case}/documents"
    await clerk.get(f"{page}/promise")
    for why in REASONS:
        await clerk.send(page, {"kind": "application", "why": why})
    auditor = await audited.at_desk("auditor")
    read = words(await auditor.get(f"/desk/trail?case={code_of(audited, case)}&what=print"))
    told = read.partition("时间 谁")[2]
    for said in ("号码遮住", "归档", "上报审批", "复议、诉讼或检查", "本人要求"):
        assert said in told, (said, told)


async def test_the_auditor_finds_who_looked_by_person_case_kind_and_day(audited: DeskOffice) -> None:
    case, other = audited.case(), audited.case(a_request("temporary:2"), "chat-2")
    await (await audited.at_desk("wangli")).get(f"/desk/cases/{case}")
    await (await audited.at_desk("zhaoqiang")).get(f"/desk/cases/{other}")
    await (await audited.at_desk("wangli")).get("/desk/search?q=罗小秀")
    auditor = await audited.at_desk("auditor")
    number = audited.people["wangli"].id.removeprefix("staff:")
    every = words(await auditor.get("/desk/trail"))
    assert "王丽" in every and "赵强" in every and "“罗小秀”" in every
    of_wangli = words(await auditor.get(f"/desk/trail?who={number}"))
    table = of_wangli.partition("时间 谁")[2]
    assert "王丽" in table and "赵强" not in table
    of_case = words(await auditor.get(f"/desk/trail?case={code_of(audited, other)}")).partition("时间 谁")[2]
    assert "赵强" in of_case and "王丽" not in of_case
    searched = words(await auditor.get("/desk/trail?what=search&day=2026-11-24")).partition("时间 谁")[2]
    assert "查找" in searched and "打开案件" not in searched
    for nothing in ("day=2026-11-23", "case=nothing", "what=search&case=" + code_of(audited, case)):
        assert "没有符合的记录" in words(await auditor.get(f"/desk/trail?{nothing}"))
    for day in ("0001-01-01", "9999-12-31"):
        assert (await auditor.get(f"/desk/trail?day={day}")).status_code == 200


async def test_reading_the_trail_leaves_a_line_too(audited: DeskOffice) -> None:
    auditor = await audited.at_desk("auditor")
    await auditor.get("/desk/trail?what=search")
    assert "“what=search”" in words(await auditor.get("/desk/trail?what=trail"))


async def test_it_is_leafed_through_page_by_page(audited: DeskOffice) -> None:
    def fill(number: int) -> None:
        act = Act(audited.people["wangli"], What.CASE, 1000 + number)
        audited.house.store.write_now(lambda tx: note(tx, audited.house.seal, act, audited.clock[0]))

    for number in range(60):
        fill(number)
    auditor = await audited.at_desk("auditor")
    first = await auditor.get("/desk/trail?what=case")
    assert first.text.count("打开案件</td>") == 50
    following = first.text.split('class="button" href="/desk/trail?')[1].split('"')[0].replace("&amp;", "&")
    second = await auditor.get(f"/desk/trail?{following}")
    assert second.text.count("打开案件</td>") == 10 and "更早的" not in second.text


async def test_the_workbook_holds_text_only(audited: DeskOffice) -> None:
    clerk = await audited.at_desk("wangli")
    for sought in ("=1%2B1", ID_NUMBER, PHONE):
        await clerk.get(f"/desk/search?q={sought}")
    auditor = await audited.at_desk("auditor")
    answer = await taken(audited, auditor, "list=trail")
    book = openpyxl.load_workbook(BytesIO(answer.content))
    assert [row[1].value for row in book.worksheets[-1]][1:] == ["吴静 (auditor)", "2026-11-24 09:30"]
    rows = list(book.worksheets[0].iter_rows())
    assert rows[0][0].value == "时间" and any(cell.value == "=1+1" for row in rows for cell in row)
    said = " ".join(str(cell.value) for row in rows for cell in row)
    assert ID_NUMBER not in said and PHONE not in said, "hidden on the page, and hidden in what is taken out"
    assert "5227**********0025" in said and "139****0017" in said
    assert {cell.data_type for row in rows for cell in row if cell.value is not None} == {"s"}


async def test_who_looked_stands_beside_the_case_for_its_staff(audited: DeskOffice) -> None:
    case = audited.case()
    await (await audited.at_desk("lina")).get(f"/desk/cases/{case}")
    clerk = await audited.at_desk("wangli")
    seen = words(await clerk.get(f"/desk/cases/{case}/trail"))
    assert "李娜" in seen and "打开案件" in seen and "还没人接" in seen
    again = words(await clerk.get(f"/desk/cases/{case}/trail"))
    assert again.count("谁看过") == seen.count("谁看过") + 1 and "case_trail" not in again
    assert (await (await audited.at_desk("sunmei")).get(f"/desk/cases/{case}/trail")).status_code == 404


async def test_many_cases_of_others_in_ten_minutes_are_worth_a_question(audited: DeskOffice) -> None:
    seal, clock = audited.house.seal, audited.clock
    for number in range(62):
        audited.later(timedelta(seconds=15))
        for who, why in (("wangli", "own"), ("zhaoqiang", "other")):
            act = Act(audited.people[who], What.CASE, 1000 + number, why=why)
            audited.house.store.write_now(lambda tx, a=act: note(tx, seal, a, clock[0]))  # type: ignore[misc]
    seen = words(await (await audited.at_desk("auditor")).get("/desk/trail/unusual"))
    table = seen.partition("哪里不寻常")[2]
    assert "赵强 金山街道 十分钟内看了 40 件不归自己办的" in table and "王丽" not in table


async def test_what_is_done_slowly_is_worth_a_question_too(audited: DeskOffice) -> None:
    """A neighbour's file, day after day; a hundred files, one every quarter of an hour."""
    seal, clock, case = audited.house.seal, audited.clock, audited.case()

    def does(who: str, what: What, number: int | None, why: str = "other") -> None:
        act = Act(audited.people[who], what, number, why=why)
        audited.house.store.write_now(lambda tx: note(tx, seal, act, clock[0]))

    for day in range(4):
        does("zhaoqiang", What.CASE, case)
        does("wangli", What.CASE, case, "own")
        for number in range(32):
            audited.later(timedelta(minutes=14))
            does("sunmei", What.CASE, 2000 + 100 * day + number)
            does("heyun", What.UNMASK if number < 8 else What.EXPORT, 7 if number < 8 else None)
        audited.later(timedelta(hours=24) - timedelta(minutes=14 * 32))
    page = await (await audited.at_desk("auditor")).get("/desk/trail/unusual")
    table = words(page).partition("哪里不寻常")[2]
    assert "赵强 金山街道 一周里有 4 天打开同一件不归自己办的" in table and "王丽 金山街道 一周" not in table
    assert "一周里看了 128 件不归自己办的" in table and "十分钟" not in table
    assert "何云 福泉市 一周里在不归自己办的案件里看了 32 个完整号码" in table
    assert "何云 福泉市 一周里导出了 96 份名单" in table


async def test_a_look_at_night_and_at_ones_own_name_are_worth_a_question(audited: DeskOffice) -> None:
    case = audited.case()
    await (await audited.at_desk("namesake")).get(f"/desk/cases/{case}")
    await (await audited.at_desk("luoyan")).get(f"/desk/cases/{case}")
    audited.later(timedelta(hours=14))  # 23:30 in China
    await (await audited.at_desk("wangli")).get(f"/desk/cases/{case}")
    seen = words(await (await audited.at_desk("auditor")).get("/desk/trail/unusual"))
    table = seen.partition("哪里不寻常")[2]
    assert "罗小秀 金山街道 看了和自己同名的 1 件" in table
    assert "罗艳 金山街道 看了和自己同姓的 1 件" in table
    assert "王丽 金山街道 夜里（22点到6点）看了 1 件" in table


def test_every_act_has_words() -> None:
    for lang in ("zh-CN", "en"):
        said = the_ground().words(lang)
        assert [each for each in What if not said.has(f"trail-{each}")] == []
