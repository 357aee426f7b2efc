"""Somebody forgot their password: a link that works once, and that nobody can use in silence."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from cases.people import Actor, Role
from palmtop.__main__ import main
from store import staff
from store.database import Store
from store.schema import password_link, trail
from store.staff import AccountRules, links, old_ones
from store.trail import What
from tests.accounts.phones import Phone, number_of
from tests.pages.conftest import PASSWORD, DeskOffice
from tests.pages.visitor import Visitor, words
from tests.store.office import COUNTY, NOW, TOWN

PAGE = "/desk/accounts"
NEW = "马家坡的桥去年就已经修好了"
WHY = "忘了密码，本人来的"


@pytest.fixture
def guards(desk: DeskOffice) -> DeskOffice:
    number = desk._hired("mengjian", "蒙建", Role.SECURITY, COUNTY)
    desk.people["mengjian"] = Actor(f"staff:{number}", Role.SECURITY, COUNTY, "蒙建")
    return desk


async def given(desk: DeskOffice, login: str = "wangli") -> str:
    """The path of the link that security gives."""
    security = await desk.at_desk("mengjian")
    page = await security.send(f"{PAGE}/{number_of(desk, login)}/password", {"why": WHY}, page=PAGE)
    found = re.search(r'value="http://[^/"]+(/desk/new-password/[\w-]+)"', page.text)
    assert found, words(page)
    return found.group(1)


async def chosen(desk: DeskOffice, path: str, new: str = NEW) -> tuple[Visitor, int]:
    visitor = await desk.visitor()
    answer = await visitor.client.post(
        path, data={"form_token": await token(visitor, path), "password": new, "again": new}
    )
    return visitor, answer.status_code


async def token(visitor: Visitor, path: str) -> str:
    """Also where the link is over: then the one of the page to sign in on."""
    page = path if (await visitor.get(path)).status_code == 200 else "/desk/sign-in"
    return await visitor.token(page)


async def test_a_clerk_who_forgot_chooses_another_and_signs_in(guards: DeskOffice) -> None:
    at_work, path = await guards.at_desk("wangli"), await given(guards)
    page = await (await guards.visitor()).get(path)
    assert "王丽" in words(page) and "wangli" in words(page)
    visitor, status = await chosen(guards, path)
    assert status == 303
    assert "新密码定好了" in words(await visitor.get("/desk/sign-in?done=password"))
    assert (await at_work.get("/desk")).status_code == 303  # out everywhere
    assert (await visitor.sign_in("wangli", PASSWORD)).status_code == 422
    assert (await visitor.sign_in("wangli", NEW)).headers["location"] == "/desk"


async def test_the_link_works_once_and_for_an_hour_and_the_last_one_alone(guards: DeskOffice) -> None:
    first = await given(guards)
    second = await given(guards)
    assert (await chosen(guards, first))[1] == 410
    assert (await chosen(guards, second))[1] == 303
    assert (await chosen(guards, second, "白云下面有三头黄牛在吃草"))[1] == 410
    late = await given(guards)
    guards.later(links.GOOD_FOR + timedelta(seconds=1))
    visitor, status = await chosen(guards, late)
    assert status == 410
    assert "已经用过，或者过期了" in words(await visitor.get(late))


async def test_a_weak_password_is_not_taken_and_the_link_stays_good(guards: DeskOffice) -> None:
    path = await given(guards)
    assert (await chosen(guards, path, "wangli123456"))[1] == 422
    assert (await chosen(guards, path))[1] == 303


async def test_the_second_step_is_asked_for_as_before(guards: DeskOffice) -> None:
    """So a link alone opens nobody's desk, whoever made it."""
    Phone.of(guards, "wangli")
    visitor, _ = await chosen(guards, await given(guards))
    answer = await visitor.sign_in("wangli", NEW)
    assert answer.headers["location"].startswith("/desk/sign-in/code")


async def test_it_is_kept_who_gave_it_and_why_and_the_person_is_told(guards: DeskOffice) -> None:
    security = await guards.at_desk("mengjian")
    number = number_of(guards, "wangli")
    page = await security.send(f"{PAGE}/{number}/password", {"why": " "}, page=PAGE)
    assert page.status_code == 422 and "请写明为什么给链接" in words(page)
    await chosen(guards, await given(guards))
    rows = select(trail.c.actor, trail.c.subject, trail.c.why).where(trail.c.what == What.PASSWORD)
    kept = guards.house.store.read_now(
        lambda tx: [tuple(row) for row in tx.execute(rows.order_by(trail.c.at))]
    )
    assert set(kept) == {
        (guards.people["mengjian"].id, f"staff:{number}", "link-given"),
        (f"staff:{number}", "", "by-link"),
    }
    clerk = await guards.at_desk("wangli")
    assert "蒙建给了您一个改密码的链接" in words(await clerk.get("/desk/bells"))


