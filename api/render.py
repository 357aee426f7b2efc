"""The one way to show a page: a template, the words of the reader's language, and what the template needs
to know.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from api.assets import address
from bot.house import House
from cases.codes import grouped
from dialogs.masks import hides, masked
from dialogs.words import Words
from store.papers.paper import MAX_BYTES, MAX_PAGES

FOLDER = Path(__file__).parent / "templates"
Translate = Callable[..., str]
FORM_MB = 7
"""How large a sheet or photo may be that comes with a form of the desk (`api.guard.TABLE_LIMIT`)."""


def _environment() -> Environment:
    """Everything is escaped, whatever the file is called; an unknown name fails instead of showing
    nothing.
    """
    made = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals["asset"] = address
    made.globals.update(file_mb=MAX_BYTES >> 20, file_pages=MAX_PAGES, form_mb=FORM_MB)
    made.filters["masked"] = masked
    made.filters["grouped"] = lambda code: grouped(code) if code and "-" not in code else code
    made.tests["hiding"] = hides
    return made


environment = _environment()


def house_of(request: Request) -> House:
    """The house, and for who is signed in at the desk: the house as far as they see (`store.viewing`)."""
    house: House = request.app.state.house
    return getattr(request.state, "seen", house)


def first_language(request: Request) -> Words:
    """For pages before sign-in: `?lang=`, else the first language of the house."""
    return house_of(request).words(request.query_params.get("lang", ""))


def translator(words: Words) -> Translate:
    def t(name: str, params: Mapping[str, Any] | None = None) -> str:
        return words.say(name, params)

    return t


def show(
    request: Request,
    template: str,
    words: Words,
    values: Mapping[str, Any],
    status: int = 200,
    headers: Mapping[str, str] | None = None,
) -> HTMLResponse:
    """The whole page, or only its main part when htmx asks. One address has two bodies: hence Vary."""
    fragment = wants_part(request)
    context = {
        "t": translator(words),
        "maybe": words.maybe,
        "lang": words.lang,
        "county_name": house_of(request).ground.county.called(words.lang),
        "bare": fragment,
        "path": request.url.path,
        **values,
    }
    text = environment.get_template(template).render(context)
    return HTMLResponse(text, status, {"Vary": "HX-Request", **(headers or {})})


def led_on(request: Request, target: str, status: int) -> Response:
    """To another page than the one asked for. A form follows; htmx is told by a header, with `status`:
    204 once a thing is done, 401 where nothing was and what was typed has to stay.
    """
    if wants_part(request):
        return Response(status_code=status, headers={"HX-Redirect": target})
    return RedirectResponse(target, 303)


def wants_part(request: Request) -> bool:
    """Whether htmx asks, which puts a part into the page that is there."""
    return request.headers.get("hx-request") == "true"
