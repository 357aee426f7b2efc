"""What is kept of a browser and its photos, on both databases."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from api.chat.visitor import sender_of
from store.database import Store, Tx
from store.residents import browsers
from store.residents.browsers import Upload
from store.schema import metadata
from store.seal import Seal
from tests.store.office import NOW

ME, OTHER = sender_of("me"), sender_of("somebody else")
ROOF = Upload("photo-form-1", ("a" * 32, "b" * 32), "c" * 32, "5" * 64)


def keep(store: Store, seal: Seal, sender: str, upload: Upload = ROOF, days: int = 0) -> tuple[int, bool]:
    now = NOW + timedelta(days=days)
    return store.write_now(lambda tx: browsers.keep_upload(tx, seal, sender, "zh-CN", upload, now))


def test_nobody_is_known_before_something_was_sent(store: Store, seal: Seal) -> None:
    assert store.read_now(lambda tx: browsers.known(tx, ME)) is None
    keep(store, seal, ME)
    there = store.read_now(lambda tx: browsers.known(tx, ME))
    assert there is not None and there.lang == "zh-CN"
    assert store.read_now(lambda tx: browsers.known(tx, OTHER)) is None


def test_the_same_upload_is_kept_once_and_a_later_one_again(store: Store, seal: Seal) -> None:
    number, new = keep(store, seal, ME)
    assert new and keep(store, seal, ME) == (number, False)
    assert keep(store, seal, ME, days=3)[1]
    assert keep(store, seal, ME, Upload("another-form", ROOF.pages, ROOF.preview, ROOF.sha256))[1]


def test_photos_belong_to_whom_they_were_sent_by(store: Store, seal: Seal) -> None:
    mine, theirs = keep(store, seal, ME)[0], keep(store, seal, OTHER)[0]

    def see(tx: Tx) -> None:
        me, other = browsers.known(tx, ME), browsers.known(tx, OTHER)
        assert me is not None and other is not None
        assert browsers.own_papers(tx, me.resident_id, (theirs, mine, mine, 10**12)) == (mine,)
        assert browsers.own_sheets(tx, seal, me.resident_id, mine) == (ROOF.preview, *ROOF.pages)
        assert browsers.own_sheets(tx, seal, other.resident_id, mine) is None

    store.read_now(see)


async def test_many_at_once_are_one_resident_and_one_photo(store: Store, seal: Seal) -> None:
    keep(store, seal, ME, Upload("first-of-all", ("d" * 32,), "e" * 32, "6" * 64))
    work = [store.write(lambda tx: browsers.keep_upload(tx, seal, ME, "zh-CN", ROOF, NOW)) for _ in range(12)]
    kept = await asyncio.gather(*work)
    assert len({number for number, _ in kept}) == 1 and sum(new for _, new in kept) == 1
    counted = store.read_now(lambda tx: len(tx.execute(metadata.tables["resident"].select()).all()))
    assert counted == 1
