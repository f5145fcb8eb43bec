"""Computers that the hub's administrator barred, and when a session was last used."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "line_barred",
        sa.Column("replica", sa.Text(), nullable=False),
        sa.Column("barred_at", sa.DateTime(), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("replica"),
    )
    # Made anew, not altered: SQLite adds no column whose default is a function, and a desk that finds its
    # session gone opens another.
    op.drop_table("line_session")
    op.create_table(
        "line_session",
        sa.Column("session", sa.Text(), nullable=False),
        sa.Column("replica", sa.Text(), nullable=False),
        sa.Column("number", _WHOLE, nullable=False),
        sa.Column("opened_at", sa.DateTime(), server_default=sa.func.now(), nullable=False),
        sa.Column("used_at", sa.DateTime(), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("session"),
    )
    op.create_index("ix_line_session_replica", "line_session", ["replica"], unique=False)


def downgrade() -> None:
    raise NotImplementedError  # going back is putting a backup back
