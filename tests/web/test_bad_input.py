"""Everything that may be wrong with a message: nothing typed is lost, and nobody sees an exception."""

from __future__ import annotations

import asyncio
import html
import sys
from dataclasses import replace
from pathlib import Path
from secrets import token_hex

import httpx2
import pytest

from api.app import create_app
from api.chat import say
from api.chat.forms import ALL_AT_ONCE, WORDS_ONLY
from api.chat.pace import Pace
from api.chat.visitor import sender_of
from bot.house import House
from store.papers.intake import Intake
from store.schema import cases, paper
from tests.papers.files import grainy, photo
from tests.web.conftest import JSON, Browser, NewBrowser, rows
from tests.web.test_conversation import to_the_photos, to_the_summary

HERE = "http://127.0.0.1:8000"
PAYLOADS = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "{{ 7 * 7 }}",
    "'; DROP TABLE resident; --",
    "</textarea><svg onload=alert(1)>",
    "javascript:alert(1)",
)


async def test_twenty_impatient_taps_make_one_case(house: House, browser: Browser) -> None:
    await to_the_summary(browser)
    fields = {**browser.hidden, "choice": browser.buttons["确认提交"]}
    answers = await asyncio.gather(*(browser.client.post("/say", data=fields) for _ in range(20)))
    assert {answer.status_code for answer in answers} == {303}
    assert rows(house, "cases") == 1
    await browser.open()
    assert browser.words.count("申请已经提交") == 1


async def test_two_first_messages_at_once_make_one_resident(house: House, browser: Browser) -> None:
    hidden = browser.hidden
    both = ({**hidden, "form": f"first-{n}-form", "text": "你好"} for n in range(6))
    answers = await asyncio.gather(*(browser.client.post("/say", data=fields) for fields in both))
    assert {answer.status_code for answer in answers} == {303}
    assert rows(house, "resident") == 1 and rows(house, "inbox") == 6


async def test_other_words_in_the_same_form_are_another_message(house: House, browser: Browser) -> None:
    hidden = browser.hidden
    await browser.client.post("/say", data={**hidden, "text": "你好"})
    await browser.client.post("/say", data={**hidden, "text": "查进度"})
    await browser.client.post("/say", data={**hidden, "text": "查进度"})
    assert rows(house, "inbox") == 2


@pytest.mark.parametrize("token", ["", "0" * 32, "王"])
async def test_a_form_without_our_token_is_not_taken_and_keeps_its_words(
    house: House, browser: Browser, token: str
) -> None:
    answer = await browser.post({"text": "我叫罗小秀", "form_token": token})
    assert answer.status_code == 403
    assert ">我叫罗小秀</textarea>" in browser.page and "请再点一次" in browser.page
    assert rows(house, "inbox") == 0
    await browser.say("我叫罗小秀")
    assert rows(house, "inbox") == 1


async def test_the_token_of_another_browser_is_worth_nothing(
    house: House, browser: Browser, new_browser: NewBrowser
) -> None:
    other = await new_browser()
    await other.open()
    answer = await browser.post({"text": "你好", "form_token": other.hidden["form_token"]})
    assert answer.status_code == 403 and rows(house, "inbox") == 0


@pytest.mark.parametrize("headers", [{"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.example"}])
async def test_a_form_of_another_site_is_refused(
    house: House, browser: Browser, headers: dict[str, str]
) -> None:
    assert (await browser.post({"text": "你好"}, **headers)).status_code == 403
    assert rows(house, "inbox") == 0


async def test_a_phone_without_cookies_may_send_words_only(house: House, browser: Browser) -> None:
    fields = browser.hidden
    browser.client.cookies.clear()
    flood = await browser.client.post("/say", data={**fields, "text": "x" * (WORDS_ONLY + 1)})
    assert flood.status_code == 413
    assert rows(house, "resident") == 0


@pytest.mark.parametrize("payload", PAYLOADS)
async def test_whatever_is_typed_stays_text(browser: Browser, payload: str) -> None:
    await browser.post({"choice": "g:apply"})
    await browser.say(payload)
    assert payload not in browser.page.replace(html.escape(payload, quote=True), "")
    assert " ".join(payload.split()) in browser.words
    answer = await browser.post({"text": payload, "form_token": ""})
    if "<" in payload:
        assert payload not in answer.text


