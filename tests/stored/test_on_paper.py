"""What people wrote is text in every paper and sheet that leaves the house: no code of Typst, no formula."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from io import BytesIO, StringIO

import httpx2
import openpyxl

from tests.documents.invented import pages, squeezed
from tests.pages.visitor import Visitor
from tests.patience import PATIENCE
from tests.stored.conftest import Poisoned
from tests.stored.corpus import OF_TYPST, PAYLOADS
from tests.stored.rounds import walk
from tests.trail.lists import asks, does, newest

COMPUTED = ("=", "+", "-", "@", "\t", "\r", "\n")
SHEETS = ("/desk/overview/sheet",)
LISTS = ("list=cases&what=filed&from=2026-01&to=2026-12",)
"""What who pays takes out, once a colleague of the county has agreed."""


async def taken_out(poisoned: Poisoned, who: str) -> Mapping[str, httpx2.Response]:
    """Every file that somebody finds on their way."""
    transport = httpx2.ASGITransport(poisoned.app, raise_app_exceptions=True)
    async with httpx2.AsyncClient(
        transport=transport, base_url="http://house", cookies=poisoned.cookies(who), timeout=PATIENCE
    ) as client:
        found = dict(await walk(client, ("/desk", *SHEETS), ("?save",)))
        for which in LISTS if who == "pay" else ():
            visitor = Visitor(client)
            assert (await asks(visitor, which)).status_code == 303
            number = await newest(visitor)
            async with httpx2.AsyncClient(
                transport=transport, base_url="http://house", cookies=poisoned.cookies("county")
            ) as second:
                assert (await does(Visitor(second), number, "agree")).status_code == 303
            found[which] = await does(visitor, number, "file")
            assert found[which].status_code == 200
    return {path: each for path, each in found.items() if "html" not in each.headers["content-type"]}


async def test_no_paper_takes_what_somebody_wrote_for_code(poisoned: Poisoned) -> None:
    """A piece of code would be missing from the text, or the paper would not be made at all."""
    found = await taken_out(poisoned, "head")
    papers = [each.content for each in found.values() if each.headers["content-type"] == "application/pdf"]
    text = "".join(page for paper in papers for page in pages(paper))
    seen = [each for each in PAYLOADS if len(squeezed(each)) > 3 and squeezed(each) in text]
    print(
        f"{len(papers)} papers, {len(seen)} payloads in them, of Typst {[e for e in seen if e in OF_TYPST]}"
    )
    assert len(papers) > 8 and len(seen) > 40
    assert any(each in OF_TYPST for each in seen)


async def test_no_sheet_computes_what_somebody_wrote(poisoned: Poisoned) -> None:
    cells = 0
    for who in ("county", "audit", "pay"):
        for path, each in (await taken_out(poisoned, who)).items():
            kind = each.headers["content-type"]
            if "spreadsheet" in kind or "csv" in kind:
                for place, formula in cells_of(each.content, kind):
                    cells += 1
                    assert not formula, f"{path} {place}"
    assert cells > 100


def cells_of(sheet: bytes, kind: str) -> Iterator[tuple[str, bool]]:
    """Each with its place, and whether a program would compute it."""
    if "csv" in kind:
        for row in csv.reader(StringIO(sheet.decode("utf-8-sig"))):
            yield from ((repr(row), cell.startswith(COMPUTED)) for cell in row)
        return
    for page in openpyxl.load_workbook(BytesIO(sheet)):
        for row in page.iter_rows():
            yield from ((f"{page.title}!{cell.coordinate}", cell.data_type == "f") for cell in row)
