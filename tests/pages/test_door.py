"""Getting in, staying in, getting out."""

from __future__ import annotations

from contextlib import AsyncExitStack
from datetime import datetime, timedelta

import pytest

from api.app import create_app
from api.desk.account.entering import own_page
from api.lines import Lines
from bot.house import House
from store import staff
from store.staff.passwords import weak
from tests.pages.conftest import PASSWORD, DeskOffice
from tests.pages.visitor import HTMX, Visitor, words
from tests.store.office import TOWN

STRONG = "Stone well 2026"


async def test_nobody_sees_the_queue_without_signing_in(desk: DeskOffice) -> None:
    visitor = await desk.visitor()
    page = await visitor.get("/desk?view=urgent")
    assert page.status_code == 303
    assert page.headers["location"] == "/desk/sign-in?next=/desk%3Fview%3Durgent"


async def test_a_clerk_signs_in_and_comes_to_the_page_that_was_wanted(desk: DeskOffice) -> None:
    visitor = await desk.visitor()
    answer = await visitor.sign_in("wangli", PASSWORD, "/desk?view=mine")
    assert (answer.status_code, answer.headers["location"]) == (303, "/desk?view=mine")
    page = await visitor.get("/desk?view=mine")
    assert page.status_code == 200 and "王丽" in words(page)


async def test_the_session_cookie_is_not_for_scripts_and_not_for_other_sites(desk: DeskOffice) -> None:
    answer = await (await desk.visitor()).sign_in("wangli", PASSWORD)
    cookie = next(each for each in answer.headers.get_list("set-cookie") if each.startswith("desk="))
    assert "HttpOnly" in cookie and "SameSite=lax" in cookie and "Secure" not in cookie


async def test_a_wrong_password_and_an_unknown_login_read_the_same(desk: DeskOffice) -> None:
    visitor = await desk.visitor()
    wrong = await visitor.sign_in("wangli", "something else 1A")
    unknown = await visitor.sign_in("nobody", "something else 1A")
    assert wrong.status_code == unknown.status_code == 422
    assert wrong.text.replace("wangli", "nobody") == unknown.text


async def test_after_five_wrong_tries_even_the_right_password_has_to_wait(desk: DeskOffice) -> None:
    visitor = await desk.visitor()
    for _ in range(5):
        await visitor.sign_in("wangli", "wrong")
    assert (await visitor.sign_in("wangli", PASSWORD)).status_code == 429
    desk.later(timedelta(minutes=16))
    assert (await visitor.sign_in("wangli", PASSWORD)).status_code == 303


async def test_an_idle_session_ends_after_half_an_hour(desk: DeskOffice) -> None:
    visitor = await desk.at_desk()
    desk.later(timedelta(minutes=29))
    assert (await visitor.get("/desk")).status_code == 200
    desk.later(timedelta(minutes=29))
    assert (await visitor.get("/desk")).status_code == 200
    desk.later(timedelta(minutes=31))
    assert (await visitor.get("/desk")).status_code == 303


async def test_a_list_that_refreshes_itself_keeps_nobody_signed_in(desk: DeskOffice) -> None:
    visitor = await desk.at_desk()
    desk.later(timedelta(minutes=20))
    quiet = {**HTMX, "X-Quiet": "1"}
    assert (await visitor.get("/desk", quiet)).status_code == 200
    desk.later(timedelta(minutes=11))
    asked = await visitor.get("/desk", quiet)
    assert (asked.status_code, asked.headers["hx-redirect"]) == (401, "/desk/sign-in")


async def test_a_line_for_news_that_opens_again_by_itself_keeps_nobody_signed_in(desk: DeskOffice) -> None:
    """A web server in front may cut it every few minutes, and the page of an empty chair opens it anew."""
    desk.app.state.lines = Lines(of_one=0)  # answered at once, with 429
    visitor = await desk.at_desk()
    desk.later(timedelta(minutes=20))
    assert (await visitor.get("/desk/live")).status_code == 429
    desk.later(timedelta(minutes=11))
    assert (await visitor.get("/desk/live")).status_code == 401


async def test_a_part_that_asks_for_itself_comes_back_to_its_page(desk: DeskOffice) -> None:
    part = "/desk/cases/1/here"
    stood = {"/desk/cases/1#money": "/desk/cases/1", "/desk?view=urgent": "/desk%3Fview%3Durgent"}
    for at, back in {**stood, "": part, "/elsewhere": part, "@[": part}.items():
        visitor = await desk.visitor()
        asked = await visitor.get(part, {**HTMX, "HX-Current-URL": f"http://desk.test{at}"})
        assert asked.headers["hx-redirect"] == f"/desk/sign-in?next={back}"


