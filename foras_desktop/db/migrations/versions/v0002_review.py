"""Create the tables of the review inbox: two that are exchanged, and those derived from the records."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "decision",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("desk", sa.Text(), nullable=True),
        sa.Column("rule", sa.Text(), nullable=True),
        sa.Column("detail", sa.Text(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "same_person",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("desk", sa.Text(), nullable=True),
        sa.Column("first", sa.Text(), nullable=True),
        sa.Column("second", sa.Text(), nullable=True),
        sa.Column("verdict", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "same_as",
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("other", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("person", "other"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "person_key",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", "person"),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("person_key", schema=None) as batch_op:
        batch_op.create_index("ix_person_key_person", ["person"], unique=False)

    op.create_table(
        "issue",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("grp", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("found_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "issue_about",
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("record", sa.Text(), nullable=False),
        sa.Column("issue", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("entity", "record", "issue"),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("issue_about", schema=None) as batch_op:
        batch_op.create_index("ix_issue_about_issue", ["issue"], unique=False)


def downgrade() -> None:
    raise NotImplementedError  # going back is restoring the backup (decisions.md 24)
