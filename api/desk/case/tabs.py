"""The pages of one case beside the first: each a line here, with its own route under `/desk/cases/{id}/`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from cases.case import Case
from cases.people import STAFF, Actor
from cases.states import AID, Kind
from cases.tables.shared import HEADS


def _always(case: Case, actor: Actor) -> bool:
    return True


def _assistance(case: Case, actor: Actor) -> bool:
    """Whoever asks for aid has a household, money and registers to be looked at; a complaint has none."""
    return case.kind in AID


def _gone_to(case: Case, actor: Actor) -> bool:
    """Where somebody goes to see: also those of whom somebody else told."""
    return _assistance(case, actor) or case.kind is Kind.LEAD


def _papers(case: Case, actor: Actor) -> bool:
    """Whoever only wants to talk with a person gets no paper."""
    return case.kind is not Kind.ENQUIRY


def _announced(case: Case, actor: Actor) -> bool:
    """Kinds that go on public notice, and complaints, which may be about one."""
    return case.kind in AID | {Kind.COMPLAINT}


def _carried(case: Case, actor: Actor) -> bool:
    return case.open and actor.role in STAFF


def erasable(case: Case, actor: Actor) -> bool:
    """Requests of a person about their own data, for whoever may decide them."""
    return case.kind is Kind.DATA and actor.role in HEADS


@dataclass(frozen=True, slots=True)
class Tab:
    """`path` follows `/desk/cases/{id}`. Words: `tab-<name>`.

    `shown`: whether it makes sense to this person for this case.
    """

    name: str
    path: str
    shown: Callable[[Case, Actor], bool] = _always


TABS: tuple[Tab, ...] = (
    Tab("case", ""),
    Tab("household", "/household", _assistance),
    Tab("payments", "/payments", _assistance),
    Tab("documents", "/documents", _papers),
    Tab("visits", "/visits", _gone_to),
    Tab("notice", "/notice", _announced),
    Tab("check", "/check", _assistance),
    Tab("workers", "/workers", _carried),
    Tab("rest", "/rest", _carried),
    Tab("alike", "/alike", _gone_to),
    Tab("erase", "/erase", erasable),
    Tab("trail", "/trail"),
)


def tabs_for(case: Case, actor: Actor) -> list[Tab]:
    """Nothing where there is nothing to choose."""
    found = [tab for tab in TABS if tab.shown(case, actor)]
    return found if len(found) > 1 else []
