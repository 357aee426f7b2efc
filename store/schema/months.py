"""What happened to cases in each month, counted as it happens, for the overview of the desk."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Integer, String, Table

from store.schema.base import metadata

month_count = Table(
    "month_count",
    metadata,
    Column("grain", String(8), primary_key=True),  # track | village | clerk: what `part` is
    Column("what", String(10), primary_key=True),  # filed | answered | decided | took | timed | paid | rated
    Column("month", String(7), primary_key=True),  # 2026-11, in China
    Column("area", String(12), primary_key=True),  # township, or county while the township is unknown
    Column("kind", String(16), primary_key=True),
    Column("part", String(24), primary_key=True),
    Column("value", String(12), primary_key=True),  # outcome, days, in-time | late, cash or goods, face, ""
    Column("n", Integer, nullable=False),
    Column("fen", BigInteger, nullable=False, server_default="0"),
)
