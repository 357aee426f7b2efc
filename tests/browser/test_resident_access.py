"""Whoever sees badly, cannot hold still, or uses no finger at all: sizes, contrast, keyboard, zoom."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Page, expect

from bot.house import House
from dialogs.message import Say
from store.casework import post_to_resident
from store.database import Tx
from tests.browser.conftest import OpenPhone, Phone
from tests.browser.test_resident import press, resident_of, say, to_the_photos

pytestmark = pytest.mark.browser
AXE = Path(__file__).resolve().parents[1] / "vendor" / "axe" / "axe.min.js"
RULES = """async (part) => {
  const found = await axe.run(part, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'wcag2aaa'],
    rules: {'target-size': {enabled: true}, 'color-contrast-enhanced': {enabled: true}},
  });
  return found.violations.map(each => each.id + ': ' + each.nodes.map(node => node.target.join(' ')
    + ' ' + (node.any[0] ? node.any[0].message : '')).join(' | '));
}"""
TARGETS = """(least) => [...document.querySelectorAll(
    'a[href], button, summary, input:not([type=hidden]), textarea')]
  .filter(one => one.getClientRects().length && !one.classList.contains('skip') && !one.closest('.said')
    && !(one.matches('summary') ? one.parentNode.parentNode : one).closest('details:not([open])')
    && !one.disabled && getComputedStyle(one).opacity !== '0')
  .map(one => { const box = one.getBoundingClientRect();
    return [one.textContent.trim().slice(0, 12), Math.round(box.width), Math.round(box.height)]; })
  .filter(([, width, height]) => width < least || height < least)"""
LETTERS = """() => Math.min(...[...document.querySelectorAll('main *, footer *, header *')]
  .filter(one => [...one.childNodes].some(node => node.nodeType === 3 && node.textContent.trim())
    && one.getClientRects().length && !one.classList.contains('unseen'))
  .map(one => parseFloat(getComputedStyle(one).fontSize)))"""
IN_PIECES = r"""() => [...document.querySelectorAll('.summary dd')]
  .filter(one => /[0-9*]{15,}/.test(one.textContent))
  .filter(one => { const range = document.createRange(); range.selectNodeContents(one);
    return new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1; })
  .map(one => one.textContent)"""
"""Long numbers that are broken off in the middle."""
WIDER = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
VIEWS: dict[str, dict[str, Any]] = {
    "standard": {},
    "elder": {},
    "huge": {},
    "dark": {"color_scheme": "dark"},
    "forced": {"forced_colors": "active"},
}


async def in_view(phone: OpenPhone, view: str, **options: Any) -> Phone:
    held = await phone(bypass_csp=True, **{**VIEWS[view], **options})
    name = view if view in ("elder", "huge") else "standard"
    await held.context.add_cookies([{"name": "view", "value": name, "url": held.at}])
    await held.page.add_init_script(AXE.read_text(encoding="utf-8"))
    await held.open()
    return held


async def check(page: Page, where: str) -> None:
    """On a screen so long that the bars which stick to its edges cover nothing half."""
    await page.set_viewport_size({"width": 360, "height": 4000})
    part = "header" if where == "help" else "html"  # what lies below an open panel is covered by it
    assert await page.evaluate(RULES, part) == [], where
    await page.set_viewport_size({"width": 360, "height": 640})


async def every_state(mine: Phone, look: Any) -> None:
    """A resident's way, looked at wherever it looks different."""
    await look(mine.page, "greeting")
    await press(mine, "申请救助")
    await look(mine.page, "notice")
    await press(mine, "知道了，继续")
    await press(mine, "我自己或我家")
    await look(mine.page, "many options")
    await press(mine, "房子着火")
    await say(mine, "昨天晚上")
    await press(mine, "只能撑几天")
    await look(mine.page, "finding")
    await press(mine, "继续申请")
    await look(mine.page, "townships")
    for text in ("黄丝村", "跳过", "张小梅", "11010519491231002X", "13800012345", "烧了半边屋"):
        await say(mine, text)
    await look(mine.page, "photos")
    await press(mine, "没有照片")
    await press(mine, "都是真实的")
    await look(mine.page, "summary")
    await press(mine, "确认提交")
    await look(mine.page, "handed in")
    await say(mine, "房子着火了，快来人")
    await look(mine.page, "danger")
    await mine.page.click("#help summary")
    await look(mine.page, "help")
    for path in ("/privacy", "/m"):
        await mine.open(path)
        await look(mine.page, path)


