"""the audit trail, which only grows"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
GUARDS = {
    "sqlite": (
        """CREATE TRIGGER trail_no_update BEFORE UPDATE ON trail
        BEGIN SELECT RAISE(ABORT, 'the trail is only ever added to'); END""",
        """CREATE TRIGGER trail_no_delete BEFORE DELETE ON trail
        BEGIN SELECT RAISE(ABORT, 'the trail is only ever added to'); END""",
    ),
    "postgresql": (
        """CREATE FUNCTION trail_only_grows() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'the trail is only ever added to'; END $$""",
        """CREATE TRIGGER trail_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON trail
        FOR EACH STATEMENT EXECUTE FUNCTION trail_only_grows()""",
    ),
}
"""A later step that builds the table anew on SQLite takes them away: it must put them back."""


def upgrade() -> None:
    op.create_table(
        "trail",
        sa.Column("chain", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("actor", sa.String(length=24), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("area", sa.String(length=12), nullable=False),
        sa.Column("what", sa.String(length=24), nullable=False),
        sa.Column("case_id", ID, nullable=True),
        sa.Column("subject", sa.String(length=40), nullable=False),
        sa.Column("why", sa.String(length=24), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("place", sa.String(length=48), nullable=False),
        sa.Column("promise", sa.LargeBinary(), nullable=True),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("mac", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("chain", "seq", name=op.f("pk_trail")),
    )
    op.create_index("ix_trail_actor", "trail", ["actor", "at"])
    op.create_index("ix_trail_at", "trail", ["at", "chain", "seq"])
    op.create_index("ix_trail_case_id", "trail", ["case_id", "at"])
    op.create_table(
        "trail_head",
        sa.Column("chain", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("chain", name=op.f("pk_trail_head")),
    )
    op.create_table(
        "trail_words",
        sa.Column("chain", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("case_id", ID, nullable=True),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["chain", "seq"], ["trail.chain", "trail.seq"], name="fk_trail_words_trail"),
        sa.PrimaryKeyConstraint("chain", "seq", name=op.f("pk_trail_words")),
    )
    op.create_index("ix_trail_words_case_id", "trail_words", ["case_id"])
    for guard in GUARDS[op.get_bind().dialect.name]:
        op.execute(guard)


def downgrade() -> None:
    op.drop_table("trail_words")
    op.drop_table("trail_head")
    op.drop_table("trail")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION trail_only_grows()")
