"""The interface for other systems, version 1: `docs/api.md`."""

from fastapi import APIRouter

from api.v1 import assessments, described, reading

router = APIRouter()
for part in (assessments, reading, described):
    router.include_router(part.router)

__all__ = ["router"]
