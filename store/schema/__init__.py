"""Every table of the house, a file for each part of it. Times are whole milliseconds since 1970 UTC;
sealed columns hold ciphertext (see `store.seal`).

Division codes come first in indexes of cases, so that a province can partition by county later.
"""

from __future__ import annotations

from store.schema.access import access_key, hook
from store.schema.base import Id, metadata
from store.schema.bulk import bulk, bulk_case
from store.schema.casework import cases, consent, event, new_token, paper, sight, tally, token
from store.schema.checks import authorisation, check_batch, check_item, evidence, likeness
from store.schema.counter import counter_draft
from store.schema.erasures import erasure
from store.schema.errands import errand
from store.schema.factors import challenge, passkey, recovery_code, totp
from store.schema.households import household
from store.schema.keys import data_key
from store.schema.messages import inbox, job, letter
from store.schema.money import (
    envelope,
    envelope_line,
    payment,
    payment_batch,
    payment_check,
    payment_sample,
)
from store.schema.months import month_count
from store.schema.notices import notice_proof, objection, public_notice
from store.schema.once import once_page
from store.schema.people import invite, old_password, password_link, saved_reply, sign_in, staff
from store.schema.presences import presence
from store.schema.reaching import left_draft, survey, wish
from store.schema.residents import address, hand_over, resident
from store.schema.rulings import ruling, ruling_group
from store.schema.settings import setting, throttle
from store.schema.sharing import lease, pace
from store.schema.snoozes import snooze
from store.schema.staffing import assignment, bell, draw, leave, leaving, relative, relative_mark
from store.schema.standards import price_index, standard_change
from store.schema.tasks import task
from store.schema.trail import trail, trail_head, trail_words
from store.schema.views import saved_view
from store.schema.visits import visit, visit_part

__all__ = [
    "Id",
    "access_key",
    "address",
    "assignment",
    "authorisation",
    "bell",
    "bulk",
    "bulk_case",
    "cases",
    "challenge",
    "check_batch",
    "check_item",
    "consent",
    "counter_draft",
    "data_key",
    "draw",
    "envelope",
    "envelope_line",
    "erasure",
    "errand",
    "event",
    "evidence",
    "hand_over",
    "hook",
    "household",
    "inbox",
    "invite",
    "job",
    "lease",
    "leave",
    "leaving",
    "left_draft",
    "letter",
    "likeness",
    "metadata",
    "month_count",
    "new_token",
    "notice_proof",
    "objection",
    "old_password",
    "once_page",
    "pace",
    "paper",
    "passkey",
    "password_link",
    "payment",
    "payment_batch",
    "payment_check",
    "payment_sample",
    "presence",
    "price_index",
    "public_notice",
    "recovery_code",
    "relative",
    "relative_mark",
    "resident",
    "ruling",
    "ruling_group",
    "saved_reply",
    "saved_view",
    "setting",
    "sight",
    "sign_in",
    "snooze",
    "staff",
    "standard_change",
    "survey",
    "tally",
    "task",
    "throttle",
    "token",
    "totp",
    "trail",
    "trail_head",
    "trail_words",
    "visit",
    "visit_part",
    "wish",
]
