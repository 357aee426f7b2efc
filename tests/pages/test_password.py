"""A clerk changes the password: with the old one, and everybody else who is in with it is out."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from store import staff
from store.database import Store
from store.schema import trail
from store.staff.passwords import weak
from store.trail import What
from tests.pages.conftest import PASSWORD, DeskOffice, hashed
from tests.pages.visitor import words
from tests.store.office import NOW, TOWN

PAGE = "/desk/me/password"
SENTENCE = "奶奶家门前的老核桃树每年秋天都结满果子"


def typed(old: str = PASSWORD, new: str = SENTENCE, again: str = SENTENCE) -> dict[str, str]:
    return {"old": old, "password": new, "again": again}


async def test_a_sentence_in_chinese_becomes_the_password_and_other_places_are_signed_out(
    desk: DeskOffice,
) -> None:
    here, elsewhere = await desk.at_desk(), await desk.at_desk()
    assert "修改密码" in words(await here.get("/desk/me"))
    answer = await here.send(PAGE, typed())
    assert (answer.status_code, answer.headers["location"]) == (303, "/desk/me?done=password")
    assert "密码改好了" in words(await here.get("/desk/me?done=password"))
    assert (await elsewhere.get("/desk")).status_code == 303
    fresh = await desk.visitor()
    assert (await fresh.sign_in("wangli", PASSWORD)).status_code == 422
    assert (await fresh.sign_in("wangli", SENTENCE)).status_code == 303
    asked = select(func.count()).select_from(trail).where(trail.c.what == What.PASSWORD)
    assert desk.house.store.read_now(lambda tx: tx.execute(asked).scalar_one()) == 1


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        (typed(old="Red bridge 2027"), "现在的密码不对"),
        (typed(again=SENTENCE + "。"), "不一样"),
        (typed(new="民政救助123456", again="民政救助123456"), "太好猜"),
    ],
)
async def test_what_is_wrong_is_said_and_nothing_changes(
    desk: DeskOffice, fields: dict[str, str], said: str
) -> None:
    clerk = await desk.at_desk()
    answer = await clerk.send(PAGE, fields)
    assert answer.status_code == 422 and said in words(answer)
    assert (await (await desk.visitor()).sign_in("wangli", PASSWORD)).status_code == 303


async def test_somebody_at_an_open_screen_cannot_try_out_passwords(desk: DeskOffice) -> None:
    clerk = await desk.at_desk()
    for _ in range(5):
        await clerk.send(PAGE, typed(old="Red bridge 2027"))
    assert (await clerk.send(PAGE, typed())).status_code == 429


def test_long_sentences_pass_and_what_everybody_tries_does_not() -> None:
    for good in (SENTENCE, "Stone well 2026", "春" + "雨润山茶" * 30 + "竹"):
        assert not weak(good, "wangli"), good
    for bad in ("short 1A", "123456789012", "Password123456", "WangLi-garden-77", "a" * 40, "我" * 201):
        assert weak(bad, "wangli"), bad
    assert weak("福泉县民政局2026!!", "wangli", ("福泉县",))


def test_no_character_of_a_very_long_password_is_left_out() -> None:
    long = "山茶竹月" * 32
    assert not staff.fits(long[:-1] + "日", staff.hash_password(long))


def test_of_two_changes_at_once_one_holds(store: Store) -> None:
    made = store.write_now(lambda tx: staff.create(tx, "wangli", "王丽", "clerk", TOWN, hashed(), NOW))
    assert made
    first = store.write_now(lambda tx: staff.change_password(tx, made, hashed(), "new", NOW))
    assert first and store.read_now(lambda tx: staff.who(tx, first, NOW))
    assert store.write_now(lambda tx: staff.change_password(tx, made, hashed(), "other", NOW)) is None
    assert store.read_now(lambda tx: staff.kept_password(tx, made)) == "new"
