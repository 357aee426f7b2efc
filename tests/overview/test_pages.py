"""The overview as a head of a township and the county see it."""

from __future__ import annotations

import re
from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import event

from api.desk.overview.asked import period_of
from cases.moves import Given
from cases.people import Actor, Role
from store.desk.overview import overview
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import words
from tests.store.office import COUNTY, NAME, NOW, OTHER_TOWN, TOWN, Office, a_request
from tests.trail.lists import taken as taken_out

ROW = re.compile(r'<tr id="case-(\d+)"')
VILLAGE = f"{TOWN}201"


def a_head(desk: DeskOffice) -> str:
    number = desk._hired("headwu", "吴天", Role.HEAD, TOWN)
    desk.people["headwu"] = Actor(f"staff:{number}", Role.HEAD, TOWN, "吴天")
    return "headwu"


def a_busy_week(desk: DeskOffice) -> list[int]:
    """Two here and one elsewhere; one of them taken, one that waits, and all of it a while ago."""
    first = desk.case(a_request("t:1", village=VILLAGE, track="quick"))
    second = desk.case(a_request("t:2", kind="enquiry", track=""), "chat-2")
    third = desk.case(a_request("t:3", area=OTHER_TOWN), "chat-3")
    desk.later(timedelta(days=1))
    desk.move(first, "take")
    desk.move(second, "close", given=Given(reason="已经说清楚"))
    desk.later(timedelta(days=5))
    return [first, second, third]


async def test_a_head_sees_what_is_late_and_opens_the_list_behind_it(desk: DeskOffice) -> None:
    first, *_ = a_busy_week(desk)
    head = await desk.at_desk(a_head(desk))
    page = await head.get("/desk/overview")
    read = words(page)
    for part in ("看全局", "1 已超期", "2 收到", "1 办结", "王丽", "了结"):
        assert part in read, (part, read)
    assert "/desk?view=overdue" in page.text
    late = await head.get("/desk/overview/cases?what=late")
    assert ROW.findall(late.text) == [str(first)]


async def test_the_villages_of_a_township_add_up_to_what_it_received(desk: DeskOffice) -> None:
    a_busy_week(desk)
    clerk = await desk.at_desk()
    page = await clerk.get("/desk/overview")
    assert "2 收到" in words(page) and "没填村（居） 1 1" in words(page)
    [link] = set(re.findall(r'href="([^"]+what=filed[^"]+village=none[^"]*)"', page.text))
    unplaced = await clerk.get(link.replace("&amp;", "&"))
    assert len(ROW.findall(unplaced.text)) == 1 and "没填村（居）" in words(unplaced)


async def test_one_day_is_one_day_in_english(desk: DeskOffice) -> None:
    a_busy_week(desk)
    clerk = await desk.at_desk()
    await clerk.send("/desk/me", {"lang": "en"})
    listed = await clerk.get("/desk/overview/cases?what=decided&from=2026-11&to=2026-11&days=01")
    for page in (await clerk.get("/desk/overview"), listed):
        assert "1 working day" in words(page) and "1 working days" not in words(page)


async def test_every_figure_with_a_number_opens_a_list_of_as_many(desk: DeskOffice) -> None:
    a_busy_week(desk)
    for login in (a_head(desk), "lina"):
        visitor = await desk.at_desk(login)
        page = await visitor.get("/desk/overview?period=year")
        links = re.findall(r'<a href="(/desk/overview/cases\?[^"]+)">(\d+)</a>', page.text)
        assert len(links) > 8, login
        for url, n in links:
            listed = await visitor.get(url.replace("&amp;", "&"))
            assert len(ROW.findall(listed.text)) == int(n), (login, url)


async def test_a_township_sees_nothing_of_another_and_the_county_goes_into_each(
    desk: DeskOffice,
) -> None:
    _, _, elsewhere = a_busy_week(desk)
    clerk, county = await desk.at_desk(), await desk.at_desk("lina")
    for path in ("/desk/overview/cases?what=filed&from=2026-11&to=2026-11", "/desk/overview?period=year"):
        foreign = await clerk.get(f"{path}&area={OTHER_TOWN}")
        assert f"case-{elsewhere}" not in foreign.text and "3 收到" not in words(foreign)
    assert "3 收到" in words(await county.get("/desk/overview"))
    assert "1 收到" in words(await county.get(f"/desk/overview?area={OTHER_TOWN}"))


