"""Public notices, the photos that prove their posting, and what people objected to them."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    LargeBinary,
    String,
    Table,
    text,
)

from store.schema.base import Id, metadata

public_notice = Table(
    "public_notice",
    metadata,
    Column("id", Id, primary_key=True),
    Column("token", String(24), nullable=False, unique=True),  # on the poster; binds the sealed columns
    Column("area", String(12), nullable=False),
    Column("village", String(12), nullable=False, server_default=""),
    Column("case_id", ForeignKey("cases.id"), nullable=False, index=True),
    Column("about", String(8), nullable=False),  # grant | end | decision
    Column("kind", String(16), nullable=False),  # cases.kind
    Column("shown", LargeBinary, nullable=False),  # sealed: everything it says of the household
    Column("days", BigInteger, nullable=False),
    Column("basis", LargeBinary, nullable=True),  # sealed: where staff found `days`; null: standards
    Column("stage", String(8), nullable=False),  # draft | checked | running | over | down
    Column("first", Date, nullable=True),
    Column("last", Date, nullable=True),
    Column("made_by", ForeignKey("staff.id"), nullable=False),
    Column("made_at", BigInteger, nullable=False),
    Column("checked_by", ForeignKey("staff.id"), nullable=True),
    Column("checked_at", BigInteger, nullable=True),
    Column("posted_by", ForeignKey("staff.id"), nullable=True),
    Column("posted_at", BigInteger, nullable=True),
    Column("ended_by", ForeignKey("staff.id"), nullable=True),  # null: by itself
    Column("ended_at", BigInteger, nullable=True),
    Column("why", LargeBinary, nullable=True),  # sealed: why it was taken down early
    CheckConstraint("stage in ('draft', 'checked', 'running', 'over', 'down')", name="stage"),
    CheckConstraint("checked_by is null or checked_by <> made_by", name="second_hand"),
    CheckConstraint(
        "stage <> 'running' or (checked_by is not null and first is not null and last > first)",
        name="looked_at",
    ),
)

_RUNNING, _LIVE = "stage = 'running'", "stage in ('draft', 'checked', 'running')"
Index(
    "ix_public_notice_running", public_notice.c.area, public_notice.c.village, public_notice.c.last,
    sqlite_where=text(_RUNNING), postgresql_where=text(_RUNNING),
)  # fmt: skip
Index(
    "uq_public_notice_live", public_notice.c.case_id, public_notice.c.about, unique=True,
    sqlite_where=text(_LIVE), postgresql_where=text(_LIVE),
)  # fmt: skip

notice_proof = Table(  # a photo of the poster where it hangs
    "notice_proof",
    metadata,
    Column("id", Id, primary_key=True),
    Column("notice_id", ForeignKey("public_notice.id"), nullable=False, index=True),
    Column("paper_id", ForeignKey("paper.id"), nullable=False),
    Column("place", String(8), nullable=False),  # village | town | other
    Column("by", ForeignKey("staff.id"), nullable=False),
    Column("at", BigInteger, nullable=False),
)

objection = Table(
    "objection",
    metadata,
    Column("id", Id, primary_key=True),
    Column("notice_id", ForeignKey("public_notice.id"), nullable=False, index=True),
    Column("complaint_id", ForeignKey("cases.id"), nullable=False, unique=True),
    Column("mark", LargeBinary, nullable=False, unique=True),  # of the code by which the answer is asked for
    Column("named", Boolean, nullable=False),
    Column("settled_at", BigInteger, nullable=True),  # what came of it has reached the notice
    Column("at", BigInteger, nullable=False),
)

Index(
    "ix_objection_open", objection.c.notice_id, objection.c.complaint_id,
    sqlite_where=text("settled_at is null"), postgresql_where=text("settled_at is null"),
)  # fmt: skip
