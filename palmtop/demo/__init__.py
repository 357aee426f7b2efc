"""A house full of invented people, to look around in: `python -m palmtop demo`."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime

from bot.house import House
from dialogs.words import Words
from palmtop.county import spoken
from palmtop.demo.office import LOGINS, PASSWORD, hire
from palmtop.demo.play import Clock, Stage, shelve_pictures
from palmtop.demo.stories import read_stories
from palmtop.refused import FIRST
from palmtop.serve import serve
from palmtop.settings import BadSettings, Settings
from palmtop.wiring import build, real_now
from store.demo import Demo, RealData, begin, mark
from store.staff import hash_password
from store.times import china_day


def demo(settings: Settings, lang: str = FIRST) -> int:
    """Fill an empty folder, or take up the demonstration that is in it; then serve like `run`."""
    found = fill(settings, real_now())
    return serve(_in_fuquan(settings), notes=_notes(found, settings, spoken(lang)), lang=lang)


def _in_fuquan(settings: Settings) -> Settings:
    """The stories name townships: they take place there, whatever county this machine serves."""
    return replace(settings, county=Settings.county)


def fill(settings: Settings, now: datetime) -> Demo:
    """Make the demonstration as of `now`, unless it is there. Raises BadSettings for anybody's real data."""
    if settings.production:
        raise BadSettings("demo-in-production")
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
        raise BadSettings("demo-not-finished", folder=str(settings.data))
    return found


def _begin(house: House, now: datetime) -> Demo | None:
    try:
        return house.store.write_now(lambda tx: begin(tx, china_day(now), PASSWORD, LOGINS))
    except RealData:
        raise BadSettings("demo-real-data") from None


async def _play(house: House, clock: Clock, now: datetime) -> Demo:
    stories, steps = read_stories(now)
    hashed = hash_password(PASSWORD)
    actors = await house.store.write(lambda tx: hire(tx, hashed, steps[0].at))
    stage = Stage(house, clock, stories, actors, await shelve_pictures(house))
    await stage.play(steps)
    made = Demo(china_day(now).isoformat(), PASSWORD, LOGINS, whole=True)
    await house.store.write(lambda tx: mark(tx, made))
    return made


def _notes(made: Demo, settings: Settings, words: Words) -> tuple[str, ...]:
    return (
        words.say("demo-of", {"day": made.day}),
        words.say("demo-sign-in", {"logins": words.listed(made.logins), "password": made.password}),
        words.say("demo-afresh", {"folder": str(settings.data)}),
    )
