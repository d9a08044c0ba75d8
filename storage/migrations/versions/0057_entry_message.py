"""Of which message an entry of a column is."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0057"
down_revision = "0056"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0056."""
    # SQLite can add a column that refers to another table, but only in words of its own.
    op.execute("ALTER TABLE column_entry ADD COLUMN room_id INTEGER REFERENCES room (id)")
    op.add_column("column_entry", sa.Column("message", sa.String(), nullable=True))
    op.create_index(op.f("ix_column_entry_message"), "column_entry", ["message"])


def downgrade() -> None:
    """To 0056."""
    op.drop_index(op.f("ix_column_entry_message"), "column_entry")
    op.drop_column("column_entry", "message")
    if op.get_bind().dialect.name == "sqlite":
        with op.batch_alter_table("column_entry") as entry:
            entry.drop_column("room_id")
    else:
        op.drop_column("column_entry", "room_id")
