"""Forms with fields that no page offers: what the house decides by itself is not decided by a form."""

from __future__ import annotations

import pytest
from sqlalchemy import BigInteger, Integer, LargeBinary, String, select

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
async def test_what_no_page_asks_is_not_taken_from_a_form(building: Building, who: str) -> None:
    lived_in(building)
    visitor, token = await building.enters(who)
    found = (await walk(visitor.client, START)).values()
    pages = [each.text for each in found if each.headers["content-type"].startswith("text/html")]
    sent = {(form.action, *sorted(form.names())): form for page in pages for form in forms_of(page)}
    taken = 0
    for form in sent.values():
        if not any(form.action.startswith(each) for each in NOT_SENT):
            answers = [await send(visitor.client, form, token, press) for press in form.presses or [("", "")]]
            taken += sum(status in (200, 303) for status in answers)
    assert taken > TAKEN[who]
    assert taken_root(building) == {}


TAKEN = {"wangli": 20, "lina": 20, "zhoumin": 3}
"""At least so many forms were taken: what is refused shows nothing."""


async def send(client: object, form: Form, token: str, press: tuple[str, str]) -> int:
    own = {**form.fields, "form_token": token, **({press[0]: press[1]} if press[0] else {})}
    more = {name: value for name, value in planted().items() if name not in form.names()}
    status: int = (await client.post(form.action, data={**more, **own})).status_code  # type: ignore[attr-defined]
    return status
