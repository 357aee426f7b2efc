"""Many hands at the same moment at what works once: one of them has it, and nobody is met by an error."""

from __future__ import annotations

from asyncio import gather
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from bot.house import House
from cases.people import Actor, Role
from store import staff
from store.database import Store, Tx
from store.erasing import erase, erasures
from store.schema import cases, resident
from store.seal import Seal
from store.staff import AccountRules, factors, guesses, links
from store.staff.member import Member, create
from store.throttle import may_try_each
from store.times import ms
from tests.flood.test_numbers import JOINED, WRONG, number_of, said
from tests.houses import a_house, the_ground
from tests.money.till import all_at_once
from tests.store.office import COUNTY, NOW, TOWN, Office

HANDS = 12


@pytest.fixture
def house(tmp_path: Path, store: Store) -> Iterator[House]:
    with a_house(tmp_path, lambda: NOW, store) as built:
        yield built


@pytest.fixture
def clerk(store: Store) -> int:
    made = store.write_now(lambda tx: create(tx, "wangli", "王丽", "clerk", TOWN, "old", NOW))
    assert made
    return made


def test_an_invite_becomes_one_account(store: Store) -> None:
    asked = Actor("staff:1", Role.ADMINISTRATOR, COUNTY)
    token = store.write_now(lambda tx: staff.invite(tx, asked, "周一", "clerk", TOWN, NOW))
    outcomes = all_at_once(
        HANDS, lambda n: store.write_now(lambda tx: staff.accept(tx, token, f"zhou{n}", "hash", NOW))
    )
    assert sum(isinstance(each, Member) for each in outcomes) == 1
    assert outcomes.count("gone") == HANDS - 1
    assert len(store.read_now(staff.members)) == 1


def test_a_link_for_another_password_sets_one(store: Store, clerk: int) -> None:
    token = store.write_now(lambda tx: links.give_link(tx, clerk, NOW))
    rules = AccountRules(dengbao=True)
    outcomes = all_at_once(
        HANDS, lambda n: store.write_now(lambda tx: links.use_link(tx, token, f"new {n}", NOW, rules))
    )
    [won] = [n for n, each in enumerate(outcomes) if isinstance(each, Member)]
    assert outcomes.count(None) == HANDS - 1
    assert store.read_now(lambda tx: staff.kept_password(tx, clerk)) == f"new {won}"


def test_a_code_from_the_paper_lets_one_in(store: Store, clerk: int) -> None:
    code = store.write_now(lambda tx: factors.new_recovery_codes(tx, clerk))[0]
    outcomes = all_at_once(
        HANDS, lambda _: store.write_now(lambda tx: factors.use_recovery_code(tx, clerk, code, NOW))
    )
    assert sorted(map(bool, outcomes)) == [False] * (HANDS - 1) + [True]


def test_right_and_wrong_codes_at_once_are_judged_and_nobody_meets_an_error(store: Store, clerk: int) -> None:
    """Who is right takes the count away on which the next one is just being written down."""

    def shown(n: int) -> bool:
        def judge(tx: Tx) -> bool:
            heard = guesses.may_show_code(tx, clerk, "10.0.0.1", NOW)
            if heard and n % 2:
                guesses.code_was_right(tx, clerk, "10.0.0.1")
            return heard

        return store.write_now(judge)

    failed = [each for each in all_at_once(400, shown) if isinstance(each, Exception)]
    assert failed == []


def test_guesses_at_once_are_each_counted(store: Store) -> None:
    outcomes = all_at_once(60, lambda _: store.write_now(lambda tx: guesses.may_try(tx, "x", 5, NOW)))
    assert sorted(map(bool, outcomes)) == [False] * 55 + [True] * 5
    again = all_at_once(60, lambda _: store.write_now(lambda tx: may_try_each(tx, {"y": 5}, NOW)))
    assert sorted(map(bool, again)) == [False] * 55 + [True] * 5


async def test_eight_digits_lead_one_phone_on(house: House) -> None:
    number = await number_of(house)
    answers = await gather(*(said(house, f"phone-{n}", number, place=f"10.1.{n}.0/24") for n in range(8)))
    assert sum(JOINED in each for each in answers) == 1
    assert sum(WRONG in each for each in answers) == 7


def test_somebody_is_erased_by_many_at_once_as_by_one(store: Store, seal: Seal) -> None:
    office = Office(store, seal, the_ground())
    who = office.resident()
    case = office.file(who)
    over = update(cases).where(cases.c.id == case).values(open=False, closed_at=ms(NOW))
    office.write(lambda tx: tx.execute(over).rowcount)
    later = NOW + timedelta(days=400)
    outcomes = all_at_once(
        HANDS, lambda _: store.write_now(lambda tx: erase(tx, seal, who, {"file": 30}, None, later))
    )
    assert [each for each in outcomes if isinstance(each, Exception)] == []
    assert {each.resident_id for each in office.read(erasures)} == {who}
    assert office.dossier(case).name == "" and office.dossier(case).facts == {}
    assert office.read(lambda tx: tx.execute(select(func.count()).select_from(resident)).scalar_one()) <= 1
