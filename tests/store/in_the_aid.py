"""A household on its way into the monthly aid, in it, and out of it again: each step a move."""

from __future__ import annotations

from datetime import timedelta

from cases.case import Level
from cases.moves import Given
from cases.people import Actor, Role
from store.times import china_day
from tests.store.office import CLERK, COLLEAGUE, HEAD, OFFICER, Office

HOUSE = Actor("house", Role.SYSTEM, "")
TWO = frozenset({COLLEAGUE.id})


def granted(office: Office, case: int, fen: int) -> None:
    """From a handed-in request to the decision: visited by two, checked, on public notice."""
    office.move(case, "take")
    office.move(case, "declare")
    office.move(case, "visit", CLERK, Given(words="看过了", partners=TWO))
    office.move(case, "check")
    office.move(case, "checked", OFFICER)
    office.move(case, "propose", CLERK, Given(amount_fen=fen))
    hung_up(office, case)
    decide(office, case, "approve")


def into_the_aid(office: Office, case: int, fen: int) -> None:
    granted(office, case, fen)
    office.move(case, "begin")


def raised(office: Office, case: int, fen: int) -> None:
    office.move(case, "raise_aid", CLERK, Given(amount_fen=fen, reason="标准提高了"))
    decide(office, case, "change", Given(reason="标准提高了"))


def ended(office: Office, case: int) -> None:
    """Heard first; where its kind asks for it, the end hangs in public too."""
    office.move(case, "terminate", CLERK, Given(reason="收入高了"))
    office.move(case, "hear_record", CLERK, Given(words="没有意见"))
    office.move(case, "heard")
    decide(office, case, "end", Given(reason="收入高了"))


def hung_up(office: Office, case: int) -> None:
    """On public notice until yesterday."""
    until = china_day(office.now) - timedelta(days=1)
    office.move(case, "post_notice", HOUSE, Given(until=until))
    office.move(case, "notice_over")


def decide(office: Office, case: int, move: str, given: Given | None = None) -> None:
    """By whoever the proposal waits for."""
    proposal = office.dossier(case).case.proposal
    assert proposal is not None
    office.move(case, move, OFFICER if proposal.level is Level.COUNTY else HEAD, given or Given())
