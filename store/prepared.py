"""Statements built once and run straight on the driver.

The turn of a resident runs four of them; going through SQLAlchemy's execution each time costs more than the
work itself (measured in `docs/performance.md`). The SQL still comes from SQLAlchemy expressions, so both
databases are served.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy.sql.expression import Executable

Row = tuple[Any, ...]


class Prepared:
    """An insert, update or select with named parameters. Plain values in, plain tuples out."""

    __slots__ = ("_compiled", "_statement")

    def __init__(self, statement: Executable) -> None:
        self._statement = statement
        self._compiled: dict[str, tuple[str, tuple[str, ...] | None, dict[str, Any]]] = {}

    def sql(self, dialect: Any) -> tuple[str, tuple[str, ...] | None, dict[str, Any]]:
        """The text for a dialect, the order of its parameters (None: by name), and their constants."""
        ready = self._compiled.get(dialect.name)
        if ready is None:
            compiled = self._statement.compile(dialect=dialect)  # type: ignore[attr-defined]
            order = tuple(compiled.positiontup) if compiled.positional else None
            constants = {name: value for name, value in compiled.params.items() if value is not None}
            ready = self._compiled[dialect.name] = (str(compiled), order, constants)
        return ready

    def bind(self, dialect: Any, values: Mapping[str, Any]) -> tuple[str, Any]:
        sql, order, constants = self.sql(dialect)
        if order is None:
            return sql, {**constants, **values}
        if constants:
            values = {**constants, **values}
        return sql, [values[name] for name in order]
