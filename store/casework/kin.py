"""The register of close relatives as it is read; whoever may be kin to the people of a case says whether they
are before they decide anything.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import select

from cases.hands import Part
from cases.kinship import SELF, Hint, Relative, hints, people_of, seems_kin
from cases.moves import MOVES
from cases.people import Actor, staff_number
from cases.refusals import Apart, Missing
from store.casework.rows import case_of, open_dossier
from store.casework.shapes import CaseFile
from store.database import Tx
from store.schema import relative
from store.seal import Seal


@dataclass(frozen=True, slots=True)
class Registered:
    id: int
    relative: Relative


def register_of(tx: Tx, seal: Seal, staff_id: int) -> tuple[Registered, ...]:
    """Oneself first, then in the order they were entered."""
    rows = tx.execute(select(relative).where(relative.c.staff_id == staff_id).order_by(relative.c.id))
    found = [Registered(row.id, opened(row, seal)) for row in rows]
    return tuple(sorted(found, key=lambda one: one.relative.tie != SELF))


def hints_for(tx: Tx, seal: Seal, actor: Actor, file: CaseFile) -> tuple[Hint, ...]:
    """What the case and the actor's own register have in common; also the actor's own name."""
    return _hints(tx, seal, actor, file.facts, file.case.village)


def _hints(
    tx: Tx, seal: Seal, actor: Actor, facts: Mapping[str, Any], village: str | None
) -> tuple[Hint, ...]:
    register = [each.relative for each in register_of(tx, seal, staff_number(actor.id) or 0)]
    if actor.name and all(each.tie != SELF for each in register):
        register.append(Relative(actor.name, SELF))
    return hints(people_of(facts, village), register) if register else ()


def no_kin(actor: Actor, hands: str, move: str) -> None:
    """Whoever said that they are kin to a household writes nothing into its case. Raises Apart.

    `hands`: as a row of cases has them.
    """
    if [str(Part.KIN), actor.id] in orjson.loads(hands):
        raise Apart(move)


def say_kin_first(tx: Tx, seal: Seal, actor: Actor, row: Any, move: str) -> None:
    """Whoever seems to be of the household or kin to it says whether they are before they give an opinion,
    decide or move money. `row`: the whole case.

    Raises Missing while the question stands open, where it can be answered.
    """
    case = case_of(row, seal)
    declare = MOVES[case.kind].get("declare")
    can_say = declare is not None and actor.role in declare.by and case.state in declare.source
    if not can_say or case.did(Part.DECLARED, actor.id) or case.did(Part.KIN, actor.id):
        return
    facts = open_dossier(seal, row.dossier, row.code)["facts"]
    if seems_kin(_hints(tx, seal, actor, facts, row.village)):
        raise Missing(move, "kin")


def opened(row: Any, seal: Seal) -> Relative:
    return read_relative(seal.open(row.body, relative_context(row.id)))


def read_relative(body: bytes) -> Relative:
    return Relative(**orjson.loads(body))


def relative_context(relative_id: int) -> bytes:
    return b"relative:%d" % relative_id
