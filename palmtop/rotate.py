"""`python -m palmtop rotate-keys`: a fresh key, and everything sealed with it, while the service runs."""

from __future__ import annotations

from time import sleep

from palmtop.settings import Settings
from palmtop.wiring import build, masters_of
from store.engine import failpoints
from store.keys import keyring
from store.keys.keyring import KNOWN_MS
from store.keys.remarking import remark, settle_marks
from store.keys.resealing import left_over, reseal
from store.papers.shelf import NotOnShelf, Shelf
from store.seal import LOOK_SECONDS

WAIT_SECONDS = KNOWN_MS / 1000 + LOOK_SECONDS
"""Until every process that runs makes people's marks with the newest key."""


def rotate_marks(settings: Settings, *, go_on: bool) -> int:
    """`rotate-keys --marks`: a fresh key for the marks by which people are found. `go_on`: no fresh key. 1: a
    process wrote a mark with the old key meanwhile, and both are still in use.
    """
    house, masters = build(settings), masters_of(settings)
    failpoints.arm(settings.failpoint)
    try:
        if not go_on:
            house.store.write_now(lambda tx: keyring.turn_marks(tx, masters, house.now()))
        elif house.store.read_now(keyring.progress) is None:
            print("No change of marks is under way: run this without --go-on.")
            return 1
        print("Every process learns of the new key ...", flush=True)
        sleep(WAIT_SECONDS)
        ring = house.store.read_now(lambda tx: keyring.read(tx, masters))
        assert ring is not None
        house.seal.use(ring)
        for name, n in remark(house.store, house.seal):
            print(f"{name}: {n} marks")
        left = settle_marks(house.store, house.seal)
    finally:
        house.store.close()
    if left:
        print(f"cases: {left} got marks of the old key meanwhile. Run this again with --marks --go-on.")
    return 1 if left else 0


def rotate(settings: Settings, *, go_on: bool, master_only: bool) -> int:
    """`go_on`: no fresh key, only what an interrupted round left. `master_only`: only the newest master is to
    hold the ring. 1: something is still sealed with an old key, because a process that runs uses it.
    """
    house = build(settings)
    masters = masters_of(settings)
    failpoints.arm(settings.failpoint)
    try:
        if master_only:
            held = house.store.write_now(lambda tx: keyring.wrap_again(tx, masters, house.now()))
            print(f"{held} keys are now held by the newest master key.")
            return 0
        if not go_on:
            number = house.store.write_now(lambda tx: keyring.turn(tx, masters, house.now()))
            print(f"Key {number} seals from now on.")
        found = house.store.read_now(lambda tx: keyring.read(tx, masters))
        if found is None:
            print("There is no key ring yet: run this without --go-on.")
            return 1
        house.seal.use(found)
        for name, n in reseal(house.store, house.seal):
            print(f"{name}: {n}")
        print(f"files: {_files(house.shelf)}")
        left = house.store.read_now(lambda tx: left_over(tx, house.seal))
        if files := house.shelf.sealed_long_ago():
            left["files"] = files
    finally:
        house.store.close()
    for name, n in left.items():
        print(f"{name}: {n} values came in with an old key meanwhile. Run this again with --go-on.")
    return 1 if left else 0


def _files(shelf: Shelf) -> int:
    done = 0
    for name in shelf.names():
        try:
            done += shelf.renew(name)
        except NotOnShelf:
            continue  # dropped meanwhile
    return done
