"""System, security and audit: three people, no case, and nobody helps themselves."""

from __future__ import annotations

import itertools
import re
from datetime import timedelta

import pytest
from sqlalchemy import select

from cases.moves import NotYours
from cases.people import Actor, Role
from cases.posts import WATCHERS, PostRefused
from palmtop.__main__ import main
from store import staff
from store.access import keys
from store.access.feed import Happening
from store.access.hooks import HookWish, add_hook
from store.database import Store
from store.schema import trail
from store.staff import factors, watch
from store.staff.posts import change_post
from store.trail import What
from tests.accounts.phones import Phone, number_of
from tests.pages.conftest import PASSWORD, DeskOffice
from tests.pages.visitor import Visitor, words
from tests.store.office import COUNTY, NOW, TOWN

PAGE = "/desk/accounts"
CHANGES = list(itertools.permutations((*sorted(WATCHERS), Role.OFFICER), 2))


@pytest.fixture
def guards(desk: DeskOffice) -> DeskOffice:
    hired = (
        ("mengjian", "蒙建", Role.SECURITY),
        ("xiongli", "熊立", Role.AUDITOR),
        ("chenhua", "陈华", Role.ADMINISTRATOR),
        ("fengyuan", "冯远", Role.COUNTY_HEAD),
    )
    for login, name, role in hired:
        number = desk._hired(login, name, role, COUNTY)
        desk.people[login] = Actor(f"staff:{number}", role, COUNTY, name)
    return desk


async def at(desk: DeskOffice, login: str) -> Visitor:
    return await desk.at_desk(login)


async def test_who_lost_everything_is_helped_and_it_is_kept_why(guards: DeskOffice) -> None:
    Phone.of(guards, "wangli")
    clerk, security = await at(guards, "wangli"), await at(guards, "mengjian")
    number = number_of(guards, "wangli")
    reset = f"{PAGE}/{number}/reset"
    assert (await security.send(reset, {"why": " "}, page=PAGE)).status_code == 422
    assert (await clerk.get("/desk")).status_code == 200
    answer = await security.send(reset, {"why": "手机丢了，本人来的"}, page=PAGE)
    assert answer.headers["location"] == f"{PAGE}?done=reset"
    assert (await clerk.get("/desk")).status_code == 303
    assert (await (await guards.visitor()).sign_in("wangli", PASSWORD)).headers["location"] == "/desk"
    row = select(trail.c.actor, trail.c.subject, trail.c.why).where(trail.c.what == What.FACTOR)
    kept = guards.house.store.read_now(lambda tx: tuple(tx.execute(row).one()))
    assert kept == (guards.people["mengjian"].id, f"staff:{number}", "factor-reset")


async def test_somebody_is_signed_out_everywhere_at_once(guards: DeskOffice) -> None:
    one, other, security = (
        await at(guards, "wangli"),
        await at(guards, "wangli"),
        await at(guards, "mengjian"),
    )
    assert "登录着 2 处" in words(await security.get(PAGE))
    await security.send(f"{PAGE}/{number_of(guards, 'wangli')}/end", {}, page=PAGE)
    assert (await one.get("/desk")).status_code == (await other.get("/desk")).status_code == 303


async def test_the_page_says_who_has_no_second_step(guards: DeskOffice) -> None:
    Phone.of(guards, "wangli")
    page = await (await at(guards, "mengjian")).get(PAGE)
    assert f"有 {len(guards.people) - 2} 个账号还没有登录验证" in words(page)


async def test_security_asks_who_it_is_before_it_acts(guards: DeskOffice) -> None:
    security = await at(guards, "mengjian")
    guards.later(timedelta(minutes=11))
    answer = await security.send(f"{PAGE}/{number_of(guards, 'wangli')}/end", {}, page=PAGE)
    assert answer.status_code == 403 and "再输一次密码" in words(answer)


@pytest.mark.parametrize("login", ["wangli", "lina", "zhoumin", "xiongli"])
async def test_nobody_else_sees_or_does_it(guards: DeskOffice, login: str) -> None:
    visitor = await at(guards, login)
    assert (await visitor.get(PAGE)).status_code == 403
    number = number_of(guards, "sunmei")
    for what in ("end", "reset"):
        answer = await visitor.send(f"{PAGE}/{number}/{what}", {"why": "x"}, page="/desk/me")
        assert answer.status_code == 403


