"""One case on one screen: what stands there, who may see it, and what one save does."""

from __future__ import annotations

import re
from datetime import timedelta
from html import unescape
from io import BytesIO

import httpx2
import pytest
from PIL import Image
from sqlalchemy import select

from api.desk.case.acting import AT_ONCE, ELSEWHERE, IN_FORM
from cases.case import Level, Meant, Proposal, Wanted
from cases.moves import Given, open_to
from cases.people import Actor, Role
from cases.states import State
from dialogs.deeds import ToldCase
from dialogs.findings.finding import as_kept, check_now
from rules import keys
from rules.facts import Facts
from store import casework
from store import desk as desk_rows
from store.residents import talks
from store.residents.surveys import answer_of, ask_how_it_was, rated
from store.schema import event, letter
from store.times import ms
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import HTMX, Visitor, words
from tests.store.office import NAME, OTHER_TOWN, TOWN, a_request

PAYLOADS = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</textarea><svg onload=alert(1)>",
    "{{7*7}}${7*7}",
    "<hx-partial hx-target='body'>x</hx-partial>",
    "javascript:alert(1)",
)
RADIO = re.compile(r'name="move" value="(\w+)" data-needs')
BUTTON = re.compile(r'type="hidden" name="move" value="(\w+)"')
VERSION = re.compile(r'name="version" value="(\d+)"')


def page_of(case_id: int) -> str:
    return f"/desk/cases/{case_id}"


async def save(visitor: Visitor, case_id: int, **fields: str) -> httpx2.Response:
    """What a clerk does: look at the case, fill in, save."""
    page = await visitor.get(page_of(case_id))
    version = VERSION.search(page.text)
    assert version
    return await visitor.send(page_of(case_id), {"version": version.group(1), **fields})


def history(desk: DeskOffice, case_id: int) -> list[str]:
    found = select(event.c.move).where(event.c.case_id == case_id).order_by(event.c.version)
    return list(desk.office.read(lambda tx: tx.execute(found).scalars().all()))


def letters(desk: DeskOffice, case_id: int) -> int:
    found = select(letter.c.id).where(letter.c.case_id == case_id)
    return len(desk.office.read(lambda tx: tx.execute(found).all()))


async def test_who_closes_a_case_may_spare_the_person_the_question_how_it_was(desk: DeskOffice) -> None:
    spared, asked = (
        desk.case(a_request(f"enquiry:{name}", kind="enquiry", track=""), name) for name in ("one", "two")
    )
    visitor = await desk.at_desk()
    assert 'name="spare"' in (await visitor.get(page_of(spared))).text
    await save(visitor, spared, move="close", spare="yes")
    await save(visitor, asked, move="close")
    found = {
        case: desk.office.read(lambda tx, case=case: answer_of(tx, desk.office.seal, case))
        for case in (spared, asked)
    }
    assert found[asked] is None and (about := found[spared]) is not None and about.state == "spared"


async def test_what_the_person_said_afterwards_stands_with_the_case(desk: DeskOffice) -> None:
    case = desk.case(a_request("enquiry:1", kind="enquiry", track=""))
    desk.move(case, "take")
    desk.move(case, "close")
    office, clerk = desk.office, await desk.at_desk()
    assert "办完以后" not in words(await clerk.get(page_of(case)))
    office.write(lambda tx: ask_how_it_was(tx, office.seal, office.now + timedelta(hours=25), office.ground))
    assert "办完以后，居民说 问过了，还没回" in words(await clerk.get(page_of(case)))
    who = office.dossier(case).resident_id
    office.write(lambda tx: rated(tx, office.seal, who, str(case), 2, "等得有点久", office.now))
    assert "😐 一般 等得有点久" in words(await clerk.get(page_of(case)))


async def test_everything_about_a_case_stands_on_one_page(desk: DeskOffice) -> None:
    case = desk.case()
    desk.move(case, "take")
    desk.move(case, "note", given=Given(words="已电话核实"))
    desk.move(case, "reply", given=Given(words="我们正在办"))
    read = words(await (await desk.at_desk()).get(page_of(case)))
    for part in (
        NAME,
        "看病花钱多",
        "本人 自述",
        "受理第 1 个工作日",
        "服务目标",
        "王丽",
        "内部备注",
        "已电话核实",
    ):
        assert part in read, part
    assert "工作人员回复您：我们正在办" in read and "排队中" in read