@pytest.mark.parametrize("view", list(VIEWS))
async def test_axe_finds_nothing_on_any_page_state(phone: OpenPhone, view: str) -> None:
    await every_state(await in_view(phone, view), check)


@pytest.mark.parametrize(
    ("view", "least", "letters"), [("standard", 48, 16), ("elder", 60, 19), ("huge", 60, 24)]
)
async def test_everything_to_press_and_to_read_is_large_enough(
    phone: OpenPhone, view: str, least: int, letters: int
) -> None:
    async def large(page: Page, where: str) -> None:
        assert await page.evaluate(TARGETS, least) == [], where
        assert await page.evaluate(LETTERS) >= letters, where

    mine = await in_view(phone, view)
    await every_state(mine, large)
    await mine.open()
    body = await mine.page.evaluate(
        "parseFloat(getComputedStyle(document.querySelector('.said p')).fontSize)"
    )
    assert body >= {"standard": 18, "elder": 22, "huge": 30}[view]


@pytest.mark.parametrize("view", ["standard", "elder", "huge"])
async def test_at_320_pixels_nothing_scrolls_sideways(phone: OpenPhone, view: str) -> None:
    async def narrow(page: Page, where: str) -> None:
        assert await page.evaluate(WIDER) <= 0, where
        assert await page.evaluate(IN_PIECES) == [], where

    await every_state(await in_view(phone, view, viewport={"width": 320, "height": 568}), narrow)


async def test_four_times_zoomed_nothing_covers_what_is_read(phone: OpenPhone) -> None:
    mine = await in_view(phone, "standard", viewport={"width": 320, "height": 256})
    await press(mine, "申请救助")
    assert await mine.page.evaluate(WIDER) <= 0
    assert (
        await mine.page.evaluate("getComputedStyle(document.getElementById('foot')).position") == "relative"
    )


async def test_twice_zoomed_on_a_phone_there_is_room_to_write_and_nothing_scrolls_sideways(
    phone: OpenPhone,
) -> None:
    async def roomy(page: Page, where: str) -> None:
        assert await page.evaluate(WIDER) <= 0, where
        assert await page.evaluate(IN_PIECES) == [], where
        if await page.locator("#text").count():
            assert await page.evaluate("document.getElementById('text').clientWidth") > 120, where

    await every_state(await in_view(phone, "standard", viewport={"width": 180, "height": 320}), roomy)


async def test_with_letters_twice_as_large_in_the_phone_everything_can_be_pressed(phone: OpenPhone) -> None:
    """With the camera open, what sticks below was higher than the screen, and lay over every answer."""
    mine = await phone()
    letters = await mine.context.new_cdp_session(mine.page)
    await letters.send("Page.enable")
    await letters.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
    await mine.open()
    assert await mine.page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)") == 36
    await to_the_photos(mine)
    await expect(mine.page.locator(".sources")).to_be_visible()
    await press(mine, "没有照片")
    await press(mine, "都是真实的")
    await press(mine, "确认提交")
    await expect(mine.page.locator("#log")).to_contain_text("申请已经提交")
    assert await mine.page.evaluate(WIDER) <= 0


@pytest.mark.parametrize("view", ["standard", "elder"])
async def test_with_the_keyboard_of_the_phone_open_the_question_and_the_box_are_both_seen(
    phone: OpenPhone, view: str
) -> None:
    mine = await in_view(phone, view)
    for label in ("申请救助", "知道了，继续", "我自己或我家", "房子着火"):
        await press(mine, label)
    await mine.page.focus("#text")
    await mine.page.set_viewport_size({"width": 360, "height": 300})  # what the keyboard leaves
    for words, question in (("昨天晚上", "还过得去吗"), ("只能撑几天", "继续申请"), ("继续申请", "哪个镇街")):
        await say(mine, words)
        await expect(mine.page.locator(".live .said", has_text=question)).to_be_in_viewport()
        await expect(mine.page.locator("#text")).to_be_in_viewport(ratio=1)


