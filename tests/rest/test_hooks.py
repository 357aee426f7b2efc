"""Another system is told: signed, until it has it, and nobody else waits for it."""

from __future__ import annotations

import asyncio
import hmac
import threading
from base64 import b64decode, b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from sqlalchemy import select

from bot.hooks.address import Refused, find, proper_url, public
from bot.hooks.carrying import GIVE_UP, hooks_due
from bot.hooks.sending import Message, NotTold, send
from bot.post import LEAST_TRIES
from store.access import hooks
from store.access.feed import Happening
from store.access.hooks import HookWish
from store.schema import hook, job
from store.seal import Tampered
from tests.patience import PATIENCE, until
from tests.rest.conftest import ADMIN, PLACES, Web
from tests.rest.test_reading import a_case
from tests.store.office import COUNTY, OTHER_TOWN


@dataclass
class Receiver:
    url: str = ""
    answers: list[int] = field(default_factory=list)  # statuses to begin with; then 204
    got: list[tuple[dict[str, str], bytes]] = field(default_factory=list)
    may_answer: threading.Event = field(default_factory=threading.Event)


@contextmanager
def a_receiver() -> Iterator[Receiver]:
    """A real server on this machine, until the end of the block."""
    own = Receiver()
    own.may_answer.set()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            own.got.append(({name.lower(): value for name, value in self.headers.items()}, body))
            own.may_answer.wait(PATIENCE)
            self.send_response(own.answers.pop(0) if own.answers else 204)
            self.send_header("Location", own.url + "/elsewhere")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    own.url = f"http://127.0.0.1:{server.server_address[1]}/hook?from=palmtop"
    serving = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    serving.start()
    try:
        yield own
    finally:
        own.may_answer.set()
        server.shutdown()
        server.server_close()
        serving.join()


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.hooks.carrying.send", partial(send, seconds=PATIENCE))


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with a_receiver() as own:
        yield own


@pytest.fixture
def web(web: Web) -> Web:
    return replace(web, house=replace(web.house, hooks_inside=True))


def subscribe(web: Web, url: str, *kinds: Happening, area: str = COUNTY) -> bytes:
    wish = HookWish("医保系统", url, frozenset(kinds or Happening), area)
    house, now = web.house, web.clock[0]
    _, secret = house.store.write_now(lambda tx: hooks.add_hook(tx, house.seal, ADMIN, wish, PLACES, now))
    return b64decode(secret.removeprefix("whsec_"))


def states(web: Web) -> list[str]:
    query = select(job.c.state).where(job.c.kind.like("hook:%")).order_by(job.c.id)
    return list(web.house.store.read_now(lambda tx: tx.execute(query).scalars().all()))


async def test_a_receiver_can_check_who_sent_it(web: Web, receiver: Receiver) -> None:
    secret = subscribe(web, receiver.url)
    a_case(web)
    assert await hooks_due(web.house) == 1
    [(headers, body)] = receiver.got
    said = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    right = "v1," + b64encode(hmac.digest(secret, said, "sha256")).decode()
    assert headers["webhook-signature"] == right and headers["webhook-id"] == "evt_1"
    assert headers["content-type"] == "application/json" and b'"type":"case.received"' in body
    assert states(web) == ["done"] and await hooks_due(web.house) == 0


async def test_only_what_was_subscribed_to_and_only_of_its_area(web: Web, receiver: Receiver) -> None:
    subscribe(web, receiver.url, Happening.MOVED)
    subscribe(web, receiver.url, area=OTHER_TOWN)
    web.office.move(a_case(web), "take")
    await hooks_due(web.house)
    assert [b'"type":"case.moved"' in body for _, body in receiver.got] == [True]


@pytest.mark.parametrize("status", [500, 404, 302])
async def test_it_is_tried_again_until_the_receiver_has_it(web: Web, receiver: Receiver, status: int) -> None:
    subscribe(web, receiver.url)
    receiver.answers = [status, status]
    a_case(web)
    for _ in range(3):
        await hooks_due(web.house)
        web.clock[0] += timedelta(minutes=20)
    assert [headers["webhook-id"] for headers, _ in receiver.got] == ["evt_1"] * 3
    assert states(web) == ["done"]


async def test_after_a_day_it_lies_on_the_desk_and_can_be_sent_again(web: Web, receiver: Receiver) -> None:
    subscribe(web, receiver.url)
    receiver.answers = [503] * (LEAST_TRIES + 1)
    a_case(web)
    for _ in range(LEAST_TRIES):
        await hooks_due(web.house)
        web.clock[0] += timedelta(minutes=20)
    web.clock[0] += GIVE_UP
    await hooks_due(web.house)
    house = web.house
    [dead] = house.store.read_now(lambda tx: hooks.dead_ones(tx, house.seal, ADMIN))
    assert (dead.hook, dead.why) == ("医保系统", "status 503")
    elsewhere = replace(ADMIN, area=OTHER_TOWN)
    now = web.clock[0]
    assert not house.store.write_now(lambda tx: hooks.tell_again(tx, house.seal, elsewhere, dead.id, now))
    assert house.store.write_now(lambda tx: hooks.tell_again(tx, house.seal, ADMIN, dead.id, now))
    await hooks_due(house)
    assert states(web) == ["done"] and len(receiver.got) == LEAST_TRIES + 2


