"""The economic check (Law Arts. 40-42): cases are collected into a batch, asked, answered, and the answers
become facts. Nobody is asked about without a living agreement; every look-up has a case and a purpose.
"""

from store.checks.answers import Answer, Line, Report, judge_answers
from store.checks.asking import (
    AskedPerson,
    Candidate,
    NobodyToAsk,
    candidates,
    make_batch,
    people_of,
)
from store.checks.differing import evidence_of
from store.checks.reading import Batch, CaseCheck, batch_of, batches, checks_of, looked_up
from store.checks.recording import dispute, record
from store.checks.sheets import NotASheet, read_sheet, template_csv, template_xlsx
from store.checks.waiting import Stage, give_up, stage_of, waits_for_sheet

__all__ = [
    "Answer",
    "AskedPerson",
    "Batch",
    "Candidate",
    "CaseCheck",
    "Line",
    "NobodyToAsk",
    "NotASheet",
    "Report",
    "Stage",
    "batch_of",
    "batches",
    "candidates",
    "checks_of",
    "dispute",
    "evidence_of",
    "give_up",
    "judge_answers",
    "looked_up",
    "make_batch",
    "people_of",
    "read_sheet",
    "record",
    "stage_of",
    "template_csv",
    "template_xlsx",
    "waits_for_sheet",
]