async def test_the_ring_around_the_box_leaves_the_hint_above_it_whole(phone: OpenPhone) -> None:
    mine = await in_view(phone, "standard")
    await mine.page.focus("#text")
    overlap = await mine.page.evaluate(
        """() => { const box = document.getElementById('text'), style = getComputedStyle(box);
        const wide = parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset);
        const ring = box.getBoundingClientRect().top - wide;
        return document.getElementById('box-label').getBoundingClientRect().bottom - ring; }"""
    )
    assert overlap <= 2, "the line of the hint is higher than its letters by more than that"


async def test_a_whole_answer_by_keyboard_alone(phone: OpenPhone) -> None:
    mine = await in_view(phone, "standard")
    keys = mine.page.keyboard
    await keys.press("Tab")
    await expect(mine.page.locator(".skip")).to_be_focused()
    await keys.press("Enter")
    await keys.press("Tab")
    await expect(mine.page.locator(".live button").first).to_be_focused()
    await keys.press("Enter")
    await expect(mine.page.locator(".live button", has_text="知道了")).to_be_visible()
    focused = "document.activeElement.classList.contains('turn')"
    assert await mine.page.evaluate(focused)
    await keys.press("Tab")
    await keys.press("Enter")
    await expect(mine.page.locator(".live .said").last).to_contain_text("您是给谁申请")
    await mine.page.focus("#text")
    await keys.type("我自己")
    await keys.press("Enter")
    await expect(mine.page.locator(".live .said").last).to_contain_text("您遇到了什么难处")
    await expect(mine.page.locator("#text")).to_be_focused()


async def test_help_opens_and_closes_by_keyboard_and_gives_the_focus_back(phone: OpenPhone) -> None:
    mine = await in_view(phone, "standard")
    await mine.page.focus("#help > summary")
    await mine.page.keyboard.press("Enter")
    await expect(mine.page.locator(".panel a[href='tel:12345']")).to_be_visible()
    await mine.page.keyboard.press("Escape")
    await expect(mine.page.locator(".panel")).to_be_hidden()
    await expect(mine.page.locator("#help > summary")).to_be_focused()


async def test_new_words_are_announced_and_nothing_moves(phone: OpenPhone) -> None:
    mine = await in_view(phone, "standard")
    log = mine.page.locator("#log")
    assert await log.get_attribute("role") == "log" and await log.get_attribute("aria-live") == "polite"
    await to_the_photos(mine)
    assert await mine.page.evaluate("document.getAnimations().length") == 0
    assert "第14步" in await mine.page.title()


async def test_danger_is_told_at_once_and_the_rest_politely(phone: OpenPhone) -> None:
    mine = await in_view(phone, "standard")
    rail = mine.page.locator(
        ".steps:has(.speak)"
    )  # the script's own, under a greeting: nothing that was said
    assert await rail.get_attribute("aria-live") == "off"
    await say(mine, "房子着火了，快来人")
    alert = mine.page.get_by_role("alert")
    await expect(alert).to_have_count(1)
    await expect(alert).to_contain_text("119")
    assert await mine.page.locator(".speak").get_attribute("aria-live") == "off"


async def test_who_asks_for_earlier_words_stays_where_they_were_and_finds_them_above(
    live_house: tuple[House, str], phone: OpenPhone
) -> None:
    house, _ = live_house
    mine = await in_view(phone, "standard")
    await say(mine, "你好")
    resident, now = resident_of(house), house.now()

    def half_a_year(tx: Tx) -> None:
        for n in range(70):
            post_to_resident(
                tx, house.seal, resident, Say(f"第{n}次消息"), f"old:{resident}:{n}", now, None, 7
            )

    house.store.write_now(half_a_year)
    await mine.open()
    await expect(mine.page.get_by_text("第10次消息")).to_be_attached()
    await mine.page.get_by_role("link", name="看更早的话").click()
    await expect(mine.page.get_by_text("第3次消息")).to_be_attached()
    await expect(mine.page.get_by_text("第10次消息")).to_be_in_viewport()


async def test_the_large_view_is_one_press_away_and_stays(phone: OpenPhone) -> None:
    mine = await in_view(phone, "standard")
    await mine.page.locator("header .tools > form button", has_text="大字").click()
    await expect(mine.page.locator("html")).to_have_class("elder scripted speaks")
    await mine.page.reload()
    await expect(mine.page.locator("header .tools > form button", has_text="标准")).to_be_visible()


