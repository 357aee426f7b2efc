"""`python -m palmtop backup` and `restore`: one sealed file with every row and every photo, from one moment.

Inside it is a tar: tables/NAME.jsonl, files/NAME, and manifest.json at the end with what must be found.
"""

from __future__ import annotations

import hashlib
import os
import tarfile
import tempfile
import time
from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import IO, Any, cast

import orjson

from bot.house import House
from palmtop.refused import FIRST
from palmtop.settings import BadSettings, Settings, open_data
from palmtop.wiring import build, ground_of, masters_of, real_now, up_to_date
from store import copying
from store.database import Store, Tx
from store.erasing import BadList, go_on_ahead, read_down, wipe_again
from store.keys.beside import FILE, BadRing, take_up
from store.keys.vault import BadCopy, VaultReader, VaultWriter
from store.migrate import migrate
from store.papers.shelf import NotOnShelf, Shelf, place_on
from store.residents import cookies
from store.revision import revision
from store.seal import Masters, Tampered
from store.staff.everybody import sign_everybody_out
from store.times import CHINA, china_minute

SUFFIX = ".backup"
HALF_DONE = 24 * 3600
"""Seconds after which nobody writes a copy any more."""
IN_MEMORY = 8 << 20  # bytes of a table that are held before it is written; larger ones pass by the disk


def backup(settings: Settings, folder: Path, keep: int | None, lang: str = FIRST) -> int:
    """A new copy in `folder`, named by China's time; of older ones all but `keep` go. Prints its name.

    Raises BadSettings with what was in the way; then the older ones stay, and nothing looks like a copy.
    """
    house = build(settings)
    try:
        made, told = _copied(house, masters_of(settings), folder)
    except OSError as why:
        raise BadSettings("keep-no-copy", folder=str(folder), why=str(why)) from None
    finally:
        house.store.close()
    rows = sum(table["rows"] for table in told["tables"].values())
    counts = {"rows": rows, "files": len(told["files"])}
    print(house.words(lang).say("keep-copied", {"file": str(made), **counts}))
    if keep is not None:
        for old in sorted(folder.glob(f"palmtop-*{SUFFIX}"))[: -max(keep, 1)]:
            old.unlink()
    _clear_away(folder)
    return 0


def _clear_away(folder: Path) -> None:
    """What processes left that were killed over their copy: it is as large as one, and none."""
    for part in folder.glob(f"palmtop-*{SUFFIX}.part"):
        if time.time() - part.stat().st_mtime > HALF_DONE:
            part.unlink(missing_ok=True)


