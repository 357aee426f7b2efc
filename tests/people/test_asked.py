"""A third party does what it was asked to do, knows what it needs for that, and no more."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from rules import keys
from store.desk.bells import bells
from store.schema import event
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import Visitor, words
from tests.people.test_workers import a_worker
from tests.store.office import ID_NUMBER, NAME, PHONE, a_request

STORY = "孩子三月做了手术"
PLACE = "双谷村三组"


async def asked(desk: DeskOffice, task: str) -> tuple[int, Visitor]:
    """A case with a task in it for a worker, who has just signed in."""
    facts = {keys.STORY.name: STORY, keys.PLACE.name: PLACE}
    case = desk.case(a_request(facts=facts))
    desk.move(case, "take")
    worker, number = await a_worker(desk)
    page = f"/desk/cases/{case}/workers"
    form = {"worker": str(number), "task": task, "until": "2026-11-30"}
    assert (await (await desk.at_desk()).send(page, form)).status_code == 303
    return case, worker


@pytest.mark.parametrize(
    ("task", "told", "kept"),
    [
        ("visit", (NAME, PHONE, PLACE), (ID_NUMBER, STORY)),
        ("follow_up", (NAME, PHONE), (ID_NUMBER, STORY, PLACE)),
        ("evaluate", (NAME, PLACE), (ID_NUMBER, STORY, PHONE)),
    ],
)
async def test_a_worker_reads_what_the_task_needs_and_nothing_else(
    desk: DeskOffice, task: str, told: tuple[str, ...], kept: tuple[str, ...]
) -> None:
    case, worker = await asked(desk, task)
    assert NAME in words(await worker.get("/desk/tasks"))
    page = await worker.get("/desk/tasks/asked/1")
    assert [each for each in told if each not in page.text] == []
    assert [each for each in kept if each in page.text] == []
    for part in ("household", "documents", "documents/application", "check", "payments", "trail", "visits"):
        assert (await worker.get(f"/desk/cases/{case}/{part}")).status_code == 404, part
    sent = await worker.send(f"/desk/cases/{case}", {"move": "note", "note": "x"}, page="/desk/tasks/asked/1")
    assert sent.status_code == 404


async def test_how_it_went_goes_into_the_file_and_the_case_out_of_sight(desk: DeskOffice) -> None:
    case, worker = await asked(desk, "visit")
    page = "/desk/tasks/asked/1"
    empty = await worker.send(page, {"words": "  "})
    assert empty.status_code == 422 and "请写几句话：办得怎么样" in words(empty)
    token = await worker.token(page)
    sent = {"form_token": token, "words": "老人一个人在家，腿脚不方便"}
    answers = [await worker.client.post(page, data=sent) for _ in range(2)]
    assert [each.status_code for each in answers] == [303, 303], "pressed twice, it is told once"
    moves = select(event.c.move).where(event.c.case_id == case)
    made = desk.house.store.read_now(lambda tx: list(tx.execute(moves).scalars()))
    assert made.count("task_done") == 1
    assert (await worker.get(page)).status_code == 404
    assert "没有要办的" in words(await worker.get("/desk/tasks"))
    clerk = await desk.at_desk()
    shown = words(await clerk.get(f"/desk/cases/{case}"))
    assert "第三方办完了一件事" in shown and "老人一个人在家，腿脚不方便" in shown
    assert "办完了" in words(await clerk.get(f"/desk/cases/{case}/workers"))
    rung = desk.house.store.read_now(lambda tx: bells(tx, desk.house.seal, desk.people["wangli"]))
    assert ("task_done", case, "龙小燕") in [(each.kind, each.case_id, each.by) for each in rung]


async def test_anothers_task_is_not_there(desk: DeskOffice) -> None:
    await asked(desk, "visit")
    clerk = await desk.at_desk()
    assert (await clerk.get("/desk/tasks/asked/1")).status_code == 403
