"""The one place that knows who is signed in, and whether a form came from a page of ours.

Every route of the desk depends on `Staff` or `Admin`, and every one that changes something on `Form`; which
roles have business where, `api.rooms` says. What is open to everybody is listed in `OPEN`; a test walks all
routes and fails on one that is neither.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from dataclasses import dataclass
from datetime import timedelta
from secrets import token_urlsafe
from typing import Annotated, Literal
from urllib.parse import urlsplit

from fastapi import Depends, Request, Response

from api.forms import Sent
from api.render import house_of
from api.wall import ask_the_wall
from bot.house import House
from cases.people import Actor, Role
from dialogs.words import Words
from store import staff as staff_rows
from store.staff import Halfway, Member, Step
from store.throttle import QUIET, may_try_each
from store.viewing import viewer_of

OPEN = frozenset(
    {
        "/healthz",
        "/readyz",
        "/metrics",  # numbers only, for this machine or with a key of its own; else there is no such page
        "/openapi.json",  # in development only
        "/static/{mark}/{name:path}",
        "/desk/sign-in",  # its further steps know by the session who has come that far: `halfway`
        "/desk/sign-in/passkey",
        "/desk/sign-in/passkey/asked",
        "/desk/join/{token}",
        "/desk/new-password/{token}",
        "/api/v1/assessments",  # keeps nothing and asks for nobody's name
        # a resident's pages know their resident by themselves: `api.chat`
        "/",
        "/say",
        "/photo",
        "/paper/{paper_id}",
        "/live",
        "/news",
        "/view",
        "/language",
        "/m",
        "/forget",
        "/privacy",
        "/poster/{township}",
        "/mine",
        "/mine/data",  # ... and what was told in it
        "/mine/data.json",
        "/mine/{case_id}/{kind}",
        "/once/{token}",  # knows by the token whose question it asks; shows nothing of theirs: `api.once`
        # hung up for everybody, without a cookie: `api.notices`
        "/notices",
        "/notices/{township}",
        "/notices/object/{token}",
        "/notices/answer",
    }
)
"""Routes without a guard, each for a reason."""

BODY_LIMIT = 512 * 1024
TABLE_LIMIT = 8 * 1024 * 1024
WITH_TABLE = re.compile(
    r"/desk/(?:payments/batches/[0-9]+/result|checks/[0-9]+/results|cases/[0-9]+/notice/[0-9]+/proof"
    r"|cases/[0-9]+/payments"
    r"|visits/[0-9]+(?:/parts)?)",
    re.ASCII,
)
"""Where a form brings a whole table along as a file, or a photo."""
MOST_FIELDS = 200
"""Of one form. The longest of ours, what was seen at a home, has some thirty."""
PHOTOS, PHOTOS_LIMIT = 10, 60 * 1024 * 1024
WITH_PHOTOS = re.compile(r"/desk/counter/[0-9]+", re.ASCII)
"""Where a form brings photos along."""
MOST_FILES = 40
"""Files with names that one person may take out in a quarter of an hour. A batch is one file."""
MOST_NUMBERS, AN_HOUR = 30, timedelta(hours=1)
"""Hidden numbers that one proof of who somebody is opens, one after another without an hour between."""
DESK = "desk"
"""The topic that is waked when something at the desk changes."""
LIVE = "/desk/live"
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


class NotSignedIn(Exception):
    """Nobody is signed in, or not any more."""


class NotAllowed(Exception):
    """Signed in, but this page is for others."""


class NotFresh(Exception):
    """Signed in and allowed, but they proved a while ago who they are: `api.desk.account.prove` asks."""

    def __init__(self, signed: SignedIn, sent: Sent, why: Literal["why", "many"] = "why") -> None:
        super().__init__("prove")
        self.signed = signed
        self.sent = sent  # what was typed; it is not lost
        self.why = why  # the sentence that the page says it with


class TooManyFiles(Exception):
    """Somebody takes out one file with names after another, faster than anybody uses them."""


class NotOurForm(Exception):
    """A form that no page of ours made, or one of an earlier session."""


class TooLong(Exception):
    """More was sent than any form of ours holds."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    member: Member
    actor: Actor
    token: str
    words: Words

    @property
    def is_admin(self) -> bool:
        return self.actor.role is Role.ADMINISTRATOR


