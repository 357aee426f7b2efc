"""A body that comes drop by drop holds its line for a minute; a photo on the weakest net has hours. Nor is a
line held by who asks and does not read. The clock of the loop is moved by hand, so nobody waits for it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
import uvicorn
from uvicorn.server import ServerState

from palmtop.wire import PATIENCE, SLOWEST, UNREAD, Reading

HEAD = b"POST /photo HTTP/1.1\r\nHost: h\r\nContent-Length: %d\r\n\r\n"
PHOTO = 10 * 1024 * 1024


class ByHand(asyncio.SelectorEventLoop):
    """A loop for which time passes when a test says so."""

    passed = 0.0

    def time(self) -> float:
        return self.passed

    def pass_by(self, seconds: float) -> None:
        """That much later, with everything done that is due until then."""
        self.passed += seconds
        for _ in range(5):  # a timer, what it wakes, what that writes
            self.run_until_complete(asyncio.sleep(0))


class Phone(asyncio.Transport):
    """The other end: what it was sent, and whether somebody hung up."""

    line: Reading

    def __init__(self) -> None:
        super().__init__()
        self.got, self.hung_up, self.paused = b"", False, False

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        return default

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.got += bytes(data)

    def close(self) -> None:
        if not self.hung_up:
            self.hung_up = True
            self.line.connection_lost(None)

    def abort(self) -> None:
        self.close()

    def is_closing(self) -> bool:
        return self.hung_up

    def pause_reading(self) -> None:
        self.paused = True

    def resume_reading(self) -> None:
        self.paused = False


class Upload:
    """One request whose body is read to its end, as soon as `busy` is over, and answered."""

    def __init__(self, loop: ByHand) -> None:
        self.loop, self.phone, self.busy = loop, Phone(), False
        config = uvicorn.Config(
            self.app, interface="asgi3", proxy_headers=False, access_log=False, log_config=None
        )
        self.line = self.phone.line = Reading(config, ServerState(), {}, _loop=loop)
        self.line.connection_made(self.phone)

    async def app(self, scope: Any, receive: Any, send: Any) -> None:
        while (part := await receive()).get("more_body"):
            while self.busy:
                await asyncio.sleep(1)
        if part["type"] == "http.disconnect":
            return
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"0")]})
        await send({"type": "http.response.body"})

    def send(self, data: bytes, then: float = 0.0) -> None:
        self.line.data_received(data)
        self.loop.pass_by(then)

    @property
    def answered(self) -> bool:
        return self.phone.got.startswith(b"HTTP/1.1 200 ")


@pytest.fixture
def loop() -> Iterator[ByHand]:
    made = ByHand()
    asyncio.set_event_loop(made)
    yield made
    asyncio.set_event_loop(None)
    made.close()


@pytest.fixture
def upload(loop: ByHand) -> Iterator[Upload]:
    made = Upload(loop)
    yield made
    made.phone.close()
    made.loop.pass_by(2)


def test_one_byte_a_second_is_hung_up_on_after_little_more_than_a_minute(upload: Upload) -> None:
    upload.send(HEAD % PHOTO)
    began = upload.loop.time()
    while not upload.phone.hung_up and upload.loop.time() < began + 10 * PATIENCE:
        upload.send(b"a", then=1)
    assert PATIENCE <= upload.loop.time() - began <= 2 * PATIENCE


def test_a_crowd_of_bytes_in_advance_buys_no_time_for_drops(upload: Upload) -> None:
    upload.send(HEAD % PHOTO)
    for _ in range(20):
        upload.send(b"a" * 60_000, then=0)
    began = upload.loop.time()
    while not upload.phone.hung_up and upload.loop.time() < began + 10 * PATIENCE:
        upload.send(b"a", then=1)
    assert upload.loop.time() - began <= 2 * PATIENCE


def test_a_large_photo_on_the_weakest_net_gets_through_with_all_its_pauses(upload: Upload) -> None:
    """Twice the least, in pieces, and every now and then nothing for most of a minute."""
    upload.send(HEAD % PHOTO)
    piece, sent = 16 * 1024, 0
    while sent < PHOTO and not upload.phone.hung_up:
        size = min(piece, PHOTO - sent)
        upload.send(b"a" * size, then=size / SLOWEST / 2)
        sent += size
        if sent % (40 * piece) == 0:
            upload.loop.pass_by(PATIENCE / 2)
    assert upload.answered and upload.loop.time() > 2 * 3600, "it took hours"


def test_while_we_are_busy_their_time_does_not_pass(upload: Upload) -> None:
    upload.busy = True
    upload.send(HEAD % 200_000)
    upload.send(b"a" * 100_000, then=1)
    assert upload.phone.paused, "it is we who do not read"
    for _ in range(30):
        upload.loop.pass_by(PATIENCE / 2)
    upload.busy = False
    upload.loop.pass_by(2)
    upload.loop.pass_by(PATIENCE * 0.9)
    assert not upload.phone.paused and not upload.phone.hung_up
    upload.send(b"a" * 100_000, then=1)
    assert upload.answered


ASKED = b"GET / HTTP/1.1\r\nHost: h\r\n\r\n"


def test_who_asks_and_does_not_read_is_hung_up_on(upload: Upload) -> None:
    upload.line.pause_writing()  # as a line does that holds more than the other side takes
    upload.send(ASKED, then=UNREAD - 1)
    assert not upload.phone.hung_up
    upload.loop.pass_by(2)
    assert upload.phone.hung_up and not upload.answered


def test_who_reads_slowly_reads_to_the_end(upload: Upload) -> None:
    upload.line.pause_writing()
    upload.send(ASKED, then=UNREAD * 0.9)
    upload.line.resume_writing()
    upload.loop.pass_by(1)
    assert upload.answered and not upload.phone.hung_up
