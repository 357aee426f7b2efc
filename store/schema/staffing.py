"""Staff as people: what rings for them, when they are away, whom they are kin to, what they are asked, and
which lists one of them takes out once another has agreed.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    text,
)

from store.schema.base import Id, metadata

bell = Table(  # what one member of staff should look at
    "bell",
    metadata,
    Column("id", Id, primary_key=True),
    Column("staff_id", ForeignKey("staff.id"), nullable=False),
    Column("kind", String(16), nullable=False),  # see store.desk.bells.KINDS
    Column("case_id", Id, nullable=True),
    Column("by_staff", Id, nullable=True),  # None: the house itself
    Column("n", Integer, nullable=False, server_default="0"),  # the number in its sentence
    Column("key", String(80), nullable=False, unique=True),  # rung once, whatever runs twice
    Column("at", BigInteger, nullable=False),
    Column("read_at", BigInteger, nullable=True),
)
Index("ix_bell_newest", bell.c.staff_id, bell.c.id)
Index(
    "ix_bell_unread",
    bell.c.staff_id,
    sqlite_where=text("read_at is null"),
    postgresql_where=text("read_at is null"),
)

leave = Table(  # somebody is away, and who stands in
    "leave",
    metadata,
    Column("id", Id, primary_key=True),
    Column("staff_id", ForeignKey("staff.id"), nullable=False, index=True),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    Column("deputy_id", ForeignKey("staff.id"), nullable=False, index=True),
    Column("by_staff", Id, nullable=False),  # who entered it
    Column("at", BigInteger, nullable=False),
    Column("ended_at", BigInteger, nullable=True),  # taken back, or came back sooner
)

relative = Table(  # the register of close relatives who may apply (近亲属备案)
    "relative",
    metadata,
    Column("id", Id, primary_key=True),
    Column("staff_id", ForeignKey("staff.id"), nullable=False, index=True),
    Column("body", LargeBinary, nullable=False),  # sealed: name, tie, last four of the ID, phone
    Column("at", BigInteger, nullable=False),
)

relative_mark = Table(  # blind marks of the same kinds as `token`, so that cases are found
    "relative_mark",
    metadata,
    Column("mark", LargeBinary, primary_key=True),
    Column("relative_id", ForeignKey("relative.id"), primary_key=True),
)

assignment = Table(  # a worker of a third party does one thing in one case, until a day (Law Arts. 55-56)
    "assignment",
    metadata,
    Column("id", Id, primary_key=True),
    Column("staff_id", ForeignKey("staff.id"), nullable=False, index=True),
    Column("case_id", ForeignKey("cases.id"), nullable=False, index=True),
    Column("task", String(16), nullable=False),  # see store.office.assignments.TASKS
    Column("until", Date, nullable=False),
    Column("by_staff", Id, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("ended_at", BigInteger, nullable=True),
    Column("done_at", BigInteger, nullable=True),  # the worker told how it went
)

draw = Table(  # cases drawn by lot for a second visit, so that anybody can draw them again
    "draw",
    metadata,
    Column("id", Id, primary_key=True),
    Column("area", String(12), nullable=False),
    Column("seed", String(40), nullable=False),
    Column("first", Date, nullable=False),  # handed in from ... to ...
    Column("last", Date, nullable=False),
    Column("drawn_of", Integer, nullable=False),  # how many cases lay in the hat
    Column("fingerprint", String(64), nullable=False),  # sha256 over the sorted codes in the hat
    Column("drawn", String(4000), nullable=False),  # codes in the order of the lot, with commas
    Column("by_staff", Id, nullable=False),
    Column("at", BigInteger, nullable=False),
)

leaving = Table(  # a list of people that one of the staff wants to take out of the house: store.leaving
    "leaving",
    metadata,
    Column("id", Id, primary_key=True),
    Column("key", String(32), nullable=False, unique=True),  # what is sealed here is bound to it
    Column("kind", String(16), nullable=False),  # api.desk.lists.kinds
    Column("area", String(12), nullable=False),
    Column("body", LargeBinary, nullable=False),  # sealed: which list exactly, and what it is for
    Column("rows", LargeBinary, nullable=True),  # sealed: which rows; gone once it is over
    Column("n", Integer, nullable=False),  # how many
    Column("made_by", ForeignKey("staff.id"), nullable=False),
    Column("made_at", BigInteger, nullable=False),
    Column("until", BigInteger, nullable=False),  # for an answer, and then for taking it
    Column("agreed", Boolean, nullable=True),
    Column("decided_by", ForeignKey("staff.id"), nullable=True),
    Column("decided_at", BigInteger, nullable=True),
    Column("used_at", BigInteger, nullable=True),
    CheckConstraint("decided_by is null or decided_by <> made_by", name="two_people"),
    CheckConstraint("used_at is null or (agreed and decided_by is not null)", name="agreed_first"),
    Index("ix_leaving_area", "area", "id"),
    Index("ix_leaving_made_by", "made_by", "id"),
)
