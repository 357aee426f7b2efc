"""Of cases and what hangs on them."""

from __future__ import annotations

from store import schema
from store.alike import likeness_context
from store.casework.evidence import evidence_context
from store.casework.rows import dossier_context, event_context, name_context, wanted_context
from store.catalogue.book import Entry, Keep
from store.checks.asking import answer_context, asked_context
from store.counter import counter_context
from store.desk.tasks import task_context
from store.household.authorising import authorisation_context
from store.notices.rows import context as notice_context
from store.visits.reading import part_context, visit_context

CASES = (
    Entry(
        schema.cases,
        "requests and reports, and where they stand",
        Keep.FILE,
        clear="id code draft kind track area village state open urgent first_aid unread"
        " person_asked assignee version resident_id amount submitted_at accepted_at"
        " waiting_since sort_at due closed_at step_due explain_due meant proposed level"
        " approvers decider hands asks heard paused_since extended origin about answered_at"
        " answer_days decided_at decision_days decided_late decided_by outcome",
        sealed={
            "name": lambda row: name_context(row.code),
            "dossier": lambda row: dossier_context(row.code),
            "wanted": lambda row: wanted_context(row.code),
        },
        sensitive="dossier wanted",
        marks="id_tail",
    ),
    Entry(schema.token, "marks by which a case is found", Keep.FILE, clear="case_id", marks="mark"),
    Entry(
        schema.new_token,
        "the same of cases handed in a minute ago",
        Keep.FILE,
        clear="case_id",
        marks="mark",
    ),
    Entry(
        schema.sight, "who of the staff may not see a case, or is kin", Keep.FILE, clear="case_id part staff"
    ),
    Entry(
        schema.event,
        "what happened in a case",
        Keep.FILE,
        clear="case_id version move source target actor role at seq",
        sealed={"body": lambda row: event_context(row.case_id, row.version)},
        sensitive="body",
    ),
    Entry(
        schema.evidence,
        "what a decision rested on",
        Keep.FILE,
        clear="case_id version move sha256 at",
        sealed={"body": lambda row: evidence_context(row.case_id, row.version)},
        sensitive="body",
    ),
    Entry(
        schema.authorisation,
        "who of a household agreed to the economic check",
        Keep.FILE,
        clear="id case_id place given method version lang paper_id by_staff at",
        sealed={"note": lambda row: authorisation_context(row.case_id, row.place)},
        marks="mark",
    ),
    Entry(
        schema.check_batch,
        "one round of questions to the economic check",
        Keep.FILE,
        clear="id area code purpose way state error made_by made_at sent_at done_at",
    ),
    Entry(
        schema.check_item,
        "one person in it",
        Keep.FILE,
        clear="id batch_id case_id place ref basis as_of answered_at",
        sealed={
            "asked": lambda row: asked_context(row.ref),
            "answer": lambda row: answer_context(row.ref),
        },
        sensitive="asked answer",
        marks="mark",
    ),
    Entry(
        schema.ruling,
        "a decision and a mark of the facts it rested on",
        Keep.FILE,
        clear="case_id outcome at",
        marks="mark",
    ),
    Entry(
        schema.ruling_group,
        "how often the same facts were granted and refused",
        Keep.FILE,
        clear="county kind granted refused at",
        marks="mark",
    ),
    Entry(
        schema.likeness,
        "two cases that look alike, and what was settled",
        Keep.FILE,
        clear="id kind one other verdict by_staff at",
        sealed={"reason": lambda row: likeness_context(row.one, row.other)},
    ),
    Entry(
        schema.visit,
        "visits to a home",
        Keep.FILE,
        clear="id key case_id area village why day first second seed remote state made_at done_at told_day",
        sealed={"body": lambda row: visit_context(row.key)},
        sensitive="body",
    ),
    Entry(
        schema.visit_part,
        "what was seen, said, photographed and signed there",
        Keep.FILE,
        clear="id visit_id key kind subject at got_at by_staff late page preview",
        sealed={"body": lambda row: part_context(row.visit_id, row.key)},
        sensitive="body",
        shelf="page preview",
    ),
    Entry(
        schema.public_notice,
        "public notices",
        Keep.FILE,
        clear="id token area village case_id about kind days stage first last made_by made_at"
        " checked_by checked_at posted_by posted_at ended_by ended_at",
        sealed={
            "shown": lambda row: notice_context("shown", row.token),
            "basis": lambda row: notice_context("basis", row.token),
            "why": lambda row: notice_context("why", row.token),
        },
    ),
    Entry(
        schema.notice_proof,
        "photos of a notice where it hangs",
        Keep.FILE,
        clear="id notice_id paper_id place by at",
    ),
    Entry(
        schema.objection,
        "objections to a notice",
        Keep.FILE,
        clear="id notice_id complaint_id named settled_at at",
        marks="mark",
    ),
    Entry(
        schema.task,
        "what somebody has to do",
        Keep.FILE,
        clear="id key kind case_id area village role assignee due open made_by made_at done_by done_at",
        sealed={
            "words": lambda row: task_context("words", row.key),
            "outcome": lambda row: task_context("outcome", row.key),
        },
    ),
    Entry(
        schema.assignment,
        "what a worker of another organisation does in a case",
        Keep.FILE,
        clear="id staff_id case_id task until by_staff at ended_at done_at",
    ),
    Entry(
        schema.snooze,
        "until when the reminders of a case rest",
        Keep.FILE,
        clear="case_id until reason by_staff at woke_at",
    ),
    Entry(
        schema.counter_draft,
        "requests begun at the counter",
        Keep.PASSING,
        clear="id staff_id script key resident_id case_id made_at kept_at",
        sealed={"body": lambda row: counter_context(row.key)},
        sensitive="body",
    ),
)
