"""One case loses its people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import orjson
from sqlalchemy import ColumnElement, Table, delete, or_, select, update

from store import schema
from store.casework.locking import locked
from store.casework.rows import ERASED, name_context, shut_dossier, shut_event
from store.casework.rulings import forget_ruling
from store.database import Tx
from store.erasing.numbers import COUNTED, let_go
from store.money.shapes import Payee, shut_payee
from store.notices.rows import notice_of, shut_shown
from store.residents.talks import files_of
from store.seal import Seal
from store.trail.words import erase_words
from store.visits.reading import visit_context

_c = schema.cases.c
NOTHING_KNOWN: Mapping[str, Any] = {"facts": {}, "marks": {}, "finding": {}, "words": ""}


def wipe_case(tx: Tx, seal: Seal, case_id: int) -> list[str]:
    """The names of its files, which are to be taken off the shelf once this is committed."""
    row = locked(tx, case_id)
    if row is None:
        return []
    files = wipe_papers(tx, seal, schema.paper.c.case_id == case_id)
    forget_ruling(tx, case_id, row.area, row.kind)
    files += _visits(tx, seal, case_id)
    _notices(tx, seal, case_id)
    _money(tx, seal, case_id)
    for table in (
        schema.new_token,
        schema.token,
        schema.evidence,
        schema.authorisation,
        schema.check_item,
        schema.counter_draft,
    ):
        drop(tx, table, table.c.case_id == case_id)
    for table in COUNTED:
        let_go(tx, seal, table, table.c.case_id == case_id)
    drop(tx, schema.likeness, or_(schema.likeness.c.one == case_id, schema.likeness.c.other == case_id))
    erase_words(tx, case_id)
    _events(tx, seal, case_id)
    tx.execute(update(schema.task).where(schema.task.c.case_id == case_id).values(words=None, outcome=None))
    tx.execute(update(schema.survey).where(schema.survey.c.case_id == case_id).values(words=None))
    tx.execute(
        update(schema.cases)
        .where(_c.id == case_id)
        .values(
            name=seal.shut_text("", name_context(row.code)),
            dossier=shut_dossier(seal, NOTHING_KNOWN, row.code),
            wanted=None,
            id_tail=None,
            draft=f"{ERASED}{case_id}",
        )
    )
    return files


def _events(tx: Tx, seal: Seal, case_id: int) -> None:
    table = schema.event
    for version in list(tx.execute(select(table.c.version).where(table.c.case_id == case_id)).scalars()):
        mine = update(table).where(table.c.case_id == case_id, table.c.version == version)
        tx.execute(mine.values(body=shut_event(seal, None, {}, case_id, version)))


def wipe_papers(tx: Tx, seal: Seal, *which: ColumnElement[bool]) -> list[str]:
    """Rows go; the names of their files."""
    table, files = schema.paper, []
    for row in list(tx.execute(select(table).where(*which))):
        files += files_of(seal, bytes(row.names), row.resident_id)
        drop(tx, schema.notice_proof, schema.notice_proof.c.paper_id == row.id)
    drop(tx, table, *which)
    return files


def _visits(tx: Tx, seal: Seal, case_id: int) -> list[str]:
    files = []
    for row in list(tx.execute(select(schema.visit).where(schema.visit.c.case_id == case_id))):
        part = schema.visit_part.c
        for kept in tx.execute(select(part.page, part.preview).where(part.visit_id == row.id)):
            files += [name for name in (kept.page, kept.preview) if name]
        drop(tx, schema.visit_part, part.visit_id == row.id)
        blank = seal.shut(orjson.dumps({"reason": ""}), visit_context(row.key))
        tx.execute(update(schema.visit).where(schema.visit.c.id == row.id).values(body=blank))
    return files


def _notices(tx: Tx, seal: Seal, case_id: int) -> None:
    table = schema.public_notice
    for row in list(tx.execute(select(table).where(table.c.case_id == case_id))):
        shown = shut_shown(seal, replace(notice_of(row, seal).shown, name=""), row.token)
        tx.execute(update(table).where(table.c.id == row.id).values(shown=shown, basis=None, why=None))


def _money(tx: Tx, seal: Seal, case_id: int) -> None:
    """Sums and days stay: the township's accounts must still add up."""
    table = schema.payment
    for row in list(tx.execute(select(table.c.id, table.c.key).where(table.c.case_id == case_id))):
        nobody = shut_payee(seal, Payee(name=""), row.key)
        tx.execute(update(table).where(table.c.id == row.id).values(payee=nobody, why=None))
        checked = schema.payment_check
        tx.execute(update(checked).where(checked.c.payment_id == row.id).values(note=None))


def drop(tx: Tx, table: Table, *which: ColumnElement[bool]) -> None:
    tx.execute(delete(table).where(*which))
