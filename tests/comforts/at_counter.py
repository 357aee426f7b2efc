"""Taking a request down at the counter, as a clerk without scripts in the browser does."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

import httpx2

from tests.pages.conftest import DeskOffice
from tests.pages.visitor import Visitor
from tests.store.office import NAME, TOWN

ASKED = re.compile(r'name="asked" value="([^"]+)"')
ANSWERS = {
    "consent.privacy": "yes",
    "speaker": "self",
    "hardship.kind": "fire",
    "hardship.when": "昨天",
    "hardship.living": "days",
    "apply": "yes",
    "place.township": TOWN,
    "place.village": "skip",
    "place.detail": "老街 3 号",
    "person.name": NAME,
    "person.id": "522702198001010018",
    "person.phone": "13985400017",
    "hardship.story": "家里起火，锅灶都烧了",
    "consent.truth": "yes",
}


@dataclass
class AtCounter:
    visitor: Visitor
    address: str
    page: httpx2.Response

    @property
    def asked(self) -> list[str]:
        return [html.unescape(each) for each in ASKED.findall(self.page.text)]

    async def fill(self, what: str = "next", **changed: str) -> httpx2.Response:
        """Every field of the page, as ANSWERS has it or as it is said here (dots as two underscores)."""
        said = {**ANSWERS, **{name.replace("__", "."): value for name, value in changed.items()}}
        fields: list[tuple[str, str]] = [("what", what)]
        for name in self.asked:
            fields.append(("asked", name))
            fields.append((name, said[name]) if name in said else (name + ":skip", "yes"))
        token = await self.visitor.token(self.address)
        sent = {"form_token": token, "asked": self.asked, **{k: v for k, v in fields if k != "asked"}}
        answer = await self.visitor.client.post(self.address, data=sent)
        self.page = answer if answer.status_code == 422 else await self.visitor.get(self.address)
        return answer

    async def to_the_end(self, **changed: str) -> httpx2.Response:
        for _ in range(12):
            if "确认提交" in self.page.text:
                break
            await self.fill(**changed)
        return await self.fill("submit", **changed)


async def begun(desk: DeskOffice, login: str = "wangli", script: str = "temporary") -> AtCounter:
    visitor = await desk.at_desk(login)
    answer = await visitor.send("/desk/counter", {"script": script})
    address = answer.headers["location"]
    return AtCounter(visitor, address, await visitor.get(address))
