"""Cases, what happened to them, and what belongs to them."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    false,
    text,
)

from store.schema.base import Id, metadata

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
    Column("step_due", Date, nullable=False, server_default="9999-12-31"),  # of the step it stands in
    Column("explain_due", Date, nullable=True),  # until when the papers of aid that came first are made up
    Column("meant", String(8), nullable=True),  # a proposal: grant | refuse | more | less | end | death
    Column("proposed", BigInteger, nullable=True),  # its fen
    Column("level", String(8), nullable=True),  # who decides it: township | county
    Column("approvers", Integer, nullable=False, server_default="1"),
    Column("decider", String(8), nullable=True),  # the level, while the case waits for its decision
    Column("hands", Text, nullable=False, server_default="[]"),  # JSON: [part, who], see cases.hands
    Column("asks", Integer, nullable=False, server_default="0"),
    Column("heard", Boolean, nullable=False, server_default=false()),
    Column("paused_since", Date, nullable=True),
    Column("extended", String(12), nullable=True),  # reason code of the longer limit
    Column("origin", String(12), nullable=True),  # township that a referral came from
    Column("about", Id, nullable=True, index=True),  # what a complaint is about; the lead of a request
    Column("answered_at", BigInteger, nullable=True),  # first word of the staff to the resident
    Column("answer_days", Integer, nullable=True),  # working days until then, as they were counted that day
    Column("decided_at", BigInteger, nullable=True),
    Column("decision_days", Integer, nullable=True),  # working days from handing in
    Column("decided_late", Boolean, nullable=True),  # after the last day; None where no clock ran
    Column("decided_by", Id, nullable=True),  # staff; None: the resident or the house
    Column("outcome", String(12), nullable=True),  # see store.casework.milestones
)

sight = Table(
    "sight",
    metadata,
    Column("case_id", ForeignKey("cases.id"), primary_key=True),
    Column("part", String(8), primary_key=True),  # barred: may not see it | kin: is a relative
    Column("staff", Id, primary_key=True),
)
"""Who may see a case, or not, whatever their area says."""

Index("ix_sight_staff", sight.c.staff, sight.c.part, sight.c.case_id)

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
    Column("seq", BigInteger, nullable=True),  # the order in which other systems are told
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
    sqlite_autoincrement=True,  # what a person sent never takes the number of what somebody else had erased
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
    Column("witness", Id, nullable=True),  # of the staff: who heard it said at the counter
    Column("at", BigInteger, nullable=False),
)

token = Table(
    "token",
    metadata,
    Column("mark", LargeBinary, primary_key=True),
    Column("case_id", Id, primary_key=True),
)

new_token = Table(  # the same of cases that were just handed in: see store.casework.index
    "new_token",
    metadata,
    Column("case_id", Id, primary_key=True),
    Column("mark", LargeBinary, primary_key=True),
    sqlite_with_rowid=False,
)

tally = Table(
    "tally",
    metadata,
    Column("view", String(12), primary_key=True),  # first: a county adds up few views over many townships
    Column("value", String(24), primary_key=True),
    Column("area", String(12), primary_key=True),
    Column("n", Integer, nullable=False),
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
_queue("waiting", "sort_at", "id", where="(open and state in ('waiting', 'supplement')) is true")
_queue("due", "due", "id", where="open")
_queue("newest", "submitted_at", "id", where="open")
_queue("closed", "closed_at", "id", where="(not open and state <> 'running') is true")
_queue("deciding", "sort_at", "id", where="(open and decider is not null) is true")
_queue("hearing", "sort_at", "id", where="(open and state = 'hearing') is true")
_queue("running", "step_due", "id", where="(state = 'running') is true")
_queue("step", "step_due", "id", where="(step_due < '9999-12-31') is true")
_queue("explain", "sort_at", "id", where="(explain_due is not null) is true")
_queue("complaints", "sort_at", "id", where="(open and kind = 'complaint') is true")
_queue("answered", "answered_at", "id", where="answered_at is not null")
_queue("decided", "decided_at", "id", where="decided_at is not null")
Index("ix_cases_filed_area", cases.c.area, cases.c.submitted_at, cases.c.id)
Index("ix_cases_filed_all", cases.c.submitted_at, cases.c.id)
Index(
    "ix_cases_mine",
    cases.c.assignee,
    cases.c.sort_at,
    cases.c.id,
    sqlite_where=text("open"),
    postgresql_where=text("open"),
)
