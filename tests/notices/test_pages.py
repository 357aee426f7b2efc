"""The pages: the desk makes and posts, everybody reads, somebody objects; without scripts."""

from __future__ import annotations

import re
from datetime import timedelta
from io import BytesIO

import pytest
from PIL import Image

from cases.codes import grouped
from cases.moves import Given
from cases.people import Actor, Role
from tests.pages.conftest import DeskOffice, clock, desk, house
from tests.pages.heavy import PHOTO, cost_of
from tests.pages.visitor import Visitor, words
from tests.papers.files import photo
from tests.store.office import TOWN, a_request

__all__ = ["clock", "desk", "house"]

VILLAGE = f"{TOWN}001"
FORM = re.compile(r'name="form" value="([0-9a-f]{32})"')
PAYLOADS = (
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "{{7*7}}", "javascript:alert(1)",
    "</title><svg onload=1>", "王丽' onclick='x", "&lt;b&gt;", "罗小秀<!--", "[[x]](http://evil.example)",
    "\u202e罗小秀",
)  # fmt: skip


def proposed(office: DeskOffice, n: int = 1, **facts: str) -> int:
    filing = a_request(f"temporary:{n}", village=VILLAGE, facts=facts)
    case = office.case(filing, sender=f"chat-{n}")
    office.move(case, "take")
    office.move(case, "propose", given=Given(amount_fen=80_000))
    return case


async def hung(office: DeskOffice, case: int) -> str:
    """Through the forms of the desk; the address where one can object."""
    clerk, colleague = await office.at_desk("wangli"), await office.at_desk("zhaoqiang")
    page = f"/desk/cases/{case}/notice"
    fields = {"what": "draft", "name": "罗小秀", "members": "4", "days": "7", "basis": "县民政局的通知"}
    assert (await clerk.send(page, fields)).status_code == 303
    [notice] = set(re.findall(r'name="notice" value="(\d+)"', (await clerk.get(page)).text))
    assert (await clerk.send(page, {"what": "check", "notice": notice})).status_code == 409
    assert (await colleague.send(page, {"what": "check", "notice": notice})).status_code == 303
    assert (await clerk.send(page, {"what": "post", "notice": notice})).status_code == 303
    board = await (await office.visitor()).get(f"/notices/{TOWN}")
    [address] = set(re.findall(r"/notices/object/[\w-]+", board.text))
    return address


async def said(visitor: Visitor, address: str, **fields: str) -> tuple[int, str]:
    page = await visitor.get(address)
    found = FORM.search(page.text)
    assert found
    answer = await visitor.client.post(address, data={"form": found[1], **fields})
    return answer.status_code, words(answer)


async def test_from_the_desk_to_the_board_and_gone_after_the_last_day(desk: DeskOffice) -> None:
    case = proposed(desk)
    await hung(desk, case)
    anybody = await desk.visitor()
    answer = await anybody.get(f"/notices/{TOWN}")
    text = words(answer)
    assert "罗* 4 口人" in text and "800 元" in text and "还有 7 天" in text
    assert answer.headers["cache-control"] == "public, max-age=60"
    assert "noindex" in answer.headers["x-robots-tag"] and "noindex" in answer.text
    assert "set-cookie" not in answer.headers and "<script" not in answer.text
    for private in ("罗小秀", "522702198503070025", "13985400017"):
        assert private not in answer.text
    assert "1 户" in words(await anybody.get("/notices"))
    desk.clock[0] += timedelta(days=8)
    later = await anybody.get(f"/notices/{TOWN}")
    assert "罗" not in words(later) and "没有公示" in words(later)


async def test_the_helper_of_the_village_finds_what_hangs_there_in_the_menu(desk: DeskOffice) -> None:
    """Who photographs the posters had the page, and no way to it."""
    case = proposed(desk)
    await hung(desk, case)
    number = desk._hired("weiguoping", "韦国平", Role.VILLAGE, VILLAGE)
    desk.people["weiguoping"] = Actor(f"staff:{number}", Role.VILLAGE, VILLAGE, "韦国平")
    helper = await desk.at_desk("weiguoping")
    assert 'href="/desk/notices"' in (await helper.get("/desk")).text
    board = await helper.get("/desk/notices")
    assert "还没有张贴照片" in words(board) and f"/desk/cases/{case}/notice" in board.text


