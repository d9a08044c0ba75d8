"""The event of a meeting that a platform shows by itself."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0056"
down_revision = "0055"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0055."""
    op.add_column("meeting", sa.Column("event", sa.Integer(), nullable=True))


def downgrade() -> None:
    """To 0055."""
    op.drop_column("meeting", "event")
