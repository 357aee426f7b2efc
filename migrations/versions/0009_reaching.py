"""how residents are reached: wishes, drafts left behind, surveys; lanes of letters"""

from alembic import op
import sqlalchemy as sa

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), 'sqlite')
UNDELIVERED = sa.text("state in ('failed', 'blocked') and not call_asked")
DUE = sa.text("due_at is not null")


def upgrade() -> None:
    op.create_table('left_draft',
    sa.Column('resident_id', ID, nullable=False),
    sa.Column('script', sa.String(length=16), nullable=False),
    sa.Column('begun_at', sa.BigInteger(), nullable=False),
    sa.Column('answered_at', sa.BigInteger(), nullable=False),
    sa.Column('reminded', sa.Integer(), nullable=False),
    sa.Column('due_at', sa.BigInteger(), nullable=True),
    sa.ForeignKeyConstraint(['resident_id'], ['resident.id'], name=op.f('fk_left_draft_resident_id')),
    sa.PrimaryKeyConstraint('resident_id', 'script', name=op.f('pk_left_draft'))
    )
    op.create_index('ix_left_draft_due', 'left_draft', ['due_at'], sqlite_where=DUE, postgresql_where=DUE)
    op.create_table('wish',
    sa.Column('resident_id', ID, nullable=False),
    sa.Column('best_time', sa.String(length=8), server_default='', nullable=False),
    sa.Column('reminders', sa.Boolean(), server_default=sa.true(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['resident_id'], ['resident.id'], name=op.f('fk_wish_resident_id')),
    sa.PrimaryKeyConstraint('resident_id', name=op.f('pk_wish'))
    )
    op.create_table('survey',
    sa.Column('case_id', ID, nullable=False),
    sa.Column('resident_id', ID, nullable=False),
    sa.Column('area', sa.String(length=12), nullable=False),
    sa.Column('state', sa.String(length=8), nullable=False),
    sa.Column('face', sa.Integer(), nullable=True),
    sa.Column('words', sa.LargeBinary(), nullable=True),
    sa.Column('by_staff', ID, nullable=True),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('answered_at', sa.BigInteger(), nullable=True),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_survey_case_id')),
    sa.PrimaryKeyConstraint('case_id', name=op.f('pk_survey'))
    )
    op.create_index('ix_survey_area', 'survey', ['area', 'answered_at'])
    op.add_column('letter', sa.Column('lane', sa.String(length=8), server_default='reply', nullable=False))
    op.add_column('letter', sa.Column('held_until', sa.BigInteger(), server_default='0', nullable=False))
    op.add_column('letter', sa.Column('call_asked', sa.Boolean(), server_default=sa.false(), nullable=False))
    # What failed long ago is no reason to ring anybody up today.
    op.execute(sa.text("update letter set call_asked = true where state in ('failed', 'blocked')"))
    op.create_index('ix_letter_undelivered', 'letter', ['id'], sqlite_where=UNDELIVERED, postgresql_where=UNDELIVERED)


def downgrade() -> None:
    op.drop_index('ix_letter_undelivered', table_name='letter')
    with op.batch_alter_table('letter', schema=None) as batch_op:
        batch_op.drop_column('call_asked')
        batch_op.drop_column('held_until')
        batch_op.drop_column('lane')
    op.drop_table('survey')
    op.drop_table('wish')
    op.drop_table('left_draft')
