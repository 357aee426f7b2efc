"""What a household says before its aid changes stands on a paper; a decision that arrived says when."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from api.desk.case.as_papers import dossier_of
from cases.hands import Part
from cases.moves import Given, Missing, NotNow
from cases.states import State
from documents.dossier import Dossier
from documents.paper import Kind
from documents.whole import made_of, sensible
from store.desk.printing import case_print
from store.times import china_day
from tests.documents.invented import DOSSIER, PEN, PRESS, TODAY, mark, pages
from tests.houses import the_ground
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import words
from tests.store.in_the_aid import into_the_aid
from tests.store.office import CLERK, COLLEAGUE, HEAD, OFFICER, Office, a_request
from tests.visits.homes import a_dibao


def dossier(office: Office, case: int) -> Dossier:
    printed = office.read(lambda tx: case_print(tx, office.seal, OFFICER, case))
    return dossier_of(printed, office.ground, the_ground().words("zh-CN"))


def said(paper_of: Dossier) -> str:
    return "".join(pages(PRESS.print_now(made_of(Kind.HEARING, paper_of, PEN, TODAY), mark())))


def test_nothing_said_yet_leaves_room_to_write() -> None:
    assert DOSSIER.hearing is not None
    quiet = replace(DOSSIER, hearing=replace(DOSSIER.hearing, said=(), ends=True, amount_fen=None))
    read = said(quiet)
    assert "停止救助" in read and "本人说" in read and "记录人签名" in read


def test_where_nobody_is_heard_there_is_no_such_paper() -> None:
    without = replace(DOSSIER, hearing=None)
    assert Kind.HEARING not in sensible(without)
    with pytest.raises(ValueError, match="no hearing"):
        made_of(Kind.HEARING, without, PEN, TODAY)


def test_a_refusal_of_any_kind_can_be_noted_as_arrived_once(office: Office) -> None:
    case = office.file(office.resident(), a_request(track="supplement"))
    office.move(case, "take")
    office.refuse(case)
    with pytest.raises(Missing):
        office.move(case, "delivered")
    office.now += timedelta(days=2)
    office.move(case, "delivered", CLERK, Given(code="post"))
    with pytest.raises(NotNow):
        office.move(case, "delivered", CLERK, Given(code="hand"))
    made = dossier(office, case).decision
    assert made is not None and made.told_on == china_day(office.now), "the days for a remedy count from here"


def test_a_new_decision_has_to_arrive_anew(office: Office) -> None:
    case = office.file(office.resident(), a_request(track="supplement"))
    office.move(case, "take")
    office.refuse(case)
    office.move(case, "delivered", CLERK, Given(code="hand"))
    office.move(case, "reopen", HEAD, Given(reason="新材料"))
    office.refuse(case, "还是不符合")
    made = dossier(office, case).decision
    assert made is not None and made.told_on == made.day
    office.move(case, "delivered", CLERK, Given(code="left"))
    found = office.dossier(case).case
    assert found.state is State.REFUSED and found.done(Part.SERVED)


async def test_the_record_of_a_hearing_is_printed_from_what_was_said(desk: DeskOffice) -> None:
    office = desk.office
    case = office.file(office.resident(), a_dibao())
    into_the_aid(office, case, 60_000)
    office.move(case, "reduce", CLERK, Given(amount_fen=40_000, reason="家里收入增加了"))
    office.move(case, "hear_record", COLLEAGUE, Given(words="工钱还没有拿到"))
    clerk, page = await desk.at_desk(), f"/desk/cases/{case}/documents"
    assert "听取意见记录" in words(await clerk.get(page))
    read = "".join(pages((await clerk.get(f"{page}/hearing")).content))
    for part in ("减少救助金额", "400元", "家里收入增加了", "工钱还没有拿到", "赵强当面或者电话里记下"):
        assert part in read
