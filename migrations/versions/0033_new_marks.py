"""marks of cases that were just handed in, side by side until they are laid apart"""

from alembic import op
import sqlalchemy as sa

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        'new_token',
        sa.Column('case_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
        sa.Column('mark', sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint('case_id', 'mark', name=op.f('pk_new_token')),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    """What was not laid apart yet is, or nobody would find those cases."""
    op.execute(sa.text("INSERT INTO token (mark, case_id) SELECT mark, case_id FROM new_token WHERE true ON CONFLICT DO NOTHING"))
    op.drop_table('new_token')
