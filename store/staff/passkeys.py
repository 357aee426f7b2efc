"""Passkeys (WebAuthn): a phone, computer or security key signs, once its owner has shown a finger or a PIN.

That is two factors in one, and it only signs for the address it was made for: no false page can borrow it.
What is to be signed is drawn here, good once, for five minutes, in the browser that asked.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from secrets import token_bytes
from typing import Any

from sqlalchemy import delete, insert, select, update

from store.database import Tx
from store.schema import challenge, passkey, staff
from store.staff.factors import drop_codes_of_nothing, factors_of
from store.staff.member import Member, member_of, select_members
from store.staff.rules import AccountRules
from store.staff.site import Site
from store.times import ms

GOOD_FOR = timedelta(minutes=5)
MOST_PASSKEYS = 10


@dataclass(frozen=True, slots=True)
class Passkey:
    id: int
    name: str
    at: int  # ms
    used_at: int | None


def passkeys_of(tx: Tx, staff_id: int) -> tuple[Passkey, ...]:
    row = passkey.c
    found = tx.execute(
        select(row.id, row.name, row.at, row.used_at).where(row.staff_id == staff_id).order_by(row.id)
    )
    return tuple(Passkey(each.id, each.name, each.at, each.used_at) for each in found)


def to_make(tx: Tx, site: Site, member: Member, browser: str, now: datetime) -> str:
    """What the browser needs to make one (JSON)."""
    from store.staff import signatures  # sixteen megabytes, for who uses them

    held = tx.execute(select(passkey.c.credential).where(passkey.c.staff_id == member.id)).scalars()
    drawn = _drawn(tx, browser, now)
    return signatures.to_make(site, member, _handle(member.id), list(held), drawn)


def to_sign(tx: Tx, site: Site, browser: str, now: datetime) -> str:
    """What the browser needs to have one sign (JSON). Says nothing about anybody."""
    from store.staff import signatures

    return signatures.to_sign(site, _drawn(tx, browser, now))


def add(tx: Tx, site: Site, member: Member, browser: str, made: str, name: str, now: datetime) -> bool:
    """Keep what the browser made. False: it is not right, not asked for, or known already."""
    from store.staff import signatures

    asked = _asked(tx, browser, made, now)
    found = signatures.made(site, made, asked) if asked else None
    if found is None or factors_of(tx, member.id).passkeys >= MOST_PASSKEYS:
        return False
    if tx.execute(select(passkey.c.id).where(passkey.c.credential == found.credential)).first():
        return False
    tx.execute(
        insert(passkey).values(
            staff_id=member.id,
            name=name,
            credential=found.credential,
            public_key=found.public_key,
            count=found.count,
            at=ms(now),
        )
    )
    return True


def signed_by(tx: Tx, site: Site, browser: str, signed: str, now: datetime) -> Member | None:
    """Whose passkey signed what this browser was asked to; None if it is nobody's, or not right."""
    from store.staff import signatures

    asked = _asked(tx, browser, signed, now)
    found = _holder(tx, signed) if asked else None
    if found is None or asked is None:
        return None
    count = signatures.signed(site, signed, asked, found.public_key, found.count)
    if count is None:
        return None
    row = passkey.c
    unused = update(passkey).where(row.id == found.passkey_id, row.count == found.count)
    if tx.execute(unused.values(count=count, used_at=ms(now))).rowcount != 1:
        return None
    return member_of(found)


def remove(tx: Tx, staff_id: int, passkey_id: int, rules: AccountRules) -> bool:
    """False if there is none such, or nothing would be left where the county asks for a second factor."""
    kept = factors_of(tx, staff_id)
    if rules.second_factor and kept.app_since is None and kept.passkeys <= 1:
        return False
    row = passkey.c
    gone = tx.execute(delete(passkey).where(row.id == passkey_id, row.staff_id == staff_id)).rowcount == 1
    drop_codes_of_nothing(tx, staff_id)
    return gone


def _drawn(tx: Tx, browser: str, now: datetime) -> bytes:
    tx.execute(delete(challenge).where(challenge.c.until <= ms(now)))
    drawn = token_bytes(32)
    tx.execute(insert(challenge).values(mark=_mark(drawn, browser), until=ms(now + GOOD_FOR)))
    return drawn


def _asked(tx: Tx, browser: str, answer: str, now: datetime) -> bytes | None:
    """What the answer says it signs, if this browser was asked to; it is used up by this."""
    from store.staff import signatures

    said = signatures.challenge_in(answer)
    if said is None:
        return None
    row = challenge.c
    open_still = delete(challenge).where(row.mark == _mark(said, browser), row.until > ms(now))
    return said if tx.execute(open_still).rowcount == 1 else None


def _holder(tx: Tx, signed: str) -> Any:
    from store.staff import signatures

    row = passkey.c
    return tx.execute(
        select_members(row.id.label("passkey_id"), row.public_key, row.count)
        .join(passkey, row.staff_id == staff.c.id)
        .where(row.credential == signatures.credential_in(signed), staff.c.disabled_at.is_(None))
        .with_for_update(of=passkey)
    ).first()


def _handle(staff_id: int) -> bytes:
    """How a passkey calls its owner: the same for all of one person's, and no name."""
    return sha256(f"passkey\0{staff_id}".encode()).digest()


def _mark(drawn: bytes, browser: str) -> bytes:
    return sha256(drawn + browser.encode()).digest()
