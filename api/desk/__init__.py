"""The desk: where staff of the township and the county work. Server-rendered pages under /desk."""

from fastapi import APIRouter

from api.desk import (
    alike,
    away,
    bells,
    case,
    case_check,
    checks,
    documents,
    door,
    draws,
    envelope,
    household,
    kin,
    live,
    me,
    papers,
    parked,
    payment_lists,
    payment_months,
    payment_part,
    payments,
    prices,
    queue,
    replies,
    staff,
    standards,
    tasks,
    trail,
    unmask,
)

router = APIRouter(include_in_schema=False)
for part in (
    payment_lists,
    payment_months,
    payments,
    payment_part,
    envelope,
    tasks,
    door,
    queue,
    live,
    case,
    household,
    documents,
    case_check,
    alike,
    checks,
    papers,
    replies,
    parked,
    standards,
    prices,
    staff,
    me,
    unmask,
    trail,
    bells,
    away,
    kin,
    draws,
):
    router.include_router(part.router, prefix="/desk")

__all__ = ["router"]
