"""What hangs on the board, for other systems: no more than everybody may read, and not a day longer."""

from __future__ import annotations

from datetime import timedelta

from store.access.keys import Scope
from tests.notices.board import Board
from tests.rest.conftest import Web
from tests.store.office import NAME, OTHER_TOWN, TOWN


async def test_a_notice_is_told_as_it_hangs_and_no_longer(web: Web) -> None:
    notice = Board(web.office).hire().hung()
    key = web.key(Scope.NOTICES)
    answer = await web.get("/notices", key)
    [told] = answer.json()["notices"]
    assert (told["name"], told["members"], told["area"]) == (notice.shown.name, 4, TOWN)
    assert NAME not in answer.text and notice.token not in answer.text
    assert (await web.get("/notices", key, after=answer.json()["next"])).json()["notices"] == []
    assert (await web.get("/notices", web.key(Scope.NOTICES, area=OTHER_TOWN))).json()["notices"] == []
    web.clock[0] += timedelta(days=8)
    assert (await web.get("/notices", key)).json()["notices"] == []
