"""when cases were answered and decided, and counts of every month"""

from alembic import op
import sqlalchemy as sa

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

MONTH = {
    'sqlite': "strftime('%Y-%m', submitted_at / 1000 + 28800, 'unixepoch')",
    'postgresql': "to_char(to_timestamp(submitted_at / 1000) at time zone 'Asia/Shanghai', 'YYYY-MM')",
}
INDEXES = (('answered', 'answered_at'), ('decided', 'decided_at'), ('filed', 'submitted_at'))


def _id() -> sa.types.TypeEngine:
    return sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def _columns() -> list[sa.Column]:
    return [
    sa.Column('answered_at', sa.BigInteger(), nullable=True),
    sa.Column('answer_days', sa.Integer(), nullable=True),
    sa.Column('decided_at', sa.BigInteger(), nullable=True),
    sa.Column('decision_days', sa.Integer(), nullable=True),
    sa.Column('decided_late', sa.Boolean(), nullable=True),
    sa.Column('decided_by', _id(), nullable=True),
    sa.Column('outcome', sa.String(length=12), nullable=True),
    ]


def upgrade() -> None:
    for column in _columns():
        op.add_column('cases', column)
    for name, column in INDEXES:
        where = None if name == 'filed' else sa.text(f'{column} is not null')
        for ending, lead in (('area', ['area']), ('all', [])):
            op.create_index(
                f'ix_cases_{name}_{ending}', 'cases', [*lead, column, 'id'],
                sqlite_where=where, postgresql_where=where,
            )
    op.create_table(
        'month_count',
        sa.Column('grain', sa.String(length=8), nullable=False),
        sa.Column('what', sa.String(length=10), nullable=False),
        sa.Column('month', sa.String(length=7), nullable=False),
        sa.Column('area', sa.String(length=12), nullable=False),
        sa.Column('kind', sa.String(length=16), nullable=False),
        sa.Column('part', sa.String(length=24), nullable=False),
        sa.Column('value', sa.String(length=12), nullable=False),
        sa.Column('n', sa.Integer(), nullable=False),
        sa.Column('fen', sa.BigInteger(), server_default='0', nullable=False),
        sa.PrimaryKeyConstraint(
            'grain', 'what', 'month', 'area', 'kind', 'part', 'value', name=op.f('pk_month_count')
        ),
    )
    failed = sa.text("state in ('failed', 'blocked')")
    op.create_index(
        'ix_letter_failed', 'letter', ['at', 'case_id'], sqlite_where=failed, postgresql_where=failed
    )
    _count_what_is_there()


def _count_what_is_there() -> None:
    """What came in is known of every case. When old ones were answered and decided is not: not in working days."""
    month = MONTH[op.get_bind().dialect.name]
    for grain, part in (('track', 'track'), ('village', 'village')):
        op.execute(
            'insert into month_count (grain, what, month, area, kind, part, value, n, fen)'
            f" select '{grain}', 'filed', {month}, area, kind, {part}, '', count(*), 0 from cases"
            f" where kind <> 'complaint' and {part} is not null group by {month}, area, kind, {part}"
        )
    _who_owes_what()


def _who_owes_what() -> None:
    day = 'due' if op.get_bind().dialect.name == 'sqlite' else "to_char(due, 'YYYY-MM-DD')"
    value = f"{day} || '.' || cast(assignee as varchar(20))"
    op.execute(
        f"insert into tally (view, value, area, n) select 'owed', {value}, area, count(*) from cases"
        " where open and assignee is not null and due < '9999-12-31' and kind <> 'complaint'"
        f' group by {value}, area'
    )


def downgrade() -> None:
    op.execute("delete from tally where view = 'owed'")
    op.drop_index('ix_letter_failed', table_name='letter')
    op.drop_table('month_count')
    for name, _ in INDEXES:
        for ending in ('all', 'area'):
            op.drop_index(f'ix_cases_{name}_{ending}', table_name='cases')
    for column in reversed(_columns()):
        op.drop_column('cases', column.name)