async def test_who_made_a_notice_is_not_said_to_look_at_it_now(desk: DeskOffice) -> None:
    """Their numbers stood there: "1、4 are looking at this, too"."""
    case = proposed(desk)
    await hung(desk, case)
    said = words(await (await desk.at_desk("zhaoqiang")).get(f"/desk/cases/{case}/notice"))
    assert "王丽 做的" in said and "也在看" not in said


async def test_near_midnight_no_cache_keeps_it_into_the_next_day(desk: DeskOffice) -> None:
    await hung(desk, proposed(desk))
    desk.clock[0] = desk.clock[0].replace(hour=15, minute=59, second=40)
    answer = await (await desk.visitor()).get(f"/notices/{TOWN}")
    assert answer.headers["cache-control"] == "public, max-age=20"


@pytest.mark.parametrize("payload", PAYLOADS)
async def test_what_is_no_name_never_reaches_the_board_and_is_text_at_the_desk(
    desk: DeskOffice, payload: str
) -> None:
    case = proposed(desk, name=payload)
    clerk = await desk.at_desk("wangli")
    page = f"/desk/cases/{case}/notice"
    answer = await clerk.send(
        page, {"what": "draft", "name": payload, "members": "4", "days": "7", "basis": "县"}
    )
    if payload.startswith("\u202e"):
        assert answer.status_code == 303  # the mark that turns the text is gone, the name is left
        return
    assert answer.status_code == 422 and (payload not in answer.text or "<" not in payload)
    assert "<img src=x" not in answer.text and "<svg onload" not in answer.text
    assert words(await (await desk.visitor()).get(f"/notices/{TOWN}")).count("口人") == 0


async def test_a_mistake_comes_back_with_what_was_typed(desk: DeskOffice) -> None:
    clerk, case = await desk.at_desk("wangli"), proposed(desk)
    fields = {"what": "draft", "name": "罗小秀13985400017", "members": "", "days": "7", "basis": "县里的话"}
    answer = await clerk.send(f"/desk/cases/{case}/notice", fields)
    assert answer.status_code == 422 and "里面有电话号码" in words(answer) and "人数请填" in words(answer)
    assert 'value="县里的话"' in answer.text


async def test_scanned_and_objected_without_a_name_then_asked_for_the_answer(desk: DeskOffice) -> None:
    address = await hung(desk, proposed(desk))
    villager = await desk.visitor()
    assert "身份证" not in words(await villager.get(address)).replace("别写身份证号", "")
    status, text = await said(villager, address, words="他家有两辆车")
    assert status == 200 and "收到了，谢谢您" in text
    code = re.search(r"[0-9A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{3}", text)
    assert code
    answer = await villager.client.post("/notices/answer", data={"code": code[0].lower()})
    assert "收到了，还没开始查" in words(answer)
    assert "没有这个号" in words(await villager.client.post("/notices/answer", data={"code": "x"}))
    clerk, county = await desk.at_desk("wangli"), await desk.at_desk("lina")
    assert (await clerk.get("/desk/cases/2")).status_code == 404
    assert "他家有两辆车" in (await county.get("/desk/cases/2")).text
    assert "/desk/cases/1/notice" in (await county.get("/desk/cases/2/notice")).text


async def test_whoever_asks_often_or_has_a_clumsy_neighbour_still_hears_the_answer(desk: DeskOffice) -> None:
    """A village shares one address; guessing ten characters is hopeless long before it is slowed down."""
    villager = await desk.visitor()
    _, page = await said(villager, await hung(desk, proposed(desk)), words="他家有两辆车")
    code = re.search(r"[0-9A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{3}", page)
    assert code is not None
    for _ in range(40):
        answer = await villager.client.post("/notices/answer", data={"code": code[0]})
        assert "收到了，还没开始查" in words(answer)
    for _ in range(30):
        answer = await villager.client.post("/notices/answer", data={"code": "x"})
        assert answer.status_code == 200
    assert (await villager.client.post("/notices/answer", data={"code": "x"})).status_code == 429


