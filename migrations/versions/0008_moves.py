"""columns and views for the whole way of a case"""

from alembic import op
import sqlalchemy as sa

revision = '0008'
down_revision = '0007'
branch_labels = None
depends_on = None

WAITING = ("(open and state = 'waiting') is true", "(open and state in ('waiting', 'supplement')) is true")
CLOSED = ("not open", "(not open and state <> 'running') is true")
NEW = (
    ('deciding', 'sort_at', '(open and decider is not null) is true'),
    ('hearing', 'sort_at', "(open and state = 'hearing') is true"),
    ('running', 'step_due', "(state = 'running') is true"),
    ('step', 'step_due', "(step_due < '9999-12-31') is true"),
    ('explain', 'sort_at', '(explain_due is not null) is true'),
    ('complaints', 'sort_at', "(open and kind = 'complaint') is true"),
)
def _columns() -> list[sa.Column]:
    return [
    sa.Column('step_due', sa.Date(), server_default='9999-12-31', nullable=False),
    sa.Column('explain_due', sa.Date(), nullable=True),
    sa.Column('meant', sa.String(length=8), nullable=True),
    sa.Column('proposed', sa.BigInteger(), nullable=True),
    sa.Column('level', sa.String(length=8), nullable=True),
    sa.Column('approvers', sa.Integer(), server_default='1', nullable=False),
    sa.Column('decider', sa.String(length=8), nullable=True),
    sa.Column('hands', sa.Text(), server_default='[]', nullable=False),
    sa.Column('asks', sa.Integer(), server_default='0', nullable=False),
    sa.Column('heard', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('paused_since', sa.Date(), nullable=True),
    sa.Column('extended', sa.String(length=12), nullable=True),
    sa.Column('origin', sa.String(length=12), nullable=True),
    sa.Column('about', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    ]


def upgrade() -> None:
    for column in _columns():
        op.add_column('cases', column)
    op.create_index(op.f('ix_cases_about'), 'cases', ['about'])
    for name, column, (_, where) in (('waiting', 'sort_at', WAITING), ('closed', 'closed_at', CLOSED)):
        _drop(name)
        _create(name, column, where)
    for name, column, where in NEW:
        _create(name, column, where)
    op.create_table(
        'sight',
        sa.Column('case_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
        sa.Column('part', sa.String(length=8), nullable=False),
        sa.Column('staff', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
        sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_sight_case_id_cases')),
        sa.PrimaryKeyConstraint('case_id', 'part', 'staff', name=op.f('pk_sight')),
    )
    op.create_index('ix_sight_staff', 'sight', ['staff', 'part', 'case_id'])


def downgrade() -> None:
    op.drop_table('sight')
    for name, _, _ in NEW:
        _drop(name)
    for name, column, (where, _) in (('waiting', 'sort_at', WAITING), ('closed', 'closed_at', CLOSED)):
        _drop(name)
        _create(name, column, where)
    op.drop_index(op.f('ix_cases_about'), 'cases')
    for column in reversed(_columns()):
        op.drop_column('cases', column.name)


def _create(name: str, column: str, where: str) -> None:
    for prefix, lead in (('area', ['area']), ('all', [])):
        op.create_index(
            f'ix_cases_{name}_{prefix}', 'cases', [*lead, column, 'id'],
            sqlite_where=sa.text(where), postgresql_where=sa.text(where),
        )


def _drop(name: str) -> None:
    for prefix in ('area', 'all'):
        op.drop_index(f'ix_cases_{name}_{prefix}', 'cases')
