"""Somebody scans the code and objects, also without a name: nobody who had a hand in it ever sees that."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from cases.hands import Part
from cases.moves import MOVES, Given
from cases.publicity import Stage
from cases.refusals import MoveRefused, NotNow, NotYours
from cases.states import Kind
from rules import keys
from store import desk
from store.notices.objecting import without_hands
from store.schema import bell, cases, objection, sight, task
from tests.cases.ground import enough
from tests.notices.board import COLLEAGUE, COUNTY_HEAD, EVERYBODY, UNTOUCHED, Board
from tests.store.office import CLERK, COUNTY, OFFICER


def objected(board: Board) -> tuple[int, str, int]:
    """A case that the county's officer checked and a clerk proposed, and an objection without a name."""
    case = board.proposed()
    board.office.move(case, "note", OFFICER, Given(words="查过了"))
    hung = board.hung(case)
    heard = board.object(hung.token)
    [complaint] = board.complaints()
    return case, heard.code, complaint


def rang(board: Board) -> set[tuple[int, int]]:
    """For whom it rang that an objection tells of danger, and of which."""
    urgent = select(bell.c.staff_id, bell.c.case_id).where(bell.c.kind == "objection_urgent")
    return {(row.staff_id, row.case_id) for row in board.office.read(lambda tx: tx.execute(urgent).all())}


def test_nobody_with_a_hand_in_it_can_see_or_handle_it(board: Board) -> None:
    case, _, complaint = objected(board)
    hands = {CLERK.id, COLLEAGUE.id, OFFICER.id}
    for actor in EVERYBODY:
        query = desk.scope(select(cases.c.id), actor).where(cases.c.id == complaint)
        seen = board.office.read(lambda tx, query=query: tx.execute(query).first()) is not None
        assert seen == (actor in (UNTOUCHED, COUNTY_HEAD)), actor
        for move in MOVES[Kind.COMPLAINT]:
            about = board.office.dossier(complaint).case
            if seen or actor.id not in hands:
                continue
            with pytest.raises(NotYours):
                board.office.move(complaint, move, actor, enough(move, about))
    barred = board.office.read(lambda tx: tx.execute(select(sight.c.staff, sight.c.part)).all())
    assert {(row.staff, row.part) for row in barred} == {(n, str(Part.BARRED)) for n in (1, 2, 4)}
    assert board.state(case) == "objected"


def test_where_everybody_of_the_county_had_a_part_it_does_not_lie_unseen(board: Board) -> None:
    case = board.proposed()
    for officer in (OFFICER, UNTOUCHED):
        board.office.move(case, "note", officer, Given(words="查过了"))
    token = board.hung(case).token
    board.object(token)
    assert board.office.read(lambda tx: without_hands(tx, COUNTY)) == 0, "the head of the county may"
    board.office.move(case, "note", COUNTY_HEAD, Given(words="看过了"))
    board.object(token, "还有一套房", form="a" * 32)
    assert board.office.read(lambda tx: without_hands(tx, COUNTY)) == 1


def test_the_township_learns_that_there_is_one_and_nothing_else(board: Board) -> None:
    case, _, complaint = objected(board)
    page = board.office.read(
        lambda tx: desk.case_page(tx, board.office.seal, CLERK, case, board.office.now, board.office.ground)
    )
    told = [entry for entry in page.timeline if entry.move == "objection"]
    assert len(told) == 1 and "车" not in repr(page) and f"'{complaint}'" not in repr(told[0].data)


def test_sent_twice_it_is_one_objection_with_one_code(board: Board) -> None:
    hung = board.hung()
    first, again = board.object(hung.token), board.object(hung.token)
    assert first == again and len(board.complaints()) == 1
    other = board.object(hung.token, "还有一套房", form="a" * 32)
    assert other.code != first.code and len(board.complaints()) == 2


def test_nothing_in_it_the_notice_goes_on_and_the_one_who_wrote_can_read_it(board: Board) -> None:
    case, code, complaint = objected(board)
    assert (found := board.answer(code)) and (found.state, found.taken) == ("open", False)
    assert len(board.public()) == 1, "it hangs while it is looked into"
    board.office.move(complaint, "take", UNTOUCHED)
    assert (found := board.answer(code)) and found.taken
    board.office.move(complaint, "dismiss", UNTOUCHED, Given(reason="车是他弟弟的"))
    board.the_house_looks()
    assert board.state(case) == "noticed" and len(board.public()) == 1
    assert (found := board.answer(code)) and (found.state, found.words) == ("refused", "车是他弟弟的")
    board.days_later(8)
    board.the_house_looks()
    assert board.state(case) == "confirming"


