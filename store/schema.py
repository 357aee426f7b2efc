"""Every table of the house. Times are whole milliseconds since 1970 UTC; sealed columns hold ciphertext
(see `store.seal`).

Division codes come first in indexes of cases, so that a province can partition by county later.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_N_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Id = BigInteger().with_variant(Integer(), "sqlite")

resident = Table(
    "resident",
    metadata,
    Column("id", Id, primary_key=True),
    Column("lang", String(8), nullable=False),
    Column("talk", LargeBinary, nullable=False),  # sealed: dialogs.state.Talk
    Column("last_address", Id, nullable=True),  # where pushes go
    Column("seen_letter", Id, nullable=False, server_default="0"),  # newest letter a web page has shown
    Column("created_at", BigInteger, nullable=False),
)

address = Table(
    "address",
    metadata,
    Column("id", Id, primary_key=True),
    Column("channel", String(16), nullable=False),
    Column("sender", String(64), nullable=False),  # chat id, or a hash of the browser's cookie
    Column("resident_id", ForeignKey("resident.id"), nullable=False, index=True),
    Column("blocked_at", BigInteger, nullable=True),
    Column("created_at", BigInteger, nullable=False),
    UniqueConstraint("channel", "sender"),
)

inbox = Table(
    "inbox",
    metadata,
    Column("id", Id, primary_key=True),
    Column("channel", String(16), nullable=False),
    Column("message_id", String(80), nullable=False),
    Column("resident_id", Id, nullable=True),
    Column("case_id", Id, nullable=True),
    Column("body", LargeBinary, nullable=False),  # sealed: what was said
    Column("state", String(8), nullable=False),  # done | failed | parked
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("due_at", BigInteger, nullable=False, server_default="0"),
    Column("at", BigInteger, nullable=False),
    UniqueConstraint("channel", "message_id"),
    Index("ix_inbox_resident_at", "resident_id", "at"),
    Index(
        "ix_inbox_unfinished",
        "due_at",
        sqlite_where=text("state <> 'done'"),
        postgresql_where=text("state <> 'done'"),
    ),
)

letter = Table(
    "letter",
    metadata,
    Column("id", Id, primary_key=True),
    Column("key", String(120), nullable=False, unique=True),  # saying the same thing twice is refused here
    Column("resident_id", Id, nullable=False),
    Column("channel", String(16), nullable=False),
    Column("sender", String(64), nullable=False),
    Column("case_id", Id, nullable=True),
    Column("about", String(80), nullable=False),  # the question it asks, or ""
    Column("body", LargeBinary, nullable=False),  # sealed: dialogs.message.Say
    Column("by_staff", Id, nullable=True),
    Column("state", String(8), nullable=False),  # queued | sent | failed | blocked
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("lease_until", BigInteger, nullable=False, server_default="0"),
    Column("provider_id", String(64), nullable=True),
    Column("error", String(200), nullable=True),
    Column("due_at", BigInteger, nullable=False),
    Column("at", BigInteger, nullable=False),
    Index("ix_letter_resident_id", "resident_id", "id"),
    Index("ix_letter_provider", "channel", "sender", "provider_id"),
    Index(
        "ix_letter_due",
        "channel",
        "due_at",
        sqlite_where=text("state = 'queued'"),
        postgresql_where=text("state = 'queued'"),
    ),
)

job = Table(
    "job",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", String(24), nullable=False),
    Column("key", String(120), nullable=False, unique=True),
    Column("body", LargeBinary, nullable=False),  # sealed JSON
    Column("state", String(8), nullable=False),  # queued | done | failed
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("lease_until", BigInteger, nullable=False, server_default="0"),
    Column("error", String(200), nullable=True),
    Column("due_at", BigInteger, nullable=False),
    Column("at", BigInteger, nullable=False),
    Index(
        "ix_job_due",
        "due_at",
        sqlite_where=text("state = 'queued'"),
        postgresql_where=text("state = 'queued'"),
    ),
)

cases = Table(
    "cases",
    metadata,
    Column("id", Id, primary_key=True),
    Column("code", String(10), nullable=False, unique=True),
    Column("draft", String(80), nullable=False, unique=True),  # one draft, one case, whatever is tapped
    Column("kind", String(16), nullable=False),
    Column("track", String(16), nullable=False),
    Column("area", String(12), nullable=False),  # township, or county while the township is unknown
    Column("village", String(12), nullable=True),
    Column("state", String(12), nullable=False),
    Column("open", Boolean, nullable=False),
    Column("urgent", Boolean, nullable=False),
    Column("first_aid", Boolean, nullable=False),
    Column("unread", Boolean, nullable=False),
    Column("person_asked", Boolean, nullable=False),
    Column("assignee", Id, nullable=True),
    Column("version", Integer, nullable=False),
    Column("resident_id", ForeignKey("resident.id"), nullable=False, index=True),
    Column("name", LargeBinary, nullable=False),  # sealed
    Column("dossier", LargeBinary, nullable=False),  # sealed: facts, who said them, the pre-check
    Column("id_tail", LargeBinary, nullable=True),  # blind index over the last four of the ID
    Column("wanted", LargeBinary, nullable=True),  # sealed: the one answer or paper asked back
    Column("amount", BigInteger, nullable=True),  # fen
    Column("submitted_at", BigInteger, nullable=False),
    Column("accepted_at", BigInteger, nullable=True),
    Column("waiting_since", BigInteger, nullable=True),  # first unanswered message of the resident
    Column("sort_at", BigInteger, nullable=False),  # what "longest waiting first" goes by
    Column("due", Date, nullable=True),
    Column("closed_at", BigInteger, nullable=True),
)

event = Table(
    "event",
    metadata,
    Column("case_id", ForeignKey("cases.id"), primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("move", String(16), nullable=False),
    Column("source", String(12), nullable=False),
    Column("target", String(12), nullable=False),
    Column("actor", String(24), nullable=False),
    Column("role", String(16), nullable=False),
    Column("body", LargeBinary, nullable=False),  # sealed: reason and data
    Column("at", BigInteger, nullable=False),
)

paper = Table(
    "paper",
    metadata,
    Column("id", Id, primary_key=True),
    Column("resident_id", ForeignKey("resident.id"), nullable=False, index=True),
    Column("case_id", Id, nullable=True, index=True),
    Column("item", String(40), nullable=False),  # the fact it belongs to, e.g. papers.scene
    Column("state", String(10), nullable=False),  # fetching | kept | refused | good | poor
    Column("kind", String(8), nullable=False),  # photo | voice
    Column("names", LargeBinary, nullable=False),  # sealed JSON: shelf names of the pages and the preview
    Column("sha256", String(64), nullable=True),
    Column("turn", Integer, nullable=False, server_default="0"),  # degrees clockwise, for the eyes only
    Column("note", LargeBinary, nullable=True),  # sealed: why it is not good enough
    Column("at", BigInteger, nullable=False),
)

consent = Table(
    "consent",
    metadata,
    Column("id", Id, primary_key=True),
    Column("resident_id", ForeignKey("resident.id"), nullable=False, index=True),
    Column("case_id", Id, nullable=True),
    Column("kind", String(8), nullable=False),  # privacy | check | truth
    Column("given", Boolean, nullable=False),
    Column("version", String(16), nullable=False),  # fingerprint of the text that was shown
    Column("lang", String(8), nullable=False),
    Column("channel", String(16), nullable=False),
    Column("at", BigInteger, nullable=False),
)

token = Table(
    "token",
    metadata,
    Column("mark", LargeBinary, primary_key=True),
    Column("case_id", Id, primary_key=True),
)

tally = Table(
    "tally",
    metadata,
    Column("view", String(12), primary_key=True),  # first: a county adds up few views over many townships
    Column("value", String(24), primary_key=True),
    Column("area", String(12), primary_key=True),
    Column("n", Integer, nullable=False),
)

staff = Table(
    "staff",
    metadata,
    Column("id", Id, primary_key=True),
    Column("login", String(40), nullable=False, unique=True),
    Column("name", String(40), nullable=False),
    Column("role", String(16), nullable=False),
    Column("area", String(12), nullable=False),
    Column("password", String(200), nullable=False),
    Column("prefs", String(200), nullable=False, server_default="{}"),
    Column("disabled_at", BigInteger, nullable=True),
    Column("created_at", BigInteger, nullable=False),
)

sign_in = Table(
    "sign_in",
    metadata,
    Column("token", LargeBinary, primary_key=True),  # hash of the cookie
    Column("staff_id", ForeignKey("staff.id"), nullable=False, index=True),
    Column("seen_at", BigInteger, nullable=False),
    Column("created_at", BigInteger, nullable=False),
)

invite = Table(
    "invite",
    metadata,
    Column("token", LargeBinary, primary_key=True),
    Column("name", String(40), nullable=False),
    Column("role", String(16), nullable=False),
    Column("area", String(12), nullable=False),
    Column("expires_at", BigInteger, nullable=False),
    Column("used_at", BigInteger, nullable=True),
)

hand_over = Table(  # a resident moves to another phone
    "hand_over",
    metadata,
    Column("mark", LargeBinary, primary_key=True),
    Column("resident_id", ForeignKey("resident.id"), nullable=False),
    Column("expires_at", BigInteger, nullable=False),
    Column("used_at", BigInteger, nullable=True),
)

throttle = Table(
    "throttle",
    metadata,
    Column("mark", LargeBinary, primary_key=True),
    Column("n", Integer, nullable=False),
    Column("until", BigInteger, nullable=False),
)

saved_reply = Table(
    "saved_reply",
    metadata,
    Column("id", Id, primary_key=True),
    Column("area", String(12), nullable=False),
    Column("title", String(60), nullable=False),
    Column("text", String(600), nullable=False),
)

setting = Table(  # small facts about this installation
    "setting",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", String(200), nullable=False),
)


def _queue(name: str, *columns: str, where: str) -> None:
    """A queue view's index, with and without the township in front (clerk, county)."""
    for prefix, lead in (("area", ("area",)), ("all", ())):
        Index(
            f"ix_cases_{name}_{prefix}",
            *(cases.c[column] for column in (*lead, *columns)),
            sqlite_where=text(where),
            postgresql_where=text(where),
        )


