"""The webhook: only Telegram gets in, and it hears "yes" only after the message is kept."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import httpx2
import pytest
from fastapi import FastAPI

from api.telegram import HEADER, LARGEST_BODY, Doorway, WithWebhook
from bot.channel import Inbound
from bot.telegram.arrivals import Arrivals
from bot.telegram.deliver import Telegram
from bot.telegram.webhook import PATH
from tests.patience import until
from tests.telegram_fake import a_message

SECRET = "kR7-hu_9Zq2mPw4sXt8vBn3cLd6fGj1a"


class Desk:
    def __init__(self) -> None:
        self.kept: list[Inbound] = []
        self.trouble: Exception | None = None
        self.gate: asyncio.Event | None = None  # nothing is kept before it is open

    async def take(self, inbound: Inbound) -> None:
        if self.gate is not None:
            await self.gate.wait()
        if self.trouble:
            raise self.trouble
        self.kept.append(inbound)


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def app(telegram: Telegram, desk: Desk) -> FastAPI:
    app = WithWebhook()
    app.state.telegram = Doorway(Arrivals(telegram, desk.take), SECRET)
    return app


@pytest.fixture
async def web(app: FastAPI) -> AsyncIterator[httpx2.AsyncClient]:
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app), base_url="http://house") as client:
        yield client


async def post(web: httpx2.AsyncClient, body: Any, secret: str | bytes | None = SECRET) -> int:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    headers = (
        []
        if secret is None
        else [(HEADER.encode(), secret if isinstance(secret, bytes) else secret.encode())]
    )
    answer = await web.post(PATH, content=content, headers=headers)
    return answer.status_code


def an_update(text: str = "您好") -> dict[str, Any]:
    return {"update_id": 1, "message": a_message(501, 1, text=text)}


async def test_an_update_is_kept_and_then_acknowledged(web: httpx2.AsyncClient, desk: Desk) -> None:
    assert await post(web, an_update()) == 200
    assert [one.heard.text for one in desk.kept] == ["您好"]


@pytest.mark.parametrize(
    "secret",
    [None, "", "wrong", SECRET[:-1], SECRET + "a", SECRET.upper(), "密码".encode(), b"\xff\xfe", b" "],
)
async def test_nobody_gets_in_without_the_secret(
    web: httpx2.AsyncClient, desk: Desk, secret: str | bytes | None
) -> None:
    assert await post(web, an_update(), secret) == 401
    assert desk.kept == []


@pytest.mark.parametrize("given", ["", "anything", None])
async def test_without_a_secret_of_ours_the_door_is_shut(
    app: FastAPI, web: httpx2.AsyncClient, telegram: Telegram, desk: Desk, given: str | None
) -> None:
    app.state.telegram = Doorway(Arrivals(telegram, desk.take), "")
    assert await post(web, an_update(), given) == 401
    assert desk.kept == []


async def test_without_a_webhook_the_path_does_not_exist(app: FastAPI, web: httpx2.AsyncClient) -> None:
    del app.state.telegram
    assert await post(web, an_update()) == 404


async def test_what_could_not_be_kept_is_not_acknowledged(web: httpx2.AsyncClient, desk: Desk) -> None:
    desk.trouble = OSError("database is locked")
    assert await post(web, an_update()) == 503
    desk.trouble = None
    assert await post(web, an_update()) == 200
    assert len(desk.kept) == 1


async def test_a_store_that_hangs_is_not_waited_for_and_the_work_is_not_cut_off(
    web: httpx2.AsyncClient, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("api.telegram.PATIENCE", 0.1)
    desk.gate = asyncio.Event()
    assert await post(web, an_update()) == 503
    assert not desk.kept
    desk.gate.set()
    await until(lambda: bool(desk.kept))
    assert len(desk.kept) == 1  # when Telegram brings it again, it is a known one


async def test_what_comes_again_while_it_is_being_kept_is_not_kept_a_second_time(
    web: httpx2.AsyncClient, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("api.telegram.PATIENCE", 0.1)
    desk.gate = asyncio.Event()
    assert [await post(web, an_update()) for _ in range(5)] == [503] * 5
    assert await post(web, {**an_update("另一句"), "update_id": 2}) == 503
    assert await post(web, {"update_id": [1]}) == 200, "whatever it is, it is nothing of ours"
    desk.gate.set()
    await until(lambda: len(desk.kept) == 2)
    assert [each.heard.text for each in desk.kept] == ["您好", "另一句"]
    assert await post(web, an_update()) == 200, "afterwards the house knows it"


@pytest.mark.parametrize("body", [b"", b"{", b"[1]", b"null", b"\xff\xfe", b"[" * 100_000])
async def test_what_is_no_update_is_not_acknowledged(
    web: httpx2.AsyncClient, desk: Desk, body: bytes
) -> None:
    assert await post(web, body) == 400
    assert desk.kept == []


async def test_a_body_that_is_too_large_is_not_read(web: httpx2.AsyncClient, desk: Desk) -> None:
    assert await post(web, b" " * (LARGEST_BODY + 1)) == 413
    assert desk.kept == []


async def test_half_a_character_does_not_block_the_queue(web: httpx2.AsyncClient, desk: Desk) -> None:
    assert await post(web, json.dumps(an_update("a\ud83d")).encode()) == 200
    assert desk.kept[0].heard.text == "a\ufffd"


async def test_a_number_without_end_does_not_come_for_ever(web: httpx2.AsyncClient, desk: Desk) -> None:
    digits = b"9" * 5000
    for body in (
        json.dumps(an_update("您好")).encode().replace(b'"date": ', b'"date": 1' + digits),
        b'{"update_id": %b}' % digits,
    ):
        assert digits in body
        assert await post(web, body) == 200
    assert [each.heard.text for each in desk.kept] == ["您好"]


@pytest.mark.parametrize(
    "raw", [{}, {"update_id": 1}, {"update_id": 2, "hologram": {}}, {"update_id": 3, "message": 5}]
)
async def test_kinds_we_do_not_know_are_acknowledged_so_that_they_do_not_come_for_ever(
    web: httpx2.AsyncClient, desk: Desk, raw: dict[str, Any]
) -> None:
    assert await post(web, raw) == 200
    assert desk.kept == []


async def test_messages_of_one_chat_that_come_at_once_are_taken_in_the_order_in_which_they_came(
    telegram: Telegram,
) -> None:
    kept: list[str] = []

    async def slower_at_first(inbound: Inbound) -> None:
        await asyncio.sleep(0.05 / int(inbound.heard.text))
        kept.append(inbound.heard.text)

    arrivals = Arrivals(telegram, slower_at_first)
    updates = [{"update_id": n, "message": a_message(501, n, text=str(n))} for n in range(1, 6)]
    await asyncio.gather(*(arrivals.hand_in(raw) for raw in updates))
    assert kept == ["1", "2", "3", "4", "5"]
