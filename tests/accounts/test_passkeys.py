"""A passkey signs for its owner, at the right address, once for each time it is asked."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import httpx2
import pytest

from store import staff
from store.database import Store
from store.staff import AccountRules, factors, passkeys
from store.staff.site import Site
from tests.accounts.phones import CODE_PAGE, paper, password_known
from tests.accounts.security_key import HOST, ORIGIN, PRESENT, SecurityKey
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import Visitor, words

NOW = datetime(2026, 11, 26, 2, 0, tzinfo=UTC)
SITE = Site(HOST, ORIGIN, "福泉市社会救助")
HERE, THERE = "browser-1", "browser-2"
FREE, STRICT = AccountRules(), AccountRules(second_factor=True)


@pytest.fixture
def clerk(store: Store) -> staff.Member:
    store.write_now(lambda tx: staff.create(tx, "wangli", "王丽", "clerk", "522702101", "hash", NOW))
    return store.read_now(staff.members)[0]


def asked_to_make(store: Store, clerk: staff.Member, now: datetime = NOW) -> str:
    return store.write_now(lambda tx: passkeys.to_make(tx, SITE, clerk, HERE, now))


def asked_to_sign(store: Store, now: datetime = NOW) -> str:
    return store.write_now(lambda tx: passkeys.to_sign(tx, SITE, HERE, now))


def adds(store: Store, clerk: staff.Member, answer: str, browser: str = HERE, now: datetime = NOW) -> bool:
    return store.write_now(lambda tx: passkeys.add(tx, SITE, clerk, browser, answer, "办公室电脑", now))


def signs(store: Store, answer: str, browser: str = HERE, now: datetime = NOW) -> staff.Member | None:
    return store.write_now(lambda tx: passkeys.signed_by(tx, SITE, browser, answer, now))


@pytest.fixture
def key(store: Store, clerk: staff.Member) -> SecurityKey:
    """王丽's, made and kept."""
    made = SecurityKey()
    assert adds(store, clerk, made.make(asked_to_make(store, clerk)))
    return made


def test_a_passkey_names_its_owner(store: Store, clerk: staff.Member, key: SecurityKey) -> None:
    found = signs(store, key.sign(asked_to_sign(store)))
    assert found is not None and found.login == "wangli"
    [kept] = store.read_now(lambda tx: passkeys.passkeys_of(tx, clerk.id))
    assert (kept.name, kept.used_at is not None) == ("办公室电脑", True)


def test_what_was_signed_once_is_worthless(store: Store, key: SecurityKey) -> None:
    answer = key.sign(asked_to_sign(store))
    assert signs(store, answer)
    assert signs(store, answer) is None


def test_what_another_browser_or_nobody_asked_for_is_worthless(store: Store, key: SecurityKey) -> None:
    assert signs(store, key.sign(asked_to_sign(store)), browser=THERE) is None
    assert signs(store, key.sign(json.dumps({"challenge": "bWFkZSB1cA"}))) is None
    assert signs(store, key.sign(asked_to_sign(store)), now=NOW + timedelta(minutes=6)) is None


@pytest.mark.parametrize(
    "changed",
    [
        {"origin": "https://false-desk.example"},
        {"origin": "http://localhost:8001"},
        {"host": "false-desk.example"},
        {"flags": PRESENT},
        {"flags": 0},
    ],
)
def test_a_false_page_or_a_finger_that_was_not_shown_does_not_count(
    store: Store, clerk: staff.Member, key: SecurityKey, changed: dict[str, object]
) -> None:
    assert signs(store, replace(key, **changed).sign(asked_to_sign(store))) is None  # type: ignore[arg-type]
    other = replace(SecurityKey(), **changed)  # type: ignore[arg-type]
    assert not adds(store, clerk, other.make(asked_to_make(store, clerk)))


def test_a_copy_that_counts_backwards_is_refused(store: Store, key: SecurityKey) -> None:
    assert signs(store, key.sign(asked_to_sign(store)))
    assert signs(store, key.sign(asked_to_sign(store)))
    copy = replace(key, count=0)
    assert signs(store, copy.sign(asked_to_sign(store))) is None


def test_somebody_elses_signature_under_this_name_is_refused(store: Store, key: SecurityKey) -> None:
    thief = SecurityKey(credential=key.credential)
    assert signs(store, thief.sign(asked_to_sign(store))) is None
    assert signs(store, SecurityKey().sign(asked_to_sign(store))) is None


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "{}",
        "null",
        "[]",
        '"x"',
        '{"response":{"clientDataJSON":"!!"}}',
        '{"response":{"clientDataJSON":1}}',
    ],
)
def test_what_is_no_answer_is_refused(store: Store, clerk: staff.Member, answer: str) -> None:
    assert signs(store, answer) is None
    assert not adds(store, clerk, answer)


def test_a_broken_answer_to_a_right_question_is_refused(
    store: Store, clerk: staff.Member, key: SecurityKey
) -> None:
    for part in ("authenticatorData", "signature"):
        answer = json.loads(key.sign(asked_to_sign(store)))
        answer["response"][part] = "AAAA"
        assert signs(store, json.dumps(answer)) is None
        del answer["response"][part]
        assert signs(store, json.dumps(answer)) is None
    for broken in ("AAAA", "oA", ""):
        answer = json.loads(SecurityKey().make(asked_to_make(store, clerk)))
        answer["response"]["attestationObject"] = broken
        assert not adds(store, clerk, json.dumps(answer))


