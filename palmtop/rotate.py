"""`python -m palmtop rotate-keys`: a fresh key, and everything sealed with it, while the service runs."""

from __future__ import annotations

from palmtop.settings import Settings
from palmtop.wiring import build, masters_of
from store import failpoints, keyring
from store.papers.shelf import NotOnShelf, Shelf
from store.resealing import left_over, reseal


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
        house.seal.use(*found[0])
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
