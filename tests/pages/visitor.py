"""A browser without scripts: keeps cookies, fills in forms as a page offers them."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass

import httpx2

TOKEN = re.compile(r'name="form_token" value="([0-9a-f]{32})"')
HTMX = {"HX-Request": "true"}


@dataclass
class Visitor:
    client: httpx2.AsyncClient

    async def get(self, path: str, headers: Mapping[str, str] | None = None) -> httpx2.Response:
        return await self.client.get(path, headers=dict(headers or {}))

    async def token(self, page: str) -> str:
        found = TOKEN.search((await self.get(page)).text)
        assert found, f"no form on {page}"
        return found.group(1)

    async def send(
        self, path: str, fields: Mapping[str, str], page: str = "", headers: Mapping[str, str] | None = None
    ) -> httpx2.Response:
        """Fill in and send the form of a page (its own address, unless another is given)."""
        token = await self.token(page or path)
        filled = {"form_token": token, **fields}
        return await self.client.post(path, data=filled, headers=dict(headers or {}))

    async def sign_in(self, login: str, password: str, wanted: str = "/desk") -> httpx2.Response:
        page = f"/desk/sign-in?next={wanted}"
        fields = {"login": login, "password": password, "next": wanted}
        return await self.send("/desk/sign-in", fields, page=page)


def words(page: httpx2.Response) -> str:
    """What a person reads of a page: the text without its tags."""
    body = re.sub(r"<(script|style)\b.*?</\1>", " ", page.text, flags=re.S)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", body)).split())
