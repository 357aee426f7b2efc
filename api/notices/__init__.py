"""Public notices for everybody: what hangs today, by township, and a way to object. No cookie, no scripts."""

from fastapi import FastAPI

from api.notices import objecting, reading


def open_doors(ways: FastAPI) -> None:
    for part in (objecting, reading):  # the fixed addresses before the one with a township in it
        ways.include_router(part.router, prefix="/notices", include_in_schema=False)