async def test_one_that_hangs_keeps_nobody_else_waiting(web: Web, receiver: Receiver) -> None:
    with a_receiver() as other:
        receiver.may_answer.clear()
        subscribe(web, receiver.url), subscribe(web, other.url)
        a_case(web)
        both = hooks_due(web.house)
        import asyncio

        running = asyncio.ensure_future(both)
        await until(lambda: bool(other.got))
        assert not running.done()
        receiver.may_answer.set()
        assert await running == 2


async def test_in_production_nothing_is_sent_inside(web: Web, receiver: Receiver) -> None:
    subscribe(web, receiver.url)
    a_case(web)
    await hooks_due(replace(web.house, hooks_inside=False))
    assert receiver.got == [] and states(web) == ["failed"]


def test_addresses_of_our_own_network_are_not_public() -> None:
    ours = (
        "127.0.0.1", "10.0.0.8", "172.16.3.4", "192.168.1.1", "169.254.169.254", "0.0.0.0", "100.64.0.1",
        "224.0.0.1", "::1", "fe80::1%eth0", "fd00::1", "::ffff:10.0.0.8", "64:ff9b::a00:8", "2002:a00:8::1",
        "::127.0.0.1", "::ffff:0:127.0.0.1", "fec0::1", "64:ff9b:1::a00:8", "2001:0:a00:8::1", "ff02::1",
        "::",
    )  # fmt: skip
    assert [each for each in ours if public(each)] == []
    assert public("1.1.1.1") and public("2606:4700::1111") and public("::ffff:1.1.1.1")


@pytest.mark.parametrize(
    "url",
    [
        "http://other.example/",
        "https://user:pass@other.example/",
        "https://other.example/#x",
        "https://",
        "https://other.example:99999/",
        "https://other.example/ x",
        "https://other.example/\r\nX: y",
        "ftp://other.example/",
    ],
)
def test_an_address_that_is_none(url: str) -> None:
    assert not proper_url(url)


@pytest.mark.parametrize(
    "host",
    ["localhost", "127.0.0.1", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "0", "[::1]",
     "[::127.0.0.1]", "[::ffff:127.0.0.1]", "[fe80::1%25lo]", "localhost."],
)  # fmt: skip
async def test_a_name_that_leads_inside_is_refused(host: str) -> None:
    """However it is written. One that this machine cannot look up is not contacted either."""
    with pytest.raises((Refused, OSError)):
        await find(f"https://{host}/", inside=False, seconds=10)


async def test_a_name_that_leads_inside_the_next_moment_is_looked_up_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whoever keeps a name server of their own says: outside when it is judged, inside when it is used."""
    leads, contacted = ["1.1.1.1", "127.0.0.1", "127.0.0.1"], []

    async def looked_up(
        host: str, port: int, **_: object
    ) -> list[tuple[int, int, int, str, tuple[str, int]]]:
        return [(0, 0, 0, "", (leads.pop(0), port))]

    async def opened(address: str, port: int, **wanted: object) -> None:
        contacted.append((address, port, wanted["server_hostname"]))
        raise OSError

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", looked_up)
    monkeypatch.setattr(asyncio, "open_connection", opened)
    with pytest.raises(NotTold, match="unreachable"):
        await send("https://rebinding.example/", b"k" * 32, Message("evt_1", 1, b"{}"), inside=False)
    assert contacted == [("1.1.1.1", 443, "rebinding.example")]
    assert leads == ["127.0.0.1", "127.0.0.1"]


async def test_a_receiver_that_is_slow_or_speaks_something_else_is_not_told() -> None:
    with a_receiver() as slow:
        slow.may_answer.clear()
        with pytest.raises(NotTold, match="slow"):
            await send(slow.url, b"k" * 32, Message("evt_1", 1, b"{}"), inside=True, seconds=0.3)
    with pytest.raises(NotTold, match="unreachable"):
        await send("http://127.0.0.1:1/", b"k" * 32, Message("evt_1", 1, b"{}"), inside=True, seconds=2)


def test_a_secret_is_sealed_and_bound_to_its_row(web: Web, receiver: Receiver) -> None:
    secret = subscribe(web, receiver.url)
    row = web.house.store.read_now(lambda tx: tx.execute(select(hook)).one())
    assert secret not in row.secret and receiver.url.encode() not in row.url
    with pytest.raises(Tampered):
        web.house.seal.open(row.secret, b"hook.secret:other")
