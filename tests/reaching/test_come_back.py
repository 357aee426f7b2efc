"""Whose question was closed too early brings it back; a decision is not undone that way."""

from __future__ import annotations

import pytest

from cases.moves import make, open_to
from cases.refusals import MoveRefused
from cases.states import Kind, State
from tests.cases.ground import CLERK, NOW, RESIDENT, STRANGER, case, terms


def test_a_closed_question_is_open_again_and_its_clerk_sees_it() -> None:
    closed = case(State.CLOSED, Kind.ENQUIRY, assignee=CLERK.id)
    after = make("come_back", closed, RESIDENT, NOW, terms=terms()).case
    assert (after.state, after.assignee, after.unread, after.person_asked) == (
        State.ACCEPTED, CLERK.id, True, True,
    )  # fmt: skip


@pytest.mark.parametrize("actor", [STRANGER, CLERK])
def test_nobody_else_says_so_for_them(actor: object) -> None:
    closed = case(State.CLOSED, Kind.ENQUIRY, assignee=CLERK.id)
    with pytest.raises(MoveRefused):
        make("come_back", closed, actor, NOW, terms=terms())  # type: ignore[arg-type]


@pytest.mark.parametrize("state", [State.PAID, State.REFUSED, State.CLOSED])
def test_what_was_decided_stands_until_a_clerk_says_why(state: State) -> None:
    names = {move.name for move in open_to(case(state, Kind.TEMPORARY), RESIDENT, NOW)}
    assert "come_back" not in names and "call" in names
