"""decisions that can be laid beside each other, by a blind mark of the facts that mattered"""

from alembic import op
import sqlalchemy as sa

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
SPLIT = "granted > 0 and refused > 0"


def upgrade() -> None:
    """Of decisions from before nothing is laid beside: their facts are sealed, and migrations have no key."""
    op.create_table(
        "ruling",
        sa.Column("case_id", ID, nullable=False),
        sa.Column("mark", sa.LargeBinary(16), nullable=False),
        sa.Column("outcome", sa.String(12), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_ruling_case_id")),
        sa.PrimaryKeyConstraint("case_id", name=op.f("pk_ruling")),
    )
    op.create_index("ix_ruling_mark", "ruling", ["mark", "outcome", "at", "case_id"])
    op.create_table(
        "ruling_group",
        sa.Column("mark", sa.LargeBinary(16), nullable=False),
        sa.Column("county", sa.String(6), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("granted", sa.Integer(), nullable=False),
        sa.Column("refused", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("mark", name=op.f("pk_ruling_group")),
    )
    op.create_index(
        "ix_ruling_group_split",
        "ruling_group",
        ["county", "at", "mark"],
        sqlite_where=sa.text(SPLIT),
        postgresql_where=sa.text(SPLIT),
    )


def downgrade() -> None:
    op.drop_table("ruling_group")
    op.drop_table("ruling")
