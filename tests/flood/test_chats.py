"""A chat that never stops, and a crowd: on Telegram, counted with a clock that is moved by hand."""

from __future__ import annotations

import tracemalloc
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.brake import A_MINUTE, LONGEST, REMEMBERED, SAME, SPAN, STRANGERS_A_MINUTE, Brake, Chat, Chats, Turns
from bot.channel import FileRef, Inbound
from bot.door import try_again
from bot.house import House
from dialogs.message import Heard
from store.database import Store
from store.residents.conversation import last_lines, resident_of
from store.schema import cases, inbox, letter, resident
from tests.chats.player import Clock
from tests.houses import a_house
from tests.store.office import NOW

WAIT, FULL = "您发得有点多", "您发得太多了"


@pytest.fixture
def clock() -> Clock:
    return Clock(NOW)


@pytest.fixture
def house(tmp_path: Path, store: Store, clock: Clock) -> Iterator[House]:
    with a_house(tmp_path, clock, store) as built:
        yield built


@pytest.fixture
def brake(house: House) -> Brake:
    return Brake(house)


def message(chat: str, number: int, text: str = "在吗", choice: str = "") -> Inbound:
    return Inbound("telegram", chat, f"7:{chat}:{number}", Heard(text="" if choice else text, choice=choice))


def states(house: House) -> Counter[str]:
    rows = house.store.read_now(
        lambda tx: list(tx.execute(select(inbox.c.state, func.count()).group_by(inbox.c.state)))
    )
    return Counter({row[0]: row[1] for row in rows})


def of(house: House, chat: str) -> int:
    found = house.store.read_now(lambda tx: resident_of(tx, "telegram", chat))
    assert found is not None
    return found


def bubbles(house: House, chat: str, most: int = 2000) -> list[str]:
    lines = house.store.read_now(lambda tx: last_lines(tx, house.seal, of(house, chat), most))
    return [line.text for line in lines if not line.own]


async def test_of_a_hundred_a_second_thirty_are_worked_in_the_first_minute_and_nobody_else_waits(
    house: House, brake: Brake, clock: Clock
) -> None:
    others = 0
    for second in range(60):
        for each in range(100):
            await brake.take(message("flood", second * 100 + each))
        if second % 3 == 0:
            before = states(house)["done"]
            await brake.take(message("granny", second))
            others += 1
            assert states(house)["done"] == before + 1, "she is answered at once, each time"
        clock.pass_by(timedelta(seconds=1))
    asked = [text for text in bubbles(house, "flood") if text.startswith((WAIT, FULL))]
    assert 1 <= len(asked) <= 2, "one bubble in thirty seconds"
    kept = states(house)
    assert kept["done"] - others == A_MINUTE
    assert kept["held"] <= A_MINUTE * LONGEST / SPAN, "however long it goes on, so much is kept and no more"
    assert not [text for text in bubbles(house, "granny") if text.startswith(WAIT)]


async def test_what_came_too_fast_is_answered_when_its_turn_comes(
    house: House, brake: Brake, clock: Clock
) -> None:
    for number in range(45):
        await brake.take(message("album", number, f"第{number}句"))
    assert states(house) == {"done": 30, "held": 15}
    assert await try_again(house) == 0, "not before"
    clock.pass_by(timedelta(seconds=61))
    assert await try_again(house) == 15
    assert states(house) == {"done": 45}
    own = house.store.read_now(lambda tx: last_lines(tx, house.seal, of(house, "album"), 400))
    assert {line.text for line in own if line.own} == {f"第{number}句" for number in range(45)}


async def test_nothing_overtakes_what_waits(house: House, brake: Brake, clock: Clock) -> None:
    for number in range(31):
        await brake.take(message("quick", number))
    clock.pass_by(timedelta(seconds=30))
    await brake.take(message("quick", 31, "后来的"))
    assert states(house)["held"] == 2
    clock.pass_by(timedelta(seconds=31))
    await try_again(house)
    assert states(house) == {"done": 32}


async def test_words_of_danger_never_wait(house: House, brake: Brake, clock: Clock) -> None:
    for number in range(400):
        await brake.take(message("panic", number))
    await brake.take(message("panic", 401, "救命，我妈喘不过气"))
    urgent = house.store.read_now(lambda tx: tx.execute(select(cases.c.urgent)).scalars().all())
    assert list(urgent) == [True]
    assert any("120" in text for text in bubbles(house, "panic"))


async def test_a_message_that_is_brought_twice_counts_once_and_is_kept_once(
    house: House, brake: Brake
) -> None:
    for _ in range(3):
        for number in range(32):
            await brake.take(message("again", number))
    assert states(house) == {"done": 30, "held": 2}


