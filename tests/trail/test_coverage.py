"""Nobody looks at a file unseen: every page says whether it shows one, and those that do leave a line."""

from __future__ import annotations

import re
from typing import Any

import pytest
from sqlalchemy import select

from api.desk.looking import SHOWS
from api.desk.trail.words import about
from cases.moves import Given
from cases.people import Actor, Role
from cases.states import Kind
from dialogs.scripts.endings import Hand
from store import bulk, counter, money
from store.database import Tx
from store.office.assignments import ask_worker
from store.schema import trail
from store.trail import What, verify, words_of
from tests.checks import batches
from tests.pages.conftest import DeskOffice
from tests.store.office import COUNTY, TOWN, a_request
from tests.trail.papers import a_list_and_a_sample, a_photo
from tests.visits.homes import a_visited_home


def a_batch(desk: DeskOffice, case: int) -> int:
    """The person of the case agreed, and is to be asked about."""
    office = desk.office
    desk.move(case, "take")
    desk.move(case, "check")
    batches.agree(office, case, "people[0]")
    return batches.a_batch(office, case)


def at_the_counter(desk: DeskOffice, who: str, handed_in: bool) -> int:
    """A request begun at the counter, and handed in."""
    office, actor = desk.office, desk.people[who]
    made = office.write(lambda tx: counter.take_down(tx, office.seal, actor, "enquiry", office.now))

    def hand_in(tx: Tx) -> None:
        draft = counter.draft_of(tx, office.seal, actor, made)
        ending = Hand("enquiry", "none", TOWN, None, first_aid=False, finding={})
        counter.hand_in(tx, office.seal, actor, draft, ending, {}, "zh-CN", office.now, office.ground)

    if handed_in:
        office.write(hand_in)
    return made


def rows(desk: DeskOffice, what: What | None = None) -> list[Any]:
    query = select(trail).order_by(trail.c.at, trail.c.chain, trail.c.seq)
    query = query.where(trail.c.actor.like("staff:%"))
    found = desk.house.store.read_now(lambda tx: tx.execute(query).all())
    return [row for row in found if what is None or row.what == what]


def an_asked_worker(desk: DeskOffice, case: int) -> int:
    """Somebody of a third party, with something to do in the case."""
    number = desk._hired("longxiaoyan", "龙小燕", Role.WORKER, COUNTY)
    desk.people["龙"] = Actor(f"staff:{number}", Role.WORKER, COUNTY, "龙小燕")
    office, clerk, today = desk.office, desk.people["wangli"], desk.house.today().day
    return office.write(
        lambda tx: ask_worker(tx, clerk, case, number or 0, "visit", today, office.now, today)
    )


def an_auditor(desk: DeskOffice) -> Actor:
    number = desk._hired("wujing", "吴静", Role.AUDITOR, COUNTY)
    return Actor(f"staff:{number}", Role.AUDITOR, COUNTY, "吴静")


@pytest.mark.parametrize("path", sorted(SHOWS))
async def test_each_that_does_leaves_a_line_before_the_page(desk: DeskOffice, path: str) -> None:
    about_data = a_request("data:1", kind=Kind.DATA, track="none", finding={})
    case = desk.case(about_data if path.endswith("/erase") else None)
    photo = a_photo(desk, case)
    batch = a_batch(desk, case) if "{check_id}" in path else 0
    who = "wujing" if path.startswith("/desk/trail") else "lina"
    desk.people["wujing"] = desk.people.get("wujing") or an_auditor(desk)
    visitor = await desk.at_desk(who)
    list_id, sample = a_list_and_a_sample(desk)
    filled = path.replace("{case_id}", str(case)).replace("{paper_id}", str(photo)).replace("{number}", "1")
    filled = filled.replace("{check_id}", str(batch))
    other = desk.case(a_request("t:other"), "other")  # of the same person; compared, it is looked at too
    filled = filled.replace("{other_id}", str(other))
    filled = filled.replace("{batch_id}", str(list_id)).replace("{sample_id}", str(sample))
    filled = filled.replace("{kind}", "promise")
    if "{visit_id}" in path:
        visit, part = a_visited_home(desk, case)
        filled = filled.replace("{visit_id}", str(visit)).replace("{part_id}", str(part))
    if "{bulk_id}" in filled:
        office, actor = desk.office, desk.people[who]
        begun = office.write(lambda tx: bulk.choose(tx, actor, bulk.REMIND, [case], office.now))
        filled = filled.replace("{bulk_id}", str(begun))
    if "{name}" in filled:
        office, actor = desk.office, desk.people[who]
        begun_by = office.write(
            lambda tx: money.set_about(tx, office.seal, actor, "approve", ((list_id, 1),), "", office.now)
        )
        filled = filled.replace("{name}", begun_by)
    if "{assignment_id}" in filled:
        who, filled = "龙", filled.replace("{assignment_id}", str(an_asked_worker(desk, case)))
        visitor = await desk.at_desk(who)
    if "{draft_id}" in filled:
        filled = filled.replace("{draft_id}", str(at_the_counter(desk, who, "receipt" in path)))
    answer = await visitor.get(filled + ("?q=罗小秀" if path.endswith("search") else ""))
    assert answer.status_code in (200, 303), answer.text
    [line] = [each for each in rows(desk) if each.case_id != other and each.what != What.MOVE]
    assert (line.what, line.actor, line.role) == (SHOWS[path], desk.people[who].id, desk.people[who].role)
    assert line.place.startswith("127.0.0.0/24 ")
    assert (line.case_id == case) is any(
        f"{{{each}}}" in path for each in ("case_id", "paper_id", "check_id", "visit_id", "assignment_id")
    )
    said = about(line.subject, desk.house.ground.languages["zh-CN"])
    assert not re.search("[a-z]", said) and (said or not line.subject or line.what == What.SEARCH), (
        line.subject
    )


