"""What leaves the house says whose copy it is, and holds no more than is needed."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO

from openpyxl import load_workbook
from PIL import Image, ImageChops
from sqlalchemy import insert

from cases.people import Actor, Role
from documents.watermark import watermarked
from store import snoozes
from store.schema import snooze
from store.times import ms
from tests.bulk.conftest import house
from tests.money.till import PAYER, Till
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import words
from tests.store.office import COUNTY, NAME, a_request
from tests.trail.lists import taken as taken_out

__all__ = ["house"]  # on each database


def grey(width: int = 600, height: int = 400) -> bytes:
    kept = BytesIO()
    Image.new("RGB", (width, height), (128, 128, 128)).save(kept, "JPEG")
    return kept.getvalue()


def marks(photo: bytes, part: tuple[int, int, int, int]) -> bool:
    """Whether anything is drawn on that part of a grey photo."""
    seen = Image.open(BytesIO(photo)).crop(part)
    low, high = (
        ImageChops.difference(seen, Image.new("RGB", seen.size, (128, 128, 128))).convert("L").getextrema()
    )
    return high - low > 20


def test_no_half_of_a_photo_is_without_its_mark() -> None:
    stamped = watermarked(grey(), "王丽 wangli　2026-11-24 09:30　仅供办理救助")
    for part in ((0, 0, 300, 200), (300, 0, 600, 200), (0, 200, 300, 400), (300, 200, 600, 400)):
        assert marks(stamped, part)
    assert not marks(grey(), (0, 0, 600, 400))
    tall = watermarked(grey(30, 40), "王丽")
    assert Image.open(BytesIO(tall)).size == (30, 40)


async def test_a_case_whose_reminders_rest_says_so_in_the_list(desk: DeskOffice) -> None:
    case_id = desk.case()
    desk.move(case_id, "take")
    clerk = await desk.at_desk()
    assert "暂停提醒到" not in words(await clerk.get("/desk?view=open"))
    now, until = ms(desk.clock[0]), desk.clock[0].date() + timedelta(days=3)
    row = {"case_id": case_id, "until": until, "reason": snoozes.REASONS[0], "by_staff": 1, "at": now}
    desk.house.store.write_now(lambda tx: tx.execute(insert(snooze).values(row)))
    assert "暂停提醒到 11月27日" in words(await clerk.get("/desk?view=open"))
    desk.house.store.write_now(lambda tx: tx.execute(snooze.update().values(woke_at=now)))
    assert "暂停提醒到" not in words(await clerk.get("/desk?view=open"))


async def test_payments_are_exported_without_accounts_and_names(desk: DeskOffice) -> None:
    case_id = desk.case(a_request("temporary:1", track="supplement"))
    desk.move(case_id, "take")
    office = desk.office
    office.grant(case_id, 120_000)
    clerk, county = await desk.at_desk(), await desk.at_desk("lina")
    account = {"kind": "money", "holder": NAME, "bank": "农村信用社", "account": "6217002200001234567"}
    assert (
        await clerk.send(f"/desk/cases/{case_id}/payments", {"what": "propose", **account})
    ).status_code == 303
    till = Till(office)
    till.approve(1, Actor(desk.people["lina"].id, Role.COUNTY_HEAD, COUNTY))
    payer = Actor(desk.people["heyun"].id, Role.OFFICER, COUNTY, duties=PAYER.duties)
    till.send(1, actor=payer)
    till.confirm(1, actor=payer)
    page = await county.get("/desk/payments?state=confirmed")
    assert 'href="/desk/lists/ask?list=payments&amp;state=confirmed"' in page.text
    taken = await taken_out(desk, county, "list=payments&state=confirmed")
    book = load_workbook(BytesIO(taken.content))
    cells = [str(cell.value) for sheet in book for row in sheet for cell in row]
    assert "1200.00" in cells and f"{NAME[0]}**" in cells
    assert not [each for each in cells if NAME in each or "6217" in each or "4567" in each]
    assert "李娜 (lina)" in cells  # the last sheet says who took it
