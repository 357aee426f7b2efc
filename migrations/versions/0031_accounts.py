"""when an account was last used, and links to choose another password by"""

from alembic import op
import sqlalchemy as sa

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """When somebody last came in is read from the trail, which remembers it."""
    op.add_column('staff', sa.Column('used_at', sa.BigInteger(), nullable=True))
    came = "SELECT max(at) FROM trail WHERE what = 'sign-in' AND actor = 'staff:' || staff.id"
    op.execute(sa.text(f"UPDATE staff SET used_at = ({came})"))
    op.create_table(
        'password_link',
        sa.Column('token', sa.LargeBinary(), nullable=False),
        sa.Column('staff_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
        sa.Column('expires_at', sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_password_link_staff_id')),
        sa.PrimaryKeyConstraint('token', name=op.f('pk_password_link')),
    )
    op.create_index(op.f('ix_password_link_staff_id'), 'password_link', ['staff_id'])


def downgrade() -> None:
    op.drop_table('password_link')
    op.drop_column('staff', 'used_at')
