"""What another system may read, and what it may not."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from cases.moves import Given
from cases.states import Kind
from store.access import keys
from store.access.keys import A_MINUTE, Scope
from store.access.seen import CONFIDENTIAL
from store.schema import access_key, trail
from tests.rest.conftest import ADMIN, Web
from tests.store.office import CLERK, ID_NUMBER, NAME, OFFICER, OTHER_TOWN, PHONE, TOWN, a_request

PROBLEM = "application/problem+json"
READS = (("/cases", Scope.CASES), ("/decisions", Scope.DECISIONS), ("/events", Scope.EVENTS))


def a_case(web: Web, draft: str = "t:1", area: str = TOWN, kind: str = "temporary") -> int:
    office = web.office
    filing = a_request(draft, area=area, kind=kind, track="expenditure" if kind == "temporary" else "")
    return office.file(office.resident(draft), filing)


async def test_names_and_numbers_are_masked(web: Web) -> None:
    a_case(web)
    answer = await web.get("/cases", web.key(Scope.CASES, Scope.IDENTITY))
    [case] = answer.json()["cases"]
    assert case["person"] == {
        "name": "罗**", "id_number": "5227**********0025", "phone": "139****0017"
    }  # fmt: skip
    for secret in (NAME, ID_NUMBER, PHONE):
        assert secret not in answer.text


async def test_whole_ones_need_the_scope_and_a_purpose_and_stand_in_the_trail(web: Web) -> None:
    case = a_case(web)
    why = {"X-Purpose": "assistance"}
    refused = await web.get("/cases", web.key(Scope.CASES) | why)
    assert refused.status_code == 403 and refused.headers["content-type"] == PROBLEM
    answer = await web.get("/cases", web.key(Scope.CASES, Scope.IDENTITY) | why)
    assert answer.json()["cases"][0]["person"] == {"name": NAME, "id_number": ID_NUMBER, "phone": PHONE}
    rows = web.house.store.read_now(lambda tx: tx.execute(select(trail).where(trail.c.what == "token")).all())
    assert {(row.actor, row.case_id, row.subject, row.why) for row in rows} == {
        ("key:2", None, "api:cases", "assistance"),
        ("key:2", case, "api:case", "assistance"),
    }
    odd = await web.get("/cases", web.key(Scope.CASES, Scope.IDENTITY) | {"X-Purpose": "curious"})
    assert odd.status_code == 422 and "curious" not in odd.text


async def test_a_township_sees_its_own_cases_only(web: Web) -> None:
    a_case(web, "t:1"), a_case(web, "t:2", OTHER_TOWN)
    key = web.key(Scope.CASES, area=OTHER_TOWN)
    [own] = (await web.get("/cases", key)).json()["cases"]
    assert own["area"] == OTHER_TOWN
    everything = (await web.get("/cases", web.key(Scope.CASES))).json()["cases"]
    [foreign] = [each["code"] for each in everything if each["area"] == TOWN]
    absent, hidden = await web.get("/cases/0000000000", key), await web.get(f"/cases/{foreign}", key)
    assert absent.status_code == hidden.status_code == 404 and absent.json() == hidden.json()
    assert (await web.get(f"/cases/{own['code']}", key)).json() == own


@pytest.mark.parametrize("kind", sorted(CONFIDENTIAL))
async def test_confidential_kinds_are_never_shown(web: Web, kind: Kind) -> None:
    a_case(web, kind=kind)
    key = web.key(*Scope)
    assert (await web.get("/cases", key)).json()["cases"] == []
    assert (await web.get("/events", key)).json()["events"] == []


async def test_whoever_keeps_the_last_place_hears_of_every_change(web: Web) -> None:
    first = a_case(web, "t:1")
    web.clock[0] += timedelta(minutes=1)
    a_case(web, "t:2")
    key = web.key(Scope.CASES)
    page = (await web.get("/cases", key, limit=1)).json()
    rest = (await web.get("/cases", key, after=page["next"])).json()
    assert len(page["cases"]) == len(rest["cases"]) == 1
    assert (await web.get("/cases", key, after=rest["next"])).json()["cases"] == []
    web.clock[0] += timedelta(minutes=1)
    web.office.move(first, "take")
    [changed] = (await web.get("/cases", key, after=rest["next"])).json()["cases"]
    assert changed["code"] == page["cases"][0]["code"] and changed["state"] == "accepted"
    since = web.clock[0].isoformat()
    assert len((await web.get("/cases", key, changed_since=since)).json()["cases"]) == 1


async def test_what_happens_is_numbered_and_can_be_read_again(web: Web) -> None:
    case = a_case(web)
    web.office.move(case, "take")
    key = web.key(Scope.EVENTS)
    first = (await web.get("/events", key)).json()
    assert [(each["id"], each["type"]) for each in first["events"]] == [
        (1, "case.received"),
        (2, "case.moved"),
    ]
    assert (await web.get("/events", key, after=first["next"])).json()["events"] == []
    assert (await web.get("/events", key)).json() == first
    only = (await web.get("/events", key, type="case.received")).json()
    assert [each["type"] for each in only["events"]] == ["case.received"]


async def test_decisions_tell_the_outcome_and_the_amount(web: Web) -> None:
    case = a_case(web)
    web.office.move(case, "take")
    web.office.move(case, "propose_no", CLERK, Given(reason="收入高于标准"))
    web.office.move(case, "refuse", OFFICER, Given(reason="收入高于标准"))
    [told] = (await web.get("/decisions", web.key(Scope.DECISIONS))).json()["decisions"]
    assert (told["outcome"], told["amount_fen"]) == ("refused", None) and "收入" not in str(told)


@pytest.mark.parametrize(("path", "scope"), READS)
async def test_a_key_opens_what_its_scope_names_and_nothing_else(web: Web, path: str, scope: Scope) -> None:
    nobody = await web.get(path, {})
    assert nobody.status_code == 401 and nobody.headers["www-authenticate"].startswith("Bearer")
    assert (await web.get(path, {"Authorization": "Bearer pta_wrong"})).status_code == 401
    assert (await web.get(path, web.key(*(set(Scope) - {scope})))).status_code == 403
    right = await web.get(path, web.key(scope))
    assert right.status_code == 200 and right.headers["content-type"] == "application/json"


async def test_a_key_that_was_taken_back_or_is_over_opens_nothing(web: Web) -> None:
    day = web.house.today().day
    over, gone = web.key(Scope.EVENTS, until=day), web.key(Scope.EVENTS)
    assert (await web.get("/events", over)).status_code == 200
    web.house.store.write_now(lambda tx: keys.revoke(tx, ADMIN, 2, web.clock[0]))
    web.clock[0] += timedelta(days=1)
    assert {(await web.get("/events", key)).status_code for key in (over, gone)} == {401}


async def test_only_a_hash_of_a_key_is_kept(web: Web) -> None:
    token = web.key(Scope.EVENTS)["Authorization"].removeprefix("Bearer ")
    row = web.house.store.read_now(lambda tx: tx.execute(select(access_key)).one())
    assert token not in repr(row) and len(row.mark) == 32


async def test_a_key_that_asks_too_often_waits_and_others_do_not(web: Web) -> None:
    key, other = web.key(Scope.EVENTS), web.key(Scope.EVENTS)
    web.house.store.write_now(
        lambda tx: tx.conn.exec_driver_sql('UPDATE access_key SET "left" = 1 WHERE id = 1')
    )
    assert (await web.get("/events", key)).status_code == 200
    waits = await web.get("/events", key)
    assert waits.status_code == 429 and waits.headers["retry-after"] == "1"
    assert (await web.get("/events", other)).status_code == 200
    web.clock[0] += timedelta(seconds=60)
    assert (await web.get("/events", key)).status_code == 200 and A_MINUTE == 120


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        ("/cases?limit=0", "query.limit"),
        ("/cases?limit=201", "query.limit"),
        ("/cases?kind=complaint", "query.kind"),
        ("/cases?color=red", "query.color"),
        ("/cases?after=MTIz", "query.after"),
        ("/events?after=x", "query.after"),
    ],
)
async def test_what_cannot_be_used_is_named(web: Web, path: str, wrong: str) -> None:
    answer = await web.get(path, web.key(*Scope))
    assert answer.status_code == 422 and answer.headers["content-type"] == PROBLEM
    assert [each["at"] for each in answer.json()["wrong"]] == [wrong]


async def test_another_method_and_another_address_are_told_as_problems(web: Web) -> None:
    answer = await web.client.delete("/api/v1/cases")
    assert (answer.status_code, answer.headers["allow"], answer.headers["content-type"]) == (
        405,
        "GET, HEAD",
        PROBLEM,
    )
    answer = await web.client.get("/api/v1/nowhere")
    assert (answer.status_code, answer.headers["content-type"]) == (404, PROBLEM)


async def test_no_other_site_may_read_it_from_a_browser(web: Web) -> None:
    answer = await web.client.get(
        "/api/v1/cases", headers={"Origin": "https://evil.example", **web.key(*Scope)}
    )
    assert not [name for name in answer.headers if name.startswith("access-control")]
