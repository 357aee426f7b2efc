"""The page of a case says what is to be done next and where; nobody has to know in which part it hides."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import insert

from cases.deadlines import DEADLINES
from cases.moves import Given
from cases.states import State
from rules import keys
from store.residents.talks import inbox_context
from store.schema import inbox
from store.times import ms
from tests.houses import the_ground
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import words
from tests.store.office import a_request
from tests.visits.homes import a_dibao


async def test_the_clock_of_a_step_names_the_step(desk: DeskOffice) -> None:
    case = desk.case(a_dibao())
    desk.move(case, "take")
    assert "入户调查：" in words(await (await desk.at_desk()).get(f"/desk/cases/{case}"))


def test_every_step_with_a_day_of_its_own_has_a_name() -> None:
    said = the_ground().words("zh-CN")
    steps = {str(each.until or each.step) for each in DEADLINES if each.step in set(State)}
    assert {each for each in steps if not said.maybe(f"desk-step-{each}")} == set()


async def test_who_was_granted_aid_is_paid_one_click_further(desk: DeskOffice) -> None:
    case = desk.case(a_request(track="supplement"))
    desk.move(case, "take")
    visitor = await desk.at_desk()
    link = f'href="/desk/cases/{case}/payments">到“发放”页发放'
    assert link not in (await visitor.get(f"/desk/cases/{case}")).text
    desk.move(case, "propose", given=Given(amount_fen=80_000))
    desk.move(case, "approve", "lina")
    assert link in (await visitor.get(f"/desk/cases/{case}")).text


async def test_who_needs_help_before_the_forms_gets_it_one_click_further(desk: DeskOffice) -> None:
    case = desk.case(a_request(urgent=True, first_aid=True))
    visitor = await desk.at_desk()
    link = f'href="/desk/cases/{case}/payments">到“发放”页先给钱物'
    assert link in (await visitor.get(f"/desk/cases/{case}")).text
    calm = desk.case(a_request("calm"), sender="chat-2")
    assert "先给钱物" not in (await visitor.get(f"/desk/cases/{calm}")).text


async def test_what_a_neighbour_writes_stands_under_the_neighbours_name(desk: DeskOffice) -> None:
    facts = {keys.SPEAKER.name: "helper", keys.SPEAKER_NAME.name: "金小燕"}
    case = desk.case(a_request(facts=facts))
    said = desk.house.seal.shut('{"text": "我在他屋头等你们"}'.encode(), inbox_context("web", "1"))
    at, who = ms(desk.clock[0]), desk.office.dossier(case).resident_id
    message = {"channel": "web", "message_id": "1", "resident_id": who, "case_id": case, "body": said}
    row = insert(inbox).values(**message, state="done", at=at)
    desk.house.store.write_now(lambda tx: tx.execute(row))
    shown = (await (await desk.at_desk()).get(f"/desk/cases/{case}")).text
    assert "<b>金小燕（代办人）</b>" in shown


async def test_a_refusal_offers_what_the_rules_found_and_what_is_missing(desk: DeskOffice) -> None:
    line = {"rule": "dibao-income", "verdict": "refused", "has": "", "needs": "", "condition": True}
    line["source"] = ["", "《社会救助法》", "20"]
    case = desk.case(a_dibao())
    found = {"programme": "dibao", "track": "", "outcome": "unlikely", "lines": [line]}
    other = desk.case(replace(a_dibao(), draft="dibao:2", finding=found), sender="chat-2")
    for each in (case, other):
        desk.move(each, "take")
    visitor = await desk.at_desk()
    shown = (await visitor.get(f"/desk/cases/{other}")).text
    assert 'data-fills="reason"' in shown and "第20条" in shown and "材料还不齐：" in shown
    assert "第20条" not in (await visitor.get(f"/desk/cases/{case}")).text


async def test_what_is_ticked_is_asked_back_without_a_word_typed(desk: DeskOffice) -> None:
    case = desk.case(a_request())
    desk.move(case, "take")
    visitor = await desk.at_desk()
    ticked = {"move": "ask", "wanted": keys.STORY.name}
    answer = await visitor.send(f"/desk/cases/{case}", ticked)
    assert answer.status_code == 303, words(answer)
    assert desk.office.dossier(case).case.state is State.WAITING
    assert "请您补一样：事情经过" in words(await visitor.get(f"/desk/cases/{case}"))


async def test_asking_back_for_nothing_is_still_refused(desk: DeskOffice) -> None:
    case = desk.case(a_request())
    desk.move(case, "take")
    visitor = await desk.at_desk()
    assert (await visitor.send(f"/desk/cases/{case}", {"move": "ask"})).status_code == 422
