"""One town on each database, in fair weather: everybody is served, and what people do to a chat does no harm.

Each scene plays with people of its own, and after each one everything that has happened so far must be right.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import datetime
from functools import partial
from random import Random
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import NullPool, create_engine, text

from tests.conftest import DATABASES
from tests.faults.conftest import an_empty_database, so_many
from tests.faults.excuses import hurried
from tests.faults.provider import Hang
from tests.faults.resident import a_browser, emergency, on_telegram, on_the_web
from tests.faults.service import Nursery
from tests.faults.stream import Stream
from tests.faults.town import Town, a_seed, a_town
from tests.papers.files import photo

GONE_BY = "那一步已经过了"
HOW_TO_CHANGE = "不是这份申请里的回答"
STORY = "我家房子昨天烧了，今天没地方住"
PHOTOS = 10
ALBUMS, KILLS = so_many(2, 40), so_many(1, 8)
DISCONNECTS = 20
Check = Callable[[], None]
"""What must be true of a scene when everything has come to an end."""


@pytest_asyncio.fixture(scope="module", loop_scope="session", params=DATABASES)
async def town(
    request: pytest.FixtureRequest, nursery: Nursery, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Town]:
    folder = tmp_path_factory.mktemp("town")
    with an_empty_database(request, folder) as url:
        mode = "polling" if url.startswith("sqlite") else "webhook"
        async with a_town(nursery, folder, url, seed=a_seed(), mode=mode) as opened:
            yield opened


async def all_is_right(town: Town) -> None:
    await town.settle()
    assert town.verdict() == [], town.logged()


async def test_everybody_is_served(town: Town) -> None:
    await town.conversations(8, at_once=8)
    await all_is_right(town)
    assert len(town.history.books.cases) == 8
    asides = [bubble for bubble in town.history.bubbles if bubble.aside]
    assert asides, "nobody was offered the key that shares a number"
    assert hurried(town.history) == [], "in fair weather we obey every limit"


async def test_albums_old_buttons_and_second_thoughts_under_deaths(town: Town) -> None:
    """R5, R6. All at once, while the service is killed three times."""
    checks = await asyncio.gather(_albums(town), _old_and_foreign_buttons(town), _second_thoughts(town))
    await all_is_right(town)
    for check in checks:
        check()


async def _albums(town: Town) -> Check:
    """Each photo up to three seconds late, one not to be had: nine files, one answer and one excuse."""
    chats = range(4_000_000, 4_000_000 + ALBUMS)
    people = [on_telegram(town.provider, town.history, chat, emergency(town.dice)) for chat in chats]
    assert all(who.finished for who in await asyncio.gather(*people))
    sending = [asyncio.create_task(_late(town, chat, number)) for chat in chats for number in range(PHOTOS)]
    await town.kill_at_random(KILLS, between=(0.5, 2.5))
    await asyncio.gather(*sending)

    def check() -> None:
        for chat in chats:
            files = [
                bool(row["files"])
                for row in town.history.books.paper
                if row["resident_id"] == town.resident(chat)
            ]
            assert sorted(files) == [False] + [True] * (PHOTOS - 1)
            about = [row for row in town.history.books.letter if row["sender"] == str(chat)]
            answers = {row["provider_id"] for row in about if row["key"].startswith("g:")}
            assert len(answers) == 1, "one bubble says of all that they have come"
            assert sum(row["key"].endswith(":refused") for row in about) == 1

    return check


async def _late(town: Town, chat: int, number: int) -> None:
    await asyncio.sleep(town.dice.uniform(0, 3))
    caption = "这是我家的房子" if number == 4 else ""
    town.provider.photo(
        chat, photo((60 + number, 40)), album=f"late{chat}", caption=caption, lost=number == PHOTOS - 1
    )


async def _old_and_foreign_buttons(town: Town) -> Check:
    """Buttons of questions that are over, of somebody else's chat, of nobody; and a corrected message."""
    mine, other = 4_100_000, 4_100_001
    hers = await town.reads_after(other, STORY, "哪个镇街")
    asked = await town.reads_after(mine, "昨晚起火了，房子烧了，没地方住", "哪个镇街")
    foreign = next(choice for label, choice in hers.buttons if "凤山镇" in label)
    right = next(choice for label, choice in asked.buttons if "金山街道" in label)
    await town.kill_one()
    await town.reads_after(mine, asked, "具体在哪里", press=right)
    for bubble, choice in ((asked, right), (hers, foreign), (asked, asked.buttons[-1][1])):
        await town.reads_after(mine, bubble, GONE_BY, press=choice)
    await town.kill_one()
    await town.reads_after(mine, asked, GONE_BY, press="a:9:nonsense")
    await town.reads_after(mine, "昨晚的火", HOW_TO_CHANGE, edit=True)
    for step in emergency(Random(town.seed))[2:]:
        await town.reads_after(mine, step.says, step.reads)
    await town.reads_after(mine, asked, "", press=right)  # when all is done

    def check() -> None:
        [case] = town.cases(mine)
        assert case["area"] == right.rpartition(":")[2]

    return check