# Each view of the desk has an index of its own. "is true" keeps a database from taking the condition apart: a
# query for urgent cases then fits the index of urgent ones only, not the larger one of all that are open.
_queue("open", "sort_at", "id", where="open")
_queue("nobody", "sort_at", "id", where="(open and assignee is null) is true")
_queue("urgent", "sort_at", "id", "due", where="(open and urgent) is true")  # due: whose day is today
_queue("unread", "sort_at", "id", where="unread is true")  # also after the end: what comes in is seen
_queue("waiting", "sort_at", "id", where="(open and state = 'waiting') is true")
_queue("due", "due", "id", where="open")
_queue("newest", "submitted_at", "id", where="open")
_queue("closed", "closed_at", "id", where="not open")
Index(
    "ix_cases_mine",
    cases.c.assignee,
    cases.c.sort_at,
    cases.c.id,
    sqlite_where=text("open"),
    postgresql_where=text("open"),
)


def _decided() -> tuple[Column[Any] | CheckConstraint, ...]:
    """What one person proposes and another one decides. Nothing of it is ever deleted."""
    return (
        Column("proposed_by", ForeignKey("staff.id"), nullable=False),
        Column("proposed_at", BigInteger, nullable=False),
        Column("decided_by", ForeignKey("staff.id"), nullable=True),
        Column("decided_at", BigInteger, nullable=True),
        Column("state", String(10), nullable=False),  # proposed | published | rejected
        Column("reason", String(300), nullable=False, server_default=""),  # why it was rejected
        CheckConstraint(
            "state <> 'published' or (decided_by is not null and decided_by <> proposed_by)",
            name="two_pairs_of_eyes",
        ),
    )


