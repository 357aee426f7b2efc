"""counts of what was paid in each month, and of what people said afterwards"""

from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None

MONTH = {
    "sqlite": "strftime('%Y-%m', {at} / 1000 + 28800, 'unixepoch')",
    "postgresql": "to_char(to_timestamp({at} / 1000) at time zone 'Asia/Shanghai', 'YYYY-MM')",
}


def upgrade() -> None:
    """From the rows themselves: moments and sums are known of every one."""
    spelt = MONTH[op.get_bind().dialect.name]
    month = spelt.format(at="confirmed_at")
    op.execute(
        "insert into month_count (grain, what, month, area, kind, part, value, n, fen)"
        f" select 'track', 'paid', {month}, area, programme, '', kind, count(*), sum(amount) from payment"
        f" where state = 'confirmed' group by {month}, area, programme, kind"
    )
    month = spelt.format(at="s.answered_at")
    face = "cast(s.face as varchar(2))"
    op.execute(
        "insert into month_count (grain, what, month, area, kind, part, value, n, fen)"
        f" select 'track', 'rated', {month}, s.area, c.kind, '', {face}, count(*), 0"
        " from survey s join cases c on c.id = s.case_id"
        f" where s.state = 'answered' and s.face is not null group by {month}, s.area, c.kind, {face}"
    )


def downgrade() -> None:
    op.execute("delete from month_count where what in ('paid', 'rated')")
