"""how far a sign-in has come and on which machine, second factors"""

from alembic import op
import sqlalchemy as sa

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for column in _columns():
        op.add_column('sign_in', column)
    op.create_table('totp',
    sa.Column('staff_id', _id(), nullable=False),
    sa.Column('secret', sa.LargeBinary(), nullable=False),
    sa.Column('last_step', sa.BigInteger(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_totp_staff_id')),
    sa.PrimaryKeyConstraint('staff_id', name=op.f('pk_totp'))
    )
    op.create_table('recovery_code',
    sa.Column('staff_id', _id(), nullable=False),
    sa.Column('code', sa.LargeBinary(), nullable=False),
    sa.Column('used_at', sa.BigInteger(), nullable=True),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_recovery_code_staff_id')),
    sa.PrimaryKeyConstraint('staff_id', 'code', name=op.f('pk_recovery_code'))
    )


def downgrade() -> None:
    """Whoever stood between password and second factor is out: the older house knows no such place."""
    op.execute("delete from sign_in where step <> 'in'")
    op.drop_table('recovery_code')
    op.drop_table('totp')
    for column in reversed(_columns()):
        op.drop_column('sign_in', column.name)


def _columns() -> list[sa.Column]:
    return [
        sa.Column('proved_at', sa.BigInteger(), server_default='0', nullable=False),
        sa.Column('device', sa.String(length=40), server_default='', nullable=False),
        sa.Column('step', sa.String(length=8), server_default='in', nullable=False),
    ]


def _id() -> sa.types.TypeEngine:
    return sa.BigInteger().with_variant(sa.Integer(), 'sqlite')
