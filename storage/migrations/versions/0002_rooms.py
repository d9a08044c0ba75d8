"""Rooms on the platforms: what a message's address is, and rooms that the bot has left."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0001."""
    op.add_column("room", sa.Column("address", sa.String(), nullable=True))
    op.add_column("room", sa.Column("lost", sa.Boolean(), server_default=sa.false(), nullable=False))


def downgrade() -> None:
    """To 0001."""
    op.drop_column("room", "lost")
    op.drop_column("room", "address")
