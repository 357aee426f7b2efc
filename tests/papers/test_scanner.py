"""A recording that may hold harm for the program that plays it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from api.app import create_app
from store.papers.scanner import NobodyAsked, NotClean, Scanner
from store.schema import paper as papers
from tests.pages.conftest import DeskOffice, clock, desk, house
from tests.pages.test_case import a_paper
from tests.pages.visitor import words
from tests.papers.clamd import HARM, a_scanner

__all__ = ["clock", "desk", "house"]

LONG = b"OggS" + b"\1" * 200_000
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def test_a_long_recording_is_passed_on_whole_and_harm_at_its_end_is_found(tmp_path: Path) -> None:
    with a_scanner(tmp_path / "s") as place:
        scanner = Scanner(place, lambda: NOON)
        assert scanner.clean(LONG) == LONG
        with pytest.raises(NotClean):
            scanner.clean(LONG + HARM)


@pytest.mark.parametrize("said", [b"INSTREAM size limit exceeded. ERROR\0", b"\0", b"stream: OK maybe\0"])
def test_a_scanner_that_cannot_say_is_not_taken_for_a_clean_bill(tmp_path: Path, said: bytes) -> None:
    with a_scanner(tmp_path / "s", said) as place, pytest.raises(NobodyAsked):
        Scanner(place, lambda: NOON).clean(LONG)


async def test_what_the_scanner_knows_is_not_opened_and_while_it_is_away_nothing_is(
    desk: DeskOffice, tmp_path: Path
) -> None:
    case = desk.case()
    harmful, plain = [
        f"/desk/papers/{await a_recording(desk, case, b'OggS' + more)}" for more in (HARM, b"hello")
    ]
    desk.house = replace(desk.house, scanner=Scanner(tmp_path / "s", desk.house.now))
    desk.app = create_app(desk.house)
    visitor = await desk.at_desk()
    with a_scanner(tmp_path / "s"):
        assert (await visitor.get(plain + "/1")).content == b"OggShello"
        assert "<audio" in (await visitor.get(plain)).text
        assert (await visitor.get(harmful + "/1")).status_code == 403
        shown = await visitor.get(harmful)
        assert "不能打开" in words(shown) and "<audio" not in shown.text
        marked = await visitor.send(harmful, {"state": "poor", "note": ""}, harmful)
        assert "不能打开" in words(marked) and "<audio" not in marked.text, "marked poor without saying why"
    assert (await visitor.get(plain + "/1")).status_code == 200, "page and player ask once"
    desk.later(timedelta(minutes=2))
    assert (await visitor.get(plain + "/1")).status_code == 503
    assert "先不能听" in words(await visitor.get(plain))


async def a_recording(desk: DeskOffice, case: int, raw: bytes) -> int:
    made = await a_paper(desk, case, raw)
    desk.office.write(lambda tx: tx.execute(update(papers).where(papers.c.id == made).values(kind="voice")))
    return made
