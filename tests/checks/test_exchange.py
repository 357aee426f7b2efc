"""A batch goes over HTTP to another office and back, whatever the line and the other side do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from bot.exchange.carrying import exchange_due
from bot.exchange.link import CheckLink, Stopped, proper_base
from bot.house import House
from store import checks
from store.database import Store
from store.schema import check_batch, job
from tests.checks.batches import a_batch, a_case, a_row, people, take_back
from tests.exchange_fake import KEY, OtherSide, the_other_side
from tests.houses import a_house
from tests.patience import PATIENCE
from tests.store.office import NOW, OFFICER, Office


@pytest.fixture
def side() -> Iterator[OtherSide]:
    with the_other_side(int(NOW.timestamp())) as other:
        yield other


@pytest.fixture
def linked(store: Store, tmp_path: Path, side: OtherSide) -> Iterator[tuple[House, list[datetime]]]:
    clock = [NOW]
    with a_house(tmp_path, lambda: clock[0], store) as built:
        yield replace(built, check_link=CheckLink(side.base, KEY, seconds=PATIENCE)), clock


@pytest.fixture
def office(linked: tuple[House, list[datetime]]) -> Office:
    house, _ = linked
    return Office(house.store, house.seal, house.today())


async def rounds(linked: tuple[House, list[datetime]], side: OtherSide, times: int) -> None:
    """So many rounds, each half an hour after the one before."""
    house, clock = linked
    for _ in range(times):
        await exchange_due(house)
        clock[0] += timedelta(minutes=30)
        side.now = int(clock[0].timestamp())


def state(office: Office, batch: int) -> tuple[str, str | None]:
    row = office.read(lambda tx: tx.execute(select(check_batch).where(check_batch.c.id == batch)).one())
    return row.state, row.error


def answers(office: Office, side: OtherSide, batch: int, **values: str) -> None:
    side.results = [a_row(each, **values) for each in people(office, batch)]


async def test_a_batch_goes_out_and_its_results_become_facts(
    linked: tuple[House, list[datetime]], office: Office, side: OtherSide
) -> None:
    case_id = a_case(office)
    batch = a_batch(office, case_id, way="http")
    answers(office, side, batch, wages="2000")
    await rounds(linked, side, 2)
    assert state(office, batch) == ("done", None) and side.wrong == []
    assert office.dossier(case_id).facts["people.wages[0]"] == 200000
    assert len(side.batches) == 1


@pytest.mark.parametrize("fault", ["slow", "500", "html", "unsigned", "old_time", "drop"])
async def test_it_is_tried_again_and_the_other_side_takes_it_once(
    linked: tuple[House, list[datetime]], office: Office, side: OtherSide, fault: str
) -> None:
    batch = a_batch(office, a_case(office), way="http")
    side.faults = [fault]
    house, clock = linked
    hasty = replace(house, check_link=CheckLink(side.base, KEY, seconds=0.5)) if fault == "slow" else house
    await rounds((hasty, clock), side, 1)
    assert state(office, batch)[0] == "open" and state(office, batch)[1] is not None
    await rounds(linked, side, 1)
    assert state(office, batch) == ("sent", None) and len(side.batches) == 1


async def test_a_redirect_is_not_followed(
    linked: tuple[House, list[datetime]], office: Office, side: OtherSide
) -> None:
    batch = a_batch(office, a_case(office), way="http")
    side.faults = ["redirect"]
    await rounds(linked, side, 3)
    assert state(office, batch) == ("stopped", "redirect")
    assert side.elsewhere == 0 and len(side.asked) == 1


@pytest.mark.parametrize(("fault", "why"), [("409", "conflict"), ("403", "refused")])
async def test_a_refusal_stops_the_batch_and_its_people_can_be_asked_about_again(
    linked: tuple[House, list[datetime]], office: Office, side: OtherSide, fault: str, why: str
) -> None:
    case_id = a_case(office)
    batch = a_batch(office, case_id, way="http")
    side.faults = [fault]
    await rounds(linked, side, 2)
    assert state(office, batch) == ("stopped", why)
    assert len(people(office, a_batch(office, case_id))) == 2


async def test_late_results_and_results_that_come_twice(
    linked: tuple[House, list[datetime]], office: Office, side: OtherSide
) -> None:
    batch = a_batch(office, a_case(office), way="http")
    await rounds(linked, side, 3)
    assert state(office, batch)[0] == "sent"
    first, second = (a_row(each) for each in people(office, batch))
    side.results = [first]
    await rounds(linked, side, 2)
    assert [each.answered for each in people(office, batch)] == [True, False]
    side.results = [first, second]
    await rounds(linked, side, 1)
    assert state(office, batch) == ("done", None)


async def test_one_wrong_line_keeps_all_of_an_answer_out_until_it_is_put_right(
    linked: tuple[House, list[datetime]], office: Office, side: OtherSide
) -> None:
    batch = a_batch(office, a_case(office), way="http")
    answers(office, side, batch)
    side.results[1]["savings"] = "-1"
    await rounds(linked, side, 2)
    assert state(office, batch) == ("sent", "bad_results")
    assert not any(each.answered for each in people(office, batch))
    side.results[1]["savings"] = "1"
    await rounds(linked, side, 1)
    assert state(office, batch) == ("done", None)


async def test_who_took_the_agreement_back_never_leaves_the_house(
    linked: tuple[House, list[datetime]], office: Office, side: OtherSide
) -> None:
    case_id = a_case(office)
    batch = a_batch(office, case_id, way="http")
    wife = next(each for each in people(office, batch) if each.place == "people[1]")
    take_back(office, case_id, "people[1]")
    await rounds(linked, side, 1)
    (sent,) = side.batches.values()
    assert wife.id_number.encode() not in sent and wife.name.encode() not in sent


async def test_a_process_that_died_in_between_sends_the_same_batch_again(
    linked: tuple[House, list[datetime]], office: Office, side: OtherSide
) -> None:
    batch = a_batch(office, a_case(office), way="http")
    await rounds(linked, side, 1)
    again = update(job).where(job.c.kind == "check_send").values(state="queued", lease_until=0, due_at=0)
    office.write(lambda tx: tx.execute(again).rowcount)
    await rounds(linked, side, 1)
    assert len(side.batches) == 1 and state(office, batch)[0] == "sent"
    assert office.read(lambda tx: checks.batches(tx, OFFICER))[0].id == batch


def test_only_the_address_that_is_set_is_ever_contacted(side: OtherSide) -> None:
    assert not proper_base("http://169.254.169.254/latest")
    assert not proper_base("http://check.example/palmtop")
    assert not proper_base("https://user:word@check.example/")
    assert not proper_base("ftp://check.example/") and not proper_base("check.example")
    assert proper_base("https://check.example/palmtop") and proper_base(side.base)


def test_an_answer_without_end_is_cut_off(side: OtherSide) -> None:
    side.results = [{"note": "x" * 1000}] * 9000
    with pytest.raises(Stopped, match="too_long"):
        CheckLink(side.base, KEY, 5.0).ask("GET", "/requests/A/results", "A", side.now)
