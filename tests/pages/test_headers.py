"""What leaves beside the pages: no value becomes two headers, and a stranger's file is no page of ours."""

from __future__ import annotations

import httpx2
import pytest
from starlette.responses import Response

from api.headers import CONTENT_POLICY, SafeHeaders


async def answered(name: str, value: str, kind: str = "text/html") -> httpx2.Response:
    """Through the wall, as a page would say it that had forgotten to look at what somebody typed."""
    answer = Response("here", media_type=kind)
    answer.raw_headers.append((name.encode(), value.encode()))
    transport = httpx2.ASGITransport(SafeHeaders(answer, https=False))
    async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
        return await client.get("/")


@pytest.mark.parametrize("name", ["content-disposition", "location", "set-cookie", "hx-redirect"])
@pytest.mark.parametrize("ends", ["\r\n", "\n", "\r", "\0"])
async def test_nothing_that_was_typed_begins_a_header_of_its_own(name: str, ends: str) -> None:
    with pytest.raises(ValueError, match="two lines"):
        await answered(name, f'attachment; filename="a{ends}Set-Cookie: desk=mine"')


@pytest.mark.parametrize("kind", ["image/jpeg", "audio/ogg", "application/octet-stream"])
async def test_a_file_opened_by_itself_runs_nothing_and_is_nobodys_page(kind: str) -> None:
    answer = await answered("content-disposition", "inline", kind)
    assert answer.headers["content-security-policy"] == f"{CONTENT_POLICY}; sandbox"
    assert answer.headers["x-content-type-options"] == "nosniff"


async def test_a_page_is_as_it_was() -> None:
    assert (await answered("x-one", "two")).headers["content-security-policy"] == CONTENT_POLICY
