"""the number a channel gave a letter is looked up only where it has one"""

from alembic import op
import sqlalchemy as sa

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

_COLUMNS = ["channel", "sender", "provider_id"]
_GIVEN = sa.text("provider_id is not null")


def upgrade() -> None:
    """Every letter was entered there when it was written, and once more when it was sent."""
    op.drop_index("ix_letter_provider", table_name="letter")
    op.create_index(
        "ix_letter_provider", "letter", _COLUMNS, sqlite_where=_GIVEN, postgresql_where=_GIVEN
    )


def downgrade() -> None:
    op.drop_index("ix_letter_provider", table_name="letter")
    op.create_index("ix_letter_provider", "letter", _COLUMNS)
