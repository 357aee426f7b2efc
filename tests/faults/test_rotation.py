"""The keys are turned while people talk; whoever turns them dies in between, again and again."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from store.database import Store
from store.keys.keyring import seal_for
from store.keys.remarking import settle_marks
from store.keys.resealing import left_over
from store.seal import Masters, make_key
from tests.faults.conftest import LONG, so_many
from tests.faults.history import read_books
from tests.faults.service import Nursery
from tests.faults.test_failpoints import someone
from tests.faults.town import Town, a_seed, a_town

CONVERSATIONS = so_many(12, 200)
PLACES = ("commit-after:1", "commit-before:3", "commit-before:2", "commit-before:6", "commit-after:9")
DEATHS = PLACES if LONG else PLACES[:2]
"""After the fresh key is there, and in the middle of sealing anew."""


def left(town: Town) -> dict[str, int]:
    """What is still sealed with an older key."""
    store = Store(town.url)
    try:
        seal = seal_for(store, Masters.from_text(town.service.secret))
        return store.read_now(lambda tx: left_over(tx, seal))
    finally:
        store.close()


async def turned(town: Town) -> None:
    """`rotate-keys`, killed at each of these places, and gone on with until nothing is left."""
    begun = False
    for place in DEATHS:
        code, said = await town.service.command(
            "rotate-keys", *(["--go-on"] if begun else []), PALMTOP_FAILPOINT=place
        )
        assert code in (-9, 0, 1), said
        begun = begun or code != -9 or place.startswith("commit-after")
    await gone_on_with(town)


async def gone_on_with(town: Town, *what: str) -> None:
    """Until nothing is left: a process that was slow to learn of the key may have used the old one."""
    for _ in range(10):
        code, said = await town.service.command("rotate-keys", *what, "--go-on")
        if code == 0:
            return
        assert code == 1, said
    raise AssertionError(said)


def shared_out(url: str, kind: str) -> None:
    """Each takes a minute and a half, mostly of waiting for the service to look: on both in the long run."""
    if not LONG and not url.startswith(kind):
        pytest.skip(f"short, it is played on {kind} only: make faults LONG=1")


async def found(town: Town) -> list[bool]:
    """Whether a clerk finds each case by its code, in the service that runs."""
    codes = [row["code"] for row in read_books(town.url, town.service.secret, town.folder / "data").cases]
    pages = await asyncio.gather(*(town.clerk.looks_for(code) for code in codes))
    return ["/desk/cases/" in page for page in pages]


def old_marks(town: Town) -> int:
    """Cases with marks of an older key."""
    store = Store(town.url)
    try:
        return settle_marks(store, seal_for(store, Masters.from_text(town.service.secret)))
    finally:
        store.close()


async def test_the_key_of_the_marks_is_turned_while_people_talk(
    nursery: Nursery, tmp_path: Path, empty_database_url: str
) -> None:
    shared_out(empty_database_url, "sqlite")
    async with a_town(nursery, tmp_path, empty_database_url, seed=a_seed()) as town:
        await town.conversations(4, at_once=4)
        talking = asyncio.create_task(town.conversations(CONVERSATIONS, at_once=4))
        for place, again in (("commit-after:1", []), ("commit-before:2", ["--go-on"])):
            code, said = await town.service.command("rotate-keys", "--marks", *again, PALMTOP_FAILPOINT=place)
            assert code == -9, said
            assert all(await found(town))
        await gone_on_with(town, "--marks")
        await talking
        await town.settle()
        assert town.verdict() == [], town.logged()
        seen = await found(town)
        assert len(seen) == 4 + CONVERSATIONS and all(seen)
        assert old_marks(town) == 0


async def test_the_keys_are_turned_while_people_talk(
    nursery: Nursery, tmp_path: Path, empty_database_url: str
) -> None:
    shared_out(empty_database_url, "postgres")
    async with a_town(nursery, tmp_path, empty_database_url, seed=a_seed()) as town:
        [server] = town.service.servers
        await town.conversations(2, at_once=2)
        await someone(town, 0)
        talking = asyncio.create_task(town.conversations(CONVERSATIONS, at_once=6))
        await turned(town)
        await talking
        old, new = f"1:{town.service.secret}", f"2:{make_key()}"
        for secret in (f"{old},{new}", new):  # the old master is thrown away in three steps
            town.service.with_secret(secret)
            await server.stop()
            await server.start()
            if secret != new:
                code, said = await town.service.command("rotate-keys", "--master-only")
                assert code == 0, said
        await town.conversations(4, at_once=4)
        await turned(town)
        await town.settle()
        assert town.verdict() == [], town.logged()
        assert left(town) == {}
