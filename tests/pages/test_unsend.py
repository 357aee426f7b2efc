"""A clerk sends the wrong sentence, and takes it back before it has left."""

from __future__ import annotations

import html
import re
from datetime import timedelta

from httpx2 import Response
from sqlalchemy import select

from store.post.letters import claim
from store.residents import conversation
from store.schema import cases, event, letter
from store.times import ms
from tests.bulk.conftest import house
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import Visitor, words
from tests.store.office import a_request

__all__ = ["house"]  # on each database

SAID = "您家的低保已经批了"


def asked(desk: DeskOffice) -> int:
    """Somebody asked something and waits."""
    office = desk.office
    case_id = desk.case(a_request(kind="enquiry", track=""))
    desk.move(case_id, "take")
    desk.later(timedelta(minutes=5))
    office.write(lambda tx: tx.execute(cases.update().values(unread=True, waiting_since=ms(office.now))))
    return case_id


async def replied(visitor: Visitor, case_id: int, **more: str) -> tuple[str, str]:
    """Where the save led, and the version that it made."""
    answer = await visitor.send(f"/desk/cases/{case_id}", {"move": "reply", "message": SAID, **more})
    assert answer.status_code == 303
    there = answer.headers["location"]
    (version,) = bar((await visitor.get(there)).text)
    return there, version


def bar(page: str) -> list[str]:
    """The version of the reply that a page offers to take back."""
    return re.findall(r'/unsend".*?name="version" value="(\d+)"', page, re.DOTALL)


async def undo(visitor: Visitor, case_id: int, version: str) -> Response:
    return await visitor.send(f"/desk/cases/{case_id}/unsend", {"version": version}, page="/desk/me")


def shown(desk: DeskOffice, case_id: int) -> list[str]:
    """What the resident's page shows of it."""
    house, now = desk.house, ms(desk.clock[0])
    who = house.store.read_now(lambda tx: tx.execute(select(cases.c.resident_id)).scalar_one())
    lines = house.store.read_now(lambda tx: conversation.last_lines(tx, house.seal, who, now=now))
    later = house.store.read_now(lambda tx: conversation.letters_after(tx, house.seal, who, 0, now=now))
    assert [line.text for line in later] == [line.text for line in lines if not line.own]
    return [line.text for line in lines if SAID in line.text]


def due(desk: DeskOffice) -> list[str]:
    """What the post would carry now."""
    house, now = desk.house, ms(desk.clock[0])
    found = house.store.write_now(lambda tx: claim(tx, house.seal, ["telegram"], now, 1000, 9))
    return [out.say.text for out in found if SAID in out.say.text]


async def test_a_reply_leaves_after_ten_seconds(desk: DeskOffice) -> None:
    case_id = asked(desk)
    clerk = await desk.at_desk()
    there, _ = await replied(clerk, case_id)
    page = await clerk.get(there)
    assert "10 秒后发给居民" in words(page) and "/unsend" in page.text
    assert (shown(desk, case_id), due(desk)) == ([], [])
    desk.later(timedelta(seconds=11))
    assert len(shown(desk, case_id)) == 1 and len(due(desk)) == 1
    assert "/unsend" not in (await clerk.get(there)).text


async def test_news_of_the_case_leaves_the_seconds_on_the_page(desk: DeskOffice) -> None:
    """Her own reply is news too: what is fetched anew says how long she has, as long as she has it."""
    case_id = asked(desk)
    clerk = await desk.at_desk()
    there, _ = await replied(clerk, case_id)
    anew = html.unescape(re.findall(r'hx-get="(/desk/cases/[^"]*)"', (await clerk.get(there)).text)[-1])
    assert "10 秒后发给居民" in words(await clerk.get(anew))
    desk.later(timedelta(seconds=11))
    assert "秒后发给居民" not in words(await clerk.get(anew))