def _copied(house: House, masters: Masters, folder: Path) -> tuple[Path, dict[str, Any]]:
    """The copy, and what is in it. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    name = f"palmtop-{house.now().astimezone(CHINA):%Y%m%d-%H%M%S}{SUFFIX}"
    part = folder / f"{name}.part"
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            with (
                VaultWriter(file, masters) as vault,
                tarfile.open(fileobj=cast(Any, vault), mode="w|") as tar,
            ):
                told = house.store.read_now(lambda tx: _tables(tx, tar))
                told["files"] = _files(tar, house.shelf)
                told["made_at"] = house.now().isoformat(timespec="seconds")
                _add(tar, "manifest.json", orjson.dumps(told))
            file.flush()
            os.fsync(file.fileno())
        part.rename(folder / name)
    finally:
        part.unlink(missing_ok=True)
    return folder / name, told


def _tables(tx: Tx, tar: tarfile.TarFile) -> dict[str, Any]:
    copying.steady(tx)
    told: dict[str, Any] = {"revision": revision(tx), "tables": {}}
    for table in copying.TABLES:
        with tempfile.SpooledTemporaryFile(IN_MEMORY) as held:
            digest, n = hashlib.sha256(), 0
            for line in copying.lines(tx, table):
                held.write(line)
                digest.update(line)
                n += 1
            size = held.tell()
            held.seek(0)
            told["tables"][str(table.name)] = {"rows": n, "sha256": digest.hexdigest()}
            _add(tar, f"tables/{table.name}.jsonl", held, size)
    return told


def _files(tar: tarfile.TarFile, shelf: Shelf) -> dict[str, str]:
    """After the rows, so that every photo they know of is among them; by name, with its SHA-256."""
    told = {}
    for name in shelf.names():
        try:
            data = shelf.sealed(name)
        except NotOnShelf:
            continue  # dropped meanwhile
        _add(tar, f"files/{name}", data)
        told[name] = hashlib.sha256(data).hexdigest()
    return told


def _add(tar: tarfile.TarFile, name: str, content: bytes | IO[bytes], size: int | None = None) -> None:
    info = tarfile.TarInfo(name)
    file = BytesIO(content) if isinstance(content, bytes) else content
    info.size = len(content) if isinstance(content, bytes) else size or 0
    info.mode = 0o600
    tar.addfile(info, file)


def restore(settings: Settings, source: Path, lang: str = FIRST) -> int:
    """Into an empty place only; all of it or nothing, and no cookie of the time before opens anything that
    was closed since. Raises BadSettings with what is wrong.
    """
    masters = masters_of(settings)
    open_data(settings)
    up_to_date(settings, migrate)
    store = Store(settings.database)
    shelf = settings.data / "papers"
    try:
        told, anew = store.write_now(
            lambda tx: (_restore(tx, source, masters, shelf), _anew(tx, settings.anchor_folder, masters))
        )
    except copying.NotEmpty:
        raise BadSettings("keep-not-empty") from None
    except BadCopy as why:
        raise BadSettings(why.message, file=str(source), **why.values) from None
    except BadRing:
        raise BadSettings("copy-bad-ring", file=str(settings.anchor_folder / FILE)) from None
    except Tampered:
        raise BadSettings("copy-harmed", file=str(source)) from None
    finally:
        store.close()
    rows = sum(table["rows"] for table in told["tables"].values())
    words = ground_of(settings.county).words(lang)
    back = {
        "rows": rows,
        "files": len(told["files"]),
        "at": china_minute(datetime.fromisoformat(told["made_at"])),
    }
    print(words.say("keep-restored", back))
    print(words.say("keep-erased-again", {"n": erase_again(settings)}))
    _go_on(settings)
    print(words.say("keep-anew", {"who": anew}))
    return 0


def _anew(tx: Tx, anchors: Path, masters: Masters) -> str:
    """Whose sign-ins are over, and with the keys that there are since the copy. Raises BadRing."""
    take_up(tx, anchors, masters, real_now())
    return _sign_in_anew(tx, anchors)


def _sign_in_anew(tx: Tx, anchors: Path) -> str:
    """Staff always: a sign-in that was ended since would be back. Residents, whose cookie is all they
    have, where everybody's was ended since.
    """
    sign_everybody_out(tx)
    if not cookies.was_ended(anchors, cookies.series_now(tx)):
        return "staff"
    cookies.end_all(tx)
    return "everybody"


def _go_on(settings: Settings) -> None:
    """No number that was given after the copy was made is given again."""
    house = build(settings)
    try:
        house.store.write_now(lambda tx: go_on_ahead(tx, house.seal))
        house.store.write_now(copying.count_on)
    finally:
        house.store.close()


def erase_again(settings: Settings) -> int:
    """Whoever was erased after the copy was made, by the list beside the anchors. Raises BadSettings."""
    house = build(settings)
    try:
        listed = read_down(settings.anchor_folder, house.seal)
        for each in listed:
            done = house.store.write_now(
                lambda tx, one=each: wipe_again(tx, house.seal, one)  # type: ignore[misc]
            )
            for name in done.files:
                house.shelf.drop(name)
    except BadList as why:
        raise BadSettings("keep-bad-erasures", file=str(why)) from None
    finally:
        house.store.close()
    return len(listed)


def _restore(tx: Tx, source: Path, masters: Masters, shelf: Path) -> dict[str, Any]:
    copying.refuse_if_lived_in(tx)
    found: dict[str, Any] = {"tables": {}, "files": {}}
    told: dict[str, Any] = {}
    with source.open("rb") as file:
        reader = cast(Any, VaultReader(file, masters))
        with tarfile.open(fileobj=reader, mode="r|") as tar:
            for member in tar:
                content = tar.extractfile(member)
                assert content is not None
                if member.name.startswith("tables/"):
                    name = member.name.removeprefix("tables/").removesuffix(".jsonl")
                    found["tables"][name] = _take_table(tx, name, content)
                elif member.name.startswith("files/"):
                    name, data = member.name.removeprefix("files/"), content.read()
                    place_on(shelf, name, data)
                    found["files"][name] = hashlib.sha256(data).hexdigest()
                else:
                    told = orjson.loads(content.read())
        while reader.read(1 << 16):
            pass  # to the last piece, or it was cut off
    if (told.get("tables"), told.get("files")) != (found["tables"], found["files"]):
        raise BadCopy("copy-harmed")
    if told["revision"] != revision(tx):
        raise BadCopy("copy-other-version", version=told["revision"])
    copying.count_on(tx)
    return told


def _take_table(tx: Tx, name: str, content: IO[bytes]) -> dict[str, Any]:
    table = next((each for each in copying.TABLES if each.name == name), None)
    if table is None:
        raise BadCopy("copy-other-table", table=name)
    digest = hashlib.sha256()

    def told() -> Iterator[bytes]:
        for line in content:
            digest.update(line)
            yield line

    n = copying.take_in(tx, table, told())
    return {"rows": n, "sha256": digest.hexdigest()}
