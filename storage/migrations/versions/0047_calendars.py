"""How often a meeting has changed, and when: calendars go by that."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.models import Moment

revision = "0047"
down_revision = "0046"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0046."""
    op.add_column("meeting", sa.Column("sequence", sa.Integer(), nullable=False, server_default=sa.text("0")))
    op.add_column("meeting", sa.Column("changed_at", Moment(), nullable=True))


def downgrade() -> None:
    """To 0046."""
    op.drop_column("meeting", "changed_at")
    op.drop_column("meeting", "sequence")
