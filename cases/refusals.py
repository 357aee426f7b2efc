"""What may not be done, and why: each refusal has a status and a kind sentence. The case is as it was."""

from __future__ import annotations


class MoveRefused(Exception):
    """Somebody asked for something that may not be done. Never a crash."""

    status: int = 409
    message: str = "no-not-now"  # id in case.ftl

    def __init__(self, move: str, need: str = "") -> None:
        super().__init__(f"{move} {need}".strip())
        self.move = move
        self.need = need


class NotYours(MoveRefused):
    """Another's case, another's move, or no such thing. 404, not 403: a clerk of elsewhere learns nothing."""

    status = 404
    message = "no-not-yours"


class NotNow(MoveRefused):
    """The case does not stand where this move starts from."""


class Changed(NotNow):
    """Somebody else was first: the case is not the one that was looked at."""

    message = "no-changed"


class Apart(NotNow):
    """Somebody who did another part of the case, or is a relative, may not do this one: the visitor does not
    approve, the approver does not pay.
    """

    message = "no-apart"


class Missing(MoveRefused):
    """Something this move needs was not given, or cannot be meant. `need` says which: see `Move.needs`."""

    status = 422

    def __init__(self, move: str, need: str) -> None:
        super().__init__(move, need)
        self.message = f"no-missing-{need}"


class SayWhy(Missing):
    """No reason was given. A refusal is in writing and says why (Law Art. 45)."""

    def __init__(self, move: str) -> None:
        super().__init__(move, "reason")
