"""A notice is made by one, checked by another, hangs for its days, and is gone; on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from cases.moves import Given
from cases.people import Role
from cases.publicity import Blocked, Stage, shown_of
from cases.refusals import Apart, MoveRefused, NotNow, NotYours, SayWhy
from rules.standards import Confidence, Standards
from store.schema import letter, public_notice
from tests.notices.board import COLLEAGUE, COUNTY_HEAD, EVERYBODY, HEAD, VILLAGE_HELPER, Board
from tests.store.office import CLERK, ELSEWHERE, OFFICER


def test_a_household_is_told_then_hangs_for_seven_days_and_is_gone(board: Board) -> None:
    case = board.proposed()
    notice = board.draft(case)
    assert board.public() == () and board.state(case) == "proposed"
    board.check(notice)
    keys = board.office.read(lambda tx: tx.execute(select(letter.c.key)).scalars().all())
    assert f"case:notice:{notice}:coming" in keys, "told before it hangs"
    hung = board.post(notice)
    assert hung.first and hung.last == hung.first + timedelta(days=7)
    [entry] = board.public()
    assert (entry.shown.name, entry.shown.members, entry.shown.amount_fen) == ("罗*", 4, 80_000)
    assert board.state(case) == "noticed"
    assert board.office.dossier(case).case.step_due == hung.last
    board.days_later(7)
    board.the_house_looks()
    assert len(board.public()) == 1 and board.state(case) == "noticed", "the whole last day long"
    board.days_later(1)
    assert board.public() == (), "gone at midnight, before the house has looked"
    board.the_house_looks()
    assert board.state(case) == "confirming" and board.notices(case)[0].stage is Stage.OVER
    board.the_house_looks()
    board.office.move(case, "approve", COUNTY_HEAD)
    assert board.state(case) == "approved"


def test_nobody_checks_their_own_and_nobody_of_elsewhere_anything(board: Board) -> None:
    case = board.proposed()
    for stranger in (ELSEWHERE, VILLAGE_HELPER):
        with pytest.raises(NotYours):
            board.draft(case, stranger)
    notice = board.draft(case)
    with pytest.raises(NotNow):
        board.draft(case, COLLEAGUE)
    with pytest.raises(Apart):
        board.check(notice, CLERK)
    with pytest.raises(NotNow):
        board.post(notice)
    with pytest.raises(NotYours):
        board.check(notice, ELSEWHERE)
    board.check(notice, HEAD)
    with pytest.raises(NotNow):
        board.check(notice, COLLEAGUE)


def test_no_button_of_the_case_hangs_it_up_past_the_second_pair_of_eyes(board: Board) -> None:
    case = board.proposed()
    for actor in EVERYBODY:
        for move in ("post_notice", "objection_no", "take_down"):
            with pytest.raises(MoveRefused):
                board.office.move(case, move, actor, Given(reason="x"))


@pytest.mark.parametrize(
    ("wish", "why"),
    [
        ({"name": "罗小秀 522702198503070025"}, "number"),
        ({"name": "罗小秀13985400017"}, "phone"),
        ({"name": "罗小秀（尿毒症）"}, "illness"),
        ({"name": "罗小秀三组5号"}, "address"),
        ({"name": "<script>alert(1)</script>"}, "markup"),
        ({"name": ""}, "name"),
        ({"members": None}, "members"),
        ({"members": 522702}, "members"),
        ({"days": None}, "days"),
        ({"days": 90}, "days"),
        ({"basis": " "}, "basis"),
    ],
)
def test_what_does_not_belong_there_stops_it_at_the_draft(
    board: Board, wish: dict[str, object], why: str
) -> None:
    case = board.proposed()
    with pytest.raises(Blocked) as blocked:
        board.draft(case, **wish)
    assert why in blocked.value.whats
    assert board.notices(case) == ()


def test_an_opinion_that_changed_makes_the_draft_worthless(board: Board) -> None:
    case = board.proposed(800)
    notice = board.draft(case)
    board.office.move(case, "send_back", OFFICER, Given(reason="再看看"))
    with pytest.raises(NotNow):
        board.check(notice)
    board.office.move(case, "propose", given=Given(amount_fen=90_000))
    with pytest.raises(Blocked, match="changed"):
        board.check(notice)
    board.take_down(notice, "金额改了")
    assert board.hung(case).shown.amount_fen == 90_000


def test_taken_down_early_it_says_why_and_the_case_waits_for_a_new_one(board: Board) -> None:
    case = board.proposed()
    hung = board.hung(case)
    with pytest.raises(SayWhy):
        board.take_down(hung.id, " ")
    board.take_down(hung.id)
    assert board.public() == () and board.state(case) == "proposed"
    [kept] = board.notices(case)
    assert (kept.stage, kept.why, kept.ended_by) == (Stage.DOWN, "名字写错了", 1)
    assert board.hung(case).id != hung.id


def test_a_case_that_leaves_takes_its_notice_along(board: Board) -> None:
    case = board.proposed()
    board.hung(case)
    who = board.office.dossier(case)
    board.office.move(case, "withdraw", replace(CLERK, role=Role.RESIDENT, id=f"resident:{who.resident_id}",
                                                applicant_of=frozenset({str(case)})))  # fmt: skip
    assert board.public() == ()
    board.the_house_looks()
    assert board.notices(case)[0].stage is Stage.DOWN


def test_small_quick_aid_is_never_announced(board: Board) -> None:
    case = board.proposed(track="quick")
    with pytest.raises(NotNow):
        board.draft(case)


def test_where_a_standard_says_the_days_nobody_is_asked(board: Board) -> None:
    ground = board.office.ground
    rows = [
        replace(one, value=5, confidence=Confidence.CONFIRMED) if one.key == "temporary.notice_days" else one
        for one in ground.standards.values
    ]
    board.office.ground = replace(ground, standards=Standards(rows))
    notice = board.draft(board.proposed(), days=30, basis="我说的")
    board.check(notice)
    hung = board.post(notice)
    assert (hung.days, hung.basis) == (5, "")


def test_what_was_decided_is_published_for_its_own_days(board: Board) -> None:
    case = board.proposed()
    board.hung(case)
    board.days_later(8)
    board.the_house_looks()
    board.office.move(case, "approve", COUNTY_HEAD)
    notice = board.draft(case, days=10)
    board.check(notice)
    hung = board.post(notice)
    assert hung.about == "decision" and board.state(case) == "approved"
    board.days_later(11)
    board.the_house_looks()
    assert board.public() == () and board.notices(case)[0].stage is Stage.OVER


def test_a_copied_database_shows_no_name_not_even_a_masked_one(board: Board) -> None:
    hung = board.hung()
    row = board.office.read(lambda tx: tx.execute(select(public_notice)).one())
    assert "罗".encode() not in bytes(row.shown) and b"shown" not in bytes(row.shown)
    assert hung.shown == shown_of("罗小秀", 4, 80_000, paid=True)
