"""What has ended has ended everywhere and at once: somebody's post, their account, the key of another system,
and what there was of a person who was erased. Played over HTTP on each database; on PostgreSQL it is ended at
another process than the one that is asked afterwards.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, ExitStack
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import httpx2
import pytest
from sqlalchemy import update

from api.app import create_app
from api.desk import live
from bot.house import House
from cases.states import Kind
from store.database import Store
from store.erasing import erase
from store.schema import cases
from tests.houses import a_house
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import Visitor, words
from tests.patience import PATIENCE
from tests.rest.test_desk import KEY, PAGE
from tests.serving import serving
from tests.store.office import COUNTY, NAME, NOW, OTHER_TOWN, TOWN, a_request
from tests.web.conftest import Browser
from tests.web.test_bad_input import photo, upload
from tests.web.test_conversation import to_the_photos

WORDLESS = {line for piece in (live.RETRY, live.NEWS, live.HERE, live.STILL) for line in piece.split("\n")}


@dataclass
class Office:
    """One office behind two doors: of two processes, where the database allows several."""

    desk: DeskOffice
    here: str
    there: str
    other: House

    async def client(self, door: str, **cookies: str) -> httpx2.AsyncClient:
        opened = httpx2.AsyncClient(base_url=door, cookies=cookies, timeout=PATIENCE)
        return await self.desk.doors.enter_async_context(opened)

    async def at(self, door: str, login: str) -> Visitor:
        signed_in = await self.desk.at_desk(login)
        return Visitor(await self.client(door, desk=str(signed_in.client.cookies["desk"])))

    def number(self, login: str) -> str:
        return self.desk.people[login].id.removeprefix("staff:")


@pytest.fixture
def houses(tmp_path: Path, database_url: str) -> Iterator[tuple[House, House]]:
    clock = [NOW]

    def now() -> datetime:
        clock[0] += timedelta(seconds=1)  # people are slower than tests
        return clock[0]

    with ExitStack() as doors:
        stores = [Store(database_url)]
        if not stores[0].is_sqlite:
            stores.append(Store(database_url))
        for store in stores:
            doors.callback(store.close)
        one = doors.enter_context(a_house(tmp_path, now, stores[0]))
        county = replace(one.ground.county, keep_days={"file": 30})
        one = replace(one, ground=replace(one.ground, county=county))
        yield one, replace(one, store=stores[-1])


@pytest.fixture
async def office(houses: tuple[House, House]) -> AsyncIterator[Office]:
    here, there = houses
    async with AsyncExitStack() as doors:
        one = doors.enter_context(serving(here))
        other = one if there.store is here.store else doors.enter_context(serving(there))
        desk = DeskOffice(here, create_app(here), doors, [NOW])
        desk.hire()
        yield Office(desk, one, other, there)


async def heard(line: AsyncIterator[str]) -> set[str]:
    """Everything that still comes, until it is cut off."""
    async with asyncio.timeout(PATIENCE):
        return {each async for each in line}


POSTS: dict[str, tuple[str, dict[str, str]]] = {
    "another role": ("", {"role": "head", "area": TOWN}),
    "another place": ("", {"role": "clerk", "area": OTHER_TOWN}),
    "the account": ("/disable", {}),
}


@pytest.mark.parametrize("change", POSTS)
async def test_a_desk_that_listens_is_cut_off_with_the_post(office: Office, change: str) -> None:
    case = office.desk.case()
    clerk, boss = await office.at(office.here, "wangli"), await office.at(office.there, "zhoumin")
    assert NAME in words(await clerk.get(f"/desk/cases/{case}"))
    page, (way, fields) = f"/desk/staff/{office.number('wangli')}", POSTS[change]
    async with clerk.client.stream("GET", "/desk/live") as line:
        coming = line.aiter_lines()
        assert await anext(coming)
        assert (await boss.send(page + way, fields, page=page)).status_code == 303
        office.desk.case(a_request("temporary:next"), "chat-next")
        assert await heard(coming) <= WORDLESS
    for path in ("/desk", f"/desk/cases/{case}"):
        assert (await clerk.get(path)).status_code == 303, path
    assert (await clerk.get("/desk/live")).status_code == 401


async def test_who_signs_in_at_another_place_finds_nothing_of_the_one_before(office: Office) -> None:
    case = office.desk.case()
    boss, page = await office.at(office.there, "zhoumin"), f"/desk/staff/{office.number('wangli')}"
    assert (await boss.send(page, POSTS["another place"][1])).status_code == 303
    clerk = await office.at(office.here, "wangli")
    assert NAME not in words(await clerk.get("/desk"))
    assert (await clerk.get(f"/desk/cases/{case}")).status_code == 404


async def test_a_key_that_was_taken_back_opens_nothing_anywhere(office: Office) -> None:
    """Replaced by another one: the old one is refused at once, the new one goes on."""
    boss = await office.at(office.there, "zhoumin")
    made = []
    for _ in range(2):
        fields: dict[str, Any] = {"name": "医保系统", "scope": ["cases:read", "events"], "area": COUNTY}
        answer = await boss.client.post(f"{PAGE}/keys", data={"form_token": await boss.token(PAGE), **fields})
        made += KEY.findall(answer.text)[:1]

    async def opens(key: str) -> list[int]:
        """At each door, and as a page of its list."""
        carrying, found = {"Authorization": f"Bearer {key}"}, []
        for door in (office.here, office.there):
            client = await office.client(door)
            for path in ("/api/v1/cases", "/api/v1/events"):
                found.append((await client.get(path, headers=carrying)).status_code)
        return found

    old, new = made
    assert await opens(old) == await opens(new) == [200] * 4
    assert (await boss.send(f"{PAGE}/keys/1/revoke", {}, page=PAGE)).status_code == 303
    assert await opens(old) == [401] * 4
    assert await opens(new) == [200] * 4


async def test_of_a_person_who_was_erased_no_old_link_opens_anything(office: Office) -> None:
    phone = Browser(await office.client(office.here))
    await phone.open()
    paper = (await upload(phone, photo())).json()["paper"]
    await to_the_photos(phone)
    await phone.post({"text": "", "paper": str(paper)})
    for button in ("发完了", "都是真实的", "确认提交"):
        await phone.press(button)
    case, lina = 1, await office.at(office.here, "lina")
    theirs = [f"/paper/{paper}", f"/paper/{paper}?page=1", f"/mine/{case}/application"]
    desks = [f"/desk/papers/{paper}/0", f"/desk/papers/{paper}/1", f"/desk/papers/{paper}?case={case}"]
    for visitor, paths in ((phone.client, theirs), (lina.client, desks)):
        for path in paths:
            shown = await visitor.get(path)
            assert shown.status_code == 200, path
            assert shown.headers["cache-control"] == "no-store", "nothing of it is in any cache"
            assert not {"etag", "last-modified"} & set(shown.headers), path
    wish = await erased(office, case)
    for visitor, paths in ((phone.client, theirs), (lina.client, desks)):
        for path in paths:
            assert (await visitor.get(path)).status_code == 404, path
    own = (await phone.client.get("/mine/data.json")).text
    assert "张小梅" not in await phone.open() and "张小梅" not in own
    assert "张小梅" not in (await lina.get(f"/desk/cases/{case}")).text
    async with phone.client.stream("GET", "/live") as line:
        coming = line.aiter_lines()
        assert await anext(coming)
        end(office, wish)
        who = office.desk.office.dossier(wish).resident_id
        seal, keep = office.other.seal, {"file": 30}
        await office.other.store.write(lambda tx: erase(tx, seal, who, keep, None, NOW))
        await heard(coming)
    assert (await phone.client.get("/live")).status_code == 204, "nobody is known any more"


def end(office: Office, case: int) -> None:
    over = update(cases).where(cases.c.id == case).values(open=False, state="closed", closed_at=1)
    office.desk.house.store.write_now(lambda tx: tx.execute(over))


async def erased(office: Office, case: int) -> int:
    """By the county, at the other door, once the request is over; the wish, which is a case of its own."""
    desk = office.desk
    who = desk.office.dossier(case).resident_id
    end(office, case)
    wish = desk.office.file(who, a_request("data:1", kind=Kind.DATA, track="none", finding={}))
    page = f"/desk/cases/{wish}/erase"
    done = await (await office.at(office.there, "lina")).send(page, {"identity": "yes"})
    assert done.status_code == 303, words(done)
    return wish
