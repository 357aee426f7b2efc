"""What must be the person itself and not somebody at an open screen asks once more; nothing typed is lost."""

from __future__ import annotations

import html
import re
from datetime import timedelta

import httpx2
import pytest
from sqlalchemy import func, select

from api.guard import MOST_FILES
from store.schema import invite
from tests.accounts.phones import STEP, Phone
from tests.pages.conftest import PASSWORD, DeskOffice
from tests.pages.visitor import HTMX, Visitor, words
from tests.store.office import TOWN
from tests.trail.lists import agreed, does

PROVE = "/desk/prove"
FILED = "list=cases&what=filed&from=2026-11&to=2026-11"
LATER = timedelta(minutes=11)
FIELD = re.compile(
    r'<(?:input|textarea)[^>]* name="([^"]+)"(?:[^>]* value="([^"]*)")?[^>]*>(?:\n?([^<]*)</textarea>)?'
)
INVITED = {"name": "何静 <b>", "role": "clerk", "area": TOWN}


def fields_of(page: httpx2.Response) -> dict[str, str]:
    """Everything the form on the page would send, hidden or not."""
    main = page.text[page.text.index("<main") :]
    return {name: html.unescape(value or text) for name, value, text in FIELD.findall(main)}


async def invites(visitor: Visitor) -> httpx2.Response:
    return await visitor.send("/desk/staff", INVITED)


async def test_a_file_with_names_asks_first_and_comes_after_the_password(desk: DeskOffice) -> None:
    desk.case()
    clerk = await desk.at_desk()
    number = await agreed(desk, clerk, FILED)
    desk.later(LATER)
    asked = await does(clerk, number, "file")
    assert asked.status_code == 403 and "再输一次密码" in words(asked)
    right = await clerk.client.post(PROVE, data={**fields_of(asked), "prove_password": PASSWORD})
    assert (right.status_code, right.headers["location"]) == (307, f"/desk/lists/{number}/file")
    assert (await does(clerk, number, "file")).status_code == 200


async def test_who_takes_out_one_file_after_another_waits_and_others_do_not(desk: DeskOffice) -> None:
    """Whether or not there is a file at the end of it."""
    visitor = await desk.at_desk()
    for _ in range(MOST_FILES):
        assert (await does(visitor, 900, "file")).status_code == 404
    refused = await does(visitor, 900, "file")
    assert refused.status_code == 429 and "取出的文件太多了" in words(refused)
    assert (await does(await desk.at_desk("zhaoqiang"), 900, "file")).status_code == 404
    desk.later(timedelta(minutes=15))
    assert (await does(await desk.at_desk(), 900, "file")).status_code == 404


async def test_a_form_that_was_filled_in_goes_on_by_itself(desk: DeskOffice) -> None:
    admin = await desk.at_desk("zhoumin")
    desk.later(LATER)
    asked = await invites(admin)
    assert asked.status_code == 403 and "刚才填的都在" in words(asked)
    assert count(desk) == 0
    filled = fields_of(asked)
    assert filled["name"] == INVITED["name"]
    wrong = await admin.client.post(PROVE, data={**filled, "prove_password": "Red bridge 2027"})
    assert wrong.status_code == 422 and fields_of(wrong)["name"] == INVITED["name"]
    right = await admin.client.post(PROVE, data={**fields_of(wrong), "prove_password": PASSWORD})
    assert (right.status_code, right.headers["location"]) == (307, "/desk/staff")
    sent_again = await admin.client.post("/desk/staff", data={**fields_of(wrong), "prove_password": PASSWORD})
    assert sent_again.status_code == 200 and "readonly value" in sent_again.text
    assert count(desk) == 1


def count(desk: DeskOffice) -> int:
    asked = select(func.count()).select_from(invite)
    return desk.house.store.read_now(lambda tx: tx.execute(asked).scalar_one())


