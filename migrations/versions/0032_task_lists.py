"""lists of tasks are read from an index, those that are done as well"""

from alembic import op
import sqlalchemy as sa

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None

OPEN, DONE = sa.text("open"), sa.text("done_at is not null")


def upgrade() -> None:
    """Whose tasks somebody may know of is more than one area: the open ones are read by their day."""
    op.drop_index('ix_task_area_due', table_name='task')
    op.create_index('ix_task_open', 'task', ['due', 'id'], sqlite_where=OPEN, postgresql_where=OPEN)
    op.create_index('ix_task_done', 'task', ['done_at', 'id'], sqlite_where=DONE, postgresql_where=DONE)


def downgrade() -> None:
    op.drop_index('ix_task_done', table_name='task')
    op.drop_index('ix_task_open', table_name='task')
    op.create_index(
        'ix_task_area_due', 'task', ['area', 'due', 'id'], sqlite_where=OPEN, postgresql_where=OPEN
    )
