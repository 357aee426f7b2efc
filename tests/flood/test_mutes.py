"""A chat that only disturbs is let be quiet by the county; in need the person gets through all the same."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.channel import Inbound
from bot.door import take
from dialogs.message import Heard
from store.residents.conversation import last_lines, resident_of
from store.residents.mutes import MUCH
from store.schema import cases, inbox, resident, trail
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import words

TOLD = "先不在这里回复"


class Spammer:
    def __init__(self, desk: DeskOffice, chat: str = "5") -> None:
        self.desk, self.chat, self.sent = desk, chat, 0

    async def say(self, text: str) -> list[str]:
        """What the house says to it."""
        before = len(self.heard) if self.sent else 0
        self.sent += 1
        inbound = Inbound("telegram", self.chat, f"7:{self.chat}:{self.sent}", Heard(text=text), lang="zh")
        assert not (await take(self.desk.house, inbound)).failed
        return self.heard[before:]

    @property
    def number(self) -> int:
        found = self.desk.house.store.read_now(lambda tx: resident_of(tx, "telegram", self.chat))
        assert found is not None
        return found

    @property
    def heard(self) -> list[str]:
        house = self.desk.house
        lines = house.store.read_now(lambda tx: last_lines(tx, house.seal, self.number, 900))
        return [line.text for line in lines if not line.own]


@pytest.fixture
async def spammer(desk: DeskOffice) -> Spammer:
    found = Spammer(desk)
    for number in range(MUCH):
        await found.say(f"加我微信贷款{number}")
    return found


async def muted(desk: DeskOffice, spammer: Spammer, **changed: str) -> int:
    officer = await desk.at_desk("lina")
    given = {"reason": "adverts", "days": "3", "why": "一天发了一百条广告", **changed}
    answer = await officer.send(f"/desk/mutes/{spammer.number}", given, page="/desk/mutes")
    return answer.status_code


async def test_the_county_sees_who_writes_without_end_and_mutes_it(
    desk: DeskOffice, spammer: Spammer
) -> None:
    officer = await desk.at_desk("lina")
    page = words(await officer.get("/desk/mutes"))
    assert f"聊天 {spammer.number}" in page and "100 条" in page and "加我微信贷款99" in page
    assert await muted(desk, spammer) == 303
    page = words(await officer.get("/desk/mutes"))
    assert "打广告" in page and "恢复回复" in page and "李娜" in page


async def test_a_muted_chat_is_told_once_how_to_call_and_then_nothing(
    desk: DeskOffice, spammer: Spammer
) -> None:
    before = len(spammer.heard)
    await muted(desk, spammer)
    [told] = spammer.heard[before:]
    assert TOLD in told and "12345" in told
    assert await spammer.say("加我微信") == [] and await spammer.say("在吗") == []
    kept = desk.house.store.read_now(
        lambda tx: (
            tx.execute(select(inbox.c.state).where(inbox.c.resident_id == spammer.number)).scalars().all()
        )
    )
    assert len(kept) == MUCH + 2 and set(kept) == {"done"}, "nothing is lost"


async def test_in_need_a_muted_person_gets_through_and_is_asked_on(
    desk: DeskOffice, spammer: Spammer
) -> None:
    await muted(desk, spammer)
    answer = await spammer.say("我三天没吃饭了")
    assert "120" in answer[0] and any("哪个镇街" in text for text in answer)
    assert any("具体在哪里" in text for text in await spammer.say("牛场镇"))
    urgent = desk.house.store.read_now(lambda tx: tx.execute(select(cases.c.urgent)).scalars().all())
    assert True in urgent


async def test_it_ends_by_itself_or_sooner(desk: DeskOffice, spammer: Spammer) -> None:
    await muted(desk, spammer)
    desk.later(timedelta(days=3, minutes=1))
    assert await spammer.say("你好")
    await muted(desk, spammer, days="30")
    assert await spammer.say("你好") == []
    officer = await desk.at_desk("lina")
    await officer.send(f"/desk/mutes/{spammer.number}/end", {}, page="/desk/mutes")
    assert await spammer.say("你好")


async def test_without_a_reason_or_an_end_nobody_is_muted(desk: DeskOffice, spammer: Spammer) -> None:
    assert await muted(desk, spammer, reason="") == 422
    assert await muted(desk, spammer, days="3650") == 422
    until = desk.house.store.read_now(
        lambda tx: tx.execute(
            select(resident.c.muted_until).where(resident.c.id == spammer.number)
        ).scalar_one()
    )
    assert until == 0 and await spammer.say("你好")


async def test_who_muted_whom_and_why_stands_in_the_trail(desk: DeskOffice, spammer: Spammer) -> None:
    await muted(desk, spammer)
    lines = desk.house.store.read_now(
        lambda tx: tx.execute(select(trail.c.why, trail.c.subject).where(trail.c.what == "muted")).all()
    )
    assert [tuple(line) for line in lines] == [("mute-adverts", f"chat:{spammer.number}")]


@pytest.mark.parametrize("login", ["wangli", "zhaoqiang"])
async def test_nobody_of_a_township_sees_or_does_it(desk: DeskOffice, login: str) -> None:
    clerk = await desk.at_desk(login)
    assert (await clerk.get("/desk/mutes")).status_code == 403


async def test_others_are_answered_as_ever(desk: DeskOffice, spammer: Spammer) -> None:
    await muted(desk, spammer)
    assert await Spammer(desk, "6").say("你好")
