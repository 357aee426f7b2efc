"""The demonstration shows everything the desk can show, and nobody who lives."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest
from sqlalchemy import select
from stdnum.cn import ric

from api.app import create_app
from cases.deadlines import paid_from
from cases.people import Actor, Role
from cases.states import Kind, State
from dialogs.hear.persons.identity import read_id
from palmtop.demo import demo, fill
from palmtop.demo.office import LOGINS, PASSWORD
from palmtop.demo.pictures import PICTURES
from palmtop.demo.stories import nobodys_id, read_stories
from palmtop.settings import BadSettings, Settings
from palmtop.wiring import build
from rules import keys
from store import staff
from store.casework import load_case, tally
from store.database import Tx
from store.demo import Demo, demo_of, mark
from store.desk import badges
from store.residents.conversation import last_lines
from store.schema import assignment, cases, letter, paper, payment, resident
from store.seal import make_key
from store.times import china_day, moment
from tests.demo.conftest import NOW, Made

TOWNSHIPS = {"522702001", "522702106", "522702102"}
JINSHAN = Actor("staff:1", Role.CLERK, "522702001")
COUNTY = Actor("staff:3", Role.OFFICER, "522702")


def rows(made: Made) -> list[Any]:
    return made.house.store.read_now(lambda tx: list(tx.execute(select(cases))))


def test_the_third_party_has_something_to_do(made: Made) -> None:
    asked = select(assignment.c.task).where(assignment.c.until > made.house.today().day)
    assert made.house.store.read_now(lambda tx: list(tx.execute(asked).scalars())) == ["follow_up"]


def test_it_has_cases_in_every_state_and_in_three_townships(made: Made) -> None:
    found = rows(made)
    assert {row.state for row in found} >= {
        State.SUBMITTED,
        State.ACCEPTED,
        State.WAITING,
        State.PROPOSED,
        State.NOTICED,
        State.APPROVED,
        State.RUNNING,
        State.HEARING,
        State.PAID,
        State.REFUSED,
        State.WITHDRAWN,
        State.CLOSED,
    }
    assert {row.area for row in found} >= TOWNSHIPS
    assert {row.track for row in found} >= {"quick", "expenditure", "crisis", "none"}
    assert {row.kind for row in found} >= {"temporary", "enquiry", "dibao"}
    assert any(row.urgent and row.first_aid and row.open for row in found)


def test_monthly_aid_is_paid_from_the_month_after_its_decision(made: Made) -> None:
    paid = select(payment.c.month, cases.c.kind, cases.c.decided_at).join(cases).where(payment.c.month != "")
    found = made.house.store.read_now(lambda tx: list(tx.execute(paid)))
    assert found
    for row in found:
        assert row.month == f"{paid_from(Kind(row.kind), china_day(moment(row.decided_at))):%Y-%m}"


def test_every_view_of_the_desk_has_something_in_it(made: Made) -> None:
    today = NOW.date()
    clerk = made.house.store.read_now(lambda tx: badges(tx, JINSHAN, today))
    county = made.house.store.read_now(lambda tx: badges(tx, COUNTY, today))
    long = {"hearing", "running", "complaints", "step", "soon"}  # of the kinds with the long procedure
    assert all(clerk[view] for view in clerk if view not in long | {"explain"}), [*clerk.items()]
    quiet = {"today", "bells"}  # nothing rings for the county in these stories
    assert all(county[view] for view in county if view not in long | quiet), [*county.items()]
    assert county["open"] > clerk["open"]


def test_the_badges_equal_a_recount(made: Made) -> None:
    assert made.house.store.read_now(tally.kept) == made.house.store.read_now(tally.counted)


def test_helpers_and_people_who_write_english_are_among_them(made: Made) -> None:
    def look(tx: Tx) -> tuple[set[str], set[str]]:
        files = [load_case(tx, made.house.seal, row.id) for row in tx.execute(select(cases.c.id))]
        spoke = {str(file.facts.get(keys.SPEAKER.name)) for file in files}
        return spoke, set(tx.execute(select(resident.c.lang)).scalars())

    spoke, languages = made.house.store.read_now(look)
    assert "helper" in spoke and "self" in spoke
    assert languages == {"zh-CN", "en"}


def test_nobody_is_asked_the_same_question_twice_running(made: Made) -> None:
    """The stories are played, not written down: when the questions change, the stories have to follow."""

    def look(tx: Tx) -> list[tuple[int, str]]:
        twice = []
        for who in tx.execute(select(resident.c.id)).scalars().all():
            before = ""
            for line in last_lines(tx, made.house.seal, who, 200):
                if line.say is None:
                    continue
                if line.say.about and line.say.about == before and not line.say.gather:
                    twice.append((who, line.text))
                before = "" if line.say.takes == "photos" else line.say.about
        return twice

    assert made.house.store.read_now(look) == []


def identity_numbers(made: Made) -> Iterator[str]:
    def look(tx: Tx) -> list[str]:
        files = [load_case(tx, made.house.seal, row.id) for row in tx.execute(select(cases.c.id))]
        return [str(file.facts[keys.ID_NUMBER.name]) for file in files if file.facts.get(keys.ID_NUMBER.name)]

    yield from made.house.store.read_now(look)


def test_identity_numbers_are_right_and_belong_to_nobody(made: Made) -> None:
    found = list(identity_numbers(made))
    assert len(found) > 10 and len(set(found)) == len(found)
    for number in found:
        assert read_id(number) == number
        assert ric.calc_check_digit(number) == number[-1]
        assert number[14:17] == "000"  # a serial that no office gives out


def test_telephone_numbers_are_of_the_invented_kind() -> None:
    for path in Path("palmtop/demo/told").glob("*.chat"):
        numbers = re.findall(r"1\d{10}(?!\d)", path.read_text(encoding="utf-8"))
        assert numbers and all(number.startswith("1390000") for number in numbers)


def test_the_photos_can_be_looked_at(made: Made) -> None:
    def look(tx: Tx) -> list[Any]:
        return list(tx.execute(select(paper.c.state, paper.c.case_id)))

    found = made.house.store.read_now(look)
    assert {row.state for row in found} == {"kept", "good", "poor"}
    assert all(row.case_id for row in found)
    assert len(list(made.house.shelf.names())) == 2 * len(PICTURES)


def test_no_letter_of_an_invented_person_is_ever_posted(made: Made) -> None:
    """With a bot's token set, the post looks for queued letters to Telegram."""

    def look(tx: Tx) -> set[tuple[str, str]]:
        return {(row.channel, row.state) for row in tx.execute(select(letter.c.channel, letter.c.state))}

    found = made.house.store.read_now(look)
    assert ("telegram", "queued") not in found
    assert ("telegram", "blocked") in found