async def test_the_history_says_to_whom_a_case_was_given(desk: DeskOffice) -> None:
    """ "Hand over, 王丽" stood there: it read as if she had got it."""
    case = desk.case()
    desk.move(case, "take")
    desk.move(case, "hand_over", given=Given(assignee=desk.people["zhaoqiang"]))
    assert "转交同事 王丽 交给赵强" in words(await (await desk.at_desk()).get(page_of(case)))
    desk.move(case, "route", "lina", Given(area=OTHER_TOWN, reason="住在那边"))
    read = words(await (await desk.at_desk("lina")).get(page_of(case)))
    assert f"转到其他乡镇 李娜 交给{desk.office.ground.places.name(OTHER_TOWN)}" in read


async def test_a_name_that_is_told_later_is_not_called_papers(desk: DeskOffice) -> None:
    case = desk.case()
    deed = ToldCase(str(case), "", facts={keys.NAME.name: "罗晓秀"})
    who = desk.office.dossier(case).resident_id
    desk.office.write(
        lambda tx: casework.told_case(tx, desk.house.seal, deed, who, desk.clock[0], desk.office.ground)
    )
    read = words(await (await desk.at_desk()).get(page_of(case)))
    assert "居民作了补充" in read and "居民添了材料" not in read


async def test_what_waits_on_the_page_for_its_reader_is_not_called_queued(desk: DeskOffice) -> None:
    """A clerk took it for a fault of ours, while the resident had not looked for four days."""
    case = desk.office.file(desk.office.resident("browser", "web"), a_request())
    desk.move(case, "take")
    read = words(await (await desk.at_desk()).get(page_of(case)))
    assert "对方还没打开网页看" in read and "排队中" not in read


async def test_the_pre_check_stands_there_with_its_articles(desk: DeskOffice) -> None:
    known = {
        "speaker": "self",
        "hardship.kind": "fire",
        "hardship.when": "2026-11-20",
        "hardship.living": "days",
        "household.status": "none",
        "household.members": 4,
        "income.sources": "work",
        "income.amount[0]": 220_000,
    }
    finding = as_kept(check_now(Facts(known), desk.house.today()))
    case = desk.case(a_request(track="quick", facts=known, finding=finding))
    read = words(await (await desk.at_desk()).get(page_of(case)))
    for part in (
        "可能符合临时救助（小额快救）",
        "《社会救助法》第37条",
        "2026年11月20日",
        "每月 2,200 元",
        "收入（打工）",
    ):
        assert part in read, part


@pytest.mark.parametrize("login", ["sunmei", "nobody"])
async def test_a_case_of_another_township_is_not_there(desk: DeskOffice, login: str) -> None:
    case = desk.case()
    visitor = await desk.at_desk("sunmei")
    number = case if login == "sunmei" else 999
    foreign, missing = await visitor.get(page_of(number)), await visitor.get(page_of(1000))
    assert foreign.status_code == missing.status_code == 404
    assert foreign.text == missing.text
    token = await visitor.token("/desk/me")
    answer = await visitor.client.post(page_of(number), data={"form_token": token, "note": "x"})
    assert answer.status_code == 404 and history(desk, case) == ["file"]


PROPOSED = ("propose", Given(amount_fen=80_000))
REFUSED = [("propose_no", Given(reason="材料不实")), ("lina refuse", Given(reason="材料不实"))]
ROADS: dict[str, list[tuple[str, Given]]] = {
    "submitted": [],
    "accepted": [("take", Given())],
    "waiting": [
        ("take", Given()),
        ("ask", Given(wanted=Wanted("papers.receipts", "请补发票"), words="请补发票")),
    ],
    "proposed": [("take", Given()), PROPOSED],
    "approved": [("take", Given()), PROPOSED, ("lina approve", Given())],
    "paid": [("take", Given()), PROPOSED, ("lina approve", Given()), ("qianjin pay", Given())],
    "refused": [("take", Given()), *REFUSED],
    "closed": [("take", Given()), *REFUSED, ("close", Given())],
}
KEPT = ("note", "message", "reason", "amount")
FILLED = {
    "amount": "800",
    "wanted": "papers.receipts",
    "reason": "原因写在这里",
    "message": "写给居民的话",
    "area": OTHER_TOWN,
    "record": "记在卷里的话",
    "code": "away",
}


