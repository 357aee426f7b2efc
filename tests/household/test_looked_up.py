"""Nobody brings what the office has: it is not asked for, and what was asked is taken back (Law Art. 62)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select

from api.desk.case.as_papers import lacks
from cases.case import Wanted
from cases.moves import Given, Missing
from cases.people import Actor
from cases.states import State
from dialogs.message import Say
from dialogs.questions.by_fact import ASK_BACK, ID_PAPERS, OTHER_WORDS
from dialogs.scripts.looked_up import NEVER, PROVEN_BY, held, why_asked
from rules import keys
from store import desk as desk_rows
from store import household
from store.casework.letters import letter_context
from store.casework.looked_up import withdraw_asked
from store.desk.printing import case_print
from store.schema import event, letter
from tests.houses import the_ground
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import words
from tests.store.office import CLERK, Office, a_request

RECEIPTS, SPENDING, REIMBURSED = keys.RECEIPTS.name, keys.SPENDING.name, keys.REIMBURSED.name
SPENT = {SPENDING: 3_000_000, REIMBURSED: 1_000_000}


def a_case(office: Office, *asked: str, kind: str = "temporary") -> int:
    """A case that waits for something; the clerk asked in words of their own."""
    track = "supplement" if kind == "temporary" else ""
    filing = a_request(f"{kind}:1", kind=kind, track=track, facts=SPENT)
    case = office.file(office.resident(), filing)
    if kind == "temporary":
        office.move(case, "take")
    wanted = Wanted(asked[0], "请补几样", more=asked[1:])
    office.move(case, "ask" if kind == "temporary" else "incomplete", CLERK, Given(wanted=wanted, words="补"))
    return case


def verify(office: Office, case: int, *names: str, how: str = "verified") -> bool:
    def work(tx: Any) -> bool:
        edition = desk_rows.case_head(tx, office.seal, CLERK, case, office.now, office.ground).file.edition
        household.judge_facts(tx, office.seal, CLERK, case, edition, names, how, "医保局", office.now)
        return withdraw_asked(tx, office.seal, case, office.now, office.ground)

    return office.write(work)


def history(office: Office, case: int) -> list[str]:
    moves = select(event.c.move).where(event.c.case_id == case).order_by(event.c.version)
    return list(office.read(lambda tx: tx.execute(moves).scalars().all()))


def last_letter(office: Office, case: int) -> str:
    query = select(letter).where(letter.c.case_id == case).order_by(letter.c.id.desc()).limit(1)
    row = office.read(lambda tx: tx.execute(query).one())
    return Say.from_json(office.seal.open(bytes(row.body), letter_context(row.key))).text


def test_another_office_confirms_the_spending_and_the_receipts_are_not_needed(office: Office) -> None:
    case = a_case(office, RECEIPTS)
    assert not verify(office, case, SPENDING), "what was paid back is still open"
    assert verify(office, case, REIMBURSED)
    found = office.dossier(case).case
    assert (found.state, found.wanted) == (State.ACCEPTED, None)
    assert history(office, case)[-1] == "looked_up"
    assert "我们自己查到了，您不用再补了" in last_letter(office, case)


def test_what_is_left_is_asked_on_since_the_same_day(office: Office) -> None:
    case = a_case(office, RECEIPTS, OTHER_WORDS.name)
    since = office.dossier(case).case.wanted
    verify(office, case, SPENDING, REIMBURSED)
    found = office.dossier(case).case
    assert found.state is State.WAITING and found.wanted is not None and since is not None
    assert (found.wanted.key, found.wanted.more, found.wanted.asked) == (OTHER_WORDS.name, (), since.asked)
    told = last_letter(office, case)
    assert "不用再补了。还请您补" in told and found.wanted.words.removeprefix("请补：") in told


def test_before_acceptance_the_request_goes_on_as_if_it_had_come(office: Office) -> None:
    case = a_case(office, ID_PAPERS.name, kind="dibao")
    verify(office, case, keys.NAME.name, keys.ID_NUMBER.name)
    assert history(office, case)[-1] == "looked_up_first"
    assert office.dossier(case).case.state is State.SUBMITTED


def test_what_somebody_only_said_or_what_proved_untrue_takes_nothing_back(office: Office) -> None:
    case = a_case(office, RECEIPTS)
    for how in ("said", "refuted"):
        assert not verify(office, case, SPENDING, REIMBURSED, how=how)
    assert history(office, case)[-1] == "ask"


def test_looked_at_twice_it_is_told_once(office: Office) -> None:
    case = a_case(office, RECEIPTS)
    assert verify(office, case, SPENDING, REIMBURSED)
    before = len(history(office, case))
    assert not verify(office, case, SPENDING, REIMBURSED)
    assert len(history(office, case)) == before


def test_the_office_never_asks_for_what_it_has(office: Office) -> None:
    case = office.file(office.resident(), a_request(track="supplement", facts=SPENT))
    office.move(case, "take")
    verify(office, case, SPENDING, REIMBURSED)

    def ask(names: Iterable[str]) -> None:
        first, *more = names
        given = Given(wanted=Wanted(first, "请补", more=tuple(more)), words="请补")
        save = desk_rows.Save(CLERK, case, None, [("ask", given)])
        office.write(lambda tx: desk_rows.act(tx, office.seal, save, office.now, office.ground))

    with pytest.raises(Missing) as refused:
        ask([OTHER_WORDS.name, RECEIPTS])
    assert refused.value.need == "held"
    ask([OTHER_WORDS.name])


def test_each_paper_on_the_list_says_why_it_is_asked(office: Office) -> None:
    case = a_case(office, RECEIPTS, OTHER_WORDS.name)
    words = the_ground().words("zh-CN")
    printed = office.read(lambda tx: case_print(tx, office.seal, CLERK, case))
    found = list(lacks(printed, office.ground, words))
    assert found and all(each.why for each in found)
    verify(office, case, SPENDING, REIMBURSED)
    printed = office.read(lambda tx: case_print(tx, office.seal, CLERK, case))
    names = [each.what for each in lacks(printed, office.ground, words)]
    assert not [each for each in names if "票据" in each]


@pytest.mark.parametrize(
    ("said", "listed"),
    [("没得电话", False), ("耳朵聋，打不了电话", False), ("不要给我打电话", False), ("没有", False)]
    + [("跳过", True), ("", True), ("不记得", True)],
)
def test_who_said_that_they_have_no_telephone_is_not_asked_to_bring_one(
    office: Office, said: str, listed: bool
) -> None:
    filing = a_request()
    filing = replace(filing, facts={**filing.facts, keys.PHONE.name: None})
    filing.marks[keys.PHONE.name][3] = said
    case = office.file(office.resident(), filing)
    printed = office.read(lambda tx: case_print(tx, office.seal, CLERK, case))
    names = [each.what for each in lacks(printed, office.ground, the_ground().words("zh-CN"))]
    assert any("电话" in each for each in names) is listed


@pytest.mark.parametrize("lang", ["zh-CN", "en"])
def test_everything_a_clerk_can_ask_says_why_it_cannot_be_looked_up(lang: str) -> None:
    spoken = the_ground().languages[lang]
    assert [name for name in ASK_BACK if not why_asked(name, spoken)] == []


def test_only_the_person_can_tell_what_happened() -> None:
    seen = {name: ["staff:1", "2026-11-24T09:30:00+08:00", "verified", ""] for name in ASK_BACK}
    facts = dict.fromkeys(ASK_BACK, "x")
    assert {name for name in ASK_BACK if not held(name, facts, seen)} == set(NEVER) | {
        keys.SCENE_PAPERS.name
    }, "the scene is proven by what happened, which is no paper"
    assert set(PROVEN_BY) <= set(ASK_BACK)


async def test_a_click_in_the_household_table_takes_it_back(desk: DeskOffice) -> None:
    case = desk.case(a_request(track="supplement", facts=SPENT))
    desk.move(case, "take")
    asked = Given(wanted=Wanted(RECEIPTS, "请补发票"), words="请补发票")
    desk.move(case, "ask", given=asked)
    clerk, page = await desk.at_desk(), f"/desk/cases/{case}/household"
    for name in (SPENDING, REIMBURSED):
        edition = str(desk.office.dossier(case).edition)
        form = {"fact": name, "how": "verified", "note": "医保局", "edition": edition}
        assert (await clerk.send(f"{page}/facts", form, page=page)).status_code == 303
    shown = await clerk.get(f"/desk/cases/{case}")
    assert "单位查到了，不用补了" in words(shown)
    assert f'name="wanted" value="{RECEIPTS}"' not in shown.text


async def test_asking_for_it_anyway_is_refused_and_nothing_typed_is_lost(desk: DeskOffice) -> None:
    case = desk.case(a_request(track="supplement", facts=SPENT))
    desk.move(case, "take")
    for name in (SPENDING, REIMBURSED):
        a_click(desk, case, name, desk.people["wangli"])
    form = {"move": "ask", "wanted": RECEIPTS, "message": "请补发票"}
    answer = await (await desk.at_desk()).send(f"/desk/cases/{case}", form)
    assert answer.status_code == 422 and "单位已经有了" in words(answer) and "请补发票" in answer.text


def test_the_letter_says_of_each_thing_why_the_person_is_asked_and_no_register(office: Office) -> None:
    told = last_letter(office, a_case(office, RECEIPTS, keys.STORY.name))
    assert "为什么请您补：在外地看病、在药店买药的票据，我们这里查不到。" in told
    assert "家里遇到了什么事，只有您自己说得清。" in told


def a_click(desk: DeskOffice, case: int, name: str, who: Actor) -> None:
    office = desk.office
    edition = office.dossier(case).edition
    office.write(
        lambda tx: household.judge_facts(
            tx, office.seal, who, case, edition, [name], "verified", "医保局", office.now
        )
    )
