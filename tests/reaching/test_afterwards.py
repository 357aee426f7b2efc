"""How it was: asked once, answered if one likes; a low mark rings, and what is left to do comes back."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from sqlalchemy import insert, select

from bot.errands import errands_due
from bot.house import House
from cases.people import Role
from dialogs.state import Talk
from store import errands
from store.database import Tx
from store.residents import surveys
from store.residents.surveys import Answer
from store.residents.talks import talk_context
from store.schema import bell, cases, resident, staff
from store.times import ms
from tests.channels.conftest import Clock
from tests.channels.letter_rows import rows
from tests.reaching.people import at, pass_by, says
from tests.store.office import TOWN, Office, a_request


class Home:
    """One person on Telegram whose question was answered and closed at ten in the morning."""

    def __init__(self, house: House, clock: Clock) -> None:
        self.house = house
        at(clock, 10)
        self.office = Office(house.store, house.seal, house.today(), clock.at)
        self.who = self.office.resident("501")
        self.case = self.ended()

    def ended(self, sender: str = "") -> int:
        who = self.office.resident(sender) if sender else self.who
        case = self.office.file(who, a_request("enquiry:1", kind="enquiry", track=""))
        self.office.move(case, "take")
        self.office.move(case, "close")
        return case

    def asked(self) -> list[Any]:
        return [row for row in rows(self.house) if row.key.startswith("survey:")]

    def answer(self) -> Answer | None:
        return self.office.read(lambda tx: surveys.answer_of(tx, self.house.seal, self.case))

    def state(self) -> Any:
        return self.office.read(lambda tx: tx.execute(select(cases).where(cases.c.id == self.case)).one())

    async def presses(self, verb: str) -> None:
        await says(self.house, choice=f"g:{verb}:{self.case}")


@pytest.fixture
async def home(house: House, clock: Clock) -> Home:
    built = Home(house, clock)
    await errands_due(house)
    return built


async def test_it_is_asked_a_day_later_and_once(home: Home, clock: Clock) -> None:
    await pass_by(home.house, clock, hours=23)
    assert home.asked() == []
    await pass_by(home.house, clock, hours=1)
    [letter] = home.asked()
    assert (letter.case_id, letter.lane, letter.held_until) == (home.case, "notice", 0)
    for _ in range(4):
        await pass_by(home.house, clock, hours=24)
    assert len(home.asked()) == 1


async def test_two_processes_ask_once(home: Home, clock: Clock) -> None:
    clock.pass_by(hours=24)
    await asyncio.gather(*(errands_due(home.house) for _ in range(6)))
    home.house.store.write_now(lambda tx: errands.hurry(tx, "how it was", home.house.now()))
    await errands_due(home.house)
    assert len(home.asked()) == 1


async def test_nobody_is_asked_at_night(home: Home, clock: Clock) -> None:
    await errands_due(home.house)
    at(clock, 22, day=24)
    await errands_due(home.house)
    assert home.asked() == []


async def test_whom_a_clerk_spared_is_not_asked(home: Home, clock: Clock) -> None:
    home.office.write(lambda tx: surveys.spare(tx, home.case, 1, clock.at))
    await pass_by(home.house, clock, hours=25)
    assert home.asked() == []
    await home.presses("happy")
    assert home.answer() == Answer("spared", 0, "")


async def test_what_ended_long_ago_is_left_in_peace(home: Home, clock: Clock) -> None:
    await pass_by(home.house, clock, days=9)
    assert home.asked() == []


async def test_a_face_and_the_words_after_it_are_kept_and_the_last_counts(home: Home, clock: Clock) -> None:
    await pass_by(home.house, clock, hours=24)
    await home.presses("so-so")
    await says(home.house, "等得有点久")
    assert home.answer() == Answer("answered", 2, "等得有点久")
    await home.presses("happy")
    assert home.answer() == Answer("answered", 3, "等得有点久")
    await says(home.house, "菜单")
    await says(home.house, "我想问问低保")
    assert home.answer() == Answer("answered", 3, "等得有点久")


async def test_a_low_mark_rings_for_the_head_of_the_township_once(home: Home, clock: Clock) -> None:
    head = {
        "login": "head", "name": "周镇长", "role": Role.HEAD, "area": TOWN, "password": "",
        "created_at": ms(clock.at),
    }  # fmt: skip
    home.office.write(lambda tx: tx.execute(insert(staff).values(head)))
    await pass_by(home.house, clock, hours=24)
    await home.presses("unhappy")
    await home.presses("unhappy")
    rang = home.office.read(lambda tx: tx.execute(select(bell)).all())
    assert [(row.kind, row.case_id) for row in rang] == [("unhappy", home.case)]


async def test_a_stranger_cannot_answer_for_somebody_else(home: Home, clock: Clock) -> None:
    await pass_by(home.house, clock, hours=24)
    await says(home.house, choice=f"g:unhappy:{home.case}", sender="999")
    await says(home.house, choice=f"g:unfinished:{home.case}", sender="999")
    assert home.answer() == Answer("asked", 0, "") and home.state().state == "closed"


async def test_a_question_that_is_not_done_is_open_again(home: Home, clock: Clock) -> None:
    home.office.write(lambda tx: _theirs(tx, home))
    await pass_by(home.house, clock, hours=24)
    await home.presses("unfinished")
    row = home.state()
    assert (row.state, row.open, row.unread, row.person_asked) == ("accepted", True, True, True)
    assert row.assignee == 1


async def test_a_decision_stands_and_its_clerk_is_called(home: Home, clock: Clock) -> None:
    refused = home.office.file(home.who, a_request("temporary:7"))
    home.office.write(
        lambda tx: tx.execute(
            cases.update().where(cases.c.id == refused).values(state="refused", open=False, closed_at=1)
        )
    )
    home.case = refused
    home.office.write(lambda tx: _theirs(tx, home))
    await home.presses("unfinished")
    row = home.state()
    assert (row.state, row.unread, row.person_asked) == ("refused", True, True)


def _theirs(tx: Tx, home: Home) -> None:
    """The conversation knows the case as its own."""
    sealed = home.house.seal.shut(Talk(cases=[str(home.case)]).as_json(), talk_context(home.who))
    tx.execute(resident.update().where(resident.c.id == home.who).values(talk=sealed))
