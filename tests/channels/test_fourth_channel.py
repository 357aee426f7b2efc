"""A fourth channel costs one file: this one is made up, and works through the same door and the same post."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from bot.channel import Channel, Delivery, Inbound, Letter, Sent, Unreachable
from bot.door import take
from bot.house import House
from bot.pace import Pace
from bot.post import Postman
from cases.moves import Given
from cases.people import Actor, Role
from dialogs.message import Heard
from store.casework import make_move
from store.database import Tx
from store.schema import cases
from tests.chats.player import Clock, clock_on
from tests.houses import a_house


class Pager:
    """Short texts by number; options are numbered, because a pager has no buttons."""

    name = "pager"

    def __init__(self) -> None:
        self.out: list[tuple[str, str]] = []
        self.lost: set[str] = set()

    def receive(self, raw: Mapping[str, Any]) -> Inbound | None:
        if raw.get("kind") != "text":
            return None
        return Inbound(self.name, str(raw["from"]), str(raw["id"]), Heard(text=str(raw["text"])))

    async def deliver(self, letter: Letter) -> Delivery:
        if letter.to in self.lost:
            return Unreachable("no such number")
        options = [f"{n} {option.label}" for n, option in enumerate(letter.say.options, 1)]
        self.out.append((letter.to, "\n".join([letter.say.plain(), *options])))
        return Sent(str(len(self.out)))


class Carrier:
    """Carries texts both ways, as a provider would."""

    def __init__(self, house: House, pager: Pager, clock: Clock) -> None:
        self.house, self.pager, self.clock = house, pager, clock
        self.postman = Postman(house, pager, Pace(1000, same_chat=0))
        self.sent = 0

    async def text(self, words: str, sender: str = "600") -> str:
        """What comes back for one text, all of it."""
        self.sent += 1
        self.clock.pass_by(timedelta(seconds=30))
        inbound = self.pager.receive({"kind": "text", "from": sender, "id": str(self.sent), "text": words})
        assert inbound is not None
        await take(self.house, inbound)
        return await self.back()

    async def back(self) -> str:
        before = len(self.pager.out)
        while await self.postman.round():
            pass
        return "\n".join(text for _, text in self.pager.out[before:])


async def test_a_made_up_channel_carries_a_whole_request(tmp_path: Path) -> None:
    clock = clock_on(date(2026, 11, 23))
    with a_house(tmp_path, clock) as house:
        carrier = Carrier(house, Pager(), clock)
        assert "1 申请救助" in await carrier.text("你好")
        await carrier.text("1")
        for words in ("知道了", "我自己", "着火了", "昨天", "撑几天", "继续", "凤山镇", "葛洞村", "跳过",
                      "张小梅", "跳过", "13900000001", "灶房烧了", "没有照片"):  # fmt: skip
            await carrier.text(words)
        assert "还没有提交" in await carrier.text("是")
        assert "申请已经提交" in await carrier.text("确认提交")

        await house.store.write(lambda tx: _clerk_takes(tx, house))
        assert "已经受理" in await carrier.back()


async def test_whom_it_cannot_reach_is_written_down_and_not_tried_for_ever(tmp_path: Path) -> None:
    clock = clock_on(date(2026, 11, 23))
    with a_house(tmp_path, clock) as house:
        pager = Pager()
        pager.lost.add("600")
        carrier = Carrier(house, pager, clock)
        assert await carrier.text("你好") == ""
        assert await carrier.postman.round() == 0


def test_it_is_a_channel_to_the_type_checker_too() -> None:
    channel: Channel = Pager()
    assert channel.receive({"kind": "picture"}) is None


def _clerk_takes(tx: Tx, house: House) -> None:
    row = tx.execute(cases.select()).one()
    clerk = Actor("staff:1", Role.CLERK, row.area, "陈晓")
    make_move(tx, house.seal, row.id, "take", clerk, Given(), house.now(), house.today())
