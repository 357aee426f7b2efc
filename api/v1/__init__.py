"""The interface for other systems, version 1: `docs/api.md`."""

from fastapi import APIRouter

from api.v1 import assessments, described, notices, reading

router = APIRouter()
for part in (assessments, reading, notices, described):
    router.include_router(part.router)

__all__ = ["router"]
