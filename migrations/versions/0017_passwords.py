"""when a password was changed, and those that were used before"""

from alembic import op
import sqlalchemy as sa

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('staff', sa.Column('password_at', sa.BigInteger(), nullable=True))
    op.create_table('old_password',
    sa.Column('id', _id(), nullable=False),
    sa.Column('staff_id', _id(), nullable=False),
    sa.Column('password', sa.String(length=200), nullable=False),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_old_password_staff_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_old_password'))
    )
    op.create_index('ix_old_password_staff_id', 'old_password', ['staff_id'], unique=False)


def downgrade() -> None:
    """Whoever was asked for another password is out: the older house knows no such step."""
    op.execute("delete from sign_in where step = 'password'")
    op.drop_table('old_password')
    op.drop_column('staff', 'password_at')


def _id() -> sa.types.TypeEngine:
    return sa.BigInteger().with_variant(sa.Integer(), 'sqlite')
