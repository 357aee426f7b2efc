"""A resident's whole way on a phone of 360 by 640: live, without a network, without scripts."""

from __future__ import annotations

import asyncio
import re
from contextlib import suppress
from pathlib import Path

import pytest
from playwright.async_api import Error, Locator, Page, Request, Route, expect
from sqlalchemy import func, select

from bot.house import House
from dialogs.message import Say
from store.casework import post_to_resident
from store.database import Tx
from store.residents.browsers import CHANNEL
from store.schema import address, cases, inbox, paper
from tests.browser.conftest import REFUSED, TEXT_AS_A_PAGE, OpenPhone, Phone
from tests.papers.files import grainy

pytestmark = pytest.mark.browser
FORM = re.compile(rb'name="form"\r\n\r\n([0-9a-f]{32})')
CODE = re.compile(r"[0-9A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{3}")


async def press(phone: Phone, label: str) -> None:
    """Press a button of the open question, and wait until the answer is there."""
    before = await phone.page.locator(".turn.own").count()
    await phone.page.locator(".live button, #submit button", has_text=label).first.click()
    await answered(phone, before)


async def say(phone: Phone, text: str) -> None:
    before = await phone.page.locator(".turn.own").count()
    await phone.page.fill("#text", text)
    await phone.page.click("#send")
    await answered(phone, before)


async def answered(phone: Phone, before: int) -> None:
    own = phone.page.locator(".turn.own")
    await expect(own.nth(before)).to_be_attached()
    await expect(phone.page.locator(".turn.own:last-child")).to_have_count(0)


async def to_the_photos(phone: Phone) -> None:
    for label in ("申请救助", "知道了，继续", "我自己或我家", "房子着火"):
        await press(phone, label)
    await say(phone, "昨天晚上")
    await press(phone, "只能撑几天")
    await press(phone, "继续申请")
    await say(phone, "黄丝村")
    await say(phone, "三组，小学后面")
    await say(phone, "张小梅")
    await press(phone, "跳过")
    await say(phone, "13800012345")
    await say(phone, "厨房电线短路，烧了半边屋")


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "roof.jpg"
    path.write_bytes(grainy((2400, 1800)))
    return path


def count(house: House, what: object) -> int:
    return house.store.read_now(lambda tx: int(tx.execute(what).scalar_one()))  # type: ignore[call-overload]


async def test_a_whole_application_with_photos(
    live_house: tuple[House, str], phone: OpenPhone, photo: Path
) -> None:
    house, _ = live_house
    mine = await phone()
    await mine.open()
    await to_the_photos(mine)
    going: list[Request] = []
    mine.page.on("request", lambda asked: going.append(asked) if asked.url.endswith("/photo") else None)
    await expect(mine.page.locator(".sources")).to_be_visible()
    await mine.page.set_input_files("#say input[multiple]", [photo, photo])
    await expect(mine.page.locator(".live .said").last).to_contain_text("一共 2 张")
    sizes = [int((await one.all_headers())["content-length"]) for one in going]
    assert len(sizes) == 2 and max(sizes) < photo.stat().st_size / 2
    await press(mine, "发完了")
    await press(mine, "都是真实的")
    submit = mine.page.locator("#submit .strong")
    await expect(mine.page.locator(".summary h2")).to_be_in_viewport()
    await expect(submit).to_be_in_viewport(ratio=1)
    before = count(house, select(func.count()).select_from(cases))
    await mine.page.evaluate(
        "() => { for (let n = 0; n < 20; n++) document.querySelector('#submit .strong').click(); }"
    )
    await expect(mine.page.locator("#log")).to_contain_text("申请已经提交")
    assert CODE.search(await mine.page.locator("#log").inner_text())
    assert count(house, select(func.count()).select_from(cases)) == before + 1
    assert await mine.page.evaluate(
        "document.querySelectorAll('.own img').length && [...document.images].every(i => i.naturalWidth)"
    )
    await mine.page.reload()
    await expect(mine.page.locator(".own img")).to_have_count(2)
    assert mine.complaints == []
    assert all(url.startswith((mine.at, "blob:")) for url in mine.requests)


async def test_a_photo_that_is_none_is_told_beside_it_and_the_others_go(
    phone: OpenPhone, photo: Path, tmp_path: Path
) -> None:
    mine = await phone()
    await mine.open()
    await to_the_photos(mine)
    (tmp_path / "words.jpg").write_bytes(b"no photo")
    await mine.page.set_input_files("#say input[multiple]", [tmp_path / "words.jpg", photo])
    await expect(mine.page.locator(".shot [role=alert]")).to_contain_text("这不是照片")
    await expect(mine.page.locator(".live .said").last).to_contain_text("一共 1 张")


