"""A county with people in it, in browsers: what residents and staff do on their pages, in plain verbs.

Everybody is invented. Only waiting is not played: `days_pass` moves the clock and sends the house round.
"""

from __future__ import annotations

import csv
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from io import StringIO
from pathlib import Path

from playwright.async_api import Browser, Page, expect

from bot.errands import ERRANDS, errands_due
from bot.house import House
from cases.people import Actor
from palmtop.demo.stories import nobodys_id
from store import errands, staff
from store.database import Tx
from tests.documents.invented import pages
from tests.patience import PATIENCE_MS
from tests.plays.staff import PEOPLE

PHONE = {"width": 360, "height": 640}
DESK = {"width": 1366, "height": 768}


@dataclass
class County:
    house: House
    at: str
    chromium: Browser
    doors: AsyncExitStack
    clock: list[datetime]
    numbers: dict[str, int] = field(default_factory=dict)
    complaints: list[str] = field(default_factory=list)

    async def hire(self) -> None:
        def work(tx: Tx) -> None:
            for login, name, role, area, duties in PEOPLE:
                made = staff.create(tx, login, name, role, area, "", self.house.now(), duties)
                assert made is not None
                self.numbers[login] = made

        await self.house.store.write(work)

    async def at_desk(self, login: str, *, phone: bool = False) -> Desk:
        """The desk of somebody who has signed in. Questions before grave moves are answered with yes."""
        context = await self.chromium.new_context(viewport=PHONE if phone else DESK, locale="zh-CN")  # type: ignore[arg-type]
        self.doors.push_async_callback(context.close)
        now, number = self.house.now(), self.numbers[login]
        token = await self.house.store.write(lambda tx: staff.open_session(tx, number, now))
        await context.add_cookies([{"name": "desk", "value": token, "url": self.at}])
        page = await context.new_page()
        page.set_default_timeout(PATIENCE_MS)
        page.on("dialog", lambda asked: asked.accept())
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        return Desk(page, self.at)

    def actor(self, login: str) -> Actor:
        """One of the staff, for what is only to be there and has a page of its own elsewhere."""
        name, role, area, duties = next(each[1:] for each in PEOPLE if each[0] == login)
        return Actor(f"staff:{self.numbers[login]}", role, area, name, duties=frozenset(duties))

    async def pay(self, case: str, name: str) -> None:
        """Three hands: proposed by the clerk, approved by the county, paid and confirmed by the payer."""
        clerk, head, payer = [await self.at_desk(who) for who in ("wangli", "hejun", "yangfan")]
        await clerk.propose_payment(case, name)
        await head.approve_payments()
        await payer.send_list_and_confirm(case)

    async def days_pass(self, days: float) -> None:
        self.clock[0] += timedelta(days=days)
        for each in ERRANDS:
            await self.house.store.write(lambda tx, name=each.name: errands.hurry(tx, name, self.house.now()))
        await errands_due(self.house)


def filled_in(sheet: str, found: dict[str, str]) -> str:
    """The request as the other side sends it back, the same for everybody in it."""
    head, *lines = csv.reader(StringIO(sheet))
    answers = [[found.get(column, value) for column, value in zip(head, line, strict=True)] for line in lines]
    out = StringIO()
    csv.writer(out).writerows([head, *answers])
    return out.getvalue()