@dataclass(frozen=True, slots=True)
class AtTheDoor:
    """Knew the password, and can do nothing yet but the next step."""

    member: Member
    step: Step
    token: str
    words: Words


def over_https(house: House) -> bool:
    return house.public_url.startswith("https://")


def session_cookie(house: House) -> str:
    """`__Host-` binds the cookie to this host and to https; browsers refuse the name without https."""
    return "__Host-desk" if over_https(house) else "desk"


def visitor_cookie(house: House) -> str:
    """Ties the forms before sign-in to one browser, as the session does afterwards."""
    return "__Host-visitor" if over_https(house) else "desk-visitor"


async def staff(request: Request) -> SignedIn:
    """Who is signed in. Raises NotSignedIn."""
    house = house_of(request)
    token = request.cookies.get(session_cookie(house), "")
    now = house.now()
    request.state.mark = house.store.mark(DESK)  # before anything is read that a page shows
    member = await house.store.read(lambda tx: staff_rows.who(tx, token, now)) if token else None
    if member is None:
        raise NotSignedIn
    request.state.seen = house.seen_by(viewer_of(member.actor))
    if request.method not in SAFE:
        await ask_the_wall(request.state.seen.store, request.path_params)
    # A list that refreshes itself is nobody at work, nor is a line for news that opens again.
    at_work = "x-quiet" not in request.headers and request.url.path != LIVE
    if at_work and member.drowsy(now):
        await house.store.write(lambda tx: staff_rows.seen(tx, token, now))
    words = request.state.words = house.words(str(member.prefs.get("lang", "")))
    return SignedIn(member, member.actor, token, words)


async def halfway(request: Request) -> AtTheDoor:
    """Who has to show a second factor, or set one up, before they are in. Raises NotSignedIn."""
    house = house_of(request)
    token = request.cookies.get(session_cookie(house), "")
    now = house.now()
    found: Halfway | None = None
    if token:
        found = await house.store.read(lambda tx: staff_rows.halfway(tx, token, now))
    if found is None:
        raise NotSignedIn
    words = house.words(str(found.member.prefs.get("lang", "")))
    return AtTheDoor(found.member, found.step, token, words)


async def admin(signed: Annotated[SignedIn, Depends(staff)]) -> SignedIn:
    """Raises NotSignedIn, NotAllowed."""
    if not signed.is_admin:
        raise NotAllowed
    return signed


async def security(signed: Annotated[SignedIn, Depends(staff)]) -> SignedIn:
    """Who watches over accounts. Raises NotSignedIn, NotAllowed."""
    if signed.actor.role is not Role.SECURITY:
        raise NotAllowed
    return signed


async def fresh(request: Request, signed: Annotated[SignedIn, Depends(staff)]) -> SignedIn:
    """Who has shown password, code or passkey in the last ten minutes: for what must be the person itself,
    not somebody at an open screen. Raises NotSignedIn, NotFresh, NotOurForm, TooLong.
    """
    return await _fresh(request, signed)


async def fresh_for_file(request: Request, signed: Annotated[SignedIn, Depends(staff)]) -> SignedIn:
    """The same for a file with names. Also raises TooManyFiles."""
    signed = await _fresh(request, signed)
    house, now = house_of(request), house_of(request).now()
    spell = f"files:{signed.member.id}:{int(now.timestamp() // QUIET.total_seconds())}"
    if not await house.store.write(lambda tx: may_try_each(tx, {spell: MOST_FILES}, now)):
        raise TooManyFiles
    return signed


async def fresh_for_numbers(request: Request, signed: Annotated[SignedIn, Depends(staff)]) -> SignedIn:
    """For what is hidden until somebody says why. Each counts before it is shown, so that a hundred asked for
    at once are a hundred; after so many we ask who is there.

    Raises NotSignedIn, NotFresh, NotOurForm, TooLong.
    """
    house, now, member = house_of(request), house_of(request).now(), signed.member
    proof = f"numbers:{member.id}:{member.proved_at}"
    if not await house.store.write(lambda tx: may_try_each(tx, {proof: MOST_NUMBERS}, now, AN_HOUR)):
        raise NotFresh(signed, await form(request), why="many")
    return signed


