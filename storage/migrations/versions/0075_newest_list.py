"""Whether the list of open questions is the last that was said in its room: all bots on a database know it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0075"
down_revision = "0074"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0074."""
    op.add_column("roomlist", sa.Column("newest", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    """To 0074."""
    op.drop_column("roomlist", "newest")
