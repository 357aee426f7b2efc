"""The second factor: an app that shows six digits, and codes on paper for the day the phone is lost.

A code counts once ever: the half minute of the last one is kept, and only a later one is good. Recovery codes
take the place of the app, never of the password.
"""

from __future__ import annotations

import unicodedata
from base64 import b32encode
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from secrets import token_bytes

import pyotp
from pyotp.exceptions import OTPVerificationError
from sqlalchemy import delete, func, insert, select, update

from store.database import Tx
from store.schema import passkey, recovery_code, totp
from store.seal import Seal
from store.staff.old_ones import too_old
from store.staff.rules import AccountRules
from store.staff.sessions import Step, end_sessions
from store.times import ms
from store.upsert import insert_into

DIGITS = 6
RECOVERY_CODES = 10
_CODE_BYTES = 10  # 80 bits, 16 letters: too many to guess even with a copy of the database


@dataclass(frozen=True, slots=True)
class Factors:
    app_since: int | None  # ms; None: no app
    codes_left: int
    passkeys: int

    @property
    def any(self) -> bool:
        return self.app_since is not None or self.passkeys > 0


def factors_of(tx: Tx, staff_id: int) -> Factors:
    since = tx.execute(select(totp.c.at).where(totp.c.staff_id == staff_id)).scalar()
    unused = select(func.count()).where(
        recovery_code.c.staff_id == staff_id, recovery_code.c.used_at.is_(None)
    )
    keys = select(func.count()).where(passkey.c.staff_id == staff_id)
    return Factors(since, tx.execute(unused).scalar_one(), tx.execute(keys).scalar_one())


def step_after_password(tx: Tx, staff_id: int, rules: AccountRules, now: datetime) -> Step:
    """What somebody who knew the password has to do next."""
    if factors_of(tx, staff_id).any:
        return Step.CODE
    return Step.ENROL if rules.second_factor else step_after_factor(tx, staff_id, rules, now)


def step_after_factor(tx: Tx, staff_id: int, rules: AccountRules, now: datetime) -> Step:
    return Step.PASSWORD if too_old(tx, staff_id, rules, now) else Step.IN


# The app


def new_secret() -> str:
    """For an app: 160 bits in base32 (RFC 4226, 4)."""
    return pyotp.random_base32()


def app_link(secret: str, login: str, issuer: str) -> str:
    """What the square code says to the app."""
    return pyotp.TOTP(secret).provisioning_uri(name=login, issuer_name=issuer)


def step_of(secret: str, typed: str, now: datetime) -> int | None:
    """The half minute that a code belongs to: this one, the one before or the one after. None: wrong."""
    try:
        step: int = pyotp.TOTP(secret).verify_and_get_timecode(_digits(typed), for_time=now, valid_window=1)
    except OTPVerificationError:
        return None
    return step


def set_app(tx: Tx, seal: Seal, staff_id: int, secret: str, typed: str, now: datetime) -> bool:
    """The app that made `typed` becomes the person's only one. False: the code is wrong."""
    step = step_of(secret, typed, now)
    if step is None:
        return False
    kept = {
        "secret": seal.shut_text(secret, factor_context(staff_id)),
        "last_step": step,
        "at": ms(now),
    }
    made = insert_into(tx, totp).values(staff_id=staff_id, **kept)
    tx.execute(made.on_conflict_do_update(index_elements=[totp.c.staff_id], set_=kept))
    return True


def use_app(tx: Tx, seal: Seal, staff_id: int, typed: str, now: datetime) -> bool:
    """Whether the code is right and was never used. It is used up by this, whatever comes of it."""
    sealed = tx.execute(select(totp.c.secret).where(totp.c.staff_id == staff_id)).scalar()
    step = step_of(seal.open_text(sealed, factor_context(staff_id)), typed, now) if sealed else None
    if step is None:
        return False
    unused = update(totp).where(totp.c.staff_id == staff_id, totp.c.last_step < step)
    return tx.execute(unused.values(last_step=step)).rowcount == 1


def drop_app(tx: Tx, staff_id: int, rules: AccountRules) -> bool:
    """False if nothing would be left where the county asks for a second factor."""
    if rules.second_factor and not factors_of(tx, staff_id).passkeys:
        return False
    tx.execute(delete(totp).where(totp.c.staff_id == staff_id))
    drop_codes_of_nothing(tx, staff_id)
    return True


def drop_codes_of_nothing(tx: Tx, staff_id: int) -> None:
    """Codes on paper stand in for a factor; without any they are nothing."""
    if not factors_of(tx, staff_id).any:
        tx.execute(delete(recovery_code).where(recovery_code.c.staff_id == staff_id))


def reset_factors(tx: Tx, staff_id: int) -> None:
    """For somebody who lost everything but the password: all factors are gone, and every session ends."""
    for table in (totp, recovery_code, passkey):
        tx.execute(delete(table).where(table.c.staff_id == staff_id))
    end_sessions(tx, staff_id)


# Codes on paper


def new_recovery_codes(tx: Tx, staff_id: int) -> tuple[str, ...]:
    """Ten fresh ones, told here and never again; the earlier ones are worthless."""
    tx.execute(delete(recovery_code).where(recovery_code.c.staff_id == staff_id))
    drawn = (b32encode(token_bytes(_CODE_BYTES)).decode().lower() for _ in range(RECOVERY_CODES))
    codes = tuple(_grouped(each) for each in drawn)
    rows = [{"staff_id": staff_id, "code": _hash(staff_id, each)} for each in codes]
    tx.execute(insert(recovery_code), rows)
    return codes


def use_recovery_code(tx: Tx, staff_id: int, typed: str, now: datetime) -> bool:
    """Once each."""
    row = recovery_code.c
    unused = update(recovery_code).where(
        row.staff_id == staff_id, row.code == _hash(staff_id, typed), row.used_at.is_(None)
    )
    return tx.execute(unused.values(used_at=ms(now))).rowcount == 1


def _grouped(code: str) -> str:
    return "-".join(code[at : at + 4] for at in range(0, len(code), 4))


def _plain(typed: str) -> str:
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", typed))).lower()


def _digits(typed: str) -> str:
    """As people type them: with spaces, in full width."""
    plain = _plain(typed)
    return plain if plain.isascii() else ""


def _hash(staff_id: int, code: str) -> bytes:
    return sha256(f"recovery\0{staff_id}\0{_plain(code)}".encode()).digest()


def factor_context(staff_id: int) -> bytes:
    return f"totp:{staff_id}".encode()
