"""At the counter, what the house knows is filled in, and what was picked stands on the case as words."""

from __future__ import annotations

import re

from sqlalchemy import select

from store.schema import cases
from tests.comforts.at_counter import begun
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import words
from tests.store.office import TOWN


async def test_answers_that_were_picked_stand_on_the_case_without_codes(desk: DeskOffice) -> None:
    form = await begun(desk)
    await form.to_the_end()
    case = desk.office.read(lambda tx: tx.execute(select(cases.c.id)).scalar_one())
    page = words(await form.visitor.get(f"/desk/cases/{case}"))
    assert "火灾" in page or "着火" in page
    for code in ("fire", "self", TOWN):
        assert f"原话：{code}" not in page
    assert "原话：昨天" in page  # what was typed is kept as it was said


async def test_the_township_of_the_counter_is_chosen_already_and_can_be_another(desk: DeskOffice) -> None:
    form = await begun(desk)
    while "place.township" not in form.asked:
        await form.fill()
    box = re.search(rf'<input type="radio" name="place.township" value="{TOWN}"([^>]*)>', form.page.text)
    assert box is not None and "checked" in box[1]
    assert len(re.findall(r'name="place.township" value="[^"]*" checked', form.page.text)) == 1


async def test_of_two_who_owe_support_each_has_a_number(desk: DeskOffice) -> None:
    form = await begun(desk, script="dibao")
    said = {"income__sources": "none", "household__members": "3", "obligors__count": "2"}
    for _ in range(8):
        if "obligors.tie[1]" in form.asked:
            break
        await form.fill(**said)
    assert "该养您的人是谁（第 1 位）" in words(form.page) and "该养您的人是谁（第 2 位）" in words(form.page)


async def test_boxes_are_ticked_and_nobody_is_told_to_write_numbers(desk: DeskOffice) -> None:
    form = await begun(desk, script="dibao")
    for _ in range(8):
        if "income.sources" in form.asked:
            break
        await form.fill()
    assert "有几样选几样" in words(form.page) and "像“1 3”" not in words(form.page)
