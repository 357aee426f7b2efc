"""Of those who talk to us, and of what was said."""

from __future__ import annotations

from store import schema
from store.casework.letters import letter_context
from store.catalogue.book import Entry, Keep
from store.desk.papers import note_context
from store.households import household_context
from store.residents.surveys import survey_context
from store.residents.talks import inbox_context, job_context, paper_context, talk_context

RESIDENTS = (
    Entry(
        schema.resident,
        "who talks to the service, and how far the conversation has come",
        Keep.PERSON,
        clear="id lang last_address seen_letter muted_until muted_for muted_by muted_at created_at",
        sealed={"talk": lambda row: talk_context(row.id)},
        sensitive="talk",
    ),
    Entry(
        schema.address,
        "where a resident is reached",
        Keep.PERSON,
        clear="id channel resident_id blocked_at created_at",
        alias="sender",
    ),
    Entry(
        schema.hand_over,
        "the code by which a conversation moves to another phone",
        Keep.PASSING,
        clear="resident_id expires_at used_at",
        marks="mark",
    ),
    Entry(
        schema.once_page,
        "pages that ask for what an offshore channel must not carry: which question, for whom",
        Keep.PASSING,
        clear="resident_id address_id draft question expires_at used_at",
        marks="mark",
    ),
    Entry(
        schema.household,
        "answers that a household wanted kept, to hear of changes",
        Keep.WANTED,
        clear="resident_id area day looked kept_at",
        sealed={"body": lambda row: household_context(row.resident_id)},
        sensitive="body",
    ),
    Entry(
        schema.inbox,
        "messages that came in",
        Keep.TALK,
        clear="id channel resident_id case_id state attempts due_at at",
        alias="message_id",
        sealed={"body": lambda row: inbox_context(row.channel, row.message_id)},
        sensitive="body",
    ),
    Entry(
        schema.letter,
        "messages that go out",
        Keep.TALK,
        clear="id resident_id channel case_id about by_staff state attempts lease_until error"
        " due_at at lane held_until call_asked",
        alias="key sender provider_id",
        sealed={"body": lambda row: letter_context(row.key)},
        sensitive="body",
    ),
    Entry(
        schema.job,
        "work for later: fetching a photo, telling another system",
        Keep.PASSING,
        clear="id kind state attempts lease_until error due_at at",
        alias="key",
        sealed={"body": lambda row: job_context(row.key)},
    ),
    Entry(
        schema.paper,
        "photos and voice messages; the files lie on the shelf",
        Keep.FILE,
        clear="id resident_id case_id item state kind sha256 turn at",
        sealed={
            "names": lambda row: paper_context(row.resident_id),
            "note": lambda row: note_context(row.id),
        },
        sensitive="names",
        shelf="names",
    ),
    Entry(
        schema.consent,
        "what was agreed to, and which text was shown",
        Keep.FILE,
        clear="id resident_id case_id kind given version lang channel witness at",
    ),
    Entry(
        schema.wish,
        "when somebody likes to be called, and whether to be reminded",
        Keep.PERSON,
        clear="resident_id best_time reminders at",
    ),
    Entry(
        schema.left_draft,
        "requests begun and not handed in",
        Keep.TALK,
        clear="resident_id script begun_at answered_at reminded due_at",
    ),
    Entry(
        schema.survey,
        "how somebody found the service",
        Keep.FILE,
        clear="case_id resident_id area state face by_staff at answered_at",
        sealed={"words": lambda row: survey_context(row.case_id)},
    ),
)
