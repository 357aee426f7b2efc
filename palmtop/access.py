"""Keys of other systems from the terminal, for whoever runs the service."""

from __future__ import annotations

import argparse
from datetime import datetime
from functools import partial

from bot.house import House
from cases.people import Actor
from dialogs.words import Words
from palmtop.settings import BadSettings, Settings
from palmtop.staffing import at_terminal
from palmtop.wiring import build
from store import trail
from store.access import keys
from store.access.keys import Key, KeyRefused, Scope, Wish
from store.database import Tx
from store.times import china_minute, moment
from store.trail import Act, What


def access(given: argparse.Namespace, settings: Settings) -> int:
    """Raises BadSettings for a key that cannot be made or is not there."""
    house = build(settings)
    words = house.words(given.lang)
    actor = at_terminal(house.ground.county.code)
    try:
        if given.what == "list":
            for key in house.store.read_now(lambda tx: keys.keys_of(tx, actor)):
                print(_line(key, house.now(), words))
        elif given.what == "make":
            print(house.store.write_now(partial(_made, house=house, actor=actor, wish=_wish(given, house))))
        else:
            house.store.write_now(partial(_revoked, house=house, actor=actor, number=given.number))
        return 0
    except KeyRefused as refused:
        raise BadSettings(refused.message) from None
    finally:
        house.store.close()


def _wish(given: argparse.Namespace, house: House) -> Wish:
    try:
        scopes = frozenset(Scope(each) for each in given.scope or ())
    except ValueError:
        raise BadSettings("access-scope-one-of", scopes=", ".join(Scope)) from None
    return Wish(given.name, scopes, given.area or house.ground.county.code, given.until)


def _made(tx: Tx, house: House, actor: Actor, wish: Wish) -> str:
    county = house.ground.county.code
    towns = {town.code for town in house.ground.places.townships()}
    number, token = keys.make_key(tx, actor, wish, {county} | towns, house.now())
    _note(tx, house, actor, number, "made")
    return token


def _revoked(tx: Tx, house: House, actor: Actor, number: int | None) -> None:
    if keys.revoke(tx, actor, number or 0, house.now()) is None:
        raise BadSettings("access-no-key", number=str(number))
    _note(tx, house, actor, number or 0, "revoked")


def _note(tx: Tx, house: House, actor: Actor, number: int, why: str) -> None:
    act = Act(actor, What.SETTING, subject=f"access:key-{number}", why=why)
    trail.note(tx, house.seal, act, house.now())


def _line(key: Key, now: datetime, words: Words) -> str:
    state = words.say(f"access-{'revoked' if key.revoked_at else 'over' if key.over(now) else 'good'}")
    used = china_minute(moment(key.used_at)) if key.used_at else "-"
    return "\t".join((str(key.id), key.name, ",".join(sorted(key.scopes)), key.area, state, used))