def test_settled_after_the_last_day_the_case_goes_on_all_the_same(board: Board) -> None:
    case, _, complaint = objected(board)
    board.days_later(9)
    board.the_house_looks()
    assert board.state(case) == "objected" and board.public() == ()
    board.office.move(complaint, "take", UNTOUCHED)
    board.office.move(complaint, "dismiss", UNTOUCHED, Given(reason="没有问题"))
    board.the_house_looks()
    assert board.state(case) == "confirming"


def test_two_objections_both_have_to_be_settled(board: Board) -> None:
    case, _, first = objected(board)
    token = board.notices(case)[0].token
    board.object(token, "还有一套房", form="a" * 32)
    second = board.complaints()[1]
    board.office.move(first, "take", UNTOUCHED)
    board.office.move(first, "dismiss", UNTOUCHED, Given(reason="没有问题"))
    board.the_house_looks()
    assert board.state(case) == "objected"
    board.office.move(second, "take", UNTOUCHED)
    board.office.move(second, "uphold", UNTOUCHED, Given(words="是他的房"))
    board.the_house_looks()
    assert board.state(case) == "objected" and board.public() == ()


def test_something_in_it_then_survey_and_notice_are_made_anew(board: Board) -> None:
    case, code, complaint = objected(board)
    board.office.move(complaint, "take", UNTOUCHED)
    board.office.move(complaint, "uphold", UNTOUCHED, Given(words="车是他的"))
    board.the_house_looks()
    assert board.public() == () and board.notices(case)[0].stage is Stage.DOWN
    assert (found := board.answer(code)) and found.state == "upheld"
    tasks = board.office.read(lambda tx: tx.execute(select(task.c.kind, task.c.case_id)).all())
    assert [tuple(row) for row in tasks] == [("resurvey", case)]
    board.office.move(case, "survey")
    board.office.move(case, "surveyed", given=Given(words="看过了", partners=frozenset({COLLEAGUE.id})))
    board.office.move(case, "propose", COLLEAGUE, Given(amount_fen=30_000))
    with pytest.raises(MoveRefused):
        board.office.move(case, "approve", COUNTY_HEAD)
    notice = board.draft(case, COLLEAGUE)
    board.check(notice, CLERK)
    assert board.post(notice).shown.amount_fen == 30_000


def test_who_gave_a_name_is_answered_and_the_task_names_nobody(board: Board) -> None:
    hung = board.hung()
    board.object(hung.token, name="张大山", phone="13985400018")
    [complaint] = board.complaints()
    board.office.move(complaint, "take", UNTOUCHED)
    board.office.move(complaint, "dismiss", UNTOUCHED, Given(reason="没有问题"))
    board.the_house_looks()
    board.the_house_looks()
    [row] = board.office.read(lambda tx: tx.execute(select(task)).all())
    assert (row.kind, row.assignee, row.case_id) == ("answer-objection", 6, None)
    assert board.office.dossier(complaint).facts[keys.PHONE.name] == "13985400018"


def test_words_of_danger_are_heard_here_too(board: Board) -> None:
    hung = board.hung()
    heard = board.object(hung.token, "他天天打我，我不想活了")
    [complaint] = board.complaints()
    assert heard.danger in ("suicide", "violence") and board.office.dossier(complaint).case.urgent
    assert rang(board) == {(n, complaint) for n in (4, 6, 7)}, "the county, and no hand in it"


def test_of_danger_nobody_hears_who_had_a_hand_in_the_case(board: Board) -> None:
    case = board.proposed()
    board.office.move(case, "note", OFFICER, Given(words="查过了"))
    board.object(board.hung(case).token, "我两天没饭吃了")
    assert {staff_id for staff_id, _ in rang(board)} == {6, 7}


def test_too_late_it_is_not_lost_silently(board: Board) -> None:
    hung = board.hung()
    board.days_later(8)
    before = board.count_cases()
    for token in (hung.token, "nobody-knows-this"):
        with pytest.raises(NotNow):
            board.object(token)
    assert board.count_cases() == before


def test_without_a_name_nothing_leads_to_anybody(board: Board) -> None:
    _, code, complaint = objected(board)
    file = board.office.dossier(complaint)
    assert file.name == "" and not file.facts and file.words == "他家有两辆车"
    row = board.office.read(lambda tx: tx.execute(select(objection)).one())
    assert code.encode() not in bytes(row.mark) and row.named is False
    assert board.answer("2" * 10) is None
    assert replace(file.case, urgent=False) == file.case
