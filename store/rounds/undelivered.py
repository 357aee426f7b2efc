"""Letters that never arrived: the clerk who works the case is asked to call (请电话通知)."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import select, text, update

from dialogs.ground import Ground
from dialogs.message import Say
from rules import keys
from store.casework.letters import letter_context
from store.casework.rows import open_dossier
from store.database import Tx
from store.desk.tasks import NewTask, open_task
from store.schema import cases, letter, task
from store.seal import Seal, Tampered

KIND = "call"
NO_CALL = ("draft:", "survey:", "changes:")
"""Keys of letters that are a courtesy: nobody is rung up for them."""
WHOM = (
    keys.NAME,
    keys.PHONE,
    keys.SPEAKER_NAME,
    keys.SPEAKER_PHONE,
    keys.LEAD_BY,
    keys.LEAD_PHONE,
    keys.COMPLAINT_NAME,
    keys.COMPLAINT_PHONE,
)
"""Any of these says whom to call, or to go and see."""
AT_A_TIME = 100
LONGEST = 400  # characters of the letter in the task
_UNDELIVERED = text("state in ('failed', 'blocked') and not call_asked")


def ask_to_call(tx: Tx, seal: Seal, now: datetime, ground: Ground) -> bool:
    """One bounded look at what failed or was blocked since the last; True if there is more.

    One open task for a case is enough: whoever calls reads the conversation.
    """
    found = select(letter).where(_UNDELIVERED).order_by(letter.c.id).limit(AT_A_TIME)
    rows = tx.execute(found.with_for_update(skip_locked=True)).all()
    for row in rows:
        tx.execute(update(letter).where(letter.c.id == row.id).values(call_asked=True))
        about = None if row.key.startswith(NO_CALL) else _case_of(tx, row)
        if about is not None and _anybody(seal, about) and not _asked_already(tx, about.id):
            _ask(tx, seal, row, about, now, ground)
    return len(rows) == AT_A_TIME


def _case_of(tx: Tx, row: Any) -> Any:
    """The case it speaks of; an answer of the conversation belongs to the newest case that is open."""
    c = cases.c
    wanted = select(c.id, c.area, c.village, c.assignee, c.urgent, c.code, c.dossier)
    if row.case_id is not None:
        return tx.execute(wanted.where(cases.c.id == row.case_id)).first()
    mine = wanted.where(cases.c.resident_id == row.resident_id, cases.c.open)
    return tx.execute(mine.order_by(cases.c.id.desc()).limit(1)).first()


def _anybody(seal: Seal, about: Any) -> bool:
    """Whoever wrote without a name and without a number (an objection by the code on a poster) looks up the
    answer by a code of their own: there is nobody to call.
    """
    facts = open_dossier(seal, about.dossier, about.code)["facts"]
    return any(facts.get(each.name) for each in WHOM)


def _asked_already(tx: Tx, case_id: int) -> bool:
    waiting = select(task.c.id).where(task.c.case_id == case_id, task.c.kind == KIND, task.c.open)
    return tx.execute(waiting.limit(1)).first() is not None


def _ask(tx: Tx, seal: Seal, row: Any, about: Any, now: datetime, ground: Ground) -> None:
    words = ground.words("")
    why = "nowhere" if not row.channel else row.state
    said = {"why": words.say(f"call-{why}"), "text": _text(seal, row)}
    wanted = NewTask(
        key=f"{KIND}:{row.id}",
        kind=KIND,
        area=about.area,
        village=about.village,
        due=ground.day if about.urgent else ground.calendar.add(ground.day, 1),
        case_id=about.id,
        assignee=about.assignee,
        words=words.say("call-words", said),
    )
    open_task(tx, seal, wanted, now)


def _text(seal: Seal, row: Any) -> str:
    try:
        say = Say.from_json(seal.open(row.body, letter_context(row.key)))
    except (Tampered, ValueError, TypeError):  # then it failed because nobody can read it
        return "…"
    return say.plain()[:LONGEST]
