"""Numbers are hidden on the desk until somebody says why, and then shown once."""

from __future__ import annotations

from asyncio import gather
from datetime import timedelta

import pytest
from sqlalchemy import select

from api.desk.case.unmask import REASONS
from api.guard import MOST_NUMBERS
from dialogs.masks import hides, masked
from store.desk.guessing import A_DAY, MOST
from store.rounds.unusual import unusual
from store.schema import trail
from tests.accounts.test_prove import fields_of
from tests.pages.conftest import PASSWORD, DeskOffice
from tests.pages.visitor import HTMX, words
from tests.store.office import COUNTY, ID_NUMBER, NAME, PHONE


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("身份证522702198503070025。", "身份证5227**********0025。"),
        ("52270219900101008x", "5227**********008x"),
        ("522702 19850307 0025", "5227**********0025"),
        ("５２２７０２１９８５０３０７００２５", "5227**********0025"),
        ("电话13985400017，找我", "电话139****0017，找我"),
        ("139 8540 0017", "139****0017"),
        ("+86 139-8540-0017", "139****0017"),
        ("0854-2222233", "0854-*****33"),
        ("卡号6217 0012 3456 7890 123", "卡号***************0123"),
        ("欠了32000元，2026年11月24日，编号 4K7-2M9Q-1XC", "欠了32000元，2026年11月24日，编号 4K7-2M9Q-1XC"),
        ("打 12345、12349", "打 12345、12349"),
    ],
)
def test_numbers_are_hidden_wherever_they_stand(said: str, shown: str) -> None:
    assert masked(said) == shown
    assert masked(shown) == shown and not hides(shown)


async def test_the_whole_number_is_not_in_the_page(desk: DeskOffice) -> None:
    case = desk.case()
    visitor = await desk.at_desk()
    for path in (f"/desk/cases/{case}", f"/desk/cases/{case}/household"):
        page = (await visitor.get(path)).text
        assert ID_NUMBER not in page and PHONE not in page
    page = (await visitor.get(f"/desk/cases/{case}")).text
    assert "5227**********0025" in page and "139****0017" in page


async def test_a_hidden_number_is_not_found_out_by_looking_for_one_after_another(desk: DeskOffice) -> None:
    """Its ends are shown and the age is known: some thirty are left, and a search would say which it is."""
    case, clerk, colleague = desk.case(), await desk.at_desk(), await desk.at_desk("zhaoqiang")
    for _ in range(MOST + 2):  # the person stands there with the card, again and again
        assert (await clerk.get(f"/desk/search?q={ID_NUMBER}")).headers["location"] == f"/desk/cases/{case}"
    for day in range(1, MOST + 1):
        page = await clerk.get(f"/desk/search?q={ID_NUMBER[:12]}{10 + day}{ID_NUMBER[-4:]}")
        assert page.status_code == 200 and "没有找到" in words(page)
    for said in (ID_NUMBER, f"{ID_NUMBER[:6]}%20%20{ID_NUMBER[6:]}"):
        page = await clerk.get(f"/desk/search?q={said}")
        assert page.status_code == 429 and "已经找了好几次" in words(page)
    assert (await colleague.get(f"/desk/search?q={ID_NUMBER}")).status_code == 303
    assert (await clerk.get(f"/desk/search?q={NAME}")).status_code == 303
    desk.later(A_DAY)
    tomorrow = await (await desk.at_desk()).get(f"/desk/search?q={ID_NUMBER}")
    assert tomorrow.headers["location"] == f"/desk/cases/{case}"
    row = select(trail.c.actor).where(trail.c.why == "guessing")
    kept = desk.house.store.read_now(lambda tx: list(tx.execute(row).scalars()))
    assert kept == [desk.people["wangli"].id] * 2
    found = desk.house.store.read_now(lambda tx: unusual(tx, desk.house.seal, COUNTY, desk.clock[0]))
    assert [(each.kind, each.n) for each in found if each.kind == "guessing"] == [("guessing", 2)]


async def test_a_reason_shows_it_once_and_is_written_down(desk: DeskOffice) -> None:
    case = desk.case()
    visitor = await desk.at_desk()
    page = f"/desk/cases/{case}/unmask"
    asked = await visitor.get(f"{page}?what=fact:person.id")
    assert ID_NUMBER not in asked.text and all(f'value="{each}"' in asked.text for each in REASONS)
    shown = await visitor.send(
        page, {"what": "fact:person.id", "why": "check"}, page=f"{page}?what=fact:person.id"
    )
    assert ID_NUMBER in shown.text and shown.headers["refresh"] == f"60; url=/desk/cases/{case}"
    found = desk.house.store.read_now(
        lambda tx: tx.execute(select(trail).where(trail.c.what == "unmask")).all()
    )
    assert [(row.case_id, row.subject, row.why, row.actor) for row in found] == [
        (case, "fact:person.id", "check", desk.people["wangli"].id)
    ]


