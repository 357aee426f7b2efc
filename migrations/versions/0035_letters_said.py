"""answers have no index of their own against being said twice: no message has two turns"""

from alembic import op
import sqlalchemy as sa

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None

SAID = sa.text("substr(key, 1, 2) <> 'r:'")


def upgrade() -> None:
    with op.batch_alter_table('letter') as batch_op:
        batch_op.drop_constraint(op.f('uq_letter_key'), type_='unique')
    op.create_index(
        'uq_letter_said', 'letter', ['key'], unique=True, sqlite_where=SAID, postgresql_where=SAID
    )


def downgrade() -> None:
    op.drop_index('uq_letter_said', 'letter')
    with op.batch_alter_table('letter') as batch_op:
        batch_op.create_unique_constraint(op.f('uq_letter_key'), ['key'])
