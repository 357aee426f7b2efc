"""What staff prove themselves with beside a password."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, LargeBinary, Table

from store.schema.base import metadata

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
