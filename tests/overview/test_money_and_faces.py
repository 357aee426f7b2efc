"""What was paid and what people said: counted as it happens, and the lists behind the figures."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from cases.moves import Given
from cases.people import Actor, Role
from store.casework import months
from store.desk.overview import Figures, overview
from store.residents import surveys
from store.residents.surveys import ask_how_it_was
from store.schema import cases
from tests.money.till import HEAD, PAYER, Till, hire
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import words
from tests.store.office import COUNTY, ELSEWHERE, OTHER_TOWN, TOWN, Office, a_request

ROW = re.compile(r'<tr id="case-(\d+)"')
COUNTY_HEAD = Actor("staff:9", Role.COUNTY_HEAD, COUNTY)


def counts(office: Office, what: str) -> dict[tuple[str, str, str, str], tuple[int, int]]:
    """By month, area, kind and value; a recount must find the same."""
    kept = office.read(months.kept_months)
    assert kept == office.read(months.counted_months)
    return {(key[2], key[3], key[4], key[6]): value for key, value in kept.items() if key[1] == what}


@pytest.fixture
def till(office: Office) -> Till:
    hire(office)
    return Till(office)


def test_money_counts_when_it_arrives_and_not_when_it_came_back(till: Till) -> None:
    office = till.office
    payment = till.propose(till.approved_case(1200))
    till.approve(payment)
    till.send(payment)
    assert counts(office, "paid") == {}
    office.now += timedelta(days=7)  # into December
    till.confirm(payment)
    assert counts(office, "paid") == {("2026-12", TOWN, "temporary", "money"): (1, 120_000)}
    till.end("give_back", payment)
    assert counts(office, "paid") == {}


def said(office: Office, case_id: int, face: int, words: str = "") -> bool:
    """The household of the case presses a face."""
    who = office.read(lambda tx: tx.execute(cases.select().where(cases.c.id == case_id)).one().resident_id)
    return office.write(lambda tx: surveys.rated(tx, office.seal, who, str(case_id), face, words, office.now))


def ended_and_asked(office: Office) -> int:
    """Refused, and asked how it was."""
    case_id = office.file(office.resident("chat-asked"), a_request("t:0"))
    office.move(case_id, "take")
    office.refuse(case_id)
    office.now += timedelta(days=2)
    office.write(lambda tx: ask_how_it_was(tx, office.seal, office.now, office.ground))
    return case_id


def test_the_last_face_counts_and_words_alone_do_not(office: Office) -> None:
    case_id = ended_and_asked(office)
    assert counts(office, "rated") == {}
    assert said(office, case_id, 0, "等得有点久") and counts(office, "rated") == {}
    assert said(office, case_id, 1)
    assert counts(office, "rated") == {("2026-11", TOWN, "temporary", "1"): (1, 0)}
    office.now += timedelta(days=7)
    assert said(office, case_id, 3)
    assert counts(office, "rated") == {("2026-12", TOWN, "temporary", "3"): (1, 0)}


def test_a_case_handed_to_another_township_takes_its_mark_along(office: Office) -> None:
    case_id = ended_and_asked(office)
    said(office, case_id, 2)
    office.move(case_id, "reopen", given=Given(reason="还有一件事没说清楚"))
    office.move(case_id, "refer", given=Given(reason="住在那边", area=OTHER_TOWN))
    office.move(case_id, "receive", ELSEWHERE)
    assert [key[1] for key in counts(office, "rated")] == [OTHER_TOWN]


def of_november(office: Office, actor: Actor, area: str) -> Figures:
    span, today = ("2026-11",), office.now.date()
    return office.read(lambda tx: overview(tx, actor, area, today, span, (), span, 0, loads=False)).period


def test_the_overview_adds_up_what_was_paid_and_said(till: Till) -> None:
    office = till.office
    ended = ended_and_asked(office)
    said(office, ended, 3)
    for yuan in (800, 1200):
        payment = till.propose(till.approved_case(yuan))
        till.approve(payment, HEAD)
        till.send(payment)
        till.confirm(payment)
    for actor, area in ((HEAD, TOWN), (COUNTY_HEAD, COUNTY), (COUNTY_HEAD, OTHER_TOWN)):
        found = of_november(office, actor, area)
        empty = area == OTHER_TOWN
        assert found.paid_fen["temporary"] == (0 if empty else 200_000)
        assert found.paid["temporary"] == (0 if empty else 2)
        assert found.content == ((0, 0) if empty else (1, 1))


async def test_a_face_on_the_page_opens_the_cases_that_pressed_it(desk: DeskOffice) -> None:
    case_id = desk.case(a_request(kind="enquiry", track=""))
    desk.move(case_id, "take")
    desk.move(case_id, "close", given=Given(reason="已经说清楚"))
    desk.later(timedelta(days=2))
    office = desk.office
    office.write(lambda tx: ask_how_it_was(tx, office.seal, office.now, office.ground))
    assert said(office, case_id, 1)
    county = await desk.at_desk("lina")
    page = await county.get("/desk/overview")
    assert "0% 觉得满意 1 人评价" in words(page)
    [url] = re.findall(
        r'<td class="n bad"><a href="(/desk/overview/cases\?what=rated[^"]+face=1)">1</a>', page.text
    )
    listed = await county.get(url.replace("&amp;", "&"))
    assert ROW.findall(listed.text) == [str(case_id)] and "说：不满意" in words(listed)
    none = await county.get(url.replace("&amp;", "&").replace("face=1", "face=3"))
    assert ROW.findall(none.text) == []
    elsewhere = await (await desk.at_desk("sunmei")).get(url.replace("&amp;", "&"))
    assert ROW.findall(elsewhere.text) == []


async def test_the_sum_paid_opens_the_payments_that_arrived_in_those_months(desk: DeskOffice) -> None:
    case_id = desk.case(a_request("temporary:1", track="supplement"))
    desk.move(case_id, "take")
    office = desk.office
    office.grant(case_id, 120_000)
    clerk, county = await desk.at_desk(), await desk.at_desk("lina")
    page = f"/desk/cases/{case_id}/payments"
    account = {"kind": "money", "holder": "罗小秀", "bank": "农村信用社", "account": "6217002200001234567"}
    assert (await clerk.send(page, {"what": "propose", **account})).status_code == 303
    everything = "/desk/payments?state=confirmed"
    assert "1,200" not in words(await county.get(everything))
    _arrived(desk)
    overview_page = await county.get("/desk/overview")
    assert "1,200 元 已发放 1 笔" in words(overview_page)
    urls = set(re.findall(r'href="(/desk/payments\?state=confirmed[^"]+)"', overview_page.text))
    assert len(urls) == 2  # the tile and the programme
    for url in urls:
        listed = await county.get(url.replace("&amp;", "&"))
        assert "1,200 元" in words(listed) and "2026-11 至 2026-11 到账的" in words(listed)
        before = url.replace("&amp;", "&").replace("2026-11", "2026-10")
        assert "1,200 元" not in words(await county.get(before))


def _arrived(desk: DeskOffice) -> None:
    """By three further hands."""
    till = Till(desk.office)
    till.approve(1, Actor(desk.people["lina"].id, Role.COUNTY_HEAD, COUNTY))
    payer = Actor(desk.people["heyun"].id, Role.OFFICER, COUNTY, duties=PAYER.duties)
    till.send(1, actor=payer)
    till.confirm(1, actor=payer)
