"""R8, R9. The database is away: nobody is told "received", nothing typed is lost, it is sent once later."""

from __future__ import annotations

import asyncio
from pathlib import Path
from secrets import token_hex

import pytest

from tests.faults.away import books_away
from tests.faults.conftest import LONG
from tests.faults.history import now
from tests.faults.resident import TOWNSHIPS, a_browser
from tests.faults.service import Nursery
from tests.faults.town import a_seed, a_town

AWAY_SECONDS = 60.0 if LONG else 4.0
NOT_KEPT = "没有存上，请再发一次"
STORY = "我家房子昨天烧了，今天没地方住"


@pytest.mark.parametrize(
    "empty_database_url",
    [pytest.param("postgres", marks=pytest.mark.postgres), *(["sqlite"] if LONG else [])],
    indirect=True,
)
async def test_while_the_books_are_away_nobody_is_told_received(
    nursery: Nursery, tmp_path: Path, empty_database_url: str
) -> None:
    mode = "polling" if empty_database_url.startswith("sqlite") else "webhook"
    async with (
        a_town(nursery, tmp_path, empty_database_url, seed=a_seed(), mode=mode, clerk=False) as town,
        a_browser(town.history, lambda: town.service.doors, town.dice) as browser,
    ):
        talking = asyncio.create_task(town.conversations(6, at_once=6, web_share=0.5))
        await browser.say("你好")
        await asyncio.sleep(town.dice.uniform(1, 3))
        with books_away(empty_database_url):
            waiting = [town.provider.say(5_000_000 + number, STORY) for number in range(10)]
            form = {"form": token_hex(8), "text": STORY}
            status, page = await browser.post(form, scripted=False)
            assert status == 503 and NOT_KEPT in page and f">{STORY}</textarea>" in page
            status, told = await browser.post(form, scripted=True)
            assert status == 503 and NOT_KEPT in told
            await asyncio.sleep(AWAY_SECONDS)
            assert not any(said.acked for said in waiting), "received, and nobody can have kept it"
        back = now()
        said = await browser.say(STORY, form["form"])
        print(f"{now() - back:.1f} s after they are back the page has kept what it could not keep before")
        assert said.acked and await browser.reads("哪个镇街")
        await browser.say(town.dice.choice(TOWNSHIPS))
        await talking
        await town.settle()
        print(f"{now() - back:.1f} s after they are back everything is answered")
        assert town.verdict() == [], town.logged()
        assert [server.starts for server in town.service.servers] == [1], "nobody had to restart anything"
        stories = [row for row in town.history.books.inbox if row["message_id"] == said.message_id]
        assert len(stories) == 1 and all(each.acked for each in waiting)