async def test_the_session_has_another_name_and_forms_in_other_tabs_stay_good(desk: DeskOffice) -> None:
    admin = await desk.at_desk("zhoumin")
    token, before = await admin.token("/desk/me"), admin.client.cookies["desk"]
    desk.later(LATER)
    page = fields_of(await invites(admin))
    await admin.client.post(PROVE, data={**page, "prove_password": PASSWORD})
    assert admin.client.cookies["desk"] != before
    assert (await admin.client.post("/desk/me", data={"form_token": token, "lang": "en"})).status_code == 303
    stolen = await desk.visitor()
    stolen.client.cookies.set("desk", before)
    assert (await stolen.get("/desk")).status_code == 303


async def test_six_digits_will_do_instead_of_the_password_and_count_once(desk: DeskOffice) -> None:
    phone = Phone.of(desk, "zhoumin")
    admin = await desk.at_desk("zhoumin")
    desk.later(LATER)
    page = fields_of(await invites(admin))
    code = phone.code()
    assert (await admin.client.post(PROVE, data={**page, "prove_code": code})).status_code == 307
    desk.later(LATER)
    page = fields_of(await invites(admin))
    assert (await admin.client.post(PROVE, data={**page, "prove_code": code})).status_code == 422
    desk.later(STEP)
    assert (await admin.client.post(PROVE, data={**page, "prove_code": phone.code()})).status_code == 307


async def test_somebody_at_an_open_screen_cannot_try_out_passwords(desk: DeskOffice) -> None:
    admin = await desk.at_desk("zhoumin")
    desk.later(LATER)
    page = fields_of(await invites(admin))
    for _ in range(5):
        await admin.client.post(PROVE, data={**page, "prove_password": "Red bridge 2027"})
    assert (await admin.client.post(PROVE, data={**page, "prove_password": PASSWORD})).status_code == 429


async def test_nobody_is_led_away_and_a_form_of_another_site_is_not_kept(desk: DeskOffice) -> None:
    admin = await desk.at_desk("zhoumin")
    page = fields_of(await admin.get(f"{PROVE}?next=https://evil.example"))
    assert page["prove_next"] == "/desk"
    sent = {**page, "prove_next": "//evil.example", "prove_password": PASSWORD}
    assert (await admin.client.post(PROVE, data=sent)).headers["location"] == "/desk"
    desk.later(LATER)
    strange = await admin.client.post("/desk/staff", data={**INVITED, "form_token": "0" * 32})
    assert strange.status_code == 403 and "何静" not in strange.text


async def test_a_part_of_a_page_that_asks_is_led_to_the_whole_page(desk: DeskOffice) -> None:
    admin = await desk.at_desk("zhoumin")
    desk.later(LATER)
    answer = await admin.get("/desk/access", HTMX)
    assert (answer.status_code, answer.headers["hx-redirect"]) == (401, f"{PROVE}?next=/desk/access")


@pytest.mark.parametrize(
    ("login", "path"),
    [
        ("zhoumin", "/desk/access"),
        ("zhoumin", "/desk/access/keys"),
        ("zhoumin", "/desk/staff/2"),
        ("zhoumin", "/desk/staff/2/disable"),
        ("zhoumin", "/desk/staff/2/enable"),
        ("wangli", "/desk/me/factors/app"),
        ("wangli", "/desk/me/factors/codes"),
        ("wangli", "/desk/me/factors/drop"),
        ("wangli", "/desk/cases/1/documents"),
        ("lina", "/desk/payments/batches/1/file"),
        ("wangli", "/desk/lists/1/file"),
        ("lina", "/desk/lists/1/agree"),
    ],
)
async def test_what_only_the_person_may_do_asks_again_after_ten_minutes(
    desk: DeskOffice, login: str, path: str
) -> None:
    visitor = await desk.at_desk(login)
    desk.later(LATER)
    token = await visitor.token("/desk/me")
    read = path.endswith(("/access", "/app"))
    if read:
        answer = await visitor.get(path)
        assert answer.status_code == 303 and answer.headers["location"].startswith(f"{PROVE}?next={path}")
    if not path.endswith("/access"):
        answer = await visitor.client.post(path, data={"form_token": token})
        assert answer.status_code == 403 and fields_of(answer)["prove_next"] == path
