"""Two requests of the same people become one: what only one of them knows is not lost."""

from __future__ import annotations

from cases.states import State
from rules import keys
from store import alike
from tests.store.office import CLERK, Office, a_request


def test_what_only_the_other_case_knows_comes_along_and_the_resident_hears_why(office: Office) -> None:
    who = office.resident()
    kept = office.file(who, a_request("temporary:1"))
    other = office.file(
        who, a_request("temporary:2", facts={keys.STORY.name: "房子漏雨", keys.HARDSHIP.name: "fire"})
    )
    for case in (kept, other):
        office.move(case, "take")
    wish = alike.Settling(kept, other, "person", "merged", "同一件事交了两次")
    office.write(lambda tx: alike.settle(tx, office.seal, CLERK, wish, office.now, office.ground))
    file = office.dossier(kept)
    assert file.facts[keys.STORY.name] == "房子漏雨", "known there only"
    assert file.facts[keys.HARDSHIP.name] == "medical", "what was known here stands"
    assert office.dossier(other).case.state is State.CLOSED
