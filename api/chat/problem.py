"""What a resident sees when a page cannot be shown: their letters, their language, and whom to call.

Nothing is read from the books for it: it is also shown when they cannot be opened.
"""

from __future__ import annotations

from collections.abc import Mapping

from fastapi import Request
from fastapi.responses import HTMLResponse

from api.chat.visitor import unread
from api.render import house_of, show

OTHER = "other"


def problem_page(
    request: Request, name: str, status: int, number: str, headers: Mapping[str, str] | None
) -> HTMLResponse:
    """With the words `problem-<name>`. Sets no cookie: the address may be one of the public notices."""
    who = unread(request)
    said = f"problem-{name if who.words.has(f'problem-{name}') else OTHER}"
    values = {
        "view": who.view,
        "said": said,
        "number": number,
        "county": house_of(request).ground.county,
    }
    return show(request, "chat/problem.html", who.words, values, status, headers)
