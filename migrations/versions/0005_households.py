"""answers kept with consent"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "household",
        sa.Column("resident_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("area", sa.String(length=12), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("looked", sa.String(length=24), nullable=False),
        sa.Column("kept_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["resident_id"], ["resident.id"], name=op.f("fk_household_resident_id")),
        sa.PrimaryKeyConstraint("resident_id", name=op.f("pk_household")),
    )
    op.create_index(op.f("ix_household_looked"), "household", ["looked"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_household_looked"), table_name="household")
    op.drop_table("household")