async def test_danger_is_answered_at_once(desk: DeskOffice) -> None:
    address = await hung(desk, proposed(desk))
    _, text = await said(await desk.visitor(), address, words="我不想活了")
    assert "您说的事很急" in text and "110" in text and "120" in text


async def test_one_address_cannot_flood_the_county(desk: DeskOffice) -> None:
    address = await hung(desk, proposed(desk))
    villager = await desk.visitor()
    seen = [(await said(villager, address, words=f"第{n}次"))[0] for n in range(7)]
    assert seen == [200] * 5 + [429] * 2
    status, text = await said(villager, address, words="还是我写的")
    assert status == 429 and "还是我写的" in text, "nothing typed is lost"


@pytest.mark.parametrize("text", ["我们家两天没饭吃了", "我不想活了", "他天天打我"])
async def test_words_of_danger_do_not_wait_behind_what_was_sent_before(desk: DeskOffice, text: str) -> None:
    address = await hung(desk, proposed(desk))
    neighbours = await desk.visitor()
    for n in range(6):
        status, page = await said(neighbours, address, words=f"第{n}次")
    assert status == 429 and "110" not in page, "the address has used up its objections"
    status, page = await said(neighbours, address, words=text)
    assert status == 200 and "收到了" in page
    for number in ("120", "110", "12356", "12345"):
        assert number in page
    first = words(await (await desk.at_desk("lina")).get("/desk?view=complaints"))
    code = grouped(desk.office.dossier(7).case.code)
    assert first.index(code) < first.index(grouped(desk.office.dossier(2).case.code)), "staff see it first"


async def test_words_of_danger_do_not_wait_for_a_photo_that_cannot_be_read(desk: DeskOffice) -> None:
    address = await hung(desk, proposed(desk))
    villager = await desk.visitor()
    answer = await villager.client.post(
        address,
        data={"form": "c" * 32, "words": "他天天打我，有照片"},
        files={"photos": ("a.jpg", b"no photo", "image/jpeg")},
    )
    page = words(answer)
    assert answer.status_code == 200 and "收到了" in page and "打 110" in page
    assert "照片" in page.partition("收到了")[2], "and that the photo did not come along"
    assert desk.office.dossier(2).words == "他天天打我，有照片"


