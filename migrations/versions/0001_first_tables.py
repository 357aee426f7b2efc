"""first tables"""

from alembic import op
import sqlalchemy as sa

revision = '0001'
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('inbox',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('channel', sa.String(length=16), nullable=False),
    sa.Column('message_id', sa.String(length=80), nullable=False),
    sa.Column('resident_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('case_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('body', sa.LargeBinary(), nullable=False),
    sa.Column('state', sa.String(length=8), nullable=False),
    sa.Column('attempts', sa.Integer(), server_default='0', nullable=False),
    sa.Column('due_at', sa.BigInteger(), server_default='0', nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_inbox')),
    sa.UniqueConstraint('channel', 'message_id', name=op.f('uq_inbox_channel_message_id'))
    )
    with op.batch_alter_table('inbox', schema=None) as batch_op:
        batch_op.create_index('ix_inbox_resident_at', ['resident_id', 'at'], unique=False)
        batch_op.create_index('ix_inbox_unfinished', ['due_at'], unique=False, sqlite_where=sa.text("state <> 'done'"), postgresql_where=sa.text("state <> 'done'"))

    op.create_table('invite',
    sa.Column('token', sa.LargeBinary(), nullable=False),
    sa.Column('name', sa.String(length=40), nullable=False),
    sa.Column('role', sa.String(length=16), nullable=False),
    sa.Column('area', sa.String(length=12), nullable=False),
    sa.Column('expires_at', sa.BigInteger(), nullable=False),
    sa.Column('used_at', sa.BigInteger(), nullable=True),
    sa.PrimaryKeyConstraint('token', name=op.f('pk_invite'))
    )
    op.create_table('job',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('kind', sa.String(length=24), nullable=False),
    sa.Column('key', sa.String(length=120), nullable=False),
    sa.Column('body', sa.LargeBinary(), nullable=False),
    sa.Column('state', sa.String(length=8), nullable=False),
    sa.Column('attempts', sa.Integer(), server_default='0', nullable=False),
    sa.Column('lease_until', sa.BigInteger(), server_default='0', nullable=False),
    sa.Column('error', sa.String(length=200), nullable=True),
    sa.Column('due_at', sa.BigInteger(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_job')),
    sa.UniqueConstraint('key', name=op.f('uq_job_key'))
    )
    with op.batch_alter_table('job', schema=None) as batch_op:
        batch_op.create_index('ix_job_due', ['due_at'], unique=False, sqlite_where=sa.text("state = 'queued'"), postgresql_where=sa.text("state = 'queued'"))

    op.create_table('letter',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('key', sa.String(length=120), nullable=False),
    sa.Column('resident_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('channel', sa.String(length=16), nullable=False),
    sa.Column('sender', sa.String(length=64), nullable=False),
    sa.Column('case_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('about', sa.String(length=80), nullable=False),
    sa.Column('body', sa.LargeBinary(), nullable=False),
    sa.Column('by_staff', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('state', sa.String(length=8), nullable=False),
    sa.Column('attempts', sa.Integer(), server_default='0', nullable=False),
    sa.Column('lease_until', sa.BigInteger(), server_default='0', nullable=False),
    sa.Column('provider_id', sa.String(length=64), nullable=True),
    sa.Column('error', sa.String(length=200), nullable=True),
    sa.Column('due_at', sa.BigInteger(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_letter')),
    sa.UniqueConstraint('key', name=op.f('uq_letter_key'))
    )
    with op.batch_alter_table('letter', schema=None) as batch_op:
        batch_op.create_index('ix_letter_due', ['channel', 'due_at'], unique=False, sqlite_where=sa.text("state = 'queued'"), postgresql_where=sa.text("state = 'queued'"))
        batch_op.create_index('ix_letter_provider', ['channel', 'sender', 'provider_id'], unique=False)
        batch_op.create_index('ix_letter_resident_id', ['resident_id', 'id'], unique=False)

    op.create_table('resident',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('lang', sa.String(length=8), nullable=False),
    sa.Column('talk', sa.LargeBinary(), nullable=False),
    sa.Column('last_address', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('seen_letter', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), server_default='0', nullable=False),
    sa.Column('created_at', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_resident'))
    )
    op.create_table('saved_reply',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('area', sa.String(length=12), nullable=False),
    sa.Column('title', sa.String(length=60), nullable=False),
    sa.Column('text', sa.String(length=600), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_saved_reply'))
    )
    op.create_table('setting',
    sa.Column('name', sa.String(length=40), nullable=False),
    sa.Column('value', sa.String(length=200), nullable=False),
    sa.PrimaryKeyConstraint('name', name=op.f('pk_setting'))
    )
    op.create_table('staff',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('login', sa.String(length=40), nullable=False),
    sa.Column('name', sa.String(length=40), nullable=False),
    sa.Column('role', sa.String(length=16), nullable=False),
    sa.Column('area', sa.String(length=12), nullable=False),
    sa.Column('password', sa.String(length=200), nullable=False),
    sa.Column('prefs', sa.String(length=200), server_default='{}', nullable=False),
    sa.Column('disabled_at', sa.BigInteger(), nullable=True),
    sa.Column('created_at', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_staff')),
    sa.UniqueConstraint('login', name=op.f('uq_staff_login'))
    )
    op.create_table('tally',
    sa.Column('view', sa.String(length=12), nullable=False),
    sa.Column('value', sa.String(length=24), nullable=False),
    sa.Column('area', sa.String(length=12), nullable=False),
    sa.Column('n', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('view', 'value', 'area', name=op.f('pk_tally'))
    )
    op.create_table('throttle',
    sa.Column('mark', sa.LargeBinary(), nullable=False),
    sa.Column('n', sa.Integer(), nullable=False),
    sa.Column('until', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('mark', name=op.f('pk_throttle'))
    )
    op.create_table('token',
    sa.Column('mark', sa.LargeBinary(), nullable=False),
    sa.Column('case_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.PrimaryKeyConstraint('mark', 'case_id', name=op.f('pk_token'))
    )
    op.create_table('address',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('channel', sa.String(length=16), nullable=False),
    sa.Column('sender', sa.String(length=64), nullable=False),
    sa.Column('resident_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('blocked_at', sa.BigInteger(), nullable=True),
    sa.Column('created_at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['resident_id'], ['resident.id'], name=op.f('fk_address_resident_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_address')),
    sa.UniqueConstraint('channel', 'sender', name=op.f('uq_address_channel_sender'))
    )
    with op.batch_alter_table('address', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_address_resident_id'), ['resident_id'], unique=False)

    op.create_table('cases',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('code', sa.String(length=10), nullable=False),
    sa.Column('draft', sa.String(length=80), nullable=False),
    sa.Column('kind', sa.String(length=16), nullable=False),
    sa.Column('track', sa.String(length=16), nullable=False),
    sa.Column('area', sa.String(length=12), nullable=False),
    sa.Column('village', sa.String(length=12), nullable=True),
    sa.Column('state', sa.String(length=12), nullable=False),
    sa.Column('open', sa.Boolean(), nullable=False),
    sa.Column('urgent', sa.Boolean(), nullable=False),
    sa.Column('first_aid', sa.Boolean(), nullable=False),
    sa.Column('unread', sa.Boolean(), nullable=False),
    sa.Column('person_asked', sa.Boolean(), nullable=False),
    sa.Column('assignee', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('resident_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('name', sa.LargeBinary(), nullable=False),
    sa.Column('dossier', sa.LargeBinary(), nullable=False),
    sa.Column('id_tail', sa.LargeBinary(), nullable=True),
    sa.Column('wanted', sa.LargeBinary(), nullable=True),
    sa.Column('amount', sa.BigInteger(), nullable=True),
    sa.Column('submitted_at', sa.BigInteger(), nullable=False),
    sa.Column('accepted_at', sa.BigInteger(), nullable=True),
    sa.Column('waiting_since', sa.BigInteger(), nullable=True),
    sa.Column('sort_at', sa.BigInteger(), nullable=False),
    sa.Column('due', sa.Date(), nullable=True),
    sa.Column('closed_at', sa.BigInteger(), nullable=True),
    sa.ForeignKeyConstraint(['resident_id'], ['resident.id'], name=op.f('fk_cases_resident_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_cases')),
    sa.UniqueConstraint('code', name=op.f('uq_cases_code')),
    sa.UniqueConstraint('draft', name=op.f('uq_cases_draft'))
    )
    with op.batch_alter_table('cases', schema=None) as batch_op:
        batch_op.create_index('ix_cases_closed_all', ['closed_at', 'id'], unique=False, sqlite_where=sa.text('not open'), postgresql_where=sa.text('not open'))
        batch_op.create_index('ix_cases_closed_area', ['area', 'closed_at', 'id'], unique=False, sqlite_where=sa.text('not open'), postgresql_where=sa.text('not open'))
        batch_op.create_index('ix_cases_due_all', ['due', 'id'], unique=False, sqlite_where=sa.text('open'), postgresql_where=sa.text('open'))
        batch_op.create_index('ix_cases_due_area', ['area', 'due', 'id'], unique=False, sqlite_where=sa.text('open'), postgresql_where=sa.text('open'))
        batch_op.create_index('ix_cases_mine', ['assignee', 'sort_at', 'id'], unique=False, sqlite_where=sa.text('open'), postgresql_where=sa.text('open'))
        batch_op.create_index('ix_cases_newest_all', ['submitted_at', 'id'], unique=False, sqlite_where=sa.text('open'), postgresql_where=sa.text('open'))
        batch_op.create_index('ix_cases_newest_area', ['area', 'submitted_at', 'id'], unique=False, sqlite_where=sa.text('open'), postgresql_where=sa.text('open'))
        batch_op.create_index('ix_cases_nobody_all', ['sort_at', 'id'], unique=False, sqlite_where=sa.text('(open and assignee is null) is true'), postgresql_where=sa.text('(open and assignee is null) is true'))
        batch_op.create_index('ix_cases_nobody_area', ['area', 'sort_at', 'id'], unique=False, sqlite_where=sa.text('(open and assignee is null) is true'), postgresql_where=sa.text('(open and assignee is null) is true'))
        batch_op.create_index('ix_cases_open_all', ['sort_at', 'id'], unique=False, sqlite_where=sa.text('open'), postgresql_where=sa.text('open'))
        batch_op.create_index('ix_cases_open_area', ['area', 'sort_at', 'id'], unique=False, sqlite_where=sa.text('open'), postgresql_where=sa.text('open'))
        batch_op.create_index(batch_op.f('ix_cases_resident_id'), ['resident_id'], unique=False)
        batch_op.create_index('ix_cases_unread_all', ['sort_at', 'id'], unique=False, sqlite_where=sa.text('unread is true'), postgresql_where=sa.text('unread is true'))
        batch_op.create_index('ix_cases_unread_area', ['area', 'sort_at', 'id'], unique=False, sqlite_where=sa.text('unread is true'), postgresql_where=sa.text('unread is true'))
        batch_op.create_index('ix_cases_urgent_all', ['sort_at', 'id', 'due'], unique=False, sqlite_where=sa.text('(open and urgent) is true'), postgresql_where=sa.text('(open and urgent) is true'))
        batch_op.create_index('ix_cases_urgent_area', ['area', 'sort_at', 'id', 'due'], unique=False, sqlite_where=sa.text('(open and urgent) is true'), postgresql_where=sa.text('(open and urgent) is true'))
        batch_op.create_index('ix_cases_waiting_all', ['sort_at', 'id'], unique=False, sqlite_where=sa.text("(open and state = 'waiting') is true"), postgresql_where=sa.text("(open and state = 'waiting') is true"))
        batch_op.create_index('ix_cases_waiting_area', ['area', 'sort_at', 'id'], unique=False, sqlite_where=sa.text("(open and state = 'waiting') is true"), postgresql_where=sa.text("(open and state = 'waiting') is true"))

    op.create_table('consent',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('resident_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('case_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('kind', sa.String(length=8), nullable=False),
    sa.Column('given', sa.Boolean(), nullable=False),
    sa.Column('version', sa.String(length=16), nullable=False),
    sa.Column('lang', sa.String(length=8), nullable=False),
    sa.Column('channel', sa.String(length=16), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['resident_id'], ['resident.id'], name=op.f('fk_consent_resident_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_consent'))
    )
    with op.batch_alter_table('consent', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_consent_resident_id'), ['resident_id'], unique=False)

    op.create_table('hand_over',
    sa.Column('mark', sa.LargeBinary(), nullable=False),
    sa.Column('resident_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('expires_at', sa.BigInteger(), nullable=False),
    sa.Column('used_at', sa.BigInteger(), nullable=True),
    sa.ForeignKeyConstraint(['resident_id'], ['resident.id'], name=op.f('fk_hand_over_resident_id')),
    sa.PrimaryKeyConstraint('mark', name=op.f('pk_hand_over'))
    )
    op.create_table('paper',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('resident_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('case_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('item', sa.String(length=40), nullable=False),
    sa.Column('state', sa.String(length=10), nullable=False),
    sa.Column('kind', sa.String(length=8), nullable=False),
    sa.Column('names', sa.LargeBinary(), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=True),
    sa.Column('turn', sa.Integer(), server_default='0', nullable=False),
    sa.Column('note', sa.LargeBinary(), nullable=True),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['resident_id'], ['resident.id'], name=op.f('fk_paper_resident_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_paper'))
    )
    with op.batch_alter_table('paper', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_paper_case_id'), ['case_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_paper_resident_id'), ['resident_id'], unique=False)

    op.create_table('price_index',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('month', sa.Date(), nullable=False),
    sa.Column('area', sa.String(length=12), nullable=False),
    sa.Column('consumer', sa.Integer(), nullable=False),
    sa.Column('food', sa.Integer(), nullable=False),
    sa.Column('title', sa.String(length=200), nullable=False),
    sa.Column('number', sa.String(length=80), nullable=False),
    sa.Column('published_on', sa.Date(), nullable=False),
    sa.Column('proposed_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('proposed_at', sa.BigInteger(), nullable=False),
    sa.Column('decided_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('decided_at', sa.BigInteger(), nullable=True),
    sa.Column('state', sa.String(length=10), nullable=False),
    sa.Column('reason', sa.String(length=300), server_default='', nullable=False),
    sa.CheckConstraint("state <> 'published' or (decided_by is not null and decided_by <> proposed_by)", name=op.f('ck_price_index_two_pairs_of_eyes')),
    sa.ForeignKeyConstraint(['decided_by'], ['staff.id'], name=op.f('fk_price_index_decided_by')),
    sa.ForeignKeyConstraint(['proposed_by'], ['staff.id'], name=op.f('fk_price_index_proposed_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_price_index'))
    )
    with op.batch_alter_table('price_index', schema=None) as batch_op:
        batch_op.create_index('ix_price_index_one_open', ['month', 'area'], unique=True, sqlite_where=sa.text("state = 'proposed'"), postgresql_where=sa.text("state = 'proposed'"))

    op.create_table('sign_in',
    sa.Column('token', sa.LargeBinary(), nullable=False),
    sa.Column('staff_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('seen_at', sa.BigInteger(), nullable=False),
    sa.Column('created_at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_sign_in_staff_id')),
    sa.PrimaryKeyConstraint('token', name=op.f('pk_sign_in'))
    )
    with op.batch_alter_table('sign_in', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_sign_in_staff_id'), ['staff_id'], unique=False)

    op.create_table('standard_change',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('kind', sa.String(length=12), nullable=False),
    sa.Column('replaces', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('replaces_from', sa.Date(), nullable=True),
    sa.Column('key', sa.String(length=60), nullable=False),
    sa.Column('area', sa.String(length=12), nullable=False),
    sa.Column('population', sa.String(length=8), nullable=False),
    sa.Column('value', sa.String(length=200), nullable=False),
    sa.Column('unit', sa.String(length=10), nullable=False),
    sa.Column('period', sa.String(length=8), nullable=False),
    sa.Column('valid_from', sa.Date(), nullable=False),
    sa.Column('valid_to', sa.Date(), nullable=True),
    sa.Column('title', sa.String(length=200), nullable=False),
    sa.Column('number', sa.String(length=80), nullable=False),
    sa.Column('article', sa.String(length=40), nullable=False),
    sa.Column('published_on', sa.Date(), nullable=False),
    sa.Column('reconfirm_by', sa.Date(), nullable=False),
    sa.Column('confidence', sa.String(length=16), nullable=False),
    sa.Column('note', sa.String(length=300), nullable=False),
    sa.Column('proposed_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('proposed_at', sa.BigInteger(), nullable=False),
    sa.Column('decided_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('decided_at', sa.BigInteger(), nullable=True),
    sa.Column('state', sa.String(length=10), nullable=False),
    sa.Column('reason', sa.String(length=300), server_default='', nullable=False),
    sa.Column('accepted', sa.Text(), server_default='[]', nullable=False),
    sa.CheckConstraint("state <> 'published' or (decided_by is not null and decided_by <> proposed_by)", name=op.f('ck_standard_change_two_pairs_of_eyes')),
    sa.ForeignKeyConstraint(['decided_by'], ['staff.id'], name=op.f('fk_standard_change_decided_by')),
    sa.ForeignKeyConstraint(['proposed_by'], ['staff.id'], name=op.f('fk_standard_change_proposed_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_standard_change'))
    )
    with op.batch_alter_table('standard_change', schema=None) as batch_op:
        batch_op.create_index('ix_standard_change_one_open', ['key', 'area', 'population'], unique=True, sqlite_where=sa.text("state = 'proposed'"), postgresql_where=sa.text("state = 'proposed'"))

    op.create_table('event',
    sa.Column('case_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('move', sa.String(length=16), nullable=False),
    sa.Column('source', sa.String(length=12), nullable=False),
    sa.Column('target', sa.String(length=12), nullable=False),
    sa.Column('actor', sa.String(length=24), nullable=False),
    sa.Column('role', sa.String(length=16), nullable=False),
    sa.Column('body', sa.LargeBinary(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_event_case_id')),
    sa.PrimaryKeyConstraint('case_id', 'version', name=op.f('pk_event'))
    )


def downgrade() -> None:
    op.drop_table('event')
    with op.batch_alter_table('standard_change', schema=None) as batch_op:
        batch_op.drop_index('ix_standard_change_one_open', sqlite_where=sa.text("state = 'proposed'"), postgresql_where=sa.text("state = 'proposed'"))

    op.drop_table('standard_change')
    with op.batch_alter_table('sign_in', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_sign_in_staff_id'))

    op.drop_table('sign_in')
    with op.batch_alter_table('price_index', schema=None) as batch_op:
        batch_op.drop_index('ix_price_index_one_open', sqlite_where=sa.text("state = 'proposed'"), postgresql_where=sa.text("state = 'proposed'"))

    op.drop_table('price_index')
    with op.batch_alter_table('paper', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_paper_resident_id'))
        batch_op.drop_index(batch_op.f('ix_paper_case_id'))

    op.drop_table('paper')
    op.drop_table('hand_over')
    with op.batch_alter_table('consent', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_consent_resident_id'))

    op.drop_table('consent')
    with op.batch_alter_table('cases', schema=None) as batch_op:
        batch_op.drop_index('ix_cases_waiting_area', sqlite_where=sa.text("(open and state = 'waiting') is true"), postgresql_where=sa.text("(open and state = 'waiting') is true"))
        batch_op.drop_index('ix_cases_waiting_all', sqlite_where=sa.text("(open and state = 'waiting') is true"), postgresql_where=sa.text("(open and state = 'waiting') is true"))
        batch_op.drop_index('ix_cases_urgent_area', sqlite_where=sa.text('(open and urgent) is true'), postgresql_where=sa.text('(open and urgent) is true'))
        batch_op.drop_index('ix_cases_urgent_all', sqlite_where=sa.text('(open and urgent) is true'), postgresql_where=sa.text('(open and urgent) is true'))
        batch_op.drop_index('ix_cases_unread_area', sqlite_where=sa.text('unread is true'), postgresql_where=sa.text('unread is true'))
        batch_op.drop_index('ix_cases_unread_all', sqlite_where=sa.text('unread is true'), postgresql_where=sa.text('unread is true'))
        batch_op.drop_index(batch_op.f('ix_cases_resident_id'))
        batch_op.drop_index('ix_cases_open_area', sqlite_where=sa.text('open'), postgresql_where=sa.text('open'))
        batch_op.drop_index('ix_cases_open_all', sqlite_where=sa.text('open'), postgresql_where=sa.text('open'))
        batch_op.drop_index('ix_cases_nobody_area', sqlite_where=sa.text('(open and assignee is null) is true'), postgresql_where=sa.text('(open and assignee is null) is true'))
        batch_op.drop_index('ix_cases_nobody_all', sqlite_where=sa.text('(open and assignee is null) is true'), postgresql_where=sa.text('(open and assignee is null) is true'))
        batch_op.drop_index('ix_cases_newest_area', sqlite_where=sa.text('open'), postgresql_where=sa.text('open'))
        batch_op.drop_index('ix_cases_newest_all', sqlite_where=sa.text('open'), postgresql_where=sa.text('open'))
        batch_op.drop_index('ix_cases_mine', sqlite_where=sa.text('open'), postgresql_where=sa.text('open'))
        batch_op.drop_index('ix_cases_due_area', sqlite_where=sa.text('open'), postgresql_where=sa.text('open'))
        batch_op.drop_index('ix_cases_due_all', sqlite_where=sa.text('open'), postgresql_where=sa.text('open'))
        batch_op.drop_index('ix_cases_closed_area', sqlite_where=sa.text('not open'), postgresql_where=sa.text('not open'))
        batch_op.drop_index('ix_cases_closed_all', sqlite_where=sa.text('not open'), postgresql_where=sa.text('not open'))

    op.drop_table('cases')
    with op.batch_alter_table('address', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_address_resident_id'))

    op.drop_table('address')
    op.drop_table('token')
    op.drop_table('throttle')
    op.drop_table('tally')
    op.drop_table('staff')
    op.drop_table('setting')
    op.drop_table('saved_reply')
    op.drop_table('resident')
    with op.batch_alter_table('letter', schema=None) as batch_op:
        batch_op.drop_index('ix_letter_resident_id')
        batch_op.drop_index('ix_letter_provider')
        batch_op.drop_index('ix_letter_due', sqlite_where=sa.text("state = 'queued'"), postgresql_where=sa.text("state = 'queued'"))

    op.drop_table('letter')
    with op.batch_alter_table('job', schema=None) as batch_op:
        batch_op.drop_index('ix_job_due', sqlite_where=sa.text("state = 'queued'"), postgresql_where=sa.text("state = 'queued'"))

    op.drop_table('job')
    op.drop_table('invite')
    with op.batch_alter_table('inbox', schema=None) as batch_op:
        batch_op.drop_index('ix_inbox_unfinished', sqlite_where=sa.text("state <> 'done'"), postgresql_where=sa.text("state <> 'done'"))
        batch_op.drop_index('ix_inbox_resident_at')

    op.drop_table('inbox')
