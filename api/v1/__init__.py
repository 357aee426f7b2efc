"""The interface for other systems, version 1: `docs/api.md`."""

from fastapi import FastAPI

from api.v1 import assessments, described, notices, reading


def open_doors(ways: FastAPI) -> None:
    for part in (assessments, reading, notices, described):
        ways.include_router(part.router)