async def test_a_page_that_cannot_be_written_down_is_not_shown(desk: DeskOffice) -> None:
    case = desk.case()
    visitor = await desk.at_desk()
    desk.house.store.write_now(lambda tx: tx.conn.exec_driver_sql("DROP TABLE trail_head"))
    answer = await visitor.get(f"/desk/cases/{case}")
    assert answer.status_code == 500 and "罗小秀" not in answer.text


async def test_why_somebody_looks_stands_there(desk: DeskOffice) -> None:
    case = desk.case()
    visitor, colleague = await desk.at_desk(), await desk.at_desk("zhaoqiang")
    await visitor.get(f"/desk/cases/{case}")
    desk.move(case, "take")
    await colleague.get(f"/desk/cases/{case}")
    await (await desk.at_desk("lina")).get(f"/desk/cases/{case}/household")
    assert sorted((row.why, row.subject) for row in rows(desk, What.CASE)) == [
        ("free", ""),
        ("other", ""),
        ("other", "part:household"),
    ]


async def test_a_page_that_refreshes_itself_is_one_look(desk: DeskOffice) -> None:
    case = desk.case()
    visitor = await desk.at_desk()
    for _ in range(4):
        await visitor.get(f"/desk/cases/{case}", {"X-Quiet": "1"})
    assert len(rows(desk, What.CASE)) == 1


async def test_a_foreign_case_leaves_no_look(desk: DeskOffice) -> None:
    case = desk.case()
    await (await desk.at_desk("sunmei")).get(f"/desk/cases/{case}")
    assert rows(desk, What.CASE) == []


async def test_every_move_has_its_line(desk: DeskOffice) -> None:
    case = desk.case()
    desk.move(case, "take")
    desk.move(case, "reply", given=Given(words="您好"))
    assert [(row.case_id, row.subject, row.why) for row in rows(desk, What.MOVE)] == [
        (case, "event:2", "take"),
        (case, "event:3", "reply"),
    ]


async def test_what_was_searched_for_is_kept_sealed_and_can_be_read(desk: DeskOffice) -> None:
    visitor = await desk.at_desk()
    await visitor.get("/desk/search?q=罗小秀")
    [row] = rows(desk, What.SEARCH)
    found = desk.house.store.read_now(lambda tx: words_of(tx, desk.house.seal, [(row.chain, row.seq)]))
    assert list(found.values()) == ["罗小秀"] and row.n == 0


async def test_coming_and_going_and_knocking_in_vain(desk: DeskOffice) -> None:
    visitor = await desk.visitor()
    await visitor.sign_in("wangli", "wrong password 1")
    await visitor.sign_in("nobody", "wrong password 1")
    await visitor.sign_in("wangli", "Green bridge 27")
    await visitor.send("/desk/sign-out", {}, page="/desk/me")
    found = desk.house.store.read_now(lambda tx: tx.execute(select(trail.c.what, trail.c.actor)).all())
    wangli = desk.people["wangli"].id
    assert sorted(tuple(row) for row in found) == sorted(
        [("sign-in-failed", wangli), ("sign-in-failed", ""), ("sign-in", wangli), ("sign-out", wangli)]
    )
    assert desk.house.store.read_now(lambda tx: verify(tx, desk.house.seal, ())).whole


async def test_who_was_let_in_or_shut_out_stands_there(desk: DeskOffice) -> None:
    visitor = await desk.at_desk("zhoumin")
    number = desk.people["zhaoqiang"].id.removeprefix("staff:")
    await visitor.send(f"/desk/staff/{number}/disable", {}, page="/desk/staff")
    await visitor.send(f"/desk/staff/{number}/enable", {}, page="/desk/staff")
    fields = {"name": "周小兰", "role": "clerk", "area": "522702001"}
    await visitor.send("/desk/staff", fields)
    assert [(row.what, row.subject, row.why) for row in rows(desk)] == [
        ("disabled", f"staff:{number}", ""),
        ("enabled", f"staff:{number}", ""),
        ("invited", "", "clerk"),
    ]
