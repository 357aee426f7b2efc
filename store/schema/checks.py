"""The economic check: who authorised it, what was asked, what came back; and what staff settled about people
that look like the same ones. Rows are added and answered, never deleted.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
)

from store.schema.base import Id, metadata

authorisation = Table(  # of one person for one case; the newest row counts, a withdrawal is a row of its own
    "authorisation",
    metadata,
    Column("id", Id, primary_key=True),
    Column("case_id", ForeignKey("cases.id"), nullable=False),
    Column("place", String(16), nullable=False),  # people[1] | obligors[0]
    Column("mark", LargeBinary, nullable=False),  # blind, over the ID: another person there has not agreed
    Column("given", Boolean, nullable=False),
    Column("method", String(8), nullable=False),  # phone | paper | counter
    Column("version", String(16), nullable=False),  # fingerprint of the text that was shown or read out
    Column("lang", String(8), nullable=False),
    Column("paper_id", Id, nullable=True),  # the photographed sheet
    Column("note", LargeBinary, nullable=True),  # sealed
    Column("by_staff", Id, nullable=False),
    Column("at", BigInteger, nullable=False),
    Index("ix_authorisation_case_id", "case_id", "id"),
)

check_batch = Table(
    "check_batch",
    metadata,
    Column("id", Id, primary_key=True),
    Column("area", String(12), nullable=False),
    Column("code", String(24), nullable=False, unique=True),  # what both sides call it
    Column("purpose", String(16), nullable=False),  # why it may be asked at all (Law Art. 70(6))
    Column("way", String(8), nullable=False),  # file | http
    Column("state", String(8), nullable=False),  # open | sent | done | stopped
    Column("error", String(200), nullable=True),
    Column("made_by", Id, nullable=False),
    Column("made_at", BigInteger, nullable=False),
    Column("sent_at", BigInteger, nullable=True),
    Column("done_at", BigInteger, nullable=True),
    Index("ix_check_batch_area", "area", "id"),
)

check_item = Table(  # one person of one case in one batch
    "check_item",
    metadata,
    Column("id", Id, primary_key=True),
    Column("batch_id", ForeignKey("check_batch.id"), nullable=False, index=True),
    Column("case_id", ForeignKey("cases.id"), nullable=False, index=True),
    Column("place", String(16), nullable=False),
    Column("ref", String(24), nullable=False, unique=True),  # the line's own name; says nothing of the person
    Column("mark", LargeBinary, nullable=False),  # blind, over the ID
    Column("basis", String(32), nullable=False),  # consent:5 | authorisation:7: what allowed it
    Column("asked", LargeBinary, nullable=False),  # sealed: name and ID as they were sent
    Column("answer", LargeBinary, nullable=True),  # sealed: what came back
    Column("as_of", Date, nullable=True),  # the day the registers were looked at
    Column("answered_at", BigInteger, nullable=True),
    UniqueConstraint("batch_id", "case_id", "place"),
)

likeness = Table(  # what staff settled about two cases that look alike
    "likeness",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", String(8), nullable=False),  # person | cause
    Column("one", Id, nullable=False),  # the lower number of the two cases
    Column("other", Id, nullable=False),
    Column("verdict", String(8), nullable=False),  # same | differs | merged
    Column("reason", LargeBinary, nullable=False),  # sealed
    Column("by_staff", Id, nullable=False),
    Column("at", BigInteger, nullable=False),
    Index("ix_likeness_one", "one", "other"),
    Index("ix_likeness_other", "other"),
)

evidence = Table(  # what a decision rested on, as it was at that moment
    "evidence",
    metadata,
    Column("case_id", ForeignKey("cases.id"), primary_key=True),
    Column("version", Integer, primary_key=True),  # of the case, after the decision
    Column("move", String(16), nullable=False),
    Column("body", LargeBinary, nullable=False),  # sealed JSON: see `store.evidence`
    Column("sha256", String(64), nullable=False),  # of the plain body
    Column("at", BigInteger, nullable=False),
)
