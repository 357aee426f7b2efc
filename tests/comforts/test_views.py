"""A list that is looked at every day gets a name: for oneself, or for everybody in the office."""

from __future__ import annotations

import re

import pytest

from cases.refusals import NotNow
from store.desk.saved_views import MOST, save_view, saved_views
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import Visitor, words

DROP = re.compile(r'action="(/desk/views/[0-9]+/drop)"')
EVERY_DAY = {"view": "overdue", "sort": "newest", "kind": "temporary", "area": "999", "name": "早上先看"}


async def named(visitor: Visitor, **said: str) -> None:
    answer = await visitor.send("/desk/views", {**EVERY_DAY, **said}, page="/desk")
    assert answer.headers["location"] == "/desk?view=overdue&sort=newest&kind=temporary"


async def test_a_list_gets_a_name_and_is_found_again(desk: DeskOffice) -> None:
    visitor = await desk.at_desk()
    await named(visitor)
    page = await visitor.get("/desk/tasks")
    assert "早上先看" in words(page) and "view=overdue&amp;sort=newest&amp;kind=temporary" in page.text
    assert "早上先看" not in words(await (await desk.at_desk("zhaoqiang")).get("/desk"))


async def test_one_for_the_office_is_seen_there_and_taken_away_by_who_named_it(desk: DeskOffice) -> None:
    visitor, colleague = await desk.at_desk(), await desk.at_desk("zhaoqiang")
    await named(visitor, **{"for": "office"})
    await named(visitor, **{"for": "office"})
    assert words(await colleague.get("/desk")).count("早上先看") == 1
    assert "早上先看" not in words(await (await desk.at_desk("sunmei")).get("/desk"))
    here = "/desk?view=overdue&sort=newest&kind=temporary"
    assert DROP.search((await colleague.get(here)).text) is None
    drop = DROP.search((await visitor.get(here)).text)
    assert drop
    assert (await colleague.send(drop[1], {}, page="/desk")).status_code == 404
    await visitor.send(drop[1], {}, page="/desk")
    assert "早上先看" not in words(await colleague.get("/desk"))


async def test_a_side_bar_is_no_archive(desk: DeskOffice) -> None:
    me, office = desk.people["wangli"], desk.office
    for number in range(MOST):
        office.write(lambda tx, n=number: save_view(tx, me, f"{n}", "view=open", office.now, shared=False))
    with pytest.raises(NotNow):
        office.write(lambda tx: save_view(tx, me, "one more", "view=open", office.now, shared=False))
    assert len(office.read(lambda tx: saved_views(tx, me))) == MOST
