"""What staff write into the household table: people, and how a fact is known. Each change keeps what was."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from cases.people import Actor
from cases.refusals import Missing, NotNow, SayWhy
from rules.household import next_place, placed
from store.casework.knowing import HOW, Mark, keep_dossier, learned, marked
from store.database import Tx
from store.household.opening import dossier_as_seen, locked_case
from store.seal import Seal


def write_row(
    tx: Tx,
    seal: Seal,
    actor: Actor,
    case_id: int,
    place: str,
    seen: int | None,
    cells: Mapping[str, Any],
    mark: Mark,
) -> None:
    """A person's cells; one place further than the last is a person more. What stays as it is, is left alone.

    Raises NotYours (404), Changed (409), NotNow for a place that the table does not have.
    """
    row = locked_case(tx, actor, case_id)
    dossier = dossier_as_seen(seal, row, seen)
    facts = dossier["facts"]
    news = {name: value for name, value in cells.items() if name not in facts or facts[name] != value}
    found = placed(place)
    if found is None:
        raise NotNow("household")
    group, index = found
    if place == next_place(facts, group):
        news[f"{group}.count"] = index + 1
    elif index and index >= (facts.get(f"{group}.count") or 0):
        raise NotNow("household")
    if news:
        keep_dossier(tx, seal, row, learned(dossier, news, mark))


def judge_facts(
    tx: Tx,
    seal: Seal,
    actor: Actor,
    case_id: int,
    seen: int | None,
    names: Iterable[str],
    how: str,
    note: str,
    now: datetime,
) -> None:
    """One click: seen on a paper, verified, refuted, or only said after all. Refuting needs a reason.

    Raises NotYours, Changed, SayWhy, Missing.
    """
    row = locked_case(tx, actor, case_id)
    dossier = dossier_as_seen(seal, row, seen)
    chosen = [name for name in names if name in dossier["facts"]]
    if not chosen or how not in HOW:
        raise Missing("household", "wanted")
    if how == "refuted" and not note.strip():
        raise SayWhy("household")
    mark = Mark(actor.id, now, how, note.strip())
    keep_dossier(tx, seal, row, marked(dossier, dict.fromkeys(chosen, mark)))
