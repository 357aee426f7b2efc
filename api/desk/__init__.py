"""The desk: where staff of the township and the county work. Server-rendered pages under /desk."""

from fastapi import APIRouter

from api.desk import case, door, household, live, me, papers, parked, prices, queue, replies, staff, standards

router = APIRouter(include_in_schema=False)
for part in (door, queue, live, case, household, papers, replies, parked, standards, prices, staff, me):
    router.include_router(part.router, prefix="/desk")

__all__ = ["router"]