@pytest.mark.parametrize("login", ["wangli", "lina", "zhoumin", "mengjian"])
async def test_nobody_else_gives_one_and_nobody_to_themselves(guards: DeskOffice, login: str) -> None:
    visitor = await guards.at_desk(login)
    whose = "sunmei" if login != "mengjian" else "mengjian"
    answer = await visitor.send(f"{PAGE}/{number_of(guards, whose)}/password", {"why": WHY}, page="/desk/me")
    assert answer.status_code in (403, 404)
    assert guards.house.store.read_now(lambda tx: tx.execute(select(password_link)).all()) == []


async def test_who_has_left_gets_none_and_an_old_one_is_worth_nothing(guards: DeskOffice) -> None:
    path, number = await given(guards), number_of(guards, "wangli")
    guards.house.store.write_now(lambda tx: staff.disable(tx, number, guards.clock[0]))
    assert (await chosen(guards, path))[1] == 410
    security = await guards.at_desk("mengjian")
    again = await security.send(f"{PAGE}/{number}/password", {"why": WHY}, page=PAGE)
    assert again.status_code == 404


def test_where_it_is_graded_an_old_password_does_not_come_back_by_a_link(store: Store) -> None:
    kept = staff.hash_password(PASSWORD)
    number = (
        store.write_now(lambda tx: staff.create(tx, "wangli", "王丽", Role.CLERK, COUNTY, kept, NOW)) or 0
    )
    link = store.write_now(lambda tx: links.give_link(tx, number, NOW))
    rules = AccountRules(dengbao=True)
    used = store.write_now(lambda tx: links.use_link(tx, link, staff.hash_password(NEW), NOW, rules))
    assert used is not None and used.login == "wangli"
    before = store.read_now(lambda tx: old_ones.used_before(tx, number))
    assert kept in before
    assert store.write_now(lambda tx: links.use_link(tx, link, kept, NOW, rules)) is None


async def test_accounts_that_nobody_uses_stand_first_and_are_counted(guards: DeskOffice) -> None:
    guards.later(timedelta(days=89))
    assert "90 天没有人登录过" not in words(await (await guards.at_desk("mengjian")).get(PAGE))
    await guards.at_desk("wangli")
    guards.later(timedelta(days=2))
    page = words(await (await guards.at_desk("mengjian")).get(PAGE))
    assert f"有 {len(guards.people) - 3} 个账号 90 天没有人登录过" in page
    assert page.index("90 天没用过") < page.index("王丽") and page.rindex("90 天没用过") < page.index("王丽")


def test_an_invite_is_good_for_two_days(store: Store) -> None:
    boss = Actor("staff:1", Role.ADMINISTRATOR, COUNTY, "周敏")
    token = store.write_now(lambda tx: staff.invite(tx, boss, "王丽", Role.CLERK, TOWN, NOW))
    last, over = NOW + timedelta(days=2, seconds=-1), NOW + timedelta(days=2)
    assert store.read_now(lambda tx: staff.invite_of(tx, token, last)) is not None
    assert store.read_now(lambda tx: staff.invite_of(tx, token, over)) is None
    assert store.write_now(lambda tx: staff.accept(tx, token, "wangli", "hash", over)) == "gone"


def test_from_the_machine_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever runs the service and has no security administrator yet."""
    monkeypatch.setenv("PALMTOP_DATA", str(tmp_path))
    assert main(["staff", "list"]) == 0  # makes the tables
    opened = Store(f"sqlite:///{tmp_path}/palmtop.db")
    try:
        made = opened.write_now(lambda tx: staff.create(tx, "wangli", "王丽", "clerk", TOWN, "hash", NOW))
        capsys.readouterr()
        assert main(["staff", "link", "--login", "wangli"]) == 0
        token = capsys.readouterr().out.strip().rpartition("/desk/new-password/")[2]
        now = datetime.now(UTC)
        found = opened.read_now(lambda tx: links.member_of_link(tx, token, now))
        assert found is not None and found.id == made
    finally:
        opened.close()
    assert main(["staff", "link", "--login", "nobody"]) != 0
