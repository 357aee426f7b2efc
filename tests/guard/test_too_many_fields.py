"""Forms with fields that no page offers: what the house decides by itself is not decided by a form."""

from __future__ import annotations

from collections import Counter

import pytest
from sqlalchemy import BigInteger, Integer, LargeBinary, String, select

from api import guard
from store.database import Tx
from store.schema import metadata
from tests.guard.conftest import Building
from tests.guard.forms import Form, forms_of
from tests.guard.town import lived_in
from tests.stored.rounds import walk

NUMBER, WORD = 918_273_645, "gepflanzt"
START = (
    "/desk",
    "/desk/tasks",
    "/desk/visits",
    "/desk/payments",
    "/desk/notices",
    "/desk/me",
    "/desk/counter",
)
NOT_SENT = ("/desk/sign-out", "/desk/me/password", "/desk/me/sessions", "/desk/me/factors", "/desk/prove")
"""Whose form ends the visit, or asks for a secret."""


def planted() -> dict[str, str]:
    """A value for every column of every table that is not sealed."""
    kinds = {column.name: column.type for table in metadata.tables.values() for column in table.c}
    numbers = {name: str(NUMBER) for name, kind in kinds.items() if isinstance(kind, Integer | BigInteger)}
    words = {name: WORD for name, kind in kinds.items() if isinstance(kind, String)}
    assert not any(isinstance(kinds[name], LargeBinary) for name in {**numbers, **words})
    return {**words, **numbers}


def taken_root(building: Building) -> dict[str, set[str]]:
    """Table -> columns in which a planted value stands."""

    def look(tx: Tx) -> dict[str, set[str]]:
        found = {}
        for table in metadata.tables.values():
            rows = tx.execute(select(table)).mappings()
            columns = {name for row in rows for name, value in row.items() if grew(value)}
            if columns:
                found[table.name] = columns
        return found

    return building.desk.house.store.read_now(look)


def grew(value: object) -> bool:
    return value == NUMBER or (isinstance(value, str) and (WORD in value or str(NUMBER) in value))


@pytest.mark.parametrize("who", ["wangli", "lina", "zhoumin"])
async def test_what_no_page_asks_is_not_taken_from_a_form(
    building: Building, who: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There are more columns than a form may have fields: here each of them is read, with the form's own."""
    longest = guard.MOST_FIELDS
    monkeypatch.setattr(guard, "MOST_FIELDS", 10 * len(planted()))
    lived_in(building)
    visitor, token = await building.enters(who)
    found = (await walk(visitor.client, START)).values()
    pages = [each.text for each in found if each.headers["content-type"].startswith("text/html")]
    sent = {(form.action, *sorted(form.names())): form for page in pages for form in forms_of(page)}
    assert 2 * max(len(form.names()) for form in sent.values()) < longest, "none is near the limit"
    answers: Counter[int] = Counter()
    for form in sent.values():
        if not any(form.action.startswith(each) for each in NOT_SENT):
            for press in form.presses or [("", "")]:
                answers[await send(visitor.client, form, token, press)] += 1
    assert answers[400] == answers[413] == 0, "each was read to its end"
    assert answers[200] + answers[303] > TAKEN[who]
    assert taken_root(building) == {}


TAKEN = {"wangli": 40, "lina": 40, "zhoumin": 6}
"""At least so many forms were taken: what is refused shows nothing."""


async def send(client: object, form: Form, token: str, press: tuple[str, str]) -> int:
    own = {**form.fields, "form_token": token, **({press[0]: press[1]} if press[0] else {})}
    more = {name: value for name, value in planted().items() if name not in form.names()}
    status: int = (await client.post(form.action, data={**more, **own})).status_code  # type: ignore[attr-defined]
    return status


async def test_more_fields_than_any_form_has_are_not_read(building: Building) -> None:
    visitor, token = await building.enters("wangli")
    page = f"/desk/cases/{building.case}"
    most = {"form_token": token, "move": "take", "version": "1"}
    many = {**most, **{f"x{n}": "1" for n in range(guard.MOST_FIELDS)}}
    assert (await visitor.client.post(page, data=many)).status_code == 400
    assert (await visitor.client.post(page, data=most)).status_code == 303
