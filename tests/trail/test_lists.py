"""A list of people leaves the house by two: one asks and says why, another agrees, and it is taken once."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO

import openpyxl
import pytest
from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError

from cases.people import Actor, Role
from store import leaving
from store import staff as staff_rows
from store.database import Store, Tx
from store.leaving import ListOver, OwnList, Wanted
from store.schema import bell, staff, trail
from store.schema import leaving as table
from store.seal import Seal
from store.times import ms
from tests.pages.conftest import DeskOffice, hashed
from tests.pages.visitor import words
from tests.store.office import COUNTY, NAME, NOW, OTHER_TOWN, TOWN, a_request
from tests.trail import lists
from tests.trail.lists import agreed, asks, does, newest, taken

FILED = "list=cases&what=filed&from=2026-11&to=2026-11"


@pytest.fixture
def office(desk: DeskOffice) -> DeskOffice:
    lists.hire(desk, "wuqiang", "吴强", Role.HEAD, TOWN)
    lists.hire(desk, "elsewhere", "石磊", Role.HEAD, OTHER_TOWN)
    lists.hire(desk, "auditor", "吴静", Role.AUDITOR, COUNTY)
    desk.case()
    return desk


def names_in(content: bytes) -> list[str]:
    return [str(row[1].value) for row in openpyxl.load_workbook(BytesIO(content)).worksheets[0]][1:]


async def test_a_clerk_says_why_the_head_agrees_and_the_list_is_taken_once(office: DeskOffice) -> None:
    clerk, head = await office.at_desk(), await office.at_desk("wuqiang")
    page = words(await clerk.get(f"/desk/lists/ask?{FILED}"))
    assert "1 行" in page and "姓名遮住" in page and "吴强" in page and "石磊" not in page
    assert (await asks(clerk, FILED, reason=" ")).status_code == 422
    assert (await asks(clerk, FILED)).status_code == 303
    number = await newest(clerk)
    assert (await does(clerk, number, "file")).status_code == 409, "nobody agreed yet"

    assert "王丽想导出一份名单" in words(await head.get("/desk/bells"))
    seen = words(await head.get("/desk/lists"))
    assert "王丽申请的，用途：报省厅季度统计" in seen and "收到" in seen and "经办" in seen
    assert (await does(head, number, "agree")).status_code == 303
    assert "可以下载" in words(await clerk.get("/desk/bells"))

    assert (await does(head, number, "file")).status_code == 404, "who agreed does not take it"
    file = await does(clerk, number, "file")
    assert file.status_code == 200 and names_in(file.content) == [f"{NAME[0]}**"]
    again = await does(clerk, number, "file")
    assert again.status_code == 409 and "已经下载过" in words(again)
    assert "已经下载" in words(await head.get("/desk/lists"))


async def test_nobody_agrees_to_a_list_of_their_own_and_nobody_of_elsewhere_to_any(
    office: DeskOffice,
) -> None:
    head = await office.at_desk("wuqiang")
    await asks(head, FILED)
    number = await newest(head)
    refused = await does(head, number, "agree")
    assert refused.status_code == 409 and "要请别人同意" in words(refused)
    for who in ("elsewhere", "wangli"):
        stranger = await office.at_desk(who)
        assert "报省厅" not in words(await stranger.get("/desk/lists"))
        for deed in ("agree", "refuse", "back", "file"):
            assert (await does(stranger, number, deed)).status_code == 404
    auditor = await office.at_desk("auditor")
    assert (await does(auditor, number, "agree")).status_code == 303
    assert (await does(head, number, "file")).status_code == 200


async def test_the_county_agrees_for_a_township_with_one_clerk_and_not_to_lines_of_the_trail(
    desk: DeskOffice,
) -> None:
    desk.case()
    clerk, officer = await desk.at_desk(), await desk.at_desk("lina")
    await asks(clerk, FILED)
    assert "李娜" in words(await clerk.get(f"/desk/lists/ask?{FILED}"))
    assert (await does(officer, await newest(clerk), "agree")).status_code == 303
    lists.hire(desk, "auditor", "吴静", Role.AUDITOR, COUNTY)
    auditor = await desk.at_desk("auditor")
    assert "眼下没有别的人可以同意" in words(await auditor.get("/desk/lists/ask?list=trail"))
    await asks(auditor, "list=trail")
    number = await newest(auditor)
    assert (await does(officer, number, "agree")).status_code == 404
    assert "留痕" not in words(await officer.get("/desk/lists")).partition("名单导出")[2]
    lists.hire(desk, "tanjing", "谭静", Role.COUNTY_HEAD, COUNTY)
    assert (await does(await desk.at_desk("tanjing"), number, "agree")).status_code == 303


async def test_what_is_agreed_to_is_these_rows_and_no_more(office: DeskOffice) -> None:
    clerk = await office.at_desk()
    number = await agreed(office, clerk, FILED)
    office.case(a_request("temporary:later"), "later")
    file = await does(clerk, number, "file")
    assert len(names_in(file.content)) == 1
    assert "2 行" in words(await clerk.get(f"/desk/lists/ask?{FILED}"))


async def test_who_works_elsewhere_since_takes_nothing_of_it(office: DeskOffice) -> None:
    clerk = await office.at_desk()
    number = await agreed(office, clerk, FILED)
    moved = update(staff).where(staff.c.login == "wangli").values(area=OTHER_TOWN)
    office.house.store.write_now(lambda tx: tx.execute(moved))
    assert names_in((await does(clerk, number, "file")).content) == []


async def test_a_consent_lasts_a_day_and_an_unanswered_one_a_week(office: DeskOffice) -> None:
    number = await agreed(office, await office.at_desk(), FILED)
    office.later(timedelta(hours=25))
    clerk = await office.at_desk()
    assert (await does(clerk, number, "file")).status_code == 409
    await asks(clerk, FILED)
    unanswered = await newest(clerk)
    office.later(timedelta(days=8))
    late = await does(await office.at_desk("wuqiang"), unanswered, "agree")
    assert late.status_code == 409
    assert words(await (await office.at_desk()).get("/desk/lists")).count("作废了") == 2
    office.house.store.write_now(lambda tx: leaving.forget_rows(tx, office.clock[0]))
    kept = office.house.store.read_now(lambda tx: tx.execute(select(table.c.rows)).scalars().all())
    assert kept == [None, None]


async def test_who_is_refused_hears_it_and_who_needs_it_no_more_takes_it_back(office: DeskOffice) -> None:
    clerk, head = await office.at_desk(), await office.at_desk("wuqiang")
    await asks(clerk, FILED)
    first = await newest(clerk)
    assert (await does(head, first, "refuse")).status_code == 303
    assert "吴强没有同意您要的名单" in words(await clerk.get("/desk/bells"))
    assert (await does(head, first, "agree")).status_code == 409
    await asks(clerk, FILED)
    second = await newest(clerk)
    assert (await does(clerk, second, "back")).status_code == 303
    assert (await does(head, second, "agree")).status_code == 409
    assert (await does(clerk, second, "back")).status_code == 409


async def test_agreeing_and_taking_ask_who_is_there(office: DeskOffice) -> None:
    clerk, head = await office.at_desk(), await office.at_desk("wuqiang")
    await asks(clerk, FILED)
    number = await newest(clerk)
    office.later(timedelta(minutes=11))
    for visitor, deed in ((head, "agree"), (clerk, "file")):
        answer = await does(visitor, number, deed)
        assert answer.status_code == 403 and "再输一次密码" in words(answer)


async def test_every_step_stands_in_the_trail(office: DeskOffice) -> None:
    await taken(office, await office.at_desk(), FILED)
    rows = office.house.store.read_now(
        lambda tx: tx.execute(
            select(trail.c.what, trail.c.why, trail.c.subject, trail.c.n)
            .where(trail.c.what.in_(("leaving", "export")))
            .order_by(trail.c.at, trail.c.chain, trail.c.seq)
        ).all()
    )
    assert {tuple(row) for row in rows} == {
        ("leaving", "asked", "list:1", 1),
        ("leaving", "agreed", "list:1", 0),
        ("export", "", "overview:filed", 1),
        ("leaving", "taken", "list:1", 1),
    }
    auditor = await office.at_desk("auditor")
    said = words(await auditor.get("/desk/trail"))
    assert "名单导出" in said and "名单 1" in said and "“报省厅季度统计”" in said


async def test_a_list_without_rows_and_one_that_is_none_are_not_asked_for(office: DeskOffice) -> None:
    clerk = await office.at_desk()
    assert (await asks(clerk, "list=cases&what=decided&from=2026-11&to=2026-11")).status_code == 422
    assert (await clerk.get("/desk/lists/ask?list=everybody")).status_code == 404
    assert (await clerk.get("/desk/lists/ask?list=trail")).status_code == 403
    assert (await clerk.get("/desk/lists/ask?list=check&batch=1&ending=xlsx")).status_code == 403
    assert (await (await office.at_desk("auditor")).get(f"/desk/lists/ask?{FILED}")).status_code == 403


async def test_with_nobody_else_there_the_page_says_so(desk: DeskOffice) -> None:
    desk.case()
    for login in ("lina", "heyun"):
        desk.house.store.write_now(
            lambda tx, login=login: tx.execute(
                update(staff).where(staff.c.login == login).values(disabled_at=1)
            )
        )
    page = words(await (await desk.at_desk()).get(f"/desk/lists/ask?{FILED}"))
    assert "眼下没有别的人可以同意" in page


WANTED = Wanted("cases", TOWN, {"what": "filed"}, "报表", ("1", "2"))


def hire(tx: Tx, login: str, role: Role) -> Actor:
    return Actor(f"staff:{staff_rows.create(tx, login, login, role, TOWN, hashed(), NOW)}", role, TOWN)


def asked_for(tx: Tx, seal: Seal) -> tuple[int, Actor, Actor]:
    """A list that a clerk asked for, the clerk, and the head of the township."""
    clerk = hire(tx, "wangli", Role.CLERK)
    head = hire(tx, "wuqiang", Role.HEAD)
    return leaving.ask(tx, seal, clerk, WANTED, NOW), clerk, head


def test_of_two_who_take_it_at_once_one_does(store: Store, seal: Seal) -> None:
    number, clerk, head = store.write_now(lambda tx: asked_for(tx, seal))
    with pytest.raises(ListOver):  # nobody has agreed yet
        store.write_now(lambda tx: leaving.take(tx, clerk, number, NOW))
    store.write_now(lambda tx: leaving.agree(tx, head, number, NOW))
    store.write_now(lambda tx: leaving.take(tx, clerk, number, NOW))
    with pytest.raises(ListOver):
        store.write_now(lambda tx: leaving.take(tx, clerk, number, NOW))
    with pytest.raises(OwnList):
        store.write_now(lambda tx: leaving.agree(tx, head, leaving.ask(tx, seal, head, WANTED, NOW), NOW))
    rang = store.read_now(lambda tx: tx.execute(select(bell.c.kind).order_by(bell.c.id)).scalars().all())
    assert rang == ["list_asked", "list_agreed"]


def test_the_table_itself_refuses_one_hand_for_both(store: Store, seal: Seal) -> None:
    number, clerk, _ = store.write_now(lambda tx: asked_for(tx, seal))
    me, mine = int(clerk.id.removeprefix("staff:")), table.c.id == number
    alone = {"agreed": True, "decided_by": me}
    for values in (alone, {"used_at": ms(NOW), "agreed": False}, {"used_at": 1, "agreed": True}):
        with pytest.raises(IntegrityError):
            store.write_now(lambda tx, values=values: tx.execute(update(table).where(mine).values(values)))
