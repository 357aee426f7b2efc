"""Who may propose and who may decide, and why something is refused. Words of refusals: `standards.ftl`."""

from __future__ import annotations

from collections.abc import Iterable

from cases.people import Actor, Role, staff_number
from cases.refusals import MoveRefused, NotNow, NotYours

DECIDERS = frozenset({Role.OFFICER, Role.ADMINISTRATOR})


class OwnProposal(MoveRefused):
    """Two pairs of eyes: nobody publishes what they proposed."""

    status = 403
    message = "standards-no-own"


class AlreadyProposed(MoveRefused):
    """There is an open proposal for the same figure; it has to be decided first."""

    message = "standards-no-open-already"


class Gone(NotNow):
    """The value to be corrected does not count any more: somebody corrected it already."""

    message = "standards-no-gone"


class Decided(NotNow):
    """Somebody was first: it is decided."""

    message = "standards-no-decided"


class TriedOnOther(NotNow):
    """Something else was published since it was tried out: it has to be looked at again."""

    message = "standards-no-other"


class Overlapping(MoveRefused):
    """Another value begins on the same day, or holds for all where this one is for some."""

    message = "standards-no-overlap"


class NotAccepted(MoveRefused):
    """Golden households change, and not each of them was accepted by name. `names` are those left."""

    status = 422
    message = "standards-no-accepted"

    def __init__(self, names: Iterable[str]) -> None:
        super().__init__("publish")
        self.names = tuple(names)


def may_propose(actor: Actor, area: str) -> int:
    """The number of the officer. Raises NotYours for everybody else."""
    number = staff_number(actor.id)
    if actor.role is not Role.OFFICER or not actor.covers(area) or number is None:
        raise NotYours("propose")
    return number


def may_decide(actor: Actor, area: str) -> int:
    """The number of an officer or administrator of the county. Raises NotYours."""
    number = staff_number(actor.id)
    if actor.role not in DECIDERS or not actor.covers(area) or number is None:
        raise NotYours("decide")
    return number