async def fresh_admin(request: Request, signed: Annotated[SignedIn, Depends(admin)]) -> SignedIn:
    """Also raises NotAllowed."""
    return await _fresh(request, signed)


async def fresh_security(request: Request, signed: Annotated[SignedIn, Depends(security)]) -> SignedIn:
    """Also raises NotAllowed."""
    return await _fresh(request, signed)


async def _fresh(request: Request, signed: SignedIn) -> SignedIn:
    if not signed.member.fresh(house_of(request).now()):
        raise NotFresh(signed, await form(request))
    return signed


def form_token(request: Request) -> str:
    """What the forms on this page carry to prove that they are ours: made from the cookie, so nothing is
    kept.
    """
    house = house_of(request)
    cookie = request.cookies.get(session_cookie(house)) or request.cookies.get(visitor_cookie(house)) or ""
    return _token_for(cookie) if cookie else ""


def new_visitor() -> tuple[str, str]:
    """A fresh visitor's cookie and the form token that goes with it."""
    cookie = token_urlsafe(18)
    return cookie, _token_for(cookie)


def set_cookie(response: Response, house: House, name: str, value: str) -> None:
    """Gone when the browser closes; not for scripts; not sent along from other sites' forms."""
    response.set_cookie(name, value, path="/", httponly=True, samesite="lax", secure=over_https(house))


def drop_cookie(response: Response, house: House, name: str) -> None:
    response.delete_cookie(name, path="/", httponly=True, samesite="lax", secure=over_https(house))


async def form(request: Request) -> Sent:
    """The form of an unsafe request, once it is known to be ours. Raises NotOurForm, TooLong."""
    if request.method in SAFE:
        return Sent()
    if not from_here(request):
        raise NotOurForm
    length = request.headers.get("content-length", "")
    files, limit = _room(request.url.path)
    if not length.isdecimal() or int(length) > limit:
        raise TooLong
    fields = await request.form(max_files=files, max_fields=MOST_FIELDS, max_part_size=limit)
    sent = Sent(fields)
    given = request.headers.get("x-form-token") or sent.line("form_token")
    expected = form_token(request)
    if not expected or not hmac.compare_digest(given.encode(), expected.encode()):
        raise NotOurForm
    return sent


def _room(path: str) -> tuple[int, int]:
    """How many files a form may bring, and how many bytes in all."""
    if WITH_PHOTOS.fullmatch(path):
        return PHOTOS, PHOTOS_LIMIT
    return (1, TABLE_LIMIT) if WITH_TABLE.fullmatch(path) else (0, BODY_LIMIT)


def from_here(request: Request) -> bool:
    """Whether the browser says the request comes from a page of this site.

    Pages say no-referrer, so some browsers send `Origin: null` with their forms; Sec-Fetch-Site is asked
    first.
    """
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site in ("same-origin", "none")
    origin = request.headers.get("origin")
    if origin in (None, "null"):
        return True  # an old browser: the token decides
    ours = {urlsplit(house_of(request).public_url).netloc, request.headers.get("host", "")}
    try:
        return urlsplit(origin).netloc in ours
    except ValueError:  # no address at all: "http://["
        return False


def _token_for(cookie: str) -> str:
    """Of the part that outlives a step up (`store.staff.sessions`): forms in other tabs stay good."""
    return hashlib.sha256(b"form\0" + staff_rows.seat_of(cookie).encode()).hexdigest()[:32]


Staff = Annotated[SignedIn, Depends(staff)]
Admin = Annotated[SignedIn, Depends(admin)]
AtDoor = Annotated[AtTheDoor, Depends(halfway)]
Fresh = Annotated[SignedIn, Depends(fresh)]
FreshForFile = Annotated[SignedIn, Depends(fresh_for_file)]
FreshForNumbers = Annotated[SignedIn, Depends(fresh_for_numbers)]
FreshAdmin = Annotated[SignedIn, Depends(fresh_admin)]
Security = Annotated[SignedIn, Depends(security)]
FreshSecurity = Annotated[SignedIn, Depends(fresh_security)]
Form = Annotated[Sent, Depends(form)]
