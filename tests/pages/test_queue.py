"""The queue as a clerk sees it."""

from __future__ import annotations

import re
from datetime import timedelta

from sqlalchemy import event, select

from store.desk import saved_replies
from store.schema import trail
from store.trail import What
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import HTMX, words
from tests.store.office import NAME, OTHER_TOWN, a_request

ROW = re.compile(r'<tr id="case-(\d+)"')


async def test_an_empty_queue_says_what_to_do(desk: DeskOffice) -> None:
    page = await (await desk.at_desk()).get("/desk")
    assert "居民提交申请后，会马上出现在这里。" in words(page)


async def test_a_new_case_stands_in_the_queue_with_name_state_wait_and_due_day(desk: DeskOffice) -> None:
    desk.case()
    desk.later(timedelta(days=2))
    read = words(await (await desk.at_desk()).get("/desk"))
    for part in (NAME, "临时救助", "支出型", "待受理", "等了 2 天", "个工作日"):
        assert part in read, part


async def test_a_clerk_sees_only_the_own_township_and_the_county_sees_all(desk: DeskOffice) -> None:
    here = desk.case()
    there = desk.case(a_request("temporary:2", area=OTHER_TOWN), sender="chat-2")
    pages = {login: await (await desk.at_desk(login)).get("/desk") for login in ("wangli", "sunmei", "lina")}
    shown = {login: {int(n) for n in ROW.findall(page.text)} for login, page in pages.items()}
    assert shown == {"wangli": {here}, "sunmei": {there}, "lina": {here, there}}


async def test_a_filter_for_another_township_shows_nothing_of_it(desk: DeskOffice) -> None:
    desk.case(a_request("temporary:2", area=OTHER_TOWN), sender="chat-2")
    page = await (await desk.at_desk("wangli")).get(f"/desk?area={OTHER_TOWN}")
    assert ROW.findall(page.text) == []


async def test_views_filters_and_sorting_stand_in_the_address(desk: DeskOffice) -> None:
    temporary = desk.case()
    enquiry = desk.case(
        a_request("e:1", kind="enquiry", track="", words="我妈妈的低保怎么还没有发？", finding={}),
        sender="chat-2",
    )
    desk.move(temporary, "take")
    visitor = await desk.at_desk()

    async def shown(query: str) -> set[int]:
        return {int(n) for n in ROW.findall((await visitor.get(f"/desk?{query}")).text)}

    assert await shown("view=mine") == {temporary}
    assert await shown("view=nobody") == {enquiry}
    assert await shown("view=unread") == {enquiry}
    assert await shown("kind=enquiry") == {enquiry}
    assert await shown("view=open&sort=newest") == {temporary, enquiry}
    page = await visitor.get("/desk?view=open&sort=newest&kind=temporary")
    assert 'hx-get="/desk?view=open&amp;sort=newest&amp;kind=temporary"' in page.text


async def test_a_list_narrowed_to_nothing_does_not_say_that_nothing_is_left(desk: DeskOffice) -> None:
    """It said that every case was taken, of a list narrowed to dibao, while another waited."""
    desk.case()
    page = await (await desk.at_desk()).get("/desk?view=nobody&kind=dibao")
    assert "照选的条件，这里没有案件" in words(page) and "每件都有人接了" not in words(page)
    assert '<a href="/desk?view=nobody">不筛选，看全部</a>' in page.text


async def test_only_orders_that_a_view_has_are_offered(desk: DeskOffice) -> None:
    """The list of what is closed offered three orders, and stood in a fourth whichever was chosen."""
    visitor = await desk.at_desk()

    async def offered(view: str) -> list[str]:
        page = (await visitor.get(f"/desk?view={view}")).text
        [chosen] = re.findall(r'<select name="sort">(.*?)</select>', page, flags=re.S) or [""]
        return re.findall(r'<option value="(\w+)"', chosen)

    assert await offered("open") == ["waiting", "due", "newest"]
    assert await offered("overdue") == ["due", "newest"]
    assert await offered("closed") == await offered("hearing") == []


async def test_how_many_there_are_is_said_of_the_whole_list_only(desk: DeskOffice) -> None:
    """Beside one case of dibao stood the number of all cases."""
    desk.case()
    visitor = await desk.at_desk()
    assert "全部未办结 1 件" in words(await visitor.get("/desk?view=open"))
    assert "1 件" not in words(await visitor.get("/desk?view=open&kind=dibao"))


async def test_an_address_with_nonsense_shows_the_open_cases(desk: DeskOffice) -> None:
    case = desk.case()
    page = await (await desk.at_desk()).get("/desk?view=zzz&sort=%27&area=abc&kind=x&after=%00nonsense")
    assert page.status_code == 200 and ROW.findall(page.text) == [str(case)]


async def test_pages_follow_each_other_without_loss(desk: DeskOffice) -> None:
    for n in range(53):
        desk.case(a_request(f"temporary:{n}"), sender=f"chat-{n}")
        desk.later(timedelta(minutes=1))
    visitor = await desk.at_desk()
    first = await visitor.get("/desk")
    link = re.search(r'rel="next" href="([^"]+)"', first.text)
    assert link
    second = await visitor.get(link.group(1).replace("&amp;", "&"))
    seen = [*ROW.findall(first.text), *ROW.findall(second.text)]
    assert len(seen) == len(set(seen)) == 53
    assert 'rel="prev"' in second.text


async def test_an_urgent_case_stands_above_all_others(desk: DeskOffice) -> None:
    old = desk.case()
    desk.later(timedelta(hours=5))
    urgent = desk.case(a_request("temporary:2", track="crisis", urgent=True, first_aid=True), sender="chat-2")
    page = await (await desk.at_desk()).get("/desk")
    assert ROW.findall(page.text) == [str(urgent), str(old)]
    assert "先行救助" in words(page)