async def test_payloads_in_every_field_do_no_harm(browser: Browser) -> None:
    for field in ("choice", "form", "start", "after", "paper"):
        answer = await browser.post({"text": "你好", field: '"><script>alert(1)</script>'})
        assert answer.status_code in (200, 400)
        assert "<script>alert" not in answer.text


ODD = ("", "   ", "😀", "\u200b\u200b", "\u202egnp.exe", "\ud83d", "a\x00b", "，。！")


@pytest.mark.parametrize("text", ODD)
async def test_odd_words_get_an_answer(house: House, browser: Browser, text: str) -> None:
    body = httpx2.QueryParams({**browser.hidden, "text": text.encode("utf-8", "replace").decode()})
    answer = await browser.client.post(
        "/say", content=str(body), headers={"Content-Type": "application/x-www-form-urlencoded"}
    )
    assert answer.status_code == 303
    await browser.open()
    assert browser.buttons


async def test_five_thousand_characters_are_taken_and_many_more_come_back(
    house: House, browser: Browser
) -> None:
    await browser.say("难" * 5000)
    assert rows(house, "inbox") == 1
    answer = await browser.say("难" * 7000)
    assert answer.status_code == 422 and "难" * 7000 in answer.text and "分成几次发" in answer.text
    assert rows(house, "inbox") == 1


async def test_however_long_a_cry_for_help_is_it_is_heard_first(house: House, browser: Browser) -> None:
    answer = await browser.say("难" * 7000 + "。老公天天打我，我不敢回家")
    assert answer.status_code == 200 and "110" in browser.words
    assert rows(house, "inbox") == 1 and rows(house, "cases") == 1


async def test_of_a_long_cry_for_help_nothing_is_left_out(house: House, browser: Browser) -> None:
    story = "老公天天打我，我不敢回家。" + "难" * 13_000 + "我躲在小学后面"
    assert (await browser.say(story)).status_code == 200
    assert "我躲在小学后面" in browser.words


async def test_what_is_too_long_even_for_a_cry_comes_back_whole(house: House, browser: Browser) -> None:
    answer = await browser.say("老公天天打我" + "难" * 31_000 + "我躲在小学后面")
    assert answer.status_code == 422 and "我躲在小学后面</textarea>" in answer.text
    answer = await browser.say("难" * 13_000 + "就是这样")
    assert answer.status_code == 422 and "就是这样</textarea>" in answer.text
    assert rows(house, "cases") == 0


async def test_too_fast_is_said_kindly_but_danger_always_gets_through(browser: Browser) -> None:
    sender = sender_of(browser.client.cookies["palmtop"])
    while say.pace.allows(sender, 1e12):
        pass
    answer = await browser.say("你好")
    assert answer.status_code == 429 and ">你好</textarea>" in answer.text
    assert (await browser.say("房子着火了，快来人")).status_code == 200
    assert "拨打 119" in browser.words


def test_a_sender_may_be_quick_for_a_while_and_then_waits() -> None:
    pace = Pace(per_minute=30, at_once=30)
    assert [pace.allows("somebody", 0.0) for _ in range(40)] == [True] * 30 + [False] * 10
    assert pace.allows("somebody", 2.0) and not pace.allows("somebody", 2.1)
    assert pace.allows("somebody else", 2.1)


async def test_when_nothing_can_be_kept_the_page_says_so_and_keeps_the_words(
    house: House, browser: Browser
) -> None:
    await browser.press("申请救助")
    house.store.write_now(lambda tx: tx.conn.exec_driver_sql("ALTER TABLE inbox RENAME TO gone"))
    house.store.write_now(lambda tx: tx.conn.exec_driver_sql("CREATE VIEW inbox AS SELECT * FROM gone"))
    answer = await browser.say("我叫罗小秀")
    assert answer.status_code == 503
    assert "没有存上，请再发一次" in answer.text and ">我叫罗小秀</textarea>" in answer.text
    told = await browser.post({"text": "我叫罗小秀"}, **JSON)
    assert told.status_code == 503 and "没有存上" in told.json()["problem"]


