"""The web side of the house, put together: doors, headers, and what happens when something goes wrong."""

from __future__ import annotations

from functools import cache, partial

from fastapi import Depends, FastAPI
from starlette.routing import BaseRoute

from api import assets, chat, desk, health, metrics, notices, once, telegram, v1
from api.guard import over_https
from api.headers import SafeHeaders
from api.heads import Heads
from api.health import Health
from api.numbers import numbers_fit
from api.problems import LastResort, add_problem_pages
from api.v1.described import describe
from api.v1.pace import Pace
from bot.house import House


@cache
def routes() -> tuple[BaseRoute, ...]:
    """Every way in, worked out once: they are the same for every house, and it takes half a second."""
    ways = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, dependencies=[Depends(numbers_fit)])
    for door in (health, metrics, assets, once):
        ways.include_router(door.router)
    for room in (chat, notices, desk, v1):
        room.open_doors(ways)
    return tuple(ways.routes)


def create_app(house: House) -> FastAPI:
    """The application. In development its description needs no key."""
    schema = None if house.production else "/openapi.json"
    app = telegram.WithWebhook(
        title="Palmtop Aid",
        docs_url=None,
        redoc_url=None,
        openapi_url=schema,
        redirect_slashes=False,
        routes=list(routes()),
    )
    app.state.house = house
    app.state.health = Health(house)
    app.state.pace_of_notices = Pace()
    app.openapi = partial(describe, app)  # type: ignore[method-assign]
    add_problem_pages(app)
    app.add_middleware(LastResort)
    app.add_middleware(SafeHeaders, https=over_https(house))
    app.add_middleware(Heads)
    return app