async def test_load_by_person_is_for_those_who_lead(desk: DeskOffice) -> None:
    a_busy_week(desk)
    assert "每个人手上的" not in words(await (await desk.at_desk()).get("/desk/overview"))
    assert "每个人手上的" in words(await (await desk.at_desk(a_head(desk))).get("/desk/overview"))
    assert (await (await desk.at_desk("zhoumin")).get("/desk/overview")).status_code == 403


async def test_exports_are_text_and_names_are_masked(desk: DeskOffice) -> None:
    a_busy_week(desk)
    county = await desk.at_desk("lina")
    figures = await county.get("/desk/overview/sheet?period=year")
    book = load_workbook(BytesIO(figures.content))
    assert [sheet.title for sheet in book][:2] == ["现在", "各类救助的结果"]
    listed = await taken_out(desk, county, "list=cases&what=filed&from=2026-11&to=2026-12")
    for taken in (figures, listed):
        last = load_workbook(BytesIO(taken.content)).worksheets[-1]
        assert [row[1].value for row in last][1:] == ["李娜 (lina)", "2026-11-30 09:30"]
    cells: list[Any] = [cell for row in load_workbook(BytesIO(listed.content)).active for cell in row]
    assert all(cell.data_type in ("s", "n") for cell in cells)
    shown = {cell.value for cell in cells}
    assert f"{NAME[0]}**" in shown and NAME not in shown


@pytest.mark.parametrize(
    "path", ["/desk/overview", "/desk/overview/cases?what=decided&from=2026-11&to=2026-12"]
)
async def test_a_page_asks_at_most_twelve_times(desk: DeskOffice, path: str) -> None:
    a_busy_week(desk)
    visitor = await desk.at_desk("lina")
    asked: list[str] = []

    def note(*said: Any) -> None:
        asked.append(said[2])

    engine = desk.house.store._read_engine
    event.listen(engine, "before_cursor_execute", note)
    await visitor.get(path)
    event.remove(engine, "before_cursor_execute", note)
    reads = [each for each in asked if each.startswith("SELECT")]
    assert 0 < len(reads) <= 12, "\n".join(reads)


def test_periods_are_whole_months_and_compare_with_as_many_before() -> None:
    day = NOW.date()
    assert period_of("month", "", "", day).months == ("2026-11",)
    assert period_of("last", "", "", day).before == ("2026-09",)
    assert period_of("months", "2026-02", "2025-11", day).months == (
        "2025-11",
        "2025-12",
        "2026-01",
        "2026-02",
    )
    year = period_of("year", "", "", day)
    assert (year.first, year.last, year.before[0], len(year.before)) == ("2026-01", "2026-11", "2025-01", 11)
    for bad in ("2026-13", "x", "", "9999999", "0001-01", "9999-12"):
        assert period_of("months", bad, bad, day).months == ("2026-11",)


def test_figures_are_the_same_on_both_databases(office: Office) -> None:
    who = office.resident()
    case_id = office.file(who, a_request(village=VILLAGE, track="quick"))
    office.now += timedelta(days=6)
    head = Actor("staff:8", Role.HEAD, TOWN)
    office.move(case_id, "take")
    months = ("2026-11",)

    def read(area: str) -> Any:
        actor = head if area == TOWN else Actor("staff:9", Role.COUNTY_HEAD, COUNTY)
        day = office.now.date()
        return office.read(lambda tx: overview(tx, actor, area, day, months, (), months, 0, loads=True))

    for area, place in ((TOWN, VILLAGE), (COUNTY, TOWN)):
        found = read(area)
        assert found.total("overdue") == found.total("open") == 1
        assert found.period.filed.total() == 1 and found.places[place]["filed"] == 1
        assert [(load.open, load.late, load.decided) for load in found.loads] == [(1, 1, 0)]
        assert found.trend == {"2026-11": (1, 0)}
