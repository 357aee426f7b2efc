"""whoever waits for us stands before those who do not in "longest waiting first\""""

from alembic import op
import sqlalchemy as sa

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None

BEHIND = 10**13  # as `store.casework.rows` says it; a test compares


def upgrade() -> None:
    op.execute(
        sa.text(
            "UPDATE cases SET sort_at = submitted_at + :behind"
            " WHERE waiting_since IS NULL AND state <> 'submitted'"
        ).bindparams(behind=BEHIND)
    )


def downgrade() -> None:
    op.execute(sa.text("UPDATE cases SET sort_at = submitted_at WHERE sort_at >= :behind").bindparams(behind=BEHIND))