async def test_taken_back_nothing_was_sent_and_the_person_waits_on(desk: DeskOffice) -> None:
    case_id = asked(desk)
    clerk = await desk.at_desk()
    _, version = await replied(clerk, case_id, note="先问过领导")
    desk.later(timedelta(seconds=5))
    back = await undo(clerk, case_id, version)
    assert back.status_code == 200
    assert f">{SAID}</textarea>" in back.text and "没有发给居民" in words(back)
    desk.later(timedelta(minutes=1))
    assert (shown(desk, case_id), due(desk)) == ([], [])
    row = desk.house.store.read_now(lambda tx: tx.execute(select(cases)).one())
    assert row.unread and row.waiting_since is not None and row.answered_at is not None  # by taking it
    moves = desk.house.store.read_now(lambda tx: list(tx.execute(select(event.c.move)).scalars()))
    assert moves[-2:] == ["reply", "unsend"] and "note" in moves
    assert "撤回刚写的回复（没有发出）" in words(await clerk.get(f"/desk/cases/{case_id}"))


async def test_a_first_answer_that_was_taken_back_was_none(desk: DeskOffice) -> None:
    case_id = desk.case(a_request(kind="enquiry", track=""))
    clerk = await desk.at_desk()
    _, version = await replied(clerk, case_id)
    assert _answered(desk) is not None
    await undo(clerk, case_id, version)
    assert _answered(desk) is None


def _answered(desk: DeskOffice) -> int | None:
    return desk.house.store.read_now(lambda tx: tx.execute(select(cases.c.answered_at)).scalar_one())


async def test_what_has_left_cannot_be_taken_back_nor_taken_back_twice(desk: DeskOffice) -> None:
    case_id = asked(desk)
    clerk = await desk.at_desk()
    _, version = await replied(clerk, case_id)
    desk.later(timedelta(seconds=10))
    late = await undo(clerk, case_id, version)
    assert late.status_code == 303
    assert "撤不回来" in words(await clerk.get(late.headers["location"]))
    _, again = await replied(clerk, case_id)
    assert (await undo(clerk, case_id, again)).status_code == 200
    assert (await undo(clerk, case_id, again)).status_code == 303
    assert len(shown(desk, case_id)) == 1


async def test_nobody_takes_back_what_somebody_else_said(desk: DeskOffice) -> None:
    case_id = asked(desk)
    _, version = await replied(await desk.at_desk(), case_id)
    for login in ("zhaoqiang", "sunmei", "lina", "zhoumin"):
        other = await desk.at_desk(login)
        answer = await undo(other, case_id, version)
        assert answer.status_code == 404, login
    assert desk.house.store.read_now(
        lambda tx: tx.execute(select(letter.c.id).where(letter.c.by_staff > 0)).all()
    )


async def test_a_message_with_a_decision_is_not_held(desk: DeskOffice) -> None:
    case_id = asked(desk)
    clerk = await desk.at_desk()
    fields = {"move": "close", "message": SAID, "reason": "说清楚了"}
    answer = await clerk.send(f"/desk/cases/{case_id}", fields)
    assert bar((await clerk.get(answer.headers["location"])).text) == [] and len(shown(desk, case_id)) == 1


async def test_what_is_done_meanwhile_leaves_the_reply_in_reach(desk: DeskOffice) -> None:
    """A note saved four seconds later took the button away, while the reply was still here."""
    case_id = asked(desk)
    clerk = await desk.at_desk()
    _, version = await replied(clerk, case_id)
    desk.later(timedelta(seconds=4))
    noted = await clerk.send(f"/desk/cases/{case_id}", {"move": "note", "note": "再核一次金额"})
    page = (await clerk.get(noted.headers["location"])).text
    assert bar(page) == [version] and 'data-gone-after="6"' in page and "已保存" in page
    assert bar((await clerk.get("/desk")).text) == []
    assert bar((await clerk.get(f"/desk/cases/{case_id}")).text) == [version]
    assert bar((await (await desk.at_desk("zhoumin")).get(f"/desk/cases/{case_id}")).text) == []
    assert (await undo(clerk, case_id, version)).status_code == 200 and due(desk) == []
    assert bar((await clerk.get(f"/desk/cases/{case_id}")).text) == []
