"""Keep what is here as stretches, and acknowledgements as they were signed."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "stretch",
        sa.Column("replica", sa.Text(), nullable=False),
        sa.Column("first_seq", _WHOLE, nullable=False),
        sa.Column("last_seq", _WHOLE, nullable=False),
        sa.PrimaryKeyConstraint("replica", "first_seq"),
        sqlite_with_rowid=False,
    )
    op.execute(
        "INSERT INTO stretch (replica, first_seq, last_seq)"
        " SELECT replica, min(first_seq), max(last_seq) FROM ("
        "SELECT replica, first_seq, last_seq,"
        " sum(begins) OVER (PARTITION BY replica ORDER BY first_seq) AS part FROM ("
        "SELECT replica, first_seq, last_seq, CASE WHEN first_seq = 1 + lag(last_seq)"
        " OVER (PARTITION BY replica ORDER BY first_seq) THEN 0 ELSE 1 END AS begins FROM batch) AS marked"
        ") AS parted GROUP BY replica, part"
    )
    op.add_column("acknowledged", sa.Column("words", sa.Text(), nullable=True))
    op.create_table(
        "acknowledgement",
        sa.Column("replica", sa.Text(), nullable=False),
        sa.Column("asking", _WHOLE, nullable=False),
        sa.Column("operations", _WHOLE, nullable=False),
        sa.Column("day", _WHOLE, nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("signature", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("replica"),
    )


def downgrade() -> None:
    raise NotImplementedError  # going back is restoring the backup (decisions.md 24)
