"""`python -m palmtop rotate-keys`: a fresh key, and everything sealed with it, while the service runs."""

from __future__ import annotations

from time import sleep

from bot.house import House
from dialogs.words import Words
from palmtop.refused import FIRST
from palmtop.settings import Settings
from palmtop.wiring import build, masters_of
from store.engine import failpoints
from store.keys import beside, keyring
from store.keys.keyring import KNOWN_MS
from store.keys.remarking import remark, settle_marks
from store.keys.resealing import Done, left_over, reseal
from store.papers.shelf import NotOnShelf, Shelf
from store.seal import LOOK_SECONDS, Tampered

WAIT_SECONDS = KNOWN_MS / 1000 + LOOK_SECONDS
"""Until every process that runs makes people's marks with the newest key."""


def rotate_marks(settings: Settings, *, go_on: bool, lang: str = FIRST) -> int:
    """`rotate-keys --marks`: a fresh key for the marks by which people are found. `go_on`: no fresh key. 1: a
    process wrote a mark with the old key meanwhile, and both are still in use.
    """
    house, masters = build(settings), masters_of(settings)
    words = house.words(lang)
    failpoints.arm(settings.failpoint)
    try:
        if not go_on:
            house.store.write_now(lambda tx: keyring.turn_marks(tx, masters, house.now()))
        elif house.store.read_now(keyring.progress) is None:
            print(words.say("keep-marks-none"))
            return 1
        _write_down(house, settings, words)
        print(words.say("keep-marks-wait"), flush=True)
        sleep(WAIT_SECONDS)
        ring = house.store.read_now(lambda tx: keyring.read(tx, masters))
        assert ring is not None
        house.seal.use(ring)
        for name, n in remark(house.store, house.seal):
            print(words.say("keep-marks-done", {"name": name, "n": n}))
        left = settle_marks(house.store, house.seal)
    finally:
        house.store.close()
    if left:
        print(words.say("keep-marks-left", {"n": left}))
    return 1 if left else 0


def rotate(settings: Settings, *, go_on: bool, master_only: bool, lang: str = FIRST) -> int:
    """`go_on`: no fresh key, only what an interrupted round left. `master_only`: only the newest master is to
    hold the ring. 1: something is still sealed with an old key, because a process that runs uses it.
    """
    house, masters = build(settings), masters_of(settings)
    words = house.words(lang)
    failpoints.arm(settings.failpoint)
    try:
        if master_only:
            held = house.store.write_now(lambda tx: keyring.wrap_again(tx, masters, house.now()))
            print(words.say("keep-key-held", {"n": held}))
            _write_down(house, settings, words)
            return 0
        if not go_on:
            number = house.store.write_now(lambda tx: keyring.turn(tx, masters, house.now()))
            print(words.say("keep-key-new", {"number": number}))
        _write_down(house, settings, words)
        found = house.store.read_now(lambda tx: keyring.read(tx, masters))
        if found is None:
            print(words.say("keep-key-none"))
            return 1
        house.seal.use(found)
        harmed: dict[str, int] = {}
        for name, done in reseal(house.store, house.seal):
            print(words.say("keep-key-done", {"name": name, "n": done.anew}))
            harmed[name] = done.harmed
        files = _files(house.shelf)
        harmed["files"] = files.harmed
        print(words.say("keep-key-files", {"n": files.anew}))
        left = house.store.read_now(lambda tx: left_over(tx, house.seal))
        left["files"] = house.shelf.sealed_long_ago()
    finally:
        house.store.close()
    for name, n in harmed.items():
        left[name] = left.get(name, 0) - n
        if n:
            print(words.say("keep-key-harmed", {"name": name, "n": n}))
    for name, n in left.items():
        if n > 0:
            print(words.say("keep-key-left", {"name": name, "n": n}))
    return 1 if any(harmed.values()) or any(n > 0 for n in left.values()) else 0


def _write_down(house: House, settings: Settings, words: Words) -> None:
    """The keys are turned by now, whatever becomes of this; the service tries again every night."""
    try:
        house.store.read_now(lambda tx: beside.write_down(tx, settings.anchor_folder))
    except OSError as why:
        print(words.say("keep-key-unwritten", {"why": str(why)}))


def _files(shelf: Shelf) -> Done:
    done = Done()
    for name in shelf.names():
        try:
            done.anew += shelf.renew(name)
        except NotOnShelf:
            continue  # dropped meanwhile
        except Tampered:
            done.harmed += 1
    return done
