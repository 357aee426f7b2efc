"""Whether what somebody typed may be their password."""

from __future__ import annotations

from anyio import to_thread
from fastapi import Request

from api.desk.account.entering import hashing
from api.forms import Sent
from api.render import house_of
from store.staff import fits, old_ones
from store.staff.passwords import KINDS, kinds, weak


async def unfit(request: Request, form: Sent, login: str, staff_id: int | None = None) -> str:
    """What is wrong with it, or "". `staff_id` of somebody who has had one before."""
    house, new = house_of(request), form.secret("password")
    if weak(new, login, (house.ground.county.name,)):
        return "weak"
    if house.accounts.dengbao and kinds(new) < KINDS:
        return "kinds"
    if new != form.secret("again"):
        return "again"
    if house.accounts.dengbao and staff_id is not None and await _used_before(request, staff_id, new):
        return "used"
    return ""


async def _used_before(request: Request, staff_id: int, new: str) -> bool:
    before = await house_of(request).store.read(lambda tx: old_ones.used_before(tx, staff_id))

    def any_fits() -> bool:
        return any(fits(new, each) for each in before)

    return await to_thread.run_sync(any_fits, limiter=hashing)
