"""`POST /api/v1/assessments`: the same for one household, over HTTP."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx2
import pytest

from api.app import create_app
from api.v1.assessments import MOST_BYTES, PATH
from api.v1.pace import A_MINUTE, Pace
from api.v1.shapes import EXAMPLE, Assessment, Faults
from bot.house import House
from tests.houses import a_house

NOW = datetime(2026, 11, 24, 2, tzinfo=UTC)


@pytest.fixture
def clock() -> list[datetime]:
    return [NOW]


@pytest.fixture
def house(tmp_path: Path, clock: list[datetime]) -> Iterator[House]:
    with a_house(tmp_path, lambda: clock[0]) as built:
        yield built


@pytest.fixture
async def web(house: House) -> AsyncIterator[httpx2.AsyncClient]:
    transport = httpx2.ASGITransport(create_app(house), raise_app_exceptions=True)
    async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
        yield client


async def test_a_household_gets_every_programme(web: httpx2.AsyncClient) -> None:
    answer = await web.post(PATH, json=EXAMPLE)
    assert answer.status_code == 200 and answer.headers["content-type"] == "application/json"
    told = Assessment.model_validate(answer.json())
    assert (told.id, told.day.isoformat(), len(told.programmes)) == ("household-17", "2026-11-24", 16)
    assert told.programmes[0].words is None


async def test_day_and_words_are_options(web: httpx2.AsyncClient) -> None:
    answer = await web.post(PATH, params={"day": "2023-05-01", "words": "zh-CN"}, json=EXAMPLE)
    told = Assessment.model_validate(answer.json())
    assert told.day.isoformat() == "2023-05-01"
    assert all(line.words for one in told.programmes for line in one.lines)


@pytest.mark.parametrize(
    ("body", "names"),
    [
        (b'{"shoe.size": 43, "household.members": 0}', ["shoe.size", "household.members"]),
        (b"hm", [""]), (b"", [""]), (b"[]", [""]), (b"\xff\x00", [""]), (b'{"a":' * 2000, [""]),
    ],
)  # fmt: skip
async def test_facts_that_cannot_be_used_are_named(
    web: httpx2.AsyncClient, body: bytes, names: list[str]
) -> None:
    answer = await web.post(PATH, content=body)
    assert answer.status_code == 422
    assert [fault.name for fault in Faults.model_validate(answer.json()).faults] == names


@pytest.mark.parametrize("option", [{"day": "soon"}, {"day": ""}, {"words": "tlh"}])
async def test_options_that_cannot_be_used_are_named(web: httpx2.AsyncClient, option: dict[str, str]) -> None:
    answer = await web.post(PATH, params=option, json=EXAMPLE)
    if option == {"day": ""}:
        assert answer.status_code in (200, 422)
        return
    assert answer.status_code == 422
    assert [fault.name for fault in Faults.model_validate(answer.json()).faults] == list(option)


async def test_a_flood_is_not_read(web: httpx2.AsyncClient) -> None:
    assert (await web.post(PATH, content=b" " * (MOST_BYTES + 1))).status_code == 413


async def test_who_asks_too_often_waits_a_little(web: httpx2.AsyncClient, clock: list[datetime]) -> None:
    for _ in range(A_MINUTE):
        assert (await web.post(PATH, content=b"hm")).status_code == 422
    answer = await web.post(PATH, json=EXAMPLE)
    assert answer.status_code == 429
    clock[0] += timedelta(seconds=int(answer.headers["retry-after"]))
    assert (await web.post(PATH, json=EXAMPLE)).status_code == 200


def test_addresses_are_counted_apart_and_old_ones_forgotten() -> None:
    pace = Pace(most=1, addresses=2)
    assert [pace.wait(who, NOW) for who in "aabb"] == [0, 60, 0, 60]
    assert pace.wait("c", NOW) == 0 and pace.wait("a", NOW) == 0
    assert pace.wait("c", NOW - timedelta(days=1)) == 60


async def test_nothing_is_stored_and_no_body_is_logged(
    web: httpx2.AsyncClient, house: House, caplog: pytest.LogCaptureFixture
) -> None:
    def rows() -> dict[str, Any]:
        return house.store.read_now(
            lambda tx: {
                table: tx.conn.exec_driver_sql(f"select count(*) from {table}").scalar()
                for (table,) in tx.conn.exec_driver_sql("select name from sqlite_master where type = 'table'")
            }
        )

    before = rows()
    with caplog.at_level(logging.DEBUG):
        await web.post(PATH, json=EXAMPLE)
        await web.post(PATH, json={"secret": "household-17"})
    assert rows() == before and "household-17" not in caplog.text


async def test_the_description_names_every_fact_and_shows_an_example(web: httpx2.AsyncClient) -> None:
    told = (await web.get("/openapi.json")).json()["paths"][PATH]["post"]
    schema = told["requestBody"]["content"]["application/json"]["schema"]
    assert "household.members" in schema["properties"] and schema["examples"] == [EXAMPLE]
    assert r"^income\.amount\[(0|[1-9][0-9]?)\]$" in schema["patternProperties"]
    assert {"200", "413", "422", "429"} <= set(told["responses"])


@pytest.mark.parametrize("called", ["0" * 201, ["17"], {"no": 17}, True, 1.5])
async def test_a_household_is_called_as_described_or_not_at_all(
    web: httpx2.AsyncClient, called: object
) -> None:
    answer = await web.post(PATH, json={**EXAMPLE, "id": called})
    assert answer.status_code == 422
    [fault] = answer.json()["faults"]
    assert fault["name"] == "id"


@pytest.mark.parametrize("called", ["0" * 200, 17])
async def test_a_household_is_called_what_the_asker_calls_it(web: httpx2.AsyncClient, called: object) -> None:
    answer = await web.post(PATH, json={**EXAMPLE, "id": called})
    assert (answer.status_code, answer.json()["id"]) == (200, called)