@dataclass
class Desk:
    """One member of staff at their pages."""

    page: Page
    at: str

    async def go(self, path: str) -> None:
        answer = await self.page.goto(self.at + path)
        assert answer is not None and answer.status < 400, (path, answer and answer.status)

    async def open_case(self, name: str, view: str = "全部未办结") -> str:
        """From the list of what waits; the address of the case."""
        await self.go("/desk")
        await self.view(view)
        return await self.open_row(name)

    async def view_of(self, kind: str) -> None:
        """The list of one kind of case, chosen in the head of the list."""
        await self.go("/desk")
        await self.page.locator("select[name=kind]").select_option(kind)
        await self.page.wait_for_url(f"**kind={kind}*")

    async def open_row(self, name: str) -> str:
        row = self.page.locator("tr[data-row]", has_text=name).first
        await row.locator("td.name a").click()
        await expect(self.page.locator("#act")).to_be_visible()
        return "/desk/cases/" + self.page.url.partition("/desk/cases/")[2].partition("?")[0]

    async def act(self, move: str, **fields: str) -> None:
        """One move of the case that is open, by its word on the page."""
        chosen = self.page.locator("label.move", has=self.page.get_by_text(move, exact=True))
        if not await chosen.is_visible():
            await self.page.locator("details.more summary").click()
        await chosen.click()
        for name, value in fields.items():
            await self.fill(name, value)
        await self.page.locator("button[data-save]").click()
        await self.reads(f"已保存：{move}")

    async def notes(self, words: str) -> None:
        """Only for colleagues, on the page of the case that is open."""
        await self.page.locator("#note").fill(words)
        await self.page.locator("button[data-save]").click()
        await self.reads("已保存")

    async def fill(self, name: str, value: str) -> None:
        """A field of the page by its id: written into, or chosen from by what is read there."""
        field = self.page.locator(f"#{name}")
        if await field.evaluate("each => each.tagName") == "SELECT":
            await field.select_option(label=value)
        else:
            await field.fill(value)

    async def may_not(self, move: str) -> None:
        """The page does not offer a move."""
        await expect(
            self.page.locator("label.move", has=self.page.get_by_text(move, exact=True))
        ).to_have_count(0)

    async def press(self, label: str) -> None:
        await self.page.get_by_role("button", name=label).first.click()

    async def reads(self, words: str) -> None:
        await expect(self.page.get_by_text(words).filter(visible=True).first).to_be_visible()

    async def finds_none(self, view: str) -> None:
        """A view of the list stands empty for them."""
        await self.go("/desk")
        await self.view(view)
        await expect(self.page.locator("#list .empty")).to_be_visible()

    async def view(self, name: str) -> None:
        """A view of the list; rarer ones stand under "more"."""
        link = self.page.get_by_role("link", name=name).first
        if not await link.is_visible():
            await self.page.locator("nav details summary").first.click()
        await link.click()
        await expect(self.page.locator("#views a[aria-current=page]", has_text=name)).to_be_attached()

    async def status(self, path: str) -> int:
        """What the house answers to somebody who types the address."""
        return (await self.page.request.get(self.at + path)).status

    async def paper(self, case: str, kind: str) -> str:
        """The words of a paper of the case, as whoever prints it reads them."""
        answer = await self.page.request.get(f"{self.at}{case}/documents/{kind}")
        assert answer.status == 200, (kind, answer.status)
        return "".join(pages(await answer.body()))

    async def asks_the_registers(
        self, name: str, found: dict[str, str], folder: Path, agreeing: Desk
    ) -> None:
        """The sheet goes out once a second person agrees, is filled in by the registers, and comes back."""
        await self.go("/desk/checks")
        await self.reads(name)
        await self.press("编成一批，用表格核对")
        batch = self.page.url
        await self.page.get_by_role("link", name="CSV").click()
        await self.page.fill("#reason", "送有关单位核对")
        await self.press("请人同意")
        await agreeing.go("/desk/lists")
        await agreeing.press("同意导出")
        await self.go("/desk/lists")
        async with self.page.expect_download() as going:
            await self.page.get_by_role("button", name="下载").click()
        await self.go(batch.removeprefix(self.at))
        sheet, answered = await (await going.value).path(), folder / "answered.csv"
        answered.write_text(filled_in(sheet.read_text("utf-8-sig"), found), "utf-8-sig")
        await self.page.set_input_files("#sheet", answered)
        await self.press("检查并收下")
        await self.reads("收下了")

    async def sees_the_home(self, case: str, with_whom: str, partner: Desk) -> None:
        """Planned by one, recorded by the other on a phone, signed by everybody."""
        visit = await self.plans_visit(case, with_whom)
        await partner.records_visit(visit, present="本人", free="砖房，和申请说的一样。")

    async def plans_visit(self, case: str, with_whom: str) -> str:
        await self.go(f"{case}/visits")
        plan = self.page.locator("form.card", has=self.page.locator("[name=remote]"))
        second = plan.locator("select[name=second]")
        label = await second.locator("option", has_text=with_whom).first.inner_text()
        await second.select_option(label=label)
        await self.press("定下来")
        await self.reads("安排好了")
        return str(await self.page.get_by_role("link", name="打开记录").first.get_attribute("href"))

    async def records_visit(self, visit: str, **notes: str) -> None:
        """At the home, on a phone: each point true, notes, and everybody signs with a finger."""
        await self.go(visit)
        for point in await self.page.locator("fieldset.point label.yes").all():
            await point.click()
        for name, words in notes.items():
            await self.page.locator(f"textarea[name={name}]").fill(words)
        for pad in await self.page.locator(".sign").all():
            await pad.scroll_into_view_if_needed()
            box = await pad.locator("canvas").bounding_box()
            assert box is not None
            await self.page.mouse.move(box["x"] + 20, box["y"] + 20)
            await self.page.mouse.down()
            await self.page.mouse.move(box["x"] + 120, box["y"] + 60, steps=4)
            await self.page.mouse.up()
            await pad.locator(".keep").click()
        await self.page.locator("#finish").click()
        await self.reads("已记录")

    async def hangs_notice(self, case: str, colleague: Desk, **fields: str) -> None:
        """Made by one, looked at by another, posted."""
        await self.makes_notice(case, **fields)
        await colleague.checks_notice(case)
        await self.posts_notice(case)

    async def never_read(self, words: str) -> bool:
        """Whether a page says nothing of something, also where it is folded away."""
        return words not in str(await self.page.content())

    async def finds_none_of_complaints(self) -> None:
        """The view is not even offered to them."""
        await self.go("/desk?view=complaints")
        await expect(self.page.locator("tr[data-row]")).to_have_count(0)

    async def makes_notice(self, case: str, **fields: str) -> None:
        await self.go(f"{case}/notice")
        for name, value in fields.items():
            await self.fill(name, value)
        await self.press("做好，请同事看")
        await self.reads("请另一位同事来看")

    async def checks_notice(self, case: str) -> None:
        await self.go(f"{case}/notice")
        await self.press("看过了，没有多余的信息")
        await self.reads("已经先告诉本人")

    async def posts_notice(self, case: str) -> None:
        await self.go(f"{case}/notice")
        await self.press("现在贴出去")
        await self.reads("贴出去了")

    async def propose_payment(self, case: str, holder: str) -> None:
        await self.go(f"{case}/payments")
        await self.page.locator("#holder").fill(holder)
        await self.page.locator("#bank").fill("农村信用社")
        await self.page.locator("#account").fill("6217002200001234567")
        await self.press("提出")
        await self.reads("请另一位同事审批")

    async def approve_payments(self) -> None:
        await self.go("/desk/payments?state=proposed")
        await self.page.locator("button[name=whole]").click()
        await self.page.locator("form[action='/desk/payments/do'] button").click()
        await self.reads("办好了 1 笔")

    async def send_list_and_confirm(self, case: str) -> None:
        """The payer's part: the list to the finance office, and the receipt of the bank."""
        await self.go("/desk/payments?state=approved")
        await self.page.locator("button[name=whole]").click()
        await self.page.locator("form[action='/desk/payments/do'] button").click()
        await self.reads("下载表格")
        await self.go(f"{case}/payments")
        await (
            self.page.locator("form", has=self.page.locator("[name=what][value=confirm]"))
            .get_by_role("button")
            .click()
        )
        await self.reads("已到账")


