"""one thing done in many cases at once"""

from alembic import op
import sqlalchemy as sa

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table('bulk',
    sa.Column('id', ID, nullable=False),
    sa.Column('staff_id', ID, nullable=False),
    sa.Column('deed', sa.String(length=12), nullable=False),
    sa.Column('taker', ID, nullable=True),
    sa.Column('title', sa.String(length=60), server_default='', nullable=False),
    sa.Column('text', sa.String(length=600), server_default='', nullable=False),
    sa.Column('cut', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('made_at', sa.BigInteger(), nullable=False),
    sa.Column('ran_at', sa.BigInteger(), nullable=True),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_bulk_staff_id')),
    sa.ForeignKeyConstraint(['taker'], ['staff.id'], name=op.f('fk_bulk_taker')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_bulk'))
    )
    op.create_index('ix_bulk_staff_id', 'bulk', ['staff_id', 'id'])
    op.create_table('bulk_case',
    sa.Column('bulk_id', ID, nullable=False),
    sa.Column('case_id', ID, nullable=False),
    sa.Column('place', sa.Integer(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('outcome', sa.String(length=8), server_default='', nullable=False),
    sa.Column('why', sa.String(length=16), server_default='', nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=True),
    sa.ForeignKeyConstraint(['bulk_id'], ['bulk.id'], name=op.f('fk_bulk_case_bulk_id')),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_bulk_case_case_id')),
    sa.PrimaryKeyConstraint('bulk_id', 'case_id', name=op.f('pk_bulk_case'))
    )


def downgrade() -> None:
    """What was begun and not done yet is left as it is."""
    op.drop_table('bulk_case')
    op.drop_table('bulk')
