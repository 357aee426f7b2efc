"""A clerk at the desk: takes cases and answers, over HTTP, and knows what was said to be saved."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterable, Sequence
from random import Random

import aiohttp

from cases.people import Role
from store import staff
from store.database import Store
from store.times import moment
from tests.faults.conftest import so_many
from tests.faults.history import Done, History
from tests.faults.resident import FORM_TOKEN

CASE = re.compile(r'href="/desk/cases/(\d+)')
PARKED = re.compile(r'action="/desk/parked/(\d+)')
VERSION = re.compile(r'name="version" value="(\d+)"')
COUNTY = "522702"
CASES = so_many(50, 10_000)
"""So many they take up, at the most: each costs five pages."""


def hire(url: str, at: int, login: str = "wangli") -> str:
    """An officer of the county, who sees every case. The cookie of a session of theirs."""
    store, today = Store(url), moment(at)
    try:
        made = store.write_now(lambda tx: staff.create(tx, login, "王丽", Role.OFFICER, COUNTY, "", today))
        assert made is not None
        return store.write_now(lambda tx: staff.open_session(tx, made, today))
    finally:
        store.close()


class Clerk:
    def __init__(
        self, cookie: str, history: History, doors: Callable[[], Sequence[str]], dice: Random
    ) -> None:
        self._cookie = cookie
        self._history = history
        self._doors = doors
        self._dice = dice
        self._seen: set[int] = set()
        self._marks = 0
        self.hand = asyncio.Lock()
        """Held while something is being saved. Who takes it may look at what is done, until they let go."""

    async def work(self, stop: asyncio.Event) -> None:
        """Take each new case and say something to the person, until told to stop."""
        async with self._at_the_desk() as session:
            while not stop.is_set():
                for case_id in await self._new_cases(session):
                    if stop.is_set():
                        return
                    async with self.hand:
                        await self._take_up(session, case_id)
                await asyncio.sleep(1.0)

    async def write_to(self, case_ids: Iterable[int]) -> None:
        """One reply more for each of them, one after the other."""
        async with self.hand, self._at_the_desk() as session:
            for case_id in case_ids:
                await self._reply(session, case_id)

    async def _take_up(self, session: aiohttp.ClientSession, case_id: int) -> None:
        self._seen.add(case_id)
        await self._save(session, Done(case_id, "take", ""))
        await self._reply(session, case_id)

    async def _reply(self, session: aiohttp.ClientSession, case_id: int) -> None:
        self._marks += 1
        await self._save(session, Done(case_id, "reply", f"我们第{self._marks}号同事在办"))

    async def looks_for(self, words: str) -> str:
        """The page with what was found."""
        return await self.reads(f"/desk/search?q={words}")

    async def reads(self, path: str, words: str = "") -> str:
        """The page there, as soon as these words stand on it; empty if they never do."""
        async with self._at_the_desk() as session:
            while not self._history.silent:
                page = await self._get(session, path)
                if page and words in page:
                    return page
                await asyncio.sleep(0.2)
        return ""

    async def tries_again(self, words: str) -> None:
        """The message that waits for somebody, as soon as it does."""
        page = await self.reads("/desk/parked", words)
        token, number = FORM_TOKEN.search(page), PARKED.search(page)
        assert token and number
        form = {"form_token": token[1], "what": "again"}
        async with self._at_the_desk() as session:
            assert await self._post(session, f"/desk/parked/{number[1]}", form) == 303

    def _at_the_desk(self) -> aiohttp.ClientSession:
        """Signed in."""
        return aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=60), cookies={"desk": self._cookie})

    async def _new_cases(self, session: aiohttp.ClientSession) -> list[int]:
        """Those that are nobody's: the list shows fifty at a time, and who takes one makes room."""
        page = await self._get(session, "/desk?view=nobody")
        found = sorted({int(number) for number in CASE.findall(page)} - self._seen)
        return found[: CASES - len(self._seen)]

    async def _save(self, session: aiohttp.ClientSession, done: Done) -> None:
        """Fill in the form and save it. Where the answer was lost, look first whether it was saved."""
        self._history.done.append(done)
        while not self._history.silent:
            page = await self._get(session, f"/desk/cases/{done.case_id}")
            token, version = FORM_TOKEN.search(page), VERSION.search(page)
            if done.mark in page if done.mark else page and f'value="{done.move}"' not in page:
                return
            if token is None or version is None:
                await asyncio.sleep(0.2)
                continue
            form = {"form_token": token[1], "version": version[1], "move": done.move, "message": done.mark}
            status = await self._post(session, f"/desk/cases/{done.case_id}", form)
            done.acked = status == 303
            if status in (303, 422):
                return
            await asyncio.sleep(0.2)

    async def _get(self, session: aiohttp.ClientSession, path: str) -> str:
        try:
            async with session.get(f"{self._door}{path}") as answer:
                return await answer.text() if answer.status == 200 else ""
        except (aiohttp.ClientError, TimeoutError, OSError):
            return ""

    async def _post(self, session: aiohttp.ClientSession, path: str, form: dict[str, str]) -> int:
        try:
            async with session.post(f"{self._door}{path}", data=form, allow_redirects=False) as answer:
                return answer.status
        except (aiohttp.ClientError, TimeoutError, OSError):
            return 0

    @property
    def _door(self) -> str:
        return self._dice.choice(self._doors())
