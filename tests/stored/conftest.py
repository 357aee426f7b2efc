"""The demonstration with all its people, in which everybody has written something evil."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from secrets import token_urlsafe

import pytest
import uvicorn
from fastapi import FastAPI
from sqlalchemy import func, select, update

from api.app import create_app
from api.chat.visitor import sender_of
from bot.house import House
from palmtop.demo import fill
from palmtop.demo.office import LOGINS
from palmtop.settings import Settings
from palmtop.wiring import build
from store import schema
from store.database import Tx
from store.seal import make_key
from store.staff import open_session
from tests.keeping.conftest import NOW
from tests.patience import PATIENCE
from tests.stored.poison import poison


@dataclass
class Poisoned:
    """A house whose every word is a payload, who works there, and how much was changed."""

    house: House
    app: FastAPI
    changed: int
    phone: str  # the cookie of a resident's browser
    tokens: dict[str, str] = field(default_factory=dict)  # of sessions, by sign-in

    def cookies(self, who: str) -> dict[str, str]:
        """Of a member of staff by sign-in, of the resident; of nobody."""
        if who == "resident":
            return {"palmtop": self.phone}
        return {"desk": self.tokens[who]} if who else {}


@pytest.fixture(scope="session")
def poisoned(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Poisoned]:
    folder = tmp_path_factory.mktemp("poisoned")
    settings = Settings(data=folder, secret=make_key())
    fill(settings, NOW)
    later = NOW + timedelta(minutes=5)
    house = build(settings, lambda: later)
    try:
        changed = house.store.write_now(lambda tx: poison(tx, house.seal))
        made = Poisoned(house, create_app(house), changed, token_urlsafe(32))
        house.store.write_now(lambda tx: _to_the_web(tx, sender_of(made.phone)))
        for login in LOGINS:
            made.tokens[login] = house.store.write_now(lambda tx, login=login: _signed_in(tx, login, later))
        yield made
    finally:
        house.store.close()


def _signed_in(tx: Tx, login: str, now: datetime) -> str:
    number = tx.execute(select(schema.staff.c.id).where(schema.staff.c.login == login)).scalar_one()
    return open_session(tx, number, now)


def _to_the_web(tx: Tx, sender: str) -> None:
    """Whoever has most cases opens the page on a phone."""
    cases, address = schema.cases.c, schema.address
    most = select(cases.resident_id).group_by(cases.resident_id).order_by(func.count().desc()).limit(1)
    who = tx.execute(most).scalar_one()
    tx.execute(update(address).where(address.c.resident_id == who).values(channel="web", sender=sender))


@contextmanager
def behind_a_port(app: FastAPI) -> Iterator[str]:
    """The address where it is served."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        config = uvicorn.Config(app, log_config=None, ws="none", timeout_graceful_shutdown=1)
        server = uvicorn.Server(config)
        serving = threading.Thread(target=server.run, args=([door],), daemon=True)
        serving.start()
        yield f"http://127.0.0.1:{door.getsockname()[1]}"
        server.should_exit = True
        serving.join(PATIENCE)
