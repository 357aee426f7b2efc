"""chats that are not answered for a while"""

from alembic import op
import sqlalchemy as sa

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column('resident', sa.Column('muted_until', sa.BigInteger(), server_default="0", nullable=False))
    op.add_column('resident', sa.Column('muted_for', sa.String(length=16), server_default="", nullable=False))
    op.add_column('resident', sa.Column('muted_by', ID, nullable=True))
    op.add_column('resident', sa.Column('muted_at', sa.BigInteger(), server_default="0", nullable=False))
    op.create_index('ix_resident_muted', 'resident', ['muted_until'], sqlite_where=sa.text('muted_until > 0'), postgresql_where=sa.text('muted_until > 0'))


def downgrade() -> None:
    """Everybody is answered again."""
    op.drop_index('ix_resident_muted', 'resident')
    for name in ('muted_at', 'muted_by', 'muted_for', 'muted_until'):
        op.drop_column('resident', name)
