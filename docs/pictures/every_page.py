"""Every page of the desk, large and on a phone, and of residents on a phone: `every_page.py FOLDER`.

Says aloud which page is wider than its screen, and which has no picture. With `--keep` the first of each page
goes, small, to `docs/pages/`, with an index beside it: those are to be looked at before they are committed.
With `--by-everybody` each page is taken as each of the demonstration's people sees it.
"""

from __future__ import annotations

import html
import re
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from take import DESK, HOUSE, PHONE, TO_THE_QUESTION, a_browser, a_demonstration, a_page, say
from town import Street, a_street

from api.app import create_app
from tests.guard.pictures import pages_of, route_of, shown
from tests.houses import a_house

VIEWS = ("/desk?view=closed", "/desk/search?q=王")
"""Looked at beside what the routes say."""
QUIETLY = 25
"""How many more addresses of a page that has its picture are opened, for the links they hold."""
HEAD = """# Every page

Taken from a demonstration with invented people at 1366x768 and at 360x640, half as large as on the screen,
and looked at (`docs/pictures/every_page.py FOLDER --keep`). Each page stands here once, as the first who may
open it sees it; what nobody has come to in the demonstration is taken from the town of the tests.

| page | at the desk | on a phone |
| --- | --- | --- |
"""
WIDER = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


OF_RESIDENTS = ("/", "/mine", "/mine/data", "/privacy", "/notices", "/notices/522702001")
INDEX = HOUSE / "docs" / "pages.md"
SMALL = 0.5
QUALITY = 62


