"""A resident's own papers, in their own browser and nowhere else."""

from __future__ import annotations

from dataclasses import replace

from bot.house import House
from cases.moves import Given
from store.casework import make_move
from tests.documents.invented import pages
from tests.store.office import OFFICER
from tests.web.conftest import Browser, NewBrowser
from tests.web.test_conversation import to_the_summary

COLLEAGUE = replace(OFFICER, id="staff:8")


async def handed_in(browser: Browser) -> None:
    await to_the_summary(browser)
    await browser.press("确认提交")


async def test_somebody_who_handed_nothing_in_has_no_papers_yet(browser: Browser) -> None:
    await browser.open("/mine")
    assert "还没有可以看的文书" in browser.page


async def test_the_answer_about_progress_leads_to_ones_own_papers(house: House, browser: Browser) -> None:
    await handed_in(browser)
    assert 'href="/mine"' in browser.page
    await browser.open("/mine")
    assert "申请表</a>" in browser.page and "决定书</a>" not in browser.page
    answer = await browser.client.get("/mine/1/application")
    assert answer.headers["content-type"] == "application/pdf"
    assert "社会救助申请审批表" in pages(answer.content)[0]


async def test_a_refused_resident_gets_the_decision_and_a_draft(house: House, browser: Browser) -> None:
    await handed_in(browser)
    why = Given(reason="存款超过规定")
    for who, move, given in (
        (COLLEAGUE, "take", Given()),
        (COLLEAGUE, "propose_no", why),
        (OFFICER, "refuse", why),
    ):
        house.store.write_now(
            lambda tx, who=who, move=move, given=given: make_move(
                tx, house.seal, 1, move, who, given, house.now(), house.today()
            )
        )
    await browser.open("/mine")
    assert "决定书" in browser.page and "行政复议申请书" in browser.page
    assert "存款超过规定" in pages((await browser.client.get("/mine/1/refusal")).content)[0]


async def test_another_browser_finds_nothing_there(browser: Browser, new_browser: NewBrowser) -> None:
    await handed_in(browser)
    stranger = await new_browser()
    for path in ("/mine/1/application", "/mine/1/refusal", "/mine/99999999999999999999/application"):
        assert (await stranger.client.get(path)).status_code == 404
    assert (await browser.client.get("/mine/1/survey")).status_code == 404
