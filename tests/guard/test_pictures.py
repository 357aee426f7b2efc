"""Each page of the desk stands in `docs/pages.md` with its picture, so that somebody has looked at it."""

from __future__ import annotations

import re

from tests.guard.pictures import INDEX, WITHOUT_PICTURE, asked_for, pages_of, pictured, shown
from tests.pages.conftest import DeskOffice


def test_every_page_of_the_desk_has_a_picture(desk: DeskOffice) -> None:
    missing = sorted(each for each in pages_of(desk.app) if shown(each) not in pictured())
    assert missing == [], "docs/pictures/every_page.py FOLDER --keep; look at them; commit them"


def test_nothing_is_excused_that_is_not_there(desk: DeskOffice) -> None:
    assert set(WITHOUT_PICTURE) <= asked_for(desk.app)


def test_every_picture_is_there_and_shown() -> None:
    kept = {each.name for each in (INDEX.parent / "pages").iterdir()}
    assert set(re.findall(r"\(pages/([^)]+)\)", INDEX.read_text("utf-8"))) == kept
