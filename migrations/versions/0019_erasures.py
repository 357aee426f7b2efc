"""who was erased"""

from alembic import op
import sqlalchemy as sa

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('erasure',
    sa.Column('id', _id(), nullable=False),
    sa.Column('resident_id', _id(), nullable=False),
    sa.Column('cases', sa.String(length=4000), nullable=False),
    sa.Column('by_staff', _id(), nullable=True),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_erasure'))
    )
    op.create_index(op.f('ix_erasure_resident_id'), 'erasure', ['resident_id'], unique=False)


def downgrade() -> None:
    op.drop_index(op.f('ix_erasure_resident_id'), table_name='erasure')
    op.drop_table('erasure')


def _id() -> sa.types.TypeEngine:
    return sa.BigInteger().with_variant(sa.Integer(), 'sqlite')
