"""On a phone at a home: big buttons, photos, signatures; the line breaks, and nothing is lost or doubled."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any

import httpx2
import pytest
from PIL import Image
from playwright.async_api import Page, expect
from sqlalchemy import func, select

from bot.house import House
from cases.people import Actor, Role
from store import staff, visits
from store.schema import visit_part
from store.times import china_day
from tests.browser.conftest import OpenPhone, Phone
from tests.patience import PATIENCE, until
from tests.store.office import TOWN, Office
from tests.visits.homes import a_dibao, a_plan, plan
from tests.visits.homes import number as number_of

pytestmark = pytest.mark.browser
SHOTS = os.environ.get("VISIT_SHOTS", "")


def shop(house: House) -> Office:
    return Office(house.store, house.seal, house.today(), house.now())


def a_home(house: House, sender: str, kind: str = "dibao") -> tuple[dict[str, Actor], int, int]:
    office, people = shop(house), {}
    for login, name in ((f"wl{sender}", "王丽"), (f"zq{sender}", "赵强")):
        made = office.write(
            lambda tx, one=(login, name): staff.create(tx, *one, Role.CLERK, TOWN, "x", office.now)
        )
        people[name] = Actor(f"staff:{made}", Role.CLERK, TOWN, name)
    filing = a_dibao(kind, **{"person.age": 72})
    case = office.file(office.resident(sender, "web"), _as(filing, sender))
    office.move(case, "take", people["王丽"])
    given = a_plan(people["王丽"], people["赵强"], f"form:{sender}", day=china_day(office.now))
    return people, case, plan(office, people["王丽"], case, given)


def _as(filing: Any, sender: str) -> Any:
    from dataclasses import replace

    return replace(filing, draft=f"{filing.kind}:{sender}")


async def at_home(phone: OpenPhone, house: House, who: Actor, **options: Any) -> Phone:
    held = await phone(**options)
    office = shop(house)
    token = office.write(lambda tx: staff.open_session(tx, number_of(who), office.now))
    await held.context.add_cookies([{"name": "desk", "value": token, "url": held.at}])
    return held


async def sign(page: Page, who: str) -> None:
    canvas = page.locator(f"[data-signer={who}] canvas")
    await canvas.scroll_into_view_if_needed()
    box = await canvas.bounding_box()
    assert box is not None
    await page.mouse.move(box["x"] + 30, box["y"] + 40)
    await page.mouse.down()
    for step in range(6):
        await page.mouse.move(box["x"] + 40 + 25 * step, box["y"] + 30 + 30 * (step % 2))
    await page.mouse.up()
    await page.locator(f"[data-signer={who}] .keep").click()


async def settled(page: Page, waiting: int = 0) -> None:
    await page.wait_for_selector(f"#net[data-open='{waiting}']")


def a_jpeg() -> dict[str, Any]:
    out = io.BytesIO()
    Image.effect_noise((2400, 1800), 60).convert("RGB").save(out, "JPEG", quality=92)
    return {"name": "home.jpg", "mimeType": "image/jpeg", "buffer": out.getvalue()}


AN_OLD_PHONE = """const own = HTMLCanvasElement.prototype.toBlob;
HTMLCanvasElement.prototype.toBlob = function (...all) { setTimeout(() => own.apply(this, all), 1500); };"""
THE_SCREEN_GOES_DARK = """() => {
    Object.defineProperty(document, "hidden", { get: () => true });
    document.dispatchEvent(new Event("visibilitychange"));
}"""
EACH_SAYS_WHERE_IT_IS = """() => [...document.querySelectorAll("[data-part=point] .sending")]
    .every(line => line.textContent.trim())"""


def kept(house: House, visit: int, kind: str) -> int:
    wanted = visit_part.c.visit_id == visit, visit_part.c.kind == kind
    count = select(func.count()).select_from(visit_part).where(*wanted)
    return int(house.store.read_now(lambda tx: tx.execute(count).scalar_one()))


async def answer(page: Page, name: str, found: str, note: str = "") -> None:
    place = page.locator(f"[data-subject='{name}']")
    if note:
        await place.locator("textarea").fill(note)
    await place.locator(f"label.{found}").click()


async def test_a_visit_is_recorded_through_many_cuts_and_nothing_is_lost_or_doubled(
    phone: OpenPhone, live_house: tuple[House, str]
) -> None:
    house, _ = live_house
    people, case, visit = a_home(house, "cuts")
    held = await at_home(phone, house, people["王丽"])
    page = held.page
    await page.add_init_script(AN_OLD_PHONE)
    await held.open(f"/desk/visits/{visit}")
    await page.wait_for_selector("#visit[data-ready][data-kept]")
    names = await page.locator("[data-part=point]").evaluate_all("all => all.map(one => one.dataset.subject)")
    assert "income.amount[0]" in names
    for index, name in enumerate(names):  # a cut at every point, half of them while it is being sent
        await held.context.set_offline(index % 2 == 0)
        await answer(page, name, "yes" if index else "no", "" if index else "现在没有工做")
        await held.context.set_offline(index % 2 == 1)
    await held.context.set_offline(True)
    await page.wait_for_function(EACH_SAYS_WHERE_IT_IS)  # on the phone, or sent: then the page may be left
    await page.reload()  # the page itself opens without a signal
    await page.wait_for_selector("#visit[data-ready]")
    chosen = await page.locator(f"[data-subject='{names[1]}'] input:checked").input_value()
    assert chosen == "yes"
    await page.set_input_files("#shoot", [a_jpeg()])
    await page.wait_for_selector("#shots figure")
    for each in ("resident", "first", "second"):
        await sign(page, each)
    await page.locator("#record").evaluate("form => form.requestSubmit()")
    await page.wait_for_selector("#refused.done")
    if SHOTS:
        await page.evaluate("window.scrollTo(0, 0)")
        await page.screenshot(path=Path(SHOTS) / "offline.png")
        await page.screenshot(path=Path(SHOTS) / "offline-full.png", full_page=True)
    assert "没有信号" in await page.locator("#net").inner_text()
    await held.context.set_offline(False)
    await page.wait_for_selector("#visit[data-open=no]")
    if SHOTS:
        await page.screenshot(path=Path(SHOTS) / "done.png", full_page=True)
    assert (kept(house, visit, "photo"), kept(house, visit, "signature")) == (1, 3)
    file = shop(house).dossier(case)
    assert file.marks[names[0]][2] == "refuted"
    assert {file.marks[name][2] for name in names[1:]} <= {"verified"}
    assert held.complaints == []


async def test_a_lost_answer_of_the_server_doubles_nothing(
    phone: OpenPhone, live_house: tuple[House, str]
) -> None:
    house, _ = live_house
    people, _, visit = a_home(house, "lost")
    held = await at_home(phone, house, people["王丽"])
    lost = []

    async def swallow(route: Any) -> None:
        if len(lost) < 3:
            lost.append(await route.fetch())
            await route.abort()
        else:
            await route.continue_()

    await held.page.route("**/parts", swallow)
    await held.open(f"/desk/visits/{visit}")
    await held.page.wait_for_selector("#visit[data-ready]")
    await answer(held.page, "income.amount[0]", "yes")
    line = held.page.locator("[data-subject='income.amount[0]'] .sending", has_text="✓")
    await line.wait_for()
    assert kept(house, visit, "point") == 1 and len(lost) == 3


async def test_signed_out_by_time_what_waits_is_sent_after_signing_in_again(
    phone: OpenPhone, live_house: tuple[House, str]
) -> None:
    house, _ = live_house
    people, _, visit = a_home(house, "again")
    held = await at_home(phone, house, people["王丽"])
    await held.open(f"/desk/visits/{visit}")
    await held.page.wait_for_selector("#visit[data-ready]")
    await held.context.clear_cookies()
    await answer(held.page, "income.amount[0]", "yes")
    await held.page.wait_for_selector("#net a")
    assert kept(house, visit, "point") == 0
    office = shop(house)
    token = office.write(lambda tx: staff.open_session(tx, number_of(people["王丽"]), office.now))
    await held.context.add_cookies([{"name": "desk", "value": token, "url": held.at}])
    await held.open(f"/desk/visits/{visit}")
    await held.page.wait_for_selector("#visit[data-ready]")
    await settled(held.page)
    assert kept(house, visit, "point") == 1
    await held.page.locator("textarea[name=free]").press_sequentially("她说夜里睡不好")
    await held.page.evaluate(THE_SCREEN_GOES_DARK)  # and the phone ends the page
    await until(lambda: kept(house, visit, "notes") == 1)


async def test_signing_out_clears_the_phone(phone: OpenPhone, live_house: tuple[House, str]) -> None:
    house, _ = live_house
    people, _, visit = a_home(house, "leave")
    held = await at_home(phone, house, people["王丽"])
    page, asked = held.page, []
    await held.open(f"/desk/visits/{visit}")
    await page.wait_for_selector("#visit[data-ready][data-kept]")
    await page.route("**/parts", lambda route: route.abort())
    await answer(page, "income.amount[0]", "yes")
    await settled(page, 1)

    async def sure(dialog: Any) -> None:
        asked.append(dialog.message)
        await dialog.accept()

    page.on("dialog", sure)
    await page.locator("form.leave button").click()
    await page.wait_for_url("**/desk/sign-in*")
    assert asked and "1 项" in asked[0]
    left = await page.evaluate(
        "async () => [await caches.keys(), (await indexedDB.databases()).map(one => one.name)]"
    )
    assert left == [[], []]


async def test_without_scripts_the_same_form_is_enough(
    phone: OpenPhone, live_house: tuple[House, str]
) -> None:
    house, _ = live_house
    people, case, visit = a_home(house, "plain")
    held = await at_home(phone, house, people["王丽"], java_script_enabled=False)
    page = held.page
    await held.open(f"/desk/visits/{visit}")
    await page.locator("[data-subject='income.amount[0]'] label.yes").click()
    for who in ("resident", "first", "second"):
        await page.locator("[name=pictured]").select_option(who)
        await page.set_input_files("[name=picture]", [a_jpeg()])
        await page.locator("fieldset button").click()
    await page.locator("#finish").click()
    await expect(page.locator("#visit[data-open=no]")).to_have_count(1)
    assert shop(house).dossier(case).marks["income.amount[0]"][2] == "verified"


async def test_every_page_of_visits_fits_a_phone_and_can_be_read_by_everybody(
    phone: OpenPhone, live_house: tuple[House, str]
) -> None:
    house, _ = live_house
    people, case, visit = a_home(house, "axe", "tekun")
    held = await at_home(phone, house, people["王丽"], bypass_csp=True)
    axe = next((Path(__file__).parents[1] / "vendor").rglob("axe*.js")).read_text()
    for path in (f"/desk/visits/{visit}", f"/desk/cases/{case}/visits", "/desk/visits"):
        await held.open(path)
        await held.page.evaluate(axe)
        found = await held.page.evaluate(
            "axe.run().then(all => all.violations.map(one => [one.id, one.nodes[0].html]))"
        )
        assert found == [], (path, found)
        wide = await held.page.evaluate("document.documentElement.scrollWidth")
        out = await held.page.evaluate(
            "[...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().right > 361)"
            ".map(one => one.tagName + '.' + one.className).slice(0, 8)"
        )
        assert wide <= 360, (path, wide, out)
        if SHOTS:
            name = path.strip("/").replace("/", "-")
            await held.page.screenshot(path=Path(SHOTS) / f"{name}.png", full_page=True)


async def test_the_outline_for_paper_is_one_sheet(phone: OpenPhone, live_house: tuple[House, str]) -> None:
    house, _ = live_house
    people, _, visit = a_home(house, "sheet", "tekun")
    held = await at_home(phone, house, people["王丽"])
    await held.open(f"/desk/visits/{visit}/outline")
    pdf = await held.page.pdf(format="A4", prefer_css_page_size=True)
    assert pdf.count(b"/Type /Page\n") + pdf.count(b"/Type /Page ") + pdf.count(b"/Type /Page>") == 1
    assert "被调查人" in await held.page.inner_text("main")
    if SHOTS:
        await held.page.screenshot(path=Path(SHOTS) / "sheet.png", full_page=True)


def test_what_is_kept_can_be_told_from_what_is_asked(live_house: tuple[House, str]) -> None:
    house, _ = live_house
    people, _, visit = a_home(house, "list")
    rows = shop(house).read(lambda tx: visits.planned(tx, house.seal, people["王丽"], mine=True))
    assert [row.id for row in rows] == [visit]


async def test_a_file_that_is_no_picture_is_refused_kindly(live_house: tuple[House, str]) -> None:
    house, at = live_house
    people, _, visit = a_home(house, "nopic")
    office = shop(house)
    token = office.write(lambda tx: staff.open_session(tx, number_of(people["王丽"]), office.now))
    async with httpx2.AsyncClient(base_url=at, cookies={"desk": token}, timeout=PATIENCE) as client:
        page = (await client.get(f"/desk/visits/{visit}")).text
        form_token = page.partition('data-token="')[2].partition('"')[0]
        fields = {"form_token": form_token, "key": "abcdef0123", "kind": "photo", "subject": "", "at": "1"}
        files = {"picture": ("x.svg", b"<svg onload=alert(1)>", "image/svg+xml")}
        answer = await client.post(f"/desk/visits/{visit}/parts", data=fields, files=files)
    assert answer.status_code == 422 and "problem" in answer.json()
    assert kept(house, visit, "photo") == 0
