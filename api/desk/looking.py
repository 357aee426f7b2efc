"""Whoever looks at somebody's file leaves a line in the trail, before the page leaves the house.

If the line cannot be written, nothing is shown. Every page of the desk that can be asked for stands in one of
the two lists below; a test walks all routes, fails on one that stands in neither, and looks at the trail
after each of the first list.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar

from fastapi import Request

from api.address import said_address
from api.render import house_of
from cases.case import Case
from cases.people import Actor, Role
from store import trail
from store.database import Tx
from store.trail import Act, What

T = TypeVar("T")

SHOWS: Mapping[str, What] = {
    "/desk": What.LIST,
    "/desk/search": What.SEARCH,
    "/desk/bulk/{bulk_id}": What.LIST,
    "/desk/overview/cases": What.LIST,
    "/desk/parked": What.LIST,
    "/desk/mutes": What.LIST,
    "/desk/bells": What.LIST,
    "/desk/related": What.LIST,
    "/desk/cases/{case_id}": What.CASE,
    "/desk/cases/{case_id}/household": What.CASE,
    "/desk/cases/{case_id}/workers": What.CASE,
    "/desk/cases/{case_id}/payments": What.CASE,
    "/desk/cases/{case_id}/rest": What.CASE,
    "/desk/payments": What.LIST,
    "/desk/payments/doing/{name}": What.LIST,
    "/desk/payments/month": What.LIST,
    "/desk/payments/batches/{batch_id}": What.LIST,
    "/desk/payments/samples/{sample_id}": What.LIST,
    "/desk/tasks": What.LIST,
    "/desk/tasks/asked/{assignment_id}": What.CASE,
    "/desk/counter": What.LIST,
    "/desk/counter/{draft_id}": What.LIST,
    "/desk/counter/{draft_id}/receipt": What.PRINT,
    "/desk/cases/{case_id}/documents": What.CASE,
    "/desk/cases/{case_id}/documents/{kind}": What.PRINT,
    "/desk/cases/{case_id}/notice": What.CASE,
    "/desk/notices": What.LIST,
    "/desk/cases/{case_id}/check": What.CASE,
    "/desk/cases/{case_id}/alike": What.CASE,
    "/desk/cases/{case_id}/alike/{other_id}": What.CASE,
    "/desk/checks": What.LIST,
    "/desk/checks/{check_id}": What.CASE,
    "/desk/cases/{case_id}/visits": What.CASE,
    "/desk/visits": What.LIST,
    "/desk/visits/{visit_id}": What.CASE,
    "/desk/visits/{visit_id}/outline": What.PRINT,
    "/desk/visits/{visit_id}/files/{part_id}": What.PAPER,
    "/desk/cases/{case_id}/erase": What.CASE,
    "/desk/cases/{case_id}/trail": What.CASE,
    "/desk/lists": What.LIST,
    "/desk/trail": What.TRAIL,
    "/desk/trail/unusual": What.TRAIL,
    "/desk/papers/{paper_id}": What.PAPER,
    "/desk/papers/{paper_id}/{number}": What.PAPER,
}
"""Pages with somebody's personal data, and what looking at each is called. Parts of a case (`case_part`)
leave their line by themselves."""

TRAIL_READERS = frozenset({Role.AUDITOR, Role.COUNTY_HEAD})
"""Who may read the trail of a whole county."""

NOTHING_PERSONAL = frozenset(
    {
        "/desk/sign-in",
        "/desk/visits/worker.js",
        "/desk/join/{token}",
        "/desk/new-password/{token}",
        "/desk/live",  # says that there is news, not which
        "/desk/overview",  # numbers
        "/desk/tasks/{task_id}/words",  # asks why; the answer of its form shows the words, and is noted
        "/desk/overview/sheet",
        "/desk/replies",
        "/desk/bulk",  # numbers
        "/desk/cases/{case_id}/unmask",  # asks why; the answer of its form shows the number, and is noted
        "/desk/lists/ask",  # how many rows, and what stands in them
        "/desk/standards",
        "/desk/standards/figure",
        "/desk/standards/propose",
        "/desk/standards/changes/{change_id}",  # names of those it touches are masked
        "/desk/prices",
        "/desk/payments/batches",  # sums
        "/desk/payments/samples",
        "/desk/envelope",
        "/desk/envelope/{area}",  # a payment is called by its number
        "/desk/envelope/{area}/file",
        "/desk/access",
        "/desk/staff",
        "/desk/staff/{staff_id}",
        "/desk/accounts",
        "/desk/leave",
        "/desk/relatives",  # one's own family, for one's own eyes
        "/desk/draws",
        "/desk/cases/{case_id}/here",  # names of colleagues
        "/desk/unequal",  # numbers of cases, no names
        "/desk/draws/{draw_id}",  # numbers of cases, no names
        "/desk/me",
        "/desk/me/factors",
        "/desk/me/factors/app",
        "/desk/prove",
        "/desk/sign-in/code",
        "/desk/sign-in/enrol",
        "/desk/sign-in/password",
        "/desk/me/password",
        "/desk/cases/{case_id}/notice/{notice_id}/poster",  # what hangs in public, and no more
        "/desk/notices/poster",
    }
)


def own(case: Case, actor: Actor) -> str:
    """Why somebody looks at a case: it is theirs, it is nobody's yet, or it is a colleague's."""
    if case.assignee == actor.id:
        return "own"
    return "free" if case.assignee is None and case.open else "other"


async def noted(request: Request, act: Act) -> None:
    """Write it down, from where it was asked."""
    house, placed = house_of(request), _placed(request, act)
    now = house.now()
    await house.store.write(lambda tx: trail.note(tx, house.seal, placed, now))


async def glanced(request: Request, act: Act) -> None:
    """The same for what refreshes itself or is gone back to: once in ten minutes."""
    house, placed = house_of(request), _placed(request, act)
    now = house.now()
    await house.store.write(lambda tx: trail.look(tx, house.seal, placed, now))


def along(request: Request, act: Act, work: Callable[[Tx], T]) -> Callable[[Tx], T]:
    """Work of a transaction, together with its line in the trail: both or neither."""
    house, placed = house_of(request), _placed(request, act)
    now = house.now()

    def both(tx: Tx) -> T:
        outcome = work(tx)
        trail.note(tx, house.seal, placed, now)
        return outcome

    return both


def from_where(request: Request) -> str:
    """The address as the trail keeps it."""
    return trail.place_of(house_of(request).seal, said_address(request))


def _placed(request: Request, act: Act) -> Act:
    return replace(act, place=from_where(request))
