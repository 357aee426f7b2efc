"""Who asks, through real web servers in front: the desk that opens in the office only, tries, the trail.

Every address of 127.0.0.0/8 is this machine, so people, web servers and the office have one each.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import httpx2
import pytest
from sqlalchemy import select

from api.address import Forwarded
from bot.house import House
from palmtop.serve import server_of
from palmtop.settings import Settings, networks_of
from store.schema import trail
from tests.houses import a_house
from tests.operation.reverse_proxy import ANOTHER_NAME, APPENDS, PASSES, SETS, reverse_proxy
from tests.patience import PATIENCE
from tests.store.office import NOW

EDGE, INNER = "127.0.0.3", "127.0.0.2"
"""The web servers that the county named; in front of them there is none."""
OFFICE = "127.20.0.0/16"
AT_WORK, ABROAD, NOBODY_NAMED_IT = "127.20.1.1", "127.99.0.1", "127.20.0.5"
CLAIMS = ("127.20.1.1", "127.20.1.1, 127.0.0.2", "::ffff:127.20.1.1", "127.0.0.2", "unknown", "")
OPEN, CLOSED = 200, 403


@dataclass
class Street:
    house: House
    door: tuple[str, int]
    servers: ExitStack

    def behind(self, tells: str, own: str = INNER, further: str = "", listen: str = "127.0.0.1") -> str:
        """A web server in front of the house, or of another one."""
        to = (further.split(":")[0], int(further.split(":")[1])) if further else self.door
        return self.servers.enter_context(reverse_proxy(to, tells, own, listen))


@pytest.fixture
def street(tmp_path: Path) -> Iterator[Street]:
    with a_house(tmp_path, lambda: NOW) as built, ExitStack() as servers:
        house = replace(built, desk_networks=networks_of(OFFICE))
        yield Street(house, servers.enter_context(served(house)), servers)


@contextmanager
def served(house: House) -> Iterator[tuple[str, int]]:
    with socket.create_server(("127.0.0.1", 0)) as door:
        server = server_of(house, Settings(proxies=f"{EDGE}, {INNER}"))
        serving = threading.Thread(target=server.run, args=([door],), daemon=True)
        serving.start()
        yield "127.0.0.1", door.getsockname()[1]
        server.should_exit = True
        serving.join(PATIENCE)


def ask(at: str, who: str, claim: str | None = None, path: str = "/desk/sign-in") -> int:
    """Somebody at the address `who` opens the page, and may say that they are somewhere else."""
    with httpx2.Client(
        transport=httpx2.HTTPTransport(local_address=who), base_url=f"http://{at}", timeout=PATIENCE
    ) as client:
        headers = {} if claim is None else {"X-Forwarded-For": claim}
        return client.get(path, headers=headers).status_code


@pytest.mark.parametrize("tells", [SETS, APPENDS])
def test_who_asks_is_who_the_web_server_saw_whatever_they_say_of_themselves(
    street: Street, tells: str
) -> None:
    at = street.behind(tells)
    assert ask(at, AT_WORK) == OPEN
    assert ask(at, ABROAD) == CLOSED
    assert ask(at, ABROAD, path="/privacy") == OPEN, "residents come from everywhere"
    for claim in CLAIMS:
        assert ask(at, ABROAD, claim) == CLOSED, claim
        assert ask(at, AT_WORK, claim) == OPEN, claim


def test_through_two_web_servers_it_is_who_the_first_one_saw(street: Street) -> None:
    at = street.behind(APPENDS, EDGE, further=street.behind(APPENDS, INNER))
    assert ask(at, AT_WORK) == OPEN
    for claim in (None, *CLAIMS):
        assert ask(at, ABROAD, claim) == CLOSED, claim


def test_a_second_web_server_that_nobody_named_is_the_one_who_asks(street: Street) -> None:
    """And where it stands in the office, it is not believed to be the office."""
    inner = street.behind(APPENDS, INNER)
    assert ask(street.behind(APPENDS, ABROAD, further=inner), AT_WORK) == CLOSED


@pytest.mark.parametrize("tells", [SETS, APPENDS, ANOTHER_NAME])
def test_a_web_server_in_the_office_that_nobody_named_does_not_make_everybody_the_office(
    street: Street, tells: str
) -> None:
    at = street.behind(tells, NOBODY_NAMED_IT)
    assert ask(at, ABROAD) == CLOSED
    for claim in (*CLAIMS, NOBODY_NAMED_IT, f"{NOBODY_NAMED_IT}:1"):
        assert ask(at, ABROAD, claim) == CLOSED, claim


def test_who_comes_without_a_web_server_and_speaks_for_others_is_not_believed(street: Street) -> None:
    direct = f"127.0.0.1:{street.door[1]}"
    assert ask(direct, AT_WORK) == OPEN
    assert ask(direct, ABROAD) == CLOSED
    for claim in CLAIMS:
        assert ask(direct, ABROAD, claim) == CLOSED, claim


def test_an_old_address_in_new_clothes_is_the_same_address(street: Street) -> None:
    at = street.behind(SETS, listen="::")
    assert ask(at, AT_WORK) == OPEN, "seen as ::ffff:127.20.1.1"
    assert ask(at, ABROAD) == CLOSED
    both = street.behind(APPENDS, EDGE, further=street.behind(APPENDS, INNER, listen="::"))
    assert ask(both, AT_WORK) == OPEN, "the edge is called ::ffff:127.0.0.3, and believed still"
    assert ask(both, ABROAD, AT_WORK) == CLOSED


def test_the_new_addresses_are_looked_at_too(tmp_path: Path) -> None:
    with a_house(tmp_path, lambda: NOW) as built, ExitStack() as servers:
        house = replace(built, desk_networks=networks_of("::1/128"))
        door = servers.enter_context(served(house))
        at = servers.enter_context(reverse_proxy(door, APPENDS, INNER, "::"))
        home = f"[::1]:{at.split(':')[1]}"
        assert ask(home, "::1") == OPEN
        assert ask(at, ABROAD, "::1") == CLOSED


@pytest.mark.parametrize("tells", [SETS, APPENDS])
def test_whoever_guesses_passwords_is_counted_where_they_are(street: Street, tells: str) -> None:
    at = street.behind(tells)
    said = [_guess(at, AT_WORK, f"10.9.8.{n}") for n in range(8)]
    assert said[0] == 422 and said[-1] == 429, said
    assert _guess(at, "127.20.1.2", None) == 422, "and nobody else waits"
    places = set(_places(street.house))
    assert {each.split()[0] for each in places} == {"127.20.1.0/24"} and len(places) == 2


@pytest.mark.parametrize("claim", [None, "127.0.0.1", "::1"])
def test_figures_are_for_this_machine_and_not_for_who_comes_through(
    street: Street, claim: str | None
) -> None:
    for tells in (SETS, APPENDS, PASSES):
        assert ask(street.behind(tells), "127.0.0.1", claim, "/metrics") == (
            404 if tells != PASSES or claim else OPEN
        )


@pytest.mark.parametrize(
    ("peer", "told", "expected"),
    [
        ("10.0.0.3", ["1.2.3.4:5555"], "1.2.3.4"),
        ("10.0.0.3", ["[2001:db8::7]:5555"], "2001:db8::7"),
        ("10.0.0.3", ["9.9.9.9", "1.2.3.4"], "1.2.3.4"),
        ("10.0.0.3", ["9.9.9.9, 1.2.3.4, 10.0.0.3"], "1.2.3.4"),
        ("::ffff:10.0.0.3", ["1.2.3.4, ::ffff:10.0.0.3"], "1.2.3.4"),
        ("10.0.0.4", ["1.2.3.4"], "10.0.0.4"),
        ("10.0.0.3", [""], "10.0.0.3"),
        ("10.0.0.3", ["1.2.3.4, <script>"], "<script>"),
    ],
)
async def test_the_last_one_that_is_not_ours_asks(peer: str, told: list[str], expected: str) -> None:
    """`expected`: no address at all is nobody's, and opens nothing."""
    seen: list[str] = []

    async def app(scope: object, receive: object, send: object) -> None:
        assert isinstance(scope, dict)
        seen.append(scope["client"][0])

    headers = [(b"x-forwarded-for", each.encode()) for each in told]
    scope = {"type": "http", "client": (peer, 4711), "headers": headers}
    await Forwarded(app, "10.0.0.3")(scope, None, None)  # type: ignore[arg-type]
    assert seen == [expected]


def _guess(at: str, who: str, claim: str | None) -> int:
    with httpx2.Client(
        transport=httpx2.HTTPTransport(local_address=who), base_url=f"http://{at}", timeout=PATIENCE
    ) as client:
        page = client.get("/desk/sign-in")
        token = page.text.split('name="form_token" value="')[1].split('"')[0]
        headers = {} if claim is None else {"X-Forwarded-For": claim}
        fields = {"form_token": token, "login": "wangli", "password": "not this one", "next": "/desk"}
        return client.post("/desk/sign-in", data=fields, headers=headers).status_code


def _places(house: House) -> list[str]:
    return house.store.read_now(lambda tx: list(tx.execute(select(trail.c.place)).scalars()))
