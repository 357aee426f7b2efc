"""The page about the way of a case is what the tables say."""

from __future__ import annotations

import pytest

from cases.moves import MOVES
from cases.states import Kind
from palmtop.moves import page, picture
from tests.cases.ground import ROOT
from tests.houses import the_ground


def test_the_page_is_what_the_command_writes() -> None:
    kept = (ROOT / "docs" / "cases.md").read_text("utf-8")
    assert kept == page(the_ground(), "zh-CN"), "python -m palmtop moves all > docs/cases.md"


@pytest.mark.parametrize("kind", Kind)
def test_a_picture_has_every_move_that_leads_on(kind: Kind) -> None:
    drawn = picture(kind, the_ground().words("zh-CN"))
    arrows = sum(len(move.source) for move in MOVES[kind].values() if move.target)
    assert drawn.count(" --> ") >= arrows + 2
