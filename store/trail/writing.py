"""Writing an act down, in the transaction that does it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import partial
from ipaddress import ip_address, ip_network
from secrets import token_bytes
from typing import Any

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.sql.expression import Executable

from store.database import Tx
from store.engine.prepared import Prepared, Row
from store.schema import trail, trail_head, trail_words
from store.seal import Seal
from store.times import ms
from store.trail.acts import Act
from store.trail.chain import BEGINNING, FIELDS, chain_of, hashed, promise_of
from store.trail.words import shut_words
from store.upsert import insert_for

SAME_LOOK = timedelta(minutes=10)
"""A page that refreshes itself, or a glance back at the same case, is still the same look."""

_COLUMNS = (*FIELDS, "hash", "mac")


def _locked_head(dialect: str) -> Executable:
    """The end of a chain, ours until the commit; a chain nobody has written to begins here."""
    new = insert_for(dialect, trail_head).values(chain=bindparam("b_chain"), seq=0, hash=BEGINNING)
    return new.on_conflict_do_update(
        index_elements=[trail_head.c.chain], set_={"seq": trail_head.c.seq}
    ).returning(trail_head.c.seq, trail_head.c.hash)


_HEAD = Prepared(_locked_head)
_ROW = Prepared(insert(trail).values({name: bindparam(name) for name in _COLUMNS}))
_ON = Prepared(
    update(trail_head)
    .where(trail_head.c.chain == bindparam("b_chain"))
    .values(seq=bindparam("b_seq"), hash=bindparam("b_hash"))
)
_WORDS = Prepared(
    insert(trail_words).values({name: bindparam(name) for name in ("chain", "seq", "case_id", "body")})
)


def note(tx: Tx, seal: Seal, act: Act, now: datetime) -> None:
    """Written with everything else of this transaction, or not at all. Its chain is locked last."""
    chain = chain_of(act.actor.id)
    tx.last(chain, partial(_append, seal=seal, act=act, chain=chain, at=ms(now)))


def look(tx: Tx, seal: Seal, act: Act, now: datetime) -> None:
    """The same for looking: not again for the same thing within ten minutes."""
    seen = trail.c
    lately = select(seen.seq).where(
        seen.actor == act.actor.id,
        seen.at > ms(now - SAME_LOOK),
        seen.at <= ms(now),
        seen.what == act.what,
        seen.case_id == act.case_id if act.case_id is not None else seen.case_id.is_(None),
        seen.subject == act.subject,
    )
    if tx.execute(lately.limit(1)).first() is None:
        note(tx, seal, act, now)


def fetch_and_hold(tx: Tx, actor_id: str, prepared: Prepared, values: Mapping[str, Any]) -> list[Row]:
    """Fetch something, and lock the chain of who acts in the same round trip.

    Chains are locked last (`note`), or two would wait for each other for ever: only for a transaction that
    from here on touches nothing but rows of its own.
    """
    chain = chain_of(actor_id)
    if chain in tx.ends:
        return tx.fetch(prepared, **values)
    found, [(last, before)] = tx.fetch_two(prepared, values, _HEAD, {"b_chain": chain})
    tx.ends[chain] = last, bytes(before)
    return found


def _append(tx: Tx, *, seal: Seal, act: Act, chain: int, at: int) -> None:
    if chain not in tx.ends:
        [(end, so_far)] = tx.fetch(_HEAD, b_chain=chain)
        tx.ends[chain] = end, bytes(so_far)
    last, before = tx.ends[chain]
    seq = last + 1
    salt = token_bytes(16) if act.words else b""
    values = (
        chain,
        seq,
        at,
        act.actor.id,
        str(act.actor.role),
        act.actor.area,
        str(act.what),
        act.case_id,
        act.subject,
        act.why,
        act.n,
        act.place,
        promise_of(salt, act.words) if act.words else None,
    )
    made = hashed(before, values, seal)
    tx.ends[chain] = seq, made.hash
    tx.later(_ROW, **dict(zip(FIELDS, values, strict=True)), hash=made.hash, mac=made.mac)
    tx.later(_ON, b_chain=chain, b_seq=seq, b_hash=made.hash)
    if act.words:
        body = shut_words(seal, salt, act.words, chain, seq)
        tx.later(_WORDS, chain=chain, seq=seq, case_id=act.case_id or act.words_of, body=body)


def place_of(seal: Seal, address: str) -> str:
    """The network of an address, and a mark by which the same address is known again: "10.2.3.0/24 5f0a".

    The whole address is kept nowhere: the mark shows it only to who holds the key and asks for that one.
    """
    try:
        there = ip_address(address)
    except ValueError:
        return ""
    network = ip_network(f"{there}/{24 if there.version == 4 else 48}", strict=False)
    return f"{network} {seal.mark('address', str(there)).hex()[:8]}"
