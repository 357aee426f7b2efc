"""Every page of the desk, large and on a phone, and of residents on a phone: `every_page.py FOLDER`.

Says aloud which page is wider than its screen. With `--keep` the first of each page goes, small, to
`docs/pages/`, with an index beside it: those are to be looked at before they are committed.
"""

from __future__ import annotations

import html
import os
import re
import shutil
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parent))
from take import DESK, HOUSE, PHONE, TO_THE_QUESTION, a_demonstration, a_page, say

WORK = (
    "", "?view=closed", "/search?q=王", "/tasks", "/visits", "/counter", "/overview", "/payments",
    "/payments/month", "/payments/samples", "/payments/batches", "/envelope", "/notices", "/replies",
    "/related", "/parked", "/bells", "/mutes", "/me", "/me/factors", "/me/password", "/leave", "/relatives",
    "/checks", "/standards", "/standards/figure", "/standards/propose", "/prices", "/draws", "/unequal",
    "/trail", "/trail/unusual", "/staff", "/accounts", "/access", "/overview/cases",
)  # fmt: skip
OF_A_CASE = (
    "", "/household", "/payments", "/documents", "/visits", "/notice", "/check", "/workers", "/alike",
    "/rest", "/trail",
)  # fmt: skip
LINKED = (
    r"/desk/tasks/asked/\d+", r"/desk/visits/\d+", r"/desk/papers/\d+\?case=\d+", r"/desk/staff/\d+",
    r"/desk/standards/figure\?[^\"#]+", r"/desk/standards/propose\?[^\"#]+", r"/desk/envelope/\d+",
    r"/desk/cases/\d+/alike/\d+",
)  # fmt: skip
"""Pages that stand behind a link of these: the first of each is looked at."""
HEAD = """# Every page

Taken from a demonstration with invented people at 1366x768 and at 360x640, half as large as on the screen,
and looked at (`docs/pictures/every_page.py FOLDER --keep`). Each page stands here once, as the first who may
open it sees it.

| page | at the desk | on a phone |
| --- | --- | --- |
"""
WIDER = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


OF_RESIDENTS = ("/", "/mine", "/mine/data", "/privacy", "/notices", "/notices/522702001")
INDEX = HOUSE / "docs" / "pages.md"
SMALL = 0.5
QUALITY = 62


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with a_demonstration() as url, sync_playwright() as player:
        browser = player.chromium.launch(
            executable_path=shutil.which("chromium"),
            args=["--no-sandbox", "--lang=zh-CN"],
            env={**os.environ, "LANGUAGE": "zh_CN"},
        )
        front = a_page(browser, DESK, f"{url}/desk/sign-in")
        for number in range(front.locator("section.demo button").count()):
            page = a_page(browser, DESK, f"{url}/desk/sign-in")
            page.locator("section.demo button").nth(number).click()
            page.wait_for_load_state()
            cases = re.findall(r'href="(/desk/cases/\d+)"', page.content())[:1]
            paths = [f"/desk{each}" for each in WORK] + [
                f"{one}{each}" for one in cases for each in OF_A_CASE
            ]
            for path in paths:
                look(page, url, path, folder, str(number))
                paths += behind(page.content(), paths)
            look_at_many_at_once(page, url, folder, str(number))
        guest = a_page(browser, PHONE, url)
        for words in TO_THE_QUESTION:
            say(guest, words)
        for path in OF_RESIDENTS:
            look(guest, url, path, folder, "resident", (PHONE,))
        browser.close()


def behind(content: str, known: list[str]) -> list[str]:
    """The first page behind each kind of link that no page of that kind was looked at for."""
    found = []
    for kind in LINKED:
        first = re.search(rf'href="({kind})"', content)
        if first and not any(re.fullmatch(kind, each) for each in known):
            found.append(html.unescape(first[1]))
    return found


def look_at_many_at_once(page: Page, url: str, folder: Path, who: str) -> None:
    """Chosen in the list, and looked at exactly."""
    page.set_viewport_size(DESK)  # type: ignore[arg-type]
    page.goto(f"{url}/desk")
    boxes = page.locator("input[name=case]")
    if boxes.count() < 2:
        return
    for number in (0, 1):
        boxes.nth(number).check()
    page.locator(".bulk-bar select").select_option("hand_over")
    page.locator(".bulk-bar button").first.click()
    page.wait_for_url("**/desk/bulk/*")
    for path in (page.url.removeprefix(url), "/desk/bulk"):
        look(page, url, path, folder, who)


def look(
    page: Page, url: str, path: str, folder: Path, who: str, sizes: tuple[dict[str, int], ...] = (DESK, PHONE)
) -> None:
    answer = page.goto(url + path)
    if answer is None or answer.status != 200:
        return  # no page of theirs
    name = re.sub(r"[^\w]+", "-", path.removeprefix("/desk"), flags=re.ASCII) or "-queue"
    titles = folder / "titles.tsv"
    with titles.open("a", encoding="utf-8") as kept:
        shown = path if who == "resident" else re.sub(r"(?<=[/=])\d+", "…", path)
        kept.write(f"{who}{name}\t{shown}\t{page.title()}\n")
    page.wait_for_timeout(300)  # what asks for itself has come
    for size in sizes:
        page.set_viewport_size(size)  # type: ignore[arg-type]
        page.screenshot(path=str(folder / f"{who}{name}-{size['width']}.png"))
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
    """The same page of whomever and of whatever case. What residents open is told apart by its number."""
    if name.startswith("resident"):
        return name.strip("-")
    return re.sub(r"(^|-)\d+(?=-|$)", "", re.sub(r"-cases-\d+", "-case", name)).strip("-")


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
    main(Path(sys.argv[1]))
    if "--keep" in sys.argv:
        keep_small(Path(sys.argv[1]))
