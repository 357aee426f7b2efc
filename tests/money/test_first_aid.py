"""Aid before the forms: decided, handed over, told; the papers that follow are reminded of."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from cases.hands import Part
from cases.moves import Given
from store.desk.tasks import tasks_of_case
from store.money import given_first
from store.rounds.steps import papers_to_follow
from store.schema import bell, event, letter
from tests.money.till import Till
from tests.store.office import CLERK


def moves(till: Till, case: int) -> list[str]:
    told = select(event.c.move).where(event.c.case_id == case).order_by(event.c.version)
    return list(till.office.read(lambda tx: tx.execute(told).scalars().all()))


def letters(till: Till, case: int) -> int:
    mine = select(letter.c.id).where(letter.c.case_id == case)
    return len(till.office.read(lambda tx: tx.execute(mine).all()))


def test_an_urgent_request_gets_its_advance_and_hears_of_it_when_it_is_there(till: Till) -> None:
    till.confirmed_standard(700)
    till.fill_envelope(3000)
    case = till.case(urgent=True, first_aid=True)
    number = till.advance(case, 500)
    before = letters(till, case)
    till.approve(number)
    assert letters(till, case) == before, "nothing is told before it is there"
    known = till.office.dossier(case).case
    assert known.done(Part.ADVANCED) and known.explain_due is not None
    assert till.do(lambda tx: given_first(tx, case)) == 0, "approved, and in nobody's hand yet"
    till.hand_over(number)
    assert till.do(lambda tx: given_first(tx, case)) == 50_000, "who decides the rest sees it"
    assert moves(till, case)[-2:] == ["advance", "aid_given"]
    assert letters(till, case) == before + 1


def test_the_papers_that_follow_are_reminded_of_once_before_and_once_after_their_day(till: Till) -> None:
    till.confirmed_standard(700)
    till.fill_envelope(3000)
    case = till.case(urgent=True)
    till.office.move(case, "take", CLERK)
    till.approve(till.advance(case, 500))
    office, due = till.office, till.office.dossier(case).case.explain_due
    assert due is not None

    def rounds() -> list[str]:
        for _ in range(2):
            till.do(lambda tx: papers_to_follow(tx, office.seal, office.now, office.ground))
        rung = select(bell.c.kind).where(bell.c.case_id == case).order_by(bell.c.id)
        return list(office.read(lambda tx: tx.execute(rung).scalars().all()))

    assert rounds() == []
    office.ground = office.ground.on(due)
    assert rounds() == ["explain"]
    office.ground = office.ground.on(due + timedelta(days=1))
    assert rounds() == ["explain", "explain_late"]
    [task] = office.read(lambda tx: tasks_of_case(tx, office.seal, case))
    assert task.open and task.due == due
    office.move(case, "explain", CLERK, Given(words="票据补来了"))
    rounds()
    [task] = office.read(lambda tx: tasks_of_case(tx, office.seal, case))
    assert not task.open