async def test_security_cannot_help_itself(guards: DeskOffice) -> None:
    security = await at(guards, "mengjian")
    number = number_of(guards, "mengjian")
    for what in ("end", "reset"):
        answer = await security.send(f"{PAGE}/{number}/{what}", {"why": "x"}, page=PAGE)
        assert answer.status_code == 404


@pytest.mark.parametrize("login", ["zhoumin", "mengjian", "xiongli"])
async def test_none_of_the_three_opens_a_case(guards: DeskOffice, login: str) -> None:
    case = guards.case()
    visitor = await at(guards, login)
    for path in (
        f"/desk/cases/{case}",
        f"/desk/cases/{case}/documents",
        f"/desk/cases/{case}/unmask?what=words",
    ):
        assert (await visitor.get(path)).status_code in (403, 404), path
    token = await visitor.token("/desk/me")
    fields = {"form_token": token, "move": "take"}
    assert (await visitor.client.post(f"/desk/cases/{case}", data=fields)).status_code in (403, 404)


async def test_who_opens_no_case_is_offered_no_search(guards: DeskOffice) -> None:
    assert "/desk/search" not in (await (await at(guards, "mengjian")).get("/desk/me")).text
    assert "/desk/search" in (await (await at(guards, "wangli")).get("/desk/me")).text


async def test_an_administrator_does_not_promote_themselves(guards: DeskOffice) -> None:
    admin = await at(guards, "zhoumin")
    own = f"/desk/staff/{number_of(guards, 'zhoumin')}"
    fields = {"role": "officer", "area": COUNTY}
    assert (await admin.send(own, fields, page="/desk/staff")).status_code == 404


@pytest.mark.parametrize(
    ("before", "after"), list(itertools.permutations((*sorted(WATCHERS), Role.OFFICER), 2))
)
def test_no_account_turns_into_another_of_the_three(store: Store, before: Role, after: Role) -> None:
    boss = Actor("terminal", Role.ADMINISTRATOR, COUNTY)
    made = store.write_now(lambda tx: staff.create(tx, "x", "王丽", before, COUNTY, "hash", NOW))
    assert made
    with pytest.raises(PostRefused):
        store.write_now(lambda tx: change_post(tx, boss, made, after, COUNTY, ()))


async def test_who_invites_a_second_self_is_heard_by_those_who_know_the_people(guards: DeskOffice) -> None:
    admin, security, head = [await at(guards, each) for each in ("zhoumin", "mengjian", "fengyuan")]
    fields = {"name": "新同事", "role": "clerk", "area": TOWN}
    page = await admin.send("/desk/staff", fields, page="/desk/staff")
    [link] = re.findall(r"/desk/join/[\w-]+", page.text)
    second = await guards.visitor()
    asked = {"login": "second", "name": "新同事", "password": PASSWORD, "again": PASSWORD}
    assert (await second.send(link, asked, page=link)).headers["location"] == "/desk"
    for each in (security, head):
        assert "新同事的账号有变动" in words(await each.get("/desk/bells"))


async def test_security_that_opens_an_account_to_itself_is_heard_by_the_auditor(guards: DeskOffice) -> None:
    """A new password by a link, and the second step taken away: together they are the whole account."""
    security, auditor = await at(guards, "mengjian"), await at(guards, "xiongli")
    number = number_of(guards, "wangli")
    await security.send(f"{PAGE}/{number}/reset", {"why": "手机丢了"}, page=PAGE)
    guards.later(timedelta(minutes=1))
    await security.send(f"{PAGE}/{number}/password", {"why": "忘了密码"}, page=PAGE)
    assert words(await auditor.get("/desk/bells")).count("王丽的账号有变动") == 2
    assert "王丽的账号有变动" not in words(await security.get("/desk/bells"))


