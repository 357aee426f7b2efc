"""Answers of the check become facts of the case: verified or refuted, with source and day; the pre-check is
looked at again, and what changed is written down.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

import orjson
from sqlalchemy import func, select, update

from cases.moves import Given, open_to
from cases.people import Actor
from cases.refusals import SayWhy
from dialogs.findings.again import difference, look_again
from dialogs.ground import Ground
from rules import keys
from rules.checked import MONEY, household_facts, person_facts
from rules.household import placed, table
from store.casework.knowing import CHANGES, CHECKED, DISPUTES, Dossier, Mark, keep_dossier, learned, refuted
from store.casework.locking import in_turn, locked
from store.casework.looked_up import withdraw_asked
from store.casework.moving import make_moves
from store.casework.rows import case_of, open_dossier
from store.casework.telling import HOUSE
from store.checks.answers import Answer
from store.checks.asking import answer_context
from store.database import Tx
from store.household.authorising import id_mark, standings
from store.household.opening import locked_case
from store.schema import check_batch, check_item
from store.seal import Seal
from store.times import china_day, ms

ANNOUNCED = ("checked", "supplement")
"""The move that tells the case of it: the first one that its table has and that is open. A case is checked
once everybody who was asked about is answered for.
"""
AMOUNTS = (keys.SAVINGS.stem, keys.INCOME_FROM.stem, *(f"people.{field}" for field in MONEY))
"""Of these a register knows better without anybody having said something untrue."""


def record(
    tx: Tx, seal: Seal, batch_id: int, answers: Iterable[Answer], actor: Actor, now: datetime, ground: Ground
) -> int:
    """Take in what `judge_answers` found good. How many people were answered for; one answered is left.

    `actor`: the officer who brought the sheet, or the house where another system answered.
    """
    by_ref = {answer.ref: answer for answer in answers}
    open_ones = select(check_item).where(
        check_item.c.batch_id == batch_id,
        check_item.c.ref.in_(by_ref),
        check_item.c.answered_at.is_(None),
    )
    items = tx.execute(open_ones.order_by(check_item.c.case_id, check_item.c.id)).all()
    asked_about = sorted({item.case_id for item in items})
    in_turn(tx, asked_about)
    for case_id in asked_about:
        mine = [item for item in items if item.case_id == case_id]
        _record_case(tx, seal, case_id, mine, by_ref, batch_id, actor, now, ground)
    _close(tx, batch_id, now)
    return len(items)


def dispute(tx: Tx, seal: Seal, actor: Actor, case_id: int, words: str, now: datetime) -> None:
    """The household says that the check is wrong, and shows why: it is looked at again (Measures Art. 18).

    Raises NotYours, SayWhy.
    """
    row = locked_case(tx, actor, case_id)
    if not words.strip():
        raise SayWhy("dispute")
    dossier = open_dossier(seal, row.dossier, row.code)
    said = {"at": ms(now), "by": actor.id, "words": words.strip()}
    keep_dossier(tx, seal, row, {**dossier, DISPUTES: [*dossier.get(DISPUTES, ()), said]})


def _record_case(
    tx: Tx,
    seal: Seal,
    case_id: int,
    items: list[Any],
    by_ref: Mapping[str, Answer],
    batch_id: int,
    actor: Actor,
    now: datetime,
    ground: Ground,
) -> None:
    row = locked(tx, case_id)
    dossier = open_dossier(seal, row.dossier, row.code)
    used = _still_meant(tx, seal, case_id, items, dossier, china_day(now))
    for item in items:
        _keep_answer(tx, seal, item, by_ref[item.ref], item in used, now)
    answers = {item.place: by_ref[item.ref] for item in used}
    if not answers:
        return
    after = applied(dossier, answers, batch_id, now, ground)
    keep_dossier(tx, seal, row, after)
    _announce(tx, seal, row, actor, sorted(answers), now, ground)
    withdraw_asked(tx, seal, case_id, now, ground)


def applied(
    dossier: Mapping[str, Any], answers: Mapping[str, Answer], batch_id: int, now: datetime, ground: Ground
) -> Dossier:
    """The dossier with the answers (by place) in it, and what they changed."""
    who, day = f"check:{batch_id}", china_day(now)
    as_of = min(answer.as_of for answer in answers.values())
    after: Dossier = dict(dossier)
    changed: list[list[Any]] = []
    for place, answer in answers.items():
        mark = Mark(who, now, "verified", answer.as_of.isoformat())
        after = learned(after, person_facts({place: answer.values}), mark)
    rows = table(after["facts"], refuted(after["marks"]), day)
    mark, checked = Mark(who, now, "verified", as_of.isoformat()), dict(after.get(CHECKED, {}))
    for name, value in household_facts(after["facts"], rows).items():
        before = after["facts"].get(name)
        checked[name] = {"value": value, "said": before, "as_of": as_of.isoformat(), "batch": batch_id}
        if before is not None and before != value:
            changed.append([name, before, value])
            if not name.startswith(AMOUNTS):
                untrue = Mark(who, now, "refuted", as_of.isoformat())
                after = learned(after, {name: before}, untrue)
        after = learned(after, {name: value}, mark)
    found = look_again(after["finding"], after["facts"], ground.on(day))
    change = {
        "at": ms(now),
        "batch": batch_id,
        "facts": changed,
        "finding": difference(after["finding"], found),
        "outcome": [after["finding"].get("outcome"), found.get("outcome")],
    }
    return {**after, CHECKED: checked, "finding": found, CHANGES: [*after.get(CHANGES, ()), change]}


def _still_meant(
    tx: Tx, seal: Seal, case_id: int, items: list[Any], dossier: Mapping[str, Any], today: date
) -> list[Any]:
    """Those who still stand at their place and have not taken their agreement back."""
    rows = table(dossier["facts"], refuted(dossier["marks"]), today)
    may = standings(tx, seal, case_id, rows, dossier["facts"])
    there = {row.place: id_mark(seal, row.id_number) for row in rows if row.id_number}
    return [
        item
        for item in items
        if placed(item.place) and there.get(item.place) == bytes(item.mark) and may[item.place].may
    ]


def _keep_answer(tx: Tx, seal: Seal, item: Any, answer: Answer, used: bool, now: datetime) -> None:
    """What may not be used any more is not kept either, only that it came."""
    body = {"values": dict(answer.values) if used else {}, "note": answer.note if used else "", "used": used}
    sealed = seal.shut(orjson.dumps(body), answer_context(item.ref))
    values = {"answer": sealed, "as_of": answer.as_of, "answered_at": ms(now)}
    tx.execute(update(check_item).where(check_item.c.id == item.id).values(**values))


def _announce(
    tx: Tx, seal: Seal, row: Any, actor: Actor, places: list[str], now: datetime, ground: Ground
) -> None:
    case = case_of(locked(tx, row.id), seal)
    given = Given(data={"checked": places})
    waiting = select(check_item.c.id).join(check_batch, check_batch.c.id == check_item.c.batch_id)
    more = waiting.where(
        check_item.c.case_id == row.id, check_item.c.answered_at.is_(None), check_batch.c.state != "stopped"
    )
    fitting = ANNOUNCED[1:] if tx.execute(more.limit(1)).first() else ANNOUNCED
    for who in (actor, HOUSE):
        names = {move.name for move in open_to(case, who, now)}
        for name in fitting:
            if name in names:
                make_moves(tx, seal, row.id, [(name, given)], who, now, ground)
                return


def _close(tx: Tx, batch_id: int, now: datetime) -> None:
    waiting = select(func.count()).where(
        check_item.c.batch_id == batch_id, check_item.c.answered_at.is_(None)
    )
    if not tx.execute(waiting).scalar():
        done = update(check_batch).where(check_batch.c.id == batch_id)
        tx.execute(done.values(state="done", done_at=ms(now), error=None))
    tx.wake("desk")
