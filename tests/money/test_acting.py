"""A county's month is approved slice by slice: wholly, or visibly half-way, and it goes on whatever dies."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import update

from cases.people import Actor
from store import jobs, money
from store.jobs import LeaseLost, Work
from store.money import slices
from store.money.selecting import Done
from store.schema import staff
from store.times import ms
from tests.money.till import HEAD, Till
from tests.store.office import CLERK

LEASE = 20_000


@pytest.fixture(autouse=True)
def short_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slices, "AT_ONCE", 2)


def proposed(till: Till, *yuan: int, by: Actor = CLERK) -> money.Pairs:
    made = [till.propose(till.approved_case(each), by) for each in yuan]
    return tuple((each, till.one(each).version) for each in made)


def begun(till: Till, pairs: money.Pairs, looked: str = "1") -> str:
    office = till.office
    return till.do(lambda tx: money.set_about(tx, office.seal, HEAD, "approve", pairs, looked, office.now))


def claimed(till: Till, most: int = 1) -> list[Work]:
    now = ms(till.office.now)
    return till.do(lambda tx: jobs.claim(tx, till.office.seal, (money.DEED,), now, LEASE, most))


def done(till: Till, work: Work) -> None:
    office = till.office
    till.do(lambda tx: money.do_slice(tx, office.seal, work, office.now, office.ground))


def so_far(till: Till, name: str) -> money.Doing:
    found = till.office.read(lambda tx: money.doing(tx, till.office.seal, HEAD, name))
    assert found is not None
    return found


def states(till: Till, pairs: money.Pairs) -> list[str]:
    return [till.one(number).state for number, _ in pairs]


def test_half_way_is_seen_and_whoever_takes_over_from_the_dead_goes_on_from_there(till: Till) -> None:
    pairs = proposed(till, 100, 200, 300)
    name = begun(till, pairs)
    assert begun(till, pairs) == name, "pressed twice"
    assert so_far(till, name) == money.Doing("approve", Done(0, 0, ()), 3)
    first, killed = claimed(till, 9)
    done(till, first)
    assert so_far(till, name) == money.Doing("approve", Done(2, 30_000, ()), 1)
    assert states(till, pairs) == ["approved", "approved", "proposed"]
    assert till.office.read(lambda tx: money.unfinished(tx, HEAD)) == name
    till.office.now += timedelta(milliseconds=LEASE + 1)  # who had the second slice was killed
    [taken_over] = claimed(till)
    done(till, taken_over)
    with pytest.raises(LeaseLost):
        done(till, killed)
    assert so_far(till, name) == money.Doing("approve", Done(3, 60_000, ()), 0)
    assert states(till, pairs) == ["approved"] * 3
    assert till.office.read(lambda tx: money.unfinished(tx, HEAD)) == ""


def test_each_slice_asks_anew_who_may(till: Till) -> None:
    pairs = (*proposed(till, 100), *proposed(till, 200, by=HEAD), *proposed(till, 300))
    name = begun(till, pairs)
    first, second = claimed(till, 9)
    done(till, first)
    assert so_far(till, name).done == Done(1, 10_000, ((pairs[1][0], "pay-no-own-hand"),))
    gone = update(staff).where(staff.c.id == int(HEAD.id.removeprefix("staff:"))).values(disabled_at=1)
    till.do(lambda tx: tx.execute(gone))
    done(till, second)
    assert so_far(till, name).done.changed[1:] == ((pairs[2][0], "pay-no-not-yours"),)
    assert states(till, pairs) == ["approved", "proposed", "proposed"]


def test_what_could_not_be_done_is_said_and_done_with_the_next_preview(till: Till) -> None:
    pairs = proposed(till, 100)
    name = begun(till, pairs)
    [work] = claimed(till)
    till.do(lambda tx: jobs.failed(tx, work, "OperationalError"))
    assert so_far(till, name) == money.Doing("approve", Done(0, 0, ((pairs[0][0], "pay-no-undone"),)), 0)
    again = begun(till, pairs, looked="2")
    assert again != name
    [work] = claimed(till)
    done(till, work)
    assert so_far(till, again).done == Done(1, 10_000, ())
    assert till.office.read(lambda tx: money.doing(tx, till.office.seal, CLERK, again)) is None
