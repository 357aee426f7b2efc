"""Pages that are seldom met: each is behind something that has to happen first."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta

from cases.people import Role
from cases.states import Kind
from store import staff
from store.staff import Step, links
from store.times import china_day
from store.visits.draws import Wish, make_draw
from tests.comforts.at_counter import begun
from tests.guard.conftest import Building
from tests.pages.conftest import DeskOffice
from tests.standards.test_pages import PAGE, proposed
from tests.store.office import TOWN, a_request

Opened = tuple[str, str]
"""Who opens it (a login, or the cookie of somebody between two steps; "" for nobody), and where it is."""


async def _erase(building: Building) -> Opened:
    office = building.desk.office
    who = office.resident("chat-data")
    wish = office.file(who, a_request("data:1", kind=Kind.DATA, track="none", finding={}))
    return "lina", f"/desk/cases/{wish}/erase"


async def _unmask(building: Building) -> Opened:
    return "wangli", f"/desk/cases/{building.case}/unmask?what=fact:person.id"


async def _receipt(building: Building) -> Opened:
    counter = await begun(building.desk)
    handed_in = await counter.to_the_end()
    return "wangli", handed_in.headers["location"]


async def _draw(building: Building) -> Opened:
    desk, now = building.desk, building.desk.clock[0]
    today = china_day(now)
    wish, tomorrow = Wish("4 1 6", today, today, 1), today + timedelta(days=1)
    made = desk.house.store.write_now(lambda tx: make_draw(tx, desk.people["lina"], wish, now, tomorrow))
    return "lina", f"/desk/draws/{made}"


async def _join(building: Building) -> Opened:
    desk, now = building.desk, building.desk.clock[0]
    token = desk.house.store.write_now(
        lambda tx: staff.invite(tx, desk.people["zhoumin"], "小吴", Role.CLERK, TOWN, now)
    )
    return "", f"/desk/join/{token}"


async def _new_password(building: Building) -> Opened:
    desk, now = building.desk, building.desk.clock[0]
    token = desk.house.store.write_now(lambda tx: links.give_link(tx, _number(desk, "wangli"), now))
    return "", f"/desk/new-password/{token}"


def _halfway(step: Step) -> Callable[[Building], Awaitable[Opened]]:
    async def open_it(building: Building) -> Opened:
        desk, now = building.desk, building.desk.clock[0]
        me = _number(desk, "wangli")
        return desk.house.store.write_now(lambda tx: staff.open_session(tx, me, now, step=step)), (
            f"/desk/sign-in/{step}"
        )

    return open_it


async def _figure(building: Building) -> Opened:
    return "lina", PAGE.replace("/propose", "/figure")


async def _propose(building: Building) -> Opened:
    return "lina", PAGE


async def _change(building: Building) -> Opened:
    return "heyun", await proposed(building.desk)


async def _list(building: Building) -> Opened:
    return "wangli", "/desk/lists/ask?list=cases&what=filed"


SELDOM: Mapping[str, Callable[[Building], Awaitable[Opened]]] = {
    "/desk/cases/{case_id}/erase": _erase,
    "/desk/cases/{case_id}/unmask": _unmask,
    "/desk/counter/{draft_id}/receipt": _receipt,
    "/desk/draws/{draw_id}": _draw,
    "/desk/join/{token}": _join,
    "/desk/lists/ask": _list,
    "/desk/new-password/{token}": _new_password,
    "/desk/sign-in/code": _halfway(Step.CODE),
    "/desk/sign-in/enrol": _halfway(Step.ENROL),
    "/desk/sign-in/password": _halfway(Step.PASSWORD),
    "/desk/standards/changes/{change_id}": _change,
    "/desk/standards/figure": _figure,
    "/desk/standards/propose": _propose,
}
"""By the route: what has to happen, and who then opens it."""


def _number(desk: DeskOffice, login: str) -> int:
    return int(desk.people[login].id.removeprefix("staff:"))
