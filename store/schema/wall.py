"""The second wall, on PostgreSQL: which rows somebody at the desk may see, whatever a query forgets to ask.

`store.viewing` reads as the role `palmtop_viewer`, which may look and change nothing, and says locally who is
looking. Unless that is said, the role sees no case. The service itself (turns, the post, backups, migrations)
owns the tables and stands on this side of the wall. Migrations 0030 and 0037 build the same: a test
compares.
"""

from __future__ import annotations

from sqlalchemy import Connection, event, text

from store.schema.base import metadata

VIEWER = "palmtop_viewer"


def _said(name: str) -> str:
    """What was said of who is looking; in a query of its own it is asked once and not row by row."""
    return f"(SELECT coalesce(current_setting('palmtop.{name}', true), ''))"


_AREA, _CASES, _STAFF = _said("area"), _said("cases"), _said("staff")


def _placed(case_id: str) -> str:
    """Within the area of who is looking; of a third party in the cases it was asked to look at."""
    return (
        f"CASE WHEN {_CASES} <> '' THEN strpos({_CASES}, '#' || {case_id} || '#') > 0"
        f" WHEN {_AREA} = '' THEN false"
        f" WHEN length({_AREA}) > 9 THEN village = {_AREA}"
        f" ELSE starts_with(area, {_AREA}) END"
    )


_OF_RESIDENT = "EXISTS (SELECT 1 FROM cases WHERE cases.resident_id = {table}.resident_id)"
"""Cases are seen through their own policy, here as well."""
_OF_CASE = "EXISTS (SELECT 1 FROM cases WHERE cases.id = {table}.case_id)"
_OF_NOTICE = "EXISTS (SELECT 1 FROM public_notice WHERE public_notice.id = {table}.notice_id)"
_EITHER = f"CASE WHEN {{table}}.case_id IS NULL THEN {_OF_RESIDENT} ELSE {_OF_CASE} END"
_BARRED = (
    "kind <> 'complaint' OR NOT EXISTS (SELECT 1 FROM sight WHERE sight.case_id = cases.id"
    f" AND sight.part = 'barred' AND sight.staff::text = {_STAFF})"
)

SEEN = {
    "cases": f"({_placed('id')}) AND ({_BARRED})",
    **dict.fromkeys(("event", "evidence", "check_item", "authorisation", "public_notice"), _OF_CASE),
    **dict.fromkeys(("visit", "assignment", "survey", "snooze", "ruling", "presence"), _OF_CASE),
    **dict.fromkeys(("letter", "paper"), _EITHER),
    "household": _OF_RESIDENT,
    "inbox": f"(state = 'parked' AND length({_AREA}) BETWEEN 1 AND 6) OR {_EITHER}",
    "task": f"case_id IS NULL OR {_OF_CASE}",
    "payment": _placed("case_id"),
    "payment_check": "EXISTS (SELECT 1 FROM payment WHERE payment.id = payment_check.payment_id)",
    "visit_part": "EXISTS (SELECT 1 FROM visit WHERE visit.id = visit_part.visit_id)",
    **dict.fromkeys(("notice_proof", "objection"), _OF_NOTICE),
    "leaving": f"made_by::text = {_STAFF} OR CASE WHEN {_AREA} = '' THEN false"
    f" ELSE starts_with(area, {_AREA}) END",
}
"""By table: what a row must be."""

APART = {
    "sight": "numbers only, and the policy of cases reads it",
    "consent": "which text was shown, when: of a resident, read beside their case",
    "token": "blind marks",
    "new_token": "blind marks",
    "bell": "of one member of staff; the case is looked up behind the wall",
    "bulk_case": "what one of the staff chose; the cases are looked up behind the wall",
    "counter_draft": "of the clerk who writes it down",
    "trail": "who looked: for the auditor and the head of the county",
    "trail_words": "sealed; opened with the line they belong to",
    "address": "the number of a chat; a stranger without a case can be muted, too",
    "hand_over": "blind marks, of the house",
    "once_page": "blind marks, of the house",
    "left_draft": "when to remind, of the house",
    "wish": "when a resident likes to be called; read beside their case",
    "erasure": "numbers of what is gone",
    "envelope_line": "sums of a township's money; what was seen in part would be a wrong sum",
}
"""Tables that name a case, its resident or what hangs on it, and have no policy, each for a reason."""

_ROLE = f"""
DO $$
DECLARE place text := current_schema();
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '{VIEWER}') THEN
    BEGIN
      CREATE ROLE {VIEWER} NOLOGIN;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- made beside us
    END;
  END IF;
  IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
    BEGIN
      GRANT {VIEWER} TO CURRENT_USER; -- since PostgreSQL 16 who makes a role may not take it by that alone
    EXCEPTION WHEN insufficient_privilege THEN NULL; -- somebody else may have given it
    END;
  END IF;
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO {VIEWER}', place);
  EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA %I TO {VIEWER}', place);
  EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT SELECT ON TABLES TO {VIEWER}', place);
EXCEPTION WHEN insufficient_privilege THEN
  RAISE WARNING '{VIEWER} cannot be made, the house stands without its second wall. %', SQLERRM;
END $$
"""


def raised() -> list[str]:
    """Statements that build the wall, also where one stands already."""
    lines = [_ROLE]
    for table, condition in SEEN.items():
        lines.append(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        lines.append(f"DROP POLICY IF EXISTS seen ON {table}")
        lines.append(f"CREATE POLICY seen ON {table} FOR SELECT USING ({condition.format(table=table)})")
    return lines


@event.listens_for(metadata, "after_create")
def _build(_: object, connection: Connection, **__: object) -> None:
    if connection.dialect.name == "postgresql":
        for line in raised():
            connection.execute(text(line))
