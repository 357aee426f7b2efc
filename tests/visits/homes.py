"""A household that asked for dibao, and what happens on visits to it. All invented."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import Any

from PIL import Image
from sqlalchemy import select

from cases.people import Actor, Role
from dialogs.deeds import Filed
from dialogs.ground import Ground
from store import staff, visits
from store.schema import staff as staff_table
from store.schema import visit_part
from store.times import china_day
from store.visits import Plan, Sent
from tests.pages.conftest import DeskOffice
from tests.store.office import CLERK, COLLEAGUE, Office, a_request

TODAY = date(2026, 11, 24)
FACTS: dict[str, Any] = {
    "hardship.kind": None,
    "household.status": "none",
    "household.settlement": "rural",
    "household.members": 3,
    "household.needs": "none",
    "household.assets": "none",
    "household.kin": "none",
    "income.sources": "work",
    "income.amount[0]": 60_000,
    "income.job_cost": 0,
}


def a_dibao(kind: str = "dibao", **facts: Any) -> Filed:
    return a_request(
        f"{kind}:1",
        kind=kind,
        track="none",
        facts={**FACTS, **facts},
        finding={"programme": kind, "track": "", "outcome": "staff_check", "lines": []},
    )


def hire(office: Office) -> dict[str, Actor]:
    """Two clerks, a helper of a village, a worker of a third party, a clerk elsewhere."""
    from tests.store.office import OTHER_TOWN, TOWN

    people = (
        ("wangli", "王丽", Role.CLERK, TOWN),
        ("zhaoqiang", "赵强", Role.CLERK, TOWN),
        ("sunmei", "孙梅", Role.CLERK, OTHER_TOWN),
        ("yangfan", "杨帆", Role.VILLAGE, TOWN + "201"),
        ("heping", "何平", Role.WORKER, TOWN),
    )
    made = {}
    for login, name, role, area in people:

        def work(tx: Any, one: tuple[str, str, Role, str] = (login, name, role, area)) -> int:
            known = tx.execute(select(staff_table.c.id).where(staff_table.c.login == one[0])).scalar()
            return int(known or staff.create(tx, *one, "x", office.now) or 0)

        made[login] = Actor(f"staff:{office.write(work)}", role, area, name)
    return made


def number(actor: Actor) -> int:
    return int(actor.id.removeprefix("staff:"))


def a_plan(first: Actor, second: Actor | None, key: str = "form:1", **more: Any) -> Plan:
    return Plan(key, more.pop("day", TODAY), number(first), number(second) if second else 0, **more)


def on_the_day(office: Office) -> Ground:
    return office.ground.on(china_day(office.now))


def plan(office: Office, actor: Actor, case: int, given: Plan) -> int:
    return office.write(
        lambda tx: visits.plan_visit(tx, office.seal, actor, case, given, office.now, on_the_day(office))
    )


def send(
    office: Office, actor: Actor, visit: int, key: str, kind: str, subject: str = "", **body: Any
) -> bool:
    page = "0" * 32 if kind in ("photo", "signature") else None
    sent = Sent(f"key-{key:0>8}", kind, subject, 1, body, page, page)
    return office.write(lambda tx: visits.keep_part(tx, office.seal, actor, visit, sent, office.now))


def finish(office: Office, actor: Actor, visit: int) -> Any:
    return office.write(
        lambda tx: visits.finish_visit(tx, office.seal, actor, visit, office.now, office.ground)
    )


def sign(office: Office, actor: Actor, visit: int, *who: str) -> None:
    for each in who or ("resident", "first", "second"):
        send(office, actor, visit, f"sign-{each}", "signature", each)


def a_visited_home(desk: DeskOffice, case: int) -> tuple[int, int]:
    """A visit of the case with one photo: its number, and the photo's."""
    office, people = desk.office, desk.people
    given = a_plan(people["wangli"], people["zhaoqiang"], day=china_day(office.now))
    visit = plan(office, people["wangli"], case, given)
    photo = BytesIO()
    Image.new("RGB", (64, 48), "white").save(photo, "JPEG")
    name = desk.house.shelf.keep(photo.getvalue())
    sent = Sent("photo-001", "photo", "", 1, {}, name, name)
    office.write(lambda tx: visits.keep_part(tx, office.seal, people["wangli"], visit, sent, office.now))
    part = select(visit_part.c.id).where(visit_part.c.visit_id == visit)
    return visit, int(office.read(lambda tx: tx.execute(part).scalar_one()))


__all__ = [
    "CLERK",
    "COLLEAGUE",
    "a_dibao",
    "a_plan",
    "finish",
    "hire",
    "number",
    "on_the_day",
    "plan",
    "send",
    "sign",
]