async def test_what_is_said_without_a_network_waits_and_goes_once(
    live_house: tuple[House, str], phone: OpenPhone
) -> None:
    house, _ = live_house
    mine = await phone()
    await mine.open()
    await press(mine, "申请救助")
    before = count(house, select(func.count()).select_from(inbox))
    await mine.context.set_offline(True)
    await expect(mine.page.locator("#offline")).to_contain_text("网络断了")
    await mine.page.locator(".live button", has_text="知道了").click()
    await expect(mine.page.locator(".own .later")).to_contain_text("等网络")
    await mine.page.fill("#text", "我自己")
    await mine.page.click("#send")
    await mine.context.set_offline(False)
    await expect(mine.page.locator(".live .said").last).to_contain_text("您遇到了什么难处")
    await expect(mine.page.locator("#offline")).to_be_hidden()
    assert count(house, select(func.count()).select_from(inbox)) == before + 2
    await expect(mine.page.locator(".later")).to_have_count(0)


async def test_an_answer_that_got_lost_on_the_way_does_not_double_the_message(
    live_house: tuple[House, str], phone: OpenPhone
) -> None:
    house, _ = live_house
    mine = await phone()
    await mine.open()
    await press(mine, "申请救助")
    before = count(house, select(func.count()).select_from(inbox))
    lost = []

    async def lose(route: object) -> None:
        if lost:
            await route.continue_()  # type: ignore[attr-defined]
            return
        lost.append(await route.fetch())  # type: ignore[attr-defined]
        await route.abort()  # type: ignore[attr-defined]

    await mine.page.route("**/say", lose)
    await mine.page.locator(".live button", has_text="知道了").click()
    await expect(mine.page.locator(".live .said").last).to_contain_text("您是给谁申请")
    assert lost and count(house, select(func.count()).select_from(inbox)) == before + 1
    assert await mine.page.locator(".turn.ours", has_text="您是给谁申请").count() == 1


async def test_what_waits_survives_closing_the_page(phone: OpenPhone) -> None:
    mine = await phone()
    await mine.open()
    await press(mine, "申请救助")
    await mine.page.route("**/say", lambda route: route.abort())
    await mine.page.locator(".live button", has_text="知道了").click()
    await mine.page.fill("#text", "还没写完")
    await expect(mine.page.locator(".own .later")).to_be_visible()
    await mine.page.unroute("**/say")
    await mine.page.reload()
    await expect(mine.page.locator(".live .said").last).to_contain_text("您是给谁申请")
    await expect(mine.page.locator("#text")).to_have_value("还没写完")


async def test_a_second_page_of_the_same_browser_goes_along_and_keeps_what_is_typed(phone: OpenPhone) -> None:
    mine = await phone()
    await mine.open()
    await press(mine, "申请救助")
    other = await mine.context.new_page()
    await other.goto(mine.at)
    await expect(other.locator(".live button", has_text="知道了")).to_be_visible()
    await other.fill("#text", "还没写完")
    await press(mine, "知道了，继续")
    await expect(other.locator(".turn.own", has_text="知道了")).to_be_visible()
    await expect(other.locator(".live button", has_text="知道了")).to_have_count(0)
    await expect(other.locator("#text")).to_have_value("还没写完")


async def another_tab(mine: Phone) -> Page:
    """Opened, and done with looking around for what others left behind."""
    page = await mine.context.new_page()
    await page.goto(mine.at)
    while await page.evaluate("localStorage.getItem('palmtop.who')"):
        await asyncio.sleep(0.05)
    return page


async def test_two_tabs_keep_what_is_typed_apart(phone: OpenPhone) -> None:
    """They shared one place for it: the words of the first were gone, or stood in both."""
    mine = await phone()
    await mine.open()
    await press(mine, "申请救助")
    await mine.page.fill("#text", "我家房子烧了，")
    other = await another_tab(mine)
    await expect(other.locator("#text")).to_have_value("")
    await other.fill("#text", "昨天夜里")
    await mine.page.reload()
    await other.reload()
    await expect(mine.page.locator("#text")).to_have_value("我家房子烧了，")
    await expect(other.locator("#text")).to_have_value("昨天夜里")
    await other.click("#send")
    await expect(other.locator("#text")).to_have_value("")
    with suppress(Error):  # it may be reloading by itself: the conversation went on in the other tab
        await mine.page.reload()
    await expect(mine.page.locator("#text")).to_have_value("我家房子烧了，")
    assert mine.complaints == []


