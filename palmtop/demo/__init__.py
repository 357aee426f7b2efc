"""A house full of invented people, to look around in: `python -m palmtop demo`."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime

from bot.house import House
from palmtop.demo.office import LOGINS, PASSWORD, hire
from palmtop.demo.play import Clock, Stage, shelve_pictures
from palmtop.demo.stories import read_stories
from palmtop.serve import serve
from palmtop.settings import BadSettings, Settings
from palmtop.wiring import build, real_now
from store.demo import Demo, RealData, begin, mark
from store.staff import hash_password
from store.times import china_day


def demo(settings: Settings) -> int:
    """Fill an empty folder, or take up the demonstration that is in it; then serve like `run`."""
    found = fill(settings, real_now())
    return serve(_in_fuquan(settings), notes=_notes(found, settings))


def _in_fuquan(settings: Settings) -> Settings:
    """The stories name townships: they take place there, whatever county this machine serves."""
    return replace(settings, county=Settings.county)


def fill(settings: Settings, now: datetime) -> Demo:
    """Make the demonstration as of `now`, unless it is there. Raises BadSettings for anybody's real data."""
    if settings.production:
        raise BadSettings(
            "A demonstration shows its passwords to everybody: not with PALMTOP_PROFILE=production."
        )
    clock = Clock(now)
    there = _in_fuquan(settings)
    told = replace(there, offshore_identity="allowed")  # in the stories somebody types an ID on Telegram
    house = build(told, clock)
    try:
        found = _begin(house, now)
        if found is None:
            found = asyncio.run(_play(house, clock, now))
    finally:
        house.store.close()
    if not found.whole:
        raise BadSettings(
            f"The demonstration in {settings.data} was not finished. Remove the folder, then try again."
        )
    return found


def _begin(house: House, now: datetime) -> Demo | None:
    try:
        return house.store.write_now(lambda tx: begin(tx, china_day(now), PASSWORD, LOGINS))
    except RealData:
        raise BadSettings(
            "There are data here that are no demonstration. Set PALMTOP_DATA to a new folder."
        ) from None


async def _play(house: House, clock: Clock, now: datetime) -> Demo:
    stories, steps = read_stories(now)
    hashed = hash_password(PASSWORD)
    actors = await house.store.write(lambda tx: hire(tx, hashed, steps[0].at))
    stage = Stage(house, clock, stories, actors, await shelve_pictures(house))
    await stage.play(steps)
    made = Demo(china_day(now).isoformat(), PASSWORD, LOGINS, whole=True)
    await house.store.write(lambda tx: mark(tx, made))
    return made


def _notes(made: Demo, settings: Settings) -> tuple[str, ...]:
    return (
        f"demonstration of {made.day}: everybody in it is invented",
        f"sign in on the desk as {', '.join(made.logins)}; password {made.password}",
        f"to begin afresh, stop it and remove {settings.data}",
    )
