"""R9, R27 in a real browser: the books are away or the service dies while somebody writes on the page."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from dialogs.message import Say
from store.casework import post_to_resident
from store.database import Store, Tx
from store.keys.keyring import seal_for
from store.schema import address
from store.seal import Masters
from store.times import moment
from tests.browser.conftest import PHONE
from tests.faults.away import books_away
from tests.faults.service import Nursery
from tests.faults.town import Town, a_seed, a_town
from tests.patience import PATIENCE_MS

pytestmark = pytest.mark.browser
NOT_KEPT = "没有存上，请再发一次"
STORY = "我家房子昨天烧了，今天没地方住"
NEWS = "您的申请已经受理了"


@asynccontextmanager
async def a_phone(chromium: Browser, at: str) -> AsyncIterator[Page]:
    """With the chat page open."""
    context = await chromium.new_context(viewport=PHONE, locale="zh-CN", reduced_motion="reduce")
    page = await context.new_page()
    page.set_default_timeout(PATIENCE_MS)
    await page.goto(at)
    yield page
    await context.close()


async def say(page: Page, words: str) -> None:
    await page.fill("#text", words)
    await page.click("#send")


def a_letter_from_the_desk(town: Town) -> None:
    """Written by another process than the one that the page is open at."""
    store, at = Store(town.url), moment(int(time.time() * 1000))
    seal = seal_for(store, Masters.from_text(town.service.secret))

    def write(tx: Tx) -> None:
        [who] = tx.execute(address.select()).all()
        post_to_resident(tx, seal, who.resident_id, Say(NEWS), "news", at, None, at_once=True)
        tx.wake(f"resident:{who.resident_id}")

    try:
        store.write_now(write)
    finally:
        store.close()


async def test_a_page_keeps_the_words_and_sends_them_once(
    nursery: Nursery, chromium: Browser, tmp_path: Path, empty_database_url: str
) -> None:
    async with a_town(nursery, tmp_path, empty_database_url, seed=a_seed(), clerk=False) as town:
        [server] = town.service.servers
        async with a_phone(chromium, server.at) as page:
            ours = page.locator(".turn.ours .said")
            await say(page, "你好")
            await expect(page.locator(".turn.own + .turn.ours")).to_be_visible()
            with books_away(empty_database_url):
                await say(page, STORY)
                await expect(page.locator("#notices [role=alert]")).to_contain_text(NOT_KEPT)
                await expect(page.locator("#text")).to_have_value(STORY)
            await page.click("#send")
            await expect(ours.last).to_contain_text("哪个镇街")
            await server.kill()
            await say(page, "金山街道")
            await expect(page.locator(".turn.own .later")).to_be_visible()
            a_letter_from_the_desk(town)
            await town.again(server, "killed while she writes")
            await expect(page.locator(".turn.own .later")).to_have_count(0)
            await expect(ours.filter(has_text="具体在哪里")).to_have_count(1)
            await expect(ours.filter(has_text=NEWS)).to_have_count(1)
            await town.settle()
            books = town.history.books
            assert [row["state"] for row in books.inbox] == ["done"] * 3, "each message once"
            assert await page.locator(".turn.own").count() == 3