async def test_a_dismissed_administrator_does_not_come_back_by_an_invite_of_their_own(
    guards: DeskOffice,
) -> None:
    admin = await at(guards, "zhoumin")
    fields = {"name": "备用", "role": "administrator", "area": COUNTY}
    page = await admin.send("/desk/staff", fields, page="/desk/staff")
    [link] = re.findall(r"/desk/join/[\w-]+", page.text)
    boss = await at(guards, "chenhua")
    gone = number_of(guards, "zhoumin")
    assert (await boss.send(f"/desk/staff/{gone}/disable", {}, page="/desk/staff")).status_code == 303
    assert (await (await guards.visitor()).get(link)).status_code == 410


async def test_what_a_dismissed_security_administrator_has_in_hand_opens_nothing(guards: DeskOffice) -> None:
    security, boss = await at(guards, "mengjian"), await at(guards, "zhoumin")
    number = number_of(guards, "wangli")
    page = await security.send(f"{PAGE}/{number}/password", {"why": "忘了密码"}, page=PAGE)
    [link] = re.findall(r"/desk/new-password/[\w-]+", page.text)
    await boss.send(f"/desk/staff/{number_of(guards, 'mengjian')}/disable", {}, page="/desk/staff")
    assert (await (await guards.visitor()).get(link)).status_code == 410


async def test_the_keys_that_a_dismissed_administrator_knows_are_named_to_who_stays(
    guards: DeskOffice,
) -> None:
    gone = guards.people["zhoumin"]
    wish = keys.Wish("registry", frozenset({keys.Scope.CASES}), COUNTY)
    guards.house.store.write_now(lambda tx: keys.make_key(tx, gone, wish, [COUNTY], guards.clock[0]))
    told = HookWish("registry", "https://help.example/x", frozenset({Happening.RECEIVED}), COUNTY)
    guards.house.store.write_now(
        lambda tx: add_hook(tx, guards.house.seal, gone, told, [COUNTY], guards.clock[0])
    )
    guards.house.store.write_now(lambda tx: staff.disable(tx, number_of(guards, "zhoumin"), guards.clock[0]))
    assert "周敏离开了。“外部系统”里有 2 样" in words(await (await at(guards, "chenhua")).get("/desk/bells"))


def test_security_reaches_no_other_county(store: Store) -> None:
    elsewhere = Actor("staff:9", Role.SECURITY, "522701")
    made = store.write_now(lambda tx: staff.create(tx, "wangli", "王丽", "clerk", TOWN, "hash", NOW))
    assert made
    assert store.read_now(lambda tx: watch.accounts(tx, elsewhere, NOW)) == ()
    with pytest.raises(NotYours):
        store.write_now(lambda tx: watch.end_all(tx, elsewhere, made))
    with pytest.raises(NotYours):
        store.write_now(lambda tx: watch.take_away(tx, elsewhere, made, NOW))
    with pytest.raises(NotYours):
        store.read_now(lambda tx: watch.accounts(tx, Actor("staff:8", Role.ADMINISTRATOR, COUNTY), NOW))


def test_at_the_machine_a_factor_is_reset_and_it_stands_in_the_trail(
    tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PALMTOP_DATA", str(tmp_path))
    assert main(["staff", "list"]) == 0
    opened = Store(f"sqlite:///{tmp_path}/palmtop.db")
    try:
        made = opened.write_now(lambda tx: staff.create(tx, "wangli", "王丽", "clerk", TOWN, "hash", NOW))
        assert made
        opened.write_now(lambda tx: factors.new_recovery_codes(tx, made))
        assert main(["staff", "reset", "--login", "wangli"]) == 0
        assert opened.read_now(lambda tx: factors.factors_of(tx, made)).codes_left == 0
        assert main(["staff", "disable", "--login", "wangli"]) == 0
        asked = select(trail.c.what, trail.c.actor, trail.c.subject).order_by(trail.c.at)
        rows = opened.read_now(lambda tx: [tuple(row) for row in tx.execute(asked)])
        assert rows == [
            (What.FACTOR, "terminal", f"staff:{made}"),
            (What.DISABLED, "terminal", f"staff:{made}"),
        ]
    finally:
        opened.close()