async def test_a_photo_that_finds_no_room_is_refused_in_words_and_what_was_typed_stays(
    house: House, browser: Browser, tmp_path: Path
) -> None:
    await browser.say("你好")
    (tmp_path / "papers").write_text("no folder, and no room in it")
    answer = await browser.post({"text": "这是我家的房子"}, [("a.jpg", grainy((600, 400)))])
    assert "照片没有存上" in answer.text and "这是我家的房子" in answer.text
    raw = [("photo", ("a.jpg", grainy((600, 400)), "image/jpeg"))]
    told = await browser.client.post("/photo", data={**browser.hidden, "form": token_hex(8)}, files=raw)
    assert told.status_code == 503 and "照片没有存上" in told.json()["problem"]


async def test_when_nothing_can_be_read_either_the_words_are_kept_all_the_same(
    house: House, browser: Browser
) -> None:
    await browser.say("你好")
    house.store.write_now(lambda tx: tx.conn.exec_driver_sql("ALTER TABLE address RENAME TO gone"))
    answer = await browser.say("我叫罗小秀")
    assert answer.status_code == 503 and ">我叫罗小秀</textarea>" in answer.text
    told = await browser.post({"text": "我叫罗小秀"}, **JSON)
    assert told.status_code == 503 and "没有存上" in told.json()["problem"]


@pytest.mark.parametrize(
    ("name", "raw", "told"),
    [
        ("letter.jpg", b"just some words", "这不是照片"),
        ("half.jpg", grainy((600, 400))[:20_000], "没有传完整"),
        ("empty.jpg", b"", "文件是空的"),
        ("page.html", b"<html><script>alert(1)</script></html>", "这不是照片"),
    ],
)
async def test_a_file_that_is_no_photo_gets_a_kind_sentence(
    house: House, browser: Browser, name: str, raw: bytes, told: str
) -> None:
    await to_the_photos(browser)
    answer = await browser.post({"text": ""}, [(name, raw)])
    assert answer.status_code == 422 and told in answer.text
    assert rows(house, "paper") == 0
    assert "没有照片" in browser.buttons


async def test_good_photos_are_kept_beside_a_bad_one(house: House, browser: Browser) -> None:
    await to_the_photos(browser)
    await browser.post({"text": ""}, [("1.jpg", photo()), ("2.jpg", b"nothing")])
    assert "第 2 张：" in browser.page and "一共 1 张" in browser.words
    assert rows(house, "paper") == 1


async def test_a_photo_of_twenty_megabytes_is_too_large_and_a_flood_is_not_read(
    house: House, browser: Browser
) -> None:
    await to_the_photos(browser)
    huge = photo() + bytes(20 * 1024 * 1024)
    answer = await browser.post({"text": "还有话"}, [("1.jpg", huge)])
    assert "超过 10 兆" in answer.text and "还有话" in browser.words
    flood = await browser.post({"text": "x"}, [("1.jpg", bytes(ALL_AT_ONCE + 1))])
    assert flood.status_code == 413 and "请少选几张" in flood.text
    one = await upload(browser, bytes(11 * 1024 * 1024))
    assert one.status_code == 413 and "10 兆" in one.json()["problem"]
    assert rows(house, "paper") == 0


async def test_who_chooses_too_many_photos_is_told_to_choose_fewer(house: House, browser: Browser) -> None:
    """Not that they did not arrive whole: the same thirteen would be sent again and again."""
    await to_the_photos(browser)
    await browser.post({"text": ""}, [(f"{n}.jpg", photo()) for n in range(13)])
    assert browser.status == 413 and "请少选几张" in browser.page


async def upload(browser: Browser, raw: bytes, form: str = "photo-form-1", **fields: str) -> httpx2.Response:
    data = {"form_token": browser.hidden["form_token"], "form": form, **fields}
    return await browser.client.post("/photo", data=data, files=[("photo", ("x.jpg", raw, "image/jpeg"))])


async def test_photos_go_ahead_of_the_message_that_speaks_of_them(house: House, browser: Browser) -> None:
    first = await upload(browser, photo())  # may be the very first thing somebody sends
    assert first.status_code == 200 and rows(house, "resident") == 1
    await to_the_photos(browser)
    number = (await upload(browser, photo((320, 240)), "photo-form-2")).json()["paper"]
    answer = await browser.post({"text": "", "paper": str(number)}, **JSON)
    assert "一共 1 张" in answer.json()["html"]


