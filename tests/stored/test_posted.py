"""The same for what only a form leads to: pages that answer one, refusals that show again what was typed, and
files that are handed out for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import unescape
from itertools import cycle
from urllib.parse import urlsplit

import httpx2
import pytest
from playwright.async_api import Browser, Page, Route

from palmtop.demo.office import LOGINS
from tests.patience import PATIENCE, PATIENCE_MS
from tests.stored.conftest import Poisoned
from tests.stored.corpus import PAYLOADS
from tests.stored.rounds import shape_of, walk
from tests.stored.test_in_the_browser import THEIRS, Looked, watched
from tests.stored.test_on_paper import cells_of

FORM = re.compile(r"<form\b([^>]*)>(.*?)</form>", re.DOTALL)
NAMED = re.compile(r"<(?:input|textarea|select|button)\b[^>]*>", re.DOTALL)
TYPED = ("text", "search", "tel", "textarea", "", "email")
HOUSE = "http://house"
ENDS_THE_VISIT = (
    "sign-out",
    "/sign-ins",
    "/forget",
    "/language",
    "/password",
    "/factors",
    "/disable",
    "/end",
)


def attribute(tag: str, name: str) -> str:
    found = re.search(rf'\b{name}="([^"]*)"', tag)
    return unescape(found[1]) if found else ""


def filled(form: str, bad: Iterator[str]) -> dict[str, str]:
    """What a browser would send, with a payload in every field that takes words."""
    fields = {}
    for tag in NAMED.findall(form):
        name, kind = attribute(tag, "name"), attribute(tag, "type")
        if name and kind != "file":
            words = tag.startswith("<textarea") or (tag.startswith("<input") and kind in TYPED)
            fields[name] = next(bad) if words else attribute(tag, "value")
    return fields


def forms_on(pages: Mapping[str, httpx2.Response]) -> dict[str, tuple[str, dict[str, str]]]:
    """One form of each kind: by its shape, where it goes and what it sends."""
    bad, found = cycle(PAYLOADS), {}
    for path, page in pages.items():
        for head, inside in FORM.findall(page.text):
            if attribute(head, "method").lower() != "post":
                continue
            action = attribute(head, "action") or path
            shape = shape_of(action) + "," + attribute(head, "id")
            if shape not in found and not any(part in action for part in ENDS_THE_VISIT):
                found[shape] = (action, filled(inside, bad))
    return found


async def posted(poisoned: Poisoned, who: str, start: str) -> list[tuple[str, httpx2.Response]]:
    """What every form that somebody meets answers, where it does not lead elsewhere."""
    transport = httpx2.ASGITransport(poisoned.app, raise_app_exceptions=True)
    async with httpx2.AsyncClient(
        transport=transport, base_url=HOUSE, cookies=poisoned.cookies(who), timeout=PATIENCE
    ) as client:
        found = await walk(client, (start,), ("/documents/", "/file", "/sheet"))
        pages = {path: each for path, each in found.items() if "html" in each.headers["content-type"]}
        answers = []
        for action, fields in forms_on(pages).values():
            answer = await client.post(action, data=fields, headers={"origin": HOUSE})
            assert answer.status_code < 500, action
            if answer.status_code not in (204, 302, 303):
                answers.append((action, answer))
        return answers


async def test_a_list_for_the_bank_computes_nothing(poisoned: Poisoned) -> None:
    """The one sheet that is handed out for a form, at the end of the way that leads to it."""
    transport, cookies = httpx2.ASGITransport(poisoned.app), poisoned.cookies("pay")
    async with httpx2.AsyncClient(
        transport=transport, base_url=HOUSE, cookies=cookies, timeout=PATIENCE
    ) as pay:

        async def press(page: httpx2.Response, ending: str) -> httpx2.Response:
            forms = forms_on({page.url.path: page}).values()
            (action, fields) = next(each for each in forms if each[0].endswith(ending))
            return await pay.post(action, data=fields, headers={"origin": HOUSE})

        looked = await press(await pay.get("/desk/payments?state=approved"), "/look")
        done = await press(looked, "/do")
        listed = await pay.get(done.headers["location"])
        sheet = await press(listed, "/file")
    cells = dict(cells_of(sheet.content, sheet.headers["content-type"]))
    print(f"{len(cells)} cells")
    assert len(cells) > 10
    assert [place for place, formula in cells.items() if formula] == []


@pytest.mark.browser
async def test_nothing_runs_on_a_page_that_answers_a_form(poisoned: Poisoned, chromium: Browser) -> None:
    shown = 0
    looked = Looked(HOUSE)
    for who, start in (*((login, "/desk") for login in LOGINS), ("resident", "/"), ("", "/notices")):
        context = await chromium.new_context(locale="zh-CN")
        page = await context.new_page()
        page.set_default_timeout(PATIENCE_MS)
        await watched(page, looked)
        for action, answer in await posted(poisoned, who, start):
            kind = answer.headers.get("content-type", "")
            if "spreadsheet" in kind or "csv" in kind:
                for place, formula in cells_of(answer.content, kind):
                    assert not formula, f"{action} {place}"
            elif "html" in kind:
                shown += 1
                await _show(page, looked, action, answer)
        await context.close()
    print(f"{shown} pages that answer a form")
    assert not looked.wrong, "\n".join(looked.wrong[:40])
    assert shown > 20


async def _show(page: Page, looked: Looked, action: str, answer: httpx2.Response) -> None:
    """As the browser would show it at its address, under the policy that came with it."""
    looked.path = action

    async def hand_over(route: Route) -> None:
        at = urlsplit(route.request.url).path
        if at == "/answer":
            headers = {k: v for k, v in answer.headers.items() if k not in ("content-length", "set-cookie")}
            await route.fulfill(status=200, headers=headers, body=answer.content)
        else:  # our own sheets and scripts are looked at elsewhere
            await route.fulfill(status=204)

    await page.route(f"{HOUSE}/**", hand_over)
    await page.goto(f"{HOUSE}/answer", wait_until="load")
    for each in await page.evaluate(THEIRS):
        looked.say(f"a tag of theirs: {each}")
    await page.unroute(f"{HOUSE}/**")