def main(folder: Path, *, by_everybody: bool) -> None:
    """`by_everybody`: each page as each of the demonstration's people sees it, not as the first alone."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "titles.tsv").unlink(missing_ok=True)
    routes = the_routes()
    with a_demonstration() as url, sync_playwright() as player:
        browser = a_browser(player)
        front = a_page(browser, DESK, f"{url}/desk/sign-in")
        shelf = Shelf(folder, url, routes)
        look(front, shelf, "/desk/sign-in", "door")
        for number in range(front.locator("section.demo button").count()):
            page = a_page(browser, DESK, f"{url}/desk/sign-in")
            page.locator("section.demo button").nth(number).click()
            page.wait_for_load_state()
            if by_everybody:
                shelf.missing = set(routes)
            walk(page, shelf, str(number))
            for step in STEPS:
                step(page, shelf, str(number))
        with a_street() as street:
            in_the_town(browser, shelf, street)
        guest = a_page(browser, PHONE, url)
        for words in TO_THE_QUESTION:
            say(guest, words)
        for path in OF_RESIDENTS:
            look(guest, shelf, path, "resident", (PHONE,))
        browser.close()
    for route in sorted(shelf.missing):
        sys.stdout.write(f"no picture: {route}\n")


@dataclass
class Shelf:
    """Where the pictures go, and what there is none of yet."""

    folder: Path
    url: str
    routes: set[str]
    missing: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.missing = set(self.routes)


def the_routes() -> set[str]:
    with tempfile.TemporaryDirectory() as folder, a_house(Path(folder), lambda: datetime.now(UTC)) as house:
        return pages_of(create_app(house))


def walk(page: Page, shelf: Shelf, who: str) -> None:
    """Every page that has no picture yet and that this person can come to, link by link."""
    ahead = ["/desk", *VIEWS, *sorted(each for each in shelf.routes if "{" not in each)]
    known, quietly = set(ahead), Counter[str]()
    while ahead:
        address = ahead.pop(0)
        route = route_of(address, shelf.routes) or ""
        if route in shelf.missing or address in VIEWS:
            look(page, shelf, address, who)
            links = hrefs(page.content())
        elif quietly[route] < QUIETLY:
            quietly[route] += 1
            links = hrefs(page.request.get(shelf.url + address, max_redirects=2).text())
        else:
            continue
        for link in links - known:
            if route_of(link, shelf.routes) is not None:
                known.add(link)
                ahead.append(link)


def hrefs(content: str) -> set[str]:
    found = re.findall(r'href="(/desk[^"#]*)', content)
    return {html.unescape(each) for each in found}


def look_at_many_at_once(page: Page, shelf: Shelf, who: str) -> None:
    """Chosen in the list, and looked at exactly."""
    if "/desk/bulk/{bulk_id}" not in shelf.missing:
        return
    page.set_viewport_size(DESK)  # type: ignore[arg-type]
    page.goto(f"{shelf.url}/desk")
    boxes = page.locator("input[name=case]")
    if boxes.count() < 2:
        return
    for number in (0, 1):
        boxes.nth(number).check()
    page.locator(".bulk-bar select").select_option("hand_over")
    page.locator(".bulk-bar button").first.click()
    page.wait_for_url("**/desk/bulk/*")
    look(page, shelf, page.url.removeprefix(shelf.url), who)


def in_the_town(browser: Browser, shelf: Shelf, street: Street) -> None:
    """What the demonstration leads nobody to, in the town of the tests."""
    there = Shelf(shelf.folder, street.url, shelf.routes)
    there.missing = shelf.missing
    for route in sorted(shelf.missing):
        cookie, address = street.opened(route)
        if not address:
            continue
        page = a_page(browser, DESK, "about:blank")
        if cookie:
            page.context.add_cookies([{"name": "desk", "value": cookie, "url": street.url}])
        look(page, there, address, "town")
        page.context.close()


def begin_at_the_counter(page: Page, shelf: Shelf, who: str) -> None:
    if "/desk/counter/{draft_id}" not in shelf.missing:
        return
    page.goto(f"{shelf.url}/desk/counter")
    begin = page.locator("main form button.strong")
    if begin.count():
        begin.first.click()
        page.wait_for_load_state()
        look(page, shelf, page.url.removeprefix(shelf.url), who)


STEPS: tuple[Callable[[Page, Shelf, str], None], ...] = (look_at_many_at_once, begin_at_the_counter)
"""To pages that no link leads to: a form has to be sent first."""


def look(
    page: Page, shelf: Shelf, path: str, who: str, sizes: tuple[dict[str, int], ...] = (DESK, PHONE)
) -> None:
    answer = page.goto(shelf.url + path)
    if answer is None or answer.status != 200 or not page.content().lstrip().lower().startswith("<!doctype"):
        return  # no page of theirs
    arrived = page.url.removeprefix(shelf.url)
    route = route_of(arrived, shelf.routes)
    if route is None and who != "resident":
        return
    led_on = route_of(path, shelf.routes) != route
    if route is not None and (led_on if path in VIEWS else route not in shelf.missing):
        return  # to a page that has its picture, or gets its own
    shelf.missing.discard(route or "")
    named = path if route is None else shown(route) + ("?" + path.partition("?")[2] if "?" in path else "")
    name = re.sub(r"[^\w]+", "-", named.replace("…", "one").removeprefix("/desk"), flags=re.ASCII) or "-queue"
    with (shelf.folder / "titles.tsv").open("a", encoding="utf-8") as kept:
        kept.write(f"{who}{name[:60]}\t{named}\t{page.title()}\n")
    page.wait_for_timeout(300)  # what asks for itself has come
    for size in sizes:
        page.set_viewport_size(size)  # type: ignore[arg-type]
        page.screenshot(path=str(shelf.folder / f"{who}{name[:60]}-{size['width']}.png"))
        over = int(page.evaluate(WIDER))
        if over > 0:
            sys.stdout.write(f"{size['width']} px, {over} too wide: {path} ({who})\n")


def keep_small(folder: Path) -> None:
    """One picture of each page and size, and the page that shows them all."""
    kept = INDEX.parent / "pages"
    shutil.rmtree(kept, ignore_errors=True)
    kept.mkdir()
    rows, seen = [], set()
    for line in (folder / "titles.tsv").read_text("utf-8").splitlines():
        name, path, title = line.split("\t")
        page = page_of(name)
        if page in seen:
            continue
        seen.add(page)
        cells = [_small(folder, name, kept, page, size["width"]) for size in (DESK, PHONE)]
        rows.append(f"| `{path}`<br>{title.partition(' · ')[0]} | {cells[0]} | {cells[1]} |")
    INDEX.write_text(HEAD + "\n".join(rows) + "\n", "utf-8")


def page_of(name: str) -> str:
    """The same page of whomever. What residents open is told apart from the desk."""
    return (
        name.strip("-") if name.startswith("resident") else re.sub(r"^(\d+|door|town)-", "", name).strip("-")
    )


def _small(folder: Path, name: str, kept: Path, page: str, width: int) -> str:
    taken = folder / f"{name}-{width}.png"
    if not taken.exists():
        return ""
    image = Image.open(taken).convert("RGB")
    wide = min(image.width, width)  # a phone's picture has two points to the pixel
    size = (round(wide * SMALL), round(image.height * wide / image.width * SMALL))
    image.resize(size, Image.Resampling.LANCZOS).save(
        kept / f"{page}-{width}.webp", quality=QUALITY, method=6
    )
    return f"![](pages/{page}-{width}.webp)"


if __name__ == "__main__":
    main(Path(sys.argv[1]), by_everybody="--by-everybody" in sys.argv)
    if "--keep" in sys.argv:
        keep_small(Path(sys.argv[1]))
