"""Papers at the desk: offered, masked, in full for a reason, and only of one's own area."""

from __future__ import annotations

import re
from urllib.parse import unquote

import httpx2
from sqlalchemy import select

from cases.moves import Given
from rules import keys
from store.notices.making import take_down
from store.papers.paper import Paper
from store.residents.talks import new_paper
from store.schema import trail
from store.times import ms
from tests.checks.batches import a_batch, a_case, a_row, people, taken_in
from tests.documents.invented import jpeg, pages
from tests.notices.board import Board
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import words
from tests.store.office import ID_NUMBER, NAME, PHONE, a_request

PDF = "application/pdf"
REASON = "存款超过规定的数额"


def said(answer: httpx2.Response) -> str:
    assert answer.status_code == 200
    assert answer.headers["content-type"] == PDF
    return "".join(pages(answer.content))


async def test_a_clerk_opens_the_application_and_no_number_is_on_it(desk: DeskOffice) -> None:
    number = desk.case(a_request(facts={"hardship.story": f"我的号码是{ID_NUMBER}", "place.detail": "三组"}))
    clerk = await desk.at_desk()
    answer = await clerk.get(f"/desk/cases/{number}/documents/application")
    text = said(answer)
    assert NAME in text and "王丽" in text and "脱敏件" in text
    assert ID_NUMBER not in text and PHONE not in text
    assert answer.headers["cache-control"] == "no-store"
    assert "default-src 'none'" in answer.headers["content-security-policy"]


async def test_who_is_not_named_yet_has_a_line_among_the_family(desk: DeskOffice) -> None:
    family = {keys.PEOPLE.name: 3, keys.TIE.at(1).name: "spouse", keys.TIE.at(2).name: "parent"}
    number = desk.case(a_request(facts={**family, keys.NAME_OF.at(1).name: "周桂英"}))
    text = said(await (await desk.at_desk()).get(f"/desk/cases/{number}/documents/application"))
    assert "家庭成员" in text and "周桂英" in text and "父母" in text


async def test_a_saved_paper_is_called_by_what_it_is_and_by_nobodys_name(desk: DeskOffice) -> None:
    number = desk.case()
    clerk = await desk.at_desk()
    how = (await clerk.get(f"/desk/cases/{number}/documents/promise?save=1")).headers["content-disposition"]
    assert re.fullmatch(r"attachment; filename=\"promise-[0-9A-Z]{10}\.pdf\"; filename\*=UTF-8''\S+", how)
    assert "申请人承诺书" in unquote(how) and NAME not in unquote(how)


async def test_in_full_says_what_for_on_every_page_and_hides_no_number(desk: DeskOffice) -> None:
    account, third = "6222020000000000000", "13900001032"
    number = desk.case(a_request(facts={keys.ACCOUNT.name: account, "place.detail": f"找我弟弟 {third}"}))
    clerk = await desk.at_desk()
    page = f"/desk/cases/{number}/documents"
    text = said(await clerk.send(page, {"kind": "application", "why": "filing"}))
    assert ID_NUMBER in text and PHONE in text and "完整件（用途：归档）" in text
    assert account in text and third in text
    hidden = said(await clerk.get(f"{page}/application"))
    assert "***" in hidden and account not in hidden and third not in hidden


async def test_who_printed_what_and_what_for_is_written_down(desk: DeskOffice) -> None:
    number = desk.case()
    clerk = await desk.at_desk()
    await clerk.get(f"/desk/cases/{number}/documents/promise")
    await clerk.send(f"/desk/cases/{number}/documents", {"kind": "application", "why": "court"})
    query = select(trail.c.subject, trail.c.why).where(trail.c.what == "print", trail.c.case_id == number)
    lines = {tuple(row) for row in desk.house.store.read_now(lambda tx: tx.execute(query).all())}
    assert lines == {("document:promise", "masked"), ("document:application", "court")}


async def test_in_full_without_a_reason_is_asked_for_one(desk: DeskOffice) -> None:
    number = desk.case()
    clerk = await desk.at_desk()
    answer = await clerk.send(f"/desk/cases/{number}/documents", {"kind": "application", "why": ""})
    assert answer.status_code == 422
    assert "请先选用途" in words(answer)
    assert '<option value="application" selected' in answer.text


async def test_what_is_missing_is_listed_before_it_is_printed(desk: DeskOffice) -> None:
    number = desk.case(a_request(facts={"person.id": None, "place.detail": ""}))
    desk.move(number, "take")
    clerk = await desk.at_desk()
    page = words(await clerk.get(f"/desk/cases/{number}/documents"))
    assert "申请人承诺书" in page and "决定书" not in page
    assert (await clerk.get(f"/desk/cases/{number}/documents/refusal")).status_code == 404
    assert (await clerk.get(f"/desk/cases/{number}/documents/letter")).status_code == 404


