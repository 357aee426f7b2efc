"""Did it arrive? Asked once, answered by a press or in words; a no is a task."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.channel import Inbound
from bot.door import take
from bot.errands import errands_due
from bot.house import House
from dialogs.message import Heard, Say
from store import errands
from store.desk.tasks import tasks
from store.residents.conversation import letters_after
from tests.houses import a_house
from tests.money.till import Till, hire
from tests.store.office import NOW, OFFICER, TOWN, Office


class Home:
    """One resident with a phone, and the house on the other side."""

    def __init__(self, house: House, till: Till) -> None:
        self.house, self.till, self.seen, self.n = house, till, 0, 0
        self.payment = till.paid(1200)
        self.case = till.one(self.payment).case_id
        self.who = till.office.dossier(self.case).resident_id

    async def days_pass(self, days: float) -> None:
        self.till.office.now += timedelta(days=days)
        for name in ("ask who was paid", "money not found", "how it was"):
            self.house.store.write_now(lambda tx, name=name: errands.hurry(tx, name, self.house.now()))
        await errands_due(self.house)

    def heard(self) -> list[Say]:
        """What came since the last look."""
        found = self.house.store.read_now(lambda tx: letters_after(tx, self.house.seal, self.who, self.seen))
        self.seen = max([self.seen, *(line.id for line in found)])
        return [line.say for line in found if line.say is not None]

    async def say(self, text: str = "", choice: str = "") -> str:
        self.n += 1
        self.heard()
        inbound = Inbound("telegram", "chat-1", f"m{self.n}", Heard(text=text, choice=choice), lang="zh-CN")
        taken = await take(self.house, inbound)
        assert not taken.failed and taken.resident_id == self.who
        return "\n".join(each.text for each in self.heard())

    def tasks(self, view: str = "open") -> list[tuple[str, str]]:
        found = self.house.store.read_now(
            lambda tx: tasks(tx, self.house.seal, OFFICER, view, self.house.today().day)
        )
        return [(task.kind, task.area) for task in found]


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    clock: list[Office] = []
    with a_house(tmp_path, lambda: clock[0].now if clock else NOW) as house:
        office = Office(house.store, house.seal, house.today(), NOW)
        clock.append(office)
        hire(office)
        yield Home(house, Till(office))


async def test_it_is_asked_once_after_some_days_by_day_and_without_the_sum_on_the_lock(home: Home) -> None:
    home.heard()
    await home.days_pass(2)
    assert home.heard() == []
    await home.days_pass(1)
    [asked] = home.heard()
    assert "给您发了 1,200 元" in asked.text and "您收到了吗" in asked.text
    assert "1,200" not in asked.preview and "救助" not in asked.preview
    assert [option.label for option in asked.options] == ["收到了", "没收到", "不一样多"]
    await home.days_pass(3)
    assert home.heard() == []


async def test_nobody_is_asked_at_night(home: Home) -> None:
    home.heard()
    await home.days_pass(3.6)
    assert home.heard() == []


async def test_yes_is_thanked_for(home: Home) -> None:
    await home.days_pass(3)
    assert "谢谢您告诉我们" in await home.say(choice=f"g:got:{home.payment}")
    assert home.till.one(home.payment).answer == "yes" and home.tasks() == []


async def test_no_opens_a_task_that_goes_to_the_county_when_it_is_not_settled(home: Home) -> None:
    await home.days_pass(3)
    assert "我们马上查" in await home.say(choice=f"g:notgot:{home.payment}")
    assert home.tasks() == [("payment-missing", TOWN)]
    await home.days_pass(7)
    assert home.tasks() == [("payment-missing", TOWN), ("payment-missing", TOWN[:6])]
    assert "谢谢" in await home.say("收到了")
    assert home.tasks() == []


async def test_to_whom_no_money_came_nobody_says_that_all_is_done(home: Home) -> None:
    await home.days_pass(3)
    await home.say(choice=f"g:notgot:{home.payment}")
    await home.days_pass(2)
    assert not any("办得怎么样" in say.text for say in home.heard())
    await home.say("收到了")
    await home.days_pass(1)
    assert any("办得怎么样" in say.text for say in home.heard())


async def test_plain_words_answer_too_and_another_amount_is_asked_for(home: Home) -> None:
    await home.days_pass(3)
    assert "收到多少" in await home.say("钱不对")
    assert home.tasks() == [("payment-differs", TOWN)]


async def test_a_thank_you_beside_it_hides_no_answer(home: Home) -> None:
    await home.days_pass(3)
    assert "我们马上查" in await home.say("钱还没打来哦")
    assert "谢谢您告诉我们" in await home.say("好的，钱收到咯，谢谢你们")


async def test_the_answer_is_heard_among_words_that_say_no_more(home: Home) -> None:
    await home.days_pass(3)
    assert "我们马上查" in await home.say("没得，还没到账")
    assert "谢谢您告诉我们" not in await home.say("到了，少了一百")
    assert "收到多少" in await home.say("得了一半")
    assert "谢谢您告诉我们" in await home.say("哦，到了到了，刚去信用社看了")


async def test_a_strangers_press_changes_nothing(home: Home) -> None:
    await home.days_pass(3)
    other = home.till.office.resident("chat-9")
    assert other != home.who
    for number in (str(home.payment + 1), "x", "9" * 20):
        assert "不用再回" in await home.say(choice=f"g:got:{number}")
    assert home.till.one(home.payment).answer == "asked"