CODES = {"delivered": "hand"}


def at_state(desk: DeskOffice, state: str) -> int:
    return on_the_road(desk, desk.case(a_request(track="supplement")), state)


def on_the_road(desk: DeskOffice, case: int, state: str) -> int:
    """Moves are those of a clerk, unless the sign-in of somebody else stands before them."""
    for said, given in ROADS[state]:
        *login, move = said.split()
        desk.move(case, move, *login, given=given)
    return case


@pytest.mark.parametrize("login", ["wangli", "lina"])
@pytest.mark.parametrize("state", sorted(ROADS))
async def test_every_move_that_is_shown_works_and_no_other_is_shown(
    desk: DeskOffice, state: str, login: str
) -> None:
    case = at_state(desk, state)
    visitor = await desk.at_desk(login)
    page = await visitor.get(page_of(case))
    shown = {*RADIO.findall(page.text), *BUTTON.findall(page.text)} - {"note"}
    known = desk.office.dossier(case).case
    assert shown == {m.name for m in open_to(known, desk.people[login], desk.clock[0])} - {
        "note",
        *ELSEWHERE,
        "contact",
    }
    assert shown <= {*IN_FORM, *AT_ONCE}
    colleague = desk.people["zhaoqiang"].id.removeprefix("staff:")
    for move in sorted(shown):
        fresh = desk_case_in(desk, state, move)
        code = CODES.get(move, FILLED["code"])
        answer = await save(visitor, fresh, move=move, assignee=colleague, **{**FILLED, "code": code})
        assert answer.status_code == 303, (state, move)
        assert move in history(desk, fresh)


def desk_case_in(desk: DeskOffice, state: str, name: str) -> int:
    """Another case in the same state, for one move only."""
    case = desk.case(a_request(f"temporary:{state}:{name}", track="supplement"), sender=f"{state}-{name}")
    return on_the_road(desk, case, state)


async def test_no_save_ever_leads_out_of_the_table_of_moves(desk: DeskOffice) -> None:
    case = desk.case()
    visitor = await desk.at_desk()
    for move in ("withdraw", "answer", "place", "file", "route", "approve", "abolish"):
        answer = await save(visitor, case, move=move, **FILLED)
        assert answer.status_code in (404, 409), move
    assert history(desk, case) == ["file"]


async def test_status_message_and_note_go_in_one_save(desk: DeskOffice) -> None:
    case = at_state(desk, "accepted")
    visitor = await desk.at_desk()
    before = letters(desk, case)
    answer = await save(
        visitor, case, move="propose", amount="1,200.50", message="正在报批", note="张主任同意"
    )
    assert answer.headers["location"] == f"{page_of(case)}?done=propose"
    assert history(desk, case)[-3:] == ["note", "propose", "reply"]
    file = desk.office.dossier(case)
    opinion = Proposal(Meant.GRANT, 120_050, Level.COUNTY)
    assert (file.case.state, file.case.proposal) == (State.PROPOSED, opinion)
    assert letters(desk, case) == before + 1
    page = words(await visitor.get(f"{page_of(case)}?done=propose"))
    assert "已保存：提意见：给予" in page and "1,200.50 元" in page


async def test_a_note_alone_reaches_no_resident(desk: DeskOffice) -> None:
    case = at_state(desk, "accepted")
    before = letters(desk, case)
    await save(await desk.at_desk(), case, move="reply", note="只给同事看")
    assert history(desk, case)[-1] == "note" and letters(desk, case) == before


