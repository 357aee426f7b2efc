"""What staff prove themselves with beside a password."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, LargeBinary, String, Table

from store.schema.base import Id, metadata

totp = Table(  # the app with six digits; one a person
    "totp",
    metadata,
    Column("staff_id", ForeignKey("staff.id"), primary_key=True),
    Column("secret", LargeBinary, nullable=False),  # sealed
    Column("last_step", BigInteger, nullable=False),  # half minutes since 1970, of the last code used
    Column("at", BigInteger, nullable=False),
)

recovery_code = Table(
    "recovery_code",
    metadata,
    Column("staff_id", ForeignKey("staff.id"), primary_key=True),
    Column("code", LargeBinary, primary_key=True),  # hash
    Column("used_at", BigInteger, nullable=True),
)

passkey = Table(  # a phone, computer or security key that signs for its owner
    "passkey",
    metadata,
    Column("id", Id, primary_key=True),
    Column("staff_id", ForeignKey("staff.id"), nullable=False, index=True),
    Column("name", String(40), nullable=False),  # as the owner calls it
    Column("credential", LargeBinary, nullable=False, unique=True),
    Column("public_key", LargeBinary, nullable=False),
    Column("count", BigInteger, nullable=False),  # of its signatures, as it says; 0: it does not count
    Column("at", BigInteger, nullable=False),
    Column("used_at", BigInteger, nullable=True),
)

challenge = Table(  # what a passkey is asked to sign; once, and in the browser that asked
    "challenge",
    metadata,
    Column("mark", LargeBinary, primary_key=True),  # hash of what is to be signed and of the browser
    Column("until", BigInteger, nullable=False),
)
