"""Managing staff from the terminal, for whoever runs the service."""

from __future__ import annotations

import argparse
from datetime import datetime

from cases.people import Actor, Role
from palmtop.settings import BadSettings, Settings
from palmtop.wiring import build
from store import staff as members
from store.database import Tx


def _at_terminal(area: str) -> Actor:
    """Whoever can run commands on the machine can do anything there anyhow."""
    return Actor(id="terminal", role=Role.ADMINISTRATOR, area=area)


def manage(given: argparse.Namespace, settings: Settings) -> int:
    house = build(settings)
    try:
        if given.what == "list":
            for member in house.store.read_now(members.members):
                state = "disabled" if member.disabled else "active"
                print(f"{member.id}\t{member.login}\t{member.name}\t{member.role}\t{member.area}\t{state}")
            return 0
        if given.what == "invite":
            area = given.area or house.ground.county.code
            token = house.store.write_now(
                lambda tx: members.invite(tx, _at_terminal(area), given.name, given.role, area, house.now())
            )
            print(f"{house.public_url}/desk/join/{token}")
            return 0
        now = house.now()
        house.store.write_now(lambda tx: _switch(tx, given, now))
        return 0
    finally:
        house.store.close()


def _switch(tx: Tx, given: argparse.Namespace, now: datetime) -> None:
    found = [member for member in members.members(tx) if member.login == given.login]
    if not found:
        raise BadSettings(f"There is no member of staff with the login {given.login!r}.")
    if given.what == "enable":
        members.enable(tx, found[0].id)
    elif not members.disable(tx, found[0].id, now):
        raise BadSettings("The last administrator stays.")
