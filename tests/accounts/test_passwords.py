"""Two ways to be careful with passwords: long ones that stay, or (where it is graded) ones that change."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from api.app import create_app
from bot.house import House
from palmtop.settings import BadSettings, read
from store import staff
from store.database import Store
from store.staff import AccountRules, old_ones
from store.staff.guessable import commonest
from store.staff.passwords import common_words, kinds, weak
from tests.accounts.phones import Phone, password_known, shows
from tests.pages.conftest import PASSWORD, DeskOffice
from tests.pages.test_door import STRONG, invited
from tests.pages.visitor import Visitor, words
from tests.store.office import NOW, TOWN

PAGE, DOOR = "/desk/me/password", "/desk/sign-in/password"
SENTENCE = "奶奶家门前的老核桃树每年秋天都结满果子"
GRADED = AccountRules(dengbao=True)


@pytest.fixture
async def graded(house: House, clock: list[datetime]) -> AsyncIterator[DeskOffice]:
    """A county that is graded by GB/T 22239."""
    async with AsyncExitStack() as doors:
        careful = replace(house, accounts=GRADED)
        office = DeskOffice(careful, create_app(careful), doors, clock)
        office.hire()
        yield office


async def changes(visitor: Visitor, new: str, old: str) -> int:
    answer = await visitor.send(PAGE, {"old": old, "password": new, "again": new})
    return answer.status_code


async def test_by_itself_the_house_takes_a_sentence_and_never_asks_for_another(desk: DeskOffice) -> None:
    visitor = await desk.at_desk()
    assert await changes(visitor, SENTENCE, PASSWORD) == 303
    assert await changes(visitor, PASSWORD, SENTENCE) == 303
    desk.later(timedelta(days=1000))
    answer = await (await desk.visitor()).sign_in("wangli", PASSWORD)
    assert answer.headers["location"] == "/desk"


@pytest.mark.parametrize(
    ("password", "n"),
    [
        (SENTENCE, 1),
        ("Stone well 2026", 4),
        ("石桥well2026", 3),
        ("ｓｔｏｎｅ石桥２", 3),
        ("aB1-", 4),
        ("核桃树，秋天2", 3),
    ],
)
def test_kinds_of_characters_are_counted(password: str, n: int) -> None:
    assert kinds(password) == n


async def test_where_it_is_graded_a_password_has_three_kinds(graded: DeskOffice) -> None:
    visitor = await graded.at_desk()
    page = await visitor.get(PAGE)
    assert "要有三种" in words(page)
    answer = await visitor.send(PAGE, {"old": PASSWORD, "password": SENTENCE, "again": SENTENCE})
    assert answer.status_code == 422 and "种类不够" in words(answer)
    newcomer, link = await invited(graded)
    fields = {"name": "何静", "login": "hejing", "password": SENTENCE, "again": SENTENCE}
    assert "种类不够" in words(await newcomer.send(link, fields))
    assert (await newcomer.send(link, {**fields, "password": STRONG, "again": STRONG})).status_code == 303


async def test_where_it_is_graded_none_of_the_last_five_comes_back(graded: DeskOffice) -> None:
    visitor = await graded.at_desk()
    names = [f"Stone bridge {n}{n}-树" for n in range(1, 6)]
    old = PASSWORD
    for new in names[:4]:
        assert await changes(visitor, new, old) == 303
        old = new
    for used in (PASSWORD, *names[:4]):
        assert await changes(visitor, used, old) == 422
    assert await changes(visitor, names[4], old) == 303
    assert await changes(visitor, PASSWORD, names[4]) == 303, "it is the sixth by now"


async def test_after_half_a_year_another_one_is_asked_for_before_anything_else(graded: DeskOffice) -> None:
    visitor = await graded.at_desk()
    assert await changes(visitor, STRONG, PASSWORD) == 303
    graded.later(timedelta(days=170))
    await visitor.sign_in("wangli", STRONG)
    assert "就要换了" in words(await visitor.get("/desk/me"))
    graded.later(timedelta(days=11))
    late = await graded.visitor()
    answer = await late.sign_in("wangli", STRONG, "/desk?view=mine")
    assert answer.headers["location"] == f"{DOOR}?next=/desk%3Fview%3Dmine"
    assert (await late.get("/desk")).status_code == 303
    fields = {"password": STRONG, "again": STRONG, "next": "/desk?view=mine"}
    same = await late.send(DOOR, fields)
    assert same.status_code == 422 and "用过" in words(same)
    done = await late.send(DOOR, {**fields, "password": "Stone bridge 77-树", "again": "Stone bridge 77-树"})
    assert (done.status_code, done.headers["location"]) == (303, "/desk?view=mine")
    assert (await late.get("/desk")).status_code == 200


async def test_an_old_password_is_changed_after_the_phone_and_not_before(graded: DeskOffice) -> None:
    graded.later(timedelta(days=181))
    phone = Phone.of(graded, "wangli")
    visitor = await password_known(graded)
    assert (await visitor.get(DOOR)).headers["location"].startswith("/desk/sign-in/code")
    token = await visitor.token("/desk/sign-in/code")
    fields = {"form_token": token, "password": STRONG, "again": STRONG}
    assert (await visitor.client.post(DOOR, data=fields)).headers["location"].startswith("/desk/sign-in/code")
    assert (await shows(visitor, phone.code())).headers["location"].startswith(DOOR)
    assert (await visitor.get("/desk")).status_code == 303
    assert (await visitor.send(DOOR, {"password": STRONG, "again": STRONG})).status_code == 303
    assert (await visitor.get("/desk")).status_code == 200


def test_only_four_old_ones_are_kept_and_only_where_it_matters(store: Store) -> None:
    made = store.write_now(lambda tx: staff.create(tx, "wangli", "王丽", "clerk", TOWN, "0", NOW))
    assert made
    for n in range(1, 8):
        kept = str(n - 1)
        store.write_now(lambda tx, n=n, kept=kept: staff.change_password(tx, made, kept, str(n), NOW, GRADED))  # type: ignore[misc]
    assert store.read_now(lambda tx: old_ones.used_before(tx, made)) == ("7", "6", "5", "4", "3")
    store.write_now(lambda tx: staff.change_password(tx, made, "7", "8", NOW))
    assert store.read_now(lambda tx: old_ones.used_before(tx, made)) == ("8", "6", "5", "4", "3")


def test_common_words_count_for_nothing_wherever_they_stand() -> None:
    assert len(common_words()) > 200
    for bad in (
        "woaini5201314ab",
        "Minzheng@2026ab",
        "iloveyou-baobao",
        "为人民服务为人民服务12",
        "Qwer1234Asdfgh",
    ):
        assert weak(bad, "wangli"), bad
    for good in (SENTENCE, "Stone well 2026", "tulip engine marble lake", "清明前后种瓜点豆不误农时"):
        assert not weak(good, "wangli"), good
    sentence = "山茶竹月" * 32
    assert not weak(sentence, "wangli") and len(sentence) == 128


@pytest.mark.parametrize(
    "bad",
    [
        *("1qaz2wsx3edc", "!QAZ2wsx#EDC", "1q2w3e4r5t6y", "Passw0rd-2026", "Password@1234", "qwertyuiop[]12"),
        *(
            "woaini5201314",
            "Woaini@20260101",
            "5201314woaini",
            "woaiwojia1314",
            "mimajiushi123456",
            "buwangchuxin",
        ),
        *(
            "zhangwei1988",
            "zhangwei19880315",
            "lixiaohong@1988",
            "1990wangjianguo",
            "chenmeili-0312",
            "LiuYang2008!",
        ),
        *("我爱你5201314888", "为人民服务20261001", "生日快乐20261001"),
        *("asdfghjkl-zxcvbnm", "rewq4321fdsa7890", "!@#$%^&*()qwer", "poiuytrewq99"),
    ],
)
def test_what_everybody_would_try_first_is_no_password(bad: str) -> None:
    assert weak(bad, "wangli")


def test_every_one_of_the_commonest_passwords_is_refused_with_a_year_and_a_mark_too() -> None:
    assert len(commonest()) > 250
    for each in commonest():
        for bad in (each, f"{each}2026", f"{each.capitalize()}@123", f"2026{each}!"):
            assert weak(bad, "wangli"), bad


@pytest.mark.parametrize(
    "good",
    [
        *("Green bridge 27", "liberty poor were 5", "nainaijiamenqianyoukehetaoshu", "wheelbarrow 3 apricot"),
        *("石桥边第3棵樱桃树又开花", "竹篮打水2026年的八月", "Kite over paddy 44", "x7RmQ-p2vL-9cTd"),
    ],
)
def test_a_sentence_of_ones_own_is_one(good: str) -> None:
    assert not weak(good, "wangli")


@pytest.mark.parametrize(
    ("given", "profile", "graded"),
    [
        ("", "development", False),
        ("", "production", True),
        ("asvs", "production", False),
        ("dengbao", "development", True),
    ],
)
def test_the_profile_is_a_switch(given: str, profile: str, graded: bool) -> None:
    settings = read(
        {
            "PALMTOP_PASSWORDS": given,
            "PALMTOP_PROFILE": profile,
            "PALMTOP_SECRET": "x",
            "PALMTOP_PUBLIC_URL": "https://aid.example",
        }
    )
    assert settings.dengbao is graded


def test_a_wrong_switch_stops_the_start() -> None:
    with pytest.raises(BadSettings, match="PALMTOP_PASSWORDS"):
        read({"PALMTOP_PASSWORDS": "strong"})
    with pytest.raises(BadSettings, match="PALMTOP_SECOND_FACTOR"):
        read({"PALMTOP_SECOND_FACTOR": "maybe"})
