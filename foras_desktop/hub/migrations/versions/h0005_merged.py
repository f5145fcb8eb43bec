"""Remember what the last bundle of each computer brought, for an answer that was lost."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "line_merged",
        sa.Column("replica", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("size", _WHOLE, nullable=False),
        sa.Column("operations", _WHOLE, nullable=False),
        sa.Column("refused", _WHOLE, nullable=False),
        sa.PrimaryKeyConstraint("replica"),
    )


def downgrade() -> None:
    raise NotImplementedError  # going back is putting a backup back