async def test_the_title_counts_what_is_unread(desk: DeskOffice) -> None:
    desk.case(a_request("e:1", kind="enquiry", track="", words="想问一下", finding={}))
    part = await (await desk.at_desk()).get("/desk?view=unread", HTMX)
    assert part.text.lstrip().startswith("<title>(1) 待办 · 未读 · 福泉市社会救助 · 工作台</title>")


async def test_the_list_that_refreshes_brings_the_badges_along(desk: DeskOffice) -> None:
    desk.case()
    part = await (await desk.at_desk()).get("/desk", HTMX)
    assert 'id="views"' in part.text and 'hx-swap-oob="outerMorph"' in part.text


async def test_the_only_hit_of_a_search_opens_at_once(desk: DeskOffice) -> None:
    case = desk.case()
    visitor = await desk.at_desk()
    for asked in (NAME, "lxx", "13985400017", "0025"):
        found = await visitor.get(f"/desk/search?q={asked}")
        assert found.headers.get("location") == f"/desk/cases/{case}", asked


async def test_whom_a_clerk_looked_for_stands_in_no_address_and_no_history(desk: DeskOffice) -> None:
    """The next one at this computer opens the list of visited pages."""
    desk.case()
    desk.case(a_request("temporary:another"), sender="another")
    clerk = await desk.at_desk()
    asked = {"form_token": await clerk.token("/desk"), "q": "罗小秀"}
    sent = await clerk.client.post("/desk/search", data=asked)
    where = sent.headers["location"]
    assert sent.status_code == 303 and where.startswith("/desk/search?s=") and "%" not in where
    found = await clerk.get(where)
    assert words(found).count("罗小秀") >= 2 and "没找到" not in words(found)
    other = await (await desk.at_desk("zhaoqiang")).get(where)
    assert other.headers.get("location") == "/desk", "of no worth to a colleague"
    for odd in ("x", "%00", "罗小秀", where[-40:]):
        assert (await clerk.get(f"/desk/search?s={odd}")).headers.get("location") == "/desk"


async def test_a_search_finds_nobody_of_another_township(desk: DeskOffice) -> None:
    desk.case()
    page = await (await desk.at_desk("sunmei")).get(f"/desk/search?q={NAME}")
    assert page.status_code == 200 and "没有找到" in words(page)


async def test_several_hits_say_why_they_were_found(desk: DeskOffice) -> None:
    desk.case()
    desk.case(a_request("temporary:2"), sender="chat-2")
    page = await (await desk.at_desk()).get("/desk/search?q=lxx")
    assert len(ROW.findall(page.text)) == 2 and "拼音首字母相符" in words(page)


async def test_the_desk_speaks_english_to_who_prefers_it(desk: DeskOffice) -> None:
    desk.case()
    visitor = await desk.at_desk()
    await visitor.send("/desk/me", {"lang": "en", "keys": "on"})
    page = await visitor.get("/desk")
    assert '<html lang="en">' in page.text and "All open" in words(page)
    assert 'data-keys="on"' in page.text
    assert '<html lang="en">' in (await visitor.get("/desk/cases/999")).text, "also where there is nothing"
    await visitor.send("/desk/me", {"lang": "en"})
    assert 'data-keys="off"' in (await visitor.get("/desk")).text


async def test_other_sign_ins_are_shown_and_can_be_ended(desk: DeskOffice) -> None:
    here, elsewhere = await desk.at_desk(), await desk.at_desk()
    assert words(await here.get("/desk/me")).count("最近使用") == 2
    await here.send("/desk/me/sign-ins", {}, page="/desk/me")
    assert (await elsewhere.get("/desk")).status_code == 303
    assert (await here.get("/desk")).status_code == 200


async def test_saved_replies_are_added_and_removed(desk: DeskOffice) -> None:
    visitor = await desk.at_desk()
    await visitor.send("/desk/replies", {"title": "请拍发票", "text": "〔姓名〕您好，{期限}以前请拍发票。"})
    page = await visitor.get("/desk/replies")
    assert "〔姓名〕您好，〔期限〕以前请拍发票。" in words(page)
    [stored] = desk.house.store.read_now(lambda tx: saved_replies(tx, desk.people["wangli"]))
    assert stored.text == "{name}您好，{due}以前请拍发票。"
    assert "请拍发票" not in words(await (await desk.at_desk("sunmei")).get("/desk/replies"))
    number = re.search(r"/desk/replies/(\d+)/remove", page.text)
    assert number
    await visitor.send(number.group(0), {}, page="/desk/replies")
    assert "请拍发票" not in words(await visitor.get("/desk/replies"))
    assert (await visitor.send("/desk/replies", {"title": "", "text": "只有内容"})).status_code == 422
    noted = select(trail.c.actor, trail.c.subject, trail.c.why).where(trail.c.what == What.SETTING)
    kept = desk.house.store.read_now(lambda tx: [tuple(row) for row in tx.execute(noted)])
    mine, name = desk.people["wangli"].id, f"reply:{stored.id}"
    assert kept == [(mine, name, "made"), (mine, name, "revoked")], "colleagues send it on: whose is it?"


async def test_a_page_of_the_queue_costs_ten_queries_at_most(desk: DeskOffice) -> None:
    for n in range(5):
        desk.case(a_request(f"temporary:{n}", urgent=n == 0), sender=f"chat-{n}")
    visitor = await desk.at_desk()
    asked: list[str] = []
    engine = desk.house.store._read_engine
    event.listen(engine, "before_cursor_execute", lambda *sent: asked.append(sent[2]))
    await visitor.get("/desk?view=open")
    assert 0 < len([sql for sql in asked if sql.startswith("SELECT")]) <= 10
