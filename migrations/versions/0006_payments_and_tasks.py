"""payments and tasks"""

from alembic import op
import sqlalchemy as sa

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('envelope',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('area', sa.String(length=12), nullable=False),
    sa.Column('year', sa.Integer(), nullable=False),
    sa.Column('put_in', sa.BigInteger(), server_default='0', nullable=False),
    sa.Column('held', sa.BigInteger(), server_default='0', nullable=False),
    sa.Column('spent', sa.BigInteger(), server_default='0', nullable=False),
    sa.CheckConstraint('put_in - held - spent >= 0', name=op.f('ck_envelope_never_below_zero')),
    sa.CheckConstraint('put_in >= 0 and held >= 0 and spent >= 0', name=op.f('ck_envelope_no_debts')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_envelope')),
    sa.UniqueConstraint('area', 'year', name=op.f('uq_envelope_area_year'))
    )
    op.create_table('payment_batch',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('number', sa.String(length=24), nullable=False),
    sa.Column('area', sa.String(length=12), nullable=False),
    sa.Column('n', sa.Integer(), nullable=False),
    sa.Column('total', sa.BigInteger(), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('exported_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('exported_at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['exported_by'], ['staff.id'], name=op.f('fk_payment_batch_exported_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_payment_batch')),
    sa.UniqueConstraint('number', name=op.f('uq_payment_batch_number'))
    )
    op.create_table('payment_sample',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('area', sa.String(length=12), nullable=False),
    sa.Column('month', sa.String(length=7), nullable=False),
    sa.Column('seed', sa.String(length=32), nullable=False),
    sa.Column('population', sa.Integer(), nullable=False),
    sa.Column('size', sa.Integer(), nullable=False),
    sa.Column('drawn_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('drawn_at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['drawn_by'], ['staff.id'], name=op.f('fk_payment_sample_drawn_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_payment_sample')),
    sa.UniqueConstraint('area', 'month', name=op.f('uq_payment_sample_area_month'))
    )
    op.create_table('payment',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('key', sa.String(length=64), nullable=False),
    sa.Column('case_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('resident_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('area', sa.String(length=12), nullable=False),
    sa.Column('village', sa.String(length=12), nullable=True),
    sa.Column('programme', sa.String(length=16), nullable=False),
    sa.Column('decision', sa.Integer(), nullable=False),
    sa.Column('month', sa.String(length=7), nullable=False),
    sa.Column('kind', sa.String(length=8), nullable=False),
    sa.Column('amount', sa.BigInteger(), nullable=False),
    sa.Column('payee', sa.LargeBinary(), nullable=False),
    sa.Column('envelope_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('batch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('state', sa.String(length=10), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('proposed_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('proposed_at', sa.BigInteger(), nullable=False),
    sa.Column('approved_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('approved_at', sa.BigInteger(), nullable=True),
    sa.Column('paid_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('paid_at', sa.BigInteger(), nullable=True),
    sa.Column('confirmed_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('confirmed_at', sa.BigInteger(), nullable=True),
    sa.Column('ended_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('ended_at', sa.BigInteger(), nullable=True),
    sa.Column('why', sa.LargeBinary(), nullable=True),
    sa.Column('proof', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('ask_at', sa.BigInteger(), nullable=True),
    sa.Column('answer', sa.String(length=8), nullable=True),
    sa.Column('answered_at', sa.BigInteger(), nullable=True),
    sa.CheckConstraint("state in ('proposed', 'approved', 'exported', 'confirmed', 'failed', 'returned', 'cancelled')", name=op.f('ck_payment_state')),
    sa.CheckConstraint("state not in ('approved', 'exported', 'confirmed') or approved_by is not null", name=op.f('ck_payment_approved_first')),
    sa.CheckConstraint("state not in ('exported', 'confirmed') or paid_by is not null", name=op.f('ck_payment_sent_first')),
    sa.CheckConstraint('amount > 0', name=op.f('ck_payment_something')),
    sa.CheckConstraint('approved_by is null or approved_by <> proposed_by', name=op.f('ck_payment_second_hand')),
    sa.CheckConstraint('confirmed_by is null or (confirmed_by <> approved_by and confirmed_by <> proposed_by)', name=op.f('ck_payment_confirming_hand')),
    sa.CheckConstraint('paid_by is null or (approved_by is not null and paid_by <> approved_by and paid_by <> proposed_by)', name=op.f('ck_payment_third_hand')),
    sa.ForeignKeyConstraint(['approved_by'], ['staff.id'], name=op.f('fk_payment_approved_by')),
    sa.ForeignKeyConstraint(['batch_id'], ['payment_batch.id'], name=op.f('fk_payment_batch_id')),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_payment_case_id')),
    sa.ForeignKeyConstraint(['confirmed_by'], ['staff.id'], name=op.f('fk_payment_confirmed_by')),
    sa.ForeignKeyConstraint(['ended_by'], ['staff.id'], name=op.f('fk_payment_ended_by')),
    sa.ForeignKeyConstraint(['envelope_id'], ['envelope.id'], name=op.f('fk_payment_envelope_id')),
    sa.ForeignKeyConstraint(['paid_by'], ['staff.id'], name=op.f('fk_payment_paid_by')),
    sa.ForeignKeyConstraint(['proposed_by'], ['staff.id'], name=op.f('fk_payment_proposed_by')),
    sa.ForeignKeyConstraint(['resident_id'], ['resident.id'], name=op.f('fk_payment_resident_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_payment')),
    sa.UniqueConstraint('key', name=op.f('uq_payment_key'))
    )
    with op.batch_alter_table('payment', schema=None) as batch_op:
        batch_op.create_index('ix_payment_area_state', ['area', 'state', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_payment_batch_id'), ['batch_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_payment_case_id'), ['case_id'], unique=False)
        batch_op.create_index('ix_payment_month', ['month', 'programme', 'area'], unique=False)
        batch_op.create_index('ix_payment_once', ['case_id', 'decision', 'month'], unique=True, sqlite_where=sa.text("state in ('proposed', 'approved', 'exported', 'confirmed')"), postgresql_where=sa.text("state in ('proposed', 'approved', 'exported', 'confirmed')"))
        batch_op.create_index('ix_payment_resident_id', ['resident_id', 'id'], unique=False)
        batch_op.create_index('ix_payment_to_ask', ['ask_at'], unique=False, sqlite_where=sa.text('ask_at is not null'), postgresql_where=sa.text('ask_at is not null'))

    op.create_table('task',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('key', sa.String(length=120), nullable=False),
    sa.Column('kind', sa.String(length=40), nullable=False),
    sa.Column('case_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('area', sa.String(length=12), nullable=False),
    sa.Column('village', sa.String(length=12), nullable=True),
    sa.Column('role', sa.String(length=16), server_default='', nullable=False),
    sa.Column('assignee', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('due', sa.Date(), nullable=False),
    sa.Column('words', sa.LargeBinary(), nullable=True),
    sa.Column('open', sa.Boolean(), nullable=False),
    sa.Column('made_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('made_at', sa.BigInteger(), nullable=False),
    sa.Column('done_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('done_at', sa.BigInteger(), nullable=True),
    sa.Column('outcome', sa.LargeBinary(), nullable=True),
    sa.ForeignKeyConstraint(['assignee'], ['staff.id'], name=op.f('fk_task_assignee')),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_task_case_id')),
    sa.ForeignKeyConstraint(['done_by'], ['staff.id'], name=op.f('fk_task_done_by')),
    sa.ForeignKeyConstraint(['made_by'], ['staff.id'], name=op.f('fk_task_made_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_task')),
    sa.UniqueConstraint('key', name=op.f('uq_task_key'))
    )
    with op.batch_alter_table('task', schema=None) as batch_op:
        batch_op.create_index('ix_task_area_due', ['area', 'due', 'id'], unique=False, sqlite_where=sa.text('open'), postgresql_where=sa.text('open'))
        batch_op.create_index(batch_op.f('ix_task_case_id'), ['case_id'], unique=False)
        batch_op.create_index('ix_task_mine', ['assignee', 'due', 'id'], unique=False, sqlite_where=sa.text('open'), postgresql_where=sa.text('open'))

    op.create_table('envelope_line',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('envelope_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('kind', sa.String(length=8), nullable=False),
    sa.Column('amount', sa.BigInteger(), nullable=False),
    sa.Column('payment_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('source', sa.String(length=200), server_default='', nullable=False),
    sa.Column('key', sa.String(length=80), nullable=False),
    sa.Column('by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.CheckConstraint('amount > 0', name=op.f('ck_envelope_line_something')),
    sa.ForeignKeyConstraint(['by'], ['staff.id'], name=op.f('fk_envelope_line_by')),
    sa.ForeignKeyConstraint(['envelope_id'], ['envelope.id'], name=op.f('fk_envelope_line_envelope_id')),
    sa.ForeignKeyConstraint(['payment_id'], ['payment.id'], name=op.f('fk_envelope_line_payment_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_envelope_line')),
    sa.UniqueConstraint('key', name=op.f('uq_envelope_line_key'))
    )
    with op.batch_alter_table('envelope_line', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_envelope_line_envelope_id'), ['envelope_id'], unique=False)

    op.create_table('payment_check',
    sa.Column('sample_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('payment_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('result', sa.String(length=12), nullable=True),
    sa.Column('how', sa.String(length=8), nullable=True),
    sa.Column('note', sa.LargeBinary(), nullable=True),
    sa.Column('checked_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('checked_at', sa.BigInteger(), nullable=True),
    sa.ForeignKeyConstraint(['checked_by'], ['staff.id'], name=op.f('fk_payment_check_checked_by')),
    sa.ForeignKeyConstraint(['payment_id'], ['payment.id'], name=op.f('fk_payment_check_payment_id')),
    sa.ForeignKeyConstraint(['sample_id'], ['payment_sample.id'], name=op.f('fk_payment_check_sample_id')),
    sa.PrimaryKeyConstraint('sample_id', 'payment_id', name=op.f('pk_payment_check'))
    )
    with op.batch_alter_table('price_index', schema=None) as batch_op:
        batch_op.alter_column('reason',
               existing_type=sa.VARCHAR(length=300),
               server_default='',
               existing_nullable=False)

    with op.batch_alter_table('standard_change', schema=None) as batch_op:
        batch_op.alter_column('reason',
               existing_type=sa.VARCHAR(length=300),
               server_default='',
               existing_nullable=False)



def downgrade() -> None:
    with op.batch_alter_table('standard_change', schema=None) as batch_op:
        batch_op.alter_column('reason',
               existing_type=sa.VARCHAR(length=300),
               server_default=sa.text("('')"),
               existing_nullable=False)

    with op.batch_alter_table('price_index', schema=None) as batch_op:
        batch_op.alter_column('reason',
               existing_type=sa.VARCHAR(length=300),
               server_default=sa.text("('')"),
               existing_nullable=False)

    op.drop_table('payment_check')
    with op.batch_alter_table('envelope_line', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_envelope_line_envelope_id'))

    op.drop_table('envelope_line')
    with op.batch_alter_table('task', schema=None) as batch_op:
        batch_op.drop_index('ix_task_mine', sqlite_where=sa.text('open'), postgresql_where=sa.text('open'))
        batch_op.drop_index(batch_op.f('ix_task_case_id'))
        batch_op.drop_index('ix_task_area_due', sqlite_where=sa.text('open'), postgresql_where=sa.text('open'))

    op.drop_table('task')
    with op.batch_alter_table('payment', schema=None) as batch_op:
        batch_op.drop_index('ix_payment_to_ask', sqlite_where=sa.text('ask_at is not null'), postgresql_where=sa.text('ask_at is not null'))
        batch_op.drop_index('ix_payment_resident_id')
        batch_op.drop_index('ix_payment_once', sqlite_where=sa.text("state in ('proposed', 'approved', 'exported', 'confirmed')"), postgresql_where=sa.text("state in ('proposed', 'approved', 'exported', 'confirmed')"))
        batch_op.drop_index('ix_payment_month')
        batch_op.drop_index(batch_op.f('ix_payment_case_id'))
        batch_op.drop_index(batch_op.f('ix_payment_batch_id'))
        batch_op.drop_index('ix_payment_area_state')

    op.drop_table('payment')
    op.drop_table('payment_sample')
    op.drop_table('payment_batch')
    op.drop_table('envelope')
