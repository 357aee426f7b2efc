"""One thing in many cases: chosen, looked at, done case by case, and said what was left."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence

import httpx2
from sqlalchemy import select, update

from bot.bulk import bulk_due
from cases.moves import Given
from cases.people import staff_number
from store import desk as desk_rows
from store.database import Tx
from store.desk.bells import bells
from store.office.bells import unread_bells
from store.schema import address, bulk_case, event, job, letter, staff
from store.snoozes import rest
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import Visitor, words
from tests.store.office import OTHER_TOWN, a_request

MARK = re.compile(r'name="mark" value="([0-9a-f]{20})"')


def some(desk: DeskOffice, n: int) -> list[int]:
    """Cases that somebody has taken up."""
    made = [desk.case(a_request(f"temporary:{each}"), sender=f"chat-{each}") for each in range(n)]
    for each in made:
        desk.move(each, "take")
    return made


def history(desk: DeskOffice, case: int) -> list[str]:
    moves = select(event.c.move).where(event.c.case_id == case).order_by(event.c.version)
    return list(desk.house.store.read_now(lambda tx: tx.execute(moves).scalars().all()))


def a_reply(desk: DeskOffice, text: str, title: str = "问好") -> int:
    return desk.office.write(lambda tx: desk_rows.add_reply(tx, desk.people["wangli"], title, text))


async def chosen(clerk: Visitor, deed: str, cases: Sequence[int]) -> str:
    """Ticked in the queue; the address of the preview."""
    token = await clerk.token("/desk")
    sent: dict[str, str | list[str]] = {
        "form_token": token,
        "deed": deed,
        "view": "open",
        "case": [str(each) for each in cases],
    }
    answer = await clerk.client.post("/desk/bulk", data=sent)
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


async def agreed(clerk: Visitor, page: str) -> httpx2.Response:
    found = MARK.search((await clerk.get(page)).text)
    assert found, "nobody is in"
    return await clerk.send(f"{page}/run", {"mark": found.group(1)}, page=page)


async def done(desk: DeskOffice) -> None:
    while await bulk_due(desk.house):
        pass


async def test_three_cases_go_to_a_colleague_who_hears_of_it_once(desk: DeskOffice) -> None:
    first, second, third = some(desk, 3)
    clerk = await desk.at_desk()
    page = await chosen(clerk, "hand_over", [second, first, third])
    zhao = desk.people["zhaoqiang"]
    await clerk.send(page, {"assignee": zhao.id.removeprefix("staff:")})
    assert "会办的 3 件" in words(await clerk.get(page))
    answer = await agreed(clerk, page)
    assert answer.status_code == 303
    assert "办好 0 件，没办 0 件，还在办 3 件" in words(await clerk.get(page))
    await done(desk)
    assert "办好 3 件，没办 0 件，还在办 0 件" in words(await clerk.get(page))
    assert {desk.office.dossier(each).case.assignee for each in (first, second, third)} == {zhao.id}
    rung = desk.house.store.read_now(lambda tx: bells(tx, desk.house.seal, zhao))
    assert [(each.kind, each.n, each.by) for each in rung] == [("handed_many", 3, "王丽")]
    assert "王丽一次把 3 件案件交给了您" in words(await (await desk.at_desk("zhaoqiang")).get("/desk/bells"))


async def test_the_preview_says_who_is_out_and_why(desk: DeskOffice) -> None:
    mine, theirs, over = some(desk, 3)
    desk.move(theirs, "hand_over", given=Given(assignee=desk.people["zhaoqiang"]))
    desk.office.refuse(over)
    clerk = await desk.at_desk()
    page = await chosen(clerk, "hand_over", [mine, theirs, over])
    await clerk.send(page, {"assignee": desk.people["zhaoqiang"].id.removeprefix("staff:")})
    shown = words(await clerk.get(page))
    assert "会办的 1 件" in shown and "不办的，和为什么 2 件" in shown
    assert "本来就是这位同事的" in shown and "眼下不能这样办" in shown
    await agreed(clerk, page)
    await done(desk)
    assert "办好 1 件，没办 2 件" in words(await clerk.get(page))
    assert history(desk, over)[-1] == "refuse"


async def test_a_case_somebody_touched_meanwhile_is_left_and_told(desk: DeskOffice) -> None:
    first, second = some(desk, 2)
    clerk = await desk.at_desk()
    page = await chosen(clerk, "hand_over", [first, second])
    await clerk.send(page, {"assignee": desk.people["zhaoqiang"].id.removeprefix("staff:")})
    await agreed(clerk, page)
    desk.move(second, "note", "lina", Given(words="我先看看"))
    await done(desk)
    shown = words(await clerk.get(page))
    assert "办好 1 件，没办 1 件" in shown and "选定以后，有人动过这一件" in shown
    assert desk.office.dossier(second).case.assignee == desk.people["wangli"].id


async def test_what_changed_after_the_preview_is_looked_at_once_more(desk: DeskOffice) -> None:
    first, second = some(desk, 2)
    clerk = await desk.at_desk()
    page = await chosen(clerk, "hand_over", [first, second])
    chosen_one = {"assignee": desk.people["zhaoqiang"].id.removeprefix("staff:")}
    await clerk.send(page, chosen_one)
    mark = MARK.search((await clerk.get(page)).text)
    assert mark
    desk.move(second, "note", "lina", Given(words="我先看看"))
    answer = await clerk.send(f"{page}/run", {"mark": mark.group(1)}, page=page)
    assert answer.status_code == 409 and "什么都还没办" in words(answer)
    assert desk.house.store.read_now(lambda tx: tx.execute(select(job.c.id)).all()) == []
    await clerk.send(page, chosen_one)  # looked at again, as things are now
    assert "会办的 2 件" in words(await clerk.get(page))


async def test_pressed_twice_it_is_done_once(desk: DeskOffice) -> None:
    cases = some(desk, 2)
    a_reply(desk, "{name}您好，您的编号是{code}。")
    clerk = await desk.at_desk()
    page = await chosen(clerk, "message", cases)
    await clerk.send(page, {"reply": "1"})
    mark = MARK.search((await clerk.get(page)).text)
    assert mark
    token = await clerk.token(page)
    sent = {"form_token": token, "mark": mark.group(1)}
    answers = await asyncio.gather(*(clerk.client.post(f"{page}/run", data=sent) for _ in range(3)))
    assert {each.status_code for each in answers} == {303}
    await asyncio.gather(*(bulk_due(desk.house) for _ in range(3)))
    await done(desk)
    assert [history(desk, each)[-2:] for each in cases] == [["take", "reply"]] * 2


async def test_everybody_reads_their_own_name_and_number(desk: DeskOffice) -> None:
    first, second = some(desk, 2)
    a_reply(desk, "{name}您好，您的编号是{code}。")
    clerk = await desk.at_desk()
    page = await chosen(clerk, "message", [first, second])
    await clerk.send(page, {"reply": "1"})
    code = desk.office.dossier(first).case.code
    shown = words(await clerk.get(page))
    assert f"罗小秀您好，您的编号是{code[:3]}" in shown.replace(" ", "")
    await agreed(clerk, page)
    await done(desk)
    sent = desk.house.store.read_now(
        lambda tx: tx.execute(select(letter.c.case_id).where(letter.c.by_staff.is_not(None))).scalars().all()
    )
    assert sorted(sent) == sorted([first, second])


async def test_whom_no_message_reaches_or_fits_is_out(desk: DeskOffice) -> None:
    fits, no_phone, no_day = some(desk, 3)
    a_reply(desk, "{name}您好，{due}以前答复您。")

    def hang_up(tx: Tx) -> None:
        tx.execute(update(address).where(address.c.sender == "chat-1").values(blocked_at=1))

    desk.house.store.write_now(hang_up)
    desk.office.refuse(no_day)  # answered: no day of an answer runs any more
    clerk = await desk.at_desk()
    page = await chosen(clerk, "message", [fits, no_phone, no_day])
    await clerk.send(page, {"reply": "1"})
    shown = words(await clerk.get(page))
    assert "会办的 1 件" in shown
    assert "消息发不到手机上，请打电话" in shown and "这一件填不上，请单独发" in shown


async def test_a_reply_about_one_person_goes_to_nobody(desk: DeskOffice) -> None:
    cases = some(desk, 2)
    a_reply(desk, "罗小秀的电话是 13985400017。")
    clerk = await desk.at_desk()
    page = await chosen(clerk, "message", cases)
    answer = await clerk.send(page, {"reply": "1"})
    assert answer.status_code == 422 and "不能发给很多人" in words(answer)


async def test_no_number_goes_to_a_chat_abroad(desk: DeskOffice) -> None:
    [case] = some(desk, 1)
    a_reply(desk, "请把钱打到 6228480402564890018 这个账户。")
    desk.house.__dict__["identity_page"] = True
    clerk = await desk.at_desk()
    page = await chosen(clerk, "message", [case])
    await clerk.send(page, {"reply": "1"})
    assert "用的是国外的聊天软件，不能发" in words(await clerk.get(page))


async def test_colleagues_are_reminded_each_of_theirs(desk: DeskOffice) -> None:
    theirs, own, rests = some(desk, 3)
    zhao, office = desk.people["zhaoqiang"], desk.office
    for each in (theirs, rests):
        desk.move(each, "hand_over", given=Given(assignee=zhao))
    day = office.ground.calendar.add(office.ground.day, 1)
    office.write(
        lambda tx: rest(
            tx, office.seal, zhao, rests, None, day, "office", lambda d, r: "等", office.now, office.ground
        )
    )
    clerk = await desk.at_desk()
    page = await chosen(clerk, "remind", [theirs, own, rests])
    shown = words(await clerk.get(page))
    assert "会办的 1 件" in shown
    assert "是您自己的" in shown and "提醒已经暂停" in shown
    await agreed(clerk, page)
    await done(desk)
    rung = desk.house.store.read_now(lambda tx: bells(tx, desk.house.seal, zhao))
    assert [(each.kind, each.case_id) for each in rung][:1] == [("urged", theirs)]
    assert history(desk, theirs)[-1] == "hand_over", "a reminder is no step in the case"


async def test_the_whole_list_is_what_its_filter_says(desk: DeskOffice) -> None:
    temporary = some(desk, 2)
    desk.case(a_request("e:1", kind="enquiry", track="", words="怎么还没有发？", finding={}), sender="chat-e")
    clerk = await desk.at_desk()
    sent = {"deed": "remind", "whole": "on", "view": "open", "kind": "temporary"}
    answer = await clerk.send("/desk/bulk", sent, page="/desk")
    page = answer.headers["location"]
    kept = desk.house.store.read_now(lambda tx: tx.execute(select(bulk_case.c.case_id)).scalars().all())
    assert sorted(kept) == sorted(temporary)
    assert (await clerk.get(page)).status_code == 200


async def test_nothing_ticked_is_said_kindly(desk: DeskOffice) -> None:
    some(desk, 1)
    clerk = await desk.at_desk()
    answer = await clerk.send("/desk/bulk", {"deed": "remind", "view": "open"}, page="/desk")
    assert "还没有选" in words(await clerk.get(answer.headers["location"]))


async def test_a_foreign_case_cannot_be_slipped_in(desk: DeskOffice) -> None:
    [mine] = some(desk, 1)
    foreign = desk.case(a_request("temporary:x", area=OTHER_TOWN), sender="chat-x")
    clerk = await desk.at_desk()
    await chosen(clerk, "remind", [mine, foreign])
    kept = desk.house.store.read_now(lambda tx: tx.execute(select(bulk_case.c.case_id)).scalars().all())
    assert list(kept) == [mine]


async def test_what_a_colleague_began_is_nobody_elses_to_see(desk: DeskOffice) -> None:
    page = await chosen(await desk.at_desk(), "remind", some(desk, 1))
    other = await desk.at_desk("zhaoqiang")
    assert (await other.get(page)).status_code == 404
    assert (await other.send(f"{page}/run", {"mark": "x"}, page="/desk")).status_code == 404


async def test_who_left_meanwhile_does_nothing_any_more(desk: DeskOffice) -> None:
    cases = some(desk, 2)
    clerk = await desk.at_desk()
    page = await chosen(clerk, "hand_over", cases)
    await clerk.send(page, {"assignee": desk.people["zhaoqiang"].id.removeprefix("staff:")})
    await agreed(clerk, page)
    number = staff_number(desk.people["wangli"].id)
    left = update(staff).where(staff.c.id == number).values(disabled_at=1)
    desk.house.store.write_now(lambda tx: tx.execute(left))
    await done(desk)
    kept = desk.house.store.read_now(
        lambda tx: tx.execute(select(bulk_case.c.outcome, bulk_case.c.why)).all()
    )
    assert {tuple(each) for each in kept} == {("left", "no-right")}
    assert (
        desk.house.store.read_now(lambda tx: unread_bells(tx, staff_number(desk.people["zhaoqiang"].id))) == 0
    )


async def test_a_relative_of_the_household_cannot_be_given_the_case(desk: DeskOffice) -> None:
    [case] = some(desk, 1)
    desk.move(case, "declare_kin", "zhaoqiang", Given(reason="我堂妹家"))
    clerk = await desk.at_desk()
    page = await chosen(clerk, "hand_over", [case])
    await clerk.send(page, {"assignee": desk.people["zhaoqiang"].id.removeprefix("staff:")})
    shown = words(await clerk.get(page))
    assert "一件也办不了" in shown and "或者要回避" in shown


async def test_what_one_did_lately_is_found_again(desk: DeskOffice) -> None:
    cases = some(desk, 1)
    clerk = await desk.at_desk()
    page = await chosen(clerk, "hand_over", cases)
    await clerk.send(page, {"assignee": desk.people["zhaoqiang"].id.removeprefix("staff:")})
    assert "还没有一次办过多件" in words(await clerk.get("/desk/bulk"))
    await agreed(clerk, page)
    assert f'href="{page}"' in (await clerk.get("/desk/bulk")).text