async def test_what_a_closed_tab_left_behind_goes_on_in_the_next_one_only(phone: OpenPhone) -> None:
    mine = await phone()
    await mine.open()
    await press(mine, "申请救助")
    gone = await another_tab(mine)
    await gone.fill("#text", "还没写完")
    await gone.close()
    last = await mine.context.new_page()
    await last.goto(mine.at)
    await expect(last.locator("#text")).to_have_value("还没写完")
    await expect(mine.page.locator("#text")).to_have_value("")
    third = await another_tab(mine)
    await expect(third.locator("#text")).to_have_value("")
    await mine.page.reload()
    await expect(mine.page.locator("#text")).to_have_value("")


async def test_who_was_asleep_and_taken_for_gone_finds_the_words_in_one_place(phone: OpenPhone) -> None:
    """A phone stops pages that are not looked at: they answer nobody."""
    mine = await phone()
    await mine.page.add_init_script(
        "addEventListener('storage', (event) => event.stopImmediatePropagation())"
    )
    await mine.open()
    await press(mine, "申请救助")
    await mine.page.fill("#text", "还没写完")
    other = await mine.context.new_page()
    await other.goto(mine.at)
    await expect(other.locator("#text")).to_have_value("还没写完")
    await mine.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    await expect(mine.page.locator("#text")).to_have_value("")


async def test_a_copy_of_a_tab_begins_empty(phone: OpenPhone) -> None:
    mine = await phone()
    await mine.open()
    await press(mine, "申请救助")
    await mine.page.fill("#text", "还没写完")
    name = await mine.page.evaluate("sessionStorage.getItem('palmtop.tab')")
    copy = await mine.context.new_page()
    await copy.add_init_script(
        f"sessionStorage.getItem('palmtop.tab') || sessionStorage.setItem('palmtop.tab', '{name}')"
    )
    await copy.goto(mine.at)
    await expect(copy.locator("#text")).to_have_value("")
    await copy.fill("#text", "另外")
    await mine.page.reload()
    await expect(mine.page.locator("#text")).to_have_value("还没写完")
    await expect(copy.locator("#text")).to_have_value("另外")


async def test_what_waits_in_one_tab_is_not_forgotten_by_another(
    live_house: tuple[House, str], phone: OpenPhone
) -> None:
    """Without a network both say something; the second wrote down only its own."""
    house, _ = live_house
    mine = await phone()
    await mine.open()
    await say(mine, "你好")
    other = await another_tab(mine)
    for page, words in ((mine.page, "我家房子烧了"), (other, "三口人")):
        await page.route("**/say", lambda route: route.abort())
        await page.fill("#text", words)
        await page.click("#send")
        await expect(page.locator(".own .later")).to_be_visible()
    before = count(house, select(func.count()).select_from(inbox))
    await mine.page.close()
    await other.close()
    last = await mine.context.new_page()
    await last.goto(mine.at)
    for words in ("我家房子烧了", "三口人"):
        await expect(last.locator(".turn.own", has_text=words)).to_have_count(1)
    await expect(last.locator(".own .later")).to_have_count(0)
    await asyncio.sleep(0.5)
    assert count(house, select(func.count()).select_from(inbox)) == before + 2


async def test_when_it_could_not_be_saved_the_words_are_back_in_the_box(phone: OpenPhone) -> None:
    mine = await phone()
    await mine.open()
    broken, forms = '{"problem": "没有存上，请再发一次。"}', []

    async def refuse(route: Route) -> None:
        forms.append(FORM.findall(route.request.post_data_buffer or b""))
        await route.fulfill(status=503, body=broken)

    await mine.page.route("**/say", refuse)
    for words in ("你好", "你好", "我要申请救助"):
        await mine.page.fill("#text", words)
        await mine.page.click("#send")
        await expect(mine.page.locator("#notices [role=alert]")).to_contain_text("没有存上")
        await expect(mine.page.locator("#text")).to_have_value(words)
        await mine.page.reload()
        await expect(mine.page.locator("#text")).to_have_value(words)
    assert forms[0] == forms[1] != forms[2], "the same words are the same message, other words another"
    await mine.page.unroute("**/say")
    await mine.page.click("#send")
    await expect(mine.page.locator(".live button", has_text="知道了")).to_be_visible()
    await expect(mine.page.locator("#text")).to_have_value("")


async def test_what_was_said_in_haste_comes_back_whole_and_in_order(phone: OpenPhone) -> None:
    mine, asked = await phone(), asyncio.Event()
    await mine.open()

    async def refuse(route: Route) -> None:
        await asked.wait()
        await route.fulfill(status=503, body='{"problem": "没有存上，请再发一次。"}')

    await mine.page.route("**/say", refuse)
    for words in ("你好", "我家房子烧了"):
        await mine.page.fill("#text", words)
        await mine.page.click("#send")
    await mine.page.fill("#text", "昨天")
    asked.set()
    await expect(mine.page.locator("#text")).to_have_value("你好\n我家房子烧了\n昨天")
    await expect(mine.page.locator(".turn.own")).to_have_count(0)


