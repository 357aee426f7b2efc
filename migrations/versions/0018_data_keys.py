"""the ring of keys that seal"""

from alembic import op
import sqlalchemy as sa

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('data_key',
    sa.Column('number', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('wrapped', sa.LargeBinary(), nullable=False),
    sa.Column('made_at', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('number', name=op.f('pk_data_key'))
    )


def downgrade() -> None:
    """Refused once there is a ring: the older house could not open what its keys sealed."""
    if op.get_bind().scalar(sa.text("select count(*) from data_key")):
        raise RuntimeError("keys are in use that the older version does not know; restore the backup instead")
    op.drop_table('data_key')
