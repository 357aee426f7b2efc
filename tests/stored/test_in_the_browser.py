"""What people wrote is text on every page, whatever it looks like: in the real browser, for everybody.

No dialog, no request to anybody else, nothing that the policy of the page had to stop, no tag of theirs.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import httpx2
import pytest
from playwright.async_api import Browser, Dialog, Page, Request

from palmtop.demo.office import LOGINS
from tests.patience import PATIENCE_MS
from tests.stored.conftest import Poisoned, behind_a_port
from tests.stored.corpus import PAYLOADS
from tests.stored.rounds import shape_of, walk

pytestmark = pytest.mark.browser
WATCH = """addEventListener('securitypolicyviolation',
    (event) => stopped(event.violatedDirective + ' ' + event.blockedURI))"""
THEIRS = """() => [...document.body.querySelectorAll('*')].filter((each) =>
    each.getAttributeNames().some((name) => /^(on|hx-on|x-|_$|style$|srcdoc$)/.test(name))
    || /^(IFRAME|OBJECT|EMBED|BASE|MARQUEE|AUDIO|X|MATH)$/i.test(each.tagName)
    || (each.tagName === 'SCRIPT' && !each.src && each.type !== 'application/json')
    || ['href', 'src', 'action'].some((name) =>
      /^\\s*(javascript:|data:text|vbscript:|\\/\\/|https?:.*canary)/i.test(each.getAttribute(name) || ''))
  ).map((each) => each.outerHTML.slice(0, 200))"""

TEXT = """() => document.body.textContent
    + [...document.querySelectorAll('input, textarea')].map((each) => each.value).join(' ')"""


@dataclass
class Looked:
    """What went wrong on any page."""

    at: str
    path: str = ""
    wrong: list[str] = field(default_factory=list)

    def say(self, what: str) -> None:
        self.wrong.append(f"{self.path}: {what[:300]}")


async def watched(page: Page, looked: Looked) -> None:
    async def dialog(asked: Dialog) -> None:
        looked.say("a dialog opened")
        await asked.dismiss()

    page.on("dialog", dialog)

    def asks(asked: Request) -> None:
        if not asked.url.startswith((looked.at, "data:", "blob:")):
            looked.say(f"asked {asked.url}")

    page.on("request", asks)
    page.on("pageerror", lambda error: looked.say(f"a script broke: {error}"))
    await page.expose_function("stopped", lambda what: looked.say(f"the policy stopped {what}"))
    await page.add_init_script(WATCH)


async def look(page: Page, looked: Looked, path: str) -> set[str]:
    """On the screen and on paper; the payloads that stand there as text."""
    looked.path = path
    await page.goto(looked.at + path, wait_until="load")
    for each in await page.evaluate(THEIRS):
        looked.say(f"a tag of theirs: {each}")
    await page.emulate_media(media="print")
    text = plain(await page.evaluate(TEXT))
    await page.emulate_media(media="screen")
    return {each for each in PAYLOADS if len(plain(each)) > 3 and plain(each) in text}


def plain(text: str) -> str:
    """Spaces are the page's business."""
    return "".join(text.split())


async def test_nothing_that_somebody_wrote_runs_on_any_page(poisoned: Poisoned, chromium: Browser) -> None:
    seen: set[str] = set()
    shapes: set[str] = set()
    with behind_a_port(poisoned.app) as at:
        looked = Looked(at)
        for login, start in (*((login, "/desk") for login in LOGINS), ("resident", "/"), ("", "/notices")):
            cookies = poisoned.cookies(login)
            paths = [path for path in await pages(poisoned, cookies, start) if shape_of(path) not in shapes]
            shapes |= {shape_of(path) for path in paths}
            context = await chromium.new_context(viewport={"width": 1366, "height": 768}, locale="zh-CN")
            await context.add_cookies([{"name": n, "value": v, "url": at} for n, v in cookies.items()])
            page = await context.new_page()
            page.set_default_timeout(PATIENCE_MS)
            await watched(page, looked)
            for path in paths:
                seen |= await look(page, looked, path)
            await context.close()
    print(f"{poisoned.changed} texts, {len(shapes)} pages, {len(seen)} of {len(PAYLOADS)} payloads seen")
    assert not looked.wrong, "\n".join(looked.wrong[:40])
    assert len(shapes) > 50 and len(seen) > 150


async def pages(poisoned: Poisoned, cookies: dict[str, str], start: str) -> list[str]:
    transport = httpx2.ASGITransport(poisoned.app, raise_app_exceptions=True)
    async with httpx2.AsyncClient(transport=transport, base_url="http://house", cookies=cookies) as client:
        found = await walk(client, (start,), ("/documents/", "/file", "/sheet"))
    return [path for path, answer in found.items() if answer.headers["content-type"].startswith("text/html")]
