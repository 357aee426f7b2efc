"""Every page of the desk that there is a route for, in a real Chromium: nothing that axe finds, nothing wider
than its screen, on a desk and on a phone. A new page is looked at without being named here.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
import uvicorn
from playwright.async_api import Browser, Page

from tests.guard.conftest import ROLES, Building
from tests.guard.pictures import route_of
from tests.guard.seldom import SELDOM
from tests.guard.test_matrix import ROUTES
from tests.guard.town import Town, lived_in
from tests.patience import PATIENCE_MS
from tests.store.office import NAME

pytestmark = pytest.mark.browser
AXE = (Path(__file__).parents[1] / "vendor/axe/axe.min.js").read_text(encoding="utf-8")
FAULTS = """(rules) => axe.run(document, {runOnly: rules}).then((found) => found.violations.flatMap((each) =>
    each.nodes.map((node) => each.id + ' ' + node.target.join(' ') + ' ' + node.html.slice(0, 120))))"""
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
SIZES = ((1366, 768), (360, 640))
ON_PAPER = """[...document.querySelectorAll('body.desk :is(button, .button, .skip, nav)')]
    .filter((one) => one.getClientRects().length).map((one) => one.outerHTML.slice(0, 120))"""
A_SHEET = {"width": 688, "height": 1016}
"""What is left of A4 between margins of 14 mm."""
CUT = """[...document.querySelectorAll('main :is(td, th, p, h1, dd)')]
    .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
    .map((one) => one.outerHTML.slice(0, 120))"""
LOOKERS = ("wangli", "lina", *ROLES)
"""Whoever of them is shown a page first, looks at it."""
PAGES = [route.split()[1] for route in ROUTES if route.startswith("GET ")]
ASKING = {"/desk/search": f"?q={NAME}"}
"""What is asked for, where a page shows nothing without."""
FILES = {
    "/desk/cases/{case_id}/notice/{notice_id}/poster": "once the notice hangs: tests/notices",
    "/desk/notices/poster": "once a notice hangs: tests/notices",
}
"""No pages, and this town has none of them; who looks at them."""


@pytest_asyncio.fixture(loop_scope="session")
async def street(building: Building) -> AsyncIterator[tuple[Town, str]]:
    """The town behind a port, for all pages at once: what is looked at changes nothing."""
    town = lived_in(building)
    town.numbers["staff_id"] = building.desk.people["wangli"].id.removeprefix("staff:")
    config = uvicorn.Config(building.desk.app, log_config=None, timeout_graceful_shutdown=1, ws="none")
    with socket.create_server(("127.0.0.1", 0)) as door:
        server = uvicorn.Server(config)
        serving = asyncio.create_task(server.serve([door]))
        yield town, f"http://127.0.0.1:{door.getsockname()[1]}"
        server.should_exit = True
        await serving


async def shown(town: Town, who: str, path: str) -> str:
    """A whole page, something that is none (a file, a part that another page asks for), or "" for nothing."""
    visitor, _ = await town.building.enters(who)
    answer = await visitor.get(town.address(path) + ASKING.get(path, ""))
    if answer.status_code != 200:
        return ""
    return "page" if answer.text.lower().startswith("<!doctype html") else "part"


async def faults(page: Page, address: str) -> list[str]:
    await page.goto(address)
    await page.evaluate(AXE)
    found = []
    for width, height in SIZES:
        await page.set_viewport_size({"width": width, "height": height})
        found += [f"{width}: {each}" for each in await page.evaluate(FAULTS, RULES)]
        wide = await page.evaluate(WIDER)
        found += [f"{width}: {wide} wider than the screen"] if wide > 1 else []
    await page.emulate_media(color_scheme="dark")
    found += [f"in the dark: {each}" for each in await page.evaluate(FAULTS, ["color-contrast"])]
    await page.emulate_media(media="print", color_scheme="light")
    await page.set_viewport_size(A_SHEET)
    found += [f"printed: {each}" for each in await page.evaluate(ON_PAPER)]
    found += [f"cut off on paper: {each}" for each in (await page.evaluate(CUT))[:3]]
    await page.emulate_media(media="screen")
    return found


async def looked_at(chromium: Browser, at: str, cookie: str, addresses: list[str]) -> list[str]:
    """What is wrong with pages, as the holder of a cookie sees them."""
    context = await chromium.new_context(locale="zh-CN", bypass_csp=True, reduced_motion="reduce")
    if cookie:
        await context.add_cookies([{"name": "desk", "value": cookie, "url": at}])
    page = await context.new_page()
    page.set_default_timeout(PATIENCE_MS)
    wrong = [f"{each} {fault}" for each in addresses for fault in await faults(page, at + each)]
    await context.close()
    return wrong


async def test_every_page_there_is_a_route_for_is_fit_for_everybody(
    street: tuple[Town, str], chromium: Browser
) -> None:
    town, at = street
    wrong: list[str] = []
    unseen = set(PAGES) - set(SELDOM)
    for who in LOOKERS:
        visitor, _ = await town.building.enters(who)
        found = {path: await shown(town, who, path) for path in sorted(unseen)}
        unseen -= {path for path, kind in found.items() if kind}
        pages = [town.address(path) + ASKING.get(path, "") for path, kind in found.items() if kind == "page"]
        wrong += await looked_at(chromium, at, visitor.client.cookies["desk"], pages)
    assert wrong == [], "\n".join(wrong)
    assert unseen == set(FILES), "give this town one, or open it in tests/guard/seldom.py"


@pytest.mark.parametrize("route", sorted(SELDOM))
async def test_a_page_that_is_seldom_met_is_fit_as_well(
    street: tuple[Town, str], chromium: Browser, route: str
) -> None:
    town, at = street
    who, address = await SELDOM[route](town.building)
    cookie = who
    if who in town.building.desk.people:
        cookie = (await town.building.enters(who))[0].client.cookies["desk"]
    visitor = await town.building.desk.visitor()
    if cookie:
        visitor.client.cookies.set("desk", cookie, domain="127.0.0.1")
    opened = await visitor.get(address)
    assert opened.status_code == 200 and route_of(address, PAGES) == route, address
    assert await looked_at(chromium, at, cookie, [address]) == []
