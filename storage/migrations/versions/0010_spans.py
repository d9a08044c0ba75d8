"""Posts: what the platform knows of parts of their text."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0009."""
    op.add_column("post", sa.Column("spans", sa.Text(), server_default="", nullable=False))


def downgrade() -> None:
    """To 0009."""
    op.drop_column("post", "spans")