@pytest.mark.parametrize(
    ("move", "fields", "sentence"),
    [
        ("propose_no", {}, "请写明原因"),
        ("propose_no", {"reason": "   "}, "请写明原因"),
        ("propose", {"amount": ""}, "请填救助金额"),
        ("propose", {"amount": "-5"}, "请填救助金额"),
        ("propose", {"amount": "0"}, "请填救助金额"),
        ("propose", {"amount": "一千"}, "请填救助金额"),
        ("propose", {"amount": "99999999999999"}, "请填救助金额"),
        ("ask", {"message": "请补发票"}, "请选要居民补哪一样"),
        ("ask", {"wanted": "consent.check", "message": "x"}, "请选要居民补哪一样"),
        ("hand_over", {"assignee": "999"}, "请选一位同事"),
        ("reply", {}, "请写几句话"),
    ],
)
async def test_what_is_missing_is_said_and_what_was_typed_stays(
    desk: DeskOffice, move: str, fields: dict[str, str], sentence: str
) -> None:
    case = at_state(desk, "accepted")
    typed = {"note": "先记一笔"} if move != "reply" else {}
    answer = await save(await desk.at_desk(), case, move=move, **{**typed, **fields})
    assert answer.status_code == 422
    assert sentence in words(answer)
    kept = {name: text for name, text in {**typed, **fields}.items() if name in KEPT}
    assert all(text.strip() in answer.text for text in kept.values())
    assert re.search(rf'value="{move}"[^>]* checked', answer.text)
    assert history(desk, case) == ["file", "take"]


async def test_of_two_who_decide_at_once_one_wins_and_the_other_keeps_the_text(desk: DeskOffice) -> None:
    case = at_state(desk, "proposed")
    wang, zhao = await desk.at_desk("lina"), await desk.at_desk("heyun")
    seen = VERSION.search((await wang.get(page_of(case))).text)
    assert seen
    await save(zhao, case, move="refuse", reason="收入超过标准")
    typed = {
        "version": seen.group(1),
        "move": "approve",
        "message": "恭喜您",
        "note": "核实过",
    }
    lost = await wang.send(page_of(case), typed)
    assert lost.status_code == 409
    read = words(lost)
    for part in ("刚才有人先动了", "不予救助", "何云", "收入超过标准", "您写的都还在"):
        assert part in read, part
    assert "恭喜您</textarea>" in lost.text and "核实过</textarea>" in lost.text
    assert history(desk, case)[-1] == "refuse"
    # the form now carries the version that was just shown, so that the clerk can go on
    again = VERSION.search(lost.text)
    assert again
    fields = {"version": again.group(1), "move": "reply", "message": "请再补材料"}
    assert (await wang.send(page_of(case), fields)).status_code == 303


async def test_htmx_gets_the_conflict_as_a_part_of_the_page(desk: DeskOffice) -> None:
    case = at_state(desk, "accepted")
    visitor = await desk.at_desk()
    lost = await visitor.send(
        page_of(case), {"version": "1", "move": "reply", "message": "您好"}, headers=HTMX
    )
    assert lost.status_code == 409 and "<html" not in lost.text and "您好</textarea>" in lost.text


async def test_an_open_page_learns_what_happened_meanwhile(desk: DeskOffice) -> None:
    case = at_state(desk, "accepted")
    desk.move(case, "urgent", "zhaoqiang")
    part = await (await desk.at_desk()).get(f"{page_of(case)}?seen=2", HTMX)
    assert "您打开以后，这件案子有 1 处变化" in words(part) and "标为紧急" in words(part)


async def test_what_was_saved_is_still_said_when_the_page_refreshes_itself(desk: DeskOffice) -> None:
    case, clerk = desk.case(), await desk.at_desk()
    page = await clerk.get(f"{page_of(case)}?done=take")
    [refresh] = re.findall(r'id="stream".*?hx-get="([^"]+)"', page.text, re.S)
    part = await clerk.get(unescape(refresh), HTMX)
    assert "已保存：" in words(page) and "已保存：" in words(part)


async def test_opening_a_case_changes_nothing(desk: DeskOffice) -> None:
    case = desk.case(a_request("e:1", kind="enquiry", track="", words="想问一下", finding={}))
    visitor = await desk.at_desk()
    await visitor.get(page_of(case))
    assert desk.office.dossier(case).case.unread
    await save(visitor, case, move="seen")
    assert not desk.office.dossier(case).case.unread


