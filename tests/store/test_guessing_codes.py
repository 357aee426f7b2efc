"""Somebody who knows the code of a case tries the last four digits; its owner is not shut out by that."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from dialogs.deeds import CaseView
from store.casework import find_by_code
from store.casework.finding import FREE, FREE_FIRST, wrong_tries
from store.database import Tx
from store.desk.tasks import Task, tasks
from store.rounds.guessed import tell_of_guesses
from store.times import china_day
from tests.store.conftest import office
from tests.store.office import CLERK, COUNTY, ID_NUMBER, OFFICER, Office, a_request

__all__ = ["office"]
RIGHT = ID_NUMBER[-4:]


def find(office: Office, code: str, tail: str, asker: str) -> str:
    """How it went, with the desk told as the chat does."""

    def work(tx: Tx) -> str:
        found = find_by_code(tx, office.seal, code, tail, asker, office.now, office.ground)
        if found == "wrong":
            tell_of_guesses(tx, office.seal, code, office.now, office.ground)
        return "found" if isinstance(found, CaseView) else found

    return office.write(work)


def besieged(office: Office, code: str, askers: int, tries: int = 5) -> list[str]:
    people = [f"resident:{1000 + who}" for who in range(askers)]
    return [find(office, code, f"{n:04}", who) for who in people for n in range(tries)]


@pytest.fixture
def code(office: Office) -> str:
    return office.view(office.file(office.resident())).code


def test_five_wrong_tries_of_one_person_and_then_a_quarter_of_an_hour(office: Office, code: str) -> None:
    assert [find(office, code, f"{n:04}", "resident:9") for n in range(6)] == ["wrong"] * 5 + ["wait"]
    assert find(office, code, RIGHT, "resident:9") == "wait"
    assert find(replace(office, now=office.now + timedelta(minutes=15)), code, RIGHT, "resident:9") == "found"


def test_the_owners_other_phone_is_let_in_while_somebody_guesses(office: Office, code: str) -> None:
    said = besieged(office, code, askers=8)
    assert said.count("wrong") < 40 and "wait" in said
    assert find(office, code, RIGHT, "resident:7") == "found"
    assert find(office, code, RIGHT, "resident:7") == "found", "as often as they like"


def test_a_slip_of_the_finger_meanwhile_waits_half_a_minute(office: Office, code: str) -> None:
    besieged(office, code, askers=8)
    assert find(office, code, "0000", "resident:7") == "wrong"
    assert find(office, code, RIGHT, "resident:7") == "wait"
    soon = replace(office, now=office.now + timedelta(seconds=31))
    assert find(soon, code, RIGHT, "resident:7") == "found"


def test_a_thousand_fresh_chats_are_not_a_thousand_guesses(office: Office, code: str) -> None:
    said = besieged(office, code, askers=200, tries=1)
    assert said.count("wrong") == FREE + FREE_FIRST
    assert said[-1] == "wait"


def test_a_guesser_of_one_case_slows_down_nobody_elses(office: Office, code: str) -> None:
    other = office.view(office.file(office.resident("chat-2"), a_request("temporary:2"))).code
    besieged(office, code, askers=60)
    assert find(office, other, RIGHT, "resident:7") == "found"


def test_a_few_guesses_a_day_are_told_to_the_desk_of_the_township(office: Office, code: str) -> None:
    guesser, day = office, office.now
    for _ in range(5):
        for n in range(4):
            assert find(guesser, code, f"{n:04}", "resident:9") == "wrong"
        day += timedelta(hours=20)
        guesser = replace(guesser, now=day, ground=office.ground.on(china_day(day)))
    assert office.read(lambda tx: wrong_tries(tx, code)) == FREE
    [told] = to_ask(office)
    assert told.code.replace("-", "") == code.replace("-", "") and "20 次" in told.words


def to_ask(office: Office) -> list[Task]:
    found = office.read(lambda tx: tasks(tx, office.seal, CLERK, "open", china_day(office.now)))
    return [each for each in found if each.kind == "guessed"]


def test_a_code_that_is_nobodys_is_told_to_nobody(office: Office) -> None:
    besieged(office, "ZZZ-ZZZZ-ZZZ", askers=10)
    assert to_ask(office) == []


def test_of_a_complaint_only_the_county_is_told(office: Office) -> None:
    filing = a_request("complaint:1", kind="complaint", track="", area=COUNTY)
    code = office.view(office.file(office.resident(), filing)).code
    besieged(office, code, askers=8)
    assert to_ask(office) == []
    found = office.read(lambda tx: tasks(tx, office.seal, OFFICER, "open", china_day(office.now)))
    assert [each.kind for each in found] == ["guessed"]
