"""the number of a photo is never given again; what the sweep passed by is looked at once more"""

from alembic import op
import sqlalchemy as sa

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None

COLUMNS = "id, resident_id, case_id, item, state, kind, names, sha256, turn, note, at"
TABLE = """
CREATE TABLE paper (
    id INTEGER NOT NULL{once},
    resident_id INTEGER NOT NULL,
    case_id INTEGER,
    item VARCHAR(40) NOT NULL,
    state VARCHAR(10) NOT NULL,
    kind VARCHAR(8) NOT NULL,
    names BLOB NOT NULL,
    sha256 VARCHAR(64),
    turn INTEGER DEFAULT '0' NOT NULL,
    note BLOB,
    at BIGINT NOT NULL,{key}
    CONSTRAINT fk_paper_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id)
)
"""
NEVER_AGAIN = {"once": " CONSTRAINT pk_paper PRIMARY KEY AUTOINCREMENT", "key": ""}
AGAIN = {"once": "", "key": "\n    CONSTRAINT pk_paper PRIMARY KEY (id),"}
SPOKEN_OF = "SELECT max(CAST(substr(key, 7) AS INTEGER)) FROM job WHERE kind = 'fetch_file'"


def upgrade() -> None:
    """SQLite gave numbers of letters and messages again, behind which the sweep had passed already."""
    op.execute(sa.text("DELETE FROM setting WHERE name IN ('swept:letter', 'swept:inbox')"))
    if op.get_bind().dialect.name == "sqlite":
        build_again(TABLE.format(**NEVER_AGAIN))
        op.execute(sa.text("DELETE FROM sqlite_sequence WHERE name = 'paper'"))
        newest = f"SELECT coalesce(max(id), 0) AS n FROM paper UNION {SPOKEN_OF}"
        op.execute(sa.text(f"INSERT INTO sqlite_sequence SELECT 'paper', max(n) FROM ({newest})"))


def downgrade() -> None:
    """The version before reads one number where the sweep stands, not two."""
    op.execute(sa.text("DELETE FROM setting WHERE name IN ('swept:letter', 'swept:inbox')"))
    if op.get_bind().dialect.name == "sqlite":
        build_again(TABLE.format(**AGAIN))


def build_again(table: str) -> None:
    """Whoever points to a photo finds it again at the end of the transaction."""
    for step in (
        "PRAGMA defer_foreign_keys = ON",
        f"CREATE TEMP TABLE kept AS SELECT {COLUMNS} FROM paper",
        "DROP TABLE paper",
        table,
        f"INSERT INTO paper ({COLUMNS}) SELECT {COLUMNS} FROM kept",
        "DROP TABLE kept",
        "CREATE INDEX ix_paper_resident_id ON paper (resident_id)",
        "CREATE INDEX ix_paper_case_id ON paper (case_id)",
    ):
        op.execute(sa.text(step))