@pytest.mark.parametrize("payload", PAYLOADS)
async def test_what_residents_and_clerks_type_is_shown_as_text(desk: DeskOffice, payload: str) -> None:
    facts = {"person.name": payload, "hardship.story": payload, "place.detail": payload}
    marks = {name: ["self", "2026-11-24T09:30:00+08:00", "said", payload] for name in facts}
    case = desk.case(a_request(facts=facts, marks=marks, words=payload))
    office = desk.office
    told = ToldCase(str(case), payload)
    resident = office.dossier(case).resident_id
    office.write(lambda tx: casework.told_case(tx, office.seal, told, resident, office.now, office.ground))
    desk.move(case, "take")
    desk.move(case, "note", given=Given(words=payload))
    desk.move(case, "reply", given=Given(words=payload))
    desk.move(case, "propose_no", given=Given(reason=payload))
    desk.move(case, "refuse", "lina", given=Given(reason=payload))
    visitor = await desk.at_desk()
    await visitor.send("/desk/replies", {"title": payload[:50], "text": payload})
    pages = [
        await visitor.get(page_of(case)),
        await visitor.get("/desk?view=closed"),
        await visitor.get("/desk/replies"),
        await visitor.get("/desk/search", {"q": payload}),
        await save(visitor, case, move="reopen", reason="", message=payload),
    ]
    for page in pages:
        for made in (
            "<script>alert",
            "<img src=x",
            "<svg onload",
            "49$49",
            "<hx-partial",
            'href="javascript',
        ):
            assert made not in page.text


async def a_paper(desk: DeskOffice, case: int, picture: bytes = b"a picture") -> int:
    office = desk.office
    resident = office.dossier(case).resident_id
    names = {"pages": [desk.house.shelf.keep(picture)], "preview": desk.house.shelf.keep(b"small")}
    paper: int = office.write(
        lambda tx: talks.new_paper(tx, office.seal, resident, "photo", ms(office.now), names=names)
    )
    told = ToldCase(str(case), "照片", (paper,), {"papers.scene": [paper]})
    office.write(lambda tx: casework.told_case(tx, office.seal, told, resident, office.now, office.ground))
    return paper


async def test_a_photo_is_opened_for_who_may_see_the_case_and_kept_by_no_browser(desk: DeskOffice) -> None:
    case = desk.case()
    kept = BytesIO()
    Image.new("RGB", (320, 240), (90, 90, 90)).save(kept, "JPEG")
    paper = await a_paper(desk, case, kept.getvalue())
    visitor = await desk.at_desk()
    assert f"/desk/papers/{paper}/0" in (await visitor.get(page_of(case))).text
    shown = await visitor.get(f"/desk/papers/{paper}/1")
    assert shown.headers["content-type"] == "image/jpeg"
    assert Image.open(BytesIO(shown.content)).size == (320, 240)
    assert shown.content != kept.getvalue(), "it says whose copy it is"
    assert shown.headers["cache-control"] == "no-store"
    assert shown.headers["content-security-policy"].endswith("; sandbox")
    assert (await visitor.get(f"/desk/papers/{paper}/0")).content == b"small"
    assert (await visitor.get(f"/desk/papers/{paper}/2")).status_code == 404
    assert (await (await desk.at_desk("sunmei")).get(f"/desk/papers/{paper}/1")).status_code == 404
    assert (await (await desk.visitor()).get(f"/desk/papers/{paper}/1")).status_code == 303


async def test_a_photo_is_turned_and_called_good_or_not_good_enough(desk: DeskOffice) -> None:
    case = desk.case()
    paper = await a_paper(desk, case)
    visitor, path = await desk.at_desk(), f"/desk/papers/{paper}"
    await visitor.send(path, {"case": str(case), "turn": "90"})
    assert "turn-90" in (await visitor.get(path)).text
    why = await visitor.send(path, {"case": str(case), "state": "poor", "note": ""})
    assert why.status_code == 422 and "写一句为什么" in words(why)
    await visitor.send(path, {"case": str(case), "state": "poor", "note": "看不清金额"})
    read = words(await visitor.get(page_of(case)))
    assert "不合格" in read and "看不清金额" in read
    stranger = await desk.at_desk("sunmei")
    token = await stranger.token("/desk/me")
    answer = await stranger.client.post(path, data={"form_token": token, "state": "good"})
    assert answer.status_code == 404


