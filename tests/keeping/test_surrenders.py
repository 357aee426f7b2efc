"""What a thief has who took one thing and no other. `docs/threat-model.md` tells the rest."""

from __future__ import annotations

import json
from pathlib import Path

from sqlalchemy import select

from palmtop.backup import backup, restore
from palmtop.settings import Settings
from palmtop.wiring import build
from store.copying import TABLES
from store.database import Store
from store.schema import staff
from tests.keeping.conftest import OLD
from tests.keeping.test_erasing import residents, told


def everything_told(settings: Settings) -> tuple[set[str], set[str]]:
    """Names, ID numbers, telephones, accounts and stories of all residents; then the names of staff."""
    house = build(settings)
    try:
        said = {word for one in residents(house) for word in told(house, one)}
        names = set(house.store.read_now(lambda tx: list(tx.execute(select(staff.c.name)).scalars())))
        return said - names, names
    finally:
        house.store.close()


def dumped(settings: Settings) -> bytes:
    """Every value of every table, as whoever holds the database reads it."""
    store, values = Store(settings.database), []
    try:
        for table in TABLES:
            for row in store.read_now(lambda tx, table=table: list(tx.execute(select(table)))):  # type: ignore[misc]
                values += [
                    bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()
                    for value in row
                ]
    finally:
        store.close()
    return b"\n".join(values)


def spelled(word: str) -> tuple[bytes, bytes]:
    """As it is, and as JSON writes it."""
    return word.encode(), json.dumps(word)[1:-1].encode()


def test_a_dump_of_the_database_tells_of_nobody(
    lived: Settings, empty_database_url: str, tmp_path: Path
) -> None:
    words, colleagues = everything_told(lived)
    assert len(words) > 80 and colleagues
    assert backup(lived, tmp_path / "elsewhere", keep=None) == 0
    (made,) = (tmp_path / "elsewhere").glob("*.backup")
    taken = Settings(data=tmp_path / "taken", database_url=empty_database_url, secret=OLD)
    assert restore(taken, made) == 0
    dump, copy = dumped(taken), made.read_bytes()
    assert all(name.encode() in dump for name in colleagues), "what lies open would be found"
    assert not [word for word in words if any(each in dump for each in spelled(word))]
    assert not [word for word in words if any(each in copy for each in spelled(word))]
