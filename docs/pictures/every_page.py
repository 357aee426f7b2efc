"""Every page of the desk, large and on a phone, for somebody to look at: `every_page.py FOLDER`.

Says aloud which page is wider than its screen. Nothing is kept in the repository: the pictures are of
invented people, and too many.
"""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parent))
from take import DESK, PHONE, a_demonstration, a_page

WORK = (
    "", "?view=closed", "/search?q=王", "/tasks", "/visits", "/counter", "/overview", "/payments",
    "/payments/month", "/payments/samples", "/payments/batches", "/envelope", "/notices", "/replies",
    "/related", "/parked", "/bells", "/me", "/me/factors", "/me/password", "/leave", "/relatives", "/checks",
    "/standards", "/standards/figure", "/standards/propose", "/prices", "/draws", "/unequal", "/trail",
    "/trail/unusual", "/staff", "/accounts", "/access", "/overview/cases",
)  # fmt: skip
OF_A_CASE = (
    "", "/household", "/payments", "/documents", "/visits", "/notice", "/check", "/workers", "/alike",
    "/rest", "/trail",
)  # fmt: skip
WIDER = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with a_demonstration() as url, sync_playwright() as player:
        browser = player.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--lang=zh-CN"]
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
                look(page, url, path, folder, number)
        browser.close()


def look(page: Page, url: str, path: str, folder: Path, number: int) -> None:
    answer = page.goto(url + path)
    if answer is None or answer.status != 200:
        return  # no page of theirs
    name = re.sub(r"[^\w]+", "-", path.removeprefix("/desk")) or "-queue"
    for size in (DESK, PHONE):
        page.set_viewport_size(size)  # type: ignore[arg-type]
        page.screenshot(path=str(folder / f"{number}{name}-{size['width']}.png"))
        over = int(page.evaluate(WIDER))
        if over > 0:
            sys.stdout.write(f"{size['width']} px, {over} too wide: {path} (sign-in {number})\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
