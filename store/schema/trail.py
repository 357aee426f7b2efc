"""The audit trail: who did or looked at what, when, from where and why. Rows are added, never changed.

`trail_head` is where each chain ends; `trail_words` holds what may have to be erased one day, outside of
what is hashed. See `store.trail`.
"""

from __future__ import annotations

from sqlalchemy import (
    DDL,
    BigInteger,
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    event,
)

from store.schema.base import Id, metadata

trail = Table(
    "trail",
    metadata,
    Column("chain", Integer, primary_key=True, autoincrement=False),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),  # 1, 2, 3 ... within its chain
    Column("at", BigInteger, nullable=False),
    Column("actor", String(24), nullable=False),  # staff:12 | resident:7 | clock | ""
    Column("role", String(16), nullable=False),
    Column("area", String(12), nullable=False),  # of who acted; of the case where no member of staff did
    Column("what", String(24), nullable=False),  # store.trail.What
    Column("case_id", Id, nullable=True),
    Column("subject", String(40), nullable=False),  # paper:9, event:3, staff:4, tab:papers
    Column("why", String(24), nullable=False),  # a code
    Column("n", Integer, nullable=False),  # how many: hits, rows of an export
    Column("place", String(48), nullable=False),  # the address it came from: its beginning, and a mark
    Column("promise", LargeBinary, nullable=True),  # salted hash of the words in `trail_words`
    Column("hash", LargeBinary, nullable=False),  # over the hash before it and the row
    Column("mac", LargeBinary, nullable=False),  # the house's own hand under the hash
    Index("ix_trail_at", "at", "chain", "seq"),
    Index("ix_trail_actor", "actor", "at"),
    Index("ix_trail_case_id", "case_id", "at"),
)

trail_head = Table(
    "trail_head",
    metadata,
    Column("chain", Integer, primary_key=True, autoincrement=False),
    Column("seq", BigInteger, nullable=False),
    Column("hash", LargeBinary, nullable=False),
)

trail_words = Table(
    "trail_words",
    metadata,
    Column("chain", Integer, primary_key=True, autoincrement=False),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("case_id", Id, nullable=True, index=True),  # by which an erasure finds it
    Column("body", LargeBinary, nullable=False),  # sealed: the salt, then the words
    ForeignKeyConstraint(["chain", "seq"], ["trail.chain", "trail.seq"], name="fk_trail_words_trail"),
)

SQLITE_GUARDS = (
    """CREATE TRIGGER trail_no_update BEFORE UPDATE ON trail
    BEGIN SELECT RAISE(ABORT, 'the trail is only ever added to'); END""",
    """CREATE TRIGGER trail_no_delete BEFORE DELETE ON trail
    BEGIN SELECT RAISE(ABORT, 'the trail is only ever added to'); END""",
)
POSTGRES_GUARDS = (
    """CREATE FUNCTION trail_only_grows() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'the trail is only ever added to'; END $$""",
    """CREATE TRIGGER trail_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON trail
    FOR EACH STATEMENT EXECUTE FUNCTION trail_only_grows()""",
)
for _dialect, _guards in (("sqlite", SQLITE_GUARDS), ("postgresql", POSTGRES_GUARDS)):
    for _guard in _guards:
        event.listen(trail, "after_create", DDL(_guard).execute_if(dialect=_dialect))  # type: ignore[no-untyped-call]