standard_change = Table(  # values of the county over those of rules/standards: see store.standards_desk
    "standard_change",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", String(12), nullable=False),  # new | correction
    Column("replaces", Id, nullable=True),  # the change that a correction takes the place of,
    Column("replaces_from", Date, nullable=True),  # or the first day of the value of the files
    Column("key", String(60), nullable=False),
    Column("area", String(12), nullable=False),
    Column("population", String(8), nullable=False),
    Column("value", String(200), nullable=False),  # JSON
    Column("unit", String(10), nullable=False),
    Column("period", String(8), nullable=False),
    Column("valid_from", Date, nullable=False),
    Column("valid_to", Date, nullable=True),
    Column("title", String(200), nullable=False),
    Column("number", String(80), nullable=False),
    Column("article", String(40), nullable=False),
    Column("published_on", Date, nullable=False),
    Column("reconfirm_by", Date, nullable=False),
    Column("confidence", String(16), nullable=False),
    Column("note", String(300), nullable=False),
    *_decided(),
    Column("accepted", Text, nullable=False, server_default="[]"),  # JSON: golden households, by name
    Index(
        "ix_standard_change_one_open",  # two open proposals for one figure would hide each other
        "key",
        "area",
        "population",
        unique=True,
        sqlite_where=text("state = 'proposed'"),
        postgresql_where=text("state = 'proposed'"),
    ),
)

price_index = Table(  # rises against the same month of last year, in tenths of a percent
    "price_index",
    metadata,
    Column("id", Id, primary_key=True),
    Column("month", Date, nullable=False),  # its first day
    Column("area", String(12), nullable=False),
    Column("consumer", Integer, nullable=False),
    Column("food", Integer, nullable=False),
    Column("title", String(200), nullable=False),
    Column("number", String(80), nullable=False),
    Column("published_on", Date, nullable=False),
    *_decided(),
    Index(
        "ix_price_index_one_open",
        "month",
        "area",
        unique=True,
        sqlite_where=text("state = 'proposed'"),
        postgresql_where=text("state = 'proposed'"),
    ),
)
