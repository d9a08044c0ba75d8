"""Invitations have a link into a room, where there are such links."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0034."""
    # SQLite can add a column that refers to another table, but only in words of its own.
    op.execute("ALTER TABLE invitation ADD COLUMN room_id INTEGER REFERENCES room (id)")
    op.add_column("invitation", sa.Column("link", sa.String(), server_default="", nullable=False))


def downgrade() -> None:
    """To 0034."""
    op.drop_column("invitation", "link")
    if op.get_bind().dialect.name == "sqlite":
        with op.batch_alter_table("invitation") as invitation:
            invitation.drop_column("room_id")
    else:
        op.drop_column("invitation", "room_id")
