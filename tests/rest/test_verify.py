"""Another office asks whether somebody has a status: yes, no, unknown, and nothing more."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select, update

from rules import keys as facts
from store.access.keys import Scope
from store.schema import cases, event, trail
from tests.rest.conftest import Web
from tests.store.office import COUNTY, ID_NUMBER, NAME, OTHER_TOWN, a_request

WIFE, HER_ID = "王小燕", "522702199001010026"


def on_dibao(web: Web, state: str = "running") -> int:
    """A household with a wife in it, whose allowance was granted and runs."""
    known = {facts.NAME_OF.at(1).name: WIFE, facts.ID_OF.at(1).name: HER_ID}
    office = web.office
    case = office.file(office.resident(), a_request(kind="dibao", track="", facts=known))

    standing = {"state": state, "open": False, "amount": 70500, "step_due": date(2027, 11, 20)}

    def grant(tx: Any) -> None:
        tx.execute(update(cases).where(cases.c.id == case).values(**standing))
        tx.execute(update(event).where(event.c.case_id == case).values(move="approve"))

    office.write(grant)
    return case


async def ask(web: Web, area: str = COUNTY, **changed: str) -> dict[str, Any]:
    asked = {"id_number": ID_NUMBER, "name": NAME, "status": "dibao", "purpose": "assistance", **changed}
    key = web.key(Scope.VERIFY, area=area)
    answer = await web.client.post("/api/v1/verify", json=asked, headers=key)
    assert answer.status_code == 200, answer.text
    told: dict[str, Any] = answer.json()
    return told


async def test_whoever_is_in_the_aid_is_told_so_with_the_day(web: Web) -> None:
    on_dibao(web)
    assert await ask(web) == {
        "answer": "yes", "status": "dibao", "as_of": "2026-11-24", "since": "2026-11-24",
        "review_by": "2027-11-20",
    }  # fmt: skip
    assert (await ask(web, name=WIFE, id_number=HER_ID))["answer"] == "yes"


@pytest.mark.parametrize("state", ["suspended", "ended"])
async def test_aid_that_stopped_is_a_no(web: Web, state: str) -> None:
    on_dibao(web, state)
    assert (await ask(web))["answer"] == "no"


async def test_another_status_is_a_no(web: Web) -> None:
    on_dibao(web)
    assert (await ask(web, status="tekun"))["answer"] == "no"


@pytest.mark.parametrize(
    "changed",
    [
        {"name": "罗小花"},
        {"id_number": "52270219850307001X"},
        {"area": OTHER_TOWN},
        {"name": WIFE},
    ],
)
async def test_strangers_wrong_names_and_other_areas_are_answered_alike(
    web: Web, changed: dict[str, str]
) -> None:
    on_dibao(web)
    assert await ask(web, **changed) == {
        "answer": "unknown", "status": "dibao", "as_of": "2026-11-24", "since": None, "review_by": None
    }  # fmt: skip


async def test_every_question_stands_in_the_trail(web: Web) -> None:
    case = on_dibao(web)
    await ask(web, reference="YB-7")
    await ask(web, name="罗小花")
    rows = web.house.store.read_now(lambda tx: tx.execute(select(trail).where(trail.c.what == "token")).all())
    assert sorted((row.case_id or 0, row.subject, row.why) for row in rows) == [
        (0, "api:verify-dibao", "assistance"),
        (case, "api:verify-dibao", "assistance"),
    ]


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"{}", "application/json", 422),
        (b"[", "application/json", 422),
        (b'{"approved_by": 1}', "application/json", 422),
        (b"id_number=1", "application/x-www-form-urlencoded", 415),
        (b" " * 9000, "application/json", 413),
    ],
)
async def test_bodies_that_cannot_be_used(web: Web, body: bytes, kind: str, status: int) -> None:
    headers = {**web.key(Scope.VERIFY), "Content-Type": kind}
    answer = await web.client.post("/api/v1/verify", content=body, headers=headers)
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")


async def test_what_was_sent_is_not_repeated_in_a_refusal(web: Web) -> None:
    asked = {"id_number": ID_NUMBER + "7", "name": NAME, "status": "dibao", "purpose": "assistance"}
    answer = await web.client.post("/api/v1/verify", json=asked, headers=web.key(Scope.VERIFY))
    assert answer.status_code == 422 and ID_NUMBER not in answer.text and NAME not in answer.text