async def test_a_photo_that_waits_is_fetched_in_the_end(house: House, brake: Brake, clock: Clock) -> None:
    for number in range(30):
        await brake.take(message("photos", number))
    photo = Inbound("telegram", "photos", "7:photos:p", Heard(), (FileRef("photo", "file-1"),))
    await brake.take(photo)
    clock.pass_by(timedelta(seconds=61))
    assert await try_again(house) == 1 and states(house) == {"done": 31}


async def test_a_thousand_new_chats_in_a_minute_are_greeted_one_after_another(
    house: House, brake: Brake, clock: Clock
) -> None:
    await brake.take(message("old friend", 0, "你好"))
    known = Brake(house)  # after a restart nobody is remembered
    for number in range(1000):
        await known.take(message(f"new-{number}", 0, choice="g:menu"))
        clock.pass_by(timedelta(milliseconds=50))
    count = house.store.read_now(
        lambda tx: tx.execute(select(func.count()).select_from(resident)).scalar_one()
    )
    assert count == 1 + STRANGERS_A_MINUTE
    assert states(house)["held"] == 1000 - STRANGERS_A_MINUTE, "none is lost"
    await known.take(message("old friend", 1, "在吗"))
    assert len(bubbles(house, "old friend")) == 2, "whom the house knows does not stand in line"
    await known.take(message("in danger", 1, "我三天没吃饭了"))
    assert any("120" in text for text in bubbles(house, "in danger"))
    for _ in range(10):
        clock.pass_by(timedelta(minutes=1))
        while await try_again(house):
            pass
    assert states(house)["held"] == 0


async def test_fifty_chats_at_once_are_all_worked(house: House, brake: Brake) -> None:
    for number in range(10):
        for chat in range(50):
            await brake.take(message(f"chat-{chat}", number))
    assert states(house) == {"done": 500}


async def test_who_comes_too_fast_and_is_not_known_yet_leaves_no_letter(house: House, brake: Brake) -> None:
    for number in range(STRANGERS_A_MINUTE + 1):
        await brake.take(message(f"new-{number}", 0, choice="g:menu"))
    sent = house.store.read_now(
        lambda tx: tx.execute(select(letter.c.id).where(letter.c.sender == f"new-{STRANGERS_A_MINUTE}")).all()
    )
    assert sent == []


def test_turns_are_never_more_than_so_many_in_any_minute() -> None:
    turns = Turns(30)
    taken = [at for second in range(0, 400) for at in [turns.next(second / 4)] if at is not None]
    for at in taken:
        assert sum(at <= other < at + SPAN for other in taken) <= 30


@pytest.mark.parametrize("minutes", [5, 60])
async def test_a_clock_that_is_put_back_keeps_nobody_waiting(
    house: House, brake: Brake, clock: Clock, minutes: int
) -> None:
    await brake.take(message("granny", 1))
    clock.pass_by(timedelta(minutes=-minutes))
    await brake.take(message("granny", 2))
    assert states(house) == {"done": 2}


def test_a_message_that_has_no_turn_has_none_when_it_is_brought_again() -> None:
    chat = Chat()
    taken = [chat.turn(str(number), 0.0, urgent=False) for number in range(400)]
    for number, at in enumerate(taken):
        chat.remember(str(number), at)
    assert taken[0] == 0.0 and taken[-1] is None
    assert [chat.turn(str(number), 1.0, urgent=False) for number in range(400)] == taken
    for number in range(400, 400 + SAME):
        chat.remember(str(number), None)
    assert chat.turn("0", 1000.0, urgent=False) == 1000.0, "only the last ones are known again"


def test_twenty_thousand_chats_are_remembered_in_little_room() -> None:
    """A process that has met so many for months holds this for good."""
    chats, many, messages = Chats(), 2_000, 10
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    for chat in range(many):
        mine, new = chats.of(f"52{chat:08}")
        assert new
        for number in range(messages):
            mine.remember(name := f"7:{chat}:{number}", mine.turn(name, float(number), urgent=False))
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    each = (held - before) / many
    print(f"{each:.0f} bytes for each chat of {messages} messages")
    assert each < 1024


def test_whoever_wrote_longest_ago_is_forgotten_first() -> None:
    chats = Chats()
    for chat in range(REMEMBERED):
        chats.of(str(chat))
    assert not chats.of("0")[1]
    assert chats.of("one more")[1]
    assert chats.of("1")[1] and not chats.of("0")[1]
