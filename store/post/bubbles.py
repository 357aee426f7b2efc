"""Which bubble on a person's screen a letter has to do with."""

from __future__ import annotations

from sqlalchemy import Select, bindparam, literal_column, select

from store.casework.letters import ALBUM
from store.database import Tx
from store.engine.prepared import Prepared
from store.schema import letter


def asked_before(tx: Tx, resident_id: int, channel: str, sender: str, letter_id: int) -> str:
    """A question put now makes the buttons of the question before it idle. Other letters leave them alone."""
    found = tx.fetch(
        _ASKED_BEFORE, b_resident=resident_id, b_channel=channel, b_sender=sender, b_id=letter_id
    )
    return str(found[0][0]) if found else ""


def of_the_album(tx: Tx, key: str, resident_id: int, channel: str, sender: str, letter_id: int) -> str:
    """What has left about earlier photos of the same album. "": nothing, or the letter is about none."""
    shared, end, _ = key.partition(ALBUM)
    if not end:
        return ""
    keys = f"{shared}{end}%"
    found = tx.fetch(
        _OF_THE_ALBUM,
        b_resident=resident_id,
        b_channel=channel,
        b_sender=sender,
        b_id=letter_id,
        b_keys=keys,
    )
    return str(found[0][0]) if found else ""


def _last() -> Select[tuple[str]]:
    """The last bubble before that letter."""
    return (
        select(letter.c.provider_id)
        .where(
            letter.c.resident_id == bindparam("b_resident"),
            letter.c.id < bindparam("b_id"),
            letter.c.channel == bindparam("b_channel"),
            letter.c.sender == bindparam("b_sender"),
            letter.c.provider_id.is_not(None),
        )
        .order_by(letter.c.id.desc())
        .limit(literal_column("1"))
    )


_ASKED_BEFORE = Prepared(_last().where(letter.c.about != literal_column("''")))
_OF_THE_ALBUM = Prepared(_last().where(letter.c.key.like(bindparam("b_keys"))))