@dataclass
class Resident:
    """Somebody with a phone, in the chat."""

    page: Page
    clock: list[datetime]

    async def write(self, text: str) -> None:
        await self.page.locator("#text").fill(text)
        await self.page.locator("#text").press("Enter")

    async def press(self, label: str) -> None:
        await self.page.get_by_role("button", name=label).last.click()

    async def reads(self, words: str) -> None:
        await expect(self.page.get_by_text(words).last).to_be_visible()

    async def answer(self, question: str, label: str) -> None:
        await self.reads(question)
        await self.press(label)

    async def told(self, question: str, text: str) -> None:
        await self.reads(question)
        await self.write(text)

    async def says(self, *lines: str) -> None:
        """One after the other: by the button of these words where the house offers one, else typed."""
        for line in lines:
            own = self.page.locator(".turn.own")
            before = await own.count()
            button = self.page.locator(".live, #submit").get_by_role("button", name=line, exact=True)
            if await button.count():
                await button.last.click()
            else:
                await self.write(line)
            self.clock[0] += timedelta(seconds=5)  # nobody types faster
            await expect(own.nth(before)).to_be_attached()
            await expect(self.page.locator(".turn.own:last-child")).to_have_count(0)

    async def shows(self, photo: Path) -> None:
        await self.page.set_input_files("#say input[multiple]", [photo])
        await self.reads("一共 1 张")

    async def never_read(self, words: str) -> bool:
        return words not in str(await self.page.content())

    async def asks_for_help_with_a_hospital_bill(self, name: str, bill: Path | None = None) -> None:
        await self.says(
            "申请救助", "知道了，继续", "我自己或我家", "看病花钱多", "还能过，就是很紧", "都不是",
            "同意核对", "我和老伴", "种地养殖", "就这些", "一年五千", "看病", "三万五", "一万二", "继续申请",
            "金山街道",
            "泉山社区", "三组，小学后面", name, nobodys_id("19580312"), "13900001111",
            "老伴脑梗住院，钱都借遍了",
        )  # fmt: skip
        if bill is None:
            await self.says("以后补", "都是真实的", "提交")
        else:
            await self.shows(bill)
            await self.says("发完了", "都是真实的", "提交")
        await self.reads("申请已经提交")

    async def asks_for_dibao(self, name: str, *, account: str) -> None:
        """From what help there is to the request, nothing asked twice."""
        await self.says(
            "我能享受什么", "知道了，继续", "都不是", "都没有", "没遇到什么事", "还能过，就是很紧", "村里",
            "种地", "一年六千", "我和老伴，带两个孙子", "都住一起", "都没有", "68", "2", "有能力", "没有",
        )  # fmt: skip
        await self.says(
            "申请低保", "自己", "周桂英", "跳过", "周小明", "儿子", "周强", "女儿", "跳过", "继续",
            "金山街道", "不清楚", "二组，老粮站旁边", "就在这里", name, nobodys_id("19580312"), "13900001031",
            account, "农村信用社", "年纪大了，种地挣不到几个钱", "同意", "都是真实的", "提交",
        )  # fmt: skip
        await self.reads("申请已经提交")

    async def asks_for_quick_help(self, name: str) -> None:
        await self.says(
            "申请救助", "知道了，继续", "我自己或我家", "房子着火", "昨天", "只能撑几天", "继续申请",
            "金山街道", "城北社区", "老粮站后面", name, "跳过", "13900000001", "灶房烧了，住在兄弟家",
            "没有照片", "都是真实的", "提交",
        )  # fmt: skip
        await self.reads("申请已经提交")

    async def cries_for_help_after_a_fire(self, name: str) -> None:
        """An emergency is asked hardly anything: where, the telephone, who."""
        await self.write("我家房子昨天烧了，今天没地方住")
        await self.answer("是在哪个镇街？", "金山街道")
        await self.told("具体在哪里？", "三组，小学后面")
        await self.answer("您的电话是多少？", "跳过")
        await self.told("您叫什么名字？", name)
        await self.reads("都记下了，金山街道的工作人员会马上看到")


@dataclass
class Passer:
    """Anybody with a phone in front of a public notice."""

    page: Page
    at: str

    async def reads_notices_of(self, township: str) -> None:
        await self.page.goto(self.at + "/notices")
        async with self.page.expect_navigation():
            await self.page.get_by_role("link", name=township).click()
        await self.page.reload()  # a phone may keep the page for a minute

    async def sees(self, words: str) -> None:
        await expect(self.page.get_by_text(words).first).to_be_visible()

    async def sees_no(self, words: str) -> None:
        await expect(self.page.get_by_text(words)).to_have_count(0)

    async def objects(self, words: str) -> str:
        """Without a name; the code to ask for the answer by."""
        await self.page.get_by_role("link", name="有意见，点这里").first.click()
        await self.page.locator("#words").fill(words)
        await self.page.get_by_role("button", name="交上去").click()
        return await self.page.locator(".bigcode").inner_text()

    async def asks_for_answer(self, code: str) -> None:
        await self.page.goto(self.at + "/notices/answer")
        await self.page.locator("#code").fill(code)
        await self.page.locator("main button").click()
