"""Whoever asks who looked at their file hears of other systems too."""

from __future__ import annotations

from store.access.keys import Scope
from store.trail.reading import looks_of
from tests.rest.conftest import Web
from tests.rest.test_verify import ask, on_dibao


async def test_a_system_that_was_told_who_somebody_is_stands_there_by_its_name(web: Web) -> None:
    on_dibao(web)
    key = web.key(Scope.CASES, Scope.IDENTITY)
    await web.get("/cases", key)
    assert web.office.read(lambda tx: looks_of(tx, 1, 10)) == ()
    await web.get("/cases", key | {"X-Purpose": "review"})
    await ask(web)
    looks = web.office.read(lambda tx: looks_of(tx, 1, 10))
    assert {(look.name, look.what, look.why) for look in looks} == {
        ("医保系统", "token", "review"),
        ("医保系统", "token", "assistance"),
    }
