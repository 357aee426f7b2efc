"""A password alone opens nothing, a code counts once, and a lost phone is no lost account."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from store.schema import totp, trail
from store.staff import factors
from store.trail import What
from tests.accounts.phones import (
    CODE_PAGE,
    OFFER,
    STEP,
    Phone,
    number_of,
    paper,
    password_known,
    shows,
    shows_paper,
)
from tests.pages.conftest import PASSWORD, DeskOffice
from tests.pages.test_door import STRONG, invited
from tests.pages.visitor import HTMX, words

ENROL = "/desk/sign-in/enrol"
SETTINGS = "/desk/me/factors"


async def test_a_clerk_comes_in_with_password_and_phone(desk: DeskOffice, phone: Phone) -> None:
    visitor = await password_known(desk)
    assert "王丽" in words(await visitor.get(CODE_PAGE))
    answer = await shows(visitor, phone.code())
    assert (answer.status_code, answer.headers["location"]) == (303, "/desk?view=mine")
    assert (await visitor.get("/desk")).status_code == 200


@pytest.mark.parametrize("path", ["/desk", "/desk/me", "/desk/cases/1", "/desk/live", "/desk/me/factors"])
async def test_between_password_and_phone_there_is_nothing_to_see(
    desk: DeskOffice, phone: Phone, path: str
) -> None:
    desk.case()
    visitor = await password_known(desk)
    seen = await visitor.get(path)
    assert seen.status_code in (303, 401) and "/desk/sign-in" in seen.headers.get("location", "/desk/sign-in")
    assert (await visitor.get(path, HTMX)).status_code == 401


async def test_somebody_halfway_can_change_nothing(desk: DeskOffice, phone: Phone) -> None:
    visitor = await password_known(desk)
    token = await visitor.token(CODE_PAGE)
    for path in ("/desk/me", "/desk/me/sign-ins", "/desk/me/factors/drop", "/desk/me/password"):
        assert (await visitor.client.post(path, data={"form_token": token})).status_code == 303
    assert (await visitor.send(ENROL, {"code": "1"}, page=CODE_PAGE)).status_code == 422
    number = number_of(desk, "wangli")
    kept = desk.house.store.read_now(lambda tx: factors.factors_of(tx, number))
    assert kept.any


async def test_the_session_has_another_name_after_each_step(desk: DeskOffice, phone: Phone) -> None:
    visitor = await password_known(desk)
    before = visitor.client.cookies["desk"]
    await shows(visitor, phone.code())
    assert visitor.client.cookies["desk"] != before
    planted = await desk.visitor()
    planted.client.cookies.set("desk", before)
    assert (await planted.get("/desk")).status_code == 303
    assert (await planted.get(CODE_PAGE)).status_code == 303


@pytest.mark.parametrize("typed", ["{}", " {} ", "{0[0]}{0[1]}{0[2]} {0[3]}{0[4]}{0[5]}"])
async def test_a_code_counts_once_however_it_is_typed(desk: DeskOffice, phone: Phone, typed: str) -> None:
    code = phone.code()
    assert (await shows(await password_known(desk), code)).status_code == 303
    again = await password_known(desk)
    answer = await shows(again, typed.format(code))
    assert answer.status_code == 422 and "已经用过" in words(answer)


async def test_a_used_code_stays_used_after_a_failed_try(desk: DeskOffice, phone: Phone) -> None:
    code = phone.code()
    assert (await shows(await password_known(desk), code)).status_code == 303
    again = await password_known(desk)
    assert (await shows(again, "000000")).status_code == 422
    assert (await shows(again, code)).status_code == 422
    assert (await (await desk.visitor()).sign_in("wangli", "wrong")).status_code == 422
    assert (await shows(await password_known(desk), code)).status_code == 422


async def test_a_code_typed_in_full_width_or_with_a_space_is_read(desk: DeskOffice, phone: Phone) -> None:
    code = phone.code()
    wide = "".join(chr(ord(digit) + 0xFEE0) for digit in code)
    assert (await shows(await password_known(desk), f"{wide[:3]} {wide[3:]}")).status_code == 303


@pytest.mark.parametrize(("off", "status"), [(-2, 422), (-1, 303), (0, 303), (1, 303), (2, 422)])
async def test_a_clock_may_be_half_a_minute_wrong(
    desk: DeskOffice, phone: Phone, off: int, status: int
) -> None:
    assert (await shows(await password_known(desk), phone.code(off * STEP))).status_code == status


async def test_an_earlier_code_is_worthless_after_a_later_one(desk: DeskOffice, phone: Phone) -> None:
    assert (await shows(await password_known(desk), phone.code(STEP))).status_code == 303
    assert (await shows(await password_known(desk), phone.code())).status_code == 422


async def test_whoever_guesses_codes_waits_longer_each_time(desk: DeskOffice, phone: Phone) -> None:
    visitor = await password_known(desk)
    for _ in range(5):
        assert (await shows(visitor, "000000")).status_code == 422
    assert (await shows(visitor, phone.code())).status_code == 429
    desk.later(timedelta(seconds=31))
    assert (await shows(visitor, "000000")).status_code == 422
    desk.later(timedelta(seconds=31))
    assert (await shows(visitor, phone.code())).status_code == 429
    desk.later(timedelta(seconds=31))
    assert (await shows(visitor, phone.code())).status_code == 303


async def test_nobody_stands_between_the_doors_for_long(desk: DeskOffice, phone: Phone) -> None:
    visitor = await password_known(desk)
    token = await visitor.token(CODE_PAGE)
    desk.later(timedelta(minutes=11))
    answer = await visitor.client.post(CODE_PAGE, data={"form_token": token, "code": phone.code()})
    assert (answer.status_code, answer.headers["location"]) == (303, "/desk/sign-in")


async def test_without_the_rule_a_clerk_sets_up_a_phone_and_gets_ten_codes_on_paper(desk: DeskOffice) -> None:
    visitor, elsewhere = await desk.at_desk(), await desk.at_desk()
    page = await visitor.get(f"{SETTINGS}/app")
    phone = Phone.scans(desk, page)
    fields = {"offer": OFFER.findall(page.text)[0], "code": "000000"}
    wrong = await visitor.send(f"{SETTINGS}/app", fields)
    assert wrong.status_code == 422 and Phone.scans(desk, wrong).secret == phone.secret
    done = await visitor.send(f"{SETTINGS}/app", {**fields, "code": phone.code()})
    assert done.status_code == 200 and len(set(paper(done))) == 10
    assert paper(await visitor.get(SETTINGS)) == []
    assert (await elsewhere.get("/desk")).status_code == 303
    assert (await shows(await password_known(desk), phone.code())).status_code == 422, "it was used to set up"
    desk.later(STEP)
    assert (await shows(await password_known(desk), phone.code())).status_code == 303


async def test_a_square_of_one_browser_is_worthless_in_another(desk: DeskOffice) -> None:
    thief, owner = await desk.at_desk("zhaoqiang"), await desk.at_desk()
    planted = await thief.get(f"{SETTINGS}/app")
    fields = {"offer": OFFER.findall(planted.text)[0], "code": Phone.scans(desk, planted).code()}
    assert (await owner.send(f"{SETTINGS}/app", fields)).status_code == 422


async def test_the_secret_lies_sealed_and_in_no_other_row(desk: DeskOffice, phone: Phone) -> None:
    kept = desk.house.store.read_now(lambda tx: tx.execute(select(totp.c.secret)).scalar_one())
    assert phone.secret.encode() not in kept
    other = number_of(desk, "zhaoqiang")
    seal = desk.house.seal
    assert seal.open_text(kept, f"totp:{number_of(desk, 'wangli')}".encode()) == phone.secret
    assert not desk.house.store.write_now(
        lambda tx: factors.use_app(tx, seal, other, phone.code(), desk.clock[0])
    )


async def test_a_code_from_the_paper_lets_in_once_and_never_without_the_password(
    desk: DeskOffice, phone: Phone
) -> None:
    number = number_of(desk, "wangli")
    codes = desk.house.store.write_now(lambda tx: factors.new_recovery_codes(tx, number))
    visitor = await password_known(desk)
    answer = await shows_paper(visitor, codes[3].upper().replace("-", " "))
    assert (answer.status_code, answer.headers["location"]) == (303, f"{SETTINGS}?done=recovered")
    assert "还剩 9 个" in words(await visitor.get(f"{SETTINGS}?done=recovered"))
    again = await password_known(desk)
    assert (await shows_paper(again, codes[3])).status_code == 422
    assert (await (await desk.visitor()).sign_in("wangli", codes[4])).status_code == 422
    fresh = await visitor.send(f"{SETTINGS}/codes", {}, page=SETTINGS)
    assert len(paper(fresh)) == 10
    assert (await shows_paper(again, codes[4])).status_code == 422, "the old paper is worthless"
    assert (await shows_paper(again, paper(fresh)[0])).status_code == 303


async def test_where_the_county_asks_for_it_nobody_works_without_a_phone(strict: DeskOffice) -> None:
    visitor = await strict.visitor()
    answer = await visitor.sign_in("wangli", PASSWORD, "/desk?view=mine")
    assert answer.headers["location"].startswith(ENROL)
    assert (await visitor.get("/desk")).status_code == 303
    page = await visitor.get(answer.headers["location"])
    phone = Phone.scans(strict, page)
    fields = {"offer": OFFER.findall(page.text)[0], "code": phone.code(), "next": "/desk?view=mine"}
    done = await visitor.send(ENROL, fields)
    assert len(paper(done)) == 10 and 'href="/desk?view=mine"' in done.text
    assert (await visitor.get("/desk")).status_code == 200
    kept = await visitor.get(SETTINGS)
    assert "不再用" not in words(kept)
    assert (await visitor.send(f"{SETTINGS}/drop", {}, page=SETTINGS)).headers["location"] == SETTINGS
    strict.later(STEP)
    assert (await shows(await password_known(strict), phone.code())).status_code == 303


async def test_a_newcomer_sets_up_a_phone_before_the_first_look(strict: DeskOffice) -> None:
    newcomer, link = await invited(strict)
    fields = {"name": "何静", "login": "hejing", "password": STRONG, "again": STRONG}
    made = await newcomer.send(link, fields)
    assert made.headers["location"].startswith(ENROL)
    assert (await newcomer.get("/desk")).status_code == 303
    assert (await newcomer.get(ENROL)).status_code == 200


async def test_where_it_is_free_a_clerk_may_stop(desk: DeskOffice, phone: Phone) -> None:
    visitor, elsewhere = await desk.at_desk(), await desk.at_desk()
    answer = await visitor.send(f"{SETTINGS}/drop", {}, page=SETTINGS)
    assert answer.headers["location"] == f"{SETTINGS}?done=dropped"
    assert (await elsewhere.get("/desk")).status_code == 303
    assert (await (await desk.visitor()).sign_in("wangli", PASSWORD)).headers["location"] == "/desk"


async def test_every_step_stands_in_the_trail(desk: DeskOffice, phone: Phone) -> None:
    visitor = await password_known(desk)
    await shows(visitor, "000000")
    await shows(visitor, phone.code())
    await visitor.send(f"{SETTINGS}/codes", {}, page=SETTINGS)
    await visitor.send(f"{SETTINGS}/drop", {}, page=SETTINGS)
    told = select(trail.c.what, trail.c.why).where(trail.c.actor == desk.people["wangli"].id)
    rows = desk.house.store.read_now(lambda tx: [tuple(row) for row in tx.execute(told.order_by(trail.c.at))])
    assert sorted(rows) == sorted(
        [
            (What.SIGN_IN_FAILED, "code"),
            (What.SIGN_IN, "app"),
            (What.FACTOR, "codes-new"),
            (What.FACTOR, "app-dropped"),
        ]
    )
