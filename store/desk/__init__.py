"""The desk: reading, and what staff do beside moves. Every query of cases passes `store.desk.area.scope`."""

from store.desk.area import scope
from store.desk.colleagues import colleague, colleagues
from store.desk.papers import mark_paper, paper_of, papers_of_case
from store.desk.queue import badges, queue_ids, queue_page, sorts_of
from store.desk.replies import PLACEHOLDERS, add_reply, fill, remove_reply, saved_replies
from store.desk.search import search
from store.desk.shapes import (
    SORTS,
    VIEWS,
    Bubble,
    CaseHead,
    CasePage,
    Colleague,
    Entry,
    Hit,
    OtherCase,
    PaperRow,
    QueuePage,
    QueueRow,
    SavedReply,
)
from store.desk.sheet import Save, act, case_head, case_page, channel_of, lang_of

__all__ = [
    "Save",
    "PLACEHOLDERS",
    "SORTS",
    "VIEWS",
    "Bubble",
    "CaseHead",
    "CasePage",
    "Colleague",
    "Entry",
    "Hit",
    "OtherCase",
    "PaperRow",
    "QueuePage",
    "QueueRow",
    "SavedReply",
    "act",
    "add_reply",
    "badges",
    "case_head",
    "case_page",
    "channel_of",
    "colleague",
    "colleagues",
    "fill",
    "lang_of",
    "mark_paper",
    "paper_of",
    "papers_of_case",
    "queue_ids",
    "queue_page",
    "remove_reply",
    "saved_replies",
    "scope",
    "search",
    "sorts_of",
]
