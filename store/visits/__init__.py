"""Visits to homes (入户调查): planned, recorded on a phone, and brought back to the facts of the case."""

from store.visits.planning import assign_visit, companions, drop_visit, plan_visit
from store.visits.reading import file_of_part, last_recorded, planned, record_of, visit_of, visits_of_case
from store.visits.recording import finish_visit, keep_part, known_part, looks_like
from store.visits.reviews import plan_reviews
from store.visits.shapes import Plan, Record, Sent, VisitPart, VisitRefused, VisitRow

__all__ = [
    "Plan",
    "Record",
    "Sent",
    "VisitPart",
    "VisitRefused",
    "VisitRow",
    "assign_visit",
    "companions",
    "drop_visit",
    "file_of_part",
    "finish_visit",
    "keep_part",
    "known_part",
    "last_recorded",
    "looks_like",
    "plan_reviews",
    "plan_visit",
    "planned",
    "record_of",
    "visit_of",
    "visits_of_case",
]
