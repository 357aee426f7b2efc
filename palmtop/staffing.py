"""Managing staff from the terminal, for whoever runs the service."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from datetime import datetime

from bot.house import House
from cases.people import Actor, Duty, Role
from cases.posts import POSTS, PostRefused
from dialogs.words import Words
from palmtop.settings import BadSettings, Settings
from palmtop.wiring import build
from store import staff as members
from store import trail
from store.database import Tx
from store.staff import factors, links
from store.staff.noticed import tell_of_account
from store.staff.posts import change_post
from store.trail import Act, What


def at_terminal(county: str) -> Actor:
    """Whoever can run commands on the machine can do anything there anyhow."""
    return Actor(id="terminal", role=Role.ADMINISTRATOR, area=county)


def manage(given: argparse.Namespace, settings: Settings) -> int:
    """Raises BadSettings for a login that is not there and for a post that nobody may hold."""
    house = build(settings)
    try:
        if given.what == "list":
            _list(house, house.words(given.lang))
        elif given.what == "invite":
            print(f"{house.public_url}/desk/join/{_invited(house, given)}")
        elif given.what == "link":
            print(f"{house.public_url}/desk/new-password/{_link(house, given)}")
        else:
            now = house.now()
            house.store.write_now(lambda tx: _switch(tx, house, given, now))
        return 0
    except PostRefused as refused:
        raise BadSettings(refused.message) from None
    finally:
        house.store.close()


def _list(house: House, words: Words) -> None:
    for member in house.store.read_now(members.members):
        state = words.say("staff-disabled" if member.disabled else "staff-active")
        duties = ",".join(sorted(member.duties)) or "-"
        print(
            member.id, member.login, member.name, member.role, member.area, duties, state, sep="\t"
        )  # fmt: skip


def _invited(house: House, given: argparse.Namespace) -> str:
    county = house.ground.county.code
    area, role, duties = given.area or county, _role(given.role or Role.CLERK), _duties(given.duty or ())
    return house.store.write_now(
        lambda tx: members.invite(tx, at_terminal(county), given.name, role, area, house.now(), duties)
    )


def _link(house: House, given: argparse.Namespace) -> str:
    """For another password; a second factor stays."""
    now = house.now()

    def work(tx: Tx) -> str:
        member = _named(tx, given.login)
        act = Act(
            at_terminal(house.ground.county.code),
            What.PASSWORD,
            subject=f"staff:{member.id}",
            why="link-given",
        )
        trail.note(tx, house.seal, act, now)
        return links.give_link(tx, member.id, now)

    return house.store.write_now(work)


def _named(tx: Tx, login: str | None) -> members.Member:
    found = [member for member in members.members(tx) if member.login == login]
    if not found:
        raise BadSettings("staff-no-login", login=login or "")
    return found[0]


def _switch(tx: Tx, house: House, given: argparse.Namespace, now: datetime) -> None:
    county, member = house.ground.county.code, _named(tx, given.login)
    kind, said = What.ENABLED, ""
    if given.what == "enable":
        members.enable(tx, member.id)
    elif given.what == "reset":
        factors.reset_factors(tx, member.id)
        kind, said = What.FACTOR, "factor-reset"
    elif given.what == "change":
        role, area = _role(given.role or member.role), given.area or member.area
        duties = member.duties if given.duty is None else _duties(given.duty)
        change_post(tx, at_terminal(county), member.id, role, area, duties)
        kind, said = What.ROLE, str(role)
    elif members.disable(tx, member.id, now):
        kind = What.DISABLED
    else:
        raise BadSettings("staff-last-administrator")
    act = Act(at_terminal(county), kind, subject=f"staff:{member.id}", why=said)
    trail.note(tx, house.seal, act, now)
    if kind is not What.DISABLED:
        tell_of_account(tx, member.id, now)


def _role(given: str) -> Role:
    for role in POSTS:
        if role == given:
            return role
    raise BadSettings("staff-no-role", given=given, roles=", ".join(POSTS))


def _duties(given: Iterable[str]) -> frozenset[Duty]:
    try:
        return frozenset(Duty(each) for each in given if each != "none")
    except ValueError:
        raise BadSettings("staff-duty-one-of", duties=", ".join(Duty)) from None
