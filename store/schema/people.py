"""Staff: accounts, sign-ins, invitations, saved replies."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    LargeBinary,
    String,
    Table,
)

from store.schema.base import Id, metadata

staff = Table(
    "staff",
    metadata,
    Column("id", Id, primary_key=True),
    Column("login", String(40), nullable=False, unique=True),
    Column("name", String(40), nullable=False),
    Column("role", String(16), nullable=False),
    Column("area", String(12), nullable=False),
    Column("duties", String(40), nullable=False, server_default=""),  # cases.people.Duty, with commas
    Column("password", String(200), nullable=False),
    Column("password_at", BigInteger, nullable=True),  # when it was last changed; None: never
    Column("prefs", String(200), nullable=False, server_default="{}"),
    Column("disabled_at", BigInteger, nullable=True),
    Column("created_at", BigInteger, nullable=False),
    Column("used_at", BigInteger, nullable=True),  # when they last came in; None: never
)

old_password = Table(  # only where they may not be used again
    "old_password",
    metadata,
    Column("id", Id, primary_key=True),
    Column("staff_id", ForeignKey("staff.id"), nullable=False, index=True),
    Column("password", String(200), nullable=False),  # hash
)

sign_in = Table(
    "sign_in",
    metadata,
    Column("token", LargeBinary, primary_key=True),  # hash of the cookie
    Column("staff_id", ForeignKey("staff.id"), nullable=False, index=True),
    Column("seen_at", BigInteger, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("proved_at", BigInteger, nullable=False, server_default="0"),  # a password or factor last shown
    Column("device", String(40), nullable=False, server_default=""),  # in short: "windows edge"
    Column("step", String(8), nullable=False, server_default="in"),  # store.staff.sessions.Step
)

invite = Table(
    "invite",
    metadata,
    Column("token", LargeBinary, primary_key=True),
    Column("name", String(40), nullable=False),
    Column("role", String(16), nullable=False),
    Column("area", String(12), nullable=False),
    Column("duties", String(40), nullable=False, server_default=""),
    Column("expires_at", BigInteger, nullable=False),
    Column("used_at", BigInteger, nullable=True),
)

password_link = Table(  # by which somebody who forgot their password chooses another
    "password_link",
    metadata,
    Column("token", LargeBinary, primary_key=True),  # hash
    Column("staff_id", ForeignKey("staff.id"), nullable=False, index=True),
    Column("expires_at", BigInteger, nullable=False),
)

saved_reply = Table(
    "saved_reply",
    metadata,
    Column("id", Id, primary_key=True),
    Column("area", String(12), nullable=False),
    Column("title", String(60), nullable=False),
    Column("text", String(600), nullable=False),
)
