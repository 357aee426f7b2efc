"""The desk: where staff of the township and the county work. Server-rendered pages under /desk."""

from fastapi import APIRouter

from api.desk import (
    case,
    door,
    household,
    live,
    me,
    papers,
    parked,
    prices,
    queue,
    replies,
    staff,
    standards,
    unmask,
)

router = APIRouter(include_in_schema=False)
for part in (
    door,
    queue,
    live,
    case,
    household,
    papers,
    replies,
    parked,
    standards,
    prices,
    staff,
    me,
    unmask,
):
    router.include_router(part.router, prefix="/desk")
router.include_router(me.router, prefix="/desk")

__all__ = ["router"]
