"""Does an answer say what it is, so that no browser has to guess?"""

from __future__ import annotations

import re

from httpx2 import Response

TEXT = re.compile(r"text/[a-z-]+(; version=[\d.]+)?; charset=utf-8")
OTHER = re.compile(
    r"application/(json|problem\+json|pdf|zip|vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet)"
    r"|image/(jpeg|png|svg\+xml)|audio/[a-z0-9-]+"
)


def says_what_it_is(answer: Response) -> bool:
    kind = answer.headers.get("content-type", "")
    known = TEXT.fullmatch(kind) or OTHER.fullmatch(kind)
    return not answer.content or (bool(known) and answer.headers["x-content-type-options"] == "nosniff")
