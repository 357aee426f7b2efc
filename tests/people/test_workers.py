"""A worker of a third party sees a case as long as a task in it is theirs, and no other."""

from __future__ import annotations

from datetime import timedelta

import pytest

from cases.people import Role
from store import staff
from tests.pages.conftest import DeskOffice, hashed
from tests.pages.visitor import Visitor, words
from tests.store.office import COUNTY, NAME, NOW, a_request


async def a_worker(desk: DeskOffice) -> tuple[Visitor, int]:
    def hire(tx: object) -> tuple[int | None, str]:
        made = staff.create(tx, "worker", "龙小燕", Role.WORKER, COUNTY, hashed(), NOW)
        return made, staff.open_session(tx, made, NOW)

    made, token = desk.house.store.write_now(hire)
    visitor = await desk.visitor()
    visitor.client.cookies.set("desk", token)
    return visitor, made or 0


async def test_nothing_is_seen_before_somebody_asks_and_nothing_after_the_last_day(desk: DeskOffice) -> None:
    case, other = desk.case(), desk.case(a_request(draft="temporary:2"), sender="chat-2")
    (worker, number), clerk = await a_worker(desk), await desk.at_desk("wangli")
    assert (await worker.get(f"/desk/cases/{case}")).status_code == 404
    page = f"/desk/cases/{case}/workers"
    form = {"worker": str(number), "task": "visit", "until": "2026-11-24"}
    assert (await clerk.send(page, form)).status_code == 303
    asked = (await worker.get(f"/desk/cases/{case}")).headers["location"]
    assert asked == "/desk/tasks/asked/1" and NAME in words(await worker.get(asked))
    assert "王丽请您办一件事" in words(await worker.get("/desk/bells"))
    assert (await worker.get("/desk")).headers["location"] == "/desk/tasks"
    assert words(await worker.get("/desk/tasks")).count(NAME) == 1
    assert (await worker.get(f"/desk/cases/{other}")).status_code == 404
    assert (await worker.get(page)).status_code == 403, "workers ask nobody"
    desk.later(timedelta(minutes=20))
    await worker.get("/desk/tasks")
    desk.clock[0] = NOW + timedelta(days=1)
    token = desk.house.store.write_now(lambda tx: staff.open_session(tx, number, desk.clock[0]))
    worker.client.cookies.set("desk", token)
    assert (await worker.get(f"/desk/cases/{case}")).status_code == 404


@pytest.mark.parametrize(
    ("change", "said"),
    [({"until": "2026-11-01"}, "三个月以内"), ({"worker": "1"}, "选一位"), ({"task": "cook"}, "办什么")],
)
async def test_what_cannot_be_asked_is_said_kindly(
    desk: DeskOffice, change: dict[str, str], said: str
) -> None:
    case = desk.case()
    _, number = await a_worker(desk)
    form = {"worker": str(number), "task": "visit", "until": "2026-11-30"} | change
    answer = await (await desk.at_desk("wangli")).send(f"/desk/cases/{case}/workers", form)
    assert answer.status_code == 422 and said in words(answer)


async def test_a_task_that_is_ended_takes_the_case_out_of_sight_at_once(desk: DeskOffice) -> None:
    case = desk.case()
    (worker, number), clerk = await a_worker(desk), await desk.at_desk("wangli")
    page = f"/desk/cases/{case}/workers"
    await clerk.send(page, {"worker": str(number), "task": "visit", "until": "2026-11-30"})
    foreign = await desk.at_desk("sunmei")
    assert (await foreign.send(f"{page}/1/end", {}, page="/desk/me")).status_code == 404
    assert (await worker.get("/desk/tasks/asked/1")).status_code == 200
    assert (await clerk.send(f"{page}/1/end", {}, page=page)).status_code == 303
    assert (await worker.get(f"/desk/cases/{case}")).status_code == 404
    assert (await worker.get("/desk/tasks/asked/1")).status_code == 404
