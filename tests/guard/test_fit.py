"""Every page of the desk that there is a route for, in a real Chromium: nothing that axe finds, nothing wider
than its screen, on a desk and on a phone. A new page is looked at without being named here.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import uvicorn
from playwright.async_api import Browser, Page

from tests.browser.conftest import CHROMIUM, chromium
from tests.guard.conftest import ROLES, Building
from tests.guard.test_matrix import ROUTES
from tests.guard.town import Town, lived_in
from tests.store.office import NAME

__all__ = ["chromium"]
pytestmark = [pytest.mark.browser, pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed")]
AXE = (Path(__file__).parents[1] / "vendor/axe/axe.min.js").read_text(encoding="utf-8")
FAULTS = """axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']})
    .then((found) => found.violations.flatMap((each) =>
        each.nodes.map((node) => each.id + ' ' + node.target.join(' ') + ' ' + node.html.slice(0, 120))))"""
WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
SIZES = ((1366, 768), (360, 640))
LOOKERS = ("wangli", "lina", *ROLES)
"""Whoever of them is shown a page first, looks at it."""
PAGES = [route.split()[1] for route in ROUTES if route.startswith("GET ")]
ASKING = {"/desk/search": f"?q={NAME}"}
"""What is asked for, where a page shows nothing without."""
ELSEWHERE = {
    "/desk/cases/{case_id}/erase": "of a request for one's own data: tests/requests",
    "/desk/cases/{case_id}/notice/{notice_id}/poster": "a file, once the notice hangs: tests/notices",
    "/desk/cases/{case_id}/unmask": "asks why before a hidden number is shown: tests/trail",
    "/desk/counter/{draft_id}/receipt": "once it is handed in: tests/comforts",
    "/desk/draws/{draw_id}": "a draw of cases: tests/visits",
    "/desk/join/{token}": "with an invitation: tests/accounts",
    "/desk/new-password/{token}": "with a link: tests/accounts",
    "/desk/notices/poster": "a file, once a notice hangs: tests/notices",
    "/desk/sign-in/code": "between two steps of signing in: tests/accounts",
    "/desk/sign-in/enrol": "between two steps of signing in: tests/accounts",
    "/desk/sign-in/password": "between two steps of signing in: tests/accounts",
    "/desk/standards/changes/{change_id}": "of a change that waits: tests/standards",
    "/desk/standards/figure": "of a figure by its name: tests/standards",
    "/desk/standards/propose": "of a figure by its name: tests/standards",
}
"""Pages that this town has nothing for, and who looks at them."""


@pytest.fixture
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
        found += [f"{width}: {each}" for each in await page.evaluate(FAULTS)]
        wide = await page.evaluate(WIDER)
        found += [f"{width}: {wide} wider than the screen"] if wide > 1 else []
    return found


async def test_every_page_there_is_a_route_for_is_fit_for_everybody(
    street: tuple[Town, str], chromium: Browser
) -> None:
    town, at = street
    wrong: list[str] = []
    unseen = set(PAGES)
    for who in LOOKERS:
        visitor, _ = await town.building.enters(who)
        context = await chromium.new_context(locale="zh-CN", bypass_csp=True, reduced_motion="reduce")
        await context.add_cookies([{"name": "desk", "value": visitor.client.cookies["desk"], "url": at}])
        page = await context.new_page()
        for path in sorted(unseen):
            found = await shown(town, who, path)
            if found:
                unseen.discard(path)
            if found == "page":
                wrong += [
                    f"{path} {each}"
                    for each in await faults(page, at + town.address(path) + ASKING.get(path, ""))
                ]
        await context.close()
    assert wrong == [], "\n".join(wrong)
    assert unseen == set(ELSEWHERE), "give this town one, or say who looks at it"
