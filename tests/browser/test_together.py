"""A resident with a phone and a clerk at the desk, at the same time, in two real browsers."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageDraw
from playwright.async_api import Browser, Page, expect

from bot.house import House
from store import staff
from tests.browser.conftest import OpenPhone
from tests.patience import PATIENCE_MS

pytestmark = pytest.mark.browser
JINSHAN, COUNTY = "522702001", "522702"
PASSWORD = "Tea-and-rice-42"


def a_photo() -> bytes:
    picture = Image.new("RGB", (640, 480), (120, 90, 70))
    ImageDraw.Draw(picture).rectangle((120, 80, 520, 400), fill=(30, 25, 25))
    kept = io.BytesIO()
    picture.save(kept, "JPEG")
    return kept.getvalue()


async def hire(house: House) -> None:
    hashed = staff.hash_password(PASSWORD)
    now = house.now()
    await house.store.write(lambda tx: staff.create(tx, "chenxiao", "陈晓", "clerk", JINSHAN, hashed, now))
    await house.store.write(lambda tx: staff.create(tx, "lina", "李娜", "officer", COUNTY, hashed, now))


async def press(page: Page, label: str) -> None:
    await page.get_by_role("button", name=label).last.click()


async def write(page: Page, text: str) -> None:
    await page.locator("#text").fill(text)
    await page.locator("#text").press("Enter")


async def answer(page: Page, question: str, label: str) -> None:
    await expect(page.get_by_text(question).last).to_be_visible()
    await press(page, label)


async def apply_on_the_phone(page: Page) -> None:
    await press(page, "申请救助")
    await answer(page, "继续吗？", "知道了，继续")
    await answer(page, "您是给谁申请？", "我自己或我家")
    await answer(page, "遇到了什么难处？", "房子着火")
    await answer(page, "是什么时候的事？", "昨天")
    await answer(page, "还过得去吗？", "只能撑几天")
    await answer(page, "要继续申请吗？", "继续申请")
    await answer(page, "事情发生在哪个镇街？", "金山街道")
    await answer(page, "是哪个村或社区？", "太平村")
    await answer(page, "具体在哪里？", "跳过")
    await expect(page.get_by_text("您叫什么名字？").last).to_be_visible()
    await write(page, "吴大树")
    await answer(page, "请写您的身份证号", "跳过")
    await answer(page, "您的电话是多少？", "跳过")
    await answer(page, "事情的经过", "跳过")
    await answer(page, "有现场照片就发来", "没有照片")
    await answer(page, "都是真实的吗？", "都是真实的")
    await answer(page, "还没有提交", "确认提交")
    await expect(page.get_by_text("申请已经提交，交到了金山街道。")).to_be_visible()


async def act(page: Page, move: str, **fields: str) -> None:
    await page.locator("label.move", has_text=move).click()
    for name, value in fields.items():
        if name == "wanted":
            await page.locator(f"input[name=wanted][value='{value}']").check()
        else:
            await page.locator(f"#{name}").fill(value)
    await page.locator("button[data-save]").click()
    await expect(page.locator("#news .done")).to_be_visible()


async def sit_down(chromium: Browser, at: str, login: str) -> Page:
    """A desk of somebody who has just signed in. Questions before grave moves are answered with yes."""
    context = await chromium.new_context(viewport={"width": 1366, "height": 768}, locale="zh-CN")
    desk = await context.new_page()
    desk.set_default_timeout(PATIENCE_MS)
    desk.on("dialog", lambda asked: asked.accept())
    await desk.goto(at + "/desk")
    await desk.locator("[name=login]").fill(login)
    await desk.locator("[name=password]").fill(PASSWORD)
    await desk.locator("[name=password]").press("Enter")
    return desk


async def the_county_approves(chromium: Browser, at: str) -> None:
    """The one who proposed does not decide: somebody of the county does, from the list of what waits."""
    county = await sit_down(chromium, at, "lina")
    await county.get_by_role("link", name="等决定").click()
    await county.get_by_text("吴大树").first.click()
    await expect(county.get_by_text("已提意见：给予救助")).to_be_visible()
    await act(county, "批准")
    await county.context.close()


async def test_a_request_goes_to_the_desk_and_its_answers_come_back_by_themselves(
    phone: OpenPhone, chromium: Browser, live_house: tuple[House, str]
) -> None:
    house, at = live_house
    await hire(house)
    resident = await phone()
    await resident.open()
    await apply_on_the_phone(resident.page)

    desk = await sit_down(chromium, at, "chenxiao")
    await desk.get_by_role("link", name="全部未办结").click()
    await desk.get_by_text("吴大树").first.click()
    await act(desk, "受理")
    await expect(resident.page.get_by_text("您的申请已经受理").last).to_be_visible()

    await act(desk, "请居民补充", wanted="papers.scene", message="请拍一张烧坏的屋顶")
    await expect(resident.page.get_by_text("请拍一张烧坏的屋顶").last).to_be_visible()
    await press(resident.page, "现在补上")
    picture = {"name": "roof.jpg", "mimeType": "image/jpeg", "buffer": a_photo()}
    await resident.page.locator("input[type=file][multiple]").set_input_files(picture)
    await expect(resident.page.get_by_text("一共 1 张").last).to_be_visible()
    await press(resident.page, "发完了")
    await expect(resident.page.get_by_text("已经转给工作人员").last).to_be_visible()

    await desk.reload()
    await expect(desk.locator("img.thumb, .thumb img").first).to_be_visible()
    await act(desk, "提意见：给予", amount="600")
    await the_county_approves(chromium, at)
    await expect(resident.page.get_by_text("救助金额 600 元").last).to_be_visible()
    await write(resident.page, "多谢你们")
    await desk.goto(at + "/desk?view=unread")  # what comes in is unread until somebody looks
    await expect(desk.get_by_text("吴大树").first).to_be_visible()
    assert resident.complaints == []
    await desk.context.close()
