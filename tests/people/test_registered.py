"""A relative is registered by the household or by who handles the case: one thing from the question on."""

from __future__ import annotations

from datetime import timedelta

import pytest

from cases.case import Level, Wanted
from cases.hands import HOUSEHOLD, Part
from cases.kinship import Relative
from cases.moves import Given
from cases.people import Actor, Role
from cases.refusals import Apart
from dialogs.deeds import Supplied
from rules import keys
from store import money
from store.casework import supplied
from store.office.bells import unread_bells
from store.relatives import add_relative, related_cases
from store.rounds.steps import hearings_over
from store.times import china_day
from tests.money.till import ACCOUNT, COUNTY_HEAD, hire
from tests.pages.conftest import DeskOffice
from tests.pages.test_case import a_paper
from tests.pages.visitor import words
from tests.store.office import CLERK, HEAD, NAME, OFFICER, Office, a_request

HOUSE = Actor("clock", Role.SYSTEM, "")
TWO = frozenset({"staff:2"})
"""Who went along."""


def dibao(office: Office, **facts: object) -> int:
    return office.file(office.resident(), a_request("dibao:1", kind="dibao", track=None, facts=facts))


def test_a_household_that_names_its_relative_in_office_is_the_countys_to_visit_and_decide(
    office: Office,
) -> None:
    case = dibao(office, **{keys.KIN.name: "civil"})
    assert office.dossier(case).case.hands == {(Part.KIN, HOUSEHOLD)}
    [listed] = office.read(lambda tx: related_cases(tx, office.seal, OFFICER))
    assert (listed.case_id, listed.tie, listed.staff_name, listed.visit_due) == (case, "household", "", True)
    for move, actor, given in (
        ("take", CLERK, Given()), ("declare", CLERK, Given()),
        ("visit", CLERK, Given(words="去过了", partners=TWO)),
        ("check", CLERK, Given()), ("checked", OFFICER, Given()),
        ("county_visit", OFFICER, Given(words="去过了")),
        ("propose", CLERK, Given(amount_fen=40_000)),
    ):  # fmt: skip
        office.move(case, move, actor, given)
    proposal = office.dossier(case).case.proposal
    assert proposal is not None and proposal.level is Level.COUNTY
    [listed] = office.read(lambda tx: related_cases(tx, office.seal, OFFICER))
    assert not listed.visit_due


def test_who_said_that_it_is_a_relative_touches_neither_case_nor_money(office: Office) -> None:
    case = office.file(office.resident(), a_request(track="supplement"))
    office.move(case, "take")
    office.move(case, "declare_kin", HEAD, Given(reason="弟弟"))
    office.move(case, "county_visit", OFFICER, Given(words="去过了"))
    office.move(case, "propose", CLERK, Given(amount_fen=80_000))
    office.move(case, "approve", COUNTY_HEAD)
    with pytest.raises(Apart):
        office.write(
            lambda tx: money.propose(tx, office.seal, HEAD, money.Wish(case, "money", ACCOUNT), office.now)
        )


def test_a_silent_hearing_goes_on_by_itself_and_an_answer_rings(office: Office) -> None:
    case = dibao(office)
    for move, actor, given in (
        ("take", CLERK, Given()), ("declare", CLERK, Given()),
        ("visit", CLERK, Given(words="去过了", partners=TWO)),
        ("check", CLERK, Given()), ("checked", OFFICER, Given()),
        ("propose", CLERK, Given(amount_fen=40_000)),
        ("post_notice", HOUSE, Given(until=china_day(office.now) + timedelta(days=7))),
    ):  # fmt: skip
        office.move(case, move, actor, given)
    office.now += timedelta(days=9)
    for move, actor, given in (
        ("notice_over", HOUSE, Given()), ("approve", OFFICER, Given()), ("begin", CLERK, Given()),
        ("terminate", CLERK, Given(reason="搬走了")),
    ):  # fmt: skip
        office.move(case, move, actor, given)
    seal = office.seal
    due = office.dossier(case).case.step_due
    assert due is not None
    office.ground = office.ground.on(due)
    office.write(lambda tx: hearings_over(tx, seal, office.now, office.ground))
    assert office.dossier(case).case.state == "hearing", "the last day is the household's still"
    office.ground = office.ground.on(due + timedelta(days=1))
    office.now += timedelta(days=10)
    office.write(lambda tx: hearings_over(tx, seal, office.now, office.ground))
    assert office.dossier(case).case.state == "proposed"


async def test_the_question_is_answered_where_it_is_asked(desk: DeskOffice) -> None:
    case = desk.case()
    desk.move(case, "take")
    clerk = await desk.at_desk("wangli")
    me = desk.people["wangli"]
    office = desk.office
    office.write(lambda tx: add_relative(tx, office.seal, me, Relative(NAME, "sibling"), office.now))
    page = f"/desk/cases/{case}"
    assert "是亲属，我回避" in words(await clerk.get(page))
    version = str(desk.office.dossier(case).case.version)
    form = {"move": "declare_kin", "reason": "兄弟姐妹", "version": version}
    assert (await clerk.send(page, form)).status_code == 303
    known = desk.office.dossier(case).case
    assert known.did(Part.KIN, me.id) and known.assignee is None
    assert "县里要入户" in words(await clerk.get(page))


async def test_who_said_that_it_is_a_relative_writes_nothing_into_the_case(desk: DeskOffice) -> None:
    """The page stays open to them; facts, papers, consents, notices and visits are for somebody else."""
    case = desk.case(a_request(facts={"people.count": 1, "people.tie[1]": "spouse"}))
    desk.move(case, "take")
    paper = await a_paper(desk, case)
    desk.move(case, "declare_kin", given=Given(reason="兄弟姐妹"))
    clerk, page = await desk.at_desk("wangli"), f"/desk/cases/{case}"
    told = "这一步要换一位同事来办"
    for path, form in (
        (f"{page}/household/facts", {"fact": "people.tie[1]", "how": "verified", "note": "我弟弟"}),
        (f"{page}/household/people", {"place": "people[0]", "labour": "none", "how": "seen"}),
        (f"{page}/check/dispute", {"words": "查错了"}),
        (f"/desk/papers/{paper}", {"case": str(case), "state": "good", "note": "好的"}),
        (f"{page}/visits", {"day": "2026-11-27", "first": "1", "second": "2"}),
    ):
        answer = await clerk.send(path, form, page="/desk/me")
        assert answer.status_code in (409, 422) and told in words(answer), path
    assert (await clerk.get(page)).status_code == 200


def test_an_answer_to_what_was_asked_rings_who_handles_it(office: Office) -> None:
    hire(office)
    who = office.resident()
    case = office.file(who, a_request())
    office.move(case, "take")
    asked = Wanted("hardship.story", "再说说家里的情况")
    office.move(case, "ask", CLERK, Given(wanted=asked, words="再说说家里的情况"))
    deed = Supplied(str(case), "hardship.story", "房子漏雨")
    office.write(lambda tx: supplied(tx, office.seal, deed, who, office.now, office.ground))
    assert office.read(lambda tx: unread_bells(tx, 1)) == 1