def test_nothing_lies_in_the_future() -> None:
    for clock in ("2026-11-24T00:10+08:00", "2026-11-28T23:50+08:00", "2027-02-17T07:00+08:00"):
        now = datetime.fromisoformat(clock)
        _, steps = read_stories(now)
        assert all(step.at <= now for step in steps)


@pytest.mark.parametrize("login", LOGINS)
async def test_every_sign_in_works_and_stands_on_the_page(made: Made, login: str) -> None:
    transport = httpx.ASGITransport(create_app(made.house))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as browser:
        page = (await browser.get("/desk/sign-in")).text
        assert f'name="login" value="{login}"' in page and PASSWORD in page
        token = re.search(r'name="form_token" value="(\w+)"', page)
        assert token
        form = {"form_token": token[1], "login": login, "password": PASSWORD, "next": "/desk"}
        assert (await browser.post("/desk/sign-in", data=form)).status_code == 303
        assert (await browser.get("/desk", follow_redirects=True)).status_code == 200


def test_started_again_it_is_taken_up_as_it_is(made: Made) -> None:
    before = len(rows(made))
    assert fill(made.settings, NOW).whole
    assert len(rows(made)) == before


def test_a_folder_with_people_in_it_is_refused(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path / "data")
    house = build(settings)
    now = datetime.now(UTC)
    house.store.write_now(lambda tx: staff.first_invite(tx, now, "522702"))
    house.store.close()
    with pytest.raises(BadSettings, match="demo-real-data"):
        fill(settings, NOW)


def test_a_demonstration_that_broke_off_is_not_shown(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path / "data")
    house = build(settings)
    house.store.write_now(lambda tx: mark(tx, Demo("2026-11-24", PASSWORD, LOGINS)))
    house.store.close()
    with pytest.raises(BadSettings, match="demo-not-finished"):
        demo(settings)


def test_a_house_in_production_shows_nobody_its_passwords(made: Made) -> None:
    with pytest.raises(BadSettings, match="demo-in-production"):
        demo(replace(made.settings, profile="production"))


def test_a_demonstration_is_not_taken_over_into_production(made: Made) -> None:
    """Its page to sign in on shows everybody the password, and whoever comes first sets the second step."""
    real = replace(made.settings, profile="production", public_url="https://help.example", secret=make_key())
    with pytest.raises(BadSettings, match="settings-demonstration"):
        build(real)


def test_a_real_house_carries_no_mark(tmp_path: Path) -> None:
    house = build(Settings(data=tmp_path / "data"))
    assert house.store.read_now(demo_of) is None
    house.store.close()


def test_a_serial_of_nobody_still_has_its_check_digit() -> None:
    assert nobodys_id("19680502") == "522702196805020001"
