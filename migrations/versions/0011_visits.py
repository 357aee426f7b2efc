"""visits to homes"""

from alembic import op
import sqlalchemy as sa

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('visit',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('key', sa.String(length=80), nullable=False),
    sa.Column('case_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('area', sa.String(length=12), nullable=False),
    sa.Column('village', sa.String(length=12), nullable=True),
    sa.Column('why', sa.String(length=12), nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('first', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('second', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('seed', sa.String(length=40), nullable=True),
    sa.Column('remote', sa.Boolean(), nullable=False),
    sa.Column('state', sa.String(length=10), nullable=False),
    sa.Column('body', sa.LargeBinary(), nullable=False),
    sa.Column('made_at', sa.BigInteger(), nullable=False),
    sa.Column('done_at', sa.BigInteger(), nullable=True),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_visit_case_id')),
    sa.ForeignKeyConstraint(['first'], ['staff.id'], name=op.f('fk_visit_first')),
    sa.ForeignKeyConstraint(['second'], ['staff.id'], name=op.f('fk_visit_second')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_visit')),
    sa.UniqueConstraint('key', name=op.f('uq_visit_key'))
    )
    with op.batch_alter_table('visit', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_visit_case_id'), ['case_id'], unique=False)
        batch_op.create_index('ix_visit_planned', ['area', 'day', 'id'], unique=False, sqlite_where=sa.text("state = 'planned'"), postgresql_where=sa.text("state = 'planned'"))

    op.create_table('visit_part',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('visit_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('key', sa.String(length=40), nullable=False),
    sa.Column('kind', sa.String(length=10), nullable=False),
    sa.Column('subject', sa.String(length=60), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('got_at', sa.BigInteger(), nullable=False),
    sa.Column('by_staff', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('late', sa.Boolean(), nullable=False),
    sa.Column('body', sa.LargeBinary(), nullable=False),
    sa.Column('page', sa.String(length=32), nullable=True),
    sa.Column('preview', sa.String(length=32), nullable=True),
    sa.ForeignKeyConstraint(['by_staff'], ['staff.id'], name=op.f('fk_visit_part_by_staff')),
    sa.ForeignKeyConstraint(['visit_id'], ['visit.id'], name=op.f('fk_visit_part_visit_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_visit_part')),
    sa.UniqueConstraint('visit_id', 'key', name=op.f('uq_visit_part_visit_id_key'))
    )



def downgrade() -> None:
    op.drop_table("visit_part")
    op.drop_table("visit")
