"""a third party tells how its task went"""

from alembic import op
import sqlalchemy as sa

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('assignment', sa.Column('done_at', sa.BigInteger(), nullable=True))


def downgrade() -> None:
    """What was told stays in the history of the case."""
    op.drop_column('assignment', 'done_at')
