"""Requests to join whose authors were asked something and have not answered."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From the one before."""
    op.add_column("joinrequest", sa.Column("silent", sa.Boolean(), server_default=sa.text("0"), nullable=False))


def downgrade() -> None:
    """To the one before."""
    op.drop_column("joinrequest", "silent")
