"""The rooms of the desk: who reads in each, and who changes something there.

A router or a route depends on its room; whoever has no business in it is answered 403 before anything else
is looked at. What somebody may see within a room is asked of the store, row by row. Whoever looks after
accounts sees no resident and no money; the auditor reads; a third party does what it was asked to do.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import Depends, Request

from api.guard import SAFE, NotAllowed, SignedIn, staff
from api.render import house_of
from cases.people import COUNTY, STAFF, Role
from cases.posts import CASEWORK
from cases.refusals import NotYours

Room = Callable[[Request, SignedIn], Awaitable[None]]


def room(reads: frozenset[Role], changes: frozenset[Role] | None = None, *, of_county: bool = False) -> Room:
    """`changes`: those who read, unless somebody else is said. `of_county`: of the county of this house; not
    who was given a post of the county in a township, by mistake.
    """
    changing = reads if changes is None else changes

    async def enter(request: Request, signed: Annotated[SignedIn, Depends(staff)]) -> None:
        if signed.actor.role not in (reads if request.method in SAFE else changing):
            raise NotAllowed
        if of_county and not signed.actor.covers(house_of(request).ground.county.code):
            raise NotAllowed

    return enter


async def whole_case(signed: Annotated[SignedIn, Depends(staff)]) -> None:
    """The file of a case. A third party is told what its task needs, on its own list, and reads no file
    (Law Arts. 55-56). Raises NotYours.
    """
    if signed.actor.role is Role.WORKER:
        raise NotYours("whole")


asked = room(frozenset({Role.WORKER}))
"""What a third party was asked to do."""
cases = room(CASEWORK)
"""Tasks, visits, looking for somebody, lists with a name, one's own relatives (who may not handle whom)."""
writing = room(STAFF | {Role.VILLAGE})
"""Texts for letters to residents."""
hanging = room(STAFF | {Role.VILLAGE})
"""Notices of a place, also those that do not hang yet."""
carrying = room(STAFF)
"""The counter, the overview of everything in an area, asking a third party, many cases at once."""
todo = room(CASEWORK | {Role.AUDITOR}, CASEWORK)
"""What is still to be done, and how it ended. The auditor is told of the case its number, not whose it is,
and reads what was written one by one, with a reason."""
inspecting = room(frozenset({Role.AUDITOR}))
"""What is kept back from the auditor until there is a reason."""
money = room(STAFF | {Role.AUDITOR}, STAFF)
lists = room(STAFF | {Role.AUDITOR})
"""Lists of people that leave the house: the auditor asks for one, too, and agrees to others'."""
samples = room(COUNTY | {Role.AUDITOR}, COUNTY, of_county=True)
draws = room(COUNTY | {Role.AUDITOR}, COUNTY, of_county=True)
watching = room(frozenset({Role.COUNTY_HEAD, Role.AUDITOR}), of_county=True)
"""Decisions laid beside each other."""
related = room(COUNTY, of_county=True)
muting = room(COUNTY, of_county=True)
parked = room(COUNTY, of_county=True)
"""Messages that could not be answered: of no township yet, and with a resident's own words."""
standards = room(
    COUNTY | {Role.ADMINISTRATOR, Role.AUDITOR}, frozenset({Role.OFFICER, Role.ADMINISTRATOR}), of_county=True
)
"""Figures, and no people. Two of those who change them decide; what is proposed, an officer proposes."""
proposing = room(frozenset({Role.OFFICER}), of_county=True)
