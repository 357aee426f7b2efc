"""Who gets to the desk, and who does not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from cases.moves import NotYours
from cases.people import Duty, Role
from store import staff
from store.database import Store
from store.staff.posts import change_post

NOW = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
COUNTY, TOWN = "522702", "522702101"
HASH = staff.hash_password("十二个字的口令Abc1")
MINUTE = timedelta(minutes=1)


def admin(store: Store) -> staff.Member:
    token = store.write_now(lambda tx: staff.first_invite(tx, NOW, COUNTY))
    assert token
    made = store.write_now(lambda tx: staff.accept(tx, token, "Li.Na", HASH, NOW, "李娜"))
    assert isinstance(made, staff.Member)
    return made


def signed_in(store: Store, member: staff.Member, now: datetime = NOW) -> str:
    return store.write_now(lambda tx: staff.let_in(tx, member.id, member.login, HASH, "10.0.0.1", now)) or ""


def asks(store: Store, login: str, address: str = "10.0.0.1", now: datetime = NOW) -> object:
    return store.write_now(lambda tx: staff.password_of(tx, login, address, now))


def test_the_first_administrator_comes_by_a_link_that_works_once(store: Store) -> None:
    token = store.write_now(lambda tx: staff.first_invite(tx, NOW, COUNTY))
    assert token
    member = store.write_now(lambda tx: staff.accept(tx, token, "li.na", HASH, NOW, "李娜"))
    assert isinstance(member, staff.Member)
    assert (member.role, member.area, member.name) == (Role.ADMINISTRATOR, COUNTY, "李娜")
    assert store.write_now(lambda tx: staff.accept(tx, token, "other", HASH, NOW, "x")) == "gone"
    assert store.write_now(lambda tx: staff.first_invite(tx, NOW, COUNTY)) is None


def test_a_second_start_makes_the_first_link_worthless(store: Store) -> None:
    first = store.write_now(lambda tx: staff.first_invite(tx, NOW, COUNTY))
    second = store.write_now(lambda tx: staff.first_invite(tx, NOW, COUNTY))
    assert first and second
    assert store.read_now(lambda tx: staff.invite_of(tx, first, NOW)) is None
    assert store.read_now(lambda tx: staff.invite_of(tx, second, NOW)) is not None


def test_only_administrators_invite_and_only_into_their_own_area(store: Store) -> None:
    boss = admin(store)
    store.write_now(lambda tx: staff.create(tx, "clerk", "王丽", "clerk", TOWN, HASH, NOW))
    clerk = next(each for each in store.read_now(staff.members) if each.login == "clerk")
    with pytest.raises(NotYours):
        store.write_now(lambda tx: staff.invite(tx, clerk.actor, "小赵", "clerk", TOWN, NOW))
    with pytest.raises(NotYours):
        store.write_now(lambda tx: staff.invite(tx, boss.actor, "小赵", "clerk", "522701", NOW))
    token = store.write_now(lambda tx: staff.invite(tx, boss.actor, "小赵", "clerk", TOWN, NOW))
    assert store.read_now(lambda tx: staff.invite_of(tx, token, NOW)) == staff.Invite("小赵", "clerk", TOWN)
    late = NOW + timedelta(days=8)
    assert store.write_now(lambda tx: staff.accept(tx, token, "zhao", HASH, late)) == "gone"


def test_a_login_that_is_taken_leaves_the_invite_good(store: Store) -> None:
    boss = admin(store)
    token = store.write_now(lambda tx: staff.invite(tx, boss.actor, "小赵", "clerk", TOWN, NOW))
    assert store.write_now(lambda tx: staff.accept(tx, token, " LI.NA ", HASH, NOW)) == "taken"
    assert isinstance(store.write_now(lambda tx: staff.accept(tx, token, "zhao", HASH, NOW)), staff.Member)


def test_the_right_password_lets_in_and_a_wrong_one_does_not(store: Store) -> None:
    member = admin(store)
    assert asks(store, "LI.na") == (member.id, HASH)
    assert staff.fits("十二个字的口令Abc1", HASH)
    assert not staff.fits("十二个字的口令Abc2", HASH)
    assert asks(store, "nobody") == (None, None)
    assert not staff.fits("anything", None)


def test_after_five_wrong_tries_even_the_right_one_must_wait(store: Store) -> None:
    member = admin(store)
    for _ in range(5):
        assert asks(store, "li.na", "10.9.9.9") == (member.id, HASH)
    assert asks(store, "li.na", "10.9.9.9") == "wait"
    assert asks(store, "li.na", "10.9.9.9", NOW + timedelta(seconds=31)) == (member.id, HASH)


def test_signing_in_well_many_times_locks_nobody_out(store: Store) -> None:
    member = admin(store)
    for _ in range(8):
        assert asks(store, "li.na") == (member.id, HASH)
        signed_in(store, member)


def test_a_session_ends_when_idle_when_old_and_when_signed_out(store: Store) -> None:
    member = admin(store)

    def who(token: str, now: datetime) -> staff.Member | None:
        return store.read_now(lambda tx: staff.who(tx, token, now))

    token = signed_in(store, member)
    found = who(token, NOW + 29 * MINUTE)
    assert found is not None and found.login == "li.na" and found.drowsy(NOW + 29 * MINUTE)
    assert who(token, NOW + 31 * MINUTE) is None
    for step in range(1, 36):  # awake all day
        store.write_now(lambda tx, at=NOW + step * 20 * MINUTE: staff.seen(tx, token, at))  # type: ignore[misc]
    assert who(token, NOW + timedelta(hours=11, minutes=59)) is not None
    assert who(token, NOW + timedelta(hours=12, minutes=1)) is None
    other = signed_in(store, member)
    store.write_now(lambda tx: staff.sign_out(tx, other))
    assert who(other, NOW) is None


def test_who_leaves_the_office_is_out_at_once(store: Store) -> None:
    boss = admin(store)
    clerk_id = store.write_now(lambda tx: staff.create(tx, "clerk", "王丽", "clerk", TOWN, HASH, NOW))
    assert clerk_id
    token = store.write_now(lambda tx: staff.open_session(tx, clerk_id, NOW))
    assert store.write_now(lambda tx: staff.disable(tx, clerk_id, NOW))
    assert store.read_now(lambda tx: staff.who(tx, token, NOW)) is None
    assert asks(store, "clerk") == (None, None)
    assert not store.write_now(lambda tx: staff.disable(tx, boss.id, NOW)), "the last administrator stays"


def test_a_new_password_ends_every_session(store: Store) -> None:
    member = admin(store)
    token = signed_in(store, member)
    kept = store.read_now(lambda tx: staff.kept_password(tx, member.id))
    assert store.write_now(lambda tx: staff.change_password(tx, member.id, kept, HASH, NOW))
    assert store.read_now(lambda tx: staff.who(tx, token, NOW)) is None


def test_another_duty_holds_from_the_next_click_and_another_role_ends_every_session(store: Store) -> None:
    boss = admin(store)
    clerk_id = store.write_now(lambda tx: staff.create(tx, "clerk", "王丽", "clerk", TOWN, HASH, NOW))
    assert clerk_id
    token = store.write_now(lambda tx: staff.open_session(tx, clerk_id, NOW))
    store.write_now(lambda tx: change_post(tx, boss.actor, clerk_id, Role.CLERK, TOWN, {Duty.PAYER}))
    found = store.read_now(lambda tx: staff.who(tx, token, NOW))
    assert found is not None and found.actor.duties == {Duty.PAYER}
    store.write_now(lambda tx: change_post(tx, boss.actor, clerk_id, Role.OFFICER, COUNTY, ()))
    assert store.read_now(lambda tx: staff.who(tx, token, NOW)) is None
    again = store.write_now(lambda tx: staff.open_session(tx, clerk_id, NOW))
    found = store.read_now(lambda tx: staff.who(tx, again, NOW))
    assert found is not None
    assert (found.actor.role, found.actor.area, found.actor.duties) == (Role.OFFICER, COUNTY, frozenset())
