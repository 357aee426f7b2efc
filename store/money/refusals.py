"""Why money does not move. Words: `payments.ftl`."""

from __future__ import annotations

from cases.refusals import MoveRefused, NotNow


class NotDecided(MoveRefused):
    """There is no approved decision that this payment would carry out (Law Art. 45)."""

    message = "pay-no-not-decided"


class AlreadyThere(MoveRefused):
    """The decision is being paid, or was paid already: for this month, or at all."""

    message = "pay-no-already"


class OwnHand(MoveRefused):
    """Proposer, approver and payer are three different people."""

    status = 403
    message = "pay-no-own-hand"


class NotEnough(MoveRefused):
    """The envelope does not hold so much."""

    message = "pay-no-not-enough"


class TooMuch(MoveRefused):
    """Above what a township may give by itself, or nobody knows how much that is: the county decides."""

    status = 403
    message = "pay-no-county-decides"


class NobodyLeft(MoveRefused):
    """Whom it is for is reported dead: it waits until somebody has decided what follows."""

    message = "pay-no-died"


class Gone(NotNow):
    """It stands elsewhere by now: somebody was first."""

    message = "pay-no-changed"


class BadPayee(MoveRefused):
    """The account, or what was given, is not filled in. `need` says which part."""

    status = 422

    def __init__(self, need: str) -> None:
        super().__init__("propose", need)
        self.message = f"pay-no-missing-{need}"