async def test_in_a_dialog_it_fades_by_itself(desk: DeskOffice) -> None:
    case = desk.case()
    visitor = await desk.at_desk()
    page = f"/desk/cases/{case}/unmask"
    fields = {"what": "fact:person.phone", "why": "call"}
    shown = await visitor.send(page, fields, page=f"{page}?what=fact:person.phone", headers=HTMX)
    assert PHONE in shown.text and 'hx-trigger="load delay:60s"' in shown.text


@pytest.mark.parametrize("why", ["", "curious"])
async def test_without_a_reason_it_stays_hidden(desk: DeskOffice, why: str) -> None:
    case = desk.case()
    visitor = await desk.at_desk()
    page = f"/desk/cases/{case}/unmask"
    answer = await visitor.send(
        page, {"what": "fact:person.id", "why": why}, page=f"{page}?what=fact:person.id"
    )
    assert answer.status_code == 422 and ID_NUMBER not in answer.text


@pytest.mark.parametrize(
    ("login", "what"),
    [("sunmei", "fact:person.id"), ("wangli", "fact:person.name"), ("wangli", "heard:1"), ("wangli", "x")],
)
async def test_nothing_else_comes_out_this_way(desk: DeskOffice, login: str, what: str) -> None:
    case = desk.case()
    visitor = await desk.at_desk(login)
    assert (await visitor.get(f"/desk/cases/{case}/unmask?what={what}")).status_code == 404
    token = await visitor.token("/desk/me")
    fields = {"form_token": token, "what": what, "why": "call"}
    assert (await visitor.client.post(f"/desk/cases/{case}/unmask", data=fields)).status_code == 404


async def test_after_thirty_in_a_row_it_asks_who_is_there_and_goes_on(desk: DeskOffice) -> None:
    case = desk.case()
    visitor = await desk.at_desk()
    page, fields = f"/desk/cases/{case}/unmask", {"what": "fact:person.id", "why": "check"}
    asks = {"form_token": await visitor.token("/desk/me"), **fields}
    for _ in range(MOST_NUMBERS):
        assert ID_NUMBER in (await visitor.client.post(page, data=asks)).text
        desk.later(timedelta(minutes=1))
    stopped = await visitor.client.post(page, data=asks)
    assert stopped.status_code == 403 and "号码连着看了不少" in words(stopped)
    assert ID_NUMBER not in stopped.text
    wrong = {**fields_of(stopped), "prove_password": "not the password 7"}
    assert ID_NUMBER not in (await visitor.client.post("/desk/prove", data=wrong)).text
    proves = {**fields_of(stopped), "prove_password": PASSWORD}
    shown = await visitor.client.post("/desk/prove", data=proves, follow_redirects=True)
    assert ID_NUMBER in shown.text, "what was asked for is shown without choosing the reason again"


async def test_of_a_hundred_asked_for_at_once_thirty_are_shown(desk: DeskOffice) -> None:
    case = desk.case()
    visitor = await desk.at_desk()
    asks = {"form_token": await visitor.token("/desk/me"), "what": "fact:person.id", "why": "check"}
    answers = await gather(
        *(visitor.client.post(f"/desk/cases/{case}/unmask", data=asks) for _ in range(100))
    )
    assert sum(ID_NUMBER in each.text for each in answers) == MOST_NUMBERS


async def test_who_needs_a_few_now_and_then_is_not_asked(desk: DeskOffice) -> None:
    """A session ends after twelve hours; so many numbers need more, with an hour between."""
    case = desk.case()
    visitor = await desk.at_desk()
    asks = {"form_token": await visitor.token("/desk/me"), "what": "fact:person.id", "why": "check"}
    for _ in range(2):
        for _ in range(MOST_NUMBERS - 5):
            assert ID_NUMBER in (await visitor.client.post(f"/desk/cases/{case}/unmask", data=asks)).text
        for _ in range(3):
            desk.later(timedelta(minutes=25))
            assert (await visitor.get("/desk")).status_code == 200