async def _second_thoughts(town: Town) -> Check:
    """Ten people send /cancel and an answer in the same moment; the case that was made stays the only one."""
    chats = range(4_200_000, 4_200_010)
    asked = await asyncio.gather(*(town.reads_after(chat, STORY, "哪个镇街") for chat in chats))
    for chat, bubble in zip(chats, asked, strict=True):
        moves = [
            partial(town.provider.say, chat, "/cancel"),
            partial(town.provider.press, chat, bubble, bubble.buttons[0][1]),
        ]
        town.dice.shuffle(moves)
        for move in moves:
            move()

    def check() -> None:
        assert [len(town.cases(chat)) for chat in chats] == [1] * len(chats)

    return check


async def test_whose_messages_hang_at_the_provider_delays_nobody_else(town: Town) -> None:
    """R8. Ten people's messages get no answer from the provider; others are served from first to last."""
    stuck = range(4_300_000, 4_300_010)
    town.provider.hang = hang = Hang(frozenset(stuck))
    for chat in stuck:
        town.provider.say(chat, "你好")
    await town.provider.hangs(len(stuck))
    people = [on_telegram(town.provider, town.history, 4_310_000 + n, emergency(town.dice)) for n in range(4)]
    web = [on_the_web(town.history, lambda: town.service.doors, town.dice, emergency(town.dice))]
    assert all(who.finished for who in await asyncio.gather(*people, *web))
    assert town.provider.hang is hang and not any(town.provider.screen(chat) for chat in stuck)
    town.provider.release()
    await all_is_right(town)
    assert all(town.provider.screen(chat) for chat in stuck)


async def test_nothing_of_the_database_is_held_while_something_is_sent(town: Town) -> None:
    """R8, R26. Nothing gets through to Telegram: the page works, and no transaction waits for it."""
    town.provider.hang = Hang(None)
    for chat in range(4_400_000, 4_400_030):
        town.provider.say(chat, "你好")
    await town.provider.hangs(20)
    since = _clock_of(town.url)
    served = await on_the_web(town.history, lambda: town.service.doors, town.dice, emergency(town.dice))
    while _open_since(town.url, since) and not town.history.silent:
        await asyncio.sleep(0.5)
    assert served.finished and _open_since(town.url, since) == 0
    town.provider.release()
    await all_is_right(town)


def _clock_of(url: str) -> datetime | None:
    """PostgreSQL's; on SQLite nobody else could have written if the pen were held."""
    return None if url.startswith("sqlite") else _asked(url, "SELECT clock_timestamp()")


def _open_since(url: str, since: datetime | None) -> int:
    """Transactions that were open already at that time."""
    theirs = "datname = current_database() AND backend_type = 'client backend' AND xact_start < :since"
    query = f"SELECT count(*) FROM pg_stat_activity WHERE {theirs}"
    return 0 if since is None else int(_asked(url, query, since=since))


def _asked(url: str, query: str, **params: object) -> Any:
    with create_engine(url, poolclass=NullPool).connect() as conn:
        return conn.execute(text(query), params).scalar_one()


async def test_a_page_whose_line_is_cut_again_and_again_misses_nothing(town: Town) -> None:
    """R27. Twenty disconnects and two deaths; the page goes on after the last line it has shown."""
    async with a_browser(town.history, lambda: town.service.doors, town.dice) as browser:
        await browser.say("你好")
        stream = Stream(browser)
        for number in range(DISCONNECTS):
            if number in (6, 13):
                await town.kill_one()
            await browser.say(town.dice.choice(("查进度", "问政策", "你好")))
            await stream.until(browser.last, town.history)
    await all_is_right(town)
    [mine] = [row["resident_id"] for row in town.history.books.address if row["sender"] == browser.sender]
    letters = [row["id"] for row in town.history.books.letter if row["resident_id"] == mine]
    assert stream.seen == sorted(letters)
