"""What several processes of one service share: who does what alone, and how fast all of them may send."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Integer, LargeBinary, String, Table

from store.schema.base import metadata

lease = Table(
    "lease",
    metadata,
    Column("name", String(40), primary_key=True),  # what only one process does at a time
    Column("number", Integer, nullable=False),  # of who does it: one more whenever it changes hands
    Column("until", BigInteger, nullable=False),
)

pace = Table(
    "pace",
    metadata,
    Column("mark", LargeBinary, primary_key=True),  # of a channel, or of a chat in it
    Column("free_at", BigInteger, nullable=False),  # when the next message may leave
)
