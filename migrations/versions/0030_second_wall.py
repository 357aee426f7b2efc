"""the second wall: which rows somebody at the desk may see, on PostgreSQL"""

from alembic import op
import sqlalchemy as sa

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None

# As `store.schema.wall` says it; a test compares.
ROLE = """
DO $$
DECLARE place text := current_schema();
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'palmtop_viewer') THEN
    BEGIN
      CREATE ROLE palmtop_viewer NOLOGIN;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- made beside us
    END;
  END IF;
  IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
    BEGIN
      GRANT palmtop_viewer TO CURRENT_USER; -- since PostgreSQL 16 who makes a role may not take it by that alone
    EXCEPTION WHEN insufficient_privilege THEN NULL; -- somebody else may have given it
    END;
  END IF;
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO palmtop_viewer', place);
  EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA %I TO palmtop_viewer', place);
  EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT SELECT ON TABLES TO palmtop_viewer', place);
EXCEPTION WHEN insufficient_privilege THEN
  RAISE WARNING 'palmtop_viewer cannot be made, the house stands without its second wall. %', SQLERRM;
END $$
"""
SEEN = {
    'cases': "(CASE WHEN (SELECT coalesce(current_setting('palmtop.cases', true), '')) <> '' THEN strpos((SELECT coalesce(current_setting('palmtop.cases', true), '')), '#' || id || '#') > 0 WHEN (SELECT coalesce(current_setting('palmtop.area', true), '')) = '' THEN false WHEN length((SELECT coalesce(current_setting('palmtop.area', true), ''))) > 9 THEN village = (SELECT coalesce(current_setting('palmtop.area', true), '')) ELSE starts_with(area, (SELECT coalesce(current_setting('palmtop.area', true), ''))) END) AND (kind <> 'complaint' OR NOT EXISTS (SELECT 1 FROM sight WHERE sight.case_id = cases.id AND sight.part = 'barred' AND sight.staff::text = (SELECT coalesce(current_setting('palmtop.staff', true), ''))))",
    'event': 'EXISTS (SELECT 1 FROM cases WHERE cases.id = event.case_id)',
    'evidence': 'EXISTS (SELECT 1 FROM cases WHERE cases.id = evidence.case_id)',
    'check_item': 'EXISTS (SELECT 1 FROM cases WHERE cases.id = check_item.case_id)',
    'authorisation': 'EXISTS (SELECT 1 FROM cases WHERE cases.id = authorisation.case_id)',
    'public_notice': 'EXISTS (SELECT 1 FROM cases WHERE cases.id = public_notice.case_id)',
    'visit': 'EXISTS (SELECT 1 FROM cases WHERE cases.id = visit.case_id)',
    'assignment': 'EXISTS (SELECT 1 FROM cases WHERE cases.id = assignment.case_id)',
    'survey': 'EXISTS (SELECT 1 FROM cases WHERE cases.id = survey.case_id)',
    'snooze': 'EXISTS (SELECT 1 FROM cases WHERE cases.id = snooze.case_id)',
    'ruling': 'EXISTS (SELECT 1 FROM cases WHERE cases.id = ruling.case_id)',
    'presence': 'EXISTS (SELECT 1 FROM cases WHERE cases.id = presence.case_id)',
    'letter': 'CASE WHEN letter.case_id IS NULL THEN EXISTS (SELECT 1 FROM cases WHERE cases.resident_id = letter.resident_id) ELSE EXISTS (SELECT 1 FROM cases WHERE cases.id = letter.case_id) END',
    'paper': 'CASE WHEN paper.case_id IS NULL THEN EXISTS (SELECT 1 FROM cases WHERE cases.resident_id = paper.resident_id) ELSE EXISTS (SELECT 1 FROM cases WHERE cases.id = paper.case_id) END',
    'household': 'EXISTS (SELECT 1 FROM cases WHERE cases.resident_id = household.resident_id)',
    'inbox': "(state = 'parked' AND length((SELECT coalesce(current_setting('palmtop.area', true), ''))) BETWEEN 1 AND 6) OR CASE WHEN inbox.case_id IS NULL THEN EXISTS (SELECT 1 FROM cases WHERE cases.resident_id = inbox.resident_id) ELSE EXISTS (SELECT 1 FROM cases WHERE cases.id = inbox.case_id) END",
    'task': 'case_id IS NULL OR EXISTS (SELECT 1 FROM cases WHERE cases.id = task.case_id)',
    'payment': "CASE WHEN (SELECT coalesce(current_setting('palmtop.cases', true), '')) <> '' THEN strpos((SELECT coalesce(current_setting('palmtop.cases', true), '')), '#' || case_id || '#') > 0 WHEN (SELECT coalesce(current_setting('palmtop.area', true), '')) = '' THEN false WHEN length((SELECT coalesce(current_setting('palmtop.area', true), ''))) > 9 THEN village = (SELECT coalesce(current_setting('palmtop.area', true), '')) ELSE starts_with(area, (SELECT coalesce(current_setting('palmtop.area', true), ''))) END",
    'payment_check': 'EXISTS (SELECT 1 FROM payment WHERE payment.id = payment_check.payment_id)',
    'visit_part': 'EXISTS (SELECT 1 FROM visit WHERE visit.id = visit_part.visit_id)',
    'notice_proof': 'EXISTS (SELECT 1 FROM public_notice WHERE public_notice.id = notice_proof.notice_id)',
    'objection': 'EXISTS (SELECT 1 FROM public_notice WHERE public_notice.id = objection.notice_id)',
}

TAKEN = """
DO $$
DECLARE place text := current_schema();
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'palmtop_viewer') THEN
    EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I REVOKE SELECT ON TABLES FROM palmtop_viewer', place);
    EXECUTE format('REVOKE SELECT ON ALL TABLES IN SCHEMA %I FROM palmtop_viewer', place);
    EXECUTE format('REVOKE USAGE ON SCHEMA %I FROM palmtop_viewer', place);
  END IF;
END $$
"""


def upgrade() -> None:
    """SQLite has no such wall. Without the right to make a role the house goes on with the first."""
    if op.get_bind().dialect.name != "postgresql":
        return
    op.execute(sa.text(ROLE))
    for table, condition in SEEN.items():
        op.execute(sa.text(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"))
        op.execute(sa.text(f"DROP POLICY IF EXISTS seen ON {table}"))
        op.execute(sa.text(f"CREATE POLICY seen ON {table} FOR SELECT USING ({condition})"))


def downgrade() -> None:
    """The role stays: other databases of this server may have it. What it was given here is taken away."""
    if op.get_bind().dialect.name != "postgresql":
        return
    for table in SEEN:
        op.execute(sa.text(f"DROP POLICY seen ON {table}"))
        op.execute(sa.text(f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY"))
    op.execute(sa.text(TAKEN))
