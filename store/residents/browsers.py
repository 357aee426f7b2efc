"""Residents who talk in a browser: who is behind a cookie, and the photos that a page hands in beforehand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import orjson
from sqlalchemy import delete, func, select, update

from store.database import Tx
from store.papers.paper import MIME
from store.residents import newcomers
from store.residents.talks import new_paper, paper_context
from store.schema import address, paper, resident
from store.seal import Seal
from store.times import ms

CHANNEL = "web"
SHOWN = ("kept", "good", "poor")
SAME_UPLOAD = timedelta(days=2)
"""How long the same photo under the same name counts as sent twice by accident."""


@dataclass(frozen=True, slots=True)
class Known:
    """A browser we know the resident of."""

    resident_id: int
    lang: str
    seen_letter: int


@dataclass(frozen=True, slots=True)
class Upload:
    """A photo that lies on the shelf already. `name` is the page's own: the same one twice is one photo."""

    name: str
    pages: tuple[str, ...]
    preview: str
    sha256: str


def known(tx: Tx, sender: str) -> Known | None:
    """Who is behind this address, if anybody has written from it yet."""
    row = tx.execute(
        select(resident.c.id, resident.c.lang, resident.c.seen_letter)
        .join(address, address.c.resident_id == resident.c.id)
        .where(address.c.channel == CHANNEL, address.c.sender == sender)
    ).first()
    return Known(row.id, row.lang, row.seen_letter) if row else None


def leave(tx: Tx, sender: str) -> None:
    """This browser is nobody any more, whoever brings its cookie; its other pages that listen hear no more.

    What comes is sent to where else the person writes from, or staff call.
    """
    there = known(tx, sender)
    if there is None:
        return
    tx.execute(select(resident.c.id).where(resident.c.id == there.resident_id).with_for_update())
    mine = select(address.c.id).where(address.c.channel == CHANNEL, address.c.sender == sender)
    gone = tx.execute(mine).scalar_one()
    others = select(func.max(address.c.id)).where(
        address.c.resident_id == there.resident_id, address.c.id != gone, address.c.blocked_at.is_(None)
    )
    was_last = update(resident).where(resident.c.id == there.resident_id, resident.c.last_address == gone)
    tx.execute(was_last.values(last_address=others.scalar_subquery()))
    tx.execute(delete(address).where(address.c.id == gone))
    tx.wake(f"resident:{there.resident_id}")
    tx.wake("desk")


def keep_upload(
    tx: Tx, seal: Seal, sender: str, lang: str, upload: Upload, now: datetime
) -> tuple[int, bool]:
    """The number of the paper, and whether it is new: a photo that was sent twice is kept once.

    A photo may be the first thing somebody sends, so this may make the resident too. Raises IntegrityError if
    another first photo was quicker: then try again.
    """
    there = known(tx, sender)
    owner = there.resident_id if there else newcomers.without_words(tx, seal, CHANNEL, sender, lang, ms(now))
    tx.execute(
        select(resident.c.id).where(resident.c.id == owner).with_for_update()
    )  # the same twice at once
    before = _sent_before(tx, seal, owner, upload, now)
    if before is not None:
        return before, False
    names = {"pages": list(upload.pages), "preview": upload.preview, "mime": MIME, "upload": upload.name}
    return new_paper(tx, seal, owner, "photo", ms(now), names=names, sha256=upload.sha256), True


def own_papers(tx: Tx, resident_id: int, ids: tuple[int, ...]) -> tuple[int, ...]:
    """Those of `ids` that are this resident's, in the order given."""
    mine = set(
        tx.execute(
            select(paper.c.id).where(paper.c.id.in_(ids), paper.c.resident_id == resident_id)
        ).scalars()
    )
    return tuple(each for each in dict.fromkeys(ids) if each in mine)


def own_sheets(tx: Tx, seal: Seal, resident_id: int, paper_id: int) -> tuple[str, ...] | None:
    """Shelf names of a resident's own photo: the preview, then its pages. None: no such photo of theirs."""
    row = tx.execute(
        select(paper.c.names).where(
            paper.c.id == paper_id,
            paper.c.resident_id == resident_id,
            paper.c.kind == "photo",
            paper.c.state.in_(SHOWN),
        )
    ).first()
    if row is None:
        return None
    names = _opened(seal, row.names, resident_id)
    pages = tuple(str(name) for name in names.get("pages", ()))
    return (str(names.get("preview") or "") or pages[0], *pages) if pages else None


def _sent_before(tx: Tx, seal: Seal, owner: int, upload: Upload, now: datetime) -> int | None:
    rows = tx.execute(
        select(paper.c.id, paper.c.names).where(
            paper.c.resident_id == owner,
            paper.c.sha256 == upload.sha256,
            paper.c.at > ms(now - SAME_UPLOAD),
        )
    )
    same = (row.id for row in rows if _opened(seal, row.names, owner).get("upload") == upload.name)
    return next(same, None)


def _opened(seal: Seal, names: bytes, owner: int) -> dict[str, Any]:
    opened: dict[str, Any] = orjson.loads(seal.open(bytes(names), paper_context(owner)))
    return opened
