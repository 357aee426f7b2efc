"""Pages that set no cookie: the language and the size of the letters are carried in the address."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from fastapi import Request

from api.render import house_of
from dialogs.words import Words

LANG, VIEW = "lang", "view"
STANDARD, HUGE = "standard", "huge"


def frame(request: Request, words: Words) -> dict[str, Any]:
    """What the frames of these pages show. What answers a form has no links to another look: to follow one
    would ask for an empty form, and what was typed or handed out would be gone. Where there is a form still,
    buttons of the form do it.
    """
    languages = house_of(request).ground.languages
    wished = {LANG: words.lang} if request.query_params.get(LANG) in languages else {}
    huge = request.query_params.get(VIEW) == HUGE
    if huge:
        wished[VIEW] = HUGE
    return {
        "view": HUGE if huge else STANDARD,
        "query": _query(wished),
        "asked": request.method == "GET",
        "languages": [
            (code, each, _query({**wished, LANG: code}))
            for code, each in languages.items()
            if code != words.lang
        ],
        "resized": _query({**wished, VIEW: STANDARD if huge else HUGE}),
    }


def _query(wished: dict[str, str]) -> str:
    return f"?{urlencode(wished)}" if wished else ""
