"""Before anybody chooses a file it stands there what is taken, and how large."""

from __future__ import annotations

import re

from api.guard import TABLE_LIMIT
from api.render import FORM_MB
from palmtop.settings import ROOT
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import words

SAID = re.compile(r't\("files-(?:any|photos|table)"')


def test_every_page_that_takes_a_file_says_what_it_takes() -> None:
    pages = {path: path.read_text(encoding="utf-8") for path in (ROOT / "api/templates").rglob("*.html")}
    taking = {path.name: text for path, text in pages.items() if 'type="file"' in text}
    assert len(taking) >= 8
    assert [name for name, text in taking.items() if not SAID.search(text)] == []


def test_a_file_of_the_size_that_is_said_fits_into_the_form() -> None:
    assert FORM_MB * 1024 * 1024 + 64 * 1024 < TABLE_LIMIT


async def test_a_resident_reads_it_beside_the_buttons(desk: DeskOffice) -> None:
    page = words(await (await desk.visitor()).get("/"))
    assert "照片或 PDF，每个不超过 10 兆；PDF 不超过 10 页。" in page
