"""What a person sees when something cannot be done or went wrong: kind words, never an exception.

A refusal of ours keeps its status. Anything unforeseen gets an error number that stands in the log too, and
nothing else.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from secrets import token_hex
from urllib.parse import quote

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.chat.problem import problem_page
from api.desk.account import prove
from api.desk.account.entering import page_around
from api.guard import LIVE, NotAllowed, NotFresh, NotOurForm, NotSignedIn, TooLong, TooManyFiles
from api.heads import ways_of
from api.networks import NotFromHere
from api.render import first_language, led_on, show
from api.v1 import problems as machines
from cases.moves import MoveRefused

log = logging.getLogger(__name__)
NAMES = {404: "missing", 405: "missing", 429: "slower"}


def problem(
    request: Request, name: str, status: int, detail: str = "", headers: Mapping[str, str] | None = None
) -> Response:
    """A page, or for htmx a short alert, with the words `desk-problem-<name>`; residents have a page of their
    own; for machines, details.
    """
    if machines.for_machines(request):
        return machines.answer(machines.Refusal(status, machines.name_of(status), detail, headers))
    if not request.url.path.startswith("/desk"):
        return problem_page(request, name, status, detail, headers)
    words = getattr(request.state, "words", None) or first_language(request)  # of whoever is known by then
    title = words.maybe(f"desk-problem-{name}.title") or words.say("desk-problem-other.title")
    said = words.maybe(f"desk-problem-{name}") or words.say("desk-problem-other")
    values = {"title": title, "said": said, "detail": detail}
    return show(request, "problem.html", words, values, status, headers)


async def _not_signed_in(request: Request, _: Exception) -> Response:
    """To the sign-in page and back. A form's address is its page's address too, so it can be returned to."""
    wanted = page_around(request)
    at_the_door = wanted in ("/desk", "/desk/sign-out") or wanted.startswith("/desk/sign-in/")
    target = "/desk/sign-in" if at_the_door else f"/desk/sign-in?next={quote(wanted)}"
    if request.url.path == LIVE:
        return Response(status_code=401)  # an event stream must not follow to a page
    return led_on(request, target, 401)


async def _not_allowed(request: Request, _: Exception) -> Response:
    return problem(request, "not-allowed", 403)


async def _not_from_here(request: Request, _: Exception) -> Response:
    return problem(request, "network", 403)


async def _not_our_form(request: Request, _: Exception) -> Response:
    return problem(request, "form", 403)


async def _too_long(request: Request, _: Exception) -> Response:
    return problem(request, "too-long", 413)


async def _too_many_files(request: Request, _: Exception) -> Response:
    return problem(request, "files", 429, headers={"Retry-After": "900"})


async def _refused(request: Request, refusal: Exception) -> Response:
    status = refusal.status if isinstance(refusal, MoveRefused) else 409
    return problem(request, {404: "missing", 409: "not-now"}.get(status, "refused"), status)


async def _http(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    headers = error.headers if isinstance(error, HTTPException) else None
    if status == 405:
        headers = {**(headers or {}), "Allow": ways_of(request)}
    return problem(request, NAMES.get(status, "other"), status, headers=headers)


async def _malformed(request: Request, error: Exception) -> Response:
    """A number in the address that is none: there is no such page. Machines are told what is wrong."""
    if machines.for_machines(request) and isinstance(error, RequestValidationError):
        return machines.answer(machines.not_acceptable(error.errors()))
    return problem(request, "missing", 404)


def add_problem_pages(app: FastAPI) -> None:
    app.add_exception_handler(NotSignedIn, _not_signed_in)
    app.add_exception_handler(NotAllowed, _not_allowed)
    app.add_exception_handler(NotFromHere, _not_from_here)
    app.add_exception_handler(NotFresh, prove.ask)
    app.add_exception_handler(NotOurForm, _not_our_form)
    app.add_exception_handler(TooLong, _too_long)
    app.add_exception_handler(TooManyFiles, _too_many_files)
    app.add_exception_handler(machines.Refusal, machines.refused)
    app.add_exception_handler(MoveRefused, _refused)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(RequestValidationError, _malformed)


class LastResort:
    """ASGI middleware around everything: a bug is logged with a number, and the person is told that number.

    The path is logged without its query, which may hold what somebody searched for.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        started = False

        async def watched(message: Message) -> None:
            nonlocal started
            started = started or message["type"] == "http.response.start"
            await send(message)

        try:
            await self._app(scope, receive, watched)
        except Exception:
            if scope["type"] != "http":
                raise
            number = token_hex(4)
            log.exception("error %s at %s %s", number, scope["method"], scope["path"])
            if started:
                return  # too late for a page: the connection is cut and the browser notices
            request = Request(scope, receive)
            await problem(request, "bug", 500, number)(scope, receive, send)