async def test_a_refusal_is_printed_with_its_reason_and_both_ways_to_object(desk: DeskOffice) -> None:
    number = desk.case()
    desk.move(number, "take")
    desk.move(number, "propose_no", given=Given(reason=REASON))
    desk.move(number, "refuse", "lina", given=Given(reason=REASON))
    clerk = await desk.at_desk()
    assert "不予救助决定书" in words(await clerk.get(f"/desk/cases/{number}/documents"))
    text = said(await clerk.get(f"/desk/cases/{number}/documents/refusal"))
    for part in (REASON, "2027年1月23日", "2027年5月24日", "福泉市人民政府", "罗小秀："):
        assert part in text
    assert "草稿" in said(await clerk.get(f"/desk/cases/{number}/documents/review"))


async def test_the_whole_file_holds_the_photos_only_in_full(desk: DeskOffice) -> None:
    resident = desk.office.resident()
    taken = await desk.house.intake.take(jpeg(600, 800))
    assert isinstance(taken, Paper)
    names = {"pages": [desk.house.shelf.keep(page) for page in taken.pages], "mime": taken.mime}
    kept = desk.house.store.write_now(
        lambda tx: new_paper(
            tx, desk.house.seal, resident, "photo", ms(desk.clock[0]), names=names, sha256=taken.sha256
        )
    )
    number = desk.office.file(resident, a_request(facts={"papers.receipts": [kept]}))
    clerk = await desk.at_desk()
    masked = await clerk.get(f"/desk/cases/{number}/documents/whole")
    text = said(masked)
    assert "社会救助卷宗" in text and "脱敏件不放照片" in text
    full = await clerk.send(f"/desk/cases/{number}/documents", {"kind": "whole", "why": "filing"})
    assert "脱敏件不放照片" not in said(full)
    assert b"/DCTDecode" in full.content and b"/DCTDecode" not in masked.content


async def test_the_whole_file_tells_of_the_registers_and_of_the_notice(desk: DeskOffice) -> None:
    """Neither stood in it: an auditor had to ask for the pages of the desk."""
    office, board = desk.office, Board(desk.office)
    number = a_case(office)
    batch = a_batch(office, number)
    rows = [
        a_row(each, savings="52000" if each.place == "people[0]" else "0") for each in people(office, batch)
    ]
    taken_in(office, batch, rows)
    desk.move(number, "declare", "zhaoqiang")
    desk.move(number, "propose", "zhaoqiang", Given(amount_fen=80_000))
    board.hung(number)
    text = said(await (await desk.at_desk()).get(f"/desk/cases/{number}/documents/whole"))
    order = [text.rindex(each) for each in ("家庭经济状况核对记录", "入户调查记录", "公示记录")]
    assert order == sorted(order)
    for part in ("存款（元）：52,000", "本人授权", "公示的姓名罗*", "王丽做的"):
        assert part in text


async def test_the_whole_file_says_who_took_a_notice_down_before_its_time_and_when(desk: DeskOffice) -> None:
    board = Board(desk.office)
    number = board.proposed()
    notice = board.hung(number)
    wang, now, ground = desk.people["wangli"], desk.clock[0], desk.house.today()
    desk.office.write(lambda tx: take_down(tx, desk.house.seal, wang, notice.id, "人数写错了", now, ground))
    clerk = await desk.at_desk()
    text = said(await clerk.get(f"/desk/cases/{number}/documents/whole"))
    assert "王丽2026年11月24日撤下" in text and "人数写错了" in text
    assert "王丽 11月24日撤下" in words(await clerk.get(f"/desk/cases/{number}/notice"))


async def test_a_clerk_who_works_in_english_prints_in_the_language_of_the_office(desk: DeskOffice) -> None:
    number = desk.case()
    clerk = await desk.at_desk()
    await clerk.send("/desk/me", {"lang": "en"})
    text = said(await clerk.get(f"/desk/cases/{number}/documents/application"))
    assert "王丽（金山街道）于" in text and "Jinshan" not in text


async def test_a_case_of_another_township_has_no_papers(desk: DeskOffice) -> None:
    number = desk.case()
    other = await desk.at_desk("sunmei")
    for path in ("", "/application", "/whole"):
        assert (await other.get(f"/desk/cases/{number}/documents{path}")).status_code == 404


async def test_a_name_with_a_character_that_the_font_lacks_is_told_before_printing(desk: DeskOffice) -> None:
    number = desk.case(a_request(facts={"person.name": "罗𪛖"}))
    clerk = await desk.at_desk()
    assert "〔U+2A6D6〕" in words(await clerk.get(f"/desk/cases/{number}/documents"))
    assert "罗〔U+2A6D6〕" in said(await clerk.get(f"/desk/cases/{number}/documents/promise"))
