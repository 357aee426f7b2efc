"""What papers are made from is read on either database, by area and by resident."""

from __future__ import annotations

import pytest

from api.desk.case.as_decided import DECIDED
from cases.hands import Part
from cases.moves import MOVES
from cases.refusals import NotYours
from store.database import Store
from store.desk.printing import case_print, own_print
from store.seal import Seal
from tests.houses import the_ground
from tests.store.office import CLERK, ELSEWHERE, NAME, Office


def test_a_case_is_read_for_its_area_and_for_its_resident_only(store: Store, seal: Seal) -> None:
    office = Office(store, seal, the_ground())
    mine, other = office.resident("one"), office.resident("two")
    number = office.file(mine)
    office.move(number, "take")
    for found in (
        office.read(lambda tx: case_print(tx, seal, CLERK, number)),
        office.read(lambda tx: own_print(tx, seal, mine, number)),
    ):
        assert found.file.name == NAME
        assert [entry.move for entry in found.timeline] == ["file", "take"]
    with pytest.raises(NotYours):
        office.read(lambda tx: case_print(tx, seal, ELSEWHERE, number))
    with pytest.raises(NotYours):
        office.read(lambda tx: own_print(tx, seal, other, number))


def test_whatever_decides_leaves_a_paper() -> None:
    """Somebody has to be able to hold in their hands what they object to (Law Art. 45)."""
    decide = {move.name for moves in MOVES.values() for move in moves.values() if move.part is Part.DECIDED}
    assert decide <= DECIDED.keys()