async def test_letters_may_be_spaced_wider_without_being_cut(phone: OpenPhone) -> None:
    mine = await in_view(phone, "standard")
    await mine.page.add_style_tag(
        content="* { line-height: 1.5 !important; letter-spacing: .12em !important;"
        " word-spacing: .16em !important } p { margin-bottom: 2em !important }"
    )
    cut = """() => [...document.querySelectorAll('button, .button, .bubble')]
      .filter(one => one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2)
      .map(one => one.textContent.trim())"""
    for label in ("申请救助", "知道了，继续", "我自己或我家"):
        await press(mine, label)
        assert await mine.page.evaluate(cut) == []
        assert await mine.page.evaluate(WIDER) <= 0


RECORDER = """
  window.said = []; window.voices = []; window.begins = true;
  window.SpeechSynthesisUtterance = function (text) { this.text = text; };
  Object.defineProperty(window, 'speechSynthesis', {value: {
    getVoices: () => window.voices,
    cancel: () => { window.said = []; },
    speak: one => { window.said.push(one.text); if (window.begins && one.onstart) one.onstart(); },
  }});
"""


async def heard(mine: Phone, button: int = -1) -> list[str]:
    """What the voice was given by this button of the conversation."""
    await mine.page.locator(".speak").nth(button).click()
    said: list[str] = await mine.page.evaluate("window.said")
    return said


async def test_what_is_read_aloud_is_what_a_voice_says_right(
    live_house: tuple[House, str], phone: OpenPhone
) -> None:
    house, _ = live_house
    mine = await phone()
    await mine.page.add_init_script(RECORDER)
    await mine.open()
    await press(mine, "申请救助")
    said = await heard(mine)
    assert said[0] == "好的，我们一步一步来，大约 5 分钟。", "what was said in one go is read in one go"
    assert said[-4:] == ["继续吗？", "可以选：", "1， 知道了，继续", "2， 不同意"]
    resident, now = resident_of(house), house.now()

    def tell(tx: Tx) -> None:
        news = (
            "您的申请已经受理 👍\n编号：9AY-QW39-CY4",
            "批准了 12,000 元，2026-12-01 发。\n"
            "王*，身份证 5227**********000X，电话 13900001111，打 12345 也行。",
        )
        for n, text in enumerate(news):
            post_to_resident(tx, house.seal, resident, Say(text), f"aloud:{resident}:{n}", now, None)
        tx.wake(f"resident:{resident}")

    house.store.write_now(tell)
    await expect(mine.page.locator(".turn.ours", has_text="批准了")).to_be_visible()
    await expect(mine.page.locator(".speak")).to_have_text(["停", "朗读", "朗读"])
    assert await mine.page.evaluate("window.said") == said, "news do not cut it short"
    assert await heard(mine, 1) == ["您的申请已经受理", "编号：九 A Y， Q W 三 九， C Y 四"]
    assert await heard(mine) == [
        "批准了 12000 元，2026年12月01日 发。",
        "王某，身份证 五 二 二 七，中间不念，零 零 零 X，"
        "电话 幺 三 九， 零 零 零 零， 幺 幺 幺 幺，打 幺 二 三 四 五 也行。",
    ]
    await expect(mine.page.locator(".speak")).to_have_text(["朗读", "朗读", "停"])
    assert await heard(mine) == [], "pressed again, it is silent"
    await heard(mine)
    await press(mine, "知道了，继续")
    assert await mine.page.evaluate("window.said") == [], "who answers need not hear the question out"


async def test_a_phone_without_a_voice_promises_none(phone: OpenPhone) -> None:
    mine = await phone()
    await mine.page.add_init_script(RECORDER + "window.begins = false;")
    await mine.page.clock.install()
    await mine.open()
    await expect(mine.page.locator(".speak")).to_be_visible()
    await mine.page.locator(".speak").click()
    await mine.page.clock.fast_forward(9000)
    await expect(mine.page.locator("#notices [role=alert]")).to_contain_text("念不出声音")
    await expect(mine.page.locator(".speak")).to_have_count(0)
    await mine.page.add_init_script("window.voices = [{lang: 'de-DE'}];")
    await mine.open()
    await expect(mine.page.locator(".live button").first).to_be_visible()
    await expect(mine.page.locator(".speak")).to_have_count(0)
