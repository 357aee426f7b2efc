"""Letters in the store: who may carry which, and that what became of them is never undone."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.house import House
from store.database import Tx
from store.post import letters
from store.post.letters import Outgoing
from store.schema import address, letter
from store.times import ms
from tests.channels.conftest import Clock
from tests.channels.letter_rows import a_resident, rows, states, write

LEASE = 60_000


def claim(house: House, most: int = 10, channel: str = "telegram") -> list[Outgoing]:
    now = ms(house.now())
    return house.store.write_now(lambda tx: letters.claim(tx, house.seal, [channel], now, LEASE, most))


def texts(claimed: list[Outgoing]) -> list[str]:
    return [out.say.text for out in claimed]


def test_letters_of_one_person_leave_one_by_one_in_their_order(house: House) -> None:
    write(house, "一", "二", "三")
    for expected in ("一", "二", "三"):
        [out] = claim(house)
        assert out.say.text == expected
        assert claim(house) == []
        house.store.write_now(lambda tx, out=out: letters.sent(tx, out.id, out.lease, "m", 5))
    assert states(house) == ["sent"] * 3


def test_a_letter_that_waits_holds_back_the_later_ones_of_that_person_only(
    house: House, clock: Clock
) -> None:
    write(house, "一", "二")
    write(house, "另", to="502", resident_id=2)
    first = next(out for out in claim(house) if out.sender == "501")
    house.store.write_now(
        lambda tx: letters.later(tx, first.id, first.lease, ms(clock.at) + 5_000, 1, "busy")
    )
    assert claim(house) == []
    clock.pass_by(seconds=6)
    [again] = claim(house)
    assert (again.say.text, again.attempts) == ("一", 1)


def test_the_newest_answer_overtakes_a_mass_mailing(house: House, clock: Clock) -> None:
    for number in range(5):
        write(house, "通知", to=f"6{number}", resident_id=number)
    clock.pass_by(seconds=30)
    write(house, "回答", to="501", resident_id=9)
    assert texts(claim(house, most=2))[0] == "回答"


def test_nothing_leaves_before_its_time(house: House, clock: Clock) -> None:
    write(house, "相册", due_at=ms(clock.at) + 1_200)
    assert claim(house) == []
    due = house.store.read_now(lambda tx: letters.next_due(tx, "telegram", ms(clock.at)))
    assert due == ms(clock.at) + 1_200
    clock.pass_by(seconds=2)
    assert texts(claim(house)) == ["相册"]


def test_letters_of_the_page_are_not_carried(house: House) -> None:
    write(house, "网页", channel="web")
    assert claim(house) == []


def test_when_a_carrier_dies_its_letters_are_due_again(house: House, clock: Clock) -> None:
    write(house, "一")
    assert texts(claim(house)) == ["一"]
    clock.pass_by(seconds=59)
    assert claim(house) == []
    clock.pass_by(seconds=2)
    assert texts(claim(house)) == ["一"]


async def test_two_carriers_never_hold_the_same_letter(house: House) -> None:
    for number in range(40):
        write(house, "好", to=str(number), resident_id=number)
    now = ms(house.now())

    def some(tx: Tx) -> list[Outgoing]:
        return letters.claim(tx, house.seal, ["telegram"], now, LEASE, 7)

    claimed = await asyncio.gather(*(house.store.write(some) for _ in range(8)))
    numbers = [out.id for each in claimed for out in each]
    assert len(numbers) == len(set(numbers)) >= 35


def test_a_question_knows_the_bubble_whose_buttons_it_makes_idle(house: House) -> None:
    write(house, "几口人？", about="members")
    [asked] = claim(house)
    house.store.write_now(lambda tx: letters.sent(tx, asked.id, asked.lease, "77", 5))
    write(house, "记下了。")
    [said] = claim(house)
    house.store.write_now(lambda tx: letters.sent(tx, said.id, said.lease, "78", 5))
    write(house, "收入多少？", about="income")
    [next_] = claim(house)
    assert (asked.replaces, said.replaces, next_.replaces) == ("", "", "77")


def test_a_letter_that_cannot_be_opened_is_failed_and_stops_nobody(house: House) -> None:
    write(house, "坏", body=b"not ours at all, but long enough to look sealed")
    write(house, "好", to="502", resident_id=2)
    assert texts(claim(house)) == ["好"]
    assert states(house)[0] == "failed"


def test_who_closed_the_door_is_marked_and_gets_nothing_more(house: House) -> None:
    resident_id = a_resident(house, "501")
    write(house, "一", "二", resident_id=resident_id)
    write(house, "另", to="502", resident_id=99)
    house.store.write_now(lambda tx: letters.blocked(tx, "telegram", "501", "bot was blocked", 123))
    assert states(house) == ["blocked", "blocked", "queued"]
    marked = house.store.read_now(lambda tx: tx.execute(address.select()).one().blocked_at)
    assert marked == 123


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.sampled_from(["sent", "later", "failed", "blocked"]), min_size=2, max_size=5))
def test_what_became_of_a_letter_is_never_undone(sqlite_house: House, steps: list[str]) -> None:
    house = sqlite_house
    house.store.write_now(lambda tx: tx.execute(letter.delete()))
    write(house, "一")
    [out] = claim(house)
    does = {
        "sent": lambda tx: letters.sent(tx, out.id, out.lease, "9", 5),
        "later": lambda tx: letters.later(tx, out.id, out.lease, 9, 1, "x"),
        "failed": lambda tx: letters.failed(tx, out.id, out.lease, "x"),
        "blocked": lambda tx: letters.blocked(tx, "telegram", "501", "x", 5),
    }
    for step in steps:
        house.store.write_now(does[step])
    blocked = "blocked" if "blocked" in steps else "queued"  # whoever gave it back writes nothing more
    final = steps[0] if steps[0] != "later" else blocked
    assert states(house) == [final]


@pytest.mark.parametrize("words", ["x" * 500])
def test_why_a_letter_failed_fits_its_column(house: House, words: str) -> None:
    write(house, "一")
    [out] = claim(house)
    house.store.write_now(lambda tx: letters.failed(tx, out.id, out.lease, words))
    assert rows(house)[0].error == words[:200]
