"""News as it comes, and no longer than the listener may hear it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import pytest

from api.desk import live
from cases.people import Role
from store import staff
from store.database import Store
from tests.databases import PostgresServer
from tests.houses import a_house
from tests.pages.conftest import DeskOffice
from tests.patience import PATIENCE
from tests.store.office import TOWN


def session(desk: DeskOffice) -> str:
    number = int(desk.people["wangli"].id.removeprefix("staff:"))
    return desk.house.store.write_now(lambda tx: staff.open_session(tx, number, desk.clock[0]))


async def next_news(stream: AsyncIterator[str]) -> str:
    async with asyncio.timeout(PATIENCE):
        async for piece in stream:
            if "event: news" in piece:
                return piece
    raise AssertionError("the stream ended")


async def test_a_stream_begins_with_news_and_brings_more_when_something_changes(desk: DeskOffice) -> None:
    stream = live.news(desk.house, session(desk))
    assert "event: news" in await anext(stream)
    desk.case()
    await desk.house.store.write(lambda tx: tx.wake("desk"))
    assert "event: news" in await next_news(stream)
    await stream.aclose()


async def test_a_stream_ends_soon_after_signing_out(desk: DeskOffice) -> None:
    token = session(desk)
    stream = live.news(desk.house, token, beat=0.05)
    await anext(stream)
    await desk.house.store.write(lambda tx: staff.sign_out(tx, token))
    async with asyncio.timeout(PATIENCE):
        assert [piece async for piece in stream] == []


async def test_the_stream_carries_no_word_about_anybody(desk: DeskOffice) -> None:
    stream = live.news(desk.house, session(desk))
    assert await anext(stream) == live.RETRY + live.NEWS
    await stream.aclose()


async def test_nobody_listens_without_signing_in(desk: DeskOffice) -> None:
    assert (await (await desk.visitor()).get("/desk/live")).status_code == 401


@pytest.mark.postgres
async def test_a_page_hears_within_a_second_of_what_another_process_did(
    postgres: PostgresServer, tmp_path: Path, clock: list[datetime]
) -> None:
    name = postgres.fresh()
    ours, theirs = Store(postgres.at(name)), Store(postgres.at(name))
    try:
        with a_house(tmp_path, lambda: clock[0], ours) as house:
            made = ours.write_now(
                lambda tx: staff.create(tx, "wangli", "王丽", Role.CLERK, TOWN, "hash", clock[0])
            )
            token = ours.write_now(lambda tx: staff.open_session(tx, made or 0, clock[0]))
            stream = live.news(house, token, beat=0.3)
            while live.STILL not in await anext(stream):
                pass  # drawn, and looked at once more when the line between processes came up
            await theirs.write(lambda tx: tx.wake("desk"))
            assert "event: news" in await next_news(stream)
            await stream.aclose()
    finally:
        ours.close()
        theirs.close()
        postgres.drop(name)
