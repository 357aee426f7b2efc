"""Did it arrive? The resident is asked once; a "no" is a task for the clerk, and later for the county."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import select, update

from cases.people import Role
from dialogs.ground import Ground
from dialogs.message import Say, verb_buttons
from dialogs.words import Words
from store.casework.letters import post_to_resident
from store.casework.locking import people_in_turn
from store.casework.mourning import in_mourning
from store.database import Tx
from store.desk.tasks import NewTask, open_task, settle
from store.money.shapes import FIRST_AID, row_number
from store.schema import cases, payment, resident, task
from store.seal import Seal
from store.times import china_day, moment, ms

_c = payment.c
MOST = 100
COUNTY_DIGITS = 6


class Answer(StrEnum):
    YES = "yes"
    NO = "no"
    OTHER = "other"  # another amount


VERBS = {Answer.YES: "got", Answer.NO: "notgot", Answer.OTHER: "gotother"}
MISSING = {Answer.NO: "payment-missing", Answer.OTHER: "payment-differs"}


def ask_who_was_paid(tx: Tx, seal: Seal, now: datetime, ground: Ground) -> bool:
    """Ask those whose payment was confirmed some days ago, each once. True while there are more."""
    due = select(payment).where(_c.ask_at <= ms(now)).order_by(_c.ask_at).limit(MOST)
    people_in_turn(tx, due.with_only_columns(_c.resident_id))
    rows = tx.execute(due.with_for_update(skip_locked=True)).all()
    for row in rows:
        _ask(tx, seal, row, now, ground)
    return len(rows) == MOST


def _ask(tx: Tx, seal: Seal, row: Any, now: datetime, ground: Ground) -> None:
    if in_mourning(tx, row.resident_id):
        tx.execute(update(payment).where(_c.id == row.id).values(ask_at=None))
        return
    tx.execute(update(payment).where(_c.id == row.id).values(ask_at=None, answer="asked"))
    words = _words(tx, row.resident_id, ground)
    said = {"month": china_day(moment(row.paid_at)).month, "day": china_day(moment(row.paid_at)).day}
    name = "received-ask-goods" if row.kind == "goods" else "received-ask"
    verbs = (VERBS[Answer.YES], VERBS[Answer.NO], VERBS[Answer.OTHER])
    options = verb_buttons(words, *(f"{verb}:{row.id}" for verb in verbs))
    text = words.say(name, {**said, "yuan": yuan(row.amount), "how": row.kind})
    say = Say(text, options, preview=words.say("push-received"), case_id=str(row.case_id))
    post_to_resident(tx, seal, row.resident_id, say, f"received:{row.id}", now, row.case_id)


def said(
    tx: Tx, seal: Seal, resident_id: int, payment: str, answer: Answer, now: datetime, ground: Ground
) -> bool:
    """The same for what a button or plain words say; without a number the one asked about last is meant."""
    if payment:
        return answered(tx, seal, resident_id, row_number(payment) or 0, answer, now, ground)
    asked = select(_c.id).where(_c.resident_id == resident_id, _c.answer.is_not(None))
    newest = tx.execute(asked.order_by(_c.id.desc()).limit(1)).scalar()
    return newest is not None and answered(tx, seal, resident_id, newest, answer, now, ground)


def answered(
    tx: Tx, seal: Seal, resident_id: int, payment_id: int, answer: Answer, now: datetime, ground: Ground
) -> bool:
    """What the resident says. False if it is not theirs, or nothing was asked. Who finds the money later
    may still say so: the task is settled then.
    """
    row = tx.execute(select(payment).where(_c.id == payment_id).with_for_update()).first()
    if row is None or row.resident_id != resident_id or row.answer is None:
        return False
    if row.answer == answer or row.answer == Answer.YES:
        return True
    tx.execute(update(payment).where(_c.id == row.id).values(answer=str(answer), answered_at=ms(now)))
    words = ground.words("")
    if answer is Answer.YES:
        for kind in MISSING.values():
            for end in ("", ":county"):
                settle(tx, seal, f"{kind}:{row.id}{end}", words.say("task-arrived-after-all"), now)
        return True
    _task(tx, seal, row, MISSING[answer], "", now, ground)
    return True


def ask_for_account(tx: Tx, seal: Seal, row: Any, why: str, now: datetime, ground: Ground) -> None:
    """The bank could not book it: the clerk has a task, the resident is asked for the right account."""
    _task(tx, seal, row, "payment-failed", why, now, ground)
    if row.decision == FIRST_AID or in_mourning(tx, row.resident_id):
        return
    words = _words(tx, row.resident_id, ground)
    options = verb_buttons(words, "track")
    say = Say(words.say("pay-account-ask"), options, preview=words.say("push-pay-account"))
    post_to_resident(tx, seal, row.resident_id, say, f"account:{row.id}", now, row.case_id)


def settle_unanswered(tx: Tx, seal: Seal, now: datetime, ground: Ground) -> bool:
    """What a clerk did not settle in time becomes a task of the county as well, once."""
    t = task.c
    late = select(task).where(t.open, t.kind.in_(MISSING.values()), t.due < ground.day, t.role == "")
    for row in tx.execute(late).all():
        wanted = NewTask(
            key=f"{row.key}:county",
            kind=row.kind,
            area=row.area[:COUNTY_DIGITS],
            due=ground.calendar.add(ground.day, ground.county.received_working_days),
            case_id=row.case_id,
            role=Role.OFFICER,
        )
        open_task(tx, seal, wanted, now)
    return False


def yuan(fen: int) -> str:
    whole, rest = divmod(fen, 100)
    return f"{whole:,}" + (f".{rest:02}" if rest else "")


def _task(tx: Tx, seal: Seal, row: Any, kind: str, words: str, now: datetime, ground: Ground) -> None:
    assignee = tx.execute(select(cases.c.assignee).where(cases.c.id == row.case_id)).scalar_one()
    wanted = NewTask(
        key=f"{kind}:{row.id}",
        kind=kind,
        area=row.area,
        village=row.village,
        due=ground.calendar.add(ground.day, ground.county.received_working_days),
        case_id=row.case_id,
        assignee=assignee,
        words=words,
    )
    open_task(tx, seal, wanted, now)


def _words(tx: Tx, resident_id: int, ground: Ground) -> Words:
    lang = tx.execute(select(resident.c.lang).where(resident.c.id == resident_id)).scalar_one()
    return ground.words(lang)
