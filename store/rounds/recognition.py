"""A recognition that runs out: whoever has it hears so while there is time to ask for it anew."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import String, cast, literal, select

from cases.states import Kind, State
from dialogs.ground import Ground
from dialogs.message import Say, verb_buttons
from dialogs.telling.progress import of_week
from store.casework.letters import post_to_resident
from store.database import Tx
from store.schema import cases, letter, resident
from store.seal import Seal

AHEAD = timedelta(days=30)
"""A habit of the service: the law says how long it lasts, and not when to say so."""
AT_A_TIME = 100
ENDING = "recognition-ends"


def tell_of_ends(tx: Tx, seal: Seal, now: datetime, ground: Ground) -> bool:
    """Households of rigid expenditure (2025 Measures Art. 10: at most twelve months; a new request; what has
    not changed is not asked for again), each once. True while there may be more.
    """
    row = cases.c
    key = literal(f"{ENDING}:") + cast(row.id, String) + literal(":") + cast(row.step_due, String)
    told = select(letter.c.id).where(letter.c.key == key).exists()
    due = (
        select(row.id, row.resident_id, row.step_due, resident.c.lang)
        .join(resident, resident.c.id == row.resident_id)
        .where(row.kind == str(Kind.RIGID), row.state == str(State.RUNNING))
        .where(row.step_due >= ground.day, row.step_due <= ground.day + AHEAD, ~told)
        .order_by(row.step_due, row.id)
        .limit(AT_A_TIME)
    )
    found = tx.execute(due).all()
    for each in found:
        words = ground.words(each.lang)
        say = Say(
            words.say(ENDING, of_week(each.step_due)),
            verb_buttons(words, "check", "staff"),
            preview=words.say(f"push-{ENDING}"),
            case_id=str(each.id),
        )
        name = f"{ENDING}:{each.id}:{each.step_due}"
        post_to_resident(tx, seal, each.resident_id, say, name, now, each.id)
    return len(found) == AT_A_TIME