async def test_who_hides_behind_words_of_danger_floods_nobody_and_still_sees_whom_to_call(
    desk: DeskOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("api.notices.objecting.URGENT", 2)
    address = await hung(desk, proposed(desk))
    villager = await desk.visitor()
    seen = [(await said(villager, address, words=f"我不想活了{n}"))[0] for n in range(8)]
    assert seen == [200] * 7 + [429]
    status, text = await said(villager, address, words="我真的不想活了")
    assert status == 429 and "我真的不想活了" in text and "打 120" in text, "nothing typed is lost"
    desk.later(timedelta(minutes=16))
    assert (await said(villager, address, words="我真的不想活了"))[0] == 200


async def test_a_form_of_another_site_or_without_words_is_not_taken(desk: DeskOffice) -> None:
    address = await hung(desk, proposed(desk))
    villager = await desk.visitor()
    foreign = await villager.client.post(
        address, data={"form": "a" * 32, "words": "x"}, headers={"Sec-Fetch-Site": "cross-site"}
    )
    assert foreign.status_code == 403
    assert (await said(villager, address, words=" "))[0] == 422
    assert (await villager.get("/notices/object/nobody")).status_code == 404
    assert (await villager.get("/notices/999999999")).status_code == 404


async def test_photos_come_along_and_what_is_none_is_told(desk: DeskOffice) -> None:
    address = await hung(desk, proposed(desk))
    villager = await desk.visitor()
    kept = BytesIO()
    Image.new("RGB", (60, 40), (90, 120, 70)).save(kept, "JPEG")
    for raw, expected in ((b"%PDF-nothing", 422), (kept.getvalue(), 200)):
        answer = await villager.client.post(
            address,
            data={"form": "b" * 32, "words": "有照片"},
            files={"photos": ("a.jpg", raw, "image/jpeg")},
        )
        assert answer.status_code == expected, words(answer)


@pytest.mark.parametrize("full", ["the shelf", "the books"])
async def test_on_a_full_disk_the_words_of_an_objection_stay(desk: DeskOffice, full: str) -> None:
    address = await hung(desk, proposed(desk))
    villager = await desk.visitor()
    papers, store = desk.house.shelf._root, desk.house.store
    if full == "the shelf":
        papers.write_text("no folder, and no room in it")
    else:
        store.write_now(lambda tx: tx.conn.exec_driver_sql("ALTER TABLE throttle RENAME TO gone"))
    told = await villager.client.post(
        address,
        data={"form": "d" * 32, "words": "他家盖了新房", "phone": "13800012345"},
        files=[("photos", ("a.jpg", photo(), "image/jpeg"))],
    )
    assert told.status_code == 503 and "没有存上" in words(told)
    assert ">他家盖了新房</textarea>" in told.text and "13800012345" in told.text and "d" * 32 in told.text


async def test_words_of_danger_do_not_wait_for_room_on_the_disk(desk: DeskOffice) -> None:
    address = await hung(desk, proposed(desk))
    desk.house.shelf._root.write_text("no folder, and no room in it")
    told = await (await desk.visitor()).client.post(
        address,
        data={"form": "e" * 32, "words": "他天天打我，我不想活了"},
        files=[("photos", ("a.jpg", photo(), "image/jpeg"))],
    )
    assert told.status_code == 200 and "没有存上" in words(told) and "110" in words(told)


async def test_what_is_not_taken_is_not_read_into_memory(desk: DeskOffice) -> None:
    """A hundred at once, each with three photos, were three gigabytes; all of them were told to wait."""
    address = await hung(desk, proposed(desk))
    villager = await desk.visitor()
    for n in range(6):
        await said(villager, address, words=f"第{n}次")
    status, held = await cost_of(villager.client, address, {"form": "c" * 32, "words": "有照片"}, 3)
    assert status == 429
    assert held < PHOTO


async def test_the_poster_says_what_the_page_says_and_is_a_pdf(desk: DeskOffice) -> None:
    address = await hung(desk, proposed(desk))
    clerk = await desk.at_desk("wangli")
    one = await clerk.get("/desk/cases/1/notice/1/poster")
    assert one.status_code == 200 and one.content.startswith(b"%PDF"), words(one)[:300]
    board = await clerk.get("/desk/notices")
    assert "罗* · 4 口人" in words(board) and "还没有张贴照片" in words(board)
    on_case = words(await clerk.get("/desk/cases/1/notice"))
    assert re.search(r"到 \d+月\d+日周.止", words(board)) and re.search(r"到\d+月\d+日周.止", on_case)
    villager = await desk.visitor()
    for public in (f"/notices/{TOWN}", address):
        assert re.search(r"到 \d+月\d+日（星期.）止", words(await villager.get(public))), public
    [link] = set(re.findall(r"/desk/notices/poster\?[^\"]+", board.text))
    village = await clerk.get(link.replace("&amp;", "&"))
    assert village.content.startswith(b"%PDF")
    elsewhere = await desk.at_desk("sunmei")
    assert (await elsewhere.get("/desk/cases/1/notice/1/poster")).status_code == 404
    assert "罗*" not in words(await elsewhere.get("/desk/notices"))


async def test_a_photo_proves_that_it_hangs(desk: DeskOffice) -> None:
    await hung(desk, proposed(desk))
    clerk = await desk.at_desk("wangli")
    kept = BytesIO()
    Image.new("RGB", (60, 40), (90, 120, 70)).save(kept, "JPEG")
    photo = {"photo": ("a.jpg", kept.getvalue(), "image/jpeg")}
    elsewhere = await desk.at_desk("sunmei")
    for visitor, page, status in ((elsewhere, "/desk/counter", 404), (clerk, "/desk/cases/1/notice", 303)):
        assert list(desk.house.shelf.names()) == [], "nothing of a stranger's is kept"
        sent = {"form_token": await visitor.token(page), "place": "village"}
        answer = await visitor.client.post("/desk/cases/1/notice/1/proof", data=sent, files=photo)
        assert answer.status_code == status, words(answer)
    assert "王丽 拍的，贴在村里、社区" in words(await clerk.get("/desk/cases/1/notice"))
    assert "有张贴照片" in words(await clerk.get("/desk/notices"))
