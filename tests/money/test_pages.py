"""At the desk, without scripts: propose, look, approve; the envelope; tasks."""

from __future__ import annotations

import re
from datetime import timedelta
from hashlib import sha256
from io import BytesIO
from typing import Any

import openpyxl
import pytest
from sqlalchemy import select, update

from bot.bulk import bulk_due
from cases.moves import Given
from cases.people import Actor, Duty, Role
from rules import keys
from store import money
from store.desk.tasks import NewTask, open_task
from store.money import slices
from store.money.results import reference
from store.money.shapes import STATES
from store.schema import payment, staff, trail
from store.times import ms
from tests.houses import the_ground
from tests.pages.conftest import DeskOffice, clock, desk, house
from tests.pages.visitor import Visitor, words
from tests.store.office import COUNTY, OTHER_TOWN, TOWN, a_request

__all__ = ["clock", "desk", "house"]

ACCOUNT = {"kind": "money", "holder": "罗小秀", "bank": "农村信用社", "account": "6217002200001234567"}
LOOKED = re.compile(r'name="looked" value="(\d+)"')
PAIRS = re.compile(r'name="pairs" value="([^"]*)"')


@pytest.fixture
def office(desk: DeskOffice) -> DeskOffice:
    """With a head of the township and one of the county."""
    for login, name, role, area in (
        ("chengang", "陈刚", Role.HEAD, TOWN),
        ("hejun", "何军", Role.COUNTY_HEAD, COUNTY),
    ):
        number = desk._hired(login, name, role, area)
        desk.people[login] = Actor(f"staff:{number}", role, area, name)
    return desk


def taken(office: DeskOffice, n: int = 1, **changed: Any) -> int:
    case = office.case(a_request(f"temporary:{n}", track="supplement", **changed), sender=f"chat-{n}")
    office.move(case, "take")
    return case


def grant(office: DeskOffice, case: int, yuan: int = 1200) -> None:
    office.move(case, "propose", given=Given(amount_fen=yuan * 100))
    office.move(case, "approve", "lina")


def approved(office: DeskOffice, n: int = 1, yuan: int = 1200, **changed: Any) -> int:
    case = taken(office, n, **changed)
    grant(office, case, yuan)
    return case


async def proposed(visitor: Visitor, case: int, **changed: str) -> int:
    page = f"/desk/cases/{case}/payments"
    answer = await visitor.send(page, {"what": "propose", **ACCOUNT, **changed})
    return answer.status_code


async def test_a_clerk_proposes_and_sees_what_comes_next(office: DeskOffice) -> None:
    case = approved(office)
    clerk = await office.at_desk("wangli")
    assert "先行救助" not in words(await clerk.get(f"/desk/cases/{case}/payments"))  # it is decided by now
    unpaid = await clerk.get("/desk/payments")
    assert f"/desk/cases/{case}/payments" in unpaid.text and "1,200 元" in words(unpaid)
    assert re.search("任务 [^0-9 ]", words(unpaid))  # no task waits, and nothing else stands there
    assert await proposed(clerk, case) == 303
    said = words(await clerk.get(f"/desk/cases/{case}/payments?done=propose"))
    assert "请另一位同事审批" in said and "1,200 元" in said and "尾号 4567" in said
    assert "6217002200001234567" not in said and "批准这一笔" not in said


async def test_what_nobody_proposed_yet_is_counted_and_what_was_given_first_hides_nothing(
    office: DeskOffice,
) -> None:
    """Who had got something before the forms was in no list any more once the rest was approved."""
    approved(office)
    given = taken(office, 2)
    clerk = await office.at_desk("wangli")
    assert "待提出 1 待审批" in words(await clerk.get("/desk/payments"))
    wish = money.Wish(given, "cash", money.Payee(name=""), 30_000, first_aid=True)
    o, officer = office.office, office.people["lina"]
    o.write(lambda tx: money.put_in(tx, officer, TOWN, 2026, 30_000, "县财政拨款", "1", o.now))
    o.write(lambda tx: money.propose(tx, o.seal, office.people["wangli"], wish, o.now))
    grant(office, given)
    page = await clerk.get("/desk/payments?state=todo")
    assert "待提出 2 待审批 1" in words(page) and f"/desk/cases/{given}/payments" in page.text
    assert await proposed(clerk, given) == 303
    page = await clerk.get("/desk/payments?state=todo")
    assert "待提出 1 待审批 2" in words(page) and f"/desk/cases/{given}/payments" not in page.text
    assert "这里没有" in words(await clerk.get("/desk/payments?state=todo&programme=dibao"))


