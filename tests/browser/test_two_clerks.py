"""Two clerks on one case: they see each other, words stay with their case, and a slip is taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from bot.house import House
from cases.moves import Given
from cases.people import Actor, Role
from store import casework, staff
from store.residents import conversation
from store.schema import cases
from tests.browser.conftest import OPENED, served
from tests.browser.test_together import JINSHAN, PASSWORD, sit_down
from tests.patience import PATIENCE_MS
from tests.store.office import Office, a_request

pytestmark = pytest.mark.browser
MESSAGE = "textarea[name=message]"
CAI = Actor("staff:1", Role.CLERK, JINSHAN, "蔡琴")
NEXT_FRAME = "() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))"
SLOWLY = """const own = window.setTimeout;
window.setTimeout = (work, after, ...more) => own(work, after >= 5000 ? after * 60 : after, ...more);"""


def an_office(house: House) -> tuple[Office, list[int]]:
    """Two clerks of one street, and two requests."""
    hashed, now = staff.hash_password(PASSWORD), house.now()
    for login, name in (("caiqin", "蔡琴"), ("xiejun", "谢军")):
        house.store.write_now(
            lambda tx, login=login, name=name: staff.create(tx, login, name, "clerk", JINSHAN, hashed, now)  # type: ignore[misc]
        )
    office = Office(house.store, house.seal, house.today(), now)
    return office, [
        office.file(office.resident(f"two-{n}"), a_request(f"two:{n}", area=JINSHAN)) for n in (1, 2)
    ]


async def test_they_see_each_other_and_words_stay_with_their_case(
    chromium: Browser, live_house: tuple[House, str]
) -> None:
    house, at = live_house
    _, (first, second) = an_office(house)
    cai, xie = [await sit_down(chromium, at, login) for login in ("caiqin", "xiejun")]
    await cai.goto(f"{at}/desk/cases/{first}")
    await xie.goto(f"{at}/desk/cases/{first}")
    await expect(cai.locator("#here")).to_contain_text("谢军也在看这一件")
    await expect(xie.locator("#here")).to_contain_text("蔡琴也在看这一件")
    await xie.goto(f"{at}/desk")
    await expect(cai.locator("#here")).to_be_empty()

    await cai.locator(MESSAGE).fill("请带户口本来")
    await cai.goto(f"{at}/desk/cases/{second}")
    await expect(cai.locator(MESSAGE)).to_have_value("")
    await say(cai, "您的申请收到了")
    await cai.goto(f"{at}/desk/cases/{first}")
    await expect(cai.locator(MESSAGE)).to_have_value("请带户口本来")
    said = said_in(house)
    assert said[second] == ["您的申请收到了"] and first not in said
    for page in (cai, xie):
        await page.context.close()


async def test_a_slip_is_taken_back_with_the_keyboard_and_the_words_are_in_the_field(
    chromium: Browser, tmp_path: Path
) -> None:
    """The seconds in which it can be are as long as she needs, on a machine that is slow too."""
    with served(tmp_path, lambda: OPENED) as (house, at):
        office, (case_id, _) = an_office(house)
        cai = await sit_down(chromium, at, "caiqin")
        slow = await cai.context.new_page()
        slow.set_default_timeout(PATIENCE_MS)
        await slow.add_init_script(SLOWLY)
        await takes_it_back(slow, f"{at}/desk/cases/{case_id}")
        assert said_in(house) == {case_id: ["还在办，请等一等"]}
        await cai.goto(f"{at}/desk/cases/{case_id}")
        await replies(cai, "请带户口本来")
        await expect(cai.locator("#stream")).to_contain_text("请带户口本来")
        await expect(cai.locator("#undo")).to_have_count(0)  # the bar goes by itself
        await cai.context.close()


async def test_the_last_words_stay_in_sight_while_the_form_grows(chromium: Browser, tmp_path: Path) -> None:
    """Whoever asked for a paper no longer saw the message that said which."""
    with served(tmp_path, lambda: OPENED) as (house, at):
        office, (case_id, _) = an_office(house)
        office.move(case_id, "take", CAI)
        for _ in range(9):
            office.move(case_id, "note", CAI, Given(words="医院说要先交钱"))
        cai = await sit_down(chromium, at, "caiqin")
        await cai.goto(f"{at}/desk/cases/{case_id}")
        talk = cai.locator("#stream")
        high = await talk.evaluate("talk => talk.clientHeight")
        await cai.locator("label.move", has_text="请居民补充").click()
        await cai.wait_for_function(f"document.getElementById('stream').clientHeight < {high}")
        await cai.evaluate(NEXT_FRAME)
        assert await talk.evaluate("talk => talk.scrollHeight - talk.scrollTop - talk.clientHeight < 20")
        await talk.evaluate("talk => talk.scrollTop = 0")
        await cai.evaluate(NEXT_FRAME)
        await cai.locator("label.move", has_text="回复居民").click()
        await cai.wait_for_function(f"document.getElementById('stream').clientHeight === {high}")
        await cai.evaluate(NEXT_FRAME)
        assert await talk.evaluate("talk => talk.scrollTop") == 0, "who reads further up stays there"
        await cai.context.close()


async def takes_it_back(cai: Page, case: str) -> None:
    await cai.goto(case)
    await say(cai, "已经批了")
    await expect(cai.get_by_role("button", name="撤回")).to_be_focused()
    await cai.keyboard.press("Enter")
    await expect(cai.locator(MESSAGE)).to_have_value("已经批了")
    await expect(cai.get_by_text("没有发给居民").first).to_be_visible()
    await say(cai, "还在办，请等一等")


async def say(page: Page, words: str) -> None:
    await replies(page, words)
    await expect(page.locator("#news").get_by_text("秒后发给居民")).to_be_visible()


async def replies(page: Page, words: str) -> None:
    await page.locator("label.move", has_text="回复居民").click()
    await page.locator(MESSAGE).fill(words)
    await page.locator("button[data-save]").click()


def said_in(house: House) -> dict[int, list[str]]:
    """What staff have said in each case, as it lies in the letters."""
    found: dict[int, list[str]] = {}
    numbers = house.store.read_now(lambda tx: [row.id for row in tx.execute(cases.select())])
    for number in numbers:
        file = house.store.read_now(lambda tx, n=number: casework.load_case(tx, house.seal, n))  # type: ignore[misc]
        lines = house.store.read_now(
            lambda tx, who=file.resident_id: conversation.letters_after(tx, house.seal, who, 0)  # type: ignore[misc]
        )
        told = [line.text.partition("\n")[0] for line in lines if line.by_staff]
        said = [words.removeprefix("工作人员回复您：") for words in told]
        if said:
            found[number] = said
    return found
