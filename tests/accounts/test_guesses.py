"""Guessing is slow, and nobody outside can lock a clerk out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from store.database import Store
from store.schema import throttle
from store.seal import Seal
from store.staff import factors, guesses, open_session, step_up, who
from store.staff import members as staff_members
from store.staff.member import create

NOW = datetime(2026, 11, 26, 2, 0, tzinfo=UTC)
OFFICE, HOME = "10.0.0.1", "10.9.9.9"


def tries(store: Store, login: str, address: str, now: datetime = NOW) -> bool:
    return store.write_now(lambda tx: guesses.may_guess(tx, login, address, now))


def was_right(store: Store, login: str, address: str) -> None:
    store.write_now(lambda tx: guesses.was_right(tx, login, address, NOW))


def test_each_wrong_try_waits_longer_and_never_more_than_a_quarter_of_an_hour(store: Store) -> None:
    now, waits = NOW, []
    for _ in range(12):
        begun = now
        while not tries(store, "wangli", HOME, now):
            now += timedelta(seconds=10)
        waits.append((now - begun).total_seconds())
    assert waits[:5] == [0] * 5
    assert waits[5:9] == [30, 60, 120, 240]
    assert waits[-1] == 900


def test_a_stranger_locks_nobody_out_of_the_place_they_work_at(store: Store) -> None:
    was_right(store, "wangli", OFFICE)
    for n in range(400):
        tries(store, "wangli", f"203.0.113.{n}")
    assert not tries(store, "wangli", "198.51.100.1"), "strangers wait"
    assert tries(store, "wangli", OFFICE), "王丽 does not"


def test_what_is_refused_is_not_counted_against_anybody(store: Store) -> None:
    for _ in range(50):
        tries(store, "wangli", HOME)
    assert tries(store, "wangli", HOME, NOW + timedelta(seconds=31))


def test_an_address_that_tries_many_logins_waits(store: Store) -> None:
    assert all(tries(store, f"name{n}", HOME) for n in range(50))
    assert not tries(store, "name51", HOME)
    assert tries(store, "name51", OFFICE)


def test_a_morning_of_right_passwords_in_one_office_makes_nobody_wait(store: Store) -> None:
    for n in range(120):
        assert tries(store, f"name{n}", OFFICE)
        was_right(store, f"name{n}", OFFICE)


def test_a_day_later_nothing_of_it_is_left(store: Store) -> None:
    for n in range(30):
        tries(store, f"name{n}", HOME)
    late = NOW + timedelta(days=2)
    store.write_now(lambda tx: guesses.was_right(tx, "wangli", OFFICE, late))
    rows = store.read_now(lambda tx: tx.execute(select(func.count()).select_from(throttle)).scalar_one())
    assert rows == 1, "that 王丽 belongs to the office"


@pytest.fixture
def clerk(store: Store) -> int:
    made = store.write_now(lambda tx: create(tx, "wangli", "王丽", "clerk", "522702101", "hash", NOW))
    assert made and store.read_now(staff_members)
    return made


def test_of_two_who_show_the_same_code_at_once_one_is_let_in(store: Store, seal: Seal, clerk: int) -> None:
    secret = factors.new_secret()
    from pyotp import TOTP

    before = NOW - timedelta(minutes=5)
    assert store.write_now(
        lambda tx: factors.set_app(tx, seal, clerk, secret, TOTP(secret).at(before), before)
    )
    code = TOTP(secret).at(NOW)
    outcomes = [store.write_now(lambda tx: factors.use_app(tx, seal, clerk, code, NOW)) for _ in range(2)]
    assert outcomes == [True, False]


def test_a_session_steps_up_once(store: Store, clerk: int) -> None:
    cookie = store.write_now(lambda tx: open_session(tx, clerk, NOW))
    fresh = store.write_now(lambda tx: step_up(tx, cookie, NOW))
    assert fresh and fresh != cookie
    assert store.write_now(lambda tx: step_up(tx, cookie, NOW)) is None
    assert store.read_now(lambda tx: who(tx, cookie, NOW)) is None
    assert store.read_now(lambda tx: who(tx, fresh, NOW)) is not None
