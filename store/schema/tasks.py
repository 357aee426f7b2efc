"""What somebody still has to do: see `store.desk.tasks`."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Date, ForeignKey, Index, LargeBinary, String, Table, text

from store.schema.base import Id, metadata

task = Table(
    "task",
    metadata,
    Column("id", Id, primary_key=True),
    Column("key", String(120), nullable=False, unique=True),  # the same thing is asked of nobody twice
    Column("kind", String(40), nullable=False),  # its title is `task-<kind>`
    Column("case_id", ForeignKey("cases.id"), nullable=True, index=True),
    Column("area", String(12), nullable=False),
    Column("village", String(12), nullable=True),
    Column("role", String(16), nullable=False, server_default=""),  # whose, while it is nobody's; "": any
    Column("assignee", ForeignKey("staff.id"), nullable=True),
    Column("due", Date, nullable=False),
    Column("words", LargeBinary, nullable=True),  # sealed: what exactly
    Column("open", Boolean, nullable=False),
    Column("made_by", ForeignKey("staff.id"), nullable=True),
    Column("made_at", BigInteger, nullable=False),
    Column("done_by", ForeignKey("staff.id"), nullable=True),
    Column("done_at", BigInteger, nullable=True),
    Column("outcome", LargeBinary, nullable=True),  # sealed: how it ended
    Index("ix_task_open", "due", "id", sqlite_where=text("open"), postgresql_where=text("open")),
    Index("ix_task_mine", "assignee", "due", "id", sqlite_where=text("open"), postgresql_where=text("open")),
    Index(
        "ix_task_done",
        "done_at",
        "id",
        sqlite_where=text("done_at is not null"),
        postgresql_where=text("done_at is not null"),
    ),
)
