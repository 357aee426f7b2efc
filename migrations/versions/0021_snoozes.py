"""cases whose reminders rest until a day"""

from alembic import op
import sqlalchemy as sa

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table('snooze',
    sa.Column('case_id', ID, nullable=False),
    sa.Column('until', sa.Date(), nullable=False),
    sa.Column('reason', sa.String(length=16), nullable=False),
    sa.Column('by_staff', ID, nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('woke_at', sa.BigInteger(), nullable=True),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_snooze_case_id')),
    sa.PrimaryKeyConstraint('case_id', name=op.f('pk_snooze'))
    )
    op.create_index('ix_snooze_asleep', 'snooze', ['until'], sqlite_where=sa.text('woke_at is null'), postgresql_where=sa.text('woke_at is null'))


def downgrade() -> None:
    """Reminders come again at once."""
    op.drop_table('snooze')