async def test_a_clerk_who_names_a_colleague_or_one_account_twice_is_shown_to_the_head(
    office: DeskOffice,
) -> None:
    first, second, third = (approved(office, n) for n in (1, 2, 3))
    clerk = await office.at_desk("wangli")
    own = {"holder": "王丽", "relation": "表姐", "account": "6217002200007654321"}
    assert await proposed(clerk, first, **own) == 303
    head = await office.at_desk("chengang")
    page = words(await head.get(f"/desk/cases/{first}/payments"))
    assert "和一位工作人员同名" in page and "还收着别人的钱" not in page
    for case in (second, third):
        assert await proposed(clerk, case) == 303
    look = {"action": "approve", "state": "proposed", "whole": "1"}
    neighbour = {keys.NAME.name: "陈国平", keys.ID_NUMBER.name: "52270219550307002X"}
    other = approved(office, 4, facts=neighbour)
    assert await proposed(clerk, other, holder="罗小秀", relation="邻居") == 303
    seen = words(await head.send("/desk/payments/look", look, "/desk/payments"))
    assert seen.count("还收着别人的钱") == 3, "hers twice, and the neighbour's"
    assert seen.count("和一位工作人员同名") == 1 and "王丽（表姐）" in seen.replace(" ", "")


async def test_a_mistake_comes_back_with_what_was_typed(office: DeskOffice) -> None:
    case = approved(office)
    clerk = await office.at_desk("wangli")
    page = f"/desk/cases/{case}/payments"
    answer = await clerk.send(page, {"what": "propose", **ACCOUNT, "holder": "罗大明"})
    assert answer.status_code == 422
    assert "户名不是本人" in words(answer) and "罗大明" in answer.text and "农村信用社" in answer.text


async def test_the_head_looks_exactly_and_then_approves_just_that(office: DeskOffice) -> None:
    clerk, head = await office.at_desk("wangli"), await office.at_desk("chengang")
    for n in (1, 2):
        assert await proposed(clerk, approved(office, n, 1000 * n)) == 303
    page = "/desk/payments?state=proposed"
    looked = await head.send(
        "/desk/payments/look", {"action": "approve", "state": "proposed", "whole": "1"}, page
    )
    assert "一共 2 笔，3,000 元" in words(looked)
    [pairs] = PAIRS.findall(looked.text)
    cancelled = await clerk.send(
        "/desk/cases/2/payments", {"what": "cancel", "payment": "2", "version": "1", "why": "填错了"}
    )
    assert cancelled.status_code == 303
    done = await head.send("/desk/payments/do", {"action": "approve", "pairs": pairs}, page)
    said = words(done)
    assert "办好了 1 笔，1,000 元" in said and "有 1 笔在您预览以后变了" in said
    again = words(await head.send("/desk/payments/do", {"action": "approve", "pairs": pairs}, page))
    assert "办好了" not in again


