"""The head of a county office erases somebody who asked for it, after looking who is asking."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from cases.states import Kind
from rules import keys
from store.schema import cases, trail, trail_words
from store.trail import What, verify
from store.trail.words import open_words
from tests.pages.conftest import DeskOffice, clock, desk, house  # noqa: F401
from tests.pages.visitor import words
from tests.store.office import NAME, PHONE, a_request

OTHER = {keys.NAME.name: "罗大山", keys.PHONE.name: "13800012345"}


def searched_for(desk: DeskOffice) -> set[str]:  # noqa: F811
    """What the words of searches in the trail still say."""
    mine = (trail.c.chain == trail_words.c.chain) & (trail.c.seq == trail_words.c.seq)
    kept = select(trail_words).join(trail, mine).where(trail.c.what == What.SEARCH)
    rows = desk.house.store.read_now(lambda tx: tx.execute(kept).all())
    return {open_words(desk.house.seal, row.body, row.chain, row.seq)[1] for row in rows}


def with_period(desk: DeskOffice, days: int | None) -> None:  # noqa: F811
    ground = desk.house.ground
    changed = replace(ground, county=replace(ground.county, keep_days={"file": days}))
    object.__setattr__(desk.house, "ground", changed)
    desk.house._today.clear()


def asked(desk: DeskOffice) -> tuple[int, int]:  # noqa: F811
    """An old request that came to its end, and the wish to be erased."""
    who = desk.office.resident("chat-1")
    old = desk.office.file(who, a_request())
    change = update(cases).where(cases.c.id == old).values(open=False, state="closed", closed_at=1)
    desk.house.store.write_now(lambda tx: tx.execute(change))
    return old, desk.office.file(who, a_request("data:1", kind=Kind.DATA, track="none", finding={}))


async def test_the_page_says_what_goes_and_what_a_rule_keeps(desk: DeskOffice) -> None:  # noqa: F811
    with_period(desk, None)
    _, wish = asked(desk)
    page = words(await (await desk.at_desk("lina")).get(f"/desk/cases/{wish}/erase"))
    assert "档案要按规定的年限保存" in page
    assert "还在办" in page


async def test_a_person_is_erased_once_it_is_known_who_asks(desk: DeskOffice) -> None:  # noqa: F811
    with_period(desk, 30)
    old, wish = asked(desk)
    lina = await desk.at_desk("lina")
    refused = await lina.send(f"/desk/cases/{wish}/erase", {})
    assert refused.status_code == 422 and "先核对是不是本人" in words(refused)
    done = await lina.send(f"/desk/cases/{wish}/erase", {"identity": "yes"})
    assert done.status_code == 303, words(done)
    assert done.headers["location"].endswith("done=erased")
    assert "已经删除" in words(await lina.get(done.headers["location"]))
    shown = await lina.get(f"/desk/cases/{old}")
    assert shown.status_code == 200 and NAME not in shown.text
    assert desk.house.anchors is not None and list((desk.house.anchors / "erased").glob("*.json"))
    acts = desk.house.store.read_now(lambda tx: set(tx.execute(select(trail.c.what)).scalars()))
    assert "erased" in acts


async def test_whom_staff_looked_for_is_forgotten_with_them(desk: DeskOffice) -> None:  # noqa: F811
    """The trail keeps that somebody searched, and no longer whom: be it that the words found them alone,
    them among others, or, for somebody of another township, nobody. What others were looked for by stays.
    """
    with_period(desk, 30)
    _, wish = asked(desk)
    desk.office.file(desk.office.resident("chat-2"), a_request("temporary:2", facts=OTHER))
    wangli, sunmei, lina = [await desk.at_desk(login) for login in ("wangli", "sunmei", "lina")]
    other = OTHER[keys.NAME.name]
    for clerk, sought in (
        (wangli, NAME), (wangli, PHONE), (wangli, other), (wangli, NAME[0]), (wangli, PHONE[-4:]),
        (sunmei, NAME), (sunmei, PHONE), (sunmei, other), (sunmei, "无此人"),
    ):  # fmt: skip
        await clerk.get(f"/desk/search?q={sought}")
    assert searched_for(desk) == {NAME, NAME[0], PHONE, PHONE[-4:], other, "无此人"}
    await lina.send(f"/desk/cases/{wish}/erase", {"identity": "yes"})
    assert searched_for(desk) == {other, "无此人"}
    assert desk.house.store.read_now(lambda tx: verify(tx, desk.house.seal, ())).whole


@pytest.mark.parametrize(
    "part", ["", "/household", "/payments", "/documents", "/visits", "/check", "/alike", "/trail"]
)
async def test_every_page_of_an_erased_case_still_opens(desk: DeskOffice, part: str) -> None:  # noqa: F811
    with_period(desk, 30)
    old, wish = asked(desk)
    lina = await desk.at_desk("lina")
    assert (await lina.send(f"/desk/cases/{wish}/erase", {"identity": "yes"})).status_code == 303
    assert (await lina.get(f"/desk/cases/{old}{part}")).status_code == 200


@pytest.mark.parametrize("login", ["wangli", "zhoumin"])
async def test_nobody_else_can_erase(desk: DeskOffice, login: str) -> None:  # noqa: F811
    with_period(desk, 30)
    old, wish = asked(desk)
    before = desk.house.store.read_now(lambda tx: tx.execute(select(cases).where(cases.c.id == old)).one())
    somebody = await desk.at_desk(login)
    assert (await somebody.get(f"/desk/cases/{wish}/erase")).status_code in (403, 404)
    token = await somebody.token("/desk/me")
    sent = {"form_token": token, "identity": "yes"}
    assert (await somebody.client.post(f"/desk/cases/{wish}/erase", data=sent)).status_code in (403, 404)
    after = desk.house.store.read_now(lambda tx: tx.execute(select(cases).where(cases.c.id == old)).one())
    assert after == before


async def test_it_is_asked_again_who_is_there(desk: DeskOffice) -> None:  # noqa: F811
    with_period(desk, 30)
    _, wish = asked(desk)
    lina = await desk.at_desk("lina")
    token = await lina.token(f"/desk/cases/{wish}/erase")
    desk.later(timedelta(minutes=15))
    sent = {"form_token": token, "identity": "yes"}
    asks = await lina.client.post(f"/desk/cases/{wish}/erase", data=sent)
    assert "erased" not in asks.headers.get("location", "")