async def test_saved_replies_offer_themselves_with_name_code_and_day_filled_in(desk: DeskOffice) -> None:
    case = at_state(desk, "accepted")
    wang = desk.people["wangli"]
    desk.office.write(
        lambda tx: desk_rows.add_reply(
            tx, wang, "在办", "{name}您好，编号{code}，{due}前答复，{township}。{x}"
        )
    )
    page = await (await desk.at_desk()).get(page_of(case))
    text = re.search(r'data-text="([^"]+)"', page.text)
    assert text
    code = desk.office.view(case).code
    assert text.group(1).startswith(f"{NAME}您好，编号{code[:3]}-{code[3:7]}-{code[7:]}，12月")
    assert re.search(r"日（星期.）前答复，金山街道。\{x\}$", text.group(1))


async def test_a_clock_that_ran_out_is_told_in_words(desk: DeskOffice) -> None:
    case = desk.case(a_request(track="quick"))
    desk.later(timedelta(days=5))
    read = words(await (await desk.at_desk()).get(page_of(case)))
    assert "已超期 2 天" in read and "最迟 11月27日周五答复" in read


async def test_an_administrator_looks_after_accounts_and_sees_no_case(desk: DeskOffice) -> None:
    visitor = await desk.at_desk("zhoumin")
    assert (await visitor.get(page_of(desk.case()))).status_code == 404
    assert (await visitor.get("/desk")).headers["location"] == "/desk/staff"


async def test_whoever_cannot_reply_writes_a_note_and_no_move_is_chosen_for_them(
    desk: DeskOffice,
) -> None:
    """A helper of a village was about to declare kinship by writing a note: it was the first of the moves."""
    village = TOWN + "001"
    number = desk._hired("weiguoping", "韦国平", Role.VILLAGE, village)
    desk.people["weiguoping"] = Actor(f"staff:{number}", Role.VILLAGE, village, "韦国平")
    case = desk.case(a_request(village=village))
    helper = await desk.at_desk("weiguoping")
    page = await helper.get(f"/desk/cases/{case}")
    [chosen] = re.findall(r'name="move" value="([a-z_]+)"[^>]* checked', page.text)
    assert chosen == "note" and 'name="message"' not in page.text
    assert 'name="record"' not in page.text, "a second field, whose words a note does not keep"
    for move in ("note", ""):
        sent = await helper.send(
            f"/desk/cases/{case}", {"move": move, "note": "邻居说屋顶漏了", "reason": "看过"}
        )
        assert sent.headers["location"].endswith("?done=note")
    assert "已保存：内部备注" in words(await helper.get(f"/desk/cases/{case}?done=note"))
    assert desk.office.dossier(case).case.hands == frozenset()


async def test_whoever_approves_is_asked_about_the_sum(desk: DeskOffice) -> None:
    """The question named the person and what is done, and not how much."""
    page = await (await desk.at_desk("lina")).get(page_of(at_state(desk, "proposed")))
    asked = dict(re.findall(r'value="(\w+)"[^>]*data-confirm="([^"]*)"', page.text))
    assert "“批准”（800 元）吗" in asked["approve"] and "元" not in asked["refuse"]


async def test_what_the_summary_calls_yours_is_not_said_to_the_clerk(desk: DeskOffice) -> None:
    """ "Your role: neighbour" and "who has to support you" stood beside the clerk's own name."""
    told = {
        keys.SPEAKER.name: "self",
        keys.SPEAKER_TIE.name: "neighbour",
        keys.OBLIGORS.name: 2,
        f"{keys.OBLIGOR_TIE.name}[0]": "child",
    }
    case = desk.case(a_request(facts=told))
    said = words(await (await desk.at_desk()).get(page_of(case)))
    assert "代办人身份" in said and "该管的亲人是谁（第 1 位）" in said
    assert "您的身份" not in said and "该养您的" not in said
