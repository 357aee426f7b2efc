"""A list of payments is approved slice by slice, and the process dies within one and between two."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from cases.people import Actor, Role
from store import money, staff
from store.database import Store
from store.engine.failpoints import SLICE
from store.keys.keyring import seal_for
from store.money.slices import AT_ONCE
from store.seal import Masters
from tests.faults.clerk import Clerk
from tests.faults.service import Nursery
from tests.faults.town import Town, a_seed, a_town
from tests.houses import the_ground
from tests.money.till import Till
from tests.store.office import TOWN, Office

MANY = AT_ONCE + 1
"""Two slices."""


@dataclass
class Head:
    """Who approves, with the books before their eyes."""

    till: Till
    actor: Actor
    cookie: str
    pairs: money.Pairs = ()

    def propose(self) -> None:
        """By a clerk, so many."""
        made = [self.till.propose(self.till.approved_case()) for _ in range(MANY)]
        self.pairs = tuple((each, self.till.one(each).version) for each in made)

    def approve(self) -> str:
        office = self.till.office
        return office.write(
            lambda tx: money.set_about(
                tx, office.seal, self.actor, "approve", self.pairs, "looked", office.now
            )
        )

    def told(self, name: str) -> money.Doing:
        found = self.till.office.read(lambda tx: money.doing(tx, self.till.office.seal, self.actor, name))
        assert found is not None
        return found

    def approved(self) -> int:
        """How many are; none of them twice, and by nobody else."""
        rows = [self.till.one(number) for number, _ in self.pairs]
        done = [row for row in rows if row.state == "approved"]
        assert all(row.version == 2 and row.hands["approved"][1] == self.actor.name for row in done)
        assert {row.version for row in rows if row.state == "proposed"} <= {1}
        return len(done)


@contextmanager
def a_head(town: Town) -> Iterator[Head]:
    store = Store(town.url)
    seal = seal_for(store, Masters.from_text(town.service.secret))
    office = Office(store, seal, the_ground(), datetime.now(UTC))
    made = office.write(lambda tx: staff.create(tx, "chengang", "陈刚", Role.HEAD, TOWN, "", office.now))
    assert made is not None
    cookie = office.write(lambda tx: staff.open_session(tx, made, office.now))
    try:
        yield Head(Till(office), Actor(f"staff:{made}", Role.HEAD, TOWN, "陈刚"), cookie)
    finally:
        store.close()


async def test_no_payment_is_approved_twice_none_is_lost_and_the_page_says_how_far_it_is(
    nursery: Nursery, tmp_path: Path, empty_database_url: str
) -> None:
    async with a_town(nursery, tmp_path, empty_database_url, seed=a_seed(), clerk=False) as town:
        [server] = town.service.servers
        await server.stop()

        async def dies(place: str) -> int:
            server.extra["PALMTOP_FAILPOINT"] = place
            await server.start(wait=False)
            assert await server.ended() == -9, town.logged()
            approved, told = head.approved(), head.told(name)
            assert (told.done.n, told.waiting, told.done.changed) == (approved, MANY - approved, ())
            return approved

        with a_head(town) as head:
            head.propose()
            name = head.approve()
            assert await dies(f"{SLICE}:1") == 0, "within the first slice, and nothing of it is kept"
            assert await dies(f"{SLICE}:2") == AT_ONCE, "the first is kept, and within the second"
            assert head.approve() == name, "pressed once more by who was not sure"
            del server.extra["PALMTOP_FAILPOINT"]
            await server.start()
            page = await Clerk(head.cookie, town.history, lambda: town.service.doors, town.dice).reads(
                f"/desk/payments/doing/{name}", f"办好了 {MANY} 笔"
            )
            assert page and "正在办" not in page, town.logged()
            assert head.approved() == MANY
