"""R37. The machine burns while people write. What had been copied comes back; who was erased does not.

The drill: a house with many cases is copied by `python -m palmtop backup` beside the running service.
Somebody is erased afterwards. All but the copy and the anchors is lost; `restore` brings it back elsewhere.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import select, update

from bot.channel import Inbound
from bot.door import take
from bot.house import House
from dialogs.message import Heard
from palmtop.settings import Settings
from palmtop.wiring import build
from store.erasing import erase, erasures, write_down
from store.schema import address, cases
from store.times import ms
from tests.faults.conftest import an_empty_database, so_many
from tests.faults.history import now, read_books
from tests.faults.resident import Step, emergency
from tests.faults.service import Nursery
from tests.faults.test_failpoints import someone
from tests.faults.town import Town, a_seed, a_town
from tests.keeping.test_erasing import all_words

CASES, MEANWHILE = so_many(30, 10_000), so_many(6, 200)
AT_ONCE = 24
ILL = "[不好]"
ERASED = "e" * 64
WORDS = ("欧阳秀云", "13911112222", "水磨坊背后第三家")
"""Of the one who is erased: they occur nowhere else."""
STORY = (
    Step("我家房子昨天烧了，今天没地方住", "哪个镇街"),
    Step("金山街道", "具体在哪里"),
    Step(WORDS[2], "电话"),
    Step(WORDS[1], "叫什么名字"),
    Step(WORDS[0], "都记下了"),
)


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def old_and_new(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, str]]:
    """Two databases without tables."""
    for name in ("old", "new"):
        (tmp_path / name).mkdir()
    with (
        an_empty_database(request, tmp_path / "old") as old,
        an_empty_database(request, tmp_path / "new") as new,
    ):
        yield old, new


def the_house(town: Town) -> House:
    return build(Settings(data=town.folder / "data", database_url=town.url, secret=town.service.secret))


async def live_through(house: House, sender: str, story: Sequence[Step]) -> None:
    for place, step in enumerate(story):
        said = Inbound("web", sender, f"{sender}:{place}", Heard(text=step.says))
        assert not (await take(house, said)).failed


async def fill(town: Town) -> None:
    """So many people have told their story, and the one who will be erased."""
    house, places = the_house(town), asyncio.Semaphore(AT_ONCE)

    async def one(number: int) -> None:
        async with places:
            await live_through(house, f"{number:064d}", emergency(Random(f"{town.seed}:past:{number}")))

    try:
        await asyncio.gather(*(one(number) for number in range(CASES)))
        await live_through(house, ERASED, STORY)
    finally:
        house.store.close()
    town.history.stir()  # nobody listened meanwhile


def erase_one(town: Town, anchors: Path) -> None:
    """Their case came to its end long ago; the list of the erased lies beside the anchors."""
    house = the_house(town)
    try:
        later = house.now() + timedelta(days=400)
        find = select(address.c.resident_id).where(address.c.sender == ERASED)
        who = house.store.read_now(lambda tx: int(tx.execute(find).scalar_one()))
        over = update(cases).where(cases.c.resident_id == who).values(open=False, closed_at=ms(house.now()))
        house.store.write_now(lambda tx: tx.execute(over))
        done = house.store.write_now(lambda tx: erase(tx, house.seal, who, {"file": 30}, None, later))
        for name in done.files:
            house.shelf.drop(name)
        assert write_down(anchors, house.store.read_now(erasures), house.seal) == 1
    finally:
        house.store.close()


def knows_the_erased(settings: Settings) -> list[str]:
    house = build(settings)
    try:
        said = b"\n".join(all_words(house))
    finally:
        house.store.close()
    return [word for word in WORDS if word.encode() in said]


async def fetched(town: Town) -> None:
    """Until the photos lie on the shelf: that they have come was said before."""

    def missing() -> bool:
        return not all(
            row["files"] for row in read_books(town.url, town.service.secret, town.folder / "data").paper
        )

    while await asyncio.to_thread(missing):
        assert not town.history.silent, town.logged()
        await asyncio.sleep(0.3)


async def test_after_a_fire_everything_that_was_copied_is_there_and_no_one_who_was_erased(
    nursery: Nursery, tmp_path: Path, old_and_new: tuple[str, str]
) -> None:
    old, new = old_and_new
    anchors, copies = tmp_path / "anchors", tmp_path / "copies"
    settings = {"PALMTOP_ANCHORS": str(anchors)}
    # No clerk: one who has the case of the erased before them would wait for a page that never comes.
    async with a_town(nursery, tmp_path / "old", old, seed=a_seed(), clerk=False, settings=settings) as town:
        [server] = town.service.servers
        await server.stop()
        await fill(town)
        await server.start()
        await town.conversations(4, at_once=4)
        await someone(town, 0)
        await fetched(town)
        talking = asyncio.create_task(town.conversations(MEANWHILE, at_once=8))
        await asyncio.sleep(1)
        before, began = list(town.history.acked), now()
        code, said = await town.service.command("backup", str(copies))
        copied = now() - began
        assert code == 0, said
        await talking
        live = Settings(data=town.folder / "data", database_url=old, secret=town.service.secret)
        assert set(knows_the_erased(live)) == set(WORDS)
        erase_one(town, anchors)
        assert knows_the_erased(live) == []
        await town.settle()
        await server.kill()  # and nothing of it is left
        [copy] = copies.glob("*.backup")
        home = {"PALMTOP_DATA": str(tmp_path / "new" / "data"), "PALMTOP_DATABASE_URL": new}
        began = now()
        code, said = await town.service.command("restore", str(copy), **home)
        restored = now() - began
        assert code == 0, said
        code, answer = await town.service.command("verify", **home)
        assert code == 0, answer
        _, answer = await town.service.command("doctor", **home)
        ill = [line for line in answer.splitlines() if line.startswith(ILL) and "fsync" not in line]
        assert ill == []  # the database of tests syncs nothing, and doctor says so
        books = read_books(new, town.service.secret, tmp_path / "new" / "data")
        there = {(row["channel"], row["message_id"]) for row in books.inbox}
        missing = [each for each in before if (each.channel, each.message_id) not in there]
        late = [each for each in town.history.acked if (each.channel, each.message_id) not in there]
        print(
            f"{len(books.cases)} cases, {len(books.inbox)} messages, {copy.stat().st_size >> 10} KiB: "
            f"copied beside {MEANWHILE} conversations in {copied:.1f} s, restored in {restored:.1f} s; "
            f"{len(missing)} of {len(before)} messages from before missing, {len(late)} came after the copy"
        )
        assert missing == [] and len(books.cases) >= CASES
        assert books.trail_faults == [] and books.tally[0] == books.tally[1]
        named = {name for row in books.paper for name in row["files"]}
        assert named and named <= books.shelf
        again = replace(live, data=tmp_path / "new" / "data", database_url=new)
        assert knows_the_erased(again) == []
        server.extra.update(home)
        await server.start()
        town.provider.say(7_000_000, "你好")
        assert await town.provider.reads(7_000_000, "", 0), town.logged()