async def test_signing_out_ends_the_session_on_the_server(desk: DeskOffice) -> None:
    visitor = await desk.at_desk()
    kept = visitor.client.cookies["desk"]
    assert (await visitor.send("/desk/sign-out", {}, page="/desk")).status_code == 303
    twice = await visitor.client.post("/desk/sign-out")
    assert twice.headers["location"] == "/desk/sign-in"
    again = await desk.visitor()
    again.client.cookies.set("desk", kept)
    assert (await again.get("/desk")).status_code == 303


async def test_a_disabled_clerk_is_out_at_once(desk: DeskOffice) -> None:
    clerk, admin = await desk.at_desk("wangli"), await desk.at_desk("zhoumin")
    number = desk.people["wangli"].id.removeprefix("staff:")
    await admin.send(f"/desk/staff/{number}/disable", {}, page="/desk/staff")
    assert (await clerk.get("/desk")).status_code == 303
    assert (await (await desk.visitor()).sign_in("wangli", PASSWORD)).status_code == 422


async def invited(desk: DeskOffice) -> tuple[Visitor, str]:
    """The link an administrator made, and a browser that has never been here."""
    admin = await desk.at_desk("zhoumin")
    page = await admin.send("/desk/staff", {"name": "何静", "role": "clerk", "area": TOWN})
    link = page.text.split('readonly value="')[1].split('"')[0]
    return await desk.visitor(), link.removeprefix(desk.house.public_url)


async def test_an_invite_becomes_an_account_once(desk: DeskOffice) -> None:
    newcomer, link = await invited(desk)
    fields = {"name": "何静", "login": "HeJing", "password": STRONG, "again": STRONG}
    made = await newcomer.send(link, fields)
    assert (made.status_code, made.headers["location"]) == (303, "/desk")
    assert "何静" in words(await newcomer.get("/desk"))
    assert (await (await desk.visitor()).get(link)).status_code == 410
    assert (await (await desk.visitor()).sign_in("hejing", STRONG)).status_code == 303


@pytest.mark.parametrize(
    "changed",
    [
        {"login": "王"},
        {"login": "wangli"},
        {"password": "short A1"},
        {"password": "alllowercaseletters"},
        {"again": "another one 22B"},
        {"name": " "},
    ],
)
async def test_what_is_wrong_with_an_account_is_said_and_the_invite_stays(
    desk: DeskOffice, changed: dict[str, str]
) -> None:
    newcomer, link = await invited(desk)
    fields = {"name": "何静", "login": "hejing", "password": STRONG, "again": STRONG}
    answer = await newcomer.send(link, {**fields, **changed})
    assert answer.status_code == 422 and 'role="alert"' in answer.text
    assert STRONG not in answer.text
    assert (await newcomer.send(link, fields)).status_code == 303


async def test_a_made_up_invite_says_so_kindly(desk: DeskOffice) -> None:
    page = await (await desk.visitor()).get("/desk/join/made-up")
    assert page.status_code == 410 and "邀请" in words(page)


async def test_the_first_administrator_comes_by_the_link_of_the_first_start(
    house: House, clock: list[datetime]
) -> None:
    async with AsyncExitStack() as doors:
        empty = DeskOffice(house, create_app(house), doors, clock)
        token = await house.store.write(lambda tx: staff.first_invite(tx, clock[0], house.ground.county.code))
        first = await empty.visitor()
        fields = {"name": "周敏", "login": "zhoumin", "password": STRONG, "again": STRONG}
        assert (await first.send(f"/desk/join/{token}", fields)).status_code == 303
        assert (await first.get("/desk/staff")).status_code == 200


@pytest.mark.parametrize(
    "wanted",
    [
        "//evil.example",
        "https://evil.example",
        "/\\evil.example",
        "/desk/../x",
        "/desk//x",
        "/desk?x=\n",
        "/x",
    ],
)
def test_nobody_is_led_away_after_signing_in(wanted: str) -> None:
    assert own_page(wanted) == "/desk"


def test_a_password_needs_length_and_three_kinds_of_character() -> None:
    assert not weak("Stone well 2026", "hejing")
    assert weak("Hejing-2026-xx", "hejing")
    assert weak("abcdefghijk1", "hejing")
