"""Who takes part in a case only after somebody objected to it is kept out of the objection from then on."""

from __future__ import annotations

from cases.moves import Given
from tests.notices.board import COUNTY_HEAD, UNTOUCHED, Board
from tests.notices.test_objecting import objected
from tests.store.office import COUNTY


def test_the_investigator_who_takes_part_in_the_case_loses_the_objection(board: Board) -> None:
    case, _, complaint = objected(board)
    board.office.move(complaint, "take", UNTOUCHED)
    board.office.move(case, "rechecked", UNTOUCHED, Given(reason="又去看了一次"))
    kept = board.office.dossier(complaint).case
    assert kept.assignee is None and UNTOUCHED.id in {who for _, who in kept.hands}


def test_writing_a_note_is_no_part_in_it(board: Board) -> None:
    case, _, complaint = objected(board)
    board.office.move(complaint, "take", UNTOUCHED)
    board.office.move(case, "note", UNTOUCHED, Given(words="看过档案"))
    assert board.office.dossier(complaint).case.assignee == UNTOUCHED.id


def test_a_later_part_leaves_a_closed_objection_alone(board: Board) -> None:
    case, _, complaint = objected(board)
    board.office.move(complaint, "take", COUNTY_HEAD)
    board.office.move(complaint, "uphold", COUNTY_HEAD, Given(words="有一辆车"))
    before = board.office.dossier(complaint).case
    board.office.move(case, "rechecked", UNTOUCHED, Given(reason="又去看了一次"))
    assert board.office.dossier(complaint).case == before and before.area == COUNTY
