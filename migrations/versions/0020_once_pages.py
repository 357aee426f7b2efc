"""pages that ask one question for a chat that must not carry the answer"""

from alembic import op
import sqlalchemy as sa

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table('once_page',
    sa.Column('mark', sa.LargeBinary(), nullable=False),
    sa.Column('resident_id', ID, nullable=False),
    sa.Column('address_id', ID, nullable=False),
    sa.Column('draft', sa.String(length=60), nullable=False),
    sa.Column('question', sa.String(length=60), nullable=False),
    sa.Column('expires_at', sa.BigInteger(), nullable=False),
    sa.Column('used_at', sa.BigInteger(), nullable=True),
    sa.ForeignKeyConstraint(['address_id'], ['address.id'], name=op.f('fk_once_page_address_id')),
    sa.ForeignKeyConstraint(['resident_id'], ['resident.id'], name=op.f('fk_once_page_resident_id')),
    sa.PrimaryKeyConstraint('mark', name=op.f('pk_once_page'))
    )
    op.create_index(op.f('ix_once_page_expires_at'), 'once_page', ['expires_at'])


def downgrade() -> None:
    """Pages are good for ten minutes: whoever has one asks for another."""
    op.drop_table('once_page')
