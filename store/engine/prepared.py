"""Statements built once and run straight on the driver.

A turn of a resident runs several of them; going through SQLAlchemy's execution each time would cost more than
the work itself. The SQL still comes from SQLAlchemy expressions, so both databases are served.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from sqlalchemy.sql.expression import Executable

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class _Ready:
    """A statement in the words of one database."""

    sql: str
    in_order: Callable[[Mapping[str, Any]], Any] | None  # picks the parameters; None: they go by name
    constants: Mapping[str, Any]


class Prepared:
    """An insert, update or select with named parameters. Plain values in, plain tuples out: no type
    decorators. A statement that is spelt differently per database comes as a function of the dialect's name.
    """

    __slots__ = ("_ready", "_statement")

    def __init__(self, statement: Executable | Callable[[str], Executable]) -> None:
        self._statement = statement
        self._ready: dict[str, _Ready] = {}

    def bind(self, dialect: Any, values: Mapping[str, Any]) -> tuple[str, Any]:
        """The text for a dialect, and the parameters as its driver wants them."""
        ready = self._ready.get(dialect.name) or self._make_ready(dialect)
        if ready.constants:
            values = {**ready.constants, **values}
        return ready.sql, values if ready.in_order is None else ready.in_order(values)

    def bind_each(self, dialect: Any, rows: Sequence[Mapping[str, Any]]) -> tuple[str, list[Any]]:
        """The text once, and the parameters of each row."""
        bound = [self.bind(dialect, values) for values in rows]
        return bound[0][0], [parameters for _, parameters in bound]

    def _make_ready(self, dialect: Any) -> _Ready:
        said = self._statement
        statement: Any = said if isinstance(said, Executable) else said(dialect.name)
        compiled = statement.compile(dialect=dialect)
        constants = {name: value for name, value in compiled.params.items() if value is not None}
        order = tuple(compiled.positiontup) if compiled.positional else None
        ready = self._ready[dialect.name] = _Ready(
            str(compiled), _picking(order) if order else None, constants
        )
        return ready


def _picking(order: tuple[str, ...]) -> Callable[[Mapping[str, Any]], Any]:
    """The values of these names, in this order."""
    if len(order) > 1:
        return itemgetter(*order)
    return lambda values: (values[order[0]],)
