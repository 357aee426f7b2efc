"""Of money."""

from __future__ import annotations

from store import schema
from store.catalogue.book import Entry, Keep
from store.money.samples import check_context
from store.money.shapes import payment_context

MONEY = (
    Entry(
        schema.payment,
        "payments",
        Keep.FILE,
        clear="id key case_id resident_id area village programme decision month kind amount"
        " envelope_id batch_id state version proposed_by proposed_at approved_by approved_at"
        " paid_by paid_at confirmed_by confirmed_at ended_by ended_at proof ask_at answer"
        " answered_at",
        sealed={
            "payee": lambda row: payment_context("payee", row.key),
            "why": lambda row: payment_context("why", row.key),
        },
        sensitive="payee",
    ),
    Entry(
        schema.payment_batch,
        "lists for the finance office",
        Keep.FILE,
        clear="id number area n total sha256 exported_by exported_at",
    ),
    Entry(
        schema.payment_sample,
        "payments drawn for a call or a visit",
        Keep.FILE,
        clear="id area month seed population size drawn_by drawn_at",
    ),
    Entry(
        schema.payment_check,
        "what the call or visit found",
        Keep.FILE,
        clear="sample_id payment_id result how checked_by checked_at",
        sealed={"note": lambda row: check_context(row.sample_id, row.payment_id)},
    ),
    Entry(
        schema.envelope,
        "a township's money for small urgent help",
        Keep.OFFICE,
        clear="id area year put_in held spent",
    ),
    Entry(
        schema.envelope_line,
        "what went in and out of it",
        Keep.OFFICE,
        clear="id envelope_id kind amount payment_id source key by at",
    ),
    Entry(
        schema.month_count,
        "figures of a month",
        Keep.OFFICE,
        clear="grain what month area kind part value n fen",
    ),
)
