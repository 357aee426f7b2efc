"""The record of the survey is filled from the visit: both sides, what was found, what was signed."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from store import visits
from store.times import china_day
from store.visits import Sent
from tests.documents.invented import pages
from tests.pages.conftest import DeskOffice
from tests.visits.homes import a_dibao, a_plan, finish, plan, send


def a_signature() -> bytes:
    out = BytesIO()
    Image.new("RGB", (300, 110), "white").save(out, "JPEG")
    return out.getvalue()


def a_survey(desk: DeskOffice) -> int:
    office, people = desk.office, desk.people
    case = desk.case(a_dibao())
    desk.move(case, "take")
    given = a_plan(people["wangli"], people["zhaoqiang"], day=china_day(office.now))
    visit = plan(office, people["wangli"], case, given)
    send(office, people["wangli"], visit, "1", "point", "household.members", found="no", note="只有两副碗筷")
    send(office, people["wangli"], visit, "2", "notes", free="屋顶漏雨", disagreement="说儿子要回来")
    for who in ("resident", "first", "second"):
        name = desk.house.shelf.keep(a_signature())
        sent = Sent(f"signed-{who}", "signature", who, 1, {}, name, name)
        office.write(
            lambda tx, part=sent: visits.keep_part(tx, office.seal, people["wangli"], visit, part, office.now)
        )
    finish(office, people["wangli"], visit)
    return case


async def test_the_record_of_the_survey_is_filled_in(desk: DeskOffice) -> None:
    case = a_survey(desk)
    clerk = await desk.at_desk()
    answer = await clerk.send(f"/desk/cases/{case}/documents", {"kind": "survey", "why": "filing"})
    text = "".join(pages(answer.content)).replace("\n", "")
    for each in ("王丽", "赵强", "不属实", "只有两副碗筷", "屋顶漏雨", "说儿子要回来", "入户"):
        assert each in text, each


async def test_before_any_visit_it_is_a_form_to_take_along(desk: DeskOffice) -> None:
    case = desk.case(a_dibao())
    clerk = await desk.at_desk()
    text = "".join(pages((await clerk.get(f"/desk/cases/{case}/documents/survey")).content))
    assert "赵强" not in text and "入户" in text
