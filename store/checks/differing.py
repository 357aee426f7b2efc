"""What is looked at to find where things about a household do not agree."""

from __future__ import annotations

from datetime import date

from cases.people import Actor
from dialogs.findings.contradictions import Evidence, Paper
from rules.household import table
from store.alike import alike
from store.casework import CaseFile, load_case
from store.casework.knowing import refuted
from store.database import Tx
from store.desk.papers import papers_of_case
from store.seal import Seal


def evidence_of(tx: Tx, seal: Seal, actor: Actor, file: CaseFile, day: date) -> Evidence:
    """Of a case that the caller has looked up. Other cases only where they are open, of the same person, and
    in the actor's own area.
    """
    same = [each for each in alike(tx, seal, actor, file) if each.within and each.open and "id" in each.why]
    return Evidence(
        facts=file.facts,
        rows=table(file.facts, refuted(file.marks), day),
        checked=file.checked,
        papers=tuple(
            Paper(each.item, each.state == "poor", each.note)
            for each in papers_of_case(tx, seal, int(file.case.id))
        ),
        others=tuple(load_case(tx, seal, each.id).facts for each in same if each.settled != "differs"),
        day=day,
    )