def resident_of(house: House) -> int:
    def newest(tx: Tx) -> int:
        mine = select(address.c.resident_id).where(address.c.channel == CHANNEL)
        return int(tx.execute(mine.order_by(address.c.id.desc()).limit(1)).scalar_one())

    return house.store.read_now(newest)


@pytest.mark.parametrize("streams", [True, False])
async def test_news_of_the_desk_appear_by_themselves(
    live_house: tuple[House, str], phone: OpenPhone, streams: bool
) -> None:
    """Where no stream gets through, the page asks every few seconds."""
    house, _ = live_house
    mine = await phone()
    if not streams:
        await mine.page.add_init_script("delete window.EventSource")
    await mine.open()
    await say(mine, "你好")
    resident, now = resident_of(house), house.now()

    def tell(tx: Tx) -> None:
        post_to_resident(tx, house.seal, resident, Say("您的申请已经受理"), f"news:{resident}", now, None, 7)
        tx.wake(f"resident:{resident}")

    house.store.write_now(tell)
    await expect(mine.page.locator(".turn.staff")).to_contain_text("您的申请已经受理")
    await expect(mine.page.locator(".live button", has_text="申请救助")).to_be_visible()
    assert mine.complaints == []
    assert await mine.page.evaluate(TEXT_AS_A_PAGE) == REFUSED


async def test_the_whole_way_without_scripts(
    live_house: tuple[House, str], phone: OpenPhone, photo: Path
) -> None:
    house, _ = live_house
    mine = await phone(java_script_enabled=False)
    await mine.open("/?to=522702002&for=temporary")
    before = count(house, select(func.count()).select_from(cases))
    await plainly(mine.page, photo)
    await expect(mine.page.locator("#log")).to_contain_text("申请已经提交")
    assert count(house, select(func.count()).select_from(cases)) == before + 1
    assert mine.complaints == []


async def plainly(page: Page, photo: Path) -> None:
    async def goes_on(button: Locator) -> None:
        """Every page has a form of its own: the next one is there when the number has changed."""
        number = page.locator("#say [name=form]")
        before = await number.input_value()
        await button.click()
        await expect(number).not_to_have_value(before)

    async def tap(label: str) -> None:
        await goes_on(page.locator(".live button, #submit button", has_text=label).first)

    async def write(text: str) -> None:
        await page.fill("#text", text)
        await goes_on(page.locator("#send"))

    for label in ("申请救助", "知道了，继续", "我自己或我家", "房子着火"):
        await tap(label)
    await write("昨天晚上")
    await tap("只能撑几天")
    await tap("继续申请")
    for text in ("黄丝村", "三组", "张小梅", "跳过", "13800012345", "烧了半边屋"):
        await write(text)
    await page.set_input_files("#say input[multiple]", [photo])
    await goes_on(page.locator("#send"))
    await tap("发完了")
    await tap("都是真实的")
    await tap("确认提交")


async def test_the_first_page_is_light(phone: OpenPhone) -> None:
    mine = await phone()
    weights: list[int] = []

    async def weigh(answer: object) -> None:
        sizes = await answer.request.sizes()  # type: ignore[attr-defined]
        weights.append(sizes["responseBodySize"] + sizes["responseHeadersSize"])

    waiting: list[asyncio.Task[None]] = []
    mine.page.on("response", lambda answer: waiting.append(asyncio.create_task(weigh(answer))))
    await mine.open()
    await mine.page.wait_for_load_state("networkidle")
    await asyncio.gather(*waiting)
    assert len(mine.requests) <= 10 and sum(weights) <= 60_000


async def test_a_photo_whose_upload_broke_off_is_sent_again_by_one_press(
    live_house: tuple[House, str], phone: OpenPhone, photo: Path
) -> None:
    house, _ = live_house
    mine = await phone()
    await mine.open()
    await to_the_photos(mine)
    before = count(house, select(func.count()).select_from(paper))
    await mine.page.route("**/photo", lambda route: route.abort())
    await mine.page.set_input_files("#say input[multiple]", [photo])
    again = mine.page.locator(".shot button", has_text="点这里再传")
    await expect(again).to_be_visible()
    await mine.page.unroute("**/photo")
    await again.click()
    await expect(mine.page.locator(".live .said").last).to_contain_text("一共 1 张")
    assert count(house, select(func.count()).select_from(paper)) == before + 1


async def test_changing_the_language_draws_the_page_anew(phone: OpenPhone) -> None:
    mine = await phone()
    await mine.open()
    await press(mine, "申请救助")
    await mine.page.fill("#text", "English")
    await mine.page.click("#send")
    await expect(mine.page.locator("html")).to_have_attribute("lang", "en")
    await expect(mine.page.locator(".live .progress").last).to_contain_text("Step 1")
