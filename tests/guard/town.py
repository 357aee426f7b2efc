"""A township in which everything has happened once: each kind of thing that has a number of its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

from sqlalchemy import insert

from cases.moves import Given
from store import bulk, counter, leaving, money
from store.database import Tx
from store.desk.saved_views import save_view
from store.desk.tasks import NewTask, open_task
from store.notices import making
from store.office.assignments import ask_worker
from store.office.bells import ring
from store.residents.talks import inbox_context
from store.schema import inbox
from store.times import china_day, ms
from tests.checks import batches
from tests.guard.conftest import Building
from tests.notices.board import WISH
from tests.store.office import TOWN, a_request
from tests.trail.papers import a_list_and_a_sample, a_photo
from tests.visits.homes import a_visited_home, number

LIST = leaving.Wanted("cases", TOWN, {"what": "filed"}, "报表", ("1",))


@dataclass
class Town:
    """`numbers`: by the name that the routes give it."""

    building: Building
    numbers: dict[str, str] = field(default_factory=dict)

    def address(self, path: str) -> str:
        for name, value in self.numbers.items():
            path = path.replace("{" + name + "}", value)
        return path


def lived_in(building: Building) -> Town:
    desk, case = building.desk, building.case
    office, seal, now = desk.office, desk.house.seal, desk.clock[0]
    today, ground = china_day(now), desk.house.today()
    wangli = desk.people["wangli"]
    building.hire("worker")
    worker = desk.people["worker"]
    photo = a_photo(desk, case)
    other = desk.case(a_request("temporary:other"), "other")
    desk.move(case, "take")
    desk.move(case, "check")
    batches.agree(office, case, "people[0]")
    check = batches.a_batch(office, case)
    visit, part = a_visited_home(desk, case)
    noticed = desk.case(a_request("temporary:noticed", village=TOWN + "001"), "noticed")
    for move, given in (("take", Given()), ("declare", Given()), ("propose", Given(amount_fen=80_000))):
        desk.move(noticed, move, given=given)
    listed, sample = a_list_and_a_sample(desk)

    def happen(tx: Tx) -> dict[str, int | str]:
        begun = counter.take_down(tx, seal, wangli, "enquiry", now)
        wanted = NewTask("x:1", "call", TOWN, today, case, words="去看看")
        said = seal.shut(b'{"heard": {"text": "x"}}', inbox_context("web", "1"))
        parked = {"channel": "web", "message_id": "1", "resident_id": None, "body": said, "state": "parked"}
        kept = insert(inbox).values(**parked, at=ms(now))
        ring(tx, number(wangli), "task", now, key="x:1", case_id=case)
        return {
            "draft_id": begun,
            "task_id": open_task(tx, seal, wanted, now),
            "notice_id": making.draft(tx, seal, wangli, noticed, WISH, now, ground),
            "name": money.set_about(tx, seal, wangli, "approve", ((listed, 1),), "", now),
            "bulk_id": bulk.choose(tx, wangli, bulk.REMIND, [case], now),
            "assignment_id": ask_worker(
                tx, wangli, other, number(worker), "visit", today + timedelta(days=3), now, today
            ),
            "view_id": save_view(tx, wangli, "我的", "view=open", now, shared=False),
            "list_id": leaving.ask(tx, seal, wangli, LIST, now),
            "inbox_id": tx.execute(kept.returning(inbox.c.id)).scalar_one(),
        }

    made = {name: str(value) for name, value in desk.house.store.write_now(happen).items()}
    numbers = {
        "case_id": str(case), "other_id": str(other), "paper_id": str(photo), "number": "1",
        "check_id": str(check), "batch_id": str(listed), "sample_id": str(sample),
        "kind": "promise", "visit_id": str(visit), "part_id": str(part), "area": TOWN, **made,
    }  # fmt: skip
    return Town(building, numbers)
