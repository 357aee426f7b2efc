"""A small county that anything may happen to: two people with phones, staff, a clock, a provider.

Everything is done as the running service does it: messages through `bot.door.take`, moves through
`store.casework`, letters by `bot.post`, what falls due by `bot.errands`, on a real database file.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import select

from bot.channel import Delivery, FileRef, Inbound, Letter, Sent, TryLater, Unreachable
from bot.door import Taken, take
from bot.errands import errands_due
from bot.post import post_due
from cases.people import Actor, Duty, Role
from dialogs.message import Heard, Option
from dialogs.state import Talk
from store.database import Store, Tx
from store.erasing import Erased, erase, erasures, write_down
from store.papers.intake import Intake
from store.papers.shelf import Shelf
from store.residents.conversation import letters_after
from store.residents.talks import new_paper
from store.schema import cases, letter
from store.staff import create
from store.standards_desk import InForce
from store.times import ms
from tests.chats.player import Clock
from tests.databases import PostgresServer
from tests.fuzz.roads import talk_of
from tests.houses import a_house
from tests.store.office import COUNTY, OTHER_TOWN, TOWN

T = TypeVar("T")
MORNING = datetime(2026, 11, 23, 1, 30, tzinfo=UTC)
ROLES: tuple[tuple[Role, str, frozenset[Duty]], ...] = (
    (Role.CLERK, TOWN, frozenset()),
    (Role.CLERK, TOWN, frozenset()),
    (Role.HEAD, TOWN, frozenset()),
    (Role.CLERK, TOWN, frozenset(Duty)),
    (Role.OFFICER, COUNTY, frozenset()),
    (Role.OFFICER, COUNTY, frozenset()),
    (Role.COUNTY_HEAD, COUNTY, frozenset()),
    (Role.CLERK, OTHER_TOWN, frozenset()),
    (Role.HEAD, OTHER_TOWN, frozenset()),
)


@dataclass
class Person:
    """Somebody with a phone, as they are outside the house."""

    channel: str
    sender: str
    name: str
    id_number: str
    phone: str
    resident: int = 0
    read: int = 0  # the last letter they have seen
    sent: list[Inbound] = field(default_factory=list)  # since they were erased, if ever
    past: list[Inbound] = field(default_factory=list)  # before that
    buttons: list[str] = field(default_factory=list)  # every button they ever saw
    sight: list[Option] = field(default_factory=list)  # those under the newest bubbles


class Phone:
    """What a provider does with our letters, as the run decides."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.mood: Callable[[], Delivery] = lambda: Sent("1")
        self.carried: list[int] = []

    def receive(self, raw: Mapping[str, Any]) -> Inbound | None:
        raise AssertionError("nothing is received here")

    async def deliver(self, letter: Letter) -> Delivery:
        answer = self.mood()
        if isinstance(answer, Sent):
            self.carried.append(letter.id)
            return Sent(f"{letter.id}")
        return answer


