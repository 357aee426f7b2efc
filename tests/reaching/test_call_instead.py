"""What could not be delivered becomes a call: one task for the clerk who works the case."""

from __future__ import annotations

import asyncio

from sqlalchemy import insert, select

from bot.channel import Unreachable
from bot.errands import errands_due
from bot.house import House
from bot.post import post_due
from dialogs.message import Say
from rules import keys
from store.casework.letters import post_to_resident
from store.database import Tx
from store.desk.tasks import Task, finish, tasks
from store.schema import resident, task
from tests.channels.conftest import Clock
from tests.channels.test_post import Pigeon
from tests.money.till import hire
from tests.reaching.people import pass_by, post
from tests.store.office import CLERK, OFFICER, TOWN, Office, a_request

BLOCKED = Unreachable("blocked by the user", blocked=True)


def an_office(house: House) -> Office:
    office = Office(house.store, house.seal, house.today(), house.now())
    hire(office)
    return office


def to_call(house: House) -> list[Task]:
    found = house.store.read_now(lambda tx: tasks(tx, house.seal, CLERK, "open", house.today().day))
    return [task for task in found if task.kind == "call"]


async def lose(house: House, *outcomes: Unreachable) -> None:
    pigeon = Pigeon(*outcomes)
    for _ in outcomes:
        await post_due(house, {"telegram": pigeon})


async def test_who_blocked_us_is_called_by_the_clerk_of_the_case_once(house: House, clock: Clock) -> None:
    office = an_office(house)
    who = office.resident("501")
    case = office.file(who)
    office.move(case, "take")
    await errands_due(house)
    post(house, who, "请带户口本来。", case_id=case)
    await lose(house, BLOCKED)
    post(house, who, "请再来一次。", case_id=case)
    await pass_by(house, clock, minutes=1)
    [task] = to_call(house)
    assert (task.case_id, task.assignee, task.area) == (case, 1, TOWN)
    assert "对方关掉了消息" in task.words and "受理" in task.words
    await pass_by(house, clock, minutes=5)
    assert len(to_call(house)) == 1


async def test_once_called_the_next_letter_that_fails_is_a_new_call(house: House, clock: Clock) -> None:
    office = an_office(house)
    who = office.resident("501")
    case = office.file(who)
    await errands_due(house)
    post(house, who, "一", case_id=case)
    await lose(house, Unreachable("message text is strange"))
    await pass_by(house, clock, minutes=1)
    [task] = to_call(house)
    house.store.write_now(lambda tx: finish(tx, house.seal, CLERK, task.id, "打通了", house.now()))
    post(house, who, "二", case_id=case)
    await lose(house, Unreachable("message text is strange"))
    await pass_by(house, clock, minutes=1)
    [again] = to_call(house)
    assert again.id != task.id


async def test_two_processes_ask_once(house: House, clock: Clock) -> None:
    office = an_office(house)
    who = office.resident("501")
    case = office.file(who)
    await errands_due(house)
    post(house, who, "一", case_id=case)
    await lose(house, BLOCKED)
    clock.pass_by(minutes=1)
    await asyncio.gather(*(errands_due(house) for _ in range(6)))
    assert len(to_call(house)) == 1


async def test_nobody_is_rung_up_for_a_reminder_or_without_a_case(house: House, clock: Clock) -> None:
    office = an_office(house)
    who, other = office.resident("501"), office.resident("502")
    await errands_due(house)
    post(house, other, "您好")
    case = office.file(who)
    house.store.write_now(
        lambda tx: post_to_resident(
            tx, house.seal, who, Say("办得怎么样？"), f"survey:{case}", house.now(), case
        )
    )
    await lose(house, BLOCKED, BLOCKED)
    await pass_by(house, clock, minutes=1)
    assert to_call(house) == []


async def test_nobody_is_to_call_who_left_neither_name_nor_number(house: House, clock: Clock) -> None:
    office = an_office(house)
    await errands_due(house)

    def somebody(tx: Tx) -> int:
        made = insert(resident).values(lang="zh-CN", talk=b"", created_at=0).returning(resident.c.id)
        return int(tx.execute(made).scalar_one())

    nobody = {keys.NAME.name: None, keys.PHONE.name: None}
    unnamed = office.file(office.write(somebody), a_request("complaint:1", kind="complaint", facts=nobody))
    named = office.file(
        office.write(somebody), a_request("complaint:2", kind="complaint", facts={keys.PHONE.name: None})
    )
    for case in (unnamed, named):
        office.move(case, "take", OFFICER)
    await pass_by(house, clock, minutes=1)
    found = house.store.read_now(lambda tx: tx.execute(select(task.c.case_id)).scalars().all())
    assert list(found) == [named]
