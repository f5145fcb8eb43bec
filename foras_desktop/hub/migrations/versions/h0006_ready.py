"""Remember what lies ready for each computer, which may have given up before it was made."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "line_ready",
        sa.Column("replica", sa.Text(), nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("size", _WHOLE, nullable=False),
        sa.Column("operations", _WHOLE, nullable=False),
        sa.PrimaryKeyConstraint("replica"),
    )


def downgrade() -> None:
    raise NotImplementedError  # going back is putting a backup back
