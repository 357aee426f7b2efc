"""What is one member of staff's own, asked for by its number by others: it stays theirs."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from sqlalchemy import insert, select

from cases.kinship import Relative
from store import money, relatives
from store.database import Tx
from store.desk.replies import add_reply
from store.office import leaves
from store.office.bells import ring
from store.schema import bell, passkey
from store.times import china_day, ms
from tests.guard.conftest import Building
from tests.guard.test_foreign import HANGING, prints
from tests.guard.test_matrix import ROUTES
from tests.guard.town import Town
from tests.pages.conftest import PASSWORD
from tests.visits.homes import number

OWN = (
    "POST /desk/bells/{bell_id}",
    "POST /desk/leave/{leave_id}/end",
    "POST /desk/me/passkeys/{passkey_id}/remove",
    "POST /desk/relatives/{relative_id}/remove",
)
READ = "GET /desk/payments/doing/{name}"
SHARED = "POST /desk/replies/{reply_id}/remove"
"""Of a township: whoever works there keeps them together."""
OF_THE_COUNTY = {"change_id", "draw_id", "hook_id", "job_id", "key_id", "resident_id", "staff_id"}
"""Standards, lots, keys, chats that disturb, accounts: a county has a house of its own, roles divide them."""
NO_NUMBER_OF_A_THING = {"area", "kind", "number", "token"}


def test_every_number_in_an_address_is_asked_for_by_strangers_somewhere() -> None:
    named = {name for route in ROUTES for name in re.findall(r"\{([a-z_]+)\}", route)}
    asked = set(re.findall(r"[a-z_]+_id", HANGING.pattern))
    own = {name for route in (*OWN, READ, SHARED) for name in re.findall(r"\{([a-z_]+)\}", route)}
    assert named == asked | own | OF_THE_COUNTY | NO_NUMBER_OF_A_THING


@pytest.fixture
def own(building: Building) -> Town:
    """What wangli has: a bell, days off, a passkey, somebody in the register, a saved reply, and payments
    that are being approved.
    """
    desk, now = building.desk, building.desk.clock[0]
    wangli, zhaoqiang, seal = desk.people["wangli"], desk.people["zhaoqiang"], desk.house.seal
    today = china_day(now)

    def have(tx: Tx) -> dict[str, int | str]:
        ring(tx, number(wangli), "task", now, key="x", case_id=building.case)
        days = leaves.Wish(number(wangli), today, today + timedelta(days=3), number(zhaoqiang))
        named = {
            "staff_id": number(wangli),
            "name": "手机",
            "credential": b"c",
            "public_key": b"k",
            "count": 0,
        }
        key = insert(passkey).values(**named, at=ms(now)).returning(passkey.c.id)
        kin = Relative(tie="child", name="王小小", id_tail="", phone="13812345678")
        return {
            "bell_id": tx.execute(select(bell.c.id).order_by(bell.c.id.desc()).limit(1)).scalar_one(),
            "leave_id": leaves.enter_leave(tx, wangli, days, now, today),
            "passkey_id": tx.execute(key).scalar_one(),
            "relative_id": relatives.add_relative(tx, seal, wangli, kin, now),
            "name": money.set_about(tx, seal, wangli, "approve", ((1, 1),), "", now),
            "reply_id": add_reply(tx, wangli, "问好", "您好"),
        }

    made = desk.house.store.write_now(have)
    return Town(building, {name: str(value) for name, value in made.items()})


async def sent(own: Town, who: str, route: str) -> None:
    visitor, token = await own.building.enters(who)
    fields = {"form_token": token, "password": PASSWORD}
    await visitor.client.post(own.address(route.removeprefix("POST ")), data=fields)


@pytest.mark.parametrize("who", ["zhaoqiang", "sunmei", "clerk-elsewhere", "village", "worker"])
async def test_what_is_ones_own_is_not_taken_by_others(own: Town, who: str) -> None:
    await own.building.enters(who)
    before = prints(own)
    for route in OWN:
        await sent(own, who, route)
    assert prints(own) == before


async def test_how_far_payments_are_is_told_to_who_approves_them_and_to_nobody_else(own: Town) -> None:
    said = {}
    for who in ("wangli", "zhaoqiang", "sunmei", "clerk-elsewhere"):
        visitor, _ = await own.building.enters(who)
        said[who] = (await visitor.client.get(own.address(READ.removeprefix("GET ")))).status_code
    assert said == {"wangli": 200, "zhaoqiang": 404, "sunmei": 404, "clerk-elsewhere": 404}


async def test_a_saved_reply_is_not_taken_from_elsewhere(own: Town) -> None:
    await own.building.enters("sunmei")
    before = prints(own)
    await sent(own, "sunmei", SHARED)
    assert prints(own) == before


ENDED = {OWN[0]: "bell", OWN[1]: "leave", OWN[3]: "relative", SHARED: "saved_reply"}


@pytest.mark.parametrize("route", ENDED)
async def test_the_owner_ends_each_of_them(own: Town, route: str) -> None:
    before = prints(own)
    await sent(own, "wangli", route)
    after = prints(own)
    assert before[ENDED[route]] != after[ENDED[route]]
