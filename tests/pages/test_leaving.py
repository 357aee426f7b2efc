"""What is left behind: in the browser of who signs out, and in a stolen copy of the tables."""

from __future__ import annotations

import base64

import pytest
from sqlalchemy import select

from store.schema import invite, sign_in
from tests.pages.conftest import TOWN, DeskOffice
from tests.pages.test_strangers import ADDRESSES


async def test_signing_out_leaves_nothing_in_the_browser(desk: DeskOffice) -> None:
    visitor = await desk.at_desk()
    answer = await visitor.send("/desk/sign-out", {}, page="/desk/me")
    assert answer.status_code == 303
    assert answer.headers["clear-site-data"] == '"storage"'
    assert not visitor.client.cookies.get("desk")


async def test_nothing_that_the_database_holds_opens_the_desk(desk: DeskOffice) -> None:
    """Tables were copied while a clerk was signed in and an invite was open."""
    clerk, admin = await desk.at_desk(), await desk.at_desk("zhoumin")
    await admin.send("/desk/staff", {"name": "何静", "role": "clerk", "area": TOWN})
    assert (await clerk.get("/desk")).status_code == 200
    kept = desk.house.store.read_now(
        lambda tx: [bytes(row.token) for table in (sign_in, invite) for row in tx.execute(select(table))]
    )
    assert len(kept) == 3
    thief = await desk.visitor()
    for token in kept:
        for spelled in (token.hex(), base64.urlsafe_b64encode(token).decode().rstrip("=")):
            thief.client.cookies.set("desk", spelled, domain="127.0.0.1")
            assert (await thief.get("/desk")).headers["location"].startswith("/desk/sign-in")
            assert 'name="login"' not in (await thief.get(f"/desk/join/{spelled}")).text


@pytest.mark.parametrize("path", ADDRESSES)
async def test_every_answer_says_what_it_is(desk: DeskOffice, path: str) -> None:
    answer = await (await desk.visitor()).get(path)
    kind = answer.headers.get("content-type", "")
    assert (
        kind.startswith("application/")
        if "json" in kind
        else kind.endswith("; charset=utf-8") or not answer.content
    )
