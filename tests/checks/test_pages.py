"""An officer of the county makes a batch, hands it out and takes it in, on its pages."""

from __future__ import annotations

from io import BytesIO

import httpx2
import openpyxl

from tests.checks.batches import PERSON, a_case
from tests.household.people import WIFE
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import Visitor, words
from tests.trail.lists import taken


async def made(desk: DeskOffice) -> tuple[int, Visitor, str]:
    case_id = a_case(desk.office)
    officer = await desk.at_desk("lina")
    answer = await officer.send("/desk/checks", {"case": str(case_id), "way": "file"})
    assert answer.status_code == 303
    return case_id, officer, answer.headers["location"]


async def sheet_of(desk: DeskOffice, officer: Visitor, batch: str) -> httpx2.Response:
    """The sheet for the other office, once somebody agreed."""
    number = batch.rpartition("/")[2]
    return await taken(desk, officer, f"list=check&batch={number}&ending=xlsx")


async def upload(officer: Visitor, batch: str, data: bytes) -> httpx2.Response:
    fields = {"form_token": await officer.token(batch)}
    return await officer.client.post(f"{batch}/results", data=fields, files={"sheet": ("back.xlsx", data)})


def filled(data: bytes, **values: str) -> bytes:
    """The sheet as the other office sends it back."""
    book = openpyxl.load_workbook(BytesIO(data))
    sheet = book.active
    assert sheet is not None
    for row in range(2, sheet.max_row + 1):
        for column, value in zip(range(6, 14), ("没有", 0, 0, 0, 0, 0, 0, "2026-11-24"), strict=True):
            sheet.cell(row, column, values.get(str(column), value))
    out = BytesIO()
    book.save(out)
    return out.getvalue()


async def test_a_batch_goes_out_as_a_sheet_and_comes_back_into_the_case(desk: DeskOffice) -> None:
    case_id, officer, batch = await made(desk)
    sheet = await sheet_of(desk, officer, batch)
    assert sheet.headers["content-disposition"].startswith("attachment")
    out = openpyxl.load_workbook(BytesIO(sheet.content)).worksheets[0]
    assert {row[2] for row in out.iter_rows(min_row=2, values_only=True)} == {PERSON, WIFE}
    last = openpyxl.load_workbook(BytesIO(sheet.content)).worksheets[-1]
    assert [row[1].value for row in last][1:] == ["李娜 (lina)", "2026-11-24 09:30"]
    answer = await upload(officer, batch, filled(sheet.content))
    assert answer.status_code == 303
    assert "收下了 2 个人的结果" in words(await officer.get(answer.headers["location"]))
    page = words(await (await desk.at_desk()).get(f"/desk/cases/{case_id}/check"))
    assert "2026-11-24 查的" in page and "为办理社会救助申请" in page and "本人授权" in page


async def test_one_wrong_line_is_named_and_nothing_is_taken(desk: DeskOffice) -> None:
    case_id, officer, batch = await made(desk)
    sheet = await sheet_of(desk, officer, batch)
    answer = await upload(officer, batch, filled(sheet.content, **{"13": "2020-01-01"}))
    assert answer.status_code == 422 and "过时了" in words(answer)
    assert "people.wages[0]" not in desk.office.dossier(case_id).facts


async def test_something_that_is_no_sheet_is_answered_kindly(desk: DeskOffice) -> None:
    _, officer, batch = await made(desk)
    answer = await upload(officer, batch, b"PK not a workbook")
    assert answer.status_code == 422 and "读不出来" in words(answer)
    assert (await upload(officer, batch, b"x" * 9_000_000)).status_code == 413


async def test_a_township_has_no_batches_and_no_link_to_them(desk: DeskOffice) -> None:
    _, _, batch = await made(desk)
    clerk = await desk.at_desk()
    for path in ("/desk/checks", batch):
        assert (await clerk.get(path)).status_code == 404
    assert "/desk/checks" not in (await clerk.get("/desk")).text
    assert "/desk/checks" in (await (await desk.at_desk("lina")).get("/desk")).text


async def test_a_household_that_disagrees_is_written_down_and_waits_for_another_check(
    desk: DeskOffice,
) -> None:
    case_id, officer, batch = await made(desk)
    sheet = await sheet_of(desk, officer, batch)
    await upload(officer, batch, filled(sheet.content))
    desk.clock[0] = desk.clock[0].replace(hour=5)
    clerk, page = await desk.at_desk(), f"/desk/cases/{case_id}/check"
    assert (await clerk.send(f"{page}/dispute", {"words": ""}, page=page)).status_code == 422
    assert (await clerk.send(f"{page}/dispute", {"words": "车早就卖了"}, page=page)).status_code == 303
    assert "车早就卖了" in (await clerk.get(page)).text
    desk.move(case_id, "check")
    assert "居民不同意结果，要再核对" in words(await (await desk.at_desk("lina")).get("/desk/checks"))
