"""Numbers are hidden on the desk until somebody says why, and then shown once."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from api.desk.case.unmask import REASONS
from dialogs.masks import hides, masked
from store.schema import trail
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import HTMX
from tests.store.office import ID_NUMBER, PHONE


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
