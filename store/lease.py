"""What only one process does at a time, such as asking Telegram for messages.

A lease has a number that grows whenever it changes hands. Who hung, and comes back with an old number, is
told that it is not theirs any more. The clocks of machines that share a database must agree to a second or
two.
"""

from __future__ import annotations

from sqlalchemy import or_, select, update

from store.database import Tx
from store.schema import lease
from store.upsert import insert_into


def topic(name: str) -> str:
    """Called when the lease is given back."""
    return f"lease:{name}"


def take(tx: Tx, name: str, now: int, span: int) -> int:
    """The number of the lease, ours for `span` ms from `now` on; 0: somebody holds it.

    One that ends later than any can was given by a clock that has been set back since: it is over.
    """
    until, row = now + span, lease.c
    free = or_(row.until <= now, row.until > until + span)
    fresh = insert_into(tx, lease).values(name=name, number=1, until=until)
    got = fresh.on_conflict_do_update(
        index_elements=[row.name], set_={"number": row.number + 1, "until": until}, where=free
    ).returning(row.number)
    return int(tx.execute(got).scalar() or 0)


def keep(tx: Tx, name: str, number: int, until: int) -> bool:
    """Hold it longer. False: it is not ours any more."""
    ours = update(lease).where(lease.c.name == name, lease.c.number == number)
    return tx.execute(ours.values(until=until)).rowcount > 0


def give_back(tx: Tx, name: str, number: int) -> None:
    """The next may have it at once. Nothing happens if it is not ours any more."""
    if keep(tx, name, number, 0):
        tx.wake(topic(name))


def alone(tx: Tx, name: str) -> None:
    """Nobody else does it until this transaction ends."""
    mine = select(lease.c.number).where(lease.c.name == name).with_for_update()
    if tx.execute(mine).first() is None:
        tx.execute(insert_into(tx, lease).values(name=name, number=0, until=0).on_conflict_do_nothing())
        tx.execute(mine)