class World:
    def __init__(self, folder: Path, url: str | None = None) -> None:
        """`url`: a database with empty tables; without one, a file in `folder`."""
        self.folder, self.clock = folder, Clock(MORNING)
        self.runner = asyncio.Runner()
        self._open = ExitStack()
        self.house = self._open.enter_context(a_house(folder, self.clock, Store(url) if url else None))
        self.url = self.house.store.url.render_as_string(hide_password=False)
        self.phone = Phone("telegram")
        self.numbers = count(1)
        self.people = [
            Person("telegram", "700001", "王小翠", "522702198503070025", "13985400111"),
            Person("web", "b" * 64, "罗开富", "522702199003071237", "13985400222"),
        ]
        self.staff = self.write(self._hired)

    def _hired(self, tx: Tx) -> list[Actor]:
        found = []
        for n, (role, area, duties) in enumerate(ROLES):
            number = create(tx, f"staff{n}", f"员工{n}", role, area, "", self.clock(), duties)
            found.append(Actor(f"staff:{number}", role, area, f"员工{n}", duties=duties))
        return found

    def do(self, work: Coroutine[Any, Any, T]) -> T:
        return self.runner.run(work)

    def read(self, work: Callable[[Tx], T]) -> T:
        return self.house.store.read_now(work)

    def write(self, work: Callable[[Tx], T]) -> T:
        return self.do(self.house.store.write(work))

    def close(self) -> None:
        self.house.store.close()
        self._open.close()
        self.runner.close()

    # what residents do

    def say(self, who: Person, heard: Heard, *files: FileRef) -> Inbound:
        """A message that is new."""
        inbound = Inbound(who.channel, who.sender, f"{who.sender[:6]}:{next(self.numbers)}", heard, files)
        self.clock.pass_by(timedelta(seconds=7))
        who.sent.append(inbound)
        self.bring(who, inbound)
        return inbound

    def bring(self, who: Person, inbound: Inbound) -> Taken:
        taken = self.do(take(self.house, inbound))
        assert not taken.failed, f"the turn raised on {inbound.heard} {inbound.files}"
        if not taken.duplicate:
            who.resident = taken.resident_id
            assert self._look(who) or self.read(lambda tx: _joined(tx, who)), f"no answer to {inbound.heard}"
        return taken

    def _look(self, who: Person) -> bool:
        """Whether there is anything new to read."""
        lines = self.read(lambda tx: letters_after(tx, self.house.seal, who.resident, who.read))
        says = [line.say for line in lines if line.say is not None]
        if says:
            who.read = max(line.id for line in lines)
            who.sight = [option for say in says for option in say.options]
            who.buttons += [option.value for option in who.sight]
        return bool(says)

    def photo(self, who: Person) -> int:
        """On the shelf and in the books, as the web page leaves it before the turn."""
        name = self.house.shelf.keep(b"\xff\xd8 a picture")
        return self.write(
            lambda tx: new_paper(
                tx, self.house.seal, who.resident, "photo", ms(self.clock()), names={"pages": [name]}
            )
        )

    def talk(self, who: Person) -> Talk:
        if not who.resident:
            return Talk()
        return self.read(lambda tx: talk_of(tx, self.house, who.resident))

    def cases_of(self, who: Person) -> list[int]:
        mine = select(cases.c.id).where(cases.c.resident_id == who.resident)
        return self.read(lambda tx: list(tx.execute(mine).scalars()))

    # what happens to the house

    def restart(self) -> None:
        """The process ends and another begins: nothing but the disk is left."""
        self.house.store.close()
        shelf = Shelf(self.folder / "papers", self.house.seal)
        self.house = replace(
            self.house, store=Store(self.url), shelf=shelf, intake=Intake(), in_force=InForce()
        )

    def time_passes(self, span: timedelta) -> None:
        """And the house does what fell due; twice, because an errand leaves work to another."""
        self.clock.pass_by(span)
        for _ in range(2):
            self.do(errands_due(self.house))

    def post(self, mood: Callable[[], Delivery]) -> None:
        self.phone.mood = mood
        self.do(post_due(self.house, {"telegram": self.phone}))

    def erase(self, who: Person) -> Erased:
        """As the page of the desk does it, in a county that keeps files no day longer than needed."""
        house, now = self.house, self.clock()
        gone = self.write(lambda tx: erase(tx, house.seal, who.resident, {"file": 0}, None, now))
        for name in gone.files:
            house.shelf.drop(name)
        if house.anchors is not None:
            write_down(house.anchors, self.read(erasures), house.seal)
        return gone


def _joined(tx: Tx, who: Person) -> bool:
    """Several answers in a row become one bubble, as long as it has not left yet."""
    waiting = select(letter.c.id).where(
        letter.c.resident_id == who.resident, letter.c.state == "queued", letter.c.key.startswith("g:")
    )
    return tx.execute(waiting.limit(1)).first() is not None


def moods(seconds: float) -> Sequence[Callable[[], Delivery]]:
    """What a provider may answer."""
    return (
        lambda: Sent("1"),
        lambda: TryLater(seconds, "busy"),
        lambda: TryLater(seconds, "too many", everybody=True),
        lambda: Unreachable("blocked by the person", blocked=True),
        lambda: Unreachable("no such chat"),
    )


def quick_disk() -> str | None:
    """Memory, where there is such a thing: what is tried here is not the disk."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


@contextmanager
def fresh(server: PostgresServer) -> Iterator[str]:
    name = server.fresh()
    yield server.at(name)
    server.drop(name)
