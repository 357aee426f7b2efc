"""Who is looking: a browser with a long-lived cookie. A resident is made when somebody says something."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from hmac import compare_digest

from fastapi import Request, Response

from api.address import said_address
from api.guard import over_https
from api.render import house_of
from bot.house import House
from dialogs.words import Words
from store.database import Tx
from store.residents import browsers, cookies
from store.residents.browsers import Known
from store.seal import Seal
from store.trail import place_of

DAYS = 400  # the longest a browser keeps a cookie; every visit begins it anew
SECONDS = DAYS * 24 * 3600
VIEW, LANG = "view", "lang"
LEFT = "left"  # the conversation of this browser stayed behind: its cookie was ended
VIEWS = ("standard", "elder", "huge")


@dataclass(frozen=True, slots=True)
class Visitor:
    token: str
    returning: bool  # the browser brought its cookie along
    sender: str  # what the house keeps instead of the cookie
    form_token: str  # what forms of this browser carry
    known: Known | None
    words: Words
    view: str
    place: str  # the network it comes from, as a mark
    left: bool = False  # it had a conversation until its cookie was ended with all others

    def sent_this(self, form_token: str) -> bool:
        return self.returning and compare_digest(form_token.encode(), self.form_token.encode())


@dataclass(frozen=True, slots=True)
class _Came:
    """What the house knows of the cookie that a browser brought, and the cookie that it goes on with."""

    token: str
    returning: bool
    known: Known | None
    left: bool = False


def cookie_name(house: House) -> str:
    """`__Host-` binds the cookie to this host and to https; browsers refuse the name without https."""
    return "__Host-palmtop" if over_https(house) else "palmtop"


async def visitor(request: Request) -> Visitor:
    cookie = _brought(request)
    came = await house_of(request).store.read(lambda tx: _came(tx, cookie))
    return _visitor(request, came)


def _came(tx: Tx, cookie: str) -> _Came:
    series, holds = cookies.series_of(cookie), cookies.series_now(tx)
    known = None if series is None else browsers.known(tx, sender_of(cookie))
    if series == holds:
        return _Came(cookie, True, known)
    return _Came(cookies.new_cookie(holds), False, None, left=known is not None)


def unread(request: Request) -> Visitor:
    """The visitor when the books cannot be opened just now: enough to say so, in the right letters."""
    cookie = _brought(request)
    return _visitor(request, _Came(cookie, cookies.series_of(cookie) is not None, None))


def _brought(request: Request) -> str:
    return request.cookies.get(cookie_name(house_of(request)), "")


def known_now(request: Request, who: Visitor, there: Known | None) -> Visitor:
    """The same browser after it said something: by now there may be a resident, or another language."""
    return _visitor(request, _Came(who.token, who.returning, there))


def _visitor(request: Request, came: _Came) -> Visitor:
    house, view = house_of(request), request.cookies.get(VIEW, "")
    return Visitor(
        came.token,
        came.returning,
        sender_of(came.token),
        form_token_of(house.seal, came.token),
        came.known,
        _words(request, house, came.known),
        view if view in VIEWS else VIEWS[0],
        place_of(house.seal, said_address(request)),
        came.left or (came.known is None and LEFT in request.cookies),
    )


def sender_of(token: str) -> str:
    """The address on this channel. A copied database lets nobody in: the cookie does not follow from it."""
    return sha256(token.encode()).hexdigest()


def form_token_of(seal: Seal, token: str) -> str:
    return seal.mark("web-form", token).hex()


def remember(response: Response, house: House, who: Visitor) -> None:
    _set(response, house, cookie_name(house), who.token)
    if who.left:  # the words about it stay until the next conversation has begun
        _set(response, house, LEFT, "1")


def prefer(response: Response, house: House, name: str, value: str) -> None:
    """A wish about how pages look; says nothing about anybody."""
    _set(response, house, name, value)


def forget(response: Response, house: House) -> None:
    for name in (cookie_name(house), LEFT):
        response.delete_cookie(name, path="/", httponly=True, samesite="lax", secure=over_https(house))


def _set(response: Response, house: House, name: str, value: str) -> None:
    response.set_cookie(
        name, value, max_age=SECONDS, path="/", httponly=True, samesite="lax", secure=over_https(house)
    )


def _words(request: Request, house: House, there: Known | None) -> Words:
    """The language of the conversation; before there is one, of the browser."""
    languages = house.ground.languages
    if there is not None:
        return house.words(there.lang)
    wished = [request.query_params.get("lang", ""), request.cookies.get(LANG, "")]
    for lang in wished:
        if lang in languages:
            return house.words(lang)
    return house.words(_spoken(request.headers.get("accept-language", ""), tuple(languages)))


def _spoken(accepted: str, languages: tuple[str, ...]) -> str:
    """The first language of the browser, if it is one of ours; the first of ours for everybody else."""
    first = accepted.split(",")[0].split(";")[0].strip().lower().split("-")[0]
    return next((lang for lang in languages if first and lang.lower().split("-")[0] == first), languages[0])
