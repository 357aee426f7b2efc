"""What was said long ago and led to nothing goes by itself; what belongs to a case stays with it."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import orjson
from sqlalchemy import func, insert, select, update

from bot import errands
from bot.channel import Inbound
from bot.door import take
from bot.forgetting import forget_old_talk
from bot.house import House
from dialogs.message import Heard
from dialogs.state import Talk
from store import schema
from store.casework.letters import letter_context
from store.database import Store, Tx
from store.post.failures import take_up
from store.residents.conversation import letters_after
from store.residents.talks import inbox_context, talk_context
from store.rounds.retention import AT_A_TIME
from tests.houses import a_house

START = datetime(2026, 11, 2, 1, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


def say(house: House, who: str, *texts: str) -> None:
    for number, text in enumerate(texts):
        at = f"{house.now().timestamp()}-{number}"
        inbound = Inbound("web", who, at, Heard(text=text))
        assert not asyncio.run(take(house, inbound)).failed


def talk(house: House, resident_id: int) -> Talk:
    query = select(schema.resident.c.talk).where(schema.resident.c.id == resident_id)
    sealed = house.store.read_now(lambda tx: tx.execute(query).scalar())
    return Talk.from_json(house.seal.open(bytes(sealed or b""), talk_context(resident_id)))


def messages(house: House, resident_id: int) -> int:
    query = select(func.count()).where(schema.inbox.c.resident_id == resident_id)
    return int(house.store.read_now(lambda tx: tx.execute(query).scalar()) or 0)


def round_of(house: House) -> None:
    while house.store.write_now(lambda tx: forget_old_talk(tx, house, house.now())):
        pass


def test_a_draft_and_its_talk_go_a_month_after_the_last_word(store: Store, tmp_path: Path) -> None:
    clock = Clock()
    with a_house(tmp_path, clock, store) as house:
        say(house, "one", "你好", "申请救助", "1")
        clock.now += timedelta(days=29)
        round_of(house)
        assert talk(house, 1).drafts
        assert messages(house, 1) == 3
        clock.now += timedelta(days=2)
        round_of(house)
        assert not talk(house, 1).drafts
        assert messages(house, 1) == 0


def test_who_writes_on_keeps_the_draft(store: Store, tmp_path: Path) -> None:
    clock = Clock()
    with a_house(tmp_path, clock, store) as house:
        say(house, "one", "你好", "申请救助", "1")
        clock.now += timedelta(days=20)
        say(house, "one", "继续")
        clock.now += timedelta(days=15)
        round_of(house)
        assert talk(house, 1).drafts
        assert messages(house, 1) == 1


def test_what_belongs_to_a_case_stays(store: Store, tmp_path: Path) -> None:
    clock = Clock()
    with a_house(tmp_path, clock, store) as house:
        say(house, "one", "救命，房子着火了")
        cases = select(func.count()).select_from(schema.cases)
        assert house.store.read_now(lambda tx: tx.execute(cases).scalar()) == 1
        clock.now += timedelta(minutes=1)
        say(house, "one", "我在牛场镇")
        of_case = select(func.count()).where(schema.inbox.c.case_id.is_not(None))
        before = house.store.read_now(lambda tx: tx.execute(of_case).scalar())
        assert before == 2, "the cry, and where it burns"
        clock.now += timedelta(days=60)
        round_of(house)
        assert house.store.read_now(lambda tx: tx.execute(of_case).scalar()) == before
        assert talk(house, 1).cases


def test_every_night_it_is_done_by_itself() -> None:
    names = {each.name for each in errands.ERRANDS}
    assert {"old talk", "finished work", "erasures written down"} <= names


def letters(house: House) -> int:
    """To anybody, of no case."""
    c = schema.letter.c
    query = select(func.count()).select_from(schema.letter).where(c.case_id.is_(None), c.resident_id != 0)
    return int(house.store.read_now(lambda tx: tx.execute(query).scalar()) or 0)


def test_answers_on_a_page_that_nobody_opened_again_go_too(store: Store, tmp_path: Path) -> None:
    clock = Clock()
    with a_house(tmp_path, clock, store) as house:
        say(house, "one", "你好", "申请救助")
        assert letters(house) > 0
        clock.now += timedelta(days=31)
        round_of(house)
        assert letters(house) == 0


def test_a_page_left_open_for_a_month_may_still_send_its_form(store: Store, tmp_path: Path) -> None:
    """The message is forgotten by then: it is taken as a new one, and answered."""
    clock = Clock()
    with a_house(tmp_path, clock, store) as house:
        inbound = Inbound("web", "one", "form-1", Heard(text="你好"))
        assert not asyncio.run(take(house, inbound)).failed
        clock.now += timedelta(days=31)
        round_of(house)
        again = asyncio.run(take(house, inbound))
        assert not again.failed and not again.duplicate
        assert letters(house) > 0


def test_who_is_told_more_than_they_say_is_forgotten_as_fast(store: Store, tmp_path: Path) -> None:
    clock = Clock()
    with a_house(tmp_path, clock, store) as house:
        say(house, "one", "你好")
        copied = [each.name for each in schema.letter.c if each.name not in ("id", "key")]

        def tell_much(tx: Tx) -> None:
            row = tx.execute(select(schema.letter)).first()
            assert row is not None
            same = {name: row._mapping[name] for name in copied}
            many = [{**same, "key": f"told:{n}", "state": "sent"} for n in range(2 * AT_A_TIME)]
            tx.execute(insert(schema.letter), many)

        house.store.write_now(tell_much)
        clock.now += timedelta(days=31)
        round_of(house)
        assert letters(house) == 0


def test_a_page_left_open_until_the_house_had_forgotten_everything_sees_new_answers(
    store: Store, tmp_path: Path
) -> None:
    """Fewer of them and more, whichever number the page has seen last."""
    clock = Clock()
    with a_house(tmp_path, clock, store) as house:
        say(house, "visitor", "你好", "申请", "知道了")

        def shown(after: int) -> list[int]:
            return house.store.read_now(
                lambda tx: [line.id for line in letters_after(tx, house.seal, 1, after)]
            )

        last = shown(0)[-1]
        clock.now += timedelta(days=40)
        round_of(house)
        assert shown(0) == []
        for _ in range(last + 2):
            before = last
            say(house, "visitor", "在吗")
            clock.now += timedelta(seconds=5)
            last = shown(before)[-1]
            assert shown(0)[-1] == last > before


def test_what_is_said_after_everything_was_forgotten_is_forgotten_in_its_turn(
    store: Store, tmp_path: Path
) -> None:
    clock = Clock()
    with a_house(tmp_path, clock, store) as house:
        say(house, "one", "你好", "申请救助", "1", "2")
        for _ in range(3):
            clock.now += timedelta(days=40)
            round_of(house)
            assert messages(house, 1) == letters(house) == 0
            say(house, "one", "你好")


def test_a_message_that_staff_settled_late_is_forgotten_as_well(store: Store, tmp_path: Path) -> None:
    clock = Clock()
    with a_house(tmp_path, clock, store) as house:
        say(house, "one", "你好", "在吗")
        parked = update(schema.inbox).where(schema.inbox.c.id == 1).values(state="parked")
        house.store.write_now(lambda tx: tx.execute(parked))
        clock.now += timedelta(days=40)
        round_of(house)
        assert messages(house, 1) == 1, "staff have not looked at it yet"
        house.store.write_now(lambda tx: take_up(tx, 1, clock.now, again=False))
        round_of(house)
        assert messages(house, 1) == 0


def test_of_the_newest_nothing_but_its_number_stays(store: Store, tmp_path: Path) -> None:
    clock = Clock()
    with a_house(tmp_path, clock, store) as house:
        say(house, "one", "我叫王小翠")
        clock.now += timedelta(days=40)
        round_of(house)
        (kept,) = house.store.read_now(lambda tx: tx.execute(select(schema.letter)).all())
        assert (kept.resident_id, kept.channel, kept.sender, kept.provider_id) == (0, "", "", None)
        assert b"\xe7\x8e\x8b" not in house.seal.open(bytes(kept.body), letter_context(kept.key))
        (kept,) = house.store.read_now(lambda tx: tx.execute(select(schema.inbox)).all())
        assert (kept.resident_id, kept.channel, kept.message_id) == (None, "", f"last:{kept.id}")
        opened = house.seal.open(bytes(kept.body), inbox_context("", kept.message_id))
        assert orjson.loads(opened) == {"text": ""}