async def test_who_approves_very_many_is_shown_how_far_it_is_and_may_go_away(
    office: DeskOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(money, "AT_ONCE", 1)
    monkeypatch.setattr(slices, "AT_ONCE", 1)
    clerk, head = await office.at_desk("wangli"), await office.at_desk("chengang")
    for n in (1, 2, 3):
        assert await proposed(clerk, approved(office, n, 1000 * n)) == 303
    page, action = "/desk/payments?state=proposed", {"action": "approve"}
    looked = await head.send("/desk/payments/look", {**action, "state": "proposed", "whole": "1"}, page)
    form = {**action, "pairs": PAIRS.findall(looked.text)[0], "looked": LOOKED.findall(looked.text)[0]}
    done = await head.send("/desk/payments/do", form, page)
    assert done.status_code == 303 and done.headers["location"].startswith("/desk/payments/doing/")
    again = await head.send("/desk/payments/do", form, page)
    assert again.headers["location"] == done.headers["location"], "pressed twice"
    assert "还有 3 笔正在办" in words(await head.get(done.headers["location"]))
    assert "您点的还没办完" in words(await head.get(page)) and "还没办完" not in words(await clerk.get(page))
    assert (await clerk.get(done.headers["location"])).status_code == 404
    await clerk.send(
        "/desk/cases/2/payments", {"what": "cancel", "payment": "2", "version": "1", "why": "填错"}
    )
    await bulk_due(office.house)
    said = words(await head.get(done.headers["location"]))
    assert "办好了 2 笔，4,000 元" in said and "有 1 笔在您预览以后变了" in said and "正在办" not in said
    assert "您点的还没办完" not in words(await head.get(page))


async def test_the_proposer_is_not_offered_to_approve_and_cannot(office: DeskOffice) -> None:
    case = approved(office)
    head = await office.at_desk("chengang")
    assert await proposed(head, case) == 303
    looked = await head.send(
        "/desk/payments/look", {"action": "approve", "pick": "1"}, "/desk/payments?state=proposed"
    )
    assert "要三个人分开做" in words(looked) and not PAIRS.findall(looked.text)
    done = await head.send(
        "/desk/payments/do", {"action": "approve", "pairs": "1:1"}, "/desk/payments?state=proposed"
    )
    assert "办好了" not in words(done) and "要三个人分开做" in words(done)


async def test_another_township_finds_nothing(office: DeskOffice) -> None:
    case = approved(office)
    assert await proposed(await office.at_desk("wangli"), case) == 303
    elsewhere = await office.at_desk("sunmei")
    assert (await elsewhere.get(f"/desk/cases/{case}/payments")).status_code == 404
    assert "罗小秀" not in words(await elsewhere.get("/desk/payments?state=proposed"))
    assert (await elsewhere.get(f"/desk/envelope/{TOWN}")).status_code == 404
    assert (await elsewhere.get(f"/desk/envelope/{OTHER_TOWN}")).status_code == 200


async def test_a_number_that_no_payment_can_have_is_of_none(office: DeskOffice) -> None:
    head = await office.at_desk("chengang")
    forms = (
        ("look", {"action": "approve", "pick": "{}"}),
        ("do", {"action": "approve", "pairs": "{}:1 1:{}"}),
        ("do", {"action": "export", "pairs": "{}:1"}),
        ("month", {"programme": "dibao", "area": TOWN, "month": "2026-11", "looked": "{}:1"}),
    )
    for number in ("9" * 19, "9" * 5000):
        for path, fields in forms:
            sent = {name: value.replace("{}", number) for name, value in fields.items()}
            answer = await head.send(f"/desk/payments/{path}", sent, "/desk/payments")
            assert answer.status_code < 500, (path, fields, len(number))
        for address in ("/desk/payments?after=", "/desk/counter?lead="):
            assert (await head.get(address + number)).status_code == 404
    assert (await (await office.at_desk("lina")).send("/desk/checks", {"case": "9" * 19})).status_code == 422


async def test_the_county_fills_an_envelope_and_the_township_reads_its_statement(office: DeskOffice) -> None:
    officer, clerk = await office.at_desk("lina"), await office.at_desk("wangli")
    page = f"/desk/envelope/{TOWN}"
    bad = await officer.send(page, {"amount": "abc", "voucher": "1", "source": "拨款"})
    assert bad.status_code == 422 and "拨款" in bad.text
    assert (
        await officer.send(page, {"amount": "3000", "voucher": "1", "source": "县财政拨款"})
    ).status_code == 303
    said = words(await clerk.get(page))
    assert "还能用 3,000 元" in said and "县财政拨款" in said and "每一笔都要县里审批" in said
    assert "记入" not in said
    token = await clerk.token("/desk/me")
    forged = await clerk.client.post(
        page, data={"form_token": token, "amount": "9", "voucher": "2", "source": "x"}
    )
    assert forged.status_code == 404
    sheet = await clerk.get(page + "/file?month=11")
    assert sheet.content[:2] == b"PK"
    overview = words(await officer.get("/desk/envelope"))
    assert "3,000 元" in overview


async def test_first_aid_is_proposed_at_the_case_and_held(office: DeskOffice) -> None:
    officer, clerk = await office.at_desk("lina"), await office.at_desk("wangli")
    case = office.case()
    page = f"/desk/cases/{case}/payments"
    sent = {"what": "advance", "kind": "goods", "amount": "200", "what_given": "大米两袋"}
    empty = await clerk.send(page, sent)
    assert empty.status_code == 409 and "备用金不够了" in words(empty) and "大米两袋" in empty.text
    await officer.send(f"/desk/envelope/{TOWN}", {"amount": "300", "voucher": "1", "source": "拨款"})
    assert (await clerk.send(page, sent)).status_code == 303
    assert "占住 200 元" in words(await clerk.get(f"/desk/envelope/{TOWN}"))
    held = re.search(r'name="payment" value="(\d+)"', (await clerk.get(page)).text)
    assert held
    approve = {"what": "approve", "payment": held[1], "version": "1"}
    assert (await (await office.at_desk("hejun")).send(page, approve)).status_code == 303
    assert office.office.dossier(case).case.first_aid


async def test_a_task_is_taken_finished_with_a_word_and_counted_in_the_side_bar(office: DeskOffice) -> None:
    case = office.case()
    due = office.clock[0].date() - timedelta(days=1)
    wanted = NewTask("x:1", "payment-missing", TOWN, due, case, words="查一查农信社")
    for _ in range(2):
        office.house.store.write_now(lambda tx: open_task(tx, office.house.seal, wanted, office.clock[0]))
    clerk, elsewhere = await office.at_desk("wangli"), await office.at_desk("sunmei")
    page = await clerk.get("/desk/tasks")
    assert "查一查农信社" in words(page) and "任务 1" in words(page)
    assert "查一查农信社" in words(await clerk.get("/desk/tasks?view=late"))
    assert "查一查农信社" not in words(await elsewhere.get("/desk/tasks"))
    number = re.findall(r"/desk/tasks/(\d+)", page.text)[0]
    token = await elsewhere.token("/desk/me")
    foreign = await elsewhere.client.post(f"/desk/tasks/{number}", data={"form_token": token, "outcome": "x"})
    assert foreign.status_code == 404
    assert (await clerk.send(f"/desk/tasks/{number}", {"what": "take"}, "/desk/tasks")).status_code == 303
    silent = await clerk.send(f"/desk/tasks/{number}", {"what": "finish"}, "/desk/tasks")
    assert silent.status_code == 422 and "请写一句结果" in words(silent)
    done = await clerk.send(f"/desk/tasks/{number}", {"outcome": "银行说明天到"}, "/desk/tasks")
    assert done.status_code == 303
    assert "银行说明天到" in words(await clerk.get("/desk/tasks?view=done"))


async def test_samples_are_the_countys(office: DeskOffice) -> None:
    assert (await (await office.at_desk("wangli")).get("/desk/payments/samples")).status_code == 403
    officer = await office.at_desk("lina")
    answer = await officer.send("/desk/payments/samples", {"month": "2026-11"})
    assert answer.status_code == 422 and "没有可抽的" in words(answer)


async def test_the_auditor_reads_samples_and_tasks_changes_nothing_and_it_is_written_down(
    office: DeskOffice,
) -> None:
    number = office._hired("wujing", "吴静", Role.AUDITOR, COUNTY)
    office.people["wujing"] = Actor(f"staff:{number}", Role.AUDITOR, COUNTY, "吴静")
    house, case, now = office.house, approved(office), ms(office.clock[0])
    assert await proposed(await office.at_desk("wangli"), case) == 303
    hands = {"approved": "hejun", "paid": "heyun", "confirmed": "heyun"}
    columns = {f"{step}_by": int(office.people[who].id.removeprefix("staff:")) for step, who in hands.items()}
    columns |= {f"{step}_at": now for step in hands}
    arrived = update(payment).values(state="confirmed", **columns)
    house.store.write_now(lambda tx: tx.execute(arrived))
    wanted = NewTask("x:1", "pay_check", TOWN, house.today().day, case, words="查一查农信社")
    house.store.write_now(lambda tx: open_task(tx, house.seal, wanted, office.clock[0]))
    officer = await office.at_desk("lina")
    made = await officer.send("/desk/payments/samples", {"month": "2026-11"})
    assert made.status_code == 303
    auditor = await office.at_desk("wujing")
    todo, listed = await auditor.get("/desk/tasks"), await auditor.get("/desk/payments/samples")
    sample = await auditor.get(made.headers["location"])
    assert "看写了什么" in words(todo) and "查一查农信社" not in words(todo) and "罗小秀" not in words(todo)
    assert "2026-11" in words(listed) and "罗小秀" in words(sample)
    for page in (todo, listed, sample):
        main = page.text.partition("<main")[2].partition("</main>")[0]
        assert "<form" not in main and "/desk/cases/" not in main
    token = await auditor.token("/desk/me")
    for path in ("/desk/tasks/1", "/desk/payments/samples", made.headers["location"]):
        assert (await auditor.client.post(path, data={"form_token": token})).status_code == 403
    looks = select(trail.c.subject).where(trail.c.actor == office.people["wujing"].id)
    found = house.store.read_now(lambda tx: set(tx.execute(looks).scalars()))
    assert {"tasks:open", "payments:sample"} <= found


async def test_the_auditor_is_not_told_that_nothing_waits_to_be_proposed(office: DeskOffice) -> None:
    """What is not proposed yet is a case still, and the auditor sees no case."""
    number = office._hired("wujing", "吴静", Role.AUDITOR, COUNTY)
    office.people["wujing"] = Actor(f"staff:{number}", Role.AUDITOR, COUNTY, "吴静")
    assert await proposed(await office.at_desk("wangli"), approved(office)) == 303
    approved(office, 2)
    auditor = await office.at_desk("wujing")
    for path in ("/desk/payments", "/desk/payments?state=todo"):
        page = await auditor.get(path)
        assert "罗小秀" in words(page) and "待提出" not in words(page), path
    assert "待提出 1" in words(await (await office.at_desk("wangli")).get("/desk/payments"))


async def test_every_page_of_money_opens_for_those_who_work_here(office: DeskOffice) -> None:
    for login in ("wangli", "chengang", "lina"):
        visitor = await office.at_desk(login)
        for path in (
            "/desk/payments",
            *(f"/desk/payments?state={state}" for state in STATES),
            "/desk/payments/month",
            f"/desk/payments/month?programme=tekun&area={TOWN}&month=2026-12",
            "/desk/payments/batches",
            "/desk/tasks",
        ):
            assert (await visitor.get(path)).status_code == 200, (login, path)


FAMILIES = {
    "pay-state-": STATES,
    "pay-kind-": ("money", "cash", "goods"),
    "pay-programme-": ("temporary", "dibao", "tekun"),
    "pay-step-": ("proposed", "approved", "paid", "confirmed", "ended"),
    "pay-answer-": ("asked", "yes", "no", "other"),
    "pay-look-": ("approve", "export", "confirm"),
    "pay-sure-": ("approve", "export", "confirm"),
    "pay-do-": ("approve", "export", "confirm"),
    "pay-done-": ("propose", "approve", "cancel", "fail", "return", "confirm", "hand"),
    "pay-run-change-": ("new", "more", "less", "same", "gone", "died"),
    "pay-sample-result-": ("right", "wrong", "unreached"),
    "pay-sample-how-": ("phone", "visit"),
    "envelope-line-": ("in", "hold", "release", "spend"),
    "tasks-view-": ("mine", "open", "late", "done"),
    "task-": ("payment-failed", "payment-missing", "payment-differs"),
    "pay-no-": (
        "not-decided", "already", "own-hand", "not-enough", "county-decides", "changed", "not-yours",
        "in-hand", "died", "not-on-list", "other-amount", "unclear",
        *(f"missing-{need}" for need in (
            "holder", "bank", "account", "relation", "what", "amount", "handed-by", "received-by", "proof",
            "payments", "result",
        )),
    ),
}  # fmt: skip


@pytest.mark.parametrize("lang", ["zh-CN", "en"])
def test_no_word_of_these_pages_is_missing(lang: str) -> None:
    known = the_ground().languages[lang]
    built = {stem + end for stem, ends in FAMILIES.items() for end in ends}
    assert sorted(name for name in built if not known.has(name)) == []


@pytest.fixture
def till(office: DeskOffice) -> DeskOffice:
    """With a colleague of the township whose duty is paying."""
    number = office._hired("yangfan", "杨帆", Role.CLERK, TOWN)
    duties = frozenset({Duty.PAYER})
    keep = update(staff).where(staff.c.id == number).values(duties=str(Duty.PAYER))
    office.house.store.write_now(lambda tx: tx.execute(keep))
    office.people["yangfan"] = Actor(f"staff:{number}", Role.CLERK, TOWN, "杨帆", duties=duties)
    return office


async def test_a_list_goes_to_the_finance_office_and_the_answer_of_the_bank_comes_back(
    till: DeskOffice,
) -> None:
    clerk, head, payer = [await till.at_desk(who) for who in ("wangli", "chengang", "yangfan")]
    case = approved(till)
    assert await proposed(clerk, case) == 303
    whole = {"action": "approve", "state": "proposed", "whole": "1"}
    looked = await head.send("/desk/payments/look", whole, "/desk/payments?state=proposed")
    [pairs] = PAIRS.findall(looked.text)
    await head.send(
        "/desk/payments/do", {"action": "approve", "pairs": pairs}, "/desk/payments?state=proposed"
    )
    assert "预览：导出选中的" in words(await payer.get("/desk/payments"))
    looked = await payer.send(
        "/desk/payments/look", {"action": "export", "state": "approved", "whole": "1"}, "/desk/payments"
    )
    [pairs] = PAIRS.findall(looked.text)
    sent = await payer.send("/desk/payments/do", {"action": "export", "pairs": pairs}, "/desk/payments")
    assert sent.status_code == 303
    page = sent.headers["location"]
    again = await payer.send("/desk/payments/do", {"action": "export", "pairs": pairs}, "/desk/payments")
    assert again.status_code == 409
    assert "下载表格" not in words(await clerk.get(page))
    token = await clerk.token("/desk/me")
    assert (await clerk.client.post(f"{page}/file", data={"form_token": token})).status_code == 403
    file = await payer.send(f"{page}/file", {}, page)
    assert file.content[:2] == b"PK" and sha256(file.content).hexdigest() in (await payer.get(page)).text
    last = openpyxl.load_workbook(BytesIO(file.content)).worksheets[-1]
    assert [row[1].value for row in last][1:] == ["杨帆", "2026-11-24 09:30"]
    bad = await answer_of_the_bank(payer, page, b"\x00\x01")
    assert bad.status_code == 422 and "这个文件读不出来" in words(bad)
    table = f"编号,金额（元）,结果\n{reference(1)},1200,成功\n".encode()
    taken_in = await answer_of_the_bank(payer, page, table)
    came = taken_in.headers["location"]
    assert taken_in.status_code == 303 and "还有 1 行正在记" in words(await payer.get(came))
    assert "全部有回单了" not in words(await payer.get(page))
    await bulk_due(till.house)
    said = words(await payer.get(came))
    assert "到账 1 笔" in said and "全部有回单了" in said
    assert till.office.view(case).state == "paid"
    assert "已到账" in words(await payer.get(f"/desk/cases/{case}/payments"))


async def answer_of_the_bank(payer: Visitor, page: str, table: bytes) -> Any:
    token = await payer.token(page)
    return await payer.client.post(
        f"{page}/result", data={"form_token": token}, files={"file": ("bank.csv", table, "text/csv")}
    )


async def test_a_payment_of_a_case_that_has_moved_says_who_pays_and_who_works_on_it(
    office: DeskOffice,
) -> None:
    case = approved(office)
    clerk = await office.at_desk("wangli")
    assert await proposed(clerk, case) == 303
    office.move(case, "route", "lina", given=Given(area=OTHER_TOWN))
    ours = await clerk.get("/desk/payments?state=proposed")
    assert "由哪里发" in words(ours) and "金山街道 案件已转到马场坪街道" in words(ours)
    assert f'href="/desk/cases/{case}/payments"' not in ours.text, "it would lead where they may not go"
    county = await (await office.at_desk("lina")).get("/desk/payments?state=proposed")
    assert f'href="/desk/cases/{case}/payments"' in county.text
