"""Style sheets and scripts, held in memory. The address carries a hash of the content, so browsers may keep
them for ever.
"""

from __future__ import annotations

import gzip
import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import Response

FOLDER = Path(__file__).parent / "static"
KINDS = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".ico": "image/x-icon",
    ".webmanifest": "application/manifest+json",
    ".txt": "text/plain; charset=utf-8",
}
FOR_EVER = "public, max-age=31536000, immutable"
FOR_NOW = "no-cache"  # the address is of an older release: this content may change under it

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Asset:
    mark: str
    kind: str
    plain: bytes
    packed: bytes


@lru_cache(maxsize=1)
def assets() -> dict[str, Asset]:
    """Every file that may be served, by its path below the folder. What is not in here does not exist."""
    found = {}
    for file in sorted(FOLDER.rglob("*")):
        kind = KINDS.get(file.suffix)
        if kind and file.is_file():
            plain = file.read_bytes()
            mark = hashlib.sha256(plain).hexdigest()[:12]
            found[file.relative_to(FOLDER).as_posix()] = Asset(
                mark, kind, plain, gzip.compress(plain, 9, mtime=0)
            )
    return found


def address(name: str) -> str:
    """The address of an asset for use in a page. Raises KeyError for a file that is not there."""
    return f"/static/{assets()[name].mark}/{name}"


@router.get("/static/{mark}/{name:path}", include_in_schema=False)
def asset(mark: str, name: str, request: Request) -> Response:
    found = assets().get(name)
    if found is None:
        raise HTTPException(404)
    headers = {"Cache-Control": FOR_EVER if mark == found.mark else FOR_NOW, "Vary": "Accept-Encoding"}
    if "gzip" in request.headers.get("accept-encoding", ""):
        return Response(found.packed, media_type=found.kind, headers={**headers, "Content-Encoding": "gzip"})
    return Response(found.plain, media_type=found.kind, headers=headers)