def test_a_passkey_belongs_to_one_person(store: Store, clerk: staff.Member, key: SecurityKey) -> None:
    store.write_now(lambda tx: staff.create(tx, "zhao", "赵强", "clerk", "522702101", "hash", NOW))
    other = next(each for each in store.read_now(staff.members) if each.login == "zhao")
    assert not adds(store, other, key.make(asked_to_make(store, other)))
    [kept] = store.read_now(lambda tx: passkeys.passkeys_of(tx, clerk.id))
    assert not store.write_now(lambda tx: passkeys.remove(tx, other.id, kept.id, FREE))


def test_whoever_is_disabled_has_no_passkey_that_counts(
    store: Store, clerk: staff.Member, key: SecurityKey
) -> None:
    store.write_now(lambda tx: staff.disable(tx, clerk.id, NOW))
    assert signs(store, key.sign(asked_to_sign(store))) is None


def test_the_last_factor_stays_where_one_is_asked_for(
    store: Store, clerk: staff.Member, key: SecurityKey
) -> None:
    store.write_now(lambda tx: factors.new_recovery_codes(tx, clerk.id))
    [kept] = store.read_now(lambda tx: passkeys.passkeys_of(tx, clerk.id))
    assert not store.write_now(lambda tx: passkeys.remove(tx, clerk.id, kept.id, STRICT))
    assert store.write_now(lambda tx: passkeys.remove(tx, clerk.id, kept.id, FREE))
    held = store.read_now(lambda tx: factors.factors_of(tx, clerk.id))
    assert (held.any, held.codes_left) == (False, 0)


# On the pages


async def asked(visitor: Visitor, path: str, page: str) -> str:
    return (await visitor.send(f"{path}/asked", {}, page=page)).text


async def at_own_desk(desk: DeskOffice) -> Visitor:
    visitor = await desk.visitor(ORIGIN)
    number = int(desk.people["wangli"].id.removeprefix("staff:"))
    now = desk.clock[0]
    cookie = desk.house.store.write_now(lambda tx: staff.open_session(tx, number, now))
    visitor.client.cookies.set("desk", cookie, domain="localhost.local")
    return visitor


async def adds_one(desk: DeskOffice) -> tuple[SecurityKey, Visitor, httpx2.Response]:
    visitor, made = await at_own_desk(desk), SecurityKey()
    mine = "/desk/me/passkeys"
    options = await asked(visitor, mine, "/desk/me/factors")
    fields = {"credential": made.make(options), "name": "办公室 <电脑>"}
    return made, visitor, await visitor.send(mine, fields, page="/desk/me/factors")


async def test_a_clerk_adds_a_passkey_and_comes_in_with_it_alone(desk: DeskOffice) -> None:
    made, _, page = await adds_one(desk)
    assert "办公室 &lt;电脑&gt;" in page.text and len(paper(page)) == 10
    fresh = await desk.visitor(ORIGIN)
    options = await asked(fresh, "/desk/sign-in/passkey", "/desk/sign-in")
    fields = {"credential": made.sign(options), "next": "/desk?view=mine"}
    answer = await fresh.send("/desk/sign-in/passkey", fields, page="/desk/sign-in")
    assert (answer.status_code, answer.headers["location"]) == (303, "/desk?view=mine")
    assert (await fresh.get("/desk")).status_code == 200
    again = await fresh.send("/desk/sign-in/passkey", fields, page="/desk/me")
    assert again.headers["location"] == "/desk/sign-in?wrong=passkey"


async def test_with_a_passkey_a_password_alone_is_not_enough(desk: DeskOffice) -> None:
    _, _, page = await adds_one(desk)
    visitor = await password_known(desk)
    answer = await visitor.send(CODE_PAGE, {"recovery": paper(page)[0], "next": "/desk"})
    assert answer.status_code == 303


async def test_a_passkey_proves_again_who_it_is(desk: DeskOffice) -> None:
    made, visitor, _ = await adds_one(desk)
    desk.later(timedelta(minutes=11))
    where = (await visitor.get("/desk/me/factors/app")).headers["location"]
    assert "用通行密钥确认" in words(await visitor.get(where))
    options = await asked(visitor, "/desk/sign-in/passkey", where)
    fields = {"prove_next": "/desk/me/factors/app", "prove_kind": "page", "credential": made.sign(options)}
    answer = await visitor.send("/desk/prove", fields, page=where)
    assert (answer.status_code, answer.headers["location"]) == (303, "/desk/me/factors/app")
    assert (await visitor.get("/desk/me/factors/app")).status_code == 200


async def test_a_removed_passkey_opens_nothing(desk: DeskOffice) -> None:
    made, visitor, page = await adds_one(desk)
    removed = page.text.split("/remove")[0].rpartition('action="')[2] + "/remove"
    assert (await visitor.send(removed, {}, page="/desk/me/factors")).status_code == 303
    fresh = await desk.visitor(ORIGIN)
    options = await asked(fresh, "/desk/sign-in/passkey", "/desk/sign-in")
    fields = {"credential": made.sign(options), "next": "/desk"}
    answer = await fresh.send("/desk/sign-in/passkey", fields, page="/desk/sign-in")
    assert answer.headers["location"] == "/desk/sign-in?wrong=passkey"


async def test_at_a_bare_address_no_passkey_is_offered(desk: DeskOffice) -> None:
    visitor = await desk.visitor()
    assert "通行密钥" not in words(await visitor.get("/desk/sign-in"))
    answer = await visitor.send("/desk/sign-in/passkey/asked", {}, page="/desk/sign-in")
    assert answer.status_code == 404
