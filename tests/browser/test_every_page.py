"""Every page a resident may meet beside the chat: on a narrow phone, in the largest letters, in the dark, on
paper.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from secrets import token_urlsafe

import pytest
from playwright.async_api import Page, expect
from sqlalchemy import select

from api.chat.visitor import cookie_name, sender_of
from bot.house import House
from cases.moves import Given
from store.casework import make_move
from store.database import Tx
from store.residents.browsers import CHANNEL
from store.schema import cases
from tests.browser.conftest import OpenPhone, Phone
from tests.browser.test_resident_access import AXE, LETTERS, RULES, TARGETS, WIDER
from tests.chats.player import Clock, Player
from tests.notices.test_browser import hang_up
from tests.offshore.conftest import TO_THE_ID
from tests.store.office import OFFICER, TOWN

pytestmark = pytest.mark.browser
TO_THE_END = f"{TO_THE_ID}> 跳过\n> 13800012345\n> 电线短路\n> 没有照片\n> 都是真实的\n> 确认提交"
ON_PAPER = """() =>
  [...document.querySelectorAll('button, .button, input:not([type=hidden]), textarea, .skip')]
  .filter(one => one.getClientRects().length).map(one => one.outerHTML.slice(0, 80))"""
NARROW = {"width": 320, "height": 640}
TALL = {"width": 320, "height": 4000}


@dataclass(frozen=True, slots=True)
class Visit:
    """A browser whose owner was refused help, a notice that hangs, and two pages for one answer."""

    cookie: str
    notice: str
    number_page: str
    photo_page: str

    def addresses(self, view: str) -> list[str]:
        """`view`: as carried by the addresses that know no cookie."""
        plain = (
            "/notices", f"/notices/{TOWN}", f"/notices/object/{self.notice}", "/notices/answer",
            self.number_page, self.photo_page, "/once/used",
        )  # fmt: skip
        own = ("/mine", "/mine/data", "/privacy", "/m", "/nowhere")
        return [*own, *(f"{each}?view={view}" for each in plain)]


@pytest.fixture(scope="module")
def visit(live_house: tuple[House, str]) -> Visit:
    return asyncio.run(a_visit(live_house[0]))


async def a_visit(house: House) -> Visit:
    own, cookie = Clock(house.now()), token_urlsafe(32)
    ours = replace(house, now=own)
    applicant = Player(ours, own, sender=sender_of(cookie), channel=CHANNEL)
    await applicant.play(TO_THE_END)
    await house.store.write(lambda tx: refused(tx, house, applicant.resident))
    notice = await house.store.write(lambda tx: hang_up(tx, house))
    pages = []
    for sender, more in (("9001", ""), ("9002", "> 跳过\n> 13800012345\n> 电线短路")):
        abroad = Player(replace(ours, identity_page=True), own, sender=sender, channel="telegram")
        await abroad.play(f"{TO_THE_ID}{more}")
        pages.append(abroad.page)
    return Visit(cookie, notice, *pages)


def refused(tx: Tx, house: House, resident: int) -> None:
    """So that there are papers to look at."""
    case = int(tx.execute(select(cases.c.id).where(cases.c.resident_id == resident)).scalar_one())
    why = Given(reason="存款超过规定")
    for who, move, given in (
        (replace(OFFICER, id="staff:8"), "take", Given()),
        (replace(OFFICER, id="staff:8"), "propose_no", why),
        (OFFICER, "refuse", why),
    ):
        make_move(tx, house.seal, case, move, who, given, house.now(), house.today())


async def sized(held: Phone, visit: Visit, house: House, view: str) -> None:
    pairs = ((cookie_name(house), visit.cookie), ("view", view))
    await held.context.add_cookies([{"name": name, "value": value, "url": held.at} for name, value in pairs])


async def faults(page: Page, least: int) -> list[str]:
    """What is too wide, too small or unclear, as it lies on the screen; and what paper has no use for."""
    await page.evaluate("document.querySelectorAll('main details').forEach(each => each.open = true)")
    found = ["wider"] if await page.evaluate(WIDER) > 0 else []
    found += [f"small {each}" for each in await page.evaluate(TARGETS, least)]
    found += ["letters"] if await page.evaluate(LETTERS) < 16 else []
    await page.set_viewport_size(TALL)  # so that what sticks to the edges covers nothing
    found += await page.evaluate(RULES, "html")
    await page.set_viewport_size(NARROW)
    await page.emulate_media(media="print")
    found += [f"printed {each}" for each in await page.evaluate(ON_PAPER)]
    await page.emulate_media(media="screen")
    return found


@pytest.mark.parametrize(("view", "least", "scheme"), [("standard", 48, "light"), ("huge", 60, "dark")])
async def test_every_page_can_be_read_pressed_and_printed(
    phone: OpenPhone, live_house: tuple[House, str], visit: Visit, view: str, least: int, scheme: str
) -> None:
    held = await phone(bypass_csp=True, viewport=NARROW, color_scheme=scheme)
    await sized(held, visit, live_house[0], view)
    await held.page.add_init_script(AXE.read_text(encoding="utf-8"))
    found: dict[str, list[str]] = {}
    for address in visit.addresses(view):
        await held.open(address)
        assert await held.page.evaluate("document.documentElement.className") == (
            "" if view == "standard" else view
        )
        found[address] = await faults(held.page, least)
    assert {address: what for address, what in found.items() if what} == {}


async def test_larger_letters_leave_one_where_one_is(
    phone: OpenPhone, live_house: tuple[House, str], visit: Visit
) -> None:
    held = await phone()
    await sized(held, visit, live_house[0], "standard")
    await held.open("/mine/data")
    await held.page.locator("header .tools > form button", has_text="大字").click()
    await expect(held.page.get_by_role("heading", name="我留下的资料")).to_be_visible()
    await expect(held.page.locator("html")).to_have_class("elder")
    await held.open(f"/notices/{TOWN}")
    await held.page.get_by_role("link", name="特大").click()
    await held.page.get_by_role("link", name="有意见，点这里").first.click()
    await held.page.get_by_label("您想说什么？").fill("他家有两辆车")
    await held.page.get_by_role("button", name="交上去").click()
    await expect(held.page.locator(".bigcode")).to_be_visible()
    await expect(held.page.locator("html")).to_have_class("huge")
    await expect(held.page.get_by_role("link", name="English")).to_have_count(0)  # it would leave the number


DOUBLED = {"fontSizes": {"standard": 32, "fixed": 26}}
FITS = "one => one.scrollWidth <= one.clientWidth"


async def test_a_wrong_number_may_be_looked_at_in_larger_letters_and_fits_into_its_box(
    phone: OpenPhone, visit: Visit
) -> None:
    """Sizes and languages were to be had only before the first mistake, and the digits ran out of the box."""
    held = await phone()
    letters = await held.context.new_cdp_session(held.page)
    number = held.page.locator("#text")
    await held.open(visit.number_page)
    await number.fill("11010519491231002")
    await held.page.locator("button.strong").click()
    await expect(held.page.get_by_role("alert")).to_contain_text("18 位")
    await held.page.get_by_role("button", name="特大").click()
    await expect(held.page.locator("html")).to_have_class("huge")
    await expect(number).to_have_value("11010519491231002")
    await number.fill("110105194912310021")
    assert await number.evaluate(FITS)
    await held.page.get_by_role("button", name="EN").click()
    await expect(held.page.get_by_role("alert")).to_contain_text("One digit may be wrong")
    await letters.send("Page.enable")
    await letters.send("Page.setFontSizes", DOUBLED)
    await held.page.get_by_role("button", name="Normal").click()
    await expect(held.page.locator("html")).not_to_have_class("huge")
    assert await number.evaluate(FITS) and await held.page.evaluate(WIDER) <= 0
    await held.page.locator("header button").first.click()
    await expect(held.page.locator("html")).to_have_class("huge")
    assert await number.evaluate(FITS) and await held.page.evaluate(WIDER) <= 0
    assert await held.page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)") < 42
