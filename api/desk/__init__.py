"""The desk: where staff of the township and the county work. Server-rendered pages under /desk."""

from fastapi import APIRouter

from api.desk import case, door, live, me, papers, parked, queue, replies, staff

router = APIRouter(include_in_schema=False)
for part in (door, queue, live, case, papers, replies, parked, staff, me):
    router.include_router(part.router, prefix="/desk")

__all__ = ["router"]
