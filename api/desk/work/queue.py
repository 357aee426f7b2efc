"""The queue: standing views with their badges, one page of cases, and the search."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import RedirectResponse, Response

from api import rooms
from api.desk.case.acting import IN_FORM
from api.desk.looking import glanced, noted
from api.desk.page import desk_page
from api.guard import Form, SignedIn, Staff
from api.render import house_of
from cases.people import STAFF, Role
from cases.states import Kind
from store import desk
from store.bulk import DEEDS
from store.database import Tx
from store.desk.guessing import guesses, may_look, was_there
from store.seal import Seal, Tampered
from store.trail import Act, What

router = APIRouter()
KINDS = tuple(kind.value for kind in Kind if kind is not Kind.COMPLAINT)
FIRST = "open"
FIRST_PAGE = {
    Role.ADMINISTRATOR: "/desk/staff",
    Role.AUDITOR: "/desk/draws",
    Role.SECURITY: "/desk/accounts",
    Role.WORKER: "/desk/tasks",
}
"""Where somebody begins who carries no cases."""
PER_PAGE = 50
LONGEST_SEARCH = 60


@dataclass(frozen=True, slots=True)
class Asked:
    """What the address asks for. Whatever it does not know, it leaves out."""

    view: str
    sort: str
    area: str
    kind: str
    after: str

    def url(self, changed: Mapping[str, str]) -> str:
        """The same page with some parts changed; a change of view, sorting or filter starts on page one."""
        parts = {"view": self.view, "sort": self.sort, "area": self.area, "kind": self.kind}
        chosen = {name: value for name, value in {**parts, **changed}.items() if value}
        return f"/desk?{urlencode(chosen)}"


def asked_for(signed: SignedIn, view: str, sort: str, area: str, kind: str, after: str = "") -> Asked:
    return Asked(
        view if view in desk.VIEWS else FIRST,
        sort if sort in desk.SORTS else "",
        area if area.isascii() and area.isdecimal() and area.startswith(signed.actor.area) else "",
        kind if kind in KINDS else "",
        after,
    )


@router.get("")
async def queue(
    request: Request,
    signed: Staff,
    view: str = FIRST,
    sort: str = "",
    area: str = "",
    kind: str = "",
    after: Annotated[str, Query(max_length=400)] = "",
    gone: str = "",
    none: str = "",
) -> Response:
    """`gone`: the move after which a case is in other hands. `none`: nothing was chosen for doing at once."""
    if signed.actor.role in FIRST_PAGE:
        return RedirectResponse(FIRST_PAGE[signed.actor.role], 303)
    house = house_of(request)
    today = house.today().day
    asked = asked_for(signed, view, sort, area, kind, after)

    def read(tx: Tx) -> tuple[desk.QueuePage, Mapping[str, int]]:
        page = desk.queue_page(
            tx, house.seal, signed.actor, asked.view, today,
            sort=asked.sort or "waiting", area=asked.area or None, kind=asked.kind or None,
            after=asked.after or None, limit=PER_PAGE, calendar=house.ground.calendar,
        )  # fmt: skip
        return page, desk.badges(tx, signed.actor, today, house.ground.calendar)

    page, badges = await house.store.read(read)
    shown = len(page.rows) + len(page.urgent)
    await glanced(request, Act(signed.actor, What.LIST, subject=f"view:{asked.view}", n=shown))
    townships = [each for each in house.ground.places.townships() if each.code.startswith(signed.actor.area)]
    values: dict[str, Any] = {
        "asked": asked,
        "gone": gone if gone in IN_FORM else "",
        "view": asked.view,
        "deeds": DEEDS if signed.actor.role in STAFF else (),
        "none_chosen": bool(none),
        "page": page,
        "badges": badges,
        "townships": townships if len(townships) > 1 else [],
        "kinds": KINDS,
        "sorts": desk.sorts_of(asked.view),
        "here": asked.url({"after": asked.after}),
        "query": asked.url({}).partition("?")[2],
    }
    return await desk_page(request, "desk/queue.html", signed, values)


@router.post("/search", dependencies=[Depends(rooms.cases)])
async def sought(request: Request, signed: Staff, form: Form) -> Response:
    """Whom a clerk looks for stands in no address and in no history: what stands there is sealed."""
    sealed = house_of(request).seal.shut_text(form.line("q", LONGEST_SEARCH), _whose(signed))
    return RedirectResponse(f"/desk/search?s={urlsafe_b64encode(sealed).decode()}", 303)


@router.get("/search", dependencies=[Depends(rooms.cases)])
async def search(
    request: Request,
    signed: Staff,
    q: Annotated[str, Query(max_length=LONGEST_SEARCH)] = "",
    s: Annotated[str, Query(max_length=600)] = "",
) -> Response:
    """One hit opens at once: the clerk has a person on the telephone. `s`: the words as `sought` sealed them,
    of no worth to anybody else; `q`: as a link of the page itself says them.
    """
    house = house_of(request)
    text = (_opened(house.seal, s, _whose(signed)) if s else q).strip()
    today = house.today().day
    if not text:
        return RedirectResponse("/desk", 303)
    names, now = guesses(house.seal, signed.actor, text), house.now()
    if names and not await house.store.write(lambda tx: may_look(tx, names, now)):
        await noted(request, Act(signed.actor, What.SEARCH, why="guessing", words=text))
        return await desk_page(
            request, "desk/search.html", signed, {"q": text, "hits": (), "guessed": True}, 429
        )
    hits = await house.store.read(lambda tx: desk.search(tx, house.seal, signed.actor, text, today))
    await noted(request, Act(signed.actor, What.SEARCH, words=text, n=len(hits), words_of=_of_whom(hits)))
    if names and hits:
        await house.store.write(lambda tx: was_there(tx, names))
    if len(hits) == 1:
        return RedirectResponse(f"/desk/cases/{hits[0].row.id}", 303)
    values = {"q": text, "hits": hits, "townships": [], "none_found": not hits}
    return await desk_page(request, "desk/search.html", signed, values)


def _of_whom(hits: Sequence[desk.Hit]) -> int | None:
    """The case, of one person their first, with which the words go when the person is erased. What finds
    people of several names, or nobody, is looked through then (`store.erasing.looked_for`).
    """
    called = {hit.row.name for hit in hits}
    return min(hit.row.id for hit in hits) if len(called) == 1 else None


def _whose(signed: SignedIn) -> bytes:
    return f"desk.search:{signed.member.id}".encode()


def _opened(seal: Seal, sealed: str, whose: bytes) -> str:
    """ "" for what this person never looked for."""
    try:
        return seal.open_text(urlsafe_b64decode(sealed), whose)
    except (Tampered, ValueError):
        return ""
