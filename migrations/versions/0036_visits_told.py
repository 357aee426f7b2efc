"""the day of a visit that the household was told"""

from alembic import op
import sqlalchemy as sa

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('visit') as batch_op:
        batch_op.add_column(sa.Column('told_day', sa.Date(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table('visit') as batch_op:
        batch_op.drop_column('told_day')
