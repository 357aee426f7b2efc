"""a list of people leaves the house once another of the staff has agreed"""

from alembic import op
import sqlalchemy as sa

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None

# As `store.schema.wall` says it; a test compares.
SEEN = "made_by::text = (SELECT coalesce(current_setting('palmtop.staff', true), '')) OR CASE WHEN (SELECT coalesce(current_setting('palmtop.area', true), '')) = '' THEN false ELSE starts_with(area, (SELECT coalesce(current_setting('palmtop.area', true), ''))) END"


def upgrade() -> None:
    id_ = sa.BigInteger().with_variant(sa.Integer(), 'sqlite')
    op.create_table('leaving',
    sa.Column('id', id_, nullable=False),
    sa.Column('key', sa.String(length=32), nullable=False),
    sa.Column('kind', sa.String(length=16), nullable=False),
    sa.Column('area', sa.String(length=12), nullable=False),
    sa.Column('body', sa.LargeBinary(), nullable=False),
    sa.Column('rows', sa.LargeBinary(), nullable=True),
    sa.Column('n', sa.Integer(), nullable=False),
    sa.Column('made_by', id_, nullable=False),
    sa.Column('made_at', sa.BigInteger(), nullable=False),
    sa.Column('until', sa.BigInteger(), nullable=False),
    sa.Column('agreed', sa.Boolean(), nullable=True),
    sa.Column('decided_by', id_, nullable=True),
    sa.Column('decided_at', sa.BigInteger(), nullable=True),
    sa.Column('used_at', sa.BigInteger(), nullable=True),
    sa.CheckConstraint('decided_by is null or decided_by <> made_by', name=op.f('ck_leaving_two_people')),
    sa.CheckConstraint('used_at is null or (agreed and decided_by is not null)', name=op.f('ck_leaving_agreed_first')),
    sa.ForeignKeyConstraint(['made_by'], ['staff.id'], name=op.f('fk_leaving_made_by')),
    sa.ForeignKeyConstraint(['decided_by'], ['staff.id'], name=op.f('fk_leaving_decided_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_leaving')),
    sa.UniqueConstraint('key', name=op.f('uq_leaving_key'))
    )
    op.create_index('ix_leaving_area', 'leaving', ['area', 'id'])
    op.create_index('ix_leaving_made_by', 'leaving', ['made_by', 'id'])
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text("ALTER TABLE leaving ENABLE ROW LEVEL SECURITY"))
        op.execute(sa.text(f"CREATE POLICY seen ON leaving FOR SELECT USING ({SEEN})"))


def downgrade() -> None:
    op.drop_table('leaving')
