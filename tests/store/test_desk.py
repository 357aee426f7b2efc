"""What a clerk sees: the queue in its order, the badges, the search, a case. Never a foreign township."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event

from cases.case import Wanted
from cases.moves import Changed, Given, NotYours
from cases.people import Actor, Role
from dialogs.deeds import ToldCase
from rules import keys
from store import casework, desk, staff
from store.database import Tx
from store.residents.talks import new_paper
from store.times import china_day, ms
from tests.store.office import CLERK, COUNTY, ELSEWHERE, NOW, OFFICER, OTHER_TOWN, TOWN, Office, a_request

TODAY = china_day(NOW)
NOBODY = Actor("staff:9", Role.CLERK, "")


def page(office: Office, view: str = "open", actor: Actor = CLERK, **more: Any) -> desk.QueuePage:
    return office.read(lambda tx: desk.queue_page(tx, office.seal, actor, view, TODAY, **more))


def ids(rows: tuple[desk.QueueRow, ...]) -> list[int]:
    return [row.id for row in rows]


def file_some(office: Office, n: int, **changed: Any) -> list[int]:
    """One an hour, the oldest first."""
    who = office.resident()
    made = []
    for number in range(n):
        made.append(office.file(who, a_request(f"d:{number}", **changed)))
        office.now += timedelta(hours=1)
    office.now = NOW
    return made


@contextmanager
def counting(tx: Tx) -> Iterator[list[str]]:
    said: list[str] = []

    def note(conn: Any, cursor: Any, statement: str, *_: Any) -> None:
        said.append(statement)

    event.listen(tx.conn, "before_cursor_execute", note)
    yield said
    event.remove(tx.conn, "before_cursor_execute", note)


def test_the_queue_shows_who_waits_longest_first(office: Office) -> None:
    first, second, third = file_some(office, 3)
    assert ids(page(office).rows) == [first, second, third]
    assert ids(page(office, sort="newest").rows) == [third, second, first]
    row = page(office).rows[0]
    assert (row.name, row.state, row.assignee_name, row.colour) == ("罗小秀", "submitted", "", "green")
    assert row.grouped.replace("-", "") == row.code


def test_a_case_that_nobody_waits_for_stands_behind_those_whose_people_wait(office: Office) -> None:
    """A case that waited for its own resident stood above one that nobody had answered for days."""
    asked, taken, spoken, new = file_some(office, 4)
    for case_id in (asked, taken, spoken):
        office.move(case_id, "take")
    office.move(asked, "ask", given=Given(wanted=Wanted("papers.receipts", "请补"), words="请补"))
    who = office.dossier(spoken).resident_id
    said = ToldCase(str(spoken), "有结果没有？")
    office.write(lambda tx: casework.told_case(tx, office.seal, said, who, NOW + timedelta(1), office.ground))
    shown = page(office).rows
    assert ids(shown) == [new, spoken, asked, taken]
    assert [row.waits_since is None for row in shown] == [False, False, True, True]


def test_an_urgent_case_stands_above_every_first_page(office: Office) -> None:
    calm = file_some(office, 3)
    office.now += timedelta(days=1)
    urgent = office.file(office.resident("chat-2"), a_request("u", urgent=True))
    first = page(office, limit=2)
    assert (ids(first.urgent), ids(first.rows)) == ([urgent], calm[:2])
    second = page(office, limit=2, after=first.next)
    assert (ids(second.urgent), ids(second.rows)[:1]) == ([], calm[2:])
    assert ids(page(office, "urgent").rows) == [urgent]


@pytest.mark.parametrize("sort", desk.SORTS)
def test_leafing_forth_and_back_shows_every_case_once(office: Office, sort: str) -> None:
    wanted = file_some(office, 7)
    for case_id in wanted[::2]:
        office.move(case_id, "take")
    seen, after, pages = [], None, []
    while True:
        shown = page(office, sort=sort, limit=3, after=after)
        seen += ids(shown.rows)
        pages.append(ids(shown.rows))
        if shown.next is None:
            break
        after = shown.next
    assert sorted(seen) == sorted(wanted) and len(seen) == 7
    back = page(office, sort=sort, limit=3, after=shown.previous)
    assert ids(back.rows) == pages[1]
    start = page(office, sort=sort, limit=3, after=back.previous)
    assert (ids(start.rows), start.previous) == (pages[0], None)


def test_a_broken_cursor_means_page_one(office: Office) -> None:
    made = file_some(office, 2)
    for cursor in ("", "n", "n.x.y", "n.1", "q.1.2", "n.99999999999999.1", "p.0.0", "x" * 500):
        assert ids(page(office, after=cursor).rows) == made


def test_a_clerk_sees_only_the_own_township_and_the_county_sees_all(office: Office) -> None:
    [here] = file_some(office, 1)
    there = office.file(office.resident("chat-2"), a_request("o", area=OTHER_TOWN))
    assert ids(page(office).rows) == [here]
    assert ids(page(office, actor=ELSEWHERE).rows) == [there]
    assert ids(page(office, actor=OFFICER).rows) == [here, there]
    assert ids(page(office, actor=OFFICER, area=OTHER_TOWN).rows) == [there]
    assert ids(page(office, area=OTHER_TOWN).rows) == []
    assert ids(page(office, actor=NOBODY).rows) == []
    assert sum(office.read(lambda tx: desk.badges(tx, NOBODY, TODAY)).values()) == 0


def test_a_foreign_or_unknown_case_has_no_page(office: Office) -> None:
    [here] = file_some(office, 1)
    for actor, case_id in ((ELSEWHERE, here), (CLERK, 999), (NOBODY, here)):
        with pytest.raises(NotYours):
            office.read(
                lambda tx, a=actor, c=case_id: desk.case_page(tx, office.seal, a, c, NOW, office.ground)  # type: ignore[misc]
            )


def test_a_village_worker_sees_the_own_village(office: Office) -> None:
    village = TOWN + "200"
    who = office.resident()
    office.file(who, a_request("a", village=TOWN + "201"))
    mine = office.file(who, a_request("b", village=village))
    assert ids(page(office, actor=Actor("staff:8", Role.CLERK, village)).rows) == [mine]


def test_every_view_agrees_with_its_badge(office: Office) -> None:
    one, two, three, four, five = file_some(office, 5)
    office.move(one, "take")
    office.move(two, "take")
    office.move(two, "ask", given=Given(wanted=Wanted(keys.RECEIPTS.name, ""), words="补一样"))
    office.move(three, "urgent")
    office.write(
        lambda tx: casework.told_case(
            tx, office.seal, ToldCase(str(four), "在吗"), office.dossier(four).resident_id, NOW, office.ground
        )
    )
    office.move(five, "take")
    office.refuse(five)
    far = TODAY + timedelta(days=60)
    for today in (TODAY, office.view(one).due, far):
        assert today is not None
        badges = office.read(lambda tx, day=today: desk.badges(tx, CLERK, day))  # type: ignore[misc]
        for view in desk.VIEWS:
            shown = office.read(
                lambda tx, v=view, day=today: desk.queue_page(tx, office.seal, CLERK, v, day)  # type: ignore[misc]
            )
            assert badges[view] == len({*ids(shown.urgent), *ids(shown.rows)}), view
    assert office.read(lambda tx: desk.badges(tx, CLERK, far))["overdue"] == 4


def test_what_comes_after_the_end_is_unread_too(office: Office) -> None:
    [case_id] = file_some(office, 1)
    office.move(case_id, "take")
    office.refuse(case_id)
    who = office.dossier(case_id).resident_id
    office.write(
        lambda tx: casework.told_case(
            tx, office.seal, ToldCase(str(case_id), "我不服"), who, NOW, office.ground
        )
    )
    assert ids(page(office, "unread").rows) == [case_id]
    assert office.read(lambda tx: desk.badges(tx, CLERK, TODAY))["unread"] == 1


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("罗小秀", "name"),
        ("小秀", "name"),
        ("lxx", "initials"),
        ("luoxiao", "pinyin"),
        ("0025", "id"),
        ("0017", "phone"),
    ],
)
def test_the_search_finds_by_what_a_clerk_remembers(office: Office, typed: str, why: str) -> None:
    [case_id] = file_some(office, 1)
    office.file(office.resident("chat-2"), a_request("o", area=OTHER_TOWN))
    hits = office.read(lambda tx: desk.search(tx, office.seal, CLERK, typed, TODAY))
    assert [(hit.row.id, hit.why) for hit in hits] == [(case_id, why)]


def test_the_search_finds_by_code_and_a_corrected_name_no_longer_by_the_old_one(office: Office) -> None:
    [case_id] = file_some(office, 1)
    code = office.view(case_id).code

    def found(typed: str) -> list[int]:
        hits = office.read(lambda tx: desk.search(tx, office.seal, CLERK, typed, TODAY))
        return [hit.row.id for hit in hits]

    assert found(f"{code[:3]}-{code[3:7]}-{code[7:]}") == [case_id]
    who = office.dossier(case_id).resident_id
    deed = ToldCase(str(case_id), "", facts={keys.NAME.name: "罗晓秀"})
    office.write(lambda tx: casework.told_case(tx, office.seal, deed, who, NOW, office.ground))
    assert (found("罗小秀"), found("罗晓秀"), found("没有这人"), found("")) == ([], [case_id], [], [])


def test_one_page_tells_everything_about_a_case_in_few_queries(office: Office) -> None:
    hashed = "not a hash"
    office.write(lambda tx: staff.create(tx, "wl", "王丽", "clerk", TOWN, hashed, NOW))
    who = office.resident()
    photo = office.write(lambda tx: new_paper(tx, office.seal, who, "photo", ms(NOW), names={"pages": ["x"]}))
    case_id = office.file(who, a_request(facts={keys.RECEIPTS.name: [photo]}))
    elsewhere = office.file(who, a_request("o", area=OTHER_TOWN))
    office.move(case_id, "take")
    office.move(case_id, "note", given=Given(words="先核实"))
    office.move(case_id, "reply", given=Given(words="请等两天"))

    def read(tx: Tx) -> desk.CasePage:
        with counting(tx) as said:
            shown = desk.case_page(tx, office.seal, CLERK, case_id, NOW, office.ground)
        assert len(said) <= 12
        return shown

    shown = office.read(read)
    assert [entry.move for entry in shown.timeline] == ["file", "take", "note", "reply"]
    assert shown.timeline[1].actor_name == shown.assignee_name == "王丽"
    assert [entry.data["words"] for entry in shown.notes] == ["先核实"]
    assert [bubble.staff_name for bubble in shown.conversation] == ["", "王丽"]
    assert {bubble.state for bubble in shown.conversation} == {"queued"}
    assert [paper.item for paper in shown.papers] == [keys.RECEIPTS.name]
    assert [(other.id, other.within, other.code) for other in shown.others] == [(elsewhere, False, "")]
    assert shown.clock is not None and shown.clock.day_number == 1
    assert "propose" in {move.name for move in shown.moves}
    assert (shown.channel, shown.blocked, shown.lang) == ("telegram", False, "zh-CN")


def test_a_queue_page_with_its_badges_takes_few_queries(office: Office) -> None:
    file_some(office, 3)

    def read(tx: Tx) -> int:
        with counting(tx) as said:
            desk.queue_page(tx, office.seal, CLERK, "open", TODAY)
            desk.badges(tx, CLERK, TODAY)
        return len(said)

    assert office.read(read) <= 5


def test_a_save_on_a_case_that_has_gone_on_is_refused_whole(office: Office) -> None:
    [case_id] = file_some(office, 1)
    office.move(case_id, "take")

    def save(seen: int) -> Any:
        steps = [("reply", Given(words="好的")), ("note", Given(words="x"))]
        return office.write(
            lambda tx: desk.act(tx, office.seal, desk.Save(CLERK, case_id, seen, steps), NOW, office.ground)
        )

    with pytest.raises(Changed):
        save(1)
    assert save(2).case.version == 4


def test_staff_mark_a_photo_and_no_foreign_clerk_does(office: Office) -> None:
    who = office.resident()
    photo = office.write(lambda tx: new_paper(tx, office.seal, who, "photo", ms(NOW), names={"pages": ["x"]}))
    office.file(who, a_request(facts={keys.RECEIPTS.name: [photo]}))
    marked = office.write(
        lambda tx: desk.mark_paper(tx, office.seal, CLERK, photo, state="poor", note="看不清日期", turn=450)
    )
    assert (marked.state, marked.note, marked.turn, marked.names) == (
        "poor",
        "看不清日期",
        90,
        {"pages": ["x"]},
    )
    with pytest.raises(NotYours):
        office.write(lambda tx: desk.mark_paper(tx, office.seal, ELSEWHERE, photo, state="good"))


def test_saved_replies_belong_to_an_area_and_are_seen_below_it(office: Office) -> None:
    office.write(lambda tx: desk.add_reply(tx, OFFICER, "等待", "{name}您好，{code} 正在办，{x}"))
    mine = office.write(lambda tx: desk.add_reply(tx, CLERK, "补票", "请补发票"))

    def titles(actor: Actor) -> list[str]:
        return [reply.title for reply in office.read(lambda tx: desk.saved_replies(tx, actor))]

    assert (sorted(titles(CLERK)), titles(ELSEWHERE)) == (["等待", "补票"], ["等待"])
    assert not office.write(lambda tx: desk.remove_reply(tx, ELSEWHERE, mine))
    assert office.write(lambda tx: desk.remove_reply(tx, CLERK, mine))
    assert (
        desk.fill("{name}您好，{code} 正在办，{x}", {"name": "罗小秀", "code": "7K3"})
        == "罗小秀您好，7K3 正在办，{x}"
    )


def test_a_case_is_handed_only_to_who_works_here(office: Office) -> None:
    for login, town in (("here", TOWN), ("there", OTHER_TOWN)):
        office.write(lambda tx, i=login, t=town: staff.create(tx, i, i, "clerk", t, "x", NOW))  # type: ignore[misc]
    seen = office.read(lambda tx: desk.colleagues(tx, CLERK))
    assert [each.login for each in seen] == ["here"]
    assert [
        each.login for each in office.read(lambda tx: desk.colleagues(tx, replace(OFFICER, area=COUNTY)))
    ] == [
        "here",
        "there",
    ]
    found = office.read(lambda tx: desk.colleague(tx, seen[0].id))
    assert found is not None and found.area == TOWN
    office.write(lambda tx: staff.disable(tx, seen[0].id, NOW))
    assert office.read(lambda tx: desk.colleague(tx, seen[0].id)) is None
