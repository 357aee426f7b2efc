"""The web side of the house, put together: doors, headers, and what happens when something goes wrong."""

from __future__ import annotations

from functools import partial

from fastapi import Depends, FastAPI

from api import assets, chat, desk, health, metrics, notices, once, telegram, v1
from api.guard import over_https
from api.headers import SafeHeaders
from api.health import Health
from api.numbers import numbers_fit
from api.problems import LastResort, add_problem_pages
from api.v1.described import describe
from bot.house import House


def create_app(house: House) -> FastAPI:
    """The application. In development its description needs no key."""
    schema = None if house.production else "/openapi.json"
    app = FastAPI(
        title="Palmtop Aid",
        docs_url=None,
        redoc_url=None,
        openapi_url=schema,
        redirect_slashes=False,
        dependencies=[Depends(numbers_fit)],
    )
    app.state.house = house
    app.state.health = Health(house)
    app.openapi = partial(describe, app)  # type: ignore[method-assign]
    for door in (
        health,
        metrics,
        assets,
        chat,
        notices,
        once,
        desk,
        v1,
    ):
        app.include_router(door.router)
    add_problem_pages(app)
    app.add_middleware(LastResort)
    app.add_middleware(telegram.Webhook)
    app.add_middleware(SafeHeaders, https=over_https(house))
    return app