async def test_who_sends_many_slow_files_keeps_nobody_else_waiting(
    house: House,
) -> None:
    """A PDF of a few kilobytes can be ten seconds of work."""
    script = "import sys, time; sys.stdin.buffer.read(); time.sleep(0.3)"
    app = create_app(replace(house, intake=Intake(command=(sys.executable, "-c", script))))
    doors = [httpx2.AsyncClient(transport=httpx2.ASGITransport(app), base_url=HERE) for _ in range(2)]
    async with doors[0], doors[1]:
        greedy, other = map(Browser, doors)
        await greedy.open()
        await other.open()
        many = [asyncio.create_task(upload(greedy, photo(), f"photo-form-{n}")) for n in range(8)]
        await asyncio.sleep(0.05)
        await upload(other, photo())
        assert sum(each.done() for each in many) <= 2
        await asyncio.gather(*many)


async def test_a_photo_sent_twice_is_kept_once(house: House, browser: Browser) -> None:
    answers = await asyncio.gather(*(upload(browser, photo()) for _ in range(4)))
    again = await upload(browser, photo())
    assert {each.json()["paper"] for each in [*answers, again]} == {1}
    assert rows(house, "paper") == 1
    kept = sum(1 for _ in house.shelf.names())
    assert kept == 2  # one page and its preview: what was drawn again was taken off the shelf
    assert (await upload(browser, photo(), "another-form")).json()["paper"] == 2  # meant to be sent again


async def test_own_photos_are_seen_and_others_do_not_exist(
    house: House, browser: Browser, new_browser: NewBrowser
) -> None:
    number = (await upload(browser, photo())).json()["paper"]
    own = await browser.client.get(f"/paper/{number}")
    assert own.status_code == 200 and own.headers["content-type"] == "image/jpeg"
    assert own.headers["cache-control"] == "no-store" and own.content[:2] == b"\xff\xd8"
    assert own.headers["content-security-policy"].endswith("; sandbox")
    assert (await browser.client.get(f"/paper/{number}?page=1")).status_code == 200
    other = await new_browser()
    await other.open()
    assert (await other.client.get(f"/paper/{number}")).status_code == 404
    await other.say("你好")
    for path in (f"/paper/{number}", f"/paper/{number}?page=1", "/paper/99", "/paper/0", "/paper/x"):
        assert (await other.client.get(path)).status_code == 404, path
    for page in ("9", "-1"):
        assert (await browser.client.get(f"/paper/{number}?page={page}")).status_code == 404
    await other.post({"choice": "g:apply", "paper": str(number)})
    owners = house.store.read_now(lambda tx: [row.case_id for row in tx.execute(paper.select())])
    assert owners == [None]


async def test_somebody_elses_photo_cannot_be_handed_in(
    house: House, browser: Browser, new_browser: NewBrowser
) -> None:
    number = (await upload(browser, photo())).json()["paper"]
    other = await new_browser()
    await other.open()
    await to_the_photos(other)
    await other.post({"text": "", "paper": str(number)})
    assert "一共 1 张" not in other.words
    assert house.store.read_now(lambda tx: tx.execute(cases.select()).all()) == []


async def test_uploads_need_our_form_too(house: House, browser: Browser) -> None:
    assert (await upload(browser, photo(), form_token="0" * 32)).status_code == 403
    assert (await upload(browser, photo(), form="x")).status_code == 400
    broken = await browser.client.post(
        "/say", content=b"--x\r\nnonsense", headers={"Content-Type": "multipart/form-data; boundary=x"}
    )
    assert broken.status_code in (400, 403)
    assert rows(house, "paper") == rows(house, "inbox") == 0


async def test_over_https_the_cookie_is_bound_to_the_host(house: House) -> None:
    secure = create_app(replace(house, public_url="https://aid.example"))
    transport = httpx2.ASGITransport(secure)
    async with httpx2.AsyncClient(transport=transport, base_url="https://aid.example") as client:
        cookie = (await client.get("/")).headers["set-cookie"]
    for part in ("__Host-palmtop=", "Secure", "HttpOnly", "SameSite=lax", "Path=/", "Max-Age=34560000"):
        assert part in cookie
    assert "Domain" not in cookie


async def test_the_house_keeps_a_hash_and_never_the_cookie(house: House, browser: Browser) -> None:
    await browser.say("你好")
    cookie = browser.client.cookies["palmtop"]
    kept = house.store.read_now(lambda tx: tx.conn.exec_driver_sql("SELECT sender FROM address").scalar())
    assert cookie not in str(kept) and len(str(kept)) == 64
