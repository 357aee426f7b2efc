"""Money and goods on their way to people, the lists for the finance office, and the townships' envelopes."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
    text,
)

from store.schema.base import Id, metadata

LIVE = "state in ('proposed', 'approved', 'exported', 'confirmed')"

payment_batch = Table(  # one list for the finance office
    "payment_batch",
    metadata,
    Column("id", Id, primary_key=True),
    Column("number", String(24), nullable=False, unique=True),
    Column("area", String(12), nullable=False),
    Column("n", Integer, nullable=False),
    Column("total", BigInteger, nullable=False),  # fen
    Column("sha256", String(64), nullable=False),  # of the file as it was handed out
    Column("exported_by", ForeignKey("staff.id"), nullable=False),
    Column("exported_at", BigInteger, nullable=False),
)

payment = Table(
    "payment",
    metadata,
    Column("id", Id, primary_key=True),
    Column("key", String(64), nullable=False, unique=True),  # what the sealed columns are bound to
    Column("case_id", ForeignKey("cases.id"), nullable=False, index=True),
    Column("resident_id", ForeignKey("resident.id"), nullable=False),
    Column("area", String(12), nullable=False),
    Column("village", String(12), nullable=True),
    Column("programme", String(16), nullable=False),  # cases.kind
    Column("decision", Integer, nullable=False),  # case version at approval; 0: first aid
    Column("month", String(7), nullable=False),  # 2026-12; "": paid once
    Column("kind", String(8), nullable=False),  # money | cash | goods
    Column("amount", BigInteger, nullable=False),  # fen; of goods what they are worth
    Column("payee", LargeBinary, nullable=False),  # sealed: holder, bank, account, ID, or what was given
    Column("envelope_id", ForeignKey("envelope.id"), nullable=True),
    Column("batch_id", ForeignKey("payment_batch.id"), nullable=True, index=True),
    Column("state", String(10), nullable=False),
    Column("version", Integer, nullable=False, server_default="1"),
    Column("proposed_by", ForeignKey("staff.id"), nullable=False),
    Column("proposed_at", BigInteger, nullable=False),
    Column("approved_by", ForeignKey("staff.id"), nullable=True),
    Column("approved_at", BigInteger, nullable=True),
    Column("paid_by", ForeignKey("staff.id"), nullable=True),  # who sent it off or handed it over
    Column("paid_at", BigInteger, nullable=True),
    Column("confirmed_by", ForeignKey("staff.id"), nullable=True),
    Column("confirmed_at", BigInteger, nullable=True),
    Column("ended_by", ForeignKey("staff.id"), nullable=True),  # failed, returned, cancelled
    Column("ended_at", BigInteger, nullable=True),
    Column("why", LargeBinary, nullable=True),  # sealed: why it ended
    Column("proof", Id, nullable=True),  # the paper with the receipt
    Column("ask_at", BigInteger, nullable=True),  # when the resident is to be asked whether it arrived
    Column("answer", String(8), nullable=True),  # asked | yes | no | other
    Column("answered_at", BigInteger, nullable=True),
    CheckConstraint("amount > 0", name="something"),
    CheckConstraint(
        "state in ('proposed', 'approved', 'exported', 'confirmed', 'failed', 'returned', 'cancelled')",
        name="state",
    ),
    CheckConstraint("approved_by is null or approved_by <> proposed_by", name="second_hand"),
    CheckConstraint(
        "paid_by is null or (approved_by is not null and paid_by <> approved_by and paid_by <> proposed_by)",
        name="third_hand",
    ),
    CheckConstraint(
        "confirmed_by is null or (confirmed_by <> approved_by and confirmed_by <> proposed_by)",
        name="confirming_hand",
    ),
    CheckConstraint(
        "state not in ('approved', 'exported', 'confirmed') or approved_by is not null", name="approved_first"
    ),
    CheckConstraint("state not in ('exported', 'confirmed') or paid_by is not null", name="sent_first"),
    Index(  # a decision is paid once, in each month once: whatever is tapped, whoever is first
        "ix_payment_once",
        "case_id",
        "decision",
        "month",
        unique=True,
        sqlite_where=text(LIVE),
        postgresql_where=text(LIVE),
    ),
    Index("ix_payment_area_state", "area", "state", "id"),
    Index("ix_payment_month", "month", "programme", "area"),
    Index("ix_payment_resident_id", "resident_id", "id"),
    Index(
        "ix_payment_to_ask",
        "ask_at",
        sqlite_where=text("ask_at is not null"),
        postgresql_where=text("ask_at is not null"),
    ),
)

envelope = Table(  # the township's money for small urgent help, a year
    "envelope",
    metadata,
    Column("id", Id, primary_key=True),
    Column("area", String(12), nullable=False),
    Column("year", Integer, nullable=False),
    Column("put_in", BigInteger, nullable=False, server_default="0"),  # fen
    Column("held", BigInteger, nullable=False, server_default="0"),
    Column("spent", BigInteger, nullable=False, server_default="0"),
    UniqueConstraint("area", "year"),
    CheckConstraint("put_in >= 0 and held >= 0 and spent >= 0", name="no_debts"),
    CheckConstraint("put_in - held - spent >= 0", name="never_below_zero"),
)

envelope_line = Table(
    "envelope_line",
    metadata,
    Column("id", Id, primary_key=True),
    Column("envelope_id", ForeignKey("envelope.id"), nullable=False, index=True),
    Column("kind", String(8), nullable=False),  # in | hold | release | spend
    Column("amount", BigInteger, nullable=False),  # fen
    Column("payment_id", ForeignKey("payment.id"), nullable=True),
    Column("source", String(200), nullable=False, server_default=""),  # of money in: document, voucher
    Column("key", String(80), nullable=False, unique=True),  # one hold, one spending of a payment
    Column("by", ForeignKey("staff.id"), nullable=False),
    Column("at", BigInteger, nullable=False),
    CheckConstraint("amount > 0", name="something"),
)

payment_sample = Table(  # payments of a month drawn for a call or a visit
    "payment_sample",
    metadata,
    Column("id", Id, primary_key=True),
    Column("area", String(12), nullable=False),
    Column("month", String(7), nullable=False),  # in which they were confirmed
    Column("seed", String(32), nullable=False),
    Column("population", Integer, nullable=False),
    Column("size", Integer, nullable=False),
    Column("drawn_by", ForeignKey("staff.id"), nullable=False),
    Column("drawn_at", BigInteger, nullable=False),
    UniqueConstraint("area", "month"),
)

payment_check = Table(
    "payment_check",
    metadata,
    Column("sample_id", ForeignKey("payment_sample.id"), primary_key=True),
    Column("payment_id", ForeignKey("payment.id"), primary_key=True),
    Column("result", String(12), nullable=True),  # right | wrong | unreached
    Column("how", String(8), nullable=True),  # phone | visit
    Column("note", LargeBinary, nullable=True),  # sealed
    Column("checked_by", ForeignKey("staff.id"), nullable=True),
    Column("checked_at", BigInteger, nullable=True),
)
