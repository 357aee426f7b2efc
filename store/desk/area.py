"""Which cases a member of staff may know of. Every query of cases for staff passes `scope`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Select

if TYPE_CHECKING:
    from cases.people import Actor

S = TypeVar("S", bound=Select[Any])


def scope(query: S, actor: Actor) -> S:
    """The query, limited to the actor's area (a division code is the prefix of what lies within)."""
    raise NotImplementedError
