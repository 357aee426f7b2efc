"""A resident and somebody of the office at the same case in the same moment: one waits for the other, and
neither is begun again. Only where rows are locked one by one; elsewhere one writes after the other anyway.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import insert, select, text, update

from cases.moves import Given
from dialogs.deeds import ToldCase
from dialogs.state import Draft, Talk
from store import casework, checks, desk, household, money
from store.casework.locking import locked
from store.database import Store, Tx
from store.desk.sheet import Save
from store.erasing import erase
from store.residents import talks
from store.residents.talks import opened_talk, shut_talk
from store.rounds.retention import drop_old_talk
from store.rounds.silence import look_for_silence
from store.schema import cases, inbox, resident
from store.seal import Seal
from store.times import ms
from tests.checks.batches import BY_WORD, FAMILY, SAID
from tests.databases import PostgresServer
from tests.houses import the_ground
from tests.money.till import COUNTY_HEAD, Till, hire
from tests.patience import PATIENCE, until
from tests.people.test_silence import ground_on
from tests.store.office import CLERK, OFFICER, Office

pytestmark = pytest.mark.postgres
Writing = Callable[[Tx], object]


@pytest.fixture
def till(postgres: PostgresServer, seal: Seal) -> Iterator[Till]:
    name = postgres.fresh()
    store = Store(postgres.at(name))
    office = Office(store, seal, the_ground())
    hire(office)
    yield Till(office)
    store.close()
    postgres.drop(name)


class Counted:
    """Work that knows how often it was begun."""

    def __init__(self, work: Writing) -> None:
        self._work, self.times = work, 0

    def __call__(self, tx: Tx) -> object:
        self.times += 1
        return self._work(tx)


def answers(till: Till, case: int) -> Writing:
    save, office = Save(CLERK, case, None, [("reply", Given(words="请带医院的票来。"))]), till.office
    return lambda tx: desk.act(tx, office.seal, save, office.now, office.ground)


def notes_an_agreement(till: Till, case: int) -> Writing:
    office = till.office
    return lambda tx: household.authorise(tx, office.seal, CLERK, case, "people[0]", BY_WORD, office.now)


def makes_a_batch(till: Till, case: int) -> Writing:
    office = till.office
    office.write(notes_an_agreement(till, case))
    office.move(case, "check")
    return lambda tx: checks.make_batch(tx, office.seal, OFFICER, [case], "file", office.now)


def approves_money(till: Till, case: int) -> Writing:
    office = till.office
    office.grant(case)
    payment = till.propose(case)
    seen = till.one(payment).version
    return lambda tx: money.approve(tx, office.seal, COUNTY_HEAD, payment, seen, office.now, office.ground)


def reminds_of_silence(till: Till, case: int) -> Writing:
    now = datetime(2026, 12, 1, 1, tzinfo=UTC)
    return lambda tx: look_for_silence(tx, till.office.seal, now, ground_on(date(2026, 12, 1)))


def says_something(till: Till, case: int, on: Callable[[], None]) -> Writing:
    """The turn of a resident: the person is locked, `on` goes by, and then it comes to the case."""
    office = till.office

    def work(tx: Tx) -> None:
        who, _ = talks.find(tx, office.seal, "telegram", "chat-1", "m-1")
        assert who is not None
        on()
        deed = ToldCase(str(case), "我的卡号换了")
        assert casework.told_case(tx, office.seal, deed, who.id, office.now, office.ground) is not None

    return work


def somebody_waits(office: Office) -> bool:
    """Whether one of the two stands in line behind the other."""
    waiting = text(
        "select count(*) from pg_stat_activity"
        " where datname = current_database() and wait_event_type = 'Lock'"
    )
    return bool(office.read(lambda tx: tx.execute(waiting).scalar_one()))


@pytest.mark.parametrize(
    ("does", "track"),
    [
        (answers, "supplement"),
        (notes_an_agreement, "supplement"),
        (makes_a_batch, "expenditure"),
        (approves_money, "supplement"),
        (reminds_of_silence, "supplement"),
    ],
    ids=lambda each: getattr(each, "__name__", ""),
)
async def test_whoever_works_at_a_case_waits_for_the_turn_of_its_resident(
    till: Till, does: Callable[[Till, int], Writing], track: str
) -> None:
    case = till.case(track=track, facts={**FAMILY, **SAID})
    till.office.move(case, "take")
    begun, go_on = threading.Event(), threading.Event()

    def on() -> None:
        begun.set()
        assert go_on.wait(PATIENCE)

    turn, work = Counted(says_something(till, case, on)), Counted(does(till, case))
    person = threading.Thread(target=till.office.write, args=(turn,))
    office = threading.Thread(target=till.office.write, args=(work,))
    person.start()
    assert begun.wait(PATIENCE)
    office.start()
    await until(lambda: somebody_waits(till.office))
    go_on.set()
    person.join(PATIENCE)
    office.join(PATIENCE)
    assert (turn.times, work.times) == (1, 1)
    assert till.office.view(case).code


async def test_a_case_that_is_opened_again_in_that_moment_is_not_erased(till: Till) -> None:
    office, case = till.office, till.case()
    who, later = office.dossier(case).resident_id, office.now + timedelta(days=400)
    state = update(cases).where(cases.c.id == case)
    office.write(lambda tx: tx.execute(state.values(open=False, closed_at=ms(office.now))).rowcount)
    begun, go_on = threading.Event(), threading.Event()

    def opens_again(tx: Tx) -> None:
        assert locked(tx, case) is not None
        tx.execute(state.values(open=True, closed_at=None))
        begun.set()
        assert go_on.wait(PATIENCE)

    erased = Counted(lambda tx: erase(tx, office.seal, who, {"file": 30}, None, later))
    opening = threading.Thread(target=office.write, args=(opens_again,))
    erasing = threading.Thread(target=office.write, args=(erased,))
    opening.start()
    assert begun.wait(PATIENCE)
    erasing.start()
    await until(lambda: somebody_waits(office))
    go_on.set()
    opening.join(PATIENCE)
    erasing.join(PATIENCE)
    assert erased.times == 1
    assert office.dossier(case).facts, "an open case keeps its people"


async def test_who_comes_back_while_the_night_forgets_keeps_the_draft(till: Till) -> None:
    office, who = till.office, till.office.resident()
    long_ago, days = ms(office.now - timedelta(days=40)), 30
    draft = Talk(script="temporary", drafts={"temporary": Draft()})

    def said(tx: Tx, message: str, at: int) -> None:
        words = {"channel": "telegram", "message_id": message, "body": b"", "state": "done", "at": at}
        tx.execute(insert(inbox).values(resident_id=who, **words))

    def began(tx: Tx) -> None:
        said(tx, "long ago", long_ago)
        tx.execute(update(resident).values(talk=shut_talk(office.seal, draft, who)))

    office.write(began)
    begun, go_on = threading.Event(), threading.Event()

    def comes_back(tx: Tx) -> None:
        tx.execute(select(resident.c.id).where(resident.c.id == who).with_for_update()).one()
        said(tx, "now", ms(office.now))
        begun.set()
        assert go_on.wait(PATIENCE)

    turn = threading.Thread(target=office.write, args=(comes_back,))
    night = threading.Thread(
        target=office.write, args=(lambda tx: drop_old_talk(tx, office.seal, days, office.now),)
    )
    turn.start()
    assert begun.wait(PATIENCE)
    night.start()
    await until(lambda: somebody_waits(office))
    go_on.set()
    turn.join(PATIENCE)
    night.join(PATIENCE)
    kept = office.read(lambda tx: tx.execute(select(resident.c.talk)).scalar_one())
    assert opened_talk(office.seal, bytes(kept), who).drafts
