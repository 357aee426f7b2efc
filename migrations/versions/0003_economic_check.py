"""economic check"""

from alembic import op
import sqlalchemy as sa

revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('check_batch',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('area', sa.String(length=12), nullable=False),
    sa.Column('code', sa.String(length=24), nullable=False),
    sa.Column('purpose', sa.String(length=16), nullable=False),
    sa.Column('way', sa.String(length=8), nullable=False),
    sa.Column('state', sa.String(length=8), nullable=False),
    sa.Column('error', sa.String(length=200), nullable=True),
    sa.Column('made_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('made_at', sa.BigInteger(), nullable=False),
    sa.Column('sent_at', sa.BigInteger(), nullable=True),
    sa.Column('done_at', sa.BigInteger(), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_check_batch')),
    sa.UniqueConstraint('code', name=op.f('uq_check_batch_code'))
    )
    with op.batch_alter_table('check_batch', schema=None) as batch_op:
        batch_op.create_index('ix_check_batch_area', ['area', 'id'], unique=False)

    op.create_table('likeness',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('kind', sa.String(length=8), nullable=False),
    sa.Column('one', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('other', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('verdict', sa.String(length=8), nullable=False),
    sa.Column('reason', sa.LargeBinary(), nullable=False),
    sa.Column('by_staff', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_likeness'))
    )
    with op.batch_alter_table('likeness', schema=None) as batch_op:
        batch_op.create_index('ix_likeness_one', ['one', 'other'], unique=False)
        batch_op.create_index('ix_likeness_other', ['other'], unique=False)

    op.create_table('authorisation',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('case_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('place', sa.String(length=16), nullable=False),
    sa.Column('mark', sa.LargeBinary(), nullable=False),
    sa.Column('given', sa.Boolean(), nullable=False),
    sa.Column('method', sa.String(length=8), nullable=False),
    sa.Column('version', sa.String(length=16), nullable=False),
    sa.Column('lang', sa.String(length=8), nullable=False),
    sa.Column('paper_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('note', sa.LargeBinary(), nullable=True),
    sa.Column('by_staff', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_authorisation_case_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_authorisation'))
    )
    with op.batch_alter_table('authorisation', schema=None) as batch_op:
        batch_op.create_index('ix_authorisation_case_id', ['case_id', 'id'], unique=False)

    op.create_table('check_item',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('batch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('case_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('place', sa.String(length=16), nullable=False),
    sa.Column('ref', sa.String(length=24), nullable=False),
    sa.Column('mark', sa.LargeBinary(), nullable=False),
    sa.Column('basis', sa.String(length=32), nullable=False),
    sa.Column('asked', sa.LargeBinary(), nullable=False),
    sa.Column('answer', sa.LargeBinary(), nullable=True),
    sa.Column('as_of', sa.Date(), nullable=True),
    sa.Column('answered_at', sa.BigInteger(), nullable=True),
    sa.ForeignKeyConstraint(['batch_id'], ['check_batch.id'], name=op.f('fk_check_item_batch_id')),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_check_item_case_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_check_item')),
    sa.UniqueConstraint('batch_id', 'case_id', 'place', name=op.f('uq_check_item_batch_id_case_id_place')),
    sa.UniqueConstraint('ref', name=op.f('uq_check_item_ref'))
    )
    with op.batch_alter_table('check_item', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_check_item_batch_id'), ['batch_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_check_item_case_id'), ['case_id'], unique=False)

    op.create_table('evidence',
    sa.Column('case_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('move', sa.String(length=16), nullable=False),
    sa.Column('body', sa.LargeBinary(), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_evidence_case_id')),
    sa.PrimaryKeyConstraint('case_id', 'version', name=op.f('pk_evidence'))
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

    op.drop_table('evidence')
    with op.batch_alter_table('check_item', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_check_item_case_id'))
        batch_op.drop_index(batch_op.f('ix_check_item_batch_id'))

    op.drop_table('check_item')
    with op.batch_alter_table('authorisation', schema=None) as batch_op:
        batch_op.drop_index('ix_authorisation_case_id')

    op.drop_table('authorisation')
    with op.batch_alter_table('likeness', schema=None) as batch_op:
        batch_op.drop_index('ix_likeness_other')
        batch_op.drop_index('ix_likeness_one')

    op.drop_table('likeness')
    with op.batch_alter_table('check_batch', schema=None) as batch_op:
        batch_op.drop_index('ix_check_batch_area')

    op.drop_table('check_batch')
