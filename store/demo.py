"""The mark of a demonstration: a house full of invented people, whose sign-ins are shown to everybody."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import date

from sqlalchemy import delete, insert, select

from store.database import Tx
from store.schema import cases, invite, resident, setting, staff
from store.staff import Member, members

NAME = "demo"


class RealData(Exception):
    """There are people in this database already, and nothing says that they are invented."""


@dataclass(frozen=True, slots=True)
class Demo:
    """What is kept of it. `whole` once everything was played to the end."""

    day: str  # the day it was made on
    password: str  # of every sign-in: shown on the page
    logins: tuple[str, ...]
    whole: bool = False


def demo_of(tx: Tx) -> Demo | None:
    """None in every real house."""
    kept = tx.execute(select(setting.c.value).where(setting.c.name == NAME)).scalar()
    if kept is None:
        return None
    told = json.loads(kept)
    return Demo(told["day"], told["password"], tuple(told["logins"]), told["whole"])


def mark(tx: Tx, demo: Demo) -> None:
    tx.execute(delete(setting).where(setting.c.name == NAME))
    tx.execute(insert(setting).values(name=NAME, value=json.dumps(asdict(demo))))


def begin(tx: Tx, day: date, password: str, logins: tuple[str, ...]) -> Demo | None:
    """Mark an empty database, or give back the mark that is there (None: it was not there).

    Raises RealData.
    """
    found = demo_of(tx)
    if found is None:
        if any(tx.execute(select(table).limit(1)).first() for table in (resident, staff, invite, cases)):
            raise RealData
        mark(tx, Demo(day.isoformat(), password, logins))
    return found


def sign_ins(tx: Tx) -> tuple[str, tuple[Member, ...]] | None:
    """The password and the members of staff to sign in as; None in every real house."""
    demo = demo_of(tx)
    if demo is None:
        return None
    by_login = {member.login: member for member in members(tx) if not member.disabled}
    return demo.password, tuple(by_login[login] for login in demo.logins if login in by_login)
