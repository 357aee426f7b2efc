"""What every request for aid asks: who speaks and for whom, where it is, who the person is."""

from __future__ import annotations

from dialogs.ground import Ground
from rules import keys
from rules.facts import Facts


def speaker(facts: Facts) -> None:
    """Who speaks, and for whom: a helper is welcome (Law Art. 37) and is written down."""
    if facts.sure(keys.SPEAKER) == "self":
        return
    facts.ask(keys.SPEAKER_TIE)
    facts.ask(keys.SPEAKER_NAME)
    facts.ask(keys.SPEAKER_PHONE)


def place(facts: Facts, ground: Ground) -> tuple[str, str | None]:
    """Who does not know the township is received by the county, which hands the case on."""
    township = facts.ask(keys.TOWNSHIP)
    village = facts.ask(keys.VILLAGE) if township else None
    facts.ask(keys.PLACE)
    return township or ground.county.code, village


def person(facts: Facts) -> None:
    facts.ask(keys.NAME)
    facts.ask(keys.ID_NUMBER)
    facts.ask(keys.PHONE)
