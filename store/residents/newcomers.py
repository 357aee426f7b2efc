"""Somebody writes for the first time: a resident, and the address they were reached at."""

from __future__ import annotations

from sqlalchemy import bindparam, insert, select, update

from dialogs.state import Talk
from store.database import Tx
from store.engine.prepared import Prepared
from store.residents.talks import Resident, shut_talk
from store.schema import address, resident
from store.seal import Seal

_NEW_RESIDENT = Prepared(
    insert(resident)
    .values(
        lang=bindparam("lang"),
        talk=bindparam("talk"),
        seen_letter=0,
        created_at=bindparam("at"),
    )
    .returning(resident.c.id)
)
_NEW_ADDRESS = Prepared(
    insert(address)
    .values(
        channel=bindparam("channel"),
        sender=bindparam("sender"),
        resident_id=bindparam("resident_id"),
        created_at=bindparam("at"),
    )
    .returning(address.c.id)
)
_made = (
    insert(resident)
    .values(lang=bindparam("lang"), talk=bindparam("talk"), seen_letter=0, created_at=bindparam("at"))
    .returning(resident.c.id)
    .cte("made")
)
_NEW_BOTH = Prepared(  # on PostgreSQL, to spare a round trip
    insert(address)
    .from_select(
        ("channel", "sender", "resident_id", "created_at"),
        select(
            bindparam("channel", type_=address.c.channel.type),
            bindparam("sender", type_=address.c.sender.type),
            _made.c.id,
            bindparam("at", type_=address.c.created_at.type),
        ),
    )
    .returning(address.c.resident_id, address.c.id)
)


def welcome(tx: Tx, channel: str, sender: str, lang: str, now_ms: int) -> Resident:
    """Somebody new. Their talk is sealed when it is first saved."""
    if tx.dialect.name == "sqlite":
        [[resident_id]] = tx.fetch(_NEW_RESIDENT, lang=lang, talk=b"", at=now_ms)
        [[address_id]] = tx.fetch(
            _NEW_ADDRESS, channel=channel, sender=sender, resident_id=resident_id, at=now_ms
        )
    else:
        [[resident_id, address_id]] = tx.fetch(
            _NEW_BOTH, channel=channel, sender=sender, lang=lang, talk=b"", at=now_ms
        )
    return Resident(resident_id, address_id, channel, sender, False, Talk(lang=lang), True)


def without_words(tx: Tx, seal: Seal, channel: str, sender: str, lang: str, now_ms: int) -> int:
    """Somebody new of whom no turn was had, but who can be written to from now on."""
    who = welcome(tx, channel, sender, lang, now_ms)
    tx.execute(
        update(resident)
        .where(resident.c.id == who.id)
        .values(talk=shut_talk(seal, who.talk, who.id), last_address=who.address_id)
    )
    return who.id
