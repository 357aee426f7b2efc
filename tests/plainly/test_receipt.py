"""Cash for somebody without a phone: whoever hands it over photographs the receipt at the desk."""

from __future__ import annotations

import re
from io import BytesIO

import httpx2
from PIL import Image
from sqlalchemy import select

from cases.people import Actor, Duty, Role
from store import money, staff
from store.schema import paper, payment
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import Visitor, words
from tests.store.office import COUNTY, TOWN, a_request

VERSION = re.compile(
    r'name="what" value="hand"[^>]*>.*?name="payment" value="(\d+)".*?name="version" value="(\d+)"'
)
HANDED = {"what": "hand", "handed_by": "杨帆", "received_by": "罗小秀"}


def a_photo() -> bytes:
    drawn = BytesIO()
    Image.new("RGB", (64, 48), "white").save(drawn, "JPEG")
    return drawn.getvalue()


def hire(desk: DeskOffice, login: str, name: str, role: Role, area: str, *duties: Duty) -> None:
    now = desk.office.now
    made = desk.office.write(lambda tx: staff.create(tx, login, name, role, area, "x", now, duties))
    desk.people[login] = Actor(f"staff:{made}", role, area, name, duties=frozenset(duties))


async def on_its_way(desk: DeskOffice) -> tuple[str, Visitor]:
    """Cash that was proposed and approved, and who is to hand it over."""
    hire(desk, "hejun", "何军", Role.COUNTY_HEAD, COUNTY)
    hire(desk, "yangfan", "杨帆", Role.CLERK, TOWN, Duty.PAYER)
    lina, now = desk.people["lina"], desk.office.now
    desk.office.write(lambda tx: money.put_in(tx, lina, TOWN, now.year, 300_000, "县财政拨款", "1", now))
    case = desk.case(a_request(urgent=True))
    desk.move(case, "take")
    page = f"/desk/cases/{case}/payments"
    given = {"what": "advance", "kind": "cash", "amount": "300"}
    assert (await (await desk.at_desk()).send(page, given)).status_code == 303
    head = await desk.at_desk("hejun")
    row = desk.office.read(lambda tx: tx.execute(select(payment.c.id, payment.c.version)).one())
    step = {"what": "approve", "payment": str(row.id), "version": str(row.version)}
    assert (await head.send(page, step)).status_code == 303
    return page, await desk.at_desk("yangfan")


async def hand(payer: Visitor, page: str, raw: bytes | None, **more: str) -> httpx2.Response:
    found = VERSION.search((await payer.get(page)).text.replace("\n", " "))
    assert found is not None
    fields = {**HANDED, "payment": found[1], "version": found[2], **more}
    fields["form_token"] = await payer.token(page)
    files = {"receipt": ("receipt.jpg", raw if raw is not None else b"")} if raw is not None else None
    return await payer.client.post(page, data=fields, files=files)


async def test_the_photo_of_the_receipt_goes_in_with_the_form(desk: DeskOffice) -> None:
    page, payer = await on_its_way(desk)
    answer = await hand(payer, page, a_photo())
    assert answer.status_code == 303
    kept = desk.office.read(lambda tx: tx.execute(select(paper.c.item, paper.c.id)).one())
    proof = desk.office.read(lambda tx: tx.execute(select(payment.c.proof)).scalar_one())
    assert kept.item == "papers.receipt" and proof == kept.id
    assert "收条" in words(await payer.get(page.removesuffix("/payments")))


async def test_without_a_photo_nothing_is_handed_over_and_the_names_stay(desk: DeskOffice) -> None:
    page, payer = await on_its_way(desk)
    answer = await hand(payer, page, None)
    assert answer.status_code == 422 and "请选一张收条或签字的照片" in words(answer)
    assert 'value="罗小秀"' in answer.text


async def test_a_file_that_is_no_photo_is_said_so_and_kept_nowhere(desk: DeskOffice) -> None:
    page, payer = await on_its_way(desk)
    answer = await hand(payer, page, b"MZ not a photo")
    assert answer.status_code == 422 and "这不是照片" in words(answer)
    assert 'value="罗小秀"' in answer.text
    assert desk.office.read(lambda tx: tx.execute(select(paper.c.id)).all()) == []


async def test_who_may_not_pay_puts_no_receipt_into_a_case(desk: DeskOffice) -> None:
    page, payer = await on_its_way(desk)
    found = VERSION.search((await payer.get(page)).text.replace("\n", " "))
    assert found is not None
    clerk = await desk.at_desk("zhaoqiang")
    fields = {**HANDED, "payment": found[1], "version": found[2], "form_token": await clerk.token(page)}
    answer = await clerk.client.post(page, data=fields, files={"receipt": ("a.jpg", a_photo())})
    assert answer.status_code in (403, 404, 409, 422)
    assert desk.office.read(lambda tx: tx.execute(select(paper.c.id)).all()) == []
