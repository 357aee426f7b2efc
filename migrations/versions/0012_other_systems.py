"""keys and subscriptions of other systems; the order in which they are told of what happens"""

from alembic import op
import sqlalchemy as sa

revision = '0012'
down_revision = '0011'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        'access_key',
        sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
        sa.Column('name', sa.String(length=60), nullable=False),
        sa.Column('mark', sa.LargeBinary(), nullable=False),
        sa.Column('scopes', sa.String(length=200), nullable=False),
        sa.Column('area', sa.String(length=12), nullable=False),
        sa.Column('made_by', sa.String(length=24), nullable=False),
        sa.Column('made_at', sa.BigInteger(), nullable=False),
        sa.Column('expires_at', sa.BigInteger(), nullable=True),
        sa.Column('revoked_at', sa.BigInteger(), nullable=True),
        sa.Column('used_at', sa.BigInteger(), nullable=True),
        sa.Column('left', sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_access_key')),
        sa.UniqueConstraint('mark', name=op.f('uq_access_key_mark')),
    )
    op.create_table(
        'hook',
        sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
        sa.Column('code', sa.String(length=24), nullable=False),
        sa.Column('name', sa.String(length=60), nullable=False),
        sa.Column('url', sa.LargeBinary(), nullable=False),
        sa.Column('secret', sa.LargeBinary(), nullable=False),
        sa.Column('kinds', sa.String(length=200), nullable=False),
        sa.Column('area', sa.String(length=12), nullable=False),
        sa.Column('made_by', sa.String(length=24), nullable=False),
        sa.Column('made_at', sa.BigInteger(), nullable=False),
        sa.Column('ended_at', sa.BigInteger(), nullable=True),
        sa.Column('told_at', sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_hook')),
        sa.UniqueConstraint('code', name=op.f('uq_hook_code')),
    )
    op.add_column('event', sa.Column('seq', sa.BigInteger(), nullable=True))
    op.create_index('ix_event_at', 'event', ['at', 'case_id'])
    _partial('ix_event_seq', 'event', ['seq'], 'seq is not null', unique=True)
    _partial('ix_event_unnumbered', 'event', ['at'], 'seq is null')
    _partial('ix_job_failed', 'job', ['kind', 'id'], "state = 'failed'")


def downgrade() -> None:
    op.drop_index('ix_job_failed', 'job')
    for name in ('ix_event_unnumbered', 'ix_event_seq', 'ix_event_at'):
        op.drop_index(name, 'event')
    op.drop_column('event', 'seq')
    op.drop_table('hook')
    op.drop_table('access_key')


def _partial(name: str, table: str, columns: list[str], where: str, unique: bool = False) -> None:
    op.create_index(
        name, table, columns, unique=unique, sqlite_where=sa.text(where), postgresql_where=sa.text(where)
    )
