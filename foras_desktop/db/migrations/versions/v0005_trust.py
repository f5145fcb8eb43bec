"""Say what a colleague is wanted to be trusted with, and when they left."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("staff", schema=None) as batch_op:
        batch_op.add_column(sa.Column("trusted_with", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("left_on", sa.Text(), nullable=True))


def downgrade() -> None:
    raise NotImplementedError  # going back is restoring the backup (decisions.md 24)
