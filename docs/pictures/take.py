"""Retake every picture of the README from a fresh demonstration: `.venv/bin/python docs/pictures/take.py`.

Needs the development set-up (Playwright) and Chromium. Nothing is staged: a browser types into the running
service, and what it shows is kept.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from urllib.request import urlopen

from PIL import Image
from playwright.sync_api import Browser, Page, Playwright, sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from tests.browsers import CHROMIUM

HERE = Path(__file__).resolve().parent
HOUSE = HERE.parent.parent
PHONE = {"width": 360, "height": 640}
DESK = {"width": 1366, "height": 768}
LARGEST = 150 * 1024
PATIENCE_MS = 20_000

TO_THE_QUESTION = ("申请救助", "知道了，继续", "我自己或我家")
TO_THE_SUMMARY = (
    "房子着火", "昨天", "只能撑几天", "继续申请", "金山街道", "城北社区", "老粮站后面", "周小满",
    "跳过", "13900000001", "灶房烧了，住在兄弟家", "没有照片", "都是真实的",
)  # fmt: skip


def main() -> None:
    with a_demonstration() as url, sync_playwright() as player:
        browser = a_browser(player)
        take_the_chat(browser, url)
        take_the_desk(browser, url)
        browser.close()


def a_browser(player: Playwright) -> Browser:
    """The one of the tests, in Chinese."""
    return player.chromium.launch(
        executable_path=CHROMIUM,
        args=["--no-sandbox", "--lang=zh-CN"],
        env={**os.environ, "LANGUAGE": "zh_CN"},
    )


@contextmanager
def a_demonstration() -> Iterator[str]:
    """A demonstration of its own, on a free port, gone afterwards."""
    with tempfile.TemporaryDirectory() as folder, socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        free.close()
        settings = {"PALMTOP_DATA": folder, "PALMTOP_PORT": str(port)}
        process = subprocess.Popen(
            [sys.executable, "-m", "palmtop", "demo"], cwd=HOUSE, env={**os.environ, **settings}
        )
        try:
            url = f"http://127.0.0.1:{port}"
            wait_for(url)
            yield url
        finally:
            process.terminate()
            process.wait()


def wait_for(url: str) -> None:
    for _ in range(600):
        try:
            urlopen(f"{url}/readyz").read()
            return
        except OSError:
            time.sleep(0.5)
    raise TimeoutError(url)


def take_the_chat(browser: Browser, url: str) -> None:
    page = a_page(browser, PHONE, url)
    keep(page, "chat-greeting")
    for words in TO_THE_QUESTION:
        say(page, words)
    keep(page, "chat-question")
    for words in TO_THE_SUMMARY:
        say(page, words)
    keep(page, "chat-summary")

    page = a_page(browser, PHONE, url, dark=True)
    page.locator('button[name="view"][value="elder"]').first.click()
    page.wait_for_load_state()
    for words in ("申请救助", "知道了，继续"):
        say(page, words)
    keep(page, "chat-elder-dark")


def say(page: Page, words: str) -> None:
    """Press the button if there is one, else type; then wait for the answer."""
    before = page.locator(".turn").count()
    button = page.locator(".turn.live").get_by_role("button", name=words, exact=True)
    if button.count():
        button.last.click()
    else:
        page.locator("[name=text]").fill(words)
        page.locator("[name=text]").press("Enter")
    page.wait_for_function(
        "before => document.querySelectorAll('.turn').length >= before + 2", arg=before, timeout=PATIENCE_MS
    )
    page.wait_for_timeout(500)  # what slides in has arrived


def take_the_desk(browser: Browser, url: str) -> None:
    page = a_page(browser, DESK, f"{url}/desk/sign-in")
    page.locator("section.demo button").first.click()
    page.wait_for_load_state()
    page.wait_for_timeout(1500)  # the live light is on
    keep(page, "desk-queue")
    page.get_by_role("link", name="陆秀珍").click()
    page.wait_for_load_state()
    page.wait_for_timeout(1500)
    keep(page, "desk-case")


def a_page(browser: Browser, size: dict[str, int], url: str, *, dark: bool = False) -> Page:
    scheme = "dark" if dark else "light"
    scale = 2 if size is PHONE else 1
    context = browser.new_context(
        viewport=size, color_scheme=scheme, locale="zh-CN", device_scale_factor=scale
    )
    page = context.new_page()
    page.goto(url)
    return page


def keep(page: Page, name: str) -> None:
    """With as many colours as fit into a small file."""
    page.mouse.move(1, 1)  # nothing is lit up by a pointer that nobody sees
    page.wait_for_timeout(400)
    image = Image.open(BytesIO(page.screenshot())).convert("RGB")
    for colours in (256, 128, 64, 32):
        out = BytesIO()
        image.quantize(colours, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
        if out.tell() <= LARGEST:
            break
    (HERE / f"{name}.png").write_bytes(out.getvalue())
    sys.stdout.write(f"{name}.png {out.tell() // 1024} kB\n")


if __name__ == "__main__":
    main()
